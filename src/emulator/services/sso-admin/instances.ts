import type { Call } from "../../operation.ts";
import { operation } from "../../operation.ts";
import { onInstance, paging } from "../../shapes/sso-admin.ts";
import { isAccountInstance } from "../../world/world.ts";
import { denied } from "./lookup.ts";

export const instanceOperations = {
  ListInstances: operation("member", paging, (_input, call) => {
    const { world } = call;
    const visible = call.region === world.region && seesInstance(call) ? [world.instance] : [];
    const page = call.page(visible, (instance) => instance.arn);
    return {
      Instances: page.items.map((instance) => ({
        ...overview(call),
        PrimaryRegion: world.region,
        Regions: [
          {
            RegionName: world.region,
            Status: "ACTIVE",
            AddedDate: instance.createdDate / 1000,
            IsPrimaryRegion: true,
          },
        ],
      })),
      NextToken: page.NextToken,
    };
  }),

  DescribeInstance: operation("member", onInstance, ({ InstanceArn }, call) => {
    if (!seesInstance(call)) throw denied(call, InstanceArn);
    return {
      ...overview(call),
      PermissionSetsEnabled: call.behaviour.permissionSetsEnabled && !isAccountInstance(call.world),
      EncryptionConfigurationDetails: { KeyType: "AWS_OWNED_KMS_KEY", EncryptionStatus: "ENABLED" },
    };
  }),
};

function overview({ world }: Call): object {
  const { arn, identityStoreId, ownerAccountId, createdDate } = world.instance;
  return {
    InstanceArn: arn,
    IdentityStoreId: identityStoreId,
    OwnerAccountId: ownerAccountId,
    CreatedDate: createdDate / 1000,
    Status: "ACTIVE",
  };
}

/** The organization's instance is seen by all its accounts, an account's own instance by that account. */
function seesInstance({ world, caller, behaviour }: Call): boolean {
  const { accountId } = caller;
  if (accountId === world.instance.ownerAccountId) return true;
  if (isAccountInstance(world)) return false;
  if (accountId === world.managementAccountId || accountId === world.delegatedAdministratorId) return true;
  return behaviour.memberSeesInstance && world.accounts.has(accountId);
}
