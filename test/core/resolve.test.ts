/** What a config means in an organization. */
import { describe, expect, test } from "vitest";
import { hasExpired } from "../../src/core/base/expiry.ts";
import { waitsForPrincipal } from "../../src/core/model/resource.ts";
import { CLOSED, configOf, DEV, desiredOf, liveOf, MANAGEMENT, PROD, SANDBOX, settings, TODAY, user } from "./live.ts";

const SETS = "kind: PermissionSet\nname: Dev\n---\nkind: PermissionSet\nname: Read\n---\n";
const DEVS = "kind: Group\nname: devs\n---\n";
const rule = (text: string, more = "") => `kind: Assignments\n${more}assignments:\n  - {${text}}\n---\n`;
const keysOf = (map: ReadonlyMap<string, unknown>) => [...map.keys()].sort();
const row = (set: string, principal: string, account: string) => `AccountAssignment/${set}/${principal}/${account}`;
const external = settings({ identitySource: "external" });

describe("rules", () => {
  test("every principal gets every permission set in every account", async () => {
    const config = await configOf(
      `${SETS}${DEVS}kind: Group\nname: ops\n---\n${rule(
        "groups: [devs, ops], permissionSets: [Dev, Read], accounts: {ou: /Workloads/Dev}",
      )}`,
    );
    const { resources, unknown, pending, inactiveAccounts, inactiveFor } = desiredOf(config, liveOf());
    expect(keysOf(resources).filter((key) => key.startsWith("AccountAssignment"))).toEqual(
      ["Dev", "Read"].flatMap((set) =>
        ["group:devs", "group:ops"].flatMap((who) => [DEV, SANDBOX].map((account) => row(set, who, account))),
      ),
    );
    expect(resources.get(row("Dev", "group:devs", DEV))?.spec).toEqual({
      permissionSet: "Dev",
      principalType: "GROUP",
      principal: "devs",
      account: DEV,
    });
    expect({ unknown, pending, inactiveAccounts }).toEqual({ unknown: [], pending: [], inactiveAccounts: [CLOSED] });
    expect([inactiveFor.get("Read\ngroup:ops"), inactiveFor.get("Read\ngroup:others")]).toEqual([[[CLOSED]], []]);
  });

  test("two rules may yield the same: it has the places and reasons of both", async () => {
    const config = await configOf({
      "a.yaml": `${SETS}${DEVS}`,
      "b.yaml": rule(
        'group: devs, permissionSet: Dev, accounts: {name: dev}, reason: work, ticket: T-1, expires: "2027-01-01"',
        "owner: payments\n",
      ),
      "c.yaml": rule(`group: devs, permissionSet: Dev, accounts: "${DEV}"`),
    });
    expect(desiredOf(config, liveOf()).resources.get(row("Dev", "group:devs", DEV))?.sources).toEqual([
      {
        file: "b.yaml",
        line: 4,
        column: 5,
        owner: "payments",
        reason: "work",
        ticket: "T-1",
        expires: "2027-01-01",
      },
      { file: "c.yaml", line: 3, column: 5 },
    ]);
  });

  test("a rule of which most was named before keeps the places of what was", async () => {
    const one = (groups: string, sets: string) =>
      rule(`groups: [${groups}], permissionSets: [${sets}], accounts: {name: dev}`);
    const rules = [one("devs, ops", "Dev"), one("devs", "Read"), one("devs, ops", "Dev, Read")].join("");
    const config = await configOf(`${external}${SETS}${rules}`);
    const { resources } = desiredOf(config, liveOf({ groups: { devs: [], ops: [] } }));
    const sources = (set: string, group: string) => resources.get(row(set, `group:${group}`, DEV))?.sources.length;
    expect([sources("Dev", "devs"), sources("Dev", "ops"), sources("Read", "devs")]).toEqual([2, 2, 2]);
    expect(sources("Read", "ops")).toBe(1);
  });

  test("an expired rule grants nothing, and says what it would grant", async () => {
    const config = await configOf(
      `${SETS}${DEVS}${rule(`group: devs, permissionSet: Dev, accounts: {ou: /Workloads/Dev}, expires: "${TODAY}"`)}`,
    );
    const { resources, expired, named, inactiveAccounts, inactiveFor } = desiredOf(config, liveOf());
    expect(keysOf(resources)).toEqual(["Group/devs", "PermissionSet/Dev", "PermissionSet/Read"]);
    expect(keysOf(expired)).toEqual([row("Dev", "group:devs", DEV), row("Dev", "group:devs", SANDBOX)]);
    expect(expired.get(row("Dev", "group:devs", DEV))).toMatchObject([{ line: 12, expires: TODAY }]);
    expect([...named]).toEqual(["Dev\ngroup:devs"]);
    expect([inactiveAccounts, inactiveFor.get("Dev\ngroup:devs")]).toEqual([[], []]);
    // What was declared once is ours, however long ago.
    const past = desiredOf(config, liveOf(), { past: true });
    expect(past.resources.has(row("Dev", "group:devs", DEV))).toBe(true);
    expect(past.inactiveAccounts).toEqual([CLOSED]);
    // Two rules that have expired are both named.
    const twice = await configOf(
      `${SETS}${DEVS}${rule(`group: devs, permissionSet: Dev, accounts: {name: dev}, expires: "2026-01-01"`).repeat(2)}`,
    );
    expect(desiredOf(twice, liveOf()).expired.get(row("Dev", "group:devs", DEV))).toHaveLength(2);
  });

  test("a day has come at its beginning", () => {
    expect(hasExpired("2026-11-24", "2026-11-23")).toBe(false);
    expect(hasExpired("2026-11-24", "2026-11-24")).toBe(true);
    expect(hasExpired(undefined, "2026-11-24")).toBe(false);
  });

  test("inactive accounts are in the order of their ids, each once", async () => {
    const accounts = ["999999999999 z /A CLOSED", "888888888888 y /A SUSPENDED", "777777777777 x /A"];
    const config = await configOf(
      `${SETS}${DEVS}${rule("group: devs, permissionSets: [Dev, Read], accounts: {ou: /A}")}`,
    );
    expect(desiredOf(config, liveOf({ accounts })).inactiveAccounts).toEqual(["888888888888", "999999999999"]);
    const one = (id: string) => rule(`group: devs, permissionSet: Dev, accounts: ["${id}"]`);
    const late = await configOf(`${SETS}${DEVS}${one("999999999999")}${one("888888888888")}${one("999999999999")}`);
    expect(desiredOf(late, liveOf({ accounts })).inactiveAccounts).toEqual(["888888888888", "999999999999"]);
  });
});

