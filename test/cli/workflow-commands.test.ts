/** Names that a CI runner would obey, through every command: no line of what is printed is a command. */
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { type Finished, idc, serve } from "../harness/command.ts";
import { initRepository } from "../harness/repository.ts";
import { commandLines } from "../harness/runner.ts";

const FAST = ["--requests-per-second", "2000"];

/** Names that AWS, git and the file system take. */
const NAMES = [
  "::error::one",
  "::stop-commands::two",
  "##[group]three",
  "x##[error]four",
  "::warning file=a,line=1::five",
  "::ADD-MASK::six",
] as const;
/** Those that only a text, a group or a file takes. */
const TEXTS = [
  ...NAMES,
  " ::debug::seven",
  "a\n::error::eight",
  "a\r\n\t##[endgroup]nine",
  "\u3000::group::ten",
] as const;

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const clean of cleanUp.splice(0)) await clean();
});

async function folder(files: Readonly<Record<string, unknown>>, { git = true } = {}): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "idc-hostile-"));
  cleanUp.push(() => rm(dir, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), typeof content === "string" ? content : stringify(content));
  }
  if (!git) return dir;
  const repository = await initRepository(dir);
  await repository.add(".");
  await repository.commit(TEXTS.join("\n"));
  return dir;
}

const account = (index: number) => `${111111111111 + index}`;
const mail = (index: number) => `user${index}@example.com`;
const oneUser = (userName: string, index: number) => ({
  userName,
  name: { given: "A", family: TEXTS[index] ?? "B" },
  email: mail(index),
});
const spaced = NAMES.map((name) => name.replaceAll(" ", "_"));

const ORGANIZATION = {
  organization: { id: "o-a1b2c3d4e5", managementAccount: account(99) },
  region: "eu-west-1",
  accounts: [
    { id: account(99), name: "management", ou: "/" },
    ...NAMES.map((name, index) => ({ id: account(index), name, ou: `/${name}` })),
  ],
  users: spaced.map(oneUser),
  groups: [
    { name: "::error::gone", description: "::error::gone", members: spaced.slice(0, 2) },
    { name: "##[error]stays", members: spaced },
  ],
  permissionSets: [
    { name: "Live", description: "::error::was", managedPolicies: ["arn:aws:iam::aws:policy/ReadOnlyAccess"] },
  ],
  assignments: NAMES.map((_, index) => ({
    permissionSet: "Live",
    ...(index % 2 === 0 ? { group: "##[error]stays" } : { user: spaced[index] }),
    accounts: [account(index)],
  })),
};

const SETTINGS = {
  ...{ kind: "Settings", version: 1, name: "hostile", mode: "full", region: "eu-west-1" },
  ...{ identitySource: "directory", directUserAssignments: "managed" },
  protected: [{ group: "##[error]stays", permissionSet: "Live", accounts: { id: account(0) } }],
  ignore: [{ group: "::group::*", owner: "::error::ignored" }],
};
const POLICY = {
  Version: "2012-10-17",
  Statement: NAMES.map((name) => ({
    Effect: "Allow",
    Action: "s3:GetObject",
    Resource: `arn:aws:s3:::${name}`,
  })),
};
const SET = { kind: "PermissionSet", name: "Live", description: "::error::is", inlinePolicy: POLICY };
const GROUPS = ["##[error]stays", ...TEXTS]
  .filter((name) => !/[\r\n]|^\s/.test(name))
  .map((name) => ({
    ...{ kind: "Group", name, description: name.replaceAll(/\s/g, " "), members: [] },
  }));
const RULES = NAMES.map((name, index) => ({
  ...{
    group: name,
    permissionSet: "Live",
    accounts: [{ name }, { id: account(index) }],
    reason: TEXTS[index + 4] ?? "x",
  },
  ...(index === 0 ? { expires: "2027-01-01", ticket: "::error::ticket" } : {}),
}));

/** Files that have such names themselves; the config stands where the command does, so that places begin with them. */
const VALID = {
  "idc.yaml": SETTINGS,
  "::error file=a,line=1::set.yaml": SET,
  "##[error]groups.yaml": GROUPS.map((group) => stringify(group)).join("---\n"),
  "::stop-commands::x/rules.yaml": { kind: "Assignments", owner: "::error::owner", assignments: RULES },
  "::error::pending.yaml": {
    kind: "Assignments",
    assignments: [{ group: "##[error]stays", permissionSet: "Live", accounts: { name: "::nowhere::" }, reason: "x" }],
  },
};

