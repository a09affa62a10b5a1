/** Access tests in a plan: what breaks one is refused, with the test and the rule, and what fails already holds up nothing. */
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { keyOf } from "../../../src/core/base/key.ts";
import {
  CLOSED,
  configOf,
  DEV,
  type LiveText,
  liveOf,
  MANAGEMENT,
  type PlanText,
  PROD,
  plan,
  SANDBOX,
  settings,
  user,
} from "../live.ts";

const PEOPLE = ["ann", "bob", "cid"].map(user).join("");
const PROVIDER = settings({ identitySource: "external" });
const inline = (Action: string, more: object = {}) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action, Resource: "*", ...more }],
});

interface Told {
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  readonly sets?: Readonly<Record<string, object>>;
  /** `Admin group:ops 222222222222`. */
  readonly rules?: readonly string[];
  readonly tests?: readonly object[];
  /** More documents. */
  readonly more?: readonly object[];
  readonly settings?: string | undefined;
}

const SETS = {
  Admin: { managedPolicies: ["AdministratorAccess"] },
  Viewer: { managedPolicies: ["job-function/ViewOnlyAccess"] },
};
const GROUPS = { ops: ["cid"], dev: ["ann", "bob"] };

function ruleOf(text: string) {
  const [permissionSet, part = "", accounts] = text.split(" ");
  const [type = "", name] = part.split(":");
  return { [type]: name, permissionSet, accounts };
}

function textOf({
  groups = GROUPS,
  sets = SETS,
  rules = [],
  tests = [],
  more = [],
  settings: own = settings(),
}: Told): string {
  const documents = [
    ...Object.entries(groups).map(([name, members]) => ({ kind: "Group", name, members })),
    ...Object.entries(sets).map(([name, set]) => ({ kind: "PermissionSet", name, ...set })),
    ...(rules.length === 0 ? [] : [{ kind: "Assignments", assignments: rules.map(ruleOf) }]),
    ...tests.map((one) => ({ kind: "AccessTest", name: "t", accounts: PROD, ...one })),
    ...more,
  ];
  return `${own}${PEOPLE}${documents.map((one) => stringify(one)).join("---\n")}`;
}

const liveSet = ({ managedPolicies = [], customerManagedPolicies = [], ...more }: Record<string, unknown>) => ({
  ...more,
  managedPolicies: managedPolicies as string[],
  customerManagedPolicies: customerManagedPolicies as { name: string; path: string }[],
});

const liveText = ({ groups = GROUPS, sets = SETS, rules = [] }: Told): LiveText => ({
  users: ["ann", "bob", "cid"],
  groups,
  sets: Object.fromEntries(Object.entries(sets).map(([name, set]) => [name, liveSet(set as Record<string, unknown>)])),
  rows: rules,
});

interface Asked extends PlanText {
  readonly live?: LiveText;
  /** The config applied last; absent: what is live, with the tests of the config at hand. */
  readonly before?: Told;
}

/** What becomes of a company that is as `was` says, by a config that says `is`. */
async function planned(was: Told, is: Told, { live, before, ...asked }: Asked = {}) {
  const [config, past] = [
    await configOf(textOf(is)),
    await configOf(textOf(before ?? { settings: is.settings, ...was, tests: is.tests ?? [] })),
  ];
  const { plan: made } = plan(config, liveOf({ ...liveText(was), ...live }), { past: [past], ...asked });
  const refused = made.changes
    .filter(({ reasons }) => reasons.some((reason) => reason.startsWith("access test ")))
    .map(({ action, key, verdict }) => `${verdict} ${action} ${key}`);
  const failing = made.diagnostics.filter(({ code }) => code === "access-test-fails").map(({ summary }) => summary);
  return { plan: made, refused, failing };
}

const row = (set: string, part: string, account = PROD) => keyOf("AccountAssignment", set, part, account);
const member = (group: string, name: string) => keyOf("GroupMembership", group, name);
const ONLY = { only: "group/ops", class: "admin" };
const OPS = `Admin group:ops ${PROD}`;

