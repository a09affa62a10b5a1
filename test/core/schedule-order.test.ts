/** In which order changes start that need nothing of each other. */
import { describe, expect, test } from "vitest";
import type { Key } from "../../src/core/base/key.ts";
import { all, schedule, task } from "./tasks.ts";

describe("what follows others", () => {
  test("waits for each of those before it, however they are listed, and for none after it", () => {
    const list = ["d", "b"];
    const tasks = [task("a"), task("b"), task("c"), task("d"), task("e")];
    const one = schedule(tasks, {}, { a: [list], c: [list], e: [list] });
    expect(all(one)).toEqual(["b", "d", "a"]);
    one.made("b");
    expect(all(one)).toEqual(["c"]);
    one.made("d");
    expect(all(one)).toEqual(["e"]);
  });

  test("may be one of them itself", () => {
    const list = ["a", "b", "c"];
    const one = schedule([task("a"), task("b"), task("c")], {}, { a: [list], b: [list], c: [list] });
    for (const key of list) {
      expect(all(one)).toEqual([key]);
      one.made(key);
    }
  });
});

describe("of what may start", () => {
  test("what others follow comes before the longest lane", () => {
    const lane = (key: Key) => task(key, { locks: ["x"] });
    const one = schedule([lane("a"), lane("b"), task("c"), task("d")], {}, { d: [["c"]] });
    expect(all(one)).toEqual(["c", "a"]);
  });

  test("of lanes of one length, the first in the order of changes, whenever it could start", () => {
    const one = schedule([task("a"), task("b"), task("c", { asynchronous: false }), task("d")], { b: [["a"]] });
    expect(one.next(true)).toBe("a");
    one.made("a");
    expect(all(one)).toEqual(["b", "d"]);
  });
});
