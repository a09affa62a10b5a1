/** `idc completion SHELL`: half-typed lines in real shells, in a folder whose names would be commands to who evaluates them. */
import { spawn, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { scriptFor } from "../../src/cli/completion/scripts.ts";
import { OVERRIDES } from "../../src/core/model/override.ts";
import { SAMPLES } from "../../src/emulator/index.ts";
import { idc, MAIN } from "../harness/command.ts";

const HOSTILE = ["$(touch pwned)", "`touch pwned`", "it's", "a b", "new\nline;touch pwned", "-o;touch pwned"];

let home: string;
let folder: string;
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), "idc-completion-"));
  folder = join(home, "work");
  for (const name of ["access", ...HOSTILE]) await mkdir(join(folder, name), { recursive: true });
  await writeFile(join(folder, "saved.json"), "");
  await mkdir(join(home, "bin"));
  await writeFile(join(home, "bin/idc"), `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n`, { mode: 0o755 });
  // What is typed is completed and then shown, word by word, in place of being run.
  const show = `idc() { printf RAN; printf '<%s>' "$@"; printf 'END\\n'; }`;
  await writeFile(join(home, "rc"), `PS1='READY'\nsource <(idc completion bash)\n${show}\n`);
  const zsh = "unsetopt beep\nautoload -Uz compinit && compinit -u -D\n";
  await writeFile(join(home, ".zshrc"), `PS1='READY'\n${zsh}source <(idc completion zsh)\n${show}\n`);
});
afterAll(() => rm(home, { recursive: true, force: true }));

const env = () => ({ PATH: `${home}/bin:${process.env.PATH}`, HOME: home, ZDOTDIR: home, TERM: "dumb" });

const works = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
/** util-linux's `script` gives a shell a terminal to be typed into. */
const hasTerminal = works("script", "-qec", "true", "/dev/null");

/** The words that become of each line, once Tab and Enter were pressed at its end. */
async function typedInto(shell: string, lines: readonly string[]): Promise<string[][]> {
  const child = spawn("script", ["-qec", shell, "/dev/null"], { cwd: folder, env: env() });
  const found: string[][] = [];
  let [screen, waiting] = ["", [...lines]];
  child.stdout.on("data", (data: Buffer) => {
    screen += data.toString().replaceAll("\r", "");
    if (!/READY[^A-Z]*$/.test(screen)) return;
    const words = /RAN<(.*?)>END\n/s.exec(screen)?.[1];
    if (words !== undefined) found.push(words.split("><").map((word) => word.replace(/\/$/, "")));
    const [next, ...others] = waiting;
    waiting = others;
    screen = "";
    if (next === undefined) child.stdin.end("exit\n");
    else child.stdin.write(`${next}\t\n`);
  });
  await new Promise((done) => child.once("close", done));
  return found;
}

/** A half-typed line, and its words where it is whole. */
const LINES: readonly (readonly [string, ...string[]])[] = [
  ["idc pl", "plan"],
  ["idc plan --form", "plan", "--format"],
  ["idc plan --format m", "plan", "--format", "markdown"],
  ["idc plan --format=m", "plan", "--format=markdown"],
  ["idc plan acc", "plan", "access"],
  ["idc plan access --deb", "plan", "access", "--debug"],
  ["idc apply sav", "apply", "saved.json"],
  ["idc apply --override se", "apply", "--override", "settings"],
  ["idc apply --read-by pr", "apply", "--read-by", "principals"],
  ["idc plan -o sav", "plan", "-o", "saved.json"],
  ["idc emulate --org st", "emulate", "--org", "starter"],
  ["idc emulate --org sav", "emulate", "--org", "saved.json"],
  ["idc emulate --org=sav", "emulate", "--org=saved.json"],
  ["idc completion f", "completion", "fish"],
  ["idc plan 'a b' --verb", "plan", "a b", "--verbose"],
  ["idc plan a\\ ", "plan", "a b"],
  ["idc plan it", "plan", "it's"],
  ["idc plan \\$", "plan", "$(touch pwned)"],
  ["idc plan \\`", "plan", "`touch pwned`"],
];

const unharmed = async () => {
  for (const place of [home, folder]) expect(await readdir(place)).not.toContain("pwned");
};

