/**
 * Laws of planning and applying, each tried with random organizations and configs, over HTTP and with a real repository.
 *
 * `IDC_RUNS` is how often each is tried. A failure prints its seed and path, which `IDC_SEED` and `IDC_PATH` try again, and
 * the case as it was drawn; with `IDC_SHRINK` a smaller one is looked for, which takes minutes.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/core/model/outcome.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import type { EmulatorState } from "../../src/emulator/index.ts";
import { workOf } from "../harness/work-of.ts";
import { MANAGEMENT, type RandomCase, randomCase } from "./arbitrary.ts";
import { contentOf } from "./content.ts";
import {
  filesOf,
  grantsOf,
  isForeign,
  lineOf,
  namedBy,
  type RandomConfig,
  type Row,
  shuffledFilesOf,
} from "./random-config.ts";
import { attempt, type Trial, withoutMark } from "./trial.ts";

const RUNS = Number(process.env.IDC_RUNS ?? 6);

const { IDC_SEED, IDC_PATH } = process.env;
const REPLAY = {
  ...(IDC_SEED === undefined ? {} : { seed: Number(IDC_SEED) }),
  ...(IDC_PATH === undefined ? {} : { path: IDC_PATH }),
};

/** Concurrent, since a run mostly waits. */
function law(name: string, body: (one: RandomCase) => Promise<void>): void {
  test.concurrent(name, { timeout: 600_000 + RUNS * 100_000 }, async () => {
    await fc.assert(fc.asyncProperty(randomCase, body), {
      numRuns: RUNS,
      endOnFailure: process.env.IDC_SHRINK === undefined,
      ...REPLAY,
    });
  });
}

const changesOf = (plan: Plan) => plan.changes.map(({ action, key }) => `${action} ${key}`);
const openOf = (outcome: Outcome) =>
  outcome.results.filter(({ state }) => state !== "done").map(({ action, key }) => `${action} ${key}`);
const firstSeenOf = (plan: Plan) =>
  plan.leftAlone.filter(({ why }) => why === "first-seen").flatMap(({ keys }) => keys.map((key) => `delete ${key}`));

/** Nothing failed, and whatever was not done is refused or needs something that is. */
function expectNoFailure(outcome: Outcome): void {
  expect(outcome.results.filter(({ state }) => state === "failed")).toEqual([]);
  const reasons = outcome.results.filter(({ state }) => state !== "done").map(({ reason = "" }) => reason);
  expect(reasons.filter((reason) => !/^refused: |^(withheld: )?needs (?!a person)/.test(reason))).toEqual([]);
}

/** Applies until nothing changes any more: what each plan shows follows from what came before. */
async function converge({ plan, apply, emulator }: Trial, afterFirst = () => {}): Promise<readonly Outcome[]> {
  const planned = await plan();
  const { users, groups } = emulator.state();
  const first = await apply();
  expectNoFailure(first);
  expect(first.results.map(({ action, key }) => `${action} ${key}`).sort()).toEqual(changesOf(planned).sort());
  afterFirst();
  const again = await plan();
  // An assignment whose principal has been deleted is known by the id of that principal.
  const ids = new Map<string, string>([
    ...users.map((user): [string, string] => [user.UserName, user.UserId]),
    ...groups.map((group): [string, string] => [group.DisplayName, group.GroupId]),
  ]);
  const gone = first.results.filter(({ action, state }) => action === "delete" && state === "done");
  const renamed = (row: string) =>
    row.replace(/\/(user|group):([^/]+)\//, (part, type: string, name: string) => {
      const key = `${type === "user" ? "User" : "Group"}/${name}`;
      return gone.some((result) => result.key === key) ? `/${type}:${ids.get(name)}/` : part;
    });
  // A membership goes with its user or its group.
  const isLeft = (row: string) => {
    const [, group, member] = /^delete GroupMembership\/([^/]+)\/(.+)$/.exec(row) ?? [];
    return !gone.some(({ key }) => key === `User/${member}` || key === `Group/${group}`);
  };
  // A run that completed, wrote anything, or told of such rows in mode full is remembered.
  const isTold =
    first.pointer.advanced ||
    first.results.some(({ wrote }) => wrote) ||
    planned.marks.length > 0 ||
    planned.config.mode === "full";
  const revoked = isTold ? firstSeenOf(planned).filter(isLeft).map(renamed) : [];
  expect(changesOf(again).sort()).toEqual([...openOf(first), ...revoked].sort());
  const second = await apply();
  expectNoFailure(second);
  expect(changesOf(await plan()).sort()).toEqual(openOf(second).sort());
  // What needed something of a row that nobody declared can be made once that row is gone.
  const third = revoked.length === 0 ? second : await apply();
  expectNoFailure(third);
  expect(changesOf(await plan()).sort()).toEqual(openOf(third).sort());
  const before = emulator.history().length;
  expect((await apply()).results.filter(({ state }) => state === "done")).toEqual([]);
  const written = workOf(emulator.history().slice(before));
  expect(written.filter(({ operation }) => operation !== "TagResource")).toEqual([]);
  return [first, second, third];
}

