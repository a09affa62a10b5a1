import { notFound } from "../../base/errors.ts";
import { type Call, operation } from "../../calls/operation.ts";
import { optional, required, structure } from "../../shapes/shape.ts";
import {
  accountId,
  onInstance,
  onPermissionSet,
  paging,
  principalId,
  principalType,
  targetType,
} from "../../shapes/sso-admin.ts";
import type { Assignment, PrincipalType } from "../../world/access.ts";
import type { AsyncRequest, RequestKind } from "../../world/world.ts";
import { checkRoom, permissionSet, refuseManagementSets, targetAccount } from "./lookup.ts";
import { assignmentStatus } from "./statuses.ts";

const assignment = {
  ...onPermissionSet,
  TargetId: required(accountId),
  TargetType: required(targetType),
  PrincipalType: required(principalType),
  PrincipalId: required(principalId),
};

interface AssignmentInput {
  PermissionSetArn: string;
  TargetId: string;
  PrincipalType: PrincipalType;
  PrincipalId: string;
}

export const assignmentOperations = {
  CreateAccountAssignment: operation("administrator", assignment, (input, call) => {
    checkTarget(input, call);
    if (call.behaviour.unknownPrincipal === "not-found") checkPrincipal(input.PrincipalType, input.PrincipalId, call);
    checkRoom(input.TargetId, input.PermissionSetArn, call);
    return { AccountAssignmentCreationStatus: assignmentStatus(start("creation", input, call)) };
  }),

  DeleteAccountAssignment: operation("administrator", assignment, (input, call) => {
    checkTarget(input, call);
    if (call.behaviour.deleteMissingAssignment === "not-found" && !call.world.assignments.has(assignmentOf(input))) {
      throw notFound(`Could not find AccountAssignment for ${input.PrincipalType} ${input.PrincipalId}`);
    }
    return { AccountAssignmentDeletionStatus: assignmentStatus(start("deletion", input, call)) };
  }),

  ListAccountAssignments: operation(
    "administrator",
    { ...onPermissionSet, AccountId: required(accountId), ...paging },
    ({ PermissionSetArn, AccountId }, call) => {
      permissionSet(PermissionSetArn, call);
      if (!call.world.accounts.has(AccountId)) throw notFound(`Could not find AWS account with id ${AccountId}`);
      const page = call.page(call.world.assignments.ofPair(AccountId, PermissionSetArn), assignmentKey);
      return { AccountAssignments: page.items.map(described), NextToken: page.NextToken };
    },
  ),

  ListAccountAssignmentsForPrincipal: operation(
    "management",
    {
      ...onInstance,
      PrincipalType: required(principalType),
      PrincipalId: required(principalId),
      Filter: optional(structure({ AccountId: optional(accountId) })),
      ...paging,
    },
    ({ PrincipalType, PrincipalId, Filter }, call) => {
      const only = Filter?.AccountId;
      const assignments = assignmentsFor(PrincipalType, PrincipalId, call).filter(
        (assignment) => only === undefined || assignment.accountId === only,
      );
      const page = call.page(assignments, assignmentKey);
      return { AccountAssignments: page.items.map(described), NextToken: page.NextToken };
    },
  ),
};

const assignmentOf = (input: AssignmentInput): Assignment => ({
  accountId: input.TargetId,
  permissionSetArn: input.PermissionSetArn,
  principalType: input.PrincipalType,
  principalId: input.PrincipalId,
});

const assignmentKey = (assignment: Assignment) =>
  `${assignment.accountId}/${assignment.permissionSetArn}/${assignment.principalType}/${assignment.principalId}`;

const described = (assignment: Assignment) => ({
  AccountId: assignment.accountId,
  PermissionSetArn: assignment.permissionSetArn,
  PrincipalType: assignment.principalType,
  PrincipalId: assignment.principalId,
});

function checkTarget(input: AssignmentInput, call: Call): void {
  const set = permissionSet(input.PermissionSetArn, call);
  targetAccount(input.TargetId, call);
  refuseManagementSets(set, call);
}

function checkPrincipal(type: PrincipalType, id: string, call: Call): void {
  const { users, groups } = call.world.directory;
  if (!(type === "USER" ? users : groups).has(id)) throw notFound(`Could not find ${type} with id ${id}`);
}

function start(kind: RequestKind, input: AssignmentInput, call: Call): AsyncRequest {
  const request = call.async.start(assignmentKey(assignmentOf(input)), {
    operation: call.operation,
    kind,
    permissionSetArn: input.PermissionSetArn,
    accounts: [input.TargetId],
    principalType: input.PrincipalType,
    principalId: input.PrincipalId,
    revision: permissionSet(input.PermissionSetArn, call).revision,
    actor: call.caller.actor,
  });
  call.record({ phase: "started", requestId: request.id });
  return request;
}

/**
 * A user's assignments and, for a user, those that come through groups; each assignment names who it was given to
 * (aws-api 6, S3).
 */
function assignmentsFor(type: PrincipalType, id: string, call: Call): Assignment[] {
  const { assignments, directory } = call.world;
  const own = assignments.ofPrincipal(type, id);
  if (type === "GROUP" || !call.behaviour.inheritedRows) return own;
  const groups = directory.membershipsOfUser(id).map(({ groupId }) => groupId);
  return [...own, ...groups.flatMap((group) => assignments.ofPrincipal("GROUP", group))];
}
