/**
 * There before: what leaves the config and was there before the config declared it.
 *
 * In: changes, what is live, the last completed config; of each moment the configs that commits held then. Out: keys. Invariant: it only
 * ever makes a deletion ask, and says why: commits may bear any date, so where dates say otherwise, or nobody knows, all stays as it
 * was. Example: the group `finance`, made in the console a year before the commit that brought its document.
 */
import { type Key, keyOf } from "../base/key.ts";
import type { Difference } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import type { Live } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { isDirectoryKind } from "../model/specs.ts";
import type { Past } from "./past-configs.ts";

type Spelling = Scope["spelling"];

/** Something that is to go, and when AWS made it. */
export interface Leaving {
  readonly key: Key;
  readonly createdAt: string;
}

/** Configs of the commits that were the newest ones at a moment; none where there was no commit yet, undefined where nobody knows. */
export type ConfigsThen = (moment: string) => Promise<readonly Config[] | undefined>;

/** Keys of what a config declares and does not leave to others, in today's spelling. */
function declaredBy({ objects }: Config, spelling: Spelling): ReadonlySet<Key> {
  const own = [...objects.values()].filter(({ definedBy }) => definedBy === undefined);
  return new Set(own.map(({ kind, name, key }) => (isDirectoryKind(kind) ? keyOf(kind, spelling(kind, name)) : key)));
}

/** Objects of documents that the last completed commit had: of others it is not known that a run ever held them. */
export function leavingIn(
  changes: readonly Difference[],
  { completed }: Past,
  { resources }: Pick<Live, "resources">,
  spelling: Spelling,
): readonly Leaving[] {
  const gone = changes.flatMap(({ key, action, anew }) => {
    const createdAt = action === "delete" && anew === undefined ? resources.get(key)?.facts?.createdAt : undefined;
    return createdAt === undefined ? [] : [{ key, createdAt }];
  });
  if (completed === undefined || gone.length === 0) return [];
  const declared = declaredBy(completed, spelling);
  return gone.filter(({ key }) => declared.has(key));
}

/** Those that no commit of their time declared. */
export async function thereBefore(
  leaving: readonly Leaving[],
  configsThen: ConfigsThen,
  spelling: Spelling,
): Promise<ReadonlySet<Key>> {
  const before = new Set<Key>();
  for (const { key, createdAt } of leaving) {
    const configs = await configsThen(createdAt);
    if (configs?.every((config) => !declaredBy(config, spelling).has(key)) === true) before.add(key);
  }
  return before;
}
