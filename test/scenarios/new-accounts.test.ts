/** Accounts that came since the last completed run: what `newAccounts: allow` gives without a person, and all that it does not. */
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { acme, click, LOCK, lockedAcme, relock, resultsOf, ruled, type Start } from "./start.ts";

const NEW = "666666666666";
const TOMORROW = "2026-11-25T08:00:00Z";
const LATER = { today: "2026-11-26" };
const GRANT = `create AccountAssignment/Developer/group:devs/${NEW}`;
const JOINED = "account team-x is not in idc.lock.yaml: it joined since";
const GIVEN =
  "account team-x is not in idc.lock.yaml: it was created on 2026-11-25, and the rule says newAccounts: allow";

const allowing = (text: string) => `${text}    newAccounts: allow\n`;
const DEVS = { "access/devs.yaml": allowing(FILES["access/devs.yaml"]) };
const open = (start: Start = {}) => lockedAcme({ ...start, files: { ...DEVS, ...start.files } });

/** As an account factory does: it makes it at the root, and moves it. */
async function made(scenario: Scenario, account: object = {}, unit = "/Workloads/Dev"): Promise<void> {
  await click(scenario, "AddAccount", { AccountId: NEW, Name: "team-x", JoinedTimestamp: TOMORROW, ...account });
  await click(scenario, "MoveAccount", { AccountId: NEW, OrganizationalUnit: unit });
}

const plannedLater = async (scenario: Scenario) => ruled(await scenario.plan(LATER));

test("a factory makes an account at the root and moves it: the next run gives what the rule says, and nobody is asked", async () => {
  const scenario = await open();
  await click(scenario, "AddAccount", { AccountId: NEW, Name: "team-x", JoinedTimestamp: TOMORROW });
  expect(await plannedLater(scenario)).toEqual([]);
  await click(scenario, "MoveAccount", { AccountId: NEW, OrganizationalUnit: "/Workloads/Dev" });
  const planned = await scenario.plan(LATER);
  expect(ruled(planned)).toEqual([[GRANT, "allow", GIVEN]]);
  expect(planned.result.changes[0]).toMatchObject({
    cause: "account",
    account: { id: NEW, name: "team-x", changes: [{ what: "joined", is: "/Workloads/Dev" }] },
  });
  const applied = await scenario.apply({ auto: true, ...LATER });
  expect([applied.exitCode, resultsOf(applied)]).toEqual([0, [`done ${GRANT.slice("create ".length)}`]]);
  expect(await plannedLater(scenario)).toEqual([]);
});

