/** From a click in the console to a clean night: the workflow files of drift, as the runner runs them. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { EXAMPLES } from "../harness/command.ts";
import { Company, resultsOf } from "../harness/github/company.ts";
import type { Ran } from "../harness/github/workflow-run.ts";
import { webhook } from "../harness/webhook.ts";

let company: Company;
beforeEach(async () => {
  company = await new Company().start();
  company.github.tracker.roles.set("rita", "maintain").set("walt", "write").set("ada", "admin");
  await company.begin();
});
afterEach(() => company.stop());

const GRANT = { PermissionSetName: "Developer", GroupName: "admins", AccountName: "website-dev" };
const night = (otherInputs: Readonly<Record<string, string>> = {}) =>
  company.onMain("drift.yml", "schedule", {}, { otherInputs });
const issue = () => company.github.issues[0]!;
const tick = (body: string, words: string): string => body.replace(`- [ ] ${words}`, `- [x] ${words}`);

/** Somebody edits the issue in a browser: GitHub keeps what they send, and begins the workflow. */
function edit(login: string, to: string, from = issue().body, more: object = {}): Promise<Ran> {
  issue().body = to;
  const { number, state, labels, login: author } = issue();
  const event = {
    action: "edited",
    issue: { number, state, body: to, labels: labels.map((name) => ({ name })), user: { login: author, type: "Bot" } },
    changes: { body: { from } },
    sender: { login, type: "User" },
    ...more,
  };
  return company.onMain("answer.yml", "issues", event);
}

const REVERTED = { look: "success", propose: "skipped", revert: "success" };
const PROPOSED = { look: "success", propose: "success", revert: "skipped" };

