/**
 * The contract of every kind: create → change each field alone → remove, each followed by an empty plan, through the commands
 * against the emulator. A kind without an entry here fails.
 */
import { describe, expect, test } from "vitest";
import type { OrganizationFile } from "../src/emulator/index.ts";
import { kinds } from "../src/kinds/generated/index.ts";
import { FILES, ORGANIZATION } from "./harness/acme.ts";
import { yaml } from "./harness/scenario.ts";
import { workOf } from "./harness/work-of.ts";
import { attempt, type Trial } from "./laws/trial.ts";

interface Edit {
  /** The field of the kind that changes; several edits may change one. */
  readonly field: string;
  /** What the file of the object says then. */
  readonly text: string;
  /** What changes; default: an update of the object. */
  readonly changes?: readonly string[];
  /** Calls of ProvisionPermissionSet that this takes; default 0. */
  readonly provisions?: number;
  /** What somebody did in the console before; the text stays what it was. */
  readonly console?: readonly [operation: string, input: object];
}

interface Contract {
  readonly key: string;
  /** What has to be declared beside it. */
  readonly others?: Readonly<Record<string, string>>;
  readonly text: string;
  /** All that is created; default: the object. */
  readonly creates?: readonly string[];
  readonly edits: readonly Edit[];
  /** Fields by which an object of the kind is known: another value is another object. */
  readonly identity: readonly string[];
  /** What changes when it leaves the config; default: the object is deleted. */
  readonly removes?: readonly string[];
}

// ---- texts -----------------------------------------------------------------------------------------------------

const person = (more: string) => `kind: User\nuserName: carol@acme.io\n${more}`;
const team = (more: string) => `kind: Group\nname: team\n${more}`;
const rule = (text: string) => `kind: Assignments\nassignments:\n  - {${text}}\n`;

/** Of each field one value, and another. */
const SET_VALUES = {
  description: ["First", "Second"],
  sessionDuration: ["90m", "4h"],
  relayState: ["https://console.aws.amazon.com/ec2", "https://console.aws.amazon.com/s3"],
  permissionsBoundary: ["{customerManagedPolicy: {name: Guard, path: /org/}}", "{managedPolicy: PowerUserAccess}"],
  managedPolicies: ["[ReadOnlyAccess, PowerUserAccess]", "[ReadOnlyAccess, job-function/ViewOnlyAccess]"],
  customerManagedPolicies: ["[{name: Limit}]", "[{name: Guard, path: /org/}]"],
  inlinePolicy: [
    '{Version: "2012-10-17", Statement: [{Effect: Deny, Action: "iam:*", Resource: "*"}]}',
    '{Version: "2012-10-17", Statement: [{Effect: Allow, Action: "s3:*", Resource: "*"}]}',
  ],
  tags: ["{tier: two, team: x}", "{tier: one}"],
} as const;

const set = (fields: Readonly<Record<string, string>>) =>
  `kind: PermissionSet\nname: Auditor\n${Object.entries(fields)
    .map(([field, value]) => `${field}: ${value}\n`)
    .join("")}`;

/** Each field alone gets one value, then another; then none has any. */
const setEdits: readonly Edit[] = (() => {
  const fields: Record<string, string> = {};
  const edits = Object.entries(SET_VALUES).flatMap(([field, values]) =>
    values.map((value) => {
      fields[field] = value;
      // Tags are no part of a role.
      return { field, text: set(fields), provisions: field === "tags" ? 0 : 1 };
    }),
  );
  return [...edits, { field: "tags", text: set({ tags: "{}" }), provisions: 1 }];
})();

// ---- contracts -------------------------------------------------------------------------------------------------

