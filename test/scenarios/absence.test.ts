/** Nothing is taken away on a guess: what a listing does not show is asked for before anything goes because of it. */
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import { type Answered, forgedAnswers, leavingOut } from "../harness/forged-answers.ts";
import type { Scenario } from "../harness/scenario.ts";
import { appliedAcme, changesOf, click, contentOf, resultsOf, type Start } from "./start.ts";

const PROD = "222222222222";
const DEV = "333333333333";
const SANDBOX = "444444444444";
const MANAGEMENT = "111111111111";
const ALICE = `kind: Assignments\nassignments:\n  - {user: alice@acme.io, permissionSet: Developer, accounts: {name: dev}}\n`;
const OPS = `kind: Assignments\nassignments:\n  - {group: ops, permissionSet: Admin, accounts: ["${PROD}"]}\n`;
const BY_TAG = `kind: Assignments\nassignments:\n  - {group: devs, permissionSet: Developer, accounts: {tag: {team: web}}}\n`;
const MOVED = FILES["people.yaml"]
  .replace("members: [alice@acme.io]", "members: []")
  .replace("members: [bob@acme.io]", "members: [alice@acme.io, bob@acme.io]");
const AGAIN = ["DescribeUser", "DescribeGroup", "DescribeAccount", "DescribeOrganizationalUnit", "ListParents"];

/** Applied twice, so that nothing is left that nobody declared. */
async function start(files: Start["files"] = {}, more: Start = {}): Promise<Scenario> {
  const scenario = await appliedAcme({ ...more, files: { ...files } });
  await scenario.apply();
  return scenario;
}

/** What was asked by name or id, beside the listings. */
async function askedIn({ emulator }: Scenario, run: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
  emulator.resetCalls();
  await run();
  const calls: Record<string, number> = Object.assign({}, ...Object.values(emulator.calls().calls));
  return Object.fromEntries(AGAIN.flatMap((name) => (calls[name] === undefined ? [] : [[name, calls[name]]])));
}

const leftAs = (run: Awaited<ReturnType<Scenario["plan"]>>, why: string) =>
  run.result.leftAlone.filter((group) => group.why === why).flatMap(({ keys }) => keys);
const reasonsOf = (run: Awaited<ReturnType<Scenario["plan"]>>) => run.result.unknown.map(({ reason }) => reason);

/** Answers of one operation, made into others. */
const changing = ({ emulator }: Scenario, operation: string, change: (answer: Answered) => Answered) =>
  forgedAnswers(emulator, (asked, answer) => (asked === operation ? change(answer) : answer));

const DENIED = {
  status: 400,
  type: "application/x-amz-json-1.1",
  body: JSON.stringify({ __type: "AccessDeniedException", Message: "no" }),
};

/** A plan and an apply with such answers: neither takes anything, and both say that something is unknown. */
async function expectNothingGoes(scenario: Scenario, requestHandler: object) {
  const before = contentOf(scenario);
  const planned = await scenario.plan({ requestHandler });
  expect([planned.exitCode, changesOf(planned)]).toEqual([1, []]);
  const applied = await scenario.apply({ requestHandler });
  expect(resultsOf(applied)).toEqual([]);
  expect(applied.exitCode).not.toBe(0);
  expect(contentOf(scenario)).toEqual(before);
  return planned;
}

