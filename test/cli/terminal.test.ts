/** With and without a terminal, with and without colour, and interrupted. */
import { spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { manualClock } from "../../src/emulator/index.ts";
import { startCheckedEmulator } from "../harness/checked-emulator.ts";
import { copyExample, EXAMPLES, idc, MAIN, type Served, serve, start } from "../harness/command.ts";
import { expectDocument } from "../harness/plan-schema.ts";

interface Calls {
  readonly calls: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const FAST = ["--requests-per-second", "2000"];
const ESCAPE = "\u001b[";

let served: Served | undefined;
let remove: (() => Promise<void>) | undefined;
afterEach(async () => {
  await served?.stop();
  await remove?.();
  served = undefined;
});

const ORGANIZATION = join(EXAMPLES, "starter", "organization.yaml");

async function starter() {
  const example = await copyExample("starter");
  remove = example.remove;
  served = await serve(["--org", ORGANIZATION, "--operation-seconds", "0.02"]);
  return { cwd: example.dir, env: served.env };
}

/** The same, where no operation ends before time is let go on: however slow the machine, it is there to be interrupted. */
async function held() {
  const example = await copyExample("starter");
  remove = example.remove;
  const clock = manualClock(Date.now());
  const organization: unknown = parse(await readFile(ORGANIZATION, "utf8"));
  const emulator = await startCheckedEmulator({ organization, clock, operationSeconds: 1 });
  onTestFinished(() => emulator.stop());
  const goOn = () => {
    const timer = setInterval(() => clock.advance(1000), 20);
    onTestFinished(() => clearInterval(timer));
  };
  const env = {
    AWS_ENDPOINT_URL: emulator.url,
    AWS_ACCESS_KEY_ID: "test",
    AWS_SECRET_ACCESS_KEY: "test",
    AWS_REGION: "eu-west-1",
  };
  return { emulator, goOn, where: { cwd: example.dir, env } };
}

/** util-linux's `script` gives a command a terminal; where it is not there, what needs one is skipped. */
const hasTerminal = spawnSync("script", ["-qec", "true", "/dev/null"]).status === 0;

/** Runs a command on a terminal, types into it, and gives what a person would see. */
async function onTerminal(
  args: readonly string[],
  typed: string,
  where: { cwd: string; env: Readonly<Record<string, string>> },
) {
  const command = [process.execPath, MAIN, ...args].map((part) => `'${part}'`).join(" ");
  const env = { PATH: process.env.PATH, HOME: "/nonexistent", TERM: "xterm", ...where.env };
  const { spawn } = await import("node:child_process");
  const child = spawn("script", ["-qec", command, "/dev/null"], { cwd: where.cwd, env });
  let screen = "";
  child.stdout.on("data", (data: Buffer) => {
    screen += data;
    if (screen.includes('Only "yes" is a yes:') && !child.stdin.writableEnded) child.stdin.end(typed);
  });
  const [exitCode] = (await once(child, "close")) as [number];
  return { exitCode, screen };
}

describe("colour", () => {
  test("is not printed where no terminal reads it, and can be asked for", async () => {
    const where = await starter();
    const plain = await idc(["plan", "access", ...FAST], where);
    expect(plain.stdout).not.toContain(ESCAPE);
    const forced = await idc(["plan", "access", ...FAST], { ...where, env: { ...where.env, FORCE_COLOR: "1" } });
    expect(forced.stdout).toContain(`${ESCAPE}32m+5 grants`);
    for (const no of [["--no-color"], []]) {
      const env = { ...where.env, FORCE_COLOR: "1", ...(no.length === 0 ? { NO_COLOR: "1" } : {}) };
      expect((await idc([...no, "plan", "access", ...FAST], { ...where, env })).stdout).toBe(plain.stdout);
    }
  });

  test.skipIf(!hasTerminal)("is printed on a terminal, unless NO_COLOR is set", async () => {
    const where = await starter();
    const coloured = await onTerminal(["plan", "access", ...FAST], "", where);
    expect(coloured.screen).toContain(`${ESCAPE}32m+5 grants`);
    const plain = await onTerminal(["plan", "access", ...FAST], "", { ...where, env: { ...where.env, NO_COLOR: "1" } });
    expect(plain.screen).not.toContain(`${ESCAPE}32m`);
  });
});

describe("the question", () => {
  test.skipIf(!hasTerminal)("names where it goes, and takes yes for a yes", async () => {
    const where = await starter();
    const { exitCode, screen } = await onTerminal(["apply", "access", ...FAST], "yes\n", where);
    // It goes on in the next line where there is no room.
    expect(screen.replace(/\s+/g, " ")).toMatch(
      /Apply these 12 changes of starter to ssoins-\w+ in eu-west-1, account 111111111111, endpoint 127/,
    );
    expect(screen).toContain("12 done");
    expect(exitCode).toBe(0);
  });

  test.skipIf(!hasTerminal).each(["y\n", "no\n", "\n", "\u0004"])("takes %j for a no", async (typed) => {
    const where = await starter();
    const { exitCode, screen } = await onTerminal(["apply", "access", ...FAST], typed, where);
    expect(screen).toContain("Nothing was changed.");
    expect(exitCode).toBe(1);
    const history = (await (await fetch(`${served!.url}/_emulator/history`)).json()) as unknown[];
    expect(history).toEqual([]);
  });
});

describe("Ctrl-C", () => {
  const until = async (ready: () => boolean | Promise<boolean>) => {
    while (!(await ready())) await new Promise((resolve) => setTimeout(resolve, 10));
  };

  async function interrupted(times: 1 | 2) {
    const { emulator, goOn, where } = await held();
    const child = start(["apply", "access", "--auto-approve", ...FAST], where);
    let [stdout, stderr] = ["", ""];
    child.stdout?.on("data", (data: Buffer) => (stdout += data));
    child.stderr?.on("data", (data: Buffer) => (stderr += data));
    // The first assignment is under way once one is in the history.
    await until(() => emulator.history().some(({ operation }) => operation === "CreateAccountAssignment"));
    const closed = once(child, "close");
    child.kill("SIGINT");
    await until(() => stderr.includes("finishing what is in flight"));
    if (times === 2) child.kill("SIGINT");
    else goOn();
    const [exitCode] = (await closed) as [number | null];
    if (times === 2) goOn();
    return { exitCode, stdout, stderr, where };
  }

  test("once lets what is in flight finish, starts nothing new, and says what is left; a second run goes on", async () => {
    const { exitCode, stdout, where } = await interrupted(1);
    expect(exitCode).toBe(5);
    expect(stdout).toMatch(/\d+ done · \d+ not attempted/);
    expect(stdout).toContain("Interrupted: ");
    const again = await idc(["apply", "access", "--auto-approve", ...FAST], where);
    expect(again.exitCode).toBe(0);
    expect((await idc(["plan", "access", "--detailed-exitcode", ...FAST], where)).exitCode).toBe(0);
  });

  test("twice stops at once; a second run goes on", async () => {
    const { exitCode, where } = await interrupted(2);
    expect(exitCode).toBe(5);
    const again = await idc(["apply", "access", "--auto-approve", ...FAST], where);
    expect(again.exitCode).toBe(0);
  });

  test("or SIGTERM, while reading, ends it with nothing written, and says so to people and to machines", async () => {
    const where = await starter();
    const runs = [
      [["apply", "access", "--auto-approve"], "SIGINT"],
      [["apply", "access", "--auto-approve", "--format", "json"], "SIGTERM"],
      [["plan", "access", "--format", "json"], "SIGINT"],
      [["snapshot", "-o", "-"], "SIGTERM"],
    ] as const;
    // One call a second: after the first there is time to interrupt the others.
    const children = runs.map(([args]) => start([...args, "--requests-per-second", "1"], where));
    const ended = children.map(async (child) => {
      let [stdout, stderr] = ["", ""];
      child.stdout?.on("data", (data: Buffer) => (stdout += data));
      child.stderr?.on("data", (data: Buffer) => (stderr += data));
      const [exitCode] = (await once(child, "close")) as [number | null];
      return { exitCode, stdout, stderr };
    });
    const calls = async () => (await (await fetch(`${served!.url}/_emulator/calls`)).json()) as Calls;
    await until(async () => ((await calls()).calls["sso-admin"]?.ListInstances ?? 0) >= runs.length);
    for (const [index, [, signal]] of runs.entries()) children[index]!.kill(signal);
    const [text, ...json] = await Promise.all(ended);
    expect([text!.exitCode, text!.stdout]).toEqual([130, ""]);
    for (const { exitCode, stdout, stderr } of json) {
      expect([exitCode, stderr]).toEqual([130, expect.stringContaining("Interrupted: nothing was written to AWS.\n")]);
      expect(expectDocument(stdout, "idc-failure")).toMatchObject({ exitCode: 130, code: "interrupted" });
    }
    expect(text!.stderr).toContain("Interrupted: nothing was written to AWS.\n");
    expect(await (await fetch(`${served!.url}/_emulator/history`)).json()).toEqual([]);
  });

  test.skipIf(!hasTerminal)("at the question is neither yes nor no", async () => {
    const where = await starter();
    for (const [format, said] of [
      ["text", /\nInterrupted: nothing was written to AWS\./],
      ["json", /"exitCode": 130,\s+"code": "interrupted"/],
    ] as const) {
      const { exitCode, screen } = await onTerminal(["apply", "access", "--format", format, ...FAST], "\u0003", where);
      expect([exitCode, screen]).toEqual([130, expect.stringMatching(said)]);
    }
    expect(await (await fetch(`${served!.url}/_emulator/history`)).json()).toEqual([]);
  });
});

test("a reader that goes away does not end a run that writes", async () => {
  const where = await starter();
  const child = start(["apply", "access", "--auto-approve", ...FAST], where);
  child.stdout?.destroy();
  child.stderr?.destroy();
  const [exitCode] = (await once(child, "exit")) as [number];
  expect(exitCode).toBe(0);
  expect((await idc(["plan", "access", "--detailed-exitcode", ...FAST], where)).exitCode).toBe(0);
});
