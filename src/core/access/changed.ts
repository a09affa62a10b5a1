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
import { type AccessInput, Differ, type Happening } from "./differ.ts";
import { type Cohort, cohortsIn } from "./differing.ts";
import { roughRows } from "./roughly.ts";

/** A row in the making: of one cohort, or of all to whom the same happens in the same accounts. */
interface Row {
  readonly happening: Happening;
  readonly accounts: string[];
  readonly people: string[];
  readonly groups: string[];
  readonly because: Set<Key>;
}

const rowOf = (happening: Happening, accounts: string[]): Row => ({
  ...{ happening, accounts },
  ...{ people: [], groups: [], because: new Set<Key>() },
});

/** Rows of one cohort: accounts in which the same happens are one. */
function rowsOf(cohort: Cohort, differ: Differ): Iterable<Row> {
  const rows = new Map<Happening, Row>();
  for (const [account, { happening, because }] of differ.cellsOf(cohort)) {
    let row = rows.get(happening);
    if (row === undefined) {
      row = rowOf(happening, []);
      rows.set(happening, row);
    }
    row.accounts.push(account);
    for (const key of because) row.because.add(key);
  }
  return rows.values();
}

/** Rows of all cohorts, by what happens and where. */
class Merged {
  private readonly rows = new Map<Happening, Map<string, Row>>();

  add({ happening, accounts, because }: Row, { people, groups }: Cohort, moved: readonly Key[]): void {
    accounts.sort();
    const own = this.rows.get(happening) ?? new Map<string, Row>();
    this.rows.set(happening, own);
    const name = accounts.join();
    const row = own.get(name) ?? rowOf(happening, accounts);
    own.set(name, row);
    pushAll(row.people, people);
    pushAll(row.groups, groups);
    for (const keys of [because, moved]) for (const key of keys) row.because.add(key);
  }

  all(): readonly AccessRow[] {
    const rows = [...this.rows.values()].flatMap((own) => [...own.values()]);
    return rows.map(({ happening, accounts, people, groups, because }) => ({
      ...happening,
      ...{ accounts, people: sortedOnce(people) },
      ...(groups.length === 0 ? {} : { groups: sortedOnce(groups) }),
      because: sortedOnce(because),
    }));
  }
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

/** So often an account of somebody is looked at; of more no reviewer reads, and no machine holds, who is who and where. */
const MOST = 1_000_000;

/** All rows: people to whom the same happens in the same accounts are in one. `most`: of how much, before it is told roughly. */
export function accessChangesIn(input: AccessInput, most = MOST): Omit<AccessChanges, "line"> {
  const differ = new Differ(input);
  const merged = new Merged();
  const lockedOut: string[] = [];
  const notExpanded: string[] = [];
  const touched = { ...input, before: differ.before, after: differ.after };
  const cohorts = cohortsIn(touched);
  const isRough = cohorts.reduce((sum, cohort) => sum + differ.sizeOf(cohort), 0) > most;
  for (const cohort of cohorts) {
    pushAll(notExpanded, cohort.groups);
    if (cohort.before.length > 0 && cohort.after.length === 0) pushAll(lockedOut, cohort.people);
    if (isRough) continue;
    const moved = cohort.people.flatMap((person) => differ.membershipsOf(person, cohort));
    for (const row of rowsOf(cohort, differ)) merged.add(row, cohort, moved);
  }
  const rows = isRough ? roughRows(differ) : merged.all();
  return {
    rows: sortedRows(rows),
    lockedOut: sortedOnce(lockedOut),
    notExpanded: sortedOnce([...notExpanded, ...unreadIn(rows, differ)]),
    unreadSets: unreadSetsIn(input.live),
    ...(mayMatter(rows, input) ? { entitlements: countedIn(input.entitlements) } : {}),
  };
}
