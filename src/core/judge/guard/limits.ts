/**
 * Limits: the most that one run may change, by the strictest of the Settings at hand and those that guard beside them;
 * where nobody knows what earlier runs did, of the defaults too.
 *
 * In: the changes that would be made. Out: a denial for each change that a limit counts, where it counts more than it
 * allows. Invariant: what the limit does not count goes on; what is left never exceeds it. Revocations are counted for
 * each cause; without a lock assignments that an account's move ends cannot be told from assignments added by hand, so the two
 * share one count. What expires is exempt. The share is one of all causes together, of the assignments that could be revoked:
 * those of declared sets outside of accounts that are not active. Example: of 26 revocations by edit none is made, and
 * the grants beside them all are.
 */

import { figure } from "../../base/figure.ts";
import { type Key, keyOf } from "../../base/key.ts";
import { DEFAULT_LIMITS } from "../../config/check/limits.ts";
import { declaredBefore } from "../../desired/past-configs.ts";
import { inactiveAccountsOf } from "../../diff/plan-steps.ts";
import type { Cause, Change } from "../../model/change.ts";
import type { Limits } from "../../model/config.ts";
import type { Override } from "../../model/override.ts";
import { type Counting, countingOf } from "./counting.ts";
import type { Denial, Guard, GuardContext } from "./denial.ts";

/** Below so many assignments a share says nothing. */
const SHARE_FROM = 10;
/** Room for what binary fractions make of a share. */
const TINY = 1e-9;

const CAUSES: Readonly<Record<Exclude<Cause, "expiry">, string>> = {
  edit: "by edit",
  drift: "by drift or a moved account",
  account: "by what became of accounts",
  adoption: "by a first run",
};

const NAMES: Readonly<Partial<Record<Override, keyof Limits>>> = {
  revocations: "revocations",
  "revocation-share": "revocationShare",
  "admin-grants": "adminGrants",
  memberships: "memberships",
  "provisioned-accounts": "provisionedAccounts",
};

type Given = Pick<GuardContext, "config" | "past" | "forgetful">;

/** The strictest of all, limit by limit. */
export function limitsOf({ config, past, forgetful }: Given): Limits {
  const before = [
    ...past.guards.map(({ settings }) => settings.limits),
    ...(forgetful === true ? [DEFAULT_LIMITS] : []),
  ];
  const stricter = (name: keyof Limits) =>
    Math.min(...[config.settings.limits, ...before].map((limits) => limits[name]));
  return {
    revocations: stricter("revocations"),
    revocationShare: stricter("revocationShare"),
    adminGrants: stricter("adminGrants"),
    memberships: stricter("memberships"),
    provisionedAccounts: stricter("provisionedAccounts"),
  };
}

/** What a limit allows, and whose it is where it is not the one at hand. */
function mostOf(context: GuardContext, name: keyof Limits): string {
  const most = limitsOf(context)[name];
  const number = name === "revocationShare" ? `${Number((most * 100).toFixed(2))}%` : figure(most);
  if (isByDefault(context, name)) return `at most ${number}, the default, until a run completes`;
  return `at most ${number}${most < context.config.settings.limits[name] ? " by the Settings applied last" : ""}`;
}

/** Whether it is the default that binds, and no Settings: so it is until a run completes. */
function isByDefault(context: GuardContext, name: keyof Limits): boolean {
  const most = limitsOf(context)[name];
  return ![context.config, ...context.past.guards].some(({ settings }) => settings.limits[name] === most);
}

/** What a limit counts: the changes, and how much they come to together. */
interface Counted {
  readonly keys: readonly Key[];
  readonly count: number;
}

function countOf(open: readonly Change[], units: (change: Change) => readonly Key[]): Counted {
  const [keys, all] = [[] as Key[], new Set<Key>()];
  for (const change of open) {
    const own = units(change);
    if (own.length > 0) keys.push(change.key);
    for (const unit of own) all.add(unit);
  }
  return { keys, count: all.size };
}

/** Assignments that a run could revoke. */
function revocableAssignments({ access, config, past, live }: GuardContext): number {
  const inactive = inactiveAccountsOf(live);
  const configs = [config, ...declaredBefore(past)];
  const isDeclared = (set: string) => configs.some(({ objects }) => objects.has(keyOf("PermissionSet", set)));
  const declared = new Map<string, boolean>();
  let count = 0;
  for (const { spec } of access.everyAssignment()) {
    const { permissionSet, account } = spec;
    const is = declared.get(permissionSet) ?? isDeclared(permissionSet);
    declared.set(permissionSet, is);
    if (is && !inactive.has(account)) count += 1;
  }
  return count;
}

