/**
 * Approval by those whom guardrails ask: the check run of a pull request, and what is applied after the merge. A real repository, the workflows of
 * `examples/github`, the bundled action, the emulator, and a GitHub with a memory.
 */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Company, resultsOf } from "../harness/github/company.ts";
import type { FakeReviews } from "../harness/github/fake-reviews.ts";
import type { Begun, Ran } from "../harness/github/workflow-run.ts";

const RULE = (approvers: string) => `@id("admins")
@severity("approve")
@approvers("${approvers}")
@message("who administers is for security to say")
forbid (principal, action == Action::"grant", resource) when { context.isAdmin };
`;

let company: Company;
let reviewing: FakeReviews;

const NUMBER = 7;

/** A group that may do all in an account. */
const GRANT = () =>
  "kind: Assignments\nassignments:\n  - {group: developers, permissionSet: Admin, accounts: {name: website-prod}, reason: a test}\n";

/** The rule is there, and a run has completed the commit that brought it. */
async function ruled(approvers: string, lists: string): Promise<void> {
  await company.begin();
  company.commit("main", "policies/admins.cedar", () => RULE(approvers));
  company.commit("main", "idc.yaml", (text) => `${text}approvers: ${lists}\n`);
  const ran = await company.pushed(company.tip(), { approve: () => true });
  expect(ran.jobs.plan!.acted!.stdout + ran.jobs.plan!.acted!.stderr).not.toMatch(/error/i);
  expect((await company.pushed(company.tip())).jobs.plan!.outputs.next).toBe("nothing");
}

const pullRequest = async (more: Partial<Begun> = {}): Promise<void> => {
  company.commit("more", "more.yaml", GRANT);
  await company.pullRequest(NUMBER, "more", more);
};

/** What the check run says now. */
async function checked(): Promise<string> {
  const { head } = reviewing.pullAt(NUMBER)!;
  const pull_request = { number: NUMBER, head: { sha: head, repo: { full_name: "acme/access" } } };
  const before = reviewing.checks.length;
  const ran = await company.onMain("approval.yml", "pull_request_review", { pull_request });
  expect(resultsOf(ran), ran.jobs.approval!.acted?.stderr).toEqual({ approval: "success" });
  expect(reviewing.checks).toHaveLength(before + 1);
  const { name, head_sha, conclusion, output } = reviewing.checks.at(-1)!;
  expect([name, head_sha]).toEqual(["idc approval (access)", head]);
  return `${conclusion}: ${output.title}`;
}

/** How much was granted after the merge, and by which job. */
async function applied(more: Partial<Begun> = {}): Promise<string> {
  const ran = await company.pushed(company.merge(NUMBER, "more"), more);
  return saidOf(ran);
}

function saidOf(ran: Ran): string {
  const { next } = ran.jobs.plan!.outputs;
  const job = ran.jobs.apply!.result === "skipped" ? ran.jobs.approve! : ran.jobs.apply!;
  return `${next}: ${job.acted?.outputs.verdict ?? job.result}, ${job.acted?.outputs.changes ?? 0} made`;
}

beforeEach(async () => {
  company = await new Company().start();
  ({ reviewing } = company.github);
});
afterEach(() => {
  expect(company.github.problems).toEqual([]);
  return company.stop();
});

describe("a rule asks security, a list of Settings", () => {
  beforeEach(() => ruled("security", "{security: [rob, Sam]}"));

  test("one of them approves the newest commit: it is green, and applied by nobody's hand", async () => {
    await pullRequest();
    expect(await checked()).toBe("action_required: Waits for security");
    expect(company.bodies(NUMBER)[0]).toContain("approval is asked of security");
    reviewing.review(NUMBER, "sam");
    expect(await checked()).toBe("success: Approved by sam");
    expect(await applied()).toBe("apply: done, 1 made");
  });

  test("nobody of them approves: a person of another team who lets the run in is none of them", async () => {
    await pullRequest();
    reviewing.review(NUMBER, "carol");
    expect(await checked()).toBe("action_required: Waits for security");
    // A check run that says otherwise: any workflow can write one.
    reviewing.checks.push({ ...reviewing.checks.at(-1)!, conclusion: "success" });
    const ran = await company.pushed(company.merge(NUMBER, "more"), { approve: () => true });
    expect(saidOf(ran)).toBe("approve: left, 0 made");
    const outcome = ran.jobs.approve!.acted!;
    expect(outcome.summary).toContain("nobody of security has approved its newest commit");
    expect(outcome.summary).toContain("rita who let the run in cannot give it");
    // Sam approves what was merged: the next run applies it.
    reviewing.review(NUMBER, "sam");
    expect(saidOf(await company.onMain("apply.yml", "workflow_dispatch"))).toBe("apply: done, 1 made");
  });

  test("the pull request puts its own author's friend on the list: the list of before counts, in the check run and after the merge", async () => {
    company.commit("more", "idc.yaml", (text) => text.replace("[rob, Sam]", "[rob, Sam, mallory]"));
    company.commit("more", "more.yaml", GRANT, "more");
    await company.pullRequest(NUMBER, "more");
    reviewing.review(NUMBER, "mallory");
    expect(await checked()).toBe("action_required: Waits for security");
    expect(await applied({ approve: () => true })).toBe("approve: left, 0 made");
  });
});

test("one of those whom the rule asks lets the run in, and wrote nothing of it: that is approval, too", async () => {
  await ruled("security", "{security: [rita]}");
  await pullRequest();
  expect(await applied({ approve: () => true })).toBe("approve: done, 1 made");
});
