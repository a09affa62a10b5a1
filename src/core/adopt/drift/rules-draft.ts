/**
 * The rules of a folder while assignments are taken from them and added to them.
 *
 * In: a checked config with its documents, assignments that go and that come. Out: edits of Assignments documents, and new ones. Invariant:
 * no rule gives anything else than before but these; a rule that gave just what goes, goes. Example: a row of a group that has the
 * set elsewhere already is one line more in that rule.
 */
import { hasExpired } from "../../base/expiry.ts";
import { compareText } from "../../base/key.ts";
import { groupBy, Lists } from "../../base/lists.ts";
import type { DraftValue } from "../../config/document-draft.ts";
import type { Document } from "../../document/document.ts";
import { type AccountAssignmentSpec, partOf } from "../../model/assignment.ts";
import type { Config, Rule } from "../../model/config.ts";
import type { Organization } from "../../model/organization.ts";
import { principalIn } from "../../model/resource.ts";
import { type Selector, selectorOf } from "../../select/selectors.ts";
import { FewerAccounts } from "./fewer-accounts.ts";
import type { FolderDraft } from "./folder-draft.ts";
import { bestFitting, newRules } from "./new-rules.ts";
import { rectanglesOf } from "./rectangles.ts";
import { idIn, listOf, narrowedTo, principalsIn, setsIn, singled, type WrittenRule } from "./written-rule.ts";

/** A rule, and what is written in its place so far. */
interface RuleDraft {
  readonly rule: Rule;
  pieces: readonly WrittenRule[];
}

const rulesIn = ({ value }: Pick<Document, "value">): readonly WrittenRule[] =>
  (value.assignments ?? []) as readonly WrittenRule[];

/** Of accounts that go, by principal and set. */
const pairOf = (principal: string, set: string) => `${principal}\n${set}`;

export class RulesDraft {
  private readonly documents: readonly { readonly document: Document; readonly rules: readonly RuleDraft[] }[];
  private readonly all: readonly RuleDraft[];
  private readonly added = new Map<Document, WrittenRule[]>();
  /** For documents that are new, by the principal whose they are. */
  private readonly fresh = new Map<string, WrittenRule[]>();
  private readonly fewer: FewerAccounts;
  private readonly select: Selector;
  private readonly noted: (id: string) => DraftValue;
  private readonly folder: FolderDraft;
  private readonly today: string;

  constructor(folder: FolderDraft, config: Config, organization: Organization, today: string) {
    this.folder = folder;
    this.today = today;
    this.select = selectorOf(config, organization);
    const names = new Map(organization.accounts.map(({ id, name }) => [id, name]));
    const nameOf = (id: string) => names.get(id) ?? id;
    this.noted = (id) => (names.has(id) ? { noted: id, note: nameOf(id) } : id);
    this.fewer = new FewerAccounts(this.select, config.accountSets.keys(), { noted: this.noted, nameOf });
    let next = 0;
    this.documents = folder.ofKind("Assignments").map((document) => ({
      document,
      rules: rulesIn(document).map((value) => ({ rule: config.rules[next++]!, pieces: [value] })),
    }));
    this.all = this.documents.flatMap(({ rules }) => rules);
  }

  /** No rule names them any more. `principals` as in keys. */
  forget(principals: ReadonlySet<string>, sets: ReadonlySet<string>): void {
    for (const draft of this.all) {
      draft.pieces = draft.pieces.flatMap((piece) => {
        const whose = principalsIn(piece).filter((part) => !principals.has(part));
        const what = setsIn(piece).filter((name) => !sets.has(name));
        return whose.length === 0 || what.length === 0 ? [] : [narrowedTo(piece, whose, what)];
      });
    }
  }

  /** No rule in force gives them any more. */
  takeAway(assignments: readonly AccountAssignmentSpec[]): void {
    const gone = new Lists<string>();
    for (const one of assignments) gone.add(pairOf(partOf(one), one.permissionSet), one.account);
    for (const draft of this.all) {
      if (hasExpired(draft.rule.expires, this.today)) continue;
      draft.pieces = draft.pieces.flatMap((piece) => this.without(piece, draft.rule, gone));
    }
  }

