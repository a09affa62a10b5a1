/**
 * Guardrails in a plan: who judges its changes, and what was said of them.
 *
 * In: the rules that count, and what a plan is made of. Out: `PolicyJudge`, `PolicyPart`. Invariant: what a plan says of rules is what its verdicts
 * are made of. Example: a plan of ten grants of which one rule forbids one has one finding.
 */
import type { LiveAccess } from "../../access/live-access.ts";
import type { PolicyPart } from "../../model/cause/policy-finding.ts";
import type { Change, Difference } from "../../model/change.ts";
import type { Config } from "../../model/config.ts";
import type { Live } from "../../model/resource.ts";
import { effectsIn } from "../../policy/effects.ts";
import { looksAt, type PolicyJudge, policyJudge } from "../../policy/judged.ts";
import type { LoadedPolicies } from "../../policy/loaded.ts";

interface Judging {
  readonly config: Config;
  readonly policies?: LoadedPolicies | undefined;
  readonly live: Live;
  readonly access: LiveAccess;
  readonly differences: readonly Difference[];
  readonly isUnread: (group: string) => boolean;
  readonly today: string;
}

/** Undefined where there is no rule, or nobody who could be asked. */
export function judgeIn({ policies: loaded, ...input }: Judging): PolicyJudge | undefined {
  const policies = loaded?.policies;
  if (policies === undefined || policies.rules.length === 0) return undefined;
  return policyJudge(policies, effectsIn({ ...input, needsActions: looksAt(policies, "newActions") }));
}

/** What is said of the changes of a plan; nothing where there is no rule. */
export function policedIn(
  { policies: loaded }: Pick<Judging, "policies">,
  judge: PolicyJudge | undefined,
  changes: readonly Change[],
): PolicyPart {
  const policies = loaded?.policies;
  if (judge === undefined || policies === undefined) return {};
  const findings = changes.flatMap((change) => judge(change));
  return { policies: { rules: policies.rules.length, findings } };
}
