/**
 * A saved plan, read back: what `plan -o` wrote and somebody approved since.
 *
 * In: the text of a file, the time, a hash. Out: `Plan`, or why it is not taken. Invariant: a file that is damaged, of a newer
 * format, older than a day or from the future is never a plan; the digest detects damage, not forgery, so what is read
 * later is still looked at member by member. Example: a plan in which one letter was edited is `damaged`.
 */

import { ageOf, LIFETIME } from "../base/age.ts";
import { isObject, isShallow } from "../base/json.ts";
import type { NotTaken } from "../model/not-taken.ts";
import type { Plan } from "../model/plan.ts";
import { digestOf } from "./make-plan.ts";

/** The moment of reading, and a hash: a saved plan that is too old or was changed is not taken. */
export interface ReadAt {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly sha256: (text: string) => string;
}

const VERSION = 1;
/** Policies are what is nested the deepest in a plan, and have a dozen levels. */
const DEEPEST = 100;
const AGAIN = "plan again: idc plan -o FILE";

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isOneOf = (value: unknown, ...choices: readonly string[]) => isText(value) && choices.includes(value);
const mayBeText = (value: unknown) => value === undefined || isText(value);
const mayBeObject = (value: unknown) => value === undefined || isObject(value);

/** What was asked for decides what is planned again. */
function mayBeNarrowed(value: unknown): boolean {
  if (value === undefined) return true;
  return isObject(value) && (value.only === undefined || (Array.isArray(value.only) && value.only.every(isText)));
}

function isChange(value: unknown): boolean {
  return (
    isObject(value) &&
    isText(value.key) &&
    isOneOf(value.action, "create", "update", "delete") &&
    isOneOf(value.verdict, "allow", "ask", "deny", "withheld") &&
    mayBeObject(value.before) &&
    mayBeObject(value.after)
  );
}

/** Whose credentials are to be used is compared. */
const mayBeManagement = (value: unknown): boolean =>
  value === undefined || (isObject(value) && mayBeText(value.roleArn) && Array.isArray(value.changes));

/** Whether everything is there that applying looks at. */
function isWhole(plan: Record<string, unknown>): boolean {
  const { config, snapshot, instance, organization, endpoint, changes, diagnostics } = plan;
  return (
    (snapshot === undefined || snapshot === true) &&
    isObject(config) &&
    [config.name, config.mode, config.state].every(isText) &&
    [config.path, config.commit, config.superseded, endpoint].every(mayBeText) &&
    mayBeNarrowed(plan.narrowed) &&
    mayBeManagement(plan.management) &&
    (plan.purgeOrphans === undefined || plan.purgeOrphans === true) &&
    isObject(instance) &&
    [instance.arn, instance.region, organization].every(isText) &&
    Array.isArray(changes) &&
    changes.every(isChange) &&
    isObject(plan.bindings) &&
    Object.values(plan.bindings).every(isText) &&
    Array.isArray(diagnostics) &&
    diagnostics.every((one) => isObject(one) && isText(one.severity))
  );
}

/** A plan is one of a world that is a day old at the most; undefined where it is. */
export function ageProblem(made: unknown, now: number): NotTaken | undefined {
  const age = ageOf(made, now);
  if (age === "no moment") return { problem: "does not say when it was made", hint: AGAIN };
  if (age === "yet to come")
    return { problem: `says it was made at ${made}, which is yet to come`, hint: "set the clocks" };
  if (age <= LIFETIME) return undefined;
  return { problem: `was made at ${made}, more than 24 hours ago`, hint: `${AGAIN}, and have that approved` };
}

/** What `plan -o` wrote, however long ago. */
export function readPlanOfAnyAge(text: string, sha256: ReadAt["sha256"]): Plan | NotTaken {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: "is not JSON, or only half of it", hint: "a plan file is what idc plan -o FILE writes" };
  }
  if (!isObject(value) || value.format !== "idc-plan" || typeof value.version !== "number") {
    return { problem: "holds JSON that is no plan", hint: "a plan file is what idc plan -o FILE writes" };
  }
  if (value.version > VERSION) {
    const problem = `is in version ${value.version} of the format, and this idc knows ${VERSION}`;
    return { problem, hint: "apply it with the idc that made it, or plan again with this one" };
  }
  const plan = value as unknown as Plan;
  if (!isShallow(value, DEEPEST) || !isWhole(value) || digestOf(plan, sha256) !== plan.digest) {
    return { problem: "is damaged: it is not as idc plan wrote it", hint: AGAIN };
  }
  return plan;
}

export function readSavedPlan(text: string, { now, sha256 }: ReadAt): Plan | NotTaken {
  const plan = readPlanOfAnyAge(text, sha256);
  return "problem" in plan ? plan : (ageProblem(plan.made, now) ?? plan);
}