describe("a rule that does not resolve", () => {
  const broken = rule("groups: [devs], permissionSets: [Dev, Read], accounts: [{name: dev}, {ou: /Workloads/Prd}]");

  test("grants nothing, and covers everything it might have granted", async () => {
    const { resources, unknown, named } = desiredOf(await configOf(`${SETS}${DEVS}${broken}`), liveOf());
    expect(keysOf(resources)).toEqual(["Group/devs", "PermissionSet/Dev", "PermissionSet/Read"]);
    expect(unknown).toEqual(
      ["Dev", "Read"].map((set) => ({
        pattern: `AccountAssignment/${set}/group:devs/*`,
        reason: "ou /Workloads/Prd is no OU of this organization",
        at: expect.objectContaining({ line: 12 }),
        near: "/Workloads/Prod",
      })),
    );
    expect([...named]).toEqual(["Dev\ngroup:devs", "Read\ngroup:devs"]);
  });

  test("covers nothing once it has expired, and does not stop others", async () => {
    const over = broken.replace("accounts", 'expires: "2026-01-01", accounts');
    const fine = rule("group: devs, permissionSet: Read, accounts: {name: prod}");
    const { resources, unknown } = desiredOf(await configOf(`${SETS}${DEVS}${over}${fine}`), liveOf());
    expect(unknown).toEqual([]);
    expect(resources.has(row("Read", "group:devs", PROD))).toBe(true);
  });

  test("without anything near, suggests nothing", async () => {
    const config = await configOf(
      `${SETS}${DEVS}${rule("group: devs, permissionSet: Dev, accounts: {ou: /Elsewhere}")}`,
    );
    expect(desiredOf(config, liveOf()).unknown[0]).not.toHaveProperty("near");
  });
});

