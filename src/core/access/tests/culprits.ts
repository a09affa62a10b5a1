/**
 * Culprits: which changes make a test fail.
 *
 * In: what became worse, and the changes that would be made. Out: `Culprits`. Invariant: without these changes it is not worse. A grant comes
 * first, then a definition, then who is in a group: of several that make it together, one kind is refused, and the rest asked again.
 * Example: dev joins ops, which has Admin in production: the membership.
 */
import type { Key } from "../../base/key.ts";
import { Lists } from "../../base/lists.ts";
import type { Action, Difference } from "../../model/change.ts";
import { membershipKeyOf } from "../../model/membership.ts";
import { groupNamesIn, principalIn, principalKey, principalPart } from "../../model/resource.ts";
import { groupKeyOf, setKeyOf, userKeyOf } from "../../model/specs.ts";
import type { AccessGraph } from "../graph.ts";
import { type Breaches, grantsTo, type LackBreach, type PlacedTest } from "./breaches.ts";

interface Looking {
  readonly test: PlacedTest;
  readonly before: AccessGraph;
  /** All changes that would be made. */
  readonly open: readonly Difference[];
}

/** By whom somebody loses what they should have: candidates, in turn. */
function takersOf({ principal, account }: LackBreach, { test, before }: Looking): readonly (readonly Key[])[] {
  const { type, name } = principal;
  const members = type === "GROUP" ? before.membersOf(name) : [];
  const groups = type === "USER" ? before.groupsOf(name) : [];
  const people = [
    principalKey(principal),
    ...groups.flatMap((group) => [membershipKeyOf(group, name), groupKeyOf(group)]),
    ...(account === undefined ? members.flatMap((user) => [membershipKeyOf(name, user), userKeyOf(user)]) : []),
  ];
  if (account === undefined) return [people];
  const had = grantsTo(principal, test, before).filter((holding) => holding.account === account);
  return [had.map(({ key }) => key), had.map(({ role }) => setKeyOf(role)), people];
}

/** Those of the first candidates of which some are changes that would be made. */
function firstOf(candidates: readonly (readonly Key[])[], isMade: (key: Key) => boolean): readonly Key[] {
  for (const keys of candidates) {
    const made = keys.filter(isMade);
    if (made.length > 0) return made;
  }
  return [];
}

/** Keys of changes, each with the grants that become what the test forbids by it, where it is none itself. */
export type Culprits = ReadonlyMap<Key, ReadonlySet<Key>>;

class Found {
  readonly culprits = new Map<Key, Set<Key>>();

  add(key: Key, ways: Iterable<Key> = []): void {
    const known = this.culprits.get(key) ?? new Set();
    this.culprits.set(key, known);
    for (const way of ways) if (way !== key) known.add(way);
  }
}

/** By who is in a group: of people who come to what a group holds, or no longer are of those who may hold it. */
function byPeople({ people, grants }: Breaches, now: Breaches, { test }: Looking, is: Made, found: Found): void {
  const held = new Lists<Key>();
  for (const { part, holding } of now.grants.values()) held.add(part, holding.key);
  for (const { person, group, of } of people.values()) {
    const part = principalPart(group === undefined ? { type: "USER", name: person } : { type: "GROUP", name: group });
    const joins = of.map((one) => membershipKeyOf(one, person));
    // Who is of the test already is not kept from being so by one more group.
    const keys = [
      ...(group === undefined ? [] : [membershipKeyOf(group, person)]),
      ...(joins.every(is.giving) ? joins : []),
    ];
    for (const key of keys.filter(is.giving)) found.add(key, held.get(part));
  }
  for (const { part, holding } of grants.values()) {
    const { type, name } = principalIn(part);
    if (type !== "USER") continue;
    const leaves = groupNamesIn(test.test.principals).flatMap((group) => [
      membershipKeyOf(group, name),
      groupKeyOf(group),
    ]);
    for (const key of leaves.filter(is.taking)) found.add(key, [holding.key]);
  }
}

/** Which changes would be made, and how. */
interface Made {
  readonly giving: (key: Key) => boolean;
  readonly taking: (key: Key) => boolean;
}

function madeBy(open: readonly Difference[]): Made {
  const made = new Map<Key, Action>(open.map(({ key, action }) => [key, action]));
  return {
    giving: (key) => made.has(key) && made.get(key) !== "delete",
    taking: (key) => made.has(key) && made.get(key) !== "create",
  };
}

/** `now`: all that the test finds once the changes are made. */
export function culpritsIn(worse: Breaches, now: Breaches, looking: Looking): Culprits {
  const [is, found] = [madeBy(looking.open), new Found()];
  for (const { holding } of worse.grants.values())
    for (const key of firstOf([[holding.key], [setKeyOf(holding.role)]], is.giving)) found.add(key, [holding.key]);
  for (const lack of worse.lacks.values())
    for (const key of firstOf(takersOf(lack, looking), is.taking)) found.add(key);
  if (found.culprits.size === 0) byPeople(worse, now, looking, is, found);
  // Nothing else makes anybody's access; what nobody can explain is not made.
  if (found.culprits.size === 0) for (const { key } of looking.open) found.add(key);
  return found.culprits;
}
