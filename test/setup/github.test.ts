/** `idc setup github`: what it writes and where, over whose files, and what it says is left to do. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { appendFile, cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { idc } from "../harness/command.ts";
import { idcHere } from "../harness/in-process.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { initRepository } from "../harness/repository.ts";
import { ACCOUNT, BASIC, IDS, MANAGEMENT, type Written, written } from "./written.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples/github", import.meta.url));
/** Snapshots name everybody: whoever wants them adds that one by hand. */
const WORKFLOWS = readdirSync(EXAMPLES).filter((name) => name.endsWith(".yml") && name !== "snapshot.yml");
const COMMIT = "0123456789abcdef0123456789abcdef01234567";
const ACCOUNTS = ["--account", ACCOUNT, "--management-account", MANAGEMENT];
const ACTION = ["--action", `acme/idc@${COMMIT}`];

let files: Written;
beforeAll(async () => {
  files = await written([...ACCOUNTS, ...ACTION, "--roles", "both"]);
});
afterAll(() => files.remove());

const again = (args: readonly string[], dir = files.dir) =>
  idcHere(["setup", "github", ...BASIC, ...IDS, ...ACCOUNTS, ...args], { cwd: dir });

test("no workflow is written that keeps what names everybody", () => {
  expect(WORKFLOWS).toContain("plan.yml");
  const made = readdirSync(join(files.dir, ".github", "workflows"));
  expect(made).toEqual(WORKFLOWS.map((name) => `idc-${name}`).sort());
});

describe.each(WORKFLOWS)("%s", (name) => {
  test("is written, with the action, the folder and the roles of this repository", async () => {
    const text = await files.read(`.github/workflows/idc-${name}`);
    expect(text).not.toMatch(/OWNER|COMMIT\b|111111111111/);
    const shape = (of: string) => of.split("\n").map((one) => one.slice(0, 2));
    const shipped = readFileSync(join(EXAMPLES, name), "utf8");
    expect(shape(text)).toEqual(shape(shipped));
    const mentions = (of: string) => of.match(/arn:aws:iam::(\d{12}):role\/idc-\w+/g)?.length ?? 0;
    expect(mentions(text)).toBe(mentions(shipped));
    expect(text.match(new RegExp(`acme/idc/.github/actions/idc@${COMMIT}`, "g"))?.length).toBe(
      shipped.match(/OWNER\/idc\/.github\/actions\/idc@COMMIT/g)?.length,
    );
    expect(parse(text)).toMatchObject({ name: expect.any(String), jobs: expect.any(Object) });
  });
});

test("another folder, and the top of the repository", async () => {
  for (const [folder, paths] of [
    ["teams/access", ["teams/access/**"]],
    [".", ["**"]],
  ] as const) {
    const { stdout } = await again([folder, "--print"]);
    const apply = stdout.split("==> .github/workflows/idc-apply.yml <==\n")[1]!.split("\n==> ")[0]!;
    const { on, jobs } = parse(apply) as {
      readonly on: { readonly push: { readonly paths: readonly string[] } };
      readonly jobs: { readonly plan: { readonly steps: readonly { readonly with?: { readonly config?: string } }[] } };
    };
    expect(on.push.paths).toEqual(paths);
    expect(jobs.plan.steps.flatMap((step) => step.with?.config ?? [])).toEqual([folder]);
  }
});

test("a file that differs is written over only by --force, and the others are not written either", async () => {
  const path = join(files.dir, "setup", "idc-roles.yaml");
  const before = readFileSync(path, "utf8");
  expect((await again([...ACTION, "--roles", "both"])).stdout).toContain("As it was already:");
  await appendFile(path, "# mine\n");
  await rm(join(files.dir, "setup", "idc-roles.tf"));
  const refused = await again([...ACTION, "--roles", "both"]);
  expect([refused.exitCode, refused.stdout]).toEqual([3, ""]);
  expect(refused.stderr).toContain("setup/idc-roles.yaml");
  expect(existsSync(join(files.dir, "setup", "idc-roles.tf"))).toBe(false);
  expect((await again([...ACTION, "--roles", "both", "--print"])).exitCode).toBe(0);
  expect(readFileSync(path, "utf8")).toBe(`${before}# mine\n`);
  const forced = await again([...ACTION, "--roles", "both", "--force", "--format", "json"]);
  expect(expectDocument(forced.stdout, "idc-written")).toMatchObject({
    files: ["setup/idc-roles.yaml", "setup/idc-roles.tf"],
  });
  expect(readFileSync(path, "utf8")).toBe(before);
});

