/**
 * Planning: from configs and the live state to a plan, in one pure step.
 *
 * In: the config at hand, those it must be judged by, `Live`. Out: `Planned`. Invariant: the same input gives the same plan,
 * byte for byte. Example: planning what was just applied, from a fresh read, gives a plan without changes.
 */

import { LiveAccess } from "../access/live-access.ts";
import { holdersOf } from "../access/tally.ts";
import { unreadGroups } from "../access/unread-groups.ts";
import { compareText, type Key } from "../base/key.ts";
import { once } from "../base/once.ts";
import { directoryOf } from "../desired/directory.ts";
import { makeLeftBefore } from "../desired/left-before.ts";
import { OWNS_NOTHING, type Owned, ownedBy, withAtHand } from "../desired/ownership.ts";
import { type Past, selectAlike } from "../desired/past-configs.ts";
import { type Directory, resolve } from "../desired/resolve.ts";
import { resolveOnDemand } from "../desired/resolve-on-demand.ts";
import { type Diff, diff } from "../diff/diff.ts";
import { inactiveAccountsOf, refsOf, stepsOf } from "../diff/plan-steps.ts";
import type { Ownership } from "../diff/removal.ts";
import { renamesIn } from "../diff/rename.ts";
import { disappearance } from "../judge/guard/disappearance.ts";
import { guard } from "../judge/guard/guard.ts";
import { cascade, judge } from "../judge/judge.ts";
import { BRAKES, leftOutOf, narrow } from "../judge/narrowed.ts";
import { overruledIn } from "../judge/overruled.ts";
import { uncommittedBeside } from "../judge/uncommitted.ts";
import { makeMatcher } from "../live/unknowns.ts";
import type { Config } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import type { Override } from "../model/override.ts";
import { type Base, isForgetful, type Narrowed, type Plan } from "../model/plan.ts";
import type { Desired, Live } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { keptUntilKnown } from "../order/kept-until-known.ts";
import type { AccessWaysInput } from "../order/known-access.ts";
import { meanwhileOf } from "../order/meanwhile.ts";
import type { Order } from "../order/order.ts";
import { plannedOrder } from "../order/planned-order.ts";
import { makeIgnored } from "../select/ignore.ts";
import { makeReleased } from "../select/released.ts";
import { type Selector, selectorOf } from "../select/selectors.ts";
import { makePlan } from "./make-plan.ts";
import { managedElsewhere, planDiagnostics } from "./plan-diagnostics.ts";
import { heldUntilKnown } from "./unknown-administrators.ts";
import { type Vanished, vanishedIn } from "./vanished.ts";

/** What planning takes: a config, what is live, and what is remembered. */
export interface PlanningInput {
  readonly config: Config;
  /** What earlier commits declared, and whose Settings guard. */
  readonly past: Past;
  /** How users and groups are spelled today (`Scope.spelling`): past configs are read so. */
  readonly spelling: Scope["spelling"];
  readonly base: Base;
  readonly live: Live;
  readonly kinds: Registry;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** When what is live was read: `Plan.made`. */
  readonly now: string;
  /** Whether what is live comes from a snapshot. */
  readonly snapshot?: true;
  readonly sha256: (text: string) => string;
  /** Guards that a person overrules in this run. */
  readonly overrides?: readonly Override[];
  /** A run of what no commit has. */
  readonly uncommitted?: true | undefined;
  /** What is asked for, where that is not all. */
  readonly narrowed?: Narrowed | undefined;
  /** Whether what is left of principals that are gone is ours to revoke. */
  readonly purgeOrphans?: true | undefined;
}

export type { Override };

/**
 * A plan with what it was made from, for whoever asks further (proof, second looks, apply). Only `plan` leaves the
 * process.
 */
export interface Planned {
  readonly plan: Plan;
  readonly order: Order;
  readonly diff: Diff;
  readonly live: Live;
  /** What must be asked for before earlier commits are forgotten. */
  readonly vanished: () => readonly Vanished[];
}

/** What past configs own, as far as today's organization can tell. */
function ownedIn(input: PlanningInput, desired: Desired, directory: Directory, select: Selector): Owned {
  const { config: now, past, base, kinds, spelling, today } = input;
  // What stands in the way has no past; what is uncommitted has one that guards, and takes nothing away.
  if (base.state === "uncommitted-changes") return OWNS_NOTHING;
  const options = { today, past: true, spelling } as const;
  const before = ownedBy(past, (config) => {
    return resolveOnDemand(config, directory, kinds, selectAlike(config, now) ? { ...options, select } : options);
  });
  const owned = past.atHand === true ? withAtHand(before, now, desired.named) : before;
  const isOurs = (key: Key) => past.completed !== undefined && owned.appliedSpecs.get(key) !== undefined;
  return { ...owned, leftBefore: makeLeftBefore(now, past, isOurs, today) };
}

