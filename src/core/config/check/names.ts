/**
 * Which names a config declares, and which it declares twice.
 *
 * In: all documents that have a name, well-formed or not. Out: `Names`. Invariant: a document that is wrong in other ways
 * still counts as declaring its name, so that one mistake does not make others out of all references to it.
 */

import { nearest } from "../../base/suggest.ts";
import type { Document, Position } from "../../document/document.ts";
import { placeOf } from "../../document/document.ts";
import type { Report } from "../../document/report.ts";

/** A kind whose documents have names. */
export interface Named {
  readonly kind: string;
  readonly noun: string;
  readonly nameKey: string;
}

/** What documents declare, known before any of them is checked, so that order and files do not matter. */
export interface Names {
  /** Names of a kind, with the place where each is declared first. */
  of(kind: string): ReadonlyMap<string, Position>;
}

const NONE: ReadonlyMap<string, Position> = new Map();

export function collectNames(
  documents: readonly Document[],
  damaged: readonly Document[],
  kinds: ReadonlyMap<string, Named>,
  report: Report,
): Names {
  const names = new Map<string, Map<string, Position>>();
  const folded = new Map<string, string>();
  const doubtful: Document[] = [...damaged];
  for (const document of documents) {
    const named = kinds.get(document.kind);
    const name = named && document.value[named.nameKey];
    if (named === undefined || typeof name !== "string") {
      doubtful.push(document);
      continue;
    }
    const known = knownOf(names, document.kind);
    const at = placeOf(document, [named.nameKey]);
    const first = known.get(name);
    if (first !== undefined) {
      report("duplicate-object", { kind: document.kind, name, first }, at);
      continue;
    }
    const fold = `${document.kind}/${name.toLowerCase()}`;
    const other = folded.get(fold);
    if (other !== undefined) report("case-clash", { what: named.noun, name, other, first: known.get(other)! }, at);
    else folded.set(fold, name);
    known.set(name, at);
  }
  for (const document of doubtful) {
    const guess = guessName(document, kinds);
    if (guess === undefined) continue;
    const known = knownOf(names, guess.kind);
    if (!known.has(guess.name)) known.set(guess.name, placeOf(document));
  }
  return { of: (kind) => names.get(kind) ?? NONE };
}

function knownOf(names: Map<string, Map<string, Position>>, kind: string): Map<string, Position> {
  const known = names.get(kind) ?? new Map<string, Position>();
  names.set(kind, known);
  return known;
}

/** What a document was most likely meant to declare whose kind or name is mistyped, or that does not parse. */
function guessName(document: Document, kinds: ReadonlyMap<string, Named>): { kind: string; name: string } | undefined {
  const named = kinds.get(document.kind) ?? kinds.get(nearest(document.kind, kinds.keys()) ?? "");
  if (named === undefined) return undefined;
  const { kind, nameKey } = named;
  const key = Object.hasOwn(document.value, nameKey)
    ? nameKey
    : Object.keys(document.value).find((one) => nearest(one, [nameKey]) === nameKey);
  const name = key === undefined ? undefined : document.value[key];
  return typeof name === "string" || typeof name === "number" ? { kind, name: String(name) } : undefined;
}