describe.concurrent("a listing that misses somebody who is there", () => {
  test("ListUsers without a user: neither her assignment nor her membership goes, and she is not made again", async () => {
    const scenario = await start({ "access/alice.yaml": ALICE });
    const handler = leavingOut(scenario.emulator, "ListUsers", "Users", ({ UserName }) => UserName === "alice@acme.io");
    const planned = await expectNothingGoes(scenario, handler);
    expect(planned.result.unknown.map(({ pattern }) => pattern)).toEqual([
      expect.stringMatching(/^AccountAssignment\/\*\/user:[-0-9a-f]{36,}\/\*$/),
      expect.stringMatching(/^GroupMembership\/\*\/[-0-9a-f]{36,}$/),
      "User/alice@acme.io",
    ]);
    expect(reasonsOf(planned)[0]).toContain("asked for by its id it is there: alice@acme.io");
    // For her assignment and her membership together.
    const asked = await askedIn(scenario, () => scenario.plan({ requestHandler: handler }));
    expect(asked).toEqual({ DescribeUser: 1 });
    // A purge is of those who are gone.
    const purged = await scenario.plan({ requestHandler: handler, purgeOrphans: true });
    expect([purged.exitCode, changesOf(purged)]).toEqual([1, []]);
  });

  test("ListGroups without a group: its assignments stay, and it is not made again", async () => {
    const scenario = await start();
    const handler = leavingOut(scenario.emulator, "ListGroups", "Groups", ({ DisplayName }) => DisplayName === "devs");
    const planned = await scenario.plan({ requestHandler: handler, readBy: "pairs" });
    expect([planned.exitCode, changesOf(planned)]).toEqual([1, []]);
    expect(planned.result.unknown.map(({ pattern }) => pattern)).toContain("Group/devs");
    expect(planned.result.blocked).toContain("Group/devs");
  });

  test("where the question is denied, nothing goes either", async () => {
    const scenario = await start({ "access/alice.yaml": ALICE });
    await click(scenario, "DeleteUser", { UserName: "alice@acme.io" });
    const handler = changing(scenario, "DescribeUser", () => DENIED);
    const planned = await scenario.plan({ requestHandler: handler, purgeOrphans: true });
    expect(planned.exitCode).toBe(1);
    expect(changesOf(planned).filter((change) => change.startsWith("delete"))).toEqual([]);
    expect(reasonsOf(planned).join()).toContain("needs identitystore:DescribeUser");
  });

  test("ListAccounts without an account: what an OU gave there stays", async () => {
    const scenario = await start();
    const handler = leavingOut(scenario.emulator, "ListAccounts", "Accounts", ({ Id }) => Id === SANDBOX);
    const planned = await expectNothingGoes(scenario, handler);
    expect(planned.result.unknown).toEqual([
      {
        pattern: `AccountAssignment/*/*/${SANDBOX}`,
        reason: `no listing shows the account ${SANDBOX}, and asked for by its id it is there: sandbox`,
      },
    ]);
    // It is known by then, and so is what the rule gives there.
    expect(planned.result.blocked).toEqual([]);
    const asked = await askedIn(scenario, () => scenario.plan({ requestHandler: handler }));
    expect(asked).toEqual({ DescribeAccount: 1 });
  });

  test("ListAccounts without an account that a rule names by its id: it is asked for, and counts", async () => {
    const scenario = await start({ "access/devs.yaml": ALICE });
    const rule = (id: string) =>
      `kind: Assignments\nassignments:\n  - {group: devs, permissionSet: Developer, accounts: ["${DEV}", "${id}"]}\n`;
    await scenario.commit({ "access/devs.yaml": rule(SANDBOX) });
    const handler = leavingOut(scenario.emulator, "ListAccounts", "Accounts", ({ Id }) => Id === SANDBOX);
    expect(changesOf(await scenario.plan({ requestHandler: handler }))).toEqual(changesOf(await scenario.plan()));
    expect(await askedIn(scenario, () => scenario.plan({ requestHandler: handler }))).toEqual({ DescribeAccount: 1 });
    // Where the question is denied, what the rule is to replace stays.
    const denied = forgedAnswers(scenario.emulator, (operation, answer) => {
      if (operation !== "ListAccounts") return operation === "DescribeAccount" ? DENIED : answer;
      const { Accounts } = JSON.parse(answer.body) as { Accounts: { Id: string }[] };
      return { ...answer, body: JSON.stringify({ Accounts: Accounts.filter(({ Id }) => Id !== SANDBOX) }) };
    });
    expect(reasonsOf(await expectNothingGoes(scenario, denied))).toContain(
      `account ${SANDBOX} is in no listing of accounts, though asking for it by its id does not say that it is gone`,
    );
    // Asked for, it is not there: a mistake holds nothing back.
    await scenario.commit({ "access/devs.yaml": rule("999999999999") });
    const mistaken = await scenario.plan();
    expect(changesOf(mistaken)).toEqual([`delete AccountAssignment/Developer/user:alice@acme.io/${DEV}`]);
    expect(reasonsOf(mistaken)).toContain("account 999999999999 is no account of this organization");
  });

  test("ListAccounts without an account that only assignments show: rules select it, and who moves keeps both groups", async () => {
    const broad = (group: string) =>
      `kind: Assignments\nassignments:\n  - {group: ${group}, permissionSet: Developer, accounts: {ou: /Workloads/Dev}}\n`;
    const scenario = await start({ "access/devs.yaml": broad("devs") });
    await scenario.commit({ "access/devs.yaml": broad("ops"), "people.yaml": MOVED });
    const handler = leavingOut(scenario.emulator, "ListAccounts", "Accounts", ({ Id }) => Id === SANDBOX);
    const planned = await scenario.plan({ requestHandler: handler });
    // alice moves from devs to ops: until what ops get in the account can be made, she stays in devs, and devs keep what they have there.
    expect(changesOf(planned)).toEqual([
      `delete AccountAssignment/Developer/group:devs/${DEV}`,
      `create AccountAssignment/Developer/group:ops/${DEV}`,
      "create GroupMembership/ops/alice@acme.io",
    ]);
    expect(planned.result.blocked).toContain(`AccountAssignment/Developer/group:ops/${SANDBOX}`);
  });

  test("ListPermissionSets without a set: where its rows show its ARN it is asked for, and not made again", async () => {
    const scenario = await start();
    const arn = scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Developer")?.PermissionSetArn;
    const handler = changing(scenario, "ListPermissionSets", (answer) => {
      const body = JSON.parse(answer.body) as { PermissionSets: string[] };
      return { ...answer, body: JSON.stringify({ PermissionSets: body.PermissionSets.filter((one) => one !== arn) }) };
    });
    const planned = await scenario.plan({ requestHandler: handler, readBy: "principals" });
    expect([planned.exitCode, changesOf(planned)]).toEqual([1, []]);
    expect(planned.result.unknown.map(({ pattern }) => pattern)).toEqual(["PermissionSet/Developer"]);
  });

  test("a set, user or group that an earlier commit declared is not made again: the name is asked for", async () => {
    const scenario = await start({ "access/alice.yaml": ALICE });
    const arn = scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Developer")?.PermissionSetArn;
    let listings = 0;
    const handlers = [
      changing(scenario, "ListPermissionSets", (answer) => {
        listings += 1;
        const { PermissionSets } = JSON.parse(answer.body) as { PermissionSets: string[] };
        const shown = PermissionSets.filter((one) => listings > 1 || one !== arn);
        return { ...answer, body: JSON.stringify({ PermissionSets: shown }) };
      }),
      leavingOut(scenario.emulator, "ListUsers", "Users", ({ UserName }) => UserName === "alice@acme.io"),
      leavingOut(scenario.emulator, "ListGroups", "Groups", ({ DisplayName }) => DisplayName === "devs"),
    ];
    const names = ["PermissionSet/Developer", "User/alice@acme.io", "Group/devs"];
    for (const [index, handler] of handlers.entries()) {
      listings = 0;
      const planned = await scenario.plan({ requestHandler: handler, readBy: "pairs" });
      expect([planned.exitCode, changesOf(planned)]).toEqual([1, []]);
      const said = planned.result.unknown.find(({ pattern }) => pattern === names[index])!;
      expect(said.reason).toMatch(/(asked for by its name it is there|asked for by its id it is there: \S+)$/);
    }
    // Gone in earnest: made again.
    await click(scenario, "DeleteGroup", { GroupName: "devs" });
    expect(changesOf(await scenario.plan())).toContain("create Group/devs");
  });

  test("a delegated administrator asks in the same way", async () => {
    const organization = (await import("../harness/acme.ts")).ORGANIZATION.replace(
      `"${MANAGEMENT}"}`,
      `"${MANAGEMENT}", delegatedAdministrator: "${PROD}"}`,
    );
    const scenario = await start({ "access/ops.yaml": OPS }, { organization, caller: PROD });
    const handler = leavingOut(scenario.emulator, "ListAccounts", "Accounts", ({ Id }) => Id === SANDBOX);
    const planned = await expectNothingGoes(scenario, handler);
    expect(planned.result.blocked).toEqual([]);
  });
});

