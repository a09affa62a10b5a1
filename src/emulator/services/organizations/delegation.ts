import { AwsError } from "../../base/errors.ts";
import { operation } from "../../calls/operation.ts";
import { accountId, paging, servicePrincipal } from "../../shapes/organizations.ts";
import { optional, required } from "../../shapes/shape.ts";
import { accountArn, accountJoined, accountOf, accountStates } from "./lookup.ts";

/** What Identity Center is called where a service is delegated. */
const IDENTITY_CENTER = "sso.amazonaws.com";

export const delegationOperations = {
  ListAWSServiceAccessForOrganization: operation("administrator", paging, (_input, call) => {
    const page = call.page([IDENTITY_CENTER], (name) => name);
    return {
      EnabledServicePrincipals: page.items.map((ServicePrincipal) => ({
        ServicePrincipal,
        DateEnabled: call.world.createdDate / 1000,
      })),
      NextToken: page.NextToken,
    };
  }),

  ListDelegatedAdministrators: operation(
    "administrator",
    { ServicePrincipal: optional(servicePrincipal), ...paging },
    ({ ServicePrincipal = IDENTITY_CENTER }, call) => {
      const { delegatedAdministratorId: id } = call.world;
      const delegates = id === undefined || ServicePrincipal !== IDENTITY_CENTER ? [] : [accountOf(id, call.world)];
      const page = call.page(delegates, (account) => account.id);
      return {
        DelegatedAdministrators: page.items.map((account) => ({
          Id: account.id,
          Arn: accountArn(account.id, call.world),
          Email: account.email,
          Name: account.name,
          ...accountStates(account, call),
          ...accountJoined(account, call),
          DelegationEnabledDate: call.world.createdDate / 1000,
        })),
        NextToken: page.NextToken,
      };
    },
  ),

  ListDelegatedServicesForAccount: operation(
    "administrator",
    { AccountId: required(accountId), ...paging },
    ({ AccountId }, call) => {
      const { id } = accountOf(AccountId, call.world);
      if (id !== call.world.delegatedAdministratorId) {
        throw new AwsError(
          "AccountNotRegisteredException",
          "The specified account is not a delegated administrator for this AWS service.",
        );
      }
      const page = call.page([IDENTITY_CENTER], (name) => name);
      return {
        DelegatedServices: page.items.map((ServicePrincipal) => ({
          ServicePrincipal,
          DelegationEnabledDate: call.world.createdDate / 1000,
        })),
        NextToken: page.NextToken,
      };
    },
  ),
};
