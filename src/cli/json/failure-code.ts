/** Why a command did not do what it was asked for, as machines read it (`schemas/failure.json`). */
export const FAILURE_CODES = [
  /** The config has mistakes: the diagnostics say which. */
  "invalid-config",
  /** `--only` matches no change, or `--adopt` or `--ignore` no drift. */
  "nothing-chosen",
  /** Nothing is where the command line says. */
  "not-found",
  /** The plan file is damaged, too old, or none. */
  "plan-file",
  /** The plan file is of another folder, organization or instance. */
  "elsewhere",
  /** `mode: observe`. */
  "observe",
  /** The folder is not as a commit has it. */
  "uncommitted",
  /** `--uncommitted`, and the folder is as its commit has it. */
  "committed",
  /** What the instance remembers of earlier runs does not let this commit write. */
  "history",
  /** What is protected would lose its guard. */
  "protected",
  /** Only a person may say so, and there is none. */
  "needs-a-person",
  /** There is no terminal to ask on. */
  "no-terminal",
  /** A person was asked, and said no. */
  "declined",
  /** The tags of the instance may not be read. */
  "tags-unreadable",
  /** What is left needs credentials of the management account. */
  "management-account",
  /** No usable credentials, or AWS denied what the command needs. */
  "no-access",
  /** AWS answered with another error. */
  "aws",
  /** Refused for a reason that has no code of its own. */
  "refused",
  /** The world failed: a file, git, the network. */
  "failed",
  /** Wrong use of the command line. */
  "usage",
  "interrupted",
  /** A mistake of idc's own. */
  "bug",
] as const;

export type FailureCode = (typeof FAILURE_CODES)[number];

/** Why nothing was done, for people and for machines. */
export interface Told {
  readonly code: FailureCode;
  readonly text: string;
  readonly hint?: string;
}
