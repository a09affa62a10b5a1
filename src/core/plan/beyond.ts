/**
 * A plan beside the plans that reviewers saw before what it is of was merged.
 *
 * In: a plan, and any number of plans of the same config and instance, whoever made them. Out: each change that none of them makes
 * in the same way, with why. Invariant: another plan among them can only make that fewer, and changes no verdict: what needs a person
 * needs one, whatever they say. Example: a grant that somebody pushed without a pull request is "not in the plan of a merged pull request".
 */
import type { Key } from "../base/key.ts";
import { isOpen } from "../model/change.ts";
import type { Registry } from "../model/kind.ts";
import type { Plan } from "../model/plan.ts";
import { compareWithApproved } from "./approved.ts";

const CALLED = "the plan of a merged pull request";
const NOWHERE = `not in ${CALLED}`;

/** What nobody saw; empty where all of it was seen. */
export function beyond(now: Plan, seen: readonly Plan[], kinds: Registry): ReadonlyMap<Key, string> {
  const held = seen.map((plan) => compareWithApproved(plan, now, kinds, CALLED).held);
  const unseen = new Map<Key, string>();
  for (const { key } of now.changes.filter(isOpen)) {
    const whys = held.map((reasons) => reasons.get(key));
    if (whys.includes(undefined)) continue;
    unseen.set(key, whys.find((why) => why !== NOWHERE) ?? NOWHERE);
  }
  return unseen;
}
