/** The line that says how far something long has come. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { progressText } from "../../src/cli/progress/progress-text.ts";
import type { Measure } from "../../src/pipeline.ts";
import { columnsOf } from "../../src/render/columns.ts";

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

describe("on a screen", () => {
  const name = "reading the organization, users, groups, permission sets and assignments";
  const measured: Measure = { done: 1_120, left: 1_623, unit: "call", patience: { left: 90_000, why: "later" } };
  const stage = (one: Measure, title = name) => ({ name: title, measure: () => one, since: 0, before: NOTHING });
  const on = (columns: number) => progressText(stage(measured), 80_000, columns);

  test("leaves out what is least useful first, and the numbers never", () => {
    const shown = [...new Set(Array.from({ length: 200 }, (_, index) => on(220 - index)))];
    expect(shown).toEqual([
      `${name} · 1,120 of 2,743 calls · 14.0 a second · about 2 min left · AWS says later, trying for about 2 min more`,
      `${name} · 1,120 of 2,743 calls · about 2 min left · AWS says later, trying for about 2 min more`,
      ...[
        "reading the organization, users, groups, permission sets…",
        "reading the organization, users, groups, permission…",
        "reading the organization, users, groups…",
        "reading the organization, users…",
        "reading the organization…",
        "reading…",
      ].map((one) => `${one} · 1,120 of 2,743 calls · about 2 min left · AWS says later, trying for about 2 min more`),
      "reading… · 1,120 of 2,743 calls · about 2 min left · AWS says later",
      "reading… · 1,120 of 2,743 · 2 min left · AWS says later",
      "1,120 of 2,743 · 2 min left · AWS says later",
      "1,120 of 2,743 · 2 min left",
      "1,120 of 2,743",
    ]);
  });

  test("tells at 80 columns how much is left, and for how long", () => {
    const { patience: _, ...calm } = measured;
    expect(progressText(stage(calm), 80_000, 79)).toBe(
      "reading the organization, users… · 1,120 of 2,743 calls · about 2 min left",
    );
  });

  test("law: is never longer than the screen, and says how much of how much", () => {
    const title = fc.oneof(fc.constantFrom(name, "writing", "日本の会社 🛡🚀 と"), fc.string({ unit: "grapheme" }));
    const number = fc.integer({ min: 0, max: 2_000_000 });
    fc.assert(
      fc.property(title, number, number, fc.integer({ min: 20, max: 200 }), (one, done, left, columns) => {
        const text = progressText(stage({ done, left, unit: "change", pace: 7 }, one), 5_000, columns);
        expect(columnsOf(text)).toBeLessThanOrEqual(columns);
        const numbers = text.replaceAll(",", "");
        const of = numbers.includes(`${done} of `) ? " of " : "/";
        expect(numbers).toContain(left > 0 ? `${done}${of}${done + left}` : `${done}`);
      }),
    );
  });
});

describe("the time left", () => {
  const part = (done: number, left: number) => ({ "sso-admin": { done, left, pace: 18 } });

  test("goes by what AWS allows at first, since a burst is answered at once, and by what was measured afterwards", () => {
    const early: Measure = { done: 60, left: 1_800, unit: "call", parts: part(60, 1_800) };
    expect(after10s(early, NOTHING, 2)).toContain(" · about 2 min left");
    const late: Measure = { done: 100, left: 1_800, unit: "call", parts: part(100, 1_800) };
    expect(after10s(late, NOTHING, 20)).toContain(" · about 6 min left");
  });

  test("is that of the plan where changes are written", () => {
    expect(after10s({ done: 8, left: 1_000, unit: "change", pace: 2 }, NOTHING, 2)).toContain(" · about 8 min left");
  });
});
