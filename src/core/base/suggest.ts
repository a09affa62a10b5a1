/**
 * "Did you mean": the known name that a mistyped one most likely stands for.
 *
 * In: a name and the names there are. Out: the nearest of them, or nothing. Invariant: the order of the names does not
 * matter; what is suggested looks alike, or differs in at most a third of the characters of the mistyped name (of e-mail
 * addresses, also of the part before the @: a domain that many share does not make them alike), or, where nothing does, in one
 * word of at least four.
 * Example: `nearest("descripton", ["description", "name"])` is `description`; `zoe@acme.io` is not near `bob@acme.io`.
 */
import { compareText } from "./key.ts";
import { skeletonOf } from "./look-alike.ts";

/** A known name, with what is asked of it for each mistyped one. */
interface Known {
  readonly name: string;
  readonly skeleton: string;
  readonly letters: number;
}

/** The nearest name, the first in code unit order where several are as near. */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  return nearestAmong(candidates)(name);
}

/** The same for many names, with the candidates looked through once. */
export function nearestAmong(candidates: Iterable<string>): (name: string) => string | undefined {
  const known = [...candidates].map((name): Known => {
    const skeleton = skeletonOf(name);
    return { name, skeleton, letters: lettersOf(skeleton) };
  });
  return (name) => nearestOf(name, known);
}

function nearestOf(name: string, known: readonly Known[]): string | undefined {
  const folded = skeletonOf(name);
  const letters = lettersOf(folded);
  let limit = limitFor(name);
  let best: string | undefined;
  for (const candidate of known) {
    const other = candidate.skeleton;
    if (Math.abs(folded.length - other.length) > limit || lettersApart(letters, candidate.letters) > limit) continue;
    if (candidate.name === name || !hasNearLocalPart(folded, other)) continue;
    const distance = distanceOf(folded, other, limit);
    if (distance > limit) continue;
    if (distance === limit && best !== undefined && compareText(candidate.name, best) > 0) continue;
    best = candidate.name;
    limit = distance;
  }
  return best ?? aWordApart(folded, known);
}

/** Which characters occur in a text, each as one of 32 bits: most names are told apart by these at once. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let at = 0; at < text.length; at++) letters |= 1 << (text.charCodeAt(at) & 31);
  return letters;
}

/** No fewer than so many changes make one text of the other: each brings in one letter at most, and takes out one. */
const lettersApart = (a: number, b: number): number => Math.max(bitsIn(a & ~b), bitsIn(b & ~a));

function bitsIn(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Names of fewer words have little in common but for a word. */
const WORDS = 4;

/** The first name that has one word more or less than this one: `db-prod-eu-admin` for `db-prod-eu-west-admin`. */
function aWordApart(name: string, known: readonly Known[]): string | undefined {
  const words = wordsOf(name);
  if (words.length < WORDS - 1) return undefined;
  const near = known.filter(({ skeleton }) => {
    const others = wordsOf(skeleton);
    const [longer, shorter] = words.length > others.length ? [words, others] : [others, words];
    if (longer.length < WORDS || longer.length !== shorter.length + 1) return false;
    const at = longer.findIndex((word, index) => word !== shorter[index]);
    return longer.slice(at + 1).every((word, index) => word === shorter[at + index]);
  });
  return near.map((one) => one.name).sort(compareText)[0];
}

/** Addresses and paths have none: what has one part less is another place. */
const wordsOf = (text: string): readonly string[] => (/[@/]/.test(text) ? [] : text.split(/[^\p{L}\p{M}\p{N}]+/u));

function limitFor(text: string): number {
  return Math.min(3, Math.max(1, Math.floor(text.length / 3)));
}

/** Whether of two e-mail addresses the parts before the @ are near by their own length; other names have no such part. */
function hasNearLocalPart(name: string, candidate: string): boolean {
  const [end, other] = [name.lastIndexOf("@"), candidate.lastIndexOf("@")];
  if (end < 1 || other < 1) return true;
  const limit = limitFor(name.slice(0, end));
  return distanceOf(name.slice(0, end), candidate.slice(0, other), limit) <= limit;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one text into the other; more than `limit` where
 * that many do not suffice.
 */
export function distanceOf(a: string, b: string, limit: number): number {
  const far = limit + 1;
  if (Math.abs(a.length - b.length) > limit) return far;
  let before: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    // The row before is no nearer than one less, and a swap out of it costs one.
    if (Math.min(...row) > limit) return far;
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, far);
}
