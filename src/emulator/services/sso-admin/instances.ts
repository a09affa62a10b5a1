import type { Call } from "../../calls/operation.ts";
import { operation } from "../../calls/operation.ts";
import { optional } from "../../shapes/shape.ts";
import { onInstance, paging, regionScope } from "../../shapes/sso-admin.ts";
import { identityStoreArn, isAccountInstance } from "../../world/world.ts";
import { denied } from "./lookup.ts";

export const instanceOperations = {
  ListInstances: operation("member", { ...paging, RegionScope: optional(regionScope) }, ({ RegionScope }, call) => {
    const { world } = call;
    const inScope = RegionScope === "ALL_REGIONS" || call.region === world.region;
    const page = call.page(inScope && seesInstance(call) ? [world.instance] : [], (instance) => instance.arn);
    return { Instances: page.items.map(() => overview(call)), NextToken: page.NextToken };
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
    IdentityStoreArn: identityStoreArn(world),
    OwnerAccountId: ownerAccountId,
    CreatedDate: createdDate / 1000,
    Status: "ACTIVE",
    PrimaryRegion: world.region,
    Regions: [{ RegionName: world.region, Status: "ACTIVE", AddedDate: createdDate / 1000, IsPrimaryRegion: true }],
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