describe("principals that do not exist", () => {
  const text = `${external}${SETS}${rule("groups: [devz, ops], permissionSet: Dev, accounts: {ou: /Workloads/Dev}")}`;
  const live = liveOf({ groups: { devs: [], ops: [] } });

  test("make their grants wait, with a suggestion, and nobody else's", async () => {
    const { resources, pending } = desiredOf(await configOf(text), live);
    expect(pending).toEqual([
      {
        principal: { type: "GROUP", name: "devz" },
        keys: [row("Dev", "group:devz", DEV), row("Dev", "group:devz", SANDBOX)],
        at: expect.objectContaining({ line: 17 }),
        near: "devs",
      },
    ]);
    expect(keysOf(resources).filter((key) => key.includes("group:"))).toEqual([
      row("Dev", "group:ops", DEV),
      row("Dev", "group:ops", SANDBOX),
    ]);
  });

  test("nothing is suggested for what a past config names, nor where nothing is near", async () => {
    const config = await configOf(text);
    expect(desiredOf(config, live, { past: true }).pending[0]).not.toHaveProperty("near");
    expect(desiredOf(config, liveOf({ groups: { ops: [] } })).pending[0]).not.toHaveProperty("near");
  });

  test("a user is not a group of that name, and what is declared exists", async () => {
    const users = `${external}${SETS}${user("ann@x.io")}kind: Group\nname: ann@x.io\n---\n${rule(
      "users: [ann@x.io, bob@x.io], permissionSet: Dev, accounts: {name: dev}",
    )}${rule("group: bob@x.io, permissionSet: Dev, accounts: {name: dev}")}`;
    const { resources, pending } = desiredOf(await configOf(users), liveOf({ groups: { "bob@x.io": [] } }));
    expect(keysOf(resources).filter((key) => key.startsWith("Account"))).toEqual([
      row("Dev", "group:bob@x.io", DEV),
      row("Dev", "user:ann@x.io", DEV),
    ]);
    expect(pending.filter(waitsForPrincipal).map(({ principal }) => principal)).toEqual([
      { type: "USER", name: "bob@x.io" },
    ]);
  });

  test("suggestions come from declared names too, of the same type, and are the same for every rule", async () => {
    const config = await configOf(
      `${external}${SETS}${user("anna@x.io")}${DEVS}${rule(
        "users: [annb@x.io], permissionSet: Dev, accounts: {name: dev}",
      )}${rule("groups: [dev, annb@x.io], permissionSet: Dev, accounts: {name: dev}")}${rule(
        "groups: [dev], permissionSet: Read, accounts: {name: dev}",
      )}`,
    );
    const pending = desiredOf(config, liveOf()).pending;
    expect(
      pending.filter(waitsForPrincipal).map(({ principal, near }) => `${principal.type} ${principal.name} ${near}`),
    ).toEqual(["USER annb@x.io anna@x.io", "GROUP dev devs", "GROUP annb@x.io undefined", "GROUP dev devs"]);
  });

  test("a glob is told to be none, and which groups it would be", async () => {
    const config = await configOf(
      `${external}${SETS}${rule('group: "de*", permissionSet: Dev, accounts: {name: dev}')}${rule('group: "x?", permissionSet: Dev, accounts: {name: dev}')}`,
    );
    const [fits, none] = desiredOf(config, liveOf({ groups: { devs: [], design: [], ops: [] } })).pending;
    expect(fits).not.toHaveProperty("near");
    expect(fits?.hint).toBe("* and ? are no globs in the name of a group: name each group, as design, devs");
    expect(none?.hint).toBe("* and ? are no globs in the name of a group: name each group");
    const there = desiredOf(config, liveOf({ groups: { "de*": [], "x?": [] } }));
    expect(there.pending).toEqual([]);
  });

  test("a user by e-mail is told the user name, whatever is near", async () => {
    const config = await configOf(
      `${external}${SETS}${rule("users: [Ann.Lee@x.io], permissionSet: Dev, accounts: {name: dev}")}`,
    );
    const live = liveOf({ users: ["ann.leo@x.io", { userName: "alee", email: "ann.lee@x.io" }] });
    expect(desiredOf(config, live).pending[0]).toMatchObject({
      near: "alee",
      hint: "that is whose e-mail address this is: users are named by their user name",
    });
  });

  test("who looks like somebody is told apart by code points", async () => {
    const config = await configOf(
      `${external}${SETS}${rule('groups: ["d\u0435vs", "e\u0301quipe"], permissionSet: Dev, accounts: {name: dev}')}`,
    );
    const { pending } = desiredOf(config, liveOf({ groups: { devs: [], "\u00e9quipe": [] } }));
    expect(pending.map(({ near, hint }) => [near, hint])).toEqual([
      ["devs", "what is written has U+0435 where that has U+0065"],
      ["\u00e9quipe", "what is written has U+0065 U+0301 where that has U+00E9"],
    ]);
  });

  test("where thousands wait, the first are told who is near, and all who looks like them", async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `user-${index}@x.io`);
    const members = [...many, "\u0430nn@x.io"].map((name) => `  - "${name}"\n`).join("");
    const config = await configOf(`${external}kind: Group\nname: devs\nmembers:\n${members}`);
    const { pending } = desiredOf(config, liveOf({ users: ["ann@x.io", ...many.map((name) => `${name}x`)] }));
    expect(pending.length).toBe(many.length + 1);
    expect(pending[0]).toMatchObject({ near: "user-0@x.iox" });
    expect(pending.filter(({ near }) => near !== undefined).length).toBe(201);
    expect(pending.at(-1)).toMatchObject({ near: "ann@x.io", hint: expect.stringContaining("U+0430") });
  });

  test("a member who does not exist waits at his own place", async () => {
    const config = await configOf(`${external}kind: Group\nname: devs\nmembers:\n  - ann@x.io\n  - bob@x.io\n`);
    const { resources, pending } = desiredOf(config, liveOf({ users: ["ann@x.io", "rob@x.io"] }));
    expect(keysOf(resources)).toEqual(["Group/devs", "GroupMembership/devs/ann@x.io"]);
    expect(pending).toEqual([
      {
        principal: { type: "USER", name: "bob@x.io" },
        keys: ["GroupMembership/devs/bob@x.io"],
        at: expect.objectContaining({ line: 13, column: 5 }),
        near: "rob@x.io",
      },
    ]);
  });
});

