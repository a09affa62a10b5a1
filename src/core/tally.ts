/**
 * The tally: how much access hangs on each thing, before and after.
 *
 * In: `Live`, the differences, and which of them may be made. Out: `Tally`. Invariant: what is to be deleted does not stay,
 * what is refused does not come. Example: a role that nobody stays in goes, unless somebody comes to it first.
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

export function tallyOf(
  live: Live,
  differences: readonly Difference[],
  kinds: Registry,
  isOpen: (key: Key) => boolean,
): Tally {
  const [staying, coming, through, of] = [new Counts(), new Counts(), new Counts(), new Counts()];
  const active = new Set(live.organization.accounts.filter(({ state }) => state === "ACTIVE").map(({ id }) => id));
  const stay = (access: Access, by: number) => {
    staying.add(access.shares, by);
    if (access.account === undefined) return;
    for (const object of access.through) through.add(object, by);
    if (active.has(access.account)) of.add(access.principal, by);
  };
  for (const { kind, spec } of live.resources.values()) {
    const access = kinds.get(kind)?.access?.(spec);
    if (access !== undefined) stay(access, 1);
  }
  for (const { key, kind, action, before, after } of differences) {
    const access = kinds.get(kind)?.access?.((after ?? before)!);
    if (access === undefined) continue;
    if (action === "delete") {
      stay(access, -1);
    } else if (action === "create" && isOpen(key)) {
      coming.add(access.shares, 1);
      if (access.account !== undefined) for (const object of access.through) through.add(object, 1);
    }
  }
  return {
    staying: (share) => staying.get(share),
    coming: (share) => coming.get(share),
    through: (object) => through.get(object),
    of: (principal) => of.get(principal),
  };
}
