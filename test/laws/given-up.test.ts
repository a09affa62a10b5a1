/**
 * What is given up: whatever a commit that waits lets go of, drift at it holds all drift at the commit that was applied. These commits
 * declare nothing new, so that nothing of it is as they say. `IDC_GIVEN_UP` is how many organizations, `IDC_SEED` the first seed.
 */
import { expect, test } from "vitest";
import { driftOf } from "../../src/core/drift/drift-of.ts";
import type { DriftRow } from "../../src/core/drift/report.ts";
import type { Config, Declared } from "../../src/core/model/config.ts";
import { isGroup, isPermissionSet } from "../../src/core/model/specs.ts";
import type { Random } from "../../src/emulator/base/random.ts";
import type { Prepared } from "../../src/io/ports.ts";
import { prepare } from "../chaos/engine.ts";
import { driftedBy } from "./console-drift.ts";
import { STILL } from "./emulated.ts";
import { type RandomCompany, randomCompany } from "./random-company.ts";

const ORGANIZATIONS = Number(process.env.IDC_GIVEN_UP ?? 25);
const FIRST = Number(process.env.IDC_SEED ?? 1);
const CLICKS = 8;

/** An object of which the config says less, now and then. */
function lessOf(declared: Declared, random: Random): Declared {
  if (random.below(2) === 0) return declared;
  if (isGroup(declared)) {
    const { members: _, ...spec } = declared.spec as { readonly members?: unknown };
    return { ...declared, spec };
  }
  if (!isPermissionSet(declared)) return declared;
  const { name } = declared;
  return random.below(2) === 0
    ? { ...declared, spec: { ...declared.spec, assignments: "shared" } }
    : { ...declared, definedBy: "others", spec: { name, assignments: "shared" } };
}

function lessIn(config: Config, random: Random): Config {
  const objects = new Map([...config.objects].map(([key, declared]) => [key, lessOf(declared, random)]));
  const ofUsers = config.rules.some(({ principals }) => principals.some(({ type }) => type === "USER"));
  const settings = ofUsers ? config.settings : { ...config.settings, directUserAssignments: "ignored" as const };
  return { ...config, objects, settings };
}

/** A role that nobody has lets nobody do anything. */
const rowsIn = (prepared: Prepared): readonly DriftRow[] =>
  driftOf(prepared).rows.filter(({ what }) => what !== "role-without-assignee");

const isTold = (row: DriftRow, rows: readonly DriftRow[]): boolean =>
  rows.some(({ id, fields }) => id === row.id && row.fields.every((name) => fields.includes(name)));

async function problemsOf(one: RandomCompany, how: { readonly sinceApplied?: true }) {
  const { config, company, emulated, pageSize, random } = one;
  const configs = [config, lessIn(config, random)];
  driftedBy(one, CLICKS);
  const at = (index: number) =>
    prepare(emulated.connect(company.caller, pageSize), configs, index, STILL, index === 0 ? {} : how);
  const [then, now] = [rowsIn(await at(0)), rowsIn(await at(1))];
  const ids = now.map(({ id }) => id);
  return {
    drifted: then.length,
    problems: [
      ...then.filter((row) => !isTold(row, now)).map(({ id }) => `hidden: ${id}`),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `twice: ${id}`),
      ...ids.filter((id) => !then.some((row) => row.id === id)).map((id) => `false: ${id}`),
    ],
  };
}

async function told(how: { readonly sinceApplied?: true }) {
  const bad: string[] = [];
  let drifted = 0;
  for (let seed = FIRST; seed < FIRST + ORGANIZATIONS; seed++) {
    const found = await problemsOf(await randomCompany(seed), how);
    bad.push(...found.problems.map((problem) => `seed ${seed}: ${problem}`));
    drifted += found.drifted;
  }
  // What never happens proves nothing.
  expect(drifted).toBeGreaterThanOrEqual(ORGANIZATIONS);
  return bad;
}

const LONG = { timeout: 600_000 };

test(`${ORGANIZATIONS} organizations from seed ${FIRST} on: nothing hidden, nothing false`, LONG, async () => {
  expect(await told({ sinceApplied: true })).toEqual([]);
});

test("drift of the commit at hand alone is found out", LONG, async () => {
  expect((await told({})).length).toBeGreaterThan(0);
});
