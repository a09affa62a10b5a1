/**
 * Made again: users, groups and permission sets that earlier commits declared and that no listing shows now.
 *
 * In: a plan, and what commits said. Out: a name for each that is to be created. Invariant: what was there is made again only
 * once AWS says that it is gone, since what hangs on it could not be seen. Example: a listing misses `Ops`, so nobody's
 * assignments through it are known, and making it again would fail.
 */
import { type KeyPattern, nameOf } from "../base/key.ts";
import { declaredBefore, type Past } from "../desired/past-configs.ts";
import type { Planned } from "./planning.ts";

/** A name that no listing shows. Set for one plan; asked for once in a run. */
export interface MadeAgain {
  readonly about: "user by name" | "group by name" | "permission set by name";
  readonly id: string;
  readonly covers: readonly KeyPattern[];
}

const ABOUT: Readonly<Record<string, MadeAgain["about"]>> = {
  User: "user by name",
  Group: "group by name",
  PermissionSet: "permission set by name",
};

export function madeAgainIn({ diff }: Pick<Planned, "diff">, past: Past): readonly MadeAgain[] {
  const configs = declaredBefore(past);
  return diff.differences.flatMap(({ kind, action, key }) => {
    const about = ABOUT[kind];
    const isAgain = action === "create" && configs.some(({ objects }) => objects.has(key));
    return about !== undefined && isAgain ? [{ about, id: nameOf(key), covers: [key] }] : [];
  });
}
