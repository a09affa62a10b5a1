import { DEFAULT_REGION } from "../base/partition.ts";
import type { References, ServicePart } from "../calls/part.ts";
import { fileKeysOf, partsOf } from "../calls/service.ts";
import { services } from "../services/generated/index.ts";
import { roleProblems } from "../shapes/role-definition.ts";
import { optional, structure } from "../shapes/shape.ts";
import { compare } from "./compare.ts";
import type { OrganizationFile } from "./organization-file.ts";
import { OrganizationFileError } from "./organization-file.ts";
import { organizationFileShape } from "./shape.ts";

/** @throws OrganizationFileError with all problems, those of shape first. */
export function checkedOrganization(
  value: unknown,
  parts: readonly ServicePart[] = partsOf(services),
): OrganizationFile {
  const problems: string[] = [];
  const keys = fileKeysOf(parts);
  const added = Object.fromEntries(keys.map(({ key, shape }) => [key, optional(shape)]));
  compare(structure({ ...organizationFileShape.fields, ...added }), value, "", problems);
  if (problems.length > 0) throw new OrganizationFileError(problems);
  const file = value as OrganizationFile;
  checkReferences(file, problems);
  for (const { key, check } of keys) {
    if (file[key] !== undefined && file[key] !== null) check?.(file[key] as never, referencesTo(file, key, problems));
  }
  if (problems.length > 0) throw new OrganizationFileError(problems);
  return file;
}

function checkReferences(file: OrganizationFile, problems: string[]): void {
  const { organization, instance, accounts, users = [], groups = [], permissionSets = [], assignments = [] } = file;
  const { roles = [] } = file;
  const accountIds = unique("accounts", accounts, ({ id }) => id, problems);
  const userNames = unique("users", users, ({ userName }) => userName.toLowerCase(), problems);
  const groupNames = unique("groups", groups, ({ name }) => name.toLowerCase(), problems);
  const setNames = unique("permissionSets", permissionSets, ({ name }) => name, problems);
  unique("users", users, ({ email }) => email?.toLowerCase(), problems);
  const known = (names: Set<string>, name: string | undefined, at: string, what: string) => {
    if (name !== undefined && !names.has(name)) problems.push(`${at}: there is no ${what} ${name}`);
  };
  known(accountIds, organization.managementAccount, "organization.managementAccount", "account");
  known(accountIds, organization.delegatedAdministrator, "organization.delegatedAdministrator", "account");
  known(accountIds, instance?.owner, "instance.owner", "account");
  groups.forEach(({ members = [] }, index) => {
    for (const name of members) known(userNames, name.toLowerCase(), `groups[${index}].members`, "user");
  });
  roles.forEach(({ permissionSet, accounts: targets, has, gone }, index) => {
    known(setNames, permissionSet, `roles[${index}].permissionSet`, "permission set");
    for (const problem of roleProblems(has ?? {}, file.region)) problems.push(`roles[${index}].has.${problem}`);
    if (has !== undefined && gone === true) problems.push(`roles[${index}]: a role that is gone has nothing`);
    for (const id of targets) known(accountIds, id, `roles[${index}].accounts`, "account");
  });
  assignments.forEach(({ permissionSet, group, user, deletedGroup, deletedUser, accounts: targets }, index) => {
    const at = `assignments[${index}]`;
    known(setNames, permissionSet, `${at}.permissionSet`, "permission set");
    known(groupNames, group?.toLowerCase(), `${at}.group`, "group");
    known(userNames, user?.toLowerCase(), `${at}.user`, "user");
    const principals = [group, user, deletedGroup, deletedUser].filter((name) => name !== undefined);
    if (principals.length !== 1) problems.push(`${at}: needs a group or a user`);
    for (const id of targets) known(accountIds, id, `${at}.accounts`, "account");
  });
  permissionSets.forEach((entry, index) => {
    for (const problem of roleProblems(entry, file.region)) problems.push(`permissionSets[${index}].${problem}`);
  });
  const owner = instance?.owner ?? organization.managementAccount;
  if (owner !== organization.managementAccount && permissionSets.length > 0) {
    problems.push("permissionSets: an instance that a member account owns cannot have any");
  }
}

/** What a part may ask of the rest of the file. */
function referencesTo(file: OrganizationFile, key: string, problems: string[]): References {
  const { accounts, users = [], groups = [], permissionSets = [] } = file;
  const among = (what: string, names: readonly string[], fold = (name: string) => name) => {
    const known = new Set(names.map(fold));
    return (name: string, at: string) => {
      if (!known.has(fold(name))) problems.push(`${key}${at}: there is no ${what} ${name}`);
    };
  };
  const lower = (name: string) => name.toLowerCase();
  return {
    region: file.region ?? DEFAULT_REGION,
    account: among(
      "account",
      accounts.map(({ id }) => id),
    ),
    user: among(
      "user",
      users.map(({ userName }) => userName),
      lower,
    ),
    group: among(
      "group",
      groups.map(({ name }) => name),
      lower,
    ),
    permissionSet: among(
      "permission set",
      permissionSets.map(({ name }) => name),
    ),
    unique: (names) => void unique(key, names, (name) => name, problems),
    problem: (at, problem) => void problems.push(`${key}${at}: ${problem}`),
  };
}

function unique<T>(list: string, items: readonly T[], keyOf: (item: T) => string | undefined, problems: string[]) {
  const seen = new Set<string>();
  items.forEach((item, index) => {
    const key = keyOf(item);
    if (key === undefined) return;
    if (seen.has(key)) problems.push(`${list}[${index}]: ${key} is there twice`);
    seen.add(key);
  });
  return seen;
}