/** All that a config leaves to others, as far as it is there already. */
function outsideOf(state: EmulatorState, { config, organization }: Pick<RandomCase, "config" | "organization">) {
  const users = new Set(config.users.map(({ userName }) => userName));
  const groups = new Map(config.groups.map((group) => [group.name, group]));
  const sets = new Map(config.sets.map((set) => [set.name, set]));
  return {
    organization: state.organization,
    accounts: state.accounts,
    users: state.users.map((user) => {
      if (!users.has(user.UserName)) return user;
      // What the format has no word for is nobody's business.
      const { Name, DisplayName, Emails, ...others } = user;
      return others;
    }),
    groups: state.groups.filter(({ DisplayName }) => !groups.has(DisplayName)),
    members: state.groups
      .filter(({ DisplayName }) => groups.has(DisplayName) && groups.get(DisplayName)?.members === undefined)
      .map(({ DisplayName, members }) => [DisplayName, members]),
    sets: state.permissionSets.filter(({ Name }) => !sets.has(Name)),
    tags: state.permissionSets
      .filter(({ Name }) => sets.has(Name) && sets.get(Name)?.tags === undefined)
      .map((set) => [set.Name, withoutMark(set).Tags]),
    rows: state.assignments.filter((row) => isForeign(row, config, organization)),
    roles: state.provisioned.filter(({ permissionSet }) => !sets.has(permissionSet)),
  };
}

/** The same of a later state: what the config has made since is taken away. */
function expectOutsideUntouched(before: EmulatorState, after: EmulatorState, one: RandomCase): void {
  const [was, is] = [outsideOf(before, one), outsideOf(after, one)];
  const made = new Set(grantsOf(one.config, one.organization).map(lineOf));
  const declared = new Set([...one.config.users.map((user) => user.userName), ...one.config.groups.map((g) => g.name)]);
  const sets = new Set(one.config.sets.map(({ name }) => name));
  const had = <T>(
    list: readonly T[],
    nameOf: (item: T) => string,
    mayBeNew: (item: T) => boolean,
    old: readonly T[],
  ) => {
    const names = new Set(old.map(nameOf));
    return list.filter((item) => names.has(nameOf(item)) || !mayBeNew(item));
  };
  expect({
    ...is,
    users: had(
      is.users,
      ({ UserName }) => UserName,
      ({ UserName }) => declared.has(UserName),
      was.users,
    ),
    members: had(
      is.members,
      ([name]) => String(name),
      ([name]) => declared.has(String(name)),
      was.members,
    ),
    tags: had(
      is.tags,
      ([name]) => String(name),
      ([name]) => sets.has(String(name)),
      was.tags,
    ),
    rows: had(is.rows, lineOf, (row) => made.has(lineOf(row)), was.rows),
  }).toEqual(was);
}

interface States {
  readonly before: EmulatorState;
  readonly after: EmulatorState;
}

/**
 * What is declared is there, save what is refused to a delegated administrator or needs something that Settings protects;
 * and what is new was declared.
 */
