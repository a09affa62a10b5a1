/**
 * Listings that miss something once, or all the time, found by an attacker: who keeps access keeps it meanwhile, who leaves
 * does not stay, and nobody gets what nobody gave. What people have is told by the state of the emulator alone.
 */
import { describe, expect, test } from "vitest";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { forgedAnswers, leavingOut } from "../harness/forged-answers.ts";
import type { Scenario } from "../harness/scenario.ts";
import { withoutSocket } from "../harness/without-socket.ts";
import { appliedAcme, changesOf, type Start } from "./start.ts";

const [MANAGEMENT, PROD, DEV, SANDBOX] = ["111111111111", "222222222222", "333333333333", "444444444444"];
const DELEGATED = ORGANIZATION.replace(`"${MANAGEMENT}"}`, `"${MANAGEMENT}", delegatedAdministrator: "${PROD}"}`);
const EXTERNAL = { "idc.yaml": `${FILES["idc.yaml"]}identitySource: external\n`, "people.yaml": null };
const SHARED = FILES["sets.yaml"].replaceAll("managedPolicies", "assignments: shared\nmanagedPolicies");
const row = (who: string, set: string, accounts: string) =>
  `  - {${who}, permissionSet: ${set}, accounts: ${accounts}}\n`;
const rules = (...rows: readonly string[]) =>
  `kind: Assignments\nassignments:${rows.length === 0 ? " []\n" : `\n${rows.join("")}`}`;
/** The members of devs and of ops. */
const people = (devs: string, ops: string) =>
  FILES["people.yaml"].replace("[alice@acme.io]", devs).replace("[bob@acme.io]", ops);

/** `alice@acme.io Developer 333333333333`: who can assume what where. */
function accessOf({ emulator }: Scenario): readonly string[] {
  const { assignments, groups } = emulator.state();
  return assignments.flatMap(({ permissionSet, principal, account }) => {
    const group = groups.find(({ DisplayName }) => DisplayName === principal);
    const who: readonly unknown[] = group === undefined ? [principal] : (group.members as readonly unknown[]);
    return who.map((one) => `${one} ${permissionSet} ${account}`);
  });
}

type Item = Readonly<Record<string, unknown>>;
interface Request {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}
interface Plain {
  handle(request: Request): Promise<unknown>;
}

/** Some requests are denied before they reach the emulator. */
function denying(scenario: Scenario, isDenied: (operation: string) => boolean, through?: object): object {
  const plain = (through ?? withoutSocket(scenario.emulator)) as Plain;
  return {
    ...plain,
    async handle(request: Request) {
      const target = String(Object.entries(request.headers).find(([n]) => n.toLowerCase() === "x-amz-target")?.[1]);
      if (!isDenied(target.split(".")[1] ?? "")) return plain.handle(request);
      const denied = JSON.stringify({ __type: "AccessDeniedException", Message: "no" });
      const headers = { "content-type": "application/x-amz-json-1.1" };
      return { response: { statusCode: 400, headers, body: Buffer.from(denied) } };
    },
  };
}

/** Who has what is asked before every request. */
function watching(scenario: Scenario, seen: (readonly string[])[], through?: object): object {
  const plain = (through ?? withoutSocket(scenario.emulator)) as Plain;
  const handle = (request: Request) => {
    seen.push(accessOf(scenario));
    return plain.handle(request);
  };
  return { ...plain, handle };
}

/** The first answer of an operation that has them misses some of its items. */
function missingOnce(
  scenario: Scenario,
  operation: string,
  member: string,
  isMissing: (item: Item) => boolean,
  of = "",
) {
  let missed = 0;
  return forgedAnswers(scenario.emulator, (asked, answer, request) => {
    if (asked !== operation || answer.status !== 200 || !request.includes(of) || missed > 0) return answer;
    const body = JSON.parse(answer.body);
    const left = body[member].filter((item: Item) => !isMissing(item));
    missed += body[member].length - left.length;
    return { ...answer, body: JSON.stringify({ ...body, [member]: left }) };
  });
}

