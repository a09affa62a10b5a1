import { describe, expect, test } from "vitest";
import { NO_PAST } from "../../src/core/desired/past-configs.ts";
import type { Diff } from "../../src/core/diff/diff.ts";
import type { AccountSet, AccountTerm } from "../../src/core/model/config.ts";
import type { Live } from "../../src/core/model/resource.ts";
import { doubtsIn, withAnswers } from "../../src/core/plan/absence.ts";
import { type Answer, type Doubt, whyUnproved } from "../../src/core/plan/doubt.ts";
import { holdingsText } from "../../src/core/plan/holdings.ts";
import { usesOf } from "../../src/core/select/account-sets.ts";
import { specOf } from "../harness/spec-of.ts";
import { change } from "./guard/changes.ts";
import { group, set, users } from "./guard/company.ts";
import { configOf, DEV, type LiveText, liveOf, PROD, SANDBOX, settings, TODAY } from "./live.ts";

const at = { file: "a.yaml", line: 1, column: 1 };
const ID = "111122223333";

describe("what terms look at", () => {
  const set = (name: string, include: readonly AccountTerm[], exclude: readonly AccountTerm[] = []): AccountSet => ({
    ...{ name, include, exclude, at },
  });
  const selector = (what: object): AccountTerm => ({ selector: what, at }) as AccountTerm;

  test("goes through sets and what they exclude, and through sets that contain themselves", () => {
    const sets = new Map([
      ["a", set("a", [{ set: "b", at }], [selector({ tag: { team: "web" } })])],
      ["b", set("b", [selector({ ou: "/Work" }), { set: "a", at }])],
    ]);
    expect([...usesOf(sets, [{ set: "a", at }])].sort()).toEqual(["ou", "tag"]);
    expect([...usesOf(sets, [selector({ id: ID }), selector({ all: true })])]).toEqual([]);
    expect([...usesOf(sets, [selector({ name: "p*" }), { set: "nobody", at }])]).toEqual(["name"]);
  });
});

describe("whether an answer bears a listing out", () => {
  const doubt = (about: Doubt["about"], listed?: string): Doubt => ({
    ...{ about, id: "x", covers: [] },
    ...(listed === undefined ? {} : { listed }),
  });
  const says = (text: string): Answer => ({ is: "present", says: text });
  const failed = (what: string) => new RegExp(`^no ${what} rests on a listing alone, and asking again failed: denied$`);

  test.for<[string, Doubt, Answer, RegExp | undefined]>([
    ["not listed, not there", doubt("user"), { is: "absent" }, undefined],
    ["not listed, there", doubt("user"), says("ann"), /no listing shows the user x, and .* is there: ann$/],
    ["not listed, nobody knows", doubt("group"), { is: "unknown", reason: "denied" }, failed("removal")],
    [
      "no administrator, nobody knows",
      doubt("administrator"),
      { is: "unknown", reason: "denied" },
      failed("broad grant"),
    ],
    ["as listed", doubt("parent", "ou-1"), says("ou-1"), undefined],
    ["elsewhere", doubt("parent", "ou-1"), says("ou-2"), /the place of the account x: ou-1; .* it is: ou-2$/],
    ["listed below the root, and is not", doubt("parent", ""), says("ou-2"), /: none; .* it is: ou-2$/],
    ["listed and not there", doubt("tags", "{}"), { is: "absent" }, /: \{\}; asked for by itself it is: none$/],
  ])("%s", ([, one, answer, why], { expect }) => {
    if (why === undefined) expect(whyUnproved(one, answer)).toBeUndefined();
    else expect(whyUnproved(one, answer)).toMatch(why);
  });
});

const NOTHING_ELSE = { vanished: () => [], plan: { pending: [], unknown: [] } };
const diffOf = (more: Partial<Diff>): Diff => ({ differences: [], unwritten: [], blocked: [], left: [], ...more });
const OBJECTS = `${users(["ann", "bob"])}${group("devs")}${group("ops")}${set("Dev")}${set("Look")}`;
const rules = (...texts: readonly string[]) =>
  `${OBJECTS}kind: Assignments\nassignments:\n${texts.map((text) => `  - {${text}}\n`).join("")}`;
