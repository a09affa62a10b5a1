# access-admin_2c5bc838.tf
resource "aws_ssoadmin_account_assignment" "admin_platform_admins_320044556601_3330457c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "320044556601"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_320044556602_bf84e8ac" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "320044556602"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_540066778801_fa2a1568" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "540066778801"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_540066778802_53581807" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "540066778802"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_540066778803_0908a41e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "540066778803"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_650077889901_088eceff" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "650077889901"
  target_type        = "AWS_ACCOUNT"
}

# access-billing_e1fd2aa2.tf
resource "aws_ssoadmin_account_assignment" "billing_finance_111111111111_043ecaa5" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.billing_e1fd2aa2.arn
  principal_id       = aws_identitystore_group.finance_5626b336.group_id
  principal_type     = "GROUP"
  target_id          = "111111111111"
  target_type        = "AWS_ACCOUNT"
}

# access-breakglass_7905c434.tf
resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_210033445501_c91bb126" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "210033445501"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_210033445502_2f35ad82" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "210033445502"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_320044556601_3f213e63" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "320044556601"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_320044556602_fae76de4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "320044556602"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_430055667701_beaf29d2" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "430055667701"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_430055667702_d48ced90" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "430055667702"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_430055667703_14befed9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "430055667703"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_540066778801_d733c03a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "540066778801"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_540066778802_24651d67" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "540066778802"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_540066778803_889f50ec" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "540066778803"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_650077889901_4561fe6f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "650077889901"
  target_type        = "AWS_ACCOUNT"
}

# access-developer_59b2f597.tf
resource "aws_ssoadmin_account_assignment" "developer_data_analysts_540066778803_72709ca4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.data_analysts_1c82e18d.group_id
  principal_type     = "GROUP"
  target_id          = "540066778803"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_payments_developers_540066778802_0674eb47" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.payments_developers_faaaec1f.group_id
  principal_type     = "GROUP"
  target_id          = "540066778802"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_payments_developers_650077889901_c1af3eee" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.payments_developers_faaaec1f.group_id
  principal_type     = "GROUP"
  target_id          = "650077889901"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_web_developers_540066778801_df688152" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.web_developers_d809c7ee.group_id
  principal_type     = "GROUP"
  target_id          = "540066778801"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_web_developers_650077889901_a211b30c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.web_developers_d809c7ee.group_id
  principal_type     = "GROUP"
  target_id          = "650077889901"
  target_type        = "AWS_ACCOUNT"
}

# access-operator_6b9136b5.tf
resource "aws_ssoadmin_account_assignment" "operator_on_call_430055667701_7d81eaf6" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.on_call_9d0987bb.group_id
  principal_type     = "GROUP"
  target_id          = "430055667701"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_on_call_430055667702_de069a56" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.on_call_9d0987bb.group_id
  principal_type     = "GROUP"
  target_id          = "430055667702"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_on_call_430055667703_b39be7fb" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.on_call_9d0987bb.group_id
  principal_type     = "GROUP"
  target_id          = "430055667703"
  target_type        = "AWS_ACCOUNT"
}

# access-readonly_66550470.tf
resource "aws_ssoadmin_account_assignment" "readonly_data_analysts_430055667703_528e4f68" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_analysts_1c82e18d.group_id
  principal_type     = "GROUP"
  target_id          = "430055667703"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_payments_developers_430055667702_fcecc47a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.payments_developers_faaaec1f.group_id
  principal_type     = "GROUP"
  target_id          = "430055667702"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_web_developers_430055667701_60cb7178" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.web_developers_d809c7ee.group_id
  principal_type     = "GROUP"
  target_id          = "430055667701"
  target_type        = "AWS_ACCOUNT"
}

# access-securityaudit_dd03b6c3.tf
resource "aws_ssoadmin_account_assignment" "securityaudit_security_auditors_210033445501_aeecd4d3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_auditors_00ed662c.group_id
  principal_type     = "GROUP"
  target_id          = "210033445501"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_auditors_210033445502_8a8212c9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_auditors_00ed662c.group_id
  principal_type     = "GROUP"
  target_id          = "210033445502"
  target_type        = "AWS_ACCOUNT"
}

# imports.tf
import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_320044556601_3330457c
  id = "9067a1b2c3-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,320044556601,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_320044556602_bf84e8ac
  id = "9067a1b2c3-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,320044556602,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_540066778801_fa2a1568
  id = "9067a1b2c3-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,540066778801,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_540066778802_53581807
  id = "9067a1b2c3-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,540066778802,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_540066778803_0908a41e
  id = "9067a1b2c3-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,540066778803,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_650077889901_088eceff
  id = "9067a1b2c3-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,650077889901,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.billing_finance_111111111111_043ecaa5
  id = "9067a1b2c3-a43a1334-26bb-49f8-a01c-87304b4216f9,GROUP,111111111111,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-17f8fa335c722529,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_210033445501_c91bb126
  id = "9067a1b2c3-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,210033445501,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_210033445502_2f35ad82
  id = "9067a1b2c3-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,210033445502,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_320044556601_3f213e63
  id = "9067a1b2c3-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,320044556601,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_320044556602_fae76de4
  id = "9067a1b2c3-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,320044556602,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_430055667701_beaf29d2
  id = "9067a1b2c3-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,430055667701,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_430055667702_d48ced90
  id = "9067a1b2c3-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,430055667702,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_430055667703_14befed9
  id = "9067a1b2c3-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,430055667703,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_540066778801_d733c03a
  id = "9067a1b2c3-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,540066778801,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_540066778802_24651d67
  id = "9067a1b2c3-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,540066778802,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_540066778803_889f50ec
  id = "9067a1b2c3-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,540066778803,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_650077889901_4561fe6f
  id = "9067a1b2c3-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,650077889901,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.developer_data_analysts_540066778803_72709ca4
  id = "9067a1b2c3-b3df7e71-d2c7-4248-a4bb-3c9dc786cf7b,GROUP,540066778803,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.developer_payments_developers_540066778802_0674eb47
  id = "9067a1b2c3-5c9617d4-f4f2-4a1a-ad1c-9fe95cc9a3ce,GROUP,540066778802,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.developer_web_developers_540066778801_df688152
  id = "9067a1b2c3-49e97ecf-465f-45e8-a297-2da467346609,GROUP,540066778801,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.operator_on_call_430055667701_7d81eaf6
  id = "9067a1b2c3-005a52da-6ef0-48cc-aaef-d3e54b7cf051,GROUP,430055667701,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-95f69744c82a7355,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.operator_on_call_430055667702_de069a56
  id = "9067a1b2c3-005a52da-6ef0-48cc-aaef-d3e54b7cf051,GROUP,430055667702,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-95f69744c82a7355,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.readonly_payments_developers_430055667702_fcecc47a
  id = "9067a1b2c3-5c9617d4-f4f2-4a1a-ad1c-9fe95cc9a3ce,GROUP,430055667702,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_account_assignment.readonly_web_developers_430055667701_60cb7178
  id = "9067a1b2c3-49e97ecf-465f-45e8-a297-2da467346609,GROUP,430055667701,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_identitystore_group.break_glass_8399bf82
  id = "d-9067a1b2c3/9067a1b2c3-e2140165-5984-4e76-ad74-353a78df63fc"
}

