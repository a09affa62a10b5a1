/**
 * The assignments of a rule: what it grants to one principal, and why.
 *
 * In: a rule, one of its sets and principals, and the accounts that it selects. Out: resources with their source.
 * Invariant: nothing is looked up: who exists, and what has expired, is for others to say. Example: a set in two
 * accounts is two assignments.
 */

import { keyOf } from "../base/key.ts";
import { ASSIGNMENT } from "../model/assignment.ts";
import type { PrincipalName, Rule } from "../model/config.ts";
import { namedPair, principalPart, type Resource, type Source } from "../model/resource.ts";

/** Where a rule stands, with what it says of itself. */
export function sourceOf(rule: Rule): Source {
  const { file, line, column } = rule.at;
  const source: { -readonly [Member in keyof Source]: Source[Member] } = { file, line, column };
  for (const member of ["owner", "reason", "ticket", "expires"] as const) {
    const value = rule[member];
    if (value !== undefined) source[member] = value;
  }
  return source;
}

/** Each principal and permission set that a rule names together: `namedPair(...)`. */
export function pairsOf({
  principals,
  permissionSets,
}: Pick<Rule, "principals" | "permissionSets">): readonly string[] {
  return permissionSets.flatMap((set) => principals.map((principal) => namedPair(set, principalPart(principal))));
}

/** The assignments of one set to one principal. They share what is the same in all of them. */
export function grantedBy(
  permissionSet: string,
  principal: PrincipalName,
  accounts: readonly string[],
  sources: readonly Source[],
): readonly Resource[] {
  const { type: principalType, name } = principal;
  const pair = keyOf(ASSIGNMENT, permissionSet, principalPart(principal));
  return accounts.map((account) => ({
    kind: ASSIGNMENT,
    // An account id is twelve digits, so there is nothing in it to encode.
    key: `${pair}/${account}`,
    spec: { permissionSet, principalType, principal: name, account },
    sources,
  }));
}
