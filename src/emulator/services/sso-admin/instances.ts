import { partitionOf } from "../../base/partition.ts";
import type { Call } from "../../calls/operation.ts";
import { operation } from "../../calls/operation.ts";
import type { ServicePart } from "../../calls/part.ts";
import { optional } from "../../shapes/shape.ts";
import { onInstance, paging, regionScope } from "../../shapes/sso-admin.ts";
import { identityStoreArn, isAccountInstance } from "../../world/world.ts";
import { denied } from "./lookup.ts";

const operations = {
  ListInstances: operation("member", { ...paging, RegionScope: optional(regionScope) }, ({ RegionScope }, call) => {
    const { world } = call;
    // All Regions of a partition: no credential is good for another one.
    const anywhere = RegionScope === "ALL_REGIONS" && partitionOf(call.region) === partitionOf(world.region);
    const inScope = anywhere || call.region === world.region;
    const page = call.page(inScope && seesInstance(call) ? [world.instance] : [], (instance) => instance.arn);
    return { Instances: page.items.map(() => overview(call)), NextToken: page.NextToken };
  }),

  DescribeInstance: operation(
    "member",
    onInstance,
    ({ InstanceArn }, call) => {
      if (!seesInstance(call)) throw denied(call, InstanceArn);
      return {
        ...overview(call),
        PermissionSetsEnabled: call.behaviour.permissionSetsEnabled && !isAccountInstance(call.world),
        EncryptionConfigurationDetails: { KeyType: "AWS_OWNED_KMS_KEY", EncryptionStatus: "ENABLED" },
      };
    },
    { anyInstance: true },
  ),
};

export const instances: ServicePart = {
  name: "instances",
  operations,
  tagged(arn, call, write) {
    const { world, caller, behaviour } = call;
    if (arn !== world.instance.arn) return undefined;
    const owner = caller.accountId === world.managementAccountId || caller.accountId === world.instance.ownerAccountId;
    if (write && !owner && !behaviour.delegatedMayTagInstance) throw denied(call, arn);
    return world.instance;
  },
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