describe("only", () => {
  test("refuses a grant to another group, even to one in which nobody is, and to a user", async () => {
    const groups = { ...GROUPS, none: [] };
    const is = {
      groups,
      rules: [OPS, `Admin group:none ${PROD}`, `Admin user:bob ${PROD}`, `Viewer group:dev ${PROD}`],
      tests: [ONLY],
    };
    const { refused, plan: made } = await planned({ groups, rules: [OPS] }, is);
    expect(refused).toEqual([`deny create ${row("Admin", "group:none")}`, `deny create ${row("Admin", "user:bob")}`]);
    expect(made.accessTests).toEqual({ held: 1, failing: [] });
    const [reason] = made.changes.find(({ key }) => key === row("Admin", "user:bob"))!.reasons;
    expect(reason).toMatch(
      /^access test "t" \(idc\.yaml:\d+\): only group\/ops may have admin access there; to do it all the same pass --override access-tests$/,
    );
  });

  test("lets a user of the group have it by themselves, until they leave the group", async () => {
    const rules = [OPS, `Admin user:cid ${PROD}`];
    expect((await planned({ rules: [OPS] }, { rules, tests: [ONLY] })).refused).toEqual([]);
    const groups = { ...GROUPS, ops: ["bob"] };
    const { refused } = await planned({ rules }, { groups, rules, tests: [ONLY] });
    expect(refused).toEqual([`deny delete ${member("ops", "cid")}`]);
  });

  test("refuses a definition that becomes what it forbids, and names the rule that would give it", async () => {
    const rules = [OPS, `Viewer group:dev ${PROD}`];
    const sets = { ...SETS, Viewer: { ...SETS.Viewer, inlinePolicy: inline("iam:*") } };
    const { refused, plan: made } = await planned({ rules }, { rules, sets, tests: [ONLY] });
    expect(refused).toEqual(["deny update PermissionSet/Viewer"]);
    expect(made.changes[0]!.reasons.join()).toMatch(/there, which would be so by idc\.yaml:\d+; to do it/);
  });

  test("takes what nobody can tell for what it forbids", async () => {
    const own = { customerManagedPolicies: [{ name: "own", path: "/" }] };
    const sets = { ...SETS, Own: own };
    const is = { sets, rules: [OPS, `Own group:dev ${PROD}`], tests: [ONLY] };
    expect((await planned({ sets, rules: [OPS] }, is)).refused).toEqual([`deny create ${row("Own", "group:dev")}`]);
    // By its name it is known.
    const named = { ...is, tests: [{ only: "group/ops", permissionSet: "Adm*" }] };
    expect((await planned({ sets, rules: [OPS] }, named)).refused).toEqual([]);
  });

  test("counts for its accounts alone, restricted ones where it says so, and none that lets nobody in", async () => {
    const grants = [DEV, SANDBOX, MANAGEMENT].map((account) => `Admin group:dev ${account}`);
    const is = (accounts: unknown) => ({ rules: [OPS, ...grants], tests: [{ ...ONLY, accounts }] });
    expect((await planned({ rules: [OPS] }, is(PROD))).refused).toEqual([]);
    const all = [DEV, SANDBOX].map((account) => `deny create ${row("Admin", "group:dev", account)}`);
    expect((await planned({ rules: [OPS] }, is({ all: true }))).refused).toEqual(all);
    const restricted = `deny create ${row("Admin", "group:dev", MANAGEMENT)}`;
    expect((await planned({ rules: [OPS] }, is({ all: true, restricted: true }))).refused).toEqual([
      restricted,
      ...all,
    ]);
    expect((await planned({ rules: [OPS] }, is(CLOSED))).refused).toEqual([]);
  });

  test("with nobody named is for nobody", async () => {
    const is = { rules: [OPS], tests: [{ only: [], accounts: { all: true } }] };
    const { refused, plan: made } = await planned({}, is);
    expect(refused).toEqual([`deny create ${row("Admin", "group:ops")}`]);
    expect(made.changes[0]!.reasons.join()).toContain("nobody may have access there");
  });
});

