/**
 * What becomes of a plan, in a line: the first thing that a reviewer reads.
 *
 * In: `Plan`. Out: a sign and words. Invariant: whatever keeps something from being applied is told before what does not; our own
 * words alone. Example: `✋ 2 changes need a person`.
 */
import { figure } from "../../core/base/figure.ts";
import type { Change, Verdict } from "../../core/model/change.ts";
import type { Plan } from "../../core/model/plan.ts";
import { baseProblem } from "../plan/base.ts";
import { leftToManagement } from "../plan/management.ts";
import { count } from "../view.ts";

export interface PlanVerdict {
  readonly sign: "🛑" | "⚠️" | "✋" | "✅";
  readonly words: string;
  /** Nothing is to be said of it: no change, nothing that waits, nothing wrong. */
  readonly empty: boolean;
}

const need = (number: number): string => `${count(number, "change")} ${number === 1 ? "needs" : "need"} a person`;

/** What keeps all of it, or some, from being applied, the gravest first. */
function obstacles(plan: Plan, of: (verdict: Verdict) => number): readonly (readonly [PlanVerdict["sign"], string])[] {
  const errors = plan.diagnostics.filter(({ severity }) => severity === "error").length;
  const [refused, asked, withheld] = [of("deny"), of("ask"), of("withheld")];
  const left = leftToManagement(plan).size;
  return [
    ...(errors > 0 ? [["🛑", `${count(errors, "error")}, so nothing can be applied`] as const] : []),
    ...(baseProblem(plan) === undefined ? [] : [["🛑", "this commit may not write"] as const]),
    ...(refused > 0 ? [["🛑", `${count(refused, "change")} refused`] as const] : []),
    ...(plan.unknown.length + plan.blocked.length > 0 ? [["⚠️", "incomplete: not all could be read"] as const] : []),
    ...(asked > 0 ? [["✋", need(asked)] as const] : []),
    ...(withheld > 0 ? [["⚠️", `${figure(withheld)} withheld`] as const] : []),
    ...(left > 0 ? [["⚠️", `${figure(left)} left to the management account`] as const] : []),
  ];
}

/** Nothing stands in the way. */
function easy({ changes, config }: Plan): string {
  const all = count(changes.length, "change");
  if (config.mode === "observe") return `${all} to report: mode observe writes nothing`;
  return changes.length === 1 ? `${all}, and it needs no person` : `${all}, and none needs a person`;
}

export function verdictOf(plan: Plan): PlanVerdict {
  const left = leftToManagement(plan);
  const own = plan.changes.filter(({ key }) => !left.has(key));
  const of = (verdict: Change["verdict"]) => own.filter((change) => change.verdict === verdict).length;
  const found = obstacles(plan, of);
  if (found.length > 0) return { sign: found[0]![0], words: found.map(([, words]) => words).join(" · "), empty: false };
  if (plan.changes.length === 0) {
    const waits = plan.pending.length > 0;
    return { sign: "✅", words: waits ? "no changes, and something waits" : "no changes", empty: !waits };
  }
  return { sign: "✅", words: easy(plan), empty: false };
}
