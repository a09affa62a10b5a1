/**
 * Config sources: where the files of a config come from (a folder of the work tree, a commit of its history).
 *
 * In: nothing (these are the nouns). Out: `ConfigSource`. Invariant: no source gives out anything from outside of the config
 * folder, whatever `..` or symbolic link asks for it. Paths are relative to the config folder, with `/`.
 */

/** A YAML file, or a link that looks like one. */
export interface SourceFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** Set where the path is a symbolic link: whether it leads out of the folder. Links are not read. */
  readonly link?: "inside" | "outside";
}

export type SourceText =
  | { readonly bytes: Uint8Array }
  | { readonly problem: "absent" | "outside" | "outside-by-link" | "no-file" }
  | { readonly problem: "too-large"; readonly size: number };

export interface ConfigSource {
  /**
   * All `*.yaml` and `*.yml` below the folder, in any order; none in dot-folders or `node_modules`, none that git ignores.
   */
  list(): Promise<readonly SourceFile[]>;
  /** The bytes of a file inside of the folder, following links that stay inside. Throws for the world only. */
  read(path: string, limit: number): Promise<SourceText>;
}

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