describe("never", () => {
  const NEVER = { never: "group/dev", action: "s3:DeleteBucket" };

  test("is about people of the group, by whatever way they come to it", async () => {
    const groups = { ...GROUPS, ops: ["bob", "cid"] };
    const joins = await planned({ rules: [OPS] }, { groups, rules: [OPS], tests: [NEVER] });
    expect(joins.refused).toEqual([`deny create ${member("ops", "bob")}`]);
    const other = await planned(
      { rules: [OPS] },
      { groups: { ...GROUPS, dev: ["ann", "bob", "cid"] }, rules: [OPS], tests: [NEVER] },
    );
    expect(other.refused).toEqual([`deny create ${member("dev", "cid")}`]);
    const direct = await planned({}, { rules: [`Admin user:ann ${PROD}`], tests: [NEVER] });
    expect(direct.refused).toEqual([`deny create ${row("Admin", "user:ann")}`]);
    const both = await planned({}, { groups, rules: [OPS], tests: [NEVER] });
    expect(both.refused).toEqual([`deny create ${row("Admin", "group:ops")}`]);
  });

  test("asks what a definition allows", async () => {
    const sets = (policy: object) => ({ ...SETS, Tool: { inlinePolicy: policy } });
    const rules = [`Tool group:dev ${PROD}`];
    const refusedBy = async (policy: object) =>
      (await planned({ sets: sets(inline("s3:ListBucket")) }, { sets: sets(policy), rules, tests: [NEVER] })).refused;
    const grant = `deny create ${row("Tool", "group:dev")}`;
    expect(await refusedBy(inline("s3:Get*"))).toEqual([]);
    expect(await refusedBy(inline("S3:delete*"))).toEqual([grant]);
    expect(await refusedBy(inline("s3:*", { Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }))).toEqual([
      grant,
    ]);
  });

  test("of a user is about their groups, and about nobody else", async () => {
    const tests = [{ never: "user/ann", class: "admin" }];
    expect((await planned({}, { rules: [OPS], tests })).refused).toEqual([]);
    const groups = { ...GROUPS, ops: ["ann", "cid"] };
    expect((await planned({ rules: [OPS] }, { groups, rules: [OPS], tests })).refused).toEqual([
      `deny create ${member("ops", "ann")}`,
    ]);
  });
});

describe("always", () => {
  const ALWAYS = { always: "group/ops", class: "admin" };

  test("refuses what takes it away: the grant, the definition, the last member", async () => {
    const was = { rules: [OPS] };
    expect((await planned(was, { tests: [ALWAYS] })).refused).toEqual([`deny delete ${row("Admin", "group:ops")}`]);
    const sets = { ...SETS, Admin: { managedPolicies: ["PowerUserAccess"] } };
    expect((await planned(was, { rules: [OPS], sets, tests: [ALWAYS] })).refused).toEqual([
      "deny update PermissionSet/Admin",
    ]);
    const groups = { ...GROUPS, ops: [] };
    expect((await planned(was, { rules: [OPS], groups, tests: [ALWAYS] })).refused).toEqual([
      `deny delete ${member("ops", "cid")}`,
    ]);
  });

  test("lets another set come in its place, that surely is as strong", async () => {
    const other = (policy: object) => ({ ...SETS, Root: policy });
    const was = (policy: object) => ({ sets: other(policy), rules: [OPS] });
    const is = (policy: object) => ({ sets: other(policy), rules: [`Root group:ops ${PROD}`], tests: [ALWAYS] });
    const sure = { managedPolicies: ["AdministratorAccess"] };
    expect((await planned(was(sure), is(sure))).refused).toEqual([]);
    const perhaps = { inlinePolicy: inline("*", { Condition: { Bool: { "aws:MultiFactorAuthPresent": "true" } } }) };
    expect((await planned(was(perhaps), is(perhaps))).refused).toEqual([`deny delete ${row("Admin", "group:ops")}`]);
  });

  test("of a user holds by a group, until they leave it", async () => {
    const tests = [{ always: "user/cid", permissionSet: "Admin" }];
    const groups = { ...GROUPS, ops: ["bob"] };
    expect((await planned({ rules: [OPS] }, { groups, rules: [OPS], tests })).refused).toEqual([
      `deny delete ${member("ops", "cid")}`,
    ]);
  });

  test("in an account in which it was not, fails as things are, and says where", async () => {
    const { refused, failing } = await planned(
      { rules: [OPS] },
      { rules: [OPS], tests: [{ ...ALWAYS, accounts: [PROD, DEV] }] },
    );
    expect(refused).toEqual([]);
    expect(failing).toEqual([
      `the access test "t" fails as things are: it says that group/ops always has admin access there; group/ops lacks it in ${DEV}`,
    ]);
  });

  test("of a group whose members nobody could read says nothing of them", async () => {
    const own = PROVIDER;
    const groups = { dev: GROUPS.dev };
    const tests = [{ always: "group/theirs", permissionSet: "Admin" }];
    const rules = [`Admin group:theirs ${PROD}`];
    const { failing } = await planned(
      { rules },
      { groups, rules, tests, settings: own },
      { live: { groups: { ...GROUPS, theirs: [] }, unknown: ["GroupMembership/theirs/*"] } },
    );
    expect(failing).toEqual([]);
  });
});

