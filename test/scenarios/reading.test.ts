/** What is asked of AWS, and in which way: as little as shows what matters. */
import { describe, expect, test } from "vitest";
import { denyingProxy } from "../harness/denying-proxy.ts";
import type { Scenario } from "../harness/scenario.ts";
import { acme, changesOf, click } from "./start.ts";

const ACCOUNTS = Array.from({ length: 60 }, (_, index) => String(200_000_000_000 + index));
const [FIRST = "", SECOND = ""] = ACCOUNTS;
const MANAGEMENT = "111111111111";
const DELEGATED = ACCOUNTS[59]!;
const USERS = ["ann", "ben", "cat", "dan", "eve"].map((name) => `${name}@acme.io`);
const GROUPS = ["a", "b", "c"];

/** Many accounts and few people: 60 pairs, and 8 users and groups. */
const ORGANIZATION = `
organization: {id: o-a1b2c3d4e5, managementAccount: "${MANAGEMENT}", delegatedAdministrator: "${DELEGATED}"}
region: eu-west-1
accounts:
  - {id: "${MANAGEMENT}", name: management, ou: /}
${ACCOUNTS.map((id, index) => `  - {id: "${id}", name: a-${index}, ou: /Work}`).join("\n")}
users:
${USERS.map((name) => `  - {userName: ${name}, name: {given: A, family: B}, email: ${name}}`).join("\n")}
groups:
${GROUPS.map((name) => `  - {name: ${name}, members: [ann@acme.io]}`).join("\n")}
permissionSets:
  - {name: Wide, sessionDuration: PT1H}
  - {name: Other, sessionDuration: PT1H}
assignments:
  - {permissionSet: Wide, group: a, accounts: [${ACCOUNTS.map((id) => `"${id}"`).join(", ")}]}
  - {permissionSet: Other, group: c, accounts: ["${FIRST}"]}
`;

const SETTINGS = "kind: Settings\nversion: 1\nname: acme\nmode: full\nregion: eu-west-1\nprotected: []\n";
const settings = (direct: string, more = "") => `${SETTINGS}directUserAssignments: ${direct}\n${more}`;
const accounts = (ids: readonly string[]) => `[${ids.map((id) => `"${id}"`).join(", ")}]`;
const rules = (ids: readonly string[] = ACCOUNTS) =>
  `kind: Assignments\nassignments:\n  - {group: a, permissionSet: Wide, accounts: ${accounts(ids)}}\n`;
const SET = "kind: PermissionSet\nname: Wide\n";
const PEOPLE = `${USERS.map((name) => `kind: User\nuserName: ${name}\nname: {given: A, family: B}\nemail: ${name}\n`).join("---\n")}---
${GROUPS.map((name) => `kind: Group\nname: ${name}\nmembers: [ann@acme.io]\n`).join("---\n")}`;

const FILES = { "access/devs.yaml": null, "access/ops.yaml": null, "access/wide.yaml": rules() };
const start = (direct = "managed", files: Readonly<Record<string, string>> = {}, caller?: string) =>
  acme({
    organization: ORGANIZATION,
    files: { ...FILES, "idc.yaml": settings(direct), "sets.yaml": SET, "people.yaml": PEOPLE, ...files },
    ...(caller === undefined ? {} : { caller }),
  });

/** How often each operation was called, of those that are about assignments, members and roles. */
async function callsOf({ emulator }: Scenario, run: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  emulator.resetCalls();
  await run();
  return Object.assign({}, ...Object.values(emulator.calls().calls));
}

const row = (principal: string, account: string) => ({
  PermissionSetName: "Wide",
  TargetId: account,
  TargetType: "AWS_ACCOUNT",
  ...(principal.includes("@")
    ? { PrincipalType: "USER", UserName: principal }
    : { PrincipalType: "GROUP", GroupName: principal }),
});

