/** `idc emulate` with an organization that has a name, and what is wrong on its command line. */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { idc, serve } from "../harness/command.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "idc-emulate-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test.each(["small", "brownfield"])("the config that it writes for %s has an empty plan", async (name) => {
  const config = join(folder, "config");
  const served = await serve(["--org", name, "--write-config", config, "--seed", "3"]);
  try {
    const run = ["plan", config, "--detailed-exitcode", "--requests-per-second", "2000", "--format", "json"];
    const { exitCode, stdout } = await idc(run, { cwd: folder, env: served.env });
    const { changes, unknown, blocked, pending, diagnostics } = JSON.parse(stdout);
    expect({ changes, unknown, blocked, pending, diagnostics }).toEqual({
      changes: [],
      unknown: [],
      blocked: [],
      pending: [],
      diagnostics: [],
    });
    expect(exitCode).toBe(0);
  } finally {
    await served.stop();
  }
});

describe("refuses, and says what is right", () => {
  const refused = async (...args: string[]) => {
    const { exitCode, stderr, stdout } = await idc(["emulate", ...args], { cwd: folder });
    expect([exitCode, stdout]).toEqual([1, ""]);
    return stderr;
  };

  test("a config into a folder that is not empty: nothing there is touched", async () => {
    await writeFile(join(folder, "mine.yaml"), "kind: Settings");
    expect(await refused("--org", "small", "--write-config", folder)).toContain("is not empty");
    expect(await readdir(folder)).toEqual(["mine.yaml"]);
  });

  test("a config for a file", async () => {
    expect(await refused("--org", "other.yaml", "--write-config", "new")).toContain(
      "--write-config goes with --org small, medium, large, brownfield",
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    [["--faults", "throtle=0.1"], "throtle: is none of throttle, error, drop, fail, lag"],
    [["--faults", "lag=5"], "5 is no time like 500ms or 2s"],
    [["--behaviour", "sameAccount=maybe"], "sameAccount is conflict or queue, not maybe"],
    [["--behaviour", "same=queue"], "same is none of accountPaths"],
    [["--clock-speed", "0"], "--clock-speed: 0 is no number from 0.001 to 10000"],
    [["--operation-seconds", "3±x"], "--operation-seconds is like 3 or 3±20%"],
  ])("%s", async (args, message) => {
    expect(await refused("--org", "small", ...args)).toContain(message);
  });
});

test("faults and behaviour are in force from the start", async () => {
  const served = await serve([
    "--org",
    "small",
    "--faults",
    "throttle=1",
    "--behaviour",
    "sameAccount=queue",
    "statusSeconds=5",
  ]);
  try {
    const faults = await fetch(`${served.env.AWS_ENDPOINT_URL}/_emulator/faults`);
    expect(await faults.json()).toMatchObject({ throttle: 1, error: 0 });
  } finally {
    await served.stop();
  }
});
