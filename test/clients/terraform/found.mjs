/** What data.tf finds, from organization.yaml; each list is sorted where AWS has no order. */
const ANN = "ann@example.com ann@example.com";
const ADMINS = "admins: Look after everything admins-1";

export const FOUND = {
  aws_caller_identity: "111111111111",
  aws_ssoadmin_instances: "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6",
  aws_ssoadmin_permission_set: ["PT2H", "Admin", { tier: "1" }],
  aws_ssoadmin_permission_sets: true,
  aws_identitystore_user: [ANN, "bob@example.com bob@example.com", ANN, ANN],
  aws_identitystore_group: [ADMINS, ADMINS, ADMINS],
  aws_identitystore_users: ["ann@example.com", "bob@example.com", "cyd@example.com"],
  aws_identitystore_groups: ["admins", "nobody", "readers"],
  aws_identitystore_group_memberships: 2,
  aws_organizations_organization: ["111111111111", 5, "sso.amazonaws.com"],
  aws_organizations_organizational_units: ["Empty", "Security", "Workloads"],
  aws_organizations_organizational_unit: "Workloads",
  aws_organizations_organizational_unit_child_accounts: ["management"],
  aws_organizations_organizational_unit_descendant_accounts: [
    "closed SUSPENDED",
    "shop-dev ACTIVE",
    "shop-prod ACTIVE",
  ],
  aws_organizations_organizational_unit_descendant_organizational_units: [
    "Dev",
    "Empty",
    "Prod",
    "Security",
    "Workloads",
  ],
  aws_organizations_delegated_administrators: ["222222222222"],
  aws_organizations_delegated_services: ["sso.amazonaws.com"],
  aws_organizations_resource_tags: { stage: "prod", team: "security" },
};
