/** What is left of users and groups that are gone goes after those who came in their place have theirs, and stays where they have not. */
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import { leavingOut } from "../harness/forged-answers.ts";
import { workOf } from "../harness/work-of.ts";
import { appliedAcme, changesOf, click, resultsOf, type Start } from "./start.ts";

const EXTERNAL = { "idc.yaml": `${FILES["idc.yaml"]}identitySource: external\n`, "people.yaml": null };

/** Others hold the set there too, so that its role stays whatever goes. */
const ALSO = {
  "access/also.yaml": "kind: Assignments\nassignments: [{group: devs, permissionSet: Admin, accounts: {name: prod}}]\n",
};
const SHARED = FILES["sets.yaml"].replace("[AdministratorAccess]\n", "[AdministratorAccess]\nassignments: shared\n");
const GRANT = "AccountAssignment/Admin/group:ops/222222222222";

/** The provider deletes ops and makes it again: another id, no access, and an assignment of nobody. */
async function remade({ again = true, files = {} }: { again?: boolean; files?: Start["files"] } = {}) {
  const scenario = await appliedAcme({ files: { ...EXTERNAL, ...ALSO, ...files } });
  const former = scenario.emulator.state().groups.find(({ DisplayName }) => DisplayName === "ops")!.GroupId;
  await click(scenario, "DeleteGroup", { GroupName: "ops" });
  if (again) await click(scenario, "CreateGroup", { DisplayName: "ops" });
  const orphan = `AccountAssignment/Admin/group:${former}/222222222222`;
  const isThere = () => scenario.emulator.state().assignments.some(({ principalId }) => principalId === former);
  return { scenario, former, orphan, isThere };
}

describe.concurrent("a group that was made again", () => {
  test("gets its grants first, and what it left goes after them", async () => {
    const { scenario, orphan, former } = await remade();
    expect(changesOf(await scenario.plan({ purgeOrphans: true }))).toEqual([`delete ${orphan}`, `create ${GRANT}`]);
    const since = scenario.emulator.history().length;
    const applied = await scenario.apply({ purgeOrphans: true, auto: true });
    expect([applied.exitCode, resultsOf(applied)]).toEqual([0, [`done ${GRANT}`, `done ${orphan}`]]);
    const work = workOf(scenario.emulator.history().slice(since));
    expect(work.map(({ operation, phase }) => `${operation} ${phase}`)).toEqual([
      "CreateAccountAssignment started",
      "CreateAccountAssignment finished",
      "DeleteAccountAssignment started",
      "DeleteAccountAssignment finished",
    ]);
    expect(work.at(-1)?.input).toMatchObject({ PrincipalId: former });
  });

  test("which is refused them: what it left stays", async () => {
    const { scenario, orphan, isThere } = await remade();
    scenario.emulator.setFaults({ deny: ["sso:CreateAccountAssignment"] });
    const applied = await scenario.apply({ purgeOrphans: true });
    expect(resultsOf(applied)).toEqual([`failed ${GRANT}`, `not-attempted ${orphan}`]);
    expect(applied.result.results[1]?.reason).toBe(`needs ${GRANT}`);
    expect(isThere()).toBe(true);
    scenario.emulator.setFaults({});
    expect((await scenario.apply({ purgeOrphans: true })).exitCode).toBe(0);
    expect(isThere()).toBe(false);
  });

  test("whose grants no read shows: what it left stays", async () => {
    const { scenario, orphan, isThere } = await remade();
    const { GroupId } = scenario.emulator.state().groups.find(({ DisplayName }) => DisplayName === "ops")!;
    const isNew = ({ PrincipalId }: Readonly<Record<string, unknown>>) => PrincipalId === GroupId;
    const handler = leavingOut(scenario.emulator, "ListAccountAssignments", "AccountAssignments", isNew);
    const applied = await scenario.apply({ purgeOrphans: true, requestHandler: handler });
    expect(resultsOf(applied)).toContain(`not-attempted ${orphan}`);
    expect(isThere()).toBe(true);
  });

  test("of which a run only takes away leaves it, and one that chooses what it left takes its grants along", async () => {
    const { scenario, orphan } = await remade();
    const braked = await scenario.plan({ purgeOrphans: true, narrowed: { revokeOnly: true } });
    expect(changesOf(braked)).toEqual([]);
    expect(braked.result.leftAlone).toEqual([{ why: "orphan", kind: "AccountAssignment", keys: [orphan] }]);
    const chosen = await scenario.plan({ purgeOrphans: true, narrowed: { only: [orphan] } });
    expect(changesOf(chosen)).toEqual([`delete ${orphan}`, `create ${GRANT}`]);
  });

  test("and is not there yet: what it left is for a person", async () => {
    const { scenario, orphan, isThere } = await remade({ again: false });
    const planned = await scenario.plan({ purgeOrphans: true });
    expect(planned.result.changes).toMatchObject([{ key: orphan, verdict: "ask" }]);
    expect(planned.result.changes[0]?.reasons).toEqual([
      "it may be of ops, which is to have the same and does not exist: whoever makes it again may want to know",
    ]);
    expect(resultsOf(await scenario.apply({ purgeOrphans: true, auto: true }))).toEqual([`held ${orphan}`]);
    expect(isThere()).toBe(true);
  });
});

