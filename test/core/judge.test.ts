/** Which changes are made, which need a person, which are refused, and why. */
import { describe, expect, test } from "vitest";
import type { Config } from "../../src/core/model/config.ts";
import { ADMIN, CONFIG, DEVELOPER, DEVS_RULE, LIVE, OPS_RULE, PEOPLE } from "./acme.ts";
import {
  CLOSED,
  changesOf,
  configOf,
  DEV,
  type LiveText,
  liveOf,
  MANAGEMENT,
  PROD,
  plan,
  reasonsOf,
  SANDBOX,
  settings,
} from "./live.ts";

const OPS_ROW = `AccountAssignment/Admin/group:ops/${PROD}`;

/** A plan after `past` was applied; without it, the first one. */
async function planOf(text: string, live: LiveText = LIVE, past?: string) {
  const configs: readonly Config[] = past === undefined ? [] : [await configOf(past)];
  return plan(await configOf(text), liveOf(live), { past: configs });
}

describe("deleting", () => {
  test("a user, group or permission set asks", async () => {
    const made = await planOf(settings(), { ...LIVE, rows: [] }, CONFIG);
    expect(changesOf(made)).toEqual([
      "ask delete Group/devs",
      "ask delete Group/ops",
      "ask delete PermissionSet/Admin",
      "ask delete PermissionSet/Developer",
      "ask delete User/alice@acme.io",
      "ask delete User/bob@acme.io",
    ]);
    expect(reasonsOf(made, "User/alice@acme.io")).toEqual(["deletes a user"]);
    expect(reasonsOf(made, "Group/devs")).toEqual(["deletes a group"]);
    expect(reasonsOf(made, "PermissionSet/Admin")).toEqual(["deletes a permission set"]);
  });

  test("creating and updating one does not", async () => {
    const live = { ...LIVE, groups: { devs: { description: "x", members: ["alice@acme.io"] }, ops: ["bob@acme.io"] } };
    expect(changesOf(await planOf(CONFIG, live))).toEqual(["allow update Group/devs"]);
    expect(changesOf(await planOf(CONFIG, {})).every((change) => change.startsWith("allow create"))).toBe(true);
  });

  test("a membership does not", async () => {
    const live = { ...LIVE, groups: { ...LIVE.groups, ops: ["bob@acme.io", "alice@acme.io"] } };
    expect(changesOf(await planOf(CONFIG, live, CONFIG))).toEqual(["allow delete GroupMembership/ops/alice@acme.io"]);
  });

  test("anything asks where nothing is remembered, and narrowing does, and widening does not", async () => {
    const members = { ...LIVE, groups: { ...LIVE.groups, ops: ["bob@acme.io", "alice@acme.io"] } };
    const told = { written: [], unwritten: [], guards: [], atHand: true as const };
    const made = plan(await configOf(CONFIG), liveOf(members), { past: told, base: { state: "first-run" } });
    expect(changesOf(made)).toEqual(["ask delete GroupMembership/ops/alice@acme.io"]);
    const reason = "no earlier run is remembered, and this takes something away";
    expect(reasonsOf(made, "GroupMembership/ops/alice@acme.io")).toEqual([reason]);
    const longer = { ...LIVE, sets: { ...LIVE.sets, Developer: { ...LIVE.sets.Developer, sessionDuration: 720 } } };
    expect(changesOf(await planOf(CONFIG, longer))).toEqual(["ask update PermissionSet/Developer"]);
    const wider = CONFIG.replace("sessionDuration: 4h", "sessionDuration: 12h");
    expect(changesOf(await planOf(wider, LIVE))).toEqual(["allow update PermissionSet/Developer"]);
  });
});

