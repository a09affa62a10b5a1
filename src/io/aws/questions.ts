/** Questions to AWS about one thing each: what a listing says of it, asked for by id or by name. */
import { isObject } from "../../core/base/json.ts";
import { once } from "../../core/base/once.ts";
import type { PrincipalType } from "../../core/model/config.ts";
import type { Account } from "../../core/model/organization.ts";
import type { Reader } from "../../core/model/reader.ts";
import type { Instance, Live } from "../../core/model/resource.ts";
import type { About, Answer, Doubt } from "../../core/plan/doubt.ts";
import { holdingsText } from "../../core/plan/holdings.ts";
import { tagsText } from "../../core/plan/opened.ts";
import { CallError, isDenied, isNotFound } from "./call-error.ts";
import { IDENTITY_CENTER, listAccounts, readAccount, tagsOfAccount } from "./organization.ts";

export interface Asked {
  readonly reader: Reader;
  readonly instance: Instance;
  /** What was read so far. */
  readonly live: Live;
  /** Names of permission sets that a second listing shows and the first did not; listed once, where somebody asks. */
  readonly setsListedNow: () => Promise<readonly unknown[]>;
}

/** For what is asked beside one state of what is live. */
export function askedBeside(live: Live, { reader, instance }: Pick<Asked, "reader" | "instance">): Asked {
  return { reader, instance, live, setsListedNow: once(() => namesListedNow(reader, instance, live)) };
}

type Ask = (reader: Reader, id: string, instance: Instance, asked: Asked) => Promise<unknown>;

const ABSENT = Symbol("absent");

const memberOf = (value: unknown, member: string): unknown => (isObject(value) ? value[member] : undefined);
/**
 * Whether an account is registered for Identity Center, which AWS answers with an error for one that is registered for
 * nothing.
 */
const registrationOf: Ask = async (reader, AccountId) => {
  const input = { AccountId };
  const services = await reader.list("organizations", "ListDelegatedServicesForAccount", input, "DelegatedServices");
  const names = services.map(({ ServicePrincipal }) => String(ServicePrincipal));
  // An answer without any service says nothing: it would have been the error.
  return names.length === 0 ? undefined : (names.find((name) => name === IDENTITY_CENTER) ?? ABSENT);
};

/** What it is called, and all of it: what a listing left out may be what a rule would select. */
const accountById: Ask = async (reader, id) => {
  const account = await readAccount(reader, id);
  return { says: account.name, ...(account.ouIds === undefined ? {} : { accounts: [account] }) };
};

/** A user's list has the assignments of their groups too, told by the id of the principal. */
function assignedTo(PrincipalType: PrincipalType): Ask {
  return async (reader, PrincipalId, { arn: InstanceArn }) => {
    const input = { InstanceArn, PrincipalId, PrincipalType };
    const assignments = await reader.list(
      "sso-admin",
      "ListAccountAssignmentsForPrincipal",
      input,
      "AccountAssignments",
    );
    const own = assignments.filter((assignment) => assignment.PrincipalId === PrincipalId);
    return holdingsText(
      own.map(({ AccountId, PermissionSetArn }) => ({
        account: String(AccountId),
        permissionSetArn: String(PermissionSetArn),
      })),
    );
  };
}

/** A user or group by its name; AWS answers with an id, and compares without case. */
function namedBy(operation: "GetUserId" | "GetGroupId", AttributePath: string, member: string): Ask {
  return async (reader, AttributeValue, { identityStoreId: IdentityStoreId }) => {
    const AlternateIdentifier = { UniqueAttribute: { AttributePath, AttributeValue } };
    return (await reader.call("identitystore", operation, { IdentityStoreId, AlternateIdentifier }))[member];
  };
}

