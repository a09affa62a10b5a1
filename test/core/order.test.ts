/** The order of writes, as design.md section 4 has it. */
import { describe, expect, test } from "vitest";
import { keyOf, parseKey } from "../../src/core/base/key.ts";
import type { Action, Cause, Difference } from "../../src/core/model/change.ts";
import { type Order, type OrderContext, orderOf } from "../../src/core/order/order.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { specOf } from "./guard/changes.ts";
import { DEV, PROD } from "./live.ts";

/** `create AccountAssignment/Dev/group:devs/…`, with what caused it; what is updated is narrowed, but for `+field`. */
function difference(text: string, cause: Cause = "edit"): Difference {
  const [action = "", named = ""] = text.split(" ");
  const [key = "", field = "inlinePolicy"] = named.split("+");
  const bare = specOf(key);
  const lists = { sessionDuration: 60, managedPolicies: [], customerManagedPolicies: [] };
  const spec = key.startsWith("PermissionSet/") ? { ...bare, ...lists } : bare;
  const sides = { create: { after: spec }, update: { before: spec, after: spec }, delete: { before: spec } };
  const fields = action === "update" ? [field] : [];
  const shared = { key, kind: parseKey(key).kind, fields, cause, sources: [] };
  return { ...shared, action: action as Action, ...sides[action as Action] };
}

interface Given extends Partial<OrderContext> {
  readonly cause?: Cause;
}

function order(changes: readonly string[], { cause, held = () => [], staying = () => 0, ...more }: Given = {}): Order {
  return orderOf(
    [...changes].reverse().map((text) => difference(text, cause)),
    { kinds, held, staying, ...more },
  );
}

const needsOf = ({ needs }: Order, key: string) => [...new Set((needs.get(key) ?? []).flat())].sort();

const row = (set: string, principal: string, account = DEV) => keyOf("AccountAssignment", set, principal, account);
const member = (group: string, user: string) => keyOf("GroupMembership", group, user);

/** The changes in the order in which they are made. */
function topologicalOrderOf(changes: readonly string[], given?: Given): readonly string[] {
  const actions = new Map(changes.map((text) => [text.split(" ")[1], text]));
  return order(changes, given).sequence.map((key) => actions.get(key) ?? key);
}

describe("without anything in the way", () => {
  test("objects are made, then changed, then come grants, then revocations, and objects go last", () => {
    const changes = [
      "create User/u",
      "update PermissionSet/Other",
      `create ${row("New", "group:z")}`,
      `delete ${row("Dev", "group:a")}`,
      "delete Group/g",
    ];
    expect(topologicalOrderOf(changes)).toEqual(changes);
  });

  test("of one sort, in the order of keys", () => {
    expect(topologicalOrderOf(["create Group/b", "create Group/a", "create User/a"])).toEqual([
      "create Group/a",
      "create Group/b",
      "create User/a",
    ]);
  });
});

