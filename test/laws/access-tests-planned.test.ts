/**
 * The law of access tests in a whole plan, by a read of what is in scope alone: whatever of it is made, all of it or only what needs no
 * person, nothing becomes worse by any test of the config at hand or of the one before, as a table of everybody who is there says.
 *
 * `IDC_RUNS` is how many stories are tried; a failure prints its seed and path.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import { stringify } from "yaml";
import { keyOf } from "../../src/core/base/key.ts";
import { scopeOf } from "../../src/core/live/scope.ts";
import { withinScope } from "../../src/core/live/within-scope.ts";
import type { Change } from "../../src/core/model/change.ts";
import { isOpen } from "../../src/core/model/change.ts";
import { followUpRead } from "../../src/core/plan/follow-up-read.ts";
import { planFrom } from "../../src/core/plan/planning.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { configOf, DEV, liveOf, NOW, PROD, settings, sha256, TODAY } from "../core/live.ts";
import { pastOf } from "../harness/made-history.ts";

const USERS = ["ann", "bob", "cid"];
/** The last two are of an identity provider, unless a config lists their people. */
const GROUPS = ["g1", "g2", "g3"];
const SETS = ["S1", "S2"];
const LEVELS = ["job-function/ViewOnlyAccess", "PowerUserAccess", "AdministratorAccess"];
const CLASSES = ["read", "write", "admin"] as const;
const ACCOUNTS = [PROD, DEV];
const PARTS = [...USERS.map((one) => `user:${one}`), ...GROUPS.map((one) => `group:${one}`)];

const some = <Item>(items: fc.Arbitrary<Item>, maxLength: number) =>
  fc.uniqueArray(items, { selector: String, maxLength });
const grants = some(fc.tuple(fc.constantFrom(...SETS), fc.constantFrom(...PARTS), fc.constantFrom(...ACCOUNTS)), 5);
const levels = fc.tuple(fc.constantFrom(...LEVELS), fc.constantFrom(...LEVELS));
const said = fc.record({
  says: fc.constantFrom("only" as const, "never" as const, "always" as const),
  whom: fc.subarray(PARTS, { minLength: 1, maxLength: 2 }),
  accounts: fc.subarray(ACCOUNTS, { minLength: 1 }),
  least: fc.option(fc.constantFrom(...CLASSES), { nil: undefined }),
});
type Said = typeof said extends fc.Arbitrary<infer One> ? One : never;
const lists = fc.dictionary(fc.constantFrom(...GROUPS), fc.subarray(USERS));
const config = fc.record({ levels, grants, lists, tests: fc.array(said, { maxLength: 2 }) });
const narrowed = fc.constantFrom(
  undefined,
  { revokeOnly: true as const },
  { only: ["*S1*"] },
  { only: ["GroupMembership/*"] },
);
const story = fc.record({
  past: config,
  now: config,
  live: fc.record({ levels, grants, members: fc.dictionary(fc.constantFrom(...GROUPS), fc.subarray(USERS)) }),
  mode: fc.constantFrom("full", "full", "additive"),
  /** Whether an earlier run is remembered. */
  known: fc.constantFrom(true, true, false),
  narrowed,
});
type Config = typeof config extends fc.Arbitrary<infer One> ? One : never;

const written = (part: string) => part.replace(":", "/");

function textOf({ levels: own, grants: rules, lists: listed, tests }: Config, mode: string): string {
  const documents = [
    ...SETS.map((name, index) => ({ kind: "PermissionSet", name, managedPolicies: [own[index]] })),
    ...Object.entries(listed).map(([name, members]) => ({ kind: "Group", name, members })),
    ...(rules.length === 0
      ? []
      : [
          {
            kind: "Assignments",
            assignments: rules.map(([permissionSet, part, accounts]) => {
              const [type = "", name] = part.split(":");
              return { [type]: name, permissionSet, accounts };
            }),
          },
        ]),
    ...tests.map(({ says, whom, accounts, least }, index) => ({
      ...{ kind: "AccessTest", name: `t${index}`, [says]: whom.map(written), accounts },
      ...(least === undefined ? {} : { class: least }),
    })),
  ];
  return `${settings({ identitySource: "external", mode })}${documents.map((one) => stringify(one)).join("---\n")}`;
}

/** Everything there is, as lines: `S1 user:ann 222222222222`, `ann in g1`, `S1 is 2`. */
interface Table {
  readonly grants: ReadonlySet<string>;
  readonly members: ReadonlySet<string>;
  readonly levels: ReadonlyMap<string, number>;
}