const devs = (accounts: string, more = "") => `group: devs, permissionSet: Dev, accounts: ${accounts}${more}`;
const row = (account: string, principal = "group:devs", name = "Dev") =>
  `AccountAssignment/${name}/${principal}/${account}`;
/** `about id: listed` and what it covers. */
const words = ({ about, id, listed, covers }: Doubt) => [
  `${about} ${id}${listed === undefined ? "" : `: ${listed}`}`,
  ...covers,
];

describe("what is asked", () => {
  test("by name too: what is made again, what somebody joins, and what is waited for", async () => {
    const config = await configOf(OBJECTS);
    const past = { ...NO_PAST, completed: config };
    const texts = ["create Group/devs", "create GroupMembership/ops/ann", `delete ${row(PROD, "user:bob")}`];
    const vanished = () => [{ key: row(PROD, "group:ops"), about: "permission set by name", name: "Dev" } as const];
    const principal = { type: "GROUP", name: "new" } as const;
    const pending = [{ principal, keys: [row(PROD, "group:new")], at }];
    const asked = doubtsIn(
      {
        diff: diffOf({ differences: texts.map((text) => change(text)) }),
        live: liveOf({}),
        vanished,
        plan: { pending, unknown: [] },
      },
      { config, past, today: TODAY },
    );
    expect(asked.map(words).slice(-3)).toEqual([
      ["group by name devs", "Group/devs"],
      ["permission set by name Dev", "GroupMembership/ops/ann"],
      ["group by name new", "Group/new"],
    ]);
  });

  test("tags once more, before a grant rests on one that an account does not have", async () => {
    const rest = (term: string) => `kind: AccountSet\nname: rest\ninclude: [{all: true}]\nexclude: [${term}]\n---\n`;
    const texts = [
      `create ${row(PROD)}`,
      `create ${row(DEV, "group:ops")}`,
      `delete ${row(SANDBOX)}`,
      "create Group/x",
    ];
    const grants = diffOf({ differences: texts.map((text) => change(text)) });
    const given = { ...NOTHING_ELSE, diff: grants, live: liveOf({}) };
    const asked = async (term: string, more = "") => {
      const config = await configOf(
        `${rest(term)}${settings({ delegatedAdministrator: PROD })}${rules(devs("rest", more))}`,
      );
      return doubtsIn(given, { config, past: NO_PAST, today: TODAY }).map(words);
    };
    expect(await asked("{tag: {team: pci}}")).toEqual([[`tags ${PROD}: {"team":"web"}`, row(PROD)]]);
    expect(await asked("{name: pci, allowEmpty: true}")).toEqual([]);
    expect(await asked("{tag: {team: pci}}", `, expires: "${TODAY}"`)).toEqual([]);
  });

  test("nothing where nothing goes", async () => {
    const live = liveOf({});
    expect(
      doubtsIn(
        { ...NOTHING_ELSE, diff: diffOf({}), live },
        { config: await configOf({}), past: NO_PAST, today: TODAY },
      ),
    ).toEqual([]);
  });

  test("of two rows and a membership of one id, once", async () => {
    const left = [row("1", "user:id-1"), row("2", "user:id-1"), "GroupMembership/g/id-1"].map(orphan);
    const live = liveOf({});
    const doubts = doubtsIn(
      { ...NOTHING_ELSE, diff: diffOf({ left }), live },
      { config: await configOf({}), past: NO_PAST, today: TODAY },
    );
    const covers = ["AccountAssignment/*/user:id-1/*", "GroupMembership/*/id-1"];
    expect(doubts).toEqual([{ about: "user", id: "id-1", covers }]);
  });

  test("whether groups are gone of which rows are left, and nothing of what else is left", async () => {
    const left = [orphan(row("1", "group:id-2")), { ...orphan(row("1", "user:id-3")), claim: "unmanaged" as const }];
    const doubts = doubtsIn(
      { ...NOTHING_ELSE, diff: diffOf({ left }), live: liveOf({}) },
      { config: await configOf({}), past: NO_PAST, today: TODAY },
    );
    expect(doubts.map(words)).toEqual([["group id-2", "AccountAssignment/*/group:id-2/*"]]);
  });
});

const orphan = (key: string) => ({ found: { key, ...specOf(key), ids: {} }, claim: "orphan" as const });

