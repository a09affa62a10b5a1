variable "name" { type = string }
variable "instance" { type = string }
variable "store" { type = string }
variable "set" { type = string }
variable "accounts" { type = list(string) }
variable "members" { type = map(string) }

resource "aws_identitystore_group" "this" {
  identity_store_id = var.store
  display_name      = var.name
  description       = "Team ${var.name}"
}

resource "aws_identitystore_group_membership" "this" {
  for_each          = var.members
  identity_store_id = var.store
  group_id          = aws_identitystore_group.this.group_id
  member_id         = each.value
}

resource "aws_ssoadmin_account_assignment" "this" {
  for_each           = toset(var.accounts)
  instance_arn       = var.instance
  permission_set_arn = var.set
  principal_id       = aws_identitystore_group.this.group_id
  principal_type     = "GROUP"
  target_id          = each.key
  target_type        = "AWS_ACCOUNT"
}
