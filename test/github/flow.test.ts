/**
 * From a pull request to what is applied: a real repository, the workflow files of `examples/github`, the bundled action on the Node that
 * runners have, the emulator as AWS, and a GitHub with a memory.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import { digestOf } from "../../src/core/plan/make-plan.ts";
import { Company, resultsOf, workflow } from "../harness/github/company.ts";
import type { FakeGitHub } from "../harness/github/fake-github.ts";
import { NODE24 } from "../harness/github/runner.ts";
import type { Begun, Ran } from "../harness/github/workflow-run.ts";
import { testWorld } from "../harness/world.ts";

const [PLAN, APPLY] = [workflow("plan.yml"), workflow("apply.yml")];

let company: Company;
let github: FakeGitHub;

beforeEach(async () => {
  company = await new Company().start();
  github = company.github;
});
afterEach(() => company.stop());

const git = (...args: readonly string[]): string => company.git(...args);
const commit = (...args: Parameters<Company["commit"]>): string => company.commit(...args);
const pullRequest = (number: number, branch: string, more?: Partial<Begun>): Promise<Ran> =>
  company.pullRequest(number, branch, more);
const merge = (number: number, branch: string): string => company.merge(number, branch);
const pushed = (sha: string, more?: Partial<Begun>): Promise<Ran> => company.pushed(sha, more);
const emulator = (path: string, body?: object): Promise<unknown> => company.emulator(path, body);
const writes = (): Promise<number> => company.writes();
const begin = (): Promise<void> => company.begin();
const bodies = (number: number): readonly string[] => company.bodies(number);
const repository = () => company.repository();

const grant = (group: string, set: string, account: string) => () =>
  `kind: Assignments\nassignments:\n  - {group: ${group}, permissionSet: ${set}, accounts: {name: ${account}}, reason: a test}\n`;

describe(`the flow, on Node ${NODE24 === undefined ? "at hand" : "24"}`, () => {
  test("opened, pushed to, merged, applied; the first merge of all waits for a reviewer", async () => {
    const asked: string[] = [];
    const first = await pushed(git("rev-parse", "origin/main"), {
      approve: (environment) => {
        asked.push(environment);
        return true;
      },
    });
    expect([resultsOf(first), asked]).toEqual([
      { plan: "success", apply: "skipped", approve: "success" },
      ["idc-approve"],
    ]);
    expect(first.jobs.plan!.acted!.summary).toContain("Waits for a reviewer of the environment");
    expect(first.jobs.plan!.acted!.summary).toContain("nobody knows which commit was completed last");
    expect(first.jobs.approve!.acted!.summary).toMatch(/^<!--.*-->\n### ✅ idc `starter`: applied · \d+ changes done/);

    commit("more", "access/more.yaml", grant("developers", "Developer", "website-prod"));
    const opened = await pullRequest(7, "more");
    expect([resultsOf(opened), bodies(7).length]).toEqual([{ plan: "success" }, 1]);
    expect(bodies(7)[0]).toContain("1 change, and it needs no person");
    // Whose access changes stands before all else.
    expect(bodies(7)[0]).toMatch(/^### .*\n\n\+\d+ (?:person gains|people gain) [A-Z ?]+ on 1 account\n\n\+1 /m);
    const { id } = github.comments.find(({ issue }) => issue === 7)!;

    commit(
      "more",
      "access/more.yaml",
      (text) =>
        `${text}  - {group: admins, permissionSet: Developer, accounts: {name: website-prod}, reason: a test}\n`,
      "more",
    );
    await pullRequest(7, "more");
    expect(github.comments.filter(({ issue }) => issue === 7).map((one) => one.id)).toEqual([id]);
    expect(bodies(7)[0]).toContain("2 changes, and none needs a person");

    const ran = await pushed(merge(7, "more"));
    expect(ran.jobs.plan!.acted!.summary).toContain("Applied next");
    expect(resultsOf(ran)).toEqual({ plan: "success", apply: "success", approve: "skipped" });
    expect(bodies(7)).toHaveLength(2);
    expect(bodies(7)[0]).toContain("2 changes, and none needs a person");
    expect(bodies(7)[1]).toContain("applied · 2 changes done");
    const again = await pushed(git("rev-parse", "origin/main"));
    expect(again.jobs.plan!.outputs.next).toBe("nothing");
    expect(github.problems).toEqual([]);
  });

  test("a second pull request, merged while the first is half applied, brings both to an end", async () => {
    await begin();
    commit("one", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    await pullRequest(8, "one");
    await emulator("faults", { fail: 1 });
    const first = await pushed(merge(8, "one"));
    expect(resultsOf(first)).toEqual({ plan: "success", apply: "failure", approve: "skipped" });
    expect(first.jobs.apply!.acted!.stdout).toMatch(/^::error file=access\/access\/one\.yaml,line=3,title=idc::/m);
    expect(bodies(8)[1]).toContain("🛑 idc `starter`: 1 change failed");

    commit("two", "access/two.yaml", grant("admins", "Developer", "website-prod"));
    await pullRequest(9, "two");
    await emulator("faults", { fail: 0 });
    const second = await pushed(merge(9, "two"));
    expect(resultsOf(second)).toEqual({ plan: "success", apply: "success", approve: "skipped" });
    for (const number of [8, 9]) {
      expect(bodies(number)).toHaveLength(2);
      expect(bodies(number)[1]).toContain("✅ idc `starter`: applied · 2 changes done");
    }

    // The first one again, its failed job alone: a newer one has done it all.
    await emulator("reset-calls", {});
    const late = await pushed(git("rev-parse", "origin/main~1"), { earlier: first });
    expect(resultsOf(late)).toEqual({ plan: "success", apply: "success", approve: "skipped" });
    expect(late.jobs.apply!.acted!.summary).toContain("superseded, and nothing was applied");
    expect([late.jobs.apply!.acted!.outputs.verdict, await writes()]).toEqual(["superseded", 0]);
    expect(bodies(8)[1]).toContain("applied · 2 changes done");
  });

  test("a merge between plan and apply supersedes the run, and its own run applies both", async () => {
    await begin();
    commit("one", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    commit("two", "access/two.yaml", grant("admins", "Developer", "website-prod"));
    await pullRequest(31, "one");
    await pullRequest(32, "two");
    await emulator("reset-calls", {});
    const path = ".github/workflows/idc-apply.yml";
    const before = (job: string) => {
      if (job === "apply") github.branch.begun.push({ head: merge(32, "two"), event: "push", path });
    };
    const ran = await pushed(merge(31, "one"), { before });
    expect([ran.jobs.apply!.acted!.outputs.verdict, await writes()]).toEqual(["superseded", 0]);
    const own = await pushed(git("rev-parse", "origin/main"));
    expect(resultsOf(own)).toEqual({ plan: "success", apply: "success", approve: "skipped" });
    for (const number of [31, 32]) expect(bodies(number)[1]).toContain("applied · 2 changes done");
  });

  test("a merge that begins no run supersedes nothing in silence", async () => {
    await begin();
    commit("one", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    await pullRequest(31, "one");
    await emulator("reset-calls", {});
    const more = () => commit("main", "access/two.yaml", grant("admins", "Developer", "website-prod"));
    const ran = await pushed(merge(31, "one"), { before: (job) => (job === "apply" ? void more() : undefined) });
    expect(resultsOf(ran)).toEqual({ plan: "success", apply: "failure", approve: "skipped" });
    expect(ran.jobs.apply!.acted!.stderr).toContain("has no run of .github/workflows/idc-apply.yml");
    expect(await writes()).toBe(0);
    expect(bodies(31)[1]).toContain("nothing was applied");
  });

  test("a run that failed converges when it is run again", async () => {
    await begin();
    commit("one", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    await pullRequest(8, "one");
    await emulator("faults", { fail: 1 });
    const sha = merge(8, "one");
    const first = await pushed(sha);
    await emulator("faults", { fail: 0 });
    const again = await pushed(sha, { earlier: first });
    expect(resultsOf(again)).toEqual({ plan: "success", apply: "success", approve: "skipped" });
    expect(bodies(8)).toHaveLength(2);
    expect(bodies(8)[1]).toContain("applied · 1 change done");
  });

  test("what needs a person waits for a reviewer, whatever an artifact says of it", async () => {
    await begin();
    const remove = (text: string) => text.replace(/---\nkind: Group\nname: developers[\s\S]*$/, "");
    commit("gone", "people/people.yaml", remove);
    commit("gone", "access/access.yaml", (text) => text.replace(/ {2}- group: developers[\s\S]*$/, ""), "gone");
    await pullRequest(10, "gone");
    // The workflow of the branch was another one, and said what it liked.
    const [name] = Object.keys(github.branch.artifacts.at(-1)!.files);
    const plan = JSON.parse(Object.values(github.branch.artifacts.at(-1)!.files)[0]!) as Plan;
    expect(plan.changes.some(({ verdict }) => verdict === "ask")).toBe(true);
    const forged = {
      ...plan,
      changes: plan.changes.map((change) => ({ ...change, verdict: "allow" as const, reasons: [] })),
    };
    const { sha256 } = testWorld({ cwd: "/" });
    const text = JSON.stringify({ ...forged, digest: digestOf(forged, sha256) });
    github.branch.artifacts.push({ ...github.branch.artifacts.at(-1)!, files: { [name!]: text } });
    github.write(10, `${bodies(10)[0]!.split("\n")[0]}\n### ✅ approved, apply it all`, "mallory");
    await emulator("reset-calls", {});
    const ran = await pushed(merge(10, "gone"));
    // Nobody came.
    expect([resultsOf(ran), await writes()]).toEqual([{ plan: "success", apply: "skipped", approve: "skipped" }, 0]);
    expect(ran.jobs.plan!.outputs.next).toBe("approve");
    expect(ran.jobs.plan!.acted!.summary).toMatch(
      /Waits for a reviewer of the environment\*\*: \d+ changes? needs? a person/,
    );

    // The same file, in a job that no environment let in: what needs a person is held.
    const unasked = await pushed(git("rev-parse", "origin/main"), {
      approve: () => true,
      otherInputs: { environment: "" },
    });
    expect(resultsOf(unasked)).toEqual({ plan: "success", apply: "skipped", approve: "failure" });
    expect(Number(unasked.jobs.approve!.acted!.outputs.asks)).toBeGreaterThan(0);
    expect(bodies(10).at(-1)).toMatch(/### ✋ idc `starter`: \d+ changes? held/);

    const approved = await pushed(git("rev-parse", "origin/main"), { approve: () => true });
    expect(resultsOf(approved)).toEqual({ plan: "success", apply: "skipped", approve: "success" });
    expect(bodies(10).at(-1)).toContain("approved by `rita`");
  });

  test("an environment that has no reviewers approves nothing", async () => {
    github.branch.reviewed.clear();
    const ran = await pushed(git("rev-parse", "origin/main"));
    expect(resultsOf(ran)).toEqual({ plan: "success", apply: "skipped", approve: "failure" });
    expect(ran.jobs.approve!.acted!.stderr).toContain("the environment idc-approve has no required reviewers");
    expect(await writes()).toBe(0);
  });

  test("a job that no environment held is not let in by what was said of an earlier run", async () => {
    await begin();
    const sha = commit("main", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    await emulator("reset-calls", {});
    // The workflow lost the line that holds the job; the environment is the one whose reviewers let the first run in.
    const ran = await pushed(sha, { heldBy: () => false });
    expect(ran.jobs.approve!.acted!.stderr).toContain("nobody approved this run for the environment idc-approve");
    expect([resultsOf(ran).approve, await writes()]).toEqual(["failure", 0]);
  });

  test("what nobody saw on a pull request waits: pushed to the branch, or planned too long ago, or in a plan that was damaged", async () => {
    await begin();
    commit("main", "access/pushed.yaml", grant("developers", "Developer", "website-prod"));
    const ran = await pushed(git("rev-parse", "origin/main"));
    expect(ran.jobs.plan!.outputs.next).toBe("approve");
    expect(ran.jobs.plan!.acted!.summary).toContain("Not as reviewed");
    expect(ran.jobs.plan!.acted!.summary).toContain("not in the plan of a merged pull request");
    commit("more", "access/more.yaml", grant("admins", "Developer", "website-prod"));
    await pullRequest(11, "more");
    const [name, text] = Object.entries(github.branch.artifacts.at(-1)!.files)[0]!;
    const at = github.branch.artifacts.length - 1;
    const swap = (other: string) => {
      github.branch.artifacts[at] = { ...github.branch.artifacts[at]!, files: { [name]: other } };
    };
    swap(text.replace("admins", "nobody"));
    const sha = merge(11, "more");
    const damaged = await pushed(sha);
    expect(damaged.jobs.plan!.acted!.summary).toContain("#11: its plan is damaged");
    const { sha256 } = testWorld({ cwd: "/" });
    const other = { ...(JSON.parse(text) as Plan), organization: "o-another000" };
    swap(JSON.stringify({ ...other, digest: digestOf(other, sha256) }));
    const foreign = await pushed(sha);
    expect(foreign.jobs.plan!.outputs.next).toBe("approve");
    expect(foreign.jobs.plan!.acted!.summary).toContain("#11: its plan is for the organization o-another000");
    const old = { ...(JSON.parse(text) as Plan), made: "2026-01-01T00:00:00Z" };
    swap(JSON.stringify({ ...old, digest: digestOf(old, sha256) }));
    const late = await pushed(sha);
    expect(late.jobs.plan!.acted!.summary).toContain(
      "#11: its plan was made at 2026-01-01T00:00:00Z, more than 24 hours ago",
    );
    const offline = { ...(JSON.parse(text) as Plan), snapshot: true as const };
    swap(JSON.stringify({ ...offline, digest: digestOf(offline, sha256) }));
    const saved = await pushed(sha);
    expect(saved.jobs.plan!.acted!.summary).toContain("#11: its plan was made from a snapshot");
    // With the right one all was seen: what had been pushed before stood in that plan, too.
    swap(text);
    const whole = await pushed(sha);
    expect(resultsOf(whole)).toEqual({ plan: "success", apply: "success", approve: "skipped" });
    expect(bodies(11)[1]).toContain("applied · 2 changes done");
  });

  test("a plan file that is not the one of the job before is refused", async () => {
    await begin();
    commit("one", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    const planned = await pullRequest(12, "one");
    await emulator("reset-calls", {});
    const ran = await pushed(merge(12, "one"), {
      before: (job) => {
        if (job === "apply") github.branch.merges.length = 0;
      },
      otherInputs: { digest: planned.jobs.plan!.acted!.outputs.digest! },
    });
    expect(resultsOf(ran)).toEqual({ plan: "success", apply: "failure", approve: "skipped" });
    expect(ran.jobs.apply!.acted!.stderr).toContain("the plan file is not that of the job that planned");
    expect(await writes()).toBe(0);
    expect(bodies(12)[1]).toContain("🛑 idc `access`: nothing was applied");
  });

  test("a workflow that a pull request changes applies nothing", async () => {
    await begin();
    commit("evil", "access/evil.yaml", grant("developers", "Admin", "website-prod"));
    await emulator("reset-calls", {});
    const ran = await pullRequest(13, "evil", { otherInputs: { command: "apply" } });
    expect([resultsOf(ran), await writes()]).toEqual([{ plan: "failure" }, 0]);
    expect(ran.jobs.plan!.acted!.stderr).toContain("apply is for the default branch alone");
  });

  test("in a public repository no plan is kept, every merge waits, and only what needs no person is made", async () => {
    await begin();
    github.branch.isPrivate = false;
    commit("one", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    commit("one", "people/people.yaml", (text) => text.replace("  - dan.weiss@example.com\n", ""), "one");
    await pullRequest(14, "one");
    const kept = github.branch.artifacts.length;
    const ran = await pushed(merge(14, "one"), { approve: () => true });
    expect(github.branch.artifacts).toHaveLength(kept);
    expect(ran.jobs.plan!.outputs).toMatchObject({ next: "approve", kept: "" });
    const { summary, exitCode } = ran.jobs.approve!.acted!;
    expect(summary).toMatch(/### /);
    expect({ exitCode, summary }).toMatchObject({ exitCode: expect.any(Number) });
    // Counts alone: who may read the repository may be anybody.
    expect(bodies(14)[1]).not.toMatch(/developers|dan\.weiss|website-prod/);
  });

  test.each(["pull_request_target", "workflow_run"])(
    "a run of %s applies nothing, though it is of the default branch",
    async (name) => {
      const run = { name, event: {}, ref: "refs/heads/main", sha: git("rev-parse", "HEAD") };
      const ran = await company.runs.run(APPLY, { ...run, otherInputs: { command: "apply" } });
      expect([ran.jobs.plan!.result, await writes()]).toEqual(["failure", 0]);
      expect(ran.jobs.plan!.acted!.stderr).toContain("apply is for the default branch alone");
    },
  );

  test("where GitHub does not say what reviewers saw, a merge waits; where nobody may comment, it is applied", async () => {
    await begin();
    commit("one", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    await pullRequest(17, "one");
    github.troubles.push({ when: (_, path) => path.endsWith("/artifacts"), status: 403 });
    const sha = merge(17, "one");
    const ran = await pushed(sha);
    expect(resultsOf(ran)).toEqual({ plan: "success", apply: "skipped", approve: "skipped" });
    expect(ran.jobs.plan!.acted!.summary).toContain("cannot fetch the plans of merged pull requests");
    github.troubles.push({ when: (method, path) => method === "GET" && path.endsWith("/comments"), status: 403 });
    const again = await pushed(sha);
    expect(resultsOf(again)).toEqual({ plan: "success", apply: "success", approve: "skipped" });
    expect(again.jobs.apply!.acted!.stderr).toContain("warning: no comment: cannot comment on pull request #17");
  });

  test("a commit that is no more of the branch is applied by nobody", async () => {
    await begin();
    const sha = commit("main", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    await emulator("reset-calls", {});
    const back = () => void git("push", "--quiet", "--force", "origin", `${sha}~1:main`);
    const ran = await pushed(sha, { approve: () => true, before: (job) => (job === "approve" ? back() : undefined) });
    expect([ran.jobs.approve!.result, await writes()]).toEqual(["failure", 0]);
    expect(ran.jobs.approve!.acted!.stderr).toContain(`${sha.slice(0, 12)} is not on main any more`);
  });

  test("in a public repository nobody's artifact says what reviewers saw", async () => {
    await begin();
    commit("one", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    // It was private then; or the workflow of the branch kept what it liked.
    await pullRequest(16, "one");
    github.branch.isPrivate = false;
    await emulator("reset-calls", {});
    const ran = await pushed(merge(16, "one"));
    expect([resultsOf(ran), await writes()]).toEqual([{ plan: "success", apply: "skipped", approve: "skipped" }, 0]);
    expect(ran.jobs.plan!.acted!.stderr).toContain("no plan is kept here, so nobody knows what reviewers saw");
  });

  test("where no plan is kept, a merge waits for a reviewer though nothing is to be changed by then", async () => {
    github.branch.isPrivate = false;
    await begin();
    const ran = await pushed(commit("main", "README.md", () => "Read me"));
    expect(ran.jobs.plan!.outputs).toMatchObject({ next: "approve", kept: "" });
  });

  test("a run of another branch says that nothing is applied", async () => {
    await begin();
    const sha = commit("side", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    const ran = await company.runs.run(APPLY, { name: "workflow_dispatch", event: {}, ref: "refs/heads/side", sha });
    expect(resultsOf(ran)).toEqual({ plan: "success", apply: "skipped", approve: "skipped" });
    expect(ran.jobs.plan!.acted!.summary).toContain("Nothing is applied**: this run is not of the default branch");
  });

  test("a plan that is begun by hand for a branch is said on the pull request from it", async () => {
    await begin();
    const base = company.tip();
    const head = commit("side", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    github.pulls.push({ number: 41, head, base, branch: "side", owner: "acme" });
    const ref = "refs/heads/side";
    const event = { ref, repository: repository() };
    const ran = await company.runs.run(PLAN, { name: "workflow_dispatch", event, ref, sha: head });
    expect([resultsOf(ran), bodies(41).length]).toEqual([{ plan: "success" }, 1]);
    expect(bodies(41)[0]).toContain("1 change, and it needs no person");
  });

  test("a run whose reviewer comes after a later commit was applied is superseded by that one", async () => {
    await begin();
    const sha = commit("main", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    const first = await pushed(sha);
    // Only the config counts, and this commit does not change it.
    writeFileSync(join(company.dev, "notes.md"), "notes");
    git("add", ".");
    git("commit", "--quiet", "-m", "Notes");
    git("push", "--quiet", "origin", "main");
    const later = await pushed(git("rev-parse", "HEAD"), { name: "workflow_dispatch", event: {}, approve: () => true });
    expect(resultsOf(later)).toEqual({ plan: "success", apply: "skipped", approve: "success" });
    await emulator("reset-calls", {});
    const late = await pushed(sha, { earlier: first, approve: () => true });
    expect(resultsOf(late)).toEqual({ plan: "success", apply: "skipped", approve: "success" });
    const { summary, outputs } = late.jobs.approve!.acted!;
    expect([outputs.verdict, await writes()]).toEqual(["superseded", 0]);
    expect(summary).toContain(`\`${git("rev-parse", "HEAD").slice(0, 12)}\` is newer: its own run applies that`);
  });

  test("a run is not superseded by a commit that is not of the branch", async () => {
    await begin();
    const sha = commit("main", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    const first = await pushed(sha);
    commit("main", "access/two.yaml", grant("admins", "Developer", "website-prod"));
    await pushed(git("rev-parse", "HEAD"), { approve: () => true });
    // Gone from the branch, and remembered as applied.
    git("push", "--quiet", "--force", "origin", `${sha}:main`);
    const late = await pushed(sha, { earlier: first, approve: () => true });
    expect(late.jobs.approve).toMatchObject({ result: "failure", acted: { outputs: { verdict: "failed" } } });
  });

  test("an approval that comes days after the plan asks for a new one", async () => {
    await begin();
    const sha = commit("main", "access/one.yaml", grant("developers", "Developer", "website-prod"));
    const first = await pushed(sha);
    const [kept] = Object.values(first.artifacts);
    const file = join(kept!, readdirSync(kept!)[0]!);
    const { sha256 } = testWorld({ cwd: "/" });
    const old = { ...(JSON.parse(readFileSync(file, "utf8")) as Plan), made: "2026-01-01T00:00:00Z" };
    const digest = digestOf(old, sha256);
    writeFileSync(file, JSON.stringify({ ...old, digest }));
    const late = await pushed(sha, { earlier: first, approve: () => true, otherInputs: { digest } });
    expect(late.jobs.approve!.result).toBe("failure");
    expect(late.jobs.approve!.acted!.summary).toContain("run all jobs of this run again");
  });

  test("a run that is cancelled while it reads writes nothing", async () => {
    await company.stop();
    company = await new Company().start(["--latency", "200"]);
    github = company.github;
    let asked = false;
    const ran = await pushed(git("rev-parse", "origin/main"), {
      approve: () => true,
      before: async () => {
        await emulator("reset-calls", {});
      },
      cancelled: async () => {
        const { calls } = (await emulator("calls")) as { calls: object };
        asked ||= Object.keys(calls).length > 0;
        return asked;
      },
    });
    expect(ran.jobs.approve).toMatchObject({ result: "failure", acted: { exitCode: 130 } });
    expect([asked, await writes()]).toEqual([true, 0]);
  });

  test("a merge queue's combined commit is planned, and nobody is told on a pull request", async () => {
    await begin();
    const sha = commit(
      "gh-readonly-queue/main/pr-15",
      "access/one.yaml",
      grant("developers", "Developer", "website-prod"),
    );
    const event = {
      merge_group: { head_sha: sha, base_sha: git("rev-parse", "origin/main") },
      repository: repository(),
    };
    const ran = await company.runs.run(PLAN, {
      name: "merge_group",
      event,
      ref: "refs/heads/gh-readonly-queue/main/pr-15",
      sha,
    });
    expect([resultsOf(ran), github.comments]).toEqual([{ plan: "success" }, []]);
    expect(ran.jobs.plan!.acted!.outputs).toMatchObject({ changes: "1", next: "nothing" });
  });
});
