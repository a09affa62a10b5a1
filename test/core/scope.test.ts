/** What of the live state a run reads, and how names are spelled. */
import { describe, expect, test } from "vitest";
import { respell, respellMembers } from "../../src/core/desired/respell.ts";
import { scopeOf } from "../../src/core/live/scope.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { configOf, liveOf, settings, user } from "./live.ts";

const set = (name: string) => `kind: PermissionSet\nname: ${name}\n---\n`;
const group = (name: string, members?: string) =>
  `kind: Group\nname: ${name}\n${members === undefined ? "" : `members: [${members}]\n`}---\n`;
const rule = (principal: string) =>
  `kind: Assignments\nassignments:\n  - {${principal}, permissionSet: Dev, accounts: {all: true}}\n---\n`;
const external = settings({ identitySource: "external" });

describe("scope", () => {
  test("permission sets that any of the configs declares, with their assignments", async () => {
    const scope = scopeOf(await configOf(set("Dev")), [await configOf(set("Old"))]);
    for (const name of ["Dev", "Old"])
      expect([scope.permissionSet(name), scope.assignments(name)]).toEqual([true, true]);
    expect([scope.permissionSet("Other"), scope.assignments("Other")]).toEqual([false, false]);
  });

  test("members of groups whose members the config states, and of no others", async () => {
    const config = await configOf(
      `${external}${set("Dev")}${group("devs")}${group("ops", "")}${rule("group: named")}${rule("user: u@x.io")}`,
    );
    const scope = scopeOf(config, [await configOf(group("gone", ""))]);
    expect(["devs", "ops", "named", "gone"].map(scope.members)).toEqual([false, true, false, false]);
  });

  test("all assignments of a set that is exclusive or goes, and of a shared one those of who is named with it", async () => {
    const shared = "kind: PermissionSet\nname: Shared\nassignments: shared\n---\n";
    const onShared = (principal: string) => rule(principal).replace("Dev,", "Shared,");
    const config = await configOf(`${external}${set("Dev")}${shared}${onShared("group: Devs")}`);
    const past = await configOf(
      `${external}${set("Old")}${shared}${onShared("groups: [devs, ops]")}${onShared("user: u@x.io")}`,
    );
    const { assignmentScope } = scopeOf(config, [past]);
    expect(["Dev", "Old", "Shared"].map(assignmentScope.needs)).toEqual(["all", "all", "named"]);
    expect(["Dev", "Old", "Shared", "Other"].map(assignmentScope.goes)).toEqual([false, true, false, false]);
    expect([...assignmentScope.named("Shared")].sort()).toEqual([
      "Group/Devs",
      "Group/devs",
      "Group/ops",
      "User/u@x.io",
    ]);
    expect(assignmentScope.named("Dev")).toEqual([]);
  });

  test("who is named with a set, by today's spelling of users and of groups", async () => {
    const both = `${settings()}${set("Dev")}${group("Same")}${user("SAME")}`;
    const config = await configOf(`${both}${rule("group: Same")}${rule("user: SAME")}`);
    const past = await configOf(`${settings()}${set("Dev")}${group("same")}${rule("group: same")}`);
    expect(scopeOf(config, [past]).assignmentScope.named("Dev")).toEqual(["Group/Same", "User/SAME"]);
  });

  test("assignments of users, but where they are left to others", async () => {
    const ofUsers = async (directUserAssignments: string) =>
      scopeOf(await configOf(`${settings({ directUserAssignments })}${set("Dev")}`), []).assignmentScope.ofUsers;
    expect([await ofUsers("managed"), await ofUsers("forbidden"), await ofUsers("ignored")]).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("users where anything goes by their names", async () => {
    const without = settings({ identitySource: "external", directUserAssignments: "ignored" });
    const needs = async (text: string, past = set("Dev")) =>
      scopeOf(await configOf(`${without}${text}`), [await configOf(past)]).users;
    expect(await needs(set("Dev"))).toBe(false);
    expect(await needs(`${set("Dev")}${rule("group: devs")}`)).toBe(false);
    expect(await needs(group("devs"))).toBe(false);
    expect(await needs(group("devs", ""))).toBe(true);
    expect(await needs(user("ann@x.io"))).toBe(true);
    expect(await needs(set("Dev"), user("ann@x.io"))).toBe(true);
    expect(await needs(set("Dev"), `${external}${set("Dev")}${rule("user: u@x.io")}`)).toBe(true);
    expect(scopeOf(await configOf(set("Dev")), []).users).toBe(true);
  });

  test("a permission set changes where any field is not as it is declared, or nobody declares it any more", async () => {
    const { changes } = scopeOf(await configOf(set("Dev")), [await configOf(set("Old"))], kinds);
    const { permissionSets } = { permissionSets: liveOf({ sets: { Dev: {}, Old: {} } }).resources };
    const dev = permissionSets.get("PermissionSet/Dev")!;
    expect(changes(dev)).toBe(false);
    expect(changes({ ...dev, spec: { ...dev.spec, outdatedAccounts: ["111111111111"] } })).toBe(true);
    expect(changes(permissionSets.get("PermissionSet/Old")!)).toBe(true);
  });

  test("once a user or group is no longer declared, all assignments, since they may be his", async () => {
    const without = await configOf(set("Dev"));
    for (const text of [user("ann@x.io"), group("devs")]) {
      const scope = scopeOf(without, [await configOf(text)]);
      expect(scope.assignments("Other")).toBe(true);
      expect(scope.permissionSet("Other")).toBe(false);
      expect(scope.assignmentScope.leaving).toEqual([text.startsWith("kind: User") ? "User/ann@x.io" : "Group/devs"]);
    }
    expect(scopeOf(without, [await configOf(set("Old"))]).assignments("Other")).toBe(false);
    const more = `${set("Dev")}${user("ann@x.io")}${group("devs")}`;
    expect(scopeOf(await configOf(user("ann@x.io")), [without, await configOf(more)]).assignments("Other")).toBe(true);
    expect(scopeOf(await configOf(group("Devs")), [await configOf(group("devs"))]).assignments("Other")).toBe(false);
  });
});

describe("spelling", () => {
  test("as the config at hand does, else as an earlier one did, else as AWS does", async () => {
    const { spelling } = scopeOf(await configOf(group("Devs")), [
      await configOf(`${group("DEVS")}${group("Ops")}`),
      await configOf(group("OPS")),
    ]);
    expect(spelling("Group", "devs")).toBe("Devs");
    expect(spelling("Group", "oPS")).toBe("Ops");
    expect(spelling("Group", "Other")).toBe("Other");
    expect(spelling("User", "devs")).toBe("devs");
    const people = scopeOf(await configOf(user("Ann@x.io")), []);
    expect(people.spelling("User", "ANN@X.IO")).toBe("Ann@x.io");
    expect(people.spelling("Group", "ANN@X.IO")).toBe("ANN@X.IO");
  });

  test("a permission set has the case it has", async () => {
    const { spelling } = scopeOf(await configOf(set("Devs")), []);
    expect(spelling("Group", "devs")).toBe("devs");
    expect(spelling("User", "devs")).toBe("devs");
  });

  test("a past config is read in today's spelling, and nothing else of it changes", async () => {
    const past = await configOf(
      `${set("dev")}${user("ann@x.io")}${group("devs", "ann@x.io")}${group("open")}${rule(
        "groups: [devs, open]",
      ).replace("Dev,", "dev,")}${rule("user: ann@x.io").replace("Dev,", "dev,")}`,
    );
    const now: Record<string, string> = { "Group devs": "Devs", "User ann@x.io": "Ann@X.io", "Group dev": "DEV" };
    const spelling = (kind: string, name: string) => now[`${kind} ${name}`] ?? name;
    const { objects, rules, ...others } = respell(past, spelling);
    expect([...objects.keys()]).toEqual(["Group/Devs", "Group/open", "PermissionSet/dev", "User/Ann@X.io"]);
    expect(respellMembers(objects.get("Group/Devs")!, spelling)).toMatchObject({
      key: "Group/Devs",
      name: "Devs",
      spec: { name: "Devs", members: [{ userName: "Ann@X.io", at: { line: 10 } }] },
    });
    expect(respellMembers(objects.get("Group/open")!, spelling)).toBe(past.objects.get("Group/open"));
    expect(objects.get("Group/open")?.spec).not.toHaveProperty("members");
    expect(objects.get("User/Ann@X.io")).toMatchObject({
      name: "Ann@X.io",
      spec: { userName: "Ann@X.io", givenName: "ann" },
    });
    expect(objects.get("PermissionSet/dev")).toBe(past.objects.get("PermissionSet/dev"));
    expect(rules.map(({ principals }) => principals)).toEqual([
      [
        { type: "GROUP", name: "Devs" },
        { type: "GROUP", name: "open" },
      ],
      [{ type: "USER", name: "Ann@X.io" }],
    ]);
    expect(rules[0]).toMatchObject({ permissionSets: ["dev"], at: past.rules[0]!.at });
    expect(others).toEqual({
      settings: past.settings,
      settingsWritten: past.settingsWritten,
      accountSets: past.accountSets,
      accessTests: [],
    });
  });

  test("one member, or one principal, of several in another spelling is enough", async () => {
    const config = await configOf(
      `${set("Dev")}${user("ann@x.io")}${user("bob@x.io")}${group("devs", "ann@x.io, bob@x.io")}${rule(
        "users: [ann@x.io, bob@x.io]",
      )}`,
    );
    const spelling = (_: string, name: string) => (name === "bob@x.io" ? "Bob@x.io" : name);
    const { objects, rules } = respell(config, spelling);
    const { members } = respellMembers(objects.get("Group/devs")!, spelling).spec as {
      members: { userName: string }[];
    };
    expect(members.map(({ userName }) => userName)).toEqual(["ann@x.io", "Bob@x.io"]);
    expect(rules[0]?.principals.map(({ name }) => name)).toEqual(["ann@x.io", "Bob@x.io"]);
    expect(objects.get("User/ann@x.io")?.spec).toEqual(config.objects.get("User/ann@x.io")?.spec);
  });
});

describe("a kind", () => {
  const badge = { ...kinds.get("Group")!, kind: "Badge" };
  const { isNeeded: _, ...unasked } = badge;

  test("that no commit declares is not needed, unless it says so; where nobody names kinds, all are", async () => {
    const registry = new Map([...kinds, ["Badge", unasked as typeof badge]]);
    const config = await configOf(set("Dev"));
    const needed = (name: string) => scopeOf(config, [], registry).kind(name);
    expect([...registry.keys()].filter(needed)).toEqual(
      [...kinds.values()].filter(({ isNeeded }) => isNeeded !== undefined).map(({ kind }) => kind),
    );
    const objects = new Map([
      ["Badge/x", { kind: "Badge", key: "Badge/x", name: "x", spec: {}, at: config.settings.at }],
    ]);
    expect(scopeOf(config, [{ ...config, objects }], registry).kind("Badge")).toBe(true);
    expect(scopeOf(config, []).kind("Badge")).toBe(true);
  });
});
