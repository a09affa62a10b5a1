/**
 * Kept until known: what is not taken away while what the config gives in its place is unknown.
 *
 * In: the diff, what is wanted, who has what. Out: the diff without removals of ways that somebody keeps by another way which is
 * unknown, and an `Unknown` for each. Invariant: whoever shall have a place in the end, by a row or a membership of which nobody
 * can say whether it is there, keeps the way that he has; who is in a group that nobody reads may be anybody. Example: ann's own
 * row gives way to one of `devs`, and the groups could not be listed: hers stays until they can.
 */

import type { Difference } from "./change.ts";
import type { Config } from "./config.ts";
import type { Diff } from "./diff.ts";
import type { Membership } from "./group-members.ts";
import { managedGroups } from "./holding.ts";
import { type KeepingInput, keepingOf } from "./keeping.ts";
import { type Key, keyOf, parseKey } from "./key.ts";
import { type Desired, principalPart, type Unknown } from "./resource.ts";
import type { Row } from "./ruling.ts";

type Coming = Pick<Difference, "key" | "kind"> & { readonly after: object };

const ROW = "AccountAssignment";
const MEMBERSHIP = "GroupMembership";

/** What is wanted and blocked: it may be there, or may have to be made. */
function blockedIn({ blocked }: Diff, { resources }: Desired, { live }: KeepingInput): readonly Coming[] {
  return blocked.flatMap((key) => {
    const want = resources.get(key);
    if (want === undefined || live.resources.has(key)) return [];
    return want.kind === ROW || want.kind === MEMBERSHIP ? [{ key, kind: want.kind, after: want.spec }] : [];
  });
}

/** Rules that could not be resolved may give their principals a set wherever something of it goes. */
function unresolvedAt(rows: readonly Row[], { unknown }: Desired): readonly Coming[] {
  const coming = new Map<Key, Coming>();
  for (const { pattern } of unknown) {
    const { kind, parts } = parseKey(pattern);
    const [permissionSet = "", principal = ""] = parts;
    const at = principal.indexOf(":");
    if (kind !== ROW || at === -1) continue;
    const principalType = principal.slice(0, at) === "group" ? "GROUP" : "USER";
    for (const row of rows) {
      if (row.permissionSet !== permissionSet) continue;
      const after: Row = { ...row, principalType, principal: principal.slice(at + 1) };
      const key = keyOf(ROW, permissionSet, principal, row.account);
      coming.set(key, { key, kind: ROW, after });
    }
  }
  return [...coming.values()];
}

/** Rows that go, or that people lose with a membership or a group. */
function rowsLost(removals: readonly Difference[], { access }: KeepingInput): readonly Row[] {
  return removals.flatMap(({ kind, key, before }) => {
    if (kind === ROW) return [before as Row];
    const group = kind === "Group" ? parseKey(key).parts[0] : (before as Membership).group;
    return access.rowsOf(principalPart({ type: "GROUP", name: group ?? "" })).map(({ spec }) => spec);
  });
}

/** People who lose something, as far as they are known. */
function losers(removals: readonly Difference[], { access }: KeepingInput): ReadonlySet<string> {
  const names = removals.flatMap(({ kind, key, before }): readonly string[] => {
    if (kind === MEMBERSHIP) return [(before as Membership).member];
    const { principalType, principal } =
      kind === ROW ? (before as Row) : { principalType: "GROUP", principal: parseKey(key).parts[0] ?? "" };
    return principalType === "USER" ? [principal] : access.membersOf(principal).map(({ spec }) => spec.member);
  });
  return new Set(names);
}

/** Whoever loses something may be in a group whose list nobody states and nobody has read. */
function mayBeIn(
  coming: readonly Coming[],
  people: ReadonlySet<string>,
  config: Config,
  input: KeepingInput,
): readonly Coming[] {
  const stated = managedGroups(config);
  const isUnread = input.isUnread();
  const groups = new Set(
    coming.flatMap(({ kind, after }) => {
      const { principalType, principal } = after as Row;
      return kind === ROW && principalType === "GROUP" && !stated.has(principal) && isUnread(principal)
        ? [principal]
        : [];
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

/** `input` is of the differences of `diff`. */
export function keptUntilKnown(
  diff: Diff,
  desired: Desired,
  config: Config,
  input: KeepingInput,
): { readonly diff: Diff; readonly unknown: readonly Unknown[] } {
  const nothing = { diff, unknown: [] };
  if (diff.blocked.length === 0 && desired.unknown.length === 0) return nothing;
  const isRemoval = ({ action, kind }: Difference) => action === "delete" && [ROW, MEMBERSHIP, "Group"].includes(kind);
  const removals = diff.differences.filter(isRemoval);
  if (removals.length === 0) return nothing;
  const given = [...blockedIn(diff, desired, input), ...unresolvedAt(rowsLost(removals, input), desired)];
  const unsure = new Map(
    [...given, ...mayBeIn(given, losers(removals, input), config, input)].map((one) => [one.key, one]),
  );
  for (const { key } of diff.differences) unsure.delete(key);
  for (const key of unsure.keys()) if (input.live.resources.has(key)) unsure.delete(key);
  if (unsure.size === 0) return nothing;
  const keeping = keepingOf(input, [...diff.differences, ...[...unsure.values()].map(creation)]);
  const kept = new Map(
    removals.flatMap((one) => {
      const inPlace = keeping(one).find((key) => unsure.has(key));
      return inPlace === undefined ? [] : [[one.key, inPlace] as const];
    }),
  );
  if (kept.size === 0) return nothing;
  return {
    diff: {
      ...diff,
      differences: diff.differences.filter(({ key }) => !kept.has(key)),
      blocked: [...diff.blocked, ...kept.keys()].sort(),
    },
    unknown: [...kept].map(([pattern, inPlace]) => ({
      pattern,
      reason: `it stays until it is known whether what the config gives in its place is there: ${inPlace}`,
    })),
  };
}
