/**
 * The config of a generated organization, as text: what it holds is what the config declares, so a plan of it is empty.
 *
 * In: `Generated`. Out: files by path. Invariant: every file is one that a team would own and a person could read.
 */
import type { Generated, GeneratedGroup, GeneratedPermissionSet, GeneratedRule, GeneratedUser } from "./generated.ts";

export type ConfigFiles = ReadonlyMap<string, string>;

export const CONFIG_NAME = "acme";
const USERS_A_FILE = 100;
/** Every so many permission sets keep their policy in a file. */
const POLICY_FILES = 2;

export function configFilesOf(generated: Generated): ConfigFiles {
  const files = new Map<string, string>([["idc.yaml", SETTINGS]]);
  const { users, groups, permissionSets, teams, rules } = generated;
  for (let start = 0; start < users.length; start += USERS_A_FILE) {
    const part = users.slice(start, start + USERS_A_FILE);
    files.set(`people/users-${String(start / USERS_A_FILE).padStart(4, "0")}.yaml`, documents(part.map(userText)));
  }
  for (const [index, set] of permissionSets.entries()) {
    const policy =
      set.inlinePolicy !== undefined && index % POLICY_FILES === 0 ? `policies/${set.name}.json` : undefined;
    files.set(`permission-sets/${set.name}.yaml`, setText(set, policy));
    if (policy !== undefined) files.set(policy, `${JSON.stringify(set.inlinePolicy, null, 2)}\n`);
  }
  files.set(
    "accounts/teams.yaml",
    documents(teams.map((team) => `kind: AccountSet\nname: ${team}\ninclude:\n  - {tag: {team: ${team}}}\n`)),
  );
  const [groupsOf, rulesOf] = [byTeam(groups), byTeam(rules)];
  for (const team of teams) {
    const own = rulesOf.get(team) ?? [];
    files.set(`people/groups-${team}.yaml`, documents((groupsOf.get(team) ?? []).map(groupText)));
    if (own.length > 0) {
      files.set(
        `access/${team}.yaml`,
        `kind: Assignments\nowner: ${team}\nassignments:\n${own.map(ruleText).join("")}`,
      );
    }
  }
  return files;
}

const SETTINGS = `kind: Settings
version: 1
name: ${CONFIG_NAME}
mode: full
region: eu-west-1
directUserAssignments: managed
protected: []
`;

const documents = (texts: readonly string[]) => texts.join("---\n");

function byTeam<Item extends { readonly team: string }>(items: readonly Item[]): ReadonlyMap<string, readonly Item[]> {
  const teams = new Map<string, Item[]>();
  for (const item of items) {
    const list = teams.get(item.team);
    if (list === undefined) teams.set(item.team, [item]);
    else list.push(item);
  }
  return teams;
}

function userText({ userName, given, family }: GeneratedUser): string {
  return `kind: User\nuserName: ${userName}\nname: {given: ${given}, family: ${family}}\nemail: ${userName}\n`;
}

function groupText({ name, description, members }: GeneratedGroup): string {
  const list = members.length === 0 ? " []\n" : `\n${members.map((member) => `  - ${member}\n`).join("")}`;
  return `kind: Group\nname: ${name}\ndescription: ${description}\nmembers:${list}`;
}

function setText(
  { name, description, hours, managedPolicies, inlinePolicy, tags }: GeneratedPermissionSet,
  file?: string,
) {
  const policy = file === undefined ? indented(JSON.stringify(inlinePolicy, null, 2)) : `{file: ${file}}`;
  const lines = [
    "kind: PermissionSet",
    `name: ${name}`,
    `description: ${description}`,
    `sessionDuration: ${hours}h`,
    `managedPolicies: [${managedPolicies.join(", ")}]`,
    ...(inlinePolicy === undefined ? [] : [`inlinePolicy: ${policy}`]),
    ...(tags === undefined ? [] : [`tags: ${JSON.stringify(tags)}`]),
  ];
  return `${lines.join("\n")}\n`;
}

const indented = (text: string | undefined) => text?.replaceAll("\n", "\n  ");

function ruleText({ group, user, permissionSet, selector, accounts }: GeneratedRule): string {
  const where =
    selector === undefined
      ? `[${accounts.map((id) => `"${id}"`).join(", ")}]`
      : "ou" in selector
        ? `{ou: ${selector.ou}}`
        : selector.set;
  return `  - ${group === undefined ? `user: ${user}` : `group: ${group}`}
    permissionSet: ${permissionSet}
    accounts: ${where}
    reason: daily work
`;
}
