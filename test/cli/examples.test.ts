/** The examples, planned and applied by the built command against `idc emulate`, as a newcomer would. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { Change } from "../../src/core/model/change.ts";
import { copyExample, EXAMPLES, idc, type Served, serve } from "../harness/command.ts";

/** The emulator does not throttle here, so there is nothing to spare. */
const FAST = ["--requests-per-second", "2000"];

let served: Served | undefined;
let remove: (() => Promise<void>) | undefined;
afterEach(async () => {
  await served?.stop();
  await remove?.();
});

const OVERRIDES: Readonly<Record<string, readonly string[]>> = {
  "every-field": ["--override", "admin-grants"],
};

describe.each(["starter", "several-ous", "demo", "every-field"])("the example %s", (name) => {
  test("plans, applies, and then has nothing to do", async () => {
    const example = await copyExample(name);
    remove = example.remove;
    served = await serve(["--org", join(EXAMPLES, name, "organization.yaml"), "--operation-seconds", "0.02"]);
    const run = (...args: string[]) => idc([...args, ...FAST], { cwd: example.dir, env: served!.env });

    // A first run is held to the defaults where Settings allow more.
    const overrides = OVERRIDES[name] ?? [];
    const first = await run("plan", "access", "--detailed-exitcode", "-o", "first.json", ...overrides);
    expect(first.stderr).toMatch(/^Saved: /);
    expect(first.exitCode).toBe(2);
    expect(first.stdout.split("\n")[1]).toMatch(/^\+\d+ grants .* about \d+ s$/);
    expect((await run("plan", "access", ...overrides)).exitCode).toBe(0);

    // What narrows in a first run is for a person.
    const applied = await run("apply", "first.json");
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

test("the example hundred-accounts gives sixty people access to a hundred accounts in less than 150 lines", async () => {
  const example = await copyExample("hundred-accounts");
  remove = example.remove;
  served = await serve(["--org", join(EXAMPLES, "hundred-accounts", "organization.yaml")]);
  const args = ["plan", "access", "--detailed-exitcode", "--format", "json", ...FAST];
  const overrides = ["--override", "memberships", "--override", "admin-grants"];
  const { exitCode, stdout } = await idc([...args, ...overrides], { cwd: example.dir, env: served.env });
  expect(exitCode).toBe(2);
  const { changes, unknown, blocked, pending, diagnostics } = JSON.parse(stdout);
  expect({ unknown, blocked, pending, diagnostics }).toEqual({
    unknown: [],
    blocked: [],
    pending: [],
    diagnostics: [],
  });
  const grants = changes.filter(({ kind, action }: Change) => kind === "AccountAssignment" && action === "create");
  expect(grants.length).toBeGreaterThan(500);
  const files = ["access/organization.yaml", "access/teams.yaml", "accounts/sets.yaml"];
  const texts = await Promise.all(files.map((file) => readFile(join(example.dir, "access", file), "utf8")));
  expect(texts.join("").split("\n").length).toBeLessThan(150);
});

test("two plans of the same state are the same, byte for byte, but for the time", async () => {
  const example = await copyExample("several-ous");
  remove = example.remove;
  served = await serve(["--org", join(EXAMPLES, "several-ous", "organization.yaml")]);
  const run = async () => {
    const args = ["plan", "access", "--format", "json", ...FAST];
    const { stdout } = await idc(args, { cwd: example.dir, env: served!.env });
    expect(stdout).toMatch(/^ {2}"made": "/m);
    return stdout.replace(/^ {2}"made": .*$/m, "");
  };
  expect(await run()).toBe(await run());
});
