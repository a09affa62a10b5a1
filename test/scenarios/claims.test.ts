/** Nothing is taken away on a guess: what a run is the first to hold, what was left to others, and who is meant by a name. */
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import { acme, appliedAcme, changesOf, click, resultsOf } from "./start.ts";

const MEMBER = { GroupName: "ops", UserName: "alice@acme.io" };
const EVICTED = "GroupMembership/ops/alice@acme.io";

const membersOf = ({ emulator }: Awaited<ReturnType<typeof acme>>, name: string) =>
  emulator.state().groups.find(({ DisplayName }) => DisplayName === name)?.members;

describe.concurrent("a member of a group whose list of members a config states for the first time", () => {
  const seen = [{ why: "first-seen", kind: "GroupMembership", keys: [EVICTED] }];

  test("is told of by the first run, and evicted by the next as drift", async () => {
    const scenario = await acme();
    await click(scenario, "CreateGroupMembership", MEMBER);
    const planned = await scenario.plan();
    expect(changesOf(planned)).toEqual([]);
    expect(planned.result.leftAlone).toEqual(seen);
    const text = await scenario.planText();
    expect(text).toContain("Undeclared, seen for the first time: evicted from the next run on unless declared");
    expect(text).toContain("! alice@acme.io in group ops");
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    expect(membersOf(scenario, "ops")).toContain("alice@acme.io");
    const second = await scenario.plan();
    expect(changesOf(second)).toEqual([`delete ${EVICTED}`]);
    expect(second.result.changes[0]).toMatchObject({ cause: "drift", verdict: "allow" });
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    expect(membersOf(scenario, "ops")).not.toContain("alice@acme.io");
  });

  test("likewise where the group was declared before, without a list", async () => {
    const open = FILES["people.yaml"].replace("members: [bob@acme.io]\n", "");
    const scenario = await appliedAcme({ files: { "people.yaml": open } });
    await click(scenario, "CreateGroupMembership", MEMBER);
    expect((await scenario.plan()).result.leftAlone).toEqual([]);
    await scenario.commit({ "people.yaml": FILES["people.yaml"] });
    expect((await scenario.plan()).result.leftAlone).toEqual(seen);
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    expect(changesOf(await scenario.plan())).toEqual([`delete ${EVICTED}`]);
  });

  test("a run that told of it is remembered though it completed nothing", async () => {
    const waiting = { "idc.yaml": `${FILES["idc.yaml"]}identitySource: external\n` };
    const later = "kind: Assignments\nassignments: [{group: later, permissionSet: Developer, accounts: {name: dev}}]\n";
    const people = FILES["people.yaml"].replace(/kind: User[\s\S]*?---\n/g, "");
    const scenario = await acme({ files: { ...waiting, "access/later.yaml": later, "people.yaml": people } });
    await click(scenario, "CreateGroupMembership", MEMBER);
    expect((await scenario.plan()).result.leftAlone).toEqual(seen);
    const told = await scenario.apply({ auto: true });
    expect(told.result.pointer.advanced).toBe(false);
    const second = await scenario.plan();
    expect(changesOf(second)).toEqual([`delete ${EVICTED}`]);
  });

  test("of a group that a run made it is ours at once", async () => {
    const interns = "---\nkind: Group\nname: interns\nmembers: []\n";
    const scenario = await appliedAcme({ files: { "people.yaml": FILES["people.yaml"] + interns } });
    await click(scenario, "CreateGroupMembership", { ...MEMBER, GroupName: "interns" });
    expect(changesOf(await scenario.plan())).toEqual(["delete GroupMembership/interns/alice@acme.io"]);
  });
});

describe.concurrent("what Settings left to others and no longer do", () => {
  const ROW = "AccountAssignment/Developer/group:ops/333333333333";
  const CLICK = { PermissionSetName: "Developer", GroupName: "ops", AccountName: "dev" };
  const DIRECT = { PermissionSetName: "Developer", UserName: "bob@acme.io", AccountName: "dev" };
  const rule = "ignore: [{permissionSet: Developer, group: ops, owner: on-call, until: 2026-12-01}]\n";
  const withRule = { "idc.yaml": FILES["idc.yaml"] + rule };

  test("is for a person once the rule has ended", async () => {
    const scenario = await appliedAcme({ files: withRule });
    await click(scenario, "CreateAccountAssignment", CLICK);
    expect(changesOf(await scenario.plan())).toEqual([]);
    const today = "2026-12-01";
    const ended = await scenario.plan({ today });
    expect(ended.result.changes).toMatchObject([
      { key: ROW, verdict: "ask", cause: "drift", reasons: ["until 2026-12-01 it was left to on-call"] },
    ]);
    const held = await scenario.apply({ today, auto: true });
    expect(resultsOf(held)).toEqual([`held ${ROW}`]);
    expect(resultsOf(await scenario.apply({ today }))).toEqual([`done ${ROW}`]);
  });

  test("is for a person where the rule leaves Settings, and counts against limits as drift", async () => {
    const scenario = await appliedAcme({ files: withRule });
    await click(scenario, "CreateAccountAssignment", CLICK);
    await scenario.commit({ "idc.yaml": FILES["idc.yaml"] });
    expect((await scenario.plan()).result.changes).toMatchObject([
      { key: ROW, verdict: "ask", cause: "drift", reasons: ["earlier Settings left it to on-call"] },
    ]);
    await scenario.commit({ "idc.yaml": `${FILES["idc.yaml"]}limits: {revocations: 0}\n` });
    const { changes } = (await scenario.plan()).result;
    expect(changes).toMatchObject([{ key: ROW, verdict: "deny", cause: "drift" }]);
    expect(changes[0]?.reasons.join()).toContain("limit revocations: 1 by drift");
  });

  test("direct assignments of users likewise, until a run of other Settings completes", async () => {
    const ignored = FILES["idc.yaml"].replace("directUserAssignments: managed", "directUserAssignments: ignored");
    const scenario = await appliedAcme({ files: { "idc.yaml": ignored } });
    await click(scenario, "CreateAccountAssignment", DIRECT);
    await scenario.commit({ "idc.yaml": FILES["idc.yaml"] });
    const key = "AccountAssignment/Developer/user:bob@acme.io/333333333333";
    const reasons = ["earlier Settings left direct assignments of users to others"];
    expect((await scenario.plan()).result.changes).toMatchObject([{ key, verdict: "ask", cause: "drift", reasons }]);
    expect((await scenario.apply({ auto: true })).result.pointer.advanced).toBe(false);
    expect((await scenario.plan()).result.changes).toMatchObject([{ key, verdict: "ask" }]);
    expect((await scenario.apply()).result.pointer.advanced).toBe(true);
    await click(scenario, "CreateAccountAssignment", DIRECT);
    expect((await scenario.plan()).result.changes).toMatchObject([{ verdict: "allow", cause: "drift" }]);
  });
});
