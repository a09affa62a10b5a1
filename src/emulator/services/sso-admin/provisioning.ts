import { notFound, validation } from "../../base/errors.ts";
import { operation } from "../../calls/operation.ts";
import { oneOf, optional, required } from "../../shapes/shape.ts";
import { accountId, onInstance, onPermissionSet, paging, provisioningStatus } from "../../shapes/sso-admin.ts";
import type { Provisioned } from "../../world/access.ts";
import { isLatest } from "../../world/provision.ts";
import type { World } from "../../world/world.ts";
import { checkRoom, permissionSet, refuseManagementSets, targetAccount } from "./lookup.ts";
import { provisioningRequestStatus } from "./statuses.ts";

export const provisioningOperations = {
  ProvisionPermissionSet: operation(
    "administrator",
    {
      ...onPermissionSet,
      TargetType: required(oneOf("AWS_ACCOUNT", "ALL_PROVISIONED_ACCOUNTS")),
      TargetId: optional(accountId),
    },
    ({ PermissionSetArn, TargetType, TargetId }, call) => {
      const set = permissionSet(PermissionSetArn, call);
      refuseManagementSets(set, call);
      const one = TargetType === "AWS_ACCOUNT";
      if (one && TargetId === undefined) throw validation("TargetId is required when TargetType is AWS_ACCOUNT");
      if (!one && TargetId !== undefined) {
        throw validation("TargetId must not be given when TargetType is ALL_PROVISIONED_ACCOUNTS");
      }
      const accounts = TargetId === undefined ? [] : [TargetId];
      for (const id of accounts) {
        targetAccount(id, call);
        checkRoom(id, set.arn, call);
      }
      const request = call.async.start(`${set.arn}/${accounts.join()}`, {
        operation: call.operation,
        kind: "provisioning",
        permissionSetArn: set.arn,
        accounts,
        revision: set.revision,
        actor: call.caller.actor,
      });
      call.record({ phase: "started", requestId: request.id });
      return { PermissionSetProvisioningStatus: provisioningRequestStatus(request) };
    },
  ),

  ListAccountsForProvisionedPermissionSet: operation(
    "administrator",
    { ...onPermissionSet, ProvisioningStatus: optional(provisioningStatus), ...paging },
    ({ PermissionSetArn, ProvisioningStatus }, call) => {
      const { world } = call;
      const set = permissionSet(PermissionSetArn, call);
      const provisionings = world.provisionings.ofSet(set.arn).filter(hasStatus(world, ProvisioningStatus));
      const page = call.page(provisionings, (provisioning) => provisioning.accountId);
      return { AccountIds: page.items.map((provisioning) => provisioning.accountId), NextToken: page.NextToken };
    },
  ),

  ListPermissionSetsProvisionedToAccount: operation(
    "administrator",
    { ...onInstance, AccountId: required(accountId), ProvisioningStatus: optional(provisioningStatus), ...paging },
    ({ AccountId, ProvisioningStatus }, call) => {
      const { world } = call;
      if (!world.accounts.has(AccountId)) throw notFound(`Could not find AWS account with id ${AccountId}`);
      const provisionings = world.provisionings.inAccount(AccountId).filter(hasStatus(world, ProvisioningStatus));
      const page = call.page(provisionings, (provisioning) => provisioning.permissionSetArn);
      return {
        PermissionSets: page.items.map((provisioning) => provisioning.permissionSetArn),
        NextToken: page.NextToken,
      };
    },
  ),
};

function hasStatus(world: World, status: string | undefined) {
  return (provisioning: Provisioned) =>
    status === undefined || isLatest(world, provisioning) === (status === "LATEST_PERMISSION_SET_PROVISIONED");
}
