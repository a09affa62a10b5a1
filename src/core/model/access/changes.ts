/**
 * Changes of access: which person could do what, in which account, and could do something else once a plan is made.
 *
 * In: nothing (these are the nouns). Out: `AccessChanges`. Invariant: one row for all people to whom the same happens in the same
 * accounts; never people times accounts. Example: `{people: ["alice@acme.io"], accounts: ["111122223333"], becomes: "admin", …}`.
 */
import type { Key } from "../../base/key.ts";
import type { UnreadEntitlements } from "../entitlement.ts";
import type { AccessClass } from "./class.ts";
import type { TestedPart } from "./test.ts";

/** What becomes of access: it is more than it was, less, or as strong and by another permission set. */
export type Turn = "gain" | "loss" | "same";

/** People to whom the same happens in the same accounts. */
export interface AccessRow {
  readonly turn: Turn;
  /** User names; sorted. */
  readonly people: readonly string[];
  /** Groups whose members nobody read, which stand for them; sorted. */
  readonly groups?: readonly string[];
  /** Ids; sorted. */
  readonly accounts: readonly string[];
  /** The strongest class that they had there; absent where they had no access. */
  readonly was?: AccessClass;
  /** Absent where no access is left: in none of these accounts. */
  readonly becomes?: AccessClass;
  /** Permission sets, and roles of account access manager by their ARNs, that come and that go; sorted. */
  readonly gained: readonly string[];
  readonly lost: readonly string[];
  /** Permission sets that they keep and that are defined in another way. */
  readonly redefined: readonly string[];
  /** The day on which what is gained ends, if all that gives it does; `YYYY-MM-DD`. */
  readonly until?: string;
  /**
   * At the most: so much changes that people were not compared one by one. Each of them may have as much by another way, or may be in some of
   * these accounts alone; nobody and nowhere is left out.
   */
  readonly roughly?: true;
  /** Changes of the plan by which it comes or goes; sorted. */
  readonly because: readonly Key[];
}

/**
 * Whether what people have by account access manager is counted, and why not. `unasked`: nobody asked AWS, or who made the snapshot did not;
 * a run that revokes in a hurry waits for nothing.
 */
export type EntitlementsCounted =
  | { readonly state: "read" | "unasked"; readonly reason?: never }
  | { readonly state: UnreadEntitlements["why"]; readonly reason: string };

/** What a plan changes of people's access. */
export interface AccessChanges {
  /** All of it in at most 120 characters, and in numbers alone. */
  readonly line: string;
  readonly rows: readonly AccessRow[];
  /** People who had access somewhere and would have none anywhere, as far as it was read; sorted. */
  readonly lockedOut: readonly string[];
  /** Accounts of the rows by what Settings call them (`sensitive`); absent where they name none. */
  readonly sensitive?: Readonly<Record<string, readonly string[]>>;
  /** Groups that hold something where access changes, or would, and whose members nobody read: what people have by them is not counted; sorted. */
  readonly notExpanded: readonly string[];
  /** Permission sets that no document declares, whose grants nobody read: what people have by them is not counted; sorted. */
  readonly unreadSets: readonly string[];
  /** Roles that people have by account access manager, past all permission sets; absent where nothing here could be otherwise by them. */
  readonly entitlements?: EntitlementsCounted;
}

/** What a plan says of people. */
export interface AccessPart {
  /** Whose access changes; absent where no change that may be made is of users, groups, sets or grants. */
  readonly access?: AccessChanges;
  /** Absent where the config has no access tests. */
  readonly accessTests?: TestedPart;
}
