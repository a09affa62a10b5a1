/**
 * Paths of files as a part of a URI.
 *
 * In: a path with `/`. Out: the same, percent-encoded. Invariant: nothing in a file name begins a query, a fragment, a scheme or another folder,
 * and no path is so odd that this fails. Example: `access/a#b.yaml` is `access/a%23b.yaml`.
 */

/** Half of a character, which no file name has, and which cannot be encoded. */
const HALF = /\p{Surrogate}/gu;

/** With what Markdown takes for the end of a link, which `encodeURIComponent` leaves. */
const encoded = (part: string): string =>
  encodeURIComponent(part.replace(HALF, "\ufffd")).replace(
    /[!'()*~]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** Names of folders and of the file, from the outermost; none of them says "here". */
export const partsOf = (path: string): readonly string[] =>
  path.split("/").filter((part) => part !== "" && part !== ".");

export const pathUri = (parts: readonly string[]): string => parts.map(encoded).join("/");
