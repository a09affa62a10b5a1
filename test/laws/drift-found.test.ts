/**
 * Drift: whatever people click in the console, a plan holds exactly what that calls for, nothing missed and nothing false.
 * `IDC_DRIFT` is how many organizations, `IDC_SEED` the first seed; a failure names its own.
 */
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../src/core/base/json.ts";
import { driftOf } from "../../src/core/drift/drift-of.ts";
import type { DriftReport } from "../../src/core/drift/report.ts";
import { prepare } from "../chaos/engine.ts";
import { CLICK_NAMES, driftedBy, objectsIn } from "./console-drift.ts";
import { type Asked, type Between, STILL } from "./emulated.ts";
import { expectedPlan } from "./expected-plan.ts";
import { type RandomCompany, randomCompany } from "./random-company.ts";

const ORGANIZATIONS = Number(process.env.IDC_DRIFT ?? 200);
const FIRST = Number(process.env.IDC_SEED ?? 1);
/** The cheapest way, and each way for itself: companies as small as these are mostly read by pairs. */
const WAYS = [undefined, "pairs", "principals", "pairs and principals"] as const;
type ReadBy = (typeof WAYS)[number];
/** Of all objects, at least one. */
const SHARE = 0.005;
/** So many of the differences are told of. */
const TOLD = 5;

/** What a plan through such a connection misses and what it makes up. */
async function problemsOf(one: RandomCompany, between?: Between, readBy?: ReadBy): Promise<readonly string[]> {
  const { config, company, emulated, pageSize } = one;
  const connection = emulated.connect(company.caller, pageSize, between);
  const prepared = await prepare(connection, [config], 0, STILL, { readBy });
  const { plan } = prepared;
  const found = plan.changes.map(({ action, key, fields }) => `${action} ${key} ${[...fields].sort().join()}`.trim());
  const { must, may } = expectedPlan(one);
  return [
    ...must.filter((line) => !found.includes(line)).map((line) => `missed: ${line}`),
    ...found.filter((line) => !must.includes(line) && !may.includes(line)).map((line) => `false: ${line}`),
    ...plan.unknown.map(({ pattern }) => `unknown: ${pattern}`),
    ...plan.blocked.map((key) => `blocked: ${key}`),
    ...(plan.config.state === "believed" ? [] : [`the base is ${plan.config.state}`]),
    ...(between === undefined ? rowProblems(one, driftOf(prepared)) : []),
  ];
}

const WHAT: Readonly<Record<string, string>> = { create: "removed", delete: "added", update: "changed" };

/** Every difference is one row of drift, and a role that nobody has is one; there is no other. */
function rowProblems(one: RandomCompany, { rows, notDrift, rolesUnseen }: DriftReport): readonly string[] {
  const { must, may } = expectedPlan(one);
  const rowOf = (line: string) => {
    const [action = "", rest = ""] = [line.slice(0, line.indexOf(" ")), line.slice(line.indexOf(" ") + 1)];
    if (action !== "update") return `${WHAT[action]} ${rest}`;
    const [key, fields] = [rest.slice(0, rest.lastIndexOf(" ")), rest.slice(rest.lastIndexOf(" ") + 1).split(",")];
    const others = fields.filter((field) => field !== "outdatedAccounts");
    return others.length === 0 ? `half-provisioned ${key}` : `changed ${key} ${others.join()}`;
  };
  const left = "role-without-assignee";
  const told = rows
    .filter(({ what }) => what !== left)
    .map(({ what, key, fields }) => `${what} ${key} ${[...fields].sort().join()}`.trim());
  const [wanted, allowed] = [must.map(rowOf), may.map(rowOf)];
  const roles = rows
    .filter(({ what }) => what === left)
    .flatMap(({ key, accounts = [] }) => accounts.map((id) => `${key} ${id}`));
  return [
    ...wanted.filter((line) => !told.includes(line)).map((line) => `no row: ${line}`),
    ...told.filter((line, at) => told.indexOf(line) !== at).map((line) => `twice: ${line}`),
    ...told.filter((line) => !wanted.includes(line) && !allowed.includes(line)).map((line) => `false row: ${line}`),
    ...(notDrift.edits === 0 ? [] : [`${notDrift.edits} are told as edits`]),
    ...(rolesUnseen === undefined && roles.sort().join() !== rolesLeft(one).join()
      ? [`roles: ${roles} for ${rolesLeft(one)}`]
      : []),
  ];
}

/** Roles in active accounts where nobody is assigned, of sets that the config declares, and that no missing row would use. */
function rolesLeft(one: RandomCompany): readonly string[] {
  const { assignments, provisioned, accounts } = one.emulated.state();
  const used = new Set(assignments.map(({ permissionSet, account }) => `${permissionSet} ${account}`));
  const active = new Set(accounts.filter(({ state }) => state === "ACTIVE").map(({ id }) => id));
  const coming = new Set(
    expectedPlan(one).must.flatMap((line) => {
      const [, set, account] = /^create AccountAssignment\/([^/]+)\/[^/]+\/(\d+)$/.exec(line) ?? [];
      return set === undefined ? [] : [`${set} ${account}`];
    }),
  );
  return provisioned
    .filter(
      ({ permissionSet, account }) =>
        one.config.objects.has(`PermissionSet/${permissionSet}` as never) && active.has(account),
    )
    .filter(({ permissionSet, account }) => ![used, coming].some((rows) => rows.has(`${permissionSet} ${account}`)))
    .map(({ permissionSet, account }) => `PermissionSet/${permissionSet} ${account}`)
    .sort();
}

