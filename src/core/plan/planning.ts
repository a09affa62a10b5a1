/**
 * Planning: from configs and the live state to a plan, in one pure step.
 *
 * In: the config at hand, those it must be judged by, `Live`. Out: `Planned`. Invariant: the same input gives the same plan,
 * byte for byte. Example: planning what was just applied, from a fresh read, gives a plan without changes.
 */

import { LiveAccess } from "../access/live-access.ts";
import { holdersOf } from "../access/tally.ts";
import type { AccessTests } from "../access/tests/judged.ts";
import { unreadGroups } from "../access/unread-groups.ts";
import { compareText } from "../base/key.ts";
import { once } from "../base/once.ts";
import { adoptedIn } from "../desired/adopted.ts";
import { directoryOf } from "../desired/directory.ts";
import type { Owned } from "../desired/ownership.ts";
import { resolve } from "../desired/resolve.ts";
import type { OnDemand } from "../desired/resolve-on-demand.ts";
import { withAccountCauses } from "../diff/account-causes.ts";
import { type Aside, setAside } from "../diff/anew.ts";
import { type Diff, diff } from "../diff/diff.ts";
import { managementRoleOf } from "../diff/management.ts";
import { withoutAwaited } from "../diff/orphans.ts";
import { stepsIn } from "../diff/plan-steps.ts";
import type { Ownership } from "../diff/removal.ts";
import { renamesIn } from "../diff/rename.ts";
import { cascade, closeForNothing } from "../judge/cascade.ts";
import { disappearance } from "../judge/guard/disappearance.ts";
import { guard } from "../judge/guard/guard.ts";
import { judgeOf } from "../judge/judge.ts";
import { BRAKES, narrow } from "../judge/narrowed.ts";
import { overruledIn } from "../judge/overruled.ts";
import { compare } from "../lock/compared.ts";
import type { Change } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import type { Entitlements } from "../model/entitlement.ts";
import type { Override } from "../model/override.ts";
import { isForgetful, type Plan } from "../model/plan.ts";
import type { Live } from "../model/resource.ts";
import { keptUntilKnown } from "../order/kept-until-known.ts";
import type { AccessWaysInput } from "../order/known-access.ts";
import { meanwhileOf } from "../order/meanwhile.ts";
import type { Order } from "../order/order.ts";
import { plannedOrder } from "../order/planned-order.ts";
import { selectorOf } from "../select/selectors.ts";
import { makePlan } from "./make-plan.ts";
import { testedIn, testingIn } from "./open/access-tests.ts";
import { letsGoIn } from "./open/locked.ts";
import { mistakesIn } from "./open/mistakes.ts";
import { peopleBy } from "./open/people.ts";
import { beforeOf, judging, meaningIn, ownedIn, ownershipOf } from "./owned-in.ts";
import { nothingChosen } from "./plan-diagnostics.ts";
import type { PlanInput } from "./plan-input.ts";
import type { Input, PlanningInput } from "./planning-input.ts";
import { heldUntilKnown } from "./unknown-administrators.ts";
import { type Vanished, vanishedIn } from "./vanished.ts";

export type { Override };

/**
 * A plan with what it was made from, for whoever asks further (proof, second looks, apply). Only `plan` leaves the
 * process.
 */
export interface Planned {
  readonly plan: Plan;
  /** The same plan where that is known of access past all permission sets: it tells of people, and decides nothing. */
  readonly counting: (entitlements?: Entitlements) => Plan;
  readonly order: Order;
  readonly diff: Diff;
  /** As it was read. */
  readonly live: Live;
  /** The same, with what is to be made anew under the keys of its deletions. */
  readonly aside: Live;
  /** What earlier runs made. */
  readonly owned: Owned;
  /** What an earlier config declares, by today's organization. */
  readonly meaning: (config: Config) => OnDemand;
  /** Whose things are, by the config at hand. */
  readonly ownership: Ownership;
  /** What the last completed commit would make of what is live; where it was asked for, and says otherwise than the config at hand. */
  readonly atApplied?: Planned;
  /** What must be asked for before earlier commits are forgotten. */
  readonly vanished: () => readonly Vanished[];
}

/** What is wanted against what is, without what depends on unknown administrators, a mass disappearance, or what nobody knows. */
function differencesOf(input: Input, aside: Aside, ownership: Ownership, known: AccessWaysInput) {
  const { config, past, live, kinds, today, overrides = [], narrowed } = input;
  const { desired, owned } = ownership;
  const whole = diff(aside, ownership, kinds);
  const all = { ...whole, differences: withAccountCauses(whole.differences, input.locked) };
  const { diff: sure, unknown } = heldUntilKnown(all, config, live, today);
  const calmed = disappearance({ config, past, live, desired, diff: sure, locked: input.locked });
  const isOverruled = overrides.includes("disappearance");
  const { diff: calm, unknown: vanished } = calmed === undefined || isOverruled ? { diff: sure, unknown: [] } : calmed;
  const overridden = calmed !== undefined && isOverruled ? (["disappearance"] as const) : [];
  // The emergency brake takes away whatever else is wrong.
  if (narrowed?.revokeOnly === true)
    return { found: withoutAwaited(calm, live, kinds), gone: [...unknown, ...vanished], overridden };
  const kept = keptUntilKnown({ diff: calm, desired, owned, past, config, known });
  return { found: kept.diff, gone: [...unknown, ...vanished, ...kept.unknown], overridden };
}

