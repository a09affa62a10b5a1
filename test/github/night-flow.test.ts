/** From nights that propose to clean ones: one pull request for all drift, one for what has ended, each kept up to date. */
import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Company, resultsOf } from "../harness/github/company.ts";
import type { Ran } from "../harness/github/workflow-run.ts";

let company: Company;
beforeEach(async () => {
  company = await new Company().start();
  await company.begin();
});
afterEach(async () => {
  expect(company.github.problems).toEqual([]);
  await company.stop();
});

const ON = { "pull-request": "true", "plan-workflow": "idc-plan.yml" };
const night = (otherInputs: Readonly<Record<string, string>> = ON): Promise<Ran> =>
  company.onMain("drift.yml", "schedule", {}, { otherInputs });
const said = ({ jobs }: Ran): string => jobs.drift!.acted!.stdout;

const opened = () => company.github.tracker.opened;
const dispatched = () => company.github.tracker.dispatched;
const dayFrom = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const GRANT = { PermissionSetName: "Developer", GroupName: "admins", AccountName: "website-dev" };
const OTHER = { ...GRANT, AccountName: "website-prod" };
const grant = (what: object = GRANT) => company.click("CreateAccountAssignment", what);
const revoke = (what: object = GRANT) => company.click("DeleteAccountAssignment", what);

/** What the branch of a pull request changes, as git has it. */
function changeOf(head: string): string {
  company.git("fetch", "--quiet", "origin");
  return company.git("diff", `origin/main...origin/${head}`);
}
const tipOf = (head: string): string => company.git("ls-remote", "origin", `refs/heads/${head}`).slice(0, 40);

/** Planned, merged and applied, with nothing for anybody to decide. */
async function merged(number: number, head: string): Promise<void> {
  const planned = await company.pullRequest(number, head);
  expect(planned.jobs.plan!.acted!.outputs.changes).toBe("0");
  const ran = await company.pushed(company.merge(number, head));
  expect(resultsOf(ran)).toMatchObject({ plan: "success", approve: "skipped" });
}

