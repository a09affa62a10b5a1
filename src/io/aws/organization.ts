/** Reading the organization: accounts, OUs by name, and who may stand for Identity Center. */
import { asText, isObject, type JsonObject } from "../../core/base/json.ts";
import { compareText } from "../../core/base/key.ts";
import type { Account, AccountState, Organization } from "../../core/model/organization.ts";
import type { Reader } from "../../core/model/reader.ts";
import { withNamedAdministrator } from "../../core/plan/unknown-administrators.ts";
import { CallError, ODD } from "./call-error.ts";
import { ouIdsOf, readParents, readUnits, readUnlisted } from "./organizational-units.ts";

/** What an account is registered for that administers Identity Center. */
export const IDENTITY_CENTER = "sso.amazonaws.com";

/** `State` replaced `Status`, which older endpoints still send alone. */
function stateOf(account: JsonObject): AccountState {
  return (asText(account.State) || asText(account.Status) || "ACTIVE") as AccountState;
}

type Unplaced = Omit<Account, "ouIds"> & { readonly ouIds: readonly string[] | undefined };

/** An account of an item of ListAccounts, or of DescribeAccount. */
const accountFrom = (item: JsonObject) => {
  return {
    ...{ id: asText(item.Id), name: asText(item.Name), state: stateOf(item), ouIds: ouIdsOf(item) },
    ...createdIn(item),
  };
};

/** One that was invited was made elsewhere, whenever it came. */
function createdIn({ JoinedMethod, JoinedTimestamp }: JsonObject): Pick<Account, "createdAt"> {
  const isMoment = JoinedTimestamp instanceof Date && !Number.isNaN(JoinedTimestamp.getTime());
  return JoinedMethod === "CREATED" && isMoment ? { createdAt: JoinedTimestamp.toISOString() } : {};
}

/** All accounts; older endpoints do not say where one stands. @throws CallError */
export async function listAccounts(reader: Reader): Promise<readonly Unplaced[]> {
  return (await reader.list("organizations", "ListAccounts", {}, "Accounts")).map(accountFrom);
}

/** An account that no listing shows; older endpoints do not say where it stands. Its tags are not known. @throws CallError */
export async function readAccount(reader: Reader, AccountId: string): Promise<Unplaced> {
  return accountFrom((await reader.call("organizations", "DescribeAccount", { AccountId })).Account as JsonObject);
}

/** Of ids that are named, what the listing lacks though AWS does not say that it is gone: as items, or as ids alone. */
async function readUnlistedAccounts(
  reader: Reader,
  { named = [], units }: OrganizationQuery,
  items: readonly Unplaced[],
) {
  const listed = new Set(items.map(({ id }) => id));
  const missing = [...new Set(named)].filter((id) => !listed.has(id)).sort(compareText);
  const described: Unplaced[] = [];
  const unlisted: string[] = [];
  const describe = async (id: string) => {
    try {
      const account = await readAccount(reader, id);
      if (units && account.ouIds === undefined) unlisted.push(id);
      else described.push(account);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      if (error.code !== "AccountNotFoundException") unlisted.push(id);
    }
  };
  await Promise.all(missing.map(describe));
  return { described, ...(unlisted.length === 0 ? {} : { unlisted: unlisted.sort() }) };
}

/** @throws CallError */
export async function tagsOfAccount(reader: Reader, ResourceId: string): Promise<Readonly<Record<string, string>>> {
  const tags = await reader.list("organizations", "ListTagsForResource", { ResourceId }, "Tags");
  return Object.fromEntries(tags.map(({ Key, Value }) => [asText(Key), asText(Value)]));
}

async function readTags(reader: Reader, account: string): Promise<Readonly<Record<string, string>> | undefined> {
  try {
    return await tagsOfAccount(reader, account);
  } catch (error) {
    // Denied, throttled or failed: the rules that select by this account's tags are unknown, and only they.
    if (error instanceof CallError) return undefined;
    throw error;
  }
}

/** Undefined ids where nobody knows them, and why. */
export async function readAdministrators(reader: Reader): Promise<readonly string[] | { readonly unknown: string }> {
  try {
    const input = { ServicePrincipal: IDENTITY_CENTER };
    const items = await reader.list("organizations", "ListDelegatedAdministrators", input, "DelegatedAdministrators");
    return items.map((item) => asText(item.Id)).sort(compareText);
  } catch (error) {
    return { unknown: reader.unknown("", error).reason };
  }
}

