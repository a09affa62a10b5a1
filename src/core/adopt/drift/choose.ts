/**
 * Rows of drift by what a person calls them: a key, a row's id, or a glob of either.
 *
 * In: rows, what was named, which rows are meant at all. Out: rows in their order, and names that fit none. Invariant: what is named in full
 * is meant alone, though it has characters of a glob; a glob leaves out what nothing can be done with. Example: `*` is all that can be
 * adopted.
 */
import { matcherOf } from "../../base/glob.ts";
import type { DriftRow } from "../../drift/report.ts";

/** What names mean, and names that mean nothing. */
export interface ChosenRows {
  readonly rows: readonly DriftRow[];
  readonly unmatched: readonly string[];
}

const namesOf = ({ key, id }: DriftRow): readonly string[] => [key, id];

function meantBy(name: string, rows: readonly DriftRow[], isUseful: (row: DriftRow) => boolean): readonly DriftRow[] {
  const inFull = rows.filter((row) => namesOf(row).includes(name));
  const useful = inFull.filter(isUseful);
  if (inFull.length > 0) return useful.length > 0 ? useful : inFull;
  const matches = matcherOf(name);
  return rows.filter((row) => isUseful(row) && namesOf(row).some(matches));
}

export function chooseRows(
  rows: readonly DriftRow[],
  names: readonly string[],
  isUseful: (row: DriftRow) => boolean,
): ChosenRows {
  const meant = names.map((name) => ({ name, rows: meantBy(name, rows, isUseful) }));
  const chosen = new Set(meant.flatMap((one) => one.rows));
  return {
    rows: rows.filter((row) => chosen.has(row)),
    unmatched: meant.flatMap((one) => (one.rows.length === 0 ? [one.name] : [])),
  };
}
