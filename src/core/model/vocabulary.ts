/**
 * The vocabulary: what kinds are called in words, for whoever tells people of them.
 *
 * In: the kinds. Out: `Vocabulary`. Invariant: every kind has a noun, one that nobody here knows too: a plan may come from a
 * version that knows more. Example: `TrustedTokenIssuer` is `1 trusted token issuer`, in the section `Other`.
 */

/** What one kind is called. Its own folder sets it; for words alone, since machines use the kind's name. */
export interface Noun {
  /** In small letters: `permission set`. */
  readonly one: string;
  /** `permission sets`. */
  readonly many: string;
  /** The section of a plan in which changes of it stand; "Other" where absent. */
  readonly section?: string;
}

/** Nouns by kind. */
export type Vocabulary = ReadonlyMap<string, Noun>;

const FIRST: readonly string[] = ["Access", "Permission sets", "People"];
const OTHER = "Other";

/** Access first, then what it passes through and who has it; what no section was made for comes last. */
function rankOf(section: string): number {
  if (section === OTHER) return FIRST.length + 1;
  const at = FIRST.indexOf(section);
  return at === -1 ? FIRST.length : at;
}

export const sectionOf = ({ section = OTHER }: Noun): string => section;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** In the order in which people are told of them. */
export function vocabularyOf(kinds: Iterable<{ readonly kind: string; readonly noun: Noun }>): Vocabulary {
  const nouns = [...kinds].map(({ kind, noun }) => [kind, noun] as const);
  const place = ([, noun]: (typeof nouns)[number]) => sectionOf(noun);
  return new Map(
    nouns.sort((a, b) => rankOf(place(a)) - rankOf(place(b)) || compare(place(a), place(b)) || compare(a[0], b[0])),
  );
}

/** The noun of a kind; of one that nobody here knows its name taken apart: `trusted token issuer`. */
export function nounOf(vocabulary: Vocabulary, kind: string): Noun {
  const one = kind.replace(/(?<=[a-z0-9])(?=[A-Z])/g, " ").toLowerCase();
  return vocabulary.get(kind) ?? { one, many: `${one}s` };
}

/** `a group`, `an application`. */
export const withArticle = ({ one }: Noun): string => `${/^(?!us|uni|eu|one)[aeiou]/.test(one) ? "an" : "a"} ${one}`;

/** Kinds that occur, in the order in which people are told of them; unknown ones last, by name. */
export function kindsIn(vocabulary: Vocabulary, occurring: Iterable<string>): readonly string[] {
  const there = new Set(occurring);
  const known = [...vocabulary.keys()].filter((kind) => there.has(kind));
  const others = [...there].filter((kind) => !vocabulary.has(kind)).sort(compare);
  return [...known, ...others];
}
