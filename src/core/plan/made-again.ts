/**
 * Made again: users, groups and permission sets that earlier commits declared and that no listing shows now.
 *
 * In: a plan, and what commits said. Out: a name for each that is to be created. Invariant: what was there is made again only
 * once AWS says that it is gone, since what hangs on it could not be seen. Example: a listing misses `Ops`, so nobody's
 * assignments through it are known, and making it again would fail.
 */
import { type Key, nameOf, parseKey } from "../base/key.ts";
import { declaredBefore, type Past } from "../desired/past-configs.ts";
import type { Diff } from "../diff/diff.ts";
import { GROUP, PERMISSION_SET, USER } from "../model/specs.ts";
import type { ByName, Doubt } from "./doubt.ts";

const ABOUT: Readonly<Record<string, ByName>> = {
  [USER]: "user by name",
  [GROUP]: "group by name",
  [PERMISSION_SET]: "permission set by name",
};

/** How something that has a name of its own is asked for by it; undefined for what hangs on others. */
export const aboutName = (key: Key): ByName | undefined => ABOUT[parseKey(key).kind];

export function madeAgainIn({ differences }: Pick<Diff, "differences">, past: Past): readonly Doubt[] {
  const configs = declaredBefore(past);
  return differences.flatMap(({ action, key }) => {
    const about = aboutName(key);
    const isAgain = action === "create" && configs.some(({ objects }) => objects.has(key));
    return about !== undefined && isAgain ? [{ about, id: nameOf(key), covers: [key] }] : [];
  });
}