describe("what a grant passes through comes first, and its failure holds the grant", () => {
  const grant = row("Dev", "group:devs");

  test.each(["create PermissionSet/Dev", "update PermissionSet/Dev", "create Group/devs"])("%s", (change) => {
    expect(needsOf(order([change, `create ${grant}`]), grant)).toEqual([change.split(" ")[1]]);
  });

  test("so do roles that are behind their definition", () => {
    const changes = ["update PermissionSet/Dev+outdatedAccounts", `create ${grant}`];
    expect(needsOf(order(changes), grant)).toEqual(["PermissionSet/Dev"]);
  });

  test.each(["Group/devs+description", "PermissionSet/Dev+description", "PermissionSet/Dev+tags"])(
    "but not %s, nor what only widens",
    (changed) => {
      for (const one of [changed, "PermissionSet/Dev+managedPolicies"]) {
        const made = order([`update ${one}`, `create ${grant}`]);
        expect(needsOf(made, grant)).toEqual([]);
        // AWS assigns no set that it is provisioning: the grant comes after it, whatever becomes of it.
        expect((made.follows.get(grant) ?? []).flat()).toEqual([one.split("+")[0]]);
      }
    },
  );

  test("nor a person's e-mail before his direct grant, nor a wider set before somebody joins", () => {
    const own = row("Dev", "user:u");
    expect(needsOf(order(["update User/u+email", `create ${own}`]), own)).toEqual([]);
    const join = member("devs", "u");
    const held = () => ["PermissionSet/Dev"];
    expect(needsOf(order(["update PermissionSet/Dev+tags", `create ${join}`], { held }), join)).toEqual([]);
  });

  test("a user who is made, before the membership and a direct grant", () => {
    const made = order(["create User/u", `create ${member("devs", "u")}`, `create ${row("Dev", "user:u")}`]);
    expect(needsOf(made, member("devs", "u"))).toEqual(["User/u"]);
    expect(needsOf(made, row("Dev", "user:u"))).toEqual(["User/u"]);
  });

  test("a definition that narrows, before somebody joins a group that holds the set", () => {
    const join = member("devs", "u");
    const held = (group: string) => (group === "Group/devs" ? ["PermissionSet/Dev"] : []);
    expect(needsOf(order(["update PermissionSet/Dev", `create ${join}`], { held }), join)).toEqual([
      "PermissionSet/Dev",
    ]);
    expect(needsOf(order(["update PermissionSet/Other", `create ${join}`], { held }), join)).toEqual([]);
    expect(needsOf(order(["update PermissionSet/Dev", `create ${member("ops", "u")}`], { held }), join)).toEqual([]);
  });

  test("and a change of members follows what else is changed of their group, which waits for nothing", () => {
    const [join, leave, lost] = [member("devs", "u"), member("devs", "v"), row("Old", "group:devs")];
    const changes = [`create ${join}`, `delete ${leave}`, `create ${grant}`, `delete ${lost}`];
    const made = order(["update Group/devs+description", ...changes]);
    expect(made.sequence[0]).toBe("Group/devs");
    expect(made.follows.get("Group/devs")).toEqual([]);
    for (const key of [join, leave]) expect(made.follows.get(key)!.flat()).toContain("Group/devs");
    for (const key of [join, leave]) expect(needsOf(made, key)).not.toContain("Group/devs");
  });

  test("people who leave a group, before it is granted something", () => {
    const leave = member("devs", "u");
    const changes = [`create ${grant}`, `delete ${leave}`];
    expect(needsOf(order(changes), grant)).toEqual([leave]);
    expect(topologicalOrderOf(changes)).toEqual([`delete ${leave}`, `create ${grant}`]);
    expect(needsOf(order([`create ${row("Dev", "group:ops")}`, `delete ${leave}`]), row("Dev", "group:ops"))).toEqual(
      [],
    );
  });

  test("what a group loses, before somebody joins it; its failure does not hold the joining", () => {
    const [join, lost] = [member("devs", "u"), row("Old", "group:devs")];
    const changes = [`create ${join}`, `delete ${lost}`];
    expect(topologicalOrderOf(changes, { staying: () => 1 })).toEqual([`delete ${lost}`, `create ${join}`]);
    expect(needsOf(order(changes), join)).toEqual([]);
  });
});

describe("for one principal's own access, grants come before revocations", () => {
  const [lost, gained, elsewhere] = [
    row("Old", "group:devs"),
    row("New", "group:devs"),
    row("New", "group:devs", PROD),
  ];

  test("in whatever account; in the same account the grant's failure holds the revocation", () => {
    const given = { staying: () => 1 };
    const made = order([`create ${gained}`, `create ${elsewhere}`, `delete ${lost}`], given);
    expect(made.sequence).toEqual(
      [gained, elsewhere, lost].sort((a, b) => (a === lost ? 1 : b === lost ? -1 : a < b ? -1 : 1)),
    );
    expect(needsOf(made, lost)).toEqual([gained]);
  });

  test("even where the grant has to wait for something", () => {
    const changes = [`delete ${member("devs", "u")}`, `create ${gained}`, `delete ${lost}`];
    expect(topologicalOrderOf(changes, { staying: () => 1 })).toEqual(changes);
  });

  test.each<Cause>(["drift", "expiry", "adoption"])("what goes because of %s does not need what comes", (cause) => {
    const made = order([`create ${gained}`, `delete ${lost}`], { cause, staying: () => 1 });
    expect(needsOf(made, lost)).toEqual([]);
    expect(made.sequence).toEqual([gained, lost]);
  });

  test("whatever the cause, and though the grant has to wait", () => {
    const changes = [`delete ${member("devs", "u")}`, `create ${gained}`, `delete ${lost}`];
    expect(topologicalOrderOf(changes, { cause: "drift", staying: () => 1 })).toEqual(changes);
  });

  test("though a definition changes that the group holds by another set", () => {
    const held = (who: string) => (who === "Group/devs" ? ["PermissionSet/Old", "PermissionSet/New"] : []);
    const changes = ["update PermissionSet/Old", `create ${gained}`, `delete ${lost}`];
    const made = order(changes, { held, staying: () => 1 });
    expect(needsOf(made, gained)).toEqual([]);
    expect(made.sequence.indexOf(gained)).toBeLessThan(made.sequence.indexOf(lost));
  });

  test("another principal's grant is no replacement", () => {
    const other = row("New", "group:ops");
    expect(needsOf(order([`create ${other}`, `delete ${lost}`], { staying: () => 1 }), lost)).toEqual([]);
  });
});

