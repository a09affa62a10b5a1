/** The action as GitHub's runner runs it: the file that is committed, inputs as variables, files for outputs and summary. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { copyExample, EXAMPLES, type Served, serve } from "../harness/command.ts";
import { FakeGitHub } from "../harness/github/fake-github.ts";
import { ACTION, type Acted, act as runAct } from "../harness/github/runner.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { expectSarif } from "../harness/sarif.ts";
import { SECRET, webhook } from "../harness/webhook.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const HEAD = "1".repeat(40);

let served: Served;
let example: Awaited<ReturnType<typeof copyExample>>;
let github: FakeGitHub;
let address: string;
let temp: string;

beforeAll(async () => {
  served = await serve(["--org", join(EXAMPLES, "starter", "organization.yaml"), "--operation-seconds", "0.02"]);
  example = await copyExample("starter");
  github = new FakeGitHub();
  address = await github.listen();
  github.pulls.push({ number: 7, head: HEAD, base: "b".repeat(40), branch: "payments", owner: "acme" });
  temp = mkdtempSync(join(tmpdir(), "idc-runner-"));
});
afterAll(async () => {
  await served.stop();
  await example.remove();
  github.close();
  rmSync(temp, { recursive: true, force: true });
});

const act = (
  inputs: Readonly<Record<string, string>>,
  more: { event?: object; env?: Readonly<Record<string, string>>; cwd?: string } = {},
): Promise<Acted> => {
  const { event = { pull_request: { number: 7, head: { sha: HEAD } }, repository: { visibility: "private" } } } = more;
  const env = {
    ...{ GITHUB_REPOSITORY: "acme/access", GITHUB_API_URL: address, GITHUB_RUN_ID: "4711" },
    ...served.env,
    ...more.env,
  };
  return runAct({ inputs, event, env, cwd: more.cwd ?? example.dir, temp });
};

const TOKEN = { token: "ghs_secret" };

describe("the action", () => {
  test("is what the sources make: npm run action", () => {
    const committed = readFileSync(join(ACTION, "index.mjs"), "utf8");
    const { action } = (
      JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { scripts: Record<string, string> }
    ).scripts;
    const built = mkdtempSync(join(tmpdir(), "idc-action-"));
    try {
      execFileSync(
        "npx",
        ["--no-install", ...splitWords(action!.split(" && ")[0]!.replaceAll(".github/actions/idc", built))],
        { cwd: ROOT },
      );
      expect(
        readFileSync(join(built, "index.mjs"), "utf8") === committed,
        "run npm run action, and commit what it writes",
      ).toBe(true);
    } finally {
      rmSync(built, { recursive: true, force: true });
    }
  });

  test("has the inputs and outputs that it knows, and runs on a Node that runners have", () => {
    const { inputs, outputs, runs } = parse(readFileSync(join(ACTION, "action.yml"), "utf8")) as Record<
      string,
      Record<string, unknown>
    >;
    expect(Object.keys(inputs!)).toEqual([
      "command",
      "config",
      "role",
      "region",
      "read-by",
      "privacy",
      "live",
      "file",
      "digest",
      "environment",
      "pull-requests",
      "answer",
      "pull-request",
      "plan-workflow",
      "snapshot-workflow",
      "notify",
      "comment",
      "teams-token",
      "token",
    ]);
    const said = [
      "verdict",
      "changes",
      "asks",
      "refused",
      "digest",
      "next",
      "commit",
      "pull-requests",
      "artifact",
      "sarif",
      "propose",
      "revert",
    ];
    expect(Object.keys(outputs!)).toEqual(said);
    expect(runs).toEqual({ using: "node24", main: "index.mjs" });
  });

  test("plans: a comment, a summary, outputs, and the plan as a file", async () => {
    const ran = await act({ command: "plan", config: "access", ...TOKEN });
    expect(ran.stdout).toContain("Commented: https://github.com/acme/access/pull/7#issuecomment-");
    expect(ran.exitCode).toBe(0);
    expect(github.problems).toEqual([]);
    const plan = JSON.parse(readFileSync(ran.outputs.artifact!, "utf8"));
    expect(ran.outputs).toMatchObject({ changes: String(plan.changes.length), refused: "0", digest: plan.digest });
    expect(expectSarif(readFileSync(ran.outputs.sarif!, "utf8")).results).toEqual([]);
    expect(ran.summary).toContain("### ");
    expect(github.comments.map(({ body }) => body.split("\n")[1])).toEqual([ran.summary.split("\n")[1]]);
    expect(github.comments[0]!.body).toContain(`/blob/${HEAD}/access/`);
  });

  test.each([
    ["a public repository", { repository: { visibility: "public" } }, {}],
    ["one of which nobody says", {}, {}],
    ["where people may not be named", { repository: { visibility: "private" } }, { privacy: "groups" }],
  ])("leaves no plan behind in %s", async (_, event, inputs) => {
    const ran = await act({ config: "access", comment: "false", ...inputs }, { event });
    expect([ran.exitCode, ran.outputs.artifact]).toEqual([0, ""]);
    expect(ran.outputs.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(readdirSync(temp).filter((name) => name.startsWith("idc-plan-"))).toEqual([]);
  });

  test("leaves no plan behind where its outputs cannot be written, and says what cannot", async () => {
    const open = { event: { repository: { visibility: "public" } }, env: { GITHUB_OUTPUT: join(temp, "no", "x") } };
    const ran = await act({ config: "access", comment: "false" }, open);
    expect([ran.exitCode, ran.stderr]).toEqual([1, expect.stringContaining("cannot write to a file of the runner")]);
    expect(readdirSync(temp).filter((name) => name.startsWith("idc-plan-"))).toEqual([]);
    const nowhere = await act({ config: "access", comment: "false" }, { env: { RUNNER_TEMP: join(temp, "no") } });
    expect([nowhere.exitCode, nowhere.stderr]).toEqual([1, expect.stringContaining("is RUNNER_TEMP writable?")]);
  });

  test("a run that may not comment fails no step", async () => {
    github.troubles.push({ when: (method, path) => method === "GET" && path.includes("/pulls/"), status: 403 });
    const ran = await act({ config: "access", ...TOKEN });
    expect([ran.exitCode, ran.stderr]).toEqual([0, expect.stringContaining("warning: no comment: ")]);
  });

  test("mistakes are annotations on their lines, and fail the step", async () => {
    const file = join(example.dir, "access", "idc.yaml");
    const before = readFileSync(file, "utf8");
    writeFileSync(file, before.replace(/^kind: Settings$/m, "kind: Settings\ncolour: blue"));
    try {
      for (const command of ["plan", "validate"]) {
        const ran = await act({ command, config: "access", comment: "false" });
        expect(ran.stdout).toMatch(/^::error file=access\/idc\.yaml,line=\d+,title=idc::.*colour/m);
        expect([ran.exitCode, ran.outputs.verdict]).toEqual([1, "failed"]);
      }
    } finally {
      writeFileSync(file, before);
    }
  });

  test("what a fork's run found is said by another run, which takes no plan from it, and no number", async () => {
    github.comments.length = 0;
    github.pulls.push({ number: 9, head: HEAD, base: "b".repeat(40), branch: "fix", owner: "mallory" });
    const validated = await act({ command: "validate", config: "access" }, { event: {} });
    const kept = join(temp, "kept.json");
    writeFileSync(kept, readFileSync(validated.outputs.artifact!));
    const from = { owner: { login: "mallory" }, full_name: "mallory/access" };
    const event = {
      workflow_run: { head_sha: HEAD, head_branch: "fix", head_repository: from, pull_requests: [{ number: 7 }] },
    };
    const said = { command: "comment", config: "access", ...TOKEN };
    const ran = await act({ ...said, file: kept }, { event });
    expect(ran.exitCode).toBe(0);
    // Nothing to say of a config that is valid: no comment is made.
    expect(github.comments).toEqual([]);
    const wrong = {
      format: "idc-diagnostics",
      version: 1,
      valid: false,
      files: 1,
      diagnostics: [{ code: "x", severity: "error", summary: "@acme/all" }],
    };
    writeFileSync(kept, JSON.stringify(wrong));
    await act({ ...said, file: kept }, { event });
    expect(github.comments.map(({ issue }) => issue)).toEqual([9]);
    expect(github.comments[0]!.body).toContain("_Said by a run of a fork, which may say whatever it likes._");
    const planned = await act({ command: "plan", config: "access", comment: "false" });
    const forged = await act({ ...said, file: planned.outputs.artifact! }, { event });
    expect([forged.exitCode, forged.stderr]).toEqual([3, expect.stringContaining("no plan of it is believed")]);
    expect(github.comments).toHaveLength(1);
  });

  test.each(["plan", "drift", "apply"] as const)(
    "%s posts a notice, to an address that only the runner hears of",
    async (command) => {
      const hook = await webhook();
      const onMain = { GITHUB_EVENT_NAME: "push", GITHUB_REF: "refs/heads/main", HOOK: hook.url };
      // These fail before they read anything: there is no OIDC token for the role, and no such file.
      const failing = { plan: {}, drift: { role: "arn:aws:iam::111111111111:role/x" }, apply: { file: "none.json" } };
      const given = { command, config: "access", comment: "false", ...TOKEN, ...failing[command] };
      const ran = await act({ ...given, notify: hook.url }, { env: onMain });
      const [, masked, ...rest] = /^::add-mask::(.*)\n([\s\S]*)$/.exec(ran.stdout)!;
      expect(masked).toBe(hook.url);
      expect([...rest, ran.stderr, ran.summary, JSON.stringify(ran.outputs)].join("")).not.toContain(SECRET);
      await act({ ...given, notify: "env:HOOK" }, { env: onMain });
      const told = hook.posted.map(({ body }) => expectDocument<{ about: string; text: string }>(body, "idc-notice"));
      const about = command === "apply" ? "outcome" : command;
      expect(told.map((one) => one.about)).toEqual([about, about]);
      const words = {
        plan: /^\+.* gains? .*\n\+\d+ grant/,
        drift: /^Drift could not be told/,
        apply: /^apply ended without an outcome/,
      };
      expect(told[0]!.text).toMatch(words[command]);
    },
  );

  test("validates without credentials", async () => {
    const ran = await act(
      { command: "validate", config: "access" },
      { env: { AWS_ACCESS_KEY_ID: "", AWS_ENDPOINT_URL: "http://127.0.0.1:1" } },
    );
    expect([ran.exitCode, ran.outputs.verdict]).toEqual([0, "none"]);
  });

  test.each([
    [{ command: "destroy" }, "input command is one of validate, plan, apply, comment, drift, answer, snapshot"],
    [{ command: "apply" }, "there is no GITHUB_TOKEN"],
    [{ "read-by": "groups" }, "input read-by is one of pairs, principals"],
    [{ digest: "x" }, "input digest is the SHA-256 of a plan"],
    [{ "pull-requests": "7;8" }, "input pull-requests is numbers with commas"],
    [{ environment: "a\nb" }, "input environment is a name"],
    [{ role: "arn:aws:iam::1:role/x" }, "input role is the ARN of a role"],
    [{ privacy: "all" }, "input privacy is one of names, groups, counts"],
    [{ role: "arn:aws:iam::111111111111:role/x" }, "may not ask GitHub for an OIDC token"],
  ])("says what is wrong with %j", async (inputs, message) => {
    const ran = await act(inputs);
    expect(ran.stderr).toContain(message);
    expect(ran.exitCode).not.toBe(0);
  });
});

/** Of a command line as package.json has it: quotes keep blanks. */
const splitWords = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
