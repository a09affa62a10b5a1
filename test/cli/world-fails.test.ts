/** What a person is told when the world fails: each message says what is wrong and what to do, and no stack is shown. */
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { copyExample, EXAMPLES, idc, type Served, serve } from "../harness/command.ts";

const ORGANIZATION = join(EXAMPLES, "starter", "organization.yaml");
let served: Served;
let example: Awaited<ReturnType<typeof copyExample>>;

beforeAll(async () => {
  served = await serve(["--org", ORGANIZATION]);
  example = await copyExample("starter");
});
afterAll(async () => {
  await served.stop();
  await example.remove();
});

const run = (args: readonly string[], env: Readonly<Record<string, string>> = served.env) =>
  idc(args, { cwd: example.dir, env });

describe("plan and apply", () => {
  test("without credentials", async () => {
    const { AWS_ENDPOINT_URL, AWS_REGION } = served.env as Record<string, string>;
    const ran = await run(["plan", "access"], { AWS_ENDPOINT_URL: AWS_ENDPOINT_URL!, AWS_REGION: AWS_REGION! });
    expect(ran.stderr).toMatch(/^error: no AWS credentials: .*\n {2}hint: set AWS_PROFILE/);
    expect(ran.exitCode).toBe(4);
    expect(ran.stdout).toBe("");
  });

  test("in the wrong region", async () => {
    const ran = await run(["plan", "access", "--region", "us-east-1"]);
    expect(ran.stderr).toContain("warning: --region us-east-1 comes before region eu-west-1 of Settings");
    expect(ran.stderr).toContain("error: no Identity Center instance in us-east-1 that account 111111111111 can see");
    expect(ran.exitCode).toBe(1);
  });

  test("with the endpoint down", async () => {
    const ran = await run(["plan", "access"], { ...served.env, AWS_ENDPOINT_URL: "http://127.0.0.1:1" });
    expect(ran.stderr).toMatch(
      /^error: cannot reach 127\.0\.0\.1:1 for GetCallerIdentity \(ECONNREFUSED\): is the endpoint up, .*\n$/,
    );
    expect(ran.exitCode).toBe(1);
  });

  test("from a member account without rights", async () => {
    const member = await serve(["--org", ORGANIZATION, "--caller", "222233334444"]);
    try {
      const ran = await run(["plan", "access"], member.env);
      expect(ran.stderr).toMatch(/^error: AWS denied organizations:\w+\. /);
      expect(ran.stderr).toContain("management account or the delegated administrator");
      expect(ran.exitCode).toBe(4);
    } finally {
      await member.stop();
    }
  });

  test("outside of a git repository", async () => {
    const bare = await copyExample("starter", { git: false });
    try {
      const inBare = (args: readonly string[]) => idc(args, { cwd: bare.dir, env: served.env });
      const planned = await inBare(["plan", "access"]);
      expect(planned.exitCode).toBe(0);
      expect(planned.stdout).toContain("No git repository");
      const applied = await inBare(["apply", "access", "--auto-approve"]);
      expect(applied.stderr).toContain(
        "error: apply needs the config in a git commit: git init, git add ., git commit.",
      );
      expect(applied.exitCode).toBe(3);
    } finally {
      await bare.remove();
    }
  });

  test("with a profile that there is not", async () => {
    const { AWS_ENDPOINT_URL, AWS_REGION } = served.env as Record<string, string>;
    const ran = await run(["plan", "access"], {
      ...{ AWS_ENDPOINT_URL: AWS_ENDPOINT_URL!, AWS_REGION: AWS_REGION!, AWS_PROFILE: "nope" },
    });
    expect(ran.stderr).toMatch(/^error: no AWS credentials: .*\n {2}hint: is the profile nope in ~\/\.aws\/config/);
    expect(ran.exitCode).toBe(4);
  });

  test.each([
    ["", "error: no AWS region is given, and Identity Center is in one\n  hint: "],
    ["eu west", "error: eu west is no AWS region\n  hint: "],
  ])("with the region %j", async (region, says) => {
    const bare = await copyExample("starter");
    try {
      const settings = join(bare.dir, "access", "idc.yaml");
      await writeFile(settings, (await readFile(settings, "utf8")).replace("region: eu-west-1\n", ""));
      const ran = await idc(["plan", "access"], { cwd: bare.dir, env: { ...served.env, AWS_REGION: region } });
      expect(ran.stderr).toContain(says);
      expect(ran.exitCode).toBe(1);
    } finally {
      await bare.remove();
    }
  });

  test("without a terminal to ask on", async () => {
    const ran = await run(["apply", "access"]);
    expect(ran.stderr).toContain("there is no terminal to ask on");
    expect(ran.exitCode).toBe(64);
  });

  test("without a terminal, in a mode that writes nothing", async () => {
    const bare = await copyExample("starter");
    try {
      const settings = join(bare.dir, "access", "idc.yaml");
      await writeFile(settings, (await readFile(settings, "utf8")).replace(/mode: \w+/, "mode: observe"));
      const ran = await idc(["apply", "access"], { cwd: bare.dir, env: served.env });
      expect(ran.stderr).toMatch(/^error: Settings says mode: observe/);
      expect(ran.exitCode).toBe(3);
    } finally {
      await bare.remove();
    }
  });

  test.each([
    ["plan", "access/idc.yaml", /^error: this is a file, and no folder: .*idc\.yaml\n {2}hint: name the config folder/],
    ["apply", "missing.json", /^error: there is neither a config folder nor a plan file missing\.json\n {2}hint: /],
  ])("%s %s", async (command, argument, says) => {
    const ran = await run([command, argument]);
    expect(ran.stderr).toMatch(says);
    expect(ran.exitCode).toBe(1);
  });

  test("for a folder that is not there", async () => {
    const ran = await run(["plan", "acces"]);
    expect(ran.stderr).toMatch(/^error: .*acces/);
    expect(ran.stderr).not.toContain("bug in idc");
    expect(ran.exitCode).toBe(1);
  });
});

