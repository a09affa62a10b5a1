/** `idc release KEY…`: lines that come into Settings, and nothing of what a person wrote that goes or changes. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runRelease } from "../../src/cli/release/release.ts";
import { idc } from "../harness/command.ts";
import { testWorld } from "../harness/world.ts";

let dir = "";
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), "idc-release-"));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), text);
  }
}

async function release(...keys: readonly string[]) {
  const world = testWorld({ cwd: dir });
  const exitCode = await runRelease({ keys, dir: "." }, world);
  return { exitCode, stdout: world.stdout(), stderr: world.stderr() };
}

const read = (path = "idc.yaml") => readFile(join(dir, path), "utf8");
const KEYS = ["PermissionSet/Old", "Group/x y"];

/** The text before, and after; `+` begins what is added. */
const LAYOUTS: Readonly<Record<string, readonly [before: string, after: string]>> = {
  "no list": [
    "# ours\nkind: Settings\nversion: 1\nname: acme # for ever\n\nmode: observe\n",
    '# ours\nkind: Settings\nversion: 1\nname: acme # for ever\nreleased:\n  - "PermissionSet/Old"\n  - "Group/x y"\n\nmode: observe\n',
  ],
  "no list, behind a former name": [
    "kind: Settings\nversion: 1\nname: acme\npreviously: old\nmode: observe\n",
    'kind: Settings\nversion: 1\nname: acme\npreviously: old\nreleased:\n  - "PermissionSet/Old"\n  - "Group/x y"\nmode: observe\n',
  ],
  "no list, and no newline at the end": [
    "kind: Settings\nversion: 1\nname: acme",
    'kind: Settings\nversion: 1\nname: acme\nreleased:\n  - "PermissionSet/Old"\n  - "Group/x y"',
  ],
  "no list, in a document that is indented": [
    "---\n  kind: Settings\n  version: 1\n  name: 'acme'\n",
    '---\n  kind: Settings\n  version: 1\n  name: \'acme\'\n  released:\n    - "PermissionSet/Old"\n    - "Group/x y"\n',
  ],
  "no list, behind a text by indentation": [
    "kind: Settings\nversion: 1\nname: |-\n  acme\nmode: observe\n",
    'kind: Settings\nversion: 1\nname: |-\n  acme\nreleased:\n  - "PermissionSet/Old"\n  - "Group/x y"\nmode: observe\n',
  ],
  "no list, in braces": [
    "{kind: Settings, version: 1, name: acme, mode: observe} # short\n",
    '{kind: Settings, version: 1, name: acme, released: ["PermissionSet/Old", "Group/x y"], mode: observe} # short\n',
  ],
  "a list by indentation": [
    'kind: Settings\nversion: 1\nname: acme\nreleased:\n  # gone in May\n  - "User/bob" # who\n  # nothing more\nmode: observe\n',
    'kind: Settings\nversion: 1\nname: acme\nreleased:\n  # gone in May\n  - "User/bob" # who\n  - "PermissionSet/Old"\n  - "Group/x y"\n  # nothing more\nmode: observe\n',
  ],
  "a list that is not indented, with wide dashes and plain texts": [
    "kind: Settings\nversion: 1\nname: acme\nreleased:\n-   User/bob\n",
    'kind: Settings\nversion: 1\nname: acme\nreleased:\n-   User/bob\n-   PermissionSet/Old\n-   "Group/x y"\n',
  ],
  "a list at the end, without a newline": [
    "kind: Settings\nversion: 1\nname: acme\nreleased:\n  - 'User/bob'",
    "kind: Settings\nversion: 1\nname: acme\nreleased:\n  - 'User/bob'\n  - 'PermissionSet/Old'\n  - 'Group/x y'",
  ],
  "a list whose last text runs over lines": [
    "kind: Settings\nversion: 1\nname: acme\nreleased:\n  - >-\n    User/a\n\nmode: observe\n",
    'kind: Settings\nversion: 1\nname: acme\nreleased:\n  - >-\n    User/a\n  - "PermissionSet/Old"\n  - "Group/x y"\n\nmode: observe\n',
  ],
  "a list in brackets": [
    "kind: Settings\nversion: 1\nname: acme\nreleased: [User/bob, 'User/eve' ] # two\nmode: observe\n",
    "kind: Settings\nversion: 1\nname: acme\nreleased: [User/bob, 'User/eve', 'PermissionSet/Old', 'Group/x y' ] # two\nmode: observe\n",
  ],
  "brackets over lines, with a last comma": [
    "kind: Settings\nversion: 1\nname: acme\nreleased: [\n    User/bob, # he\n  ]\nmode: observe\n",
    'kind: Settings\nversion: 1\nname: acme\nreleased: [\n    User/bob, # he\n    PermissionSet/Old,\n    "Group/x y",\n  ]\nmode: observe\n',
  ],
  "brackets over lines, without one": [
    "kind: Settings\nversion: 1\nname: acme\nreleased:\n  [\n    User/bob # he\n  ]\nmode: observe\n",
    'kind: Settings\nversion: 1\nname: acme\nreleased:\n  [\n    User/bob, # he\n    PermissionSet/Old,\n    "Group/x y"\n  ]\nmode: observe\n',
  ],
  "empty brackets": [
    "kind: Settings\nversion: 1\nname: acme\nreleased: [ ] # none yet\n",
    'kind: Settings\nversion: 1\nname: acme\nreleased: ["PermissionSet/Old", "Group/x y" ] # none yet\n',
  ],
  "a quoted key": [
    "kind: Settings\nversion: 1\nname: acme\n\"released\":\n  - User/bob\n'mode': observe\n",
    'kind: Settings\nversion: 1\nname: acme\n"released":\n  - User/bob\n  - PermissionSet/Old\n  - "Group/x y"\n\'mode\': observe\n',
  ],
  "lines that end as on Windows": [
    "kind: Settings\r\nversion: 1\r\nname: acme\r\nreleased:\r\n  - User/bob # he\r\nmode: observe\r\n",
    'kind: Settings\r\nversion: 1\r\nname: acme\r\nreleased:\r\n  - User/bob # he\r\n  - PermissionSet/Old\r\n  - "Group/x y"\r\nmode: observe\r\n',
  ],
  "such lines, and no list": [
    "kind: Settings\r\nversion: 1\r\nname: |-\r\n  acme\r\nmode: observe\r\n",
    'kind: Settings\r\nversion: 1\r\nname: |-\r\n  acme\r\nreleased:\r\n  - "PermissionSet/Old"\r\n  - "Group/x y"\r\nmode: observe\r\n',
  ],
  "a mark of the byte order": [
    "\uFEFFkind: Settings\nversion: 1\nname: acme\nreleased: [User/bob]\n",
    '\uFEFFkind: Settings\nversion: 1\nname: acme\nreleased: [User/bob, PermissionSet/Old, "Group/x y"]\n',
  ],
  "Settings as the second document of three": [
    "kind: Group\nname: a\nmembers:   []\n--- # ours\nkind: Settings\nversion: 1\nname: acme\nreleased: []\n...\n---\nkind: Group\nname: released\n",
    'kind: Group\nname: a\nmembers:   []\n--- # ours\nkind: Settings\nversion: 1\nname: acme\nreleased: ["PermissionSet/Old", "Group/x y"]\n...\n---\nkind: Group\nname: released\n',
  ],
};