/** Everything is wrong with it: each name stands in a message. */
const INVALID = {
  "idc.yaml": { ...SETTINGS, ...Object.fromEntries(TEXTS.map((name) => [name, name])) },
  ...Object.fromEntries(
    TEXTS.map((name, index) => [
      `${name.replaceAll("/", "_")}-${index}.yaml`,
      {
        ...{ kind: index % 2 === 0 ? name : "Assignments", [name]: name, owner: [name] },
        assignments: [{ group: name, permissionSet: name, accounts: name, reason: name, [name]: name }],
      },
    ]),
  ),
  "::error::syntax.yaml": "::error::x\n- a: [::error::y\n##[error]z: &a *b\n",
  "::error::tag.yaml": "kind: !<::error::x> a\n",
  "::error::policy.yaml": { ...SET, name: "::error::x", inlinePolicy: { file: "::error::nowhere.json" } },
};

function expectHarmless(args: readonly string[], { stdout, stderr }: Finished): void {
  expect({ args, lines: commandLines(`${stdout}\n${stderr}`) }).toEqual({ args, lines: [] });
}

describe("names that a runner would obey", () => {
  test("in a config with mistakes", async () => {
    const dir = await folder(INVALID);
    for (const args of [
      ["validate"],
      ["validate", "--format", "json"],
      ["plan"],
      ["plan", "--format", "markdown"],
      ["apply", "--auto-approve"],
      ["release", "Group/::error::one"],
    ]) {
      const ran = await idc(args, { cwd: dir });
      expectHarmless(args, ran);
      expect({ args, exitCode: ran.exitCode, says: `${ran.stdout}${ran.stderr}`.includes("U+003A>:error") }).toEqual({
        ...{ args, exitCode: 1, says: !args.includes("json") },
      });
    }
  });

  test("typed, or in names of folders and files that are not there", async () => {
    const dir = await folder({ "::error::file.json": "::error::x\n" }, { git: false });
    const odd = ["##[error]x", TEXTS.join("\n")];
    const commands = odd.flatMap((name) => [
      ["validate", name],
      [name],
      ["plan", `--${name}`],
      ["plan", "--format", name],
      ["plan", "--region", name],
      ["plan", "--live", name],
      ["apply", `${name}.json`],
      ["release", name],
      ["snapshot", "-o", `nowhere/${name}`],
      ["emulate", "--org", name],
      ["emulate", "--org", "small", "--throttle", name],
    ]);
    commands.push(["apply", "::error::file.json"], ["plan", "--live", "::error::file.json"]);
    commands.push(["emulate", "--org", "::error::file.json"]);
    for (const args of commands) {
      const ran = await idc(args, { cwd: dir });
      expectHarmless(args, ran);
      expect(ran.exitCode).not.toBe(0);
    }
  });

  test("live and declared, in all that is planned, saved and applied", async () => {
    const dir = await folder(VALID);
    const outside = await folder({ "organization.yaml": ORGANIZATION }, { git: false });
    const served = await serve(["--org", join(outside, "organization.yaml"), "--operation-seconds", "0.02"]);
    cleanUp.push(() => served.stop());
    const run = async (...args: string[]) => {
      const ran = await idc(args, { cwd: dir, env: served.env });
      expectHarmless(args, ran);
      return ran;
    };
    const valid = await run("validate");
    expect(valid.stderr).toBe("");
    expect(valid.stdout).toMatch(/^valid/m);
    const live = join(outside, "live.json");
    const saved = join(outside, "plan.json");
    const plans = [[], ["-v"], ["--format", "markdown"], ["--format", "json"], ["-o", saved]];
    await run("snapshot", "-o", live, ...FAST);
    for (const args of plans) {
      const planned = await run("plan", ...args, ...FAST);
      expect(planned.stdout).toMatch(/##(<U\+005B>|\\u005b)group]three/);
      await run("plan", "--live", live, ...args.filter((arg) => arg !== "-o" && arg !== saved));
    }
    for (const args of [["validate"], ["plan", "--live", live], ["show", saved]])
      await run(...args, "--format", "sarif");
    const coloured = await idc(["plan", "-v", ...FAST], { cwd: dir, env: { ...served.env, FORCE_COLOR: "1" } });
    expectHarmless(["plan", "with colours"], coloured);
    for (const file of [live, saved]) expect(commandLines(await readFile(file, "utf8"))).toEqual([]);
    const journal = join(outside, "journal");
    const applied = await run("apply", "--auto-approve", "--journal", journal, ...FAST);
    expect(applied.stdout).toContain("##<U+005B>");
    expect(commandLines(await readFile(journal, "utf8"))).toEqual([]);
    await run("apply", saved, "--format", "json", ...FAST);
    await run("release", "Group/::error::one", "PermissionSet/Live");
    await run("release", "--all", ".", ...FAST);
    await run("apply", "--uncommitted", "--auto-approve", ...FAST);
  });
});
