/**
 * Guards that guard nothing: a slip in `protected`, `operators` or an access test would leave open what somebody meant to close.
 *
 * In: the config at hand, who exists, what is live and what is wanted, whether this run is the emergency brake. Out: `Diagnostic[]`.
 * Invariant: nothing is said of what nobody read; in mode full, which takes things away, a guard of somebody whom nothing else names is
 * an error, but for the brake, which takes away whatever else is wrong. Example: `protected` names `platfrom`, and `platform` is there.
 */
import type { LiveAccess } from "../../access/live-access.ts";
import { patternOf } from "../../base/key.ts";
import { sortedOnce } from "../../base/lists.ts";
import { once } from "../../base/once.ts";
import { type Meant, meantAmong } from "../../desired/meant.ts";
import type { Directory } from "../../desired/resolution.ts";
import { type Diagnostic, diagnose, type Severity } from "../../document/diagnostics.ts";
import { makeMatcher, makeUnknowns } from "../../live/unknowns.ts";
import { assignmentKeyOf } from "../../model/assignment.ts";
import type { Config, GuardedPrincipal, PrincipalName, ProtectedGrant } from "../../model/config.ts";
import {
  type Desired,
  type Live,
  namedPair,
  principalKey,
  principalPart,
  waitsForPrincipal,
} from "../../model/resource.ts";
import { directoryKindOf, setKeyOf } from "../../model/specs.ts";
import type { Selector } from "../../select/selectors.ts";

/** What guards are compared with. */
export interface Guarding {
  readonly config: Config;
  readonly directory: Directory;
  readonly desired: Desired;
  readonly live: Live;
  readonly access: LiveAccess;
  readonly select: Selector;
  readonly brake: boolean;
}

/** A name that Settings guard, and what stands before it where it is written. */
interface Guarded {
  readonly guard: "protected" | "operators" | "an access test";
  readonly principal: GuardedPrincipal;
  readonly prefix: string;
}

function guardedIn({ settings, accessTests }: Config): readonly Guarded[] {
  const typed =
    (guard: Guarded["guard"]) =>
    (principal: GuardedPrincipal): Guarded => ({
      ...{ guard, principal, prefix: `${principal.type.toLowerCase()}/` },
    });
  return [
    ...settings.protected.map(({ principal }): Guarded => ({ guard: "protected", principal, prefix: "" })),
    ...settings.operators.map(typed("operators")),
    ...accessTests.flatMap(({ principals }) => principals).map(typed("an access test")),
  ];
}

const liveNames = ({ users, groups }: Directory, type: PrincipalName["type"]) => (type === "USER" ? users : groups);

/** Whether somebody is there or declared, or may be there for all that was read. */
function existsIn({ config, directory, live }: Guarding): (principal: PrincipalName) => boolean {
  const unread = new Set(live.unknown.map(({ pattern }) => pattern));
  return (principal) =>
    liveNames(directory, principal.type).has(principal.name) ||
    config.objects.has(principalKey(principal)) ||
    unread.has(patternOf(directoryKindOf(principal.type), undefined));
}

function meantIn({ config, directory }: Guarding): (principal: PrincipalName) => Meant {
  const { emails } = directory;
  const among = (type: PrincipalName["type"]) =>
    once(() => {
      const declared = [...config.objects.values()].filter(({ kind }) => kind === directoryKindOf(type));
      return meantAmong(type, {
        names: sortedOnce([...liveNames(directory, type), ...declared.map((o) => o.name)]),
        emails,
      });
    });
  const byType = { USER: among("USER"), GROUP: among("GROUP") };
  return ({ type, name }) => byType[type]()(name);
}

/** Whom rules and groups wait for: the plan tells of them, and they are meant to come. */
function awaitedIn({ config, desired }: Guarding): ReadonlySet<string> {
  const named = config.rules.flatMap(({ principals }) => principals.map(principalPart));
  return new Set([...named, ...desired.pending.filter(waitsForPrincipal).map((one) => principalPart(one.principal))]);
}

/** Whether this grant is there or is to be, or may be for all that was read. */
function mayProtect({ config, desired, live, select }: Guarding): (grant: ProtectedGrant) => boolean {
  const unknowns = once(() => makeUnknowns(live));
  const unresolved = once(() => makeMatcher(desired.unknown.map(({ pattern }) => pattern)));
  const awaited = once(() => new Set(desired.pending.flatMap(({ keys }) => keys)));
  return ({ principal: whose, permissionSet, accounts }) => {
    const principal = principalPart(whose);
    const { problems, accounts: active, inactive } = select(accounts);
    if (problems.length > 0) return true;
    if (whose.type === "USER" && config.settings.directUserAssignments === "ignored") return true;
    const isUnseen =
      live.namedOnly?.has(permissionSet) === true && !desired.named.has(namedPair(permissionSet, principal));
    if (isUnseen || unknowns().mayHold(setKeyOf(permissionSet))) return true;
    return [...active, ...inactive].some((account) => {
      const key = assignmentKeyOf({ permissionSet, principal, account });
      if (live.resources.has(key) || desired.resources.has(key)) return true;
      return unknowns().covers(key) || unresolved()(key) || awaited().has(key);
    });
  };
}

export function idleGuards(guarding: Guarding): readonly Diagnostic[] {
  const { config, access, brake } = guarding;
  const guarded = guardedIn(config);
  if (guarded.length === 0) return [];
  const [exists, meant, awaited] = [existsIn(guarding), meantIn(guarding), once(() => awaitedIn(guarding))];
  const nobody = guarded.filter(({ principal }) => !exists(principal));
  const severityOf = (principal: PrincipalName): Severity =>
    config.settings.mode === "full" && !brake && !awaited().has(principalPart(principal)) ? "error" : "warning";
  const protects = mayProtect(guarding);
  const idle = config.settings.protected.filter((grant) => exists(grant.principal) && !protects(grant));
  return [
    ...nobody.map(({ guard, principal, prefix }) => {
      const { type, name, at } = principal;
      const { near, hint } = meant(principal);
      const named = { guard, what: type.toLowerCase(), name, near: near === undefined ? near : `${prefix}${near}` };
      return diagnose("guards-nobody", { ...named, hint, severity: severityOf(principal) }, at);
    }),
    ...idle.map(({ principal, permissionSet, at }) => {
      const has = sortedOnce(access.assignmentsOf(principalPart(principal)).map(({ spec }) => spec.permissionSet));
      return diagnose("guards-no-grant", { name: principal.name, permissionSet, has }, at);
    }),
  ];
}
