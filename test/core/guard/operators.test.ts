/** Operators and the caller keep their way to what runs idc. */
import { describe, expect, test } from "vitest";
import { changesOf, MANAGEMENT, user } from "../live.ts";
import {
  ADMINISTRATOR,
  accountIds,
  accountsOf,
  group,
  planned,
  reasons,
  rows,
  rule,
  set,
  type Told,
  users,
} from "./company.ts";

const [DELEGATE = "", OTHER = ""] = accountIds(2);
const ALICE = "alice@acme.io";
const BOB = "bob@acme.io";
const CAROL = "carol@acme.io";
const PEOPLE = users([ALICE, BOB, CAROL]);
const KEPT =
  "Settings names operators who must keep their access to what runs idc; to do it all the same pass --override operators";
const OWN = "it is the caller's own way to what runs idc; to do it all the same pass --override operators";

const PLATFORM = group("platform", [ALICE, BOB]);
const SETS = set("Run", ADMINISTRATOR) + set("Look", { managedPolicies: ["ReadOnlyAccess"] });
const RULES =
  rule("Run", "group:platform", [MANAGEMENT, DELEGATE, OTHER]) + rule("Look", "user:carol@acme.io", [MANAGEMENT]);
const CONFIG = PEOPLE + PLATFORM + SETS + RULES;
const LIVE = {
  accounts: accountsOf([DELEGATE, OTHER]),
  users: [ALICE, BOB, CAROL],
  groups: { platform: [ALICE, BOB] },
  sets: { Run: ADMINISTRATOR, Look: { managedPolicies: ["ReadOnlyAccess"] } },
  rows: [...rows("Run", "group:platform", [MANAGEMENT, DELEGATE, OTHER]), `Look user:${CAROL} ${MANAGEMENT}`],
  delegated: [DELEGATE],
};

/** Administrators are another guard's affair. */
const to = (after: string, more: Partial<Told> = {}) =>
  planned({ before: CONFIG, after, live: LIVE, overrides: ["administrators"], ...more });
const operators = (...names: string[]) => ({ settings: { operators: names } });
const GROUP = operators("group/platform");

const row = (account: string) => `AccountAssignment/Run/group:platform/${account}`;

