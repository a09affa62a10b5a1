/**
 * A saved plan that is only to be shown: of any age, whoever wrote it.
 *
 * In: the text of a file, a hash. Out: `Plan`, or why it is not taken. Invariant: what is taken has the shape of `schemas/plan.json`,
 * so that whatever is shown as our own words, as names of fields and operations, are such words. Example: a plan in
 * which an operation is called `\u001b[2J` is `damaged`.
 */
import validate from "../generated/validate-plan.js";
import { assignmentOf, isAssignment } from "../model/assignment.ts";
import type { Change } from "../model/change.ts";
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

const NEEDS: Readonly<Record<Change["action"], readonly ("before" | "after")[]>> = {
  create: ["after"],
  update: ["before", "after"],
  delete: ["before"],
};

/** What is told of changes without being looked at again: what an object was or is to be, and of an assignment all of it. */
function isTold(change: Change): boolean {
  const isText = (value: unknown) => typeof value === "string";
  const specs = NEEDS[change.action].map((side) => change[side]);
  if (specs.includes(undefined)) return false;
  const { permissionSet, principalType, principal, account } = assignmentOf(change) ?? {};
  return !isAssignment(change) || [permissionSet, principalType, principal, account].every(isText);
}

function untoldIn({ changes }: Plan): string | undefined {
  const at = changes.findIndex((change) => !isTold(change));
  return at < 0 ? undefined : `/changes/${at} does not say what it changes`;
}

/** A saved plan for reading. */
export function readShownPlan(text: string, sha256: ReadAt["sha256"]): Plan | NotTaken {
  const plan = readPlanOfAnyAge(text, sha256);
  if ("problem" in plan) return plan;
  const violation =
    violationIn(plan) ?? (Number.isNaN(Date.parse(plan.made)) ? "/made is no moment" : undefined) ?? untoldIn(plan);
  if (violation === undefined) return plan;
  const hint = "show it with the idc that made it, or plan again: idc plan -o FILE";
  return { problem: `is damaged, or of another idc: ${violation}`, hint };
}
