/**
 * Names that differ in case alone: AWS has permission sets of both, a config has one.
 *
 * In: keys, one after the other. Out: with which earlier one a key clashes. Invariant: no two keys that clash with none differ in case
 * alone. Example: `PermissionSet/admin` clashes with `PermissionSet/Admin`.
 */
import { type Key, nameOf } from "../base/key.ts";

/** Says which keys clash, and remembers those that do not. */
export class CaseClashes {
  private readonly seen = new Map<string, Key>();

  /** `taken`: keys that a config has. */
  constructor(taken: Iterable<Key>) {
    for (const key of taken) this.seen.set(key.toLowerCase(), key);
  }

  /** A sentence without its end; undefined where the name is free, which it is no longer then. */
  with(key: Key): string | undefined {
    const folded = key.toLowerCase();
    const other = this.seen.get(folded);
    if (other === undefined) this.seen.set(folded, key);
    return other === undefined || other === key ? undefined : `named like ${nameOf(other)} but for the case`;
  }
}