describe("what is left to do", () => {
  /** Commands stand alone on their lines, deeper than words. */
  const commands = (stdout: string) => [...stdout.matchAll(/^ {6}(\S.*)$/gm)].map(([, command]) => command!);

  test("in an empty repository, in order, and each command whole", async () => {
    expect(commands(files.stdout)).toEqual([
      "idc import access",
      "region: eu-west-1",
      expect.stringMatching(
        /^gh api -X PUT repos\/acme\/access\/environments\/idc-apply .*custom_branch_policies\]=true'$/,
      ),
      "gh api repos/acme/access/environments/idc-apply/deployment-branch-policies -f name=main -f type=branch",
      expect.stringMatching(/^gh api -X PUT repos\/acme\/access\/environments\/idc-approve .*prevent_self_review=true/),
      "gh api repos/acme/access/environments/idc-approve/deployment-branch-policies -f name=main -f type=branch",
      "aws cloudformation deploy --region eu-west-1 --stack-name idc-roles --template-file setup/idc-roles.yaml --capabilities CAPABILITY_NAMED_IAM",
      "terraform -chdir=setup init && terraform -chdir=setup apply",
      expect.stringContaining("--template-file setup/management/idc-management-role.yaml"),
      "terraform -chdir=setup/management init && terraform -chdir=setup/management apply",
      `management: {roleArn: "arn:aws:iam::${MANAGEMENT}:role/idc-management"}`,
      "git add .github setup access",
      'git commit -m "Plan and apply with idc"',
      "git push origin HEAD:main",
      "gh browse --repo acme/access --settings",
    ]);
  });

  test("without what is there already", async () => {
    const dir = await mkdtemp(join(tmpdir(), "idc-setup-"));
    await initRepository(dir);
    await cp(fileURLToPath(new URL("../../examples/starter/config", import.meta.url)), join(dir, "access"), {
      recursive: true,
    });
    const central = ["--account", MANAGEMENT, "--management-account", MANAGEMENT];
    const { exitCode, stdout } = await idcHere(
      ["setup", "github", "access", ...BASIC, ...IDS, ...central, "--oidc-provider", "existing"],
      { cwd: dir },
    );
    expect(exitCode).toBe(0);
    expect(commands(stdout)[0]).not.toBe("idc import access");
    expect(stdout).not.toContain("idc-management");
    expect(readFileSync(join(dir, "setup", "idc-roles.yaml"), "utf8")).not.toContain("OIDCProvider");
    await writeFile(join(dir, "access", "idc.yaml"), "kind: Settings\nversion: 7\n");
    const wrong = await idcHere(["setup", "github", "access", ...BASIC, ...IDS, ...central], { cwd: dir });
    expect([wrong.exitCode, wrong.stdout]).toEqual([1, ""]);
    await rm(dir, { recursive: true });
  });
});

test.each([
  [["--repository", "acme/access"], "--region"],
  [BASIC, "--account"],
  [[...BASIC, "--account", ACCOUNT], "--management-account"],
  [[...BASIC, ...ACCOUNTS], "--repository-ids"],
  [[...BASIC, ...ACCOUNTS, ...IDS, "--server", "ftp://x"], "--server"],
])("what cannot be guessed is asked for, with how to find it: %j", async (args, option) => {
  const { exitCode, stdout, stderr } = await idcHere(["setup", "github", ...args], { cwd: files.dir });
  expect([exitCode, stdout]).toEqual([64, ""]);
  expect(stderr).toContain(option);
});

test.each([
  ["https://github.com", "token.actions.githubusercontent.com", true],
  ["https://acme.ghe.com", "token.actions.acme.ghe.com", true],
  ["https://git.acme.io", "git.acme.io/_services/token", false],
])("%s has its own issuer", async (server, issuer, hasIds) => {
  const ids = hasIds ? IDS : [];
  const args = ["setup", "github", ...BASIC, ...ids, ...ACCOUNTS, "--server", server, "--print"];
  const { stdout } = await idcHere(args, { cwd: files.dir });
  expect(stdout).toContain(`Url: "https://${issuer}"`);
  expect(stdout).toContain(`"${issuer}:sub":`);
  expect(stdout.includes("repo:acme@12/access@345:")).toBe(hasIds);
});

test("a key of the customer's, and where the provider of identities has the users", async () => {
  const key = "arn:aws:kms:eu-west-1:111111111111:key/abc-1";
  const { stdout } = await again(["--kms-key", key, "--print"]);
  expect(stdout.match(new RegExp(`Resource: "${key}"`, "g"))).toHaveLength(3);
});

test("the help is no wider than 80 columns, and has examples and exit codes", async () => {
  const { stdout } = await idc(["setup", "github", "--help"]);
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  expect(stdout).toMatch(/Exit codes:[\s\S]*Examples:/);
});

const lacks = (program: string, ...args: readonly string[]) => spawnSync(program, args).status !== 0;
/** A mirror of providers with hashicorp/aws in it; nothing is fetched. */
const PLUGINS = process.env.IDC_TERRAFORM_PLUGINS;

test.skipIf(PLUGINS === undefined || lacks("terraform", "version"))(
  "terraform takes the roles",
  { timeout: 120_000 },
  async () => {
    for (const folder of ["setup", "setup/management"]) {
      const dir = join(files.dir, folder);
      const run = (...args: readonly string[]) =>
        spawnSync("terraform", [`-chdir=${dir}`, ...args], { encoding: "utf8" });
      expect(run("init", "-backend=false", `-plugin-dir=${PLUGINS}`).status).toBe(0);
      const validated = JSON.parse(run("validate", "-json").stdout) as object;
      expect(validated).toMatchObject({ valid: true, diagnostics: [] });
    }
  },
);

test.skipIf(lacks("cfn-lint", "--version"))("cfn-lint finds nothing in the templates", { timeout: 120_000 }, () => {
  for (const path of ["setup/idc-roles.yaml", "setup/management/idc-management-role.yaml"]) {
    const { stdout } = spawnSync("cfn-lint", [join(files.dir, path)], { encoding: "utf8" });
    expect(stdout).toBe("");
  }
});
