/** What may be started when: needs, order, locks, and what never starts. */
import { describe, expect, test } from "vitest";
import type { Key } from "../../src/core/key.ts";
import { Schedule } from "../../src/core/schedule.ts";
import type { Task } from "../../src/core/task.ts";

const task = (key: Key, more: Partial<Task> = {}): Task => ({
  key,
  locks: [],
  careful: false,
  asynchronous: true,
  ...more,
});
type Lists = Readonly<Record<Key, readonly (readonly Key[])[]>>;
const schedule = (tasks: readonly Task[], needs: Lists = {}, follows: Lists = {}) =>
  new Schedule(tasks, { needs: new Map(Object.entries(needs)), follows: new Map(Object.entries(follows)) });
const all = (one: Schedule, asynchronous = true) => {
  const keys: Key[] = [];
  for (let key = one.next(asynchronous); key !== undefined; key = one.next(asynchronous)) keys.push(key);
  return keys;
};

describe("the schedule", () => {
  test("starts all that nothing holds, in their order", () => {
    expect(all(schedule([task("a"), task("b"), task("c")]))).toEqual(["a", "b", "c"]);
  });

  test("asynchronous and synchronous changes apart", () => {
    const one = schedule([task("a"), task("b", { asynchronous: false })]);
    expect([all(one, false), all(one, true)]).toEqual([["b"], ["a"]]);
  });

  test("two that share a lock are never under way together", () => {
    const one = schedule([task("a", { locks: ["x"] }), task("b", { locks: ["x"] }), task("c", { locks: ["y", "x"] })]);
    expect(all(one)).toEqual(["a"]);
    one.made("a");
    expect(all(one)).toEqual(["b"]);
    one.failed("b");
    expect(all(one)).toEqual(["c"]);
  });

  test("the longest lane is never kept waiting, but what others need comes before it", () => {
    const lane = (name: string, lock: string) => task(name, { locks: [lock] });
    const tasks = [lane("short", "s"), lane("a1", "a"), lane("a2", "a"), lane("needed", "n"), lane("later", "z")];
    expect(all(schedule(tasks, { later: [["needed"]] }))).toEqual(["needed", "a1", "short"]);
  });

  test("what is needed must have been made; for what takes away, seen", () => {
    const one = schedule([task("a"), task("b"), task("c", { careful: true })], { b: [["a"]], c: [["a"]] });
    expect(all(one)).toEqual(["a"]);
    expect(one.isNeeded("a")).toBe(true);
    one.made("a");
    expect(all(one)).toEqual(["b"]);
    expect(one.awaited()).toEqual(["a"]);
    one.seen("a");
    expect(one.awaited()).toEqual([]);
    expect(all(one)).toEqual(["c"]);
  });

  test("what needs a failed one never starts, nor what needs that", () => {
    const one = schedule([task("a"), task("b"), task("c"), task("d")], { b: [["a"]], c: [["b"]] });
    expect(all(one)).toEqual(["a", "d"]);
    one.failed("a");
    expect(one.takeDropped()).toEqual([
      { key: "b", need: "a" },
      { key: "c", need: "b" },
    ]);
    expect(one.takeDropped()).toEqual([]);
    expect([all(one), one.open()]).toEqual([[], []]);
  });

  test("a change that was made and is not to be seen drops what would take away", () => {
    const one = schedule([task("a"), task("b", { careful: true })], { b: [["a"]] });
    expect(all(one)).toEqual(["a"]);
    one.made("a");
    one.failed("a");
    expect(one.takeDropped()).toEqual([{ key: "b", need: "a" }]);
  });

  test("what only follows others waits for their end, whatever it is, and only for those before it", () => {
    const list = ["a", "d"];
    const one = schedule([task("a"), task("b"), task("c"), task("d")], {}, { b: [list], c: [list] });
    expect(all(one)).toEqual(["a", "d"]);
    one.failed("a");
    expect(all(one)).toEqual(["b", "c"]);
  });

  test("what has not been started is open", () => {
    const one = schedule([task("a"), task("b")], { b: [["a"]] });
    expect(one.open()).toEqual(["a", "b"]);
    expect(all(one)).toEqual(["a"]);
    expect(one.open()).toEqual(["b"]);
  });
});
