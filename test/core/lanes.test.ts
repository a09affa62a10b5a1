/** Lanes: the same choice as by a look at all that could start, in less time. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { Lanes } from "../../src/core/order/lanes.ts";
import type { TaskNode } from "../../src/core/order/task.ts";
import { task } from "./tasks.ts";

const node = (place: number, locks: readonly string[], needed = false): TaskNode => ({
  task: task(`k${place}`, { locks }),
  place,
  blocking: 0,
  state: "ready",
  needed: needed ? [{ unmade: 1, unseen: 1, waitForMade: [], waitForSeen: [] }] : [],
  followed: [],
});

/** What the head of every lane says, compared. */
function bestOf(ready: readonly TaskNode[], held: ReadonlySet<string>): TaskNode | undefined {
  const lane = ({ task: { key, locks } }: TaskNode) => locks[0] ?? key;
  const heads = ready.filter((one) => ready.find((other) => lane(other) === lane(one)) === one);
  const length = (one: TaskNode) => ready.filter((other) => lane(other) === lane(one)).length;
  const free = heads.filter((one) => !one.task.locks.some((lock) => held.has(lock)));
  const sooner = (a: TaskNode, b: TaskNode) =>
    b.needed.length - a.needed.length || length(b) - length(a) || a.place - b.place;
  return free.sort(sooner)[0];
}

const step = fc.oneof(
  fc.record({ add: fc.subarray(["a", "b", "c", "d"]), needed: fc.boolean() }),
  fc.constant("take" as const),
  fc.record({ end: fc.nat(5) }),
  fc.record({ remove: fc.nat(5) }),
);

test("what is taken is the best of all that could start", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const lanes = new Lanes();
      const [ready, running]: [TaskNode[], TaskNode[]] = [[], []];
      steps.forEach((one, place) => {
        if (one === "take") {
          const best = bestOf(ready, new Set(running.flatMap(({ task: { locks } }) => locks)));
          expect(lanes.take(true)).toBe(best);
          if (best === undefined) return;
          ready.splice(ready.indexOf(best), 1);
          running.push(best);
        } else if ("add" in one) {
          const made = node(place, one.add, one.needed);
          ready.push(made);
          lanes.add(made);
        } else if ("end" in one) {
          const [ended] = running.splice(one.end, 1);
          if (ended !== undefined) lanes.free(ended.task.locks);
        } else {
          const [removed] = ready.splice(one.remove, 1);
          if (removed !== undefined) lanes.remove(removed);
        }
      });
    }),
    { numRuns: 500 },
  );
});

test("of 100,000 lanes each is taken once, in the order of places", () => {
  const lanes = new Lanes();
  const nodes = Array.from({ length: 100_000 }, (_, place) => node(place, [`user/${place}`]));
  for (const one of nodes) lanes.add(one);
  const taken = nodes.map(() => lanes.take(true)?.place);
  expect(taken.every((place, index) => place === index)).toBe(true);
  expect(lanes.take(true)).toBeUndefined();
});
