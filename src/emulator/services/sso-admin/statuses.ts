import { notFound } from "../../base/errors.ts";
import { type Call, operation } from "../../calls/operation.ts";
import { optional, required } from "../../shapes/shape.ts";
import { onInstance, paging, requestId, statusFilter } from "../../shapes/sso-admin.ts";
import type { AsyncRequest, RequestKind } from "../../world/world.ts";

const listInput = { ...onInstance, Filter: optional(statusFilter), ...paging };

export const statusOperations = {
  DescribeAccountAssignmentCreationStatus: operation(
    "administrator",
    { ...onInstance, AccountAssignmentCreationRequestId: required(requestId) },
    ({ AccountAssignmentCreationRequestId: id }, call) => ({
      AccountAssignmentCreationStatus: assignmentStatus(requestOf("creation", id, call)),
    }),
  ),
  DescribeAccountAssignmentDeletionStatus: operation(
    "administrator",
    { ...onInstance, AccountAssignmentDeletionRequestId: required(requestId) },
    ({ AccountAssignmentDeletionRequestId: id }, call) => ({
      AccountAssignmentDeletionStatus: assignmentStatus(requestOf("deletion", id, call)),
    }),
  ),
  DescribePermissionSetProvisioningStatus: operation(
    "administrator",
    { ...onInstance, ProvisionPermissionSetRequestId: required(requestId) },
    ({ ProvisionPermissionSetRequestId: id }, call) => ({
      PermissionSetProvisioningStatus: provisioningRequestStatus(requestOf("provisioning", id, call)),
    }),
  ),
  ListAccountAssignmentCreationStatus: operation("administrator", listInput, ({ Filter }, call) =>
    listed("creation", "AccountAssignmentsCreationStatus", Filter?.Status, call),
  ),
  ListAccountAssignmentDeletionStatus: operation("administrator", listInput, ({ Filter }, call) =>
    listed("deletion", "AccountAssignmentsDeletionStatus", Filter?.Status, call),
  ),
  ListPermissionSetProvisioningStatus: operation("administrator", listInput, ({ Filter }, call) =>
    listed("provisioning", "PermissionSetsProvisioningStatus", Filter?.Status, call),
  ),
};

export function assignmentStatus(request: AsyncRequest): object {
  return {
    ...overview(request),
    FailureReason: request.failureReason,
    TargetId: request.accounts[0],
    TargetType: "AWS_ACCOUNT",
    PermissionSetArn: request.permissionSetArn,
    PrincipalType: request.principalType,
    PrincipalId: request.principalId,
  };
}

export function provisioningRequestStatus(request: AsyncRequest): object {
  return {
    ...overview(request),
    FailureReason: request.failureReason,
    AccountId: request.accounts[0],
    PermissionSetArn: request.permissionSetArn,
  };
}

const overview = (request: AsyncRequest) => ({
  Status: request.status,
  RequestId: request.id,
  CreatedDate: request.createdDate / 1000,
});

/** Creation, deletion and provisioning ids are separate name spaces (aws-api 3.1). */
function requestOf(kind: RequestKind, id: string, call: Call): AsyncRequest {
  const request = call.world.requests.get(id);
  if (request?.kind === kind && isKept(request, call)) return request;
  throw notFound(`Could not find request with id ${id}`);
}

function isKept(request: AsyncRequest, call: Call): boolean {
  const { statusSeconds } = call.behaviour;
  if (statusSeconds === 0 || request.status === "IN_PROGRESS") return true;
  return call.now - request.endsAt <= statusSeconds * 1000;
}

/** The items say neither target nor principal: one Describe each tells (aws-api 1a). Newest first. */
function listed(kind: RequestKind, member: string, status: string | undefined, call: Call): object {
  const matching = [...call.world.requests.values()].filter(
    (request) => request.kind === kind && (status === undefined || request.status === status) && isKept(request, call),
  );
  const page = call.page(matching.reverse(), (request) => request.id);
  return { [member]: page.items.map(overview), NextToken: page.NextToken };
}
