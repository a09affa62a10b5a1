/**
 * Orphans: what is left of users and groups that are gone, beside what is to be made where they had it.
 *
 * In: a diff with what is live. Out: the diff of a run that makes nothing. Invariant: an orphan does not go in a run that leaves out
 * what comes in its place. Example: the group `ops` was deleted and made again: its grant of Admin is made anew, and the assignment
 * of its former id goes after that.
 */

import type { Registry } from "../model/kind.ts";
import type { Live } from "../model/resource.ts";
import type { Diff } from "./diff.ts";
import type { LeftAs } from "./removal.ts";

/** A run that only takes away purges no orphan in whose place something is to be made. */
export function withoutAwaited(diff: Diff, live: Pick<Live, "resources">, kinds: Registry): Diff {
  const coming = new Set<string>();
  for (const { action, kind, after } of diff.differences) {
    const shares = action === "create" ? kinds.get(kind)?.access?.(after!).shares : undefined;
    if (shares !== undefined) coming.add(shares);
  }
  const left: LeftAs[] = [];
  const differences = diff.differences.filter(({ action, key, kind, before }) => {
    const found = action === "delete" ? live.resources.get(key) : undefined;
    const isAwaited = found?.facts?.orphan === true && coming.has(kinds.get(kind)?.access?.(before!).shares ?? "");
    if (isAwaited) left.push({ found, claim: "orphan" });
    return !isAwaited;
  });
  return left.length === 0 ? diff : { ...diff, differences, left: [...diff.left, ...left] };
}
