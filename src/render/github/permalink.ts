/**
 * Links into a repository on GitHub, to the very commit that is spoken of.
 *
 * In: the page of the repository, a commit, a place. Out: a URL, or none. Invariant: nothing in a file name ends the link or leads out of the
 * repository. Example: `https://github.com/acme/access/blob/3f9c…/config/access/payments.yaml#L9`.
 */
import { partsOf, pathUri } from "../path-uri.ts";
import type { Place } from "../view.ts";

/** What is linked to. */
export interface Linked {
  /** `https://github.com/acme/access`. */
  readonly page: string;
  /** All 40 digits: the page of a branch would change. */
  readonly commit: string;
  /** Of the folder that places are named from, from the top of the repository; `.` where it is that. */
  readonly folder: string;
}

/** Undefined where a way up is in the path: whoever follows a link goes that way before anything is looked for. */
export function permalink({ page, commit, folder }: Linked, { file, line }: Place): string | undefined {
  const parts = [...partsOf(folder), ...partsOf(file)];
  if (parts.includes("..")) return undefined;
  return `${page}/blob/${commit}/${pathUri(parts)}#L${line}`;
}