describe.concurrent("assignments, where users and groups are few", () => {
  test("are read by these, and the plan says who cannot be seen so", async () => {
    const scenario = await start();
    await click(scenario, "CreateAccountAssignment", row("eve@acme.io", FIRST));
    await click(scenario, "DeleteAccountAssignment", row("a", SECOND));
    const expected = [`create AccountAssignment/Wide/group:a/${SECOND}`];
    let planned: Awaited<ReturnType<Scenario["plan"]>>;
    const calls = await callsOf(scenario, async () => {
      planned = await scenario.plan({ verbose: true });
    });
    expect([calls.ListAccountAssignmentsForPrincipal, calls.ListAccountAssignments]).toEqual([8, undefined]);
    expect(changesOf(planned!)).toEqual(expected);
    expect(planned!.result.unseen).toEqual(["principal-gone"]);
    expect(planned!.stderr).toContain("assignments by user and group: 8 calls");
    expect(planned!.result.leftAlone).toContainEqual({
      why: "first-seen",
      kind: "AccountAssignment",
      keys: [`AccountAssignment/Wide/user:eve@acme.io/${FIRST}`],
    });
    // Another way of reading, the same plan.
    const byPairs = await scenario.plan({ readBy: "pairs" });
    expect(byPairs.stderr).toContain(
      "by permission set and account, as --read-by asks: 59 calls (by user and group: 8",
    );
    expect(byPairs.result.changes).toEqual(planned!.result.changes);
    expect(byPairs.result.leftAlone).toEqual(planned!.result.leftAlone);
    expect(byPairs.result).not.toHaveProperty("unseen");
  });

  test("of a user who is gone are seen by pairs alone", async () => {
    const scenario = await start();
    await click(scenario, "CreateAccountAssignment", row("eve@acme.io", FIRST));
    expect((await scenario.apply()).exitCode).toBe(0);
    await click(scenario, "DeleteUser", { UserName: "eve@acme.io" });
    const people = PEOPLE.replace(/kind: User\nuserName: eve[\s\S]*?---\n/, "");
    await scenario.commit({ "people.yaml": people });
    const orphan = expect.stringMatching(/^delete AccountAssignment\/Wide\/user:[-0-9a-f]+\/200000000000$/);
    // Who was declared is still asked for, and is not there: what is his shows by pairs.
    const purgeOrphans = true;
    expect(changesOf(await scenario.plan({ readBy: "pairs", purgeOrphans }))).toContainEqual(orphan);
    expect(changesOf(await scenario.plan({ readBy: "principals", purgeOrphans }))).not.toContainEqual(orphan);
  });

  test("are read by pairs once asking by principal was denied, which is tried once", async () => {
    const scenario = await start();
    let denied = 0;
    const proxy = await denyingProxy(scenario.emulator.url, (operation) => {
      if (operation === "ListAccountAssignmentsForPrincipal") denied += 1;
      return operation === "ListAccountAssignmentsForPrincipal";
    });
    try {
      const planned = await scenario.plan({ endpoint: proxy.url });
      expect([planned.exitCode, changesOf(planned), planned.result.unknown]).toEqual([0, [], []]);
      expect(denied).toBe(1);
    } finally {
      await proxy.stop();
    }
  });

  test("are read by pairs where a delegated administrator asks, who may not ask by principal", async () => {
    const scenario = await start("managed", {}, DELEGATED);
    const said = "since only the management account may ask by user and group: 6";
    const calls = await callsOf(scenario, async () => expect((await scenario.plan()).stderr).toContain(said));
    expect([calls.ListAccountAssignmentsForPrincipal, calls.ListAccountAssignments]).toEqual([undefined, 60]);
  });

  test("are read by groups alone where those of users are left to others, and the plan says so", async () => {
    const scenario = await start("ignored");
    await click(scenario, "CreateAccountAssignment", row("eve@acme.io", FIRST));
    const calls = await callsOf(scenario, async () => {
      const planned = await scenario.plan();
      expect([planned.exitCode, changesOf(planned)]).toEqual([0, []]);
      expect(planned.result.unseen).toEqual(["principal-gone", "direct-users"]);
    });
    expect(calls.ListAccountAssignmentsForPrincipal).toBe(3);
    expect(await scenario.planText()).toContain("Not looked for: assignments whose user or group is gone; assign");
  });
});

