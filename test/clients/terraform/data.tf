# Every data source of Identity Center and Organizations that `idc emulate` serves, as one output each.

data "aws_caller_identity" "this" {}
data "aws_ssoadmin_permission_sets" "all" { instance_arn = local.instance }
data "aws_ssoadmin_permission_set" "by_name" {
  instance_arn = local.instance
  name         = "Admin"
}
data "aws_ssoadmin_permission_set" "by_arn" {
  instance_arn = local.instance
  arn          = data.aws_ssoadmin_permission_set.by_name.arn
}
data "aws_identitystore_user" "by_name" {
  identity_store_id = local.store
  alternate_identifier {
    unique_attribute {
      attribute_path  = "UserName"
      attribute_value = "ann@example.com"
    }
  }
}
data "aws_identitystore_user" "by_email" {
  identity_store_id = local.store
  alternate_identifier {
    unique_attribute {
      attribute_path  = "Emails.Value"
      attribute_value = "bob@example.com"
    }
  }
}
data "aws_identitystore_user" "by_external_id" {
  identity_store_id = local.store
  alternate_identifier {
    external_id {
      issuer = "https://idp.example.com"
      id     = "ann-1"
    }
  }
}
data "aws_identitystore_user" "by_id" {
  identity_store_id = local.store
  user_id           = data.aws_identitystore_user.by_name.user_id
}
data "aws_identitystore_group" "by_name" {
  identity_store_id = local.store
  alternate_identifier {
    unique_attribute {
      attribute_path  = "DisplayName"
      attribute_value = "admins"
    }
  }
}
data "aws_identitystore_group" "by_external_id" {
  identity_store_id = local.store
  alternate_identifier {
    external_id {
      issuer = "https://idp.example.com"
      id     = "admins-1"
    }
  }
}
data "aws_identitystore_group" "by_id" {
  identity_store_id = local.store
  group_id          = data.aws_identitystore_group.by_name.group_id
}
data "aws_identitystore_users" "all" { identity_store_id = local.store }
data "aws_identitystore_groups" "all" { identity_store_id = local.store }
data "aws_identitystore_group_memberships" "admins" {
  identity_store_id = local.store
  group_id          = data.aws_identitystore_group.by_name.group_id
}
data "aws_organizations_organization" "this" {}
data "aws_organizations_organizational_units" "top" { parent_id = local.root }
data "aws_organizations_organizational_unit" "workloads" {
  parent_id = local.root
  name      = "Workloads"
}
data "aws_organizations_organizational_unit_child_accounts" "root" { parent_id = local.root }
data "aws_organizations_organizational_unit_descendant_accounts" "workloads" {
  parent_id = data.aws_organizations_organizational_unit.workloads.id
}
data "aws_organizations_organizational_unit_descendant_organizational_units" "all" { parent_id = local.root }
data "aws_organizations_delegated_administrators" "this" { service_principal = "sso.amazonaws.com" }
data "aws_organizations_delegated_services" "this" { account_id = "222222222222" }
data "aws_organizations_resource_tags" "identity" { resource_id = "222222222222" }

locals { root = data.aws_organizations_organization.this.roots[0].id }

output "found" {
  value = {
    aws_caller_identity                                                   = data.aws_caller_identity.this.account_id
    aws_ssoadmin_instances                                                = local.instance
    aws_ssoadmin_permission_set                                           = [data.aws_ssoadmin_permission_set.by_name.session_duration, data.aws_ssoadmin_permission_set.by_arn.name, data.aws_ssoadmin_permission_set.by_arn.tags]
    aws_ssoadmin_permission_sets                                          = contains(data.aws_ssoadmin_permission_sets.all.arns, data.aws_ssoadmin_permission_set.by_name.arn)
    aws_identitystore_user                                                = [for user in [data.aws_identitystore_user.by_name, data.aws_identitystore_user.by_email, data.aws_identitystore_user.by_external_id, data.aws_identitystore_user.by_id] : "${user.user_name} ${user.emails[0].value}"]
    aws_identitystore_group                                               = [for group in [data.aws_identitystore_group.by_name, data.aws_identitystore_group.by_external_id, data.aws_identitystore_group.by_id] : "${group.display_name}: ${group.description} ${group.external_ids[0].id}"]
    aws_identitystore_users                                               = sort([for user in data.aws_identitystore_users.all.users : user.user_name if !can(regex("^(tia|each)", user.user_name))])
    aws_identitystore_groups                                              = sort([for group in data.aws_identitystore_groups.all.groups : group.display_name if !can(regex("^(crew|bare|each)", group.display_name))])
    aws_identitystore_group_memberships                                   = length(data.aws_identitystore_group_memberships.admins.group_memberships)
    aws_organizations_organization                                        = [data.aws_organizations_organization.this.master_account_id, length(data.aws_organizations_organization.this.accounts), join(",", data.aws_organizations_organization.this.aws_service_access_principals)]
    aws_organizations_organizational_units                                = sort(data.aws_organizations_organizational_units.top.children[*].name)
    aws_organizations_organizational_unit                                 = data.aws_organizations_organizational_unit.workloads.name
    aws_organizations_organizational_unit_child_accounts                  = data.aws_organizations_organizational_unit_child_accounts.root.accounts[*].name
    aws_organizations_organizational_unit_descendant_accounts             = sort([for account in data.aws_organizations_organizational_unit_descendant_accounts.workloads.accounts : "${account.name} ${account.status}"])
    aws_organizations_organizational_unit_descendant_organizational_units = sort(data.aws_organizations_organizational_unit_descendant_organizational_units.all.children[*].name)
    aws_organizations_delegated_administrators                            = data.aws_organizations_delegated_administrators.this.delegated_administrators[*].id
    aws_organizations_delegated_services                                  = data.aws_organizations_delegated_services.this.delegated_services[*].service_principal
    aws_organizations_resource_tags                                       = data.aws_organizations_resource_tags.identity.tags
  }
}
