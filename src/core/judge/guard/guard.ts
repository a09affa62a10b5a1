/**
 * The guards, judged on the very plan that is applied.
 *
 * In: the judge, who can be told what is refused, and who has access. Out: changes, and the names of overrides that let
 * something through. Invariant: a guard counts only what would be made otherwise, so each is asked again once another has
 * refused something, until none has more to say; what was refused once stays refused. Without changes nothing is counted.
 * Example: `--override revocations` with 3 revocations lets nothing through, and is not recorded.
 */

import { compareText } from "../../base/key.ts";
import { pushAll } from "../../base/lists.ts";
import { type Change, isOpen } from "../../model/change.ts";
import type { Override } from "../../model/override.ts";
import type { Refused } from "../ruling.ts";
import { accessTestsGuard, unattendedGuard } from "./access-tests.ts";
import { administratorsGuard } from "./administrators.ts";
import type { Denial, Guard, GuardContext } from "./denial.ts";
import { limitsGuard } from "./limits.ts";
import { operatorsGuard } from "./operators.ts";
import { policiesAlone, policiesGuard } from "./policies.ts";

/** Changes after all guards: those that were denied carry why. */
export interface Guarded {
  readonly changes: readonly Change[];
  /** Sorted. */
  readonly overridden: readonly Override[];
}

/** Of each guard in turn, what nobody overruled; where that is nothing, what was overruled is noted. */
function denialsOf(
  guards: readonly Guard[],
  open: readonly Change[],
  isOverruled: (denial: Denial) => boolean,
  used: Denial[],
) {
  for (const guard of guards) {
    const all = guard(open);
    const left = all.filter((denial) => !isOverruled(denial));
    if (left.length > 0) return left;
    pushAll(used, all);
  }
  return [];
}

/** What is not refused is a person's to decide, or is told. */
function asked(changes: readonly Change[], denials: readonly Denial[]): readonly Change[] {
  if (denials.length === 0) return changes;
  const reasons = withDenials(new Map(), denials);
  const asking = new Set(denials.filter(({ soft }) => soft !== "tells").map(({ key }) => key));
  return changes.map((change) => {
    const more = reasons.get(change.key);
    if (more === undefined || !isOpen(change)) return change;
    const verdict = asking.has(change.key) ? "ask" : change.verdict;
    return { ...change, verdict, reasons: [...change.reasons, ...more] };
  });
}

function withDenials(refused: Refused, denials: readonly Denial[]): Refused {
  const all = new Map(refused);
  for (const { key, reason } of denials) all.set(key, [...(all.get(key) ?? []), reason]);
  return all;
}

/** A run in which nobody is asked makes a part of the plan, and that part is judged by itself. */
function attended(changes: readonly Change[], alone: Guard): readonly Change[] {
  const allowed = changes.filter(({ verdict }) => verdict === "allow");
  const isWhole = allowed.length === changes.filter(isOpen).length;
  const denials = isWhole ? [] : alone(allowed);
  return denials.length === 0 ? changes : attended(asked(changes, denials), alone);
}

/** `brakes`: guards that ask where others refuse. */
export function guard(
  context: GuardContext,
  judged: (refused: Refused) => readonly Change[],
  overrides: readonly Override[],
  brakes: ReadonlySet<Override> = new Set(),
): Guarded {
  let refused: Refused = new Map();
  let changes = judged(refused);
  const allowed = new Set<string>([...overrides, ...brakes]);
  const brake = brakes.size > 0;
  // Where nothing but access is taken away, nothing gives any.
  const isOverruled = ({ guard: name, gives, soft }: Denial) =>
    allowed.has(name) || soft !== undefined || (brake && gives === true);
  const guards = [
    operatorsGuard(context),
    limitsGuard(context),
    administratorsGuard(context),
    accessTestsGuard(context),
    policiesGuard(context.policies, brake),
  ];
  const alone = [unattendedGuard(context), policiesAlone(context.policies, brake)];
  for (;;) {
    const open = changes.filter(isOpen);
    // The last round asks every guard about what will be made: only what lets something of that through counts.
    const used: Denial[] = [];
    const denials = open.length === 0 ? [] : denialsOf(guards, open, isOverruled, used);
    if (denials.length === 0) {
      const overruled = new Set(used.map((denial) => denial.guard).filter((name) => overrides.includes(name)));
      const braked = used.filter((denial) => !overrides.includes(denial.guard));
      const made = asked(changes, braked);
      const whole = attended(made, (few) =>
        alone.flatMap((one) => one(few)).filter(({ guard: name }) => !allowed.has(name)),
      );
      return { changes: whole, overridden: [...overruled].sort(compareText) };
    }
    refused = withDenials(refused, denials);
    const before = changes;
    changes = judged(refused).map((change, index) => (isOpen(before[index]!) ? change : before[index]!));
  }
}
