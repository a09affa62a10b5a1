/** What Adopt and Ignore propose: all of what was ticked that can be, on branches that nobody else has written to, and never more unsaid. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { Company, resultsOf } from "../harness/github/company.ts";
import { edited, issueOf, tick, tickAll, tickBelow } from "../harness/github/ticking.ts";

let company: Company;
beforeEach(async () => {
  company = await new Company().start();
  company.github.tracker.roles.set("rita", "maintain");
  await company.begin();
});
afterEach(() => company.stop());

const GRANT = { PermissionSetName: "Developer", GroupName: "admins", AccountName: "website-dev" };
const night = (more: object = {}) => company.onMain("drift.yml", "schedule", {}, more);
const issue = () => issueOf(company);
const said = () => company.bodies(issue().number);
const opened = () => company.github.tracker.opened;
const branch = (): string => /refs\/heads\/(\S+)/.exec(company.git("ls-remote", "origin", "refs/heads/idc/*"))![1]!;

test("Ignore says in the box, on the issue and in the pull request what its rule hides beside the row", async () => {
  await company.click("CreateAccountAssignment", GRANT);
  await night();
  const reach = "every grant of this set to this group, in all accounts";
  expect(issue().body).toContain(`- [ ] Ignore 30 days: ${reach} <!--`);
  await edited(company, tick(issue().body, "Ignore 30 days"));
  const says = new RegExp(`Ignored until \\d{4}-\\d\\d-\\d\\d, whatever comes of it: ${reach}\\.`);
  expect(said()[0]).toMatch(says);
  expect(opened()[0]!.body).toMatch(says);
});

test("a row that cannot be ignored holds back none that can", async () => {
  await company.click("CreateAccountAssignment", GRANT);
  await company.click("CreateAccountAssignment", { ...GRANT, PermissionSetName: "Admin", GroupName: "developers" });
  await night();
  // Of another account: its rule would hide that, too.
  const both = tickAll(issue().body, "Ignore 30 days");
  await company.click("CreateAccountAssignment", { ...GRANT, AccountName: "website-prod" });
  const ran = await edited(company, both);
  expect(resultsOf(ran).propose).toBe("failure");
  expect(opened()).toMatchObject([{ title: "Answer 1 row of drift" }]);
  const [text] = said();
  expect(text).toContain("- 1 row proposed in #90.");
  expect(text).toMatch(/- Not proposed: `added AccountAssignment\/Developer\/group:admins\/\d+`: `.*narrowest rule/);
  company.git("fetch", "--quiet", "origin");
  const diff = company.git("diff", "origin/main", `origin/${opened()[0]!.head}`);
  expect([/^\+.*developers/m.test(diff), /^\+.*admins/m.test(diff)]).toEqual([true, false]);
});

test("Adopt of one row and Ignore of another are one pull request", async () => {
  await company.click("CreateAccountAssignment", GRANT);
  await company.click("UpdatePermissionSet", { PermissionSetName: "Developer", SessionDuration: "PT12H" });
  await night();
  // Of the set, which is declared, there is no box to ignore it.
  expect(issue().body.match(/Ignore 30 days/g)).toHaveLength(1);
  const ignored = tickBelow(issue().body, "`admins`", "Ignore 30 days");
  await edited(company, tickBelow(ignored, "permission set `Developer`", "Adopt"));
  expect(said()[0]).toContain("2 rows proposed in #90.");
  company.git("fetch", "--quiet", "origin");
  const diff = company.git("diff", "origin/main", `origin/${opened()[0]!.head}`);
  expect(diff).toMatch(/^\+.*12h/m);
  expect(diff).toMatch(/^\+.*group: admins/m);
});

test("what a person has pushed to the branch of a proposal stays, and whoever ticks again is told", async () => {
  await company.click("CreateAccountAssignment", GRANT);
  await night();
  const { body } = issue();
  await edited(company, tick(body, "Adopt"));
  const { head } = opened()[0]!;
  company.git("fetch", "--quiet", "origin");
  const why = (text: string) => `# why: asked for in SEC-1\n${text}`;
  const pushed = company.commit(head, "access/access.yaml", why, `origin/${head}`);
  await edited(company, tick(issue().body, "Adopt"));
  expect(company.git("ls-remote", "origin", `refs/heads/${head}`)).toContain(pushed);
  expect(said()[1]).toContain(`Not proposed: somebody else has written to the branch \`${head}\` (#90)`);
});

test("what a person closed is proposed again, once somebody ticks it again", async () => {
  await company.click("CreateAccountAssignment", GRANT);
  await night();
  await edited(company, tick(issue().body, "Adopt"));
  opened()[0]!.state = "closed";
  await edited(company, tick(issue().body, "Adopt"));
  expect(opened().map(({ state }) => state)).toEqual(["closed", "open"]);
  expect(said()[1]).toContain("1 row proposed in #91.");
});

test.each([
  [
    "into another branch is not ours: one of our own is opened",
    { into: "release", login: "github-actions[bot]" },
    "#90",
  ],
  ["of somebody else is theirs: nothing is put into it", { login: "mallory" }, "(#66), or proposes from it"],
])("an open pull request from that branch %s", async (_, pull, text) => {
  await company.click("CreateAccountAssignment", GRANT);
  await night();
  const { github } = company;
  const body = issue().body;
  await edited(company, tick(body, "Adopt"));
  opened().splice(0);
  github.pulls.push({
    number: 66,
    head: "0".repeat(40),
    base: "1".repeat(40),
    branch: branch(),
    owner: "acme",
    ...pull,
  });
  await edited(company, tick(issue().body, "Adopt"));
  expect(said()[1]).toContain(text);
});

test("a config that is named by another path is answered all the same", async () => {
  const otherInputs = { config: "access/../access" };
  await company.click("CreateAccountAssignment", GRANT);
  expect(resultsOf(await night({ otherInputs }))).toEqual({ drift: "success" });
  await edited(company, tick(issue().body, "Revert"), { otherInputs });
  expect(said()[0]).toContain("Reverted: 1 change.");
});

test("the summary of a run shows rows and no boxes, since nobody can tick one there", async () => {
  await company.click("CreateAccountAssignment", GRANT);
  const { summary } = (await night()).jobs.drift!.acted!;
  expect(summary).toContain("`admins` (2 people) → `Developer`");
  expect(summary).not.toMatch(/\[ \]|Tick a box/);
});
