/** The plans of the golden stories on screens of any width. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import { columnsOf } from "../../src/render/columns.ts";
import { renderText } from "../../src/render/text.ts";
import { planView } from "../harness/told.ts";

const GOLDEN = join(import.meta.dirname, "..", "golden");
const plans = readdirSync(GOLDEN).flatMap((story) => {
  try {
    return [[story, JSON.parse(readFileSync(join(GOLDEN, story, "plan.json"), "utf8")) as Plan] as const];
  } catch {
    return [];
  }
});

const wordsIn = (text: string) => text.split(/[ \n]+/);
const PLACE = /^(.*\S)( {2,})\S+\.yaml:\d+$/;

test("there are plans of all sorts", () => {
  expect(plans.length).toBeGreaterThan(40);
});

describe.each([40, 60, 80, 100, 120, 200])("at %d columns", (columns) => {
  test.each(plans)("%s", (_, plan) => {
    for (const verbose of [false, true]) {
      const view = planView(plan, { verbose });
      const text = renderText(view, { color: false, columns });
      // No word is broken, none is lost.
      expect(wordsIn(text)).toEqual(wordsIn(renderText(view, { color: false })));
      for (const row of text.split("\n")) {
        if (columnsOf(row) > columns) expect(wordsIn(row.trim().replace(/^[+~−!] +/, "")), row).toHaveLength(1);
        expect(PLACE.exec(row)?.[2]?.length ?? 2, row).toBeLessThanOrEqual(34);
      }
    }
  });
});