describe.concurrent("an OU that its parent's listing leaves out", () => {
  const broad = `kind: AccountSet
name: rest
include: [{all: true}]
exclude: [{ou: /Workloads/Prod, allowEmpty: true}]
---
kind: Assignments
assignments:
  - {group: ops, permissionSet: Developer, accounts: rest}
`;
  const granted = [DEV, SANDBOX].map((id) => `create AccountAssignment/Developer/group:ops/${id}`);

  test("opens no account that stands in it: it is asked for by its id", async () => {
    const scenario = await start();
    await scenario.commit({ "access/rest.yaml": broad });
    expect(changesOf(await scenario.plan())).toEqual(granted);
    const isProd = ({ Name }: Readonly<Record<string, unknown>>) => Name === "Prod";
    const handler = leavingOut(scenario.emulator, "ListOrganizationalUnitsForParent", "OrganizationalUnits", isProd);
    expect(changesOf(await scenario.plan({ requestHandler: handler }))).toEqual(granted);
    expect(await askedIn(scenario, () => scenario.plan({ requestHandler: handler }))).toEqual({
      DescribeOrganizationalUnit: 1,
    });
  });

  test("where accounts do not say where they stand, one that no parent lists does not stand at the root", async () => {
    const scenario = await start({}, { behaviour: { accountPaths: false } });
    const isSandbox = ({ Id }: Readonly<Record<string, unknown>>) => Id === SANDBOX;
    const handler = leavingOut(scenario.emulator, "ListAccountsForParent", "Accounts", isSandbox);
    await expect(scenario.plan({ requestHandler: handler })).rejects.toThrow(`no parent lists account ${SANDBOX}`);
  });
});

