/** `idc emulate` with an organization that has a name, and what is wrong on its command line. */
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { EmulatorState as State } from "../../src/emulator/index.ts";
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
    // The AWS CLI and boto3 read the one, the SDK of idc the other.
    expect(served.env.AWS_DEFAULT_REGION).toBe(served.env.AWS_REGION);
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

  test("a port that is in use: no config is left that would stand in the way", async () => {
    const served = await serve(["--org", "small"]);
    try {
      const port = new URL(served.url).port;
      expect(await refused("--org", "small", "--port", port, "--write-config", "new")).toContain("is in use");
      expect(await readdir(folder)).toEqual([]);
    } finally {
      await served.stop();
    }
  });

  test("a config for a file", async () => {
    expect(await refused("--org", "other.yaml", "--write-config", "new")).toContain(
      "--write-config goes with --org small, medium, large, brownfield",
    );
    expect(await readdir(folder)).toEqual([]);
  });

  test.each([
    [["--faults", "throtle=0.1"], "throtle: is none of throttle, error, drop, hole, html, cut, fail, lag"],
    [["--faults", "lag=5"], "5 is no time like 500ms or 2s"],
    [["--deny", "sso:TagResource,sso:ListTags"], "--deny: sso:ListTags is no action that can be denied"],
    [["--behaviour", "sameAccount=maybe"], "sameAccount is conflict or queue, not maybe"],
    [["--behaviour", "same=queue"], "same is none of accessControlCreation, accountAccess"],
    [["--clock-speed", "0"], "--clock-speed: 0 is no number from 0.001 to 10000"],
    [["--operation-seconds", "3±x"], "--operation-seconds is like 3 or 3±20%"],
  ])("%s", async (args, message) => {
    expect(await refused("--org", "small", ...args)).toContain(message);
  });
});

test("faults, denials and behaviour are in force from the start", async () => {
  const served = await serve([
    "--org",
    "small",
    "--faults",
    "throttle=1",
    "--deny",
    "sso:TagResource, sso:UntagResource",
    "--behaviour",
    "sameAccount=queue",
    "statusSeconds=5",
  ]);
  try {
    const faults = await fetch(`${served.env.AWS_ENDPOINT_URL}/_emulator/faults`);
    expect(await faults.json()).toMatchObject({
      throttle: 1,
      error: 0,
      deny: ["sso:TagResource", "sso:UntagResource"],
    });
  } finally {
    await served.stop();
  }
});

test("what was answered survives SIGKILL, and an operation under way goes on when it is served again", async () => {
  const state = join(folder, "state.json");
  const args = ["--org", "small", "--state", state, "--operation-seconds", "1"];
  const emulated = async ({ url }: { url: string }) => (await (await fetch(`${url}/_emulator/state`)).json()) as State;
  const first = await serve(args);
  const before = await emulated(first);
  const [account] = before.accounts.slice(-1);
  const [set, group] = [before.permissionSets[0]!, before.groups[0]!];
  const ask = async (operation: string, input: object) => {
    const answer = await fetch(first.url, {
      method: "POST",
      headers: {
        "x-amz-target": operation,
        authorization: "AWS4-HMAC-SHA256 Credential=AKIA/20260101/eu-west-1/sso/aws4_request",
      },
      body: JSON.stringify(input),
    });
    expect([answer.status, operation]).toEqual([200, operation]);
  };
  const store = { IdentityStoreId: before.instance.identityStoreId };
  await ask("AWSIdentityStore.CreateGroup", { ...store, DisplayName: "late" });
  const taken = before.assignments.map((row) => `${row.account} ${row.permissionSet} ${row.principal}`);
  expect(taken).not.toContain(`${account!.id} ${set.Name} ${group.DisplayName}`);
  await ask("SWBExternalService.CreateAccountAssignment", {
    InstanceArn: before.instance.arn,
    PermissionSetArn: set.PermissionSetArn,
    TargetId: account!.id,
    TargetType: "AWS_ACCOUNT",
    PrincipalType: "GROUP",
    PrincipalId: group.GroupId,
  });
  await first.kill();

  const second = await serve(args);
  try {
    const after = await emulated(second);
    expect(after.groups.map(({ DisplayName }) => DisplayName)).toContain("late");
    while ((await emulated(second)).inProgress.length > 0) await sleep(50);
    expect((await emulated(second)).assignments).toHaveLength(before.assignments.length + 1);
  } finally {
    await second.stop();
  }
});