import {
  to = aws_identitystore_group.data_analysts_1c82e18d
  id = "d-9067a1b2c3/9067a1b2c3-b3df7e71-d2c7-4248-a4bb-3c9dc786cf7b"
}

import {
  to = aws_identitystore_group.finance_5626b336
  id = "d-9067a1b2c3/9067a1b2c3-a43a1334-26bb-49f8-a01c-87304b4216f9"
}

import {
  to = aws_identitystore_group.on_call_9d0987bb
  id = "d-9067a1b2c3/9067a1b2c3-005a52da-6ef0-48cc-aaef-d3e54b7cf051"
}

import {
  to = aws_identitystore_group.payments_developers_faaaec1f
  id = "d-9067a1b2c3/9067a1b2c3-5c9617d4-f4f2-4a1a-ad1c-9fe95cc9a3ce"
}

import {
  to = aws_identitystore_group.platform_admins_cb2f0cbf
  id = "d-9067a1b2c3/9067a1b2c3-bdb9e8f2-ffb1-45ea-a058-4544799d9c50"
}

import {
  to = aws_identitystore_group.security_auditors_00ed662c
  id = "d-9067a1b2c3/9067a1b2c3-c2a89070-fce7-42d0-a293-86f0ba2423ab"
}

import {
  to = aws_identitystore_group.web_developers_d809c7ee
  id = "d-9067a1b2c3/9067a1b2c3-49e97ecf-465f-45e8-a297-2da467346609"
}

import {
  to = aws_identitystore_group_membership.break_glass_ingrid_berg_acme_example_84570b61
  id = "d-9067a1b2c3/9067a1b2c3-d65d7849-1045-4705-abc3-84f8d6b973ae"
}

import {
  to = aws_identitystore_group_membership.break_glass_oluwaseun_adeyemi_acme_example_5035ab2b
  id = "d-9067a1b2c3/9067a1b2c3-3b546f51-4e5b-4c99-a62d-c548efeb10f9"
}

import {
  to = aws_identitystore_group_membership.data_analysts_beatriz_carvalho_acme_example_8f91595b
  id = "d-9067a1b2c3/9067a1b2c3-aa08ca5e-124c-4bf7-a82d-87724539ca00"
}

import {
  to = aws_identitystore_group_membership.data_analysts_elena_petrova_acme_example_847f5961
  id = "d-9067a1b2c3/9067a1b2c3-02d3f0d8-752d-4846-aeb7-3e7ec37abe29"
}

import {
  to = aws_identitystore_group_membership.data_analysts_giulia_conti_acme_example_8dae9141
  id = "d-9067a1b2c3/9067a1b2c3-9d0e3d48-97e5-4fcc-afeb-f9e50cf8bcb3"
}

import {
  to = aws_identitystore_group_membership.data_analysts_hana_suzuki_acme_example_8a66597e
  id = "d-9067a1b2c3/9067a1b2c3-19561f82-3e66-4cd5-a003-d387ebefe616"
}

import {
  to = aws_identitystore_group_membership.data_analysts_kofi_mensah_acme_example_ff91dfbf
  id = "d-9067a1b2c3/9067a1b2c3-c5e66013-96ca-4957-a8e4-f1a0c38f9a2f"
}

import {
  to = aws_identitystore_group_membership.data_analysts_lakshmi_iyer_acme_example_6cae1072
  id = "d-9067a1b2c3/9067a1b2c3-05cdce64-20c7-41cf-a091-08598eb6025f"
}

import {
  to = aws_identitystore_group_membership.data_analysts_mei_tanaka_acme_example_d5d622e6
  id = "d-9067a1b2c3/9067a1b2c3-764d666a-f07b-43f1-a6ae-8682c6ef39a3"
}

import {
  to = aws_identitystore_group_membership.data_analysts_rafael_santos_acme_example_087638ae
  id = "d-9067a1b2c3/9067a1b2c3-d2c17163-f152-4852-a8ea-282e57cf85a1"
}

import {
  to = aws_identitystore_group_membership.finance_chidi_eze_acme_example_a011ac19
  id = "d-9067a1b2c3/9067a1b2c3-a09a7fb7-d1d1-4cdf-ac10-f17fda680ca1"
}

import {
  to = aws_identitystore_group_membership.finance_lucia_fernandez_acme_example_86bdd570
  id = "d-9067a1b2c3/9067a1b2c3-688af970-fc5a-4cb9-ad1b-667e4ebe7055"
}

import {
  to = aws_identitystore_group_membership.finance_sofia_papadopoulou_acme_example_678ec5f8
  id = "d-9067a1b2c3/9067a1b2c3-c94223ea-2254-4f00-a0c5-2d1e19a96239"
}

import {
  to = aws_identitystore_group_membership.on_call_aoife_brennan_acme_example_dc435e56
  id = "d-9067a1b2c3/9067a1b2c3-2713853d-fc50-4062-aedd-792939487433"
}

import {
  to = aws_identitystore_group_membership.on_call_chen_wei_acme_example_36befd0f
  id = "d-9067a1b2c3/9067a1b2c3-94b1a040-10cc-456c-a64b-cf34753f92b5"
}

import {
  to = aws_identitystore_group_membership.on_call_dmitri_volkov_acme_example_2bd0a07c
  id = "d-9067a1b2c3/9067a1b2c3-73d4c911-e92d-412e-ac9d-24076ce30f95"
}

import {
  to = aws_identitystore_group_membership.on_call_jamal_washington_acme_example_7eba7e83
  id = "d-9067a1b2c3/9067a1b2c3-ca3aeaed-6838-4ce3-a48e-aaf06caf3cc8"
}

import {
  to = aws_identitystore_group_membership.on_call_noah_schmidt_acme_example_30d31621
  id = "d-9067a1b2c3/9067a1b2c3-a62d6298-f0df-417a-adf2-770594a31bcd"
}

import {
  to = aws_identitystore_group_membership.on_call_priya_raman_acme_example_81fb4f6b
  id = "d-9067a1b2c3/9067a1b2c3-2b674e38-3ae8-4859-a5d5-cd950a7a3339"
}

import {
  to = aws_identitystore_group_membership.payments_developers_arjun_mehta_acme_example_518bf09c
  id = "d-9067a1b2c3/9067a1b2c3-e11f25b8-3536-4840-a020-667f783d33de"
}

import {
  to = aws_identitystore_group_membership.payments_developers_bilal_hassan_acme_example_e0979ad4
  id = "d-9067a1b2c3/9067a1b2c3-20de30a4-08ff-4e53-a526-f25087098e34"
}