describe("half-typed lines", () => {
  const commands = { bash: `bash --rcfile "$HOME/rc" -i`, zsh: "zsh -i" };
  for (const [shell, command] of Object.entries(commands)) {
    const lacks = !hasTerminal || !works(shell, "--version");
    test.skipIf(lacks)(`in ${shell} (needs it, and script of util-linux)`, async () => {
      const newline = ["idc plan new", "plan", "new\nline;touch pwned"] as const;
      const lines = [...LINES, newline];
      expect(
        await typedInto(
          command,
          lines.map(([line]) => line),
        ),
      ).toEqual(lines.map(([, ...words]) => words));
      await unharmed();
    });
  }

  test.skipIf(!works("fish", "--version"))("in fish (needs it)", async () => {
    const ask = `idc completion fish | source; for line in $argv; complete -C "$line"; echo END; end`;
    const lines = LINES.map(([line]) => line);
    const { stdout } = spawnSync("fish", ["--no-config", "-c", ask, ...lines], { cwd: folder, env: env() });
    const answers = stdout.toString().split("END\n").slice(0, -1);
    const found = answers.map((answer) => answer.split("\n")[0]?.split("\t")[0]?.replace(/\/$/, ""));
    expect(found).toEqual(LINES.map(([, ...words]) => words.at(-1)));
    await unharmed();
  });
});

/** What a script is answered. */
async function offered(...words: readonly string[]) {
  const { stdout, exitCode } = await idc(["complete", "--", ...words]);
  expect(exitCode).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  const values = lines.filter((line) => !line.startsWith(":")).map((line) => line.split("\t")[0]!);
  return { values, wanted: lines.at(-1) };
}

describe("what is offered", () => {
  test("is every command and option of --help", async () => {
    const help = await idc(["--help"]);
    const names = [...help.stdout.split("\nCommands:\n")[1]!.matchAll(/^ {2}([a-z]\S+)/gm)].map(([, name]) => name!);
    const { values } = await offered("");
    expect(values).toEqual(names);
    expect(names).toEqual(expect.arrayContaining(["plan", "completion"]));
    expect(names).not.toContain("complete");
    const { stdout } = await idc(["apply", "--help"]);
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option]) => option!);
    expect((await offered("apply", "--")).values.sort()).toEqual(
      [...new Set(options)].filter((option) => option !== "--version").sort(),
    );
  });

  test("are the values that an option takes", async () => {
    expect((await offered("emulate", "--org", "")).values).toEqual(["starter", ...SAMPLES]);
    expect((await offered("apply", "--override", "")).values).toEqual(OVERRIDES);
    expect((await offered("emulate", "--throttle", "")).values).toEqual(["aws", "off"]);
    expect((await offered("show", "--format", "")).values).toEqual(["text", "markdown", "json", "sarif"]);
  });

  test("is the kind of name that a place wants", async () => {
    expect((await offered("plan", "")).wanted).toBe(":folders");
    expect((await offered("apply", "")).wanted).toBe(":files");
    expect((await offered("snapshot", "-o", "")).wanted).toBe(":files");
    expect((await offered("release", "--dir", "")).wanted).toBe(":folders");
    expect((await offered("plan", "--only", "")).wanted).toBe(":nothing");
  });
});

describe("the script", () => {
  test("asks the idc that wrote it where none is on the PATH", async () => {
    const { stdout: script } = await idc(["completion", "bash"]);
    const line = `COMP_LINE="idc pl" COMP_CWORD=1; COMP_WORDS=(idc pl); _idc; printf '%s' "\${COMPREPLY[*]}"`;
    const ran = spawnSync("bash", ["--norc", "-c", `${script}\n${line}`], { env: { PATH: "/usr/bin:/bin" } });
    expect([ran.stdout.toString(), ran.stderr.toString()]).toEqual(["plan", ""]);
  });

  test("quotes where that idc is", () => {
    const self = ["/it's a \\ $(touch pwned)/node", "/x/main.js"];
    expect(scriptFor("bash", self)).toContain(`program=('/it'\\''s a \\ $(touch pwned)/node' '/x/main.js')`);
    expect(scriptFor("fish", self)).toContain(`set program '/it\\'s a \\\\ $(touch pwned)/node' '/x/main.js'`);
  });

  test("is of a shell that is known", async () => {
    const ran = await idc(["completion", "ksh"]);
    expect([ran.exitCode, ran.stdout]).toEqual([64, ""]);
    expect(ran.stderr).toContain("bash, zsh, fish");
  });
});
