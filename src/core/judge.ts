/**
 * The judge: which changes may be made, which need a person, which are refused.
 *
 * In: differences with their steps, and what there is. Out: `Change[]`, each with a verdict and its reasons. Invariant: the
 * strictest verdict wins (deny, withheld, ask, allow); deleting an object always asks; what is protected is never removed.
 * Example: the last assignment of a set in an account is `ask`, since its role goes and another would have a new ARN.
 */
import type { Change, Difference, Verdict } from "./change.ts";
import { type Key, keyOf, parseKey } from "./key.ts";
import { MANAGED } from "./marks.ts";
import { callerRoleOf, inactiveAccountsOf, isOutOfReach } from "./plan-steps.ts";
import { protectedRule } from "./protected.ts";
import { ask, type Context, deny, type JudgeRule, type Row, rowOf } from "./ruling.ts";
import { isDestructive, type Step } from "./step.ts";

const SEVERITY: Readonly<Record<Verdict, number>> = { allow: 0, ask: 1, withheld: 2, deny: 3 };

/** The permission set that a change is about, by name. */
function setOf(difference: Difference): string | undefined {
  if (difference.kind === "PermissionSet") return parseKey(difference.key).parts[0];
  return rowOf(difference)?.permissionSet;
}

/** Assignments by permission set and account: live ones, and how many of them would be left. */
function countRows({ live, differences }: Context) {
  const left = new Map<string, number>();
  const bySet = new Map<string, number>();
  const add = (row: Row, by: number) => {
    const pair = `${row.permissionSet}\n${row.account}`;
    left.set(pair, (left.get(pair) ?? 0) + by);
    bySet.set(row.permissionSet, (bySet.get(row.permissionSet) ?? 0) + by);
  };
  for (const found of live.resources.values()) if (found.kind === "AccountAssignment") add(found.spec as Row, 1);
  for (const difference of differences) {
    const row = rowOf(difference);
    if (row !== undefined) add(row, difference.action === "delete" ? -1 : 1);
  }
  return {
    inPair: (row: Row) => left.get(`${row.permissionSet}\n${row.account}`) ?? 0,
    ofSet: (name: string) => bySet.get(name) ?? 0,
  };
}

function deletionRule({ kinds }: Context): JudgeRule {
  return (difference) => {
    if (difference.action !== "delete" || kinds.get(difference.kind)?.deletionAsks !== true) return undefined;
    const words: Record<string, string> = { User: "a user", Group: "a group", PermissionSet: "a permission set" };
    return ask(`deletes ${words[difference.kind] ?? difference.kind}`);
  };
}

function lastRowRule(context: Context): JudgeRule {
  const rows = countRows(context);
  return (difference) => {
    const row = rowOf(difference);
    if (row === undefined || difference.action !== "delete" || rows.inPair(row) > 0) return undefined;
    return ask("the last assignment there: the role goes with it, and a new one would have another ARN");
  };
}

/** AWS refuses to delete a set that is still assigned; assignments of others are not ours to remove. */
function occupiedSetRule(context: Context): JudgeRule {
  const rows = countRows(context);
  return (difference) => {
    if (difference.kind !== "PermissionSet" || difference.action !== "delete") return undefined;
    const left = rows.ofSet(parseKey(difference.key).parts[0] ?? "");
    return left <= 0
      ? undefined
      : deny(`${left} assignment${left === 1 ? "" : "s"} of it would remain that this config does not own`);
  };
}

function otherConfigRule({ config, live }: Context): JudgeRule {
  return (difference) => {
    const set = setOf(difference);
    const owner =
      set === undefined ? undefined : live.resources.get(keyOf("PermissionSet", set))?.facts?.tags?.[MANAGED];
    if (owner === undefined || owner === config.settings.name) return undefined;
    return deny(`the set is marked as managed by another config (${owner})`);
  };
}

/** A delegated administrator cannot touch the management account, nor a set that is provisioned there. */
function delegatedAdministratorRule({ live }: Context): JudgeRule {
  const management = live.organization.managementAccount;
  return (difference) => {
    if (callerRoleOf(live) === "management account") return undefined;
    if (rowOf(difference)?.account === management)
      return deny("only the management account may change its own assignments");
    const set = setOf(difference);
    if (set === undefined || !isOutOfReach(live.resources.get(keyOf("PermissionSet", set)), live)) return undefined;
    return deny(
      "the set is provisioned in the management account, so only the management account may change or assign it",
    );
  };
}

/** What SCIM made it would make anew, or change back: the object, and who is in a group. */
function identityProviderRule({ config, live }: Context): JudgeRule {
  const isExternal = (key: Key) => live.resources.get(key)?.facts?.external === true;
  return ({ key, kind, before, after }) => {
    if (config.settings.identitySource === "directory") return undefined;
    if (isExternal(key)) return deny("the identity provider owns it");
    if (kind !== "GroupMembership") return undefined;
    const { group } = (after ?? before) as { group: string };
    return isExternal(keyOf("Group", group)) ? deny("the identity provider owns the group and its members") : undefined;
  };
}

/** A principal that is not there yet may be the one that is about to lose its place, under a new name. */
function pendingRule({ pending }: Context): JudgeRule {
  const waiting = new Map<string, string>();
  const place = (permissionSet: string, account: string) => `${permissionSet}\n${account}`;
  for (const { principal, keys } of pending) {
    for (const { kind, parts } of keys.map(parseKey)) {
      if (kind === "AccountAssignment") waiting.set(place(parts[0] ?? "", parts[2] ?? ""), principal.name);
    }
  }
  return (difference) => {
    const row = rowOf(difference);
    if (row === undefined || difference.action !== "delete") return undefined;
    const name = waiting.get(place(row.permissionSet, row.account));
    return name === undefined
      ? undefined
      : ask(`it may have been renamed: the same is declared for ${name}, which does not exist`);
  };
}

function additiveRule({ config }: Context): JudgeRule {
  return (difference, steps) => {
    if (config.settings.mode !== "additive") return undefined;
    const destructive = difference.action === "delete" || steps.some(isDestructive);
    return destructive ? { verdict: "withheld", reason: "mode additive neither removes nor overwrites" } : undefined;
  };
}

/** How many roles change with a definition. */
function reachOf({ key }: Difference, steps: readonly Step[], { live }: Context): { reaches?: number } {
  if (!steps.some((step) => step.operation === "ProvisionPermissionSet")) return {};
  const inactive = inactiveAccountsOf(live);
  const accounts = live.resources.get(key)?.facts?.provisionedAccounts ?? [];
  return { reaches: accounts.filter((account) => !inactive.has(account)).length };
}

/** Judges every difference on its own and by the whole. */
export function judge(context: Context): readonly Change[] {
  const rules: readonly JudgeRule[] = [
    deletionRule(context),
    lastRowRule(context),
    occupiedSetRule(context),
    otherConfigRule(context),
    delegatedAdministratorRule(context),
    identityProviderRule(context),
    pendingRule(context),
    protectedRule(context),
    additiveRule(context),
  ];
  return context.differences.map((difference) => {
    const steps = context.steps.get(difference.key) ?? [];
    const rulings = rules.flatMap((rule) => rule(difference, steps) ?? []);
    const verdict = rulings.reduce<Verdict>(
      (worst, ruling) => (SEVERITY[ruling.verdict] > SEVERITY[worst] ? ruling.verdict : worst),
      "allow",
    );
    const reasons = rulings.filter((ruling) => ruling.verdict === verdict).map((ruling) => ruling.reason);
    return { ...difference, verdict, reasons, steps, ...reachOf(difference, steps, context) };
  });
}
