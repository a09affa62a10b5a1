/**
 * What planning takes and what it gives: a plan with what it was made from, and a round of planning.
 *
 * In: nothing (these are the nouns). Out: `PlanningInput`, `Planned`, `Round`. Invariant: what goes in is data but the kinds and the hash; whatever
 * is asked of a plan to find out what more is worth knowing is in `Round`, and what readers alone are told is reckoned for the last one.
 * Example: after three rounds of questions to AWS it is reckoned once whose access changes.
 */
import type { Key } from "../base/key.ts";
import type { Owned } from "../desired/ownership.ts";
import type { Past } from "../desired/past-configs.ts";
import type { OnDemand } from "../desired/resolve-on-demand.ts";
import type { Diff } from "../diff/diff.ts";
import type { Ownership } from "../diff/removal.ts";
import type { Change, Difference } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import type { Entitlements } from "../model/entitlement.ts";
import type { Registry } from "../model/kind.ts";
import type { Override } from "../model/override.ts";
import type { Asked, Base, Plan } from "../model/plan.ts";
import type { Live } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import type { Order } from "../order/order.ts";
import type { Beside } from "../policy/beside.ts";
import type { LoadedPolicies } from "../policy/loaded.ts";
import type { Effect, Pulls } from "../policy/policy.ts";
import type { PlanInput } from "./plan-input.ts";
import type { Vanished } from "./vanished.ts";

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
  /** Guardrails; absent where no commit that counts has any. */
  readonly policies?: LoadedPolicies | undefined;
  /** E-mail addresses of who wrote the commits since the completed one; undefined where nobody knows, or nobody asks. */
  readonly authors?: readonly string[] | undefined;
  /** Pull requests that it comes from; undefined where nobody knows. */
  readonly pulls?: Pulls | undefined;
  /** Keys of what is to go and was there before the config declared it. */
  readonly thereBefore?: ReadonlySet<Key> | undefined;
  /** Whether what is left of principals that are gone is ours to revoke. */
  readonly purgeOrphans?: true | undefined;
}

/** What is known once it is said what is wanted. */
export type Input = PlanningInput & Pick<PlanInput, "managementRole" | "locked" | "letsGo">;

/**
 * A plan with what it was made from, for whoever asks further (proof, second looks, apply). Only `plan` leaves the
 * process.
 */
export interface Planned {
  readonly plan: Plan;
  /** The same plan where that is known of access past all permission sets: it tells of people, and decides nothing. */
  readonly counting: (entitlements?: Entitlements) => Plan;
  readonly order: Order;
  readonly diff: Diff;
  /** As it was read. */
  readonly live: Live;
  /** The same, with what is to be made anew under the keys of its deletions. */
  readonly aside: Live;
  /** What earlier runs made. */
  readonly owned: Owned;
  /** What an earlier config declares, by today's organization. */
  readonly meaning: (config: Config) => OnDemand;
  /** Whose things are, by the config at hand. */
  readonly ownership: Ownership;
  /** What the last completed commit would make of what is live; where it was asked for, and says otherwise than the config at hand. */
  readonly atApplied?: Planned;
  /** Which of some changes would break an access test if the others were not made, and why. */
  readonly breaks: (changes: readonly Change[]) => ReadonlyMap<Key, string>;
  /** What guardrails see of a change. */
  readonly effectOf: (change: Difference) => Effect;
  /** What they see beside all changes. */
  readonly besides: () => readonly Beside[];
  /** Groups whose members they are asked about beside all changes. */
  readonly looksFor: () => readonly string[];
  /** What must be asked for before earlier commits are forgotten. */
  readonly vanished: () => readonly Vanished[];
}

/** What a round of planning gives, of which nobody knows yet whether it is the last one. */
export interface Round extends Omit<Planned, "plan" | "atApplied"> {
  readonly plan: Pick<Plan, "changes" | "pending" | "unknown">;
  readonly atApplied?: Round;
}

/** The last round, as a plan. */
export function wholeOf({ atApplied, ...round }: Round): Planned {
  return { ...round, plan: round.counting(), ...(atApplied === undefined ? {} : { atApplied: wholeOf(atApplied) }) };
}