describe("the command line", () => {
  test.each([
    [["plam"], "Did you mean plan?"],
    [["plan", "--detailed-exit-code"], "--detailed-exitcode"],
    [["plan", "--format", "xml"], "It is one of text, markdown, json, sarif."],
    [["plan", "--region", ""], "It is like eu-west-1."],
    [["plan", "--region", "eu-west-1/x"], "It is like eu-west-1."],
    [["emulate"], "--org <name or file>"],
  ])("%j is wrong use", async (args, says) => {
    const ran = await run(args as string[]);
    expect(ran.stderr).toContain(says);
    expect(ran.exitCode).toBe(64);
  });

  test.each(["demo", "init", "validate", "plan", "snapshot", "apply", "emulate"])(
    "%s --help has an example",
    async (command) => {
      const ran = await run([command, "--help"]);
      expect(ran.stdout).toMatch(/Examples?:\n(?: {2}# .*\n)? {2}\$ /);
      expect(ran.exitCode).toBe(0);
    },
  );

  test("--version and --help", async () => {
    expect((await run(["--version"])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect((await run(["--help"])).stdout).toContain("idc demo");
  });
});

describe("emulate", () => {
  test("says what is wrong with an organization file", async () => {
    const ran = await run(["emulate", "--org", "access/idc.yaml"]);
    expect(ran.stderr).toMatch(/^error: access\/idc\.yaml: /);
    expect(ran.exitCode).toBe(1);
  });

  test("says that a port is in use", async () => {
    const ran = await run(["emulate", "--org", ORGANIZATION, "--port", new URL(served.url).port]);
    expect(ran.stderr).toMatch(/^error: port \d+ is in use\n {2}hint: /);
    expect(ran.exitCode).toBe(1);
  });

  test("answers its own affairs", async () => {
    const calls = await (await fetch(`${served.url}/_emulator/calls`)).json();
    expect(calls).toHaveProperty("calls");
    const body = JSON.stringify({ operation: "CreateGroup", input: { DisplayName: "made-in-the-console" } });
    const made = await fetch(`${served.url}/_emulator/console`, { method: "POST", body });
    expect(made.status).toBe(200);
    const history = (await (await fetch(`${served.url}/_emulator/history`)).json()) as {
      actor: string;
      operation: string;
    }[];
    expect(history.at(-1)).toMatchObject({ actor: "console", operation: "CreateGroup" });
  });

  test("ends on a signal", async () => {
    const other = await serve(["--org", ORGANIZATION]);
    expect(await other.stop()).toBe(0);
  });
});
