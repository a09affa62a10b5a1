/**
 * Assignments documents: their rules.
 *
 * In: what of the documents has the shape of its schema. Out: `Rule`s in the order of files and of their place in a file, each
 * with its node. Invariant: every permission set and AccountSet that a rule names is declared, and with Identity Center's own
 * directory every user and group too.
 */

import { itemsOf, memberOf, type Node, placeOfNode, textOf } from "../../document/node.ts";
import type { AssignmentRule } from "../../generated/documents.ts";
import type { Config, PrincipalName, Rule } from "../../model/config.ts";
import type { CheckContext } from "../document-kind.ts";
import { checkTerms, termsOf } from "./accounts.ts";
import { isDate, realDate } from "./dates.ts";
import { reportRepeats } from "./repeats.ts";

/** A rule with the place where it is written, for checks that compare rules. Beyond the check only the rule goes on. */
export interface RuleNode {
  readonly rule: Rule;
  readonly node: Node;
}

export function rulesOf(roots: readonly Node[], context: CheckContext): readonly RuleNode[] {
  return roots.flatMap((root) => {
    const owner = textOf(memberOf(root, "owner"));
    return itemsOf(memberOf(root, "assignments")).map((node) => {
      checkRule(node, context);
      return { rule: ruleOf(node, owner), node };
    });
  });
}

/** The nodes under either of two keys: one name, or a list of names. */
function oneOrMore(node: Node, one: string, more: string): readonly Node[] {
  const single = memberOf(node, one);
  return single === undefined ? itemsOf(memberOf(node, more)) : [single];
}

function ruleOf(node: Node, owner: string | undefined): Rule {
  const principals = (nodes: readonly Node[], type: PrincipalName["type"]): PrincipalName[] =>
    textsOf(nodes).map((name) => ({ type, name }));
  const { reason, ticket, expires, newAccounts } = node.value as AssignmentRule;
  return {
    principals: [
      ...principals(oneOrMore(node, "group", "groups"), "GROUP"),
      ...principals(oneOrMore(node, "user", "users"), "USER"),
    ],
    permissionSets: textsOf(oneOrMore(node, "permissionSet", "permissionSets")),
    accounts: termsOf(memberOf(node, "accounts")),
    ...(owner === undefined ? {} : { owner }),
    ...(reason === undefined ? {} : { reason }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(expires === undefined ? {} : { expires }),
    ...(newAccounts === "allow" ? { newAccounts } : {}),
    at: placeOfNode(node),
  };
}

/** The texts of nodes, without repeats. */
function textsOf(nodes: readonly Node[]): readonly string[] {
  return [...new Set(nodes.map((node) => String(node.value)))];
}

function checkRule(node: Node, context: CheckContext): void {
  const { references, names, report, settings } = context;
  const users = oneOrMore(node, "user", "users");
  for (const group of oneOrMore(node, "group", "groups")) references.group(group);
  for (const user of users) {
    references.user(user);
    if (settings.directUserAssignments === "forbidden") {
      report("direct-user-forbidden", { user: String(user.value) }, placeOfNode(user));
    }
  }
  for (const set of oneOrMore(node, "permissionSet", "permissionSets")) references.permissionSet(set);
  for (const list of ["groups", "users", "permissionSets"]) reportRepeats(memberOf(node, list), list, report);
  checkTerms(memberOf(node, "accounts"), "accounts", names, report);
  const expires = memberOf(node, "expires");
  if (expires !== undefined) checkExpiry(expires, context);
}

function checkExpiry(node: Node, { report, settings, today }: CheckContext): void {
  const date = String(node.value);
  if (!isDate(date)) report("bad-date", { value: date, near: realDate(date) }, placeOfNode(node));
  else if (date <= today) report("rule-expired", { date }, placeOfNode(node));
  else if (settings.mode !== "full")
    report("expiry-without-revocation", { date, mode: settings.mode }, placeOfNode(node));
}

/** The rules alone, as a config holds them. */
export function plainRules(rules: readonly RuleNode[]): Config["rules"] {
  return rules.map(({ rule }) => rule);
}
