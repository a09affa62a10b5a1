/**
 * Drift of a plan: the same differences, read the other way.
 *
 * In: what was planned, its config. Out: `DriftReport`. Invariant: an edit of the config that no run has made yet, what has expired,
 * what is ignored, unmanaged or unknown is no drift; every other difference is one row. Example: a plan that would revoke a grant
 * that nobody declared gives a row that says it was added.
 */
import { LiveAccess } from "../access/live-access.ts";
import { compareText, type Key, parseKey } from "../base/key.ts";
import type { Change } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import { accountNamesIn } from "../model/organization.ts";
import { firstSeenIn } from "../plan/open/first-seen.ts";
import type { Planned } from "../plan/planned.ts";
import { behindEdits } from "./behind-edits.ts";
import { isBlind } from "./blind.ts";
import { placesOf } from "./places.ts";
import type { DriftReport, DriftRow, DriftWhat, DriftWhy } from "./report.ts";
import { rowsOfRoles } from "./role-rows.ts";
import { inOrder, rowOf, type Seen } from "./row-of.ts";
import { openIn, sinceApplied } from "./since-applied.ts";

type Given = Pick<Planned, "plan" | "live" | "owned" | "ownership" | "atApplied"> & {
  readonly config: Config;
  readonly kinds: Registry;
};

/** With an index of who has what. */
type Made = Given & Seen;

const WHAT: Readonly<Record<Change["action"], DriftWhat>> = { create: "removed", delete: "added", update: "changed" };

const HALF = "outdatedAccounts";
const behindIn = (spec: object | undefined) =>
  (spec as { readonly [HALF]?: readonly string[] } | undefined)?.[HALF] ?? [];

/** What stands between a definition and its accounts alone. */
const isHalf = ({ fields }: Pick<Change, "fields">) => fields.length === 1 && fields[0] === HALF;

/** Nobody edited it: what is live is another, or its account is. */
const isFound = ({ cause }: Pick<Change, "cause">) => cause === "drift" || cause === "account";

/** A change of the config that no run has made is none of AWS's doing, but for one that is withheld and one that was begun. */
function isDrift(change: Change): boolean {
  if (change.cause === "expiry") return false;
  return isFound(change) || change.verdict === "withheld" || isHalf(change);
}

function whyOf(change: Change): DriftWhy {
  if (change.outside === true) return "outside";
  if (change.cause === "account") return "account";
  if (change.cause === "drift") return change.action === "delete" ? "never-declared" : "unknown";
  return change.verdict === "withheld" ? "withheld" : "unknown";
}

/** A row of a change that apply would make: it says what was done, before and after it, and what apply would do. */
function rowOfChange(change: Change, told: Pick<DriftRow, "what" | "why" | "fields">, given: Made): DriftRow {
  const { key, kind, action, verdict, reasons, before, after, sources, account } = change;
  return rowOf(
    {
      ...{ key, kind, ...told, sources: sources.length > 0 ? sources : placesOf(change, given.config) },
      ...(account === undefined ? {} : { account }),
      ...(after === undefined ? {} : { declared: after }),
      ...(before === undefined ? {} : { live: before }),
      ...(told.fields.includes(HALF) ? { accounts: [...behindIn(before)].sort(compareText) } : {}),
      fields: told.fields.filter((name) => name !== HALF),
      revert: { action, verdict, reasons },
    },
    given,
  );
}

function whatOf(change: Change): DriftWhat {
  if (isHalf(change)) return "half-provisioned";
  return !isFound(change) && change.action === "delete" ? "left" : WHAT[change.action];
}

/** A change that says by itself what was done. */
const rowOfDrift = (change: Change, given: Made): DriftRow =>
  rowOfChange(change, { what: whatOf(change), why: whyOf(change), fields: change.fields }, given);

const rowsOfChanges = (given: Made): readonly DriftRow[] =>
  given.plan.changes.filter(isDrift).map((change) => rowOfDrift(change, given));

/** What was done to an object whose document was edited, too, and waits. */
function rowsBehindEdits(given: Made): readonly DriftRow[] {
  const { plan, owned, kinds } = given;
  const edits = plan.changes.filter((change) => !isDrift(change));
  const why = owned.completed ? "outside" : "unknown";
  return behindEdits(edits, owned, kinds).map(({ change, what, fields, applied }) =>
    rowOfChange({ ...change, after: change.after ?? applied }, { what, why, fields }, given),
  );
}

