/**
 * Access tests in a plan: how many hold.
 *
 * In: `Plan.accessTests`. Out: blocks. Invariant: our own words and numbers alone. Example: `Access tests: 3 hold, 1 fails as things are`.
 */
import type { Plan } from "../../core/model/plan.ts";
import { type Block, blank, count, line, word } from "../view.ts";

/** Which of them fail, and by which rule, the warnings say. */
export function testedBlocks({ accessTests }: Pick<Plan, "accessTests">): readonly Block[] {
  if (accessTests === undefined) return [];
  const { held, failing } = accessTests;
  const parts = [
    ...(held === 0 ? [] : [word(`${count(held, "holds", "hold")}`, "ok")]),
    ...(failing.length === 0 ? [] : [word(`${count(failing.length, "fails", "fail")} as things are`, "warn")]),
  ];
  return [
    line(0, word("Access tests: "), ...parts.flatMap((part, index) => (index === 0 ? [part] : [word(", "), part]))),
    blank,
  ];
}