describe.concurrent("a group that goes", () => {
  const without = FILES["people.yaml"].slice(0, FILES["people.yaml"].lastIndexOf("---\n"));
  const dropped = { "people.yaml": without, "access/ops.yaml": "kind: Assignments\nassignments: []\n" };

  test("stays while it holds more than the listing shows", async () => {
    const scenario = await start();
    await scenario.commit(dropped);
    const ops = scenario.emulator.state().groups.find(({ DisplayName }) => DisplayName === "ops")!.GroupId;
    const isOps = ({ PrincipalId }: Readonly<Record<string, unknown>>) => PrincipalId === ops;
    const handler = leavingOut(scenario.emulator, "ListAccountAssignments", "AccountAssignments", isOps);
    const planned = await scenario.plan({ requestHandler: handler, readBy: "pairs" });
    expect(changesOf(planned)).not.toContain("delete Group/ops");
    const reason = expect.stringMatching(
      /^a listing says of the assignments of the group .*: none; asked for by itself it is: 2{12} ps-/,
    );
    expect(planned.result.unknown).toEqual([{ pattern: "Group/ops", reason }]);
    expect(changesOf(await scenario.plan())).toContain("delete Group/ops");
  });

  test("goes where nobody may ask by principal: then pairs have shown all", async () => {
    const scenario = await start();
    await scenario.commit(dropped);
    scenario.emulator.setFaults({ deny: ["sso:ListAccountAssignmentsForPrincipal"] });
    expect(changesOf(await scenario.plan())).toContain("delete Group/ops");
  });
});