/** What was done to what the last completed commit held; where that says otherwise than the config at hand. */
function rowsByBoth(rows: readonly DriftRow[], given: Made): readonly DriftRow[] {
  const { atApplied, kinds, config, plan, ownership } = given;
  if (atApplied === undefined) return rows;
  const then = atApplied.plan.changes.filter(isFound);
  // Where it stood by then is no place of today.
  const rowsThen = then.map((change) => rowOfDrift({ ...change, sources: placesOf(change, config) }, given));
  return sinceApplied(rows, rowsThen, { plan, ownership, owned: atApplied.owned, kinds });
}

/** What nobody declared and a run sees for the first time: it stays in this one. Where nobody knows what runs made, nobody can tell. */
function rowsSeenFirst(given: Made): readonly DriftRow[] {
  const { plan, live, config } = given;
  if (isBlind(plan)) return [];
  return firstSeenIn(plan).map((key) => {
    const found = live.resources.get(key);
    const told = { key, kind: parseKey(key).kind, what: "added", why: "never-declared", fields: [] } as const;
    const seen = found === undefined ? {} : { live: found.spec };
    return rowOf({ ...told, sources: placesOf(told, config), ...seen }, given);
  });
}

/** Other modes come to tell edits from drift with their first run. */
const isUntold = ({ config }: Pick<DriftReport, "config">): boolean =>
  config.mode === "observe" && config.state === "first-run";

function notDriftIn({ plan }: Given): Pick<DriftReport, "notDrift" | "untold"> {
  const { changes, leftAlone, pending } = plan;
  const ignored = leftAlone.filter(({ why }) => why === "ignored");
  const differences = changes.filter((change) => change.cause !== "expiry" && !isDrift(change)).length;
  const untold = isUntold(plan) ? differences : 0;
  const notDrift = {
    edits: differences - untold,
    expired: changes.filter(({ cause }) => cause === "expiry").length,
    ignored: ignored.reduce((sum, { keys }) => sum + keys.length, 0),
    pending: pending.reduce((sum, { keys }) => sum + keys.length, 0),
  };
  return { notDrift, ...(untold === 0 ? {} : { untold }) };
}

/** Of what apply would do, whether IAM may deny it. */
function guardedRow({ plan, atApplied }: Given): (row: DriftRow) => DriftRow {
  const guarded = new Set<Key>([...(plan.guarded ?? []), ...(atApplied?.plan.guarded ?? [])]);
  return (row) =>
    row.revert === undefined || !guarded.has(row.key) ? row : { ...row, revert: { ...row.revert, guarded: true } };
}

const UNSEEN =
  "assignments were not all read, and a role may be of somebody whom nobody saw: --read-by pairs reads them all";

export function driftOf(given: Given): DriftReport {
  const { plan, live } = given;
  const made = { ...given, access: new LiveAccess(live) };
  const roles = rowsOfRoles(made);
  const { snapshot, config, organization, instance, caller, endpoint, diagnostics } = plan;
  const changed = rowsByBoth([...rowsOfChanges(made), ...rowsBehindEdits(made)], made);
  const rows = [...changed, ...rowsSeenFirst(made), ...(roles ?? [])];
  return {
    ...{ format: "idc-drift", version: 1, made: plan.made },
    ...(snapshot === undefined ? {} : { snapshot }),
    ...{ config, organization, instance, caller },
    ...(endpoint === undefined ? {} : { endpoint }),
    rows: inOrder(rows.map(guardedRow(given))),
    ...(plan.administrators === undefined ? {} : { administrators: plan.administrators }),
    ...notDriftIn(given),
    ...openIn(plan, given.atApplied?.plan),
    ...(roles === undefined ? { rolesUnseen: UNSEEN } : {}),
    ...{ diagnostics, names: withNames(given, rows) },
  };
}

/** A plan names what it speaks of; where a role is left, or behind, is no part of it. */
function withNames({ plan: { names }, live, atApplied }: Given, rows: readonly DriftRow[]): DriftReport["names"] {
  const before = Object.keys(atApplied?.plan.names.accounts ?? {});
  const ids = [...Object.keys(names.accounts), ...before, ...rows.flatMap(({ accounts = [] }) => accounts)];
  return { ...names, accounts: accountNamesIn(live.organization, ids) };
}
