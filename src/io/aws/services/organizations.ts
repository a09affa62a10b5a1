/** AWS Organizations: accounts, organizational units, delegated administrators. */
import { isObject } from "../../../core/base/json.ts";
import { type FormCheck, TAGS, text } from "../../../core/model/service.ts";
import { pagesOf, type SdkModule, type Service } from "./service.ts";

/** `State` replaced `Status`, which older endpoints still send alone. */
const account: FormCheck = (value) =>
  isObject(value) && text(value.Id) && text(value.Name) && (text(value.State) || text(value.Status));

export const organizations: Service = {
  name: "organizations",
  iamPrefix: "organizations",
  load: async () => [(await import("@aws-sdk/client-organizations")) as unknown as SdkModule, "OrganizationsClient"],
  pageSize: pagesOf(20),
  answers: {
    DescribeOrganization: { Organization: { Id: text, MasterAccountId: text } },
    ListAccounts: { Accounts: [account] },
    DescribeAccount: { Account: account },
    ListRoots: { Roots: [{ Id: text }] },
    ListOrganizationalUnitsForParent: { OrganizationalUnits: [{ Id: text, Name: text }] },
    DescribeOrganizationalUnit: { OrganizationalUnit: { Id: text, Name: text } },
    ListAccountsForParent: { Accounts: [account] },
    ListParents: { Parents: [{ Id: text, Type: text }] },
    ListDelegatedServicesForAccount: { DelegatedServices: [{ ServicePrincipal: text }] },
    ListDelegatedAdministrators: { DelegatedAdministrators: [{ Id: text }] },
    ListTagsForResource: TAGS,
  },
};