describe("the issue of drift", () => {
  test("says who clicked; Revert, ticked by a maintainer, puts it right, and the issue is closed", async () => {
    expect(resultsOf(await night())).toEqual({ drift: "success" });
    expect(company.github.issues).toEqual([]);
    await company.click("CreateAccountAssignment", GRANT);
    const hook = await webhook();
    await night({ notify: hook.url });
    expect(hook.posted.map(({ body }) => JSON.parse(body))).toMatchObject([
      { about: "drift", exitCode: 2, text: "Drift: 1 row (1 high)" },
    ]);
    expect(issue()).toMatchObject({ title: "Drift of starter: 1 row", state: "open", labels: ["idc-drift"] });
    expect(issue().body).toContain("`admins` (2 people) → `Developer` on `website-dev` `333344445555`");
    expect(issue().body).toContain("by `admin@example.com` (`AWSReservedSSO_AdministratorAccess`) in the console, ");
    const ran = await edit("rita", tick(issue().body, "Revert"));
    expect(resultsOf(ran)).toEqual(REVERTED);
    expect(company.bodies(issue().number)).toEqual([
      "Ticked by `rita`.\n\n- Reverted: 1 change.\n",
      "No drift any more.",
    ]);
    expect(issue().state).toBe("closed");
    expect(company.github.problems).toEqual([]);
  });

  test("Adopt, ticked, is a pull request; once that is merged, nothing is left", async () => {
    await company.click("CreateAccountAssignment", GRANT);
    await night();
    expect(resultsOf(await edit("ada", tick(issue().body, "Adopt")))).toEqual(PROPOSED);
    const [opened] = company.github.tracker.opened;
    expect(opened).toMatchObject({ base: "main", title: "Answer 1 row of drift", number: 90 });
    expect(company.bodies(issue().number)).toEqual(["Ticked by `ada`.\n\n- 1 row proposed in #90.\n"]);
    expect(company.github.tracker.dispatched).toEqual([`idc-plan.yml ${opened!.head}`]);
    // It is still drift until it is merged; the box is free again.
    expect([issue().state, issue().body.includes("[x]")]).toEqual(["open", false]);
    const planned = await company.pullRequest(90, opened!.head);
    expect(company.bodies(90)).toEqual([]);
    expect(planned.jobs.plan!.acted!.outputs.changes).toBe("0");
    const ran = await company.pushed(company.merge(90, opened!.head));
    expect(resultsOf(ran)).toEqual({ plan: "success", apply: "success", approve: "skipped" });
    await night();
    expect(issue().state).toBe("closed");
    expect(company.github.problems).toEqual([]);
  });

  test("Ignore 30 days, ticked, is a pull request with a rule that ends", async () => {
    await company.click("CreateAccountAssignment", GRANT);
    await night();
    await edit("rita", tick(issue().body, "Ignore 30 days"));
    const [opened] = company.github.tracker.opened;
    company.git("fetch", "--quiet", "origin");
    const said = company.git("diff", "origin/main", `origin/${opened!.head}`);
    expect(said).toMatch(/^\+.*until: "?\d{4}-\d\d-\d\d/m);
    expect(said).toContain(`rita, issue ${issue().number}`);
  });
});

describe("a tick is not obeyed", () => {
  beforeEach(async () => {
    await company.click("CreateAccountAssignment", GRANT);
    await night();
    await company.emulator("reset-calls", {});
  });
  const nothing = async () => {
    expect([await company.writes(), company.github.tracker.opened]).toEqual([0, []]);
  };

  test.each(["walt", "mallory"])("by %s, who maintains nothing", async (login) => {
    const ran = await edit(login, tick(issue().body, "Revert"));
    // Nobody is asked to let in what would do nothing, and no run of apply waits for it.
    expect(resultsOf(ran)).toEqual({ look: "failure", propose: "skipped", revert: "skipped" });
    expect(company.bodies(issue().number)).toHaveLength(1);
    expect(company.bodies(issue().number)[0]).toContain("Not obeyed: that is for those who maintain this repository.");
    await nothing();
  });

  test("unless Settings list who ticked it", async () => {
    company.commit("main", "idc.yaml", (text) => `${text}driftAnswers: [walt]\n`);
    expect(resultsOf(await edit("walt", tick(issue().body, "Revert")))).toEqual(REVERTED);
    expect(company.bodies(issue().number)[0]).toContain("Reverted: 1 change.");
  });

  test("on a body that is stale: the row has changed since", async () => {
    const stale = issue().body;
    await company.click("DeleteAccountAssignment", GRANT);
    await company.click("CreateAccountAssignment", { ...GRANT, PermissionSetName: "Admin", GroupName: "developers" });
    await company.emulator("reset-calls", {});
    const ran = await edit("rita", tick(stale, "Revert"), stale);
    expect(resultsOf(ran)).toEqual(REVERTED);
    expect(company.bodies(issue().number)[0]).toContain(
      "1 row no drift any more, and nothing was done: what is live there is as git says.",
    );
    await nothing();
    // The look that followed says what is there now.
    expect(issue().body).toContain("→ `Admin` on");
  });

  test("twice: what was ticked before the edit is nobody's tick now, and a night obeys none", async () => {
    const ticked = tick(issue().body, "Revert");
    const ran = await edit("rita", `${ticked}\nWhat is this?\n`, ticked);
    expect(resultsOf(ran)).toEqual({ look: "success", propose: "skipped", revert: "skipped" });
    expect(ran.jobs.look!.acted!.stderr).toContain("this edit ticks nothing that is for this job");
    await night();
    await nothing();
    expect(issue().body).toContain("- [x] Revert");
  });

  test("in an issue that somebody else wrote, or a closed one, or by a bot", async () => {
    const to = tick(issue().body, "Revert");
    const from = issue().body;
    const labels = [{ name: "idc-drift" }];
    const forged = { number: 77, state: "open", body: to, labels, user: { login: "mallory", type: "Bot" } };
    await edit("rita", to, from, { issue: forged });
    await edit("rita", to, from, {
      issue: { ...forged, user: { login: "github-actions[bot]", type: "Bot" }, state: "closed" },
    });
    const bot = await edit("rita", to, from, { sender: { login: "other[bot]", type: "Bot" } });
    expect(resultsOf(bot)).toEqual({ look: "skipped", propose: "skipped", revert: "skipped" });
    await nothing();
  });

  test("where something else would come along: an edit that waits", async () => {
    const text =
      "kind: Assignments\nassignments:\n  - {group: developers, permissionSet: Extra, accounts: {name: website-prod}, reason: x}\n";
    company.commit("main", "access/more.yaml", () => text);
    company.commit(
      "main",
      "sets/extra.yaml".replace("sets/", "permission-sets/"),
      () => "kind: PermissionSet\nname: Extra\ndescription: More\nmanagedPolicies: [ReadOnlyAccess]\n",
    );
    const ran = await edit("rita", tick(issue().body, "Revert"));
    expect(resultsOf(ran).revert).toBe("success");
    expect(company.bodies(issue().number)[0]).toContain("Reverted: 1 change.");
    const after = await night();
    expect(after.jobs.drift!.acted!.outputs.changes).toBe("0");
  });
});

/** The second of two runs, whole, before GitHub answers a question of the first. */
function during<Value>(question: RegExp, other: () => Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    let begun = false;
    company.github.meanwhile = async (request) => {
      if (begun || !question.test(request)) return;
      begun = true;
      await other().then(resolve, reject);
    };
  });
}

