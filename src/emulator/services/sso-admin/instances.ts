import { validation } from "../../base/errors.ts";
import { partitionOf } from "../../base/partition.ts";
import type { Call } from "../../calls/operation.ts";
import { operation } from "../../calls/operation.ts";
import { fileKey, type ServicePart } from "../../calls/part.ts";
import { type InstanceNetwork, instanceNetwork, instanceNetworkEntry } from "../../shapes/network.ts";
import { boolean, type Members, optional } from "../../shapes/shape.ts";
import { encryptionConfiguration, instanceName, onInstance, paging, regionScope } from "../../shapes/sso-admin.ts";
import { type InstanceSettings, instanceSettings, setInstanceSettings } from "../../world/instance-settings.ts";
import { isServedIn, regionsOf } from "../../world/regions.ts";
import { identityStoreArn, isAccountInstance } from "../../world/world.ts";
import { denied, hasPermissionSets } from "./lookup.ts";
import { regionMetadata } from "./regions.ts";

const anywhere = { anyInstance: true, anyRegion: true };
const changes = {
  ...onInstance,
  Name: optional(instanceName),
  EncryptionConfiguration: optional(encryptionConfiguration),
  PermissionSetsEnabled: optional(boolean),
  NetworkConfiguration: optional(instanceNetwork),
};

const operations = {
  ListInstances: operation("member", { ...paging, RegionScope: optional(regionScope) }, ({ RegionScope }, call) => {
    const { world } = call;
    // All Regions of a partition: no credential is good for another one.
    const all = RegionScope === "ALL_REGIONS" && partitionOf(call.region) === partitionOf(world.region);
    const inScope = all || isServedIn(world, call.region, call.now);
    const page = call.page(inScope && seesInstance(call) ? [world.instance] : [], (instance) => instance.arn);
    return { Instances: page.items.map(() => overview(call)), NextToken: page.NextToken };
  }),

  DescribeInstance: operation(
    "member",
    onInstance,
    ({ InstanceArn }, call) => {
      if (!seesInstance(call)) throw denied(call, InstanceArn);
      const { encryption, network } = instanceSettings(call.world);
      return {
        ...overview(call),
        PermissionSetsEnabled: hasPermissionSets(call),
        EncryptionConfigurationDetails: { KeyType: "AWS_OWNED_KMS_KEY", ...encryption, EncryptionStatus: "ENABLED" },
        NetworkConfigurationDetails: network,
      };
    },
    anywhere,
  ),

  /** Of one's own instance: the delegated administrator has none. */
  UpdateInstance: operation(
    "administrator",
    changes,
    (input, call) => {
      if (call.caller.accountId !== call.world.instance.ownerAccountId) throw denied(call, input.InstanceArn);
      setInstanceSettings(call.world, checkedSettings(input));
      call.record();
      return {};
    },
    { anyInstance: true },
  ),
};

function checkedSettings(input: Members<typeof changes>): InstanceSettings {
  const { Name, EncryptionConfiguration, PermissionSetsEnabled, NetworkConfiguration } = input;
  const given = [EncryptionConfiguration, PermissionSetsEnabled, NetworkConfiguration].filter(
    (one) => one !== undefined,
  );
  if (given.length > 1) {
    throw validation(
      "Only one of EncryptionConfiguration, PermissionSetsEnabled, and NetworkConfiguration can be updated in a request",
    );
  }
  if (PermissionSetsEnabled === false) throw validation("Permission sets can be enabled only");
  const isOwnKey = EncryptionConfiguration?.KeyType === "CUSTOMER_MANAGED_KEY";
  if (isOwnKey !== (EncryptionConfiguration?.KmsKeyArn !== undefined)) {
    throw validation("KmsKeyArn is required for a customer managed key, and for no other");
  }
  return {
    ...(Name === undefined ? {} : { name: Name }),
    ...(EncryptionConfiguration === undefined ? {} : { encryption: EncryptionConfiguration }),
    ...(PermissionSetsEnabled === true ? { permissionSetsEnabled: true } : {}),
    ...(NetworkConfiguration === undefined ? {} : { network: replaced(NetworkConfiguration) }),
  };
}

/** The rules as a whole; without a VPC endpoint being required there are none. */
const replaced = (network: InstanceNetwork): InstanceNetwork =>
  network.VpceAccessRequired ? network : { VpceAccessRequired: false };

const file = fileKey({
  key: "instanceNetwork",
  shape: instanceNetworkEntry,
  descriptions: {
    "": "Network rules of the instance. Requests come from 127.0.0.1 and through no VPC endpoint.",
    vpceAccessRequired:
      "Requests must come through a VPC endpoint, or from an address of the list. If false there are no rules.",
    restrictSourceVpcs: "ARNs of the VPCs whose endpoints are meant. Default: all of the organization's.",
    allowSourceIps: "Addresses and ranges from which requests are answered all the same.",
    excludeApplicationArns: "Applications that the rules are not for.",
  },
  load: (entry, world) =>
    setInstanceSettings(world, {
      network: replaced({
        VpceAccessRequired: entry.vpceAccessRequired,
        ...(entry.restrictSourceVpcs === undefined ? {} : { RestrictSourceVpcs: entry.restrictSourceVpcs }),
        ...(entry.allowSourceIps === undefined ? {} : { AllowSourceIps: entry.allowSourceIps }),
        ...(entry.excludeApplicationArns === undefined ? {} : { ExcludeApplicationArns: entry.excludeApplicationArns }),
      }),
    }),
});

export const instances: ServicePart = {
  name: "instances",
  operations,
  /** Only what UpdateInstance, or the file, has set. */
  state: (world) => ({ instance: { ...instanceSettings(world) } }),
  file,
  tagged(arn, call, write) {
    const { world, caller, behaviour } = call;
    if (arn !== world.instance.arn) return undefined;
    const owner = caller.accountId === world.managementAccountId || caller.accountId === world.instance.ownerAccountId;
    if (write && !owner && !behaviour.delegatedMayTagInstance) throw denied(call, arn);
    return world.instance;
  },
};

function overview({ world, now }: Call): object {
  const { arn, identityStoreId, ownerAccountId, createdDate } = world.instance;
  return {
    InstanceArn: arn,
    IdentityStoreId: identityStoreId,
    IdentityStoreArn: identityStoreArn(world),
    OwnerAccountId: ownerAccountId,
    Name: instanceSettings(world).name,
    CreatedDate: createdDate / 1000,
    Status: "ACTIVE",
    PrimaryRegion: world.region,
    Regions: regionsOf(world, now).map(regionMetadata),
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