describe("the last row of a set in an account", () => {
  const reason = "the last assignment there: the role goes with it, and a new one would have another ARN";

  test("asks, since its role goes", async () => {
    const made = await planOf(CONFIG.replace(OPS_RULE, ""), LIVE, CONFIG);
    expect(changesOf(made)).toEqual([`ask delete ${OPS_ROW}`]);
    expect(reasonsOf(made, OPS_ROW)).toEqual([reason]);
  });

  test("does not ask where another stays, or comes", async () => {
    const two = { ...LIVE, rows: [...LIVE.rows, `Admin group:devs ${PROD}`] };
    const devs = OPS_RULE.replace("ops", "devs");
    expect(changesOf(await planOf(CONFIG, two, CONFIG))).toEqual([
      `allow delete AccountAssignment/Admin/group:devs/${PROD}`,
    ]);
    expect(changesOf(await planOf(CONFIG.replace(OPS_RULE, devs), LIVE, CONFIG))).toEqual([
      `allow create AccountAssignment/Admin/group:devs/${PROD}`,
      `allow delete ${OPS_ROW}`,
    ]);
    // All of them at once are the last.
    expect(changesOf(await planOf(CONFIG.replace(OPS_RULE, ""), two, `${CONFIG}${devs}`))).toEqual([
      `ask delete AccountAssignment/Admin/group:devs/${PROD}`,
      `ask delete ${OPS_ROW}`,
    ]);
  });

  test("asks where what would come is refused", async () => {
    const owned = { ...LIVE, sets: { ...LIVE.sets, Admin: { ...LIVE.sets.Admin, marks: { "idc:managed": "other" } } } };
    const devs = OPS_RULE.replace("ops", "devs");
    expect(changesOf(await planOf(CONFIG.replace(OPS_RULE, devs), owned, CONFIG))).toEqual([
      `deny create AccountAssignment/Admin/group:devs/${PROD}`,
      `deny delete ${OPS_ROW}`,
    ]);
  });
});

describe("a set or principal that would leave assignments behind", () => {
  test("a set is not deleted while rows remain that are not ours", async () => {
    const ignore = settings({ ignore: [{ permissionSet: "Admin", group: "devs", owner: "jit" }] });
    const without = `${ignore}${CONFIG.replace(ADMIN, "").replace(OPS_RULE, "")}`;
    const made = await planOf(without, { ...LIVE, rows: [...LIVE.rows, `Admin group:devs ${DEV}`] }, CONFIG);
    expect(changesOf(made)).toEqual([`ask delete ${OPS_ROW}`, "deny delete PermissionSet/Admin"]);
    expect(reasonsOf(made, "PermissionSet/Admin")).toEqual([
      "1 assignment of it would remain that this config does not own",
    ]);
    const rows = [`Admin group:devs ${DEV}`, `Admin group:devs ${SANDBOX}`, `Admin group:devs ${CLOSED}`];
    expect(reasonsOf(await planOf(without, { ...LIVE, rows }, CONFIG), "PermissionSet/Admin")).toEqual([
      "2 assignments of it would remain that this config does not own",
    ]);
    expect(changesOf(await planOf(without, LIVE, CONFIG))).toEqual([
      `ask delete ${OPS_ROW}`,
      "ask delete PermissionSet/Admin",
    ]);
  });

  test("a set waits where all that remains is in accounts that are not active", async () => {
    const without = CONFIG.replace(ADMIN, "").replace(OPS_RULE, "");
    const live = { ...LIVE, rows: [...LIVE.rows, `Admin group:devs ${CLOSED}`] };
    const made = await planOf(without, live, CONFIG);
    expect(changesOf(made)).toEqual([`ask delete ${OPS_ROW}`]);
    expect(made.plan.leftAlone.map(({ why, keys }) => [why, ...keys])).toEqual([
      ["waiting", `AccountAssignment/Admin/group:devs/${CLOSED}`],
      ["waiting", "PermissionSet/Admin"],
    ]);
  });

  test("a user or group is not deleted while it has rows: they would outlive it", async () => {
    const without = `${settings()}${ADMIN.replace("---", "assignments: shared\n---")}`;
    const live = {
      ...LIVE,
      sets: { Admin: LIVE.sets.Admin },
      rows: [`Admin group:devs ${PROD}`, `Admin group:devs ${DEV}`],
    };
    const made = await planOf(without, live, `${without}${PEOPLE}`);
    expect(changesOf(made)).toEqual([
      "deny delete Group/devs",
      "ask delete Group/ops",
      "ask delete User/alice@acme.io",
      "ask delete User/bob@acme.io",
    ]);
    expect(reasonsOf(made, "Group/devs")).toEqual(["2 assignments to it would be orphaned: they outlive it"]);
    const user = { ...live, rows: [`Admin user:bob@acme.io ${PROD}`] };
    expect(reasonsOf(await planOf(without, user, `${without}${PEOPLE}`), "User/bob@acme.io")).toEqual([
      "1 assignment to it would be orphaned: they outlive it",
    ]);
  });

  test("rows whose removal is refused stay, and so does their group", async () => {
    const marks = { "idc:managed": "platform" };
    const live = { ...LIVE, sets: { ...LIVE.sets, Developer: { ...LIVE.sets.Developer, marks } } };
    const devs = "kind: Group\nname: devs\ndescription: Developers\nmembers: [alice@acme.io]\n---\n";
    const made = await planOf(CONFIG.replace(devs, "").replace(DEVS_RULE, ""), live, CONFIG);
    expect(changesOf(made)).toEqual([
      `deny delete AccountAssignment/Developer/group:devs/${DEV}`,
      `deny delete AccountAssignment/Developer/group:devs/${SANDBOX}`,
      "deny delete Group/devs",
    ]);
    expect(reasonsOf(made, "Group/devs")).toEqual([
      `needs AccountAssignment/Developer/group:devs/${DEV}, which is refused`,
    ]);
  });
});

