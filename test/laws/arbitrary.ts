/** Random organizations, and random configs that agree with them here and there. */
import fc from "fast-check";
import type { AccountEntry, OrganizationFile, PermissionSetEntry } from "../../src/emulator/index.ts";
import { type Entry, isOver, type RandomConfig, type RandomRule, type Term } from "./random-config.ts";

export const MANAGEMENT = "100000000000";
const USERS = ["ann@x.io", "bob@x.io", "cyd@x.io", "dan@x.io", "eve@x.io"];
/** Is assigned and then deleted, so that assignments without a principal are left. */
const GHOST = "ghost@x.io";
const GROUPS = ["red", "blue", "green"];
const SETS = ["Admin", "Dev", "Read", "Ops"];
const FOREIGN_SETS = ["Tower", "jit-admin"];
const OUS = ["/", "/W", "/W/Prod", "/W/Dev/Deep", "/A\\/B"];
const OU_PATHS = ["/W", "/W/Prod", "/W/Dev", "/W/Dev/Deep", "/A\\/B"];
const POLICIES = ["PowerUserAccess", "ReadOnlyAccess", "job-function/ViewOnlyAccess"];
const CUSTOMER = [
  { name: "Guard", path: "/org/" },
  { name: "Limit", path: "/" },
];

const allow = (Action: unknown, Resource: unknown = "*", more = {}) => ({ Effect: "Allow", Action, Resource, ...more });
const policy = (...Statement: unknown[]) => ({ Version: "2012-10-17", Statement });
/** The first two mean the same. */
const INLINE: readonly Record<string, unknown>[] = [
  policy(allow(["s3:GetObject", "s3:ListBucket"]), allow("ec2:Describe*")),
  policy(allow(["ec2:Describe*"]), allow(["s3:ListBucket", "s3:GetObject"], ["*"])),
  policy({ Effect: "Deny", Action: "s3:DeleteBucket", Resource: ["*"], Sid: "NoDeletion" }),
];

const flip = (weight: number) => fc.nat({ max: 99 }).map((number) => number < weight);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const some = <T>(items: readonly T[]) => fc.subarray([...items]);

/** What is left when `undefined` members are taken away. */
function given<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as never;
}

/** A permission set as a document has it, without kind and name. */
const setFields = fc.record({
  description: maybe(fc.constantFrom("Daily work", "Something & else")),
  sessionDuration: maybe(fc.constantFrom("1h", "90m", "PT4H")),
  relayState: maybe(fc.constantFrom("https://console.aws.amazon.com/s3", "https://console.aws.amazon.com/ec2")),
  managedPolicies: maybe(some(POLICIES)),
  customerManagedPolicies: maybe(some(CUSTOMER)),
  inlinePolicy: maybe(fc.constantFrom(...INLINE)),
  permissionsBoundary: maybe(
    fc.constantFrom<Record<string, unknown>>(
      { managedPolicy: "PowerUserAccess" },
      { managedPolicy: "ReadOnlyAccess" },
      { customerManagedPolicy: { name: "Limit" } },
    ),
  ),
  tags: maybe(fc.constantFrom<Record<string, string>>({}, { tier: "one" }, { tier: "two", team: "x" })),
});
export type SetFields = typeof setFields extends fc.Arbitrary<infer T> ? T : never;

const arn = (name: string) => `arn:aws:iam::aws:policy/${name}`;
const ISO: Readonly<Record<string, string>> = { "1h": "PT1H", "90m": "PT1H30M", PT4H: "PT240M" };

function liveSet(name: string, fields: SetFields): PermissionSetEntry {
  const boundary = fields.permissionsBoundary as { managedPolicy?: string } | undefined;
  return given({
    ...fields,
    name,
    sessionDuration: fields.sessionDuration && ISO[fields.sessionDuration],
    managedPolicies: fields.managedPolicies?.map(arn),
    permissionsBoundary: boundary?.managedPolicy ? { managedPolicy: arn(boundary.managedPolicy) } : boundary,
  }) as PermissionSetEntry;
}