describe("keeps every byte of", () => {
  test.each(Object.entries(LAYOUTS))("%s", async (_, [before, after]) => {
    await write({ "idc.yaml": before });
    const { exitCode, stdout, stderr } = await release(...KEYS);
    expect(await read()).toBe(after);
    expect([exitCode, stderr]).toEqual([0, ""]);
    // The places are told, and a second time there is nothing to do.
    const lineOf = (key: string) => after.slice(0, after.indexOf(key)).split("\n").length;
    expect(stdout).toContain(`PermissionSet/Old  idc.yaml:${lineOf("PermissionSet/Old")}\n`);
    expect(stdout).toContain(`Group/x y          idc.yaml:${lineOf("Group/x y")}\n`);
    expect((await release(...KEYS)).stdout).toBe("Settings release all of it already: nothing was written.\n");
    expect(await read()).toBe(after);
    expect(await readdir(dir)).toEqual(["idc.yaml"]);
  });
});

const SETTINGS = "kind: Settings\nversion: 1\nname: acme\nmode: observe\n";

test("only what is not there yet is added, once, and globs are quoted", async () => {
  await write({ "idc.yaml": `${SETTINGS}released: [PermissionSet/Old]\n` });
  const { stdout } = await release(
    "PermissionSet/Old",
    "AccountAssignment/*/user:bob@acme.io/*",
    "Group/#a",
    "Group/#a",
  );
  expect(await read()).toBe(
    `${SETTINGS}released: [PermissionSet/Old, AccountAssignment/*/user:bob@acme.io/*, "Group/#a"]\n`,
  );
  expect(stdout).toContain("2 lines written");
});

test("what may be done with the file stays as it is", async () => {
  await write({ "idc.yaml": SETTINGS });
  await chmod(join(dir, "idc.yaml"), 0o664);
  expect((await release(...KEYS)).exitCode).toBe(0);
  expect((await stat(join(dir, "idc.yaml"))).mode & 0o7777).toBe(0o664);
});

