/**
 * Whose approval a pull request needs: what its plan says, and what the rules of the branch that it is for say of the same changes.
 *
 * In: findings of a plan, rules of the base commit. Out: `Demand[]`. Invariant: a pull request that rewrites whom a rule asks, or exempts itself, is
 * asked for what it was asked before. Example: `admin-on-sensitive` asks security for 3 changes.
 */
import { sortedOnce } from "../../base/lists.ts";
import type { PolicyFinding } from "../../model/cause/policy-finding.ts";
import { exemptionOf } from "../exempt.ts";
import type { Policy } from "../policy.ts";

/** What one rule asks of some people. */
export interface Demand {
  readonly policy: string;
  /** As they are written; sorted. None: it is any person's to say. */
  readonly approvers: readonly string[];
  /** Of how many changes. */
  readonly changes: number;
  /** A sentence without its end. */
  readonly message?: string;
}

type Rule = Pick<Policy, "id" | "severity" | "approvers" | "exemptions">;

/** Whom a change needs, by the rule at hand and by that of the base commit. */
function askedBy(finding: PolicyFinding, rule: Rule | undefined, today: string): readonly (readonly string[])[] {
  const { severity, failed, exempt, approvers, key } = finding;
  const own = severity === "approve" && failed === undefined && exempt === undefined ? [sortedOnce(approvers)] : [];
  const before =
    rule?.severity === "approve" && exemptionOf(rule.exemptions ?? [], key, today) === undefined
      ? [sortedOnce(rule.approvers)]
      : [];
  return [...own, ...before];
}

/** `today`: `YYYY-MM-DD`, UTC. */
export function demandsOf(findings: readonly PolicyFinding[], base: readonly Rule[], today: string): readonly Demand[] {
  const rules = new Map(base.map((rule) => [rule.id, rule]));
  const found = new Map<string, { demand: Omit<Demand, "changes">; keys: Set<string> }>();
  for (const finding of findings) {
    const { policy, message, key } = finding;
    for (const approvers of askedBy(finding, rules.get(policy), today)) {
      const id = JSON.stringify([policy, approvers]);
      const known = found.get(id) ?? { demand: { policy, approvers, message }, keys: new Set() };
      known.keys.add(key);
      found.set(id, known);
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { demand, keys }]) => ({ ...demand, changes: keys.size }));
}