const userFields = fc.record({
  name: fc.record({ given: fc.constantFrom("Ann", "Bob"), family: fc.constantFrom("Ng", "Okafor") }),
  displayName: maybe(fc.constantFrom("A person", "Somebody")),
  withEmail: fc.boolean(),
});
type UserFields = typeof userFields extends fc.Arbitrary<infer T> ? T : never;

const personOf = (userName: string, { withEmail, ...fields }: UserFields) =>
  given({ userName, ...fields, email: withEmail ? userName : undefined });

const groupFields = fc.record({
  description: maybe(fc.constantFrom("People", "Other people")),
  members: maybe(some(USERS)),
});

/** Each name, or nothing in its place. */
const named = <T>(names: readonly string[], fields: fc.Arbitrary<T>, there = 70) =>
  fc
    .tuple(
      ...names.map((name) => fc.tuple(flip(there), fields).map(([is, value]) => (is ? ([name, value] as const) : []))),
    )
    .map((entries) => new Map(entries.filter((entry) => entry.length > 0) as (readonly [string, T])[]));

const rawAccounts = fc.array(
  fc.record({ ou: fc.constantFrom(...OUS), suspended: flip(20), team: maybe(fc.constantFrom("x", "y")) }),
  { minLength: 2, maxLength: 6 },
);

const rawRow = fc.record({ set: fc.nat(), principal: fc.nat(), account: fc.nat() });

const rawOrganization = fc.record({
  accounts: rawAccounts,
  users: named(USERS, userFields),
  groups: named([...GROUPS, "ext-hr"], groupFields),
  sets: named([...SETS, ...FOREIGN_SETS], setFields, 80),
  rows: fc.array(rawRow, { minLength: 3, maxLength: 14 }),
  delegate: flip(30),
});
type RawOrganization = typeof rawOrganization extends fc.Arbitrary<infer T> ? T : never;

function accountsOf(raw: RawOrganization): AccountEntry[] {
  const customerManagedPolicies = ["/org/Guard", "/Limit"];
  const members = raw.accounts.map(({ ou, suspended, team }, index) =>
    given({
      id: `20000000000${index}`,
      name: `acct-${index}`,
      ou,
      state: suspended && index > 0 ? ("SUSPENDED" as const) : undefined,
      tags: team === undefined ? undefined : { team },
      customerManagedPolicies,
    }),
  );
  return [{ id: MANAGEMENT, name: "management", ou: "/", customerManagedPolicies }, ...members] as AccountEntry[];
}

const pick = <T>(items: readonly T[], number: number): T | undefined => items[number % items.length];

function organizationOf(raw: RawOrganization): OrganizationFile {
  const accounts = accountsOf(raw);
  const users = [...raw.users].map(([name, fields]) => personOf(name, fields));
  const ghost = { userName: GHOST, name: { given: "G", family: "Host" } };
  const groups = [...raw.groups].map(([name, { description, members = [] }]) =>
    given({ name, description, members: members.filter((member) => raw.users.has(member)) }),
  );
  const principals = [...groups.map(({ name }) => ({ group: name })), ...users, ghost];
  const sets = [...raw.sets.keys()];
  const assignments = raw.rows.flatMap((row) => {
    const set = pick(sets, row.set);
    const principal = pick(principals, row.principal)!;
    if (set === undefined) return [];
    const who = "group" in principal ? { group: principal.group } : { user: principal.userName };
    return [{ permissionSet: set, ...who, accounts: [pick(accounts, row.account)!.id] }];
  });
  return {
    organization: {
      managementAccount: MANAGEMENT,
      ...(raw.delegate ? { delegatedAdministrator: "200000000000" } : {}),
    },
    region: "eu-west-1",
    accounts,
    users: [...users, ghost] as OrganizationFile["users"] & object,
    groups: groups as OrganizationFile["groups"] & object,
    permissionSets: [...raw.sets].map(([name, fields]) => liveSet(name, fields)),
    assignments,
  };
}

/** Whatever the form, the entry may match nothing; `broken` ones match nothing and may not. */
const rawEntry = fc.record({
  form: fc.constantFrom("id", "name", "glob", "ou", "level", "tag", "ou+tag", "all"),
  number: fc.nat(),
  restricted: flip(30),
});
type RawEntry = typeof rawEntry extends fc.Arbitrary<infer T> ? T : never;

