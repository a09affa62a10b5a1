/**
 * Characters of an inline policy: AWS takes those of Latin-1. Others mostly look like one of these, or like nothing, so that they
 * are told by their code points and never shown.
 *
 * In: the node of a policy document. Out: its texts and keys with characters that AWS refuses. Invariant: each place once.
 * Example: `docdb‑elastic:*` with a non-breaking hyphen holds `U+2011`, for which `-` was meant.
 */
import { codePoint } from "../base/visible.ts";
import type { Position } from "../document/document.ts";
import { itemsOf, keyPlaceOfNode, membersOf, type Node, placeOfNode } from "../document/node.ts";

/** A text with characters that AWS refuses. */
export interface ForeignText {
  readonly at: Position;
  /** `U+2011`, each once, in the order of the text. */
  readonly characters: readonly string[];
  /** What was meant, where that is the same for all of them. */
  readonly meant: string | undefined;
}

/** What people's keyboards, word processors and web pages put in place of plain characters. */
const LOOK_ALIKES: readonly (readonly [RegExp, string])[] = [
  [/^[\p{Pd}\u2212]$/u, "-"],
  [/^[\u2018-\u201b\u2032]$/, "'"],
  [/^[\u201c-\u201f\u2033]$/, '"'],
  [/^\p{Zs}$/u, "a space"],
  [/^[\p{Cf}\p{Default_Ignorable_Code_Point}]$/u, "nothing"],
];

function plainOf(character: string): string | undefined {
  const known = LOOK_ALIKES.find(([form]) => form.test(character))?.[1];
  const folded = character.normalize("NFKC");
  return known ?? (/^[!-~]+$/.test(folded) ? folded : undefined);
}

/** As the request will hold it: half of a surrogate pair is written as an escape there. */
const isForeign = (character: string): boolean => character > "\u00ff" && !/^\p{Cs}$/u.test(character);

function foreignIn(text: string, at: Position): readonly ForeignText[] {
  const found = [...new Set(text)].filter(isForeign);
  if (found.length === 0) return [];
  const plain = new Set(found.map(plainOf));
  const characters = found.map(codePoint);
  return [{ at, characters, meant: plain.size === 1 ? [...plain][0] : undefined }];
}

export function foreignTexts(node: Node): readonly ForeignText[] {
  if (typeof node.value === "string") return foreignIn(node.value, placeOfNode(node));
  const inside = membersOf(node).flatMap(({ name, node: member }) => [
    ...foreignIn(name, keyPlaceOfNode(member)),
    ...foreignTexts(member),
  ]);
  return [...inside, ...itemsOf(node).flatMap(foreignTexts)];
}