describe("what fails as things are", () => {
  test("holds up nothing, and names the rule; what makes it worse is refused", async () => {
    const rules = [OPS, `Admin group:dev ${PROD}`];
    const is = { rules: [...rules, `Admin user:bob ${PROD}`, `Viewer group:dev ${DEV}`], tests: [ONLY] };
    const { refused, failing, plan: made } = await planned({ rules }, is);
    expect(refused).toEqual([`deny create ${row("Admin", "user:bob")}`]);
    expect(failing.join()).toMatch(/group\/dev has it by Admin in 222222222222 \(idc\.yaml:\d+\)$/);
    expect(made.accessTests).toEqual({ held: 0, failing: ["t"] });
    expect(made.changes.find(({ key }) => key === row("Viewer", "group:dev", DEV))!.verdict).toBe("allow");
  });

  test("is not told where the plan mends it", async () => {
    const { failing, plan: made } = await planned(
      { rules: [OPS, `Admin group:dev ${PROD}`] },
      { rules: [OPS], tests: [ONLY] },
    );
    expect(failing).toEqual([]);
    expect(made.accessTests).toEqual({ held: 1, failing: [] });
  });

  test("is told of a grant that no rule gives", async () => {
    const sets = { Admin: { ...SETS.Admin, assignments: "shared" } };
    const { failing } = await planned(
      { rules: [OPS, `Admin user:bob ${PROD}`] },
      { sets, rules: [OPS], tests: [ONLY] },
      { before: { sets, rules: [OPS] } },
    );
    expect(failing.join()).toContain("user/bob has it by Admin in 222222222222 (by no rule)");
  });
});

describe("the tests of the config applied last", () => {
  const was = { rules: [OPS] };
  const is = { rules: [OPS, `Admin group:dev ${PROD}`] };
  const grant = `deny create ${row("Admin", "group:dev")}`;

  test("count once more where they were taken out or loosened", async () => {
    const before = { rules: [OPS], tests: [ONLY] };
    const gone = await planned(was, is, { before });
    expect(gone.refused).toEqual([grant]);
    expect(gone.plan.changes[0]!.reasons.join()).toMatch(
      /there, by the config applied last: apply the change of the test first/,
    );
    expect(gone.plan.accessTests).toBeUndefined();
    const loose = { ...is, tests: [{ only: ["group/ops", "group/dev"], class: "admin" }] };
    expect((await planned(was, loose, { before })).refused).toEqual([grant]);
  });

  test("that fail as things are, and are gone, are told of no more", async () => {
    const rules = [OPS, `Admin group:dev ${PROD}`];
    const { failing } = await planned({ rules }, { rules }, { before: { rules, tests: [ONLY] } });
    expect(failing).toEqual([]);
  });

  test("count with their own account sets", async () => {
    const set = (include: unknown) => ({ more: [{ kind: "AccountSet", name: "prods", include }] });
    const tests = [{ ...ONLY, accounts: "prods" }];
    const before = { rules: [OPS], tests, ...set([PROD, DEV]) };
    const now = { ...is, tests, ...set(DEV) };
    expect((await planned(was, now, { before })).refused).toEqual([grant]);
  });

  test("count in today's spelling of names", async () => {
    const rules = [OPS, `Admin group:Dev ${PROD}`];
    const groups = { ops: ["cid"], Dev: ["ann", "bob"] };
    const before = { rules: [OPS], tests: [{ never: "group/dev", class: "admin" }] };
    const { refused } = await planned({ groups, rules: [OPS] }, { groups, rules }, { before });
    expect(refused).toEqual([`deny create ${row("Admin", "group:Dev")}`]);
  });

  test("are judged once where they say the same", async () => {
    const { plan: made } = await planned(
      was,
      { ...is, tests: [ONLY] },
      { before: { rules: [OPS], tests: [{ ...ONLY, name: "earlier" }] } },
    );
    expect(
      made.changes.flatMap(({ reasons }) => reasons).filter((reason) => reason.startsWith("access test")),
    ).toHaveLength(1);
  });
});

