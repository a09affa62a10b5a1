/**
 * Promises about a phase, in which one commit is applied until nothing is left, held against every moment of it. What is and
 * was is told by the reference, what is to be by the configs as plain values.
 */
import type { Definition, Moment, Way } from "./reference.ts";

export interface Phase {
  readonly before: Moment;
  /** After each thing that happened, the last one at the end. */
  readonly moments: readonly Moment[];
  /** Rows that the configs at work declare: `set GROUP name account`. */
  readonly rows: ReadonlySet<string>;
  /** Memberships that they declare: `group user`. */
  readonly members: ReadonlySet<string>;
  /** Whether the config at work did not have this set, or the members of this group, before. */
  readonly isNew: (name: string) => boolean;
  /** Some run was narrowed: what it left out did not come first. */
  readonly isPartial: boolean;
  /** Lists may have hidden something, and what a plan does not see it cannot put first. */
  readonly isHidden: boolean;
  /** `set account` of whom plans said that somebody is without it for a moment. */
  readonly said: ReadonlySet<string>;
}

type Lines = Pick<ReadonlySet<string>, "has" | "keys">;

const NOTHING: ReadonlySet<string> = new Set();
const lacking = (wanted: Lines | readonly string[], there: Lines) =>
  [...("has" in wanted ? wanted.keys() : wanted)].filter((one) => !there.has(one));
const both = (one: Lines, other: Lines) => [...one.keys()].filter((line) => other.has(line));

const momentsOf = ({ moments }: Phase) =>
  moments.map((moment) => [moment, `${moment.entry?.sequence} ${moment.entry?.operation}`] as const);

const lastOf = ({ before, moments }: Phase) => moments.at(-1) ?? before;

/**
 * Who has a place before and after has it all the time, unless a plan said otherwise. What no config gives anybody there is to go,
 * and stays only because its removal is refused. Where AWS says that a set has no assignment in an account, and a group has one, nobody can
 * see that who leaves that group loses a place.
 */
function interrupted(phase: Phase): readonly string[] {
  const given = new Set([...phase.rows].map((row) => row.replace(/ \S+ \S+ /, " ")));
  const kept = both(phase.before.people, lastOf(phase).people).filter((place) =>
    given.has(place.replace(/ \S+ /, " ")),
  );
  const isSaid = (place: string) => phase.said.has(place.replace(/ \S+ /, " "));
  // By what each place is not there, until it is again.
  let gone: ReadonlyMap<string, string> = new Map();
  return [...momentsOf(phase)].flatMap(([{ people }, what]) => {
    gone = new Map(lacking(kept, people).map((place) => [place, gone.get(place) ?? what]));
    return [...gone]
      .filter(([place, by]) => !isSaid(place) && !(phase.isHidden && by.endsWith(" DeleteGroupMembership")))
      .map(([place]) => `access was interrupted by ${what}: ${place}`);
  });
}

/** Nothing is given that was not there, and that no config declares. */
function undeclared(phase: Phase): readonly string[] {
  const rows = new Set([...phase.before.rows, ...phase.rows]);
  const members = new Set([...phase.before.members, ...phase.members]);
  return [...momentsOf(phase)].flatMap(([moment, what]) => [
    ...lacking(moment.rows, rows).map((row) => `nobody declared what ${what} gave: ${row}`),
    ...lacking(moment.members, members).map((member) => `nobody declared what ${what} gave: ${member}`),
  ]);
}

/**
 * Nobody is given by a new row, for a moment, what he has neither before nor after: who leaves a group has left before it gets
 * more. What is seen for the first time goes later than what is granted; and who joins a group may have for a moment what it is
 * about to lose, where the order of writes cannot have it all. Nothing is said of runs that were narrowed or saw less than there is.
 */
function passing(phase: Phase): readonly string[] {
  const { before, isNew, isPartial, isHidden } = phase;
  if (isPartial || isHidden) return [];
  const after = lastOf(phase);
  const isWrong = ({ row, member = "" }: Way) =>
    !before.rows.has(row) && before.members.has(member) && !isNew(member.split(" ")[0]!);
  return [...momentsOf(phase)].flatMap(([{ people }, what]) => {
    return [...people]
      .filter(([place, ways]) => !before.people.has(place) && !after.people.has(place) && ways.every(isWrong))
      .map(([place, ways]) => `for a moment, by ${what}: ${place} through ${JSON.stringify(ways)}`);
  });
}

interface Versions {
  /** In the account; absent where the set was not there. */
  readonly old: Definition | undefined;
  /** What was to be provisioned next. */
  readonly planned: Definition | undefined;
  readonly now: Definition | undefined;
}

/** What is wrong with a definition between two versions of it. */
function between(role: Definition, { old, planned, now }: Versions, isPartial: boolean): readonly string[] {
  const allowed = new Set([...(old?.allows ?? []), ...(planned?.allows ?? []), ...(now?.allows ?? [])]);
  const [before, after] = [old?.limits ?? NOTHING, now?.limits ?? NOTHING];
  const isWider = !isPartial && (old === undefined || lacking(role.allows, old.allows).length > 0);
  const sessions = [old, planned, now].map((version) => version?.session);
  return [
    ...lacking(role.allows, allowed).map((line) => `in no version: ${line}`),
    ...lacking(both(before, after), role.limits).map((line) => `in both versions and missing: ${line}`),
    ...(isWider ? lacking(after, role.limits).map((line) => `wider before it is limited: ${line}`) : []),
    ...(sessions.includes(role.session) ? [] : [`session of ${role.session} minutes`]),
  ];
}

/** No definition is at any moment wider than the versions before and after. */
function widened(phase: Phase): readonly string[] {
  const [{ roles, sets }, last] = [phase.before, lastOf(phase)];
  return [...momentsOf(phase)].flatMap(([moment, what]) =>
    [...moment.roles].flatMap(([key, role]) => {
      const set = key.split(" ")[0] ?? "";
      const versions = { old: roles.get(key), planned: sets.get(set), now: last.roles.get(key) ?? last.sets.get(set) };
      return between(role, versions, phase.isPartial).map((problem) => `${what}: ${key}: ${problem}`);
    }),
  );
}

/** What is broken, each thing said once, by its first moment. */
export function brokenIn(phase: Phase): readonly string[] {
  const all = [...interrupted(phase), ...undeclared(phase), ...passing(phase), ...widened(phase)];
  const seen = new Set<string>();
  return all.filter((problem) => {
    const what = problem.replace(/\d+ \w+/, "");
    return !seen.has(what) && seen.add(what);
  });
}
