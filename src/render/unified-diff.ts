/**
 * What changes in text files, as `git apply` and `patch` read it.
 *
 * In: files before and after, by path. Out: unified diffs. Invariant: applied where the paths are of, it makes the files what they are
 * after. Example: `--- a/groups.yaml`, `+++ b/groups.yaml`, `@@ -1,2 +1,2 @@` …
 */
import { createTwoFilesPatch } from "diff";

export interface FileChange {
  readonly path: string;
  readonly before: string;
  readonly after: string;
}

/** As git quotes a name that would end a line or is no ASCII. */
const quoted = (path: string): string => (/^[\w./@+=,~ -]*$/.test(path) ? path : JSON.stringify(path));

export function unifiedDiff(changes: readonly FileChange[]): string {
  return changes
    .map(({ path, before, after }) => {
      const [from, to] = [quoted(`a/${path}`), quoted(`b/${path}`)];
      const patch = createTwoFilesPatch(from, to, before, after, undefined, undefined, { context: 3 });
      return patch.slice(patch.indexOf("--- "));
    })
    .join("");
}
