/** What of an approved plan a run is asked for. */
import type { Key } from "../../core/base/key.ts";
import { chosenIn } from "../../core/judge/narrowed.ts";
import type { Asked } from "../../core/model/plan.ts";
import { nothingChosen } from "../../core/plan/plan-diagnostics.ts";
import type { Approved } from "../approved-plan.ts";
import type { Refusal } from "../refusal.ts";

/**
 * What was approved was planned as its file says; the command line narrows it further. Chosen is among what was approved:
 * the same globs may match more by now.
 */
export function narrowedBy({ plan }: Approved, asked: Asked | undefined): Asked | Refusal | undefined {
  const { narrowed, changes } = plan;
  if (narrowed === undefined && asked === undefined) return undefined;
  const brake = narrowed?.revokeOnly === true || asked?.revokeOnly === true ? { revokeOnly: true as const } : {};
  if (asked?.only !== undefined) {
    const [mistake] = nothingChosen(chosenIn(changes, asked.only), changes);
    if (mistake !== undefined) {
      const hint = mistake.hint === undefined ? {} : { hint: mistake.hint };
      return { exitCode: 1, code: "nothing-chosen", text: `${mistake.summary}, as the plan file has it.`, ...hint };
    }
  }
  const only = asked?.only ?? narrowed?.only;
  return only === undefined ? brake : { ...brake, only, among: new Set(changes.map(({ key }) => key)) };
}

/** Whether this run is for an approved change: what it leaves to another one is not gone. */
export function meantBy({ plan }: Approved, asked: Asked | undefined): (key: Key) => boolean {
  if (asked?.only === undefined || asked.only === plan.narrowed?.only) return () => true;
  const { keys } = chosenIn(plan.changes, asked.only);
  return (key) => keys.has(key);
}