  private without(piece: WrittenRule, rule: Rule, gone: Lists<string>): readonly WrittenRule[] {
    const selected = this.select(rule.accounts).accounts;
    const given = new Set(selected);
    const goneOf = (principal: string, set: string) =>
      gone
        .get(pairOf(principal, set))
        .filter((id) => given.has(id))
        .sort(compareText);
    const [principals, sets] = [principalsIn(piece), setsIn(piece)];
    // An account that is not active, and named by its id, is given something once it is.
    const idle = listOf(piece.accounts).filter((term) => !given.has(idIn(term) ?? selected[0]!));
    const rectangles = rectanglesOf(principals, sets, goneOf, selected.length + idle.length);
    return rectangles.map((one, index) => {
      const narrowed = narrowedTo(piece, one.principals, one.sets);
      const about = { name: principalIn(one.principals[0]!).name, at: rule.at };
      const accounts = one.gone.length === 0 ? piece.accounts! : this.fewer.without(piece.accounts!, one.gone, about);
      return index === 0 ? { ...narrowed, accounts } : singled({ ...narrowed, accounts });
    });
  }

  /** These rules are no more. */
  drop(gone: (rule: Rule) => boolean): void {
    for (const draft of this.all) if (gone(draft.rule)) draft.pieces = [];
  }

  /** Rules that are there say more, or new ones say it. */
  give(assignments: readonly AccountAssignmentSpec[]): void {
    const pairs = groupBy(assignments, (one) => pairOf(partOf(one), one.permissionSet));
    const left = pairs.filter((own) => !this.extend(own)).flat();
    for (const { value, principals, sets } of newRules(left, this.noted)) {
      const document = bestFitting(this.candidates(), principals, sets);
      if (document === undefined) this.newDocument(principals[0]!, value);
      else this.added.set(document, [...(this.added.get(document) ?? []), value]);
    }
  }

  private candidates() {
    return this.documents.map(({ document, rules }) => ({
      document,
      hasOwner: document.value.owner !== undefined,
      rules: rules.flatMap(({ pieces }) => pieces),
    }));
  }

  /** A rule for just this pair, without an end and without a ticket that somebody approved it by, whose accounts are ids. */
  private extend(own: readonly AccountAssignmentSpec[]): boolean {
    const [principal, set] = [partOf(own[0]!), own[0]!.permissionSet];
    const isOfPair = (piece: WrittenRule) =>
      principalsIn(piece).join("\n") === principal && setsIn(piece).join("\n") === set;
    for (const draft of this.all) {
      if (draft.rule.expires !== undefined || draft.rule.ticket !== undefined) continue;
      const at = draft.pieces.findIndex(
        (piece) => isOfPair(piece) && listOf(piece.accounts).every((term) => idIn(term) !== undefined),
      );
      if (at < 0) continue;
      const ids = own
        .map(({ account }) => account)
        .sort(compareText)
        .map(this.noted);
      draft.pieces = draft.pieces.map((piece, index) =>
        index === at ? { ...piece, accounts: [...listOf(piece.accounts), ...ids] } : piece,
      );
      return true;
    }
    return false;
  }

  private newDocument(principal: string, value: WrittenRule): void {
    const { name } = principalIn(principal);
    this.fresh.set(name, [...(this.fresh.get(name) ?? []), value]);
  }

  /** Writes what came of it into the folder's draft. `stays`: whether a document is there still, of which no rule is left. */
  finish(stays: (document: Document) => boolean = () => false): void {
    for (const { document, rules } of this.documents) {
      const all = [...rules.flatMap(({ pieces }) => pieces), ...(this.added.get(document) ?? [])];
      const isLeft = all.length > 0 || rules.length === 0 || stays(document);
      this.folder.set(document, isLeft ? valueWith(document, all) : undefined);
    }
    for (const { file, members } of this.fewer.made) this.folder.add(file, members);
    for (const [name, rules] of this.fresh) {
      this.folder.add(this.folder.paths.give("access", name, "yaml"), { kind: "Assignments", assignments: rules });
    }
  }
}

const valueWith = ({ value }: Document, assignments: readonly WrittenRule[]) => ({
  ...(value as { readonly [key: string]: DraftValue }),
  assignments,
});
