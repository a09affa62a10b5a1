/**
 * Kept until known: what is not taken away while what the config gives in its place is unknown.
 *
 * In: the diff, what is wanted, what was applied last, who has what. Out: the diff without removals of ways that
 * somebody keeps by another way which is unknown, and an `Unknown` for each. Invariant: whoever shall have a place in
 * the end, by an assignment or a membership that the last completed config did not give and of which nobody can say
 * whether it is there, keeps the way that they have; who is in a group that nobody reads may be anybody. Example: ann's
 * own assignment gives way to one of `devs`, and the groups could not be listed: hers stays until they can.
 */

import { type Key, keyOf, nameOf, parseKey } from "../base/key.ts";
import { pairsOf } from "../desired/assignments-of-rule.ts";
import type { Owned } from "../desired/ownership.ts";
import { newSince, type Past } from "../desired/past-configs.ts";
import type { Diff } from "../diff/diff.ts";
import { type AccountAssignmentSpec, ASSIGNMENT } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import { type GroupMembershipSpec, MEMBERSHIP } from "../model/membership.ts";
import { type Desired, namedPair, principalIn, principalPart, type Unknown } from "../model/resource.ts";
import { GROUP } from "../model/specs.ts";
import { managedGroups } from "../select/holding.ts";
import { continuityOf } from "./continuity.ts";
import type { AccessWaysInput } from "./known-access.ts";

/** A diff, and what may come in place of what goes. */
export interface KeptInput {
  readonly diff: Diff;
  readonly desired: Desired;
  readonly owned: Pick<Owned, "appliedSpecs">;
  readonly past: Past;
  readonly config: Config;
  /** Of the differences of `diff`. */
  readonly known: AccessWaysInput;
}

type Coming = Pick<Difference, "key" | "kind"> & { readonly after: object };

/** What is wanted and blocked: it may be there, or may have to be made. */
function blockedIn({ diff: { blocked }, desired: { resources } }: KeptInput): readonly Coming[] {
  return blocked.flatMap((key) => {
    const want = resources.get(key);
    return want === undefined ? [] : [{ key, kind: want.kind, after: want.spec }];
  });
}

/** Principal and permission set of every rule that the last completed config did not have. */
function newPairs({ past, config }: KeptInput): ReadonlySet<string> {
  const { rules } = newSince(past.completed)(config);
  return new Set(rules.flatMap(pairsOf));
}

/**
 * New rules that something unread keeps from being resolved may give their principals a set wherever something of it
 * goes.
 */
function unresolvedAt(assignments: readonly AccountAssignmentSpec[], input: KeptInput): readonly Coming[] {
  if (input.desired.unread.length === 0) return [];
  const pairs = newPairs(input);
  const coming = new Map<Key, Coming>();
  for (const { pattern } of input.desired.unread) {
    const { kind, parts } = parseKey(pattern);
    const [permissionSet = "", part = ""] = parts;
    if (kind !== ASSIGNMENT || !pairs.has(namedPair(permissionSet, part))) continue;
    const { type: principalType, name: principal } = principalIn(part);
    for (const assignment of assignments) {
      if (assignment.permissionSet !== permissionSet) continue;
      const after: AccountAssignmentSpec = { ...assignment, principalType, principal };
      const key = keyOf(ASSIGNMENT, permissionSet, part, assignment.account);
      coming.set(key, { key, kind: ASSIGNMENT, after });
    }
  }
  return [...coming.values()];
}

/** Assignments that go, or that people lose with a membership or a group. */
function assignmentsLost(
  removals: readonly Difference[],
  { access }: AccessWaysInput,
): readonly AccountAssignmentSpec[] {
  return removals.flatMap(({ kind, key, before }) => {
    if (kind === ASSIGNMENT) return [before as AccountAssignmentSpec];
    return access.assignmentsOf(principalPart({ type: "GROUP", name: nameOf(key) })).map(({ spec }) => spec);
  });
}

