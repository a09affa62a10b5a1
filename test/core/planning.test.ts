/** What planning knows of principals and of the past. */
import { describe, expect, test } from "vitest";
import { directoryOf } from "../../src/core/desired/directory.ts";
import { ADMIN, CONFIG, DEVS_RULE, LIVE, OPS_RULE } from "./acme.ts";
import { changesOf, configOf, DEV, liveOf, PROD, plan, SANDBOX, user } from "./live.ts";

describe("a definition that may narrow comes before somebody joins a group that holds the set", () => {
  const joining = CONFIG.replace("members: [alice@acme.io]", "members: [alice@acme.io, bob@acme.io]");
  const JOIN = "GroupMembership/devs/bob@acme.io";
  const needsOf = async (text: string, live: object = LIVE) => {
    const { order } = plan(await configOf(text), liveOf(live));
    return [...new Set(order.needs.get(JOIN)?.flat())];
  };

  test("by a live assignment", async () => {
    const live = { ...LIVE, rows: [...LIVE.rows, `Admin group:devs ${PROD}`] };
    const narrower = joining.replace("[AdministratorAccess]", "[ReadOnlyAccess]");
    expect(await needsOf(narrower, live)).toEqual(["PermissionSet/Admin"]);
    expect(await needsOf(narrower)).toEqual([]);
    const wider = joining.replace("[AdministratorAccess]", "[AdministratorAccess, ReadOnlyAccess]");
    expect(await needsOf(wider, live)).toEqual([]);
  });

  test("by one that is to come", async () => {
    const shorter = joining.replace("4h", "2h");
    expect(await needsOf(shorter, { ...LIVE, rows: [] })).toEqual(["PermissionSet/Developer"]);
    expect(await needsOf(shorter.replace(DEVS_RULE, ""), { ...LIVE, rows: [] })).toEqual([]);
  });

  test("in the order of names, whatever AWS lists first", async () => {
    const rows = [...LIVE.rows, `Admin group:devs ${PROD}`];
    const changed = joining.replace("4h", "2h").replace("[AdministratorAccess]", "[ReadOnlyAccess]");
    const both = ["PermissionSet/Admin", "PermissionSet/Developer"];
    expect(await needsOf(changed, { ...LIVE, rows })).toEqual(both);
    expect(await needsOf(changed, { ...LIVE, rows: [...rows].reverse() })).toEqual(both);
  });

  test("and not by a membership of who is called like the group, in a group that is called like the set", async () => {
    const more = `${user("group:devs")}kind: Group\nname: Admin\nmembers: ["group:devs"]\n---\n`;
    const narrower = joining.replace("[AdministratorAccess]", "[ReadOnlyAccess]");
    expect(await needsOf(`${narrower}${more}`)).toEqual([]);
  });

  test("and not by one of a user who is called like the group", async () => {
    const live = { ...LIVE, users: [...LIVE.users, "devs"], rows: [...LIVE.rows, `Admin user:devs ${PROD}`] };
    expect(await needsOf(joining.replace("[AdministratorAccess]", "[ReadOnlyAccess]"), live)).toEqual([]);
  });
});

test("a group goes after who was declared in it has joined another, though nobody saw him there", async () => {
  const [bob, ops] = ["bob@acme.io", "Group/ops"];
  const [before, after] = [CONFIG, CONFIG.replace("members: [alice@acme.io]", "members: [alice@acme.io, bob@acme.io]")];
  const without = after.replace(/kind: Group\nname: ops\n(?:.*\n)*?---\n/, "").replace(OPS_RULE, "");
  expect(before).toContain("name: ops");
  expect(without).not.toContain("name: ops");
  const live = liveOf({ ...LIVE, groups: { ...LIVE.groups, ops: [] } });
  const { order } = plan(await configOf(without), live, { past: [await configOf(before)] });
  expect([...new Set(order.needs.get(ops)?.flat())]).toContain(`GroupMembership/devs/${bob}`);
});

