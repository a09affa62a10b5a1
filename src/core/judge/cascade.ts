/**
 * What is not made since something else is not.
 *
 * In: judged changes and their order. Out: the same, more of them closed, each with why. Invariant: nothing is made that needs what is
 * not, nor without what gives access back that it takes, nor half of what is made anew, nor what came along for nothing. Example: a
 * grant to a group whose creation is refused is refused.
 */
import type { Key } from "../base/key.ts";
import { type Change, closedWord, isOpen, mayBeMade } from "../model/change.ts";
import type { Order } from "../order/order.ts";
import { together } from "./anew-rule.ts";
import type { Chosen } from "./narrowed.ts";

const openIn = (changes: readonly Change[]): number => changes.filter(isOpen).length;

/** What needs a change that will not be made will not be made either, nor what is made anew with it, and the plan says so. */
export function cascade(changes: readonly Change[], order: Order): readonly Change[] {
  const closed = together(cascadeOnce(changes, order));
  return openIn(closed) === openIn(changes) ? closed : cascade(closed, order);
}

function cascadeOnce(changes: readonly Change[], order: Order): readonly Change[] {
  const judged = new Map(changes.map((change) => [change.key, change]));
  const isClosed = (key: Key) => !mayBeMade(judged.get(key)?.verdict ?? "allow");
  // Lists of the order are shared by thousands: none is copied.
  const closedIn = (lists: readonly (readonly Key[])[]): Key | undefined => {
    for (const list of lists) {
      const closed = list.find(isClosed);
      if (closed !== undefined) return closed;
    }
    return undefined;
  };
  for (const key of order.sequence) {
    const change = judged.get(key)!;
    if (!isOpen(change)) continue;
    const need = closedIn(order.needs.get(key) ?? []);
    // For a moment somebody may be without access; not from now on.
    const blocker = need ?? order.unkept.get(key)?.find(isClosed);
    if (blocker === undefined) continue;
    const { verdict } = judged.get(blocker)!;
    const reason = `needs ${blocker}, which is ${closedWord(verdict)}`;
    judged.set(key, { ...change, verdict, reasons: [reason] });
  }
  return changes.map(({ key }) => judged.get(key)!);
}

/** What only came along for what is not made is left to a run that makes it. */
export function closeForNothing(changes: readonly Change[], { along, comingWith }: Chosen): readonly Change[] {
  const closed = new Map(changes.filter((change) => !isOpen(change)).map((change) => [change.key, change]));
  if (along.size === 0 || closed.size === 0) return changes;
  const chosen = changes.filter(({ key }) => !along.has(key) && !closed.has(key));
  const needed = comingWith(new Set(chosen.map(({ key }) => key)));
  return changes.map((change) => {
    const other = along.get(change.key);
    if (other === undefined || needed.has(change.key) || closed.has(change.key)) return change;
    const verdict = closed.get(other.key)?.verdict ?? "deny";
    return { ...change, verdict, reasons: [`comes along with ${other.key}, which is ${closedWord(verdict)}`] };
  });
}
