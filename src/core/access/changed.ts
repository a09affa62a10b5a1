/**
 * What changes make of people's access: who gains and who loses what, where.
 *
 * In: what is live, changes, and how strong a permission set is. Out: rows of `AccessChanges`. Invariant: whoever has the same access by
 * another way gains and loses nothing; each person is in one row for an account, at the most. Example: of two groups that give Admin in an
 * account, leaving one is no row.
 */
import { canonicalJson } from "../base/json.ts";
import { compareText, type Key } from "../base/key.ts";
import { pushAll, sortedOnce } from "../base/lists.ts";
import { countedIn } from "../live/entitled.ts";
import type { AccessChanges, AccessRow, Turn } from "../model/access/changes.ts";
import { rankOfClass } from "../model/access/class.ts";
import { isMembership } from "../model/membership.ts";
import { type Live, principalIn } from "../model/resource.ts";
import { isDirectoryKind, isPermissionSet, type PermissionSetSpec } from "../model/specs.ts";
import { type AccessInput, type Cell, Differ, NOWHERE, placesOf } from "./differ.ts";
import { type Cohort, cohortsIn } from "./differing.ts";

type Merged = Omit<AccessRow, "people" | "groups" | "because"> & {
  people: string[];
  groups: string[];
  because: Set<Key>;
};

/** Rows of one cohort: accounts in which the same happens are one. */
function rowsOf(cohort: Cohort, differ: Differ): readonly (Cell & { readonly accounts: readonly string[] })[] {
  const [was, is] = [placesOf(cohort.before, differ.before), placesOf(cohort.after, differ.after)];
  const rows = new Map<string, Cell & { readonly accounts: string[] }>();
  for (const account of new Set([...was.keys(), ...is.keys()])) {
    const cell = differ.cellOf(account, was.get(account) ?? NOWHERE, is.get(account) ?? NOWHERE);
    if (cell === undefined) continue;
    const { because, ...same } = cell;
    const name = canonicalJson(same);
    const row = rows.get(name) ?? { ...cell, accounts: [] };
    rows.set(name, { ...row, because: [...row.because, ...because] });
    row.accounts.push(account);
  }
  return [...rows.values()];
}

const TURNS: readonly Turn[] = ["gain", "loss", "same"];

/** The strongest gains first. */
function compareRows(one: AccessRow, other: AccessRow): number {
  const rank = ({ turn, was, becomes }: AccessRow) => {
    const told = turn === "gain" ? becomes : was;
    return TURNS.indexOf(turn) * 100 - (told === undefined ? -1 : rankOfClass(told));
  };
  return rank(one) - rank(other) || compareText(canonicalJson(one), canonicalJson(other));
}

/** Groups by which people may have access where it changes, and whose members nobody read. */
function unreadIn(rows: readonly AccessRow[], { before, input }: Differ): readonly string[] {
  const groups = new Set<string>();
  for (const account of new Set(rows.flatMap(({ accounts }) => accounts)))
    for (const [part] of before.holdingsIn(account)) {
      const { type, name } = principalIn(part);
      if (type === "GROUP") groups.add(name);
    }
  return [...groups].filter(input.isUnread);
}

/** Sets that are known by their names alone: no document declares them. */
function unreadSetsIn({ resources }: Live): readonly string[] {
  const unread = [...resources.values()].filter((found) => isPermissionSet(found) && found.partial === true);
  return sortedOnce(unread.map(({ spec }) => (spec as PermissionSetSpec).name));
}

/** Whether entitlements are part of it: of whoever has others too, and of who joins, leaves or goes. */
const mayMatter = (rows: readonly AccessRow[], { differences }: AccessInput): boolean =>
  rows.length > 0 ||
  differences.some((one) => isMembership(one) || (one.action === "delete" && isDirectoryKind(one.kind)));

/** All rows: people to whom the same happens in the same accounts are in one. */
export function accessChangesIn(input: AccessInput): Omit<AccessChanges, "line"> {
  const differ = new Differ(input);
  const merged = new Map<string, Merged>();
  const lockedOut: string[] = [];
  const notExpanded: string[] = [];
  const touched = { ...input, before: differ.before, after: differ.after };
  for (const cohort of cohortsIn(touched)) {
    pushAll(notExpanded, cohort.groups);
    if (cohort.before.length > 0 && cohort.after.length === 0) pushAll(lockedOut, cohort.people);
    for (const { because, accounts, ...cell } of rowsOf(cohort, differ)) {
      const same = { ...cell, accounts: [...accounts].sort(compareText) };
      const name = canonicalJson(same);
      const row = merged.get(name) ?? { ...same, people: [], groups: [], because: new Set() };
      merged.set(name, row);
      pushAll(row.people, cohort.people);
      pushAll(row.groups, cohort.groups);
      for (const key of because) row.because.add(key);
      for (const person of cohort.people) for (const key of differ.membershipsOf(person, cohort)) row.because.add(key);
    }
  }
  const rows = [...merged.values()].map(({ people, groups, because, ...row }) => ({
    ...row,
    people: sortedOnce(people),
    ...(groups.length === 0 ? {} : { groups: sortedOnce(groups) }),
    because: sortedOnce(because),
  }));
  return {
    rows: rows.sort(compareRows),
    lockedOut: sortedOnce(lockedOut),
    notExpanded: sortedOnce([...notExpanded, ...unreadIn(rows, differ)]),
    unreadSets: unreadSetsIn(input.live),
    ...(mayMatter(rows, input) ? { entitlements: countedIn(input.entitlements) } : {}),
  };
}
