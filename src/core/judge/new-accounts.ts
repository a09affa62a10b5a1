/**
 * New accounts: whether what one gets needs a person (`newAccounts: allow`).
 *
 * In: what a run knows, an assignment in an account that no lock knows. Out: why it needs none, in words; undefined where it does.
 * Invariant: only where AWS says that the account was created here, on a day after that of the last completed run, and within a week; only by
 * a rule that says so in every config that guards, too, since loosening counts from the next completed commit; never for a set that makes
 * administrators, or by which somebody might; never under the name of an account that a lock knows by another id. Where it stood meanwhile
 * does not matter. Example: a factory made `team-x` at the root yesterday, and has moved it to `/Workloads/Dev` since.
 */
import { Lists } from "../base/lists.ts";
import { once } from "../base/once.ts";
import { definitionsOf } from "../iam/definition.ts";
import { mayRaise } from "../iam/raising.ts";
import { type Gained, giverOf } from "../lock/gained.ts";
import type { AccountAssignmentSpec } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import { LOCK_FILE, type Lock } from "../model/lock/lock.ts";
import { setKeyOf } from "../model/specs.ts";
import { selectorOf } from "../select/selectors.ts";
import type { Context } from "./ruling.ts";

/**
 * A run that finds nothing to do leaves no trace of its day, so an account may be older than the last one of these: after so many days it is
 * none that a factory has just made, and somebody may have moved it.
 */
const NEW_DAYS = 7;
const DAY = 86_400_000;

const ageInDays = (day: string, today: string): number => (Date.parse(today) - Date.parse(day)) / DAY;

type Answer = (assignment: AccountAssignmentSpec) => boolean;

/** Whether a config has a rule that lets a new account have it without a person. */
function allowsIn(config: Config, { live, today }: Context): Answer {
  const rules = config.rules.filter(({ newAccounts }) => newAccounts === "allow");
  const [gives, select] = [giverOf({ config: { ...config, rules }, today }), selectorOf(config, live.organization)];
  return (assignment) => rules.length > 0 && gives(select, assignment);
}

/** A set that is to be another one than it is must be no way to administer as either. */
function isHarmlessIn({ live, differences }: Context): (permissionSet: string) => boolean {
  const { before, after } = definitionsOf(live, differences);
  return (set) => !mayRaise(after(set)) && (!live.resources.has(setKeyOf(set)) || !mayRaise(before(set)));
}

/** Accounts that locks know, by what they are called there. */
function idsByName(locks: readonly Lock[]): Lists<string> {
  const ids = new Lists<string>();
  for (const { accounts } of locks) for (const { id, name } of accounts.values()) ids.add(name, id);
  return ids;
}

export function makeNewAccounts(
  context: Context,
): (assignment: AccountAssignmentSpec, gained: Gained) => string | undefined {
  const { config, guards, base, completedOn, locked, live, today } = context;
  // Who wrote what was completed last, and when, must be known for sure.
  if (base.state !== "believed" || completedOn === undefined || guards.length === 0) return () => undefined;
  const allows = once(() => [config, ...guards].map((one) => allowsIn(one, context)));
  const isHarmless = once(() => isHarmlessIn(context));
  const accounts = once(() => new Map(live.organization.accounts.map((account) => [account.id, account])));
  const named = once(() => idsByName(locked?.locks ?? []));
  const isTaken = (name: string, account: string) =>
    named()
      .get(name)
      .some((id) => id !== account);
  return (assignment, { joined }) => {
    const { name, createdAt = "" } = accounts().get(assignment.account) ?? { name: "" };
    const day = createdAt.slice(0, "2026-11-24".length);
    if (!joined || day <= completedOn || ageInDays(day, today) > NEW_DAYS) return undefined;
    if (isTaken(name, assignment.account)) return undefined;
    if (!allows().every((allow) => allow(assignment)) || !isHarmless()(assignment.permissionSet)) return undefined;
    return `account ${name} is not in ${LOCK_FILE}: it was created on ${day}, and the rule says newAccounts: allow`;
  };
}
