/**
 * What a lock makes worth saying of a plan, whether or not anything changes: access that a name already has is nobody's change.
 *
 * In: the config, what is live, the locks compared with it. Out: diagnostics; what waits, with the new name of whom it waits for.
 * Invariant: without a lock nothing is said. Example: a group that somebody made again, with all its grants, gives an empty plan and a
 * warning with both ids.
 */
import type { LiveAccess } from "../../access/live-access.ts";
import { type Key, nameOf } from "../../base/key.ts";
import { sortedOnce } from "../../base/lists.ts";
import type { Owned } from "../../desired/ownership.ts";
import type { Past } from "../../desired/past-configs.ts";
import { type Diagnostic, diagnose } from "../../document/diagnostics.ts";
import { isOwn } from "../../judge/lock-rules.ts";
import { calledIn, calledNow, makeAbout } from "../../judge/lock-words.ts";
import type { Compared } from "../../lock/compared.ts";
import type { Config } from "../../model/config.ts";
import type { Registry } from "../../model/kind.ts";
import { LOCK_FILE } from "../../model/lock/lock.ts";
import { type Live, type Pending, principalKey, waitsForPrincipal } from "../../model/resource.ts";
import { setKeyOf } from "../../model/specs.ts";
import type { PlanningInput } from "../planned.ts";

interface Given {
  readonly config: Config;
  readonly past: Past;
  readonly live: Live;
  readonly access: LiveAccess;
  readonly kinds: Registry;
  readonly locked?: Compared | undefined;
  readonly letsGo?: readonly Key[] | undefined;
}

type Completing = Pick<PlanningInput, "config" | "base" | "narrowed" | "uncommitted">;

/**
 * What is held back by locks now, and by none once this commit is completed: what the lock at hand says less of than one of an earlier
 * commit, and users and groups that were there before the config declared them and that no lock knows.
 */
export function letsGoIn(
  { config, base, narrowed, uncommitted }: Completing,
  owned: Owned,
  locked: Compared | undefined,
): readonly Key[] | undefined {
  const completesNothing = base.commit === base.applied || narrowed !== undefined || uncommitted === true;
  if (locked === undefined || completesNothing) return undefined;
  const isAdopted = (key: Key) => config.objects.has(key) && locked.isUnknown(key) && !isOwn(key, { config, owned });
  const keys = sortedOnce([...locked.letGo(), ...locked.referenced().filter(isAdopted)]);
  return keys.length === 0 && config.lock !== undefined ? undefined : keys;
}

/** Whoever deletes the file lets go of what it holds back: the next run has nothing to compare with. */
function lockGone({ config, past }: Pick<Given, "config" | "past">): readonly Diagnostic[] {
  const isGone = config.lock === undefined && past.completed?.lock !== undefined;
  return isGone ? [diagnose("lock-gone", {}, config.settings.at)] : [];
}

export function lockDiagnostics({ config, past, live, access, kinds, locked, letsGo }: Given): readonly Diagnostic[] {
  const { lock } = config;
  const isOther = lock !== undefined && lock.instance !== live.instance.arn;
  const other = isOther
    ? [diagnose("lock-other-instance", { locked: lock.instance, live: live.instance.arn }, lock.at)]
    : lockGone({ config, past });
  if (locked === undefined) return other;
  const about = makeAbout({ config, live, access });
  // That the whole file is gone is said already.
  const going =
    letsGo === undefined || lock === undefined
      ? []
      : [diagnose("lock-lets-go", { names: letsGo.map((key) => calledIn(key, kinds)) }, lock.at)];
  const of = locked.referenced().flatMap((key): readonly Diagnostic[] => {
    const what = calledIn(key, kinds);
    const [rebound, renamed] = [locked.rebound(key), locked.renamed(key)];
    if (rebound !== undefined) {
      const { was, is } = rebound;
      return [diagnose("lock-rebound", { what, was, is, more: `${about(key)}${calledNow(rebound)}` }, lock?.at)];
    }
    return renamed === undefined
      ? []
      : [diagnose("lock-renamed", { what, now: nameOf(renamed.now), id: renamed.id }, lock?.at)];
  });
  return [...other, ...going, ...of];
}

/** Who waits under a former name is not to be looked for. */
export function withNames(pending: readonly Pending[], locked: Compared | undefined): readonly Pending[] {
  if (locked === undefined) return pending;
  return pending.map((one) => {
    const key = waitsForPrincipal(one) ? principalKey(one.principal) : setKeyOf(one.permissionSet);
    const renamed = locked.renamed(key);
    if (renamed === undefined) return one;
    const hint = `by ${LOCK_FILE} it is now called ${nameOf(renamed.now)} (id ${renamed.id})`;
    return { ...one, near: nameOf(renamed.now), hint };
  });
}
