/** What may be started when: needs, order, locks, and what never starts. */
import { describe, expect, test } from "vitest";
import type { Key } from "../../src/core/base/key.ts";
import { all, schedule, task } from "./tasks.ts";

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

  test("what fails with another has not started, whatever it needs", () => {
    const one = schedule(
      [task("a", { asynchronous: false }), task("begun", { asynchronous: false }), task("b"), task("c"), task("d")],
      { c: [["b"]] },
      { d: [["a"]] },
    );
    for (const key of ["a", "begun"]) expect(one.next(false)).toBe(key);
    one.failed("a", ["begun", "b", "d", "elsewhere"]);
    expect(one.takeDropped()).toEqual([
      { key: "b", need: "a" },
      { key: "d", need: "a" },
      { key: "c", need: "b" },
    ]);
    expect(all(one)).toEqual([]);
  });
});

describe("what is needed", () => {
  test("is all of a list, made or seen", () => {
    const one = schedule([task("a"), task("b"), task("c"), task("d", { careful: true })], {
      c: [["a", "b"]],
      d: [["a", "b"]],
    });
    expect(all(one)).toEqual(["a", "b"]);
    one.made("a");
    expect(all(one)).toEqual([]);
    one.made("b");
    expect(all(one)).toEqual(["c"]);
    // Seen twice is seen once.
    one.seen("a");
    one.seen("a");
    expect(all(one)).toEqual([]);
    one.seen("b");
    expect(all(one)).toEqual(["d"]);
  });

  test("and is no change here holds nothing up", () => {
    const one = schedule([task("a"), task("b", { careful: true })], { a: [["x"]], b: [["x", "y"]] }, { a: [["x"]] });
    expect(all(one)).toEqual(["a", "b"]);
  });

  test("is not what only others follow, nor what is only to be seen", () => {
    const tasks = [task("a"), task("b"), task("c", { careful: true }), task("d")];
    const one = schedule(tasks, { c: [["b"]], d: [["c"]] }, { d: [["a"]] });
    expect(["a", "b", "c", "d"].map((key) => one.isNeeded(key))).toEqual([false, false, true, false]);
  });

  test("is looked for as long as something waits for its being seen", () => {
    const tasks = [task("a"), task("b", { careful: true }), task("c", { careful: true }), task("d"), task("e")];
    const one = schedule(tasks, { b: [["a"]], c: [["a"]], e: [["d"]] });
    expect(all(one)).toEqual(["a", "d"]);
    one.failed("b");
    one.made("a");
    one.made("d");
    expect(one.awaited()).toEqual(["a"]);
    const none = schedule(tasks.slice(0, 3), { b: [["a"]], c: [["a"]] });
    expect(all(none)).toEqual(["a"]);
    for (const key of ["b", "c"]) none.failed(key);
    none.made("a");
    expect(none.awaited()).toEqual([]);
  });
});

describe("what is held", () => {
  test("before it is started never starts, and lets its lane go on", () => {
    const lane = (key: Key) => task(key, { locks: ["x"] });
    const one = schedule([lane("a"), lane("b"), lane("c"), lane("d")], { d: [["a"]] });
    one.failed("b");
    one.failed("d");
    expect(all(one)).toEqual(["a"]);
    one.failed("c");
    expect(all(one)).toEqual([]);
    one.made("a");
    expect([all(one), one.open(), one.takeDropped()]).toEqual([[], [], []]);
  });

  test("frees no lock that another holds", () => {
    const one = schedule([task("a", { locks: ["x"] }), task("b", { locks: ["x"] }), task("c", { locks: ["x"] })]);
    expect(all(one)).toEqual(["a"]);
    one.failed("b");
    expect(all(one)).toEqual([]);
  });

  test("drops what needs it once, for whichever reason came first", () => {
    const one = schedule([task("a"), task("b"), task("c"), task("d")], { c: [["a"], ["b"]], d: [["c"]] });
    expect(all(one)).toEqual(["a", "b"]);
    one.failed("a");
    one.failed("b");
    expect(one.takeDropped().map(({ key }) => key)).toEqual(["c", "d"]);
  });
});
