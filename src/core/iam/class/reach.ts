/**
 * Reach: the class of a permission set, at the most and surely.
 *
 * In: what a set is, and where its roles live. Out: `Reach`. Invariant: nobody who holds it can do more than `atMost` says, nor less than `surely`,
 * but for what the organization's own policies (SCPs, RCPs) and policies of resources say, which nobody reads here. So conditions, resources and
 * policies of unknown text count upward at the most, and surely nothing counts that some condition, Deny, boundary or unknown text may take away.
 * Example: PowerUserAccess is `write` and `write`, in the management account `admin` (it may assign anybody anything); AdministratorAccess
 * with a Deny unless there is MFA is `admin` and `none`.
 */

import { once } from "../../base/once.ts";
import { type AccessClass, rankOfClass, strongest } from "../../model/access/class.ts";
import { classOfAction } from "./actions.ts";
import { better, type Found, foundIn, NOTHING } from "./found.ts";
import { type Parts, type Policies, partsOf, permitted } from "./parts.ts";
import { listedClass, type Place } from "./raise.ts";
import { denies, isAllDenied, type Possible, permits } from "./rules.ts";

/** How far a permission set reaches. */
export interface Reach {
  readonly atMost: AccessClass;
  readonly surely: AccessClass;
  /** Whether it is less than `atMost` where conditions do not hold. */
  readonly conditions: boolean;
  /** A few of the actions or policies that make it what it is at the most. */
  readonly why: readonly string[];
}

const weaker = (a: AccessClass, b: AccessClass): AccessClass => (rankOfClass(a) < rankOfClass(b) ? a : b);

const UNREAD: Reach = { atMost: "unknown", surely: "none", conditions: false, why: [] };

/** Whether a Deny, or a boundary of known text, keeps an action from whatever allows it. */
const isTaken = ({ rules, bounds }: Parts, action: string) =>
  denies(rules, action, "at most") || (bounds !== undefined && !permits(bounds, action, "at most"));

/** What a boundary lets through of anything at all. */
const capOf = (parts: Parts, certainty: Possible, place: Place): AccessClass => {
  const { bounds, ...others } = parts;
  return bounds === undefined
    ? parts.cap
    : foundIn({ ...others, rules: bounds, listed: [] }, certainty, place).accessClass;
};

function atMostOf(parts: Parts, certainty: Possible, place: Place): Found {
  if (isAllDenied(parts.rules, certainty)) return NOTHING;
  const start = foundIn(parts, certainty, place);
  const listed = parts.listed.map((one) => [listedClass(one, certainty, place), one.policy] as const);
  const found = [
    ...(start.accessClass === "admin" ? [] : listed),
    ...parts.unread.map((one) => ["unknown", one] as const),
  ].reduce((best, [accessClass, policy]) => better(best, accessClass, policy), start);
  return { ...found, accessClass: weaker(found.accessClass, capOf(parts, certainty, place)) };
}

/** What a policy that is no rules allows is certain where nothing else may take some of it away. */
function surelyOf(parts: Parts, place: Place): AccessClass {
  if (parts.mayDeny) return "none";
  const { accessClass } = foundIn(parts, "surely", place);
  const isBare = parts.bounds === undefined && parts.rules.every(({ allows }) => allows);
  return (isBare ? strongest([accessClass, ...parts.listed.map(({ surely }) => surely)]) : undefined) ?? accessClass;
}

/** Most ask for the class at the most alone, of hundreds of sets. */
function reached(spec: Policies, place: Place): Reach {
  const parts = partsOf(spec);
  const { accessClass, why } = atMostOf(parts, "at most", place);
  const surely = once(() => surelyOf(parts, place));
  const asIf = once(() => atMostOf(parts, "as if", place).accessClass);
  return {
    atMost: accessClass,
    get surely() {
      return surely();
    },
    get conditions() {
      return rankOfClass(asIf()) < rankOfClass(accessClass);
    },
    why,
  };
}

/** Thousands of assignments ask of the same few sets. */
const known = new WeakMap<Policies, Map<Place, Reach>>();

/** Where a role lives counts: what may assign anybody anything does so in the management and the delegated administrator's account alone. */
export function reachOf(set: Policies | undefined, where?: { readonly management: boolean }): Reach {
  if (set === undefined) return UNREAD;
  const place = where === undefined ? "any" : where.management ? "management" : "member";
  const before = known.get(set) ?? new Map<Place, Reach>();
  known.set(set, before);
  const reach = before.get(place) ?? reached(set, place);
  before.set(place, reach);
  return reach;
}

/** Whether who holds a set may do one thing, on some resource at the most, and on each surely: `allows(set, "s3:DeleteBucket")`. */
export function allows(set: Policies | undefined, action: string): "surely" | "at most" | "no" {
  if (set === undefined) return "at most";
  const parts = partsOf(set);
  const folded = action.toLowerCase();
  if (isAllDenied(parts.rules, "at most")) return "no";
  if (!parts.mayDeny && permitted(parts, folded, "surely")) return "surely";
  const others = [
    ...parts.listed.map(({ atMost, inManagement }) => inManagement ?? atMost),
    ...parts.unread.map(() => "admin" as const),
  ];
  const isReached =
    rankOfClass(weaker(strongest(others) ?? "none", parts.cap)) >= rankOfClass(classOfAction(folded)) ||
    parts.listed.some(({ also }) => also?.includes(folded) === true);
  const isLetThrough = others.length > 0 && isReached && !isTaken(parts, folded);
  return isLetThrough || permitted(parts, folded, "at most") ? "at most" : "no";
}
