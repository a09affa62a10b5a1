import { type Call, operation } from "../../calls/operation.ts";
import { fileKey, type ServicePart } from "../../calls/part.ts";
import { onStore, paging } from "../../shapes/identitystore.ts";
import { type StoreNetwork, storeNetwork, storeNetworkEntry } from "../../shapes/network.ts";
import { optional } from "../../shapes/shape.ts";
import { isServedIn } from "../../world/regions.ts";
import { slotOf } from "../../world/slots.ts";
import { identityStoreArn, type World } from "../../world/world.ts";
import { denied } from "./lookup.ts";

const slot = slotOf<StoreNetwork>("identityStores");

/** Undefined where nobody ever set any. */
export const storeNetworkOf = (world: World): StoreNetwork | undefined => slot.get(world);

const operations = {
  ListIdentityStores: operation("member", paging, (_input, call) => {
    const { world, region, now } = call;
    const page = call.page(isServedIn(world, region, now) ? [storeKey(call)] : [], (key) => key.IdentityStoreId);
    return { IdentityStores: page.items, NextToken: page.NextToken };
  }),

  DescribeIdentityStore: operation("member", onStore, (_input, call) => ({
    ...storeKey(call),
    NetworkConfiguration: slot.get(call.world),
  })),

  /** Rules are replaced as a whole: what is left out is cleared. */
  UpdateIdentityStore: operation(
    "administrator",
    { ...onStore, NetworkConfiguration: optional(storeNetwork) },
    ({ NetworkConfiguration }, call) => {
      if (call.caller.accountId !== call.world.instance.ownerAccountId) throw denied(call);
      if (NetworkConfiguration !== undefined) slot.set(call.world, NetworkConfiguration);
      call.record();
      return storeKey(call);
    },
  ),
};

const file = fileKey({
  key: "identityStoreNetwork",
  shape: storeNetworkEntry,
  descriptions: {
    "": "Network rules of the identity store. Requests come from 127.0.0.1 and through no VPC endpoint.",
    vpceAccessRequired: "Requests must come through a VPC endpoint, or from an address of the list.",
    apiRestrictSourceVpcs: "VPCs, by id or ARN, from which requests must come, or from an address of the list.",
    apiAllowSourceIps: "Addresses and ranges from which requests are answered whatever the other rules say.",
    scimAllowSourceIps: "Addresses and ranges of an identity provider that provisions; no provider calls here.",
  },
  load: (entry, world) => {
    const { apiRestrictSourceVpcs, apiAllowSourceIps, scimAllowSourceIps } = entry;
    slot.set(world, {
      VpceAccessRequired: entry.vpceAccessRequired,
      ...(apiRestrictSourceVpcs === undefined ? {} : { ApiRestrictSourceVpcs: apiRestrictSourceVpcs }),
      ...(apiAllowSourceIps === undefined ? {} : { ApiAllowSourceIps: apiAllowSourceIps }),
      ...(scimAllowSourceIps === undefined ? {} : { ScimAllowSourceIps: scimAllowSourceIps }),
    });
  },
});

/** The store itself, and from where it can be asked. */
export const identityStores: ServicePart = {
  name: "identityStores",
  operations,
  /** Absent where there are no rules. */
  state: (world) => {
    const network = slot.get(world);
    return network === undefined ? {} : { instance: { identityStoreNetwork: network } };
  },
  file,
};

const storeKey = ({ world }: Call) => ({
  IdentityStoreId: world.instance.identityStoreId,
  IdentityStoreArn: identityStoreArn(world),
});
