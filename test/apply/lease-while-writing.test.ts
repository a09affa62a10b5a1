/**
 * The lease while one change is long under way: it is held as long as anything is tried again or waited for, and once another
 * run holds it nothing more of the change is written, but for what would leave a set without its boundary.
 */
import { afterEach, expect, test } from "vitest";
import { leaseTag, readLease, writeLease } from "../../src/core/model/own-tags.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { type Scenario, type ScenarioOptions, startScenario, yaml } from "../harness/scenario.ts";
import { withoutSocket } from "../harness/without-socket.ts";

let scenario: Scenario | undefined;
afterEach(async () => {
  await scenario?.stop();
  scenario = undefined;
});

const LEASE_SECONDS = 4;
/** Milliseconds after which a lease of that life is looked at again before a write. */
const STALE = 1_100;
const DEVELOPER = `kind: PermissionSet
name: Developer
description: Daily work
sessionDuration: 4h
`;
const setsWith = (lines: string) => `kind: PermissionSet
name: Admin
managedPolicies: [AdministratorAccess]
---
${DEVELOPER}${lines}`;
const BOUND = "managedPolicies: [PowerUserAccess]\npermissionsBoundary: {managedPolicy: PowerUserAccess}\n";

async function acme(options: Partial<ScenarioOptions> = {}): Promise<Scenario> {
  scenario = await startScenario({ organization: yaml(ORGANIZATION), files: FILES, ...options });
  await scenario.commit({ "sets.yaml": setsWith(BOUND) });
  expect((await scenario.apply()).exitCode).toBe(0);
  return scenario;
}

/** Applies; `meanwhile` happens before the `nth` request of this operation is answered, and before later ones: a renewal that was under way comes between. */
function applyWhile(
  { emulator, apply }: Scenario,
  [operation, nth]: [string, number],
  meanwhile: () => Promise<unknown>,
) {
  let left = nth;
  const seen: Parameters<typeof withoutSocket>[0] = {
    reply: async (request, body) => {
      if (String(request.headers["x-amz-target"]).endsWith(`.${operation}`) && --left <= 0) await meanwhile();
      return emulator.reply(request, body);
    },
  };
  return apply({ leaseSeconds: LEASE_SECONDS, requestHandler: withoutSocket(seen) });
}

/** Another run takes the lease, as it may once this one's has ended. */
const takenBy = ({ emulator }: Scenario, holder: string) => {
  const { arn } = emulator.state().instance;
  const until = Math.floor(performance.timeOrigin + performance.now()) + 1_800_000;
  const lease = writeLease({ id: "other", until, holder });
  return emulator.console("TagResource", { ResourceArn: arn, Tags: [{ Key: leaseTag("acme"), Value: lease }] });
};

const operationsSince = ({ emulator }: Scenario, from: number) =>
  emulator
    .history()
    .slice(from)
    .filter(({ actor, phase }) => actor !== "console" && phase !== "finished")
    .map(({ operation }) => operation)
    .filter((operation) => !/Tag/.test(operation));

test("what is tried again stops once another run writes, and what had not begun is not attempted", async () => {
  const { emulator, commit } = await acme();
  await commit({ "sets.yaml": setsWith(BOUND.replace("[PowerUserAccess]", "[PowerUserAccess, ReadOnlyAccess]")) });
  const from = emulator.history().length;
  emulator.setFaults({ throttle: 1, operations: ["AttachManagedPolicyToPermissionSet"] });
  const ran = await applyWhile(scenario!, ["AttachManagedPolicyToPermissionSet", 3], () =>
    takenBy(scenario!, "arn:other"),
  );
  expect(operationsSince(scenario!, from)).toEqual([]);
  expect(ran.result.results).toMatchObject([
    {
      key: "PermissionSet/Developer",
      state: "not-attempted",
      wrote: false,
      reason: "another run is writing: arn:other",
    },
  ]);
  expect(ran.exitCode).not.toBe(0);
});

test("a set that is half written says by whom the rest was kept from being written", async () => {
  const { emulator, commit } = await acme();
  await commit({
    "sets.yaml": setsWith("managedPolicies: [PowerUserAccess, ReadOnlyAccess]\nsessionDuration: 1h\n").replace(
      "sessionDuration: 4h\n",
      "",
    ),
  });
  emulator.setFaults({ throttle: 1, operations: ["AttachManagedPolicyToPermissionSet"] });
  const from = emulator.history().length;
  const ran = await applyWhile(scenario!, ["AttachManagedPolicyToPermissionSet", 3], () =>
    takenBy(scenario!, "arn:other"),
  );
  expect(operationsSince(scenario!, from)).toEqual(["UpdatePermissionSet"]);
  expect(ran.result.results).toMatchObject([
    { key: "PermissionSet/Developer", state: "failed", wrote: true, reason: "another run is writing: arn:other" },
  ]);
  expect(ran.exitCode).toBe(5);
});

test("a boundary that was removed for the next one is followed by it, whoever writes by now", async () => {
  const { emulator, commit } = await acme();
  await commit({
    "sets.yaml": setsWith(BOUND.replace("{managedPolicy: PowerUserAccess}", "{managedPolicy: ReadOnlyAccess}")),
  });
  const from = emulator.history().length;
  await applyWhile(scenario!, ["DeletePermissionsBoundaryFromPermissionSet", 1], async () => {
    await takenBy(scenario!, "arn:other");
    await new Promise((resolve) => setTimeout(resolve, STALE));
  });
  // What reaches accounts is left to the other run.
  expect(operationsSince(scenario!, from)).toEqual([
    "DeletePermissionsBoundaryFromPermissionSet",
    "PutPermissionsBoundaryToPermissionSet",
  ]);
});

test("the lease is renewed while an operation is waited for", async () => {
  // Far longer than the lease, by the clock of the run.
  const { emulator, commit } = await acme({ operationSeconds: 1.5 });
  await commit({ "sets.yaml": setsWith(BOUND.replace("[PowerUserAccess]", "[PowerUserAccess, ReadOnlyAccess]")) });
  const from = emulator.history().length;
  expect((await applyWhile(scenario!, ["Nothing", 1], async () => {})).exitCode).toBe(0);
  const leases = emulator
    .history()
    .slice(from)
    .filter(({ operation }) => operation === "TagResource")
    .flatMap(({ input }) => (input as { Tags: { Key: string; Value: string }[] }).Tags)
    .filter(({ Key }) => Key === leaseTag("acme"))
    .map(({ Value }) => readLease(Value)!.until);
  const last = leases.at(-1)! - leases[0]!;
  expect(last).toBeGreaterThan(LEASE_SECONDS * 1000);
  for (const [index, until] of leases.slice(1).entries())
    expect(until - leases[index]!).toBeLessThan(LEASE_SECONDS * 1000);
});
