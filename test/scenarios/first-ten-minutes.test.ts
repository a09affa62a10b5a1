/**
 * "Your first ten minutes" of the README, followed to the letter: the commands of its shell blocks are run in their order, on the organization
 * that it names, and end as it says.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { simpleGit } from "simple-git";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Outcome } from "../../src/core/model/outcome.ts";
import { checkFiles, SETTINGS } from "../config/fixture.ts";
import { type Served, serve } from "../harness/command.ts";
import { idcHere } from "../harness/in-process.ts";

const README = fileURLToPath(new URL("../../README.md", import.meta.url));

let served: Served;
let scratch: string;
let dir: string;
let section: string;

beforeAll(async () => {
  const text = await readFile(README, "utf8");
  section = /\n## Your first ten minutes\n([\s\S]*?)\n## /.exec(text)![1]!;
  served = await serve(["--org", "brownfield", "--operation-seconds", "0.02"]);
  scratch = await mkdtemp(join(tmpdir(), "idc-first-"));
  dir = join(scratch, "acme");
  await mkdir(dir);
});
afterAll(async () => {
  await served.stop();
  await rm(scratch, { recursive: true, force: true });
});

/** Blocks of a language, in order. */
const blocks = (language: string): readonly string[] =>
  [...section.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, "g"))].map(([, text]) => text!);

/** Commands of idc, without what stands behind them. */
const commands = (): readonly string[] =>
  blocks("sh")
    .join("")
    .split("\n")
    .map((line) => line.replace(/ +#.*$/, ""))
    .filter((line) => line.startsWith("idc ") && !line.startsWith("idc emulate"));

async function idc(command: string, ...more: readonly string[]) {
  expect(commands(), "the README has it").toContain(command);
  const pace = ["--requests-per-second", "2000"];
  return idcHere([...command.split(" ").slice(1), ...pace, ...more], { cwd: dir, env: served.env });
}

test("idc is installed before a command of it is asked for", async () => {
  const text = await readFile(README, "utf8");
  const lines = [...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => block!.split("\n"));
  const installed = lines.findIndex((line) => line.startsWith("npm pack && npm install --global ./idc-*.tgz"));
  expect(installed).toBeGreaterThan(-1);
  expect(lines.findIndex((line) => /\bidc [a-z]/.test(line))).toBeGreaterThan(installed);
});

test("accounts are chosen as the README says", async () => {
  const text = await readFile(README, "utf8");
  const told = /Accounts are chosen by([\s\S]*?)the management account/.exec(text)![1]!;
  const ways = [...told.matchAll(/`(\{.*?\}|"\d{12}")`/g)].map(([, way]) => way!);
  expect(ways.length).toBe(5);
  const set = "kind: PermissionSet\nname: P\nmanagedPolicies: [ReadOnlyAccess]\n---\n";
  const rules = ways.map((way) => `  - {group: g, permissionSet: P, accounts: ${way}}\n`).join("");
  const group = "kind: Group\nname: g\n---\n";
  const { diagnostics } = await checkFiles({
    "idc.yaml": SETTINGS,
    "a.yaml": `${group}${set}kind: Assignments\nassignments:\n${rules}`,
  });
  expect(diagnostics).toEqual([]);
});

async function commit(message: string): Promise<void> {
  const git = simpleGit(dir);
  await git.add(".");
  await git.raw("-c", "user.name=a", "-c", "user.email=a@b.example", "commit", "-m", message);
}

test("what is there is seen, written down, and changed by a first rule", async () => {
  await simpleGit(dir).init();
  const doctor = await idc("idc doctor");
  expect([doctor.exitCode, doctor.stdout.split("\n", 1)[0]]).toEqual([0, expect.stringMatching(/^Findings: /)]);
  for (const code of ["half-provisioned", "principal-gone", "in-both-worlds", "direct-user"])
    expect(doctor.stdout).toContain(code);

  const imported = await idc("idc import access");
  expect(imported.stdout).toMatch(
    /^44 assignments became 7 rules, in \d+ files\.\nA plan with these files: No changes/,
  );
  expect(imported.exitCode).toBe(0);
  expect(imported.stdout).toMatch(/\nname: acme\n/);
  expect(await readFile(join(dir, "access/idc.yaml"), "utf8")).toMatch(/\nname: acme\n/);
  await commit("What there is");
  const plan = await idc("idc plan access");
  expect([plan.exitCode, plan.stdout]).toEqual([0, expect.stringMatching(/^No changes/)]);

  const settings = join(dir, "access/idc.yaml");
  const text = await readFile(settings, "utf8");
  const full = text.replace("mode: observe", "mode: full");
  await writeFile(settings, full);
  // What is guarded is for a person to decide, and mode full wants it in writing.
  const undecided = await idc("idc plan access");
  expect([undecided.exitCode, undecided.stderr]).toEqual([1, expect.stringContaining("protected")]);
  await writeFile(settings, full.replace("# protected: []", "protected: []"));
  expect((await idc("idc plan access")).stdout).toMatch(/^No changes/);
  await writeFile(settings, text.replace("mode: observe", "mode: additive"));
  const [rule = ""] = blocks("yaml");
  expect(rule).toContain("permissionSet: ReadOnly");
  const rules = join(dir, "access/access/others.yaml");
  await writeFile(rules, (await readFile(rules, "utf8")) + rule);
  expect((await idc("idc plan access")).stdout).toMatch(/^\+.* gains? .*\n\+1 grant/);
  await commit("Finance may look at production");
  const applied = await idc("idc apply access", "--auto-approve", "--format", "json");
  const outcome = JSON.parse(applied.stdout) as Outcome;
  expect([applied.exitCode, outcome.results.map(({ key, state }) => [key, state])]).toEqual([
    0,
    [["AccountAssignment/ReadOnly/group:finance/200000000032", "done"]],
  ]);
  expect((await idc("idc plan access")).stdout).toMatch(/^No changes/);
});
