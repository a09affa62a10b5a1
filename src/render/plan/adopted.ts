/** What a plan makes this config's own that was there before: no change, but whoever reverts the commit deletes it. */
import type { Plan } from "../../core/model/plan.ts";
import { kindsIn, nounOf, type Vocabulary } from "../../core/model/vocabulary.ts";
import { andMore, type Block, count, fold, line, type Span, word } from "../view.ts";
import { keySpans } from "./objects.ts";

export const ADOPTS = "Adopts what was there before";

/** So many are told by name; of more, and in a first run, that there are so many. */
const NAMED = 20;

/** `5 permission sets, 3 groups`. */
function counts({ adopts = [] }: Plan, vocabulary: Vocabulary): string {
  const keysOf = new Map(adopts.map(({ kind, keys }) => [kind, keys]));
  const parts = kindsIn(vocabulary, keysOf.keys()).map((kind) => {
    const { one, many } = nounOf(vocabulary, kind);
    return count(keysOf.get(kind)!.length, one, many);
  });
  return parts.join(", ");
}

const numberOf = ({ adopts = [] }: Plan): number => adopts.reduce((sum, { keys }) => sum + keys.length, 0);

const isNamed = (plan: Plan): boolean => plan.config.state !== "first-run" && numberOf(plan) <= NAMED;

/** For the first line. */
export const adoptedSpans = (plan: Plan, vocabulary: Vocabulary): readonly Span[] =>
  plan.adopts === undefined ? [] : [word(`adopts ${counts(plan, vocabulary)}`)];

function namedBlocks({ adopts = [] }: Plan, vocabulary: Vocabulary): readonly Block[] {
  const keysOf = new Map(adopts.map(({ kind, keys }) => [kind, keys]));
  return kindsIn(vocabulary, keysOf.keys()).flatMap((kind) =>
    keysOf.get(kind)!.map((key) => line(1, word(`= ${nounOf(vocabulary, kind).one} `), ...keySpans(key))),
  );
}

/** The names, for who may unfold them. */
export function adoptedNames(plan: Plan, vocabulary: Vocabulary, most: number): readonly Block[] {
  const names = isNamed(plan) ? [] : namedBlocks(plan, vocabulary);
  const more = names.length > most ? [line(1, word(andMore(names.length - most), "dim"))] : [];
  return fold(`Adopted, by name: ${count(names.length, "object")}`, [...names.slice(0, most), ...more]);
}

export function adoptedBlocks(plan: Plan, vocabulary: Vocabulary, verbose: boolean): readonly Block[] {
  const number = numberOf(plan);
  if (number === 0) return [];
  const shown =
    verbose || isNamed(plan) ? namedBlocks(plan, vocabulary) : [line(1, word(`= ${counts(plan, vocabulary)}`))];
  const it = number === 1 ? "it" : "them";
  const would =
    plan.config.state === "first-run"
      ? "a commit that takes one of them out again would delete it"
      : `reverting this commit would delete ${it}`;
  return [...shown, line(1, word(`no change; but ${would}`, "warn"))];
}
