import { CONSOLE } from "../../base/caller.ts";
import { accessDenied } from "../../base/errors.ts";
import type { Call } from "../../calls/operation.ts";
import { FROM_OUTSIDE, outsidePrimary } from "../../calls/refusals.ts";
import type { Service } from "../../calls/service.ts";
import { isOutsideStore } from "../../world/network.ts";
import { isServedIn } from "../../world/regions.ts";
import { identityStoreArn, isAccountInstance } from "../../world/world.ts";
import { groupOperations } from "./groups.ts";
import { denied, missing } from "./lookup.ts";
import { membershipOperations } from "./memberships.ts";
import { storeNetworkOf } from "./stores.ts";
import { userOperations } from "./users.ts";

export const identitystore: Service = {
  name: "identitystore",
  target: "AWSIdentityStore",
  operations: { ...userOperations, ...groupOperations, ...membershipOperations },
  /**
   * Members of the organization may read, administrators write (aws-api 4); the store of an account's own instance is that
   * account's alone.
   */
  authorize(operation, input, call) {
    const { world, caller } = call;
    const { accountId } = caller;
    const administrators = isAccountInstance(world)
      ? [world.instance.ownerAccountId]
      : [world.managementAccountId, world.delegatedAdministratorId];
    const mayRead = world.accounts.has(accountId) && !isAccountInstance(world);
    if (!administrators.includes(accountId) && !(operation.access === "member" && mayRead)) throw denied(call);
    if (call.operation === "ListIdentityStores") return;
    const names = [world.instance.identityStoreId, identityStoreArn(world)];
    if (!isServedIn(world, call.region, call.now) || !names.includes(String(input.IdentityStoreId))) {
      // No ResourceId: its pattern does not let a store's id pass.
      throw missing("IDENTITY_STORE");
    }
    // Copies in other Regions can be read.
    if (call.region !== world.region && operation.access !== "member") throw outsidePrimary(call, denied(call));
    refuseFromOutside(call);
  },
};

/** The store's network rules, which do not bind the console. */
function refuseFromOutside({ world, behaviour, caller, operation }: Call): void {
  if (behaviour.networkRules === "shown" || caller.actor === CONSOLE || !isOutsideStore(storeNetworkOf(world))) return;
  const action = `identitystore:${operation} on resource: ${identityStoreArn(world)}`;
  throw accessDenied(`User: ${caller.arn} is not authorized to perform: ${action} ${FROM_OUTSIDE}`);
}
