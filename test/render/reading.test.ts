/** How assignments are read, in words. */
import { expect, test } from "vitest";
import type { ReadingStrategy } from "../../src/core/model/reading-assignments.ts";
import { readingText } from "../../src/render/reading.ts";

const way = (name: ReadingStrategy["name"], calls: number): ReadingStrategy => ({
  name,
  calls,
  pairs: new Set(),
  othersByPairs: false,
  everyGroup: false,
  everyUser: false,
  principals: [],
});

test("a way is told with its calls, and with what others would take", () => {
  expect(readingText({ ways: [way("principals", 2300), way("pairs", 3466)], denied: false })).toBe(
    "Reading assignments by user and group: 2,300 calls (by permission set and account: 3,466 calls)",
  );
  expect(readingText({ ways: [way("groups", 1)], denied: false })).toBe("Reading assignments by group: 1 call");
});

test("a way that was denied is told before the one that is gone instead", () => {
  expect(readingText({ ways: [way("pairs", 12)], denied: true })).toBe(
    "ListAccountAssignmentsForPrincipal is denied, so reading assignments by permission set and account: 12 calls",
  );
});