test("objects are what their documents say, with their place", async () => {
  const config = await configOf(`${DEVS}${user("ann@x.io")}`);
  const { resources } = desiredOf(config, liveOf());
  expect(resources.get("Group/devs")).toMatchObject({ kind: "Group", spec: { name: "devs" }, sources: [{ line: 1 }] });
  expect(resources.get("User/ann@x.io")).toMatchObject({ kind: "User", spec: { userName: "ann@x.io" } });
});

test("restricted accounts are reached by id or when the rule says so", async () => {
  const text = (accounts: string) =>
    `${settings({ restrictedAccounts: [PROD] })}${SETS}${DEVS}${rule(
      `group: devs, permissionSet: Dev, accounts: ${accounts}`,
    )}`;
  const accountsOf = async (accounts: string) =>
    keysOf(desiredOf(await configOf(text(accounts)), liveOf()).resources)
      .filter((key) => key.startsWith("Account"))
      .map((key) => key.slice(-12));
  expect(await accountsOf("{all: true}")).toEqual([DEV, SANDBOX]);
  expect(await accountsOf("{all: true, restricted: true}")).toEqual([MANAGEMENT, PROD, DEV, SANDBOX]);
  expect(await accountsOf(`"${PROD}"`)).toEqual([PROD]);
});