describe.concurrent("an account that moved", () => {
  const elsewhere = (scenario: Scenario, change: (account: Record<string, unknown>) => Record<string, unknown>) =>
    changing(scenario, "ListAccounts", (answer) => {
      const body = JSON.parse(answer.body) as { Accounts: Record<string, unknown>[] };
      const Accounts = body.Accounts.map((one) => (one.Id === SANDBOX ? change(one) : one));
      return { ...answer, body: JSON.stringify({ ...body, Accounts }) };
    });

  test("counts as moved only where ListParents says so", async () => {
    const scenario = await start();
    const handler = elsewhere(scenario, (account) => ({ ...account, Paths: [`o-a1b2c3d4e5/r-root/${SANDBOX}/`] }));
    const planned = await expectNothingGoes(scenario, handler);
    expect(reasonsOf(planned)[0]).toContain(
      `the place of the account ${SANDBOX}: none; asked for by itself it is: ou-`,
    );
  });

  test("and is left, where it did: one call, and what the OU gave goes", async () => {
    const scenario = await start();
    await click(scenario, "MoveAccount", { AccountId: SANDBOX, OrganizationalUnit: "/Workloads/Prod" });
    let planned!: Awaited<ReturnType<Scenario["plan"]>>;
    const asked = await askedIn(scenario, async () => {
      planned = await scenario.plan();
    });
    expect(changesOf(planned)).toEqual([`delete AccountAssignment/Developer/group:devs/${SANDBOX}`]);
    expect(asked).toEqual({ ListParents: 1 });
    const denied = await scenario.plan({ requestHandler: changing(scenario, "ListParents", () => DENIED) });
    expect([denied.exitCode, changesOf(denied)]).toEqual([1, []]);
  });

  test("has lost a tag only where its tags, asked for by themselves, say so", async () => {
    const scenario = await start({ "access/devs.yaml": BY_TAG });
    let count = 0;
    // The first answer for the account is an old one.
    const handler = forgedAnswers(scenario.emulator, (operation, answer, request) => {
      if (operation !== "ListTagsForResource" || !request.includes('"333333333333"')) return answer;
      count += 1;
      return count % 2 === 1 ? { ...answer, body: JSON.stringify({ Tags: [] }) } : answer;
    });
    const planned = await expectNothingGoes(scenario, handler);
    expect(planned.result.blocked).toEqual(["AccountAssignment/Developer/group:devs/333333333333"]);
  });

  test("has another name only where DescribeAccount says so", async () => {
    const byName = `kind: Assignments\nassignments:\n  - {group: devs, permissionSet: Developer, accounts: {name: "s*", allowEmpty: true}}\n`;
    const scenario = await start({ "access/devs.yaml": byName });
    await expectNothingGoes(
      scenario,
      elsewhere(scenario, (account) => ({ ...account, Name: "other" })),
    );
  });

  test("an OU that its listing misses is asked for, though its rule may match nothing: nothing moved", async () => {
    const rule = `kind: Assignments\nassignments:\n  - {group: devs, permissionSet: Developer, accounts: {ou: /Workloads/Dev, allowEmpty: true}}\n`;
    const scenario = await start({ "access/devs.yaml": rule });
    const handler = leavingOut(
      scenario.emulator,
      "ListOrganizationalUnitsForParent",
      "OrganizationalUnits",
      ({ Name }) => Name === "Dev",
    );
    const planned = await scenario.plan({ requestHandler: handler });
    expect([planned.exitCode, changesOf(planned), planned.result.unknown]).toEqual([0, [], []]);
  });
});

describe.concurrent("somebody who is really gone", () => {
  const gone = async () => {
    const scenario = await start({ "access/alice.yaml": ALICE });
    await click(scenario, "DeleteUser", { UserName: "alice@acme.io" });
    const people = `kind: User\nuserName: bob@acme.io\nname: {given: Bob, family: Okafor}\nemail: bob@acme.io\n---
kind: Group\nname: devs\ndescription: Developers\nmembers: []\n---\nkind: Group\nname: ops\nmembers: [bob@acme.io]\n`;
    await scenario.commit({ "people.yaml": people, "access/alice.yaml": null });
    return scenario;
  };
  const orphan = expect.stringMatching(/^AccountAssignment\/Developer\/user:[-0-9a-f]{36,}\/333333333333$/);

  test("leaves an orphan, which is listed and left alone, by plan and by apply", async () => {
    const scenario = await gone();
    const planned = await scenario.plan();
    expect([planned.exitCode, changesOf(planned)]).toEqual([0, []]);
    expect(leftAs(planned, "orphan")).toEqual([orphan]);
    const text = await scenario.planText();
    expect(text).toContain("Of users and groups that are gone: left as they are (--purge-orphans revokes them)");
    expect(text).toMatch(/! user:[-0-9a-f]+ → Developer on dev 333333333333/);
    const before = contentOf(scenario);
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    expect(contentOf(scenario)).toEqual(before);
  });

  test("--purge-orphans revokes it, and a plan file says so for apply", async () => {
    const scenario = await gone();
    const file = `${scenario.dir}/../${scenario.dir.split("/").at(-1)}.plan.json`;
    const planned = await scenario.plan({ purgeOrphans: true, output: file });
    expect(planned.result.purgeOrphans).toBe(true);
    expect(changesOf(planned)).toEqual([expect.stringMatching(/^delete AccountAssignment\/Developer\/user:/)]);
    const applied = await scenario.apply({ dir: file });
    expect([applied.exitCode, resultsOf(applied)]).toEqual([
      0,
      [expect.stringMatching(/^done AccountAssignment\/Developer\/user:/)],
    ]);
    expect(leftAs(await scenario.plan(), "orphan")).toEqual([]);
  });

  test("is an orphan by a snapshot too, where nobody can be asked", async () => {
    const scenario = await gone();
    const { file } = await scenario.snapshot();
    const planned = await scenario.plan({ live: file });
    expect([planned.exitCode, changesOf(planned), leftAs(planned, "orphan")]).toEqual([0, [], [orphan]]);
    const purged = await scenario.plan({ live: file, purgeOrphans: true });
    expect(changesOf(purged)).toEqual([expect.stringMatching(/^delete AccountAssignment\/Developer\/user:/)]);
  });

  test("holds a set that is to be deleted, and the refusal says how to go on", async () => {
    const scenario = await gone();
    await scenario.commit({
      "access/devs.yaml": null,
      "sets.yaml": "kind: PermissionSet\nname: Admin\nmanagedPolicies: [AdministratorAccess]\n",
    });
    const { result } = await scenario.plan();
    const set = result.changes.find(({ key }) => key === "PermissionSet/Developer");
    expect([set?.verdict, set?.reasons.join()]).toEqual(["deny", expect.stringContaining("--purge-orphans")]);
  });
});

