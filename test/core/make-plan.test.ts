/** What a plan says beside its changes. */
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/core/base/json.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { waitsForPrincipal } from "../../src/core/model/resource.ts";
import { ADMIN, CONFIG, DEVELOPER, DEVS_RULE, LIVE, OPS_RULE, PEOPLE } from "./acme.ts";
import {
  arnOf,
  CLOSED,
  configOf,
  DEV,
  type LiveText,
  liveOf,
  MANAGEMENT,
  NOW,
  type PlanText,
  PROD,
  plan,
  SANDBOX,
  settings,
  sha256,
} from "./live.ts";

async function planOf(text: string, live: LiveText = LIVE, given: PlanText = {}): Promise<Plan> {
  return plan(await configOf(text), liveOf(live), given).plan;
}

describe("the head", () => {
  test("says of what, by whom and where", async () => {
    const base = { state: "believed", commit: "c", path: ".", applied: "a" } as const;
    const made = await planOf(`${settings({ mode: "additive" })}${CONFIG}`, LIVE, { base });
    expect(made).toMatchObject({
      format: "idc-plan",
      version: 1,
      config: { name: "acme", mode: "additive", ...base },
      organization: "o-a1b2c3d4e5",
      instance: { arn: "arn:aws:sso:::instance/ssoins-1", region: "eu-west-1", identityStoreId: "d-1234567890" },
      caller: { account: MANAGEMENT, arn: `arn:aws:iam::${MANAGEMENT}:role/idc`, role: "management account" },
    });
    expect(Object.keys(made.instance)).toEqual(["arn", "region", "identityStoreId"]);
    expect(made).not.toHaveProperty("endpoint");
    const elsewhere = plan(await configOf(CONFIG), { ...liveOf(LIVE), endpoint: "http://localhost" }).plan;
    expect(elsewhere.endpoint).toBe("http://localhost");
  });

  test("says whether it comes from a snapshot, and what the way of reading did not show, only where it is so", async () => {
    const config = await configOf(CONFIG);
    const bare = plan(config, liveOf(LIVE)).plan;
    expect([bare]).not.toContainEqual(expect.objectContaining({ snapshot: expect.anything() }));
    expect(Object.keys(bare)).toEqual(expect.not.arrayContaining(["snapshot", "unseen", "overrides"]));
    const seen = plan(config, { ...liveOf(LIVE), unseen: ["principal-gone"] }, { snapshot: true }).plan;
    expect(seen).toMatchObject({ snapshot: true, unseen: ["principal-gone"] });
    expect(seen.digest).not.toBe(bare.digest);
  });

  test("calls the caller by his place in the organization", async () => {
    const roleOf = async (live: LiveText) => (await planOf(CONFIG, { ...LIVE, ...live })).caller.role;
    expect(await roleOf({ caller: PROD, delegated: [PROD] })).toBe("delegated administrator");
    expect(await roleOf({ caller: PROD, delegated: [DEV] })).toBe("member account");
    expect(await roleOf({ caller: MANAGEMENT, delegated: [MANAGEMENT] })).toBe("management account");
  });

  test("the digest is of everything but the time", async () => {
    const { digest, made: time, ...body } = await planOf(CONFIG);
    expect(time).toBe(NOW);
    expect(digest).toBe(sha256(canonicalJson(body)));
  });
});

describe("marks", () => {
  const bare = {
    ...LIVE,
    sets: { Admin: { managedPolicies: ["AdministratorAccess"] }, Developer: LIVE.sets.Developer },
  };

  test("are no changes, and are for declared sets that carry none", async () => {
    const made = await planOf(CONFIG, bare);
    expect(made.changes).toEqual([]);
    expect(made.marks).toEqual([
      {
        key: "PermissionSet/Admin",
        step: {
          service: "sso-admin",
          operation: "TagResource",
          input: {
            InstanceArn: "arn:aws:sso:::instance/ssoins-1",
            ResourceArn: arnOf("Admin"),
            Tags: [{ Key: "idc:managed", Value: "acme" }],
          },
          locks: ["PermissionSet/Admin"],
        },
      },
    ]);
  });

  test("not for a set whose tags were not read, that is not there, that another config marked, or that is out of reach", async () => {
    const marked = { "idc:managed": "other" };
    for (const sets of [
      { ...bare.sets, Admin: { partial: true } as const },
      { Developer: bare.sets.Developer },
      { ...bare.sets, Admin: { ...bare.sets.Admin, marks: marked } },
    ]) {
      expect((await planOf(CONFIG, { ...bare, sets })).marks).toEqual([]);
    }
    const provisioned = { ...bare.sets, Admin: { ...bare.sets.Admin, provisioned: [MANAGEMENT] } };
    const delegate = { ...bare, sets: provisioned, caller: PROD, delegated: [PROD] };
    expect((await planOf(CONFIG, delegate)).marks).toEqual([]);
    expect((await planOf(CONFIG, { ...delegate, caller: MANAGEMENT })).marks).toHaveLength(1);
    // Undeclared sets are nobody's.
    expect((await planOf(`${settings()}${PEOPLE}`, bare)).marks).toEqual([]);
  });
});