function expectGranted({ before, after }: States, outcomes: readonly Outcome[], config: RandomConfig, one: RandomCase) {
  const [had, has] = [before, after].map(({ assignments }) => new Set(assignments.map(lineOf)));
  const wanted = grantsOf(config, one.organization);
  // What the config before protected is protected in the run that lifts it.
  const protects = [config, one.config].some(({ settings }) => settings.protected.length > 0);
  const mayLack = one.caller !== MANAGEMENT || protects;
  const refused = new Set(mayLack ? outcomes.flatMap(openOf) : []);
  const keyOfRow = ({ permissionSet, principalType, principal, account }: Row) =>
    `create AccountAssignment/${permissionSet}/${principalType.toLowerCase()}:${principal}/${account}`;
  expect(wanted.filter((row) => !has?.has(lineOf(row)) && !refused.has(keyOfRow(row)))).toEqual([]);
  const declared = new Set(wanted.map(lineOf));
  // An assignment whose principal has been deleted only looks new.
  const named = after.assignments.filter(({ principal }) => principal !== null);
  expect(named.map(lineOf).filter((row) => !had?.has(row) && !declared.has(row))).toEqual([]);
}

/** Where nothing was refused, every open account has the definition as it is now. */
function expectProvisioned(after: EmulatorState, outcomes: readonly Outcome[], { config, organization }: RandomCase) {
  if (outcomes.flatMap(openOf).length > 0) return;
  const sets = new Set(config.sets.map(({ name }) => name));
  const active = new Set(organization.accounts.filter(({ state }) => state === undefined).map(({ id }) => id));
  const ours = after.provisioned.filter((role) => sets.has(role.permissionSet) && active.has(role.account));
  expect(ours.filter(({ status }) => status !== "LATEST_PERMISSION_SET_PROVISIONED")).toEqual([]);
}

