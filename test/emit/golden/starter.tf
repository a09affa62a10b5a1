# access-admin_2c5bc838.tf
resource "aws_ssoadmin_account_assignment" "admin_admins_111111111111_517d5b6f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.admins_45b22996.group_id
  principal_type     = "GROUP"
  target_id          = "111111111111"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_admins_222233334444_5051db8e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.admins_45b22996.group_id
  principal_type     = "GROUP"
  target_id          = "222233334444"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_admins_333344445555_ae8998ba" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.admins_45b22996.group_id
  principal_type     = "GROUP"
  target_id          = "333344445555"
  target_type        = "AWS_ACCOUNT"
}

# access-developer_59b2f597.tf
resource "aws_ssoadmin_account_assignment" "developer_developers_333344445555_e6a3088e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.developers_85555f55.group_id
  principal_type     = "GROUP"
  target_id          = "333344445555"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_developers_444455556666_35daa86f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.developers_85555f55.group_id
  principal_type     = "GROUP"
  target_id          = "444455556666"
  target_type        = "AWS_ACCOUNT"
}

# imports.tf
import {
  to = aws_identitystore_group.admins_45b22996
  id = "d-9067a1b2c3/9067a1b2c3-8c5443e4-0a55-4590-aa3e-d1793df88eb5"
}

import {
  to = aws_identitystore_group_membership.admins_alice_ng_example_com_c3812adb
  id = "d-9067a1b2c3/9067a1b2c3-8839bdd4-ff3f-42f7-aa00-77a31e628742"
}

import {
  to = aws_identitystore_group_membership.admins_dan_weiss_example_com_f7748a19
  id = "d-9067a1b2c3/9067a1b2c3-369b3806-2c8c-4cb6-a3c7-5c505d1a62b6"
}

import {
  to = aws_identitystore_user.alice_ng_example_com_2db9b04b
  id = "d-9067a1b2c3/9067a1b2c3-20be39a6-59e2-4851-a114-bbaa68a104b9"
}

import {
  to = aws_identitystore_user.dan_weiss_example_com_1f1fa469
  id = "d-9067a1b2c3/9067a1b2c3-6cea8b12-34e2-4a21-a3ff-261002f3fe10"
}

# main.tf
# Written by idc emit terraform from config starter, commit ….
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
resource "aws_identitystore_group" "admins_45b22996" {
  description       = "Look after everything"
  display_name      = "admins"
  identity_store_id = "d-9067a1b2c3"
}

resource "aws_identitystore_group" "developers_85555f55" {
  description       = "Build the website"
  display_name      = "developers"
  identity_store_id = "d-9067a1b2c3"
}

resource "aws_identitystore_group_membership" "admins_alice_ng_example_com_c3812adb" {
  group_id          = aws_identitystore_group.admins_45b22996.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.alice_ng_example_com_2db9b04b.user_id
}

resource "aws_identitystore_group_membership" "admins_dan_weiss_example_com_f7748a19" {
  group_id          = aws_identitystore_group.admins_45b22996.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.dan_weiss_example_com_1f1fa469.user_id
}

resource "aws_identitystore_group_membership" "developers_bob_okafor_example_com_dd022a1e" {
  group_id          = aws_identitystore_group.developers_85555f55.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.bob_okafor_example_com_98a4df90.user_id
}

resource "aws_identitystore_group_membership" "developers_carla_moreno_example_com_448ae53b" {
  group_id          = aws_identitystore_group.developers_85555f55.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.carla_moreno_example_com_7208f9d3.user_id
}

resource "aws_identitystore_user" "alice_ng_example_com_2db9b04b" {
  display_name      = "Alice Ng"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "alice.ng@example.com"
  emails {
    primary = true
    type    = "work"
    value   = "alice.ng@example.com"
  }
  name {
    family_name = "Ng"
    given_name  = "Alice"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "bob_okafor_example_com_98a4df90" {
  display_name      = "Bob Okafor"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "bob.okafor@example.com"
  emails {
    primary = true
    type    = "work"
    value   = "bob.okafor@example.com"
  }
  name {
    family_name = "Okafor"
    given_name  = "Bob"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "carla_moreno_example_com_7208f9d3" {
  display_name      = "Carla Moreno"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "carla.moreno@example.com"
  emails {
    primary = true
    type    = "work"
    value   = "carla.moreno@example.com"
  }
  name {
    family_name = "Moreno"
    given_name  = "Carla"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "dan_weiss_example_com_1f1fa469" {
  display_name      = "Dan Weiss"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "dan.weiss@example.com"
  emails {
    primary = true
    type    = "work"
    value   = "dan.weiss@example.com"
  }
  name {
    family_name = "Weiss"
    given_name  = "Dan"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

# permission-sets.tf
resource "aws_ssoadmin_managed_policy_attachment" "admin_aws_administratoraccess_923c42b7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "developer_aws_poweruseraccess_15703d89" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  managed_policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
}

resource "aws_ssoadmin_permission_set" "admin_2c5bc838" {
  description      = "Everything, for those who look after the accounts"
  instance_arn     = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  name             = "Admin"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "developer_59b2f597" {
  description      = "Day-to-day development, without IAM"
  instance_arn     = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  name             = "Developer"
  session_duration = "PT4H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}
