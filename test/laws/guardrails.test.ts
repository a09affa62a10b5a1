/**
 * The law of guardrails: whatever is made of a plan, all of it or only what needs no person, Cedar itself lets be made by every rule that denies, of
 * the config at hand and of the one before; and it fails at none. Cedar is asked here by what a table of everybody says is there after the plan,
 * and not by what the planner takes an effect to be; the planner knows what is in scope alone. What a commit changes in Settings is refused, or asked about,
 * where Cedar says so, and nowhere else.
 *
 * `IDC_RUNS` is how many stories are tried; a failure prints its seed and path.
 */
import { readFileSync } from "node:fs";
import { type EntityJson, isAuthorized } from "@cedar-policy/cedar-wasm/nodejs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { scopeOf } from "../../src/core/live/scope.ts";
import { withinScope } from "../../src/core/live/within-scope.ts";
import { type Change, isOpen } from "../../src/core/model/change.ts";
import { followUpRead } from "../../src/core/plan/follow-up-read.ts";
import { askedBeside, refusedBeside } from "../../src/core/plan/open/beside.ts";
import { planFrom } from "../../src/core/plan/planning.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { loadPolicies } from "../../src/stages/policies.ts";
import { configOf, DEV, liveOf, NOW, PROD, settings, sha256, TODAY, user } from "../core/live.ts";
import { pastOf } from "../harness/made-history.ts";

const SCHEMA = readFileSync(new URL("../../policies/idc.cedarschema", import.meta.url), "utf8");
const USERS = ["ann", "bob", "cid"];
const GROUPS = ["g1", "g2"];
/** The last one is nobody's here: no config declares it. */
const SETS = ["S1", "S2", "Root"];
const LEVELS = ["job-function/ViewOnlyAccess", "PowerUserAccess", "AdministratorAccess"];
const CLASSES = ["read", "write", "admin"];
const ACCOUNTS: Readonly<Record<string, readonly [string, string]>> = {
  [PROD]: ["prod", "/Workloads/Prod"],
  [DEV]: ["dev", "/Workloads/Dev"],
};

const FAILS = (yes: string) => `9223372036854775807 + (if ${yes} then 1 else 0) > 0`;
const WHENS: Readonly<Record<string, readonly string[]>> = {
  grant: [
    "context.isAdmin",
    "context.canWrite && principal is Group",
    'context has people && context.people > 1 && context["isAdm\\u{69}n"]',
    'resource["\\u{6f}u"] like "/Workloads/P*"',
    'resource.hasTag("team") && context.permissionSet.managedPolicies.contains("PowerUserAccess")',
    "context has days && context.days > 30",
    'resource.labels.contains("x")',
    `context.canWrite && ${FAILS("context.isAdmin")}`,
  ],
  revoke: ["context.isAdmin", "principal is User", FAILS("context has people && context.people > 1")],
  join: [
    "context.isAdmin",
    "context.accounts > 0",
    "resource has people && resource.people > 1",
    FAILS("context.canWrite"),
  ],
  leave: ["context.isAdmin", "resource has people && resource.people == 0"],
  changeSettings: [
    'resource.name == "sensitive"',
    "context.isNew || context.isGone",
    'context.added.contains("{\\"accounts\\":\\"333333333333\\",\\"label\\":\\"x\\"}")',
    'context has before && context.before like "*2222*"',
    FAILS("context.isGone"),
    FAILS('context has after && context.after like "*3333*"'),
  ],
  changePermissionSet: ["context.isStronger", "context.isAdmin", "context.accounts > 0", FAILS("context.accounts > 1")],
};
const SCOPES = Object.entries(WHENS).flatMap(([action, whens]) => whens.map((when) => ({ action, when })));

const rule = fc.record({
  what: fc.constantFrom(...SCOPES),
  severity: fc.constantFrom("deny", "deny", "approve", "warn"),
  lines: fc.constantFrom(" ", "\n", "\r", "\r\n", " // why; not\r"),
});
type Rule = typeof rule extends fc.Arbitrary<infer One> ? One : never;

const some = <Item>(items: fc.Arbitrary<Item>, maxLength: number) =>
  fc.uniqueArray(items, { selector: String, maxLength });
const parts = fc.constantFrom(...USERS.map((one) => `user:${one}`), ...GROUPS.map((one) => `group:${one}`));
const levels = fc.tuple(fc.constantFrom(...LEVELS), fc.constantFrom(...LEVELS));
const grantsOf = (sets: readonly string[]) =>
  some(fc.tuple(fc.constantFrom(...sets), parts, fc.constantFrom(...Object.keys(ACCOUNTS))), 5);