describe("refuses, with the place, and writes nothing", () => {
  const OBJECTS =
    "kind: PermissionSet\nname: Old\n---\nkind: Group\nname: ops\nmembers:\n  - a@acme.io\n---\nkind: User\nuserName: a@acme.io\nname: {given: A, family: B}\nemail: a@acme.io\n";
  const PROTECTED = `${SETTINGS}protected:\n  - {group: ops, permissionSet: Old, accounts: {id: "111111111111"}}\n  - {group: ops, permissionSet: Old, accounts: {all: true}}\n`;

  async function refused(files: Readonly<Record<string, string>>, ...keys: readonly string[]) {
    await write(files);
    const { exitCode, stdout, stderr } = await release(...keys);
    expect([exitCode, stdout]).toEqual([1, ""]);
    for (const [path, text] of Object.entries(files)) expect(await read(path)).toBe(text);
    expect(stderr).toContain("Nothing was written.");
    return stderr;
  }

  test.each([
    ["PermissionSet/Old", "objects.yaml:1:1  error  still-declared  PermissionSet Old is still declared here"],
    ["PermissionSet/O*", "objects.yaml:1:1  error  still-declared"],
    ["Group/*", "objects.yaml:4:1  error  still-declared  Group ops"],
    ["User/a@acme.io", "objects.yaml:9:1  error  still-declared  User a@acme.io"],
    ["GroupMembership/ops/*", "objects.yaml:7:5  error  still-declared  the membership of a@acme.io in ops"],
  ])("what a document declares: %s", async (key, message) => {
    const stderr = await refused({ "idc.yaml": SETTINGS, "objects.yaml": OBJECTS }, "Group/other", key);
    expect(stderr).toContain(message);
    expect(stderr).toContain("drop this document, or this entry, and what refers to it; then release it");
    expect(stderr).toContain("1 error\n");
  });

  test.each([
    ["AccountAssignment/Old/group:ops/111111111111", "idc.yaml:6:5  error  still-protected  the grant of Old to ops"],
    ["AccountAssignment/Old/group:ops/222222222222", "idc.yaml:7:5  error  still-protected"],
    ["AccountAssignment/*", "idc.yaml:6:5  error  still-protected"],
  ])("what Settings protect: %s", async (key, message) => {
    const stderr = await refused({ "idc.yaml": PROTECTED, "objects.yaml": OBJECTS }, key);
    expect(stderr).toContain(message);
    expect(stderr).toContain("take the protection out first");
  });

  test("what they protect of principals that the config does not declare", async () => {
    const external = PROTECTED.replace("mode: observe\n", "mode: observe\nidentitySource: external\n");
    const stderr = await refused({ "idc.yaml": external, "set.yaml": "kind: PermissionSet\nname: Old\n" }, "Group/ops");
    expect(stderr).toContain("idc.yaml:7:5  error  still-protected");
    expect((await release("AccountAssignment/Old/group:devs/*")).exitCode).toBe(0);
  });

  test.each(["Old", "PermisionSet/Old", "PermissionSet/", "*/Old", ""])("what is no key: %s", async (key) => {
    const stderr = await refused({ "idc.yaml": SETTINGS }, "Group/x", key);
    expect(stderr).toContain("not-a-key");
    expect(stderr).toContain("is no key\n");
  });

  test("a config without Settings", async () => {
    expect(await refused({ "a.yaml": "kind: Group\nname: a\n" }, "Group/x")).toContain(
      "the config has no Settings document",
    );
  });

  test.each([`${SETTINGS}released: [User/a\n`, `${SETTINGS}released:\n`, `${SETTINGS}modes: full\n`])(
    "a config with mistakes: %j",
    async (text) => {
      expect(await refused({ "idc.yaml": text }, "Group/x")).toMatch(/idc.yaml:\d+:\d+ {2}error/);
    },
  );

  test.each([
    `${SETTINGS}operators: &all []\nreleased: *all\n`,
    `${SETTINGS}released: &all\n  - &x Group/y\noperators: []\n`,
    `${SETTINGS}restrictedAccounts: &none []\nreleased: &list []\noperators: *list\n`,
  ])("a list that is more than one: %j", async (text) => {
    const stderr = await refused({ "idc.yaml": text }, "Group/x");
    expect(stderr).toContain("idc.yaml:1:1  error  released-layout");
    expect(stderr).toContain("write it yourself, as in: released: [Group/x]");
  });
});

describe("on the command line", () => {
  test("the config is the current folder, or that of --dir", async () => {
    await write({ "access/idc.yaml": SETTINGS });
    const told = await idc(["release", "PermissionSet/Old", "Group/x", "--dir", "access"], { cwd: dir });
    expect(told.stdout).toContain("PermissionSet/Old  access/idc.yaml:5");
    expect(told.stdout).toContain("idc plan access");
    expect(told.exitCode).toBe(0);
    const again = await idc(["release", "Group/y"], { cwd: join(dir, "access") });
    expect([again.exitCode, again.stdout]).toEqual([0, expect.stringContaining("Group/y  idc.yaml:7\n")]);
  });

  test.each([
    [[]],
    [["--all", "Group/x", "Group/y"]],
    [["--all", "a", "--dir", "b"]],
    [["--all", "--override", "revocations"]],
    [["--all"]],
    [["Group/x", "--override", "protected"]],
  ])("wrong use exits 64: %j", async (args) => {
    const { exitCode, stderr } = await idc(["release", ...args], { cwd: dir });
    expect([exitCode, stderr]).toEqual([64, expect.stringContaining("error: ")]);
  });
});