const CONTRACTS: Readonly<Record<string, Contract>> = {
  User: {
    key: "User/carol@acme.io",
    text: person("name: {given: Carol, family: Diaz}\n"),
    identity: ["userName"],
    edits: [
      { field: "givenName", text: person("name: {given: Caroline, family: Diaz}\ndisplayName: Carol Diaz\n") },
      { field: "familyName", text: person("name: {given: Caroline, family: Dias}\ndisplayName: Carol Diaz\n") },
      { field: "displayName", text: person("name: {given: Caroline, family: Dias}\ndisplayName: CD\n") },
      { field: "email", text: person("name: {given: Caroline, family: Dias}\ndisplayName: CD\nemail: c@acme.io\n") },
      { field: "email", text: person("name: {given: Caroline, family: Dias}\ndisplayName: CD\nemail: d@acme.io\n") },
      { field: "email", text: person("name: {given: Caroline, family: Dias}\ndisplayName: CD\n") },
    ],
  },
  Group: {
    key: "Group/team",
    text: team("members: []\n"),
    identity: ["name"],
    edits: [
      { field: "description", text: team("description: A team\nmembers: []\n") },
      { field: "description", text: team("description: The team\nmembers: []\n") },
      { field: "description", text: team("members: []\n") },
    ],
  },
  GroupMembership: {
    key: "GroupMembership/team/alice@acme.io",
    text: team("members: [alice@acme.io]\n"),
    creates: ["create Group/team", "create GroupMembership/team/alice@acme.io"],
    identity: ["group", "member"],
    edits: [
      {
        field: "member",
        text: team("members: [bob@acme.io]\n"),
        changes: ["delete GroupMembership/team/alice@acme.io", "create GroupMembership/team/bob@acme.io"],
      },
      {
        field: "member",
        text: team("members: [alice@acme.io, bob@acme.io]\n"),
        changes: ["create GroupMembership/team/alice@acme.io"],
      },
    ],
    // Memberships go with their group, without a change of their own.
    removes: ["delete Group/team"],
  },
  PermissionSet: {
    key: "PermissionSet/Auditor",
    others: { "access.yaml": rule("group: devs, permissionSet: Auditor, accounts: {ou: /Workloads/Dev}") },
    text: set({}),
    creates: [
      "create AccountAssignment/Auditor/group:devs/333333333333",
      "create AccountAssignment/Auditor/group:devs/444444444444",
      "create PermissionSet/Auditor",
    ],
    identity: ["name"],
    edits: [
      ...setEdits,
      {
        field: "outdatedAccounts",
        text: set({ tags: "{}" }),
        provisions: 1,
        console: ["UpdatePermissionSet", { PermissionSetName: "Auditor", SessionDuration: "PT2H" }],
      },
    ],
    removes: [
      "delete AccountAssignment/Auditor/group:devs/333333333333",
      "delete AccountAssignment/Auditor/group:devs/444444444444",
      "delete PermissionSet/Auditor",
    ],
  },
  AccountAssignment: {
    key: "AccountAssignment/Admin/group:devs/333333333333",
    text: rule("group: devs, permissionSet: Admin, accounts: {name: dev}"),
    identity: ["permissionSet", "principalType", "principal", "account"],
    edits: [
      {
        field: "account",
        text: rule("group: devs, permissionSet: Admin, accounts: {name: sandbox}"),
        changes: [
          "delete AccountAssignment/Admin/group:devs/333333333333",
          "create AccountAssignment/Admin/group:devs/444444444444",
        ],
      },
      {
        field: "principal",
        text: rule("group: ops, permissionSet: Admin, accounts: {name: sandbox}"),
        changes: [
          "delete AccountAssignment/Admin/group:devs/444444444444",
          "create AccountAssignment/Admin/group:ops/444444444444",
        ],
      },
      {
        field: "principalType",
        text: rule("user: bob@acme.io, permissionSet: Admin, accounts: {name: sandbox}"),
        changes: [
          "delete AccountAssignment/Admin/group:ops/444444444444",
          "create AccountAssignment/Admin/user:bob@acme.io/444444444444",
        ],
      },
      {
        field: "permissionSet",
        text: rule("group: devs, permissionSet: Admin, accounts: {name: dev}"),
        changes: [
          "create AccountAssignment/Admin/group:devs/333333333333",
          "delete AccountAssignment/Admin/user:bob@acme.io/444444444444",
        ],
      },
    ],
  },
};

// ---- the contract ----------------------------------------------------------------------------------------------

const ORGANIZATION_FILE = yaml(
  // Customer managed policies have to exist in every account.
  ORGANIZATION.replace(
    /(?<=name: (?:management|prod|dev|sandbox|closed), )/g,
    `customerManagedPolicies: ["/org/Guard", "/Limit"], `,
  ),
) as OrganizationFile;

/** Applies, checks what was done, and finds nothing left. */
async function expectRun(trial: Trial, changes: readonly string[], provisions = 0): Promise<void> {
  const from = trial.emulator.history().length;
  const { results, pointer } = await trial.apply();
  expect(results.map(({ state, action, key }) => `${state} ${action} ${key}`).sort()).toEqual(
    changes.map((change) => `done ${change}`).sort(),
  );
  expect(pointer).toEqual({ advanced: true });
  const calls = workOf(trial.emulator.history().slice(from));
  const started = calls.filter(
    ({ operation, phase }) => operation === "ProvisionPermissionSet" && phase !== "finished",
  );
  expect(started).toHaveLength(provisions);
  expect((await trial.plan()).changes).toEqual([]);
}

describe("every kind", () => {
  test.each([...kinds.values()])("$kind has an entry, and the entry all of its fields", ({ kind, fields }) => {
    const contract = CONTRACTS[kind];
    expect(contract, `no contract for ${kind}`).toBeDefined();
    const told = new Set([...contract!.identity, ...contract!.edits.map(({ field }) => field)]);
    expect([...told].sort()).toEqual(Object.keys(fields).sort());
  });

  test.concurrent.each(Object.entries(CONTRACTS))(
    "%s: create, change each field alone, remove",
    async (_, contract) => {
      const { key, text, others = {}, creates = [`create ${key}`], edits, removes = [`delete ${key}`] } = contract;
      const start = { organization: ORGANIZATION_FILE, caller: "111111111111", clicks: [] };
      await attempt(start, FILES, async (trial) => {
        await expectRun(trial, []);
        await trial.commit({ ...others, "object.yaml": text });
        await expectRun(trial, creates);
        for (const { text: next, changes = [`update ${key}`], provisions = 0, console } of edits) {
          if (console !== undefined) await trial.emulator.console(...console);
          await trial.commit({ "object.yaml": next });
          await expectRun(trial, changes, provisions);
        }
        await trial.commit(Object.fromEntries(["object.yaml", ...Object.keys(others)].map((file) => [file, null])));
        await expectRun(trial, removes);
      });
    },
  );
});