test("a user who was made again and is refused: what was theirs stays until they have it", async () => {
  const rule = "kind: Assignments\nassignments: [{user: bob@acme.io, permissionSet: Admin, accounts: {name: prod}}]\n";
  const scenario = await appliedAcme({ files: { ...EXTERNAL, ...ALSO, "access/bob.yaml": rule } });
  const { UserId } = scenario.emulator.state().users.find(({ UserName }) => UserName === "bob@acme.io")!;
  await click(scenario, "DeleteUser", { UserName: "bob@acme.io" });
  const Name = { GivenName: "Bob", FamilyName: "Okafor" };
  await click(scenario, "CreateUser", { UserName: "bob@acme.io", DisplayName: "Bob Okafor", Name });
  const [grant, orphan] = ["bob@acme.io", UserId].map((name) => `AccountAssignment/Admin/user:${name}/222222222222`);
  scenario.emulator.setFaults({ deny: ["sso:CreateAccountAssignment"] });
  const refused = await scenario.apply({ purgeOrphans: true });
  expect(resultsOf(refused)).toEqual([`failed ${grant}`, `not-attempted ${orphan}`]);
  scenario.emulator.setFaults({});
  expect(resultsOf(await scenario.apply({ purgeOrphans: true }))).toEqual([`done ${grant}`, `done ${orphan}`]);
});

test("an orphan in whose place nothing comes waits for nothing", async () => {
  const { scenario, orphan, isThere } = await remade({ again: false });
  await scenario.commit({ "access/ops.yaml": null });
  const braked = { purgeOrphans: true, narrowed: { revokeOnly: true } } as const;
  expect(changesOf(await scenario.plan(braked))).toEqual([`delete ${orphan}`]);
  expect((await scenario.apply({ ...braked, auto: true })).result.results).toMatchObject([
    { key: orphan, state: "done" },
  ]);
  expect(isThere()).toBe(false);
});

describe.concurrent("who was probably made again is told of", () => {
  const line = (former: string, follow: string) =>
    `! group ops: 1 assignment is of its former id ${former}, of nobody now; ${follow}`;

  test("with the assignment of the former id, and the grants that follow", async () => {
    const { scenario, former, orphan } = await remade();
    const { result } = await scenario.plan();
    const ops = { type: "GROUP", name: "ops" };
    expect(result.remade).toEqual([{ principal: ops, now: "there", former, keys: [orphan] }]);
    const text = await scenario.planText();
    expect(text).toContain("Probably made again under the same name, with another id");
    expect(text).toContain(line(former, "grants follow anew"));
    expect(text).toContain("Of users and groups that are gone: left as they are (--purge-orphans revokes them)");
    // Those that are purged are told of too; once it has its grants, nobody is guessed at.
    expect((await scenario.plan({ purgeOrphans: true })).result.remade).toEqual(result.remade);
    await scenario.apply();
    expect((await scenario.plan()).result).not.toHaveProperty("remade");
  });

  test("and that it is not there yet", async () => {
    const { scenario, former } = await remade({ again: false });
    expect((await scenario.plan()).result.remade).toMatchObject([{ now: "absent" }]);
    expect(await scenario.planText()).toContain(line(former, "it does not exist, and grants wait for it"));
  });

  test("not where two could be meant, nor for what an edit gives", async () => {
    const both = ALSO["access/also.yaml"].replace("group: devs", "groups: [devs, later]");
    const two = await remade({ files: { "access/also.yaml": both } });
    expect((await two.scenario.plan()).result).not.toHaveProperty("remade");
    const { scenario } = await remade({ again: false });
    await scenario.commit({ "access/ops.yaml": FILES["access/ops.yaml"].replace("group: ops", "user: bob@acme.io") });
    expect((await scenario.plan()).result).not.toHaveProperty("remade");
  });
});

describe.concurrent("names of what others make", () => {
  test("are not compared with what they meant before, and the plan says how many", async () => {
    const scenario = await appliedAcme({ files: { ...EXTERNAL, ...ALSO } });
    expect((await scenario.plan()).result.notCompared).toEqual({ users: 0, groups: 2 });
    const line = "Not compared: whether 2 groups of the identity provider are those that were called so before";
    expect(await scenario.planText()).toContain(line);
  });

  test("of what the config declares nothing is said", async () => {
    const scenario = await appliedAcme();
    expect((await scenario.plan()).result).not.toHaveProperty("notCompared");
  });
});

test("what is left of somebody gone on a set that a run is the first to hold is told of as that", async () => {
  const { scenario, orphan } = await remade({ files: { "sets.yaml": SHARED } });
  await scenario.commit({ "sets.yaml": FILES["sets.yaml"], "access/ops.yaml": null });
  const { result } = await scenario.plan();
  expect(result.leftAlone.filter(({ keys }) => keys.includes(orphan)).map(({ why }) => why)).toEqual(["orphan"]);
  // It is seen for the first time by a purge, too, and goes by the next.
  const purged = await scenario.plan({ purgeOrphans: true });
  expect(changesOf(purged)).toEqual([]);
  expect(purged.result.leftAlone.filter(({ keys }) => keys.includes(orphan)).map(({ why }) => why)).toEqual([
    "first-seen",
  ]);
});