/** Everything but where it is said: `sources`, `at`, and the digest, which is of them too; and when. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([name]) => !["sources", "at", "digest", "made", "commit"].includes(name));
  // What is told of two places stands in their order, which is that of the files.
  const bare = kept.map(([name, member]): [string, unknown] => [name, withoutPlaces(member)]);
  return Object.fromEntries(
    bare.map(([name, member]) => [name, name === "diagnostics" ? sortedTexts(member) : member]),
  );
}

const sortedTexts = (items: unknown) => (items as readonly unknown[]).map((item) => JSON.stringify(item)).sort();

describe("laws of planning and applying", () => {
  law("what is applied is planned no more, is there, and nothing outside of the config is touched", (one) =>
    attempt(one, filesOf(one.config), async (trial) => {
      const before = trial.emulator.state();
      // Nobody's assignment goes in the first run that ever was.
      const outcomes = await converge(trial, () => {
        const rows = new Set(trial.emulator.state().assignments.map(lineOf));
        expect(before.assignments.filter((row) => !rows.has(lineOf(row)))).toEqual([]);
      });
      const after = trial.emulator.state();
      expectGranted({ before, after }, outcomes, one.config, one);
      expectProvisioned(after, outcomes, one);
      expectOutsideUntouched(before, after, one);
    }),
  );

  law("a plan writes nothing, and is the same each time and in whatever order the documents are", (one) =>
    attempt(one, filesOf(one.config), async ({ plan, commit, emulator }) => {
      const before = { state: emulator.state(), history: emulator.history() };
      const planned = await plan();
      expect(JSON.stringify(await plan())).toBe(JSON.stringify(planned));
      await commit(shuffledFilesOf(one.config));
      expect(JSON.stringify(withoutPlaces(await plan()))).toBe(JSON.stringify(withoutPlaces(planned)));
      expect({ state: emulator.state(), history: emulator.history() }).toEqual(before);
    }),
  );

  law("in additive mode nothing is removed, and no policy, boundary or tag is lost", (one) =>
    attempt(one, filesOf(one.config, "additive"), async ({ plan, apply, emulator }) => {
      const before = emulator.state();
      const planned = await plan();
      const outcome = await apply();
      const after = emulator.state();
      expectPartOf(before, after);
      const withheld = planned.changes.filter(({ verdict }) => verdict === "withheld").map(({ key }) => key);
      expect(withheld.filter((key) => outcome.results.find((result) => result.key === key)?.state !== "held")).toEqual(
        [],
      );
      for (const set of before.permissionSets.filter(({ Name }) => withheld.includes(`PermissionSet/${Name}`))) {
        const same = after.permissionSets.find(({ Name }) => Name === set.Name);
        expect(same && withoutMark(same)).toEqual(withoutMark(set));
      }
      if (withheld.length > 0) expect(outcome.pointer.advanced).toBe(false);
    }),
  );

  law("after an edit only what left the config is gone", (one) =>
    attempt(one, filesOf(one.config), async (trial) => {
      // On the day before, when what ends today was still in force.
      expectNoFailure(await trial.apply("2026-11-23"));
      const before = trial.emulator.state();
      await trial.commit(filesOf(one.next));
      const outcomes = await converge(trial);
      const after = trial.emulator.state();
      expectOnlyOursGone(before, after, one);
      expectGranted({ before, after }, outcomes, one.next, one);
    }),
  );
});

function expectPartOf(before: EmulatorState, after: EmulatorState): void {
  const there = new Set(contentOf(after));
  expect(contentOf(before).filter((line) => !there.has(line))).toEqual([]);
}

/** Objects, memberships and rows that are gone were declared by the first config and not by the next one. */
function expectOnlyOursGone(before: EmulatorState, after: EmulatorState, { config, next, organization }: RandomCase) {
  const goneFrom = <T>(list: (state: EmulatorState) => readonly T[], nameOf: (item: T) => string) => {
    const there = new Set(list(after).map(nameOf));
    return list(before).filter((item) => !there.has(nameOf(item)));
  };
  const namesOf = ({ users, groups, sets }: RandomConfig) =>
    new Set([...users.map((user) => user.userName), ...[...groups, ...sets].map(({ name }) => name)]);
  const [declared, kept] = [namesOf(config), namesOf(next)];
  const left = (name: string) => declared.has(name) && !kept.has(name);
  expect(
    goneFrom(
      (s) => s.users,
      (user) => user.UserName,
    ).filter(({ UserName }) => !left(UserName)),
  ).toEqual([]);
  expect(
    goneFrom(
      (s) => s.groups,
      (g) => g.DisplayName,
    ).filter(({ DisplayName }) => !left(DisplayName)),
  ).toEqual([]);
  expect(
    goneFrom(
      (s) => s.permissionSets,
      (set) => set.Name,
    ).filter(({ Name }) => !left(Name)),
  ).toEqual([]);

  const lists = new Set(next.groups.filter(({ members }) => members !== undefined).map(({ name }) => name));
  const members = (state: EmulatorState) =>
    state.groups.flatMap((group) => group.members.map((member) => ({ member, group: group.DisplayName })));
  const lost = goneFrom(members, ({ member, group }) => `${member} in ${group}`);
  expect(lost.filter(({ member, group }) => !left(member) && !left(group) && !lists.has(group))).toEqual([]);

  const wanted = new Set(grantsOf(next, organization).map(lineOf));
  const rows = goneFrom(
    (s) => s.assignments,
    (row) => `${row.permissionSet} ${row.principalId} ${row.account}`,
  );
  const isOurs = (row: Row) => {
    if (wanted.has(lineOf(row))) return false;
    const inOld = !isForeign(row, config, organization);
    const inNew = !isForeign(row, next, organization);
    return (kept.has(row.permissionSet) ? inNew || pairIn(row, config) : inOld) && declared.has(row.permissionSet);
  };
  expect(rows.filter((row) => !isOurs(row) && !isFirstSeen(row) && !isPurged(row))).toEqual([]);

  /** On a set that goes: AWS does not delete one to which anybody is assigned, also somebody who is gone (--purge-orphans). */
  function isPurged(row: Row): boolean {
    return row.principal === null && declared.has(row.permissionSet) && !kept.has(row.permissionSet);
  }

  /** On a set that the next config declares for the first time, the second of its runs revokes. */
  function isFirstSeen(row: Row): boolean {
    return kept.has(row.permissionSet) && !wanted.has(lineOf(row)) && !isForeign(row, next, organization);
  }
}

const pairIn = (row: Row, config: RandomConfig) => namedBy(config).has(lineOf(row).replace(` ${row.account}`, ""));