describe.concurrent("on a shared permission set", () => {
  const SHARED = { "sets.yaml": `${SET}assignments: shared\n` };

  test("only who is named with it is asked for", async () => {
    const scenario = await start("managed", SHARED);
    const calls = await callsOf(scenario, async () => expect(changesOf(await scenario.plan())).toEqual([]));
    expect([calls.ListAccountAssignmentsForPrincipal, calls.ListAccountAssignments]).toEqual([1, undefined]);
  });

  test("where something is taken away the others there are looked at: is anybody left?", async () => {
    const scenario = await start("managed", SHARED);
    expect((await scenario.apply()).exitCode).toBe(0);
    await click(scenario, "CreateAccountAssignment", row("eve@acme.io", FIRST));
    await scenario.commit({ "access/wide.yaml": rules(ACCOUNTS.slice(2)) });
    const calls = await callsOf(scenario, async () => {
      const { result } = await scenario.plan();
      const verdicts = result.changes.map(({ key, verdict }) => `${verdict} ${key}`);
      expect(verdicts).toEqual([
        `allow AccountAssignment/Wide/group:a/${FIRST}`,
        `ask AccountAssignment/Wide/group:a/${SECOND}`,
      ]);
    });
    expect([calls.ListAccountAssignmentsForPrincipal, calls.ListAccountAssignments]).toEqual([1, 2]);
  });
});

describe.concurrent("what cannot change the plan is not asked", () => {
  const EXTERNAL = {
    "idc.yaml": settings("ignored", "identitySource: external\n"),
    "people.yaml": "# nobody\n",
  };

  test("members of the identity provider's groups, users, OUs, and where unchanged sets have roles", async () => {
    const scenario = await start("ignored", EXTERNAL);
    const calls = await callsOf(scenario, async () => expect((await scenario.plan()).exitCode).toBe(0));
    for (const name of ["ListGroupMemberships", "ListUsers", "ListRoots", "ListOrganizationalUnitsForParent"])
      expect(calls).not.toHaveProperty(name);
    expect([calls.ListGroups, calls.DescribePermissionSet, calls.ListManagedPoliciesInPermissionSet]).toEqual([
      1, 2, 2,
    ]);
    // Of the set that nobody declares one call says that it is of administrators, or two that it is not; no more is asked of it.
    expect([calls.GetInlinePolicyForPermissionSet, calls.GetPermissionsBoundaryForPermissionSet]).toEqual([2, 1]);
    // Of the declared set, accounts whose role is behind.
    expect(calls.ListAccountsForProvisionedPermissionSet).toBe(1);
  });

  test("until a grant changes: then people are counted, once", async () => {
    const scenario = await start("ignored", EXTERNAL);
    await scenario.commit({
      "access/more.yaml": `kind: Assignments\nassignments:\n  - {group: b, permissionSet: Wide, accounts: ["${FIRST}"]}\n`,
    });
    const calls = await callsOf(scenario, async () => {
      const { result } = await scenario.plan();
      expect(result.names.members).toEqual({ b: 1 });
    });
    expect([calls.ListGroupMemberships, calls.ListUsers]).toEqual([1, 1]);
  });

  test("until a definition changes: then its roles are counted", async () => {
    const scenario = await start("ignored", { ...EXTERNAL, "sets.yaml": `${SET}sessionDuration: 2h\n` });
    const calls = await callsOf(scenario, async () => {
      const { result } = await scenario.plan();
      expect(result.changes.map(({ key, reaches }) => [key, reaches])).toEqual([["PermissionSet/Wide", 60]]);
    });
    expect(calls.ListAccountsForProvisionedPermissionSet).toBe(2);
  });
});
