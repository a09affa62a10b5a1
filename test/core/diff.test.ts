/** What is wanted against what is. */
import { describe, expect, test } from "vitest";
import { Lists } from "../../src/core/base/lists.ts";
import { diff } from "../../src/core/diff/diff.ts";
import { changedFields } from "../../src/core/model/changed-fields.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { ADMIN, CONFIG, DEVELOPER, DEVS_RULE, LIVE, OPS_RULE, PEOPLE } from "./acme.ts";
import { changesOf, configOf, DEV, liveOf, PROD, plan, SANDBOX, settings } from "./live.ts";

const applied = async (text: string, live = LIVE as object, past = text) =>
  plan(await configOf(text), liveOf(live), { past: [await configOf(past)] });

describe("one object", () => {
  const set = kinds.get("PermissionSet")!;
  const spec = { name: "Dev", sessionDuration: 60, managedPolicies: [], customerManagedPolicies: [] };

  test("the fields that differ, in the kind's order", () => {
    const live = { ...spec, tags: { a: "1" }, description: "old", outdatedAccounts: [DEV] };
    const want = { ...spec, tags: { a: "2" }, sessionDuration: 240, relayState: "https://x.io", outdatedAccounts: [] };
    expect(changedFields(set, live, want)).toEqual([
      "description",
      "sessionDuration",
      "relayState",
      "tags",
      "outdatedAccounts",
    ]);
    expect(changedFields(set, want, want)).toEqual([]);
  });

  test("an omitted field means none and is enforced, but for those that are left to others", () => {
    expect(changedFields(set, { ...spec, description: "x" }, spec)).toEqual(["description"]);
    expect(changedFields(set, { ...spec, tags: { a: "1" } }, spec)).toEqual([]);
    expect(changedFields(set, { ...spec, tags: { a: "1" } }, { ...spec, tags: {} })).toEqual(["tags"]);
  });

  test("values are the same by what they mean, where a kind knows better than JSON", () => {
    const policy = (Action: unknown) => ({
      Version: "2012-10-17",
      Statement: { Effect: "Allow", Action, Resource: "*" },
    });
    const live = { ...spec, inlinePolicy: policy(["s3:GetObject", "ec2:*"]) };
    expect(changedFields(set, live, { ...spec, inlinePolicy: policy(["ec2:*", "S3:getobject"]) })).toEqual([]);
    expect(changedFields(set, live, { ...spec, inlinePolicy: policy("ec2:*") })).toEqual(["inlinePolicy"]);
    expect(changedFields(kinds.get("Group")!, { name: "Devs" }, { name: "devs" })).toEqual([]);
  });
});

describe("a config that says what is live", () => {
  test("has no differences, the first time and ever after", async () => {
    expect(changesOf(plan(await configOf(CONFIG), liveOf(LIVE)))).toEqual([]);
    expect(changesOf(await applied(CONFIG))).toEqual([]);
  });
});

describe("what is wanted", () => {
  test("is created where it is not there, parents and all", async () => {
    const { plan: made } = plan(await configOf(CONFIG), liveOf());
    expect(made.changes.map(({ action, key }) => `${action} ${key}`)).toEqual(
      [
        "Group/devs",
        "Group/ops",
        "GroupMembership/devs/alice@acme.io",
        "GroupMembership/ops/bob@acme.io",
        "PermissionSet/Admin",
        "PermissionSet/Developer",
        "User/alice@acme.io",
        "User/bob@acme.io",
        `AccountAssignment/Admin/group:ops/${PROD}`,
        `AccountAssignment/Developer/group:devs/${DEV}`,
        `AccountAssignment/Developer/group:devs/${SANDBOX}`,
      ]
        .map((key) => `create ${key}`)
        .sort(),
    );
  });

  test("is updated where it differs: both sides whole, and the fields", async () => {
    const live = liveOf({ ...LIVE, groups: { ...LIVE.groups, devs: { members: ["alice@acme.io"] } } });
    const { plan: made } = plan(await configOf(CONFIG), live);
    expect(made.changes).toMatchObject([
      {
        key: "Group/devs",
        action: "update",
        before: { name: "devs" },
        after: { name: "devs", description: "Developers" },
        fields: ["description"],
        cause: "adoption",
        sources: [{ file: "idc.yaml", line: 9 }],
      },
    ]);
  });

  test("of what only the name was read, nothing is compared", async () => {
    const live = liveOf({ ...LIVE, sets: { ...LIVE.sets, Developer: { partial: true } } });
    expect(changesOf(plan(await configOf(CONFIG), live))).toEqual([]);
  });
});

