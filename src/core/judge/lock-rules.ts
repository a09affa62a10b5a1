/**
 * Rules of the judge that come of `idc.lock.yaml`: names that mean others than before, accounts that are elsewhere, and what no
 * listing shows any more.
 *
 * In: the locks, compared with what is live. Out: `JudgeRule`s. Invariant: they only ever ask, so that with a lock less is done
 * without a person than without one; without a lock there are none. What takes access away from a name that is another's is
 * let go: holding it back would keep what is wrong. Example: a grant to a group that was made again since is `ask`, with both ids.
 */
import { type Key, nameOf, parseKey } from "../base/key.ts";
import type { Compared } from "../lock/compared.ts";
import { type AccountAssignmentSpec, assignmentOf } from "../model/assignment.ts";
import { spokenOf } from "../model/bindings.ts";
import type { Difference } from "../model/change.ts";
import { LOCK_FILE } from "../model/lock/lock.ts";
import { type GroupMembershipSpec, isMembership } from "../model/membership.ts";
import { isDirectoryKind } from "../model/specs.ts";
import { calledIn, calledNow, makeAbout } from "./lock-words.ts";
import { makeNewAccounts } from "./new-accounts.ts";
import { ask, type Context, type JudgeRule, note, type Ruling } from "./ruling.ts";

/**
 * What this config makes itself is not there when the lock is written. A user or group that is there before a commit completes that
 * declares it was made by that commit's run or by anybody: it is not told apart.
 */
export function isOwn(key: Key, { config, owned }: Pick<Context, "config" | "owned">): boolean {
  const declared = config.objects.get(key);
  if (declared === undefined || declared.definedBy !== undefined) return false;
  return !isDirectoryKind(declared.kind) || (owned.completed && owned.appliedSpecs.get(key) !== undefined);
}

/** Why what a name means now is for a person; undefined where it is what it was. */
function whyOther(key: Key, locked: Compared, context: Context, about: (key: Key) => string): string | undefined {
  const { kinds } = context;
  const called = calledIn(key, kinds);
  const rebound = locked.rebound(key);
  if (rebound !== undefined)
    return `${called} is not the one of ${LOCK_FILE}: id ${rebound.was} there, ${rebound.is} now${about(key)}${calledNow(rebound)}`;
  const renamed = locked.renamed(key);
  if (renamed !== undefined) return `${called} is now called ${nameOf(renamed.now)} (id ${renamed.id})`;
  const former = locked.former(key);
  if (former !== undefined) return `${called} is what ${LOCK_FILE} has as ${nameOf(former)}`;
  if (!locked.isUnknown(key) || isOwn(key, context)) return undefined;
  return `${called} is not in ${LOCK_FILE}${about(key)}; idc lock puts it there, to be reviewed`;
}

/** Grants, memberships and objects by names. Of one that is deleted the object alone counts. */
function namesRule(locked: Compared, context: Context): JudgeRule {
  const [known, about] = [new Map<Key, string | undefined>(), makeAbout(context)];
  const why = (key: Key) => {
    if (!known.has(key)) known.set(key, whyOther(key, locked, context, about));
    return known.get(key);
  };
  return (difference) => {
    const spoken = spokenOf(difference, context.kinds);
    const keys = difference.action === "delete" ? spoken.filter((key) => key === difference.key) : spoken;
    return keys.flatMap((key): readonly Ruling[] => {
      const reason = why(key);
      return reason === undefined ? [] : [ask(reason)];
    });
  };
}

/** Who loses what is declared for a name that they had. */
function formerRule(locked: Compared, { kinds }: Context): JudgeRule {
  return (difference) => {
    if (difference.action !== "delete") return undefined;
    return spokenOf(difference, kinds).flatMap((key): readonly Ruling[] => {
      const former = isDirectoryKind(parseKey(key).kind) ? locked.former(key) : undefined;
      return former === undefined ? [] : [ask(`${calledIn(former, kinds)} is now called ${nameOf(key)}`)];
    });
  };
}

/** An account that is another one now gains nothing by itself, unless a rule gives it to new ones. An edit gives what it says, once. */
function accountsRule(locked: Compared, context: Context): JudgeRule {
  const { owned, atHandBefore } = context;
  const given = makeNewAccounts(context);
  const isEdit = ({ cause, key }: Difference) => cause === "edit" && atHandBefore !== true && !owned.written.has(key);
  return (difference) => {
    const assignment = assignmentOf(difference);
    if (assignment === undefined || difference.action !== "create" || isEdit(difference)) return undefined;
    const gained = locked.gained(assignment);
    if (gained === undefined) return undefined;
    const why = given(assignment, gained);
    return why === undefined ? ask(gained.reason) : note(why);
  };
}

/** The id that is all that is left of whoever had it. */
function orphanIdOf({ kind, before }: Difference): string {
  return isMembership({ kind }) ? (before as GroupMembershipSpec).member : (before as AccountAssignmentSpec).principal;
}

/** What a lock knows and no listing shows may be there all the same. */
function unlistedRule(locked: Compared, { live, kinds }: Context): JudgeRule {
  const accounts = new Set(live.organization.accounts.map(({ id }) => id));
  const isKnown = (account: string) => locked.locks.some((lock) => lock.accounts.has(account));
  return (difference) => {
    if (difference.action !== "delete") return undefined;
    const account = assignmentOf(difference)?.account;
    if (account !== undefined && !accounts.has(account) && isKnown(account))
      return ask(`account ${account} is in ${LOCK_FILE}, and no listing shows it`);
    if (live.resources.get(difference.key)?.facts?.orphan !== true) return undefined;
    const id = orphanIdOf(difference);
    const name = locked.nameOf(id);
    return name === undefined
      ? undefined
      : ask(`${id} is ${calledIn(name, kinds)} in ${LOCK_FILE}, and no listing shows it`);
  };
}

export function lockRules(context: Context): readonly JudgeRule[] {
  const { locked } = context;
  if (locked === undefined) return [];
  return [
    namesRule(locked, context),
    formerRule(locked, context),
    accountsRule(locked, context),
    unlistedRule(locked, context),
  ];
}
