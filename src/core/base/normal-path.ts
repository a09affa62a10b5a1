/**
 * Paths within a folder, in one form.
 *
 * In: a path as somebody wrote it. Out: the same without `.` and `..`; undefined where it leads out. Invariant: two ways to one file are the
 * same text. Example: `./policies/../policies/a.json` is `policies/a.json`.
 */

/** A relative path without `.` and `..`, or nothing where it is absolute or leads out of the folder. */
export function normalPath(path: string): string | undefined {
  if (path.startsWith("/") || path.includes("\\") || path.includes("\0")) return undefined;
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else {
      parts.push(part);
    }
  }
  return parts.join("/");
}
