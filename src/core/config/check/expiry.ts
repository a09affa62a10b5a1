/**
 * Rules that end, beside rules that give the same and go on.
 *
 * In: all rules. Out: a warning for each rule whose end another rule outlives. Invariant: only what is the same without
 * knowing the organization is compared: the same principal, the same permission set, and the same term of accounts.
 */

import { canonicalJson } from "../../base/json.ts";
import { memberOf, placeOfNode } from "../../document/node.ts";
import type { AccountTerm, Rule } from "../../model/config.ts";
import type { CheckContext } from "../document-kind.ts";
import type { RuleNode } from "./rules.ts";

export function checkExpiries(rules: readonly RuleNode[], { report, today }: CheckContext): void {
  const ending = rules.filter(({ rule }) => rule.expires !== undefined && rule.expires > today);
  if (ending.length === 0) return;
  const wanted = new Set(ending.flatMap(({ rule }) => grantsOf(rule)));
  const longest = new Map<string, Rule>();
  for (const { rule } of rules) {
    for (const grant of grantsOf(rule)) {
      if (!wanted.has(grant)) continue;
      const known = longest.get(grant);
      if (known === undefined || outlives(rule, known)) longest.set(grant, rule);
    }
  }
  for (const { rule, node } of ending) {
    const grant = grantsOf(rule).find((one) => outlives(longest.get(one)!, rule));
    if (grant === undefined) continue;
    const other = longest.get(grant)!;
    const [principal, permissionSet] = JSON.parse(grant) as [string, string];
    const what = `${permissionSet} for ${principal}`;
    const payload = { date: rule.expires!, other: other.at, until: other.expires, what };
    report("expiry-outlived", payload, placeOfNode(memberOf(node, "expires")!));
  }
}

function outlives(a: Rule, b: Rule): boolean {
  if (b.expires === undefined) return false;
  return a.expires === undefined || a.expires > b.expires;
}

/** One text for each principal, permission set and term of accounts of a rule. */
function grantsOf(rule: Rule): readonly string[] {
  const accounts = rule.accounts.map(termText);
  return rule.principals.flatMap(({ type, name }) =>
    rule.permissionSets.flatMap((set) => accounts.map((account) => JSON.stringify([name, set, type, account]))),
  );
}

/** What the term chooses, whatever it says of itself. */
function termText(term: AccountTerm): string {
  if ("set" in term) return `set ${term.set}`;
  const { allowEmpty: _, ...selector } = term.selector;
  return canonicalJson(selector);
}