/** What a permission set is called; undefined for one that is gone by now. */
async function nameOfSet(reader: Reader, InstanceArn: string, PermissionSetArn: string): Promise<unknown> {
  try {
    const input = { InstanceArn, PermissionSetArn };
    return memberOf((await reader.call("sso-admin", "DescribePermissionSet", input)).PermissionSet, "Name");
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Names of the permission sets that a second listing shows and the first did not. */
async function namesListedNow(reader: Reader, { arn: InstanceArn }: Instance, live: Live): Promise<readonly unknown[]> {
  const known = new Set([...live.resources.values()].map(({ ids }) => ids.PermissionSetArn));
  const listed = await reader.listText("sso-admin", "ListPermissionSets", { InstanceArn }, "PermissionSets");
  return Promise.all(listed.filter((arn) => !known.has(arn)).map((arn) => nameOfSet(reader, InstanceArn, arn)));
}

/** The listing again: nothing else finds a permission set by its name. */
const permissionSetByName: Ask = async (_, name, __, { setsListedNow }) =>
  (await setsListedNow()).includes(name) ? name : ABSENT;

/** One assignment, by its permission set, account and principal. */
const assignmentAt: Ask = async (reader, id, { arn: InstanceArn }) => {
  const [PermissionSetArn, AccountId, principal] = id.split(" ");
  const input = { InstanceArn, PermissionSetArn, AccountId };
  const there = await reader.list("sso-admin", "ListAccountAssignments", input, "AccountAssignments");
  return there.some(({ PrincipalId }) => PrincipalId === principal) ? "there" : ABSENT;
};

/** What AWS says of each, as a text. */
const ASK: Readonly<Record<About, Ask>> = {
  user: async (reader, UserId, { identityStoreId: IdentityStoreId }) =>
    (await reader.call("identitystore", "DescribeUser", { IdentityStoreId, UserId })).UserName,
  group: async (reader, GroupId, { identityStoreId: IdentityStoreId }) =>
    (await reader.call("identitystore", "DescribeGroup", { IdentityStoreId, GroupId })).DisplayName,
  account: accountById,
  name: async (reader, id) => (await readAccount(reader, id)).name,
  parent: async (reader, ChildId) => {
    const [parent] = await reader.list("organizations", "ListParents", { ChildId }, "Parents");
    // Accounts know the OUs that they are in; the root is none.
    return parent?.Type === "ROOT" ? "" : parent?.Id;
  },
  administrator: registrationOf,
  assignment: assignmentAt,
  accounts: async (reader, _, __, { live: { organization } }) => {
    const known = new Set(organization.accounts.map(({ id }) => id));
    const accounts = await listAccounts(reader);
    return { says: "", accounts: accounts.filter(({ id, ouIds }) => !known.has(id) && ouIds !== undefined) };
  },
  "assignments of a user": assignedTo("USER"),
  "assignments of a group": assignedTo("GROUP"),
  "user by name": namedBy("GetUserId", "userName", "UserId"),
  "group by name": namedBy("GetGroupId", "displayName", "GroupId"),
  "permission set by name": permissionSetByName,
  tags: async (reader, id) => tagsText(await tagsOfAccount(reader, id)),
};

/** How each service says that something is not there. */
const NOT_THERE = /^(ResourceNotFound|AccountNotFound|ChildNotFound|TargetNotFound|AccountNotRegistered)Exception$/;

export async function answerTo(
  doubt: Doubt,
  asked: Asked,
  whereDenied?: (doubt: Doubt) => Promise<Answer>,
): Promise<Answer> {
  try {
    const says = await ASK[doubt.about](asked.reader, doubt.id, asked.instance, asked);
    if (says === ABSENT) return { is: "absent" };
    if (typeof says === "string") return { is: "present", says };
    if (isObject(says)) return { is: "present", ...(says as { says: string; accounts?: readonly Account[] }) };
    return { is: "unknown", reason: "AWS answered without saying it" };
  } catch (error) {
    if (error instanceof CallError && NOT_THERE.test(error.code)) return { is: "absent" };
    if (whereDenied !== undefined && isDenied(error)) return whereDenied(doubt);
    return { is: "unknown", reason: asked.reader.unknown("", error).reason };
  }
}
