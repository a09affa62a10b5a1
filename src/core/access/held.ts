/**
 * What principals hold, account by account, before and after changes; and in which accounts that becomes another thing.
 *
 * In: both graphs, and whether a set is defined in another way. Out: accounts, and the ways to each. Invariant: an account is left out only
 * where all ways to it stay as they are, so what is compared grows with what changes, and not with what people have. Example: who leaves one
 * of ten groups is looked at where that group holds something.
 */
import type { Key } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import type { Cohort } from "./differing.ts";
import type { AccessGraph, Holding } from "./graph.ts";

/** One role of a person in an account: the ways to it. */
export type Ways = Map<string, { readonly parts: string[]; readonly keys: Key[] }>;

/** Of one principal: what it held and will hold by account, and where that is not the same. */
export interface Sides {
  readonly part: string;
  /** One for each principal, and short. */
  readonly id: number;
  readonly was: Lists<Holding>;
  readonly is: Lists<Holding>;
  readonly moved: ReadonlySet<string>;
}

function byAccount(holdings: readonly Holding[]): Lists<Holding> {
  const lists = new Lists<Holding>();
  for (const holding of holdings) lists.add(holding.account, holding);
  return lists;
}

export class Held {
  private readonly before: AccessGraph;
  private readonly after: AccessGraph;
  private readonly isRedefined: (role: string) => boolean;
  /** Thousands of people go through the same groups. */
  private readonly sides = new Map<string, Sides>();

  constructor(before: AccessGraph, after: AccessGraph, isRedefined: (role: string) => boolean) {
    this.before = before;
    this.after = after;
    this.isRedefined = isRedefined;
  }

  private movedIn(was: readonly Holding[], is: readonly Holding[]): ReadonlySet<string> {
    const moved = new Set<string>();
    if (was !== is) {
      const [had, has] = [new Set(was), new Set(is)];
      for (const holding of was) if (!has.has(holding)) moved.add(holding.account);
      for (const holding of is) if (!had.has(holding)) moved.add(holding.account);
    }
    for (const { role, account } of is) if (this.isRedefined(role)) moved.add(account);
    return moved;
  }

  private sidesOf(part: string): Sides {
    const known = this.sides.get(part);
    if (known !== undefined) return known;
    const [was, is] = [this.before.holdingsOf(part), this.after.holdingsOf(part)];
    const held = byAccount(was);
    const [id, moved] = [this.sides.size, this.movedIn(was, is)];
    const sides = { part, id, was: held, is: was === is ? held : byAccount(is), moved };
    this.sides.set(part, sides);
    return sides;
  }

  of(parts: readonly string[]): readonly Sides[] {
    return parts.map((part) => this.sidesOf(part));
  }

  /** Where something may become another thing for those who go through these principals. */
  accountsOf({ before, after }: Cohort): ReadonlySet<string> {
    const accounts = new Set<string>();
    const [were, are] = [new Set(before), new Set(after)];
    for (const part of before) {
      if (are.has(part)) for (const account of this.sidesOf(part).moved) accounts.add(account);
      else for (const { account } of this.before.holdingsOf(part)) accounts.add(account);
    }
    for (const part of after)
      if (!were.has(part)) for (const { account } of this.after.holdingsOf(part)) accounts.add(account);
    return accounts;
  }
}

/** By role, what principals held, or will hold, in an account. */
export function waysTo(account: string, holders: readonly Sides[], side: "was" | "is"): Ways {
  const ways: Ways = new Map();
  for (const { part, [side]: held } of holders)
    for (const { role, key } of held.get(account)) {
      const way = ways.get(role) ?? { parts: [], keys: [] };
      ways.set(role, way);
      way.parts.push(part);
      way.keys.push(key);
    }
  return ways;
}
