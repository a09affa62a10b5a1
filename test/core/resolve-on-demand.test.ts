/** A config that is asked about single keys answers as if all of it had been resolved. */
import { describe, expect, test } from "vitest";
import { directoryOf } from "../../src/core/desired/directory.ts";
import { resolveOnDemand } from "../../src/core/desired/resolve-on-demand.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { configOf, DEV, liveOf, PROD, settings, TODAY } from "./live.ts";

const set = (name: string) => `kind: PermissionSet\nname: ${name}\n---\n`;
const row = (permissionSet: string, principal: string, account = DEV) =>
  `AccountAssignment/${permissionSet}/${principal}/${account}`;
const CONFIG = `${settings({ identitySource: "external" })}${set("Dev")}${set("Read")}kind: Group
name: team
members: [ann]
---
kind: Assignments
assignments:
  - {groups: [red, blue], permissionSets: [Dev, Read], accounts: {name: dev}}
  - {group: red, permissionSet: Dev, accounts: {name: prod}}
  - {group: later, permissionSet: Dev, accounts: {name: dev}}
  - {group: ended, permissionSet: Dev, accounts: {name: dev}, expires: "${TODAY}"}
---
`;

async function asked() {
  const live = liveOf({ users: ["ann"], groups: { red: [], blue: [], team: [] } });
  return resolveOnDemand(await configOf(CONFIG), directoryOf(live), kinds, {
    today: TODAY,
    spelling: (_, name) => name,
  });
}

describe("on demand", () => {
  test("a rule of several principals and sets grants each what it says, whoever is asked about first", async () => {
    for (const first of ["group:red", "group:blue"]) {
      const { declares, specOf } = await asked();
      expect(declares(row("Read", first))).toBe(true);
      expect(declares(row("Dev", "group:red")) && declares(row("Dev", "group:blue"))).toBe(true);
      expect([declares(row("Dev", "group:red", PROD)), declares(row("Dev", "group:blue", PROD))]).toEqual([
        true,
        false,
      ]);
      expect(specOf(row("Read", "group:blue"))).toMatchObject({ principal: "blue", permissionSet: "Read" });
      expect([declares(row("Read", "group:later")), specOf(row("Read", "group:later"))]).toEqual([false, undefined]);
    }
  });

  test("what waits for a principal is declared, and is nothing yet", async () => {
    const { declares, specOf } = await asked();
    expect([declares(row("Dev", "group:later")), specOf(row("Dev", "group:later"))]).toEqual([true, undefined]);
    expect([declares(row("Dev", "group:none")), specOf(row("Dev", "group:none"))]).toEqual([false, undefined]);
  });

  test("all that one principal is granted, whether or not there is such a principal", async () => {
    const { assignmentsTo } = await asked();
    const granted = (principal: string) => assignmentsTo(principal).map(({ key }) => key);
    expect(granted("group:red")).toEqual([
      row("Dev", "group:red"),
      row("Read", "group:red"),
      row("Dev", "group:red", PROD),
    ]);
    expect(granted("group:blue")).toEqual([row("Dev", "group:blue"), row("Read", "group:blue")]);
    expect(granted("group:later")).toEqual([row("Dev", "group:later")]);
    // What has ended is nobody's to keep.
    expect(granted("group:ended")).toEqual([]);
    expect(granted("user:red")).toEqual([]);
  });

  test("who is in a group, where it states that", async () => {
    const { membersOf } = await asked();
    expect([membersOf("team"), membersOf("red")]).toEqual([["ann"], []]);
  });

  test("objects and members are declared by their own keys", async () => {
    const { declares, specOf } = await asked();
    expect(specOf("GroupMembership/team/ann")).toEqual({ group: "team", member: "ann" });
    expect(["Group/team", "PermissionSet/Dev", "Group/Dev", "GroupMembership/team/bob"].map(declares)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
