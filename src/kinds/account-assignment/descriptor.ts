/** `AccountAssignment`: a permission set for a user or group in an account. It cannot be changed, only made and deleted. */

import type { CreateAccountAssignmentRequest, DeleteAccountAssignmentRequest } from "@aws-sdk/client-sso-admin";
import { keyOf } from "../../core/base/key.ts";
import { type AccountAssignmentSpec, partOf } from "../../core/model/assignment.ts";
import type { Kind, Refs } from "../../core/model/kind.ts";
import { principalKey } from "../../core/model/resource.ts";
import type { Ref } from "../../core/model/step.ts";
import { ssoAdminStep } from "../step-of.ts";
import { foreseeAssignments, readAssignments, readProvisionedAccounts } from "./read.ts";
import { rereadAssignments } from "./reread.ts";
import { within } from "./within.ts";

const principalOf = (spec: AccountAssignmentSpec) => principalKey({ type: spec.principalType, name: spec.principal });

/** Members that a creation and a deletion share. */
function request(spec: AccountAssignmentSpec, refs: Refs, permissionSet: string | Ref, principalId: string | Ref) {
  return {
    InstanceArn: refs.instanceArn,
    PermissionSetArn: permissionSet,
    PrincipalType: spec.principalType,
    PrincipalId: principalId,
    TargetType: "AWS_ACCOUNT" as const,
    TargetId: spec.account,
  };
}

export const accountAssignment: Kind<AccountAssignmentSpec> = {
  kind: "AccountAssignment",
  noun: { one: "assignment", many: "assignments", section: "Access" },
  after: ["User", "Group", "PermissionSet"],
  isNeeded: () => true,
  writes: { "sso-admin": ["CreateAccountAssignment", "DeleteAccountAssignment"] },
  deletionAsks: false,
  undeclared: "counted",
  fields: { permissionSet: {}, principalType: {}, principal: {}, account: {} },
  keyOf: (spec) => keyOf("AccountAssignment", spec.permissionSet, partOf(spec), spec.account),
  parents: (spec) => [keyOf("PermissionSet", spec.permissionSet), principalOf(spec)],
  access: (spec) => {
    const [set, principal] = [keyOf("PermissionSet", spec.permissionSet), principalOf(spec)];
    return { principal, through: [set, principal], account: spec.account, shares: `role ${set} in ${spec.account}` };
  },
  read: readAssignments,
  foresee: foreseeAssignments,
  readMore: readProvisionedAccounts,
  reread: rereadAssignments,
  within,
  // Those that would not have been asked for are not missed.
  unknownWithin: (unknown, name, scope) => (scope.assignments(name) ? unknown : undefined),
  create: ({ spec }, refs) => [
    ssoAdminStep<CreateAccountAssignmentRequest>(
      "CreateAccountAssignment",
      request(
        spec,
        refs,
        refs.id(keyOf("PermissionSet", spec.permissionSet), "PermissionSetArn"),
        refs.id(principalOf(spec), spec.principalType === "GROUP" ? "GroupId" : "UserId"),
      ),
      { wait: "AccountAssignmentCreationStatus", locks: [`account/${spec.account}`] },
    ),
  ],
  update: () => [],
  remove: (live, refs) => [
    ssoAdminStep<DeleteAccountAssignmentRequest>(
      "DeleteAccountAssignment",
      request(live.spec, refs, live.ids.PermissionSetArn ?? "", live.ids.PrincipalId ?? ""),
      { wait: "AccountAssignmentDeletionStatus", locks: [`account/${live.spec.account}`] },
    ),
  ],
};
