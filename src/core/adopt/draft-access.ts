/**
 * Rules and account sets of a draft, as documents have them.
 *
 * In: assignments, accounts by name. Out: `DraftAccess`. Invariant: accounts are said by their ids, a rule's or a set's; what stands
 * beside an id is a comment. Example: `- "111122223333" # payments-prod`.
 */
import type { DraftValue } from "../config/document-draft.ts";
import type { AccountAssignmentSpec } from "../model/assignment.ts";
import type { PrincipalType } from "../model/config.ts";
import type { Organization } from "../model/organization.ts";
import { type DraftTerm, draftLists } from "./account-lists.ts";
import type { DraftDocument } from "./draft.ts";
import type { DraftRule } from "./draft-files.ts";
import { type FoldedRule, fold } from "./fold.ts";
import { idsComment } from "./ids-comment.ts";

/** Rules, and the account sets that they speak of. */
export interface DraftAccess {
  readonly sets: readonly DraftDocument[];
  readonly rules: readonly (DraftRule & { readonly type: PrincipalType })[];
}

interface Around {
  readonly organization: Organization;
  /** Names of account sets that are there. */
  readonly taken: Iterable<string>;
  readonly today: string;
}

type Noted = (term: DraftTerm) => DraftValue;

/** An account's id with its name beside it. */
function notedBy({ accounts }: Organization): Noted {
  const names = new Map(accounts.map(({ id, name }) => [id, name]));
  return (term) => {
    if ("set" in term) return term.set;
    const note = names.get(term.id);
    return note === undefined ? term.id : { noted: term.id, note };
  };
}

function membersOf(
  { type, principals, permissionSets }: FoldedRule,
  terms: readonly DraftValue[],
): DraftRule["members"] {
  const one = type === "USER" ? "user" : "group";
  return {
    ...(principals.length === 1 ? { [one]: principals[0]! } : { [`${one}s`]: principals }),
    ...(permissionSets.length === 1 ? { permissionSet: permissionSets[0]! } : { permissionSets }),
    accounts: terms.length === 1 ? terms[0]! : terms,
  };
}

export function draftAccess(grants: Iterable<AccountAssignmentSpec>, around: Around): DraftAccess {
  const { organization, taken, today } = around;
  const folded = fold(grants);
  const used = folded.map(({ accounts, principals }) => ({ accounts, about: principals[0]! }));
  const lists = draftLists(used, organization, taken);
  const noted = notedBy(organization);
  const sets = lists.sets.map(
    ({ name, include, size, selector }): DraftDocument => ({
      head: idsComment(size, selector, today),
      members: { kind: "AccountSet", name, include: include.map(noted) },
    }),
  );
  const rules = folded.map((rule) => ({
    ...{ type: rule.type, principals: rule.principals },
    members: membersOf(rule, lists.termsOf(rule.accounts).map(noted)),
  }));
  return { sets, rules };
}