const people = fc.record({ g1: fc.subarray(USERS), g2: fc.subarray(USERS) });
const config = fc.record({
  ...{ levels, people, grants: grantsOf(["S1", "S2"]), rules: fc.array(rule, { maxLength: 3 }) },
  ...{ ends: fc.constantFrom(undefined, "2027-02-01"), labelled: fc.subarray(Object.keys(ACCOUNTS)) },
});
type Told = typeof config extends fc.Arbitrary<infer One> ? One : never;
const story = fc.record({
  ...{ past: config, now: config },
  live: fc.record({ levels, people, grants: grantsOf(SETS) }),
  mode: fc.constantFrom("full", "full", "additive"),
  narrowed: fc.constantFrom(undefined, undefined, { only: ["*S1*"] }, { only: ["GroupMembership/*"] }),
});

const cedarOf = ({ what: { action, when }, severity, lines }: Rule, id: string): string =>
  `@id("${id}")${lines}@severity("${severity}")${lines}forbid (principal, action == Action::"${action}", resource)${lines}when { ${when} };${lines}`;

function filesOf(told: Told, mode: string, name: string) {
  const documents = [
    ...GROUPS.map((one) => ({ kind: "Group", name: one, members: told.people[one as "g1"] })),
    ...told.levels.map((level, at) => ({ kind: "PermissionSet", name: SETS[at], managedPolicies: [level] })),
    ...(told.grants.length === 0
      ? []
      : [{ kind: "Assignments", assignments: told.grants.map((one) => ruleOf(one, told)) }]),
  ];
  const sensitive = told.labelled.map((id) => ({ label: "x", accounts: id }));
  return {
    "a.yaml": `${settings({ mode, sensitive })}${USERS.map(user).join("")}${documents.map((one) => stringify(one)).join("---\n")}`,
    ...(told.rules.length === 0
      ? {}
      : { "policies/a.cedar": `// rules\r${told.rules.map((one, at) => cedarOf(one, `${name}${at}`)).join("")}` }),
  };
}

function ruleOf([permissionSet, part, accounts]: Told["grants"][number], { ends }: Told) {
  const [type = "", name] = part.split(":");
  return { [type]: name, permissionSet, accounts, ...(ends === undefined ? {} : { expires: ends }) };
}

/** What is there: rows as `S1 group:g1 222222222222`, members as `g1 ann`, and how strong sets are. */
interface Table {
  readonly rows: Set<string>;
  readonly members: Set<string>;
  readonly levels: Map<string, number>;
}

function after(before: Table, made: readonly Change[]): Table {
  const is: Table = { rows: new Set(before.rows), members: new Set(before.members), levels: new Map(before.levels) };
  for (const { kind, action, key, after: spec } of made) {
    const text = key.split("/").slice(1).join(" ");
    const list = kind === "AccountAssignment" ? is.rows : kind === "GroupMembership" ? is.members : undefined;
    if (action === "delete") list?.delete(text);
    else list?.add(text);
    const [level] = (spec as { managedPolicies?: string[] } | undefined)?.managedPolicies ?? [];
    if (kind === "PermissionSet" && level !== undefined) is.levels.set(text, LEVELS.indexOf(level));
  }
  return is;
}

const ref = (type: string, id: string) => ({ __entity: { type, id } });
const countOf = ({ members }: Table, group: string) => [...members].filter((one) => one.startsWith(`${group} `)).length;
const strength = (level: number) => ({
  ...{ class: ref("Class", CLASSES[level] ?? "none"), isAdmin: level >= 2, canWrite: level >= 1 },
});

type Answer = "allow" | "deny" | "fails";

interface Written {
  readonly name: string;
  readonly had: readonly string[];
  readonly has: readonly string[];
  readonly texts: readonly [string, string];
}

/** What is written in Settings, before and now; nothing where it is the same. */
function settingsChanged(was: Told, is: Told, mode: string): readonly Written[] {
  const [had, has] = [was, is].map((one) => one.labelled.map((id) => `{"accounts":"${id}","label":"x"}`)) as [
    string[],
    string[],
  ];
  const all: Written[] = [
    { name: "mode", had: ["full"], has: [mode], texts: ["full", mode] },
    { name: "sensitive", had, has, texts: [`[${had.join(",")}]`, `[${has.join(",")}]`] },
  ];
  return all.filter(({ texts: [before, after] }) => before !== after);
}

interface Asked {
  readonly action: string;
  readonly principal: EntityJson;
  readonly resource: EntityJson;
  readonly more: readonly EntityJson[];
  readonly context: object;
}

