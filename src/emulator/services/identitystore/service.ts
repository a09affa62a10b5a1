import type { Service } from "../../operation.ts";
import { groupOperations } from "./groups.ts";
import { denied, missing } from "./lookup.ts";
import { membershipOperations } from "./memberships.ts";
import { userOperations } from "./users.ts";

export const identitystore: Service = {
  name: "identitystore",
  target: "AWSIdentityStore",
  operations: { ...userOperations, ...groupOperations, ...membershipOperations },
  /** Members of the organization may read, administrators write (aws-api 4). */
  authorize(operation, input, call) {
    const { world, caller } = call;
    const { accountId } = caller;
    const mayWrite = [
      world.managementAccountId,
      world.delegatedAdministratorId,
      world.instance.ownerAccountId,
    ].includes(accountId);
    if (!mayWrite && (operation.access !== "member" || !world.accounts.has(accountId))) throw denied(call);
    const id = input.IdentityStoreId;
    if (call.region !== world.region || id !== world.instance.identityStoreId) {
      // No ResourceId: its pattern does not let a store's id pass.
      throw missing("IDENTITY_STORE");
    }
  },
};