describe("operators", () => {
  test("keep their rows where idc runs, and lose those elsewhere", async () => {
    const after = CONFIG.replace(RULES, "");
    const made = await to(after, GROUP);
    expect(changesOf(made)).toEqual([
      `ask delete AccountAssignment/Look/user:${CAROL}/${MANAGEMENT}`,
      `deny delete ${row(MANAGEMENT)}`,
      `deny delete ${row(DELEGATE)}`,
      `ask delete ${row(OTHER)}`,
    ]);
    expect(reasons(made)).toEqual([KEPT]);
    const over = await to(after, { ...GROUP, overrides: ["operators", "administrators"] });
    expect(changesOf(over).filter((change) => change.startsWith("deny"))).toEqual([]);
    expect(over.plan.overrides).toEqual(["administrators", "operators"]);
    expect(changesOf(await to(after)).filter((change) => change.startsWith("deny"))).toEqual([]);
  });

  test("keep them in the caller's account", async () => {
    const away = { ...LIVE, delegated: [], rows: rows("Run", "group:platform", [DELEGATE, OTHER]) };
    const made = await to(CONFIG.replace(RULES, ""), { ...GROUP, live: { ...away, caller: OTHER } });
    expect(changesOf(made)).toContain(`deny delete ${row(OTHER)}`);
    expect(changesOf(made)).toContain(`ask delete ${row(DELEGATE)}`);
  });

  test("are those of the Settings applied last, too", async () => {
    const after = CONFIG.replace(RULES, "");
    const made = await to(after, { settingsBefore: { operators: ["group/platform"] }, settings: {} });
    expect(changesOf(made)).toContain(`deny delete ${row(MANAGEMENT)}`);
  });

  test.each<[string, object, boolean]>([
    ["less policies", { managedPolicies: ["ReadOnlyAccess"] }, true],
    ["a boundary", { ...ADMINISTRATOR, permissionsBoundary: { managedPolicy: "ReadOnlyAccess" } }, true],
    ["a longer session", { ...ADMINISTRATOR, sessionDuration: "2h" }, false],
  ])("keep what their sets allow: %s", async (_, keys, isDenied) => {
    const after = CONFIG.replace(set("Run", ADMINISTRATOR), set("Run", keys));
    expect(changesOf(await to(after, GROUP))).toEqual([`${isDenied ? "deny" : "allow"} update PermissionSet/Run`]);
    expect(changesOf(await to(after))).toEqual(["allow update PermissionSet/Run"]);
  });

  test("other sets may be narrowed", async () => {
    const after = CONFIG.replace(set("Look", { managedPolicies: ["ReadOnlyAccess"] }), set("Look"));
    expect(changesOf(await to(after, GROUP))).toEqual(["allow update PermissionSet/Look"]);
  });

  test("keep their group, which keeps its last member", async () => {
    const gone = CONFIG.replace(PLATFORM, "").replace(rule("Run", "group:platform", [MANAGEMENT, DELEGATE, OTHER]), "");
    // Config names an operator that is not declared, which is an error where the directory is ours.
    const past = { settingsBefore: { operators: ["group/platform"] }, settings: {} };
    expect(changesOf(await to(gone, past))).toContain("deny delete Group/platform");
    const one = CONFIG.replace(PLATFORM, group("platform", [ALICE]));
    expect(changesOf(await to(one, GROUP))).toEqual([`allow delete GroupMembership/platform/${BOB}`]);
    const none = CONFIG.replace(PLATFORM, group("platform", []));
    expect(changesOf(await to(none, GROUP))).toEqual([
      `deny delete GroupMembership/platform/${ALICE}`,
      `deny delete GroupMembership/platform/${BOB}`,
    ]);
    expect(changesOf(await to(none)).filter((change) => change.startsWith("deny"))).toEqual([]);
  });

  test("keep its last member though he is deleted", async () => {
    const open = CONFIG.replace(PLATFORM, group("platform"));
    const made = await to(open.replace(user(ALICE), ""), {
      ...GROUP,
      before: open,
      live: { ...LIVE, groups: { platform: [ALICE] } },
    });
    expect(changesOf(made)).toEqual([`deny delete User/${ALICE}`]);
    const two = await to(open.replace(user(ALICE), ""), { ...GROUP, before: open });
    expect(changesOf(two)).toEqual([`ask delete User/${ALICE}`]);
  });

  test("a person among them keeps the membership that is his way, and others do not", async () => {
    const none = CONFIG.replace(PLATFORM, group("platform", []));
    const made = await to(none, operators(`user/${ALICE}`));
    expect(changesOf(made)).toContain(`deny delete GroupMembership/platform/${ALICE}`);
    const one = CONFIG.replace(PLATFORM, group("platform", [ALICE]));
    expect(changesOf(await to(one, operators(`user/${ALICE}`)))).toEqual([
      `allow delete GroupMembership/platform/${BOB}`,
    ]);
    const rest = CONFIG.replace(rule("Run", "group:platform", [MANAGEMENT, DELEGATE, OTHER]), "");
    const left = await to(rest, operators(`user/${ALICE}`, `user/${CAROL}`));
    expect(changesOf(left)).toEqual([
      `deny delete ${row(MANAGEMENT)}`,
      `deny delete ${row(DELEGATE)}`,
      `ask delete ${row(OTHER)}`,
    ]);
    const direct = await to(
      CONFIG.replace(rule("Look", "user:carol@acme.io", [MANAGEMENT]), ""),
      operators(`user/${CAROL}`),
    );
    expect(changesOf(direct)).toEqual([`deny delete AccountAssignment/Look/user:${CAROL}/${MANAGEMENT}`]);
  });
});

