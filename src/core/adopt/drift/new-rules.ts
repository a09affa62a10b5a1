/**
 * New rules for assignments that no rule gives, and the document that each fits best.
 *
 * In: assignments; documents with their rules. Out: rules as they are written, and a document. Invariant: nobody's name is put to a grant
 * that is not known to be theirs: a document with an owner takes rules of principals only that it has rules of. Example: a grant to
 * `payments-dev` stands with its other grants.
 */
import { compareText } from "../../base/key.ts";
import type { DraftValue } from "../../config/document-draft.ts";
import type { Document } from "../../document/document.ts";
import type { AccountAssignmentSpec } from "../../model/assignment.ts";
import { principalPart } from "../../model/resource.ts";
import { fold } from "../fold.ts";
import { principalsIn, setsIn, type WrittenRule } from "./written-rule.ts";

interface NewRule {
  readonly value: WrittenRule;
  readonly principals: readonly string[];
  readonly sets: readonly string[];
}

const oneOrMore = (one: string, names: readonly string[]): WrittenRule =>
  names.length === 1 ? { [one]: names[0]! } : { [`${one}s`]: names };

export function newRules(
  assignments: readonly AccountAssignmentSpec[],
  noted: (id: string) => DraftValue,
): readonly NewRule[] {
  return fold(assignments).map(({ type, principals, permissionSets, accounts }) => {
    const ids = [...accounts].sort(compareText).map(noted);
    return {
      value: {
        ...oneOrMore(type === "USER" ? "user" : "group", principals),
        ...oneOrMore("permissionSet", permissionSets),
        accounts: ids.length === 1 ? ids[0]! : ids,
      },
      principals: principals.map((name) => principalPart({ type, name })),
      sets: permissionSets,
    };
  });
}

interface Candidate {
  readonly document: Document;
  readonly hasOwner: boolean;
  readonly rules: readonly WrittenRule[];
}

function fitOf({ rules, hasOwner }: Candidate, principals: ReadonlySet<string>, sets: ReadonlySet<string>): number {
  const whose = rules.filter((rule) => principalsIn(rule).some((part) => principals.has(part)));
  if (whose.some((rule) => setsIn(rule).some((name) => sets.has(name)))) return 3;
  if (whose.length > 0) return 2;
  return !hasOwner && rules.some((rule) => setsIn(rule).some((name) => sets.has(name))) ? 1 : 0;
}

/** The first of those that fit best; undefined where none does. */
export function bestFitting(
  candidates: readonly Candidate[],
  principals: readonly string[],
  sets: readonly string[],
): Document | undefined {
  const [whose, what] = [new Set(principals), new Set(sets)];
  const ranked = candidates
    .map((one) => ({ document: one.document, fit: fitOf(one, whose, what) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  return ranked[0]?.document;
}
