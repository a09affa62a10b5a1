/** Two runs at once: who comes second does only what both of its plans say, and nothing where it has become the older one. */
import { afterEach, expect, test } from "vitest";
import { runApply } from "../../src/cli/apply.ts";
import type { World } from "../../src/cli/world.ts";
import { leaseTag, writeLease } from "../../src/core/model/own-tags.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { overrideOf, type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { workOf } from "../harness/work-of.ts";
import { testWorld } from "../harness/world.ts";

let scenario: Scenario | undefined;
afterEach(async () => {
  await scenario?.stop();
  scenario = undefined;
});

async function acme(): Promise<Scenario> {
  scenario = await startScenario({ organization: yaml(ORGANIZATION), files: FILES });
  expect((await scenario.apply()).exitCode).toBe(0);
  return scenario;
}

/** A run with a person who is asked once the plan was shown: meanwhile something happens. */
async function applyWhile({ dir, emulator }: Scenario, meanwhile: () => Promise<unknown>, leaseSeconds = 300) {
  const quiet = testWorld({ cwd: dir, answers: ["yes"] });
  const world: World = {
    ...quiet,
    ask: async () => {
      await meanwhile();
      return "yes";
    },
  };
  const options = { dir: ".", format: "json", autoApprove: false, leaseSeconds, aws: overrideOf(emulator) } as const;
  let error: unknown;
  const exitCode = await runApply(options, world).catch((thrown: unknown) => {
    error = thrown;
    return (thrown as { exitCode?: number }).exitCode;
  });
  return { exitCode, error, text: quiet.stdout() };
}

const BOB = `kind: Assignments
assignments:
  - {user: bob@acme.io, permissionSet: Developer, accounts: {name: dev}}
`;
const rows = () =>
  scenario!.emulator.state().assignments.map(({ permissionSet, principal }) => `${permissionSet} ${principal}`);
const writes = (from: number) =>
  workOf(scenario!.emulator.history().slice(from)).filter(({ actor }) => actor !== "console");

test("what the first has done the second does not do again, and what it does not want any more neither", async () => {
  const { emulator, commit, apply } = await acme();
  await commit({ "access/bob.yaml": BOB });
  let from = 0;
  const second = await applyWhile(scenario!, async () => {
    expect((await apply()).exitCode).toBe(0);
    from = emulator.history().length;
  });
  expect(second.exitCode).toBe(0);
  expect(writes(from)).toEqual([]);
  expect(rows().filter((row) => row === "Developer bob@acme.io")).toHaveLength(1);
});

test("what only the second plan of it says waits for a run that was shown it", async () => {
  const { emulator, commit, apply } = await acme();
  await commit({ "access/bob.yaml": BOB });
  const second = await applyWhile(scenario!, async () => {
    await apply();
    // The first is over, and somebody clicks: that is in the second plan alone.
    await emulator.console("CreateAccountAssignment", {
      PermissionSetName: "Developer",
      GroupName: "ops",
      AccountName: "dev",
    });
  });
  expect(second.exitCode).toBe(3);
  expect(second.text).toContain("another run has written meanwhile, and this is not what was planned before");
  expect(rows()).toContain("Developer ops");
  expect((await scenario!.apply({ auto: true })).exitCode).toBe(0);
  expect(rows()).not.toContain("Developer ops");
});

test("a run that has become the older one is refused, and nothing of it is made", async () => {
  const { emulator, commit, apply, git } = await acme();
  await commit({ "access/bob.yaml": BOB });
  const old = (await git.revparse(["HEAD"])).trim();
  let from = 0;
  const second = await applyWhile(scenario!, async () => {
    await commit({ "access/bob.yaml": null, "access/devs.yaml": null });
    expect((await apply()).exitCode).toBe(0);
    await git.checkout(old);
    from = emulator.history().length;
  });
  expect(second.exitCode).toBe(3);
  expect(String(second.error)).toContain("An old run must not undo a newer one");
  expect(writes(from)).toEqual([]);
  expect(rows()).toEqual(["Admin ops"]);
});

test("a run that was writing when the plan was made has perhaps written since: it is planned again", async () => {
  const { emulator, commit } = await acme();
  const { arn } = emulator.state().instance;
  const until = Math.floor(performance.timeOrigin + performance.now()) + 1_000;
  const lease = writeLease({ id: "killed", until: until - 10_000, holder: "arn:killed" });
  await emulator.console("TagResource", { ResourceArn: arn, Tags: [{ Key: leaseTag("acme"), Value: lease }] });
  await commit({ "access/bob.yaml": BOB });
  const run = await applyWhile(scenario!, async () => {
    // The run that was killed had been about to make this.
    await emulator.console("CreateAccountAssignment", {
      PermissionSetName: "Developer",
      UserName: "bob@acme.io",
      AccountName: "dev",
    });
  });
  expect(run.exitCode).toBe(0);
  expect(rows().filter((row) => row === "Developer bob@acme.io")).toHaveLength(1);
  expect(JSON.parse(run.text.slice(run.text.indexOf("{"))).results).toEqual([]);
});

test("a group that was re-made meanwhile gets nothing: it only has the name of the one that was planned for", async () => {
  const { emulator, commit } = await acme();
  const { arn } = emulator.state().instance;
  const until = Math.floor(performance.timeOrigin + performance.now()) + 1_000;
  const lease = writeLease({ id: "killed", until: until - 10_000, holder: "arn:killed" });
  await emulator.console("TagResource", { ResourceArn: arn, Tags: [{ Key: leaseTag("acme"), Value: lease }] });
  await commit({ "access/bob.yaml": BOB.replace("user: bob@acme.io", "group: ops") });
  const run = await applyWhile(scenario!, async () => {
    await emulator.console("DeleteGroup", { GroupName: "ops" });
    await emulator.console("CreateGroup", { DisplayName: "ops" });
  });
  expect(run.exitCode).toBe(3);
  expect(run.text).toMatch(
    /this is not what was planned before: .*Group\/ops was re-made since \(id \S+ then, \S+ now\)/,
  );
  expect(rows()).not.toContain("Developer ops");
});

test("what only the second plan adopts, and a guardrail leaves to a person, nobody has agreed to: nothing is written", async () => {
  const { emulator, commit, apply } = await acme();
  const rule = '@id("asks") @severity("approve") forbid (principal, action == Action::"adopt", resource);';
  await commit({ "policies/own.cedar": rule });
  expect((await apply()).exitCode).toBe(0);
  await commit({ "access/bob.yaml": BOB, "guests.yaml": "kind: Group\nname: guests\ndescription: Guests\n" });
  const { arn } = emulator.state().instance;
  const lease = writeLease({ id: "killed", until: 1, holder: "arn:killed" });
  await emulator.console("TagResource", { ResourceArn: arn, Tags: [{ Key: leaseTag("acme"), Value: lease }] });
  const second = await applyWhile(scenario!, () =>
    emulator.console("CreateGroup", { DisplayName: "guests", Description: "Guests" }),
  );
  expect([second.exitCode, String(second.error)]).toEqual([3, expect.stringContaining("before it is approved")]);
  expect(rows()).not.toContain("Developer bob@acme.io");
  expect((await apply({ answer: "yes" })).result.pointer).toEqual({ advanced: true });
});
