/** What `idc --help` ends with, and `idc version`. */
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import packageFile from "../../package.json" with { type: "json" };
import { EXIT_CODES } from "../../src/cli/commands/help-text.ts";
import { FINDINGS } from "../../src/core/doctor/finding.ts";
import { SETTINGS, withFolder } from "../config/fixture.ts";
import { idc } from "../harness/command.ts";
import { expectDocument } from "../harness/plan-schema.ts";

const SOURCES = new URL("../../src/", import.meta.url);

test("the head of main.ts and the help have the same exit codes", async () => {
  const head = (await readFile(new URL("cli/main.ts", SOURCES), "utf8")).split("*/")[0]!;
  const inHead = [...head.matchAll(/^ \* {3}(\d+) +(.+)$/gm)].map(([, code, words]) => [Number(code), words]);
  expect(inHead).toEqual(EXIT_CODES);
  const { exitCode, stdout } = await idc(["--help"]);
  const section = stdout.split("Exit codes")[1]!.split("\n\n")[0]!;
  const inHelp = [...section.matchAll(/^ {2}(\d+) +(.+)$/gm)].map(([, code, words]) => [Number(code), words]);
  expect([exitCode, inHelp]).toEqual([0, EXIT_CODES]);
  const [order] = /first of [\d, ]+/.exec(head)!;
  expect(stdout).toContain(order);
});

/** Options that do nothing where they are left out, so that there is no default to tell. */
const NO_DEFAULT =
  /^--(override|only|supersede|journal|output|live|org|write-config|state|deny|behaviour|adopt|ignore|until|owner|notify|account)$/;

describe("each command", async () => {
  const { stdout } = await idc(["--help"]);
  const names = [...stdout.split("\nCommands:\n")[1]!.matchAll(/^ {2}([a-z]\S+)/gm)].map(([, name]) => name!);
  test.each(["", ...names.filter((name) => name !== "help")])(
    "says of itself what a newcomer needs: idc %s",
    async (name) => {
      const help = await idc([...(name === "" ? [] : [name]), "--help"]);
      const lines = help.stdout.split("\n");
      expect(lines.filter((line) => line.length > 80)).toEqual([]);
      expect(lines.filter((line) => /^ {2}\$ .*\bidc [a-z]/.test(line))).not.toEqual([]);
      const options = [...help.stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)( <[^>]+>)? {2,}(.*(?:\n {6,}.*)*)/gm)];
      expect(options.map(([, option]) => option)).toContain("--help");
      const named = [...help.stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)];
      expect(options).toHaveLength(named.length);
      const lacking = options.filter(
        ([, option, takes, words]) => takes !== undefined && !NO_DEFAULT.test(option!) && !words!.includes("(default:"),
      );
      expect(lacking.map(([, option]) => option)).toEqual([]);
      const codes = [...(help.stdout.split("\nExit codes")[1] ?? "").split("\n\n")[0]!.matchAll(/^ {2}(\d+) /gm)];
      const known = EXIT_CODES.map(([code]) => code);
      expect(codes.map(([, code]) => Number(code)).filter((code) => !known.includes(code))).toEqual([]);
      const see = /^See also: (.*)$/m.exec(help.stdout)?.[1]?.split(", ") ?? [];
      expect(see.filter((other) => !names.includes(other.replace(/^idc /, "")))).toEqual([]);
    },
  );
});

test("the help of doctor has the code, the severity and the meaning of each finding", async () => {
  const { stdout } = await idc(["doctor", "--help"]);
  const told = stdout.split("Findings,")[1]!.split("\nExit codes")[0]!;
  const rows = [...told.matchAll(/^ {2}([a-z-]+) \((\w+)\)\n((?: {6}.*\n?)+)/gm)].map(([, code, severity, words]) => [
    code,
    [severity, words!.trim().replace(/\s+/g, " ")],
  ]);
  expect(Object.fromEntries(rows)).toEqual(FINDINGS);
});

test("the help names the environment variables that a command line can do without", async () => {
  const { stdout } = await idc(["--help"]);
  const section = stdout.split("Environment variables:")[1]!;
  const read = await readFile(new URL("cli/real-world.ts", SOURCES), "utf8");
  const names = [...read.matchAll(/process\.env\.([A-Z_]+)/g)].map(([, name]) => name!);
  expect(names).toContain("IDC_DEBUG");
  for (const name of [...names, "AWS_PROFILE", "AWS_REGION", "AWS_ENDPOINT_URL"]) expect(section).toContain(name);
});

test.each([
  [["suggest"], "missing required argument 'what'", "idc suggest selectors access"],
  [["suggest", "access"], "'access' is invalid", "idc suggest selectors access"],
  [["apply", "access", "--yes"], "unknown option '--yes'", "--auto-approve"],
  [["plan", "--reed-by", "pairs"], "Did you mean --read-by?", "idc plan --help"],
  [["help", "plann"], "unknown command 'plann'\n(Did you mean plan?)", "idc --help"],
  [["plann"], "unknown command 'plann'\n(Did you mean plan?)", "idc --help"],
])("a command line that is wrong has a way out: %j", async (args, wrong, hint) => {
  const { exitCode, stdout, stderr } = await idc(args);
  expect([exitCode, stdout]).toEqual([64, ""]);
  expect(stderr).toContain(wrong);
  expect(stderr.trimEnd().split("\n").at(-1)).toMatch(/^ {2}hint: /);
  expect(stderr).toContain(hint);
});

test("help of a command is what the command says of itself", async () => {
  const [one, other] = [await idc(["help", "plan"]), await idc(["plan", "--help"])];
  expect([one.exitCode, one.stdout]).toEqual([0, other.stdout]);
  expect((await idc(["help"])).stdout).toBe((await idc(["--help"])).stdout);
});

test("a folder that is not there is told with the one beside it, by every command", async () => {
  await withFolder({ "access/idc.yaml": SETTINGS }, async (cwd) => {
    for (const command of ["plan", "validate", "doctor", "fmt"]) {
      const { exitCode, stderr } = await idc([command, "acces"], { cwd });
      expect([command, exitCode, stderr]).toEqual([command, 1, expect.stringContaining("hint: did you mean access?")]);
    }
    expect((await idc(["plan", "nothing-like-it"], { cwd })).stderr).toContain("hint: name the config folder");
  });
});

test("idc version is idc --version, and JSON too", async () => {
  const { version } = packageFile;
  for (const args of [["--version"], ["version"]]) {
    expect(await idc(args)).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: "" });
  }
  const { stdout } = await idc(["version", "--format", "json"]);
  expect(expectDocument(stdout, "idc-version")).toMatchObject({ idc: version, node: process.version });
});
