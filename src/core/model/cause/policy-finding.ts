/**
 * Findings of guardrails, as a plan holds them.
 *
 * In: nothing (these are the nouns). Out: `PolicyFinding`. Invariant: plain JSON. Example: `{policy: "no-direct-users", severity: "deny", key, …}`.
 */
import type { Key } from "../../base/key.ts";
import type { Position } from "../../document/document.ts";

/** What becomes of a change that a rule forbids. */
export const SEVERITIES = ["deny", "approve", "warn"] as const;
/** `deny`: refused; `approve`: a person's to decide; `warn`: told, and made. */
export type PolicySeverity = (typeof SEVERITIES)[number];

/** Why a rule does not stop a change. `until`: `YYYY-MM-DD`, as `Rule.expires`. */
export interface Exemption {
  readonly owner: string;
  readonly reason: string;
  readonly until: string;
}

/** Whose approval a change has. `pullRequests`: their numbers; none: a person let the run in. */
export interface Approval {
  readonly by: readonly string[];
  readonly pullRequests: readonly number[];
}

/** What a rule says of a change. */
export interface PolicyFinding {
  readonly key: Key;
  /** Its id; `cedar` where none could be asked. */
  readonly policy: string;
  readonly severity: PolicySeverity;
  /** A sentence without its end. */
  readonly message: string;
  /** Whose approval it asks for. */
  readonly approvers: readonly string[];
  readonly at?: Position;
  /** The rule is of an earlier commit, and the one at hand has no such rule any more. */
  readonly past?: true;
  /** Nobody knows what the rule says of it. */
  readonly failed?: true;
  /** The rule itself says that it does not stop this one. */
  readonly exempt?: Exemption;
  /** Those whom it asks have approved it: it stops nothing. */
  readonly approved?: Approval;
  /** Why GitHub, which was asked, says that they have not: another person's yes is none. */
  readonly unapproved?: string;
  /** It is of an effect that is no change: what it is, and what happens, in words. */
  readonly beside?: { readonly effect: string; readonly what: string };
}

/** What a finding comes to, whatever its rule is: what failed refuses, what is exempt or approved is only told. */
export function weightOf({ severity, failed, exempt, approved }: PolicyFinding): PolicySeverity {
  if (failed === true) return "deny";
  return exempt !== undefined || (severity === "approve" && approved !== undefined) ? "warn" : severity;
}

/** What a plan says of guardrails. */
export interface PolicyPart {
  /** Absent where there are none. */
  readonly policies?: { readonly rules: number; readonly findings: readonly PolicyFinding[] };
}