describe.concurrent("still asks", () => {
  test("by default, and where the account came by an invitation", async () => {
    const byDefault = await lockedAcme();
    await made(byDefault);
    expect(await plannedLater(byDefault)).toEqual([[GRANT, "ask", JOINED]]);
    const scenario = await open();
    await made(scenario, { JoinedMethod: "INVITED" });
    expect(await plannedLater(scenario)).toEqual([[GRANT, "ask", JOINED]]);
    expect(resultsOf(await scenario.apply({ auto: true, ...LATER }))).toEqual([`held ${GRANT.slice(7)}`]);
  });

  test("for one that was created on the day of the last completed run, or before", async () => {
    const scenario = await open();
    await made(scenario, { JoinedTimestamp: "2026-11-24T23:59:59Z" });
    expect(await plannedLater(scenario)).toEqual([[GRANT, "ask", JOINED]]);
  });

  test("for one that is older than a week, since runs that find nothing to do leave no trace of their day", async () => {
    const scenario = await open();
    await made(scenario);
    const week = { today: "2026-12-02" };
    expect(ruled(await scenario.plan(week))).toEqual([[GRANT, "allow", GIVEN]]);
    expect(ruled(await scenario.plan({ today: "2026-12-03" }))).toEqual([[GRANT, "ask", JOINED]]);
  });

  test("for one that moved, was renamed or got a tag", async () => {
    const files = {
      "access/named.yaml": allowing(
        'kind: Assignments\nassignments:\n  - group: devs\n    permissionSet: Developer\n    accounts: [{name: "dev*"}, {tag: {team: web}}]\n',
      ),
    };
    const scenario = await open({ files });
    await click(scenario, "MoveAccount", { AccountName: "prod", OrganizationalUnit: "/Workloads/Dev" });
    const changed = await open();
    await click(changed, "MoveAccount", { AccountName: "prod", OrganizationalUnit: "/Workloads/Dev" });
    expect((await plannedLater(changed)).map(([, verdict]) => verdict)).toEqual(["ask"]);
    await click(scenario, "AddAccount", { AccountId: NEW, Name: "team-x", JoinedTimestamp: TOMORROW });
    await relock(scenario);
    await click(scenario, "RenameAccount", { AccountName: "team-x", Name: "dev-x" });
    const sentence = "account dev-x was renamed from team-x to dev-x since idc.lock.yaml";
    expect(await plannedLater(scenario)).toContainEqual([GRANT, "ask", sentence]);
    await click(scenario, "RenameAccount", { AccountName: "dev-x", Name: "team-x" });
    await click(scenario, "TagAccount", { AccountName: "team-x", Tags: [{ Key: "team", Value: "web" }] });
    expect(await plannedLater(scenario)).toContainEqual([
      ...[GRANT, "ask"],
      "account team-x has other tags from none to team=web since idc.lock.yaml",
    ]);
  });

  test("for a set that makes administrators, or may", async () => {
    const ops = FILES["access/ops.yaml"].replace("{name: prod}", '[{name: prod}, {name: "team-*", allowEmpty: true}]');
    const guarded = FILES["sets.yaml"].replace(
      "[PowerUserAccess]",
      "[PowerUserAccess]\ncustomerManagedPolicies: [{name: Guard}]",
    );
    for (const files of [{ "access/ops.yaml": allowing(ops) }, { "sets.yaml": guarded }]) {
      const scenario = await acme({ files: { ...DEVS, ...files } });
      for (const AccountName of ["prod", "dev", "sandbox"])
        await click(scenario, "CreateAccountPolicy", { AccountName, Policy: "/Guard" });
      await scenario.apply();
      await relock(scenario);
      expect((await scenario.apply()).exitCode).toBe(0);
      await made(scenario, {}, "sets.yaml" in files ? "/Workloads/Dev" : "/Workloads/Other");
      expect((await plannedLater(scenario)).map(([, verdict]) => verdict)).toEqual(["ask"]);
    }
  });

  test("where only the commit at hand says allow, until a run has completed it", async () => {
    const scenario = await lockedAcme();
    await made(scenario);
    await scenario.commit(DEVS);
    expect(await plannedLater(scenario)).toEqual([[GRANT, "ask", JOINED]]);
    expect((await scenario.apply({ answer: "yes", ...LATER })).exitCode).toBe(0);
    const other = { AccountId: "777777777777", Name: "team-y", JoinedTimestamp: "2026-11-27T08:00:00Z" };
    await click(scenario, "AddAccount", other);
    await click(scenario, "MoveAccount", { AccountName: "team-y", OrganizationalUnit: "/Workloads/Dev" });
    const then = ruled(await scenario.plan({ today: "2026-11-28" }));
    expect(then.map(([, verdict]) => verdict)).toEqual(["allow"]);
  });

  test("where a commit since the completed one took it back, and a run wrote from that", async () => {
    const scenario = await open();
    const more = "kind: Assignments\nassignments:\n  - {group: ops, permissionSet: Developer, accounts: {name: dev}}\n";
    await scenario.commit({ "access/devs.yaml": FILES["access/devs.yaml"], "access/more.yaml": more });
    scenario.emulator.setFaults({ fail: 1, operations: ["CreateAccountAssignment"] });
    expect((await scenario.apply({ answer: "yes" })).exitCode).toBe(5);
    scenario.emulator.setFaults({});
    await scenario.commit({ ...DEVS, "access/more.yaml": null });
    await made(scenario);
    expect(await plannedLater(scenario)).toContainEqual([GRANT, "ask", JOINED]);
  });

  test("under the name of an account that the lock knows, and where the group is somebody else's", async () => {
    const scenario = await open();
    await click(scenario, "RenameAccount", { AccountName: "prod", Name: "old-prod" });
    await made(scenario, { Name: "prod" });
    const prod = "account prod is not in idc.lock.yaml: it joined since";
    expect(await plannedLater(scenario)).toContainEqual([GRANT, "ask", prod]);
    const external = { "idc.yaml": `${FILES["idc.yaml"]}identitySource: external\n`, "people.yaml": null };
    const squatted = await open({ files: external });
    await click(squatted, "DeleteGroup", { GroupName: "devs" });
    await click(squatted, "CreateGroup", { DisplayName: "devs" });
    await made(squatted);
    const [verdict] = (await plannedLater(squatted)).flatMap(([change, one]) => (change === GRANT ? [one] : []));
    expect(verdict).toBe("ask");
  });

  test("with changes that no commit has", async () => {
    const scenario = await open();
    await made(scenario);
    await scenario.write({ "access/devs.yaml": `${DEVS["access/devs.yaml"]}    reason: more\n` });
    expect(await plannedLater(scenario)).toEqual([[GRANT, "ask", JOINED]]);
  });
});

test("an edit that gives it is one, and without a lock nobody was ever asked", async () => {
  const scenario = await open();
  await made(scenario, {}, "/Workloads/Prod");
  const ops = FILES["access/ops.yaml"].replace("{name: prod}", '[{name: prod}, {name: "team-*"}]');
  await scenario.commit({ "access/ops.yaml": ops });
  expect(await plannedLater(scenario)).toEqual([[`create AccountAssignment/Admin/group:ops/${NEW}`, "allow"]]);
  const unlocked = await open();
  await unlocked.commit({ [LOCK]: null });
  expect((await unlocked.apply()).exitCode).toBe(0);
  await made(unlocked);
  expect(await plannedLater(unlocked)).toEqual([[GRANT, "allow"]]);
});
