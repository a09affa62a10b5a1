/**
 * A generated organization with what real ones differ in: who asks, what is held of direct user assignments, sets that are
 * shared, sets that nobody here declares. The config declares what there is, so that a plan of it is empty.
 */
import type { OrganizationFile } from "../../src/emulator/index.ts";
import type { Generated } from "../../src/emulator/samples/generated.ts";
import { CONFIG_NAME, type ConfigFiles, configFilesOf } from "../../src/emulator/samples/generated-config.ts";
import { organizationFileOf } from "../../src/emulator/samples/generated-file.ts";

export interface CompanyOptions {
  readonly directUserAssignments: "managed" | "forbidden" | "ignored";
  /** Whether the delegated administrator asks, and not the management account. */
  readonly delegated: boolean;
  /** Names of permission sets that others use too. */
  readonly shared?: readonly string[];
  /** Names of permission sets of which the config says nothing. */
  readonly foreign?: readonly string[];
}

export interface Company {
  readonly organization: OrganizationFile;
  readonly files: ConfigFiles;
  /** The account that asks. */
  readonly caller: string;
  /** What the config declares. */
  readonly declared: Generated;
}

/** An account of its own, which no rule selects: an OU with accounts of teams would lose one of them. */
const DELEGATE = { id: "999999999999", name: "identity", ou: "/Security", tags: {} };

export function companyOf(generated: Generated, options: CompanyOptions): Company {
  const { delegated, directUserAssignments: policy, shared = [], foreign = [] } = options;
  const isUsers = ({ user }: { readonly user?: string }) => user !== undefined;
  const rules = generated.rules.filter((rule) => policy !== "forbidden" || !isUsers(rule));
  const live = { ...generated, rules, accounts: delegated ? [...generated.accounts, DELEGATE] : generated.accounts };
  const isOurs = (set: string) => !foreign.includes(set);
  const declared = {
    ...live,
    permissionSets: live.permissionSets.filter(({ name }) => isOurs(name)),
    rules: rules.filter((rule) => isOurs(rule.permissionSet) && (policy === "managed" || !isUsers(rule))),
  };
  const files = new Map(configFilesOf(declared));
  const settings = files.get("idc.yaml")!.replace("directUserAssignments: managed", `directUserAssignments: ${policy}`);
  files.set("idc.yaml", settings);
  for (const name of shared.filter(isOurs)) {
    const path = `permission-sets/${name}.yaml`;
    files.set(path, `${files.get(path)}assignments: shared\n`);
  }
  return { organization: organizationOf(live, delegated, isOurs), files, caller: callerOf(live, delegated), declared };
}

const callerOf = ({ managementAccount }: Generated, delegated: boolean) =>
  delegated ? DELEGATE.id : managementAccount;

/** Sets that are declared bear idc's mark, as after an earlier run. */
function organizationOf(live: Generated, delegated: boolean, isOurs: (set: string) => boolean): OrganizationFile {
  const file = organizationFileOf(live);
  const { managementAccount } = live;
  return {
    ...file,
    organization: { managementAccount, ...(delegated ? { delegatedAdministrator: DELEGATE.id } : {}) },
    permissionSets: (file.permissionSets ?? []).map((set) =>
      isOurs(set.name) ? { ...set, tags: { ...set.tags, "idc:managed": CONFIG_NAME } } : set,
    ),
  };
}
