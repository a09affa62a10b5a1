/**
 * Problems of selectors in words.
 *
 * In: `SelectionProblem`. Out: a sentence without its end. Invariant: every problem has words.
 * Example: `ou /Workloads/Prd is no OU of this organization`.
 */

import { fewNames } from "../base/few-names.ts";
import type { SelectionProblem } from "./selectors.ts";

const PROBLEMS: Readonly<Record<SelectionProblem["problem"], string>> = {
  "matches-nothing": "matches no account",
  "only-inactive": "matches no active account",
  "only-restricted": "matches restricted accounts only: name them by id, or say restricted: true",
  "ambiguous-account-name": "is the name of more than one account",
  "ambiguous-ou": "is the path of more than one OU",
  "no-such-ou": "is no OU of this organization",
  "begins-with-root": "begins with the root, but paths begin below it: for every account write all: true",
  "no-such-account": "is no account of this organization",
  "account-unlisted": "is in no listing of accounts, though asking for it by its id does not say that it is gone",
  "no-such-account-set": "is no AccountSet",
  "account-set-cycle": "contains itself",
  "selects-by-nothing": "says nothing that an account could match",
  "tags-unknown": "needs account tags, which could not be read",
};

/** A problem of a selector in words. */
export function problemText({ entry, problem, ids = [] }: SelectionProblem): string {
  const which = ids.length === 0 ? "" : `: ${fewNames(ids)}`;
  return `${entry} ${PROBLEMS[problem]}${which}`;
}
