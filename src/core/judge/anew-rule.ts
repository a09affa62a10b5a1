/**
 * What is made anew: a person is asked, and all of it is made or none.
 *
 * In: differences; judged changes. Out: rulings; the changes, closed together. Invariant: nothing is deleted whose creation is not
 * to be made, nor what it goes with. Example: mode `additive` withholds the deletion of an issuer, and so its creation.
 */
import { closedTogether } from "../model/anew.ts";
import { type Change, closedWord, mayBeMade } from "../model/change.ts";
import { ask, deny, type JudgeRule } from "./ruling.ts";

const list = (names: readonly string[]): string => names.join(", ");

export const anewRule: JudgeRule = ({ action, anew }) => {
  if (anew === undefined) return undefined;
  if (anew.with !== undefined && action === "create") return ask(`made again with ${anew.with}`);
  if (anew.with !== undefined) return ask(`goes with ${anew.with}, which is made anew`);
  const what = `AWS does not change ${list(anew.fields)} in place`;
  return ask(action === "create" ? `made anew: ${what}` : `deleted and made anew: ${what}`);
};

/** Whatever goes: what hangs on it and is somebody else's would go too. */
export const heldRule: JudgeRule = ({ heldBy }) =>
  heldBy === undefined ? undefined : deny(`${list(heldBy)} would go with it, which this config does not own`);

/** Closes what is made anew together with what is closed of it. */
export function together(changes: readonly Change[]): readonly Change[] {
  const also = closedTogether(changes, ({ verdict }) => !mayBeMade(verdict));
  if (also.size === 0) return changes;
  return changes.map((change) => {
    const closed = also.get(change.key);
    if (closed === undefined) return change;
    const { key, verdict } = closed;
    return { ...change, verdict, reasons: [`is made with ${key}, which is ${closedWord(verdict)}`] };
  });
}
