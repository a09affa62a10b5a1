/** Ticks against those who would use them: what a person sees is what they agree to, once. */
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { Company, resultsOf } from "../harness/github/company.ts";
import type { Begun, Ran } from "../harness/github/workflow-run.ts";

let company: Company;
beforeEach(async () => {
  company = await new Company().start();
  company.github.tracker.roles.set("rita", "maintain").set("walt", "write");
  await company.begin();
});
afterEach(() => company.stop());

const GRANT = { PermissionSetName: "Developer", GroupName: "admins", AccountName: "website-dev" };
const DAN = { GroupName: "admins", UserName: "dan.weiss@example.com" };
const night = () => company.onMain("drift.yml", "schedule");
const issue = () => company.github.issues[0]!;

async function throwOut(who: object): Promise<void> {
  const { MembershipId } = (await company.click("GetGroupMembershipId", who)) as { MembershipId: string };
  await company.click("DeleteGroupMembership", { MembershipId });
}

const isIn = async (who: object): Promise<boolean> =>
  "MembershipId" in ((await company.click("GetGroupMembershipId", who).catch(() => ({}))) as object);

/** The line of the box of a row, by words of the row's first line. */
function boxOf(body: string, row: string, words: string): string {
  const lines = body.split("\n");
  const at = lines.findIndex((line) => line.startsWith("- ") && line.includes(row));
  return lines.slice(at).find((line) => line.includes(`] ${words} <!--`))!;
}

const ticked = (line: string): string => line.replace("[ ]", "[x]");

function eventOf(login: string, to: string, from: string): object {
  const { number, state, labels, login: author } = issue();
  return {
    action: "edited",
    issue: { number, state, body: to, labels: labels.map((name) => ({ name })), user: { login: author, type: "Bot" } },
    changes: { body: { from } },
    sender: { login, type: "User" },
  };
}

const answer = (event: object, more: Partial<Begun> = {}): Promise<Ran> =>
  company.onMain("answer.yml", "issues", event, more);

function edit(login: string, to: string, from = issue().body, more: Partial<Begun> = {}): Promise<Ran> {
  const event = eventOf(login, to, from);
  issue().body = to;
  return answer(event, more);
}

async function nothingWritten(): Promise<void> {
  expect(await company.writes()).toBe(0);
  expect(company.github.tracker.opened).toEqual([]);
}

describe("what a maintainer sees is what they agree to", () => {
  test("though somebody who may edit the issue has put another row's box below a row", async () => {
    await throwOut(DAN);
    await company.click("CreateAccountAssignment", GRANT);
    await night();
    const { body } = issue();
    const [harmless, grave] = [boxOf(body, "`Developer`", "Revert"), boxOf(body, "`dan.weiss@example.com`", "Revert")];
    // walt only writes: his edit ticks nothing.
    const forged = body.replace(grave, "").replace(harmless, grave);
    await edit("walt", forged);
    await company.emulator("reset-calls", {});
    // rita ticks the box that she sees below the row of Developer.
    await edit("rita", forged.replace(grave, ticked(grave)));
    expect(await isIn(DAN)).toBe(false);
  });

  test("though they put a text back that others had ticked and then taken away", async () => {
    await throwOut(DAN);
    await night();
    const { body } = issue();
    const box = boxOf(body, "`dan.weiss@example.com`", "Revert");
    const byWalt = body.replace(box, ticked(box));
    await edit("walt", byWalt);
    await edit("walt", body.split("\n")[0]!);
    await company.emulator("reset-calls", {});
    await edit("rita", byWalt);
    expect(await isIn(DAN)).toBe(false);
  });
});

describe("a tick counts once, and as long as it is there", () => {
  test("a run that somebody else starts again, when the same drift has come again, obeys nothing", async () => {
    await throwOut(DAN);
    await night();
    const { body } = issue();
    const box = boxOf(body, "`dan.weiss@example.com`", "Revert");
    const event = eventOf("rita", body.replace(box, ticked(box)), body);
    issue().body = body.replace(box, ticked(box));
    await answer(event);
    expect(await isIn(DAN)).toBe(true);
    await throwOut(DAN);
    await night();
    issue().body = issue().body.replace(box, ticked(box));
    await company.emulator("reset-calls", {});
    Object.assign(company.runs, {
      env: { ...company.served.env, GITHUB_RUN_ATTEMPT: "2", GITHUB_TRIGGERING_ACTOR: "walt" },
    });
    await answer(event);
    expect(await isIn(DAN)).toBe(false);
  });

  test("an issue that was closed before the run began is not obeyed", async () => {
    await company.click("CreateAccountAssignment", GRANT);
    await night();
    const { body } = issue();
    const box = boxOf(body, "`Developer`", "Revert");
    const event = eventOf("rita", body.replace(box, ticked(box)), body);
    issue().body = body.replace(box, ticked(box));
    issue().state = "closed";
    await company.emulator("reset-calls", {});
    await answer(event);
    await nothingWritten();
  });

  test("Revert and Adopt of one row, ticked in one edit, are no answer", async () => {
    await company.click("CreateAccountAssignment", GRANT);
    await night();
    const { body } = issue();
    const [revert, adopt] = [boxOf(body, "`Developer`", "Revert"), boxOf(body, "`Developer`", "Adopt")];
    await company.emulator("reset-calls", {});
    await edit("rita", body.replace(revert, ticked(revert)).replace(adopt, ticked(adopt)));
    await nothingWritten();
  });
});

