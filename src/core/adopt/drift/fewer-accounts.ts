/**
 * The accounts of a rule without some of them.
 *
 * In: what `accounts` says, ids that go. Out: what it is to say, with an account set that leaves them out where a selector means them.
 * Invariant: the same accounts but these, today and of those that come tomorrow; an account set that others use is not touched.
 * Example: `{ou: /Dev}` without one account is the new set `devs-accounts-without-sandbox`.
 */
import { canonicalJson } from "../../base/json.ts";
import type { DraftValue } from "../../config/document-draft.ts";
import type { Position } from "../../document/document.ts";
import type { Selector } from "../../select/selectors.ts";
import { Names } from "../names.ts";
import { bare } from "../yaml.ts";
import type { AddedDocument, DocumentValue } from "./folder-edits.ts";
import { listOf, namesOne, termOf } from "./written-rule.ts";

/** Whose rule it is, for names; and its file, where a new account set stands. */
export interface About {
  readonly name: string;
  readonly at: Position;
}

export class FewerAccounts {
  readonly made: AddedDocument[] = [];
  private readonly names: Names;
  private readonly known = new Map<string, string>();
  private readonly select: Selector;
  private readonly noted: (id: string) => DraftValue;
  private readonly accountName: (id: string) => string;

  /** `taken`: names of account sets. */
  constructor(
    select: Selector,
    taken: Iterable<string>,
    accounts: { readonly noted: (id: string) => DraftValue; readonly nameOf: (id: string) => string },
  ) {
    this.select = select;
    this.names = new Names("accounts", taken);
    this.noted = accounts.noted;
    this.accountName = accounts.nameOf;
  }

  /** At least one account stays. */
  without(accounts: DraftValue, gone: readonly string[], about: About): DraftValue {
    const isGone = new Set(gone);
    const meantBy = (term: DraftValue) => this.select([termOf(term, about.at)]).accounts;
    const isOfThese = (term: DraftValue) => {
      const ids = meantBy(term);
      return namesOne(term) && ids.length > 0 && ids.every((id) => isGone.has(id));
    };
    const kept = listOf(accounts).filter((term) => !isOfThese(term));
    const touching = kept.filter((term) => meantBy(term).some((id) => isGone.has(id)));
    if (touching.length === 0) return Array.isArray(accounts) ? kept : kept[0]!;
    // A set in which nothing is left would mean nothing: then all of the terms are in it.
    const isEmpty = touching.every((term) => meantBy(term).every((id) => isGone.has(id)));
    const within = isEmpty ? kept : touching;
    const out = gone.filter((id) => touching.some((term) => meantBy(term).includes(id)));
    const name = this.setOf(within, out, about);
    const rest = kept.filter((term) => !within.includes(term));
    return rest.length === 0 && !Array.isArray(accounts) ? name : [name, ...rest];
  }

  private setOf(include: readonly DraftValue[], out: readonly string[], { name, at }: About): string {
    const same = canonicalJson([include.map(bare), out]);
    const known = this.known.get(same);
    if (known !== undefined) return known;
    const only = include.length === 1 ? bare(include[0]!) : undefined;
    const whose = typeof only === "string" ? only : `${name}-accounts`;
    const given = this.names.give(`${whose}-without-${out.length === 1 ? this.accountName(out[0]!) : "some"}`);
    const members: DocumentValue = { kind: "AccountSet", name: given, include, exclude: out.map(this.noted) };
    this.made.push({ file: at.file, members });
    this.known.set(same, given);
    return given;
  }
}
