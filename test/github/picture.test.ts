/** The README's picture of a comment is what `idc github comment` says, and a change of the comment's looks changes it. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { runComment } from "../../src/cli/github/comment.ts";
import { runDriftIssue } from "../../src/cli/github/drift.ts";
import type { DriftReport, DriftRow } from "../../src/core/drift/report.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { EXAMPLES } from "../harness/command.ts";
import { commentPicture } from "../harness/github/comment-picture.ts";
import { planOfStory } from "../harness/golden-run.ts";
import { edited, type Texts } from "../harness/golden-story.ts";
import { planOf } from "../harness/plan-of.ts";
import { testWorld } from "../harness/world.ts";

const DEMO = join(EXAMPLES, "demo");
const read = (path: string) => readFileSync(join(DEMO, path), "utf8");
const MOVED = { AccountName: "data-prod", OrganizationalUnit: "/Workloads/Prod" };

interface Organization {
  readonly accounts: readonly { readonly id: string; readonly name: string; readonly ou: string }[];
}

/** The demo, before data-prod was moved to where production is. */
const organization = parse(
  read("organization.yaml").replace("name: data-prod, ou: /Workloads/Prod", "name: data-prod, ou: /Onboarding"),
) as Organization & Record<string, unknown>;

const LOCK = `version: 1
instance: arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6
names: {}
accounts:
${organization.accounts.map(({ id, name, ou }) => `  "${id}": {name: ${name}, ou: ${ou}}\n`).join("")}`;

function demoFiles(): Texts {
  const names = (readdirSync(join(DEMO, "config"), { recursive: true }) as string[]).filter((one) =>
    /\.yaml$/.test(one),
  );
  return { ...Object.fromEntries(names.map((name) => [name, read(`config/${name}`)])), "idc.lock.yaml": LOCK };
}

function demoPlan(): Promise<Plan> {
  const before = demoFiles();
  const figures = `    reason: look at what is running
  - group: data-analysts
    permissionSet: ReadOnly
    accounts: {name: payments-prod}
    reason: month-end figures
`;
  const after = edited(before, {
    "access/teams.yaml": [
      { from: "groups: [web-developers, payments-developers]", to: "group: payments-developers" },
      {
        from: "accounts: {name: data-prod}\n    reason: look at what is running\n",
        to: `accounts: {name: data-prod}\n${figures}`,
      },
    ],
    "permission-sets/operator.yaml": {
      from: '"ec2:RebootInstances"',
      to: '"ec2:RebootInstances", "rds:RebootDBInstance"',
    },
  });
  const named = { name: "comment", title: "Analysts see the figures of payments" };
  const console = [{ operation: "MoveAccount", input: MOVED }];
  return planOfStory({ ...named, organization, before, after, loose: after, console }, "Elena Petrova");
}

async function commentOn(plan: Plan): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "idc-picture-"));
  try {
    const head = { sha: plan.config.commit };
    writeFileSync(join(folder, "plan.json"), JSON.stringify(plan));
    writeFileSync(join(folder, "event.json"), JSON.stringify({ pull_request: { number: 7, head } }));
    const environment = {
      GITHUB_REPOSITORY: "acme/access",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_EVENT_PATH: join(folder, "event.json"),
      GITHUB_RUN_ID: "4711",
    };
    const world = testWorld({ cwd: folder, environment });
    await runComment({ file: "plan.json", format: "text", print: true }, world);
    return world.stdout();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test("the README's picture of a comment shows what idc github comment --print says", async () => {
  const picture = commentPicture(await commentOn(await demoPlan()), "The comment of idc on a pull request");
  await expect(picture).toMatchFileSnapshot("../../.github/comment.svg");
  // It is shown by whoever shows the README: nothing is fetched, and nothing runs.
  expect(picture.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|<script|<image|<style|href|url\(/);
  expect(picture.length).toBeLessThan(60_000);
});

const NAMES = { accounts: { "222233334444": "payments-prod", "333344445555": "data-prod" }, members: { ops: 3 } };

const who = (name: string, call: string, by: "console" | "api"): NonNullable<DriftRow["who"]> => ({
  ...{ name, account: "111111111111", when: "2026-11-29T18:02:11Z", by, call },
  ...{ role: "AWSReservedSSO_Admin_0123456789abcdef", from: "203.0.113.7", event: "e", certainty: "sure" as const },
});

/** A night on which somebody helped themselves, and somebody helped out. */
function nightly(): DriftReport {
  const live = { permissionSet: "Admin", principalType: "GROUP", principal: "ops", account: "222233334444" };
  const key = "AccountAssignment/Admin/group:ops/222233334444";
  const at = (file: string, line: number) => [{ file, line, column: 1 }];
  const rows: readonly DriftRow[] = [
    {
      ...{ id: `added ${key}`, key, kind: "AccountAssignment", what: "added", why: "outside", access: "gained" },
      ...{ severity: "high", admin: "yes", sources: at("permission-sets/admin.yaml", 3), fields: [], live },
      revert: { action: "delete", verdict: "allow", reasons: [] },
      who: who("mallory@acme.io", "CreateAccountAssignment", "console"),
    },
    {
      ...{ id: "changed PermissionSet/Analyst", key: "PermissionSet/Analyst", kind: "PermissionSet", what: "changed" },
      ...{ why: "outside", access: "changed", severity: "medium", fields: ["sessionDuration"] },
      ...{ sources: at("permission-sets/analyst.yaml", 2) },
      ...{ declared: { name: "Analyst", sessionDuration: 240 }, live: { name: "Analyst", sessionDuration: 720 } },
      revert: { action: "update", verdict: "allow", reasons: [] },
      who: who("elena@acme.io", "UpdatePermissionSet", "api"),
    },
  ];
  const { made, config, organization: id, instance, caller, diagnostics, unknown, blocked } = planOf([]);
  return {
    ...{ format: "idc-drift", version: 1, made, config: { ...config, path: "access" }, organization: id, instance },
    ...{ caller, diagnostics, unknown, blocked, rows, names: NAMES },
    notDrift: { edits: 0, expired: 0, ignored: 6, pending: 0 },
    trail: { since: "2026-11-22", account: "111111111111", region: "eu-west-1", events: 12 },
  };
}

test("the README's picture of the issue of drift shows what idc github drift --print says", async () => {
  const folder = mkdtempSync(join(tmpdir(), "idc-picture-"));
  try {
    writeFileSync(join(folder, "drift.json"), JSON.stringify(nightly()));
    const environment = { GITHUB_REPOSITORY: "acme/access", GITHUB_RUN_ID: "4711" };
    const world = testWorld({ cwd: folder, environment });
    await runDriftIssue({ file: "drift.json", format: "text", print: true }, world);
    const picture = commentPicture(world.stdout(), "The issue of drift", "opened this issue");
    await expect(picture).toMatchFileSnapshot("../../.github/drift.svg");
    expect(picture.replace("http://www.w3.org/2000/svg", "")).not.toMatch(/https?:|<script|<image|<style|href|url\(/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("callouts are drawn in their colour, and what there is no picture of is an error", () => {
  const warning = commentPicture("> [!WARNING]\n> **Shortened:** too long.\n\nSo what.\n", "x");
  expect(warning).toMatch(
    /fill="#9a6700">Warning<\/text>.*Shortened:.*too long\..*<rect [^>]*fill="#9a6700"\/>.*So what/s,
  );
  expect(() => commentPicture("| a |\n|---|\n| b |\n", "x")).toThrow("no table_open");
});