function entryOf({ form, number, restricted }: RawEntry, accounts: readonly AccountEntry[]): Entry {
  const account = pick(accounts, number)!;
  const ou = pick(OU_PATHS, number)!;
  const tag = { team: pick(["x", "y"], number)! };
  const forms: Record<RawEntry["form"], Entry> = {
    id: { id: account.id },
    name: { name: account.name },
    glob: { name: pick(["acct-?", "acct-*", "*1"], number)! },
    ou: { ou },
    level: { ou, recursive: false },
    tag: { tag },
    "ou+tag": { ou, tag },
    all: { all: true },
  };
  return { ...forms[form], allowEmpty: true, ...(restricted ? { restricted: true } : {}) };
}

const rawTerm = fc.oneof(
  { weight: 4, arbitrary: rawEntry },
  { weight: 1, arbitrary: fc.constantFrom("some", "most") },
  { weight: 1, arbitrary: fc.nat() },
);
type RawTerm = typeof rawTerm extends fc.Arbitrary<infer T> ? T : never;

function termOf(raw: RawTerm, accounts: readonly AccountEntry[]): Term {
  if (typeof raw === "number") return pick(accounts, raw)!.id;
  return typeof raw === "string" ? raw : entryOf(raw, accounts);
}

const rawRule = fc.record({
  user: flip(25),
  principals: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
  sets: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }),
  terms: fc.array(rawTerm, { minLength: 1, maxLength: 3 }),
  expires: fc.constantFrom(undefined, undefined, undefined, "2026-11-24", "2026-11-25"),
  broken: flip(4),
});
type RawRule = typeof rawRule extends fc.Arbitrary<infer T> ? T : never;

const rawConfig = fc.record({
  users: named(USERS, userFields, 80),
  groups: named(GROUPS, groupFields, 80),
  sets: named(
    [...SETS, "New"],
    fc.record({ asLive: flip(40), fields: setFields, assignments: fc.constantFrom(undefined, "exclusive", "shared") }),
    80,
  ),
  some: fc.array(rawEntry, { minLength: 1, maxLength: 2 }),
  excluded: fc.array(rawEntry, { maxLength: 2 }),
  rules: fc.array(rawRule, { maxLength: 6 }),
  directUserAssignments: fc.constantFrom("managed", "managed", "ignored", "forbidden"),
  ignore: some([
    { permissionSet: "jit-*", owner: "jit" },
    { group: "ext-*", owner: "hr" },
    { principalType: "USER", permissionSet: "*e*", owner: "users" },
    { group: "green", permissionSet: "Ops", owner: "greens" },
    { permissionSet: "D*", owner: "nobody any more", until: "2026-11-01" },
  ]),
  protects: flip(20),
  restricted: flip(30),
});
type RawConfig = typeof rawConfig extends fc.Arbitrary<infer T> ? T : never;

function ruleOf(raw: RawRule, config: RandomConfig, accounts: readonly AccountEntry[]): RandomRule | undefined {
  const isUser = raw.user && config.settings.directUserAssignments === "managed";
  const names = (isUser ? config.users : config.groups).map((one) => ("userName" in one ? one.userName : one.name));
  const principals = [...new Set(raw.principals.flatMap((number) => pick(names, number) ?? []))];
  const ignores = (owner: string) => config.settings.ignore.some((rule) => rule.owner === owner);
  const open = config.sets
    .map((set) => set.name)
    .filter((name) => !(isUser && name.includes("e") && ignores("users")))
    .filter((name) => !(principals.includes("green") && name === "Ops" && ignores("greens")));
  const sets = [...new Set(raw.sets.flatMap((number) => pick(open, number) ?? []))];
  if (principals.length === 0 || sets.length === 0) return undefined;
  const terms = raw.terms.map((term) => termOf(term, accounts));
  return {
    ...(isUser ? { users: principals } : { groups: principals }),
    permissionSets: sets,
    accounts: raw.broken ? [...terms, { name: "nobody" }] : terms,
    ...(raw.expires === undefined ? {} : { expires: raw.expires }),
  };
}

