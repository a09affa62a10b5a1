/**
 * What a plan has to hold, told a second time from what the emulator has and what the config declares, in the most naive
 * way: by names. Nothing of idc is used here.
 *
 * Left out, since a config may not touch them: rows on sets that it does not declare; on shared sets rows of principals
 * that no rule names with the set; rows of users where these are left to others; people and groups that nobody declared.
 */
import type { EmulatorState } from "../../src/emulator/index.ts";
import type { Generated } from "../../src/emulator/samples/generated.ts";
import type { RandomCompany } from "./random-company.ts";

export interface Expected {
  /** `update PermissionSet/Admin managedPolicies,outdatedAccounts`, sorted. */
  readonly must: readonly string[];
  /**
   * Removals of rows whose principal is gone. Nobody has access by them, and AWS lists them by their pair only: a reader that
   * asks principals cannot see them, and need not.
   */
  readonly may: readonly string[];
}

/** Only the management account can ask by principal: whoever asks by pairs sees everything. */
export function expectedPlan(one: Omit<RandomCompany, "config">): Expected {
  const all = differencesIn(one);
  const { assignments } = one.emulated.state();
  const orphans = new Set(assignments.filter(({ principal }) => principal === null).map((row) => row.principalId));
  const isOrphan = (line: string) =>
    /^delete AccountAssignment/.test(line) && orphans.has(line.split("/")[2]?.replace(/^\w+:/, "") ?? "");
  const may = one.options.delegated ? [] : all.filter(isOrphan);
  return { must: all.filter((line) => !may.includes(line)), may };
}

function differencesIn({ company, options, emulated }: Omit<RandomCompany, "config">): readonly string[] {
  const state = emulated.state();
  const { declared } = company;
  const spelled = spellingOf(declared);
  return [
    ...usersIn(declared, state),
    ...groupsIn(declared, state),
    ...setsIn(declared, state),
    ...membershipsIn(declared, state, spelled),
    ...rowsIn({ company, options }, state, spelled),
  ].sort();
}

type Item = Readonly<Record<string, unknown>>;

/** AWS compares names of people and groups without case: one that the config has is spelled as there. */
function spellingOf({ users, groups }: Generated): (name: string) => string {
  const names = [...users.map(({ userName }) => userName), ...groups.map(({ name }) => name)];
  const spelled = new Map(names.map((name) => [name.toLowerCase(), name]));
  return (name) => spelled.get(name.toLowerCase()) ?? name;
}

const byName = <T extends Item>(items: readonly T[], member: string) =>
  new Map(items.map((item) => [String(item[member]).toLowerCase(), item]));

/** A declared thing against the one that is there. */
function compared(key: string, wanted: Item, there: Item | undefined): readonly string[] {
  if (there === undefined) return [`create ${key}`];
  const fields = Object.keys(wanted).filter((name) => JSON.stringify(wanted[name]) !== JSON.stringify(there[name]));
  return fields.length === 0 ? [] : [`update ${key} ${fields.sort().join()}`];
}

function usersIn({ users }: Generated, state: EmulatorState): readonly string[] {
  const live = byName(state.users, "UserName");
  return users.flatMap(({ userName, given, family }) => {
    const wanted = { givenName: given, familyName: family, displayName: `${given} ${family}`, email: userName };
    const user = live.get(userName.toLowerCase());
    return compared(`User/${userName}`, wanted, user && personOf(user));
  });
}

function personOf(user: Item): Item {
  const name = user.Name as { GivenName: string; FamilyName: string };
  const emails = (user.Emails ?? []) as readonly { Value: string }[];
  return {
    givenName: name.GivenName,
    familyName: name.FamilyName,
    displayName: user.DisplayName,
    email: emails[0]?.Value,
  };
}

function groupsIn({ groups }: Generated, state: EmulatorState): readonly string[] {
  const live = byName(state.groups, "DisplayName");
  return groups.flatMap(({ name, description }) => {
    const group = live.get(name.toLowerCase());
    return compared(`Group/${name}`, { description }, group && { description: group.Description });
  });
}