describe("Revert does its row and nothing else", () => {
  test("though the same object has an edit that waits for a reviewer", async () => {
    const sha = company.commit("main", "permission-sets/developer.yaml", (text) =>
      text.replace("[PowerUserAccess]", "[PowerUserAccess, IAMFullAccess]"),
    );
    // Pushed without a plan that anybody saw: it waits for a reviewer, who says no.
    const pushed = await company.pushed(sha, { approve: () => false });
    expect(resultsOf(pushed)).toEqual({ plan: "success", apply: "skipped", approve: "skipped" });
    await company.click("UpdatePermissionSet", { PermissionSetName: "Developer", SessionDuration: "PT12H" });
    await night();
    const { body } = issue();
    // What is shown is the session's length, and nothing of IAM.
    expect(body).not.toContain("IAMFullAccess");
    const box = boxOf(body, "`Developer`", "Revert");
    await edit("rita", body.replace(box, ticked(box)));
    const policies = await company.click("ListManagedPoliciesInPermissionSet", { PermissionSetName: "Developer" });
    expect(JSON.stringify(policies)).not.toContain("IAMFullAccess");
  });

  test("of a grant that is gone: not while the set is live as one of administrators", async () => {
    const OWN = { PermissionSetName: "Developer", GroupName: "developers", AccountName: "sandbox" };
    await company.click("DeleteAccountAssignment", OWN);
    await night();
    const { body } = issue();
    const box = boxOf(body, "`developers`", "Revert");
    const ManagedPolicyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
    await company.click("AttachManagedPolicyToPermissionSet", { PermissionSetName: "Developer", ManagedPolicyArn });
    await edit("rita", body.replace(box, ticked(box)));
    const granted = (await company.click("ListAccountAssignments", {
      PermissionSetName: "Developer",
      AccountName: "sandbox",
    })) as object;
    expect(JSON.stringify(granted)).not.toContain("GROUP");
  });

  const OWN = { PermissionSetName: "Developer", GroupName: "developers", AccountName: "sandbox" };
  const granted = async () =>
    JSON.stringify(
      await company.click("ListAccountAssignments", { PermissionSetName: "Developer", AccountName: "sandbox" }),
    );

  test("of a grant that is gone: not while its group has somebody who was not in it when it was shown", async () => {
    await company.click("DeleteAccountAssignment", OWN);
    await night();
    const { body } = issue();
    const box = boxOf(body, "`developers`", "Revert");
    await company.click("CreateGroupMembership", { GroupName: "developers", UserName: "dan.weiss@example.com" });
    await edit("rita", body.replace(box, ticked(box)));
    expect(await granted()).not.toContain("GROUP");
  });

  test("of a grant that is gone: not to another group of that name, with others in it", async () => {
    // Whose members are left to others.
    const sha = company.commit("main", "people/people.yaml", (text) => text.slice(0, text.lastIndexOf("members:")));
    await company.pushed(sha, { approve: () => true });
    await company.click("DeleteAccountAssignment", OWN);
    await company.click("DeleteAccountAssignment", { ...OWN, AccountName: "website-dev" });
    await night();
    const { body } = issue();
    expect(body).toContain("`developers` (2 people)");
    const box = boxOf(body, "on `sandbox`", "Revert");
    await company.click("DeleteGroup", { GroupName: "developers" });
    await company.click("CreateGroup", { DisplayName: "developers", Description: "Build the website" });
    await company.click("CreateGroupMembership", { GroupName: "developers", UserName: "dan.weiss@example.com" });
    await edit("rita", body.replace(box, ticked(box)));
    expect(await granted()).not.toContain("GROUP");
  });
});
