/**
 * Cases, tried: what rules say of each, by the same engine and in the same words as of a change of a plan.
 *
 * In: cases, the rules of a config. Out: `TriedCase`s, and what no case shows of a rule. Invariant: a case of which any rule that counts could not be
 * evaluated does not pass, whatever it expects. Example: `expect: deny` of an effect that two rules deny passes, unless `by` names one of them.
 */
import { type PolicyFinding, weightOf } from "../../model/cause/policy-finding.ts";
import { type Policies, saidOf } from "../judged.ts";
import type { Policy } from "../policy.ts";
import { type PolicyCase, type TriedCase, VERDICTS, type Verdict } from "./case.ts";

const strictest = (findings: readonly PolicyFinding[]): Verdict =>
  VERDICTS.find((one) => findings.some((finding) => weightOf(finding) === one)) ?? "allow";

/** The policies that say it. */
export const sayingIt = ({ findings, said }: Pick<TriedCase, "findings" | "said">): readonly string[] =>
  findings.filter((one) => weightOf(one) === said && one.failed !== true).map(({ policy }) => policy);

/** Whether what it says counts: where nobody could be asked at all, that counts everywhere. */
const counts = ({ policy, at }: PolicyFinding, about: string | undefined): boolean =>
  about === undefined || policy === about || at === undefined;

export function triedCase(one: PolicyCase, policies: Policies): TriedCase {
  const all = saidOf(policies, one.effect, one.today);
  const findings = all.filter((finding) => counts(finding, one.policy?.id));
  const said = findings.some(({ failed }) => failed === true) ? "failed" : strictest(findings);
  const named = new Set(one.by?.map(({ id }) => id));
  const saying = new Set(sayingIt({ findings, said }));
  const isBy = one.by === undefined || (named.size === saying.size && [...named].every((id) => saying.has(id)));
  return { one, said, findings, passed: said === one.expect && isBy };
}

/** What no case shows of a rule: that it says something, or that it lets anything pass that it might have stopped. */
export interface Unshown {
  readonly policy: Policy;
  readonly never: "fires" | "passes";
}

export function unshownIn(tried: readonly TriedCase[], policies: readonly Policy[]): readonly Unshown[] {
  return policies.flatMap((policy) => {
    const asked = tried.filter(
      ({ one, said }) =>
        said !== "failed" &&
        (one.policy === undefined || one.policy.id === policy.id) &&
        policy.actions?.has(one.effect.action) !== false,
    );
    const says = ({ findings }: TriedCase) => findings.some((finding) => finding.policy === policy.id);
    return [
      ...(asked.some(says) ? [] : [{ policy, never: "fires" as const }]),
      ...(asked.some((one) => !says(one)) ? [] : [{ policy, never: "passes" as const }]),
    ];
  });
}
