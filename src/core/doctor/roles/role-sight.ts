/**
 * Roles in accounts, as `doctor --deep` saw them there.
 *
 * In: nothing (these are the nouns). Out: `RolesSight`, how a role is known to be of a permission set. Invariant: what was not read is absent and has a
 * line in `unseen`; an account is either looked at or not. Example: `AWSReservedSSO_Developer_0123456789abcdef` is a role of the set Developer.
 */
import type { Tried } from "../reads.ts";

/** The path below which Identity Center makes its roles; the Region of the instance follows, but for us-east-1. */
export const RESERVED_PATH = "/aws-reserved/sso.amazonaws.com/";
/** The name under which a role has its permission set's inline policy. */
export const INLINE_POLICY = "AwsSSOInlinePolicy";
/** What Organizations makes in the accounts that it creates. */
export const MEMBER_ROLE = "OrganizationAccountAccessRole";

/** What a role may do. */
export interface RoleContents {
  /** ARNs of AWS managed policies and of the account's own. */
  readonly managedPolicies: readonly string[];
  /** Documents as text, by name. */
  readonly inlinePolicies: ReadonlyMap<string, string>;
  /** ARN of the permissions boundary. */
  readonly boundary?: string;
  /** The longest session, in minutes. */
  readonly longestSession?: number;
}

/** A role of Identity Center's in an account. */
export interface RoleSight {
  readonly name: string;
  readonly path: string;
  /** Absent: not all of it could be read. */
  readonly contents?: RoleContents;
}

/** All of them in one account. */
export interface AccountRoles {
  readonly account: string;
  readonly roles: readonly RoleSight[];
}

/** What was not looked at: a whole account, or one role of it. */
export interface UnseenRoles {
  readonly account: string;
  readonly role?: string;
  readonly why: string;
}

/** All that was looked at in accounts. */
export interface RolesSight {
  /** By name, or by path and name. */
  readonly memberRole: string;
  readonly accounts: readonly AccountRoles[];
  readonly unseen: readonly UnseenRoles[];
  readonly calls: number;
  /** By action, of the caller and of the member role. */
  readonly tried: ReadonlyMap<string, Tried>;
}

const NAME = /^AWSReservedSSO_(.+)_[0-9a-f]{16}$/;

/** The permission set in a role's name; undefined where it is named otherwise. */
export const setOfRole = (role: string): string | undefined => NAME.exec(role)?.[1];

/** The Region in a role's path; undefined where there is none. */
export function regionOfRole({ path }: Pick<RoleSight, "path">): string | undefined {
  const region = path.slice(RESERVED_PATH.length).replace(/\/$/, "");
  return region === "" ? undefined : region;
}
