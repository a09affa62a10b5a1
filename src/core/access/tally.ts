/**
 * The tally: how much access hangs on each thing, before and after.
 *
 * In: `Live`, the differences, and which of them may be made. Out: `Tally`. Invariant: what is to be deleted does not stay,
 * what is refused does not come; what is live is counted once, however many tallies are made of it, and only if somebody asks.
 * Example: a role that nobody stays in goes, unless somebody comes to it first.
 */

import type { Key } from "../base/key.ts";
import { once } from "../base/once.ts";
import type { Difference } from "../model/change.ts";
import type { Access, Registry } from "../model/kind.ts";
import { type Accounts, unprovisionableIn } from "../model/organization.ts";
import type { Live } from "../model/resource.ts";

/**
 * How many would have access after a diff, by what they share. Counts, and nothing of who they are: `LiveAccess` has
 * that.
 */
export interface Tally {
  /** Live holders of a share (see `Access.shares`) whom nothing removes. */
  staying(share: string): number;
  /** Holders who are to come. */
  coming(share: string): number;
  /** Assignments through a permission set that stay or come, in accounts where they could be revoked. */
  through(object: Key): number;
  /** Assignments of a user or group that stay, in accounts where they could be revoked. */
  of(principal: Key): number;
  /** The same in accounts that are not active: nobody can revoke them, and AWS lets nobody in by them. */
  unreachableOf(principal: Key): number;
}

class Counts {
  private readonly counts = new Map<string, number>();
  add(name: string, by: number): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + by);
  }
  get(name: string): number {
    return this.counts.get(name) ?? 0;
  }
}

/** Assignments by what they pass through, and by whose they are. */
class Hanging {
  readonly through = new Counts();
  readonly of = new Counts();
  readonly unreachableOf = new Counts();
  add({ account, through, principal }: Access, inactive: Accounts, by: number): void {
    if (account === undefined) return;
    if (inactive.has(account)) {
      this.unreachableOf.add(principal, by);
      return;
    }
    for (const object of through) this.through.add(object, by);
    this.of.add(principal, by);
  }
}

/** What is live before any change. What hangs on objects is asked only where objects go, so it is counted apart. */
export interface LiveHolders {
  readonly inactive: Accounts;
  readonly shares: () => Counts;
  readonly hanging: () => Hanging;
}

export function holdersOf(live: Live, kinds: Registry): LiveHolders {
  const inactive = unprovisionableIn(live.organization);
  const each = (take: (access: Access) => void) => {
    for (const { kind, spec } of live.resources.values()) {
      const access = kinds.get(kind)?.access?.(spec);
      if (access !== undefined) take(access);
    }
  };
  const shares = once(() => {
    const counts = new Counts();
    each((access) => counts.add(access.shares, 1));
    return counts;
  });
  const hanging = once(() => {
    const all = new Hanging();
    each((access) => all.add(access, inactive, 1));
    return all;
  });
  return { inactive, shares, hanging };
}

export function tallyOf(
  live: Live,
  differences: readonly Difference[],
  kinds: Registry,
  isOpen: (key: Key) => boolean,
  { inactive, shares, hanging }: LiveHolders = holdersOf(live, kinds),
): Tally {
  const [going, coming, changed] = [new Counts(), new Counts(), new Hanging()];
  for (const { key, kind, action, before, after } of differences) {
    const access = kinds.get(kind)?.access?.((after ?? before)!);
    if (access === undefined) continue;
    if (action === "delete") {
      going.add(access.shares, 1);
      changed.add(access, inactive, -1);
    } else if (action === "create" && isOpen(key)) {
      coming.add(access.shares, 1);
      if (access.account !== undefined) for (const object of access.through) changed.through.add(object, 1);
    }
  }
  return {
    staying: (share) => shares().get(share) - going.get(share),
    coming: (share) => coming.get(share),
    through: (object) => hanging().through.get(object) + changed.through.get(object),
    of: (principal) => hanging().of.get(principal) + changed.of.get(principal),
    unreachableOf: (principal) => hanging().unreachableOf.get(principal),
  };
}
