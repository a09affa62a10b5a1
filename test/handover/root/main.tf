# A root as teams have them: for_each over sets, a module for each team, what was made by hand read by data sources.
terraform {
  required_providers {
    aws = { source = "hashicorp/aws" }
  }
}

provider "aws" {
  region = "eu-west-1"
}

data "aws_ssoadmin_instances" "this" {}

locals {
  instance = data.aws_ssoadmin_instances.this.arns[0]
  store    = data.aws_ssoadmin_instances.this.identity_store_ids[0]
  sets = {
    Developer = "arn:aws:iam::aws:policy/PowerUserAccess"
    Look      = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  }
}

resource "aws_ssoadmin_permission_set" "each" {
  for_each         = local.sets
  instance_arn     = local.instance
  name             = each.key
  session_duration = "PT4H"
  tags             = { team = "platform" }
}

resource "aws_ssoadmin_managed_policy_attachment" "each" {
  for_each           = local.sets
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.each[each.key].arn
  managed_policy_arn = each.value
}

resource "aws_ssoadmin_permission_set_inline_policy" "deny" {
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.each["Developer"].arn
  inline_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Deny", Action = "iam:*", Resource = "*" }]
  })
}

resource "aws_ssoadmin_customer_managed_policy_attachment" "guard" {
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.each["Developer"].arn
  customer_managed_policy_reference {
    name = "DevGuard"
    path = "/org/"
  }
}

resource "aws_ssoadmin_permissions_boundary_attachment" "boundary" {
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.each["Developer"].arn
  permissions_boundary {
    managed_policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
  }
}

resource "aws_identitystore_user" "cyd" {
  identity_store_id = local.store
  user_name         = "cyd@example.com"
  display_name      = "Cyd Low"
  title             = "Engineer"
  name {
    given_name  = "Cyd"
    family_name = "Low"
  }
  emails {
    value = "cyd@example.com"
  }
}

data "aws_identitystore_user" "bob" {
  identity_store_id = local.store
  alternate_identifier {
    unique_attribute {
      attribute_path  = "UserName"
      attribute_value = "bob@example.com"
    }
  }
}

module "team" {
  source   = "./team"
  for_each = { payments = ["333333333333", "444444444444"], "data.\"lake\"" = ["444444444444"] }
  name     = replace(each.key, "\"", "")
  instance = local.instance
  store    = local.store
  set      = aws_ssoadmin_permission_set.each["Developer"].arn
  accounts = each.value
  members  = { cyd = aws_identitystore_user.cyd.user_id, bob = data.aws_identitystore_user.bob.user_id }
}

data "aws_identitystore_group" "console" {
  identity_store_id = local.store
  alternate_identifier {
    unique_attribute {
      attribute_path  = "DisplayName"
      attribute_value = "console"
    }
  }
}

# To a group that was made by hand.
resource "aws_ssoadmin_account_assignment" "look" {
  count              = 2
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.each["Look"].arn
  principal_id       = data.aws_identitystore_group.console.group_id
  principal_type     = "GROUP"
  target_id          = ["333333333333", "444444444444"][count.index]
  target_type        = "AWS_ACCOUNT"
}

data "aws_ssoadmin_permission_set" "console" {
  instance_arn = local.instance
  name         = "Console"
}

# Of a set that was made by hand.
resource "aws_ssoadmin_account_assignment" "console" {
  instance_arn       = local.instance
  permission_set_arn = data.aws_ssoadmin_permission_set.console.arn
  principal_id       = aws_identitystore_user.cyd.user_id
  principal_type     = "USER"
  target_id          = "444444444444"
  target_type        = "AWS_ACCOUNT"
}

# What idc has no kind for: it stays.
resource "aws_ssoadmin_instance_access_control_attributes" "this" {
  instance_arn = local.instance
  attribute {
    key = "team"
    value {
      source = ["$${path:enterprise.division}"]
    }
  }
}
