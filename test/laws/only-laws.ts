/** What must hold of a run of chosen changes, reckoned from the emulator's history. */
import { parseKey } from "../../src/core/base/key.ts";
import { type Change, isOpen } from "../../src/core/model/change.ts";
import type { OrganizationFile } from "../../src/emulator/index.ts";
import type { Moment, Way } from "../chaos/reference.ts";
import type { PartialRun } from "./only-story.ts";
import { grantsOf, lineOf as lineOfRow, type RandomConfig } from "./random-config.ts";

type Lines = ReadonlySet<string>;

const lacking = (wanted: Iterable<string>, there: { has(one: string): boolean }) =>
  [...wanted].filter((one) => !there.has(one)).sort();

/** As the reference calls it: `set GROUP name account`, `group user`. */
function lineOf({ key }: Pick<Change, "key">): string {
  const { kind, parts } = parseKey(key);
  if (kind !== "AccountAssignment") return parts.join(" ");
  const [set, principal = "", account] = parts;
  const [type = "", ...name] = principal.split(":");
  return `${set} ${type.toUpperCase()} ${name.join(":")} ${account}`;
}

const linesOf = (changes: readonly Change[], kind: string, action: string): Lines =>
  new Set(changes.filter((change) => change.kind === kind && change.action === action).map(lineOf));

/** With a group or a user go memberships, unasked. */
function goesAlong(member: string, made: readonly Change[]): boolean {
  const [group, user] = member.split(" ");
  return made.some(({ action, key }) => action === "delete" && (key === `Group/${group}` || key === `User/${user}`));
}

/** In an account that is not active a row outlives its principal, and is of nobody then. */
function isOrphaned(row: string, { orphans }: Moment): boolean {
  const [set = "", type = "", , account = ""] = row.split(" ");
  return [...orphans].some((orphan) => orphan.startsWith(`${set} ${type} `) && orphan.endsWith(` ${account}`));
}

/** What was written is what was shown, was made and was approved, and nothing else; and what nobody chose says why it is there. */
export function otherThanShown({ chosen, plan, outcome, before, moments }: PartialRun): readonly string[] {
  const after = moments.at(-1) ?? before;
  const done = new Set(outcome.results.filter(({ state }) => state === "done").map(({ key }) => key));
  const made = plan.changes.filter(({ key }) => done.has(key));
  const changed = (what: "rows" | "members", kind: string) => [
    ...lacking(after[what], before[what]).map((line) => [`${kind} +`, line, linesOf(made, kind, "create")] as const),
    ...lacking(before[what], after[what])
      .filter((line) => (what === "rows" ? !isOrphaned(line, after) : !goesAlong(line, made)))
      .map((line) => [`${kind} −`, line, linesOf(made, kind, "delete")] as const),
  ];
  const all = [...changed("rows", "AccountAssignment"), ...changed("members", "GroupMembership")];
  const sets = new Set([...before.sets.keys(), ...after.sets.keys()]);
  const touched = [...sets].filter((set) => JSON.stringify(shown(before, set)) !== JSON.stringify(shown(after, set)));
  const why = ({ key, reasons }: Change) => chosen.has(key) || reasons.some((one) => one.startsWith("comes along: "));
  return [
    ...all.filter(([, line, wanted]) => !wanted.has(line)).map(([what, line]) => `not shown: ${what} ${line}`),
    ...touched.filter((set) => !done.has(`PermissionSet/${set}`)).map((set) => `not shown: PermissionSet/${set}`),
    ...made.filter((change) => !isOpen(change)).map(({ key }) => `refused and made: ${key}`),
    ...plan.changes.filter((change) => isOpen(change) && !why(change)).map(({ key }) => `nobody says why: ${key}`),
    ...lacking(chosen, new Set(plan.changes.map(({ key }) => key))).map((key) => `chosen and not there: ${key}`),
    ...(outcome.pointer.advanced ? ["a commit was completed by a part of it"] : []),
  ];
}

const shown = ({ sets }: Moment, name: string) => {
  const set = sets.get(name);
  return set && { allows: [...set.allows].sort(), limits: [...set.limits].sort(), session: set.session };
};

/**
 * Whether somebody is meant to have a place by one of these ways: what stays only since its removal is refused in a whole run may
 * go in a part of it, where a limit counts less.
 */
export function meantBy({ groups, ...config }: RandomConfig, organization: OrganizationFile) {
  const declared = new Set(grantsOf({ groups, ...config }, organization).map(lineOfRow));
  const members = new Map(groups.map((group) => [group.name, group.members]));
  return (ways: readonly Way[] = []): boolean =>
    ways.some(({ row, member = "" }) => {
      const [group = "", user = ""] = member.split(" ");
      return declared.has(row) && (members.get(group)?.includes(user) ?? true);
    });
}

/** Who has a place before, and is to have it when all is done, has it all the time, unless the plan said otherwise. */
export function interruptedIn(
  { plan, before, moments }: PartialRun,
  target: Moment,
  isMeant: (ways: readonly Way[] | undefined) => boolean,
): readonly string[] {
  const said = new Set(
    plan.changes
      .flatMap(({ reasons }) => reasons)
      .flatMap((reason) => {
        const [, set, account] = /^for a moment .* (?:is|are) without (\S+) in \S+ (\d+):/.exec(reason) ?? [];
        return account === undefined ? [] : [`${set} ${account}`];
      }),
  );
  const kept = [...before.people.keys()].filter((place) => isMeant(target.people.get(place)));
  const lost = moments.flatMap(({ people, entry }) =>
    lacking(kept, people)
      .filter((place) => !said.has(place.replace(/ \S+ /, " ")))
      .map((place) => `access is lost by ${entry?.sequence} ${entry?.operation}: ${place}`),
  );
  const gone = lacking(kept, moments.at(-1)?.people ?? before.people).map(
    (place) => `access is lost for good: ${place}`,
  );
  return [...lost.slice(0, 1), ...gone.slice(0, 1)];
}

type There = readonly [moment: Moment, names: readonly string[]];

/** What there is in the end, in names, is the same. */
export function sameIn(...places: readonly [There, There]): readonly string[] {
  const [whole, parts] = places.map(([moment, names]) => {
    const { rows, members, sets } = moment;
    const definitions = [...sets.keys()].map((name) => `set ${name} ${JSON.stringify(shown(moment, name))}`);
    return new Set([...rows, ...members, ...names, ...definitions]);
  });
  return [
    ...lacking(whole!, parts!).map((line) => `as a whole and not in parts: ${line}`),
    ...lacking(parts!, whole!).map((line) => `in parts and not as a whole: ${line}`),
  ];
}