import {
  to = aws_identitystore_group_membership.payments_developers_chen_wei_acme_example_51068a05
  id = "d-9067a1b2c3/9067a1b2c3-273a9dd2-ea2c-4d6a-afa8-62fbed5291c6"
}

import {
  to = aws_identitystore_group_membership.payments_developers_daniela_rossi_acme_example_ca851ff4
  id = "d-9067a1b2c3/9067a1b2c3-fdd76dbd-ebce-4090-ae63-0b5f6486d5de"
}

import {
  to = aws_identitystore_group_membership.payments_developers_emeka_nwosu_acme_example_2541bc64
  id = "d-9067a1b2c3/9067a1b2c3-ce7a42f4-5b7f-40cd-a022-d178e93c5b31"
}

import {
  to = aws_identitystore_group_membership.payments_developers_fatima_zahra_acme_example_63cba47d
  id = "d-9067a1b2c3/9067a1b2c3-388ce59e-90b0-463d-aed1-5e1e9a18b1bd"
}

import {
  to = aws_identitystore_group_membership.payments_developers_katarzyna_nowak_acme_example_8c14e75f
  id = "d-9067a1b2c3/9067a1b2c3-46c203c7-fcbb-41cb-a188-ffb6b02720bb"
}

import {
  to = aws_identitystore_group_membership.payments_developers_priya_raman_acme_example_f961d6ca
  id = "d-9067a1b2c3/9067a1b2c3-ec614526-be32-41d6-ae7d-7ff500c13167"
}

import {
  to = aws_identitystore_group_membership.payments_developers_tariq_aziz_acme_example_4ba28295
  id = "d-9067a1b2c3/9067a1b2c3-a7808f5e-5b08-432d-a953-fab2651d780d"
}

import {
  to = aws_identitystore_group_membership.platform_admins_amara_diallo_acme_example_be4a849c
  id = "d-9067a1b2c3/9067a1b2c3-1f4e2312-3dc7-4986-a2e0-5ba2b6ad808e"
}

import {
  to = aws_identitystore_group_membership.platform_admins_dmitri_volkov_acme_example_cbb2666b
  id = "d-9067a1b2c3/9067a1b2c3-76a49a42-81bc-4a33-a22a-bc6d4be5b52f"
}

import {
  to = aws_identitystore_group_membership.platform_admins_ingrid_berg_acme_example_9e5c5394
  id = "d-9067a1b2c3/9067a1b2c3-82e9e9aa-95a4-4a54-ac06-f06000fa7968"
}

import {
  to = aws_identitystore_group_membership.platform_admins_noah_schmidt_acme_example_33f0f8b5
  id = "d-9067a1b2c3/9067a1b2c3-09829dc2-1679-46d7-a0e9-c266d8f69e93"
}

import {
  to = aws_identitystore_group_membership.security_auditors_freya_nielsen_acme_example_4f7c184a
  id = "d-9067a1b2c3/9067a1b2c3-ebd3276d-a8fb-4f4e-a912-b41ca9708340"
}

import {
  to = aws_identitystore_group_membership.security_auditors_isaac_cohen_acme_example_c5341cee
  id = "d-9067a1b2c3/9067a1b2c3-0bb88980-43b0-4625-a080-f1e74040dbb8"
}

import {
  to = aws_identitystore_group_membership.security_auditors_nadia_haddad_acme_example_84144055
  id = "d-9067a1b2c3/9067a1b2c3-7c892ca2-3714-4f70-a5bf-4f2f3cc40127"
}

import {
  to = aws_identitystore_group_membership.web_developers_anders_lindqvist_acme_example_16270d8e
  id = "d-9067a1b2c3/9067a1b2c3-952ec0a0-5f3d-4333-a538-91e25928726f"
}

import {
  to = aws_identitystore_group_membership.web_developers_aoife_brennan_acme_example_028df63a
  id = "d-9067a1b2c3/9067a1b2c3-672eab81-d0ff-4fb7-ab9f-4c71637a831d"
}

import {
  to = aws_identitystore_group_membership.web_developers_camille_rousseau_acme_example_23fe562b
  id = "d-9067a1b2c3/9067a1b2c3-ed30c68a-dc77-46a6-a413-d2a9d8dad395"
}

import {
  to = aws_identitystore_group_membership.web_developers_finn_oconnor_acme_example_e1d51948
  id = "d-9067a1b2c3/9067a1b2c3-378bd6d9-1c4f-4640-a739-fe807d800881"
}

import {
  to = aws_identitystore_group_membership.web_developers_hugo_lefevre_acme_example_00157876
  id = "d-9067a1b2c3/9067a1b2c3-e4eb4ca1-9303-4a47-a103-1429df9ec2cf"
}

import {
  to = aws_identitystore_group_membership.web_developers_jiwoo_park_acme_example_6221d7d9
  id = "d-9067a1b2c3/9067a1b2c3-daf06881-b0d2-4cd9-a539-d21cc782ac93"
}

import {
  to = aws_identitystore_group_membership.web_developers_liam_murphy_acme_example_7c3c7b4f
  id = "d-9067a1b2c3/9067a1b2c3-4fab9ffc-8aeb-458e-a3c3-2525c00dda36"
}

import {
  to = aws_identitystore_group_membership.web_developers_mateo_silva_acme_example_a4738ece
  id = "d-9067a1b2c3/9067a1b2c3-c414d090-8b6f-4ec4-a531-0a8b3f0a2f1b"
}

import {
  to = aws_identitystore_group_membership.web_developers_yuki_mori_acme_example_97eedb4b
  id = "d-9067a1b2c3/9067a1b2c3-8d811439-97ee-43f0-a2cb-93c9c8ac238d"
}

import {
  to = aws_identitystore_group_membership.web_developers_zanele_dlamini_acme_example_8966c8ea
  id = "d-9067a1b2c3/9067a1b2c3-5e7377e9-3b54-4a6d-afc4-ee1ff5f527e4"
}

import {
  to = aws_identitystore_user.amara_diallo_acme_example_02ccb130
  id = "d-9067a1b2c3/9067a1b2c3-aa962181-0034-4f5d-acf7-0df8137e2d8c"
}

import {
  to = aws_identitystore_user.anders_lindqvist_acme_example_4b5f02ce
  id = "d-9067a1b2c3/9067a1b2c3-e1c5136f-e6df-434e-aabf-37e9b0fdba4d"
}

import {
  to = aws_identitystore_user.aoife_brennan_acme_example_1763e51c
  id = "d-9067a1b2c3/9067a1b2c3-fe496c76-6183-4fc4-ac64-aac2aee1d015"
}

import {
  to = aws_identitystore_user.arjun_mehta_acme_example_aaff90d8
  id = "d-9067a1b2c3/9067a1b2c3-950d1e22-9499-4b50-aeec-77a92cb05ab8"
}

