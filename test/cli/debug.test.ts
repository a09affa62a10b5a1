/** `--debug`: a line for each call, with nothing in it that was sent or answered, and nothing of anybody else's. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyExample, EXAMPLES, idc, type Served, serve } from "../harness/command.ts";
import { expectDocument } from "../harness/plan-schema.ts";

const ORGANIZATION = join(EXAMPLES, "starter", "organization.yaml");
const LINE = /^debug: [a-z-]+ [A-Z]\w+ (\d+|no answer) \d+ ms \S+$/;
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

const linesOf = (stderr: string) => stderr.split("\n").slice(0, -1);

async function callsOf(url: string): Promise<readonly string[]> {
  const { calls } = (await (await fetch(`${url}/_emulator/calls`)).json()) as {
    calls: Record<string, Record<string, number>>;
  };
  const all = Object.entries(calls).flatMap(([service, operations]) =>
    Object.entries(operations).flatMap(([operation, times]) => Array(times).fill(`${service} ${operation}`)),
  );
  return all.sort();
}

test("every call has its line, whatever else is told to talk", async () => {
  const asked = { ...served.env, DEBUG: "*", IDC_DEBUG: "1" };
  await fetch(`${served.url}/_emulator/reset-calls`, { method: "POST" });
  const ran = await idc(["plan", "access", "--format", "json"], { cwd: example.dir, env: asked });
  expect(ran.exitCode).toBe(0);
  expectDocument(ran.stdout, "idc-plan");
  const lines = linesOf(ran.stderr);
  for (const line of lines) expect(line).toMatch(LINE);
  expect(lines.map((line) => line.split(" ").slice(1, 3).join(" ")).sort()).toEqual(await callsOf(served.url));
  expect(lines[0]).toMatch(/^debug: sts GetCallerIdentity 200 \d+ ms [0-9a-f-]{36}$/);
  const names = [...(await readFile(ORGANIZATION, "utf8")).matchAll(/(?:userName|email|name): *([^\s,}]+)/g)];
  expect(names.length).toBeGreaterThan(5);
  for (const [, name] of names) expect(ran.stderr).not.toContain(name);
});

test("--debug stands before or after the command, and without it nothing is said", async () => {
  for (const args of [
    ["--debug", "snapshot", "-o", "-"],
    ["snapshot", "-o", "-", "--debug"],
  ]) {
    const { stderr } = await idc(args, { cwd: example.dir, env: served.env });
    expect(linesOf(stderr).filter((line) => LINE.test(line)).length).toBeGreaterThan(5);
  }
  const quiet = await idc(["plan", "access"], { cwd: example.dir, env: { ...served.env, DEBUG: "*" } });
  expect(quiet.stderr).toBe("");
});

test("a call that is denied, and one that nobody answers", async () => {
  const member = await serve(["--org", ORGANIZATION, "--caller", "222233334444"]);
  try {
    const ran = await idc(["plan", "access", "--debug"], { cwd: example.dir, env: member.env });
    expect(ran.stderr).toMatch(/^debug: organizations \w+ 400 \d+ ms [0-9a-f-]{36}$/m);
  } finally {
    await member.stop();
  }
  const down = { ...served.env, AWS_ENDPOINT_URL: "http://127.0.0.1:1" };
  const ran = await idc(["plan", "access", "--debug"], { cwd: example.dir, env: down });
  expect(ran.stderr).toMatch(/^debug: sts GetCallerIdentity no answer \d+ ms -$/m);
});
