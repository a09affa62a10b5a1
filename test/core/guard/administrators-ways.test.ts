/** Who counts as somebody who can administer, and which of the changes beside each other take that away. */
import { describe, expect, test } from "vitest";
import { administratorsGuard } from "../../../src/core/judge/guard/administrators.ts";
import type { Change } from "../../../src/core/model/change.ts";
import { type LiveText, MANAGEMENT, PROD } from "../live.ts";
import { change, contextOf, redefine } from "./changes.ts";

const ADMIN = { managedPolicies: ["AdministratorAccess"] };
const row = (principal: string, set = "Admin", account = MANAGEMENT) =>
  `AccountAssignment/${set}/${principal}/${account}`;
const direct = (...names: string[]) => names.map((name) => `Admin user:${name} ${MANAGEMENT}`);
const GROUP = `Admin group:admins ${MANAGEMENT}`;

/** People with rows of their own, or in `admins`. */
const company = (members: readonly string[], rows: readonly string[], more: LiveText = {}): LiveText => ({
  users: ["ann", "bob", "cay", "dan"],
  groups: { admins: members, others: ["ann", "bob"], ann: [] },
  sets: { Admin: ADMIN, Look: {}, More: ADMIN },
  looked: ["admins", "others", "ann"],
  rows,
  ...more,
});

/** The changes that are denied, as they were written. */
function denied(live: LiveText, ...changes: (string | Change)[]): readonly string[] {
  const open = changes.map((one) => (typeof one === "string" ? change(one) : one));
  const keys = new Set(administratorsGuard(contextOf(live, open))(open).map(({ key }) => key));
  return open.filter(({ key }) => keys.has(key)).map(({ action, key }) => `${action} ${key}`);
}

describe("people", () => {
  const group = company(["ann", "bob"], [GROUP]);
  const two = company([], direct("ann", "bob"));

  test("by rows of their own are counted, until their row or they themselves go", () => {
    for (const gone of [`delete ${row("user:bob")}`, "delete User/bob"]) expect(denied(two, gone)).toEqual([gone]);
    expect(denied(company([], direct("ann", "bob", "cay")), `delete ${row("user:bob")}`)).toEqual([]);
    expect(denied(company([], direct("ann", "bob", "cay")), "delete User/bob", "delete User/cay")).toHaveLength(2);
  });

  test("in a group are counted, until the group, its row, their membership or they themselves go", () => {
    for (const gone of [
      "delete Group/admins",
      `delete ${row("group:admins")}`,
      "delete GroupMembership/admins/bob",
      "delete User/bob",
    ])
      expect(denied(group, gone)).toEqual([gone]);
    const all = [`delete ${row("group:admins")}`, "delete PermissionSet/Admin"];
    expect(denied(group, ...all)).toEqual(all);
    expect(denied(company(["ann", "bob", "cay"], [GROUP]), "delete User/bob")).toEqual([]);
  });

  test("who are made in the same plan count as soon as they get a row or join", () => {
    const leaves = `delete ${row("user:bob")}`;
    expect(denied(two, leaves, "create User/new", `create ${row("user:new")}`)).toEqual([]);
    expect(denied(two, leaves, "create User/new")).toEqual([leaves]);
    expect(denied(two, leaves, `create ${row("user:new", "Admin", PROD)}`)).toEqual([leaves]);
    expect(denied(two, leaves, `create ${row("user:new", "Look")}`)).toEqual([leaves]);
    const joins = ["create User/new", "create GroupMembership/admins/new"];
    expect(denied(group, "delete GroupMembership/admins/bob", ...joins)).toEqual([]);
    expect(denied(group, "delete User/bob", "create GroupMembership/others/new")).toEqual(["delete User/bob"]);
  });

  test("who are gone already are none: what is left of them may be removed", () => {
    const ghost = company(["ann", "id-1"], [GROUP], { orphans: ["GroupMembership/admins/id-1"] });
    expect(denied(ghost, "delete GroupMembership/admins/id-1")).toEqual([]);
    const orphan = company([], [...direct("ann", "bob"), `Admin group:id-2 ${MANAGEMENT}`], {
      orphans: [row("group:id-2")],
    });
    expect(denied(orphan, `delete ${row("user:bob")}`)).toEqual([`delete ${row("user:bob")}`]);
  });

  test("with lesser sets are none", () => {
    const looks = company([], [...direct("ann"), `Look user:bob ${MANAGEMENT}`]);
    expect(denied(looks, `delete ${row("user:bob", "Look")}`)).toEqual([]);
    expect(
      denied(company([], [...direct("ann"), `Admin user:bob ${PROD}`]), `delete ${row("user:bob", "Admin", PROD)}`),
    ).toEqual([]);
  });

  test("of a group that nobody reads are enough; once it goes, anybody may have been one", () => {
    const strangers = company([], [...direct("ann", "bob"), `Admin group:strangers ${MANAGEMENT}`]);
    const leaves = `delete ${row("user:bob")}`;
    expect(denied(strangers, leaves)).toEqual([]);
    const ends = `delete ${row("group:strangers")}`;
    expect(denied(strangers, ends, leaves, "delete User/cay")).toEqual([ends, leaves, "delete User/cay"]);
    expect(denied(strangers, ends)).toEqual([]);
  });
});

