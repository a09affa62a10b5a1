# access-admin_2c5bc838.tf
resource "aws_ssoadmin_account_assignment" "admin_platform_012345678901_6ba19348" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_13f4fb1a.group_id
  principal_type     = "GROUP"
  target_id          = "012345678901"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_222222222222_2ff69872" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_13f4fb1a.group_id
  principal_type     = "GROUP"
  target_id          = "222222222222"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_333344445555_eab747eb" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_13f4fb1a.group_id
  principal_type     = "GROUP"
  target_id          = "333344445555"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_444444444444_f01e7d09" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_13f4fb1a.group_id
  principal_type     = "GROUP"
  target_id          = "444444444444"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_555555555555_2d2cde23" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_13f4fb1a.group_id
  principal_type     = "GROUP"
  target_id          = "555555555555"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_666666666666_f2f28a46" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_13f4fb1a.group_id
  principal_type     = "GROUP"
  target_id          = "666666666666"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_777777777777_ed88afb2" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_13f4fb1a.group_id
  principal_type     = "GROUP"
  target_id          = "777777777777"
  target_type        = "AWS_ACCOUNT"
}

# access-auditreader_fdbcc6ad.tf
resource "aws_ssoadmin_account_assignment" "auditreader_platform_444444444444_eb9d173e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = "arn:aws:sso:::permissionSet/ssoins-72239a8b7c6d5e4f/ps-e07849551f853af3"
  principal_id       = aws_identitystore_group.platform_13f4fb1a.group_id
  principal_type     = "GROUP"
  target_id          = "444444444444"
  target_type        = "AWS_ACCOUNT"
}

# access-developer_59b2f597.tf
resource "aws_ssoadmin_account_assignment" "developer_carla_every_example_666666666666_ce255a31" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_user.carla_every_example_68db2ef2.user_id
  principal_type     = "USER"
  target_id          = "666666666666"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_developers_012345678901_2f76ab98" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.developers_85555f55.group_id
  principal_type     = "GROUP"
  target_id          = "012345678901"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_developers_555555555555_fa9dae67" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.developers_85555f55.group_id
  principal_type     = "GROUP"
  target_id          = "555555555555"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_developers_777777777777_a8ac1ce8" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.developers_85555f55.group_id
  principal_type     = "GROUP"
  target_id          = "777777777777"
  target_type        = "AWS_ACCOUNT"
}

# access-management_afbd4acc.tf
resource "aws_ssoadmin_account_assignment" "management_alice_every_example_111111111111_45bd8449" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.management_afbd4acc.arn
  principal_id       = aws_identitystore_user.alice_every_example_06d23684.user_id
  principal_type     = "USER"
  target_id          = "111111111111"
  target_type        = "AWS_ACCOUNT"
}

# access-reader_ffa180bb.tf
resource "aws_ssoadmin_account_assignment" "reader_carla_every_example_666666666666_d997895d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.reader_ffa180bb.arn
  principal_id       = aws_identitystore_user.carla_every_example_68db2ef2.user_id
  principal_type     = "USER"
  target_id          = "666666666666"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "reader_developers_444444444444_4f31b12a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.reader_ffa180bb.arn
  principal_id       = aws_identitystore_group.developers_85555f55.group_id
  principal_type     = "GROUP"
  target_id          = "444444444444"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "reader_developers_666666666666_f471c8b4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.reader_ffa180bb.arn
  principal_id       = aws_identitystore_group.developers_85555f55.group_id
  principal_type     = "GROUP"
  target_id          = "666666666666"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "reader_visitors_444444444444_0c4fc9d4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.reader_ffa180bb.arn
  principal_id       = aws_identitystore_group.visitors_a0a8b8c4.group_id
  principal_type     = "GROUP"
  target_id          = "444444444444"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "reader_visitors_666666666666_6899866b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.reader_ffa180bb.arn
  principal_id       = aws_identitystore_group.visitors_a0a8b8c4.group_id
  principal_type     = "GROUP"
  target_id          = "666666666666"
  target_type        = "AWS_ACCOUNT"
}