describe("what is asked of what goes", () => {
  const live: LiveText = {
    ...{ users: ["ann", "bob"], groups: { devs: ["ann"], ops: [] }, sets: { Dev: {}, Look: {} } },
    rows: [`Dev group:devs ${PROD}`, `Look group:devs ${PROD}`, `Dev user:ann ${PROD}`, `Dev user:id-1 ${PROD}`],
    orphans: [row(PROD, "user:id-1")],
  };

  async function asked(config: string, changes: readonly string[], more: LiveText = {}, today = TODAY) {
    const diff = diffOf({ differences: changes.map((text) => change(text)) });
    return doubtsIn(
      { ...NOTHING_ELSE, diff, live: liveOf({ ...live, ...more }) },
      { config: await configOf(config), past: NO_PAST, today },
    ).map(words);
  }
  const gone = `delete ${row(PROD)}`;

  test("what the rules look at that name who has it", async () => {
    expect(await asked(rules(devs("{name: dev}")), [gone])).toEqual([[`name ${PROD}: prod`, row(PROD)]]);
    expect(await asked(rules(devs("{tag: {team: api}}")), [gone])).toEqual([
      [`tags ${PROD}: {"team":"web"}`, row(PROD)],
    ]);
    const place = [`parent ${PROD}: ou-Workloads/Prod`, row(PROD)];
    expect(await asked(rules(devs("{ou: /Workloads/Dev}")), [gone])).toEqual([place]);
  });

  test("of all of these rules together, and of none that has ended", async () => {
    const both = rules(devs("{name: dev}"), devs("{tag: {team: api}}"));
    expect((await asked(both, [gone])).map(([what]) => what)).toEqual([
      `name ${PROD}: prod`,
      `tags ${PROD}: {"team":"web"}`,
    ]);
    const dated = rules(devs("{name: dev}", ', expires: "2026-11-24"'));
    expect(await asked(dated, [gone])).toEqual([]);
    expect(await asked(dated, [gone], {}, "2026-11-23")).toHaveLength(1);
  });

  test("of rules of others, or of other sets, nothing", async () => {
    const others = rules(
      "user: ann, permissionSet: Look, accounts: {name: dev}",
      "group: ops, permissionSet: Dev, accounts: {name: dev}",
    );
    expect(await asked(others, [gone, `delete ${row(PROD, "user:ann")}`])).toEqual([]);
    const many = rules("groups: [ops, devs], permissionSets: [Dev, Look], accounts: {name: dev}");
    expect(await asked(many, [`delete ${row(PROD, "group:devs", "Look")}`])).toHaveLength(1);
  });

  test("of accounts by id, or of all, nothing", async () => {
    for (const accounts of [`{id: "${DEV}"}`, "{all: true}"])
      expect(await asked(rules(devs(accounts)), [gone])).toEqual([]);
  });

  test("of an account directly below the root, and of one whose tags were not read", async () => {
    const accounts = [`${PROD} prod`];
    const one = { accounts };
    const inDev = rules(devs("{ou: /Workloads/Dev}"));
    expect(await asked(inDev, [gone], one)).toEqual([[`parent ${PROD}: `, row(PROD)]]);
    const deep = { accounts: [`${PROD} prod /A/B/C`] };
    expect(await asked(inDev, [gone], deep)).toEqual([[`parent ${PROD}: ou-A/B/C`, row(PROD)]]);
    const { organization, ...rest } = liveOf({ ...live, ...one });
    const untagged = organization.accounts.map(({ tags: _, ...account }) => account);
    const diff = diffOf({ differences: [change(gone)] });
    const state = { ...rest, organization: { ...organization, accounts: untagged } };
    expect(
      doubtsIn(
        { ...NOTHING_ELSE, diff, live: state },
        { config: await configOf(rules(devs("{tag: {a: b}}"))), past: NO_PAST, today: TODAY },
      ),
    ).toEqual([]);
  });

  test("whether an account is gone that no listing shows, whatever rules say", async () => {
    expect(await asked(OBJECTS, [gone], { accounts: [`${DEV} dev`] })).toEqual([
      [`account ${PROD}`, `AccountAssignment/*/*/${PROD}`],
    ]);
  });

  test("whether somebody is gone whose row or membership goes", async () => {
    expect(await asked(OBJECTS, [`delete ${row(PROD, "user:id-1")}`])).toEqual([
      ["user id-1", "AccountAssignment/*/user:id-1/*"],
    ]);
    expect(
      await asked(OBJECTS, ["delete GroupMembership/devs/ann"], { orphans: ["GroupMembership/devs/ann"] }),
    ).toEqual([["user ann", "GroupMembership/*/ann"]]);
  });

  test("nothing of what is made or changed, nor of other things that go", async () => {
    const config = rules(devs("{name: dev}"));
    const others = [`create ${row(DEV)}`, "delete GroupMembership/devs/ann", "delete PermissionSet/Old"];
    expect(
      await asked(config, [...others, "update PermissionSet/Dev", `update ${row(PROD)}`], { delegated: [SANDBOX] }),
    ).toEqual([]);
  });

  test("what users and groups that go are assigned, by the management account alone", async () => {
    const goes = ["delete Group/ops", "delete User/bob", "create User/eve"];
    const doubts = [
      ["assignments of a group id-ops: ", "Group/ops"],
      ["assignments of a user id-bob: ", "User/bob"],
    ];
    expect(await asked(OBJECTS, goes)).toEqual(doubts);
    expect(holdingsText([])).toBe("");
    const held = [
      { account: DEV, permissionSetArn: "arn:aws:sso:::permissionSet/i/ps-2" },
      { account: DEV, permissionSetArn: "arn:aws:sso:::permissionSet/i/ps-1" },
    ];
    expect(holdingsText(held)).toBe(`${DEV} ps-1, ${DEV} ps-2`);
  });
});

