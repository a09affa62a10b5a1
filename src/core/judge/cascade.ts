/**
 * The cascade: what hangs on a change that will not be made.
 *
 * In: judged changes and their order. Out: the same changes, with those closed that need a closed one. Invariant: no change that
 * may be made needs one that may not. Example: a refused group refuses its memberships.
 */
import type { Key } from "../base/key.ts";
import { type Change, closedWord, isOpen, mayBeMade } from "../model/change.ts";
import type { Order } from "../order/order.ts";
import { together } from "./anew-rule.ts";

/** What needs a change that will not be made will not be made either, nor what is made anew with it, and the plan says so. */
export function cascade(changes: readonly Change[], order: Order): readonly Change[] {
  const once = cascadeOnce(changes, order);
  const closed = together(once);
  return closed === once ? once : cascade(closed, order);
}

function cascadeOnce(changes: readonly Change[], order: Order): readonly Change[] {
  const judged = new Map(changes.map((change) => [change.key, change]));
  for (const key of order.sequence) {
    const change = judged.get(key)!;
    if (!isOpen(change)) continue;
    const blocker = blockerIn(order.needs.get(key) ?? [], judged);
    if (blocker === undefined) continue;
    const { verdict } = judged.get(blocker)!;
    const reason = `needs ${blocker}, which is ${closedWord(verdict)}`;
    judged.set(key, { ...change, verdict, reasons: [reason] });
  }
  return changes.map(({ key }) => judged.get(key)!);
}

function blockerIn(needs: readonly (readonly Key[])[], judged: ReadonlyMap<Key, Change>): Key | undefined {
  for (const list of needs) {
    for (const need of list) if (!mayBeMade(judged.get(need)?.verdict ?? "allow")) return need;
  }
  return undefined;
}
