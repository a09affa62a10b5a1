import { isObject } from "../shapes/check.ts";
import { checkInlinePolicy } from "../shapes/inline-policy.ts";
import { checkedDuration } from "../shapes/session-duration.ts";
import type { Node } from "../shapes/shape.ts";
import type { OrganizationFile, PermissionSetEntry } from "./organization-file.ts";
import { OrganizationFileError } from "./organization-file.ts";
import { inlineText } from "./permission-set-entry.ts";
import { organizationFileShape } from "./shape.ts";

/** @throws OrganizationFileError with all problems, those of shape first. */
export function checkedOrganization(value: unknown): OrganizationFile {
  const problems: string[] = [];
  compare(organizationFileShape, value, "", problems);
  if (problems.length > 0) throw new OrganizationFileError(problems);
  const file = value as OrganizationFile;
  checkReferences(file, problems);
  if (problems.length > 0) throw new OrganizationFileError(problems);
  return file;
}

function compare(node: Node, value: unknown, path: string, problems: string[]): void {
  const at = path === "" ? "the file" : path;
  switch (node.kind) {
    case "structure":
      if (!isObject(value)) problems.push(`${at}: must be a mapping`);
      else compareFields(node.fields, value, path, problems);
      return;
    case "list":
      compareList(node, value, path, problems);
      return;
    case "map":
      if (!isObject(value)) problems.push(`${at}: must be a mapping`);
      else for (const [key, item] of Object.entries(value)) compare(node.value, item, `${path}.${key}`, problems);
      return;
    case "string":
      compareText(node, value, at, problems);
      return;
    case "boolean":
      if (typeof value !== "boolean") problems.push(`${at}: must be true or false`);
      return;
    default:
      return;
  }
}

function compareList(node: Extract<Node, { kind: "list" }>, value: unknown, path: string, problems: string[]): void {
  if (!Array.isArray(value)) {
    problems.push(`${path}: must be a list`);
    return;
  }
  if (value.length < node.min || value.length > node.max) {
    problems.push(`${path}: must have ${node.min} to ${node.max} entries`);
  }
  for (const [index, item] of value.entries()) compare(node.member, item, `${path}[${index}]`, problems);
}

function compareFields(
  fields: Readonly<Record<string, { node: Node; required: boolean }>>,
  value: Record<string, unknown>,
  path: string,
  problems: string[],
): void {
  const at = (key: string) => (path === "" ? key : `${path}.${key}`);
  for (const key of Object.keys(value)) {
    if (!Object.hasOwn(fields, key)) {
      problems.push(`${at(key)}: unknown key; known are ${Object.keys(fields).join(", ")}`);
    }
  }
  for (const [key, field] of Object.entries(fields)) {
    const member = value[key];
    if (member !== undefined && member !== null) compare(field.node, member, at(key), problems);
    else if (field.required) problems.push(`${at(key)}: is missing`);
  }
}

function compareText(node: Extract<Node, { kind: "string" }>, value: unknown, at: string, problems: string[]): void {
  if (typeof value !== "string") {
    const hint = typeof value === "number" ? " (put it in quotes)" : "";
    problems.push(`${at}: must be text${hint}`);
  } else if (node.values !== undefined && !node.values.includes(value)) {
    problems.push(`${at}: must be one of ${node.values.join(", ")}`);
  } else if (node.pattern !== undefined && !node.pattern.test(value)) {
    const pattern = node.pattern.source.slice(4, -2).replaceAll("\\/", "/");
    problems.push(`${at}: ${JSON.stringify(value)} must match ${pattern}`);
  } else if (value.length < node.min || value.length > node.max) {
    problems.push(`${at}: must be ${node.min} to ${node.max} characters long`);
  }
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
  roles.forEach(({ permissionSet, accounts: targets }, index) => {
    known(setNames, permissionSet, `roles[${index}].permissionSet`, "permission set");
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
    problems.push(...definitionProblems(entry).map((problem) => `permissionSets[${index}].${problem}`));
  });
  const owner = instance?.owner ?? organization.managementAccount;
  if (owner !== organization.managementAccount && permissionSets.length > 0) {
    problems.push("permissionSets: an instance that a member account owns cannot have any");
  }
}

/** What AWS would not have taken cannot be there. */
function definitionProblems(entry: PermissionSetEntry): string[] {
  const { sessionDuration, inlinePolicy, managedPolicies = [], customerManagedPolicies = [] } = entry;
  const problems: string[] = [];
  const attempt = (key: string, check: () => void) => {
    try {
      check();
    } catch (error) {
      problems.push(`${key}: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  attempt("sessionDuration", () => checkedDuration(sessionDuration));
  if (inlinePolicy !== undefined) attempt("inlinePolicy", () => checkInlinePolicy(inlineText(inlinePolicy)));
  if (managedPolicies.length + customerManagedPolicies.length > 20)
    problems.push("managedPolicies: 20 policies at most");
  return problems;
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