describe("what is left alone", () => {
  test("is grouped by why, owner and kind; people whom nobody declared are no news", async () => {
    const ignore = [
      { permissionSet: "jit-*", owner: "jit" },
      { permissionSet: "aws-*", owner: "Control Tower" },
      { group: "ext-*", owner: "hr" },
    ];
    const made = await planOf(`${settings({ ignore })}${CONFIG}`, {
      users: [...LIVE.users, "zoe@acme.io"],
      groups: { ...LIVE.groups, others: ["zoe@acme.io"], "ext-hr": ["zoe@acme.io"] },
      sets: { ...LIVE.sets, "jit-b": {}, "jit-a": {}, "aws-x": {}, Old: {} },
      rows: [...LIVE.rows, `jit-a group:devs ${DEV}`, `Old group:devs ${DEV}`, `Admin group:devs ${CLOSED}`],
    });
    expect(made.leftAlone).toEqual([
      { why: "ignored", owner: "Control Tower", kind: "PermissionSet", keys: ["PermissionSet/aws-x"] },
      { why: "ignored", owner: "hr", kind: "Group", keys: ["Group/ext-hr"] },
      { why: "ignored", owner: "hr", kind: "GroupMembership", keys: ["GroupMembership/ext-hr/zoe@acme.io"] },
      { why: "ignored", owner: "jit", kind: "AccountAssignment", keys: [`AccountAssignment/jit-a/group:devs/${DEV}`] },
      { why: "ignored", owner: "jit", kind: "PermissionSet", keys: ["PermissionSet/jit-a", "PermissionSet/jit-b"] },
      { why: "inactive-account", kind: "AccountAssignment", keys: [`AccountAssignment/Admin/group:devs/${CLOSED}`] },
      { why: "unmanaged", kind: "AccountAssignment", keys: [`AccountAssignment/Old/group:devs/${DEV}`] },
      { why: "unmanaged", kind: "PermissionSet", keys: ["PermissionSet/Old"] },
    ]);
    expect(made.inactiveAccounts).toEqual([CLOSED]);
  });
});

describe("names", () => {
  test("of the accounts and groups that the plan speaks of, and no more", async () => {
    const made = await planOf(CONFIG, { ...LIVE, rows: [] });
    expect(made.names).toEqual({
      accounts: { [PROD]: "prod", [DEV]: "dev", [SANDBOX]: "sandbox", [CLOSED]: "closed" },
      members: { devs: 1, ops: 1 },
    });
    expect(Object.keys(made.names.accounts)).toEqual([PROD, DEV, SANDBOX, CLOSED]);
    const quiet = await planOf(`${PEOPLE}${ADMIN}${DEVELOPER}${OPS_RULE}`, { ...LIVE, rows: LIVE.rows.slice(0, 1) });
    expect(quiet.names).toEqual({ accounts: {}, members: {} });
  });

  test("of what is left alone, too; an account that nobody knows has its id", async () => {
    const rows = [...LIVE.rows, "Admin group:devs 999999999999", "Admin user:alice@acme.io 111111111111"];
    const made = await planOf(`${PEOPLE}${ADMIN}${DEVELOPER}${OPS_RULE}`, { ...LIVE, rows });
    expect(made.names).toEqual({
      accounts: { [MANAGEMENT]: "management", [DEV]: "dev", [SANDBOX]: "sandbox", "999999999999": "999999999999" },
      members: { devs: 1 },
    });
  });

  test("members are those who are there once the plan is done", async () => {
    const text = CONFIG.replace("members: [bob@acme.io]", "members: [alice@acme.io]");
    const live = { ...LIVE, rows: [], groups: { devs: LIVE.groups.devs, ops: ["bob@acme.io", "zoe@acme.io"] } };
    const past = [await configOf(CONFIG)];
    expect((await planOf(text, live, { past })).names.members).toEqual({ devs: 1, ops: 1 });
    // Who was seen for the first time stays for now.
    expect((await planOf(text, live)).names.members).toEqual({ devs: 1, ops: 3 });
    const empty = CONFIG.replace("members: [bob@acme.io]", "members: []");
    expect((await planOf(empty, { ...live, groups: { devs: LIVE.groups.devs } })).names.members).toEqual({
      devs: 1,
      ops: 0,
    });
  });

  test("a group that goes counts those whom it had", async () => {
    const gone = CONFIG.replace(/kind: Group\nname: ops[\s\S]*?---\n/, "").replace(OPS_RULE, "");
    const made = await planOf(gone, LIVE, { past: [await configOf(CONFIG)] });
    expect(made.names.members).toEqual({ ops: 1 });
    const user = CONFIG.replace(/kind: User\nuserName: bob[\s\S]*?---\n/, "").replace("[bob@acme.io]", "[]");
    const both = await planOf(user.replace(/kind: Group\nname: ops[\s\S]*?---\n/, "").replace(OPS_RULE, ""), LIVE, {
      past: [await configOf(CONFIG)],
    });
    expect(both.names.members).toEqual({ ops: 1 });
  });
});

