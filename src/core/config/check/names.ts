/**
 * Which names a config declares, and which it declares twice.
 *
 * In: all documents that have a name, well-formed or not. Out: `Names`. Invariant: a document that is wrong in other ways
 * still counts as declaring its name, so that one mistake does not make others out of all references to it.
 */

import { nearest, nearestAmong } from "../../base/suggest.ts";
import type { Document, Position } from "../../document/document.ts";
import { placeOf } from "../../document/document.ts";
import type { Report } from "../../document/report.ts";

/** A kind whose documents have names. */
export interface Named {
  readonly kind: string;
  readonly noun: string;
  readonly nameKey: string;
  /** A key whose text people take for the name. */
  readonly aliasKey?: string;
}

/** What documents declare, known before any of them is checked, so that order and files do not matter. */
export interface Names {
  /** Names of a kind, with the place where each is declared first. */
  of(kind: string): ReadonlyMap<string, Position>;
  /** The declared name of a kind that was perhaps meant. */
  near(kind: string, name: string): string | undefined;
  /** The declared name of what a text stands for without being its name. */
  alias(kind: string, text: string): string | undefined;
}

const NONE: ReadonlyMap<string, Position> = new Map();

/** Looking for what was meant takes a look at every name: not for each of thousands that are missing. */
const SUGGESTIONS = 200;

function makeNear(of: Names["of"]): Names["near"] {
  const suggested = new Map<string, string | undefined>();
  const byKind = new Map<string, (name: string) => string | undefined>();
  const nearestOf = (kind: string) => {
    const known = byKind.get(kind) ?? nearestAmong(of(kind).keys());
    byKind.set(kind, known);
    return known;
  };
  return (kind, name) => {
    const key = `${kind}/${name}`;
    if (!suggested.has(key) && suggested.size < SUGGESTIONS) suggested.set(key, nearestOf(kind)(name));
    return suggested.get(key);
  };
}

function makeAlias(documents: readonly Document[], kinds: ReadonlyMap<string, Named>): Names["alias"] {
  const names = new Map<string, string>();
  for (const { kind, value } of documents) {
    const { nameKey = "", aliasKey } = kinds.get(kind) ?? {};
    const [name, alias] = [value[nameKey], aliasKey === undefined ? undefined : value[aliasKey]];
    if (typeof name === "string" && name !== "" && typeof alias === "string")
      names.set(`${kind}/${alias.toLowerCase()}`, name);
  }
  return (kind, text) => names.get(`${kind}/${text.toLowerCase()}`);
}

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
  const of: Names["of"] = (kind) => names.get(kind) ?? NONE;
  return { of, near: makeNear(of), alias: makeAlias(documents, kinds) };
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
