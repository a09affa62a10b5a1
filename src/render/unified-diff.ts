/**
 * What changes in text files, as `git apply` and `patch` read it.
 *
 * In: files before and after, by path. Out: unified diffs. Invariant: applied where the paths are of, it makes the files what they are
 * after. Example: `--- a/groups.yaml`, `+++ b/groups.yaml`, `@@ -1,2 +1,2 @@` …
 */
import { createTwoFilesPatch } from "diff";
import { visible } from "../core/base/visible.ts";

export interface FileChange {
  readonly path: string;
  /** Undefined: there was none; or there is none afterwards. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** As git quotes a name that would end a line or is no ASCII. */
const quoted = (path: string): string => (/^[\w./@+=,~ -]*$/.test(path) ? path : JSON.stringify(path));

/** What stands for a file that is not there. */
const NOTHING = "/dev/null";

export function unifiedDiff(changes: readonly FileChange[]): string {
  return changes
    .map(({ path, before, after }) => {
      const from = before === undefined ? NOTHING : quoted(`a/${path}`);
      const to = after === undefined ? NOTHING : quoted(`b/${path}`);
      const patch = createTwoFilesPatch(from, to, before ?? "", after ?? "", undefined, undefined, { context: 3 });
      return patch.slice(patch.indexOf("--- "));
    })
    .join("");
}

/** On a screen, which must not obey what files hold: what nobody sees is made visible, and such a diff is not to be applied. */
export const onScreen = (diff: string): string =>
  diff.replace(/[^\n\t]+/g, (text) => (text.endsWith("\r") ? visible(text.slice(0, -1)) : visible(text)));
