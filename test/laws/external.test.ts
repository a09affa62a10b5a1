/**
 * A law of permission sets that somebody else defines: whatever becomes of the config, a run grants and revokes them, takes its own
 * mark off, and does nothing else to them. `IDC_RUNS`, `IDC_SEED` and `IDC_PATH` as for the laws of planning and applying.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Emulator } from "../../src/emulator/index.ts";
import { workOf } from "../harness/work-of.ts";
import { type RandomCase, randomCase } from "./arbitrary.ts";
import { filesOf, type RandomConfig } from "./random-config.ts";
import { attempt, type Trial, withoutMark } from "./trial.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 6);
const { IDC_SEED, IDC_PATH } = process.env;

/** Which sets are external in each commit of a story, and which of these have left it; by their place in the config. */
const stages = fc.array(
  fc.record({
    external: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    gone: fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
    next: fc.boolean(),
    mode: fc.constantFrom("full", "full", "additive"),
    exclusive: fc.boolean(),
    applied: fc.boolean(),
  }),
  { minLength: 2, maxLength: 5 },
);
type Stage = typeof stages extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

const ALL = ["Admin", "Dev", "Read", "Ops", "New"];

/** Names that a stage picks. */
const picked = (flags: readonly boolean[]) => new Set(ALL.filter((_, index) => flags[index]));

/** The config of one commit. A set that is gone leaves with its rules, and Settings protect nothing that may go. */
function staged({ config, next }: Pick<RandomCase, "config" | "next">, stage: Stage): RandomConfig {
  const from = stage.next ? next : config;
  const [external, gone] = [picked(stage.external), picked(stage.gone)];
  const sets = from.sets.filter(({ name }) => !(external.has(name) && gone.has(name)));
  const there = new Set(sets.map(({ name }) => name));
  const rules = from.rules.flatMap((rule) => {
    const permissionSets = rule.permissionSets.filter((name) => there.has(name));
    return permissionSets.length === 0 ? [] : [{ ...rule, permissionSets }];
  });
  const assignments = stage.exclusive ? ({ assignments: "exclusive" } as const) : {};
  return {
    ...from,
    settings: { ...config.settings, protected: [] },
    sets: sets.map((set) =>
      external.has(set.name) ? { name: set.name, definition: "external", owner: "others", ...assignments } : set,
    ),
    rules: rules.filter(({ expires }) => expires === undefined),
  };
}

const externalIn = ({ sets }: RandomConfig) =>
  new Set(sets.filter(({ definition }) => definition === "external").map(({ name }) => name));

/** What was done to sets of these names, apart from assignments and marks that went. */
function touched(emulator: Emulator, from: number, names: ReadonlySet<string>, arns: ReadonlyMap<string, string>) {
  return workOf(emulator.history().slice(from)).flatMap(({ operation, input }) => {
    const {
      PermissionSetArn,
      ResourceArn,
      Name,
      TagKeys = [],
    } = input as {
      readonly PermissionSetArn?: string;
      readonly ResourceArn?: string;
      readonly Name?: string;
      readonly TagKeys?: readonly string[];
    };
    const name = arns.get(PermissionSetArn ?? ResourceArn ?? "") ?? (operation === "CreatePermissionSet" ? Name : "");
    if (!names.has(name ?? "") || /AccountAssignment$/.test(operation)) return [];
    if (operation === "UntagResource" && TagKeys.every((key) => key.startsWith("idc:"))) return [];
    return [`${operation} ${name}`];
  });
}

async function tell(trial: Trial, one: RandomCase, told: readonly Stage[]): Promise<void> {
  const { emulator } = trial;
  const setsNow = () => new Map(emulator.state().permissionSets.map((set) => [set.Name, set]));
  const before = setsNow();
  const never = new Set(ALL.filter((name) => told.every(({ external }) => picked(external).has(name))));
  // What was last said of a set counts when it has left the config, too.
  const theirs = new Set<string>();
  for (const stage of told) {
    const config = staged(one, stage);
    await trial.commit(filesOf(config, stage.mode));
    const external = externalIn(config);
    for (const { name } of config.sets) theirs.delete(name);
    for (const name of external) theirs.add(name);
    if (!stage.applied) continue;
    const arns = new Map([...setsNow()].map(([name, set]) => [set.PermissionSetArn as string, name]));
    const planned = await trial.plan();
    const about = planned.changes.filter(({ key }) => theirs.has(key.replace(/^PermissionSet\//, "")));
    expect(about.map(({ action, key }) => `${action} ${key}`)).toEqual([]);
    const from = emulator.history().length;
    await trial.apply();
    expect(touched(emulator, from, theirs, arns)).toEqual([]);
  }
  const after = setsNow();
  const kept = (sets: typeof before) => [...never].map((name) => sets.get(name)).map((set) => set && withoutMark(set));
  expect(kept(after)).toEqual(kept(before));
}

test("whatever the config, nothing but access and our mark of a set changes that somebody else defines", {
  timeout: 600_000 + RUNS * 100_000,
}, async () => {
  const law = fc.asyncProperty(randomCase, stages, (one, told) =>
    attempt(one, filesOf(staged(one, told[0]!), told[0]!.mode), (trial) => tell(trial, one, told)),
  );
  await fc.assert(law, {
    numRuns: RUNS,
    endOnFailure: process.env.IDC_SHRINK === undefined,
    ...(IDC_SEED === undefined ? {} : { seed: Number(IDC_SEED) }),
    ...(IDC_PATH === undefined ? {} : { path: IDC_PATH }),
  });
});
