/**
 * Verdicts: what all rules together say of each difference.
 *
 * In: differences and rules. Out: lists of rulings, one for each difference, and the verdict of a list. Invariant: the strictest ruling
 * wins, and its reasons are told in the order of the rules; differences that no rule speaks of share one empty list, since there are
 * hundreds of thousands. Example: deny beside ask is deny, with the reason of deny alone.
 */
import { isStricter, mayBeMade, type Verdict } from "../model/change.ts";
import type { Context, JudgeRule, Ruling } from "./ruling.ts";

/** What is said where nothing is. */
export const NONE: readonly Ruling[] = [];

/** What each of the differences is told by all of the rules. Most of many are told nothing. */
export function rulingsOf(
  { differences, steps }: Context,
  rules: readonly JudgeRule[],
): readonly (readonly Ruling[])[] {
  return differences.map((one) => {
    const own = steps.get(one.key) ?? [];
    let all = NONE;
    for (const rule of rules) {
      const said = rule(one, own);
      if (said !== undefined) all = all.concat(said);
    }
    return all;
  });
}

/** Lists in a row; of empty ones none is made. */
export function joined(...lists: readonly (readonly Ruling[])[]): readonly Ruling[] {
  return lists.reduce((all, list) => (list.length === 0 ? all : all.length === 0 ? list : all.concat(list)), NONE);
}

/** The strictest of what the rules say, with its reasons; of what may be made, with what else is said of it. */
export function verdictOf(rulings: readonly Ruling[]): {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
} {
  if (rulings.length === 0) return { verdict: "allow", reasons: [] };
  const verdict = rulings.reduce<Verdict>(
    (worst, ruling) => (isStricter(ruling.verdict, worst) ? ruling.verdict : worst),
    "allow",
  );
  const isSaid = (one: Verdict) => one === verdict || (one === "allow" && mayBeMade(verdict));
  return { verdict, reasons: rulings.filter((one) => isSaid(one.verdict)).map(({ reason }) => reason) };
}
