/**
 * What is live, compared with locks: the one at hand, and those of the commits that guard.
 *
 * In: configs, what is live, the kinds. Out: `Compared`. Invariant: the strictest of the locks counts, since whoever edits the file
 * must not release a hold by it: a name is another one where any of them has another id. A person who agrees, in a run that completes the
 * commit, ends the hold of the older lock. Example: `Group/ops` has another id than at the last completed commit, and the one at
 * hand has the new id already: a person is asked all the same.
 */
import type { Key } from "../base/key.ts";
import { once } from "../base/once.ts";
import type { Config } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import type { Lock } from "../model/lock/lock.ts";
import type { Live } from "../model/resource.ts";
import { type AccountsSince, makeAccountsSince } from "./gained.ts";
import { type LockedNames, namesBy } from "./names.ts";
import { referencedIn } from "./referenced.ts";

/** Answers by locks. All keys are of users, groups, permission sets and the like. */
export interface Compared extends LockedNames, AccountsSince {
  /** The lock at hand first; never empty. */
  readonly locks: readonly Lock[];
  /** What the config at hand refers to; sorted. */
  readonly referenced: () => readonly Key[];
  /** Of these, what a lock of an earlier commit holds back, or would, and the one at hand does not. */
  readonly letGo: () => readonly Key[];
}

/** What is compared. */
export interface ComparedInput {
  readonly config: Config;
  /** Of the commits that guard. */
  readonly guards: readonly Config[];
  readonly live: Live;
  readonly kinds: Registry;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

/** Whether all that other locks say of a name is said by the lock at hand, too. */
function isLetGo(key: Key, all: LockedNames, own: LockedNames): boolean {
  const said = own.idsOf(key);
  if (all.idsOf(key).some((id) => !said.includes(id))) return true;
  return all.former(key) !== undefined && own.former(key) === undefined;
}

/** Undefined where there is no lock of this instance: then nothing is compared. */
export function compare({ config, guards, live, kinds, today }: ComparedInput): Compared | undefined {
  const { instance, organization } = live;
  const all = [config, ...guards].flatMap(({ lock }) => (lock?.instance === instance.arn ? [lock] : []));
  const locks = [...new Set(all)];
  if (locks.length === 0) return undefined;
  const names = namesBy(locks, live, kinds);
  const own = namesBy(
    locks.filter((lock) => lock === config.lock),
    live,
    kinds,
  );
  const referenced = once(() => referencedIn(config, kinds));
  return {
    ...names,
    ...{ locks, referenced },
    letGo: once(() => referenced().filter((key) => isLetGo(key, names, own))),
    ...makeAccountsSince({ config, locks, organization, today }),
  };
}
