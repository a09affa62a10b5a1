/** What AWS says of asynchronous operations: all in progress at once, or one by its id. */
import { isObject, type JsonObject } from "../../core/base/json.ts";
import type { ReadOperation } from "../../core/model/reader.ts";
import type { Wait } from "../../core/model/step.ts";
import { oddAnswer } from "../aws/answer-form.ts";
import { CallError } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import { makeReader } from "../aws/reader.ts";

/** An asynchronous operation that ended in FAILED: AWS's reason and the id to quote. */
export class OperationFailed extends Error {
  override readonly name: string = "OperationFailed";
  readonly operation: string;
  readonly requestId: string | undefined;
  constructor(operation: string, reason: string, requestId: string | undefined) {
    super(reason);
    this.operation = operation;
    this.requestId = requestId;
  }
}

/** One whose end was not seen: it may have happened, or happen still. */
export class OperationUnknown extends OperationFailed {
  override readonly name = "OperationUnknown";
}

/** AWS's names: the listing and its member, the description and what it calls the request. */
const STATUS: Readonly<
  Record<Wait, readonly [list: ReadOperation, member: string, describe: string, request: string]>
> = {
  AccountAssignmentCreationStatus: [
    "ListAccountAssignmentCreationStatus",
    "AccountAssignmentsCreationStatus",
    "DescribeAccountAssignmentCreationStatus",
    "AccountAssignmentCreationRequestId",
  ],
  AccountAssignmentDeletionStatus: [
    "ListAccountAssignmentDeletionStatus",
    "AccountAssignmentsDeletionStatus",
    "DescribeAccountAssignmentDeletionStatus",
    "AccountAssignmentDeletionRequestId",
  ],
  PermissionSetProvisioningStatus: [
    "ListPermissionSetProvisioningStatus",
    "PermissionSetsProvisioningStatus",
    "DescribePermissionSetProvisioningStatus",
    "ProvisionPermissionSetRequestId",
  ],
};

export const WAITS = Object.keys(STATUS) as readonly Wait[];

/** Reads of one operation: asked for outside of a reader, whose answers have forms. */
export const STATUS_DESCRIPTIONS = Object.values(STATUS).map(([, , describe]) => describe);

export const text = (value: unknown): string | undefined => (typeof value === "string" ? value : undefined);

/** Operations of one kind, by their ids: those in progress, and those that are listed all the same though they have ended. */
export interface Listed {
  readonly open: ReadonlySet<string>;
  readonly ended: ReadonlyMap<string, string>;
}

/** The operations of one kind that are in progress, whoever started them. What an item says of itself comes before the filter. */
export async function listOperations(connection: Connection, instanceArn: string, wait: Wait): Promise<Listed> {
  const [list, member] = STATUS[wait];
  const input = { InstanceArn: instanceArn, Filter: { Status: "IN_PROGRESS" } };
  const items = await makeReader(connection).list("sso-admin", list, input, member);
  const statuses = items.map(
    ({ RequestId, Status }) => [text(RequestId) ?? "", text(Status) ?? "IN_PROGRESS"] as const,
  );
  const open = statuses.filter(([, status]) => !hasEnded(status)).map(([id]) => id);
  return { open: new Set(open), ended: new Map(statuses.filter(([, status]) => hasEnded(status))) };
}

/** Whether an operation is over, by its status. */
export const hasEnded = (status: unknown): boolean => status === "SUCCEEDED" || status === "FAILED";

/** AWS's reason, where it says that an operation has failed. */
export function failureIn(status: JsonObject, operation: string, requestId: string): OperationFailed | undefined {
  if (status.Status !== "FAILED") return undefined;
  return new OperationFailed(operation, text(status.FailureReason) ?? "AWS gave no reason", requestId);
}

/** What AWS says of one operation, or why it does not. */
export interface Described {
  readonly status: JsonObject;
  readonly error?: CallError;
}

/** Asks for one by its id. */
export async function describeOperation(
  connection: Connection,
  instanceArn: string,
  wait: Wait,
  requestId: string,
): Promise<Described> {
  const [, , describe, request] = STATUS[wait];
  try {
    const answer = await connection.send("sso-admin", describe, { InstanceArn: instanceArn, [request]: requestId });
    if (isObject(answer[wait])) return { status: answer[wait] as JsonObject };
    return { status: {}, error: oddAnswer(connection, "sso-admin", describe, `${wait} is missing or odd`) };
  } catch (error) {
    if (error instanceof CallError) return { status: {}, error };
    throw error;
  }
}
