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
import type { AccessChanges, AccessRow, Turn } from "../model/access/changes.ts";
import { rankOfClass } from "../model/access/class.ts";
import type { Live } from "../model/resource.ts";
import { isPermissionSet, type PermissionSetSpec } from "../model/specs.ts";
import { type AccessInput, type Cell, Differ } from "./differ.ts";
import { type Cohort, cohortsIn } from "./differing.ts";

type Merged = Omit<AccessRow, "people" | "groups" | "because"> & {
  people: string[];
  groups: string[];
  because: Set<Key>;
};

type Row = Omit<Cell, "because" | "what"> & { readonly accounts: string[]; readonly because: Set<Key> };

/** Rows of one cohort: accounts in which the same happens are one. */
function rowsOf(cohort: Cohort, differ: Differ): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const [account, cell] of differ.cellsOf(cohort)) {
    let row = rows.get(cell.what);
    if (row === undefined) {
      const { because: _, what, ...happens } = cell;
      row = { ...happens, accounts: [], because: new Set() };
      rows.set(what, row);
    }
    row.accounts.push(account);
    for (const key of cell.because) row.because.add(key);
  }
  return rows;
}

const TURNS: readonly Turn[] = ["gain", "loss", "same"];

/** The strongest gains first. */
function sortedRows(rows: readonly AccessRow[]): readonly AccessRow[] {
  const rank = ({ turn, was, becomes }: AccessRow) => {
    const told = turn === "gain" ? becomes : was;
    return TURNS.indexOf(turn) * 100 - (told === undefined ? -1 : rankOfClass(told));
  };
  return rows
    .map((row) => ({ row, rank: rank(row), text: canonicalJson(row) }))
    .sort((one, other) => one.rank - other.rank || compareText(one.text, other.text))
    .map(({ row }) => row);
}

/** Groups by which people may have access where it changes, and whose members nobody read. */
function unreadIn(rows: readonly AccessRow[], { access, isUnread }: AccessInput): readonly string[] {
  const groups = new Set<string>();
  for (const account of new Set(rows.flatMap(({ accounts }) => accounts)))
    for (const { spec, facts } of access.assignmentsIn(account))
      if (spec.principalType === "GROUP" && facts?.orphan !== true) groups.add(spec.principal);
  return [...groups].filter(isUnread);
}

/** Sets that are known by their names alone: no document declares them. */
function unreadSetsIn({ resources }: Live): readonly string[] {
  const unread = [...resources.values()].filter((found) => isPermissionSet(found) && found.partial === true);
  return sortedOnce(unread.map(({ spec }) => (spec as PermissionSetSpec).name));
}

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
    const moved = cohort.people.flatMap((person) => differ.membershipsOf(person, cohort));
    for (const [what, { because, accounts, ...cell }] of rowsOf(cohort, differ)) {
      accounts.sort(compareText);
      const name = `${what} ${accounts.join()}`;
      const row = merged.get(name) ?? { ...cell, accounts, people: [], groups: [], because: new Set() };
      merged.set(name, row);
      pushAll(row.people, cohort.people);
      pushAll(row.groups, cohort.groups);
      for (const keys of [because, moved]) for (const key of keys) row.because.add(key);
    }
  }
  const rows = [...merged.values()].map(({ people, groups, because, ...row }) => ({
    ...row,
    people: sortedOnce(people),
    ...(groups.length === 0 ? {} : { groups: sortedOnce(groups) }),
    because: sortedOnce(because),
  }));
  return {
    rows: sortedRows(rows),
    lockedOut: sortedOnce(lockedOut),
    notExpanded: sortedOnce([...notExpanded, ...unreadIn(rows, input)]),
    unreadSets: unreadSetsIn(input.live),
  };
}
