/**
 * A gap is for a person: whoever is without access for a moment is named, and somebody says yes.
 *
 * In: the sentences of `meanwhile.ts`. Out: a rule for the judge. Invariant: no change that makes a gap goes by itself. Example: one
 * who leaves a group before the other has what they keep.
 */
import { ask, type Context, type JudgeRule } from "./ruling.ts";

/** When somebody is to be without what they keep is for a person to decide. */
export function meanwhileRule({ meanwhile }: Context): JudgeRule {
  return ({ key }) => meanwhile?.get(key)?.map(ask);
}