type Wanted = ReturnType<typeof wantedIn>;

/** What becomes of tests, and what is amiss. */
function toldOf(
  input: Input,
  wanted: Wanted,
  tests: AccessTests,
  changes: readonly Change[],
  [asked, whole]: readonly [Plan["diagnostics"], Diff],
) {
  const { tested, mistakes } = testedIn({ ...wanted, config: input.config }, tests, changes);
  return { tested, diagnostics: [...asked, ...mistakes, ...mistakesIn({ ...wanted, input }, whole)] };
}

/** What is wanted, whose things are, and what is live, with what is to be made anew set aside. */
function wantedIn(input: PlanningInput) {
  const { config, past, live, kinds, today } = input;
  const managementRole = managementRoleOf(config, past.completed, live.organization);
  const [directory, select] = [directoryOf(live), selectorOf(config, live.organization)];
  const desired = resolve(config, directory, kinds, { today, select });
  const aside = setAside(live, desired, kinds);
  const meaning = meaningIn(input, directory, select);
  const owned = ownedIn(input, desired, meaning);
  const access = new LiveAccess(aside.live);
  const locked = compare({ config, guards: past.guards, live, kinds, today });
  const known = { ...input, live: aside.live, managementRole, locked, letsGo: letsGoIn(input, owned, locked) };
  return { desired, directory, owned, meaning, aside, access, select, input: known };
}

type Judged = Pick<PlanInput, "live" | "diff" | "changes" | "tested" | "overrides" | "diagnostics" | "notChosen">;

/** A plan of what was judged, by what is known of entitlements, which tell of people alone. */
function countingOf(input: Input, wanted: Wanted, judged: Judged): Planned["counting"] {
  const { config, base, kinds, live, managementRole, locked, letsGo, past, now, sha256 } = input;
  const { snapshot, uncommitted, narrowed, purgeOrphans } = input;
  const people = peopleBy({ ...wanted, config, live, isUnread: unreadGroups(input) }, judged.changes);
  const parts = {
    ...{ config, desired: wanted.desired, base, kinds, managementRole, locked, letsGo, guards: past.guards },
    ...{ adopts: adoptedIn(input), now, sha256, snapshot, uncommitted, narrowed, purgeOrphans },
  };
  return (entitlements = live.entitlements) => makePlan({ ...parts, ...judged, people: people(entitlements) });
}

export function planFrom(given: PlanningInput): Planned {
  const { config, kinds, base, past, overrides = [], narrowed } = given;
  const wanted = wantedIn(given);
  const { desired, owned, meaning, aside, input, access } = wanted;
  const { live } = input;
  const known = { live, access, isUnread: () => unreadGroups(input), ...beforeOf(owned) };
  const ownership = ownershipOf(input, desired, owned);
  const { found: whole, gone, overridden } = differencesOf(input, aside, ownership, known);
  const [renames, holders] = [renamesIn({ ...input, owned }, desired, whole), holdersOf(live, kinds)];
  const ways = { ...known, renamed: new Map(renames.map(({ from, to }) => [from, to])) };
  const ordering = { kinds, known: ways, holders, renames, isPart: narrowed?.only !== undefined };
  const chosen = narrow(whole, narrowed, renames, (diff) => plannedOrder(diff, ordering));
  const [found, { differences }, along] = [chosen.diff, chosen.diff, chosen.along];
  const [order, steps] = [plannedOrder(found, ordering), stepsIn(input, differences, given.live)];
  const judged = judgeOf({
    ...judging(input, owned, found.unwritten),
    ...{ live, access, holders, kinds, differences, steps, pending: desired.pending, renames, along },
    meanwhile: meanwhileOf(ways, differences, order),
  });
  const testing = testingIn({ ...input, guards: past.guards, access, isUnread: unreadGroups(input) }, desired);
  const guarded = guard(
    { config, past, forgetful: isForgetful(base), live, differences, access, ...testing },
    (refused) => closeForNothing(cascade(judged(refused), order), chosen),
    overrides,
    narrowed?.revokeOnly === true ? BRAKES : undefined,
  );
  const counting = countingOf(input, wanted, {
    live: gone.length === 0 ? live : { ...live, unknown: [...live.unknown, ...gone] },
    diff: found,
    changes: guarded.changes,
    overrides: [...overridden, ...guarded.overridden, ...overruledIn(guarded.changes, base)].sort(compareText),
    ...toldOf(input, wanted, testing.tests, guarded.changes, [nothingChosen(chosen, whole.differences), whole]),
    notChosen: narrowed?.only === undefined ? undefined : whole.differences.length - differences.length,
  });
  const vanished = once(() => vanishedIn({ ...given, ownership }));
  return {
    ...{ plan: counting(), counting, order, diff: found, live: given.live, aside: live },
    ...{ owned, meaning, ownership, vanished },
  };
}
