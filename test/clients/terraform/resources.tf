# One of every resource type of Identity Center that `idc emulate` serves. With their second values they are what
# ../config/made.yaml declares.

resource "aws_identitystore_user" "tia" {
  identity_store_id = local.store
  user_name         = "tia@example.com"
  display_name      = var.changed ? "Tia Bo" : "Tia"
  name {
    given_name  = var.changed ? "Tía" : "Tia"
    family_name = "Bo"
  }
  emails {
    value   = "tia@example.com"
    primary = true
  }
}

resource "aws_identitystore_group" "crew" {
  identity_store_id = local.store
  display_name      = var.changed ? "crew-b" : "crew"
  description       = var.changed ? "Other hands" : "Many hands"
}

# Nothing but what must be there.
resource "aws_identitystore_group" "bare" {
  identity_store_id = local.store
  display_name      = "bare"
}

resource "aws_identitystore_group_membership" "tia" {
  identity_store_id = local.store
  group_id          = var.changed ? aws_identitystore_group.bare.group_id : aws_identitystore_group.crew.group_id
  member_id         = aws_identitystore_user.tia.user_id
}

resource "aws_ssoadmin_permission_set" "ship" {
  instance_arn     = local.instance
  name             = "Ship"
  description      = var.changed ? "Ships less" : "Ships it"
  session_duration = var.changed ? "PT4H30M" : "PT2H"
  tags             = var.changed ? { team = "b", new = "y" } : { team = "a", old = "x" }
}

resource "aws_ssoadmin_permission_set" "bare" {
  instance_arn = local.instance
  name         = "Bare"
}

resource "aws_ssoadmin_permission_set_inline_policy" "ship" {
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.ship.arn
  inline_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Sid      = var.changed ? "B" : "A"
      Effect   = "Allow"
      Action   = ["s3:ListBucket", "s3:GetObject"]
      Resource = "*"
    }]
  })
}

resource "aws_ssoadmin_managed_policy_attachment" "ship" {
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.ship.arn
  managed_policy_arn = "arn:aws:iam::aws:policy/${var.changed ? "job-function/Billing" : "ReadOnlyAccess"}"
}

resource "aws_ssoadmin_customer_managed_policy_attachment" "ship" {
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.ship.arn
  customer_managed_policy_reference {
    name = var.changed ? "DevGuard" : "Guard"
    path = var.changed ? "/org/" : "/"
  }
}

resource "aws_ssoadmin_permissions_boundary_attachment" "ship" {
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.ship.arn
  permissions_boundary {
    managed_policy_arn = var.changed ? "arn:aws:iam::aws:policy/PowerUserAccess" : null
    dynamic "customer_managed_policy_reference" {
      for_each = var.changed ? [] : [1]
      content {
        name = "Guard"
        path = "/"
      }
    }
  }
}

resource "aws_ssoadmin_account_assignment" "crew" {
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.ship.arn
  principal_type     = "GROUP"
  principal_id       = aws_identitystore_group.crew.group_id
  target_type        = "AWS_ACCOUNT"
  target_id          = var.changed ? "333333333333" : "444444444444"
}

resource "aws_ssoadmin_account_assignment" "tia" {
  instance_arn       = local.instance
  permission_set_arn = aws_ssoadmin_permission_set.bare.arn
  principal_type     = "USER"
  principal_id       = aws_identitystore_user.tia.user_id
  target_type        = "AWS_ACCOUNT"
  target_id          = "222222222222"
}

resource "aws_ssoadmin_instance_access_control_attributes" "this" {
  instance_arn = local.instance
  attribute {
    key = "user"
    value { source = ["$${path:userName}"] }
  }
  attribute {
    key = "team"
    value { source = [var.changed ? "$${path:nickName}" : "$${path:title}"] }
  }
}