describe("the cost", () => {
  test("nothing to do costs nothing", async () => {
    expect((await planOf(CONFIG)).cost).toEqual({ calls: 0, asynchronous: 0, seconds: 0 });
  });

  test("counts the calls of what may be made, the marks and the pointer", async () => {
    const made = await planOf(CONFIG, { ...LIVE, rows: [] });
    expect(made.cost).toEqual({ calls: 4, asynchronous: 3, seconds: 2 });
    const marked = await planOf(CONFIG, {
      ...LIVE,
      sets: { ...LIVE.sets, Admin: { managedPolicies: ["AdministratorAccess"] } },
    });
    expect(marked.cost).toEqual({ calls: 1, asynchronous: 0, seconds: 1 });
    const group = await planOf(`${CONFIG}kind: Group\nname: new\n`);
    expect(group.cost).toEqual({ calls: 2, asynchronous: 0, seconds: 1 });
  });

  test("takes what the ceiling and the operations in flight allow", async () => {
    const slow = `${settings({ throttle: { requestsPerSecond: 1, writesInFlight: 5 } })}${CONFIG}`;
    expect((await planOf(slow, { ...LIVE, rows: [] })).cost.seconds).toBe(4);
    const single = `${settings({ throttle: { requestsPerSecond: 15, writesInFlight: 1 } })}${CONFIG}`;
    expect((await planOf(single, { ...LIVE, rows: [] })).cost.seconds).toBe(9);
  });

  test("what is held by its verdict costs nothing, what asks costs its calls", async () => {
    const gone = CONFIG.replace(OPS_RULE, "");
    const past = [await configOf(CONFIG)];
    expect((await planOf(gone, LIVE, { past })).cost).toEqual({ calls: 2, asynchronous: 1, seconds: 1 });
    const additive = `${settings({ mode: "additive" })}${gone}`;
    expect((await planOf(additive, LIVE, { past })).cost).toEqual({ calls: 0, asynchronous: 0, seconds: 0 });
  });
});

describe("order", () => {
  test("what waits is sorted by type and name, what is unknown by what it covers", async () => {
    const rule = (who: string) =>
      `kind: Assignments\nassignments:\n  - {${who}, permissionSet: Admin, accounts: {name: prod}}\n---\n`;
    const text = `${settings({ identitySource: "external" })}${ADMIN}${rule("user: a@x.io")}${rule("group: z")}${rule("group: b")}`;
    const made = await planOf(text, {
      unknown: ["PermissionSet/*", "AccountAssignment/Admin/*/1", "GroupMembership/g/*"],
    });
    expect(made.pending.filter(waitsForPrincipal).map(({ principal }) => principal.name)).toEqual(["b", "z", "a@x.io"]);
    expect(made.unknown.map(({ pattern }) => pattern)).toEqual([
      "AccountAssignment/Admin/*/1",
      "GroupMembership/g/*",
      "PermissionSet/*",
    ]);
    const twice = plan(await configOf(text), {
      ...liveOf(),
      unknown: ["b", "a"].map((reason) => ({ pattern: "Group/*", reason })),
    });
    expect(twice.plan.unknown.map(({ reason }) => reason)).toEqual(["a", "b"]);
  });

  test("the order of rules and of what is read makes no difference", async () => {
    const live = liveOf({ ...LIVE, rows: [], sets: { ...LIVE.sets, Zed: {}, Abc: {} } });
    const backwards = { ...live, resources: new Map([...live.resources].reverse()) };
    const there = plan(
      await configOf({ "a.yaml": PEOPLE, "b.yaml": `${ADMIN}${DEVELOPER}`, "c.yaml": DEVS_RULE, "d.yaml": OPS_RULE }),
      live,
    );
    const back = plan(
      await configOf({ "d.yaml": OPS_RULE, "c.yaml": DEVS_RULE, "b.yaml": `${ADMIN}${DEVELOPER}`, "a.yaml": PEOPLE }),
      backwards,
    );
    expect(canonicalJson(back.plan)).toBe(canonicalJson(there.plan));
  });
});
