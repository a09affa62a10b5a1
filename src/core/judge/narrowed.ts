/**
 * Narrowing a run: only some of what would change.
 *
 * In: a diff, what is asked for, the renames in it, how a diff is ordered. Out: a diff of the changes that are chosen, with
 * what comes along. Invariant: with a chosen change comes all that it needs, all that keeps access which it takes away, and
 * all that is made with it or not at all; the rest is neither made nor counted, and no commit is completed by such a run.
 * Where access alone is taken away nothing comes along, and of a rename nothing goes: its revocations would take access
 * away that is to be replaced. Example: of a membership that ends, the one that the person has instead comes along.
 */

import { matcherOf } from "../base/glob.ts";
import type { Key } from "../base/key.ts";
import { groupBy, Lists } from "../base/lists.ts";
import type { Diff } from "../diff/diff.ts";
import type { Rename } from "../diff/rename.ts";
import { objectKey, rootOf } from "../model/anew.ts";
import { type AssignmentParts, assignmentOf } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import type { Override } from "../model/override.ts";
import type { Asked } from "../model/plan.ts";
import type { Order } from "../order/order.ts";
import { isPartOf } from "./rename-rule.ts";
import { type Context, type JudgeRule, note } from "./ruling.ts";

/** Guards that a person may be asked about where nothing but access is taken away: each counts what is taken. */
export const BRAKES: ReadonlySet<Override> = new Set(["revocations", "revocation-share", "memberships"]);

/** A diff of what a run is for. */
export interface Chosen {
  readonly diff: Diff;
  /** Changes that come along, each with the one for whose sake. */
  readonly along: ReadonlyMap<Key, Difference>;
  /** The same for other choices of the same diff. */
  readonly comingWith: (chosen: ReadonlySet<Key>) => ReadonlyMap<Key, Difference>;
  /** Globs that match no change. */
  readonly unmatched: readonly string[];
}

const isRevocation = ({ kind, action }: Difference): boolean =>
  action === "delete" && (kind === "AccountAssignment" || kind === "GroupMembership");

/** The keys by which a person may name a change: its own, and that of what is made anew. */
const namesOf = (difference: Pick<Difference, "key" | "anew">): readonly Key[] => [
  ...new Set([difference.key, objectKey(difference)]),
];

/** What is named in full is meant alone, though a name has characters of a glob in it. */
function testOf(glob: string, names: ReadonlySet<Key>): (key: Key) => boolean {
  return names.has(glob) ? (key) => key === glob : matcherOf(glob);
}

/** The changes that globs mean, and the globs that mean none. */
export function chosenIn(differences: readonly Pick<Difference, "key" | "anew">[], globs: readonly string[]) {
  const names = new Set(differences.flatMap(namesOf));
  const keys = new Set<Key>();
  const unmatched = [...new Set(globs)].filter((glob) => {
    const isMeant = testOf(glob, names);
    const meant = differences.filter((difference) => namesOf(difference).some(isMeant));
    for (const { key } of meant) keys.add(key);
    return meant.length === 0;
  });
  return { keys, unmatched };
}

/** Changes that are made together or not at all. */
function bundlesIn(differences: readonly Difference[], renames: readonly Rename[]): Lists<readonly Key[]> {
  const keysOf = (some: readonly Difference[]) => some.map(({ key }) => key);
  const again = differences.filter(({ anew }) => anew !== undefined);
  const bundles = new Lists<readonly Key[]>();
  for (const bundle of [
    ...groupBy(again, ({ anew }) => rootOf(anew!)).map(keysOf),
    ...renames.map((rename) => keysOf(differences.filter((difference) => isPartOf(rename, difference)))),
  ]) {
    for (const key of bundle) bundles.add(key, bundle);
  }
  return bundles;
}

/** A user or group in an account. */
const placeOf = ({ principal, account }: AssignmentParts): string => `${principal}\n${account}`;

/** Grants that stand in for a revocation: to the same user or group, in the same account, by another set. */
function standIns(differences: readonly Difference[]): (key: Key) => readonly Key[] {
  const [coming, going] = [new Lists<Key>(), new Map<Key, string>()];
  for (const difference of differences) {
    const assignment = difference.anew === undefined ? assignmentOf(difference) : undefined;
    if (assignment === undefined) continue;
    if (difference.action === "create") coming.add(placeOf(assignment), difference.key);
    if (difference.action === "delete") going.set(difference.key, placeOf(assignment));
  }
  return (key) => coming.get(going.get(key) ?? "");
}

/** All that comes along. Lists of the order are shared by thousands: each is looked through once. */
function comingAlong(
  { differences }: Diff,
  chosen: ReadonlySet<Key>,
  { needs, unkept }: Order,
  renames: readonly Rename[],
): ReadonlyMap<Key, Difference> {
  const byKey = new Map(differences.map((difference) => [difference.key, difference]));
  const [bundles, standIn] = [bundlesIn(differences, renames), standIns(differences)];
  const [along, seen] = [new Map<Key, Difference>(), new Set<readonly Key[]>()];
  const waiting = [...chosen];
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    // What should have come before and could not is to follow in the same run. What stands in for what nobody edited holds it
    // no more than in a whole run, but comes.
    for (const list of [...(needs.get(key) ?? []), unkept.get(key) ?? [], ...bundles.get(key), standIn(key)]) {
      if (seen.has(list)) continue;
      seen.add(list);
      for (const other of list) {
        if (chosen.has(other) || along.has(other) || !byKey.has(other)) continue;
        along.set(other, byKey.get(key)!);
        waiting.push(other);
      }
    }
  }
  return along;
}

export function narrow(
  diff: Diff,
  asked: Asked | undefined,
  renames: readonly Rename[],
  orderOf: (diff: Diff) => Order,
): Chosen {
  const none = new Map<Key, Difference>();
  const nothing = { along: none, comingWith: () => none, unmatched: [] };
  if (asked === undefined) return { diff, ...nothing };
  const { only, revokeOnly, among } = asked;
  const { differences } = diff;
  const candidates = among === undefined ? differences : differences.filter(({ key }) => among.has(key));
  const { keys, unmatched } =
    only === undefined
      ? { keys: new Set(candidates.map(({ key }) => key)), unmatched: [] }
      : chosenIn(candidates, only);
  const mistakes = among === undefined ? unmatched : [];
  if (revokeOnly === true) {
    const renamed = new Set(renames.map(({ from }) => from));
    const isAsked = (one: Difference) => isRevocation(one) && !renamed.has(assignmentOf(one)?.permissionSet ?? "");
    const left = differences.filter((one) => keys.has(one.key) && isAsked(one));
    return { diff: { ...diff, differences: left }, ...nothing, unmatched: mistakes };
  }
  if (only === undefined) return { diff, ...nothing };
  const order = orderOf(diff);
  const comingWith = (chosen: ReadonlySet<Key>) => comingAlong(diff, chosen, order, renames);
  const along = comingWith(keys);
  const left = differences.filter(({ key }) => keys.has(key) || along.has(key));
  return { diff: { ...diff, differences: left }, along, comingWith, unmatched: mistakes };
}

/** Says of what nobody named why it is there. */
export function alongRule({ along }: Context): JudgeRule {
  return ({ key, action }) => {
    const other = along?.get(key);
    if (other === undefined) return undefined;
    const keeps = action === "create" && isRevocation(other);
    return note(keeps ? `comes along: keeps access while ${other.key} goes` : `comes along: ${other.key} needs it`);
  };
}
