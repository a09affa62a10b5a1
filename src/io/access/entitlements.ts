/** Reading who may assume roles past all permission sets: what AWS denies, or does not answer, is said, and no failure. */

import { asText, isObject, type JsonObject } from "../../core/base/json.ts";
import { pushAll } from "../../core/base/lists.ts";
import { namedBy } from "../../core/live/entitled.ts";
import {
  type EntitledPrincipal,
  type Entitlement,
  type Entitlements,
  sortedEntitlements,
  type UnreadEntitlements,
} from "../../core/model/entitlement.ts";
import type { Reader } from "../../core/model/reader.ts";
import type { Live } from "../../core/model/resource.ts";
import { CallError, isDenied, NO_ENDPOINT, UNKNOWN_OPERATION, wordsWithNeed } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import { makeReader } from "../aws/reader.ts";
import { IoError } from "../io-error.ts";

const SERVICE = "account-access";

/** What is looked at of what is live. */
export type Known = Pick<Live, "instance" | "organization" | "resources">;

const memberOf = (value: unknown, member: string): unknown => (isObject(value) ? value[member] : undefined);

function principalOf(identityCenter: unknown): EntitledPrincipal {
  const userId = memberOf(identityCenter, "userId");
  const type = userId === undefined ? "GROUP" : "USER";
  return { type, id: String(userId ?? memberOf(identityCenter, "groupId")) };
}

function entitlementOf({ entitlementId, entitlement }: JsonObject): Entitlement {
  const role = memberOf(entitlement, "principalRole");
  return {
    id: asText(entitlementId),
    principal: principalOf(memberOf(memberOf(role, "principal"), "identityCenter")),
    account: String(memberOf(role, "account")),
    roleArn: String(memberOf(role, "roleArn")),
  };
}

const isInvalid = (error: unknown): boolean => error instanceof CallError && error.code === "ValidationException";

/** All of one application: at once, or by accounts, where AWS wants to be told what of them (its model does not say). */
async function listed(
  reader: Reader,
  applicationArn: string,
  { organization: { accounts } }: Known,
  most: number,
): Promise<readonly JsonObject[]> {
  const ask = (principalRole: JsonObject) =>
    reader.list(SERVICE, "ListEntitlements", { applicationArn, filter: { principalRole } }, "entitlements");
  try {
    return await ask({});
  } catch (error) {
    if (!isInvalid(error)) throw error;
  }
  if (accounts.length > most)
    throw new IoError(`ListEntitlements: AWS wants one call for each account, ${accounts.length} in all`);
  const all: JsonObject[] = [];
  for (const { id: account } of accounts) pushAll(all, await ask({ account }));
  return all;
}

async function rowsOf(reader: Reader, known: Known, most: number): Promise<readonly Entitlement[]> {
  const applications = await reader.list(SERVICE, "ListApplications", {}, "applications");
  // While others write, two pages may show the same one.
  const rows = new Map<string, Entitlement>();
  for (const { applicationArn } of applications) {
    const about = await reader.call(SERVICE, "GetApplication", { applicationArn: asText(applicationArn) });
    const of = memberOf(memberOf(about.identitySource, "identityCenter"), "instanceArn");
    // Ids of another instance name people of another directory.
    if (of !== known.instance.arn) continue;
    const items = await listed(reader, asText(applicationArn), known, most);
    for (const item of items) rows.set(asText(item.entitlementId), entitlementOf(item));
  }
  return sortedEntitlements(namedBy([...rows.values()], known));
}

function unreadBy(error: unknown): UnreadEntitlements {
  const isAbsent = error instanceof CallError && [NO_ENDPOINT, UNKNOWN_OPERATION].includes(error.code);
  const why = isDenied(error) ? "denied" : isAbsent ? "absent" : "failed";
  return { why, reason: wordsWithNeed(error) };
}

/**
 * Entitlements of this instance that the account of the caller has given, by names of who is live. Three calls and one for each hundred.
 * Whatever becomes of them, others go on through the connection. `most`: so many accounts are asked for one by one, where AWS wants that; of
 * more, none is.
 */
export async function readEntitlements(
  connection: Connection,
  known: Known,
  most = Number.POSITIVE_INFINITY,
): Promise<Entitlements> {
  try {
    return { rows: await rowsOf(makeReader(connection.aside()), known, most) };
  } catch (error) {
    if (!(error instanceof CallError) && !(error instanceof IoError)) throw error;
    return { unread: unreadBy(error) };
  }
}
