/**
 * The port to AWS for reading.
 *
 * In: nothing (this is the contract). Out: `Reader`. Invariant: what would write does not compile. Example:
 * `reader.list("identitystore", "ListUsers", {IdentityStoreId}, "Users")` is every user, of whatever number of pages.
 */
import type { JsonObject } from "../base/json.ts";
import type { Unknown } from "./resource.ts";
import type { ServiceName } from "./service.ts";

/** Reading operations by AWS's own names; anything else does not compile. */
export type ReadOperation = `List${string}` | `Describe${string}` | `Get${string}` | `Lookup${string}`;

/** Items on a page of sso-admin and identitystore, at the most (API reference: MaxResults of the listings). */
export const PAGE = 100;

/**
 * The port to AWS for reading. `io/aws` gives one to every descriptor; on it writing does not compile. Answers have
 * passed `answer-form.ts`: what AWS always sends is there.
 */
export interface Reader {
  /** One call. Throws what the adapter makes of AWS's errors. */
  call(service: ServiceName, operation: ReadOperation, input: JsonObject): Promise<JsonObject>;
  /** All items of a paged listing: the `member` of every page, however short or empty a page is. */
  list(
    service: ServiceName,
    operation: ReadOperation,
    input: JsonObject,
    member: string,
  ): Promise<readonly JsonObject[]>;
  /** The same where items are strings (ARNs, account ids). */
  listText(
    service: ServiceName,
    operation: ReadOperation,
    input: JsonObject,
    member: string,
  ): Promise<readonly string[]>;
  /**
   * Turns the failure of one read into an `Unknown` for what it would have shown; rethrows what makes going on
   * pointless (no credentials, endpoint down).
   */
  unknown(pattern: string, error: unknown): Unknown;
  /** So many calls to a service are still to come, as far as is known: for whoever watches. */
  expect(service: ServiceName, calls: number): void;
}
