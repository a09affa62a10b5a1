/** A company with as many accounts, groups and people as a guard needs to count, and configs that agree with it. */
import { stringify } from "yaml";
import type { Override } from "../../../src/core/model/override.ts";
import type { Planned } from "../../../src/core/plan/planned.ts";
import { configOf, type LiveText, liveOf, MANAGEMENT, plan, settings, user } from "../live.ts";

/** `300000000001` and so on. */
export const accountIds = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `3000000${String(index + 1).padStart(5, "0")}`);

export const accountsOf = (ids: readonly string[]): readonly string[] => [
  `${MANAGEMENT} management /`,
  ...ids.map((id) => `${id} acct-${id} /Workloads`),
];

export const people = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `p${String(index + 1).padStart(3, "0")}@acme.io`);

export const users = (names: readonly string[]): string => names.map(user).join("");

export const document = (kind: string, keys: object): string => `${stringify({ kind, ...keys })}---\n`;

export const group = (name: string, members?: readonly string[]): string =>
  document("Group", { name, ...(members === undefined ? {} : { members }) });

export const set = (name: string, keys: object = {}): string => document("PermissionSet", { name, ...keys });

export const ADMINISTRATOR = { managedPolicies: ["AdministratorAccess"] };

/** One rule of a group or user, a set and accounts by id. */
export const rule = (permissionSet: string, principal: string, ids: readonly string[], more: object = {}): string => {
  const [type = "", name = ""] = principal.split(":");
  const accounts = ids.map((id) => ({ id, restricted: true }));
  return ids.length === 0
    ? ""
    : document("Assignments", { assignments: [{ [type]: name, permissionSet, accounts, ...more }] });
};

export const rows = (permissionSet: string, principal: string, ids: readonly string[]): readonly string[] =>
  ids.map((id) => `${permissionSet} ${principal} ${id}`);

/** Limits that nothing here exceeds but what a test sets. */
export const NO_LIMITS = {
  revocations: 100000,
  revocationShare: "100%",
  adminGrants: 100000,
  memberships: 100000,
  provisionedAccounts: 100000,
};

export interface Told {
  /** The config applied before; undefined for a first run. */
  readonly before?: string;
  readonly after: string;
  readonly live: LiveText;
  readonly limits?: object;
  readonly limitsBefore?: object;
  readonly settings?: object;
  readonly settingsBefore?: object;
  readonly overrides?: readonly Override[];
  readonly today?: string;
}

export async function planned(told: Told): Promise<Planned> {
  const { before, after, live, limits = {}, limitsBefore = {}, overrides = [], today } = told;
  const text = (config: string, more: object, given: object) =>
    `${settings({ limits: { ...NO_LIMITS, ...given }, ...more })}${config}`;
  const config = await configOf(text(after, told.settings ?? {}, limits));
  const past =
    before === undefined
      ? []
      : [await configOf(text(before, told.settingsBefore ?? told.settings ?? {}, limitsBefore))];
  // Guards are asked about what goes: without a purge no orphan does.
  return plan(config, liveOf(live), { past, overrides, purgeOrphans: true, ...(today && { today }) });
}

/** How many changes have a verdict, by action and kind: `deny delete AccountAssignment 26`. */
export function tally({ plan: { changes } }: Planned): readonly string[] {
  const counts = new Map<string, number>();
  for (const { verdict, action, kind } of changes) {
    // Whether the last row of a role asks is none of a guard's business.
    const name = `${verdict === "ask" ? "allow" : verdict} ${action} ${kind}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => `${name} ${count}`).sort();
}

/** All reasons of what is denied, each once. */
export const reasons = ({ plan: { changes } }: Planned): readonly string[] => [
  ...new Set(changes.filter(({ verdict }) => verdict === "deny").flatMap((change) => change.reasons)),
];
