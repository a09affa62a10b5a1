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
  ["PT30S", 0.5],
  ["PT11H59M59S", 719 + 59 / 60],
  ["PT3600.5S", 60 + 0.5 / 60],
  ["P1W", 10_080],
  ["P1Y2M", 365 * 1440 + 60 * 1440],
])("%s is %d minutes", (text, minutes) => {
  expect(minutesOf(text)).toBe(minutes);
});

test.each(["", "P", "PT", "P1DT", "4h", "PT1.5H", "P1DW", "-PT1H", "xPT1H", "PT1Hx", "PT1S1M", "pt1h", "T1H"])(
  "%j is no duration",
  (text) => {
    expect(minutesOf(text)).toBeUndefined();
  },
);

test("every number of minutes has one form, which reads as that number", () => {
  expect([60, 90, 45, 720, 0, 61].map(isoDurationOf)).toEqual(["PT1H", "PT1H30M", "PT45M", "PT12H", "PT0M", "PT1H1M"]);
  for (let minutes = 0; minutes <= 800; minutes++) expect(minutesOf(isoDurationOf(minutes))).toBe(minutes);
});
