/** A generated organization as the file that `idc emulate --org FILE` takes. */
import type { OrganizationFile } from "../organization/organization-file.ts";
import type { Generated } from "./generated.ts";

const ARN = "arn:aws:iam::aws:policy/";

export function organizationFileOf(generated: Generated): OrganizationFile {
  const { accounts, managementAccount, users, groups, permissionSets, rules } = generated;
  return {
    organization: { managementAccount },
    region: "eu-west-1",
    accounts: accounts.map((account) => ({ ...account })),
    users: users.map(({ userName, given, family }) => ({ userName, name: { given, family }, email: userName })),
    groups: groups.map(({ name, description, members }) => ({ name, description, members: [...members] })),
    permissionSets: permissionSets.map(({ hours, managedPolicies, inlinePolicy, ...set }) => ({
      ...set,
      sessionDuration: `PT${hours}H`,
      managedPolicies: managedPolicies.map((name) => `${ARN}${name}`),
      ...(inlinePolicy === undefined ? {} : { inlinePolicy: { ...inlinePolicy } }),
    })),
    assignments: rules.map(({ permissionSet, group, user, accounts: ids }) => ({
      permissionSet,
      accounts: [...ids],
      ...(group === undefined ? { user: user! } : { group }),
    })),
  };
}
