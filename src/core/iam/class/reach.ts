/**
 * Reach: the class of a permission set, at the most and surely.
 *
 * In: what a set is, and where its roles live. Out: `Reach`. Invariant: nobody who holds it can do more than `atMost` says, nor less than `surely`,
 * but for what the organization's own policies (SCPs, RCPs) and policies of resources say, which nobody reads here. So conditions, resources and
 * policies of unknown text count upward at the most, and surely nothing counts that some condition, Deny, boundary or unknown text may take away.
 * Example: PowerUserAccess is `write` and `write`, in the management account `admin` (it may assign anybody anything); AdministratorAccess
 * with a Deny unless there is MFA is `admin` and `none`.
 */

import { type AccessClass, rankOfClass, strongest } from "../../model/access/class.ts";
import type { Policies } from "../definition.ts";
import { classOfAction } from "./actions.ts";
import { better, type Found, foundIn, NOTHING } from "./found.ts";
import { type Parts, partsOf, permitted } from "./parts.ts";
import { type Place, passes } from "./raise.ts";
import { denies, permits } from "./rules.ts";

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

/** Whether nothing is left of anything, whoever allows it. */
const isAllDenied = ({ rules }: Parts, certainty: "at most" | "as if") =>
  rules.some(
    (rule) =>
      !rule.allows &&
      rule.isEverywhere &&
      !rule.isInverse &&
      (certainty === "as if" || !rule.isConditional) &&
      rule.actions.some((pattern) => /^\*+(?::\*+)?$/.test(pattern)),
  );

/** Of policies that are no rules, what each is at the most, with what another one hands to it. */
function listedIn(
  parts: Parts,
  certainty: "at most" | "as if",
  place: Place,
): readonly (readonly [AccessClass, string])[] {
  const handed = passes(parts, certainty);
  const passing = parts.listed.find((one) => one.passes === true);
  const isWrite = parts.listed.some(({ atMost }) => atMost === "write");
  const pairs = (handed && isWrite) || (passing !== undefined && parts.listed.length + parts.rules.length > 1);
  const unread = parts.unread.map((policy) => ["unknown", policy] as const);
  const listed = parts.listed.map((one) => {
    const here = (place === "management" ? one.inManagement : undefined) ?? one.atMost;
    const accessClass = certainty === "as if" ? (one.asIf ?? here) : here;
    return [pairs && accessClass === "write" ? "admin" : accessClass, one.policy] as const;
  });
  return [...listed, ...unread];
}

/** What a boundary lets through of anything at all. */
const capOf = (parts: Parts, certainty: "at most" | "as if", place: Place): AccessClass => {
  const { bounds, ...others } = parts;
  return bounds === undefined ? parts.cap : foundIn({ ...others, rules: bounds }, certainty, place).accessClass;
};

function atMostOf(parts: Parts, certainty: "at most" | "as if", place: Place): Found {
  if (isAllDenied(parts, certainty)) return NOTHING;
  const found = listedIn(parts, certainty, place).reduce(
    (best, [accessClass, policy]) => better(best, accessClass, policy),
    foundIn(parts, certainty, place),
  );
  return { ...found, accessClass: weaker(found.accessClass, capOf(parts, certainty, place)) };
}

/** What a policy that is no rules allows is certain where nothing else may take some of it away. */
function surelyOf(parts: Parts, place: Place): AccessClass {
  if (parts.mayDeny) return "none";
  const { accessClass } = foundIn(parts, "surely", place);
  const isBare = parts.bounds === undefined && parts.rules.every(({ allows }) => allows);
  return (isBare ? strongest([accessClass, ...parts.listed.map(({ surely }) => surely)]) : undefined) ?? accessClass;
}

function reached(spec: Policies, place: Place): Reach {
  const parts = partsOf(spec);
  const { accessClass, why } = atMostOf(parts, "at most", place);
  const conditions = rankOfClass(atMostOf(parts, "as if", place).accessClass) < rankOfClass(accessClass);
  return { atMost: accessClass, surely: surelyOf(parts, place), conditions, why };
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
  if (isAllDenied(parts, "at most")) return "no";
  if (!parts.mayDeny && permitted(parts, folded, "surely")) return "surely";
  const others = [
    ...parts.listed.map(({ atMost, inManagement }) => inManagement ?? atMost),
    ...parts.unread.map(() => "admin" as const),
  ];
  const isReached = rankOfClass(weaker(strongest(others) ?? "none", parts.cap)) >= rankOfClass(classOfAction(folded));
  const isLetThrough = others.length > 0 && isReached && !isTaken(parts, folded);
  return isLetThrough || permitted(parts, folded, "at most") ? "at most" : "no";
}