import {
  to = aws_identitystore_user.beatriz_carvalho_acme_example_af9c8031
  id = "d-9067a1b2c3/9067a1b2c3-bea5a80d-650d-46aa-ae58-7fb4cb0454d3"
}

import {
  to = aws_identitystore_user.bilal_hassan_acme_example_085bd69f
  id = "d-9067a1b2c3/9067a1b2c3-76100057-f410-4be9-acec-5f9cb98ce827"
}

import {
  to = aws_identitystore_user.camille_rousseau_acme_example_7c0503d6
  id = "d-9067a1b2c3/9067a1b2c3-8046a7d9-7819-437a-aa1d-4d5cba2249cb"
}

import {
  to = aws_identitystore_user.chen_wei_acme_example_0d3fbf05
  id = "d-9067a1b2c3/9067a1b2c3-fb33ebfd-eb44-44ef-a846-d8274ca244f3"
}

import {
  to = aws_identitystore_user.chidi_eze_acme_example_3ac46574
  id = "d-9067a1b2c3/9067a1b2c3-bae4ae37-5fd1-42e1-aa59-e42dddc397f5"
}

import {
  to = aws_identitystore_user.daniela_rossi_acme_example_bf444852
  id = "d-9067a1b2c3/9067a1b2c3-2fbb5f19-b748-4058-a8be-150687e85435"
}

import {
  to = aws_identitystore_user.dmitri_volkov_acme_example_01f23a86
  id = "d-9067a1b2c3/9067a1b2c3-cbd2e9f3-b98d-455e-af1e-51a6a72f4ac9"
}

import {
  to = aws_identitystore_user.elena_petrova_acme_example_27f2cd4d
  id = "d-9067a1b2c3/9067a1b2c3-e440771e-807a-44a5-ae39-6159b3d60152"
}

import {
  to = aws_identitystore_user.emeka_nwosu_acme_example_31e711ef
  id = "d-9067a1b2c3/9067a1b2c3-688e3580-259f-4fa4-ab6f-7e8b84829325"
}

import {
  to = aws_identitystore_user.fatima_zahra_acme_example_477888f6
  id = "d-9067a1b2c3/9067a1b2c3-5fca1319-859d-4ff1-a631-8f730d67209e"
}

import {
  to = aws_identitystore_user.finn_oconnor_acme_example_d64b4968
  id = "d-9067a1b2c3/9067a1b2c3-b29a112d-df64-4c08-a892-0cdeeb015286"
}

import {
  to = aws_identitystore_user.freya_nielsen_acme_example_d6e7a3f0
  id = "d-9067a1b2c3/9067a1b2c3-46d5a42a-84bb-4bcc-a2b1-24882aeffa29"
}

import {
  to = aws_identitystore_user.giulia_conti_acme_example_f1d59528
  id = "d-9067a1b2c3/9067a1b2c3-a5078302-63f6-49de-a433-e05d9e29d5c0"
}

import {
  to = aws_identitystore_user.hana_suzuki_acme_example_eb11c52e
  id = "d-9067a1b2c3/9067a1b2c3-175c0d9f-ba79-4df0-a286-c8642e9a0d19"
}

import {
  to = aws_identitystore_user.hugo_lefevre_acme_example_cac86d8b
  id = "d-9067a1b2c3/9067a1b2c3-63548fb8-35be-43d7-a975-4a700810abe4"
}

import {
  to = aws_identitystore_user.ingrid_berg_acme_example_cb3fa20b
  id = "d-9067a1b2c3/9067a1b2c3-1c6b4d06-542d-41de-ac2f-086a905b56bf"
}

import {
  to = aws_identitystore_user.isaac_cohen_acme_example_d6ba7356
  id = "d-9067a1b2c3/9067a1b2c3-a6e1d047-c2bd-4d71-a958-4d6d3ba07509"
}

import {
  to = aws_identitystore_user.jamal_washington_acme_example_2baa5a75
  id = "d-9067a1b2c3/9067a1b2c3-ba74a53b-86df-4b7b-ae01-56c1178f8755"
}

import {
  to = aws_identitystore_user.jiwoo_park_acme_example_bb4accd8
  id = "d-9067a1b2c3/9067a1b2c3-069ab296-f03b-42c6-ac87-0f9691ebd91a"
}

import {
  to = aws_identitystore_user.katarzyna_nowak_acme_example_611f8e00
  id = "d-9067a1b2c3/9067a1b2c3-a9efefa3-4c54-4e80-a7f4-ade215368f1f"
}

import {
  to = aws_identitystore_user.kofi_mensah_acme_example_97a96017
  id = "d-9067a1b2c3/9067a1b2c3-e42ace68-d471-44ec-a633-74439926a485"
}

import {
  to = aws_identitystore_user.lakshmi_iyer_acme_example_dc884ece
  id = "d-9067a1b2c3/9067a1b2c3-dd90a6fb-4127-455e-a338-9d60bb6916a8"
}

import {
  to = aws_identitystore_user.liam_murphy_acme_example_4f3a9080
  id = "d-9067a1b2c3/9067a1b2c3-e5334d8f-fb25-459d-a48f-4f3b79367c30"
}

import {
  to = aws_identitystore_user.lucia_fernandez_acme_example_4cdd6f86
  id = "d-9067a1b2c3/9067a1b2c3-b3e0cc85-3aec-4552-a383-3b675e6fad55"
}

import {
  to = aws_identitystore_user.mateo_silva_acme_example_a2e0e1fe
  id = "d-9067a1b2c3/9067a1b2c3-a39d1765-3cb6-4c09-a574-812f736b7c07"
}

import {
  to = aws_identitystore_user.mei_tanaka_acme_example_341a8dc5
  id = "d-9067a1b2c3/9067a1b2c3-63bd64fb-17c3-4979-aae4-6424b1cd23bd"
}

import {
  to = aws_identitystore_user.nadia_haddad_acme_example_9a0c1de2
  id = "d-9067a1b2c3/9067a1b2c3-9720b498-161c-4054-af9b-0e1f682d9212"
}

import {
  to = aws_identitystore_user.noah_schmidt_acme_example_b28c56fb
  id = "d-9067a1b2c3/9067a1b2c3-83864de3-8ba1-45ad-a375-a906129976de"
}

import {
  to = aws_identitystore_user.oluwaseun_adeyemi_acme_example_d209070a
  id = "d-9067a1b2c3/9067a1b2c3-aae35880-3fea-46f0-a90d-3ee102c5d070"
}

import {
  to = aws_identitystore_user.priya_raman_acme_example_6b0a9545
  id = "d-9067a1b2c3/9067a1b2c3-f3c5b4f5-dfa3-4abb-a8d3-e4624cdd071d"
}

import {
  to = aws_identitystore_user.rafael_santos_acme_example_18a35118
  id = "d-9067a1b2c3/9067a1b2c3-a999b4f7-a1eb-493e-a997-316a297e1823"
}