function configOf(raw: RawConfig, organization: OrganizationFile, live: RawOrganization): RandomConfig {
  const { accounts } = organization;
  const users = [...raw.users].map(([name, fields]) => personOf(name, fields));
  const groups = [...raw.groups].map(([name, { description, members }]) =>
    given({ name, description, members: members?.filter((member) => raw.users.has(member)) }),
  );
  const sets = [...raw.sets].map(([name, { asLive, fields, assignments }]) =>
    given({ name, ...(asLive ? (live.sets.get(name) ?? fields) : fields), assignments }),
  );
  const [group, set] = [groups[0], sets[0]];
  const isProtected = raw.protects && group !== undefined && set !== undefined;
  const config: RandomConfig = {
    settings: {
      directUserAssignments: raw.directUserAssignments,
      ignore: raw.ignore,
      restrictedAccounts: raw.restricted ? ["200000000001"] : [],
      protected: isProtected
        ? [{ group: group.name, permissionSet: set.name, accounts: { all: true, restricted: true } }]
        : [],
    },
    users: users as RandomConfig["users"],
    groups: groups as RandomConfig["groups"],
    sets: sets as RandomConfig["sets"],
    accountSets: [
      { name: "some", include: raw.some.map((entry) => entryOf(entry, accounts)) },
      {
        name: "most",
        include: [{ all: true, allowEmpty: true }],
        exclude: raw.excluded.map((entry) => entryOf(entry, accounts)),
      },
    ],
    rules: [],
  };
  return { ...config, rules: raw.rules.flatMap((rule) => ruleOf(rule, config, accounts) ?? []) };
}

/** What somebody did in the console before the first plan. */
export type Click = readonly [operation: string, input: object];

function clicksOf(organization: OrganizationFile, edits: number): readonly Click[] {
  const clicks: Click[] = [];
  const [user] = organization.users!;
  if (user !== undefined && user.userName !== GHOST) {
    const operations = [{ AttributePath: "title", AttributeValue: "Engineer" }];
    clicks.push(["UpdateUser", { UserName: user.userName, Operations: operations }]);
  }
  clicks.push(["DeleteUser", { UserName: GHOST }]);
  const set = organization.permissionSets!.find(({ managedPolicies = [] }) => managedPolicies.length < 2);
  if (set !== undefined) {
    // Not provisioned; the second edit takes back the first, and the accounts are behind all the same.
    const input = { PermissionSetName: set.name, ManagedPolicyArn: arn("SecurityAudit") };
    if (edits > 0) clicks.push(["AttachManagedPolicyToPermissionSet", input]);
    if (edits > 1) clicks.push(["DetachManagedPolicyFromPermissionSet", input]);
  }
  return clicks;
}

export interface RandomCase {
  readonly organization: OrganizationFile;
  readonly caller: string;
  readonly clicks: readonly Click[];
  readonly config: RandomConfig;
  /** What the config becomes. */
  readonly next: RandomConfig;
}

/** A rule that is over when it comes into the config is an error. */
const withoutOver = (config: RandomConfig): RandomConfig => ({
  ...config,
  rules: config.rules.filter((rule) => !isOver(rule)),
});

/** An organization with a config, and another config for the same organization and under the same Settings. */
export const randomCase: fc.Arbitrary<RandomCase> = fc
  .record({ live: rawOrganization, config: rawConfig, next: rawConfig, edits: fc.nat(2), asDelegate: flip(40) })
  .map(({ live, config, next, edits, asDelegate }) => {
    const organization = organizationOf(live);
    const { directUserAssignments, ignore, restricted } = config;
    // A group that is deleted leaves assignments that no rule about the group can ignore any more.
    const kept = ignore.some(({ owner }) => owner === "greens") ? config.groups.get("green") : undefined;
    const groups = new Map([...next.groups, ...(kept === undefined ? [] : [["green", kept] as const])]);
    return {
      organization,
      caller: asDelegate && live.delegate ? "200000000000" : MANAGEMENT,
      clicks: clicksOf(organization, edits),
      config: configOf(config, organization, live),
      next: withoutOver(
        configOf({ ...next, groups, directUserAssignments, ignore, restricted, protects: false }, organization, live),
      ),
    };
  });
