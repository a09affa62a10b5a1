/** From which branch is applied: what the command line, GitHub and git say of it, and where it stands in what is written. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { parse } from "yaml";
import { FakeGitHub } from "../harness/github/fake-github.ts";
import { idcHere } from "../harness/in-process.ts";
import { initRepository } from "../harness/repository.ts";
import { ACCOUNT, BASIC, IDS, MANAGEMENT, rolesInTemplate, written } from "./written.ts";

const ACCOUNTS = ["--account", ACCOUNT, "--management-account", MANAGEMENT];
const made: string[] = [];
afterAll(async () => {
  for (const dir of made) await rm(dir, { recursive: true });
});

async function repository() {
  const dir = await mkdtemp(join(tmpdir(), "idc-branch-"));
  made.push(dir);
  return { dir, git: await initRepository(dir) };
}

async function setup(dir: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const ids = env.GITHUB_TOKEN === undefined ? IDS : [];
  const done = await idcHere(["setup", "github", ...BASIC, ...ids, ...ACCOUNTS, ...args], { cwd: dir, env });
  const [, apply = ""] = /==> \.github\/workflows\/idc-apply\.yml <==\n([\s\S]*?)(?:\n==> |$)/.exec(done.stdout) ?? [];
  const text = parse(apply) as { readonly on?: { readonly push: { readonly branches: readonly string[] } } } | null;
  return { ...done, branches: text?.on?.push.branches };
}

test("the branch stands in the workflow, in who is trusted, in the rule of EventBridge and in what is left to do", async () => {
  const files = await written([...ACCOUNTS, "--branch", "release/1.0", "--on-change"]);
  try {
    const plan = rolesInTemplate(await files.read("setup/idc-roles.yaml")).find(({ name }) => name === "idc-plan")!;
    expect(JSON.stringify(plan.trust)).toContain('"repo:acme/access:ref:refs/heads/release/1.0"');
    expect(JSON.stringify(plan.trust)).toContain(":ref:refs/heads/gh-readonly-queue/release/1.0/*");
    expect(await files.read("setup/idc-on-change.yaml")).toContain(String.raw`{\"ref\":\"release/1.0\"}`);
    const apply = await files.read(".github/workflows/idc-apply.yml");
    expect(parse(apply)).toMatchObject({ on: { push: { branches: ["release/1.0"] } } });
    expect(apply).toContain("deployment branches: release/1.0 alone");
    for (const path of ["idc-roles.yaml", "idc-on-change.yaml"])
      expect(await files.read(`setup/${path}`)).not.toMatch(/\bmain\b/);
    expect(`${apply}${files.stdout}`).not.toMatch(/\bmain\b/);
    expect(files.stdout).toContain("git push origin HEAD:release/1.0");
    expect(files.stdout).toContain("-f name=release/1.0 -f type=branch");
  } finally {
    await files.remove();
  }
});

test("git is asked where nobody says it: what origin/HEAD leads to, whatever branch is at hand", async () => {
  const { dir, git } = await repository();
  await git.raw(["symbolic-ref", "HEAD", "refs/heads/trunk"]);
  expect((await setup(dir, ["--print"])).branches).toEqual(["trunk"]);
  await git.raw(["commit", "--quiet", "--allow-empty", "--message", "first"]);
  for (const name of ["develop", "main"]) await git.raw(["update-ref", `refs/remotes/origin/${name}`, "HEAD"]);
  const unsaid = await setup(dir, ["--print"]);
  expect([unsaid.branches, unsaid.stderr]).toEqual([["main"], expect.stringContaining("main is taken (--branch")]);
  await git.raw(["symbolic-ref", "refs/remotes/origin/HEAD", "refs/remotes/origin/develop"]);
  const said = await setup(dir, ["--print"]);
  expect([said.branches, said.stderr]).toEqual([["develop"], ""]);
});

test("GitHub says it before git, and the command line before both, with a warning", async () => {
  const github = new FakeGitHub();
  try {
    github.branch.defaultBranch = "on";
    const env = { GITHUB_TOKEN: "t", GITHUB_API_URL: await github.listen() };
    const { dir, git } = await repository();
    await git.raw(["symbolic-ref", "HEAD", "refs/heads/trunk"]);
    expect((await setup(dir, ["--print"], env)).branches).toEqual(["on"]);
    const { branches, stderr } = await setup(dir, ["--print", "--branch", "trunk"], env);
    expect(branches).toEqual(["trunk"]);
    expect(stderr.replaceAll(/\s+/g, " ")).toContain("trunk is not the default branch of the repository");
  } finally {
    github.close();
  }
});

test("a branch that policies cannot name is refused, whoever names it", async () => {
  const { dir, git } = await repository();
  await git.raw(["symbolic-ref", "HEAD", "refs/heads/a,(b)"]);
  const { exitCode, stderr } = await setup(dir, ["--print"]);
  expect([exitCode, stderr]).toEqual([64, expect.stringContaining("--branch")]);
  await expect(setup(dir, ["--print", "--branch", "a*"])).rejects.toThrow("It is a branch");
});

test("Settings in access say the Region, where no folder is named", async () => {
  const { dir } = await repository();
  await mkdir(join(dir, "access"));
  await writeFile(join(dir, "access", "idc.yaml"), "kind: Settings\nversion: 1\nname: acme\nregion: eu-north-1\n");
  const args = ["setup", "github", "--repository", "acme/access", ...IDS, ...ACCOUNTS];
  const { exitCode, stdout } = await idcHere(args, { cwd: dir });
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining("--region eu-north-1")]);
  expect(stdout).not.toContain("idc import");
});
