/**
 * A saved plan that is only to be shown: of any age, whoever wrote it.
 *
 * In: the text of a file, a hash. Out: `Plan`, or why it is not taken. Invariant: what is taken has the shape of `schemas/plan.json`,
 * so that whatever is shown as our own words, as names of fields and operations, are such words. Example: a plan in
 * which an operation is called `\u001b[2J` is `damaged`.
 */
import validate from "../generated/validate-plan.js";
import type { NotTaken } from "../model/not-taken.ts";
import type { Plan } from "../model/plan.ts";
import { type ReadAt, readPlanOfAnyAge } from "./saved-plan.ts";

/** As much of a place in a file as helps to find it. */
const SHOWN = 120;

/** The first violation of the schema in words. */
function violationIn(plan: Plan): string | undefined {
  if (validate(plan)) return undefined;
  const { instancePath, message = "is not as it should be" } = validate.errors![0]!;
  return `${instancePath.slice(0, SHOWN) || "it"} ${message}`;
}

/** A saved plan for reading. */
export function readShownPlan(text: string, sha256: ReadAt["sha256"]): Plan | NotTaken {
  const plan = readPlanOfAnyAge(text, sha256);
  if ("problem" in plan) return plan;
  const violation = violationIn(plan) ?? (Number.isNaN(Date.parse(plan.made)) ? "/made is no moment" : undefined);
  if (violation === undefined) return plan;
  const hint = "show it with the idc that made it, or plan again: idc plan -o FILE";
  return { problem: `is damaged, or of another idc: ${violation}`, hint };
}
