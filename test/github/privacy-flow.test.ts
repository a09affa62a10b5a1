/** What leaves a run below `privacy: names`: planted names are looked for in the issue, comments, pull requests, annotations, summaries and logs. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { Company } from "../harness/github/company.ts";
import type { Begun, Ran } from "../harness/github/workflow-run.ts";

let company: Company;
beforeEach(async () => {
  company = await new Company().start();
  company.github.tracker.roles.set("rita", "maintain");
});
afterEach(() => company.stop());

const TOKENS = [
  ...["zqgroup", "zqmember", "zqgiven", "zqfamily", "zqmail", "zqsid", "zqbucket", "zqset", "zqdescription"],
  ...["alice", "dan.weiss", "example.com", "admins", "developers", "website-dev", "sandbox", "333344445555"],
  ...["444455556666", "203.0.113.7", "AWSReservedSSO_", "arn:aws:sso", "arn:aws:iam::1"],
];
const night = (more: Partial<Begun> = {}) => company.onMain("drift.yml", "schedule", {}, more);
const issue = () => company.github.issues[0]!;

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

async function drifted(): Promise<void> {
  await company.click("CreateUser", {
    UserName: "zqmember",
    DisplayName: "zqgiven zqfamily",
    Name: { GivenName: "zqgiven", FamilyName: "zqfamily" },
    Emails: [{ Value: "zqmail@x.io", Type: "work", Primary: true }],
  });
  await company.click("CreateGroup", { DisplayName: "zqgroup" });
  await company.click("CreateGroupMembership", { GroupName: "developers", UserName: "zqmember" });
  await company.click("CreateAccountAssignment", {
    PermissionSetName: "Developer",
    GroupName: "zqgroup",
    AccountName: "website-dev",
  });
  const Statement = [{ Sid: "zqsid", Effect: "Allow", Action: "s3:*", Resource: "arn:aws:s3:::zqbucket" }];
  await company.click("PutInlinePolicyToPermissionSet", {
    PermissionSetName: "Developer",
    InlinePolicy: JSON.stringify({ Version: "2012-10-17", Statement }),
  });
  await company
    .click("UpdateGroup", {
      GroupName: "admins",
      Operations: [{ AttributePath: "description", AttributeValue: "zqdescription" }],
    })
    .catch(() => undefined);
}

/** What each way out says. */
function saidBy(ran: Ran): Record<string, string> {
  const all = Object.entries(ran.jobs).flatMap(([job, { acted }]) =>
    acted === undefined
      ? []
      : [
          [`${job} stdout`, acted.stdout],
          [`${job} stderr`, acted.stderr],
          [`${job} summary`, acted.summary],
          [`${job} outputs`, JSON.stringify(acted.outputs)],
        ],
  );
  return Object.fromEntries(all) as Record<string, string>;
}

function found(out: Record<string, string>, told: string[], when: string): void {
  const { issues, comments, tracker } = company.github;
  const all: Record<string, string> = {
    ...out,
    issue: issues.map(({ title, body }) => `${title}\n${body}`).join("\n"),
    comments: comments.map(({ body }) => body).join("\n"),
    "pull requests": tracker.opened.map(({ title, body, head }) => `${title}\n${body}\n${head}`).join("\n"),
  };
  for (const [way, text] of Object.entries(all))
    for (const token of TOKENS)
      if (text.includes(token)) {
        const line = text.split("\n").find((one) => one.includes(token))!;
        told.push(`${when}: ${way}: ${token}: ${line.trim().slice(0, 200)}`);
      }
}

/** All boxes of an answer. */
const ticked = (words: string): string =>
  issue()
    .body.split("\n")
    .map((line) => (line.includes(`- [ ] ${words} <!--`) ? line.replace("[ ]", "[x]") : line))
    .join("\n");

test.each(["groups", "counts"] as const)(
  "with privacy %s of Settings nothing that a run says names anybody",
  {
    timeout: 240_000,
  },
  async (privacy) => {
    company.commit("main", "idc.yaml", (text) => `${text}privacy: ${privacy}\n`);
    await company.begin();
    const told: string[] = [];
    await drifted();
    found(saidBy(await night()), told, "night");
    for (const words of ["Adopt", "Ignore 30 days", "Revert"]) found(saidBy(await edit(ticked(words))), told, words);
    await drifted().catch(() => undefined);
    const deny = (...actions: readonly string[]) => company.emulator("faults", { deny: actions });
    await deny("sso:ListAccountAssignments", "sso:ListAccountAssignmentsForPrincipal");
    found(saidBy(await night()), told, "denied");
    await deny("sso:ListInstances");
    const failed = saidBy(await night());
    found(failed, told, "failed");
    // What it is that failed is said all the same.
    expect(failed["drift stderr"]).toContain("AWS denied sso:ListInstances.");
    await deny();
    const text = "kind: Group\nname: admins\ndescription: zqdescription\nmembers: [zqmember]\n";
    company.commit("main", "more.yaml", () => text);
    const mistaken = saidBy(await night());
    found(mistaken, told, "mistake");
    expect(mistaken["drift stderr"]).toMatch(/^access\/more\.yaml:4:11 {2}error {2}unknown-reference$/m);
    expect(mistaken["drift stderr"]).toContain("idc validate and idc plan say them");
    expect([...new Set(told)]).toEqual([]);
  },
);

test("with Settings that cannot be read nobody is named: they may say so", { timeout: 120_000 }, async () => {
  company.commit("main", "idc.yaml", (text) => `${text}privacy: [\n`);
  const text = "kind: Group\nname: admins\ndescription: zqdescription\nmembers: [zqmember]\n";
  company.commit("main", "more.yaml", () => text);
  const told: string[] = [];
  found(saidBy(await night()), told, "unreadable");
  expect(told).toEqual([]);
});

test("with Settings that name people, mistakes are told in words", { timeout: 120_000 }, async () => {
  const text = "kind: Group\nname: admins\ndescription: x\nmembers: [zqmember]\n";
  company.commit("main", "more.yaml", () => text);
  const said = saidBy(await night());
  expect(said["drift stdout"]).toContain("no user zqmember is declared");
  expect(said["drift stderr"]).toContain("no user zqmember is declared");
});