/** A set with nothing that its document does not say, and no account behind it. */
function setsIn({ permissionSets }: Generated, { permissionSets: live, provisioned }: EmulatorState) {
  return permissionSets.flatMap((set) => {
    const found = live.find(({ Name }) => Name === set.name);
    const behind = provisioned.filter(({ permissionSet, status }) => {
      return permissionSet === set.name && status === "LATEST_PERMISSION_SET_NOT_PROVISIONED";
    });
    const wanted = {
      description: set.description,
      sessionDuration: set.hours * 60,
      relayState: undefined,
      managedPolicies: [...set.managedPolicies].sort(),
      customerManagedPolicies: [],
      inlinePolicy: set.inlinePolicy,
      permissionsBoundary: undefined,
      outdatedAccounts: [],
      // Without tags in its document, those that are there are left to others.
      ...(set.tags === undefined ? {} : { tags: sortedEntries(set.tags) }),
    };
    const outdatedAccounts = behind.map(({ account }) => account);
    return compared(`PermissionSet/${set.name}`, wanted, found && { ...definitionOf(found), outdatedAccounts });
  });
}

const sortedEntries = (tags: Readonly<Record<string, string>>) =>
  Object.entries(tags)
    .filter(([key]) => !key.startsWith("idc:"))
    .sort(([a], [b]) => (a < b ? -1 : 1));

function definitionOf(set: Item): Item {
  const [, amount = "1", unit] = /^PT(\d+)([HM])$/.exec(String(set.SessionDuration)) ?? [];
  const policies = set.ManagedPolicies as readonly string[];
  return {
    description: set.Description === "-" ? undefined : set.Description,
    sessionDuration: Number(amount) * (unit === "M" ? 1 : 60),
    relayState: set.RelayState,
    managedPolicies: policies.map((arn) => arn.replace("arn:aws:iam::aws:policy/", "")).sort(),
    customerManagedPolicies: set.CustomerManagedPolicies,
    inlinePolicy: set.InlinePolicy === undefined ? undefined : JSON.parse(String(set.InlinePolicy)),
    permissionsBoundary: set.PermissionsBoundary,
    tags: sortedEntries(set.Tags as Record<string, string>),
  };
}

type Spelling = (name: string) => string;

const differences = (kind: string, wanted: ReadonlySet<string>, live: ReadonlySet<string>) => [
  ...[...wanted].filter((one) => !live.has(one)).map((one) => `create ${kind}/${one}`),
  ...[...live].filter((one) => !wanted.has(one)).map((one) => `delete ${kind}/${one}`),
];

/** The members of declared groups are those of their documents and no others. */
function membershipsIn({ groups }: Generated, state: EmulatorState, spelled: Spelling): readonly string[] {
  const names = new Set(groups.map(({ name }) => name));
  const wanted = groups.flatMap(({ name, members }) => members.map((member) => `${name}/${member}`));
  const live = state.groups
    .filter(({ DisplayName }) => names.has(spelled(DisplayName)))
    .flatMap(({ DisplayName, members }) => members.map((member) => `${spelled(DisplayName)}/${spelled(member)}`));
  return differences("GroupMembership", new Set(wanted), new Set(live));
}

function rowsIn(
  { company, options }: Pick<RandomCompany, "company" | "options">,
  state: EmulatorState,
  spelled: Spelling,
): readonly string[] {
  const { permissionSets, rules } = company.declared;
  const sets = new Set(permissionSets.map(({ name }) => name));
  const pairs = rules.map(({ permissionSet, group, user }) => {
    return `${permissionSet}/${group === undefined ? `user:${user}` : `group:${group}`}`;
  });
  const wanted = rules.flatMap(({ accounts }, index) => accounts.map((account) => `${pairs[index]}/${account}`));
  const live = state.assignments.flatMap(({ permissionSet, principalType, principal, principalId, account }) => {
    const who = `${principalType.toLowerCase()}:${spelled(principal ?? principalId)}`;
    const pair = `${permissionSet}/${who}`;
    if (!sets.has(permissionSet)) return [];
    if (principalType === "USER" && options.directUserAssignments === "ignored") return [];
    if (options.shared?.includes(permissionSet) && !pairs.includes(pair)) return [];
    return [`${pair}/${account}`];
  });
  return differences("AccountAssignment", new Set(wanted), new Set(live));
}
