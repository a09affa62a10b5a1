# One user, group and permission set for each argument that may change: it is the only one that differs in that argument.

locals {
  user_arguments = toset([
    "user_name", "display_name", "nickname", "title", "locale", "timezone", "preferred_language", "profile_url", "user_type",
    "name.given_name", "name.family_name", "name.formatted", "name.middle_name", "name.honorific_prefix", "name.honorific_suffix",
    "emails", "emails.value", "emails.type", "emails.primary",
    "phone_numbers", "phone_numbers.value", "phone_numbers.type", "phone_numbers.primary",
    "addresses", "addresses.street_address", "addresses.locality", "addresses.region", "addresses.postal_code",
    "addresses.country", "addresses.formatted", "addresses.type", "addresses.primary",
  ])
  group_arguments = toset(["display_name", "description"])
  set_arguments   = toset(["name", "description", "session_duration", "relay_state", "relay_state.none", "tags"])
}

resource "aws_identitystore_user" "each" {
  for_each           = { for argument in local.user_arguments : argument => var.changed ? argument : "" }
  identity_store_id  = local.store
  user_name          = each.value == "user_name" ? "each-b" : "each-${each.key}"
  display_name       = each.value == "display_name" ? "B" : "A"
  nickname           = each.value == "nickname" ? "B" : "A"
  title              = each.value == "title" ? "Lead" : "Engineer"
  locale             = each.value == "locale" ? "de-DE" : "en-GB"
  timezone           = each.value == "timezone" ? "Europe/Berlin" : "Europe/London"
  preferred_language = each.value == "preferred_language" ? "de-DE" : "en-GB"
  profile_url        = each.value == "profile_url" ? "https://example.com/b" : "https://example.com/a"
  user_type          = each.value == "user_type" ? null : "Employee"
  name {
    given_name       = each.value == "name.given_name" ? "Bé" : "A"
    family_name      = each.value == "name.family_name" ? "B" : "A"
    formatted        = each.value == "name.formatted" ? "B B" : "A A"
    middle_name      = each.value == "name.middle_name" ? "B" : "A"
    honorific_prefix = each.value == "name.honorific_prefix" ? "Prof" : "Dr"
    honorific_suffix = each.value == "name.honorific_suffix" ? "PhD" : "MA"
  }
  dynamic "emails" {
    for_each = each.value == "emails" ? [] : [1]
    content {
      value   = each.value == "emails.value" ? "b@each.example.com" : "${each.key}@each.example.com"
      type    = each.value == "emails.type" ? "home" : "work"
      primary = each.value != "emails.primary"
    }
  }
  dynamic "phone_numbers" {
    for_each = each.value == "phone_numbers" ? [] : [1]
    content {
      value   = each.value == "phone_numbers.value" ? "+44 2" : "+44 1"
      type    = each.value == "phone_numbers.type" ? "home" : "work"
      primary = each.value != "phone_numbers.primary"
    }
  }
  dynamic "addresses" {
    for_each = each.value == "addresses" ? [] : [1]
    content {
      street_address = each.value == "addresses.street_address" ? "2 High St" : "1 High St"
      locality       = each.value == "addresses.locality" ? "Bristol" : "Bath"
      region         = each.value == "addresses.region" ? "Somerset" : "Avon"
      postal_code    = each.value == "addresses.postal_code" ? "BS1" : "BA1"
      country        = each.value == "addresses.country" ? "GB" : "UK"
      formatted      = each.value == "addresses.formatted" ? "2 High St, Bristol" : "1 High St, Bath"
      type           = each.value == "addresses.type" ? "work" : "home"
      primary        = each.value != "addresses.primary"
    }
  }
}

resource "aws_identitystore_group" "each" {
  for_each          = { for argument in local.group_arguments : argument => var.changed ? argument : "" }
  identity_store_id = local.store
  display_name      = each.value == "display_name" ? "each-b" : "each-${each.key}"
  description       = each.value == "description" ? "B" : "A"
}

resource "aws_ssoadmin_permission_set" "each" {
  for_each         = { for argument in local.set_arguments : argument => var.changed ? argument : "" }
  instance_arn     = local.instance
  name             = each.value == "name" ? "each-b" : "each-${each.key}"
  description      = each.value == "description" ? "B" : "A"
  session_duration = each.value == "session_duration" ? "PT4H30M" : "PT2H"
  relay_state = (each.value == "relay_state.none" ? null :
  "https://console.aws.amazon.com/${each.value == "relay_state" ? "ec2" : "s3"}")
  tags = each.value == "tags" ? { team = "b", new = "y" } : { team = "a", old = "x" }
}
