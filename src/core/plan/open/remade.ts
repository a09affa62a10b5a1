/**
 * Names that may mean others than before: an id alone tells whether a user or group is still the same one.
 *
 * In: a diff, what waits, what is live, the config. Out: who was probably made again, and how many names nobody compared. Invariant:
 * both are for reading, nothing is decided by them; without a lock it is a guess, and none is made where two could be meant.
 * Example: an assignment of Admin in 111122223333 is of an id that nobody has, and the same is to be granted to `ops`, who had it
 * before: `ops` was probably deleted and made again.
 */

import { compareText, type Key } from "../../base/key.ts";
import { Lists } from "../../base/lists.ts";
import type { Diff } from "../../diff/diff.ts";
import type { Compared } from "../../lock/compared.ts";
import {
  type AccountAssignmentSpec,
  assignmentIn,
  assignmentOf,
  isAssignment,
  partOf,
} from "../../model/assignment.ts";
import type { Config, PrincipalName } from "../../model/config.ts";
import type { Plan } from "../../model/plan.ts";
import { type Desired, type Found, type Live, principalIn, principalKey, type Remade } from "../../model/resource.ts";
import { type GroupDeclaration, isGroup } from "../../model/specs.ts";

type Given = Pick<Diff, "differences" | "left">;

/** A type of principal, a set and an account. */
const placeOf = (type: string, permissionSet: string, account: string) => [type, permissionSet, account].join("\n");

/** Assignments of each id that nobody has, whether they go or stay. */
function orphansIn({ differences, left }: Given, { resources }: Pick<Live, "resources">): Lists<Found> {
  const going = differences.flatMap(({ action, key }) => (action === "delete" ? (resources.get(key) ?? []) : []));
  const staying = left.flatMap(({ claim, found }) => (claim === "orphan" ? [found] : []));
  const orphans = new Lists<Found>();
  for (const found of [...going, ...staying]) {
    if (found.facts?.orphan === true && isAssignment(found))
      orphans.add(partOf(found.spec as AccountAssignmentSpec), found);
  }
  return orphans;
}

/** Who gets what again, or waits for it: by place, those who could be meant, as in keys. What an edit gives is new. */
function comingIn({ differences }: Given, pending: Desired["pending"]): Lists<string> {
  const coming = new Lists<string>();
  const add = (key: Key) => {
    const assignment = assignmentIn(key);
    if (assignment === undefined) return;
    const { principal, permissionSet, account } = assignment;
    coming.add(placeOf(principalIn(principal).type, permissionSet, account), principal);
  };
  for (const difference of differences) {
    const { action, cause, key } = difference;
    if (action === "create" && cause !== "edit" && assignmentOf(difference) !== undefined) add(key);
  }
  for (const { keys } of pending) for (const key of keys) add(key);
  return coming;
}

/** Those who come to every place where an id has something left. */
function meantBy(orphans: readonly Found[], coming: Lists<string>): readonly string[] {
  const places = orphans.map(({ spec }) => {
    const { principalType, permissionSet, account } = spec as AccountAssignmentSpec;
    return new Set(coming.get(placeOf(principalType, permissionSet, account)));
  });
  return [...(places[0] ?? [])].filter((one) => places.every((place) => place.has(one)));
}

/** Whom a lock has under an id, where that one comes again or waits: then it is no guess. */
function lockedIn(former: string, coming: Lists<string>, locked: Compared | undefined): string | undefined {
  const key = locked?.nameOf(former);
  const all = key === undefined ? [] : coming.all().flat();
  return all.find((part) => principalKey(principalIn(part)) === key);
}

export function remadeIn(
  diff: Given,
  pending: Desired["pending"],
  live: Pick<Live, "resources">,
  locked?: Compared,
): readonly Remade[] {
  const orphans = orphansIn(diff, live);
  const coming = comingIn(diff, pending);
  const made = new Set(diff.differences.flatMap(({ action, key }) => (action === "create" ? [key] : [])));
  const found = orphans.all().flatMap((alike): readonly Remade[] => {
    const former = (alike[0]!.spec as AccountAssignmentSpec).principal;
    const exact = lockedIn(former, coming, locked);
    const [guess, other] = meantBy(alike, coming);
    const meant = exact ?? (other === undefined ? guess : undefined);
    if (meant === undefined) return [];
    const principal = principalIn(meant);
    const key = principalKey(principal);
    const keys = alike.map((one) => one.key).sort(compareText);
    const now = live.resources.has(key) ? "there" : made.has(key) ? "made here" : "absent";
    return [{ principal, now, former, keys, ...(exact === undefined ? {} : { locked: true as const }) }];
  });
  return found.sort((a, b) => compareText(a.keys[0]!, b.keys[0]!));
}

/** Users and groups that are named here, declared by nobody here, and there: how many. */
export function notComparedIn(
  { objects, rules, settings }: Config,
  { resources }: Pick<Live, "resources">,
  locked?: Compared,
): Required<Plan>["notCompared"] | undefined {
  // Of the directory's own users and groups all are declared.
  if (settings.identitySource === "directory") return undefined;
  const names = new Map<Key, PrincipalName>();
  const add = (principal: PrincipalName) => names.set(principalKey(principal), principal);
  for (const { principals } of rules) for (const one of principals) add(one);
  for (const declared of objects.values()) {
    const members = isGroup(declared) ? ((declared.spec as GroupDeclaration).members ?? []) : [];
    for (const { userName } of members) add({ type: "USER", name: userName });
  }
  const theirs = [...names].filter(
    ([key]) => !objects.has(key) && resources.has(key) && (locked === undefined || locked.isUnknown(key)),
  );
  const users = theirs.filter(([, { type }]) => type === "USER").length;
  return theirs.length === 0 ? undefined : { users, groups: theirs.length - users };
}
