/**
 * What planning takes.
 *
 * In: nothing (these are the nouns). Out: `PlanningInput`. Invariant: all of it is data but the kinds and the hash. Example: `today` is
 * given, since nothing here knows the time.
 */
import type { Key } from "../base/key.ts";
import type { Past } from "../desired/past-configs.ts";
import type { Config } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import type { Override } from "../model/override.ts";
import type { Asked, Base } from "../model/plan.ts";
import type { Live } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import type { PlanInput } from "./plan-input.ts";

/** What planning takes: a config, what is live, and what is remembered. */
export interface PlanningInput {
  readonly config: Config;
  /** What earlier commits declared, and whose Settings guard. */
  readonly past: Past;
  /** How users and groups are spelled today (`Scope.spelling`): past configs are read so. */
  readonly spelling: Scope["spelling"];
  readonly base: Base;
  readonly live: Live;
  readonly kinds: Registry;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
  /** When what is live was read: `Plan.made`. */
  readonly now: string;
  /** Whether what is live comes from a snapshot. */
  readonly snapshot?: true;
  readonly sha256: (text: string) => string;
  /** Guards that a person overrules in this run. */
  readonly overrides?: readonly Override[];
  /** A run of what no commit has. */
  readonly uncommitted?: true | undefined;
  /** What is asked for, where that is not all. */
  readonly narrowed?: Asked | undefined;
  /** Keys of what is to go and was there before the config declared it. */
  readonly thereBefore?: ReadonlySet<Key> | undefined;
  /** Whether what is left of principals that are gone is ours to revoke. */
  readonly purgeOrphans?: true | undefined;
}

/** What is known once it is said what is wanted. */
export type Input = PlanningInput & Pick<PlanInput, "managementRole" | "locked" | "letsGo">;
