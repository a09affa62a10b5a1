/**
 * As applied: the config of the last completed commit, to be planned beside the one at hand.
 *
 * In: both configs, what else is remembered. Out: config and past of such a plan. Invariant: what it finds was done since that commit
 * completed, by somebody else than idc; a config that says the same as the one at hand is not planned twice. Example: a commit that waits
 * makes `assignments: shared` of a set; a grant that nobody declared is one too many by the commit before it.
 */
import type { Config } from "../model/config.ts";
import { type Base, isBelieved } from "../model/plan.ts";
import type { Scope } from "../model/scope.ts";
import { isGroup } from "../model/specs.ts";
import { type Past, saysAlike } from "./past-configs.ts";
import { respell, respellMembers } from "./respell.ts";

interface Known {
  readonly config: Config;
  readonly past: Past;
}

/** The config that is worth another plan. */
export function appliedBeside({ config, past, base }: Known & { readonly base: Base }): Config | undefined {
  const { completed } = past;
  return completed === undefined || !isBelieved(base) || saysAlike(completed, config) ? undefined : completed;
}

/** In today's spelling, and by today's lock, which is no part of what was applied. */
export function asApplied(
  applied: Config,
  { config, past, spelling }: Known & { readonly spelling: Scope["spelling"] },
): Known {
  const { lock: _, ...said } = respell(applied, spelling);
  const objects = new Map(
    [...said.objects].map(([key, one]) => [key, isGroup(one) ? respellMembers(one, spelling) : one]),
  );
  const lock = config.lock === undefined ? {} : { lock: config.lock };
  const { atHand: _atHand, ...before } = past;
  // What only other commits said is no part of it, but for what a run may have made of them.
  return { config: { ...said, objects, ...lock }, past: { ...before, unwritten: [] } };
}
