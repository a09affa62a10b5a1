/**
 * People: whose access a plan changes, and how.
 *
 * In: the changes that may be made, what is live and what is wanted. Out: `AccessChanges`, or nothing where no change is of access.
 * Invariant: what is refused or withheld gives and takes nothing. Example: joining a group that holds Admin in two accounts is one row.
 */
import { accessChangesIn } from "../../access/changed.ts";
import { accessLine } from "../../access/line.ts";
import type { LiveAccess } from "../../access/live-access.ts";
import { strengthIn } from "../../access/strength.ts";
import { compareText, type Key } from "../../base/key.ts";
import { sortedOnce } from "../../base/lists.ts";
import { once } from "../../base/once.ts";
import { countedIn } from "../../live/entitled.ts";
import type { AccessChanges, AccessRow } from "../../model/access/changes.ts";
import { isAssignment } from "../../model/assignment.ts";
import { type Change, isOpen } from "../../model/change.ts";
import type { Config } from "../../model/config.ts";
import type { Entitlements } from "../../model/entitlement.ts";
import { isMembership } from "../../model/membership.ts";
import type { Desired, Live } from "../../model/resource.ts";
import { isGroup, isPermissionSet, isUser } from "../../model/specs.ts";
import type { Selector } from "../../select/selectors.ts";

/** What is known of people and accounts, beside the changes. */
export interface PeopleInput {
  readonly config: Config;
  readonly desired: Desired;
  readonly live: Live;
  readonly access: LiveAccess;
  readonly select: Selector;
  readonly isUnread: (group: string) => boolean;
}

const isOfAccess = (change: Change): boolean =>
  isOpen(change) && [isAssignment, isMembership, isPermissionSet, isUser, isGroup].some((is) => is(change));

/** The day on which the last rule that grants it ends; undefined where one does not, and where none grants it. */
function untilIn({ resources }: Desired): (key: Key) => string | undefined {
  return (key) => {
    const days = resources.get(key)?.sources.map(({ expires }) => expires) ?? [];
    return days.length === 0 || days.includes(undefined) ? undefined : (days as string[]).sort(compareText).at(-1);
  };
}

/** Accounts of rows by what Settings call them: each by the first that matches. */
function sensitiveIn({ config, select }: PeopleInput, rows: readonly AccessRow[]): Pick<AccessChanges, "sensitive"> {
  const left = new Set(rows.flatMap(({ accounts }) => accounts));
  const called = new Map<string, string[]>();
  for (const { label, accounts } of config.settings.sensitive) {
    const { accounts: chosen, problems } = select(accounts);
    const those = problems.length > 0 ? [] : chosen.filter((account) => left.delete(account));
    if (those.length > 0) called.set(label, [...(called.get(label) ?? []), ...those]);
  }
  if (called.size === 0) return {};
  return { sensitive: Object.fromEntries([...called].map(([label, accounts]) => [label, sortedOnce(accounts)])) };
}

function peopleIn(
  input: PeopleInput,
  differences: readonly Change[],
  entitlements: Entitlements | undefined,
): AccessChanges {
  const { live, access, isUnread, desired } = input;
  const found = accessChangesIn({
    ...{ live, access, entitlements, isUnread, differences },
    classOf: strengthIn(live.organization),
    untilOf: untilIn(desired),
  });
  const told = { ...found, ...sensitiveIn(input, found.rows) };
  return { line: accessLine(told), ...told };
}

/** By what is known of entitlements. Where there are none, whatever the reason, people are the same. */
export function peopleBy(
  input: PeopleInput,
  changes: readonly Change[],
): (entitlements: Entitlements | undefined) => AccessChanges | undefined {
  const differences = changes.filter(isOfAccess);
  const bare = once(() => peopleIn(input, differences, undefined));
  return (entitlements) => {
    if (differences.length === 0) return undefined;
    if ((entitlements?.rows ?? []).length > 0) return peopleIn(input, differences, entitlements);
    const found = bare();
    return found.entitlements === undefined ? found : { ...found, entitlements: countedIn(entitlements) };
  };
}