describe("what somebody else owns", () => {
  const longer = CONFIG.replace("4h", "8h");

  test("a set that another config marked is refused, with all its rows", async () => {
    const marks = { "idc:managed": "platform" };
    const live = {
      ...LIVE,
      sets: { ...LIVE.sets, Developer: { ...LIVE.sets.Developer, marks } },
      rows: LIVE.rows.slice(0, 2),
    };
    const made = await planOf(longer, live);
    const reason = "the set is marked as managed by the config platform; to take it over, remove its tag idc:managed";
    expect(changesOf(made)).toEqual([
      `deny create AccountAssignment/Developer/group:devs/${SANDBOX}`,
      "deny update PermissionSet/Developer",
    ]);
    for (const { key } of made.plan.changes) expect(reasonsOf(made, key)).toEqual([reason]);
  });

  test("which says nothing of a group that is called the same", async () => {
    const marks = { "idc:managed": "platform" };
    const live = { ...LIVE, sets: { ...LIVE.sets, Admin: { ...LIVE.sets.Admin, marks } } };
    expect(changesOf(await planOf(`${CONFIG}kind: Group\nname: Admin\n`, live))).toEqual(["allow create Group/Admin"]);
  });

  test("a set that this config marked, or nobody, is not", async () => {
    expect(changesOf(await planOf(longer))).toEqual(["allow update PermissionSet/Developer"]);
    const bare = { ...LIVE, sets: { ...LIVE.sets, Developer: { managedPolicies: ["PowerUserAccess"] } } };
    expect(changesOf(await planOf(CONFIG, bare))).toEqual(["allow update PermissionSet/Developer"]);
  });

  const external = (text: string) => `${settings({ identitySource: "external" })}${text}`;

  test("what an identity provider owns is refused: the object and who is in it", async () => {
    const live = {
      ...LIVE,
      groups: { devs: [], ops: ["bob@acme.io"] },
      external: ["Group/devs", "User/alice@acme.io"],
    };
    const made = await planOf(external(CONFIG), live);
    expect(changesOf(made)).toEqual(["deny update Group/devs", "deny create GroupMembership/devs/alice@acme.io"]);
    expect(reasonsOf(made, "Group/devs")).toEqual([
      "the identity provider owns it: take its Group document out (idc.yaml:17), which deletes nothing, and keep the rules that name it",
    ]);
    expect(reasonsOf(made, "GroupMembership/devs/alice@acme.io")).toEqual([
      "the identity provider owns the group and its members: take its Group document out (idc.yaml:17), which deletes nothing, and keep the rules that name it",
    ]);
    const more = {
      ...LIVE,
      groups: { ...LIVE.groups, ops: ["bob@acme.io", "alice@acme.io"] },
      external: ["Group/ops"],
    };
    expect(changesOf(await planOf(external(CONFIG), more, CONFIG))).toEqual([
      "deny delete GroupMembership/ops/alice@acme.io",
    ]);
    // A member whom it owns may be in a group that it does not own.
    const member = { ...LIVE, groups: { devs: LIVE.groups.devs, ops: [] }, external: ["User/bob@acme.io"] };
    expect(changesOf(await planOf(external(CONFIG), member))).toEqual(["allow create GroupMembership/ops/bob@acme.io"]);
  });

  test("where Settings say that it is the directory, a person decides; where they say nothing, it is refused", async () => {
    const live = { ...LIVE, groups: { ...LIVE.groups, devs: [] }, external: ["Group/devs"] };
    const said = `${settings({ identitySource: "directory" })}${CONFIG}`;
    expect(changesOf(await planOf(said, live))).toEqual([
      "ask update Group/devs",
      "ask create GroupMembership/devs/alice@acme.io",
    ]);
    expect(changesOf(await planOf(CONFIG, live))).toEqual([
      "deny update Group/devs",
      "deny create GroupMembership/devs/alice@acme.io",
    ]);
    // What nobody pushed is nobody else's.
    expect(changesOf(await planOf(CONFIG, { ...live, external: [] }))).toEqual([
      "allow update Group/devs",
      "allow create GroupMembership/devs/alice@acme.io",
    ]);
  });
});