describe("all drift that can be adopted", () => {
  test("is one pull request; once that is merged, the next night is clean", async () => {
    await grant();
    await grant(OTHER);
    expect(resultsOf(await night())).toEqual({ drift: "success" });
    expect(opened()).toHaveLength(1);
    const [{ head, base, title, body, number }] = opened() as [ReturnType<typeof opened>[number]];
    expect([base, title]).toEqual(["main", "Adopt drift of starter: 2 rows"]);
    expect(head).toMatch(/^idc\/drift-adopt-[0-9a-f]{8}$/);
    expect(body).toContain("`admins` (2 people) → `Developer` on `website-dev` `333344445555`");
    expect(dispatched()).toEqual([`idc-plan.yml ${head}`]);
    expect(changeOf(head).match(/^\+ +- group: admins/gm)).toHaveLength(1);
    await merged(number, head);
    await night();
    expect(company.github.issues[0]!.state).toBe("closed");
    expect(opened()).toHaveLength(1);
  });

  test("is nobody's business where the workflow does not say so", async () => {
    await grant();
    await night({});
    expect([opened(), company.github.issues]).toMatchObject([[], [{ state: "open" }]]);
  });

  test("stays as it is while nothing changes, is written anew in place, and is closed where nothing is left", async () => {
    await grant();
    await night();
    const [{ head, number }] = opened() as [ReturnType<typeof opened>[number]];
    const first = tipOf(head);
    // Somebody else's merge, of another file, is no reason to write.
    company.commit("main", "people/readme.txt", () => "Hello\n");
    company.git("checkout", "--quiet", "main");
    const asked = company.github.asked.length;
    expect(said(await night())).toContain("The pull request says the same");
    expect(company.github.asked.slice(asked).filter((one) => /^(PATCH|POST).*(refs|pulls)/.test(one))).toEqual([]);
    expect([tipOf(head), opened().length, dispatched().length]).toEqual([first, 1, 1]);
    await grant(OTHER);
    expect(said(await night())).toContain("Pull request written anew");
    expect([tipOf(head) === first, opened()]).toMatchObject([
      false,
      [{ title: "Adopt drift of starter: 2 rows", state: "open" }],
    ]);
    company.git("fetch", "--quiet", "origin");
    expect(company.git("rev-list", "--count", `origin/main..${tipOf(head)}`)).toBe("1");
    expect(dispatched()).toHaveLength(2);
    await revoke();
    await revoke(OTHER);
    expect(said(await night())).toContain("Nothing is left to propose: the pull request is closed");
    expect(opened()[0]!.state).toBe("closed");
    expect(company.bodies(number)).toEqual(["Nothing is left to adopt."]);
    // The same again is proposed again: it was not a person who closed it.
    await grant();
    await night();
    expect(opened().map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  test("is not proposed again once a person closed it, until it is something else", async () => {
    await grant();
    await night();
    opened()[0]!.state = "closed";
    expect(said(await night())).toContain("Closed by a person, and not proposed again");
    expect(opened()).toHaveLength(1);
    await grant(OTHER);
    await night();
    expect(opened().map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  test.each([
    ["another commit", (head: string) => company.commit(head, "people/note.txt", () => "Mine\n", `origin/${head}`)],
    ["an amended one", (head: string) => amend(head)],
  ])("is left alone once a person put %s on its branch", async (_, write) => {
    await grant();
    await night();
    const [{ head, body }] = opened() as [ReturnType<typeof opened>[number]];
    company.git("fetch", "--quiet", "origin");
    write(head);
    const theirs = tipOf(head);
    await grant(OTHER);
    expect(said(await night())).toContain("Left alone: somebody else has written to the branch");
    expect([tipOf(head), opened()[0]!.body]).toEqual([theirs, body]);
    await revoke();
    await revoke(OTHER);
    await night();
    expect([tipOf(head), opened()[0]!.state]).toEqual([theirs, "open"]);
  });

  test("is never what somebody else put there in its name: the tree counts, and not what a commit says", async () => {
    await grant();
    await night();
    const [{ head }] = opened() as [ReturnType<typeof opened>[number]];
    company.git("fetch", "--quiet", "origin");
    const ours = changeOf(head);
    const put = (message: string) => {
      company.git("commit", "--quiet", "--amend", "-m", message);
      company.git("push", "--quiet", "--force", "origin", `evil:${head}`);
    };
    company.commit("evil", "people/evil.txt", () => "Mine\n");
    put(company.git("show", "--no-patch", "--format=%B", `origin/${head}`));
    expect(said(await night())).toContain("Left alone");
    // Whoever forges the line, too, has only their own commit written over.
    const [tree, parent] = [company.git("rev-parse", "evil^{tree}"), company.git("rev-parse", "evil^")];
    const line = createHash("sha256").update([head, parent, tree].join("\n")).digest("hex");
    put(`Adopt drift of starter: 1 row\n\nIdc-Proposal: ${line}`);
    expect(said(await night())).toContain("Pull request written anew");
    expect(changeOf(head)).toBe(ours);
  });

  test("is left as it is by a night that could not read all", async () => {
    await grant();
    await night();
    const [{ head }] = opened() as [ReturnType<typeof opened>[number]];
    const tip = tipOf(head);
    await company.emulator("faults", {
      deny: ["sso:ListAccountAssignments", "sso:ListAccountAssignmentsForPrincipal"],
    });
    const ran = await night();
    expect(ran.jobs.drift!.acted!.stderr).toContain("nothing is proposed, since not all could be read");
    expect([tipOf(head), opened()[0]!.state]).toEqual([tip, "open"]);
  });

  test("names what cannot be adopted, and why, and adopts the rest", async () => {
    await grant();
    await revoke({ PermissionSetName: "Admin", GroupName: "admins", AccountName: "management" });
    await night();
    const [{ head, title, body }] = opened() as [ReturnType<typeof opened>[number]];
    expect(title).toBe("Adopt drift of starter: 1 row");
    expect(body).toMatch(/#### Not adopted\n\n- .*cannot be adopted: it is protected here/);
    expect(changeOf(head).match(/^[+-] .*/gm)).toHaveLength(3);
  });
});

function amend(head: string): void {
  company.git("checkout", "--quiet", "-B", head, `origin/${head}`);
  company.git("commit", "--quiet", "--amend", "--no-edit", "--reset-author", "--allow-empty", "-a");
  company.git("rm", "--quiet", "-r", "access/people");
  company.git("commit", "--quiet", "--amend", "--no-edit");
  company.git("push", "--quiet", "--force", "origin", head);
}

const RULE = `kind: Assignments # of the project
owner: web
assignments:
  # till the project ends
  - group: admins
    permissionSet: Developer
    accounts: {name: website-dev}
    reason: project
`;

/** A rule that is in force, and gets an end. */
async function ruleUntil(day: string): Promise<void> {
  company.commit("main", "access/project.yaml", () => RULE);
  await company.pushed(company.tip(), { approve: () => true });
  company.commit("main", "access/project.yaml", (text) => `${text}    expires: "${day}"\n`);
  await company.pushed(company.tip(), { approve: () => true });
}

describe("what ends", () => {
  test("is told seven days ahead, once, in an issue of its own title; the day before that nothing is", async () => {
    await ruleUntil(dayFrom(8));
    await night();
    expect(company.github.issues).toEqual([]);
    company.commit("main", "access/project.yaml", (text) => text.replace(dayFrom(8), dayFrom(7)));
    await night();
    const [issue] = company.github.issues;
    expect(issue).toMatchObject({ title: "Drift of starter: 1 grant ends in 7 days", state: "open" });
    expect(issue!.body).toContain("#### Ending soon");
    expect(issue!.body).toContain("`admins` (2 people) → `Developer` on `website-dev` `333344445555`");
    expect(issue!.body).toContain("project.yaml:5");
    await night();
    expect(company.bodies(issue!.number)).toEqual([]);
    company.commit("main", "access/project.yaml", (text) => text.replace(dayFrom(7), dayFrom(20)));
    await night();
    expect(company.github.issues[0]!.state).toBe("closed");
  });

  test("and has ended is deleted by a pull request, which changes nothing but the YAML", async () => {
    await ruleUntil(dayFrom(-1));
    await night();
    const [{ head, number, title, body }] = opened() as [ReturnType<typeof opened>[number]];
    expect([head.slice(0, 18), title]).toEqual(["idc/drift-expired-", "Delete what has ended in starter: 1 rule"]);
    expect(body).toContain(`the rule ended on \`${dayFrom(-1)}\``);
    const change = changeOf(head);
    expect(change).toMatch(/^\+assignments: \[\]$/m);
    expect(change).not.toMatch(/^-kind: Assignments # of the project/m);
    await merged(number, head);
    await night();
    expect(opened()).toHaveLength(1);
    expect(company.github.issues).toEqual([]);
  });

  test("and has ended stays while what it gave is still there", async () => {
    company.commit("main", "access/project.yaml", () => RULE);
    await company.pushed(company.tip(), { approve: () => true });
    company.commit("main", "access/project.yaml", (text) => `${text}    expires: "${dayFrom(-1)}"\n`);
    await night();
    expect(opened()).toEqual([]);
  });
});