describe("whether an account that gets something by a broad selector is the administrator's", () => {
  const ALL = rules(devs("{all: true}"));
  const grants = diffOf({ differences: [PROD, DEV].map((account) => change(`create ${row(account)}`)) });
  const asked = async (text: LiveText, config = ALL, more: object = {}) => {
    const live = liveOf(text);
    const organization = { ...live.organization, ...more };
    return doubtsIn(
      { ...NOTHING_ELSE, diff: grants, live: { ...live, organization } },
      { config: await configOf(config), past: NO_PAST, today: TODAY },
    ).map(words);
  };

  test("is asked of each where a listing shows none", async () => {
    expect(await asked({})).toEqual([
      [`administrator ${PROD}`, row(PROD)],
      [`administrator ${DEV}`, row(DEV)],
    ]);
    expect(await asked({}, rules(devs("{all: true}"), devs(`{id: "${DEV}"}`)))).toEqual([
      [`administrator ${PROD}`, row(PROD)],
    ]);
  });

  test("is not asked where it is known, or known to be unknown", async () => {
    expect(await asked({ delegated: [SANDBOX] })).toEqual([]);
    expect(await asked({}, `${settings({ delegatedAdministrator: SANDBOX })}${ALL}`)).toEqual([]);
    expect(await asked({}, ALL, { administratorsUnknown: "denied" })).toEqual([]);
  });
});

