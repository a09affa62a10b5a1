/**
 * Reading assignments: the ways that there are, what one costs and what it does not show.
 *
 * In: nothing (these are the nouns). Out: `ReadingStrategy`, `ReadingWays`, `ReadingReport`, `Unseen`. Invariant: whoever reads is told all that the
 * choice of a way needs. Example: by principal 2,300 calls, and assignments whose user is gone are unseen.
 */
import type { Key } from "../base/key.ts";

/** One way, and what it takes. */
export interface ReadingStrategy {
  readonly name: "pairs" | "principals" | "groups" | "pairs and principals";
  readonly calls: number;
  /** Permission sets that are read by pairs; whether the others out of scope are, too. */
  readonly pairs: ReadonlySet<string>;
  readonly othersByPairs: boolean;
  /** Who is asked for. */
  readonly everyGroup: boolean;
  readonly everyUser: boolean;
  readonly principals: readonly Key[];
}

/** About how much the config wants: about how much there is. */
export interface Expectation {
  /** Accounts in which a permission set is wanted; the same for all of them together. */
  readonly pairsOf: (permissionSet: string) => number;
  readonly pairsInAll: () => number;
  /** Pages of what a user or group is assigned, a user by their groups too, since AWS lists those with the user's own. */
  readonly pagesOf: (principal: Key) => number;
}

/**
 * Why a way was chosen that takes far more calls than another: asking by principal was denied; a person asked for it; only the
 * management account may ask by principal.
 */
export type WhyDearer = "denied" | "asked-for" | "not-management";

/** What is told of a choice: all ways, the chosen one first; why it is not the cheapest, where it is not. */
export interface ReadingReport {
  readonly ways: readonly [ReadingStrategy, ...ReadingStrategy[]];
  readonly dearer?: WhyDearer;
}

/** What a way of reading does not show. */
export type Unseen = "principal-gone" | "direct-users" | "others-on-shared";

/** How assignments may be read, and what is known of their number. */
export interface ReadingWays {
  /** Whether the caller may ask by principal, as far as that can be told before. */
  readonly byPrincipal: boolean;
  /** A way that a person prefers to the cheapest one. */
  readonly preferred?: ReadingStrategy["name"] | undefined;
  /** What the config wants: mostly about what there is. Less of it before the tags of accounts are known. */
  readonly expected: Expectation;
  /** Resolves once nothing more becomes known: `ways` of the context is then another. */
  readonly whole: Promise<unknown>;
  /** Told how it is read, and about how many calls that takes. */
  tell(report: ReadingReport): void;
}
