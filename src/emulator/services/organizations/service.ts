import { AwsError, accessDenied } from "../../base/errors.ts";
import type { Service } from "../../calls/service.ts";
import { accountOperations } from "./accounts.ts";
import { delegationOperations } from "./delegation.ts";
import { treeOperations } from "./tree.ts";

export const organizations: Service = {
  name: "organizations",
  target: "AWSOrganizationsV20161128",
  operations: { ...accountOperations, ...treeOperations, ...delegationOperations },
  authorize(operation, _input, { world, caller }) {
    const { accountId } = caller;
    if (!world.accounts.has(accountId)) {
      throw new AwsError("AWSOrganizationsNotInUseException", "Your account is not a member of an organization.");
    }
    if (accountId === world.managementAccountId || accountId === world.delegatedAdministratorId) return;
    if (operation.access !== "member") throw accessDenied("You don't have permissions to access this resource.");
  },
};
