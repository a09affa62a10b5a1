/** What is left alone, in one line, and the names of it for whoever asks. */
import { nameOf, parseKey } from "../../core/base/key.ts";
import type { LeftAlone, Plan } from "../../core/model/plan.ts";
import { GROUP } from "../../core/model/specs.ts";
import { nounOf, type Vocabulary } from "../../core/model/vocabulary.ts";
import { andMore, type Block, count, fold, line, type Span, value, word } from "../view.ts";
import { fewSpans } from "./administrators.ts";
import { accountName } from "./shown.ts";

/** Told in sections of their own, or not at all. */
const ELSEWHERE = [
  "external",
  "waiting",
  "orphan",
  "ignored",
  "first-seen",
  "implied",
  "released",
  "provided",
  "marked",
  "uncommitted",
  "finding",
] as const;

const WHY: Readonly<Record<Exclude<LeftAlone["why"], (typeof ELSEWHERE)[number]>, string>> = {
  "inactive-account": "in accounts that are not active",
  "direct-user": "of users directly (directUserAssignments: ignored)",
  unmanaged: "that no config here declared",
  unknown: "of rules that do not resolve",
};

const whyOf = ({ why }: LeftAlone) => (WHY as Readonly<Partial<Record<LeftAlone["why"], string>>>)[why];

/** Of objects that nobody declared, the first names: what was made by hand may be of administrators, and nobody reviewed it. */
function namedSpans({ why, keys }: LeftAlone): readonly Span[] {
  if (why !== "unmanaged" || keys.some((key) => parseKey(key).parts.length > 1)) return [];
  return [word(": "), ...fewSpans(keys.map(nameOf))];
}

/** Few, and granted here though somebody else says what they allow. */
const externalSpans = ({ keys }: LeftAlone): readonly Span[] => [word(": "), ...fewSpans(keys.map(nameOf))];

/** `named`: all of them stand below. */
export function leftAloneSpans(plan: Plan, vocabulary: Vocabulary, named: boolean): readonly Span[] {
  const parts = plan.leftAlone.flatMap((group): (readonly Span[])[] => {
    const { one, many } = nounOf(vocabulary, group.kind);
    const noun = count(group.keys.length, one, many);
    if (group.why === "ignored") {
      const grants = group.kind === GROUP ? [word(` (not grants to ${group.keys.length === 1 ? "it" : "them"})`)] : [];
      return [[word(`${noun} of `), value(group.owner ?? ""), ...grants]];
    }
    if (group.why === "external")
      return [[word(`${noun} defined by `), value(group.owner ?? ""), ...(named ? [] : externalSpans(group))]];
    const words = whyOf(group);
    return words === undefined ? [] : [[word(`${noun} ${words}`), ...(named ? [] : namedSpans(group))]];
  });
  const spans = parts.flatMap((part, index) => (index === 0 ? part : [word(" · "), ...part]));
  return [...spans, ...inactiveSpans(plan, spans.length > 0)];
}

/** Accounts that rules name and that nobody can be let into. */
function inactiveSpans(
  { inactiveAccounts, names }: Pick<Plan, "inactiveAccounts" | "names">,
  follows: boolean,
): readonly Span[] {
  const number = inactiveAccounts.length;
  if (number === 0) return [];
  const shown = inactiveAccounts.map((id) => accountName({ names }, id));
  return [word(`${follows ? " · " : ""}${count(number, "account")} not active: `), ...fewSpans(shown)];
}

/** The keys of what no other section names, one a line; of more than `most` the rest is counted. */
export function leftAloneKeys(plan: Plan, most = Number.POSITIVE_INFINITY): readonly Block[] {
  const keys = plan.leftAlone.flatMap((group) =>
    whyOf(group) !== undefined || group.why === "ignored" || group.why === "external" ? group.keys : [],
  );
  const shown = keys.slice(0, most).map((key) => line(1, value(key)));
  const more = keys.length > most ? [line(1, word(andMore(keys.length - most), "dim"))] : [];
  return fold(`Left alone, by name: ${count(keys.length, "entry", "entries")}`, [...shown, ...more]);
}
