/**
 * Overruled: guards that no limit is of, and that a person overruled.
 *
 * In: judged changes and what git and the instance say. Out: names of guards. Invariant: only what would have held something is
 * named. Example: a protected grant that goes all the same names `protected`.
 */
import type { Change } from "../model/change.ts";
import type { Override } from "../model/override.ts";
import type { Base } from "../model/plan.ts";
import { PROTECTED_OVERRULED } from "./protected.ts";

export function overruledIn(changes: readonly Change[], base: Base): readonly Override[] {
  const isOverruled = changes.some(({ reasons }) => reasons.some((reason) => reason.startsWith(PROTECTED_OVERRULED)));
  return [
    ...(isOverruled ? ["protected" as const] : []),
    ...(base.withoutSettings === true ? ["settings" as const] : []),
  ];
}
