import type { Service } from "../../calls/service.ts";
import { identityStoreArn, isAccountInstance } from "../../world/world.ts";
import { groupOperations } from "./groups.ts";
import { denied, missing } from "./lookup.ts";
import { membershipOperations } from "./memberships.ts";
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
    const names = [world.instance.identityStoreId, identityStoreArn(world)];
    if (call.region !== world.region || !names.includes(String(input.IdentityStoreId))) {
      // No ResourceId: its pattern does not let a store's id pass.
      throw missing("IDENTITY_STORE");
    }
  },
};