/** People who lose something, as far as they are known. */
function losers(removals: readonly Difference[], { access }: AccessWaysInput): ReadonlySet<string> {
  const names = removals.flatMap(({ kind, key, before }): readonly string[] => {
    if (kind === MEMBERSHIP) return [(before as GroupMembershipSpec).member];
    const { principalType, principal } =
      kind === ASSIGNMENT ? (before as AccountAssignmentSpec) : { principalType: "GROUP", principal: nameOf(key) };
    return principalType === "USER" ? [principal] : access.membersOf(principal).map(({ spec }) => spec.member);
  });
  return new Set(names);
}

/** Whoever loses something may be in a group whose list nobody states and nobody has read. */
function mayBeIn(
  coming: readonly Coming[],
  people: ReadonlySet<string>,
  config: Config,
  input: AccessWaysInput,
): readonly Coming[] {
  const stated = managedGroups(config);
  const isUnread = input.isUnread();
  const groups = new Set(
    coming.flatMap(({ after }) => {
      // A membership has no principal.
      const { principalType, principal } = after as AccountAssignmentSpec;
      return principalType === "GROUP" && !stated.has(principal) && isUnread(principal) ? [principal] : [];
    }),
  );
  return [...groups].flatMap((group) =>
    [...people].map((member) => ({
      key: keyOf(MEMBERSHIP, group, member),
      kind: MEMBERSHIP,
      after: { group, member },
    })),
  );
}

const creation = ({ key, kind, after }: Coming): Difference => ({
  ...{ key, kind, after, action: "create", fields: [], cause: "edit", sources: [] },
});

/** What was there when the last run completed is taken to be there still. */
const wasThere = (key: Key, { past, owned }: KeptInput) =>
  past.completed !== undefined && owned.appliedSpecs.get(key) !== undefined;

/** What may be there or come, by key; nothing of it is live. */
function comingIn(removals: readonly Difference[], input: KeptInput): ReadonlyMap<Key, Coming> {
  const { known, config, diff } = input;
  const given = [...blockedIn(input), ...unresolvedAt(assignmentsLost(removals, known), input)];
  const fresh = given.filter(({ key }) => !wasThere(key, input));
  const all = [...given, ...mayBeIn(fresh, losers(removals, known), config, known)];
  const made = new Set(diff.differences.map(({ key }) => key));
  return new Map(
    all.filter(({ key }) => !made.has(key) && !known.live.resources.has(key)).map((one) => [one.key, one]),
  );
}

export function keptUntilKnown(input: KeptInput): { readonly diff: Diff; readonly unknown: readonly Unknown[] } {
  const { diff, desired, known } = input;
  const nothing = { diff, unknown: [] };
  if (diff.blocked.length === 0 && desired.unread.length === 0) return nothing;
  const isRemoval = ({ action, kind }: Difference) =>
    action === "delete" && [ASSIGNMENT, MEMBERSHIP, GROUP].includes(kind);
  const removals = diff.differences.filter(isRemoval);
  const coming = removals.length === 0 ? new Map<Key, Coming>() : comingIn(removals, input);
  const isUnsure = (key: Key) => coming.has(key) && !wasThere(key, input);
  if (![...coming.keys()].some(isUnsure)) return nothing;
  const keeping = continuityOf(known, [...diff.differences, ...[...coming.values()].map(creation)]);
  const kept = new Map(
    removals.flatMap((one) => {
      const inPlace = keeping(one).find(isUnsure);
      return inPlace === undefined ? [] : [[one.key, inPlace] as const];
    }),
  );
  const reason = (key: Key) => `it stays until it is known whether what the config gives in its place is there: ${key}`;
  return {
    diff: {
      ...diff,
      differences: diff.differences.filter(({ key }) => !kept.has(key)),
      blocked: [...diff.blocked, ...kept.keys()].sort(),
    },
    unknown: [...kept].map(([pattern, inPlace]) => ({ pattern, reason: reason(inPlace) })),
  };
}