/** How to go on. A raised limit counts only once a run of it has completed. */
function wayOn(guard: Override, context: GuardContext): string {
  const name = NAMES[guard]!;
  const isAlone = context.past.guards.length === 0 && limitsOf(context)[name] >= context.config.settings.limits[name];
  const applied = isAlone ? "" : " and apply that without these changes";
  if (isByDefault(context, name)) {
    return `what Settings allow beyond it counts once a run has completed: apply without these changes, or pass --override ${guard}`;
  }
  return `raise limits.${NAMES[guard]} in Settings${applied}, or pass --override ${guard}`;
}

/** Then what became of accounts has a count of its own. */
const hasLock = ({ config, past }: GuardContext): boolean =>
  [config, ...past.guards].some(({ lock }) => lock !== undefined);

type Deny = (guard: Override, counted: Pick<Counted, "keys">, text: string) => readonly Denial[];

function revocationDenials(open: readonly Change[], counting: Counting, context: GuardContext, deny: Deny) {
  const limits = limitsOf(context);
  const denials = (Object.keys(CAUSES) as (keyof typeof CAUSES)[]).flatMap((cause) => {
    const counted = countOf(
      open.filter((change) => change.cause === cause),
      counting.assignmentsLost,
    );
    if (counted.count <= limits.revocations) return [];
    const by = cause === "drift" && hasLock(context) ? "by drift" : CAUSES[cause];
    return deny("revocations", counted, `${figure(counted.count)} ${by}, ${mostOf(context, "revocations")}`);
  });
  const all = countOf(
    open.filter(({ cause }) => cause !== "expiry"),
    counting.assignmentsLost,
  );
  const exist = all.count === 0 ? 0 : revocableAssignments(context);
  if (exist < SHARE_FROM || all.count / exist <= limits.revocationShare + TINY) return denials;
  const share = deny(
    "revocation-share",
    all,
    `${figure(all.count)} of ${figure(exist)} assignments, ${mostOf(context, "revocationShare")}`,
  );
  return [...denials, ...share];
}

function gainDenials(open: readonly Change[], counting: Counting, context: GuardContext, deny: Deny) {
  const limits = limitsOf(context);
  const admins = countOf(open, counting.adminsMade);
  const members = countOf(open, counting.memberships);
  const provisioned = open.filter(({ reaches }) => (reaches ?? 0) > 0);
  const accounts = provisioned.reduce((sum, { reaches }) => sum + (reaches ?? 0), 0);
  const over = (guard: Override, counted: Counted, name: keyof Limits, unit: string) =>
    counted.count <= limits[name]
      ? []
      : deny(guard, counted, `${figure(counted.count)}${unit}, ${mostOf(context, name)}`);
  return [
    ...over("admin-grants", admins, "adminGrants", " grants that make administrators"),
    ...over("memberships", members, "memberships", " gained or lost"),
    ...over(
      "provisioned-accounts",
      { keys: provisioned.map(({ key }) => key), count: accounts },
      "provisionedAccounts",
      " provisioned anew",
    ),
  ];
}

/** What cannot be counted is held alone: it may be more than any limit. */
function unreadDenials(open: readonly Change[], counting: Counting, deny: Deny): readonly Denial[] {
  const keys = (which: (change: Change) => boolean) => ({ keys: open.filter(which).map(({ key }) => key) });
  return [
    ...deny("admin-grants", keys(counting.adminsUnread), "who becomes an administrator by it could not be read"),
    ...deny("memberships", keys(counting.membersUnread), "who loses a membership by it could not be read"),
  ];
}

export function limitsGuard(context: GuardContext): Guard {
  return (open) => {
    const counting = countingOf(context, open);
    const deny: Deny = (guard, { keys }, text) => {
      const reason = `limit ${NAMES[guard]}: ${text}; ${wayOn(guard, context)}`;
      return keys.map((key) => ({ guard, key, reason }));
    };
    return [
      ...revocationDenials(open, counting, context, deny),
      ...gainDenials(open, counting, context, deny),
      ...unreadDenials(open, counting, deny),
    ];
  };
}
