/**
 * What separates two locks.
 *
 * In: the old one, where there is one, and the new one. Out: `LockChanges`. Invariant: sorted; empty lists where nothing changed.
 * Example: an account in another OU has `what: "moved"`, the two paths, and its name.
 */
import { compareText, type Key } from "../base/key.ts";
import type { AccountStep } from "../model/cause/account.ts";
import type { Lock, LockedAccount } from "../model/lock/lock.ts";

/** A name that got an id, got another one, or is bound no more. */
export interface NameChange {
  readonly what: "bound" | "re-bound" | "gone";
  readonly key: Key;
  readonly was?: string;
  readonly is?: string;
}

/** One thing that became of an account, and of which. */
export interface AccountChange extends AccountStep {
  readonly id: string;
  readonly name: string;
}

/** All that separates a new lock from an old one. */
export interface LockChanges {
  /** The instance that the old lock was about, where it is another one. */
  readonly formerInstance?: string;
  readonly names: readonly NameChange[];
  readonly accounts: readonly AccountChange[];
}

/** `team=web, tier=1`; the empty text where there are none. */
const tagsText = (tags: LockedAccount["tags"]): string =>
  Object.entries(tags)
    .sort(([a], [b]) => compareText(a, b))
    .map(([name, text]) => `${name}=${text}`)
    .join(", ");

function nameChange(key: Key, was: string | undefined, is: string | undefined): readonly NameChange[] {
  if (was === is) return [];
  if (was === undefined) return [{ what: "bound", key, is: is! }];
  return is === undefined ? [{ what: "gone", key, was }] : [{ what: "re-bound", key, was, is }];
}

/** All that became of one account that both know. */
export function accountSteps(before: LockedAccount, after: LockedAccount): readonly AccountStep[] {
  const pairs = [
    ["renamed", before.name, after.name],
    ["moved", before.ou, after.ou],
    ["tagged", tagsText(before.tags), tagsText(after.tags)],
    ["state", before.state, after.state],
  ] as const;
  return pairs.flatMap(([what, was, is]) => (was === is ? [] : [{ what, was, is }]));
}

function changesOfAccount(before: LockedAccount | undefined, after: LockedAccount | undefined) {
  if (before === undefined) return [{ what: "joined", id: after!.id, name: after!.name, is: after!.ou } as const];
  if (after === undefined) return [{ what: "left", id: before.id, name: before.name, was: before.ou } as const];
  const { id, name } = after;
  return accountSteps(before, after).map(({ what, ...rest }) => ({ what, id, name, ...rest }));
}

const union = (a: Iterable<string>, b: Iterable<string>) => [...new Set([...a, ...b])].sort(compareText);

export function lockChanges(before: Omit<Lock, "at"> | undefined, after: Omit<Lock, "at">): LockChanges {
  const { bindings, accounts, instance } = before ?? { ...after, bindings: {}, accounts: new Map<string, never>() };
  return {
    ...(instance === after.instance ? {} : { formerInstance: instance }),
    names: union(Object.keys(bindings), Object.keys(after.bindings)).flatMap((key) =>
      nameChange(key, bindings[key], after.bindings[key]),
    ),
    accounts: union(accounts.keys(), after.accounts.keys()).flatMap((id): readonly AccountChange[] =>
      changesOfAccount(accounts.get(id), after.accounts.get(id)),
    ),
  };
}

export const isChanged = ({ formerInstance, names, accounts }: LockChanges): boolean =>
  formerInstance !== undefined || names.length + accounts.length > 0;