# imports.tf
import {
  to = aws_identitystore_group.developers_85555f55
  id = "d-9367a1b2c3/9367a1b2c3-8ba13044-13b4-4358-a604-f25f6157d14a"
}

import {
  to = aws_identitystore_group.platform_13f4fb1a
  id = "d-9367a1b2c3/9367a1b2c3-bec83b03-0d1e-474e-a3e5-ec0becb99c81"
}

import {
  to = aws_identitystore_group.visitors_a0a8b8c4
  id = "d-9367a1b2c3/9367a1b2c3-3c5ac8df-e68d-4b80-a108-eb5a5c1c2f94"
}

import {
  to = aws_identitystore_group_membership.developers_bob_every_example_f17d7f75
  id = "d-9367a1b2c3/9367a1b2c3-8532bbd0-c76c-4c7a-a409-a8000ff1e147"
}

import {
  to = aws_identitystore_group_membership.developers_carla_every_example_ea11b582
  id = "d-9367a1b2c3/9367a1b2c3-fd5ad8ec-12a3-4422-ab9c-931347531153"
}

import {
  to = aws_identitystore_group_membership.platform_alice_every_example_bca8c646
  id = "d-9367a1b2c3/9367a1b2c3-82be5379-7ecf-46a1-ab3a-c29e81d62259"
}

import {
  to = aws_identitystore_user.alice_every_example_06d23684
  id = "d-9367a1b2c3/9367a1b2c3-785d79d2-817d-45fc-ad8f-4e77b3a1a7be"
}

import {
  to = aws_identitystore_user.bob_every_example_996366b6
  id = "d-9367a1b2c3/9367a1b2c3-5fd9851b-a343-4387-a8d0-03e8fb75d3a0"
}

import {
  to = aws_identitystore_user.carla_every_example_68db2ef2
  id = "d-9367a1b2c3/9367a1b2c3-0bb75bc4-fae7-40ed-a16a-efbc62d7c262"
}

# main.tf
# Written by idc emit terraform from config every-field, commit ….
# Edit the config and emit again; or let idc go of all of it (idc release) and edit these files.
# The first apply imports what exists; the file of imports may be deleted after it.
# Tags that the provider adds by itself (default_tags) are no part of it: with them, sets are changed on import.
# idc:* tags are idc's own and are ignored here, until idc release has taken them off.
# terraform plan -refresh=false asks AWS for nothing: of many assignments that is minutes.

terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.100, < 7"
    }
  }
  backend "local" {
  }
}

provider "aws" {
  region = "eu-west-1"
  ignore_tags {
    key_prefixes = ["idc:"]
  }
}

# people.tf
resource "aws_identitystore_group" "developers_85555f55" {
  description       = "Build the shop"
  display_name      = "developers"
  identity_store_id = "d-9367a1b2c3"
}

resource "aws_identitystore_group" "platform_13f4fb1a" {
  description       = "Run the accounts"
  display_name      = "platform"
  identity_store_id = "d-9367a1b2c3"
}

resource "aws_identitystore_group" "visitors_a0a8b8c4" {
  description       = "Look around"
  display_name      = "visitors"
  identity_store_id = "d-9367a1b2c3"
}

resource "aws_identitystore_group_membership" "developers_bob_every_example_f17d7f75" {
  group_id          = aws_identitystore_group.developers_85555f55.group_id
  identity_store_id = "d-9367a1b2c3"
  member_id         = aws_identitystore_user.bob_every_example_996366b6.user_id
}

resource "aws_identitystore_group_membership" "developers_carla_every_example_ea11b582" {
  group_id          = aws_identitystore_group.developers_85555f55.group_id
  identity_store_id = "d-9367a1b2c3"
  member_id         = aws_identitystore_user.carla_every_example_68db2ef2.user_id
}

resource "aws_identitystore_group_membership" "platform_alice_every_example_bca8c646" {
  group_id          = aws_identitystore_group.platform_13f4fb1a.group_id
  identity_store_id = "d-9367a1b2c3"
  member_id         = aws_identitystore_user.alice_every_example_06d23684.user_id
}

