/**
 * What import leaves, by kind and reason.
 *
 * In: one thing at a time, with why it is left. Out: `LeftOut`s. Invariant: everything that was added is counted once. Example: forty
 * assignments whose user is gone are one entry.
 */
import { compareText } from "../base/key.ts";
import type { LeftOut } from "./draft.ts";

/** Gathers what is left. */
export class LeftOuts {
  private readonly left = new Map<string, { kind: string; why: string; names: Set<string>; count: number }>();

  add(kind: string, why: string, name?: string): void {
    const id = `${kind}\n${why}`;
    const entry = this.left.get(id) ?? { kind, why, names: new Set<string>(), count: 0 };
    entry.count += 1;
    if (name !== undefined) entry.names.add(name);
    this.left.set(id, entry);
  }

  all(): readonly LeftOut[] {
    return [...this.left.values()].map(({ names, ...one }) => ({ ...one, names: [...names].sort(compareText) }));
  }
}
