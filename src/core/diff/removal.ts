/**
 * Removal: whether something that exists and is not declared is ours to remove.
 *
 * In: a live object that the config does not want. Out: `Claim`. Invariant: only what this config's own history
 * declared, what stands on a permission set that it holds exclusively since an earlier run, and members of a group
 * whose list of members it states since an earlier run, is ever "ours". Example: an assignment made in the console on a
 * set first declared today is "first-seen".
 */

import type { Key } from "../base/key.ts";
import type { Owned } from "../desired/ownership.ts";
import { type AccountAssignmentSpec, isAssignment, partOf } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import { isMembership } from "../model/membership.ts";
import { type Desired, type Found, namedPair } from "../model/resource.ts";
import { type GroupDeclaration, groupKeyOf, type PermissionSetDeclaration, setKeyOf } from "../model/specs.ts";
import type { Ignorable } from "../select/ignore.ts";

/** Whose an undeclared object is, and so why it is removed or left alone. Every kind of object has exactly one. */
export type Claim =
  /** To be removed; by a person alone, where only a commit declared it that no run ever wrote from. */
  | { readonly claim: "ours"; readonly unwritten?: true }
  /** Let go of by Settings. */
  | { readonly claim: "released" }
  /**
   * An undeclared assignment of a set, or member of a group, that this run is the first to hold: reported, not removed.
   */
  | { readonly claim: "first-seen" }
  /** Somebody else's, as the config says: only assignments of it are ours. */
  | { readonly claim: "external"; readonly owner: string }
  /** Another owner's by an ignore rule. */
  | { readonly claim: "ignored"; readonly owner: string }
  /** An identity provider's, of which the document is gone: let go of, never removed. */
  | { readonly claim: "provided" }
  /** Goes with an object that is removed. */
  | { readonly claim: "implied" }
  /** A rule that may want it does not resolve. */
  | { readonly claim: "unknown" }
  /** Of a user or group that is gone: for `--purge-orphans`. */
  | { readonly claim: "orphan" }
  /** In an account that is not ACTIVE. */
  | { readonly claim: "inactive-account" }
  /**
   * To be removed, and AWS lets nobody do that while an account is not ACTIVE. `remembers`: the next run could not know whose it is
   * if what came before were forgotten.
   */
  | { readonly claim: "waiting"; readonly remembers?: true }
  /** A direct user assignment where Settings leaves these to others. */
  | { readonly claim: "direct-user" }
  | { readonly claim: "unmanaged" };

/** A live object that nobody declared and that is left alone, with why. */
export interface LeftAs {
  readonly found: Found;
  readonly claim: Exclude<Claim["claim"], "ours">;
  /** Of an ignore rule, or of what somebody else defines. */
  readonly owner?: string;
  /** Of what waits. */
  readonly remembers?: true;
}

/** All that decides whose an object is. Made once for a plan. */
export interface Ownership {
  readonly config: Config;
  readonly desired: Desired;
  readonly owned: Owned;
  readonly inactiveAccounts: ReadonlySet<string>;
  /** Whether a rule that does not resolve may want it. */
  readonly unresolved: (key: Key) => boolean;
  readonly ignored: (object: Ignorable) => { readonly owner: string } | undefined;
  readonly released: (object: Pick<Found, "key" | "kind" | "spec">) => boolean;
  /** Whether an identity provider owns it. */
  readonly provided: (object: Pick<Found, "key" | "kind" | "spec">) => boolean;
  /** Whether a person asked that what is left of principals that are gone be revoked. */
  readonly purgeOrphans?: true | undefined;
}

/** Declared before, so ours. */
function declaredClaim(key: Key, { owned }: Ownership): Claim | undefined {
  if (owned.written.has(key)) return { claim: "ours" };
  return owned.declared.has(key) ? { claim: "ours", unwritten: true } : undefined;
}

