/**
 * What guardrails say of effects that are no change: no verdict of a change tells it, so the plan does, and its commit is not completed.
 *
 * In: what a plan is made of, the rules that count. Out: findings, and which of them refuse or ask. Invariant: nothing is held by them but that the commit
 * is remembered as completed, so that what the last completed one says goes on counting; a run that completes nothing is asked for none. Example: a
 * rule that denies that Settings protect less: all else is applied, and the run ends with 3.
 */
import { reasonOf } from "../../judge/guard/policies.ts";
import { movedAccounts } from "../../lock/moved.ts";
import type { Lasting } from "../../model/cause/lasting.ts";
import { type PolicyFinding, weightOf } from "../../model/cause/policy-finding.ts";
import type { Adopted, Difference } from "../../model/change.ts";
import type { Override } from "../../model/override.ts";
import type { Plan } from "../../model/plan.ts";
import { GROUP } from "../../model/specs.ts";
import type { Beside } from "../../policy/beside.ts";
import { adoptEffects, lastingEffects } from "../../policy/effects.ts";
import { looksAt, type Policies, saidOf } from "../../policy/judged.ts";
import { movedEffects } from "../../policy/moved-effects.ts";
import { settingsEffects } from "../../policy/settings-effects.ts";
import type { EffectsInput } from "../../policy/settled.ts";
import type { EffectName } from "../../policy/vocabulary.ts";
import type { PlanningInput } from "../planned.ts";

interface BesideInput extends Omit<EffectsInput, "needsActions">, Pick<PlanningInput, "past" | "narrowed"> {
  /** All differences of the plan, as if all were made. */
  readonly differences: readonly Difference[];
  readonly lasting: () => readonly Lasting[];
  readonly adopts: readonly Adopted[];
}

/** All effects of a run that are no change. */
export function besidesIn({ past, narrowed, differences, lasting, adopts, ...input }: BesideInput): readonly Beside[] {
  // Whoever takes access away in a hurry is asked for nothing.
  if (narrowed?.revokeOnly === true) return [];
  const { config, live } = input;
  const whole = { ...input, needsActions: false };
  const adopted = adoptEffects(whole, differences, adopts);
  if (narrowed !== undefined) return adopted;
  // The first run changes nothing that anybody said before.
  const before = past.completed ?? past.written[0];
  return [
    ...(before === undefined ? [] : settingsEffects(before, config, whole)),
    ...movedEffects(whole, differences, movedAccounts(config, past.completed, live)),
    ...lastingEffects(whole, differences, lasting()),
    ...adopted,
  ];
}

/** Groups of which a rule may ask who is in them. */
export function unreadBeside(policies: Policies | undefined, besides: () => readonly Beside[]): readonly string[] {
  if (policies === undefined || !looksAt(policies, "people")) return [];
  const groups = besides().flatMap(({ effect: { principal, unread } }) =>
    unread.includes("people") && principal.type === GROUP ? [principal.id] : [],
  );
  return [...new Set(groups)];
}

/** What rules say of them. */
export const besideFindings = (
  policies: Policies,
  besides: readonly Beside[],
  today: string,
): readonly PolicyFinding[] =>
  besides.flatMap(({ effect, what }) =>
    saidOf(policies, effect, today).map((found) => ({ ...found, beside: { effect: effect.action, what } })),
  );

/** Whether a finding does more than tell. */
const counts = (finding: PolicyFinding): boolean => finding.beside !== undefined && weightOf(finding) !== "warn";

/** Guards that a person overruled and that would have refused or asked. */
export const overruledBeside = (
  findings: readonly PolicyFinding[],
  overrides: readonly Override[],
): readonly Override[] =>
  findings.filter(counts).flatMap(({ policy }) => overrides.filter((name) => name === `policy:${policy}`));

const standing = ({ policies, overrides = [] }: Judged): readonly PolicyFinding[] =>
  (policies?.findings ?? []).filter((one) => counts(one) && !overrides.includes(`policy:${one.policy}`));

type Judged = Pick<Plan, "policies" | "overrides">;

const refuses = (finding: PolicyFinding): boolean => weightOf(finding) === "deny";

/** What keeps the commit from being completed. */
export const refusedBeside = (plan: Judged): readonly PolicyFinding[] => standing(plan).filter(refuses);

/** What is for a person to say before the commit is completed. */
export const askedBeside = (plan: Judged): readonly PolicyFinding[] => standing(plan).filter((one) => !refuses(one));

/** The one effect of which a run that writes anything makes a fact: what is adopted counts as declared from then on. */
const ADOPT: EffectName = "adopt";

export const ofAdoption = ({ beside }: PolicyFinding): boolean => beside?.effect === ADOPT;

/** What is said of one where nothing else of the plan is shown: what happens may name anybody, so its key stands for it. */
export const besideTold = (finding: PolicyFinding): string => `${finding.key}: ${reasonOf(finding)}`;