test("where nothing is removed, nothing is asked again", async () => {
  const scenario = await start();
  expect(await askedIn(scenario, () => scenario.plan())).toEqual({});
  // What an edit takes away rests on no listing.
  await scenario.commit({ "access/devs.yaml": null });
  expect(await askedIn(scenario, () => scenario.plan())).toEqual({});
});

describe.concurrent("what a commit drops and the listing does not show yet", () => {
  const shared = { "sets.yaml": `${FILES["sets.yaml"]}assignments: shared\n` };
  const more = "kind: Assignments\nassignments:\n  - {group: ops, permissionSet: Developer, accounts: {name: dev}}\n";

  test("an assignment: the commit does not complete, and the next run takes it", async () => {
    const scenario = await start({ ...shared, "access/more.yaml": more });
    await scenario.commit({ "access/more.yaml": null });
    const ops = scenario.emulator.state().groups.find(({ DisplayName }) => DisplayName === "ops")!.GroupId;
    let shown = 0;
    const isOps = (row: { readonly PrincipalId?: string }) => row.PrincipalId === ops;
    const handler = changing(scenario, "ListAccountAssignments", (answer) => {
      const body = JSON.parse(answer.body) as { AccountAssignments: { readonly PrincipalId?: string }[] };
      const isFirst =
        body.AccountAssignments.some(isOps) && body.AccountAssignments.some((row) => !isOps(row)) && shown++ === 0;
      const left = body.AccountAssignments.filter((row) => !isFirst || !isOps(row));
      return { ...answer, body: JSON.stringify({ ...body, AccountAssignments: left }) };
    });
    const late = await scenario.apply({ requestHandler: handler });
    expect(late.result.results).toEqual([]);
    const reason = "AWS showed late what is to go, run again: AccountAssignment/Developer/group:ops/333333333333";
    expect([late.exitCode, late.result.pointer]).toEqual([3, { advanced: false, reason, holdsRemovals: true }]);
    const next = await scenario.apply();
    expect(resultsOf(next)).toEqual(["done AccountAssignment/Developer/group:ops/333333333333"]);
    expect([next.exitCode, next.result.pointer.advanced]).toEqual([0, true]);
  });

  test("a membership: the same", async () => {
    const both = FILES["people.yaml"].replace("[alice@acme.io]", "[alice@acme.io, bob@acme.io]");
    const scenario = await start({ "people.yaml": both });
    await scenario.commit({ "people.yaml": FILES["people.yaml"] });
    const bob = scenario.emulator.state().users.find(({ UserName }) => UserName === "bob@acme.io")!.UserId;
    let shown = 0;
    const handler = changing(scenario, "ListGroupMemberships", (answer) => {
      const body = JSON.parse(answer.body) as {
        GroupMemberships: { readonly MemberId: { readonly UserId: string } }[];
      };
      const isFirst = body.GroupMemberships.length === 2 && shown++ === 0;
      const left = body.GroupMemberships.filter(({ MemberId }) => !isFirst || MemberId.UserId !== bob);
      return { ...answer, body: JSON.stringify({ ...body, GroupMemberships: left }) };
    });
    const late = await scenario.apply({ requestHandler: handler });
    expect(late.result.pointer.reason).toBe(
      "AWS showed late what is to go, run again: GroupMembership/devs/bob@acme.io",
    );
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(scenario.emulator.state().groups.map(({ members }) => members)).toEqual([
      ["alice@acme.io"],
      ["bob@acme.io"],
    ]);
  });
});
