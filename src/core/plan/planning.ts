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
import { resolve } from "../desired/resolve.ts";
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
import { judgeOf } from "../judge/judge.ts";
import { narrow } from "../judge/narrowed.ts";
import { overruledIn } from "../judge/overruled.ts";
import { compare } from "../lock/compared.ts";
import type { Change } from "../model/change.ts";
import type { Entitlements } from "../model/entitlement.ts";
import type { Override } from "../model/override.ts";
import type { Plan } from "../model/plan.ts";
import { keptUntilKnown } from "../order/kept-until-known.ts";
import type { AccessWaysInput } from "../order/known-access.ts";
import { meanwhileOf } from "../order/meanwhile.ts";
import { plannedOrder } from "../order/planned-order.ts";
import { selectorOf } from "../select/selectors.ts";
import { makePlan } from "./make-plan.ts";
import { testedIn } from "./open/access-tests.ts";
import { type Guarded, guardedIn } from "./open/guarding.ts";
import { lastingIn } from "./open/lasting.ts";
import { letsGoIn } from "./open/locked.ts";
import { mistakesIn } from "./open/mistakes.ts";
import { peopleBy } from "./open/people.ts";
import { pendingOf, unknownOf } from "./open/questions.ts";
import { beforeOf, judging, meaningIn, ownedIn, ownershipOf } from "./owned-in.ts";
import { nothingChosen } from "./plan-diagnostics.ts";
import type { PlanInput } from "./plan-input.ts";
import { type Input, type Planned, type PlanningInput, type Round, wholeOf } from "./planned.ts";
import { heldUntilKnown } from "./unknown-administrators.ts";
import { vanishedIn } from "./vanished.ts";

export type { Override };

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
type Told = ReturnType<typeof toldOf> & ReturnType<Guarded["policed"]>;

/** What readers alone are told: whose access changes, what becomes of tests, and what is amiss. */
function toldOf(
  input: Input,
  wanted: Wanted,
  tests: AccessTests,
  changes: readonly Change[],
  [asked, whole]: readonly [Plan["diagnostics"], Diff],
) {
  const { tested, mistakes } = testedIn({ ...wanted, config: input.config }, tests, changes);
  return {
    ...{
      tested,
      diagnostics: [
        ...asked,
        ...mistakes,
        ...(input.policies?.diagnostics ?? []),
        ...mistakesIn({ ...wanted, input }, whole),
      ],
    },
    peopleBy: peopleBy({ ...wanted, ...input, isUnread: unreadGroups(input) }, changes),
  };
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
  const lasting = once(() => lastingIn(input, desired, { directory, live: aside.live }));
  return { desired, directory, owned, meaning, aside, live: aside.live, access, select, lasting, input: known };
}

/** The plan by what is known of entitlements; reckoned once where nobody knows more than was read. */
function countingOf(body: Omit<PlanInput, "people" | "diagnostics" | "policed">, tell: () => Told) {
  const told = once(tell);
  const counting = (entitlements: Entitlements | undefined): Plan => {
    const overrides = [...new Set([...(body.overrides ?? []), ...told().overruled])].sort(compareText);
    return makePlan({ ...body, ...told(), overrides, people: told().peopleBy(entitlements) });
  };
  const asRead = once(() => counting(body.live.entitlements));
  return (entitlements?: Entitlements): Plan => (entitlements === undefined ? asRead() : counting(entitlements));
}

/** A whole plan, where nobody looks closer. */
export const planFrom = (given: PlanningInput): Planned => wholeOf(roundFrom(given));

/** As much of it as is looked at to find out what more is worth knowing. */
export function roundFrom(given: PlanningInput): Round {
  const { kinds, base, past, narrowed } = given;
  const wanted = wantedIn(given);
  const { desired, owned, meaning, aside, live, input, access, lasting } = wanted;
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
  const [seen, adopts] = [{ ...input, access, isUnread: unreadGroups(input), guards: past.guards }, adoptedIn(input)];
  const guarded = guardedIn(given, { seen, desired, differences, renames, lasting, adopts }, (refused) =>
    closeForNothing(cascade(judged(refused), order), chosen),
  );
  const [{ changes }, asked] = [guarded, nothingChosen(chosen, whole.differences)];
  const body = {
    ...{ ...seen, desired, diff: found, changes, adopts },
    live: gone.length === 0 ? live : { ...live, unknown: [...live.unknown, ...gone] },
    overrides: [...overridden, ...guarded.overridden, ...overruledIn(changes, base)].sort(compareText),
    notChosen: narrowed?.only === undefined ? undefined : whole.differences.length - differences.length,
  };
  return {
    plan: { changes, pending: pendingOf(body), unknown: unknownOf(body) },
    ...{ order, diff: found, live: given.live, aside: live, breaks: guarded.testing.breaks, owned, meaning },
    ...{ ownership, effectOf: guarded.effectOf, besides: guarded.besides, looksFor: guarded.looksFor },
    vanished: once(() => vanishedIn({ ...given, ownership })),
    counting: countingOf(body, () => ({
      ...toldOf(input, wanted, guarded.testing.tests, changes, [asked, whole]),
      ...guarded.policed(),
    })),
  };
}
