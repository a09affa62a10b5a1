/**
 * Roles of Identity Center in accounts, each account with credentials of its own: the caller's in theirs, elsewhere those of a member role.
 *
 * Sessions are bound to the reads that are made here, whatever the role may do. What cannot be had is a line, and never a failure: the rest
 * of what doctor saw is worth telling.
 */
import pLimit from "p-limit";
import { asText, isObject, type JsonObject } from "../../core/base/json.ts";
import { ASSUME, READ_ROLES, type Tried } from "../../core/doctor/reads.ts";
import {
  type AccountRoles,
  RESERVED_PATH,
  type RoleContents,
  type RoleSight,
  type RolesSight,
  type UnseenRoles,
} from "../../core/doctor/roles/role-sight.ts";
import type { Reader } from "../../core/model/reader.ts";
import { assumeRole } from "../aws/assumed-role.ts";
import { CallError, isDenied } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import { IoError } from "../io-error.ts";
import { readerInto, watched } from "./watched-reader.ts";

export interface RolesQuery {
  readonly connection: Connection;
  readonly caller: { readonly account: string; readonly arn: string };
  /** Ids of the accounts to look at, with how many roles are expected in each. */
  readonly accounts: ReadonlyMap<string, number>;
  /** By name, or by path and name. */
  readonly memberRole: string;
}

/** Accounts that are looked at at once: the pace is that of each service, whoever asks. */
const AT_ONCE = 4;
const SESSION = "idc-doctor";
const ONLY_READS = JSON.stringify({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Action: READ_ROLES, Resource: "*" }],
});

/** Of one role: itself, what is attached, the names of inline policies, and mostly one of these. */
const CALLS_OF_ROLE = 4;

/** Calls of IAM that an account takes with so many roles. */
const callsOf = (roles: number): number => 1 + CALLS_OF_ROLE * roles;

/** Calls that looking takes, as far as is known before. */
export function callsFor({ accounts, caller }: Pick<RolesQuery, "accounts" | "caller">): number {
  const assumed = [...accounts.keys()].filter((id) => id !== caller.account).length;
  return [...accounts.values()].reduce((sum, roles) => sum + callsOf(roles), assumed);
}

/** IAM's answers have policies as URLs have them. */
function decoded(document: unknown): string {
  const text = asText(document);
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

async function inlinePolicies(reader: Reader, RoleName: string): Promise<ReadonlyMap<string, string>> {
  const names = await reader.listText("iam", "ListRolePolicies", { RoleName }, "PolicyNames");
  const policies = new Map<string, string>();
  for (const PolicyName of names) {
    const { PolicyDocument } = await reader.call("iam", "GetRolePolicy", { RoleName, PolicyName });
    policies.set(PolicyName, decoded(PolicyDocument));
  }
  return policies;
}

async function contentsOf(reader: Reader, RoleName: string): Promise<RoleContents> {
  const { Role } = await reader.call("iam", "GetRole", { RoleName });
  const { PermissionsBoundary, MaxSessionDuration: seconds } = Role as JsonObject;
  const attached = await reader.list("iam", "ListAttachedRolePolicies", { RoleName }, "AttachedPolicies");
  const boundary = isObject(PermissionsBoundary) ? asText(PermissionsBoundary.PermissionsBoundaryArn) : "";
  return {
    managedPolicies: attached.map(({ PolicyArn }) => asText(PolicyArn)),
    inlinePolicies: await inlinePolicies(reader, RoleName),
    ...(boundary === "" ? {} : { boundary }),
    ...(typeof seconds === "number" ? { longestSession: seconds / 60 } : {}),
  };
}

class Looking {
  readonly accounts: AccountRoles[] = [];
  readonly unseen: UnseenRoles[] = [];
  readonly tried = new Map<string, Tried>();
  private readonly query: RolesQuery;

  constructor(query: RolesQuery) {
    this.query = query;
  }

  /** In few words that are the same for many accounts: those of AWS have each account's ARN. */
  private why(error: unknown): string {
    if (!(error instanceof CallError || error instanceof IoError)) throw error;
    if (error instanceof IoError) return error.message;
    const { operation, code, action } = error;
    if (!isDenied(error)) return `AWS answered ${operation} with ${code}`;
    if (action !== ASSUME) return `AWS denied ${action}`;
    const { memberRole, caller } = this.query;
    return `AWS denied ${ASSUME}: there is no role ${memberRole}, it does not trust ${caller.arn}, or that one may not assume it`;
  }

  private async readerOf(account: string): Promise<Reader> {
    const { connection, caller, memberRole } = this.query;
    if (account === caller.account) return readerInto(connection, this.tried);
    const partition = caller.arn.split(":")[1] ?? "aws";
    const arn = `arn:${partition}:iam::${account}:role/${memberRole.replace(/^\//, "")}`;
    const session = await watched(this.tried, ASSUME, () => assumeRole(connection, arn, SESSION, ONLY_READS));
    return readerInto(session, this.tried);
  }

  private async role(reader: Reader, account: string, { RoleName, Path }: JsonObject): Promise<RoleSight> {
    const seen = { name: asText(RoleName), path: asText(Path) };
    try {
      return { ...seen, contents: await contentsOf(reader, seen.name) };
    } catch (error) {
      this.unseen.push({ account, role: seen.name, why: this.why(error) });
      return seen;
    }
  }

  async look(account: string): Promise<void> {
    try {
      const reader = await this.readerOf(account);
      const listed = await reader.list("iam", "ListRoles", { PathPrefix: RESERVED_PATH }, "Roles");
      const roles: RoleSight[] = [];
      for (const item of listed) roles.push(await this.role(reader, account, item));
      this.accounts.push({ account, roles });
    } catch (error) {
      this.unseen.push({ account, why: this.why(error) });
    }
  }
}

export async function seeRoles(query: RolesQuery): Promise<RolesSight> {
  const { connection, accounts, memberRole } = query;
  const looking = new Looking(query);
  const before = connection.measure().done;
  const limit = pLimit(AT_ONCE);
  let left = [...accounts.values()].reduce((sum, roles) => sum + callsOf(roles), 0);
  const look = async ([account, roles]: readonly [string, number]) => {
    // From here on the connection counts what is asked.
    left -= callsOf(roles);
    connection.expect("iam", left);
    await looking.look(account);
  };
  await Promise.all([...accounts].map((one) => limit(() => look(one))));
  const { tried, unseen } = looking;
  const place = new Map([...accounts.keys()].map((account, index) => [account, index]));
  const inOrder = <One extends { readonly account: string }>(all: readonly One[]) =>
    [...all].sort((a, b) => place.get(a.account)! - place.get(b.account)!);
  const calls = connection.measure().done - before;
  return { memberRole, accounts: inOrder(looking.accounts), unseen: inOrder(unseen), calls, tried };
}