class World {
  readonly before: Table;
  readonly is: Table;
  readonly labelled: ReadonlySet<string>;
  constructor(before: Table, made: readonly Change[], labelled: ReadonlySet<string>) {
    this.before = before;
    this.is = after(before, made);
    this.labelled = labelled;
  }

  private part(text: string): EntityJson {
    const [type, name = ""] = text.split(":");
    if (type === "user") return { uid: { type: "User", id: name }, attrs: { name }, parents: [] };
    return { uid: { type: "Group", id: name }, attrs: { name, people: countOf(this.is, name) }, parents: [] };
  }

  private set(name: string): EntityJson {
    const managedPolicies = [LEVELS[this.is.levels.get(name)!]!];
    const own = { sessionMinutes: 60, customerManagedPolicies: [], hasInlinePolicy: false, hasBoundary: false };
    return {
      uid: { type: "PermissionSet", id: name },
      attrs: { name, managedPolicies, ...own },
      tags: {},
      parents: [],
    };
  }

  private account(id: string): EntityJson {
    const [name = "", ou = ""] = ACCOUNTS[id]!;
    const labels = this.labelled.has(id) ? ["x"] : [];
    const attrs = { id, name, ou, labels, isManagement: false, isDelegated: false };
    return { uid: { type: "Account", id }, attrs, tags: { team: "web" }, parents: [] };
  }

  private readonly config: EntityJson = {
    ...{ uid: { type: "Config", id: "acme" }, attrs: { name: "acme", mode: "full" }, parents: [] },
  };

  /** Undefined of what no rule here is about. */
  asked({ kind, action, key, sources }: Change): Asked | undefined {
    const [name = "", second = "", third = ""] = key.split("/").slice(1);
    const isGone = action === "delete";
    if (kind === "AccountAssignment") {
      const [set, days] = [this.set(name), sources[0]?.expires === undefined || isGone ? {} : { days: 69 }];
      const count = second.startsWith("user:") ? 1 : countOf(this.is, second.slice(6));
      const context = {
        ...strength(this.is.levels.get(name)!),
        permissionSet: ref("PermissionSet", name),
        people: count,
      };
      const [principal, resource] = [this.part(second), this.account(third)];
      return {
        action: isGone ? "revoke" : "grant",
        principal,
        resource,
        more: [set],
        context: { ...context, ...days },
      };
    }
    if (kind === "GroupMembership") {
      const held = [...this.is.rows].map((row) => row.split(" ")).filter(([, part]) => part === `group:${name}`);
      const level = Math.max(-1, ...held.map(([set = ""]) => this.is.levels.get(set)!));
      const context = { ...strength(level), accounts: new Set(held.map(([, , account]) => account)).size };
      const [principal, resource] = [this.part(`user:${second}`), this.part(`group:${name}`)];
      return { action: isGone ? "leave" : "join", principal, resource, more: [], context };
    }
    if (kind !== "PermissionSet" || isGone) return undefined;
    const [was, level] = [this.before.levels.get(name), this.is.levels.get(name)!];
    const places = new Set(
      [...this.is.rows].filter((row) => row.startsWith(`${name} `)).map((row) => row.split(" ")[2]),
    );
    const context = {
      ...{ ...strength(level), isNew: was === undefined, isStronger: was === undefined || level > was, newActions: [] },
      ...{ accounts: places.size, ...(was === undefined ? {} : { classBefore: ref("Class", CLASSES[was]!) }) },
    };
    return { action: "changePermissionSet", principal: this.config, resource: this.set(name), more: [], context };
  }

  /** What Cedar says of a change by a rule. */
  answer(change: Change, text: string): Answer {
    const asked = this.asked(change);
    return asked === undefined ? "allow" : this.decided(asked, change, text);
  }

  /** The same of a key of Settings, of which `had` and `has` are entries. */
  answerOfSettings({ name, had, has, texts }: Written, text: string): Answer {
    const resource = { uid: { type: "Setting", id: name }, attrs: { name }, parents: [] };
    const context = {
      ...{ isNew: false, isGone: false, before: texts[0], after: texts[1] },
      ...{ added: has.filter((one) => !had.includes(one)), removed: had.filter((one) => !has.includes(one)) },
    };
    const asked = { action: "changeSettings", principal: this.config, resource, more: [], context };
    return this.decided(asked, { cause: "edit", key: `Settings/${name}` }, text);
  }

