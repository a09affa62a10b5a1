/**
 * Links into a repository on GitHub, to the very commit that is spoken of.
 *
 * In: the page of the repository, a commit, a place. Out: a URL, or none. Invariant: nothing in a file name ends the link or leads out of the
 * repository. Example: `https://github.com/acme/access/blob/3f9c…/config/access/payments.yaml#L9`.
 */
import type { Place } from "../view.ts";

/** Half of a character, which no file name has, and which cannot be encoded. */
const HALF = /\p{Surrogate}/gu;

/** With what Markdown takes for the end of a link, which `encodeURIComponent` leaves. */
const encoded = (part: string): string =>
  encodeURIComponent(part.replace(HALF, "\ufffd")).replace(
    /[!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

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
  const parts = [...folder.split("/"), ...file.split("/")].filter((part) => part !== "" && part !== ".");
  if (parts.includes("..")) return undefined;
  return `${page}/blob/${commit}/${parts.map(encoded).join("/")}#L${line}`;
}
