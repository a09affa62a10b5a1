/**
 * One difference, between an object that is wanted and one that is live, or one that nobody wants.
 *
 * In: an object on either side, its kind, whose things are. Out: `Difference`. Invariant: what the last applied config already said in
 * the same way was not edited: its cause is drift; that it was changed outside is said only of what a run saw otherwise. Example: a set whose session is 1h live and 4h desired is an update.
 */
import type { Owned } from "../desired/ownership.ts";
import type { Cause, Difference } from "../model/change.ts";
import { changedFields } from "../model/changed-fields.ts";
import type { Kind } from "../model/kind.ts";
import type { Desired, Found, Resource } from "../model/resource.ts";

/**
 * Tells an edit from a change made outside: what the last applied config already said in the same way was not edited.
 */
export function causeOf(kind: Kind, want: Resource, owned: Owned): Cause {
  if (!owned.believed) return "adoption";
  const applied = owned.appliedSpecs.get(want.key);
  return applied !== undefined && changedFields(kind, applied, want.spec).length === 0 ? "drift" : "edit";
}

/**
 * Whether the run that completed the last commit saw it otherwise. Access that is not there may never have been: its account was closed,
 * or elsewhere, or whom it is for came later.
 */
const wasOtherwise = (kind: Kind, found: Found | undefined, { completed }: Owned): boolean =>
  completed && (found !== undefined || kind.access === undefined);

export function differenceOf(
  want: Resource,
  found: Found | undefined,
  kind: Kind,
  owned: Owned,
): Difference | undefined {
  const { key, spec, sources } = want;
  const fields = found === undefined || found.partial === true ? [] : changedFields(kind, found.spec, spec);
  if (found !== undefined && fields.length === 0) return undefined;
  const cause = causeOf(kind, want, owned);
  const outside = cause === "drift" && wasOtherwise(kind, found, owned) ? { outside: true as const } : {};
  const shared = { key, kind: want.kind, after: spec, cause, ...outside, sources };
  return found === undefined
    ? { ...shared, action: "create", fields }
    : { ...shared, action: "update", before: found.spec, fields };
}

export function removalOf(found: Found, desired: Desired, owned: Owned): Difference {
  const expired = desired.expired.get(found.key);
  const own: Cause = expired !== undefined ? "expiry" : owned.declared.has(found.key) ? "edit" : "drift";
  // Nobody edited what others had, and it does not end by a date of ours.
  const cause = owned.leftBefore(found) === undefined ? own : "drift";
  return {
    key: found.key,
    kind: found.kind,
    action: "delete",
    before: found.spec,
    fields: [],
    cause: owned.believed ? cause : "adoption",
    sources: expired ?? [],
  };
}
