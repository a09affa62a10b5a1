/** The examples, planned and applied by the built command against `idc emulate`, as a newcomer would. */
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { copyExample, EXAMPLES, idc, type Served, serve } from "../harness/command.ts";

/** The emulator does not throttle here, so there is nothing to spare. */
const FAST = ["--requests-per-second", "2000"];

let served: Served | undefined;
let remove: (() => Promise<void>) | undefined;
afterEach(async () => {
  await served?.stop();
  await remove?.();
});

describe.each(["starter", "several-ous", "demo", "every-field", "hundred-accounts"])("the example %s", (name) => {
  test("plans, applies, and then has nothing to do", async () => {
    const example = await copyExample(name);
    remove = example.remove;
    served = await serve(["--org", join(EXAMPLES, name, "organization.yaml"), "--operation-seconds", "0.02"]);
    const run = (...args: string[]) => idc([...args, ...FAST], { cwd: example.dir, env: served!.env });

    const first = await run("plan", "access", "--detailed-exitcode");
    expect(first.stderr).toBe("");
    expect(first.exitCode).toBe(2);
    expect(first.stdout.split("\n")[0]).toMatch(/^\+\d+ grants .* about \d+ (s|min)$/);
    expect((await run("plan", "access")).exitCode).toBe(0);

    const applied = await run("apply", "access", "--auto-approve");
    expect(applied.stdout).toContain("This commit is remembered as applied.");
    expect(applied.exitCode).toBe(0);

    const second = await run("plan", "access", "--detailed-exitcode", "--format", "json");
    const plan = JSON.parse(second.stdout);
    // What nobody declared on a set that was first seen by the first run is now drift; of that only several-ous has some.
    const drift = plan.changes.filter(
      (change: { cause: string; action: string }) => change.cause === "drift" && change.action === "delete",
    );
    expect(plan.changes).toEqual(drift);
    expect(drift.length > 0).toBe(name === "several-ous");
    expect(second.exitCode).toBe(drift.length > 0 ? 2 : 0);
  });
});

test("two plans of the same state are the same, byte for byte", async () => {
  const example = await copyExample("several-ous");
  remove = example.remove;
  served = await serve(["--org", join(EXAMPLES, "several-ous", "organization.yaml")]);
  const run = () => idc(["plan", "access", "--format", "json", ...FAST], { cwd: example.dir, env: served!.env });
  expect((await run()).stdout).toBe((await run()).stdout);
});
