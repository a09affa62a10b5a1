/**
 * The commit that an edit is of, as git tells it.
 *
 * In: nothing (these are the nouns). Out: `Commit`. Invariant: author and subject are whatever somebody wrote, cut: shown as values, and
 * nothing is ever decided by them. Example: `{id: "3f9c…", author: "Ann Lee", date: "2026-11-24T12:00:00Z", subject: "…"}`.
 */

/** A commit since the last completed one that changed what the config says. */
export interface Commit {
  /** Whole. */
  readonly id: string;
  /** A name as it stands there; no address. */
  readonly author: string;
  /** When it was written, in UTC, as its author says; absent where that is no moment. */
  readonly date?: string;
  readonly subject: string;
}