describe("the cause", () => {
  const longer = CONFIG.replace("4h", "8h");
  const causesOf = async (...given: Parameters<typeof applied>) =>
    (await applied(...given)).plan.changes.map(({ cause, key }) => `${cause} ${key}`);

  test("is an edit where the config says another thing than when it was last applied", async () => {
    expect(await causesOf(longer, LIVE, CONFIG)).toEqual(["edit PermissionSet/Developer"]);
    expect(await causesOf(CONFIG, { ...LIVE, rows: LIVE.rows.slice(1) }, CONFIG.replace(OPS_RULE, ""))).toEqual([
      `edit AccountAssignment/Admin/group:ops/${PROD}`,
    ]);
    expect(await causesOf(CONFIG.replace(OPS_RULE, ""), LIVE, CONFIG)).toEqual([
      `edit AccountAssignment/Admin/group:ops/${PROD}`,
    ]);
  });

  test("is drift where it says the same", async () => {
    expect(await causesOf(longer)).toEqual(["drift PermissionSet/Developer"]);
    expect(await causesOf(CONFIG, { ...LIVE, rows: LIVE.rows.slice(1) })).toEqual([
      `drift AccountAssignment/Admin/group:ops/${PROD}`,
    ]);
    expect(await causesOf(CONFIG, { ...LIVE, rows: [...LIVE.rows, `Admin group:devs ${PROD}`] })).toEqual([
      `drift AccountAssignment/Admin/group:devs/${PROD}`,
    ]);
  });

  test("is expiry where the rule has ended, which says where it stands", async () => {
    const ending = CONFIG.replace("{name: prod}", '{name: prod}, expires: "2026-11-24"');
    const { plan: made } = await applied(ending, LIVE, CONFIG);
    expect(made.changes).toMatchObject([
      {
        key: `AccountAssignment/Admin/group:ops/${PROD}`,
        action: "delete",
        before: { permissionSet: "Admin", account: PROD },
        fields: [],
        cause: "expiry",
        sources: [{ expires: "2026-11-24" }],
      },
    ]);
    expect(made.changes[0]).not.toHaveProperty("after");
  });

  test("is adoption as long as nothing was ever applied", async () => {
    const text = `${PEOPLE.replace("members: [bob@acme.io]", "members: []")}${ADMIN}${DEVELOPER}${DEVS_RULE}${OPS_RULE}`;
    const told = { written: [], unwritten: [], guards: [], atHand: true as const };
    const { plan: made } = plan(await configOf(text), liveOf(LIVE), { past: told });
    expect(made.changes.map(({ cause, action, key }) => `${cause} ${action} ${key}`)).toEqual([
      "adoption delete GroupMembership/ops/bob@acme.io",
    ]);
    expect(made.changes[0]?.sources).toEqual([]);
  });
});

describe("what is unknown", () => {
  const without = { ...LIVE, rows: LIVE.rows.slice(1) };

  test("is neither made nor removed: the object itself, and what needs it", async () => {
    const { plan: made } = await applied(CONFIG, {
      users: LIVE.users,
      groups: { devs: LIVE.groups.devs },
      sets: LIVE.sets,
      rows: LIVE.rows.slice(1),
      unknown: ["Group/ops"],
    });
    expect(made.changes).toEqual([]);
    expect(made.blocked).toEqual([
      `AccountAssignment/Admin/group:ops/${PROD}`,
      "Group/ops",
      "GroupMembership/ops/bob@acme.io",
    ]);
  });

  test("rows that were not read are not made", async () => {
    const pattern = `AccountAssignment/Admin/*/${PROD}`;
    const { plan: made } = await applied(CONFIG, { ...without, unknown: [pattern] });
    expect(made.changes).toEqual([]);
    expect(made.blocked).toEqual([`AccountAssignment/Admin/group:ops/${PROD}`]);
    expect(made.unknown).toEqual([{ pattern, reason: "it could not be read" }]);
  });

  test("an object that unread rows may need is not removed", async () => {
    const gone = CONFIG.replace(ADMIN, "").replace(OPS_RULE, "");
    const pattern = `AccountAssignment/Admin/*/${DEV}`;
    const { plan: made } = await applied(gone, { ...LIVE, unknown: [pattern] }, CONFIG);
    expect(made.blocked).toEqual(["PermissionSet/Admin"]);
    expect(made.changes.map(({ action, key }) => `${action} ${key}`)).toEqual([
      `delete AccountAssignment/Admin/group:ops/${PROD}`,
    ]);
  });

  test("what a rule that does not resolve may want is left", async () => {
    const broken = CONFIG.replace("{name: prod}", "{name: prd}");
    const { plan: made } = await applied(broken, LIVE, CONFIG);
    expect(made.changes).toEqual([]);
    expect(made.leftAlone).toMatchObject([{ why: "unknown", keys: [`AccountAssignment/Admin/group:ops/${PROD}`] }]);
    expect(made.unknown).toMatchObject([{ pattern: "AccountAssignment/Admin/group:ops/*", near: "prod" }]);
  });
});

test("kinds that the registry lacks are nobody's business", async () => {
  const config = await configOf(`${settings()}${PEOPLE}`);
  const live = liveOf(LIVE);
  const { diff: full } = plan(config, live);
  expect(full.left.map(({ found }) => found.kind)).toContain("PermissionSet");
  const { differences } = diff(
    { live: liveOf(), anew: new Map(), blocked: new Set() },
    {
      config,
      desired: { ...empty, resources: new Map([["X/a", { kind: "X", key: "X/a", spec: {}, sources: [] }]]) },
      owned: {
        declared: new Set(),
        written: new Set(),
        appliedSpecs: new Map(),
        writtenSpecs: () => [],
        named: new Set(),
        namedInWritten: new Set(),
        exclusiveSets: new Set(),
        heldGroups: new Set(),
        membersOf: () => [],
        assignmentsTo: () => [],
        leftBefore: () => undefined,
        believed: false,
        completed: false,
      },
      inactiveAccounts: new Set(),
      unresolved: () => false,
      ignored: () => undefined,
      released: () => false,
      provided: () => false,
    },
    kinds,
  );
  expect(differences).toEqual([]);
});

const empty = {
  unknown: [],
  unread: [],
  pending: [],
  expired: new Map(),
  named: new Set<string>(),
  inactiveAccounts: [],
  inactiveFor: new Lists<readonly string[]>(),
};