function madeOf({ grants: had, members: were, levels: before }: Table, changes: readonly Change[]): Table {
  const [rows, members, is] = [new Set(had), new Set(were), new Map(before)];
  for (const { kind, action, before: was, after } of changes) {
    const spec = (after ?? was) as Record<string, string> & { managedPolicies?: string[] };
    const put = (set: Set<string>, line: string) => (action === "delete" ? set.delete(line) : set.add(line));
    if (kind === "AccountAssignment")
      put(rows, `${spec.permissionSet} ${spec.principalType!.toLowerCase()}:${spec.principal} ${spec.account}`);
    else if (kind === "GroupMembership") put(members, `${spec.member} in ${spec.group}`);
    else if (kind === "PermissionSet" && action === "update")
      is.set(
        spec.name!,
        LEVELS.findIndex((level) => spec.managedPolicies![0]!.endsWith(level.split("/").at(-1)!)),
      );
    else if (kind === "Group" && action === "delete") {
      for (const row of rows) if (row.includes(` group:${spec.name} `)) rows.delete(row);
      for (const one of members) if (one.endsWith(` in ${spec.name}`)) members.delete(one);
    }
  }
  return { grants: rows, members, levels: is };
}

function wrongIn(
  { grants: rows, members, levels: own }: Table,
  { says, whom, accounts, least }: Said,
): ReadonlySet<string> {
  const isIn = (user: string, group: string) => members.has(`${user} in ${group}`);
  const meant = [...rows]
    .map((row) => row.split(" ") as [string, string, string])
    .filter((row) => accounts.includes(row[2]))
    .filter(([set]) => least === undefined || own.get(set)! >= CLASSES.indexOf(least));
  const isOf = (user: string) =>
    whom.some((part) => (part.startsWith("user:") ? part === `user:${user}` : isIn(user, part.slice(6))));
  const gets = (user: string, part: string) =>
    part === `user:${user}` || (part.startsWith("group:") && isIn(user, part.slice(6)));
  if (says === "only")
    return new Set(
      meant
        .filter(([, part]) => !whom.includes(part) && !(part.startsWith("user:") && isOf(part.slice(5))))
        .map((row) => row.join(" ")),
    );
  if (says === "never")
    return new Set([
      ...meant.filter(([, part]) => whom.includes(part)).map((row) => row.join(" ")),
      ...USERS.filter(isOf).flatMap((user) =>
        meant.filter(([, part]) => gets(user, part)).map((row) => `${user}: ${row.join(" ")}`),
      ),
    ]);
  return new Set(
    whom.flatMap((part) => [
      ...accounts
        .filter(
          (account) =>
            !meant.some(
              ([, whose, where]) =>
                where === account && (part.startsWith("user:") ? gets(part.slice(5), whose) : whose === part),
            ),
        )
        .map((account) => `${part} ${account}`),
      ...(part.startsWith("group:") && !USERS.some((user) => isIn(user, part.slice(6))) ? [part] : []),
    ]),
  );
}

test("whatever is made of a plan makes nothing worse by any test", { timeout: 600_000 }, async () => {
  let refused = 0;
  const law = fc.asyncProperty(story, async ({ past, now, live, mode, known, narrowed: asked }) => {
    const [before, at] = [await configOf(textOf(past, "full")), await configOf(textOf(now, mode))];
    const groups = Object.fromEntries(GROUPS.map((name) => [name, live.members[name] ?? []]));
    const whole = liveOf({
      ...{ users: USERS, groups },
      sets: Object.fromEntries(SETS.map((name, index) => [name, { managedPolicies: [live.levels[index]!] }])),
      rows: live.grants.map((row) => row.join(" ")),
      external: USERS.map((one) => keyOf("User", one)),
    });
    const configs = known ? [before] : [];
    const scope = scopeOf(at, configs, kinds);
    const input = {
      ...{ config: at, past: pastOf(configs), spelling: scope.spelling, kinds, today: TODAY, now: NOW, sha256 },
      ...{ overrides: [], base: { state: known ? "believed" : "first-run" } as const, narrowed: asked },
    };
    const first = planFrom({ ...input, live: withinScope(whole, scope, kinds) });
    const wish = followUpRead(first, [at, ...configs], scope);
    const { plan } =
      wish === undefined ? first : planFrom({ ...input, live: withinScope(whole, scope, kinds, wish.groups) });
    refused += plan.changes.filter(({ reasons }) => reasons.some((one) => one.startsWith("access test "))).length;
    const table: Table = {
      grants: new Set(live.grants.map((row) => row.join(" "))),
      members: new Set(GROUPS.flatMap((name) => groups[name]!.map((user) => `${user} in ${name}`))),
      levels: new Map(SETS.map((name, index) => [name, LEVELS.indexOf(live.levels[index]!)])),
    };
    const parts = [plan.changes.filter(isOpen), plan.changes.filter(({ verdict }) => verdict === "allow")];
    for (const made of parts)
      for (const each of [...now.tests, ...(known ? past.tests : [])]) {
        const [was, is] = [wrongIn(table, each), wrongIn(madeOf(table, made), each)];
        expect({ each, worse: [...is].filter((one) => !was.has(one)) }).toEqual({ each, worse: [] });
      }
  });
  await fc.assert(law, { numRuns: Number(process.env.IDC_RUNS ?? 150) });
  expect(refused).toBeGreaterThan(0);
});
