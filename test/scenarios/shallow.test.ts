/** A clone whose history was cut, as CI makes them: nothing is removed, apply says how to fetch the rest, and no plan promises more. */
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runApply } from "../../src/cli/apply.ts";
import { runDrift } from "../../src/cli/drift/drift.ts";
import { runPlan } from "../../src/cli/plan.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { overrideOf, type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";

let scenario: Scenario;
let clone: string;
const git = (dir: string, ...args: string[]) => execFileSync("git", args, { cwd: dir, encoding: "utf8" });

beforeEach(async () => {
  scenario = await startScenario({ organization: yaml(ORGANIZATION), files: FILES });
  expect((await scenario.apply()).exitCode).toBe(0);
  clone = await mkdtemp(join(tmpdir(), "idc-shallow-"));
});
afterEach(async () => {
  await scenario.stop();
  await rm(clone, { recursive: true });
});

const cloned = (depth: number) => git(clone, "clone", "--quiet", `--depth=${depth}`, `file://${scenario.dir}`, ".");

async function ran(command: "plan" | "apply" | "drift", format: "text" | "json" = "text") {
  const world = testWorld({ cwd: clone });
  const aws = overrideOf(scenario.emulator);
  const run = {
    plan: () => runPlan({ dir: ".", format, detailedExitcode: false, output: join(clone, "..", "p.json"), aws }, world),
    apply: () => runApply({ dir: ".", format, autoApprove: true, aws }, world),
    drift: () => runDrift({ dir: ".", format, version: "0", aws }, world),
  }[command];
  const exitCode = await run().catch((error: { exitCode?: number; message: string; hint?: string }) => {
    world.err(`${error.message}\n${error.hint}`);
    return error.exitCode;
  });
  return { exitCode, stdout: world.stdout(), stderr: world.stderr() };
}

const WAY_OUT = "git fetch --unshallow, or fetch-depth: 0 in GitHub Actions";
const writes = () => scenario.emulator.history().length;

test("a runner that keeps its folder and fetches one commit is told to fetch the history, and not to merge main", async () => {
  cloned(1);
  await scenario.commit({ "access/ops.yaml": null });
  await scenario.commit({ "idc.yaml": `${FILES["idc.yaml"]}# a second commit\n` });
  git(clone, "fetch", "--quiet", "--depth=1", "origin", "HEAD");
  git(clone, "checkout", "--quiet", "FETCH_HEAD");
  const planned = await ran("plan", "json");
  expect((JSON.parse(planned.stdout) as Plan).config.state).toBe("history-cut");
  expect((JSON.parse(planned.stdout) as Plan).changes).toEqual([]);
  expect(planned.stderr).toContain("Saved: it is for reading, apply refuses it");
  const before = writes();
  const applied = await ran("apply");
  expect(applied.exitCode).toBe(3);
  expect(applied.stderr).toContain(WAY_OUT);
  expect(applied.stderr).not.toContain("merge main");
  expect(writes()).toBe(before);
  const drifted = await ran("drift");
  expect([drifted.exitCode, drifted.stdout.split("\n")[0]]).toEqual([
    1,
    "Drift cannot be told: what earlier runs did is not known here",
  ]);
  expect(drifted.stdout).toContain(WAY_OUT);
});

test("a removal that such a clone cannot prove is shown as such", async () => {
  await scenario.commit({ "access/ops.yaml": null });
  cloned(1);
  const { stdout } = await ran("plan");
  expect(stdout).toContain(
    "Undeclared, and whether they are to go cannot be told here\n  ! ops (1 person) → Admin on prod 222222222222",
  );
  expect(stdout.split("\n")[0]).toBe("No changes · whether 1 undeclared is to go cannot be told here");
  expect(stdout).not.toContain("left as they are");
});

test("the whole history makes it a plan like any other", async () => {
  cloned(1);
  await scenario.commit({ "access/ops.yaml": null });
  git(clone, "fetch", "--quiet", "--unshallow");
  git(clone, "checkout", "--quiet", "origin/HEAD");
  const { stdout } = await ran("plan", "json");
  expect((JSON.parse(stdout) as Plan).changes.map(({ action, key }) => `${action} ${key}`)).toEqual([
    "delete AccountAssignment/Admin/group:ops/222222222222",
  ]);
});
