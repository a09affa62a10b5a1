/** The organization as far as it may be read: less of it where something is denied, and never a failure. */
import { asText, isObject } from "../../core/base/json.ts";
import type { NotExamined } from "../../core/doctor/sight.ts";
import type { Organization } from "../../core/model/organization.ts";
import type { Reader } from "../../core/model/reader.ts";
import { CallError, wordsWithNeed } from "../aws/call-error.ts";
import { listAccounts, readAdministrators, readOrganization } from "../aws/organization.ts";

/** Undefined, and a line, where AWS does not let us. */
async function ifAllowed<Answer>(what: string, unseen: NotExamined[], ask: () => Promise<Answer>) {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    unseen.push({ what, why: wordsWithNeed(error) });
    return undefined;
  }
}

/** Each thing by itself, where not all may be read together. */
async function piecemeal(reader: Reader, unseen: NotExamined[]): Promise<Organization> {
  const about = await ifAllowed("the management account", unseen, () =>
    reader.call("organizations", "DescribeOrganization", {}),
  );
  const accounts = await ifAllowed("accounts by state", unseen, () => listAccounts(reader));
  const found = await readAdministrators(reader);
  const organization = isObject(about?.Organization) ? about.Organization : {};
  const management = asText(organization.MasterAccountId);
  return {
    id: asText(organization.Id),
    managementAccount: management,
    ...("unknown" in found
      ? { delegatedAdministrators: [], administratorsUnknown: found.unknown }
      : { delegatedAdministrators: found.filter((id) => id !== management) }),
    accounts: (accounts ?? []).map((account) => ({ ...account, ouIds: account.ouIds ?? [] })),
    organizationalUnits: [],
  };
}

/** Whole, or as much of it as can be had. */
export async function seeOrganization(reader: Reader, assumedAdministrators: readonly string[]) {
  const unseen: NotExamined[] = [];
  const organization = await ifAllowed(
    "the organization as a whole",
    unseen,
    () => readOrganization(reader, { tags: true, units: true, assumedAdministrators }).whole,
  );
  return { organization: organization ?? (await piecemeal(reader, unseen)), unseen };
}