const groupId = ({ emulator }: Scenario, name: string) =>
  String(emulator.state().groups.find(({ DisplayName }) => DisplayName === name)!.GroupId);
const setArn = ({ emulator }: Scenario, name: string) =>
  emulator.state().permissionSets.find((set) => set.Name === name)!.PermissionSetArn;
const isAlice = ({ UserName }: Item) => UserName === "alice@acme.io";
const isDevs = ({ DisplayName }: Item) => DisplayName === "devs";
const withoutDevs = FILES["people.yaml"].replace(/kind: Group\nname: devs\n[^-]*---\n/, "");
const withoutAlice = (text: string) => text.slice(text.indexOf("---\n") + 4);

async function start(files: Start["files"] = {}, more: Start = {}): Promise<Scenario> {
  const scenario = await appliedAcme({ ...more, files });
  await scenario.apply();
  return scenario;
}

describe("a set is renamed while somebody moves between two groups that both have it", () => {
  const both = rules(row("group: devs", "Developer", "{name: dev}"), row("group: ops", "Developer", "{name: dev}"));
  for (const fails of [false, true]) {
    test(`she always has the old one or the new one, or the plan says that she has not; the join fails: ${fails}`, async () => {
      const scenario = await start({ "access/devs.yaml": both });
      await scenario.commit({
        "people.yaml": people("[]", "[alice@acme.io, bob@acme.io]"),
        "access/devs.yaml": both.replaceAll("Developer", "Engineer"),
        "sets.yaml": FILES["sets.yaml"].replace("name: Developer", "name: Engineer\npreviously: Developer"),
      });
      const { changes } = (await scenario.plan()).result;
      const said = changes.flatMap(({ reasons }) => reasons).filter((reason) => reason.includes("for a moment"));
      const seen: (readonly string[])[] = [];
      await scenario.apply({
        requestHandler: watching(
          scenario,
          seen,
          denying(scenario, (asked) => fails && asked === "CreateGroupMembership"),
        ),
      });
      seen.push(accessOf(scenario));
      const has = (one: readonly string[]) => one.some((it) => /^alice@\S+ (Developer|Engineer) 3{12}$/.test(it));
      expect([said, seen.filter((one) => !has(one)).length]).toEqual([[], 0]);
    });
  }
});

describe("ListUsers misses a user of ours; what she is to have in place of what goes is not made", () => {
  const KEEPS = `alice@acme.io Developer ${PROD}`;
  const stays = row("user: bob@acme.io", "Developer", "{name: prod}");
  const devs = row("group: devs", "Developer", "{name: prod}");
  test("her own assignment replaces the group's", async () => {
    const scenario = await start({ "access/devs.yaml": rules(devs, stays) });
    await scenario.commit({
      "access/devs.yaml": rules(row("user: alice@acme.io", "Developer", "{name: prod}"), stays),
    });
    await scenario.apply({ requestHandler: leavingOut(scenario.emulator, "ListUsers", "Users", isAlice) });
    expect(accessOf(scenario)).toContain(KEEPS);
  });
  test("she joins the group whose assignment stays", async () => {
    const ops = row("group: ops", "Developer", "{name: prod}");
    const scenario = await start({ "access/devs.yaml": rules(devs, ops) });
    await scenario.commit({
      "people.yaml": people("[alice@acme.io]", "[alice@acme.io, bob@acme.io]"),
      "access/devs.yaml": rules(ops),
    });
    await scenario.apply({ requestHandler: leavingOut(scenario.emulator, "ListUsers", "Users", isAlice) });
    expect(accessOf(scenario)).toContain(KEEPS);
  });
});

