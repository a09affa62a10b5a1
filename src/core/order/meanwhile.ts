/**
 * Meanwhile: who is without access for a moment, where the order of writes cannot keep it.
 *
 * In: the differences and their order. Out: for a change that takes away first, who is without what, where, and what
 * gives it back. Invariant: told is whoever has a place before that change, by no way right after it, and by some way
 * in the end; the order knows of whom nobody reads only that somebody may be. Example: two people swap groups while the
 * groups swap assignments: neither group may have what it is to have before it was left, so that one of them waits for
 * both.
 */

import { fewNames } from "../base/few-names.ts";
import { compareText, type Key, keyOf, nameOf } from "../base/key.ts";
import { Lists, sortedOnce } from "../base/lists.ts";
import type { AccountAssignmentSpec } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import type { GroupMembershipSpec } from "../model/membership.ts";
import { principalPart } from "../model/resource.ts";
import { AccessWays } from "./access-ways.ts";
import type { AccessWaysInput, Holder } from "./known-access.ts";
import type { Order } from "./order.ts";

/** A person, or anybody of a group that nobody reads, who loses a place for a moment. */
interface Gap {
  readonly who: string;
  readonly assignment: AccountAssignmentSpec;
  /** What gives it back. */
  readonly back: Key;
}

class Gaps {
  private readonly ways: AccessWays;
  private readonly input: AccessWaysInput;
  private readonly places: ReadonlyMap<Key, number>;
  private readonly isUnread: (group: string) => boolean;

  constructor(input: AccessWaysInput, differences: readonly Difference[], { sequence }: Order) {
    this.input = input;
    this.ways = new AccessWays(input, differences);
    // What is only updated is there all the time.
    const moving = new Set(differences.filter(({ action }) => action !== "update").map(({ key }) => key));
    const places = sequence.map((key, place) => [key, place] as const);
    this.places = new Map(places.filter(([key]) => moving.has(key)));
    this.isUnread = input.isUnread();
  }

  /** Whether something is there once so many changes are made. */
  private isThere(key: Key, time: number): boolean {
    const place = this.places.get(key);
    if (!this.input.live.resources.has(key)) return place !== undefined && place < time;
    return place === undefined || place >= time;
  }

  private has(user: string, { assignment: { principalType, principal }, key }: Holder, time: number): boolean {
    if (!this.isThere(key, time)) return false;
    if (principalType === "USER") return principal === user;
    return this.isThere(keyOf("GroupMembership", principal, user), time) && !this.hasGone(principal, time);
  }

  private hasGone(group: string, time: number): boolean {
    const key = keyOf("Group", group);
    return this.input.live.resources.has(key) && !this.isThere(key, time);
  }

  /** The first way by which somebody has a place in the end: what of it comes last. */
  private backFor(user: string, holders: readonly Holder[]): Key | undefined {
    const lasts = holders.flatMap((holder) => {
      const way = this.ways.wayThrough(holder, user);
      return way === undefined ? [] : [[...way].sort((a, b) => this.places.get(b)! - this.places.get(a)!)[0]!];
    });
    return lasts.sort((a, b) => this.places.get(a)! - this.places.get(b)!)[0];
  }

  private gapOf(user: string, assignment: AccountAssignmentSpec, time: number): readonly Gap[] {
    const holders = this.ways.holdersAt(assignment);
    const has = (at: number) => holders.some((holder) => this.has(user, holder, at));
    if (!has(time) || has(time + 1)) return [];
    const back = this.backFor(user, holders);
    return back === undefined ? [] : [{ who: user, assignment, back }];
  }

  private usersOf(group: string): readonly string[] {
    return this.input.access.membersOf(group).map(({ spec }) => spec.member);
  }

  private ofAssignment(assignment: AccountAssignmentSpec, kept: readonly Key[], time: number): readonly Gap[] {
    if (assignment.principalType === "USER") return this.gapOf(assignment.principal, assignment, time);
    if (!this.isUnread(assignment.principal))
      return this.usersOf(assignment.principal).flatMap((user) => this.gapOf(user, assignment, time));
    const back = kept.find((key) => this.places.get(key)! > time);
    return back === undefined ? [] : [{ who: `whoever is in the group ${assignment.principal}`, assignment, back }];
  }

  of({ kind, key, action, before }: Difference, kept: readonly Key[]): readonly Gap[] {
    // What is only updated stays where it is.
    if (action === "update") return [];
    const time = this.places.get(key)!;
    if (kind === "AccountAssignment") return this.ofAssignment(before as AccountAssignmentSpec, kept, time);
    const name = nameOf(key);
    const assignments = this.input.access.assignmentsOf(principalPart({ type: "GROUP", name })).map(({ spec }) => spec);
    const users = kind === "Group" ? this.usersOf(name) : [(before as GroupMembershipSpec).member];
    return assignments.flatMap((assignment) => users.flatMap((user) => this.gapOf(user, assignment, time)));
  }
}

function wordsOf(gaps: readonly Gap[], accountName: (id: string) => string): readonly string[] {
  const places = new Lists<Gap>();
  for (const gap of gaps) places.add(`${gap.assignment.permissionSet}\n${gap.assignment.account}\n${gap.back}`, gap);
  return [...places.all()]
    .map((some) => {
      const { assignment, back } = some[0]!;
      const people = sortedOnce(some.map(({ who }) => who));
      const are = people.length > 1 ? "are" : "is";
      const place = `${assignment.permissionSet} in ${accountName(assignment.account)} ${assignment.account}`;
      return `for a moment ${fewNames(people)} ${are} without ${place}: ${back} gives it back, and has to wait for this`;
    })
    .sort(compareText);
}

/** Sentences by change; of most plans there are none, and nothing is computed. */
export function meanwhileOf(
  input: AccessWaysInput,
  differences: readonly Difference[],
  order: Order,
): ReadonlyMap<Key, readonly string[]> {
  const said = new Map<Key, readonly string[]>();
  if (order.unkept.size === 0) return said;
  const gaps = new Gaps(input, differences, order);
  const names = new Map(input.live.organization.accounts.map(({ id, name }) => [id, name]));
  for (const difference of differences) {
    const kept = order.unkept.get(difference.key);
    if (kept === undefined) continue;
    const words = wordsOf(gaps.of(difference, kept), (id) => names.get(id) ?? id);
    if (words.length > 0) said.set(difference.key, words);
  }
  return said;
}
