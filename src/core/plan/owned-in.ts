/**
 * Whose things are, for one plan.
 *
 * In: what planning takes, what is wanted. Out: `Owned`, `Ownership`. Invariant: what is uncommitted has a past that guards, and takes
 * nothing away. Example: an assignment that the last completed commit declared is ours.
 */
import type { Key } from "../base/key.ts";
import { makeLeftBefore } from "../desired/left-before.ts";
import { OWNS_NOTHING, type Owned, ownedBy, withAtHand } from "../desired/ownership.ts";
import { selectAlike } from "../desired/past-configs.ts";
import type { Directory } from "../desired/resolution.ts";
import { type OnDemand, resolveOnDemand } from "../desired/resolve-on-demand.ts";
import type { Diff } from "../diff/diff.ts";
import { inactiveAccountsOf } from "../diff/plan-steps.ts";
import type { Ownership } from "../diff/removal.ts";
import { uncommittedBeside } from "../judge/uncommitted.ts";
import { makeMatcher } from "../live/unknowns.ts";
import type { Config } from "../model/config.ts";
import type { Desired } from "../model/resource.ts";
import { makeIgnored } from "../select/ignore.ts";
import { makeProvided } from "../select/provided.ts";
import { makeReleased } from "../select/released.ts";
import type { Selector } from "../select/selectors.ts";
import type { Input, PlanningInput } from "./planned.ts";

/** What an earlier config declares, by today's organization. */
export function meaningIn(input: PlanningInput, directory: Directory, select: Selector): (config: Config) => OnDemand {
  const { config: now, kinds, spelling, today } = input;
  const options = { today, past: true, spelling } as const;
  return (config) =>
    resolveOnDemand(config, directory, kinds, selectAlike(config, now) ? { ...options, select } : options);
}

/** What past configs own, as far as today's organization can tell. */
export function ownedIn(input: PlanningInput, desired: Desired, meaning: (config: Config) => OnDemand): Owned {
  const { config: now, past, base, today } = input;
  // What stands in the way has no past; what is uncommitted has one that guards, and takes nothing away.
  if (base.state === "uncommitted-changes") return OWNS_NOTHING;
  const before = ownedBy(past, meaning);
  const owned = past.atHand === true ? withAtHand(before, now, desired.named) : before;
  const isOurs = (key: Key) => past.completed !== undefined && owned.appliedSpecs.get(key) !== undefined;
  return { ...owned, leftBefore: makeLeftBefore(now, past, isOurs, today) };
}

export function ownershipOf(input: PlanningInput, desired: Desired, owned: Owned): Ownership {
  const { config, live, today, purgeOrphans } = input;
  return {
    ...{ config, desired, owned, purgeOrphans },
    inactiveAccounts: inactiveAccountsOf(live),
    unresolved: makeMatcher(desired.unknown.map(({ pattern }) => pattern)),
    ignored: makeIgnored(config.settings.ignore, today),
    released: makeReleased(config.settings.released),
    provided: makeProvided(config.settings, live),
  };
}

/** What earlier commits gave, which counts though nobody sees it. */
export const beforeOf = ({ declared, assignmentsTo, membersOf }: Owned) => ({
  wasDeclared: (key: Key) => declared.has(key),
  wasAssigned: assignmentsTo,
  wasMember: membersOf,
});

/** What the judge knows of earlier runs. */
export function judging(
  { config, base, past, overrides = [], uncommitted, managementRole, thereBefore, locked, today }: Input,
  owned: Owned,
  unwritten: Diff["unwritten"],
) {
  return {
    ...{
      config,
      base,
      owned,
      guards: past.guards,
      overrides,
      managementRole,
      thereBefore,
      locked,
      atHandBefore: past.atHand,
      completedOn: past.completedOn,
      today,
      unwritten: new Set(unwritten),
    },
    ...(uncommitted === true ? { uncommitted: uncommittedBeside(past) } : {}),
  };
}
