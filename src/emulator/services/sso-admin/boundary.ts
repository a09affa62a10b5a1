import { conflict, notFound, validation } from "../../base/errors.ts";
import { operation } from "../../calls/operation.ts";
import { required } from "../../shapes/shape.ts";
import { onPermissionSet, permissionsBoundary } from "../../shapes/sso-admin.ts";
import type { PermissionSet } from "../../world/world.ts";
import { changeableSet, changed, permissionSet } from "./lookup.ts";
import { checkManagedPolicy, shortId } from "./policies.ts";

export const boundaryOperations = {
  PutPermissionsBoundaryToPermissionSet: operation(
    "administrator",
    { ...onPermissionSet, PermissionsBoundary: required(permissionsBoundary) },
    ({ PermissionSetArn, PermissionsBoundary }, call) => {
      const set = changeableSet(PermissionSetArn, call);
      const { CustomerManagedPolicyReference: reference, ManagedPolicyArn: arn } = PermissionsBoundary;
      if (reference !== undefined && arn !== undefined) {
        throw validation("Only ManagedPolicyArn or CustomerManagedPolicyReference should be given.");
      }
      if (reference === undefined && arn === undefined) {
        throw validation("PermissionsBoundary must have either CustomerManagedPolicyReference or ManagedPolicyArn");
      }
      if (set.permissionsBoundary !== undefined && call.behaviour.putBoundaryOverExisting === "conflict") {
        throw conflict(`PermissionsBoundary is already attached to permission set with id ${shortId(set)}`);
      }
      if (arn !== undefined) checkManagedPolicy(arn, call);
      set.permissionsBoundary =
        reference === undefined
          ? PermissionsBoundary
          : { CustomerManagedPolicyReference: { Name: reference.Name, Path: reference.Path ?? "/" } };
      changed(set, call);
      return {};
    },
  ),

  GetPermissionsBoundaryForPermissionSet: operation("administrator", onPermissionSet, ({ PermissionSetArn }, call) => ({
    PermissionsBoundary: setBoundary(permissionSet(PermissionSetArn, call)),
  })),

  DeletePermissionsBoundaryFromPermissionSet: operation(
    "administrator",
    onPermissionSet,
    ({ PermissionSetArn }, call) => {
      const set = changeableSet(PermissionSetArn, call);
      setBoundary(set);
      delete set.permissionsBoundary;
      changed(set, call);
      return {};
    },
  ),
};

function setBoundary(set: PermissionSet) {
  if (set.permissionsBoundary !== undefined) return set.permissionsBoundary;
  throw notFound(`Could not find PermissionsBoundary for PermissionSet with id ${shortId(set)}`);
}
