/**
 * Planning: from configs and the live state to a plan, in one pure step.
 *
 * In: the config at hand, those it must be judged by, `Live`. Out: `Planned`. Invariant: the same input gives the same plan,
 * byte for byte. Example: planning what was just applied, from a fresh read, gives a plan without changes.
 */
import type { Config } from "./config.ts";
import { type Diff, diff } from "./diff.ts";
import { makeIgnored } from "./ignore.ts";
import { judge } from "./judge.ts";
import { type Key, keyOf, parseKey } from "./key.ts";
import type { Registry } from "./kind.ts";
import { makePlan } from "./make-plan.ts";
import { type Order, orderOf } from "./order.ts";
import { OWNS_NOTHING, type Owned, ownedBy } from "./ownership.ts";
import type { Base, Plan } from "./plan.ts";
import { planDiagnostics } from "./plan-diagnostics.ts";
import { inactiveAccountsOf } from "./plan-steps.ts";
import { type Directory, resolve } from "./resolve.ts";
import type { Desired, Live } from "./resource.ts";

export interface PlanningInput {
  readonly config: Config;
  /** The last applied config, where it can be believed, and those of the commits after it. */
  readonly applied?: Config;
  readonly later: readonly Config[];
  readonly base: Base;
  readonly live: Live;
  readonly kinds: Registry;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  readonly sha256: (text: string) => string;
}

export interface Planned {
  readonly plan: Plan;
  readonly order: Order;
  readonly diff: Diff;
}

/** Accounts, OUs and principals that exist, as resolution needs them. */
export function directoryOf(live: Live): Directory {
  const names = (kind: string) =>
    new Set([...live.resources.values()].filter((f) => f.kind === kind).map((f) => parseKey(f.key).parts[0] ?? ""));
  return { organization: live.organization, users: names("User"), groups: names("Group") };
}

function ownedIn(input: PlanningInput, directory: Directory): Owned {
  if (input.applied === undefined) return OWNS_NOTHING;
  const past = (config: Config) => ({
    config,
    desired: resolve(config, directory, input.kinds, { today: input.today, ignoreExpiry: true }),
  });
  return ownedBy(past(input.applied), input.later.map(past));
}

/** Permission sets that each principal holds or is to hold. */
function holdingsOf(live: Live, desired: Desired): (principal: Key) => readonly Key[] {
  const holdings = new Map<Key, Set<Key>>();
  for (const { kind, spec } of [...live.resources.values(), ...desired.resources.values()]) {
    if (kind !== "AccountAssignment") continue;
    const row = spec as { permissionSet: string; principalType: string; principal: string };
    const principal = keyOf(row.principalType === "GROUP" ? "Group" : "User", row.principal);
    const sets = holdings.get(principal) ?? new Set<Key>();
    sets.add(keyOf("PermissionSet", row.permissionSet));
    holdings.set(principal, sets);
  }
  return (principal) => [...(holdings.get(principal) ?? [])];
}

const pastOf = ({ applied, later }: PlanningInput) => (applied === undefined ? [] : [applied, ...later]);

export function planFrom(input: PlanningInput): Planned {
  const { config, live, kinds, today, base, sha256 } = input;
  const directory = directoryOf(live);
  const desired = resolve(config, directory, kinds, { today });
  const ownership = {
    config,
    desired,
    owned: ownedIn(input, directory),
    inactiveAccounts: inactiveAccountsOf(live),
    ignored: makeIgnored(config.settings.ignore, today),
  };
  const found = diff(live, ownership, kinds);
  const plan = makePlan({
    config,
    desired,
    live,
    base,
    diff: found,
    kinds,
    diagnostics: planDiagnostics(config, pastOf(input), live.organization, today),
    sha256,
    judge: (differences, steps) => judge({ config, live, kinds, differences, steps, pending: desired.pending }),
  });
  return { plan, order: orderOf(found.differences, kinds, holdingsOf(live, desired)), diff: found };
}
