/**
 * A random story of drift and ticks: what a tick changes is what its row said, and nothing else. The model reads the issue as a person does.
 * A few steps for every day; longer ones by `IDC_STEPS`, and others by `IDC_SEED`.
 */
import { afterAll, expect, test } from "vitest";
import { Company } from "../harness/github/company.ts";
import type { FakeIssue } from "../harness/github/fake-issues.ts";
import { answered, eventOf } from "../harness/github/ticking.ts";

const STEPS = Number(process.env.IDC_STEPS ?? 4);

let state = Number(process.env.IDC_SEED ?? 1) * 7919 + 17;
const random = (below: number): number => {
  state = (state + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
};
const one = <T>(list: readonly T[]): T => list[random(list.length)]!;

/** What is live, in words. */
type Facts = ReadonlyMap<string, string>;

const company = new Company();
afterAll(() => company.stop());

const ACCOUNTS = ["website-dev", "sandbox", "website-prod"];
const [groups, users] = [new Map<string, string>(), new Map<string, string>()];
const ROLES = { rita: "maintain", walt: "write", tess: "triage", cust: "Maintain", ada: "admin" };
const MAY: readonly string[] = ["rita", "ada"];
const HANDS = [...Array(5).fill("rita"), "ada", "ada", "walt", "tess", "cust", "mallory", "dependabot[bot]"];

const asked = async <Value>(operation: string, input: object = {}) => (await company.click(operation, input)) as Value;

async function facts(): Promise<Facts> {
  const found = new Map<string, string>();
  const set = { PermissionSetName: "Developer" };
  const { PermissionSet } = await asked<{ PermissionSet: { SessionDuration: string } }>("DescribePermissionSet", set);
  found.set("permission set Developer", PermissionSet.SessionDuration);
  for (const account of ACCOUNTS) {
    const { AccountAssignments } = await asked<{ AccountAssignments: readonly { readonly PrincipalId: string }[] }>(
      "ListAccountAssignments",
      { ...set, AccountName: account },
    );
    for (const { PrincipalId } of AccountAssignments)
      found.set(`${groups.get(PrincipalId)} → Developer on ${account}`, "yes");
  }
  for (const [GroupId, name] of groups) {
    const { GroupMemberships } = await asked<{
      GroupMemberships: readonly { readonly MemberId: { readonly UserId: string } }[];
    }>("ListGroupMemberships", { GroupId });
    for (const { MemberId } of GroupMemberships) found.set(`${users.get(MemberId.UserId)} in ${name}`, "yes");
  }
  return found;
}

const changed = (before: Facts, after: Facts): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((key) => before.get(key) !== after.get(key));

/** What a row is about, as a person reads it. */
function subject(line: string): string {
  const text = line.replace(/[`*]/g, "");
  const grant = /(\S+) (?:\(.*?\) )?→ (\S+) on (\S+)/.exec(text);
  if (grant) return `${grant[1]} → ${grant[2]} on ${grant[3]}`;
  const member = /(\S+) (?:joined|left) (\S+)/.exec(text);
  if (member) return `${member[1]} in ${member[2]}`;
  const set = /permission set (\S+)/.exec(text);
  return set ? `permission set ${set[1]}` : `? ${text}`;
}

interface Box {
  readonly at: number;
  readonly words: string;
  readonly about: string;
  readonly on: boolean;
}

function boxes(body: string): readonly Box[] {
  let about = "";
  return body.split(/\r?\n/).flatMap((line, at) => {
    if (/^- /.test(line)) about = subject(line);
    const box = /^ {2}- \[([ xX])\] (Revert|Adopt|Ignore 30 days)\b/.exec(line);
    return box === null ? [] : [{ at, words: box[2]!, about, on: box[1] !== " " }];
  });
}

const openIssue = (): FakeIssue | undefined => company.github.issues.find((issue) => issue.state === "open");

/** Somebody does something in the console. */
async function click(): Promise<void> {
  const kind = random(3);
  const [set, GroupName] = [{ PermissionSetName: "Developer" }, one(["admins", "developers"])];
  if (kind === 0) {
    const AccountName = one(["website-dev", "sandbox"]);
    const isThere = (await facts()).has(`${GroupName} → Developer on ${AccountName}`);
    await asked(isThere ? "DeleteAccountAssignment" : "CreateAccountAssignment", { ...set, GroupName, AccountName });
  } else if (kind === 1) {
    const UserName = one(["bob.okafor@example.com", "carla.moreno@example.com"]);
    const who = { GroupName, UserName };
    if ((await facts()).has(`${UserName} in ${GroupName}`)) {
      const { MembershipId } = await asked<{ MembershipId: string }>("GetGroupMembershipId", who);
      await asked("DeleteGroupMembership", { MembershipId });
    } else await asked("CreateGroupMembership", who);
  } else await asked("UpdatePermissionSet", { ...set, SessionDuration: one(["PT4H", "PT8H", "PT12H"]) });
}

/** Gives what was live when the issue was written. */
async function night(desired: Facts): Promise<Facts> {
  const before = await facts();
  const { result, acted } = (await company.onMain("drift.yml", "schedule")).jobs.drift!;
  expect(result, acted!.stderr).toBe("success");
  expect(changed(before, await facts())).toEqual([]);
  const [drifted, open] = [changed(desired, before), openIssue()];
  expect(open === undefined, drifted.join()).toBe(drifted.length === 0);
  const shown = new Set(boxes(open?.body ?? "").map(({ about }) => about));
  expect([...shown].sort()).toEqual([...drifted].sort());
  return before;
}

/** Somebody ticks one or two boxes, and perhaps AWS changes before the run begins. */
async function tick(seen: Facts, desired: Facts): Promise<void> {
  const issue = openIssue()!;
  const free = boxes(issue.body).filter(({ on }) => !on);
  if (free.length === 0) return;
  const chosen = random(4) === 0 ? [one(free), one(free)] : [one(free)];
  const login = one(HANDS);
  const lines = issue.body.split("\n");
  for (const { at } of chosen) lines[at] = lines[at]!.replace("[ ]", one(["[x]", "[X]"]));
  const to = lines.join(one(["\n", "\r\n"])) + (random(5) === 0 ? "\nA note: - [x] Revert\n" : "");
  const event = { ...eventOf(company, login, to), sender: { login, type: login.endsWith("[bot]") ? "Bot" : "User" } };
  issue.body = to;
  if (random(4) === 0) await click();
  const [before, opened] = [await facts(), company.github.tracker.opened.length];
  await answered(company, event);
  const [after, said] = [await facts(), company.bodies(issue.number).at(-1) ?? ""];
  const did = changed(before, after);
  const context = JSON.stringify({ login, chosen, did, said });
  const isMeant = (answer: boolean) =>
    MAY.includes(login) && chosen.some(({ words }) => (words === "Revert") === answer);
  // Nothing but what was ticked, only as it was shown, and only to what git says.
  const wanted = chosen.filter(({ words }) => isMeant(true) && words === "Revert").map(({ about }) => about);
  expect(
    did.filter((key) => !wanted.includes(key)),
    context,
  ).toEqual([]);
  for (const key of did) expect([after.get(key), before.get(key)], context).toEqual([desired.get(key), seen.get(key)]);
  if (!isMeant(false)) expect(company.github.tracker.opened.length, context).toBe(opened);
}

async function begin(): Promise<void> {
  await company.start();
  for (const [login, role] of Object.entries(ROLES)) company.github.tracker.roles.set(login, role);
  await company.begin();
  const { Groups } = await asked<{ Groups: readonly { readonly GroupId: string; readonly DisplayName: string }[] }>(
    "ListGroups",
  );
  for (const { GroupId, DisplayName } of Groups) groups.set(GroupId, DisplayName);
  const { Users } = await asked<{ Users: readonly { readonly UserId: string; readonly UserName: string }[] }>(
    "ListUsers",
  );
  for (const { UserId, UserName } of Users) users.set(UserId, UserName);
}

test("a tick changes what its row said, and nothing else", { timeout: 3_600_000 }, async () => {
  await begin();
  const desired = await facts();
  await click();
  let seen = await night(desired);
  for (let step = 0; step < STEPS; step++) {
    const kind = random(6);
    if (kind > 1 && openIssue() !== undefined) await tick(seen, desired);
    else if (kind !== 1) await click();
    seen = await night(desired);
  }
  expect(company.github.problems).toEqual([]);
  expect(company.github.issues.length).toBeLessThan(2);
});
