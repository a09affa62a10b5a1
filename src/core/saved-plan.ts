/**
 * A saved plan, read back: what `plan -o` wrote and somebody approved since.
 *
 * In: the text of a file, the time, a hash. Out: `Plan`, or why it is not taken. Invariant: a file that is damaged, of a newer
 * format, older than a day or from the future is never a plan; the digest detects damage, not forgery, so what is read
 * later is still looked at member by member. Example: a plan in which one letter was edited is `damaged`.
 */
import { isObject } from "./json.ts";
import { digestOf } from "./make-plan.ts";
import type { Plan } from "./plan.ts";

export interface NotTaken {
  /** Continues "the plan file …". */
  readonly problem: string;
  readonly hint: string;
}

export interface ReadAt {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly sha256: (text: string) => string;
}

const VERSION = 1;
const HOUR = 3_600_000;
/** What was approved was approved of a world that is a day old at the most. */
const LIFETIME = 24 * HOUR;
/** Clocks of two machines may differ by this much. */
const SKEW = 5 * 60_000;

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const AGAIN = "plan again: idc plan -o FILE";

const isText = (value: unknown): value is string => typeof value === "string" && value !== "";
const isOneOf = (value: unknown, ...choices: readonly string[]) => isText(value) && choices.includes(value);
const mayBeText = (value: unknown) => value === undefined || isText(value);
const mayBeObject = (value: unknown) => value === undefined || isObject(value);

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

/** Whether everything is there that applying looks at. */
function isWhole({ config, instance, organization, endpoint, changes, diagnostics }: Record<string, unknown>): boolean {
  return (
    isObject(config) &&
    [config.name, config.mode, config.state].every(isText) &&
    [config.path, config.commit, endpoint].every(mayBeText) &&
    isObject(instance) &&
    [instance.arn, instance.region, organization].every(isText) &&
    Array.isArray(changes) &&
    changes.every(isChange) &&
    Array.isArray(diagnostics) &&
    diagnostics.every((one) => isObject(one) && isText(one.severity))
  );
}

function ageProblem(made: string, now: number): NotTaken | undefined {
  const age = now - Date.parse(made);
  if (!TIME.test(made) || Number.isNaN(age)) return { problem: "does not say when it was made", hint: AGAIN };
  if (age < -SKEW) return { problem: `says it was made at ${made}, which is yet to come`, hint: "set the clocks" };
  if (age <= LIFETIME) return undefined;
  return { problem: `was made at ${made}, more than 24 hours ago`, hint: `${AGAIN}, and have that approved` };
}

export function readSavedPlan(text: string, { now, sha256 }: ReadAt): Plan | NotTaken {
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
  if (!isWhole(value) || digestOf(plan, sha256) !== plan.digest) {
    return { problem: "is damaged: it is not as idc plan wrote it", hint: AGAIN };
  }
  return ageProblem(isText(value.made) ? value.made : "", now) ?? plan;
}