function ownershipOf(input: PlanningInput, desired: Desired, owned: Owned): Ownership {
  const { config, live, today, purgeOrphans } = input;
  return {
    ...{ config, desired, owned, purgeOrphans },
    inactiveAccounts: inactiveAccountsOf(live),
    unresolved: makeMatcher(desired.unknown.map(({ pattern }) => pattern)),
    ignored: makeIgnored(config.settings.ignore, today),
    released: makeReleased(config.settings.released),
  };
}

/** What is wanted against what is, without what depends on unknown administrators, a mass disappearance, or what nobody knows. */
function differencesOf(input: PlanningInput, ownership: Ownership, known: AccessWaysInput) {
  const { config, past, live, kinds, today, overrides = [], narrowed } = input;
  const { desired, owned } = ownership;
  const all = diff(live, ownership, kinds);
  const { diff: sure, unknown } = heldUntilKnown(all, config, live, today);
  const calmed = disappearance({ config, past, live, desired, diff: sure });
  const isOverruled = overrides.includes("disappearance");
  const { diff: calm, unknown: vanished } = calmed === undefined || isOverruled ? { diff: sure, unknown: [] } : calmed;
  const overridden = calmed !== undefined && isOverruled ? (["disappearance"] as const) : [];
  // The emergency brake takes away whatever else is wrong.
  if (narrowed?.revokeOnly === true) return { found: calm, gone: [...unknown, ...vanished], overridden };
  const kept = keptUntilKnown({ diff: calm, desired, owned, past, config, known });
  return { found: kept.diff, gone: [...unknown, ...vanished, ...kept.unknown], overridden };
}

function stepsIn({ config, live, kinds, uncommitted }: PlanningInput, differences: Diff["differences"]) {
  const refs = refsOf(config, live, uncommitted);
  return new Map(differences.map((one) => [one.key, stepsOf(one, live, kinds.get(one.kind)!, refs)] as const));
}

const mistakesIn = ({ config, past, live, today, base }: PlanningInput) => [
  ...planDiagnostics(config, past, live.organization, today),
  ...managedElsewhere(config, live, base.renames),
];

/** What the judge knows of earlier runs. */
function judging(
  { config, base, past, overrides = [], uncommitted }: PlanningInput,
  owned: Owned,
  unwritten: Diff["unwritten"],
) {
  return {
    ...{ config, base, owned, guards: past.guards, overrides, unwritten: new Set(unwritten) },
    ...(uncommitted === true ? { uncommitted: uncommittedBeside(past) } : {}),
  };
}

/** What earlier commits gave, which counts though nobody sees it. */
const beforeOf = ({ declared, assignmentsTo, membersOf }: Owned) => ({
  wasDeclared: (key: Key) => declared.has(key),
  wasAssigned: assignmentsTo,
  wasMember: membersOf,
});

export function planFrom(input: PlanningInput): Planned {
  const { config, live, kinds, today, now, base, sha256, past, overrides = [], narrowed, purgeOrphans } = input;
  const [directory, select] = [directoryOf(live), selectorOf(config, live.organization)];
  const desired = resolve(config, directory, kinds, { today, select });
  const owned = ownedIn(input, desired, directory, select);
  const access = new LiveAccess(live);
  const known = { live, access, isUnread: () => unreadGroups(input), ...beforeOf(owned) };
  const ownership = ownershipOf(input, desired, owned);
  const { found: whole, gone, overridden } = differencesOf(input, ownership, known);
  const renames = renamesIn({ ...input, owned }, desired, whole);
  const found = narrow(whole, narrowed, renames);
  const { differences } = found;
  const steps = stepsIn(input, differences);
  const holders = holdersOf(live, kinds);
  const ways = { ...known, renamed: new Map(renames.map(({ from, to }) => [from, to])) };
  const ordering = { kinds, known: ways, holders, renames };
  const order = plannedOrder(found, ordering);
  const context = {
    ...judging(input, owned, found.unwritten),
    ...{ live, access, holders, kinds, differences, steps, pending: desired.pending, renames },
    meanwhile: meanwhileOf(ways, differences, order),
    leftOut: leftOutOf(found, whole, narrowed, (diff) => plannedOrder(diff, ordering)),
  };
  const guarded = guard(
    { config, past, forgetful: isForgetful(base), live, differences, access },
    (refused) => cascade(judge({ ...context, refused }), order),
    overrides,
    narrowed?.revokeOnly === true ? BRAKES : undefined,
  );
  const plan = makePlan({
    ...{ config, desired, base },
    live: gone.length === 0 ? live : { ...live, unknown: [...live.unknown, ...gone] },
    diff: found,
    changes: guarded.changes,
    overrides: [...overridden, ...guarded.overridden, ...overruledIn(guarded.changes, base)].sort(compareText),
    diagnostics: mistakesIn(input),
    ...{ now, sha256, snapshot: input.snapshot, uncommitted: input.uncommitted, narrowed, purgeOrphans },
  });
  return { plan, order, diff: found, live, vanished: once(() => vanishedIn({ ...input, ownership })) };
}
