/** Nothing is taken away on a guess: what a run is the first to hold, what was left to others, and who is meant by a name. */
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import { acme, appliedAcme, changesOf, click } from "./start.ts";

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
