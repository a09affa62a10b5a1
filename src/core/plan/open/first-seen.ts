/**
 * What a run sees for the first time: nobody declared it on what the config holds, and it stays in this run.
 *
 * In: a plan. Out: keys. Invariant: in the order of the plan. Example: a grant of an exclusive set that was there before the config was.
 */
import type { Key } from "../../base/key.ts";
import type { Plan } from "../../model/plan.ts";

export const firstSeenIn = ({ leftAlone }: Pick<Plan, "leftAlone">): readonly Key[] =>
  leftAlone.flatMap(({ why, keys }) => (why === "first-seen" ? keys : []));
