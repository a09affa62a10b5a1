/** The line that says how far something long has come. */
import { describe, expect, test } from "vitest";
import { progressText } from "../../src/cli/progress.ts";
import type { Measure } from "../../src/pipeline.ts";

const NOTHING: Measure = { done: 0, left: 0, unit: "call" };

/** After ten seconds of a stage. */
const after10s = (measured: Measure, before = NOTHING, seconds = 10) =>
  progressText({ name: "reading", measure: () => measured, since: 1_000, before }, 1_000 + seconds * 1_000);

describe("progress", () => {
  test("counts what is done, and of how much where that is known", () => {
    expect(after10s({ done: 120, left: 0, unit: "call" })).toBe("reading · 120 calls · 12.0 a second");
    expect(after10s({ done: 120, left: 60, unit: "call" })).toBe(
      "reading · 120 of 180 calls · 12.0 a second · about 5 s left",
    );
    expect(after10s({ done: 5, left: 5, unit: "change" })).toBe("reading · 5 of 10 changes · about 10 s left");
    expect(after10s({ done: 1, left: 0, unit: "change" })).toBe("reading · 1 change");
  });

  test("goes by the rate of its own stage", () => {
    const before: Measure = { done: 100, left: 0, unit: "call" };
    expect(after10s({ done: 120, left: 60, unit: "call" }, before)).toBe(
      "reading · 120 of 180 calls · 2.0 a second · about 30 s left",
    );
  });

  test("guesses nothing at the beginning", () => {
    expect(after10s({ done: 3, left: 60, unit: "call" }, NOTHING, 0.9)).toBe("reading · 3 of 63 calls");
    expect(after10s({ done: 3, left: 60, unit: "call" }, { ...NOTHING, done: 3 })).toBe("reading · 3 of 63 calls");
  });

  test("waits for the part that takes longest, each at its own pace", () => {
    const parts = { organizations: { done: 200, left: 0 }, "sso-admin": { done: 100, left: 1000 } };
    const measured: Measure = { done: 300, left: 1000, unit: "call", parts };
    expect(after10s(measured)).toBe("reading · 300 of 1,300 calls · 30.0 a second · about 2 min left");
    const begun = { done: 250, left: 0, unit: "call", parts: { "sso-admin": { done: 50, left: 0 } } } as const;
    expect(after10s(measured, begun)).toBe("reading · 300 of 1,300 calls · 5.0 a second · about 3 min left");
  });

  test("takes the pace of all for a part that has not begun", () => {
    const parts = { organizations: { done: 200, left: 10 }, "sso-admin": { done: 0, left: 100 } };
    expect(after10s({ done: 200, left: 110, unit: "call", parts })).toContain(" · about 6 s left");
    const idle = { ...parts, "sso-admin": { done: 0, left: 0 } };
    expect(after10s({ done: 200, left: 10, unit: "call", parts: idle })).toContain(" · about 1 s left");
  });

  test("says for how long AWS is still asked where it said later", () => {
    expect(after10s({ ...NOTHING, patience: { left: 90_500, why: "later" } })).toBe(
      "reading · 0 calls · AWS says later, trying for about 2 min more",
    );
    expect(after10s({ ...NOTHING, patience: { left: 20_000, why: "no answer" } })).toBe(
      "reading · 0 calls · no answer that counts, trying for about 20 s more",
    );
  });
});