describe("what keeps a role or a group alive comes before what would end it, and its failure holds that", () => {
  const [lost, gained] = [row("Dev", "group:old"), row("Dev", "group:new")];

  test("a role in an account that nobody else stays in", () => {
    const made = order([`create ${gained}`, `delete ${lost}`], { cause: "drift" });
    expect(needsOf(made, lost)).toEqual([gained]);
    expect(made.sequence).toEqual([gained, lost]);
  });

  test("even where the newcomer waits", () => {
    const changes = [`delete ${member("new", "u")}`, `create ${gained}`, `delete ${lost}`];
    expect(topologicalOrderOf(changes, { cause: "drift" })).toEqual(changes);
  });

  test("a role that somebody stays in needs no newcomer, but lets him come first", () => {
    const given = {
      cause: "drift" as const,
      staying: (share: string) => (share === `role PermissionSet/Dev in ${DEV}` ? 1 : 0),
    };
    expect(needsOf(order([`create ${gained}`, `delete ${lost}`], given), lost)).toEqual([]);
    const changes = [`delete ${member("new", "u")}`, `create ${gained}`, `delete ${lost}`];
    expect(topologicalOrderOf(changes, given)).toEqual(changes);
  });

  test("a role in another account, or of another set, is another role", () => {
    for (const other of [row("Dev", "group:new", PROD), row("Read", "group:new")]) {
      expect(needsOf(order([`create ${other}`, `delete ${lost}`], { cause: "drift" }), lost)).toEqual([]);
    }
  });

  test("the last member of a group leaves once the next one is there", () => {
    const made = order([`create ${member("devs", "new")}`, `delete ${member("devs", "a")}`], { cause: "drift" });
    expect(needsOf(made, member("devs", "a"))).toEqual([member("devs", "new")]);
    expect(made.sequence).toEqual([member("devs", "new"), member("devs", "a")]);
  });
});

describe("what keeps people's access comes first, and its failure holds what takes it away", () => {
  const [lost, gained] = [row("Dev", "group:old"), row("Dev", "group:new")];
  const keeping =
    (kept: Readonly<Record<string, readonly string[]>>) =>
    ({ key }: Difference) =>
      kept[key] ?? [];

  test("wherever it stands in order of keys", () => {
    const [leave, join] = [member("a", "u"), member("z", "u")];
    const given = { keeping: keeping({ [leave]: [join] }), staying: () => 1, cause: "drift" as const };
    const made = order([`delete ${leave}`, `create ${join}`], given);
    expect(made.sequence).toEqual([join, leave]);
    expect(made.needs.get(leave)).toEqual([[join]]);
    expect([...made.unkept]).toEqual([]);
  });

  test("of two that wait for each other one goes first, and needs nothing", () => {
    // Who leaves `old` joins `new`, which gets the set once its own member has left for `old`.
    const [a, b] = [member("new", "ann"), member("old", "bob")];
    const changes = [`create ${gained}`, `delete ${lost}`, `delete ${a}`, `create ${b}`];
    const given = { keeping: keeping({ [a]: [gained], [lost]: [gained] }), staying: () => 1, cause: "drift" as const };
    const made = order(changes, given);
    expect(made.sequence.indexOf(a)).toBeLessThan(made.sequence.indexOf(gained));
    expect(needsOf(made, a)).toEqual([]);
    expect(needsOf(made, gained)).toEqual([a]);
    expect(needsOf(made, lost)).toEqual([gained]);
    // It waits for it all the same, as far as that stands before it.
    expect(made.follows.get(a)?.flat()).toContain(gained);
    expect([...made.unkept]).toEqual([[a, [gained]]]);
  });

  test("all of it has to come first for its failure to hold anything", () => {
    const [leave, first, last] = [member("new", "ann"), row("Dev", "user:ann"), gained];
    const given = { keeping: keeping({ [leave]: [first, last] }), staying: () => 1 };
    const made = order([`delete ${leave}`, `create ${first}`, `create ${last}`], given);
    expect(made.sequence.indexOf(first)).toBeLessThan(made.sequence.indexOf(leave));
    expect(made.sequence.indexOf(last)).toBeGreaterThan(made.sequence.indexOf(leave));
    expect(needsOf(made, leave)).toEqual([]);
  });
});