describe("the caller", () => {
  const arn = (session: string, permissionSet = "Run", account = MANAGEMENT) =>
    `arn:aws:sts::${account}:assumed-role/AWSReservedSSO_${permissionSet}_0123456789abcdef/${session}`;
  const called = (after: string, callerArn: string) => to(after, { live: { ...LIVE, callerArn } });
  const without = CONFIG.replace(rule("Run", "group:platform", [MANAGEMENT, DELEGATE, OTHER]), "");

  test("keeps the row of the set through which he came, where he came from", async () => {
    const made = await called(without, arn(ALICE));
    expect(changesOf(made)).toEqual([
      `deny delete ${row(MANAGEMENT)}`,
      `ask delete ${row(DELEGATE)}`,
      `ask delete ${row(OTHER)}`,
    ]);
    expect(reasons(made)).toEqual([OWN]);
  });

  test.each<[string, string]>([
    ["who is in no such group", arn(CAROL)],
    ["who came through another set", arn(ALICE, "Look")],
    ["who came by another account's role", arn(ALICE, "Run", DELEGATE).replace("AWSReservedSSO_", "")],
    ["who did not come through Identity Center", `arn:aws:sts::${MANAGEMENT}:assumed-role/deploy/${ALICE}`],
    ["who is a user of IAM", `arn:aws:iam::${MANAGEMENT}:user/${ALICE}`],
  ])("keeps nothing %s", async (_, callerArn) => {
    expect(changesOf(await called(without, callerArn)).filter((change) => change.startsWith("deny"))).toEqual([]);
  });

  test("keeps a row of a group whose members nobody reads: it may be his", async () => {
    const groups = { ...LIVE.groups, strangers: [], readers: [] };
    const there = [...LIVE.rows, ...rows("Run", "group:strangers", [MANAGEMENT, OTHER])];
    const live = { ...LIVE, groups, rows: there, unknown: ["GroupMembership/strangers/*"] };
    const made = (session: string, more: object = {}) =>
      to(CONFIG + group("readers"), { live: { ...live, callerArn: arn(session), ...more } });
    expect(changesOf(await made(CAROL))).toEqual([
      `deny delete AccountAssignment/Run/group:strangers/${MANAGEMENT}`,
      `allow delete AccountAssignment/Run/group:strangers/${OTHER}`,
    ]);
    const read = rows("Run", "group:readers", [MANAGEMENT]);
    expect(changesOf(await made(CAROL, { rows: [...LIVE.rows, ...read], looked: ["readers"] }))).toEqual([
      `allow delete AccountAssignment/Run/group:readers/${MANAGEMENT}`,
    ]);
    const orphans = [`AccountAssignment/Run/group:strangers/${MANAGEMENT}`];
    expect(changesOf(await made(CAROL, { orphans }))).toContain(
      `allow delete AccountAssignment/Run/group:strangers/${MANAGEMENT}`,
    );
  });

  test("keeps his membership, by whatever case he signs in, and himself", async () => {
    const left = CONFIG.replace(PLATFORM, group("platform", [BOB]));
    expect(changesOf(await called(left, arn("Alice@ACME.io")))).toEqual([
      `deny delete GroupMembership/platform/${ALICE}`,
    ]);
    expect(changesOf(await called(left, arn(BOB)))).toEqual([`allow delete GroupMembership/platform/${ALICE}`]);
    const deleted = left.replace(user(ALICE), "");
    expect(changesOf(await called(deleted, arn(ALICE)))).toContain(`deny delete User/${ALICE}`);
  });

  test("keeps what his set allows, whatever underscores are in its name", async () => {
    const narrowed = CONFIG.replace(set("Run", ADMINISTRATOR), set("Run"));
    expect(changesOf(await called(narrowed, arn(ALICE)))).toEqual(["deny update PermissionSet/Run"]);
    expect(changesOf(await called(narrowed, arn(CAROL)))).toEqual(["allow update PermissionSet/Run"]);
    const renamed = (text: string) => text.replaceAll("Run", "Run_it_all");
    const live = JSON.parse(renamed(JSON.stringify({ ...LIVE, callerArn: arn(ALICE) })));
    const made = await to(renamed(narrowed), { before: renamed(CONFIG), live });
    expect(changesOf(made)).toEqual(["deny update PermissionSet/Run_it_all"]);
  });
});

test("nobody is asked about creating", async () => {
  const made = await planned({
    after: CONFIG,
    live: { accounts: LIVE.accounts },
    settings: { operators: ["group/platform"] },
  });
  expect(changesOf(made).every((change) => change.startsWith("allow create"))).toBe(true);
});