describe("two runs at once", () => {
  const opened = () => company.github.issues.filter(({ state }) => state === "open");
  beforeEach(() => company.click("CreateAccountAssignment", GRANT));

  test("that both find no issue leave one, and nobody's tick is lost", async () => {
    const other = during(/^POST .*\/issues$/, async () => {
      await night();
      issue().body = tick(issue().body, "Ignore 30 days");
    });
    expect(resultsOf(await night())).toEqual({ drift: "success" });
    await other;
    expect(company.github.issues.map(({ state }) => state)).toEqual(["open", "closed"]);
    expect(issue().body).toContain("- [x] Ignore 30 days");
    expect(company.bodies(company.github.issues[1]!.number)).toEqual([
      expect.stringContaining(`all is in #${issue().number}`),
    ]);
    // Neither saw the other's: a later run puts that right.
    const { title, body, labels } = issue();
    company.github.tracker.open({ title, body: tick(body, "Revert"), labels, login: company.github.login });
    expect(opened()).toHaveLength(2);
    await night();
    expect(opened()).toEqual([issue()]);
    expect(issue().body).toMatch(/- \[x\] Revert[\s\S]*- \[x\] Ignore 30 days/);
    expect(company.github.problems).toEqual([]);
  });

  test("that both write it anew keep what a person ticks between them", async () => {
    await night();
    const other = during(/^GET .*\/issues\/\d+$/, async () => {
      await night();
      issue().body = tick(issue().body, "Adopt");
    });
    await night();
    await other;
    expect([opened(), company.bodies(issue().number)]).toEqual([[issue()], []]);
    expect(issue().body).toContain("- [x] Adopt");
  });

  test("of which one reverts a row: what the other read before that is not said after it", async () => {
    await night();
    // It has read AWS, and is about to say so.
    const answered = during(/^POST .*\/graphql$/, () => edit("rita", tick(issue().body, "Revert")));
    const ran = await night();
    expect(resultsOf(await answered)).toEqual(REVERTED);
    expect(ran.jobs.drift!.acted!.outputs.changes).toBe("1");
    expect(ran.jobs.drift!.acted!.stdout).toContain("The issue is of a later look already");
    expect([issue().state, company.bodies(issue().number).at(-1)]).toEqual(["closed", "No drift any more."]);
  });

  test("of which one obeys a tick while the other writes: the tick is obeyed once, and is no tick then", async () => {
    await night();
    const written = during(/^GET .*\/collaborators\//, () => night());
    const ran = await edit("rita", tick(issue().body, "Adopt"));
    await written;
    expect([resultsOf(ran), company.github.tracker.opened.length]).toEqual([PROPOSED, 1]);
    expect([opened().length, issue().body.includes("[x]")]).toEqual([1, false]);
  });
});

test("one night of the week reads every assignment, whatever is the cheapest way", async () => {
  // So many accounts where both sets are that asking each of them is not the cheapest way.
  await company.stop();
  const accounts = Array.from({ length: 30 }, (_, index) => {
    return `  - {id: "${555500000000 + index}", name: sandbox-${index}, ou: /Sandbox}\n`;
  });
  const organization = readFileSync(join(EXAMPLES, "starter", "organization.yaml"), "utf8");
  const folder = mkdtempSync(join(tmpdir(), "idc-org-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, "many.yaml"), organization.replace("users:\n", `${accounts.join("")}users:\n`));
  company = await new Company().start(["--org", join(folder, "many.yaml")]);
  await company.begin();
  const asked = async (schedule: string) => {
    await company.emulator("reset-calls", {});
    expect(resultsOf(await company.onMain("drift.yml", "schedule", { schedule }))).toEqual({ drift: "success" });
    const { calls } = (await company.emulator("calls")) as { calls: Record<string, Record<string, number>> };
    const { ListAccountAssignments = 0, ListAccountAssignmentsForPrincipal = 0 } = calls["sso-admin"]!;
    return { pairs: ListAccountAssignments > 0, principals: ListAccountAssignmentsForPrincipal > 0 };
  };
  expect(await asked("17 3 * * 0")).toEqual({ pairs: true, principals: false });
  expect(await asked("17 3 * * 1-6")).toEqual({ pairs: false, principals: true });
});

test("what could not be read is no drift, and closes nothing", async () => {
  await company.click("CreateAccountAssignment", GRANT);
  await night();
  await company.emulator("faults", { deny: ["sso:ListAccountAssignments", "sso:ListAccountAssignmentsForPrincipal"] });
  const ran = await night();
  expect(resultsOf(ran)).toEqual({ drift: "failure" });
  expect(issue().state).toBe("open");
  await company.emulator("faults", { deny: ["sso:ListInstances"] });
  const body = issue().body;
  expect(resultsOf(await night())).toEqual({ drift: "failure" });
  expect(issue()).toMatchObject({ state: "open", body });
});