  private decided(asked: Asked, change: Pick<Change, "cause" | "key">, text: string): Answer {
    const { action, principal, resource, more, context } = asked;
    const now = { __extn: { fn: "datetime", arg: TODAY } };
    const common = {
      cause: ref("Cause", change.cause),
      key: change.key,
      runBy: "arn:aws:iam::111111111111:role/idc",
      commitAuthors: [],
      pullRequests: [],
      pullRequestAuthors: [],
      now,
    };
    const answer = isAuthorized({
      ...{ principal: principal.uid, resource: resource.uid, action: { type: "Action", id: action } },
      ...{ context: { ...common, ...context } as never, schema: SCHEMA, validateRequest: true },
      policies: { staticPolicies: { rule: text, all: "permit (principal, action, resource);" } },
      entities: [principal, resource, ...more],
    });
    if (answer.type === "failure") throw new Error(JSON.stringify([answer, asked]));
    return answer.response.diagnostics.errors.length > 0 ? "fails" : answer.response.decision;
  }
}

test("what is made is what no rule denies, and what none fails at", { timeout: 600_000 }, async () => {
  let [refused, asked, beside] = [0, 0, 0];
  const law = fc.asyncProperty(story, async ({ past, now, live, mode, narrowed }) => {
    const [before, at] = [await configOf(filesOf(past, "full", "p")), await configOf(filesOf(now, mode, "n"))];
    const whole = liveOf({
      ...{ users: USERS, groups: live.people },
      sets: Object.fromEntries(
        [...live.levels, "AdministratorAccess"].map((level, index) => [SETS[index]!, { managedPolicies: [level] }]),
      ),
      rows: live.grants.map((row) => row.join(" ")),
    });
    const scope = scopeOf(at, [before], kinds);
    const input = {
      ...{ config: at, past: pastOf([before]), spelling: scope.spelling, kinds, today: TODAY, now: NOW, sha256 },
      ...{ overrides: [], base: { state: "believed" } as const, narrowed },
      policies: await loadPolicies(at, [before], false),
    };
    const first = planFrom({ ...input, live: withinScope(whole, scope, kinds) });
    const wish = followUpRead(first, [at, before], scope);
    const { plan } =
      wish === undefined ? first : planFrom({ ...input, live: withinScope(whole, scope, kinds, wish.groups) });
    expect(plan.diagnostics.filter(({ code }) => code.startsWith("policy-"))).toEqual([]);
    const table: Table = {
      rows: new Set(live.grants.map((row) => row.join(" "))),
      members: new Set(GROUPS.flatMap((name) => live.people[name as "g1"].map((user) => `${name} ${user}`))),
      levels: new Map([...live.levels, "AdministratorAccess"].map((one, index) => [SETS[index]!, LEVELS.indexOf(one)])),
    };
    const labelled = new Set([...past.labelled, ...now.labelled]);
    const rules = [
      ...past.rules.map((one, index) => [one, `p${index}`] as const),
      ...now.rules.map((one, index) => [one, `n${index}`] as const),
    ];
    const said = (made: readonly Change[], isWrong: (severity: string, answer: string) => boolean) => {
      const world = new World(table, made, labelled);
      return made.flatMap((change) =>
        rules.flatMap(([one, id]) => {
          const answer = world.answer(change, cedarOf(one, id));
          return isWrong(one.severity, answer)
            ? [`${change.verdict} ${change.action} ${change.key}: ${answer} ${one.what.when}`]
            : [];
        }),
      );
    };
    // What is narrowed completes nothing.
    const world = new World(table, [], labelled);
    const written = narrowed === undefined ? settingsChanged(past, now, mode) : [];
    const answers = written.flatMap((one) =>
      rules.flatMap(([{ what, severity, lines }, id]) => {
        if (what.action !== "changeSettings") return [];
        const answer = world.answerOfSettings(one, cedarOf({ what, severity, lines }, id));
        return answer === "fails" ? ["deny"] : answer === "deny" ? [severity] : [];
      }),
    );
    const has = (severity: string) => answers.includes(severity);
    expect([refusedBeside(plan).length > 0, askedBeside(plan).length > 0]).toEqual([has("deny"), has("approve")]);
    beside += answers.length;
    const mine = plan.changes.flatMap(({ verdict, reasons }) =>
      reasons.some((one) => one.startsWith("policy ")) ? [verdict] : [],
    );
    refused += mine.filter((verdict) => verdict === "deny").length;
    asked += mine.filter((verdict) => verdict === "ask").length;
    const open = plan.changes.filter(isOpen);
    expect(said(open, (severity, answer) => answer === "fails" || (answer === "deny" && severity === "deny"))).toEqual(
      [],
    );
    const alone = open.filter(({ verdict }) => verdict === "allow");
    expect(said(alone, (severity, answer) => answer === "fails" || (answer === "deny" && severity !== "warn"))).toEqual(
      [],
    );
  });
  await fc.assert(law, { numRuns: Number(process.env.IDC_RUNS ?? 100) });
  expect(Math.min(refused, asked, beside)).toBeGreaterThan(0);
});
