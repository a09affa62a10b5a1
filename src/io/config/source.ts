/**
 * Config sources: where the files of a config come from (a folder of the work tree, a commit of its history).
 *
 * In: nothing (these are the nouns). Out: `ConfigSource`. Invariant: no source gives out anything from outside of the config
 * folder, whatever `..` or symbolic link asks for it. Paths are relative to the config folder, with `/`.
 */

/** A file of config; or a link or a repository that is not read and where config would be looked for. */
export interface SourceFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /**
   * Set where the path is a symbolic link, which is not read: to what is read at its own place; to what is outside of the
   * folder; to what is not read (in a dot-folder, ignored by git, no YAML); to nothing.
   */
  readonly link?: "inside" | "outside" | "unread" | "broken";
  /** Where a link inside of the folder leads, as a path of the folder. */
  readonly target?: string;
  /** What stands there that is neither file nor folder nor link, and is not opened: reading it might never end. */
  readonly special?: string;
  /** The link leads to a folder. */
  readonly folder?: true;
  /** The path is a git repository inside of another one (a submodule) that holds YAML files. */
  readonly repository?: true;
}

export type SourceText =
  | { readonly bytes: Uint8Array }
  | { readonly problem: "absent" | "outside" | "outside-by-link" | "no-file" }
  | { readonly problem: "too-large"; readonly size: number };

export interface ConfigSource {
  /**
   * All `*.yaml` and `*.yml` below the folder, and `*.cedar` below its `policies`, in any order; none in dot-folders or `node_modules`, none that git ignores.
   * With them links to files and folders, and repositories inside of the folder, for a word that they are not read.
   */
  list(): Promise<readonly SourceFile[]>;
  /** The bytes of a file inside of the folder, following links that stay inside. Throws for the world only. */
  read(path: string, limit: number): Promise<SourceText>;
  /**
   * Those of the paths, all of files that were read, that no commit can hold: ignored by git, or in a repository inside of
   * the folder. Absent where all are in a commit.
   */
  uncommittable?(paths: readonly string[]): Promise<ReadonlyMap<string, "ignored" | "nested">>;
}

export function isYaml(name: string): boolean {
  return /\.ya?ml$/.test(name);
}

/** A file of guardrails. Elsewhere such files are somebody else's. */
export const isCedar = (path: string): boolean => /^policies\/.*\.cedar$/.test(path);

/** Whether it is the folder of guardrails, or below it. */
export const isOfCedar = (path: string): boolean => path === "policies" || path.startsWith("policies/");

/** What is read as config, by its path in the config folder. */
export const isConfig = (path: string): boolean => isYaml(path) || isCedar(path);

/** Whether config is looked for in a folder of that name. */
export function isSearched(name: string): boolean {
  return !name.startsWith(".") && name !== "node_modules";
}
