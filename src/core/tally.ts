/**
 * The tally: how much access hangs on each thing, before and after.
 *
 * In: `Live`, the differences, and which of them may be made. Out: `Tally`. Invariant: what is to be deleted does not stay,
 * what is refused does not come; what is live is counted once, however many tallies are made of it, and only if somebody asks.
 * Example: a role that nobody stays in goes, unless somebody comes to it first.
 */
import type { Difference } from "./change.ts";
import type { Key } from "./key.ts";
import type { Access, Registry } from "./kind.ts";
import type { Live } from "./resource.ts";

export interface Tally {
  /** Live holders of a share (see `Access.shares`) whom nothing removes. */
  staying(share: string): number;
  /** Holders who are to come. */
  coming(share: string): number;
  /** Assignments through a permission set that stay or come. */
  through(object: Key): number;
  /** Assignments of a user or group that stay, in accounts where they could be revoked. */
  of(principal: Key): number;
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

/** Access that stays: by share, by what it passes through, by whose it is. */
class Holders {
  readonly staying = new Counts();
  readonly through = new Counts();
  readonly of = new Counts();
  private readonly active: ReadonlySet<string>;
  constructor(active: ReadonlySet<string>) {
    this.active = active;
  }
  add(access: Access, by: number): void {
    this.staying.add(access.shares, by);
    if (access.account === undefined) return;
    for (const object of access.through) this.through.add(object, by);
    if (this.active.has(access.account)) this.of.add(access.principal, by);
  }
}

/** What is live before any change, counted when it is first asked for. */
export interface LiveHolders {
  readonly active: ReadonlySet<string>;
  readonly counted: () => Holders;
}

export function holdersOf(live: Live, kinds: Registry): LiveHolders {
  const active = new Set(live.organization.accounts.filter(({ state }) => state === "ACTIVE").map(({ id }) => id));
  let known: Holders | undefined;
  const count = () => {
    const holders = new Holders(active);
    for (const { kind, spec } of live.resources.values()) {
      const access = kinds.get(kind)?.access?.(spec);
      if (access !== undefined) holders.add(access, 1);
    }
    return holders;
  };
  const counted = () => {
    known ??= count();
    return known;
  };
  return { active, counted };
}

export function tallyOf(
  live: Live,
  differences: readonly Difference[],
  kinds: Registry,
  isOpen: (key: Key) => boolean,
  { active, counted }: LiveHolders = holdersOf(live, kinds),
): Tally {
  const changed = new Holders(active);
  const coming = new Counts();
  for (const { key, kind, action, before, after } of differences) {
    const access = kinds.get(kind)?.access?.((after ?? before)!);
    if (access === undefined) continue;
    if (action === "delete") {
      changed.add(access, -1);
    } else if (action === "create" && isOpen(key)) {
      coming.add(access.shares, 1);
      if (access.account !== undefined) for (const object of access.through) changed.through.add(object, 1);
    }
  }
  return {
    staying: (share) => counted().staying.get(share) + changed.staying.get(share),
    coming: (share) => coming.get(share),
    through: (object) => counted().through.get(object) + changed.through.get(object),
    of: (principal) => counted().of.get(principal) + changed.of.get(principal),
  };
}
