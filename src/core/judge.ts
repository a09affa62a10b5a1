/**
 * The judge: which changes may be made, which need a person, which are refused.
 *
 * In: differences with their steps, and what there is. Out: `Change[]`, each with a verdict and its reasons. Invariant: the
 * strictest verdict wins (deny, withheld, ask, allow); deleting an object always asks; what is protected is never removed.
 * Example: the last assignment of a set in an account is `ask`, since its role goes and another would have a new ARN.
 */
import type { Change, Difference, Verdict } from "./change.ts";
import type { Config, ProtectedGrant } from "./config.ts";
import { type Key, keyOf, parseKey } from "./key.ts";
import type { Registry } from "./kind.ts";
import { MANAGED } from "./marks.ts";
import { callerRoleOf } from "./plan.ts";
import { type Live, principalPart } from "./resource.ts";
import { makeSelector, type Selection } from "./selectors.ts";
import { isDestructive, type Step } from "./step.ts";

export interface Ruling {
  readonly verdict: Verdict;
  readonly reason: string;
}

export interface Context {
  readonly config: Config;
  readonly live: Live;
  readonly kinds: Registry;
  readonly differences: readonly Difference[];
  readonly steps: ReadonlyMap<Key, readonly Step[]>;
}

type Rule = (difference: Difference, steps: readonly Step[]) => Ruling | undefined;

const SEVERITY: Readonly<Record<Verdict, number>> = { allow: 0, ask: 1, withheld: 2, deny: 3 };
const deny = (reason: string): Ruling => ({ verdict: "deny", reason });
const ask = (reason: string): Ruling => ({ verdict: "ask", reason });

interface Row {
  readonly permissionSet: string;
  readonly principalType: "USER" | "GROUP";
  readonly principal: string;
  readonly account: string;
}

const rowOf = (difference: Difference): Row | undefined =>
  difference.kind === "AccountAssignment" ? ((difference.after ?? difference.before) as Row) : undefined;

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

function deletionRule({ kinds }: Context): Rule {
  return (difference) => {
    if (difference.action !== "delete" || kinds.get(difference.kind)?.deletionAsks !== true) return undefined;
    const words: Record<string, string> = { User: "a user", Group: "a group", PermissionSet: "a permission set" };
    return ask(`deletes ${words[difference.kind] ?? difference.kind}`);
  };
}

function lastRowRule(context: Context): Rule {
  const rows = countRows(context);
  return (difference) => {
    const row = rowOf(difference);
    if (row === undefined || difference.action !== "delete" || rows.inPair(row) > 0) return undefined;
    return ask("the last assignment there: the role goes with it, and a new one would have another ARN");
  };
}

/** AWS refuses to delete a set that is still assigned; assignments of others are not ours to remove. */
function occupiedSetRule(context: Context): Rule {
  const rows = countRows(context);
  return (difference) => {
    if (difference.kind !== "PermissionSet" || difference.action !== "delete") return undefined;
    const left = rows.ofSet(parseKey(difference.key).parts[0] ?? "");
    return left <= 0
      ? undefined
      : deny(`${left} assignment${left === 1 ? "" : "s"} of it would remain that this config does not own`);
  };
}

function otherConfigRule({ config, live }: Context): Rule {
  return (difference) => {
    const set = setOf(difference);
    const owner =
      set === undefined ? undefined : live.resources.get(keyOf("PermissionSet", set))?.facts?.tags?.[MANAGED];
    if (owner === undefined || owner === config.settings.name) return undefined;
    return deny(`the set is marked as managed by another config (${owner})`);
  };
}

/** A delegated administrator cannot touch the management account, nor a set that is provisioned there (aws-api 3.11). */
function delegatedAdministratorRule({ live }: Context): Rule {
  const management = live.organization.managementAccount;
  return (difference) => {
    if (callerRoleOf(live) === "management account") return undefined;
    if (rowOf(difference)?.account === management)
      return deny("only the management account may change its own assignments");
    const set = setOf(difference);
    const found = set === undefined ? undefined : live.resources.get(keyOf("PermissionSet", set));
    if (!found?.facts?.provisionedAccounts?.includes(management)) return undefined;
    return deny(
      "the set is provisioned in the management account, so only the management account may change or assign it",
    );
  };
}

function identityProviderRule({ config, live }: Context): Rule {
  return (difference) => {
    if (difference.action !== "delete" || config.settings.identitySource === "directory") return undefined;
    const external = live.resources.get(difference.key)?.facts?.external === true;
    return external ? deny("the identity provider owns it") : undefined;
  };
}

function additiveRule({ config }: Context): Rule {
  return (difference, steps) => {
    if (config.settings.mode !== "additive") return undefined;
    const destructive = difference.action === "delete" || steps.some(isDestructive);
    return destructive ? { verdict: "withheld", reason: "mode additive neither removes nor overwrites" } : undefined;
  };
}

/** Groups and sets that a protected grant needs, and which grants are protected. */
function protectedRule(context: Context): Rule {
  const { config, live, differences } = context;
  const select = makeSelector(live.organization, config.settings.restrictedAccounts, config.accountSets);
  const grants = config.settings.protected.map((grant) => ({ grant, selection: select(grant.accounts) }));
  const losing = new Map<string, number>();
  for (const found of live.resources.values()) {
    if (found.kind === "GroupMembership") {
      const { group } = found.spec as { group: string };
      losing.set(group, (losing.get(group) ?? 0) + 1);
    }
  }
  for (const { kind, action, before, after } of differences) {
    if (kind !== "GroupMembership") continue;
    const { group } = (after ?? before) as { group: string };
    losing.set(group, (losing.get(group) ?? 0) + (action === "delete" ? -1 : 1));
  }
  return (difference) => {
    if (difference.action !== "delete") return undefined;
    const hit = grants.find(({ grant, selection }) => touches(difference, grant, selection, losing));
    return hit === undefined ? undefined : deny("Settings protects it");
  };
}

/** A selection with problems is unknown: then every account may be meant. */
function touches(
  difference: Difference,
  grant: ProtectedGrant,
  selection: Selection,
  members: ReadonlyMap<string, number>,
): boolean {
  const { principal, permissionSet } = grant;
  if (difference.key === keyOf("PermissionSet", permissionSet)) return true;
  if (difference.key === keyOf(principal.type === "GROUP" ? "Group" : "User", principal.name)) return true;
  if (difference.kind === "GroupMembership" && principal.type === "GROUP") {
    const { group } = difference.before as { group: string };
    return group === principal.name && (members.get(group) ?? 0) <= 0;
  }
  const row = rowOf(difference);
  if (row === undefined || row.permissionSet !== permissionSet) return false;
  const isPrincipal = principalPart({ type: row.principalType, name: row.principal }) === principalPart(principal);
  return isPrincipal && (selection.problems.length > 0 || selection.accounts.includes(row.account));
}

/** Judges every difference on its own and by the whole. */
export function judge(context: Context): readonly Change[] {
  const rules: readonly Rule[] = [
    deletionRule(context),
    lastRowRule(context),
    occupiedSetRule(context),
    otherConfigRule(context),
    delegatedAdministratorRule(context),
    identityProviderRule(context),
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
    return { ...difference, verdict, reasons, steps };
  });
}
