/**
 * Denials: what guards say about the changes of a plan.
 *
 * In: nothing (these are the nouns). Out: `Guard`, `Denial`. Invariant: a guard sees all changes that would be made, and denies
 * single ones of them; it never allows anything. Example: 26 revocations give 26 denials with one reason.
 */

import type { LiveAccess } from "../../access/live-access.ts";
import type { AccessTests } from "../../access/tests/judged.ts";
import type { Key } from "../../base/key.ts";
import type { Past } from "../../desired/past-configs.ts";
import type { Change, Difference } from "../../model/change.ts";
import type { Config } from "../../model/config.ts";
import type { Override } from "../../model/override.ts";
import type { Live, Source } from "../../model/resource.ts";
import type { PolicyJudges } from "../../policy/judged.ts";

/** A change that a guard holds, and why. A person may overrule the guard, not the single denial. */
export interface Denial {
  /** The guard that denies it, by the name that overrules it. */
  readonly guard: Override;
  readonly key: Key;
  readonly reason: string;
  /** Whoever takes access away in a hurry is asked about it, and not refused. */
  readonly gives?: true;
  /** It refuses nothing: a person is asked about it, or told of it. */
  readonly soft?: "asks" | "tells";
}

/** Given the changes that would be made otherwise. */
export type Guard = (open: readonly Change[]) => readonly Denial[];

/** What guards look at. All of them get the same, whatever they need. */
export interface GuardContext {
  readonly config: Config;
  /** What was declared before, and whose Settings count too. */
  readonly past: Past;
  /** Nobody knows what earlier runs did: the defaults of limits count too. */
  readonly forgetful?: boolean;
  readonly live: Live;
  readonly access: LiveAccess;
  /** All differences, those that are refused already included. */
  readonly differences: readonly Difference[];
  /** Absent: there are none. */
  readonly tests?: AccessTests;
  /** What guardrails say of changes; absent: there are none. */
  readonly policies?: PolicyJudges | undefined;
  /** Where the config asks for something. */
  readonly sourcesOf?: (key: Key) => readonly Source[];
}
