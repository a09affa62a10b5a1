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

/** As one line, however it is broken. */
const words = (text: string) => text.replaceAll(/\s+/g, " ");

let files: Written;
const made: string[] = [];
async function empty(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), "idc-setup-"));
  made.push(dir);
  await initRepository(dir);
  return dir;
}
beforeAll(async () => {
  files = await written([...ACCOUNTS, ...ACTION, "--roles", "both"]);
});
afterAll(async () => {
  await files.remove();
  for (const dir of made) await rm(dir, { recursive: true });
});

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
      "idc import access --region eu-west-1",
      "region: eu-west-1",
      expect.stringMatching(
        /^gh api -X PUT repos\/acme\/access\/environments\/idc-apply .*custom_branch_policies\]=true'$/,
      ),
      "gh api repos/acme/access/environments/idc-apply/deployment-branch-policies -f name=main -f type=branch",
      expect.stringMatching(/^gh api -X PUT repos\/acme\/access\/environments\/idc-approve .*prevent_self_review=true/),
      "gh api repos/acme/access/environments/idc-approve/deployment-branch-policies -f name=main -f type=branch",
      "gh api -X PUT repos/acme/access/actions/permissions/workflow -F can_approve_pull_request_reviews=true",
      "aws cloudformation deploy --region eu-west-1 --stack-name idc-roles --template-file setup/idc-roles.yaml --capabilities CAPABILITY_NAMED_IAM",
      "terraform -chdir=setup init && terraform -chdir=setup apply",
      expect.stringContaining("--template-file setup/management/idc-management-role.yaml"),
      "terraform -chdir=setup/management init && terraform -chdir=setup/management apply",
      `management: {roleArn: "arn:aws:iam::${MANAGEMENT}:role/idc-management"}`,
      "git add .github setup access",
      'git commit -m "Plan and apply with idc"',
      "git push origin HEAD:main",
      "gh browse --repo acme/access --settings",
      "idc apply access --override admin-grants",
    ]);
    for (const told of [
      "enforcement status Active",
      "status checks, too: plan",
      "write mode: additive in access/idc.yaml",
    ])
      expect(words(files.stdout)).toContain(told);
  });

  test("a config at the top of the repository is committed, too", async () => {
    const dir = await empty();
    const { stdout } = await again([".", ...ACTION], dir);
    expect(commands(stdout)).toContain("git add .");
    expect(commands(stdout)[0]).toBe("idc import --region eu-west-1");
  });

  test("a second time the action stands where it stood, and the command to type again has every option", async () => {
    const dir = await empty();
    const key = ["--kms-key", "arn:aws:kms:eu-west-1:111111111111:key/abc-1"];
    const first = await again(["teams/iam", ...key, "--on-change"], dir);
    const typed = `idc setup github teams/iam ${[...BASIC.slice(0, 2), ...IDS, ...BASIC.slice(2), ...ACCOUNTS, ...key].join(" ")} --on-change`;
    expect(commands(first.stdout)).toContain(`${typed} --action OWNER/idc@COMMIT --force`);
    expect(words(first.stdout)).toContain(`first ${typed} --oidc-provider existing --force and then:`);
    expect(words(first.stdout)).toContain("COMMIT is the full id of a commit of it");
    expect((await again(["teams/iam", ...key, "--on-change", ...ACTION, "--force"], dir)).exitCode).toBe(0);
    const existing = await again(["teams/iam", ...key, "--on-change", "--oidc-provider", "existing", "--force"], dir);
    expect(existing.exitCode).toBe(0);
    const plan = readFileSync(join(dir, ".github", "workflows", "idc-plan.yml"), "utf8");
    expect(plan).toContain(`acme/idc/.github/actions/idc@${COMMIT}`);
    expect(existing.stdout).not.toContain("COMMIT");
  });

  test("what the policy of a key has to say is printed as it is to stand there", async () => {
    const { stdout } = await again(
      ["--kms-key", "arn:aws:kms:eu-west-1:111111111111:key/abc-1", ...ACTION],
      await empty(),
    );
    const statements = commands(stdout)
      .filter((one) => one.startsWith("{"))
      .map((one) => JSON.parse(one) as object);
    const Condition = { StringLike: { "kms:ViaService": ["sso.*.amazonaws.com", "identitystore.*.amazonaws.com"] } };
    const role = (account: string, name: string) => `arn:aws:iam::${account}:role/${name}`;
    expect(statements).toEqual([
      {
        ...{ Sid: "IdcPlan", Effect: "Allow", Principal: { AWS: [role(ACCOUNT, "idc-plan")] } },
        ...{ Action: ["kms:Decrypt"], Resource: "*", Condition },
      },
      {
        ...{ Sid: "IdcApply", Effect: "Allow" },
        Principal: { AWS: [role(ACCOUNT, "idc-apply"), role(MANAGEMENT, "idc-management")] },
        Action: ["kms:Decrypt", "kms:Encrypt", "kms:GenerateDataKeyWithoutPlaintext"],
        ...{ Resource: "*", Condition },
      },
    ]);
  });

  test("without what is there already", async () => {
    const dir = await empty();
    await cp(fileURLToPath(new URL("../../examples/starter/config", import.meta.url)), join(dir, "access"), {
      recursive: true,
    });
    const central = ["--account", MANAGEMENT, "--management-account", MANAGEMENT];
    const { exitCode, stdout } = await idcHere(
      ["setup", "github", "access", ...BASIC, ...IDS, ...central, "--oidc-provider", "existing"],
      { cwd: dir },
    );
    expect(exitCode).toBe(0);
    expect(stdout).not.toContain("idc import");
    expect(stdout).not.toContain("idc-management");
    expect(readFileSync(join(dir, "setup", "idc-roles.yaml"), "utf8")).not.toContain("OIDCProvider");
    await writeFile(join(dir, "access", "idc.yaml"), "kind: Settings\nversion: 7\n");
    const wrong = await idcHere(["setup", "github", "access", ...BASIC, ...IDS, ...central], { cwd: dir });
    expect([wrong.exitCode, wrong.stdout]).toEqual([1, ""]);
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

test.each([
  ["setup", ["setup", "github", "--regio", "x"], "idc setup github --help has its options"],
  ["setup", ["setup", "githb"], "idc setup github --help has its options"],
  ["github", ["github", "comment", "--formt"], "idc github comment --help has its options"],
  ["github", ["github", "coment"], "idc github --help lists its commands"],
])("what is wrong with %s %j is told with the command whose help has it", async (_, args, hint) => {
  const { exitCode, stderr } = await idc(args);
  expect([exitCode, stderr]).toEqual([64, expect.stringContaining(hint)]);
});

test("the help is no wider than 80 columns, and has examples and exit codes", async () => {
  const { stdout } = await idc(["setup", "github", "--help"]);
  expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
  expect(stdout).toMatch(/Exit codes:[\s\S]*Examples:/);
});

test("the name of a repository may be copied with .git at its end", async () => {
  const { stdout } = await idcHere(
    ["setup", "github", "--repository", "acme/access.git", "--region", "eu-west-1", ...IDS, ...ACCOUNTS, "--print"],
    { cwd: files.dir },
  );
  expect(stdout).toContain('"repo:acme/access:pull_request"');
  expect(stdout).not.toContain("access.git");
});

test("a trust policy that is longer than IAM takes is told", async () => {
  const long = ["--repository", `${"o".repeat(39)}/${"r".repeat(100)}`, "--branch", "b".repeat(60)];
  const { exitCode, stderr } = await again([...long, "--print"]);
  expect(exitCode).toBe(0);
  expect(words(stderr)).toMatch(/warning: the trust policy of idc-plan has \d,?\d{3} characters, and IAM takes 2048/);
  expect((await again(["--print"])).stderr).toBe("");
});

describe("files of Terraform", () => {
  const IGNORED = [".terraform/", "*.tfstate", "*.tfstate.*"];

  test("what they leave is kept out of git, in no other case and over nobody's file", async () => {
    expect(await files.read("setup/.gitignore")).toBe(`${IGNORED.join("\n")}\n`);
    const dir = await empty();
    expect((await again(ACTION, dir)).exitCode).toBe(0);
    expect(existsSync(join(dir, "setup", ".gitignore"))).toBe(false);
    await writeFile(join(dir, "setup", ".gitignore"), "mine\n*.tfstate\n");
    const { exitCode, stdout } = await again([...ACTION, "--roles", "terraform", "--force"], dir);
    expect(exitCode).toBe(0);
    expect(readFileSync(join(dir, "setup", ".gitignore"), "utf8")).toBe("mine\n*.tfstate\n");
    expect(stdout).toMatch(/Add to setup\/\.gitignore.*[\s\S]*?\n {6}\.terraform\/\n {6}\*\.tfstate\.\*\n/);
  });

  test("the provider of GitHub's tokens stays where it was made with them before", async () => {
    const { stdout } = await again(["--roles", "terraform", "--oidc-provider", "existing", "--print"]);
    expect(stdout).toMatch(
      /removed \{\n {2}from = aws_iam_openid_connect_provider\.github\n\n {2}lifecycle \{\n {4}destroy = false/,
    );
    expect(stdout.match(/removed \{/g)).toHaveLength(1);
    expect(stdout).not.toMatch(/resource "aws_iam_openid|depends_on/);
  });
});

test("a stack that fails as it is made takes the provider along, and one that is deleted leaves it", async () => {
  const { Resources } = parse(await files.read("setup/idc-roles.yaml")) as { Resources: Record<string, object> };
  expect(Resources.GitHub).toMatchObject({ DeletionPolicy: "RetainExceptOnCreate", UpdateReplacePolicy: "Retain" });
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

test.skipIf(lacks("terraform", "version"))("terraform fmt has nothing to lay out", { timeout: 120_000 }, () => {
  const { status, stdout } = spawnSync(
    "terraform",
    ["fmt", "-check", "-recursive", "-diff", join(files.dir, "setup")],
    {
      encoding: "utf8",
    },
  );
  expect([status, stdout]).toEqual([0, ""]);
});

test.skipIf(lacks("cfn-lint", "--version"))("cfn-lint finds nothing in the templates", { timeout: 120_000 }, () => {
  for (const path of ["setup/idc-roles.yaml", "setup/management/idc-management-role.yaml"]) {
    const { stdout } = spawnSync("cfn-lint", [join(files.dir, path)], { encoding: "utf8" });
    // It has a list of services, which newer ones come into later.
    const found = stdout.split(/\n(?=[EWI]\d{4} )/).filter((one) => !/^W3037 'account-access' is not/.test(one));
    expect(found.join("\n").trim()).toBe("");
  }
});
