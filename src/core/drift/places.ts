/**
 * Places: what the config says of a row of drift.
 *
 * In: what the row is of, the config. Out: places. Invariant: none where nothing in the config is about it. Example: a membership that
 * nobody declared breaks the document of its group.
 */
import type { Key } from "../base/key.ts";
import { assignmentIn, isAssignment } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import { isMembership, membershipIn } from "../model/membership.ts";
import type { Source } from "../model/resource.ts";
import { groupKeyOf, setKeyOf } from "../model/specs.ts";

/** The rule that gives it, or the document that says all there is. */
export function placesOf(
  { key, kind }: { readonly key: Key; readonly kind: string },
  { objects }: Config,
): readonly Source[] {
  const whole = isAssignment({ kind })
    ? setKeyOf(assignmentIn(key)?.permissionSet ?? "")
    : isMembership({ kind })
      ? groupKeyOf(membershipIn(key)?.group ?? "")
      : key;
  const at = objects.get(whole)?.at;
  return at === undefined ? [] : [at];
}
