/**
 * Since it was applied: what was done to things that the last completed commit held, and that the one at hand gives up.
 *
 * In: the rows by either config, both plans. Out: the rows by both. Invariant: whatever is drift by the commit that was applied is told,
 * but for what the config at hand declares just as it is live; so no edit that waits hides what was done before it is applied. Example: a
 * commit leaves out `members` of a group, and mallory joins it: nobody would take her out, so she is told before that is so.
 */
import { compareText, type Key } from "../base/key.ts";
import { sortedOnce } from "../base/lists.ts";
import { claim } from "../diff/removal.ts";
import type { Change } from "../model/change.ts";
import { changedFields } from "../model/changed-fields.ts";
import type { Field, Registry } from "../model/kind.ts";
import type { Found } from "../model/resource.ts";
import type { Planned } from "../plan/planned.ts";
import type { DriftReport, DriftRow } from "./report.ts";

type Given = Pick<Planned, "plan" | "ownership" | "owned"> & { readonly kinds: Registry };

const foundIn = ({ key, kind, live, declared }: DriftRow): Found => ({
  ...{ key, kind, ids: {}, sources: [] },
  spec: live ?? declared ?? {},
});

/** Claims by which the config at hand says that there should be none, or that what holds it goes. */
const HELD: readonly string[] = ["ours", "first-seen", "implied", "waiting", "orphan"];

/** Fields that the config at hand does not declare as they are, and that no run made since which did not complete. */
function fieldsGivenUp({ key, kind, live, fields }: DriftRow, { ownership, owned, kinds }: Given): readonly string[] {
  const [known, wanted] = [kinds.get(kind), ownership.desired.resources.get(key)?.spec];
  if (known === undefined || live === undefined) return fields;
  const declarable = known.fields as Readonly<Record<string, Field>>;
  const isMade = (name: string) =>
    owned.writtenSpecs(key).some((spec) => !changedFields(known, live, spec).includes(name));
  // What is left out means none, but for what may be left unmanaged so.
  const isLeftOut = (name: string) =>
    (wanted as Readonly<Record<string, unknown>>)[name] === undefined && declarable[name]?.optional === true;
  const isSaid = (name: string) => wanted !== undefined && !isLeftOut(name);
  return fields.filter((name) => !isMade(name) && !isSaid(name));
}

/** What of a row the config at hand gives up; undefined where it says all of it, or tells it itself. */
function givenUp(row: DriftRow, told: DriftRow | undefined, given: Given): DriftRow | undefined {
  const { ownership } = given;
  const { resources, pending } = ownership.desired;
  if (row.what === "changed") {
    const fields = fieldsGivenUp(row, given).filter((name) => told?.fields.includes(name) !== true);
    return fields.length === 0 ? undefined : { ...row, fields };
  }
  if (told !== undefined || resources.has(row.key)) return undefined;
  // What waits for somebody else's set is wanted still.
  const isWanted = pending.some(({ keys }) => keys.includes(row.key));
  return row.what !== "removed" || isWanted || !HELD.includes(claim(foundIn(row), ownership).claim) ? row : undefined;
}

/** What apply would do about it all the same: with what holds it, if not by itself. */
function revertOf(row: DriftRow, { plan, ownership, kinds }: Given): Pick<DriftRow, "revert" | "givenUp"> {
  const isIt = (change: Change) =>
    change.key === row.key && (change.action === "delete" || row.fields.some((name) => change.fields.includes(name)));
  const isGone = row.live !== undefined && claim(foundIn(row), ownership).claim === "implied";
  const parents: readonly Key[] = isGone ? (kinds.get(row.kind)?.parents(foundIn(row).spec) ?? []) : [];
  const isParent = ({ key, action }: Change) => action === "delete" && parents.includes(key);
  const change = plan.changes.find(isIt) ?? plan.changes.find(isParent);
  if (change === undefined) return { givenUp: true };
  const { action, verdict, reasons } = change;
  return { revert: { action, verdict, reasons } };
}

/** Two rows of one object are one: what the config at hand says of it, and what it gives up. */
function both(told: DriftRow, more: DriftRow): DriftRow {
  const before = more.declared as Readonly<Record<string, unknown>> | undefined;
  const beside = Object.fromEntries(more.fields.map((name) => [name, before?.[name]]));
  return { ...told, fields: [...told.fields, ...more.fields], declared: { ...beside, ...told.declared } };
}

/** `rows` are those of the config at hand, `then` those of what was applied. */
export function sinceApplied(rows: readonly DriftRow[], then: readonly DriftRow[], given: Given): readonly DriftRow[] {
  const isOfObject = ({ what }: DriftRow) => what !== "role-without-assignee";
  const told = new Map(rows.filter(isOfObject).map((row) => [row.key, row]));
  const merged = new Map<Key, DriftRow>();
  for (const row of then) {
    const before = told.get(row.key);
    const more = givenUp(row, before, given);
    if (more === undefined) continue;
    if (before === undefined) {
      const { revert: _, ...rest } = more;
      merged.set(row.key, { ...rest, ...revertOf(more, given) });
    } else if (before.what === "changed") merged.set(row.key, both(before, more));
  }
  const isReplaced = (row: DriftRow) => isOfObject(row) && merged.has(row.key);
  return [...rows.filter((row) => !isReplaced(row)), ...merged.values()];
}

type Open = Pick<DriftReport, "unknown" | "blocked">;

/** What nobody could tell, by either config. */
export function openIn(plan: Open, then?: Open): Open {
  if (then === undefined) return { unknown: plan.unknown, blocked: plan.blocked };
  const known = new Set(plan.unknown.map(({ pattern }) => pattern));
  const unknown = [...plan.unknown, ...then.unknown.filter(({ pattern }) => !known.has(pattern))];
  return {
    unknown: unknown.sort((a, b) => compareText(a.pattern, b.pattern)),
    blocked: sortedOnce([...plan.blocked, ...then.blocked]),
  };
}
