/** `idc fmt`: what it writes, what it leaves alone, and how it says so. */
import { chmod, lstat, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { simpleGit } from "simple-git";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runFmt } from "../../src/cli/adopt/fmt.ts";
import { copyExample, serve } from "../harness/command.ts";
import { idcHere } from "../harness/in-process.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { testWorld } from "../harness/world.ts";

let example: Awaited<ReturnType<typeof copyExample>>;
beforeEach(async () => {
  example = await copyExample("starter");
});
afterEach(() => example.remove());

const fmt = (...args: string[]) => idcHere(["fmt", "access", ...args], { cwd: example.dir });
const at = (path: string) => join(example.dir, "access", path);
const read = (path: string) => readFile(at(path), "utf8");
const write = (path: string, text: string) => writeFile(at(path), text);

const LOOSE = "name:   loose   # a name\nkind: Group\n";
const LAID = "kind: Group\nname: loose   # a name\n";

test("writes what is not laid out, says which, and finds nothing the second time", async () => {
  await write("people/loose.yaml", LOOSE);
  const first = await fmt();
  expect(first).toEqual({ exitCode: 0, stdout: expect.stringContaining("access/people/loose.yaml"), stderr: "" });
  expect(first.stdout).toContain("1 file laid out");
  expect(await read("people/loose.yaml")).toBe(LAID);
  const second = await fmt();
  expect([second.exitCode, second.stdout]).toEqual([
    0,
    expect.stringMatching(/^nothing to do: \d+ files are laid out already\n$/),
  ]);
});

test("--check and --diff write nothing; --check exits 1", async () => {
  await write("people/loose.yaml", LOOSE);
  const checked = await fmt("--check");
  expect([checked.exitCode, checked.stdout]).toEqual([1, expect.stringContaining("1 file would be laid out")]);
  expect(checked.stdout).toContain("access/people/loose.yaml:1  order of keys\n");
  expect(checked.stdout).toMatch(/already are\. --diff shows how\.\n$/);
  const { exitCode, stdout } = await fmt("--diff");
  expect(exitCode).toBe(0);
  expect(await read("people/loose.yaml")).toBe(LOOSE);
  // What it prints is what git applies.
  await writeFile(join(example.dir, "layout.diff"), stdout);
  await simpleGit(example.dir).raw("apply", "layout.diff");
  expect(await read("people/loose.yaml")).toBe(LAID);
  expect((await fmt("--check")).exitCode).toBe(0);
});

test.each([
  ["indentation and spaces", "kind: Group\nname: loose\nmembers:\n      - a\n", 4],
  ["blank lines", "kind: Group\nname: loose\n\n\n\n\n---\nkind: Group\nname: other\n", 3],
])("says of a file that is to be laid out where it differs first, and in what: %s", async (what, text, line) => {
  await write("people/loose.yaml", text);
  expect((await fmt("--check")).stdout).toContain(`access/people/loose.yaml:${line}  ${what}\n`);
});

test("as JSON", async () => {
  await write("people/loose.yaml", LOOSE);
  await write("people/broken.yaml", "kind: Group\nname: a\nname: b\n");
  const { stdout, exitCode } = await fmt("--check", "--format", "json");
  expect(exitCode).toBe(1);
  expect(expectDocument(stdout, "idc-fmt")).toMatchObject({
    ...{ written: false, files: ["access/people/loose.yaml"], unsafe: [] },
    diagnostics: [{ code: "duplicate-key", at: { file: "access/people/broken.yaml", line: 3 } }],
  });
  expect(expectDocument((await fmt("--format", "json")).stdout, "idc-fmt")).toMatchObject({ written: true });
});

test("a file with a mistake is left alone, and the place is said", async () => {
  const broken = "name:  a\nkind: Group\nmembers: [a\n";
  await write("people/broken.yaml", broken);
  await write("people/loose.yaml", LOOSE);
  const { exitCode, stderr } = await fmt();
  expect([exitCode, stderr]).toEqual([1, expect.stringMatching(/access\/people\/broken\.yaml:\d+:\d+ {2}error/)]);
  expect(await read("people/broken.yaml")).toBe(broken);
  expect(await read("people/loose.yaml")).toBe(LAID);
});

test("a diff on a screen shows what a terminal would obey, and one that is piped is as the files are", async () => {
  await write("people/loose.yaml", 'name:  "a\u202eb"\nkind: Group\n');
  expect((await fmt("--diff")).stdout).toContain("a\u202eb");
  const world = testWorld({ cwd: example.dir });
  const options = { dir: "access", check: false, diff: true, schema: false, format: "text" } as const;
  await runFmt(options, { ...world, columns: 80 });
  expect(world.stdout()).toContain("a<U+202E>b");
  expect(world.stdout()).not.toContain("\u202e");
});