describe("a delegated administrator", () => {
  const delegate: LiveText = { ...LIVE, caller: PROD, delegated: [PROD] };
  const longer = CONFIG.replace("4h", "8h");
  const outOfReach =
    "the set is provisioned in the management account, so only the management account may change or assign it";

  test("may not change assignments of the management account", async () => {
    const text = `${CONFIG}${OPS_RULE.replace("{name: prod}", `"${MANAGEMENT}"`)}`;
    const made = await planOf(text, delegate);
    const key = `AccountAssignment/Admin/group:ops/${MANAGEMENT}`;
    expect(changesOf(made)).toEqual([`withheld create ${key}`]);
    expect(reasonsOf(made, key)).toEqual(["only the management account may change its own assignments"]);
    expect(changesOf(await planOf(text, LIVE))).toEqual([`allow create ${key}`]);
  });

  test("may not change or assign a set that is provisioned there", async () => {
    const sets = { ...LIVE.sets, Developer: { ...LIVE.sets.Developer, provisioned: [MANAGEMENT] } };
    const live = { ...delegate, sets, rows: LIVE.rows.slice(0, 2) };
    const made = await planOf(longer, live);
    expect(changesOf(made)).toEqual([
      `withheld create AccountAssignment/Developer/group:devs/${SANDBOX}`,
      "withheld update PermissionSet/Developer",
    ]);
    for (const { key } of made.plan.changes) expect(reasonsOf(made, key)).toEqual([outOfReach]);
    expect(changesOf(await planOf(longer, { ...live, caller: MANAGEMENT }))).toEqual([
      `allow create AccountAssignment/Developer/group:devs/${SANDBOX}`,
      "allow update PermissionSet/Developer",
    ]);
  });

  test("may do everything else", async () => {
    expect(changesOf(await planOf(longer, delegate))).toEqual(["allow update PermissionSet/Developer"]);
    expect(changesOf(await planOf(CONFIG, { ...delegate, groups: { devs: LIVE.groups.devs, ops: [] } }))).toEqual([
      "allow create GroupMembership/ops/bob@acme.io",
    ]);
  });
});

