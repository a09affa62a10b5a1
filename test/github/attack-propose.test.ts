/** Attacks on what Adopt and Ignore propose. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { answersTo } from "../../src/core/adopt/drift/answers.ts";
import type { DriftRow } from "../../src/core/drift/report.ts";
import { Company } from "../harness/github/company.ts";
import type { Ran } from "../harness/github/workflow-run.ts";

let company: Company;
beforeEach(async () => {
  company = await new Company().start();
  company.github.tracker.roles.set("rita", "maintain");
});
afterEach(() => company.stop());

const GRANT = { PermissionSetName: "Developer", GroupName: "admins", AccountName: "website-dev" };
const night = () => company.onMain("drift.yml", "schedule");
const issue = () => company.github.issues[0]!;
const ticked = (body: string, words: string): string => body.replaceAll(`- [ ] ${words} <`, `- [x] ${words} <`);

function edit(to: string): Promise<Ran> {
  const from = issue().body;
  issue().body = to;
  const { number, state, labels, login: author } = issue();
  const event = {
    action: "edited",
    issue: { number, state, body: to, labels: labels.map((name) => ({ name })), user: { login: author, type: "Bot" } },
    changes: { body: { from } },
    sender: { login: "rita", type: "User" },
  };
  return company.onMain("answer.yml", "issues", event);
}

test("Ignore of a row hides no later one of another account", async () => {
  await company.begin();
  await company.click("CreateAccountAssignment", GRANT);
  await night();
  await edit(ticked(issue().body, "Ignore 30 days"));
  const [opened] = company.github.tracker.opened;
  await company.pushed(company.merge(90, opened!.head), { approve: () => true });
  await company.click("CreateAccountAssignment", { ...GRANT, AccountName: "website-prod" });
  await night();
  expect(issue().body).toContain("website-prod");
});

test("a row that cannot be ignored holds back none that can", async () => {
  await company.begin();
  await company.click("CreateAccountAssignment", GRANT);
  await company.click("CreateGroupMembership", { GroupName: "admins", UserName: "bob.okafor@example.com" });
  await night();
  await edit(ticked(issue().body, "Ignore 30 days"));
  expect(company.github.tracker.opened).toHaveLength(1);
});

test("what a person has pushed to the branch of a proposal stays", async () => {
  await company.begin();
  await company.click("CreateAccountAssignment", GRANT);
  await night();
  const { body } = issue();
  await edit(ticked(body, "Adopt"));
  const [opened] = company.github.tracker.opened;
  company.git("fetch", "--quiet", "origin");
  const pushed = company.commit(
    opened!.head,
    "access/access.yaml",
    (text) => `# why: asked for in SEC-1\n${text}`,
    `origin/${opened!.head}`,
  );
  await edit(ticked(issue().body, "Adopt"));
  company.git("fetch", "--quiet", "--force", "origin", `+refs/heads/${opened!.head}:refs/remotes/origin/now`);
  expect(company.git("log", "--format=%H", "origin/now").split("\n")).toContain(pushed);
});

test("no box is offered that no config can say", () => {
  const key = "User/bob@acme.io";
  const row = {
    ...{ id: `changed ${key}`, key, kind: "User", what: "changed", why: "outside", access: "none", severity: "low" },
    ...{ sources: [], fields: ["displayName"], revert: { action: "update", verdict: "allow", reasons: [] } },
  } as DriftRow;
  expect(answersTo(row)).not.toContain("ignore");
});