describe("what is not idc's is not touched", () => {
  test("links, what git ignores, folders that are not read, YAML without a kind", async () => {
    const outside = join(example.dir, "outside.yaml");
    await writeFile(outside, LOOSE);
    await symlink(outside, at("people/link.yaml"));
    await writeFile(join(example.dir, ".gitignore"), "secret.yaml\n");
    await write("people/secret.yaml", LOOSE);
    await mkdir(at(".hidden"));
    await write(".hidden/loose.yaml", LOOSE);
    await write("workflow.yaml", "on:   push\njobs:    {}\n");
    const { exitCode, stdout } = await fmt();
    expect([exitCode, stdout]).toEqual([0, expect.stringMatching(/^nothing to do: \d+ files are laid out already/)]);
    for (const path of ["../outside.yaml", "people/secret.yaml", ".hidden/loose.yaml"])
      expect(await read(path)).toBe(LOOSE);
    expect((await lstat(at("people/link.yaml"))).isSymbolicLink()).toBe(true);
    expect(await read("workflow.yaml")).toBe("on:   push\njobs:    {}\n");
  });

  test("a file keeps its mode, and nothing is left beside it", async () => {
    await write("people/loose.yaml", LOOSE);
    await chmod(at("people/loose.yaml"), 0o640);
    await fmt();
    expect((await stat(at("people/loose.yaml"))).mode & 0o777).toBe(0o640);
    expect((await readdir(at("people"))).filter((name) => name.startsWith("."))).toEqual([]);
  });
});

describe("--schema", () => {
  test("writes the schema where it is not, and a line on top of each file that leads to it", async () => {
    await write("idc.yaml", (await read("idc.yaml")).replace(/^# yaml-language-server.*\n/, ""));
    await write("people/loose.yaml", LAID);
    expect((await fmt("--check", "--schema")).exitCode).toBe(1);
    expect(await readdir(at("."))).not.toContain("idc.schema.json");
    expect((await fmt("--schema")).exitCode).toBe(0);
    expect((await read("idc.yaml")).split("\n")[0]).toBe("# yaml-language-server: $schema=idc.schema.json");
    expect((await read("people/loose.yaml")).split("\n")[0]).toBe("# yaml-language-server: $schema=../idc.schema.json");
    expect(JSON.parse(await read("idc.schema.json"))).toMatchObject({ title: "Config" });
    expect((await fmt("--check", "--schema")).exitCode).toBe(0);
  });

  test("a schema that is there stays", async () => {
    await write("idc.schema.json", "{}");
    await fmt("--schema");
    expect(await read("idc.schema.json")).toBe("{}");
    await rm(at("idc.schema.json"));
  });
});

test("the config is found from a folder inside of it, and a folder that is not there is said", async () => {
  await write("people/loose.yaml", LOOSE);
  const inside = await idcHere(["fmt"], { cwd: at("people") });
  expect([inside.exitCode, inside.stdout]).toEqual([0, expect.stringContaining("loose.yaml")]);
  const nowhere = await idcHere(["fmt", "nowhere", "--format", "json"], { cwd: example.dir });
  expect(expectDocument(nowhere.stdout, "idc-failure")).toMatchObject({ exitCode: 1 });
});

test.each(["small", "brownfield"])("what idc import writes of the organization %s is laid out", async (name) => {
  const served = await serve(["--org", name]);
  try {
    const imported = await idcHere(["import", "live", "--requests-per-second", "2000"], {
      cwd: example.dir,
      env: served.env,
    });
    expect(imported.exitCode, imported.stderr).toBe(0);
    const { exitCode, stdout } = await idcHere(["fmt", "live", "--diff"], { cwd: example.dir });
    expect([exitCode, stdout]).toEqual([0, ""]);
    expect((await idcHere(["fmt", "live", "--check"], { cwd: example.dir })).stdout).toMatch(
      /^nothing to do: \d+ files are laid out/,
    );
  } finally {
    await served.stop();
  }
});

describe("what is not laid out is said", () => {
  const ORDER = {
    "an alias behind its anchor": "description: &n foo\nname: *n\nkind: Group\n",
    "a text with its blank lines": "description: |+\n  foo\n\nname: x\nkind: Group\n",
  };
  test.each(Object.entries(ORDER))("keys that keep their order: %s", async (_, text) => {
    await write("people/odd.yaml", text);
    const ran = await fmt("--check");
    expect([ran.exitCode, ran.stderr]).toEqual([1, expect.stringContaining("odd.yaml:1:1  keys keep their order")]);
    const { left } = JSON.parse((await fmt("--check", "--format", "json")).stdout) as { left: unknown };
    expect(left).toEqual([{ file: "access/people/odd.yaml", why: "order" }]);
    expect(await read("people/odd.yaml")).toBe(text);
    // In order it is laid out, whatever stands there.
    await write("people/odd.yaml", "kind: Group\nname: &n x\ndescription: *n\n");
    expect((await fmt("--check")).exitCode).toBe(0);
  });

  const FORM = {
    "in braces": "--- {name: x, kind: Group}\n",
    "with a question mark": "? kind\n: Group\nname: x\n",
    "of no known kind": "kind: Grupe\nname: x\n",
    "beside one that is": "kind: Group\nname: y\n--- {name: x, kind: Group}\n",
  };
  test.each(Object.entries(FORM))("a document %s", async (_, text) => {
    await write("people/odd.yaml", text);
    const ran = await fmt("--check");
    expect([ran.exitCode, ran.stderr]).toEqual([1, expect.stringContaining("odd.yaml:1:1  not laid out in all")]);
    expect(await read("people/odd.yaml")).toBe(text);
  });

  test("a folder without config", async () => {
    await mkdir(join(example.dir, "empty"));
    const empty = await idcHere(["fmt", "empty", "--check"], { cwd: example.dir });
    expect([empty.exitCode, empty.stderr]).toEqual([1, expect.stringContaining("there is no YAML file")]);
  });
});
