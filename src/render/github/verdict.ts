/**
 * What becomes of a plan, in a line: the first thing that a reviewer reads.
 *
 * In: `Plan`. Out: a sign and words. Invariant: whatever keeps something from being applied is told before what does not; our own
 * words alone. Example: `✋ 2 changes need a person`.
 */
import { figure } from "../../core/base/figure.ts";
import type { Plan } from "../../core/model/plan.ts";
import { askedBeside, ofAdoption, refusedBeside } from "../../core/plan/open/beside.ts";
import { firstSeenIn } from "../../core/plan/open/first-seen.ts";
import { baseProblem } from "../plan/base.ts";
import { verdictCounts } from "../plan/headline.ts";
import { leftToManagement } from "../plan/management.ts";
import { count } from "../view.ts";

export interface PlanVerdict {
  /** For machines: the strictest that holds for any of it. */
  readonly verdict: "none" | "allow" | "withheld" | "ask" | "incomplete" | "deny";
  readonly sign: "🛑" | "⚠️" | "✋" | "✅";
  readonly words: string;
  /** Nothing is to be said of it: no change, nothing that waits, nothing wrong, nothing that a revert deletes. */
  readonly empty: boolean;
}

const need = (number: number): string => `${count(number, "change")} ${number === 1 ? "needs" : "need"} a person`;

type Obstacle = readonly [PlanVerdict["verdict"], PlanVerdict["sign"], string];

/** What keeps all of it, or some, from being applied, the gravest first. */
function obstacles(plan: Plan): readonly Obstacle[] {
  const of = verdictCounts(plan);
  const errors = plan.diagnostics.filter(({ severity }) => severity === "error").length;
  const [refused, asked, withheld] = [of("deny"), of("ask"), of("withheld")];
  const [beside, asking] = [refusedBeside(plan), askedBeside(plan).length];
  const adopting = beside.some(ofAdoption) ? ", so nothing is applied" : "";
  const left = leftToManagement(plan).size;
  const unread = plan.unknown.length + plan.blocked.length;
  const all: readonly (readonly [boolean, ...Obstacle])[] = [
    [errors > 0, "deny", "🛑", `${count(errors, "error")}, so nothing can be applied`],
    [baseProblem(plan) !== undefined, "deny", "🛑", "this commit may not write"],
    [refused > 0, "deny", "🛑", `${count(refused, "change")} refused`],
    [beside.length > 0, "deny", "🛑", `${count(beside.length, "other effect")} refused by policies${adopting}`],
    [unread > 0, "incomplete", "⚠️", "incomplete: not all could be read"],
    [asked > 0, "ask", "✋", need(asked)],
    [asking > 0, "ask", "✋", `${count(asking, "other effect")} ${asking === 1 ? "needs" : "need"} a person`],
    [plan.letsGo !== undefined, "ask", "✋", "what the lock held back is let go, which needs a person"],
    [plan.management?.isNew === true, "ask", "✋", "another role of the management account needs a person"],
    [withheld > 0, "withheld", "⚠️", `${figure(withheld)} withheld`],
    [left > 0, "withheld", "⚠️", `${figure(left)} left to the management account`],
  ];
  return all.flatMap(([holds, ...obstacle]) => (holds ? [obstacle] : []));
}

/** Nothing stands in the way. */
function easy({ changes, config }: Plan): string {
  const all = count(changes.length, "change");
  if (config.mode === "observe") return `${all} to report: mode observe writes nothing`;
  return changes.length === 1 ? `${all}, and it needs no person` : `${all}, and none needs a person`;
}

export function verdictOf(plan: Plan): PlanVerdict {
  const found = obstacles(plan);
  if (found.length > 0) {
    const [verdict, sign] = found[0]!;
    return { verdict, sign, words: found.map(([, , words]) => words).join(" · "), empty: false };
  }
  if (plan.changes.length > 0) return { verdict: "allow", sign: "✅", words: easy(plan), empty: false };
  const told = plan.policies?.findings.some(({ beside }) => beside !== undefined) === true;
  const waits = plan.pending.length > 0 || firstSeenIn(plan).length > 0;
  return {
    verdict: "none",
    sign: "✅",
    words: waits ? "no changes, and something waits" : "no changes",
    empty: !waits && !told && plan.diagnostics.length === 0 && plan.adopts === undefined,
  };
}
