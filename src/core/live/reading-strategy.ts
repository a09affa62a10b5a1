/**
 * How to read assignments with the fewest calls, and still see all that matters.
 *
 * In: what each way costs, and which are open to the caller. Out: strategies, cheapest first. Invariant: every one of them
 * shows all assignments that the scope needs, but those whose user or group is gone where principals are asked: nobody can ask
 * for these. Pairs (a permission set and an account where it has a role) show everything; principals show what users and groups
 * have, and only the management account may ask for them (API reference of ListAccountAssignmentsForPrincipal).
 * Example: 3,466 pairs, 300 groups and 2,000 users: by principal, 2,300 calls.
 */

import { cheapestCover } from "../base/cheapest-cover.ts";
import { type Key, parseKey } from "../base/key.ts";
import type { ReadingStrategy, Unseen } from "../model/reading-assignments.ts";
import { isUser } from "../model/specs.ts";

/** What the choice of a way must know of one permission set. */
export interface PermissionSetFacts {
  readonly name: string;
  /** See `AssignmentScope.needs`. */
  readonly needs: "all" | "named";
  /** It is to be deleted: AWS refuses that while anybody is assigned, also somebody who is gone. */
  readonly goes: boolean;
  /** Calls that its pairs take, those that find them included. */
  readonly byPairs: number;
  /** Users and groups that are named with it and exist. */
  readonly named: readonly Key[];
}

/**
 * What the choice of a way must know of all. Numbers are calls, mostly guessed: they decide how to read, never what is
 * there.
 */
export interface AssignmentFacts {
  /** Permission sets in scope. */
  readonly sets: readonly PermissionSetFacts[];
  /** What is needed of the others: the assignments of users and groups that leave. */
  readonly others: { readonly byPairs: number; readonly leaving: readonly Key[] };
  /** Calls for all groups, and for all users. */
  readonly groups: number;
  readonly users: number;
  /** Whether assignments of users matter. */
  readonly ofUsers: boolean;
  /** Whether the caller may ask by principal, as far as anybody knows. */
  readonly mayAskByPrincipal: boolean;
}

const total = (sets: readonly PermissionSetFacts[]) => sets.reduce((sum, { byPairs }) => sum + byPairs, 0);
const namesOf = (sets: readonly PermissionSetFacts[]) => new Set(sets.map(({ name }) => name));

function byPairs({ sets, others }: AssignmentFacts): ReadingStrategy {
  const othersByPairs = others.leaving.length > 0;
  return {
    name: "pairs",
    calls: total(sets) + (othersByPairs ? others.byPairs : 0),
    pairs: namesOf(sets),
    othersByPairs,
    everyGroup: false,
    everyUser: false,
    principals: [],
  };
}

/** Everybody is asked for; what goes is read by pairs all the same. */
function byEverybody({ sets, others, groups, users, ofUsers }: AssignmentFacts): ReadingStrategy {
  const going = sets.filter(({ goes }) => goes);
  // Who leaves is asked for in any case, also where nobody else's own assignments matter.
  const extra = ofUsers ? [] : others.leaving.filter((key) => isUser(parseKey(key)));
  return {
    name: ofUsers ? "principals" : "groups",
    calls: groups + (ofUsers ? users : extra.length) + total(going),
    pairs: namesOf(going),
    othersByPairs: false,
    everyGroup: true,
    everyUser: ofUsers,
    principals: extra,
  };
}

/** Permission sets of which only what is named matters by those names, where that is cheaper; the rest by pairs. */
function byBoth({ sets, others }: AssignmentFacts): ReadingStrategy {
  const choosable = sets.filter(({ needs, goes }) => needs === "named" && !goes);
  const things = choosable.map(({ name, byPairs: price, named }) => ({ name, price, needs: named }));
  const chosen = cheapestCover(things, new Set(others.leaving));
  const rest = sets.filter(({ name }) => !chosen.has(name));
  const principals = new Set(others.leaving);
  for (const { name, named } of choosable) if (chosen.has(name)) for (const key of named) principals.add(key);
  return {
    name: "pairs and principals",
    calls: total(rest) + principals.size,
    pairs: namesOf(rest),
    othersByPairs: false,
    everyGroup: false,
    everyUser: false,
    principals: [...principals],
  };
}

/** So many calls, one second at AWS's limit, it may cost to see everything, also whose user or group is gone. */
export const WORTH_SEEING = 20;

/** Cheapest first, but pairs where they cost hardly more. There is always one. */
export function strategiesOf(facts: AssignmentFacts): readonly [ReadingStrategy, ...ReadingStrategy[]] {
  const pairs = byPairs(facts);
  if (!facts.mayAskByPrincipal) return [pairs];
  const everybody = byEverybody(facts);
  const both = byBoth(facts);
  const all = [pairs, ...(both.principals.length > 0 ? [both] : []), everybody];
  const price = ({ name, calls }: ReadingStrategy) => (name === "pairs" ? calls - WORTH_SEEING : calls);
  return all.sort((a, b) => price(a) - price(b)) as [ReadingStrategy, ...ReadingStrategy[]];
}

export function unseenBy({ name, pairs }: ReadingStrategy, sets: number): readonly Unseen[] {
  if (pairs.size === sets) return [];
  if (name === "pairs and principals") return ["others-on-shared"];
  return name === "groups" ? ["principal-gone", "direct-users"] : ["principal-gone"];
}
