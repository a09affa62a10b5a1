/** A fork's pull request against a snapshot: the workflow files of `examples/github`, as the runner runs them. */
import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Company, resultsOf, workflow } from "../harness/github/company.ts";
import type { Ran } from "../harness/github/workflow-run.ts";

let company: Company;
beforeEach(async () => {
  company = await new Company().start();
  await company.begin();
});
afterEach(() => company.stop());

const grant =
  (group: string, more = "") =>
  () =>
    `kind: Assignments\nassignments:\n  - {group: ${group}, permissionSet: Developer, accounts: {name: website-prod}, reason: a test}\n${more}`;
const snapshot = () => company.onMain("snapshot.yml", "schedule");
const kept = () => company.github.branch.artifacts.filter(({ name }) => name.startsWith("idc-snapshot-"));
const said = ({ jobs }: Ran): string => jobs.comment!.acted!.stderr;
async function calls(): Promise<number> {
  const { calls: all } = (await company.emulator("calls")) as { calls: Record<string, Record<string, number>> };
  return Object.values(all).flatMap((one) => Object.values(one)).length;
}

describe("a fork's pull request", () => {
  test("is planned against the snapshot of the night, by a run that asks AWS nothing, and approves nothing", async () => {
    expect(resultsOf(await snapshot())).toEqual({ snapshot: "success" });
    expect(kept()).toHaveLength(1);
    company.commit("fix", "access/more.yaml", grant("developers"));
    await company.emulator("reset-calls", {});
    const ran = await company.forked(60, "fix");
    expect([resultsOf(ran), await calls()]).toEqual([{ comment: "success" }, 0]);
    const [comment, ...more] = company.bodies(60);
    expect([comment, more]).toEqual([expect.stringContaining("1 change, and it needs no person"), []]);
    expect(comment).toMatch(/planned against a snapshot of 20\d\d-\d\d-\d\d \d\d:\d\d UTC/);
    expect(comment).toContain("`access/more.yaml:3`");
    expect(comment).not.toContain("Said by a run of a fork");
    expect(company.github.problems).toEqual([]);

    // The fork's run left behind what it calls the plan of this commit: the very plan that is to be applied.
    const head = company.git("rev-parse", "origin/fix");
    const sha = company.merge(60, "fix");
    const first = await company.pushed(sha);
    const files = { "plan.json": Object.values(company.github.branch.artifacts.at(-1)!.files)[0]! };
    const forged = { head, event: "pull_request", name: `idc-plan-${head}-1`, files };
    company.github.branch.artifacts.push({ ...forged, from: "mallory/access" });
    for (const after of [first, await company.pushed(sha)]) {
      expect(resultsOf(after)).toEqual({ plan: "success", apply: "skipped", approve: "skipped" });
      expect(after.jobs.plan!.acted!.summary).toContain("#60: it has no plan that was kept");
    }
    // Of our own it would have been taken.
    company.github.branch.artifacts.push(forged);
    expect(resultsOf(await company.pushed(sha))).toEqual({ plan: "success", apply: "success", approve: "skipped" });
  });

  test("is planned with what has come to the branch since, unless that is the same file", async () => {
    await snapshot();
    company.commit(
      "fix",
      "access/access.yaml",
      (text) =>
        `${text}    ticket: OPS-1\n  - {group: developers, permissionSet: Admin, accounts: {name: website-dev}, reason: x}\n`,
    );
    const merged = () => company.git("rev-parse", "origin/main");
    const before = merged();
    await company.forked(61, "fix", { before: () => void company.commit("main", "access/more.yaml", grant("admins")) });
    expect(merged()).not.toBe(before);
    expect(company.bodies(61)[0]).toContain("+2 grants");
    company.commit("two", "access/more.yaml", (text) => text.replace("a test", "another"));
    const late = await company.forked(62, "two", {
      before: () => void company.commit("main", "access/more.yaml", (text) => text.replace("admins", "developers")),
    });
    expect(said(late)).toContain("no plan against a snapshot: a file that it changes has changed on the branch since");
    expect(company.bodies(62)).toEqual([]);
  });

  test("that is wrong is told its mistakes by our own run, whatever its own left behind", async () => {
    await snapshot();
    company.commit("fix", "access/more.yaml", grant("nobody-there", "colour: blue\n"));
    // Its workflow is another one: it keeps what it likes.
    const ran = await company.forked(63, "fix", { otherInputs: { command: "plan", live: "../none.json" } });
    expect(resultsOf(ran)).toEqual({ comment: "success" });
    const [comment] = company.bodies(63);
    expect(comment).toContain("colour");
    expect(comment).not.toContain("Said by a run of a fork");
  });
});