function claimAssignment(found: Found, ownership: Ownership): Claim {
  const { config, owned } = ownership;
  const assignment = found.spec as AccountAssignmentSpec;
  if (assignment.principalType === "USER" && config.settings.directUserAssignments === "ignored")
    return { claim: "direct-user" };
  const declared = declaredClaim(found.key, ownership);
  const pair = namedPair(assignment.permissionSet, partOf(assignment));
  const setKey = setKeyOf(assignment.permissionSet);
  const set = config.objects.get(setKey)?.spec as PermissionSetDeclaration | undefined;
  if (set?.assignments === "exclusive") {
    return owned.exclusiveSets.has(assignment.permissionSet)
      ? { claim: "ours" }
      : (declared ?? { claim: "first-seen" });
  }
  if (set !== undefined) {
    if (owned.namedInWritten.has(pair)) return { claim: "ours" };
    if (declared !== undefined) return declared;
    if (owned.named.has(pair)) return { claim: "ours", unwritten: true };
    // The first rule that names the pair makes it ours from the next run on: never without having been reported.
    return { claim: ownership.desired.named.has(pair) ? "first-seen" : "unmanaged" };
  }
  // What is nobody's keeps a set of ours from going: its principal, by whom it was known, is gone.
  const isHeld = owned.exclusiveSets.has(assignment.permissionSet) || found.facts?.orphan === true;
  if (owned.written.has(setKey) && (isHeld || owned.namedInWritten.has(pair))) return { claim: "ours" };
  if (declared !== undefined) return declared;
  const wasOurs = owned.declared.has(setKey) && (isHeld || owned.named.has(pair));
  return wasOurs ? { claim: "ours", unwritten: true } : { claim: "unmanaged" };
}

/**
 * What a rule would grant if the account were active stays as it is. What none would is to go, and waits for AWS to remove the
 * account, or for somebody to open it again.
 */
function claimInactive(found: Found, ownership: Ownership): Claim {
  const { config, desired } = ownership;
  const assignment = found.spec as AccountAssignmentSpec;
  const { permissionSet, account } = assignment;
  const pair = namedPair(permissionSet, partOf(assignment));
  const isMeant = desired.inactiveFor.get(pair).some((accounts) => accounts.includes(account));
  // In mode additive nothing goes, so nothing waits to.
  const mayGo = !isMeant && config.settings.mode !== "additive" && !staysAsOrphan(found, ownership);
  if (!mayGo || claimAssignment(found, ownership).claim !== "ours") return { claim: "inactive-account" };
  const set = config.objects.get(setKeyOf(permissionSet))?.spec as PermissionSetDeclaration | undefined;
  const isKnown = set?.assignments === "exclusive" || (set !== undefined && desired.named.has(pair));
  return isKnown ? { claim: "waiting" } : { claim: "waiting", remembers: true };
}

/** What is left of principals that are gone goes where a person asks for that. */
const staysAsOrphan = (found: Found, { purgeOrphans }: Ownership): boolean =>
  found.facts?.orphan === true && purgeOrphans !== true;

function claimMembership(found: Found, ownership: Ownership): Claim {
  const { config, owned } = ownership;
  const { group } = found.spec as { group: string };
  const groupKey = groupKeyOf(group);
  const declaration = config.objects.get(groupKey)?.spec as GroupDeclaration | undefined;
  if (declaration === undefined) {
    if (!owned.declared.has(groupKey)) return { claim: "unmanaged" };
    return { claim: ownership.provided(found) ? "provided" : "implied" };
  }
  if (declaration.members === undefined) return { claim: "unmanaged" };
  if (owned.heldGroups.has(group)) return { claim: "ours" };
  // The first list of a group's members makes them ours from the next run on, as the first rule of a pair does its
  // assignments.
  return declaredClaim(found.key, ownership) ?? { claim: "first-seen" };
}

/** Whose an undeclared live object is. */
export function claim(found: Found, ownership: Ownership): Claim {
  const owner = ownership.config.objects.get(found.key)?.definedBy;
  if (owner !== undefined) return { claim: "external", owner };
  if (ownership.released(found)) return { claim: "released" };
  const rule = ownership.ignored(found);
  if (rule !== undefined) return { claim: "ignored", owner: rule.owner };
  if (ownership.unresolved(found.key)) return { claim: "unknown" };
  const isOfAssignment = isAssignment(found);
  if (isOfAssignment && ownership.inactiveAccounts.has((found.spec as AccountAssignmentSpec).account))
    return claimInactive(found, ownership);
  if (isOfAssignment || isMembership(found)) {
    const answer = isOfAssignment ? claimAssignment(found, ownership) : claimMembership(found, ownership);
    const isHeld = answer.claim === "ours" || answer.claim === "first-seen";
    return isHeld && staysAsOrphan(found, ownership) ? { claim: "orphan" } : answer;
  }
  const declared = declaredClaim(found.key, ownership);
  return declared !== undefined && ownership.provided(found)
    ? { claim: "provided" }
    : (declared ?? { claim: "unmanaged" });
}
