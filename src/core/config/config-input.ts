/**
 * What a config folder holds, read and not yet understood: the hand-over from reading files to `checkConfig`.
 *
 * In: nothing (these are the nouns). Out: `ConfigInput`. Invariant: whatever could not be read is said in `diagnostics`;
 * nothing is left out in silence.
 */
import type { CedarFile } from "../document/cedar-file.ts";
import type { Diagnostic } from "../document/diagnostics.ts";
import type { Document } from "../document/document.ts";

/** A file that a document refers to, as `inlinePolicy: {file: policies/deny.json}` does. */
export interface PolicyFile {
  readonly text: string;
  /** Absent where the file is no map, or not even YAML; `diagnostics` then says so. */
  readonly document?: Document;
}

/**
 * All that a check of a config may look at. Whoever reads a folder, or a commit, fills it in; nothing is read later, so
 * that a check is the same wherever the text came from.
 */
export interface ConfigInput {
  /** The YAML files that were read, relative to the config folder, in code unit order. */
  readonly files: readonly string[];
  /** In the order of files, and of their place in a file. */
  readonly documents: readonly Document[];
  /** Documents with errors of syntax or a mistyped kind: only good for knowing which names are declared. */
  readonly damaged: readonly Document[];
  /** Files of the lock's name that are one YAML map: of which one it is, the check knows. Absent: none. */
  readonly locks?: readonly Document[];
  /** By the path as the document writes it. */
  readonly policies: ReadonlyMap<string, PolicyFile>;
  /** Files of guardrails, in code unit order; absent: none. */
  readonly cedar?: readonly CedarFile[];
  readonly diagnostics: readonly Diagnostic[];
}