resource "aws_identitystore_user" "alice_every_example_06d23684" {
  display_name      = "Alice Ng (platform)"
  identity_store_id = "d-9367a1b2c3"
  user_name         = "alice@every.example"
  emails {
    primary = true
    type    = "work"
    value   = "alice@every.example"
  }
  name {
    family_name = "Ng"
    given_name  = "Alice"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "bob_every_example_996366b6" {
  display_name      = "Bob Okafor"
  identity_store_id = "d-9367a1b2c3"
  user_name         = "bob@every.example"
  emails {
    primary = true
    type    = "work"
    value   = "bob@every.example"
  }
  name {
    family_name = "Okafor"
    given_name  = "Bob"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "carla_every_example_68db2ef2" {
  display_name      = "Carla Moreno"
  identity_store_id = "d-9367a1b2c3"
  user_name         = "carla@every.example"
  emails {
    primary = true
    type    = "work"
    value   = "carla@every.example"
  }
  name {
    family_name = "Moreno"
    given_name  = "Carla"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

# permission-sets.tf
resource "aws_ssoadmin_customer_managed_policy_attachment" "developer_own_org_devguard_b11c0a12" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  customer_managed_policy_reference {
    name = "DevGuard"
    path = "/org/"
  }
}

resource "aws_ssoadmin_managed_policy_attachment" "admin_aws_administratoraccess_923c42b7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "developer_aws_job_function_viewonlyaccess_150ad789" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  managed_policy_arn = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "developer_aws_poweruseraccess_15703d89" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  managed_policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "management_aws_job_function_billing_14331ee4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  managed_policy_arn = "arn:aws:iam::aws:policy/job-function/Billing"
  permission_set_arn = aws_ssoadmin_permission_set.management_afbd4acc.arn
}

resource "aws_ssoadmin_permission_set" "admin_2c5bc838" {
  instance_arn     = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  name             = "Admin"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "developer_59b2f597" {
  description      = "Day-to-day development"
  instance_arn     = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  name             = "Developer"
  relay_state      = "https://console.aws.amazon.com/cloudwatch"
  session_duration = "PT4H"
  tags = {
    "tier" = "standard"
  }
}

resource "aws_ssoadmin_permission_set" "management_afbd4acc" {
  instance_arn     = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  name             = "Management"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "reader_ffa180bb" {
  description      = "Look at everything but orders"
  instance_arn     = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  name             = "Reader"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set_inline_policy" "developer_inline_policy_c30705fb" {
  inline_policy      = "{\"Statement\":[{\"Action\":[\"iam:DeleteRolePermissionsBoundary\",\"organizations:LeaveOrganization\"],\"Effect\":\"Deny\",\"Resource\":\"*\",\"Sid\":\"KeepTheGuards\"}],\"Version\":\"2012-10-17\"}"
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
}

resource "aws_ssoadmin_permission_set_inline_policy" "reader_inline_policy_a72f3fe6" {
  inline_policy      = "{\"Id\":\"reader\",\"Statement\":[{\"Action\":[\"s3:Get*\",\"s3:List*\",\"ec2:Describe*\"],\"Effect\":\"Allow\",\"Resource\":\"*\",\"Sid\":\"Look\"},{\"Action\":\"s3:GetObject\",\"Effect\":\"Deny\",\"Resource\":\"arn:aws:s3:::shop-orders/*\",\"Sid\":\"NoOrders\"}],\"Version\":\"2012-10-17\"}"
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.reader_ffa180bb.arn
}

resource "aws_ssoadmin_permissions_boundary_attachment" "developer_boundary_6697d04d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  permissions_boundary {
    customer_managed_policy_reference {
      name = "DevBoundary"
      path = "/org/"
    }
  }
}

resource "aws_ssoadmin_permissions_boundary_attachment" "reader_boundary_b2bb8587" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-72239a8b7c6d5e4f"
  permission_set_arn = aws_ssoadmin_permission_set.reader_ffa180bb.arn
  permissions_boundary {
    managed_policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  }
}
