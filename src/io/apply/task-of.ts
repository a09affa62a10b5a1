/** A change as the schedule knows it. */
import type { Change } from "../../core/model/change.ts";
import type { Task } from "../../core/order/task.ts";

/** What takes something away waits until what it needs was seen, and so does what comes in the place of what went. */
export function taskOf({ key, action, steps, anew }: Change): Task {
  const locks = [...new Set(steps.flatMap((step) => step.locks))];
  return {
    key,
    locks,
    careful: action === "delete" || anew !== undefined,
    asynchronous: steps.some(({ wait }) => wait !== undefined),
  };
}