/** Where it cannot be read: of the accounts that are not the management account only the administrator can see all this. */
function administratorsOf(
  found: Awaited<ReturnType<typeof readAdministrators>>,
  management: string,
  assumed: readonly string[],
) {
  const others = (ids: readonly string[]) => ids.filter((id) => id !== management);
  if (!("unknown" in found) && found.length > 0) return { delegatedAdministrators: others(found) };
  const delegatedAdministrators = others(assumed);
  // A listing that shows none is none, but for who asks: nobody else could see this instance.
  if (!("unknown" in found)) return { delegatedAdministrators };
  if (delegatedAdministrators.length > 0) return { delegatedAdministrators };
  return { delegatedAdministrators, administratorsUnknown: found.unknown };
}

export interface OrganizationQuery {
  /** One call for each account. */
  readonly tags: boolean;
  /** Whether OUs matter: one call for each. */
  readonly units: boolean;
  /** Ids of accounts that configs name: those that no listing shows are asked for, one call each. */
  readonly named?: readonly string[];
  /** The caller's account and the owner of the instance: administrators where nobody may ask for these. */
  readonly assumedAdministrators: readonly string[];
  /** The delegated administrator that Settings name. */
  readonly namedAdministrator?: string | undefined;
}

/** An organization that is known in two steps: tags take a call for each account, and not everybody needs to wait for them. */
export interface OrganizationInSteps {
  /** Without tags. */
  readonly accounts: Promise<Organization>;
  readonly whole: Promise<Organization>;
}

export function readOrganization(reader: Reader, query: OrganizationQuery): OrganizationInSteps {
  const accounts = readAccounts(reader, query);
  const whole = query.tags ? accounts.then((organization) => withTags(reader, organization)) : accounts;
  // Whoever waits for one of them hears of its failure; the other is then nobody's any more.
  for (const one of [accounts, whole]) one.catch(() => {});
  return { accounts, whole };
}

async function withTags(reader: Reader, organization: Organization): Promise<Organization> {
  const accounts = await Promise.all(
    organization.accounts.map(async (account): Promise<Account> => {
      const tags = await readTags(reader, account.id);
      return tags === undefined ? account : { ...account, tags };
    }),
  );
  return { ...organization, accounts };
}

async function readAccounts(reader: Reader, query: OrganizationQuery): Promise<Organization> {
  const [about, items, roots, administrators] = await Promise.all([
    reader.call("organizations", "DescribeOrganization", {}),
    listAccounts(reader),
    query.units ? reader.list("organizations", "ListRoots", {}, "Roots") : [],
    readAdministrators(reader),
  ]);
  const organization = isObject(about.Organization) ? about.Organization : {};
  const { described, ...unlisted } = await readUnlistedAccounts(reader, query, items);
  const listed = (await Promise.all(roots.map((root) => readUnits(reader, asText(root.Id), [])))).flat();
  const known = !query.units || items.every(({ ouIds }) => ouIds !== undefined);
  const parents = known ? undefined : await readParents(reader, roots, listed);
  const chains = query.units ? [...(known ? items : []), ...described].map(({ ouIds = [] }) => ouIds) : [];
  const units = [...listed, ...(await readUnlisted(reader, chains, listed))];
  const accounts = [...items, ...described].map((item): Account => {
    const ouIds = query.units ? (parents?.get(item.id) ?? (known ? item.ouIds : undefined)) : [];
    // Nobody stands at the root because no listing shows where.
    if (ouIds !== undefined) return { ...item, ouIds };
    throw new CallError(
      "organizations",
      "ListAccountsForParent",
      ODD,
      `no parent lists account ${item.id}: ListAccountsForParent leaves it out, and ListAccounts has it; try again`,
    );
  });
  const management = asText(organization.MasterAccountId);
  const read = {
    id: asText(organization.Id),
    managementAccount: management,
    ...administratorsOf(administrators, management, query.assumedAdministrators),
    accounts: accounts.sort((a, b) => compareText(a.id, b.id)),
    ...unlisted,
    organizationalUnits: units.sort((a, b) => compareText(a.id, b.id)),
  };
  return withNamedAdministrator(read, query.namedAdministrator);
}