describe("while a principal is pending", () => {
  const external = (text: string) => `${settings({ identitySource: "external" })}${text}`;
  const base = external(`${ADMIN}${DEVELOPER}`);
  const renamed = external(`${ADMIN}${DEVELOPER}${OPS_RULE.replace("ops", "operators")}`);
  const live = { ...LIVE, rows: [`Admin group:ops ${PROD}`, `Admin group:devs ${PROD}`, `Admin group:ops ${DEV}`] };

  test("revoking an undeclared principal on the same set and account asks: it may have been renamed", async () => {
    const made = await planOf(renamed, live, external(`${ADMIN}${DEVELOPER}`));
    const reason = "it may have been renamed: the same is declared for operators, which does not exist";
    expect(changesOf(made)).toEqual(
      [
        `ask delete AccountAssignment/Admin/group:devs/${PROD}`,
        `ask delete AccountAssignment/Admin/group:ops/${PROD}`,
        // In another account nothing is pending; it is the last one there.
        `ask delete AccountAssignment/Admin/group:ops/${DEV}`,
      ].sort(),
    );
    expect(reasonsOf(made, `AccountAssignment/Admin/group:devs/${PROD}`)).toContain(reason);
    expect(reasonsOf(made, `AccountAssignment/Admin/group:ops/${DEV}`)).not.toContain(reason);
    expect(changesOf(await planOf(base, live, base)).length).toBe(3);
  });

  test("a member of the same group likewise, and of no other", async () => {
    const text = external(
      "kind: Group\nname: ops\nmembers: [rob@acme.io]\n---\nkind: Group\nname: devs\nmembers: []\n---\n",
    );
    const live = { ...LIVE, groups: { devs: ["alice@acme.io"], ops: ["bob@acme.io"] }, rows: [] };
    const made = await planOf(text, live, text);
    expect(changesOf(made)).toEqual([
      "allow delete GroupMembership/devs/alice@acme.io",
      "ask delete GroupMembership/ops/bob@acme.io",
    ]);
  });

  test("creating asks nobody", async () => {
    const text = external(`${ADMIN}${OPS_RULE.replace("group: ops", "groups: [operators, ops]")}`);
    const made = await planOf(text, { ...LIVE, rows: [] });
    expect(changesOf(made)).toEqual([`allow create ${OPS_ROW}`]);
  });
});

describe("mode additive", () => {
  const additive = (text: string) => `${settings({ mode: "additive" })}${text}`;
  const reason = "mode additive neither removes nor overwrites";

  test("withholds what removes or overwrites, whole", async () => {
    const fewer = additive(CONFIG.replace("managedPolicies: [PowerUserAccess]", "description: x"));
    const made = await planOf(fewer);
    expect(changesOf(made)).toEqual(["withheld update PermissionSet/Developer"]);
    expect(reasonsOf(made, "PermissionSet/Developer")).toEqual([reason]);
    const gone = await planOf(additive(CONFIG.replace(OPS_RULE, "")), LIVE, CONFIG);
    expect(changesOf(gone)).toEqual([`withheld delete ${OPS_ROW}`]);
    expect(reasonsOf(gone, OPS_ROW)).toEqual([reason]);
  });

  test("creates, grants and adds", async () => {
    const more = additive(CONFIG.replace("[PowerUserAccess]", "[PowerUserAccess, ReadOnlyAccess]").replace("4h", "8h"));
    expect(changesOf(await planOf(more, { ...LIVE, rows: LIVE.rows.slice(1) }))).toEqual([
      `allow create ${OPS_ROW}`,
      "allow update PermissionSet/Developer",
    ]);
  });

  test("the strictest verdict wins, with its own reasons", async () => {
    const marks = { "idc:managed": "platform" };
    const live = { ...LIVE, sets: { ...LIVE.sets, Admin: { ...LIVE.sets.Admin, marks } } };
    const made = await planOf(additive(CONFIG.replace(OPS_RULE, "")), live, CONFIG);
    expect(changesOf(made)).toEqual([`deny delete ${OPS_ROW}`]);
    expect(reasonsOf(made, OPS_ROW)).toHaveLength(1);
    const sets = additive(CONFIG.replace(ADMIN, "").replace(OPS_RULE, ""));
    const without = await planOf(sets, { ...LIVE, rows: [] }, CONFIG);
    expect(reasonsOf(without, "PermissionSet/Admin")).toEqual([reason]);
  });
});

