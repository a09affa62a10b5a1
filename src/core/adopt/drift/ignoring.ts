/**
 * An ignore rule for a row of drift: the narrowest that Settings can say.
 *
 * In: a row, whose it is, until when. Out: the rule as it is written, or why there is none; and what else rules would cover. Invariant: a rule
 * says its names as patterns, so a name that looks like one has none. Example: a grant to a group is `{permissionSet, group}`.
 */
import { hasGlob } from "../../base/glob.ts";
import type { Key } from "../../base/key.ts";
import { nameOf } from "../../base/key.ts";
import type { DriftRow } from "../../drift/report.ts";
import { type AccountAssignmentSpec, isAssignment } from "../../model/assignment.ts";
import type { Config } from "../../model/config.ts";
import { isMembership, membershipIn } from "../../model/membership.ts";
import type { Live } from "../../model/resource.ts";
import { isGroup, isPermissionSet } from "../../model/specs.ts";
import { makeIgnored } from "../../select/ignore.ts";

/** An ignore rule as Settings have it. */
export type WrittenIgnore = Readonly<Record<string, string>>;

/** Whose it is, and the day on which that ends. */
export interface IgnoreFor {
  readonly owner: string;
  readonly until: string;
}

function patternsOf(row: DriftRow): WrittenIgnore | undefined {
  const { key, live, declared } = row;
  if (isAssignment(row)) {
    const { permissionSet, principalType, principal } = (live ?? declared) as AccountAssignmentSpec;
    return principalType === "GROUP" ? { permissionSet, group: principal } : { permissionSet, principalType };
  }
  if (isMembership(row)) return { group: membershipIn(key)!.group };
  if (isPermissionSet(row)) return { permissionSet: nameOf(key) };
  return isGroup(row) ? { group: nameOf(key) } : undefined;
}

/** What a rule for a row is about, in whatever comes until it ends: that is more than the row. */
export type IgnoreReach = "group-grants" | "user-grants" | "group" | "set";

function reachOf({ kind }: DriftRow, { group, permissionSet }: WrittenIgnore): IgnoreReach {
  if (isAssignment({ kind })) return group === undefined ? "user-grants" : "group-grants";
  return permissionSet === undefined ? "group" : "set";
}

/** Undefined where no rule can say it: of what the config declares, and of members of a group that it declares. */
export function ignoreReach(row: DriftRow): IgnoreReach | undefined {
  const patterns = patternsOf(row);
  if (patterns === undefined || Object.values(patterns).some(hasGlob)) return undefined;
  const isDeclared = row.declared !== undefined || (isMembership(row) && row.sources.length > 0);
  return isDeclared ? undefined : reachOf(row, patterns);
}

export function ignoreRuleFor(row: DriftRow, { owner, until }: IgnoreFor): WrittenIgnore | { readonly why: string } {
  const patterns = patternsOf(row);
  if (patterns === undefined) return { why: "ignore rules say permission sets and groups, and nothing of this kind" };
  const odd = Object.values(patterns).find(hasGlob);
  if (odd !== undefined) return { why: `a rule would take the name ${odd} for a pattern of many` };
  return { ...patterns, owner, until };
}

/** Keys of what is live that one config ignores and the other does not. */
export function newlyIgnored(before: Config, after: Config, { resources }: Live, today: string): readonly Key[] {
  const [was, is] = [before, after].map(({ settings }) => makeIgnored(settings.ignore, today));
  return [...resources.values()].flatMap((found) =>
    is!(found) !== undefined && was!(found) === undefined ? [found.key] : [],
  );
}
