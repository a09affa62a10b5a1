/**
 * Cases of guardrails: an effect that somebody made up, and what rules are expected to say of it.
 *
 * In: nothing (these are the nouns). Out: `PolicyCase`, `TriedCase`. Invariant: the effect of a case is whole, as one of a plan is. Example: a grant
 * of an administrator that never ends, of which `admin-needs-expiry` says `deny`.
 */
import type { Position } from "../../document/document.ts";
import { type PolicyFinding, SEVERITIES } from "../../model/cause/policy-finding.ts";
import type { Effect } from "../policy.ts";

/** What is said of an effect, the strictest first. An exemption is told, as a warning is. */
export const VERDICTS = [...SEVERITIES, "allow"] as const;
/** One of them. */
export type Verdict = (typeof VERDICTS)[number];

/** The name of a policy, where a case says it. */
export interface NamedPolicy {
  readonly id: string;
  readonly at: Position;
}

/** One case, as it was written, with what it leaves out filled in. */
export interface PolicyCase {
  readonly name: string;
  readonly at: Position;
  /** What no other policy says counts; absent: all do. */
  readonly policy?: NamedPolicy;
  readonly expect: Verdict;
  /** The policies that say it, and no others; absent: any. */
  readonly by?: readonly NamedPolicy[];
  readonly effect: Effect;
  /** `YYYY-MM-DD`: the day on which exemptions are asked about. */
  readonly today: string;
}

/** What was said of a case. `failed`: a rule could not be evaluated, and a case of it never passes. */
export interface TriedCase {
  readonly one: PolicyCase;
  readonly said: Verdict | "failed";
  /** Of the policies that count, all that they said. */
  readonly findings: readonly PolicyFinding[];
  readonly passed: boolean;
}