describe("no snapshot is kept, and the fork's own result is said", () => {
  const falls = async (number: number, why: string) => {
    company.commit("fix", "access/more.yaml", grant("developers", "colour: blue\n"));
    const ran = await company.forked(number, "fix");
    expect([resultsOf(ran), said(ran)]).toEqual([{ comment: "success" }, expect.stringContaining(why)]);
    expect(company.bodies(number)).toEqual([expect.stringContaining("_Said by a run of a fork, which may say")]);
  };

  test("in a public repository, though one lies there", async () => {
    await snapshot();
    company.github.branch.isPrivate = false;
    await company.emulator("reset-calls", {});
    const ran = await snapshot();
    expect([resultsOf(ran), kept().length, await calls()]).toEqual([{ snapshot: "success" }, 1, 0]);
    expect(ran.jobs.snapshot!.acted!.stderr).toContain("no snapshot is kept: it would name people");
    await falls(64, "a public repository keeps none");
  });

  test("where people may not be named, whatever the fork says of that", async () => {
    await snapshot();
    company.commit("main", "idc.yaml", (text) => `${text}privacy: groups\n`);
    expect([resultsOf(await snapshot()), kept().length]).toEqual([{ snapshot: "success" }, 1]);
    company.commit("loose", "idc.yaml", (text) => text.replace("privacy: groups", "privacy: names"));
    expect(said(await company.forked(65, "loose"))).toContain("people may not be named here");
    // The looser Settings are merged, and nothing has been applied with them: the stricter ones hold.
    await company.pushed(company.tip(), { approve: () => true });
    company.commit("main", "idc.yaml", (text) => text.replace("privacy: groups", "privacy: names"));
    expect([resultsOf(await snapshot()), kept().length]).toEqual([{ snapshot: "success" }, 1]);
  });

  test("where there is none, or another branch's or a fork's run called something so", async () => {
    company.github.troubles.push({ when: (_, path) => path.endsWith("/workflows/idc-snapshot.yml/runs"), status: 404 });
    await falls(66, "idc-snapshot.yml has kept none");
    const files = { "idc-snapshot.json": "{}" };
    const forged = { head: company.tip(), event: "schedule", name: "idc-snapshot-1", files };
    const path = ".github/workflows/idc-snapshot.yml";
    company.github.branch.artifacts.push(
      { ...forged, path, branch: "main", from: "mallory/access" },
      { ...forged, path, branch: "main", event: "pull_request" },
      { ...forged, path, branch: "side", event: "workflow_dispatch" },
      { ...forged, path: ".github/workflows/other.yml", branch: "main" },
      { ...forged, path, branch: "main", expired: true },
    );
    await falls(66, "idc-snapshot.yml has kept none");
    company.github.branch.artifacts.push({ ...forged, path, branch: "main" });
    await falls(66, "the snapshot idc-snapshot.yml holds JSON that is no snapshot");
  });

  test("of a pull request with a link, of one for another branch, and of one that has a newer commit", async () => {
    await snapshot();
    company.commit("fix", "access/more.yaml", grant("developers"));
    const link = join(company.dev, "access", "access", "link.yaml");
    rmSync(link, { force: true });
    symlinkSync("/etc/passwd", link);
    company.git("add", ".");
    company.git("commit", "--quiet", "-m", "A link");
    company.git("push", "--quiet", "--force", "origin", "fix");
    expect(said(await company.forked(67, "fix"))).toContain("has a link or a submodule, which is not followed");
    company.commit("fix", "access/more.yaml", grant("developers"));
    Object.assign(company.github.pulls[0]!, { into: "release" });
    expect(said(await company.forked(67, "fix"))).toContain("the pull request is not for the default branch");
    Object.assign(company.github.pulls[0]!, { into: "main" });
    company.github.meanwhile = (request) => {
      if (request.endsWith("/pulls/67")) company.github.pulls[0]!.head = "2".repeat(40);
    };
    expect(said(await company.forked(67, "fix"))).toContain("the pull request has a newer commit");
    expect(company.bodies(67)).toEqual([expect.stringContaining("_Said by a run of a fork, which may say")]);
  });
});

test("a snapshot that could not be read whole is not kept, and fails the run", async () => {
  await company.emulator("faults", { deny: ["identitystore:ListGroups"] });
  const ran = await snapshot();
  expect([resultsOf(ran), kept()]).toEqual([{ snapshot: "failure" }, []]);
});

test("a snapshot is of the default branch alone", async () => {
  const sha = company.commit("side", "access/more.yaml", grant("developers"));
  const begun = { name: "workflow_dispatch", event: {}, ref: "refs/heads/side", sha };
  const ran = await company.runs.run(workflow("snapshot.yml"), begun);
  expect([resultsOf(ran), kept()]).toEqual([{ snapshot: "failure" }, []]);
  expect(ran.jobs.snapshot!.acted!.stderr).toContain("a snapshot is of the default branch alone");
});
