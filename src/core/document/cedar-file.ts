/**
 * A file of guardrails, in Cedar, as it was read.
 *
 * In: nothing (this is a noun). Out: `CedarFile`. Invariant: nobody has parsed it. Example: `policies/people.cedar`.
 */
export interface CedarFile {
  /** Relative to the config folder. */
  readonly file: string;
  readonly text: string;
}