describe("what is live, with what was answered", () => {
  const lower = (_: string, name: string) => name.toLowerCase();
  const doubt = (about: Doubt["about"], id: string, ...covers: string[]): Doubt => ({ about, id, covers });
  const user = doubt("user", "id-1", "AccountAssignment/*/user:id-1/*", "GroupMembership/*/id-1");
  const there: Answer = { is: "present", says: "Ann" };
  const answered = (doubts: readonly Doubt[], answers: Record<string, Answer>, live: Live = liveOf({})) =>
    withAnswers(live, doubts, new Map(Object.entries(answers)), lower);
  const patterns = (all: readonly { readonly pattern: string }[] | undefined) => all?.map(({ pattern }) => pattern);

  test("users and groups that are there are unknown, by their names, and what they cover stays", () => {
    const known = answered([user], { "user id-1": there });
    expect(patterns(known.unproved)).toEqual(user.covers);
    expect(patterns(known.unknown)).toEqual(["User/ann"]);
    const ops = doubt("group", "id-2", "AccountAssignment/*/group:id-2/*");
    expect(patterns(answered([ops], { "group id-2": { is: "present", says: "OPS" } }).unknown)).toEqual(["Group/ops"]);
    for (const { reason } of [...known.unknown, ...(known.unproved ?? [])])
      expect(reason).toBe("no listing shows the user id-1, and asked for by its id it is there: Ann");
  });

  test("an account that a listing left out is one from then on, once, in its place", () => {
    const account = { id: "000000000001", name: "new", state: "ACTIVE", ouIds: [] } as const;
    const missing = doubt("account", account.id, `AccountAssignment/*/*/${account.id}`);
    const known = answered([missing], {
      [`account ${account.id}`]: { is: "present", says: "new", accounts: [account] },
    });
    expect(known.organization.accounts[0]).toEqual(account);
    expect(known.organization.accounts.slice(1)).toEqual(liveOf({}).organization.accounts);
    expect(patterns(known.unproved)).toEqual(missing.covers);
    const again = answered(
      [missing],
      { [`account ${account.id}`]: { is: "present", says: "new", accounts: [account] } },
      known,
    );
    expect(again.organization).toBe(known.organization);
    const gone = answered([missing], { [`account ${account.id}`]: { is: "absent" } });
    expect(gone.organization).toEqual(liveOf({}).organization);
  });

  test("what has the name of something that was to be made, or is waited for, is unknown, once", () => {
    const byName = doubt("group by name", "ann", "Group/ann", "GroupMembership/ops/x");
    const answers = { "group by name ann": { is: "present", says: "id-2" } as const, "user id-1": there };
    const known = answered([user, byName, doubt("user by name", "ann", "User/ann")], {
      ...answers,
      "user by name ann": there,
    });
    expect(patterns(known.unknown)).toEqual(["User/ann", "Group/ann", "GroupMembership/ops/x"]);
    expect(patterns(known.unproved)).toEqual(user.covers);
    expect(known.unknown[1]!.reason).toBe("no listing shows the group ann, and asked for by its name it is there");
    const failed = answered([byName], { "group by name ann": { is: "unknown", reason: "500" } });
    expect(failed.unknown[0]!.reason).toContain("no creation rests on a listing alone");
    expect(answered([byName], { "group by name ann": { is: "absent" } }).unknown).toEqual([]);
  });

  test("accounts that are there are no users, nor is anybody of whom nobody knows", () => {
    const account = doubt("account", PROD, `AccountAssignment/*/*/${PROD}`);
    const known = answered([account], { [`account ${PROD}`]: { is: "present", says: "prod" } });
    expect([patterns(known.unproved), known.unknown]).toEqual([account.covers, []]);
    const unsure = answered([user], { "user id-1": { is: "unknown", reason: "denied" } });
    expect([patterns(unsure.unproved), unsure.unknown]).toEqual([user.covers, []]);
  });

  test("what is borne out, or was not answered, changes nothing", () => {
    const live = liveOf({ unknown: ["User/x"] });
    expect(answered([user], { "user id-1": { is: "absent" } }, live)).toEqual(live);
    expect(answered([user], { "user id-2": there }, live)).toEqual(live);
  });

  test("once told it stays told, and is not told twice", () => {
    const first = answered([user], { "user id-1": there }, liveOf({ unknown: ["Group/x"] }));
    const other = doubt("user", "id-2", "GroupMembership/*/id-2");
    const second = answered([user, other], { "user id-1": there, "user id-2": { is: "present", says: "Bob" } }, first);
    expect(patterns(second.unknown)).toEqual(["Group/x", "User/ann", "User/bob"]);
    expect(patterns(second.unproved)).toEqual([...user.covers, ...other.covers]);
    const third = answered([other], { "user id-2": there }, first);
    expect(patterns(third.unproved)).toEqual([...user.covers, ...other.covers]);
    // What nobody asks for any more stays as it was told.
    expect(answered([user], {}, first)).toEqual(first);
  });

  test("of an account that is the administrator's, its rows by broad selectors", () => {
    const one = doubt("administrator", PROD, row(PROD));
    const known = answered([one], { [`administrator ${PROD}`]: { is: "present", says: "prod" } });
    expect(known.organization.delegatedAdministrators).toEqual([PROD]);
    expect(patterns(known.unproved)).toEqual([row(PROD)]);
    const unsure = answered([one], { [`administrator ${PROD}`]: { is: "unknown", reason: "denied" } });
    expect([unsure.organization, patterns(unsure.unproved)]).toEqual([liveOf({}).organization, [row(PROD)]]);
    // That a user could not be asked for says nothing of administrators.
    const other = answered([user], { "user id-1": { is: "unknown", reason: "denied" } });
    expect(other.organization).toEqual(liveOf({}).organization);
  });
});