const told = (seed: number, clicks: readonly string[], problems: readonly string[]) =>
  problems.slice(0, TOLD).map((problem) => `seed ${seed} (${clicks.join(", ")}): ${problem}`);

test(`${ORGANIZATIONS} organizations from seed ${FIRST} on: nothing missed, nothing false`, {
  timeout: 600_000 + ORGANIZATIONS * 10_000,
}, async () => {
  const [bad, seen] = [[] as string[], new Set<string>()];
  let differences = 0;
  for (let seed = FIRST; seed < FIRST + ORGANIZATIONS; seed++) {
    const one = await randomCompany(seed);
    // A company that nobody touched, now and then: the plan of it is empty.
    if (seed % 4 === 0) bad.push(...told(seed, [], await problemsOf(one)));
    const clicks = driftedBy(one, Math.ceil(objectsIn(one.emulated.state()) * SHARE));
    bad.push(...told(seed, clicks, await problemsOf(one, undefined, WAYS[seed % WAYS.length])));
    for (const click of clicks) seen.add(click);
    differences += expectedPlan(one).must.length;
  }
  expect(bad).toEqual([]);
  // What never happens proves nothing.
  expect(differences).toBeGreaterThanOrEqual(ORGANIZATIONS);
  if (ORGANIZATIONS >= 200) expect(CLICK_NAMES.filter((name) => !seen.has(name))).toEqual([]);
});

type Items = readonly unknown[];
type Meant = (asked: Asked, items: Items) => boolean;

/** Loses the first page that holds something, of the lists that are meant. */
function losesAPage(isMeant: Meant): Between {
  let lost = false;
  return {
    after: (asked, answer) => {
      const page = Object.entries(answer).find(([, items]) => Array.isArray(items) && items.length > 0);
      if (lost || page === undefined || !isMeant(asked, page[1] as Items)) return answer;
      lost = true;
      return { ...answer, [page[0]]: [] };
    },
  };
}

/** Never shows the rows of one principal, whoever asks for them. */
function losesAPrincipal(id: string): Between {
  return {
    after: (_, answer) => {
      const rows = answer.AccountAssignments as readonly { PrincipalId: string }[] | undefined;
      if (rows === undefined) return answer;
      return { ...answer, AccountAssignments: rows.filter(({ PrincipalId }) => PrincipalId !== id) } as JsonObject;
    },
  };
}

describe("a reader that loses something is found out", () => {
  const SEEDS = [1, 2, 3, 4, 5, 6, 7, 8];
  const lists: Readonly<Record<string, (asked: Asked, items: Items, one: RandomCompany) => boolean>> = {
    users: ({ operation }) => operation === "ListUsers",
    groups: ({ operation }) => operation === "ListGroups",
    memberships: ({ operation }) => operation === "ListGroupMemberships",
    "permission sets": ({ operation }, _, { options }) =>
      operation === "ListPermissionSets" && options.foreign?.length === 0,
    policies: ({ operation }) => operation === "ListManagedPoliciesInPermissionSet",
    rows: ({ operation, input }, items, one) =>
      /^ListAccountAssignments/.test(operation) && input.PrincipalType !== "USER" && holdsOurs(items, one),
  };

  // Where sets are read one way and others another, a page may hold rows that are seen elsewhere.
  const all = Object.entries(lists).map(([name, isMeant]) => [name, isMeant, undefined] as const);
  const rows = (["pairs", "principals"] as const).map((way) => [`rows by ${way}`, lists.rows!, way] as const);

  test.each([...all.filter(([name]) => name !== "rows"), ...rows])("a page of %s", async (_, isMeant, readBy) => {
    const found = await Promise.all(
      SEEDS.map(async (seed) => {
        const one = await randomCompany(seed);
        let asked = false;
        const between = losesAPage((request, items) => {
          const meant = isMeant(request, items, one);
          asked ||= meant;
          return meant;
        });
        const problems = await problemsOf(one, between, readBy);
        return { asked, found: problems.length > 0 };
      }),
    );
    expect(found.some(({ asked }) => asked)).toBe(true);
    expect(found.filter(({ asked }) => asked).map((one) => one.found)).not.toContain(false);
  });

  test("the rows of one principal", async () => {
    const missed = await Promise.all(
      SEEDS.map(async (seed) => {
        const one = await randomCompany(seed);
        const { rules } = one.company.declared;
        const group = rules.find((rule) => rule.group !== undefined)?.group;
        const id = one.emulated.state().groups.find(({ DisplayName }) => DisplayName === group)!.GroupId;
        return (await problemsOf(one, losesAPrincipal(id))).length;
      }),
    );
    expect(missed).not.toContain(0);
  });

  /** A row that nobody here declares may be lost and nobody is wrong; one of a user may be seen elsewhere, too. */
  function holdsOurs(items: Items, { company, emulated }: RandomCompany): boolean {
    const { groups, permissionSets } = emulated.state();
    const arns = new Map(permissionSets.map(({ Name, PermissionSetArn }) => [Name, PermissionSetArn]));
    const ids = new Map(groups.map(({ DisplayName, GroupId }) => [DisplayName, GroupId]));
    const declared = new Set(
      company.declared.rules.map((rule) => `${arns.get(rule.permissionSet)} ${ids.get(rule.group ?? "")}`),
    );
    const rows = items as readonly { PrincipalId: string; PermissionSetArn: string }[];
    return rows.some(({ PrincipalId, PermissionSetArn }) => declared.has(`${PermissionSetArn} ${PrincipalId}`));
  }
});
