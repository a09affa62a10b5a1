import { arnIn } from "../../base/partition.ts";
import { operation } from "../../calls/operation.ts";
import { accountId, nextToken, paging, parentId, taggableId } from "../../shapes/organizations.ts";
import { optional, required } from "../../shapes/shape.ts";
import { accountArn, accountMembers, accountOf, accountsBelow, checkParent, organizationsNotFound } from "./lookup.ts";

export const accountOperations = {
  DescribeOrganization: operation("member", {}, (_input, { world }) => {
    const { organizationId, managementAccountId } = world;
    return {
      Organization: {
        Id: organizationId,
        Arn: arnIn(world, `organizations::${managementAccountId}:organization/${organizationId}`),
        FeatureSet: "ALL",
        MasterAccountArn: accountArn(managementAccountId, world),
        MasterAccountId: managementAccountId,
        MasterAccountEmail: accountOf(managementAccountId, world).email,
        AvailablePolicyTypes: [],
      },
    };
  }),

  DescribeAccount: operation("administrator", { AccountId: required(accountId) }, ({ AccountId }, call) => ({
    Account: accountMembers(accountOf(AccountId, call.world), call),
  })),

  ListAccounts: operation("administrator", paging, (_input, call) => {
    const page = call.page([...call.world.accounts.values()], ({ id }) => id);
    return { Accounts: page.items.map((account) => accountMembers(account, call)), NextToken: page.NextToken };
  }),

  ListAccountsForParent: operation(
    "administrator",
    { ParentId: required(parentId), ...paging },
    ({ ParentId }, call) => {
      checkParent(ParentId, call.world);
      const page = call.page(accountsBelow(ParentId, call.world), ({ id }) => id);
      return { Accounts: page.items.map((account) => accountMembers(account, call)), NextToken: page.NextToken };
    },
  ),

  ListTagsForResource: operation(
    "administrator",
    { ResourceId: required(taggableId), NextToken: optional(nextToken) },
    ({ ResourceId }, call) => {
      const { accounts, organizationalUnits, rootId } = call.world;
      const account = accounts.get(ResourceId);
      if (account === undefined && !organizationalUnits.has(ResourceId) && ResourceId !== rootId) {
        throw organizationsNotFound("TargetNotFoundException", "You specified a target that doesn't exist.");
      }
      const page = call.page(Object.entries(account?.tags ?? {}), ([key]) => key);
      return { Tags: page.items.map(([Key, Value]) => ({ Key, Value })), NextToken: page.NextToken };
    },
  ),
};
