/**
 * Guardrails in a plan: who judges its changes, and what was said of them.
 *
 * In: the rules that count, and what a plan is made of. Out: `Judges`, `PolicyPart`. Invariant: what a plan says of rules is what its verdicts are
 * made of, and what is not made counts for nothing. Example: a plan of ten grants of which one rule forbids one has one finding.
 */
import type { LiveAccess } from "../../access/live-access.ts";
import type { Key } from "../../base/key.ts";
import { once } from "../../base/once.ts";
import { refusedWithout } from "../../judge/guard/policies.ts";
import type { PolicyFinding, PolicyPart } from "../../model/cause/policy-finding.ts";
import type { Cause, Change, Difference } from "../../model/change.ts";
import type { Config } from "../../model/config.ts";
import type { Override } from "../../model/override.ts";
import type { Live } from "../../model/resource.ts";
import type { Approvals } from "../../policy/approval/approvals.ts";
import { effectsIn } from "../../policy/effects.ts";
import { looksAt, type Policies, type PolicyJudge, type PolicyJudges, policyJudge } from "../../policy/judged.ts";
import type { LoadedPolicies } from "../../policy/loaded.ts";
import type { Effect, Pulls } from "../../policy/policy.ts";
import type { EffectName } from "../../policy/vocabulary.ts";
import type { Planned, PlanningInput } from "../planned.ts";
import { besideFindings, overruledBeside } from "./beside.ts";

interface Judging {
  readonly config: Config;
  readonly guards: readonly Config[];
  readonly policies?: LoadedPolicies | undefined;
  readonly live: Live;
  readonly access: LiveAccess;
  readonly differences: readonly Difference[];
  readonly isUnread: (group: string) => boolean;
  readonly today: string;
  readonly authors?: readonly string[] | undefined;
  readonly pulls?: Pulls | undefined;
}

/** Who judges a plan. */
export interface Judges {
  readonly judges: PolicyJudges;
  /** What was said of a change last; of one that no guard asked about, what would be if all were made. */
  readonly said: PolicyJudge;
  readonly policies: Policies;
  /** With who approved it, where somebody can tell. */
  readonly approved: (finding: PolicyFinding, cause: Cause) => PolicyFinding;
}

/** An account moves by nobody's edit; what else is beside the changes, a commit says. */
const MOVED: EffectName = "accountMoved";

/** With who approved it, or why nobody has, where somebody can tell. */
function approving(finding: PolicyFinding, cause: Cause, approvals: Approvals | undefined): PolicyFinding {
  if (finding.severity !== "approve" || finding.failed === true) return finding;
  const said = approvals?.(finding, cause);
  if (said === undefined) return finding;
  return "missing" in said ? { ...finding, unapproved: said.missing } : { ...finding, approved: said };
}

/** Undefined where there is no rule, or nobody who could be asked. */
export function judgesIn({ policies: loaded, ...input }: Judging): Judges | undefined {
  const policies = loaded?.policies;
  if (policies === undefined || policies.rules.length === 0) return undefined;
  const needsActions = looksAt(policies, "newActions");
  const effectsOf = effectsIn({ ...input, needsActions });
  const approved = (finding: PolicyFinding, cause: Cause) => approving(finding, cause, loaded?.approvals);
  const among = (made: readonly Difference[]): PolicyJudge => {
    const judge = policyJudge(policies, effectsOf(made), input.today);
    return (difference) => judge(difference).map((finding) => approved(finding, difference.cause));
  };
  const heard = new Map<Key, readonly PolicyFinding[]>();
  const whole = once(() => among(input.differences));
  return {
    ...{ policies, approved },
    judges: (made, alone) => {
      const judge = among(made);
      for (const one of made) {
        const before = alone === undefined ? [] : (heard.get(one.key) ?? []);
        const texts = new Set(before.map((finding) => JSON.stringify(finding)));
        heard.set(one.key, [...before, ...judge(one).filter((finding) => !texts.has(JSON.stringify(finding)))]);
      }
      return made.flatMap(judge);
    },
    said: (difference) => heard.get(difference.key) ?? whole()(difference),
  };
}

/** What guardrails see of a change, all of it, where all changes are made and somebody asks. */
export function effectsSeen(input: Omit<Judging, "policies">): (change: Difference) => Effect {
  const effects = once(() => effectsIn({ ...input, needsActions: true })(input.differences));
  return (change) => effects()(change);
}

/** What is said of a plan, with guards that were overruled beside its changes; nothing where there is no rule. */
export function policedIn(
  { besides, today, overrides = [] }: Pick<PlanningInput, "overrides" | "today"> & Pick<Planned, "besides">,
  judges: Judges | undefined,
  changes: readonly Change[],
): { readonly policed: PolicyPart; readonly overruled: readonly Override[] } {
  if (judges === undefined) return { policed: {}, overruled: [] };
  const { policies, said, approved } = judges;
  const beside = besideFindings(policies, besides(), today).map((finding) =>
    approved(finding, finding.beside?.effect === MOVED ? "account" : "edit"),
  );
  return {
    policed: { policies: { rules: policies.rules.length, findings: [...changes.flatMap(said), ...beside] } },
    overruled: overruledBeside(beside, overrides),
  };
}

/** What breaks an access test or a rule where some changes of a plan are made and the rest is not. */
export const breaksIn =
  (
    breaks: Planned["breaks"],
    judges: Judges | undefined,
    { overrides = [], narrowed }: Pick<PlanningInput, "overrides" | "narrowed">,
  ): Planned["breaks"] =>
  (changes) =>
    new Map([
      ...refusedWithout(judges?.judges, changes, { overrides, brake: narrowed?.revokeOnly === true }),
      ...breaks(changes),
    ]);
