/**
 * Real processes, killed by SIGKILL in the middle of writing: whatever they leave, running again converges, and makes nothing
 * twice. Two runners at once never both write.
 */
import { once } from "node:events";
import { describe, expect, test } from "vitest";
import { makeRandom } from "../../src/emulator/base/random.ts";
import type { Emulator } from "../../src/emulator/index.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { type Finished, idc, start } from "../harness/command.ts";
import { denyingProxy } from "../harness/denying-proxy.ts";
import { type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { workOf } from "../harness/work-of.ts";

const KILLS = 20;
const FIRST = Number(process.env.IDC_SEED ?? 1);

/** A new set for two groups in three accounts, a longer session of another, somebody more in a group: a dozen writes. */
const MORE = {
  "sets.yaml": `${FILES["sets.yaml"].replace("4h", "8h")}---\nkind: PermissionSet\nname: Read\nmanagedPolicies: [ReadOnlyAccess, SecurityAudit]\n`,
  "people.yaml": FILES["people.yaml"].replace("members: [alice@acme.io]", "members: [alice@acme.io, bob@acme.io]"),
  "access/read.yaml": `kind: Assignments\nassignments:\n${["devs", "ops"].map((group) => `  - {group: ${group}, permissionSet: Read, accounts: {all: true}}\n`).join("")}`,
};

async function company(): Promise<Scenario> {
  const scenario = await startScenario({ organization: yaml(ORGANIZATION), files: FILES, operationSeconds: 0.15 });
  if ((await scenario.apply()).exitCode !== 0) throw new Error("the company could not be made");
  await scenario.commit(MORE);
  return scenario;
}

/** What is killed holds up others for two seconds; what is not has a lease that a slow machine does not lose meanwhile. */
const argsFor = (leaseSeconds: number) => {
  return ["apply", ".", "--auto-approve", "--lease-seconds", `${leaseSeconds}`, "--requests-per-second", "100"];
};
const [KILLED, ARGS] = [argsFor(2), argsFor(60)];
/** How often a run is tried that another one holds up: for as long as that may take on a slow machine. */
const TURNS = 200;
const optionsOf = ({ dir, emulator }: Scenario) => ({
  cwd: dir,
  env: {
    AWS_ENDPOINT_URL: emulator.url,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_REGION: "eu-west-1",
  },
});

const writesOf = (emulator: Emulator) => workOf(emulator.history()).filter(({ phase }) => phase !== "finished").length;

/** Starts a run and kills it once so many writes have been asked for. */
async function killedRun(scenario: Scenario, after: number): Promise<void> {
  const from = writesOf(scenario.emulator);
  const child = start(KILLED, optionsOf(scenario));
  const ended = once(child, "close");
  while (child.exitCode === null && writesOf(scenario.emulator) - from < after) {
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  child.kill("SIGKILL");
  await ended;
}

/** Runs again until it ends well; a lease that nobody gives back ends by itself. */
async function again(scenario: Scenario): Promise<Finished> {
  for (let turn = 0; ; turn++) {
    const run = await idc(ARGS, optionsOf(scenario));
    if (run.exitCode === 0 || turn === TURNS) return run;
    expect(run.stderr).toMatch(/another run is writing: arn:|another run has applied/);
    expect(run.exitCode).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

async function expectConverged(scenario: Scenario): Promise<void> {
  const planned = await scenario.plan();
  expect(planned.result.changes).toEqual([]);
  const { permissionSets, groups, assignments, provisioned } = scenario.emulator.state();
  expect(permissionSets.map(({ Name }) => Name)).toEqual(["Admin", "Developer", "Read"]);
  expect(groups.map(({ DisplayName, members }) => [DisplayName, members.length])).toEqual([
    ["devs", 2],
    ["ops", 1],
  ]);
  expect(assignments.filter(({ permissionSet }) => permissionSet === "Read")).toHaveLength(6);
  expect(provisioned.filter(({ status }) => status !== "LATEST_PERMISSION_SET_PROVISIONED")).toEqual([]);
  expect(Object.keys(scenario.emulator.state().instance.tags)).toEqual([
    "idc:applied:acme",
    "idc:memory:acme",
    "idc:writer:acme",
  ]);
}

describe.concurrent("a run that is killed", () => {
  const random = makeRandom(FIRST);
  const points = Array.from({ length: KILLS }, () => 1 + random.below(12));
  test.each(points.map((after, index) => [index + 1, after]))(
    "kill %i, after %i writes: the next one goes on",
    async (index, after) => {
      const scenario = await company();
      try {
        await killedRun(scenario, after);
        if (index > 2) {
          expect((await again(scenario)).exitCode).toBe(0);
        } else {
          // Two at once: one of them writes, and both end truly.
          const both = await Promise.all([again(scenario), again(scenario)]);
          expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
        }
        await expectConverged(scenario);
      } finally {
        await scenario.stop();
      }
    },
  );
});

describe("a run that is killed between deleting a boundary and putting another", () => {
  const bounded = (name: string, more = "") => ({
    "sets.yaml": `${FILES["sets.yaml"].replace("[PowerUserAccess]", `[PowerUserAccess${more}]`)}permissionsBoundary: {managedPolicy: ${name}}\n`,
  });

  test("the next one puts it before it attaches, provisions or assigns anything", async () => {
    const files = { ...FILES, ...bounded("PowerUserAccess") };
    const scenario = await startScenario({ organization: yaml(ORGANIZATION), files, operationSeconds: 0.01 });
    const boundary = () =>
      scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Developer")?.PermissionsBoundary;
    let child: ReturnType<typeof start> | undefined;
    let puts = 0;
    const proxy = await denyingProxy(scenario.emulator.url, (operation) => {
      if (operation === "PutPermissionsBoundaryToPermissionSet") puts += 1;
      if (operation !== "PutPermissionsBoundaryToPermissionSet" || puts < 2) return false;
      child?.kill("SIGKILL");
      return true;
    });
    try {
      expect((await scenario.apply()).exitCode).toBe(0);
      await scenario.commit({
        ...bounded("ReadOnlyAccess", ", SecurityAudit"),
        "access/ops.yaml": FILES["access/ops.yaml"].concat(
          "  - {group: ops, permissionSet: Developer, accounts: {name: prod}}\n",
        ),
      });
      const { cwd, env } = optionsOf(scenario);
      child = start(KILLED, { cwd, env: { ...env, AWS_ENDPOINT_URL: proxy.url } });
      await once(child, "close");
      expect([child.signalCode, boundary()]).toEqual(["SIGKILL", undefined]);
      const from = scenario.emulator.history().length;
      expect((await again(scenario)).exitCode).toBe(0);
      expect(boundary()).toEqual({ ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" });
      const written = workOf(scenario.emulator.history().slice(from)).filter(({ phase }) => phase !== "finished");
      expect(written.map(({ operation }) => operation)).toEqual([
        "PutPermissionsBoundaryToPermissionSet",
        "AttachManagedPolicyToPermissionSet",
        "ProvisionPermissionSet",
        "CreateAccountAssignment",
      ]);
    } finally {
      await proxy.stop();
      await scenario.stop();
    }
  });
});

describe.concurrent("two runs at once", () => {
  test("one of them writes, the other stops before its first write and says who holds the lease", async () => {
    const scenario = await company();
    try {
      const runs = await Promise.all([idc(ARGS, optionsOf(scenario)), idc(ARGS, optionsOf(scenario))]);
      const codes = runs.map(({ exitCode }) => exitCode).sort();
      expect(codes[0]).toBe(0);
      if (codes[1] !== 0) {
        expect(codes[1]).toBe(3);
        expect(runs.find(({ exitCode }) => exitCode === 3)?.stderr).toMatch(
          /another run is writing: arn:|another run has applied/,
        );
      }
      await expectConverged(scenario);
      // Nothing was asked for twice.
      const asked = workOf(scenario.emulator.history()).filter(({ phase }) => phase === "started");
      expect(new Set(asked.map(({ input }) => JSON.stringify(input))).size).toBe(asked.length);
    } finally {
      await scenario.stop();
    }
  });
});
