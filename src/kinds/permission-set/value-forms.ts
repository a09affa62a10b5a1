/** The forms in which a config may write durations and policies, and the one form and the one order in which they are compared. */

import type { JsonObject } from "../../core/base/json.ts";
import { compareText } from "../../core/base/key.ts";
import { sortedOnce } from "../../core/base/lists.ts";
import { isoDurationOf, minutesOf } from "../../core/base/session-duration.ts";
import type { Facts } from "../../core/model/resource.ts";
import type { CustomerManagedPolicy } from "../../core/model/specs.ts";

/** Whole minutes of `4h`, `90m`, `1h30m` or an ISO 8601 duration. */
export function sessionMinutes(text: string): number | undefined {
  const match = /^(?:([0-9]{1,6})h)?(?:([0-9]{1,6})m)?$/.exec(text);
  const iso = match === null || text === "" ? minutesOf(text) : undefined;
  if (match === null || text === "") return Number.isInteger(iso) ? iso : undefined;
  return Number(match[1] ?? 0) * 60 + Number(match[2] ?? 0);
}

/**
 * What stands for no description where there was one: AWS keeps what an update leaves out, and refuses an empty text. Its
 * console shows the same for nothing.
 */
export const NO_DESCRIPTION = "-";

export function descriptionOf(text: string | undefined): { readonly description?: string } {
  return text === undefined || text === NO_DESCRIPTION ? {} : { description: text };
}

const NAME = /^((?:[A-Za-z0-9.,+@=_-]+\/)*)([A-Za-z0-9_+=,.@-]{1,128})$/;
const ARN = /^arn:aws(?:-[a-z]{1,5}){0,3}:iam::aws:policy\/(.+)$/;

/** Path and name of an AWS managed policy, without a leading slash, of its name, path/name or ARN; nothing if it is none. */
export function managedPolicyPath(text: string): string | undefined {
  const path = ARN.exec(text)?.[1] ?? text;
  return NAME.test(path) ? path : undefined;
}

/** AWS managed policies, by path and name, in the order in which they are compared, without repeats. */
export const managedInOrder = (names: readonly string[]): readonly string[] => sortedOnce(names);

/** Customer managed policies in the order in which they are compared, without repeats: by path and name, each by itself. */
export function customerInOrder(policies: readonly CustomerManagedPolicy[]): readonly CustomerManagedPolicy[] {
  const byPath = new Map(policies.map((policy) => [`${policy.path}${policy.name}`, policy]));
  return [...byPath.values()].sort((a, b) => compareText(a.path, b.path) || compareText(a.name, b.name));
}

export interface SetFacts extends Facts {
  /** As AWS writes it, where that is not as we write the same: `PT60M`. */
  readonly sessionDuration?: string;
}

/** As AWS has it, where that is not as we write it. */
export function durationIn({ SessionDuration }: JsonObject): Pick<SetFacts, "sessionDuration"> {
  const said = String(SessionDuration);
  return said === isoDurationOf(minutesOf(said)!) ? {} : { sessionDuration: said };
}
