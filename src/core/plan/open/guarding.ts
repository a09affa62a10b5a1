/**
 * Guards in a plan: judged changes after all of them, with who was asked about access tests and guardrails.
 *
 * In: what a plan is made from, what was seen, how changes are judged. Out: `Guarded` and more. Invariant: every guard sees the same. Example: a
 * run that revokes in a hurry is asked where others are refused.
 */
import type { TestsInput } from "../../access/tests/judged.ts";
import { once } from "../../base/once.ts";
import type { Rename } from "../../diff/rename.ts";
import { guard } from "../../judge/guard/guard.ts";
import { BRAKES } from "../../judge/narrowed.ts";
import type { Refused } from "../../judge/ruling.ts";
import type { Lasting } from "../../model/cause/lasting.ts";
import type { Adopted, Change, Difference } from "../../model/change.ts";
import { isForgetful } from "../../model/plan.ts";
import type { Desired } from "../../model/resource.ts";
import type { Input, PlanningInput } from "../planned.ts";
import { testingIn } from "./access-tests.ts";
import { besidesIn, unreadBeside } from "./beside.ts";
import { breaksIn, effectsSeen, judgesIn, policedIn } from "./policies.ts";

/** What guards are asked about. */
export interface Guarding {
  readonly seen: Input & Pick<TestsInput, "access" | "isUnread" | "guards">;
  readonly desired: Desired;
  readonly differences: readonly Difference[];
  readonly renames: readonly Rename[];
  readonly lasting: () => readonly Lasting[];
  readonly adopts: readonly Adopted[];
}

/** Judged changes, and what may be asked of guards once they are judged. */
export type Guarded = ReturnType<typeof guardedIn>;

/** Judged changes after all guards, with who was asked about access tests and guardrails. */
export function guardedIn(
  { config, base, past, overrides = [], narrowed }: PlanningInput,
  { seen, desired, differences, renames, lasting, adopts }: Guarding,
  judged: (refused: Refused) => readonly Change[],
) {
  const testing = testingIn({ ...seen, former: new Map(renames.map(({ from, to }) => [to, from])) }, desired);
  const judges = judgesIn({ ...seen, differences });
  const guarded = guard(
    {
      config,
      past,
      forgetful: isForgetful(base),
      live: seen.live,
      differences,
      access: seen.access,
      policies: judges?.judges,
      ...testing,
    },
    judged,
    overrides,
    narrowed?.revokeOnly === true ? BRAKES : undefined,
  );
  const breaks = breaksIn(testing.breaks, judges, { overrides, narrowed });
  const besides = once(() => besidesIn({ ...seen, narrowed, differences, lasting, adopts }));
  return {
    ...{ ...guarded, testing: { ...testing, breaks }, effectOf: effectsSeen({ ...seen, differences }) },
    ...{ besides, looksFor: () => unreadBeside(judges?.policies, besides) },
    policed: () => policedIn({ today: seen.today, overrides, besides }, judges, guarded.changes),
  };
}
