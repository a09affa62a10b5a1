/** `idc github approval`: the check run of a pull request, by the rules and lists of the branch that it is for. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runApproval } from "../../src/cli/github/approval.ts";
import type { PolicyFinding } from "../../src/core/model/cause/policy-finding.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { digestOf } from "../../src/core/plan/make-plan.ts";
import type { FakeGitHub } from "../harness/github/fake-github.ts";
import { SmallRepository } from "../harness/github/small-repository.ts";
import { planOf } from "../harness/plan-of.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { testWorld } from "../harness/world.ts";
import { grant } from "./grants.ts";
import { elementsIn, rendered } from "./rendered.ts";

const settings = (approvers: string) =>
  `kind: Settings\nversion: 1\nname: acme\nmode: additive\ndirectUserAssignments: managed\napprovers: ${approvers}\n`;
const rule = (approvers: string, more = "") =>
  `@id("admins") @severity("approve") @approvers("${approvers}")${more}\nforbid (principal, action == Action::"grant", resource);\n`;

let repository: SmallRepository;
let github: FakeGitHub;

beforeEach(async () => {
  repository = new SmallRepository();
  ({ github } = repository);
  await repository.start({
    "access/idc.yaml": settings("{security: [rita]}"),
    "access/policies/admins.cedar": rule("security"),
  });
  repository.commit("more", { "access/more.yaml": "# more\n" });
  repository.pull(7, "more");
});
afterEach(() => {
  repository.stop();
  expect(github.problems).toEqual([]);
});

const CHANGES = [grant("ops")];
const KEY = CHANGES[0]!.key;

const finding = (more: Partial<PolicyFinding> = {}): PolicyFinding => ({
  ...{ key: KEY, policy: "admins", severity: "approve", message: "ask security", approvers: ["security"] },
  ...more,
});

interface Asked {
  readonly findings?: readonly PolicyFinding[];
  readonly options?: object;
  readonly environment?: Readonly<Record<string, string>>;
  readonly text?: string;
}

async function run({ findings = [finding()], options = {}, environment = {}, text }: Asked = {}) {
  const world = testWorld({
    cwd: repository.dev,
    environment: {
      ...{ GITHUB_REPOSITORY: "acme/access", GITHUB_API_URL: repository.address, GITHUB_TOKEN: "ghs_secret" },
      ...environment,
    },
  });
  const plan: Plan = { ...planOf(CHANGES), policies: { rules: 1, findings } };
  const whole = { ...plan, config: { ...plan.config, path: "access" } };
  const file = join(repository.folder, "plan.json");
  writeFileSync(file, text ?? JSON.stringify({ ...whole, digest: digestOf(whole, world.sha256) }));
  const given = { format: "text", print: false, pullRequest: 7, unpaced: true, ...options } as const;
  let exitCode: number | string;
  try {
    exitCode = await runApproval(file, given, world);
  } catch (error) {
    exitCode = (error as Error).message;
  }
  return { exitCode, out: world.stdout(), err: world.stderr() };
}

const last = () => {
  const { conclusion, output } = github.reviewing.checks.at(-1)!;
  return `${conclusion}: ${output.title}`;
};

describe("the check run", () => {
  test("waits for whom the rule asks, and turns green with their approval; its page is printed", async () => {
    expect((await run()).out).toMatch(/^Waits for security: https:\/\/github\.com\/acme\/access\/runs\/1\n$/);
    expect(last()).toBe("action_required: Waits for security");
    github.reviewing.review(7, "rita");
    await run();
    expect(last()).toBe("success: Approved by rita");
    const { name, head_sha, output } = github.reviewing.checks.at(-1)!;
    expect([name, head_sha]).toEqual(["idc approval (access)", github.pulls[0]!.head]);
    expect(output.summary).toContain("`admins`, asks `security` of 1 change: `ask security`");
  });

  test("says whose word does not count, and why", async () => {
    github.reviewing.review(7, "dora");
    github.reviewing.review(7, "carol");
    github.reviewing.review(7, "rita", "APPROVED", "1".repeat(40));
    await run();
    expect(github.reviewing.checks.at(-1)!.output.summary).toMatch(
      /waits: ?\**.*nobody of security has approved its newest commit.*\n.*`dora`: .*is not of security.*\n.*`carol`: .*is not of security.*\n.*`rita`: .*approved an older commit/,
    );
  });

  test("is green where no rule asks, and where one names nobody: whoever applies it is asked", async () => {
    await run({ findings: [] });
    expect(last()).toBe("success: No rule asks for approval");
    await run({ findings: [finding({ policy: "other", approvers: [] })] });
    expect(last()).toBe("success: What rules ask for is for a person who applies it");
  });

  test("asks each of two rules' people", async () => {
    github.reviewing.review(7, "rita");
    const other = finding({ policy: "other", approvers: ["@sam"] });
    await run({ findings: [finding(), other] });
    expect(last()).toBe("action_required: Waits for @sam");
    github.reviewing.review(7, "sam");
    await run({ findings: [finding(), other] });
    expect(last()).toBe("success: Approved by rita, sam");
  });

  test("is of the rules and lists of the branch: what the pull request makes of them has no say", async () => {
    repository.commit("more", {
      "access/idc.yaml": settings("{security: [rita, mallory]}"),
      "access/policies/admins.cedar": rule("@mallory"),
    });
    repository.pull(7, "more");
    github.reviewing.review(7, "mallory");
    await run({ findings: [finding({ approvers: ["@mallory"] })] });
    expect(last()).toBe("action_required: Waits for security");
    await run();
    expect(last()).toBe("action_required: Waits for security");
    // It exempts itself, and makes a warning of it.
    const exempt = { owner: "mallory", reason: "because", until: "2099-01-01" };
    await run({ findings: [finding({ exempt })] });
    expect(last()).toBe("action_required: Waits for security");
    await run({ findings: [finding({ severity: "warn", approvers: [] })] });
    expect(last()).toBe("action_required: Waits for security");
  });

  test("is not green where the config of the branch has mistakes, or a rule of it", async () => {
    github.reviewing.review(7, "rita");
    repository.commit("main", { "access/policies/admins.cedar": "forbid nobody;\n" });
    await run();
    expect(last()).toMatch(/^action_required: (Waits for security|policies have mistakes)/);
    repository.commit("main", { "access/idc.yaml": "kind: Settings\nversion: 9\n" });
    await run();
    expect(last()).toBe("action_required: Waits for security");
    expect(github.reviewing.checks.at(-1)!.output.summary).toContain("the config of main has mistakes");
  });

  test("of a plan that failed there is nothing to approve", async () => {
    const failed = {
      format: "idc-failure",
      version: 1,
      code: "invalid-config",
      exitCode: 1,
      summary: "no",
      diagnostics: [],
    };
    await run({ text: JSON.stringify(failed) });
    const said = github.reviewing.checks.at(-1);
    expect(said?.conclusion ?? "none").not.toBe("success");
  });

  test("as JSON, and printed without writing", async () => {
    const { out } = await run({ options: { format: "json" } });
    expectDocument(out, "idc-github-approval");
    expect(JSON.parse(out)).toMatchObject({ approved: false, title: "Waits for security", pullRequest: 7 });
    const { length } = github.reviewing.checks;
    expect((await run({ options: { print: true } })).out).toMatch(/^Waits for security\n\n.*Rules that ask/s);
    expect(github.reviewing.checks).toHaveLength(length);
  });

  test("hostile words of a rule are inert", async () => {
    const message = "</details> @everyone <img src=x> [x](javascript:1) ::error::\n### hi";
    await run({ findings: [finding({ message, approvers: ["security", "<b>x</b>"] })] });
    const { title, summary } = github.reviewing.checks.at(-1)!.output;
    expect(
      elementsIn(rendered(summary)).filter((name) => !["h4", "ul", "li", "code", "p", "strong"].includes(name)),
    ).toEqual([]);
    expect(`${title}\n${summary}`).not.toMatch(/^::/m);
  });

  test("below names the message of a rule is not told", async () => {
    await run({ options: { privacy: "counts" } });
    expect(github.reviewing.checks.at(-1)!.output.summary).not.toContain("ask security");
  });
});

describe("no check run", () => {
  test("of a pull request that is not for the default branch: its base may say what it likes", async () => {
    Object.assign(github.pulls[0]!, { into: "mine" });
    expect((await run()).exitCode).toBe("#7 is for mine, and only main is ever applied");
    expect(github.reviewing.checks).toEqual([]);
  });

  test("where the clone does not have the newest commit of the branch", async () => {
    const elsewhere = join(repository.folder, "elsewhere");
    repository.git("clone", "--quiet", github.branch.origin, elsewhere);
    writeFileSync(join(elsewhere, "x"), "x");
    repository.git("-C", elsewhere, "add", ".");
    repository.git("-C", elsewhere, "commit", "--quiet", "-m", "Newer");
    repository.git("-C", elsewhere, "push", "--quiet", "origin", "HEAD:main");
    expect((await run()).exitCode).toMatch(/^this clone does not have [0-9a-f]{7}, the newest commit of main/);
  });

  test("of a run of an older commit", async () => {
    const event = join(repository.folder, "event.json");
    writeFileSync(event, JSON.stringify({ pull_request: { number: 7, head: { sha: "2".repeat(40) } } }));
    const { out } = await run({ environment: { GITHUB_EVENT_PATH: event } });
    expect([out, github.reviewing.checks]).toEqual(["The pull request has a newer commit: its own run says it\n", []]);
  });
});