describe("a person", () => {
  test("overrules tests by name, and the plan records it", async () => {
    const is = { rules: [OPS, `Admin group:dev ${PROD}`], tests: [ONLY] };
    const { refused, plan: made } = await planned({ rules: [OPS] }, is, { overrides: ["access-tests"] });
    expect(refused).toEqual([]);
    expect(made.overrides).toEqual(["access-tests"]);
    const idle = await planned({ rules: [OPS] }, { rules: [OPS], tests: [ONLY] }, { overrides: ["access-tests"] });
    expect(idle.plan.overrides).toBeUndefined();
  });
});

test("a test whose accounts nobody can tell counts in every account, and that is said", async () => {
  const is = { rules: [OPS, `Admin group:dev ${SANDBOX}`], tests: [{ ...ONLY, accounts: { name: "gone" } }] };
  const { refused, plan: made } = await planned({ rules: [OPS] }, is);
  expect(refused).toEqual([`deny create ${row("Admin", "group:dev", SANDBOX)}`]);
  expect(made.diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toContain(
    "warning unresolved-access-test",
  );
});

test("always, of accounts that nobody can tell, holds wherever it did", async () => {
  const is = { tests: [{ always: "group/ops", class: "admin", accounts: { name: "gone" } }] };
  const { refused } = await planned({ rules: [OPS] }, is);
  expect(refused).toEqual([`deny delete ${row("Admin", "group:ops")}`]);
});

test("roles of account access manager count as what may allow anything, and have no name of a set", async () => {
  const rows = [
    {
      ...{ id: "e1", account: PROD, roleArn: `arn:aws:iam::${PROD}:role/OnCall` },
      principal: { type: "GROUP" as const, id: "id-ops", name: "ops" },
    },
  ];
  const groups = { ...GROUPS, ops: ["bob", "cid"] };
  const refusedBy = async (never: object) => {
    const is = { groups, tests: [{ never: "group/dev", ...never }] };
    const config = await configOf(textOf(is));
    const { plan: made } = plan(
      config,
      { ...liveOf(liveText({})), entitlements: { rows } },
      { past: [await configOf(textOf({ tests: is.tests }))] },
    );
    return made.changes.filter(({ verdict }) => verdict === "deny").map(({ key }) => key);
  };
  expect(await refusedBy({ class: "admin" })).toEqual([member("ops", "bob")]);
  expect(await refusedBy({ action: "s3:DeleteBucket" })).toEqual([member("ops", "bob")]);
  expect(await refusedBy({ permissionSet: "*" })).toEqual([]);
});

test("who is of the test already may join another group of it, and not what it forbids", async () => {
  const was = { groups: { ops: ["cid"], dev: ["ann"], web: ["bob"] }, rules: [OPS] };
  const groups = { ops: ["ann", "cid"], dev: ["ann"], web: ["ann", "bob"] };
  const tests = [{ never: ["group/dev", "group/web"], class: "admin" }];
  const { refused } = await planned(was, { groups, rules: [OPS], tests });
  expect(refused).toEqual([`deny create ${member("ops", "ann")}`]);
});

test("a test that names nobody who is there is told of", async () => {
  const is = { rules: [OPS], tests: [{ never: "group/opps", class: "admin" }], settings: PROVIDER };
  const { plan: made } = await planned({ rules: [OPS] }, is);
  const told = made.diagnostics.filter(({ code }) => code === "guards-nobody");
  expect(told.map(({ severity, hint }) => `${severity} ${hint}`)).toEqual(["error did you mean group/ops?"]);
});

test("a set that is renamed, and a user and a group that go, break nothing that held", async () => {
  const tests = [ONLY, { name: "u", never: "group/dev", class: "admin" }];
  const sets = { Viewer: SETS.Viewer, Root: { ...SETS.Admin, previously: "Admin" } };
  const renamed = await planned({ rules: [OPS] }, { sets, rules: [`Root group:ops ${PROD}`], tests });
  expect(renamed.refused).toEqual([]);
  expect(renamed.failing).toEqual([]);
  const gone = await planned({ rules: [OPS] }, { groups: { ops: ["cid"] }, rules: [OPS], tests: [ONLY] });
  expect(gone.refused).toEqual([]);
});
