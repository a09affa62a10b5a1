/**
 * Entitlements: who may assume a role in an account past all permission sets, as account access manager has it.
 *
 * In: nothing (these are the nouns). Out: `Entitlement`, `Entitlements`. Invariant: all of them were read, or it is said why not: where some
 * are missing nobody takes the rest for all. Example: the group payments-dev may assume `arn:aws:iam::111122223333:role/OnCall`.
 */
import { compareText } from "../base/key.ts";

/** Access that no permission set and no assignment shows: a role of an account's own, whose trust lets account access manager in. */
export interface Entitlement {
  /** AWS's. */
  readonly id: string;
  readonly principal: EntitledPrincipal;
  /** 12 digits. */
  readonly account: string;
  /** With its path: `arn:aws:iam::111122223333:role/ops/OnCall`. */
  readonly roleArn: string;
}

/** A user or group of the instance's directory. */
export interface EntitledPrincipal {
  readonly type: "USER" | "GROUP";
  /** AWS's id, of the identity store. */
  readonly id: string;
  /**
   * As the directory has it. Absent where nobody was found under the id: the user or group is gone, or what is live says of users or
   * groups that they could not all be read.
   */
  readonly name?: string;
}

/**
 * Why nobody knows them. `absent`: as far as can be told, AWS does not have the service in this Region; it is no claim that there are none.
 */
export interface UnreadEntitlements {
  readonly why: "denied" | "absent" | "failed";
  /** One sentence, with the action of IAM that is missing. */
  readonly reason: string;
}

/** All that the account that asks has given in this instance and its Region, or why that is not known. */
export type Entitlements =
  | {
      /** By account, role and principal. */
      readonly rows: readonly Entitlement[];
      readonly unread?: never;
    }
  | { readonly unread: UnreadEntitlements; readonly rows?: never };

const sortKey = ({ account, roleArn, principal, id }: Entitlement) =>
  [account, roleArn, principal.type, principal.name ?? "", principal.id, id].join("\n");

export const sortedEntitlements = (rows: readonly Entitlement[]): readonly Entitlement[] =>
  rows
    .map((row) => [sortKey(row), row] as const)
    .sort(([a], [b]) => compareText(a, b))
    .map(([, row]) => row);