describe("beside a change that leaves too few", () => {
  const leaves = "delete GroupMembership/admins/bob";
  const beside = (...changes: (string | Change)[]) => denied(company(["ann", "bob"], [GROUP]), leaves, ...changes);

  test.each([
    "update Group/admins",
    "update User/ann",
    "create GroupMembership/others/cay",
    "delete GroupMembership/others/bob",
    "delete Group/others",
    "delete User/dan",
    "delete PermissionSet/More",
    `delete ${row("user:dan")}`,
    // A group by the name of somebody who can administer.
    "delete Group/ann",
  ])("%s goes on", (other) => {
    expect(beside(other)).toEqual([leaves]);
  });

  test("a set of theirs that stays what it is may change, and so may another that does not", () => {
    expect(beside(redefine("Admin", ADMIN, { sessionDuration: 90 }))).toEqual([leaves]);
    expect(beside(redefine("More", ADMIN, { managedPolicies: [] }))).toEqual([leaves]);
    expect(beside(redefine("Admin", ADMIN, { managedPolicies: [] }))).toEqual([leaves, "update PermissionSet/Admin"]);
  });

  test("a person who joins by another way is not kept from it", () => {
    const live = company(["ann", "bob"], [GROUP, ...direct("ann")]);
    const rowEnds = `delete ${row("group:admins")}`;
    expect(denied(live, rowEnds, "create GroupMembership/admins/ann")).toEqual([rowEnds]);
    const named = company([], direct("ann", "bob"));
    expect(denied(named, `delete ${row("user:bob")}`, "delete Group/ann")).toEqual([`delete ${row("user:bob")}`]);
  });
});

test("a set that is narrowed takes its people away, without anything that is deleted", () => {
  const live = company(["ann", "bob"], [GROUP]);
  expect(denied(live, redefine("Admin", ADMIN, { managedPolicies: [] }))).toEqual(["update PermissionSet/Admin"]);
  expect(
    denied(
      live,
      redefine("Admin", ADMIN, { managedPolicies: [] }),
      `create ${row("user:cay", "More")}`,
      `create ${row("user:dan", "More")}`,
    ),
  ).toEqual([]);
});

describe("where nobody can say which account is the delegated administrator's", () => {
  const rows = ["ann", "bob"].map((name) => `Admin user:${name} ${PROD}`);
  const leaves = `delete ${row("user:bob", "Admin", PROD)}`;
  const said = (more: object, delegated: readonly string[] = []) => {
    const open = [change(leaves)];
    const context = contextOf(company([], rows, { delegated }), open);
    const organization = { ...context.live.organization, ...more };
    return administratorsGuard({ ...context, live: { ...context.live, organization } })(open).map(
      ({ reason }) => reason,
    );
  };

  test("any may be, and the denial says so", () => {
    expect(said({ administratorsUnknown: "denied" })).toEqual([
      `only one person could administer the account ${PROD} any more, which may be the delegated administrator's: nobody can say which one is, unless Settings do (delegatedAdministrator); to do it all the same pass --override administrators`,
    ]);
  });

  test("and where somebody can, it is that one and no other", () => {
    expect(said({})).toEqual([]);
    expect(said({}, [PROD])).toEqual([
      `only one person could administer the delegated administrator account ${PROD} any more; to do it all the same pass --override administrators`,
    ]);
  });
});

describe("who may be an administrator, and who surely is one", () => {
  const OWN = { ...ADMIN, customerManagedPolicies: [{ name: "Guard", path: "/" }] };
  const INLINE = (statement: object) => ({
    managedPolicies: [],
    inlinePolicy: { Version: "2012-10-17", Statement: statement },
  });
  const ALL = { Effect: "Allow", Action: "*", Resource: "*" };
  const two = company([], direct("ann", "bob"));
  const leaves = `delete ${row("user:bob")}`;

  test.each<[string, object]>([
    ["AWSDenyAll", { managedPolicies: ["AdministratorAccess", "AWSDenyAll"] }],
    ["a policy of unknown text, which may deny everything", OWN],
    ["a condition, which may not hold", INLINE({ ...ALL, Condition: { IpAddress: { "aws:SourceIp": "10.0.0.0/8" } } })],
    ["all but what access is made of", INLINE({ Effect: "Allow", NotAction: ["iam:*", "sso:*"], Resource: "*" })],
  ])("a set that gets %s makes none any more", (_, is) =>
    expect(denied(two, redefine("Admin", ADMIN, is))).toEqual(["update PermissionSet/Admin"]),
  );

  test("the last who surely is one stays, whoever else may be one", () => {
    const rows = [...direct("ann", "bob"), `Own user:cay ${MANAGEMENT}`, `Own user:dan ${MANAGEMENT}`];
    const mixed = company([], rows, { sets: { Admin: ADMIN, Own: OWN } });
    expect(denied(mixed, leaves)).toEqual([leaves]);
    const open = [change(leaves)];
    expect(administratorsGuard(contextOf(mixed, open))(open).map(({ reason }) => reason)).toEqual([
      `only one person could surely administer the management account ${MANAGEMENT} any more, since a policy of unknown text may deny it, ` +
        "or a condition may not hold; to do it all the same pass --override administrators",
    ]);
  });

  test("the last who may be one stay where nobody surely is one, and are told of once", () => {
    const own = company([], direct("ann", "bob"), { sets: { Admin: OWN } });
    expect(denied(own, leaves)).toEqual([leaves]);
    const open = [change(leaves)];
    for (const live of [own, two]) expect(administratorsGuard(contextOf(live, open))(open)).toHaveLength(1);
    expect(denied(own, redefine("Admin", OWN, ADMIN))).toEqual([]);
  });
});