describe("what a change waits for, whatever becomes of it", () => {
  const followsOf = ({ follows }: Order, key: string) => [...new Set((follows.get(key) ?? []).flat())].sort();

  test("grants to the same principal and to the same role", () => {
    const [lost, own, shared] = [row("Dev", "group:a"), row("Other", "group:a", PROD), row("Dev", "group:b")];
    const changes = [`delete ${lost}`, `create ${own}`, `create ${shared}`];
    expect(followsOf(order(changes, { staying: () => 1, cause: "drift" }), lost)).toEqual([own, shared].sort());
  });

  test("rows through a definition that changes", () => {
    const lost = row("Dev", "group:a");
    const made = order([`delete ${lost}`, "update PermissionSet/Dev", "update PermissionSet/Other"]);
    expect(followsOf(made, "PermissionSet/Dev")).toEqual([lost]);
    expect(made.follows.get("PermissionSet/Other")).toEqual([]);
  });

  test("what a group loses, where somebody joins it", () => {
    const [join, lost] = [member("devs", "u"), row("Old", "group:devs")];
    expect(followsOf(order([`create ${join}`, `delete ${lost}`], { staying: () => 1 }), join)).toEqual([lost]);
  });
});

describe("objects and what refers to them", () => {
  test("a set goes after its rows, whose failure holds it", () => {
    const made = order(["delete PermissionSet/Dev", `delete ${row("Dev", "group:devs")}`]);
    expect(made.sequence).toEqual([row("Dev", "group:devs"), "PermissionSet/Dev"]);
    expect(needsOf(made, "PermissionSet/Dev")).toEqual([row("Dev", "group:devs")]);
  });

  test("objects go after all grants, even where these wait: who goes may be the last in a group that others join", () => {
    const joins = member("devs", "u");
    const made = order([
      ...["delete User/old", `create ${joins}`, "update PermissionSet/Dev+boundary"],
      ...[`delete ${row("Dev", "group:devs")}`, `create ${row("Dev", "group:ops")}`],
    ]);
    expect(made.sequence.at(-1)).toBe("User/old");
    expect(made.follows.get("User/old")?.flat()).toContain(joins);
  });

  test("a group goes after its rows and memberships, a user after his", () => {
    const [rows, memberships] = [row("Dev", "group:devs"), member("devs", "u")];
    const made = order(["delete Group/devs", "delete User/u", `delete ${rows}`, `delete ${memberships}`]);
    expect(needsOf(made, "Group/devs")).toEqual([rows, memberships].sort());
    expect(needsOf(made, "User/u")).toEqual([memberships]);
    const direct = order(["delete User/u", `delete ${row("Dev", "user:u")}`]);
    expect(needsOf(direct, "User/u")).toEqual([row("Dev", "user:u")]);
  });

  test("a definition changes once rows through it are gone, which holds nothing", () => {
    const lost = row("Dev", "group:devs");
    const changes = [`delete ${lost}`, "update PermissionSet/Dev"];
    expect(topologicalOrderOf(changes, { staying: () => 1 })).toEqual(changes);
    expect(needsOf(order(changes), "PermissionSet/Dev")).toEqual([]);
    const other = ["update PermissionSet/Other", `delete ${lost}`];
    expect(topologicalOrderOf(other, { staying: () => 1 })).toEqual(other);
  });

  test("but a grant through it still comes after the definition, and what it replaces after the grant", () => {
    const [lost, gained] = [row("Dev", "group:old"), row("Dev", "group:new")];
    const changes = ["update PermissionSet/Dev", `create ${gained}`, `delete ${lost}`];
    expect(topologicalOrderOf(changes)).toEqual(changes);
  });

  test("lists that are empty are no needs", () => {
    expect(order(["create Group/a", `create ${row("Dev", "group:b")}`]).needs).toEqual(
      new Map([
        ["Group/a", []],
        [row("Dev", "group:b"), []],
      ]),
    );
  });
});
