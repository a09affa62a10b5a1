import type { Service } from "../../calls/service.ts";
import { assignmentOperations } from "./assignments.ts";
import { boundaryOperations } from "./boundary.ts";
import { checkInstance, denied, refuseForeignPolicy } from "./lookup.ts";
import { policyOperations } from "./policies.ts";
import { provisioningOperations } from "./provisioning.ts";
import { statusOperations } from "./statuses.ts";
import { tagOperations } from "./tags.ts";

/** Its frame; what parts add is joined to it in `services/generated`. */
export const ssoAdmin: Service = {
  name: "sso-admin",
  target: "SWBExternalService",
  actionPrefix: "sso",
  operations: {
    ...policyOperations,
    ...boundaryOperations,
    ...assignmentOperations,
    ...provisioningOperations,
    ...statusOperations,
    ...tagOperations,
  },
  authorize(operation, input, call) {
    const { world, caller, behaviour } = call;
    const { accountId } = caller;
    const isOwner = accountId === world.instance.ownerAccountId;
    const isManagement = accountId === world.managementAccountId;
    const isDelegate = accountId === world.delegatedAdministratorId;
    const mayAdminister = isOwner || isManagement || isDelegate;
    if (operation.access === "administrator" && !mayAdminister) throw denied(call);
    if (operation.access === "management" && !isManagement) {
      // "Must be called from the management account" [M].
      if (!isDelegate || behaviour.principalListForDelegated === "denied") throw denied(call);
    }
    if (call.operation !== "ListInstances") checkInstance(input.InstanceArn, operation, call);
    refuseForeignPolicy(input, call);
  },
};
