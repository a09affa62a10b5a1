/**
 * Whether a person who agreed to a plan has seen what a later one says beside its changes.
 *
 * In: both plans. Out: yes or no. Invariant: what was not seen was not agreed to, nor what others were to approve and have not. Example: a plan of a later commit, in which Settings say something
 * else that a guardrail leaves to a person, was not.
 */
import type { Plan } from "../../model/plan.ts";
import { askedBeside } from "./beside.ts";

type Agreeable = Pick<Plan, "letsGo" | "policies" | "overrides">;

const said = (plan: Agreeable): readonly string[] =>
  askedBeside(plan).map(({ key, policy, beside }) => JSON.stringify([key, policy, beside?.what]));

export function isAgreed(seen: Agreeable, now: Agreeable): boolean {
  const known = new Set(said(seen));
  return (
    (now.letsGo === undefined ||
      (seen.letsGo !== undefined && now.letsGo.every((key) => seen.letsGo?.includes(key)))) &&
    said(now).every((one) => known.has(one)) &&
    askedBeside(now).every(({ unapproved }) => unapproved === undefined)
  );
}
