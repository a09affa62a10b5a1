/**
 * Found: the class of what rules allow, and what makes it so.
 *
 * In: parts of a set, how certain it must be, and where its role lives. Out: a class with a few actions. Invariant: only rules are read here, as
 * a boundary of known text lets them through. Example: `s3:*` at most is `write` by `s3:AbortMultipartUpload`.
 */
import { type AccessClass, rankOfClass } from "../../model/access/class.ts";
import { actionsOf, guessedClass, SERVICES } from "./actions.ts";
import { type Parts, permitted } from "./parts.ts";
import { type Place, sureWaysOf, unknownPatterns, waysOf } from "./raise.ts";
import { byService, type Certainty } from "./rules.ts";

/** A class, and what makes it so. */
export interface Found {
  readonly accessClass: AccessClass;
  readonly why: readonly string[];
}

const FEW = 3;
export const NOTHING: Found = { accessClass: "none", why: [] };

export const better = (found: Found, accessClass: AccessClass, name: string): Found => {
  const way = rankOfClass(accessClass) - rankOfClass(found.accessClass);
  if (way > 0) return { accessClass, why: [name] };
  return way === 0 && found.why.length < FEW ? { accessClass, why: [...found.why, name] } : found;
};

/** What the rules allow of the actions that there are, one of a service told. */
function listedActions(parts: Parts, certainty: Certainty): Found {
  let found = NOTHING;
  const rulesFor = byService(parts.rules);
  for (const service of SERVICES()) {
    const rules = rulesFor(service);
    if (rules.length === 0) continue;
    const narrowed = { ...parts, rules };
    let least = rankOfClass(found.accessClass) - (found.why.length < FEW ? 1 : 0);
    for (const { name, folded, accessClass } of actionsOf(service)) {
      if (rankOfClass(accessClass) <= least || !permitted(narrowed, folded, certainty)) continue;
      found = better(found, accessClass, name);
      least = rankOfClass(accessClass);
    }
    if (found.accessClass === "write" && found.why.length === FEW) return found;
  }
  return found;
}

export function foundIn(parts: Parts, certainty: Certainty, place: Place): Found {
  const ways = certainty === "surely" ? sureWaysOf(parts, place) : waysOf(parts, certainty, place);
  if (ways.length > 0) return { accessClass: "admin", why: ways.slice(0, FEW) };
  const known = listedActions(parts, certainty);
  if (certainty === "surely" || known.accessClass === "write") return known;
  const unknown = unknownPatterns(parts.rules, certainty);
  return unknown.reduce((found, pattern) => better(found, guessedClass(pattern), pattern), known);
}