describe("an identity provider's user or group that a listing misses is 'pending', and what it replaces goes", () => {
  const KEEPS = `alice@acme.io Developer ${PROD}`;
  const [own, group] = ["user: alice@acme.io", "group: devs"].map((who) =>
    rules(row(who, "Developer", "{name: prod}")),
  );
  test("ListGroups", async () => {
    const scenario = await start({ ...EXTERNAL, "access/devs.yaml": own! });
    await scenario.commit({ "access/devs.yaml": group! });
    await scenario.apply({ requestHandler: leavingOut(scenario.emulator, "ListGroups", "Groups", isDevs) });
    expect(accessOf(scenario)).toContain(KEEPS);
  });
  test("ListUsers", async () => {
    const scenario = await start({ ...EXTERNAL, "access/devs.yaml": group! });
    await scenario.commit({ "access/devs.yaml": own! });
    await scenario.apply({ requestHandler: leavingOut(scenario.emulator, "ListUsers", "Users", isAlice) });
    expect(accessOf(scenario)).toContain(KEEPS);
  });
});

describe("what is dropped while one listing misses it once is forgotten: the leaver keeps it for ever", () => {
  const stays = row("group: ops", "Developer", "{name: sandbox}");
  const BARE = ORGANIZATION.replace(/ {2}- \{permissionSet: Developer, group: devs.*\n/, "");
  const GONE = `alice@acme.io Developer ${DEV}`;
  async function expectGone(scenario: Scenario, requestHandler: object) {
    await scenario.apply({ requestHandler });
    for (let run = 0; run < 3; run += 1) await scenario.apply();
    expect(accessOf(scenario)).not.toContain(GONE);
  }
  test("a permission set with all that it gives; ListPermissionSets", async () => {
    const scenario = await start({ "access/devs.yaml": rules(row("group: devs", "Developer", "{name: dev}")) });
    const sets = FILES["sets.yaml"].slice(0, FILES["sets.yaml"].indexOf("---\n"));
    await scenario.commit({ "access/devs.yaml": rules(), "sets.yaml": sets });
    const arn = setArn(scenario, "Developer");
    await expectGone(
      scenario,
      missingOnce(scenario, "ListPermissionSets", "PermissionSets", (one) => (one as unknown) === arn),
    );
  });
  for (const [who, operation, member, isMissing] of [
    ["user: alice@acme.io", "ListUsers", "Users", isAlice],
    ["group: devs", "ListGroups", "Groups", isDevs],
  ] as const) {
    test(`an assignment on a shared set, identities are external; ${operation}`, async () => {
      const files = { ...EXTERNAL, "sets.yaml": SHARED };
      const dropped = rules(row(who, "Developer", "{name: dev}"), stays);
      const scenario = await start({ ...files, "access/devs.yaml": dropped }, { organization: BARE });
      await scenario.commit({ "access/devs.yaml": rules(stays) });
      await expectGone(scenario, missingOnce(scenario, operation, member, isMissing));
    });
  }
  test("a group of ours with its assignment on a shared set; ListGroups", async () => {
    const devs = row("group: devs", "Developer", "{name: dev}");
    const scenario = await start({ "sets.yaml": SHARED, "access/devs.yaml": rules(devs, stays) });
    await scenario.commit({ "people.yaml": withoutDevs, "access/devs.yaml": rules(stays) });
    await expectGone(scenario, missingOnce(scenario, "ListGroups", "Groups", isDevs));
  });
  test("a user of ours, in a group whose members nobody states; ListUsers", async () => {
    const unstated = FILES["people.yaml"].replace("members: [alice@acme.io]\n", "");
    const scenario = await start({ "people.yaml": unstated });
    await scenario.commit({ "people.yaml": withoutAlice(unstated) });
    await expectGone(scenario, missingOnce(scenario, "ListUsers", "Users", isAlice));
  });
});

describe("who joins a group passes through what it is about to lose, where a listing hides that once", () => {
  const [join, ROOT] = [people("[alice@acme.io]", "[bob@acme.io, alice@acme.io]"), `alice@acme.io Root ${PROD}`];
  const kept = row("group: ops", "Developer", "{name: dev}");
  const files = {
    "sets.yaml": `${FILES["sets.yaml"]}---\nkind: PermissionSet\nname: Root\nmanagedPolicies: [AdministratorAccess]\n`,
    "access/ops.yaml": rules(row("group: ops", "Root", "{name: prod}"), kept),
  };
  test("ListAccountAssignmentsForPrincipal", async () => {
    const scenario = await start({
      ...files,
      "access/more.yaml": rules(row("user: bob@acme.io", "Root", "{name: prod}")),
    });
    await scenario.commit({ "people.yaml": join, "access/ops.yaml": rules(kept) });
    const ops = groupId(scenario, "ops");
    const isHidden = (one: Item) => one.PrincipalId === ops && one.AccountId === PROD;
    const seen: (readonly string[])[] = [];
    const hidden = ["ListAccountAssignmentsForPrincipal", "ListAccountAssignments"];
    let missed = 0;
    const handler = forgedAnswers(scenario.emulator, (asked, answer) => {
      if (!hidden.includes(asked) || missed > 0) return answer;
      const body = JSON.parse(answer.body);
      const left = body.AccountAssignments.filter((one: Item) => !isHidden(one));
      missed += body.AccountAssignments.length - left.length;
      return { ...answer, body: JSON.stringify({ ...body, AccountAssignments: left }) };
    });
    await scenario.apply({ requestHandler: watching(scenario, seen, handler) });
    expect([...seen, accessOf(scenario)].flat()).not.toContain(ROOT);
  });
  test("ListPermissionSets", async () => {
    const scenario = await start(files);
    await scenario.commit({ "people.yaml": join, "sets.yaml": FILES["sets.yaml"], "access/ops.yaml": rules(kept) });
    const arn = setArn(scenario, "Root");
    const handler = missingOnce(scenario, "ListPermissionSets", "PermissionSets", (one) => (one as unknown) === arn);
    await scenario.apply({ requestHandler: handler });
    expect(accessOf(scenario)).not.toContain(ROOT);
  });
});

test("ListGroupMemberships misses a member once, and what replaces the group's assignment fails", async () => {
  const stays = row("user: bob@acme.io", "Developer", "{name: dev}");
  const of = (group: string) => rules(row(`group: ${group}`, "Developer", "{name: dev}"), stays);
  const ops = "[alice@acme.io, bob@acme.io]";
  const scenario = await start({ "people.yaml": people("[alice@acme.io]", ops), "access/devs.yaml": of("devs") });
  await scenario.commit({ "people.yaml": people("[]", ops), "access/devs.yaml": of("ops") });
  const devs = groupId(scenario, "devs");
  const hiding = missingOnce(scenario, "ListGroupMemberships", "GroupMemberships", () => true, devs);
  await scenario.apply({
    requestHandler: denying(scenario, (asked) => asked === "CreateAccountAssignment", hiding),
  });
  expect(accessOf(scenario)).toContain(`alice@acme.io Developer ${DEV}`);
});

describe("a delegated administrator's own account is granted to, where no listing shows who he is", () => {
  const ops = { "access/ops.yaml": rules(row("group: ops", "Admin", `["${PROD}"]`)) };
  const all = { "access/all.yaml": rules(row("group: devs", "Developer", "{all: true}")) };
  const none = (scenario: Scenario) =>
    leavingOut(scenario.emulator, "ListDelegatedAdministrators", "DelegatedAdministrators", () => true);
  const OPENED = `create AccountAssignment/Developer/group:devs/${PROD}`;
  test("more than twenty accounts", async () => {
    const account = (_: unknown, i: number) => `  - {id: "${600000000000 + i}", name: a${i}, ou: /More}\n`;
    const organization = DELEGATED.replace("users:\n", `${Array.from({ length: 25 }, account).join("")}users:\n`);
    const scenario = await start(ops, { organization, caller: PROD! });
    await scenario.commit(all);
    expect(changesOf(await scenario.plan({ requestHandler: none(scenario) }))).not.toContain(OPENED);
  });
  test("ListDelegatedServicesForAccount is denied", async () => {
    const scenario = await start(ops, { organization: DELEGATED, caller: PROD! });
    await scenario.commit(all);
    const handler = denying(scenario, (asked) => asked === "ListDelegatedServicesForAccount", none(scenario));
    expect(changesOf(await scenario.plan({ requestHandler: handler }))).not.toContain(OPENED);
  });
});

describe("who leaves the administrators does not stay one because joining something else fails", () => {
  test("a grant of theirs that expired a month ago counts as held", async () => {
    const expired = "  - {group: ops, permissionSet: Developer, accounts: {name: dev}, expires: 2027-03-31}\n";
    const scenario = await start({ "access/ops.yaml": rules(row("group: ops", "Admin", "{name: prod}"), expired) });
    await scenario.apply({ today: "2027-05-01" });
    await scenario.commit({ "people.yaml": people("[alice@acme.io, bob@acme.io]", "[]") });
    const requestHandler = denying(scenario, (asked) => asked === "CreateGroupMembership");
    await scenario.apply({ requestHandler, today: "2027-05-02" });
    expect(accessOf(scenario)).not.toContain(`bob@acme.io Admin ${PROD}`);
  });
});

test("asked for again, the listing of sets shows one that is just gone: the answer is 'absent'", async () => {
  const scenario = await start();
  const arn = setArn(scenario, "Developer") as string;
  let listings = 0;
  const handler = forgedAnswers(scenario.emulator, (asked, answer) => {
    if (asked !== "ListPermissionSets") return answer;
    const { PermissionSets: all } = JSON.parse(answer.body);
    const ghost = arn.replace(/ps-.*$/, "ps-0123456789abcdef");
    const PermissionSets = listings++ === 0 ? all.filter((one: string) => one !== arn) : [ghost, ...all];
    return { ...answer, body: JSON.stringify({ PermissionSets }) };
  });
  expect(changesOf(await scenario.plan({ requestHandler: handler, readBy: "pairs" }))).toEqual([]);
});

test("ListTagsForResource misses a tag once: the account that a set leaves out by it is not opened", async () => {
  const scenario = await start();
  const rest = "kind: AccountSet\nname: rest\ninclude: [{all: true}]\nexclude: [{tag: {team: web}}]\n---\n";
  await scenario.commit({ "access/rest.yaml": `${rest}${rules(row("group: ops", "Developer", "rest"))}` });
  const opened = (planned: { result: { changes: readonly { action: string; key: string }[] } }) =>
    planned.result.changes.flatMap(({ action, key }) => (action === "create" ? [key] : []));
  const all = opened(await scenario.plan());
  expect(all).toEqual([`AccountAssignment/Developer/group:ops/${SANDBOX}`]);
  const handler = missingOnce(scenario, "ListTagsForResource", "Tags", () => true, `"${PROD}"`);
  const planned = await scenario.plan({ requestHandler: handler });
  expect([opened(planned), planned.exitCode]).toEqual([all, 1]);
});

test("ListAccounts misses an account once that a rule selects by its name: the listing is asked for again", async () => {
  const scenario = await start({ "access/devs.yaml": rules(row("user: alice@acme.io", "Developer", "{name: dev}")) });
  const both = "[{name: dev}, {name: sandbox}]";
  await scenario.commit({ "access/devs.yaml": rules(row("group: devs", "Developer", both)) });
  const handler = missingOnce(scenario, "ListAccounts", "Accounts", ({ Id }) => Id === SANDBOX);
  expect(changesOf(await scenario.plan({ requestHandler: handler }))).toEqual(changesOf(await scenario.plan()));
});