describe("what needs a change that will not be made", () => {
  const row = `AccountAssignment/Developer/group:devs/${DEV}`;
  const besides = (members: readonly string[]) => {
    const live = { ...LIVE, external: ["Group/devs"], groups: { devs: members, ops: ["bob@acme.io"] } };
    const text = `${settings({ identitySource: "external" })}${CONFIG}`;
    return planOf(text, { ...live, rows: LIVE.rows.slice(0, 1) }, text);
  };

  test("is not made either, and says what it needs", async () => {
    const made = await besides(["alice@acme.io", "bob@acme.io"]);
    expect(changesOf(made)).toContain(`deny create ${row}`);
    expect(reasonsOf(made, row)).toEqual(["needs GroupMembership/devs/bob@acme.io, which is refused"]);
  });

  test("what it does not need may be refused: how a group is described, and who joins it", async () => {
    const made = await besides([]);
    expect(changesOf(made)).toContain("deny update Group/devs");
    expect(changesOf(made)).toContain(`allow create ${row}`);
  });

  test("with the verdict of what it needs", async () => {
    const text = `${settings({ mode: "additive" })}${CONFIG.replace("managedPolicies: [PowerUserAccess]", "")}`;
    const made = await planOf(text, { ...LIVE, rows: LIVE.rows.slice(0, 2) });
    const row = `AccountAssignment/Developer/group:devs/${SANDBOX}`;
    expect(changesOf(made)).toEqual([`withheld create ${row}`, "withheld update PermissionSet/Developer"]);
    expect(reasonsOf(made, row)).toEqual(["needs PermissionSet/Developer, which is withheld"]);
  });

  test("through as many changes as there are", async () => {
    // The set is not changed, so nobody is granted it, so nobody else loses his access to the account.
    const replaced = CONFIG.replace(OPS_RULE, OPS_RULE.replace("Admin", "Developer"));
    const marks = { "idc:managed": "platform" };
    const live = { ...LIVE, sets: { ...LIVE.sets, Developer: { ...LIVE.sets.Developer, marks } } };
    const made = await planOf(replaced.replace("4h", "8h"), live, CONFIG);
    const gained = `AccountAssignment/Developer/group:ops/${PROD}`;
    expect(changesOf(made)).toEqual([
      `deny delete ${OPS_ROW}`,
      `deny create ${gained}`,
      "deny update PermissionSet/Developer",
    ]);
    expect(reasonsOf(made, OPS_ROW)).toEqual([`needs ${gained}, which is refused`]);
    expect(reasonsOf(made, gained)[0]).toContain("marked as managed");
  });

  test("what needs a change that asks is made once the person says so", async () => {
    const made = await planOf(CONFIG.replace(OPS_RULE, "").replace(ADMIN, ""), LIVE, CONFIG);
    expect(changesOf(made)).toEqual([`ask delete ${OPS_ROW}`, "ask delete PermissionSet/Admin"]);
    expect(reasonsOf(made, "PermissionSet/Admin")).toEqual(["deletes a permission set"]);
  });
});

test("a definition says how many roles it reaches, those in closed accounts left out", async () => {
  const live = { ...LIVE, sets: { ...LIVE.sets, Developer: { ...LIVE.sets.Developer, provisioned: [CLOSED] } } };
  const made = await planOf(CONFIG.replace("4h", "8h"), live);
  expect(made.plan.changes).toMatchObject([{ key: "PermissionSet/Developer", reaches: 2 }]);
  const tags = await planOf(CONFIG.replace("4h", "4h\ntags: {a: b}"), live);
  expect(tags.plan.changes[0]).not.toHaveProperty("reaches");
});
