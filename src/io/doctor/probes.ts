/** Reads that a whole reading does not need, tried once each, so that it is known whether a later run may. Never a write. */
import type { JsonObject } from "../../core/base/json.ts";
import type { Reader, ReadOperation } from "../../core/model/reader.ts";
import type { Live } from "../../core/model/resource.ts";
import type { ServiceName } from "../../core/model/service.ts";
import { isGroup, isPermissionSet, isUser, type UserSpec } from "../../core/model/specs.ts";
import { CallError } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import { IoError } from "../io-error.ts";
import { type WatchedReader, watched } from "./watched-reader.ts";

/** Undefined: there is nothing to try it on. */
type Probe = readonly [ServiceName, ReadOperation, JsonObject | undefined];

const name = (AttributePath: string, AttributeValue: string) => ({
  UniqueAttribute: { AttributePath, AttributeValue },
});

function ofStore({ instance: { identityStoreId: IdentityStoreId }, resources }: Live): readonly Probe[] {
  const all = [...resources.values()];
  const [user, group] = [all.find(isUser), all.find(isGroup)];
  const on = (input: JsonObject | undefined) => (input === undefined ? undefined : { IdentityStoreId, ...input });
  const UserId = user?.ids.UserId;
  const GroupId = group?.ids.GroupId;
  const userName = (user?.spec as UserSpec | undefined)?.userName;
  const groupName = (group?.spec as { readonly name: string } | undefined)?.name;
  return [
    ["identitystore", "ListUsers", on({})],
    ["identitystore", "ListGroups", on({})],
    ["identitystore", "ListGroupMemberships", on(GroupId === undefined ? undefined : { GroupId })],
    ["identitystore", "DescribeUser", on(UserId === undefined ? undefined : { UserId })],
    ["identitystore", "DescribeGroup", on(GroupId === undefined ? undefined : { GroupId })],
    [
      ...(["identitystore", "GetUserId"] as const),
      on(userName === undefined ? undefined : { AlternateIdentifier: name("userName", userName) }),
    ],
    [
      ...(["identitystore", "GetGroupId"] as const),
      on(groupName === undefined ? undefined : { AlternateIdentifier: name("displayName", groupName) }),
    ],
  ];
}

function ofOrganization({ organization }: Live): readonly Probe[] {
  const account = organization.accounts.find(({ state }) => state === "ACTIVE")?.id;
  const [AccountId, ChildId, ResourceId] = [account, account, account];
  const OrganizationalUnitId = organization.organizationalUnits[0]?.id;
  const of = (input: Readonly<Record<string, string | undefined>>) =>
    Object.values(input).some((one) => one === undefined) ? undefined : (input as JsonObject);
  return [
    ["organizations", "ListRoots", {}],
    ["organizations", "DescribeAccount", of({ AccountId })],
    ["organizations", "ListParents", of({ ChildId })],
    ["organizations", "ListTagsForResource", of({ ResourceId })],
    ["organizations", "ListDelegatedServicesForAccount", of({ AccountId })],
    ["organizations", "DescribeOrganizationalUnit", of({ OrganizationalUnitId })],
  ];
}

function ofInstance({ instance: { arn: InstanceArn }, resources, organization, caller }: Live): readonly Probe[] {
  const all = [...resources.values()];
  const user = all.find(isUser)?.ids.UserId;
  const set = all.find(isPermissionSet)?.ids.PermissionSetArn;
  const mayAsk = caller.account === organization.managementAccount && user !== undefined;
  const AccountId = organization.accounts[0]?.id;
  const pair =
    set === undefined || AccountId === undefined ? undefined : { InstanceArn, PermissionSetArn: set, AccountId };
  const about = set === undefined ? undefined : { InstanceArn, PermissionSetArn: set };
  return [
    ["sso-admin", "ListManagedPoliciesInPermissionSet", about],
    ["sso-admin", "ListCustomerManagedPolicyReferencesInPermissionSet", about],
    ["sso-admin", "GetInlinePolicyForPermissionSet", about],
    ["sso-admin", "GetPermissionsBoundaryForPermissionSet", about],
    ["sso-admin", "ListAccountsForProvisionedPermissionSet", about],
    ["sso-admin", "ListAccountAssignments", pair],
    ["sso-admin", "ListAccountAssignmentCreationStatus", { InstanceArn }],
    ["sso-admin", "ListAccountAssignmentDeletionStatus", { InstanceArn }],
    ["sso-admin", "ListPermissionSetProvisioningStatus", { InstanceArn }],
    [
      ...(["sso-admin", "ListAccountAssignmentsForPrincipal"] as const),
      mayAsk ? { InstanceArn, PrincipalId: user, PrincipalType: "USER" } : undefined,
    ],
  ];
}

/** One after the other, and what was tried before is not tried again. */
async function tryAll(probes: readonly Probe[], reader: Reader, isTried: (probe: Probe) => boolean): Promise<void> {
  for (const probe of probes) {
    const [service, operation, input] = probe;
    if (input === undefined || isTried(probe)) continue;
    try {
      await reader.call(service, operation, input);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
    }
  }
}

export function probeReads({ reader, isTried }: WatchedReader, live: Live): Promise<void> {
  const probes = [...ofInstance(live), ...ofStore(live), ...ofOrganization(live)];
  return tryAll(probes, reader, ([service, operation]) => isTried(service, operation));
}

/** What there is none of: of it AWS says that it is not there, or that one may not ask. */
const NO_APPLICATION = "00000000-0000-4000-a000-000000000000";

/** Account access manager, as CloudTrail: there may be none of it in the Region, and nothing else is worse for that. */
export async function probeEntitlements({ tried }: WatchedReader, aside: Connection, live: Live): Promise<void> {
  const { instance, caller } = live;
  const [, partition] = instance.arn.split(":");
  const applicationArn = `arn:${partition}:account-access:${instance.region}:${caller.account}:application/${NO_APPLICATION}`;
  const probes: readonly (readonly [ReadOperation, JsonObject])[] = [
    ["ListApplications", {}],
    ["GetApplication", { applicationArn }],
    ["ListEntitlements", { applicationArn, filter: { principalRole: { account: caller.account } } }],
  ];
  for (const [operation, input] of probes) {
    const ask = () => aside.once("account-access", operation, input);
    try {
      await watched(tried, `account-access:${operation}`, ask);
    } catch (error) {
      if (!(error instanceof CallError) && !(error instanceof IoError)) throw error;
      // Who does not answer one does not answer others.
      if (error instanceof IoError) return;
    }
  }
}

/**
 * CloudTrail, by a connection of its own and asked once: where nobody lets us through to that one service, all else goes on, and at once.
 * Calls that hardly anybody makes, so that the answer is short.
 */
export async function probeTrail({ tried }: WatchedReader, aside: Connection): Promise<void> {
  const LookupAttributes = [{ AttributeKey: "EventName", AttributeValue: "DeletePermissionSet" }];
  const ask = () => aside.once("cloudtrail", "LookupEvents", { LookupAttributes, MaxResults: 1 });
  try {
    await watched(tried, "cloudtrail:LookupEvents", ask);
  } catch (error) {
    if (!(error instanceof CallError) && !(error instanceof IoError)) throw error;
  }
}
