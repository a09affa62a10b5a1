/**
 * Drift: what people click in the console, planted where it can be counted.
 *
 * In: live rows, sorted or not, and a share. Out: rows with that share of them changed, and the differences that a plan has to
 * find: exactly these. Example: an assignment taken away is `create AccountAssignment/…`.
 */
import type { Action } from "../../src/core/model/change.ts";
import { makeRandom, type Random } from "../../src/emulator/base/random.ts";
import { keyOfRow, type LiveRow } from "./generated-live.ts";

export interface Drifted {
  readonly rows: readonly LiveRow[];
  /** Sorted: `update User/ada@corp.example`. */
  readonly expected: readonly string[];
}

export function drift(rows: readonly LiveRow[], share: number, seed: number): Drifted {
  const random = makeRandom(seed);
  const byKey = new Map(rows.map((row) => [keyOfRow(row), row]));
  const expected: string[] = [];
  const say = (action: Action, row: LiveRow) => expected.push(`${action} ${keyOfRow(row)}`);
  for (const row of random.several(rows, Math.ceil(rows.length * share))) {
    const added = random.below(2) === 0 ? mixed(row, rows, random) : undefined;
    if ("found" in row) {
      byKey.set(keyOfRow(row), { found: changed(row) });
      say("update", row);
    } else if (added === undefined) {
      byKey.delete(keyOfRow(row));
      say("create", row);
    } else if (!byKey.has(keyOfRow(added))) {
      byKey.set(keyOfRow(added), added);
      say("delete", added);
    }
  }
  return { rows: [...byKey.values()], expected: expected.sort() };
}

function changed({ found }: Extract<LiveRow, { found: unknown }>) {
  const { kind, spec } = found;
  if (kind === "PermissionSet") return { ...found, spec: { ...spec, sessionDuration: 777 } };
  if (kind === "Group") return { ...found, spec: { ...spec, description: "changed in the console" } };
  return { ...found, spec: { ...spec, displayName: "changed in the console" } };
}

/** A row made of the parts of two. */
function mixed(row: LiveRow, rows: readonly LiveRow[], random: Random): LiveRow | undefined {
  const other = random.one(rows);
  if ("membership" in row && "membership" in other) return { membership: [row.membership[0], other.membership[1]] };
  if (!("assignment" in row && "assignment" in other)) return undefined;
  const [set, , , account] = other.assignment;
  return { assignment: [set, row.assignment[1], row.assignment[2], account] };
}
