import type { Ids } from "../base/ids.ts";
import { arnIn } from "../base/partition.ts";
import type { Person } from "../base/person.ts";
import type { RoleDefinition } from "../shapes/role-definition.ts";
import type { Assignments, PrincipalType, Provisionings } from "./access.ts";
import type { Directory } from "./directory.ts";

export type AccountState = "PENDING_ACTIVATION" | "ACTIVE" | "SUSPENDED" | "PENDING_CLOSURE" | "CLOSED";

export interface Account {
  id: string;
  name: string;
  email: string;
  /** The root's id or an OU's. */
  parentId: string;
  state: AccountState;
  joinedAt: number;
  tags: Record<string, string>;
  /** Path and name together, as in `/org/DevGuard`: what exists in the account's IAM. */
  customerManagedPolicies: string[];
}

export interface OrganizationalUnit {
  id: string;
  name: string;
  parentId: string;
}

export interface PermissionSet extends RoleDefinition {
  arn: string;
  name: string;
  description?: string;
  /** ISO 8601. */
  sessionDuration: string;
  relayState?: string;
  createdDate: number;
  tags: Record<string, string>;
  /** Counts definition changes: a role with a lower one is out of date. */
  revision: number;
  /** What roles have that are out of date, by revision. */
  earlier?: Record<number, RoleDefinition>;
}

export type RequestKind = "creation" | "deletion" | "provisioning";

/** An asynchronous operation, running or done. `accounts` is empty where it is for all provisioned ones. */
export interface AsyncRequest {
  id: string;
  kind: RequestKind;
  /** AWS's name of what was asked. */
  operation: string;
  status: "IN_PROGRESS" | "SUCCEEDED" | "FAILED";
  failureReason?: string;
  /** Why it is to fail though it could be done: an injected fault, drawn when it began. */
  fault?: string;
  permissionSetArn: string;
  accounts: string[];
  principalType?: PrincipalType;
  principalId?: string;
  createdDate: number;
  /** When it ends, or ended. */
  endsAt: number;
  /** Of the permission set's definition when the operation began. */
  revision: number;
  actor: string;
}

/** One line of what happened, in order. Reads and refused calls leave none. */
export interface HistoryEntry {
  sequence: number;
  /** ISO 8601. */
  time: string;
  /** The caller's ARN, or `console`. */
  actor: string;
  service: string;
  operation: string;
  input: object;
  /** `done` for what is synchronous; `started` and later `finished` for what is not. */
  phase: "done" | "started" | "finished";
  requestId?: string;
  /** The request id in the header of the answer, of what is synchronous and came over HTTP. */
  headedAs?: string;
  status?: "SUCCEEDED" | "FAILED";
  failureReason?: string;
  /** AWS's id of the user, group or membership that it made, or the permission set's ARN. */
  made?: string;
  /** Who clicked, where a request to the console says so. */
  by?: Person;
  /** What the id in the input stood for, of what is not there any more. */
  gone?: { GroupId: string; UserId: string };
  /** What became of roles in accounts. */
  roles?: { accountId: string; roleName: string; change: "created" | "updated" | "deleted" }[];
}

export interface Instance {
  arn: string;
  id: string;
  identityStoreId: string;
  ownerAccountId: string;
  createdDate: number;
  tags: Record<string, string>;
}

/** Everything that exists. Handlers change it in place, one after the other: Node runs one at a time. */
export interface World {
  readonly ids: Ids;
  region: string;
  organizationId: string;
  managementAccountId: string;
  delegatedAdministratorId?: string;
  rootId: string;
  createdDate: number;
  instance: Instance;
  readonly organizationalUnits: Map<string, OrganizationalUnit>;
  readonly accounts: Map<string, Account>;
  readonly directory: Directory;
  readonly permissionSets: Map<string, PermissionSet>;
  readonly assignments: Assignments;
  readonly provisionings: Provisionings;
  readonly requests: Map<string, AsyncRequest>;
  readonly history: HistoryEntry[];
  /** Roles that go at a time if they are still without assignments (behaviour `roleRemovalSeconds`). */
  dueRoles: { accountId: string; permissionSetArn: string; at: number }[];
  /** What parts of services keep, each in the slot of its name (slots.ts). */
  parts: Record<string, unknown>;
}

export function permissionSetNamed(world: World, name: string): PermissionSet | undefined {
  for (const set of world.permissionSets.values()) if (set.name === name) return set;
  return undefined;
}

export const identityStoreArn = ({ region, instance: { ownerAccountId, identityStoreId } }: World) =>
  arnIn({ region }, `identitystore::${ownerAccountId}:identitystore/${identityStoreId}`);

export const isAccountInstance = (world: World) => world.instance.ownerAccountId !== world.managementAccountId;