import {
  to = aws_identitystore_user.sofia_papadopoulou_acme_example_df51b581
  id = "d-9067a1b2c3/9067a1b2c3-6897f87c-72d6-4d03-afb8-3217a630ca13"
}

import {
  to = aws_identitystore_user.tariq_aziz_acme_example_c4f93a70
  id = "d-9067a1b2c3/9067a1b2c3-e6107645-097a-4d28-a0e1-3957a76a46b3"
}

import {
  to = aws_identitystore_user.tomas_novak_acme_example_da3a4bca
  id = "d-9067a1b2c3/9067a1b2c3-eba59063-b6b9-4039-a34b-03b7abc19f69"
}

import {
  to = aws_identitystore_user.yuki_mori_acme_example_5b8d5617
  id = "d-9067a1b2c3/9067a1b2c3-7624c8b3-1797-453f-a38d-aac5643ab75b"
}

import {
  to = aws_identitystore_user.zanele_dlamini_acme_example_974abbc1
  id = "d-9067a1b2c3/9067a1b2c3-5705f3ae-973d-4fb1-a31f-e37e377f1622"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.admin_aws_administratoraccess_923c42b7
  id = "arn:aws:iam::aws:policy/AdministratorAccess,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.billing_aws_job_function_billing_0177dc99
  id = "arn:aws:iam::aws:policy/job-function/Billing,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-17f8fa335c722529,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.breakglass_aws_administratoraccess_35253a66
  id = "arn:aws:iam::aws:policy/AdministratorAccess,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.developer_aws_poweruseraccess_15703d89
  id = "arn:aws:iam::aws:policy/PowerUserAccess,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.operator_aws_readonlyaccess_a7a48df9
  id = "arn:aws:iam::aws:policy/ReadOnlyAccess,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-95f69744c82a7355,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.readonly_aws_job_function_viewonlyaccess_5e43f791
  id = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess,arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_permission_set.admin_2c5bc838
  id = "arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_permission_set.billing_e1fd2aa2
  id = "arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-17f8fa335c722529,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_permission_set.breakglass_7905c434
  id = "arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_permission_set.developer_59b2f597
  id = "arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_permission_set.operator_6b9136b5
  id = "arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-95f69744c82a7355,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_permission_set.readonly_66550470
  id = "arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

import {
  to = aws_ssoadmin_permission_set_inline_policy.operator_inline_policy_36fb2185
  id = "arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-95f69744c82a7355,arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
}

# main.tf
# Written by idc emit terraform from config acme, commit ….
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
resource "aws_identitystore_group" "break_glass_8399bf82" {
  description       = "For the night when nothing else works"
  display_name      = "break-glass"
  identity_store_id = "d-9067a1b2c3"
}

resource "aws_identitystore_group" "data_analysts_1c82e18d" {
  description       = "Ask the data"
  display_name      = "data-analysts"
  identity_store_id = "d-9067a1b2c3"
}

resource "aws_identitystore_group" "finance_5626b336" {
  description       = "Pay the bill"
  display_name      = "finance"
  identity_store_id = "d-9067a1b2c3"
}

resource "aws_identitystore_group" "on_call_9d0987bb" {
  description       = "Whoever holds the pager"
  display_name      = "on-call"
  identity_store_id = "d-9067a1b2c3"
}

resource "aws_identitystore_group" "payments_developers_faaaec1f" {
  description       = "Build payments"
  display_name      = "payments-developers"
  identity_store_id = "d-9067a1b2c3"
}

resource "aws_identitystore_group" "platform_admins_cb2f0cbf" {
  description       = "Run the accounts"
  display_name      = "platform-admins"
  identity_store_id = "d-9067a1b2c3"
}

resource "aws_identitystore_group" "security_auditors_00ed662c" {
  description       = "Look over our shoulders"
  display_name      = "security-auditors"
  identity_store_id = "d-9067a1b2c3"
}

resource "aws_identitystore_group" "web_developers_d809c7ee" {
  description       = "Build the shop"
  display_name      = "web-developers"
  identity_store_id = "d-9067a1b2c3"
}

resource "aws_identitystore_group_membership" "break_glass_ingrid_berg_acme_example_84570b61" {
  group_id          = aws_identitystore_group.break_glass_8399bf82.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.ingrid_berg_acme_example_cb3fa20b.user_id
}

resource "aws_identitystore_group_membership" "break_glass_oluwaseun_adeyemi_acme_example_5035ab2b" {
  group_id          = aws_identitystore_group.break_glass_8399bf82.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.oluwaseun_adeyemi_acme_example_d209070a.user_id
}

resource "aws_identitystore_group_membership" "data_analysts_beatriz_carvalho_acme_example_8f91595b" {
  group_id          = aws_identitystore_group.data_analysts_1c82e18d.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.beatriz_carvalho_acme_example_af9c8031.user_id
}

resource "aws_identitystore_group_membership" "data_analysts_elena_petrova_acme_example_847f5961" {
  group_id          = aws_identitystore_group.data_analysts_1c82e18d.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.elena_petrova_acme_example_27f2cd4d.user_id
}

resource "aws_identitystore_group_membership" "data_analysts_giulia_conti_acme_example_8dae9141" {
  group_id          = aws_identitystore_group.data_analysts_1c82e18d.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.giulia_conti_acme_example_f1d59528.user_id
}

resource "aws_identitystore_group_membership" "data_analysts_hana_suzuki_acme_example_8a66597e" {
  group_id          = aws_identitystore_group.data_analysts_1c82e18d.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.hana_suzuki_acme_example_eb11c52e.user_id
}

resource "aws_identitystore_group_membership" "data_analysts_kofi_mensah_acme_example_ff91dfbf" {
  group_id          = aws_identitystore_group.data_analysts_1c82e18d.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.kofi_mensah_acme_example_97a96017.user_id
}

resource "aws_identitystore_group_membership" "data_analysts_lakshmi_iyer_acme_example_6cae1072" {
  group_id          = aws_identitystore_group.data_analysts_1c82e18d.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.lakshmi_iyer_acme_example_dc884ece.user_id
}

resource "aws_identitystore_group_membership" "data_analysts_mei_tanaka_acme_example_d5d622e6" {
  group_id          = aws_identitystore_group.data_analysts_1c82e18d.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.mei_tanaka_acme_example_341a8dc5.user_id
}

resource "aws_identitystore_group_membership" "data_analysts_rafael_santos_acme_example_087638ae" {
  group_id          = aws_identitystore_group.data_analysts_1c82e18d.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.rafael_santos_acme_example_18a35118.user_id
}

resource "aws_identitystore_group_membership" "finance_chidi_eze_acme_example_a011ac19" {
  group_id          = aws_identitystore_group.finance_5626b336.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.chidi_eze_acme_example_3ac46574.user_id
}

resource "aws_identitystore_group_membership" "finance_lucia_fernandez_acme_example_86bdd570" {
  group_id          = aws_identitystore_group.finance_5626b336.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.lucia_fernandez_acme_example_4cdd6f86.user_id
}

resource "aws_identitystore_group_membership" "finance_sofia_papadopoulou_acme_example_678ec5f8" {
  group_id          = aws_identitystore_group.finance_5626b336.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.sofia_papadopoulou_acme_example_df51b581.user_id
}

resource "aws_identitystore_group_membership" "on_call_aoife_brennan_acme_example_dc435e56" {
  group_id          = aws_identitystore_group.on_call_9d0987bb.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.aoife_brennan_acme_example_1763e51c.user_id
}

resource "aws_identitystore_group_membership" "on_call_chen_wei_acme_example_36befd0f" {
  group_id          = aws_identitystore_group.on_call_9d0987bb.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.chen_wei_acme_example_0d3fbf05.user_id
}

resource "aws_identitystore_group_membership" "on_call_dmitri_volkov_acme_example_2bd0a07c" {
  group_id          = aws_identitystore_group.on_call_9d0987bb.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.dmitri_volkov_acme_example_01f23a86.user_id
}

resource "aws_identitystore_group_membership" "on_call_jamal_washington_acme_example_7eba7e83" {
  group_id          = aws_identitystore_group.on_call_9d0987bb.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.jamal_washington_acme_example_2baa5a75.user_id
}

resource "aws_identitystore_group_membership" "on_call_noah_schmidt_acme_example_30d31621" {
  group_id          = aws_identitystore_group.on_call_9d0987bb.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.noah_schmidt_acme_example_b28c56fb.user_id
}

resource "aws_identitystore_group_membership" "on_call_priya_raman_acme_example_81fb4f6b" {
  group_id          = aws_identitystore_group.on_call_9d0987bb.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.priya_raman_acme_example_6b0a9545.user_id
}

resource "aws_identitystore_group_membership" "payments_developers_arjun_mehta_acme_example_518bf09c" {
  group_id          = aws_identitystore_group.payments_developers_faaaec1f.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.arjun_mehta_acme_example_aaff90d8.user_id
}

resource "aws_identitystore_group_membership" "payments_developers_bilal_hassan_acme_example_e0979ad4" {
  group_id          = aws_identitystore_group.payments_developers_faaaec1f.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.bilal_hassan_acme_example_085bd69f.user_id
}

resource "aws_identitystore_group_membership" "payments_developers_chen_wei_acme_example_51068a05" {
  group_id          = aws_identitystore_group.payments_developers_faaaec1f.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.chen_wei_acme_example_0d3fbf05.user_id
}

resource "aws_identitystore_group_membership" "payments_developers_daniela_rossi_acme_example_ca851ff4" {
  group_id          = aws_identitystore_group.payments_developers_faaaec1f.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.daniela_rossi_acme_example_bf444852.user_id
}

resource "aws_identitystore_group_membership" "payments_developers_emeka_nwosu_acme_example_2541bc64" {
  group_id          = aws_identitystore_group.payments_developers_faaaec1f.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.emeka_nwosu_acme_example_31e711ef.user_id
}

resource "aws_identitystore_group_membership" "payments_developers_fatima_zahra_acme_example_63cba47d" {
  group_id          = aws_identitystore_group.payments_developers_faaaec1f.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.fatima_zahra_acme_example_477888f6.user_id
}

resource "aws_identitystore_group_membership" "payments_developers_katarzyna_nowak_acme_example_8c14e75f" {
  group_id          = aws_identitystore_group.payments_developers_faaaec1f.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.katarzyna_nowak_acme_example_611f8e00.user_id
}

resource "aws_identitystore_group_membership" "payments_developers_priya_raman_acme_example_f961d6ca" {
  group_id          = aws_identitystore_group.payments_developers_faaaec1f.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.priya_raman_acme_example_6b0a9545.user_id
}

resource "aws_identitystore_group_membership" "payments_developers_tariq_aziz_acme_example_4ba28295" {
  group_id          = aws_identitystore_group.payments_developers_faaaec1f.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.tariq_aziz_acme_example_c4f93a70.user_id
}

resource "aws_identitystore_group_membership" "platform_admins_amara_diallo_acme_example_be4a849c" {
  group_id          = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.amara_diallo_acme_example_02ccb130.user_id
}

resource "aws_identitystore_group_membership" "platform_admins_dmitri_volkov_acme_example_cbb2666b" {
  group_id          = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.dmitri_volkov_acme_example_01f23a86.user_id
}

resource "aws_identitystore_group_membership" "platform_admins_ingrid_berg_acme_example_9e5c5394" {
  group_id          = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.ingrid_berg_acme_example_cb3fa20b.user_id
}

resource "aws_identitystore_group_membership" "platform_admins_noah_schmidt_acme_example_33f0f8b5" {
  group_id          = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.noah_schmidt_acme_example_b28c56fb.user_id
}

resource "aws_identitystore_group_membership" "security_auditors_freya_nielsen_acme_example_4f7c184a" {
  group_id          = aws_identitystore_group.security_auditors_00ed662c.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.freya_nielsen_acme_example_d6e7a3f0.user_id
}

resource "aws_identitystore_group_membership" "security_auditors_isaac_cohen_acme_example_c5341cee" {
  group_id          = aws_identitystore_group.security_auditors_00ed662c.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.isaac_cohen_acme_example_d6ba7356.user_id
}

resource "aws_identitystore_group_membership" "security_auditors_nadia_haddad_acme_example_84144055" {
  group_id          = aws_identitystore_group.security_auditors_00ed662c.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.nadia_haddad_acme_example_9a0c1de2.user_id
}

resource "aws_identitystore_group_membership" "web_developers_anders_lindqvist_acme_example_16270d8e" {
  group_id          = aws_identitystore_group.web_developers_d809c7ee.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.anders_lindqvist_acme_example_4b5f02ce.user_id
}

resource "aws_identitystore_group_membership" "web_developers_aoife_brennan_acme_example_028df63a" {
  group_id          = aws_identitystore_group.web_developers_d809c7ee.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.aoife_brennan_acme_example_1763e51c.user_id
}

resource "aws_identitystore_group_membership" "web_developers_camille_rousseau_acme_example_23fe562b" {
  group_id          = aws_identitystore_group.web_developers_d809c7ee.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.camille_rousseau_acme_example_7c0503d6.user_id
}

resource "aws_identitystore_group_membership" "web_developers_finn_oconnor_acme_example_e1d51948" {
  group_id          = aws_identitystore_group.web_developers_d809c7ee.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.finn_oconnor_acme_example_d64b4968.user_id
}

resource "aws_identitystore_group_membership" "web_developers_hugo_lefevre_acme_example_00157876" {
  group_id          = aws_identitystore_group.web_developers_d809c7ee.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.hugo_lefevre_acme_example_cac86d8b.user_id
}

resource "aws_identitystore_group_membership" "web_developers_jiwoo_park_acme_example_6221d7d9" {
  group_id          = aws_identitystore_group.web_developers_d809c7ee.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.jiwoo_park_acme_example_bb4accd8.user_id
}

resource "aws_identitystore_group_membership" "web_developers_liam_murphy_acme_example_7c3c7b4f" {
  group_id          = aws_identitystore_group.web_developers_d809c7ee.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.liam_murphy_acme_example_4f3a9080.user_id
}

resource "aws_identitystore_group_membership" "web_developers_mateo_silva_acme_example_a4738ece" {
  group_id          = aws_identitystore_group.web_developers_d809c7ee.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.mateo_silva_acme_example_a2e0e1fe.user_id
}

resource "aws_identitystore_group_membership" "web_developers_yuki_mori_acme_example_97eedb4b" {
  group_id          = aws_identitystore_group.web_developers_d809c7ee.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.yuki_mori_acme_example_5b8d5617.user_id
}

resource "aws_identitystore_group_membership" "web_developers_zanele_dlamini_acme_example_8966c8ea" {
  group_id          = aws_identitystore_group.web_developers_d809c7ee.group_id
  identity_store_id = "d-9067a1b2c3"
  member_id         = aws_identitystore_user.zanele_dlamini_acme_example_974abbc1.user_id
}

resource "aws_identitystore_user" "amara_diallo_acme_example_02ccb130" {
  display_name      = "Amara Diallo"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "amara.diallo@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "amara.diallo@acme.example"
  }
  name {
    family_name = "Diallo"
    given_name  = "Amara"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "anders_lindqvist_acme_example_4b5f02ce" {
  display_name      = "Anders Lindqvist"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "anders.lindqvist@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "anders.lindqvist@acme.example"
  }
  name {
    family_name = "Lindqvist"
    given_name  = "Anders"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "aoife_brennan_acme_example_1763e51c" {
  display_name      = "Aoife Brennan"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "aoife.brennan@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "aoife.brennan@acme.example"
  }
  name {
    family_name = "Brennan"
    given_name  = "Aoife"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "arjun_mehta_acme_example_aaff90d8" {
  display_name      = "Arjun Mehta"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "arjun.mehta@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "arjun.mehta@acme.example"
  }
  name {
    family_name = "Mehta"
    given_name  = "Arjun"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "beatriz_carvalho_acme_example_af9c8031" {
  display_name      = "Beatriz Carvalho"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "beatriz.carvalho@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "beatriz.carvalho@acme.example"
  }
  name {
    family_name = "Carvalho"
    given_name  = "Beatriz"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "bilal_hassan_acme_example_085bd69f" {
  display_name      = "Bilal Hassan"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "bilal.hassan@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "bilal.hassan@acme.example"
  }
  name {
    family_name = "Hassan"
    given_name  = "Bilal"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "camille_rousseau_acme_example_7c0503d6" {
  display_name      = "Camille Rousseau"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "camille.rousseau@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "camille.rousseau@acme.example"
  }
  name {
    family_name = "Rousseau"
    given_name  = "Camille"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "chen_wei_acme_example_0d3fbf05" {
  display_name      = "Chen Wei"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "chen.wei@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "chen.wei@acme.example"
  }
  name {
    family_name = "Wei"
    given_name  = "Chen"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "chidi_eze_acme_example_3ac46574" {
  display_name      = "Chidi Eze"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "chidi.eze@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "chidi.eze@acme.example"
  }
  name {
    family_name = "Eze"
    given_name  = "Chidi"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "daniela_rossi_acme_example_bf444852" {
  display_name      = "Daniela Rossi"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "daniela.rossi@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "daniela.rossi@acme.example"
  }
  name {
    family_name = "Rossi"
    given_name  = "Daniela"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "dmitri_volkov_acme_example_01f23a86" {
  display_name      = "Dmitri Volkov"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "dmitri.volkov@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "dmitri.volkov@acme.example"
  }
  name {
    family_name = "Volkov"
    given_name  = "Dmitri"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "elena_petrova_acme_example_27f2cd4d" {
  display_name      = "Elena Petrova"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "elena.petrova@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "elena.petrova@acme.example"
  }
  name {
    family_name = "Petrova"
    given_name  = "Elena"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "emeka_nwosu_acme_example_31e711ef" {
  display_name      = "Emeka Nwosu"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "emeka.nwosu@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "emeka.nwosu@acme.example"
  }
  name {
    family_name = "Nwosu"
    given_name  = "Emeka"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "fatima_zahra_acme_example_477888f6" {
  display_name      = "Fatima Zahra"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "fatima.zahra@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "fatima.zahra@acme.example"
  }
  name {
    family_name = "Zahra"
    given_name  = "Fatima"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "finn_oconnor_acme_example_d64b4968" {
  display_name      = "Finn O'Connor"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "finn.oconnor@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "finn.oconnor@acme.example"
  }
  name {
    family_name = "O'Connor"
    given_name  = "Finn"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "freya_nielsen_acme_example_d6e7a3f0" {
  display_name      = "Freya Nielsen"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "freya.nielsen@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "freya.nielsen@acme.example"
  }
  name {
    family_name = "Nielsen"
    given_name  = "Freya"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "giulia_conti_acme_example_f1d59528" {
  display_name      = "Giulia Conti"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "giulia.conti@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "giulia.conti@acme.example"
  }
  name {
    family_name = "Conti"
    given_name  = "Giulia"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "hana_suzuki_acme_example_eb11c52e" {
  display_name      = "Hana Suzuki"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "hana.suzuki@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "hana.suzuki@acme.example"
  }
  name {
    family_name = "Suzuki"
    given_name  = "Hana"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "hugo_lefevre_acme_example_cac86d8b" {
  display_name      = "Hugo Lefevre"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "hugo.lefevre@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "hugo.lefevre@acme.example"
  }
  name {
    family_name = "Lefevre"
    given_name  = "Hugo"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "ingrid_berg_acme_example_cb3fa20b" {
  display_name      = "Ingrid Berg"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "ingrid.berg@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "ingrid.berg@acme.example"
  }
  name {
    family_name = "Berg"
    given_name  = "Ingrid"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "isaac_cohen_acme_example_d6ba7356" {
  display_name      = "Isaac Cohen"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "isaac.cohen@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "isaac.cohen@acme.example"
  }
  name {
    family_name = "Cohen"
    given_name  = "Isaac"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "jamal_washington_acme_example_2baa5a75" {
  display_name      = "Jamal Washington"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "jamal.washington@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "jamal.washington@acme.example"
  }
  name {
    family_name = "Washington"
    given_name  = "Jamal"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "jiwoo_park_acme_example_bb4accd8" {
  display_name      = "Jiwoo Park"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "jiwoo.park@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "jiwoo.park@acme.example"
  }
  name {
    family_name = "Park"
    given_name  = "Jiwoo"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "katarzyna_nowak_acme_example_611f8e00" {
  display_name      = "Katarzyna Nowak"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "katarzyna.nowak@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "katarzyna.nowak@acme.example"
  }
  name {
    family_name = "Nowak"
    given_name  = "Katarzyna"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "kofi_mensah_acme_example_97a96017" {
  display_name      = "Kofi Mensah"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "kofi.mensah@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "kofi.mensah@acme.example"
  }
  name {
    family_name = "Mensah"
    given_name  = "Kofi"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "lakshmi_iyer_acme_example_dc884ece" {
  display_name      = "Lakshmi Iyer"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "lakshmi.iyer@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "lakshmi.iyer@acme.example"
  }
  name {
    family_name = "Iyer"
    given_name  = "Lakshmi"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "liam_murphy_acme_example_4f3a9080" {
  display_name      = "Liam Murphy"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "liam.murphy@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "liam.murphy@acme.example"
  }
  name {
    family_name = "Murphy"
    given_name  = "Liam"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "lucia_fernandez_acme_example_4cdd6f86" {
  display_name      = "Lucía Fernández"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "lucia.fernandez@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "lucia.fernandez@acme.example"
  }
  name {
    family_name = "Fernández"
    given_name  = "Lucía"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "mateo_silva_acme_example_a2e0e1fe" {
  display_name      = "Mateo Silva"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "mateo.silva@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "mateo.silva@acme.example"
  }
  name {
    family_name = "Silva"
    given_name  = "Mateo"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "mei_tanaka_acme_example_341a8dc5" {
  display_name      = "Mei Tanaka"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "mei.tanaka@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "mei.tanaka@acme.example"
  }
  name {
    family_name = "Tanaka"
    given_name  = "Mei"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "nadia_haddad_acme_example_9a0c1de2" {
  display_name      = "Nadia Haddad"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "nadia.haddad@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "nadia.haddad@acme.example"
  }
  name {
    family_name = "Haddad"
    given_name  = "Nadia"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "noah_schmidt_acme_example_b28c56fb" {
  display_name      = "Noah Schmidt"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "noah.schmidt@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "noah.schmidt@acme.example"
  }
  name {
    family_name = "Schmidt"
    given_name  = "Noah"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "oluwaseun_adeyemi_acme_example_d209070a" {
  display_name      = "Oluwaseun Adeyemi"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "oluwaseun.adeyemi@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "oluwaseun.adeyemi@acme.example"
  }
  name {
    family_name = "Adeyemi"
    given_name  = "Oluwaseun"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "priya_raman_acme_example_6b0a9545" {
  display_name      = "Priya Raman"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "priya.raman@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "priya.raman@acme.example"
  }
  name {
    family_name = "Raman"
    given_name  = "Priya"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "rafael_santos_acme_example_18a35118" {
  display_name      = "Rafael Santos"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "rafael.santos@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "rafael.santos@acme.example"
  }
  name {
    family_name = "Santos"
    given_name  = "Rafael"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "sofia_papadopoulou_acme_example_df51b581" {
  display_name      = "Sofia Papadopoulou"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "sofia.papadopoulou@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "sofia.papadopoulou@acme.example"
  }
  name {
    family_name = "Papadopoulou"
    given_name  = "Sofia"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "tariq_aziz_acme_example_c4f93a70" {
  display_name      = "Tariq Aziz"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "tariq.aziz@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "tariq.aziz@acme.example"
  }
  name {
    family_name = "Aziz"
    given_name  = "Tariq"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "tomas_novak_acme_example_da3a4bca" {
  display_name      = "Tomás Novák"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "tomas.novak@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "tomas.novak@acme.example"
  }
  name {
    family_name = "Novák"
    given_name  = "Tomás"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "yuki_mori_acme_example_5b8d5617" {
  display_name      = "Yuki Mori"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "yuki.mori@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "yuki.mori@acme.example"
  }
  name {
    family_name = "Mori"
    given_name  = "Yuki"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "zanele_dlamini_acme_example_974abbc1" {
  display_name      = "Zanele Dlamini"
  identity_store_id = "d-9067a1b2c3"
  user_name         = "zanele.dlamini@acme.example"
  emails {
    primary = true
    type    = "work"
    value   = "zanele.dlamini@acme.example"
  }
  name {
    family_name = "Dlamini"
    given_name  = "Zanele"
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

resource "aws_ssoadmin_managed_policy_attachment" "billing_aws_job_function_billing_0177dc99" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  managed_policy_arn = "arn:aws:iam::aws:policy/job-function/Billing"
  permission_set_arn = aws_ssoadmin_permission_set.billing_e1fd2aa2.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "breakglass_aws_administratoraccess_35253a66" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "developer_aws_poweruseraccess_15703d89" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  managed_policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "operator_aws_readonlyaccess_a7a48df9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  managed_policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "readonly_aws_job_function_viewonlyaccess_5e43f791" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  managed_policy_arn = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "securityaudit_aws_securityaudit_6fc52bd0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  managed_policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
}

resource "aws_ssoadmin_permission_set" "admin_2c5bc838" {
  description      = "Everything in an account"
  instance_arn     = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  name             = "Admin"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "billing_e1fd2aa2" {
  description      = "Invoices and budgets"
  instance_arn     = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  name             = "Billing"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "breakglass_7905c434" {
  description      = "Everything, everywhere, when nothing else works"
  instance_arn     = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  name             = "BreakGlass"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "developer_59b2f597" {
  description      = "Day-to-day development"
  instance_arn     = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  name             = "Developer"
  session_duration = "PT8H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "operator_6b9136b5" {
  description      = "Look, restart, scale; change nothing else"
  instance_arn     = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  name             = "Operator"
  session_duration = "PT4H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "readonly_66550470" {
  description      = "Look at everything, change nothing"
  instance_arn     = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  name             = "ReadOnly"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "securityaudit_dd03b6c3" {
  description      = "Read the configuration of everything"
  instance_arn     = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  name             = "SecurityAudit"
  session_duration = "PT2H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set_inline_policy" "operator_inline_policy_36fb2185" {
  inline_policy      = "{\"Statement\":[{\"Action\":[\"ecs:UpdateService\",\"ecs:StopTask\",\"ec2:RebootInstances\"],\"Effect\":\"Allow\",\"Resource\":\"*\",\"Sid\":\"Restart\"},{\"Action\":[\"secretsmanager:GetSecretValue\",\"ssm:GetParameter*\"],\"Effect\":\"Deny\",\"Resource\":\"*\",\"Sid\":\"NoSecrets\"}],\"Version\":\"2012-10-17\"}"
  instance_arn       = "arn:aws:sso:::instance/ssoins-7223a1b2c3d4e5f6"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
}
