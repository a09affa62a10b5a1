/** Durations are compared as minutes, however they are written. */
import { expect, test } from "vitest";
import { isoDurationOf, minutesOf } from "../../src/core/base/session-duration.ts";

test.each([
  ["PT4H", 240],
  ["PT90M", 90],
  ["PT1H30M", 90],
  ["PT240M", 240],
  ["P1D", 1440],
  ["P1DT1H1M", 1501],
  ["P10D", 14_400],
  ["PT3600S", 60],
  ["PT1M120S", 3],
  ["PT0S", 0],
])("%s is %d minutes", (text, minutes) => {
  expect(minutesOf(text)).toBe(minutes);
});

test.each(["", "P", "PT", "P1DT", "4h", "PT1.5H", "PT30S", "PT61S", "xPT1H", "PT1Hx", "P1Y", "PT1S1M", "pt1h", "T1H"])(
  "%j is no whole number of minutes",
  (text) => {
    expect(minutesOf(text)).toBeUndefined();
  },
);

test("every number of minutes has one form, which reads as that number", () => {
  expect([60, 90, 45, 720, 0, 61].map(isoDurationOf)).toEqual(["PT1H", "PT1H30M", "PT45M", "PT12H", "PT0M", "PT1H1M"]);
  for (let minutes = 0; minutes <= 800; minutes++) expect(minutesOf(isoDurationOf(minutes))).toBe(minutes);
});
