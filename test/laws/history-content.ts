/**
 * What commits of the law of histories say: a small description, the config that means it, and what it declares, told in the
 * most naive way and without any code of ours.
 */
import fc from "fast-check";
import { stringify } from "yaml";
import type { Config } from "../../src/core/model/config.ts";
import { configOf, user } from "../core/live.ts";

export const ACCOUNTS = ["222222222222", "333333333333"] as const;
export const USERS = ["ann@x.io", "bob@x.io", "cat@x.io"] as const;
export const CONFIGS = ["acme", "beta"] as const;
export type ConfigName = (typeof CONFIGS)[number];

/** Each config has sets of its own; groups are anybody's. */
const SETS: Readonly<Record<ConfigName, readonly string[]>> = { acme: ["S0", "S1", "S2"], beta: ["T0"] };
const GROUPS: Readonly<Record<ConfigName, readonly string[]>> = { acme: ["G0", "G1"], beta: ["H0", "G1"] };
const POLICIES = ["ReadOnlyAccess", "SecurityAudit"] as const;

export interface Content {
  readonly sets: Readonly<Record<string, { readonly exclusive: boolean; readonly policies: readonly string[] }>>;
  /** Members of each group; null leaves them to others. */
  readonly groups: Readonly<Record<string, readonly string[] | null>>;
  /** `S0 G0 222222222222`; those without set or group count for nothing. */
  readonly rows: readonly string[];
}

const some = <Value>(values: readonly Value[]) => fc.subarray([...values]);

export const contentOf = (name: ConfigName): fc.Arbitrary<Content> => {
  const rows = SETS[name].flatMap((set) =>
    GROUPS[name].flatMap((group) => ACCOUNTS.map((account) => `${set} ${group} ${account}`)),
  );
  const set = fc.record({ exclusive: fc.boolean(), policies: some(POLICIES) });
  const members = fc.option(some(USERS), { nil: null, freq: 4 });
  return fc.record({
    sets: some(SETS[name]).chain((names) => fc.record(Object.fromEntries(names.map((one) => [one, set])))),
    groups: some(GROUPS[name]).chain((names) => fc.record(Object.fromEntries(names.map((one) => [one, members])))),
    rows: some(rows),
  });
};

/** Two lines of work in one: what either says, and of one thing what the second says. */
export const united = (one: Content, other: Content): Content => ({
  sets: { ...one.sets, ...other.sets },
  groups: { ...one.groups, ...other.groups },
  rows: [...new Set([...one.rows, ...other.rows])],
});

/** The most of the one with a little of the other. */
export const edited = (one: Content, other: Content, part: number): Content => {
  const parts = [one, one, one].map((same, index) => (part % 3 === index ? other : same)) as [
    Content,
    Content,
    Content,
  ];
  return { sets: parts[0].sets, groups: parts[1].groups, rows: parts[2].rows };
};

const LIFTED = {
  ...{ revocations: 100000, revocationShare: "100%", adminGrants: 100000, memberships: 100000 },
  provisionedAccounts: 100000,
};

function documentsOf(name: ConfigName, content: Content): readonly object[] {
  const groups = Object.entries(content.groups);
  return [
    {
      kind: "Settings",
      version: 1,
      name,
      mode: "full",
      directUserAssignments: "managed",
      protected: [],
      limits: LIFTED,
    },
    ...groups.map(([group, members]) => ({ kind: "Group", name: group, ...(members === null ? {} : { members }) })),
    ...Object.entries(content.sets).map(([set, { exclusive, policies }]) => ({
      ...{ kind: "PermissionSet", name: set, managedPolicies: policies },
      assignments: exclusive ? "exclusive" : "shared",
    })),
    ...rowsOf(content).map((row) => {
      const [permissionSet, group, account] = row.split(" ");
      return { kind: "Assignments", assignments: [{ permissionSet, group, accounts: [account] }] };
    }),
  ];
}

const known = new Map<string, Promise<Config>>();

export function configFor(name: ConfigName, content: Content): Promise<Config> {
  const documents = documentsOf(name, content).map((document) => `---\n${stringify(document)}`);
  const text = `${USERS.map(user).join("")}${documents.join("")}`.replaceAll("---\n---\n", "---\n");
  const config = known.get(text) ?? configOf(text);
  known.set(text, config);
  return config;
}

// ---- what is declared, by a voice of its own ---------------------------------------------------------------------

export const rowsOf = ({ sets, groups, rows }: Content): readonly string[] =>
  rows.filter((row) => {
    const [set = "", group = ""] = row.split(" ");
    return set in sets && group in groups;
  });

/** `row S0 G0 2…`, `member G0 ann@x.io`, `set S0`, `group G0`. */
export const declaredBy = (content: Content): ReadonlySet<string> =>
  new Set([
    ...rowsOf(content).map((row) => `row ${row}`),
    ...Object.entries(content.groups).flatMap(([group, members]) =>
      (members ?? []).map((one) => `member ${group} ${one}`),
    ),
    ...Object.keys(content.sets).map((set) => `set ${set}`),
    ...Object.keys(content.groups).map((group) => `group ${group}`),
  ]);

export const ORGANIZATION = {
  organization: { managementAccount: "111111111111" },
  region: "eu-west-1",
  accounts: [
    { id: "111111111111", name: "management" },
    ...ACCOUNTS.map((id, index) => ({ id, name: `work-${index}` })),
  ],
  users: USERS.map((userName) => {
    const given = userName.replace(/@.*/, "");
    return { userName, name: { given, family: "Acme" }, displayName: `${given} Acme` };
  }),
  // Somebody's work by hand, which configs may come to declare, and some that none ever does.
  groups: [
    { name: "G1", members: [USERS[2]] },
    { name: "Hand", members: [USERS[0]] },
  ],
  permissionSets: [
    { name: "S1", managedPolicies: POLICIES.map((name) => `arn:aws:iam::aws:policy/${name}`) },
    { name: "Hand" },
  ],
  assignments: [
    { permissionSet: "S1", group: "G1", accounts: [ACCOUNTS[0]] },
    { permissionSet: "S1", group: "Hand", accounts: [ACCOUNTS[0]] },
    { permissionSet: "Hand", group: "Hand", accounts: [...ACCOUNTS] },
    { permissionSet: "Hand", group: "G1", accounts: [ACCOUNTS[1]] },
  ],
};
