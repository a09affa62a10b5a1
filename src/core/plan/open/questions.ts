/**
 * What a plan says of what no run changes by itself: what waits, what is unknown, whose names nobody compared.
 *
 * In: `PlanInput`. Out: members of `Plan`. Invariant: sorted, in whatever order rules stand and answers come. Example: two groups that
 * do not exist wait in the order of their names.
 */
import { compareText } from "../../base/key.ts";
import type { NamesPart } from "../../model/lock/names-part.ts";
import { type Pending, type Unknown, waitsForPrincipal } from "../../model/resource.ts";
import type { PlanInput } from "../plan-input.ts";
import { withNames } from "./locked.ts";
import { notComparedIn, remadeIn } from "./remade.ts";

/** What ids alone could tell of names. */
export function namesIn({ config, desired, diff, live, locked, letsGo }: PlanInput): NamesPart {
  const remade = remadeIn(diff, desired.pending, live, locked);
  const notCompared = notComparedIn(config, live, locked);
  return {
    ...(remade.length === 0 ? {} : { remade }),
    ...(notCompared === undefined ? {} : { notCompared }),
    ...(letsGo === undefined ? {} : { letsGo }),
  };
}

/** By name: in whatever order the rules stand. */
export function pendingOf({ desired, locked }: Pick<PlanInput, "desired" | "locked">): readonly Pending[] {
  const whom = (one: Pending) =>
    waitsForPrincipal(one) ? `${one.principal.type}\n${one.principal.name}` : `\n${one.permissionSet}`;
  const name = (one: Pending) => `${whom(one)}\n${one.keys.join("\n")}`;
  return [...withNames(desired.pending, locked)].sort((a, b) => compareText(name(a), name(b)));
}

export function unknownOf({ live, desired }: Pick<PlanInput, "live" | "desired">): readonly Unknown[] {
  const all = [...live.unknown, ...(live.unproved ?? []), ...desired.unknown];
  return all.sort((a, b) => compareText(a.pattern, b.pattern) || compareText(a.reason, b.reason));
}