test("a past rule granted what its accounts meant then", async () => {
  const set = (name: string) => `kind: AccountSet\nname: ours\ninclude: [{name: ${name}}]\n---\n`;
  const withSet = CONFIG.replace("accounts: {name: prod}", "accounts: [ours]");
  const live = liveOf({ ...LIVE, rows: [...LIVE.rows, `Admin group:ops ${DEV}`] });
  const causes = async (before: string) => {
    const past = [await configOf(`${set(before)}${withSet}`)];
    const { changes } = plan(await configOf(`${set("prod")}${withSet}`), live, { past }).plan;
    return changes.map(({ action, key, cause }) => `${action} ${key} ${cause}`);
  };
  expect(await causes("dev")).toEqual([`delete AccountAssignment/Admin/group:ops/${DEV} edit`]);
  expect(await causes("prod")).toEqual([`delete AccountAssignment/Admin/group:ops/${DEV} drift`]);
});

test("what a past rule granted is ours, though it has expired since", async () => {
  const shared = CONFIG.replace(ADMIN, ADMIN.replace("---", "assignments: shared\n---"));
  const ended = shared.replace("{name: prod}", '{name: prod}, expires: "2026-11-20"');
  const past = [await configOf(ended)];
  expect(changesOf(plan(await configOf(CONFIG.replace(OPS_RULE, "")), liveOf(LIVE), { past }))).toEqual([
    `ask delete AccountAssignment/Admin/group:ops/${PROD}`,
  ]);
});

test("an expired rule that left the config did so by an edit: nobody clicked", async () => {
  const ended = CONFIG.replace("{name: prod}", '{name: prod}, expires: "2026-11-20"');
  const made = plan(await configOf(CONFIG.replace(OPS_RULE, "")), liveOf(LIVE), { past: [await configOf(ended)] });
  expect(made.plan.changes.map(({ action, key, cause }) => `${action} ${key} ${cause}`)).toEqual([
    `delete AccountAssignment/Admin/group:ops/${PROD} edit`,
  ]);
});

test("who exists", () => {
  const { users, groups } = directoryOf(liveOf(LIVE));
  expect([[...users], [...groups]]).toEqual([
    ["alice@acme.io", "bob@acme.io"],
    ["devs", "ops"],
  ]);
});

describe("members of groups that the plan speaks of", () => {
  const membersOf = async (text: string, live: object, past: string[] = []) =>
    plan(await configOf(text), liveOf(live), { past: await Promise.all(past.map((one) => configOf(one))) }).plan.names
      .members;
  const external = "kind: Settings\nversion: 1\nname: acme\nidentitySource: external\n---\n";

  test("who is refused does not come, and who asks to go is counted as gone", async () => {
    const live = { ...LIVE, groups: { devs: { description: "Developers" }, ops: ["bob@acme.io"] }, rows: [] };
    expect(await membersOf(`${external}${CONFIG}`, { ...live, external: ["Group/devs"] })).toEqual({ devs: 0, ops: 1 });
    expect(await membersOf(CONFIG, live)).toEqual({ devs: 1, ops: 1 });
    const renamed = CONFIG.replace(user("bob@acme.io"), "").replace("members: [bob@acme.io]", "members: [rob@acme.io]");
    expect(await membersOf(`${external}${renamed}`, { ...LIVE, rows: [] }, [CONFIG])).toEqual({ devs: 1, ops: 0 });
  });

  test("a group whose members were not read has no number", async () => {
    const live = { ...LIVE, groups: { ...LIVE.groups, others: [] }, rows: [...LIVE.rows, `Admin group:others ${DEV}`] };
    expect(await membersOf(CONFIG, live)).toEqual({});
    expect(await membersOf(CONFIG, { ...live, rows: [`Admin group:others ${SANDBOX}`] })).toEqual({ devs: 1, ops: 1 });
  });
});
