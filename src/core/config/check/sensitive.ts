/**
 * Sensitive accounts: what reviewers want named in the access that a plan changes.
 *
 * In: Settings. Out: labels with the accounts that they are of. Invariant: a label is a plain word, so that it may stand among ours.
 * Example: `{label: prod, accounts: {ou: /Workloads/Prod}}`.
 */
import { itemsOf, memberOf, type Node, placeOfNode, textOf } from "../../document/node.ts";
import type { SensitiveAccounts } from "../../model/config.ts";
import type { CheckContext } from "../document-kind.ts";
import { checkTerms, termsOf } from "./accounts.ts";

export function sensitiveOf(root: Node | undefined): readonly SensitiveAccounts[] {
  return itemsOf(memberOf(root, "sensitive")).flatMap((node) => {
    const [label, accounts] = [textOf(memberOf(node, "label")), memberOf(node, "accounts")];
    return label === undefined || accounts === undefined
      ? []
      : [{ label, accounts: termsOf(accounts), at: placeOfNode(node) }];
  });
}

export function checkSensitive(root: Node, { names, report }: CheckContext): void {
  for (const node of itemsOf(memberOf(root, "sensitive")))
    checkTerms(memberOf(node, "accounts"), "accounts", names, report);
}
