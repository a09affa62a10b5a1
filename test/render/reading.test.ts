/** How assignments are read, in words. */
import { expect, test } from "vitest";
import type { ReadingStrategy, WhyDearer } from "../../src/core/model/reading-assignments.ts";
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
  expect(readingText({ ways: [way("principals", 2300), way("pairs", 3466)] })).toBe(
    "Reading assignments by user and group: 2,300 calls (by permission set and account: 3,466 calls)",
  );
  expect(readingText({ ways: [way("groups", 1)] })).toBe("Reading assignments by group: 1 call");
});

test("why it is not the cheapest one is told", () => {
  const ways = [way("pairs", 3466), way("principals", 2300)] as const;
  const told = (dearer: WhyDearer) => readingText({ ways, dearer });
  const rest = ": 3,466 calls (by user and group: 2,300 calls)";
  const by = "Reading assignments by permission set and account";
  expect(told("denied")).toBe(`${by}, since ListAccountAssignmentsForPrincipal is denied${rest}`);
  expect(told("asked-for")).toBe(`${by}, as --read-by asks${rest}`);
  expect(told("not-management")).toBe(`${by}, since only the management account may ask by user and group${rest}`);
});
