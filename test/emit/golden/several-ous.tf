# access-admin_2c5bc838.tf
resource "aws_ssoadmin_account_assignment" "admin_platform_admins_012345678901_a25a810a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "012345678901"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_101112131415_82f1b384" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "101112131415"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_121314151617_5a71ffb4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "121314151617"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_131415161718_2139917c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "131415161718"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_141516171819_8057a123" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "141516171819"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_222233334444_160f5737" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "222233334444"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_444455556666_ba5a9611" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "444455556666"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_555566667777_06a1ef93" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "555566667777"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_777788889999_86fc9f0d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "777788889999"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_888899990000_2bfa3ede" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "888899990000"
  target_type        = "AWS_ACCOUNT"
}

# access-analyst_683a63b7.tf
resource "aws_ssoadmin_account_assignment" "analyst_analysts_888899990000_817ec2de" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.analyst_683a63b7.arn
  principal_id       = aws_identitystore_group.analysts_55d81fd8.group_id
  principal_type     = "GROUP"
  target_id          = "888899990000"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "analyst_contractors_888899990000_14ebb494" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.analyst_683a63b7.arn
  principal_id       = aws_identitystore_group.contractors_db556bbf.group_id
  principal_type     = "GROUP"
  target_id          = "888899990000"
  target_type        = "AWS_ACCOUNT"
}

# access-billing_e1fd2aa2.tf
resource "aws_ssoadmin_account_assignment" "billing_finance_111122223333_641c6130" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.billing_e1fd2aa2.arn
  principal_id       = aws_identitystore_group.finance_5626b336.group_id
  principal_type     = "GROUP"
  target_id          = "111122223333"
  target_type        = "AWS_ACCOUNT"
}

# access-breakglass_7905c434.tf
resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_012345678901_e7af6f36" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "012345678901"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_101112131415_4bfc9f56" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "101112131415"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_121314151617_a5f9e644" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "121314151617"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_131415161718_a582c99e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "131415161718"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_141516171819_d414b8d9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "141516171819"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_333344445555_6bc81b8f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "333344445555"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_444455556666_040e09a2" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "444455556666"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_555566667777_06e55d2d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "555566667777"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_666677778888_7c468e71" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "666677778888"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_777788889999_b0e6fb43" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "777788889999"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_888899990000_eaafdf6c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "888899990000"
  target_type        = "AWS_ACCOUNT"
}

# access-breakglassmanagement_304e9ea7.tf
resource "aws_ssoadmin_account_assignment" "breakglassmanagement_break_glass_111122223333_d947fde0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.breakglassmanagement_304e9ea7.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "111122223333"
  target_type        = "AWS_ACCOUNT"
}

# access-developer_59b2f597.tf
resource "aws_ssoadmin_account_assignment" "developer_payments_dev_012345678901_7b3d78af" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.payments_dev_3b87642d.group_id
  principal_type     = "GROUP"
  target_id          = "012345678901"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_payments_dev_101112131415_6b2dbff4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.payments_dev_3b87642d.group_id
  principal_type     = "GROUP"
  target_id          = "101112131415"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_payments_dev_121314151617_494f2840" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.payments_dev_3b87642d.group_id
  principal_type     = "GROUP"
  target_id          = "121314151617"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_tracking_dev_131415161718_706d6ff4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.tracking_dev_66584f32.group_id
  principal_type     = "GROUP"
  target_id          = "131415161718"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_tracking_dev_141516171819_18114362" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.tracking_dev_66584f32.group_id
  principal_type     = "GROUP"
  target_id          = "141516171819"
  target_type        = "AWS_ACCOUNT"
}

# access-operator_6b9136b5.tf
resource "aws_ssoadmin_account_assignment" "operator_payments_leads_666677778888_c2f6e489" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.payments_leads_285f7cf4.group_id
  principal_type     = "GROUP"
  target_id          = "666677778888"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_payments_oncall_555566667777_2c834a70" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.payments_oncall_e3083fe9.group_id
  principal_type     = "GROUP"
  target_id          = "555566667777"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_tracking_oncall_131415161718_f5da6aba" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.tracking_oncall_809d0b31.group_id
  principal_type     = "GROUP"
  target_id          = "131415161718"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_tracking_oncall_777788889999_344dcb8c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.tracking_oncall_809d0b31.group_id
  principal_type     = "GROUP"
  target_id          = "777788889999"
  target_type        = "AWS_ACCOUNT"
}

# access-readonly_66550470.tf
resource "aws_ssoadmin_account_assignment" "readonly_payments_dev_555566667777_353aa2ca" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.payments_dev_3b87642d.group_id
  principal_type     = "GROUP"
  target_id          = "555566667777"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_payments_oncall_555566667777_6c508b46" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.payments_oncall_e3083fe9.group_id
  principal_type     = "GROUP"
  target_id          = "555566667777"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_security_012345678901_e0d4c21b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "012345678901"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_security_101112131415_df295521" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "101112131415"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_security_121314151617_07522d11" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "121314151617"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_security_131415161718_47f02911" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "131415161718"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_security_141516171819_7302dadc" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "141516171819"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_security_222233334444_ddf90e94" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "222233334444"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_security_333344445555_377cbe96" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "333344445555"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_security_444455556666_b82aa719" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "444455556666"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_security_555566667777_b997e677" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "555566667777"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_security_666677778888_de07b4d4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "666677778888"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_security_777788889999_894d5a9b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "777788889999"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_security_888899990000_b88d69b4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "888899990000"
  target_type        = "AWS_ACCOUNT"
}

# imports.tf
import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_012345678901_a25a810a
  id = "9967b2c3d4-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,012345678901,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_101112131415_82f1b384
  id = "9967b2c3d4-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,101112131415,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_121314151617_5a71ffb4
  id = "9967b2c3d4-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,121314151617,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_131415161718_2139917c
  id = "9967b2c3d4-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,131415161718,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_141516171819_8057a123
  id = "9967b2c3d4-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,141516171819,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_222233334444_160f5737
  id = "9967b2c3d4-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,222233334444,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_444455556666_ba5a9611
  id = "9967b2c3d4-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,444455556666,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_555566667777_06a1ef93
  id = "9967b2c3d4-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,555566667777,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_777788889999_86fc9f0d
  id = "9967b2c3d4-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,777788889999,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_888899990000_2bfa3ede
  id = "9967b2c3d4-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,888899990000,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.billing_finance_111122223333_641c6130
  id = "9967b2c3d4-a43a1334-26bb-49f8-a01c-87304b4216f9,GROUP,111122223333,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-17f8fa335c722529,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_012345678901_e7af6f36
  id = "9967b2c3d4-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,012345678901,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_101112131415_4bfc9f56
  id = "9967b2c3d4-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,101112131415,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_121314151617_a5f9e644
  id = "9967b2c3d4-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,121314151617,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_131415161718_a582c99e
  id = "9967b2c3d4-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,131415161718,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_141516171819_d414b8d9
  id = "9967b2c3d4-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,141516171819,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_333344445555_6bc81b8f
  id = "9967b2c3d4-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,333344445555,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_444455556666_040e09a2
  id = "9967b2c3d4-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,444455556666,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_555566667777_06e55d2d
  id = "9967b2c3d4-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,555566667777,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_666677778888_7c468e71
  id = "9967b2c3d4-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,666677778888,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_777788889999_b0e6fb43
  id = "9967b2c3d4-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,777788889999,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.breakglass_break_glass_888899990000_eaafdf6c
  id = "9967b2c3d4-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,888899990000,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.breakglassmanagement_break_glass_111122223333_d947fde0
  id = "9967b2c3d4-e2140165-5984-4e76-ad74-353a78df63fc,GROUP,111122223333,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-84eba55885345a9b,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.developer_payments_dev_012345678901_7b3d78af
  id = "9967b2c3d4-01ed18eb-7059-4c2f-adaa-f1933fef72f2,GROUP,012345678901,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.developer_payments_dev_101112131415_6b2dbff4
  id = "9967b2c3d4-01ed18eb-7059-4c2f-adaa-f1933fef72f2,GROUP,101112131415,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.developer_tracking_dev_131415161718_706d6ff4
  id = "9967b2c3d4-bebe375a-51c4-473d-aa1b-cf63b2b447d3,GROUP,131415161718,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.developer_tracking_dev_141516171819_18114362
  id = "9967b2c3d4-bebe375a-51c4-473d-aa1b-cf63b2b447d3,GROUP,141516171819,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.operator_payments_oncall_555566667777_2c834a70
  id = "9967b2c3d4-3d4daabb-69a7-4661-adb0-6559f2f41ec3,GROUP,555566667777,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-95f69744c82a7355,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.operator_tracking_oncall_777788889999_344dcb8c
  id = "9967b2c3d4-bf204d5b-15c3-4588-aec3-f68a99b42f2d,GROUP,777788889999,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-95f69744c82a7355,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.readonly_payments_dev_555566667777_353aa2ca
  id = "9967b2c3d4-01ed18eb-7059-4c2f-adaa-f1933fef72f2,GROUP,555566667777,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.readonly_payments_oncall_555566667777_6c508b46
  id = "9967b2c3d4-3d4daabb-69a7-4661-adb0-6559f2f41ec3,GROUP,555566667777,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.readonly_security_101112131415_df295521
  id = "9967b2c3d4-9d75d4f5-ff87-47e4-aeb6-9b7d9e79a358,GROUP,101112131415,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.readonly_security_131415161718_47f02911
  id = "9967b2c3d4-9d75d4f5-ff87-47e4-aeb6-9b7d9e79a358,GROUP,131415161718,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.readonly_security_222233334444_ddf90e94
  id = "9967b2c3d4-9d75d4f5-ff87-47e4-aeb6-9b7d9e79a358,GROUP,222233334444,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.readonly_security_333344445555_377cbe96
  id = "9967b2c3d4-9d75d4f5-ff87-47e4-aeb6-9b7d9e79a358,GROUP,333344445555,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.readonly_security_444455556666_b82aa719
  id = "9967b2c3d4-9d75d4f5-ff87-47e4-aeb6-9b7d9e79a358,GROUP,444455556666,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.readonly_security_555566667777_b997e677
  id = "9967b2c3d4-9d75d4f5-ff87-47e4-aeb6-9b7d9e79a358,GROUP,555566667777,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.readonly_security_666677778888_de07b4d4
  id = "9967b2c3d4-9d75d4f5-ff87-47e4-aeb6-9b7d9e79a358,GROUP,666677778888,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_account_assignment.readonly_security_777788889999_894d5a9b
  id = "9967b2c3d4-9d75d4f5-ff87-47e4-aeb6-9b7d9e79a358,GROUP,777788889999,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_identitystore_group.analysts_55d81fd8
  id = "d-9967b2c3d4/9967b2c3d4-346621b5-c050-4aa1-aac3-f3bdde13cff1"
}

import {
  to = aws_identitystore_group.break_glass_8399bf82
  id = "d-9967b2c3d4/9967b2c3d4-e2140165-5984-4e76-ad74-353a78df63fc"
}

import {
  to = aws_identitystore_group.contractors_db556bbf
  id = "d-9967b2c3d4/9967b2c3d4-cee8702e-a65f-4f6b-a36b-00810f6220b8"
}

import {
  to = aws_identitystore_group.finance_5626b336
  id = "d-9967b2c3d4/9967b2c3d4-a43a1334-26bb-49f8-a01c-87304b4216f9"
}

import {
  to = aws_identitystore_group.payments_dev_3b87642d
  id = "d-9967b2c3d4/9967b2c3d4-01ed18eb-7059-4c2f-adaa-f1933fef72f2"
}

import {
  to = aws_identitystore_group.payments_leads_285f7cf4
  id = "d-9967b2c3d4/9967b2c3d4-baebc24d-e26b-4953-a505-13f1b87ac6ce"
}

import {
  to = aws_identitystore_group.payments_oncall_e3083fe9
  id = "d-9967b2c3d4/9967b2c3d4-3d4daabb-69a7-4661-adb0-6559f2f41ec3"
}

import {
  to = aws_identitystore_group.platform_admins_cb2f0cbf
  id = "d-9967b2c3d4/9967b2c3d4-bdb9e8f2-ffb1-45ea-a058-4544799d9c50"
}

import {
  to = aws_identitystore_group.security_2f06ba6b
  id = "d-9967b2c3d4/9967b2c3d4-9d75d4f5-ff87-47e4-aeb6-9b7d9e79a358"
}

import {
  to = aws_identitystore_group.tracking_dev_66584f32
  id = "d-9967b2c3d4/9967b2c3d4-bebe375a-51c4-473d-aa1b-cf63b2b447d3"
}

import {
  to = aws_identitystore_group.tracking_oncall_809d0b31
  id = "d-9967b2c3d4/9967b2c3d4-bf204d5b-15c3-4588-aec3-f68a99b42f2d"
}

import {
  to = aws_identitystore_group_membership.analysts_astrid_dahl_harbor_example_21ce410d
  id = "d-9967b2c3d4/9967b2c3d4-ffd6fbb5-202f-4e9e-a2e3-86d371da8576"
}

import {
  to = aws_identitystore_group_membership.analysts_ben_carter_harbor_example_1de9151a
  id = "d-9967b2c3d4/9967b2c3d4-5633a285-b64c-4496-a821-ab544733cb8d"
}

import {
  to = aws_identitystore_group_membership.analysts_eleni_georgiou_harbor_example_541b791e
  id = "d-9967b2c3d4/9967b2c3d4-1c54d340-a412-486e-a403-3e8ff37f6f4a"
}

import {
  to = aws_identitystore_group_membership.analysts_esther_mwangi_harbor_example_f8f89a5d
  id = "d-9967b2c3d4/9967b2c3d4-3c576695-8818-419d-a402-e7fd8f015304"
}

import {
  to = aws_identitystore_group_membership.analysts_marco_bianchi_harbor_example_b7c32722
  id = "d-9967b2c3d4/9967b2c3d4-c9646de6-3846-444f-ac58-f3e00380f04d"
}

import {
  to = aws_identitystore_group_membership.analysts_olga_zielinska_harbor_example_a29e115e
  id = "d-9967b2c3d4/9967b2c3d4-3d00e9ab-3f1b-426e-aa4c-3cfd99760c56"
}

import {
  to = aws_identitystore_group_membership.analysts_vera_novotna_harbor_example_2c1a3bfc
  id = "d-9967b2c3d4/9967b2c3d4-358e2e50-4608-4469-a89d-6bdfdbc3bfc7"
}

import {
  to = aws_identitystore_group_membership.analysts_wendy_zhou_harbor_example_ca967eaa
  id = "d-9967b2c3d4/9967b2c3d4-6499fb65-5ae5-419f-a4d6-c876de9f2470"
}

import {
  to = aws_identitystore_group_membership.break_glass_abena_owusu_harbor_example_3fd19dc5
  id = "d-9967b2c3d4/9967b2c3d4-745e9ffc-ecb5-438b-a292-5fcaaf8861b7"
}

import {
  to = aws_identitystore_group_membership.break_glass_miriam_levy_harbor_example_8743667c
  id = "d-9967b2c3d4/9967b2c3d4-021bbbb3-3046-4bc2-ac13-12c0f193c59e"
}

import {
  to = aws_identitystore_group_membership.contractors_ivan_horvat_harbor_example_f4e0840c
  id = "d-9967b2c3d4/9967b2c3d4-bad01efe-ffab-42ca-a3b5-1292dff82c3d"
}

import {
  to = aws_identitystore_group_membership.finance_jasmine_clarke_harbor_example_a855bae5
  id = "d-9967b2c3d4/9967b2c3d4-bd97e4e2-e07d-47ec-a164-7e8eeaf2c07c"
}

import {
  to = aws_identitystore_group_membership.finance_louis_martin_harbor_example_11e70f30
  id = "d-9967b2c3d4/9967b2c3d4-42615683-c033-491d-a068-d66c3ee57221"
}

import {
  to = aws_identitystore_group_membership.finance_maja_lund_harbor_example_bb0e8c0d
  id = "d-9967b2c3d4/9967b2c3d4-ef0fe0ec-b022-4d75-ac2c-fd911ae6a3b2"
}

import {
  to = aws_identitystore_group_membership.finance_yusuf_demir_harbor_example_3757a2f2
  id = "d-9967b2c3d4/9967b2c3d4-777866a6-8d00-4ad1-a511-b910299f3cd9"
}

import {
  to = aws_identitystore_group_membership.payments_dev_adrian_keller_harbor_example_e8ae9ccb
  id = "d-9967b2c3d4/9967b2c3d4-85e3376c-922b-4062-adb7-06d286ac126c"
}

import {
  to = aws_identitystore_group_membership.payments_dev_ana_kovac_harbor_example_2ae5a3c0
  id = "d-9967b2c3d4/9967b2c3d4-309b1ba7-d19f-445f-a575-a745cb8942e7"
}

import {
  to = aws_identitystore_group_membership.payments_dev_bruna_almeida_harbor_example_df041f02
  id = "d-9967b2c3d4/9967b2c3d4-869b3dde-fbc6-4cc6-a1dd-304581aff5be"
}

import {
  to = aws_identitystore_group_membership.payments_dev_daisuke_ito_harbor_example_53878efd
  id = "d-9967b2c3d4/9967b2c3d4-9eba396e-235c-4b75-a52d-f74a059e7f02"
}

import {
  to = aws_identitystore_group_membership.payments_dev_farah_rahman_harbor_example_a86e5835
  id = "d-9967b2c3d4/9967b2c3d4-b7c7a3ed-e955-44d1-af3e-b84b500883bf"
}

import {
  to = aws_identitystore_group_membership.payments_dev_gabriel_dubois_harbor_example_430693cd
  id = "d-9967b2c3d4/9967b2c3d4-454ed1eb-a115-4d81-aa7d-7c6b50cb8d73"
}

import {
  to = aws_identitystore_group_membership.payments_dev_jonas_becker_harbor_example_9ceec8eb
  id = "d-9967b2c3d4/9967b2c3d4-a8a01f26-1fdf-4aff-a4fa-ca79c0369fe5"
}

import {
  to = aws_identitystore_group_membership.payments_dev_leila_amiri_harbor_example_23945767
  id = "d-9967b2c3d4/9967b2c3d4-5bebb715-4828-48a9-a092-532924d5f305"
}

import {
  to = aws_identitystore_group_membership.payments_leads_clara_hoffmann_harbor_example_9ddd65b2
  id = "d-9967b2c3d4/9967b2c3d4-2084848b-80b1-4a23-ade7-6f0c68d1f464"
}

import {
  to = aws_identitystore_group_membership.payments_leads_paul_nguyen_harbor_example_8888be6a
  id = "d-9967b2c3d4/9967b2c3d4-d6c980a2-613a-4b9b-a873-c0bebd51531a"
}

import {
  to = aws_identitystore_group_membership.payments_oncall_ana_kovac_harbor_example_e36b792c
  id = "d-9967b2c3d4/9967b2c3d4-d8063c7b-fe82-4019-ad82-eaedcf631f68"
}

import {
  to = aws_identitystore_group_membership.payments_oncall_clara_hoffmann_harbor_example_3d1f2c91
  id = "d-9967b2c3d4/9967b2c3d4-7752f5d9-fc0d-40df-aab5-385977ab4254"
}

import {
  to = aws_identitystore_group_membership.payments_oncall_gabriel_dubois_harbor_example_efa039db
  id = "d-9967b2c3d4/9967b2c3d4-d1049fd3-041f-4e7b-a18a-1cdf5d95ac30"
}

import {
  to = aws_identitystore_group_membership.payments_oncall_jonas_becker_harbor_example_5cb92c1d
  id = "d-9967b2c3d4/9967b2c3d4-99a23870-00c8-47a6-afbf-2f5d6b4ccd52"
}

import {
  to = aws_identitystore_group_membership.platform_admins_abena_owusu_harbor_example_10fb7272
  id = "d-9967b2c3d4/9967b2c3d4-2f3313e4-9d57-46a2-a188-88a1127ad899"
}

import {
  to = aws_identitystore_group_membership.platform_admins_erik_johansson_harbor_example_eb7513c4
  id = "d-9967b2c3d4/9967b2c3d4-1822a6a2-49b3-4751-a991-46d587431d3d"
}

import {
  to = aws_identitystore_group_membership.platform_admins_kavya_nair_harbor_example_283e6b0f
  id = "d-9967b2c3d4/9967b2c3d4-09c9e7e3-fea8-4c64-ad36-ea7f27015449"
}

import {
  to = aws_identitystore_group_membership.platform_admins_nikolai_orlov_harbor_example_df90c3fe
  id = "d-9967b2c3d4/9967b2c3d4-dbc44075-17b7-46d1-a124-a65c262622a3"
}

import {
  to = aws_identitystore_group_membership.security_agnes_holm_harbor_example_08eb0bc1
  id = "d-9967b2c3d4/9967b2c3d4-4ae0e5fc-f412-4795-ab07-6fe518a92aea"
}

import {
  to = aws_identitystore_group_membership.security_miriam_levy_harbor_example_b8a7c8d0
  id = "d-9967b2c3d4/9967b2c3d4-f6e684cb-2cba-4f23-acfe-9f595a0851e0"
}

import {
  to = aws_identitystore_group_membership.security_samir_khan_harbor_example_444cb2a9
  id = "d-9967b2c3d4/9967b2c3d4-09643694-72b6-43df-aee5-b713a3fe4b19"
}

import {
  to = aws_identitystore_group_membership.tracking_dev_ahmed_farouk_harbor_example_47613bcd
  id = "d-9967b2c3d4/9967b2c3d4-d016b24c-be22-47bb-a281-18f21b13926f"
}

import {
  to = aws_identitystore_group_membership.tracking_dev_anil_joshi_harbor_example_57cc4cfa
  id = "d-9967b2c3d4/9967b2c3d4-1b17defc-f60e-4154-a100-d0aa9ef66726"
}

import {
  to = aws_identitystore_group_membership.tracking_dev_carlos_vega_harbor_example_73ae1bfd
  id = "d-9967b2c3d4/9967b2c3d4-a0118f5d-f96d-49f4-aee0-795150442727"
}

import {
  to = aws_identitystore_group_membership.tracking_dev_deniz_yilmaz_harbor_example_339b8d7c
  id = "d-9967b2c3d4/9967b2c3d4-72c740b7-e792-483d-a82e-f1ebc16c3db5"
}

import {
  to = aws_identitystore_group_membership.tracking_dev_grace_kim_harbor_example_09ef8d1a
  id = "d-9967b2c3d4/9967b2c3d4-a2307fb4-5e62-4215-a7b6-91dc74b21f0b"
}

import {
  to = aws_identitystore_group_membership.tracking_dev_henrik_olsen_harbor_example_12a51350
  id = "d-9967b2c3d4/9967b2c3d4-082e2b77-29ba-4d8a-a3c5-6e1b2fb5c335"
}

import {
  to = aws_identitystore_group_membership.tracking_dev_ines_marques_harbor_example_f814a190
  id = "d-9967b2c3d4/9967b2c3d4-0f3cf58f-6783-43c4-adc6-65ad6dc11e4b"
}

import {
  to = aws_identitystore_group_membership.tracking_dev_sara_eriksson_harbor_example_ade3a337
  id = "d-9967b2c3d4/9967b2c3d4-8d376a24-e22d-4e5d-a95a-70d3d4edce0d"
}

import {
  to = aws_identitystore_group_membership.tracking_oncall_anil_joshi_harbor_example_9652f4f8
  id = "d-9967b2c3d4/9967b2c3d4-d99c3d17-5c82-429c-a2df-be221a08db0f"
}

import {
  to = aws_identitystore_group_membership.tracking_oncall_grace_kim_harbor_example_7e4cb35a
  id = "d-9967b2c3d4/9967b2c3d4-ef1e11d9-379f-4c97-a759-c9464db7d1c8"
}

import {
  to = aws_identitystore_group_membership.tracking_oncall_sara_eriksson_harbor_example_029ab78e
  id = "d-9967b2c3d4/9967b2c3d4-5d4ef6d3-66ce-40d2-a66a-6576d9642434"
}

import {
  to = aws_identitystore_user.abena_owusu_harbor_example_c00d410e
  id = "d-9967b2c3d4/9967b2c3d4-f44bd9db-896e-4562-ab5f-2d05146f368d"
}

import {
  to = aws_identitystore_user.adrian_keller_harbor_example_693784b9
  id = "d-9967b2c3d4/9967b2c3d4-562867f7-382c-4424-a0a0-29800d964592"
}

import {
  to = aws_identitystore_user.agnes_holm_harbor_example_ad14a23d
  id = "d-9967b2c3d4/9967b2c3d4-30079a3d-696c-4873-ad99-07e495f6a36a"
}

import {
  to = aws_identitystore_user.ahmed_farouk_harbor_example_e6966fd1
  id = "d-9967b2c3d4/9967b2c3d4-d9d3e43f-d73b-4feb-a2a2-bc8ce4db94fc"
}

import {
  to = aws_identitystore_user.ana_kovac_harbor_example_d3b8a7dc
  id = "d-9967b2c3d4/9967b2c3d4-db178e25-79dc-4c7f-aba8-53159b07d1a1"
}

import {
  to = aws_identitystore_user.anil_joshi_harbor_example_0c05bcea
  id = "d-9967b2c3d4/9967b2c3d4-0784341b-18bc-4f7a-a46f-dc5ddd60be69"
}

import {
  to = aws_identitystore_user.astrid_dahl_harbor_example_bfbece55
  id = "d-9967b2c3d4/9967b2c3d4-fd416968-b3ca-4d9c-a553-85b42fd0189a"
}

import {
  to = aws_identitystore_user.ben_carter_harbor_example_f1a9f800
  id = "d-9967b2c3d4/9967b2c3d4-9e6b21a2-0c9f-4b96-ac38-4c2ea4e88592"
}

import {
  to = aws_identitystore_user.bruna_almeida_harbor_example_0816dc00
  id = "d-9967b2c3d4/9967b2c3d4-3b26ac96-b725-4bac-a593-c6d59241c904"
}

import {
  to = aws_identitystore_user.carlos_vega_harbor_example_121423bd
  id = "d-9967b2c3d4/9967b2c3d4-c7328a1b-7ee2-44ae-a036-265c6367a048"
}

import {
  to = aws_identitystore_user.clara_hoffmann_harbor_example_25722e14
  id = "d-9967b2c3d4/9967b2c3d4-975ec534-cbb2-4726-a52c-4543328f44f8"
}

import {
  to = aws_identitystore_user.daisuke_ito_harbor_example_db034565
  id = "d-9967b2c3d4/9967b2c3d4-4a1c628b-3f59-40ac-a2f6-2af947864e91"
}

import {
  to = aws_identitystore_user.deniz_yilmaz_harbor_example_3cfef6ad
  id = "d-9967b2c3d4/9967b2c3d4-dec8ac95-28c9-412a-a359-bdc436f96558"
}

import {
  to = aws_identitystore_user.eleni_georgiou_harbor_example_c958084f
  id = "d-9967b2c3d4/9967b2c3d4-4758191a-e5ef-4de1-a38c-57cc35fd5b94"
}

import {
  to = aws_identitystore_user.erik_johansson_harbor_example_8994ebd5
  id = "d-9967b2c3d4/9967b2c3d4-ee001f4d-dbf1-4d30-a415-b78690674382"
}

import {
  to = aws_identitystore_user.esther_mwangi_harbor_example_9083686e
  id = "d-9967b2c3d4/9967b2c3d4-ead17ba7-a449-4593-a1e7-a1412189af01"
}

import {
  to = aws_identitystore_user.farah_rahman_harbor_example_1d7a4710
  id = "d-9967b2c3d4/9967b2c3d4-e7a22d9f-1f9a-446c-a33d-459994bc971f"
}

import {
  to = aws_identitystore_user.gabriel_dubois_harbor_example_6534d591
  id = "d-9967b2c3d4/9967b2c3d4-cd3c659c-e31b-46be-a660-89d4d3e89b98"
}

import {
  to = aws_identitystore_user.grace_kim_harbor_example_b34f0b2a
  id = "d-9967b2c3d4/9967b2c3d4-8cebbe15-605c-4b38-aa90-026277d183d6"
}

import {
  to = aws_identitystore_user.henrik_olsen_harbor_example_97b22c25
  id = "d-9967b2c3d4/9967b2c3d4-0c241059-9879-442f-aa27-d10edf5e40b8"
}

import {
  to = aws_identitystore_user.ines_marques_harbor_example_3cff22ed
  id = "d-9967b2c3d4/9967b2c3d4-99c626fc-7814-4181-ad0a-1963d7ed7506"
}

import {
  to = aws_identitystore_user.ivan_horvat_harbor_example_a718a6f6
  id = "d-9967b2c3d4/9967b2c3d4-9058c561-0c45-4fa1-a975-a57cdc67471b"
}

import {
  to = aws_identitystore_user.jasmine_clarke_harbor_example_88c366bc
  id = "d-9967b2c3d4/9967b2c3d4-f95694c3-0096-4b26-a1a8-e3d8b96a5187"
}

import {
  to = aws_identitystore_user.jonas_becker_harbor_example_7e397e79
  id = "d-9967b2c3d4/9967b2c3d4-bac24414-af3d-4531-afc8-2708605d81a5"
}

import {
  to = aws_identitystore_user.kavya_nair_harbor_example_cd52be99
  id = "d-9967b2c3d4/9967b2c3d4-6bb7e069-4871-48d3-a4a0-e25809f44e05"
}

import {
  to = aws_identitystore_user.leila_amiri_harbor_example_1784c048
  id = "d-9967b2c3d4/9967b2c3d4-c772cbe2-c90c-46e6-a20f-a0dc60d9af8f"
}

import {
  to = aws_identitystore_user.louis_martin_harbor_example_5cec6afd
  id = "d-9967b2c3d4/9967b2c3d4-4c20a2d1-2d3c-4295-a406-7a8f681a035a"
}

import {
  to = aws_identitystore_user.maja_lund_harbor_example_caeea2da
  id = "d-9967b2c3d4/9967b2c3d4-ba0ce64b-a1bb-45d6-a327-658fb7445450"
}

import {
  to = aws_identitystore_user.marco_bianchi_harbor_example_ac9f2306
  id = "d-9967b2c3d4/9967b2c3d4-ed9f3d33-a2ad-4793-aff4-146a51dd1261"
}

import {
  to = aws_identitystore_user.miriam_levy_harbor_example_3addf9c5
  id = "d-9967b2c3d4/9967b2c3d4-44c2b212-c69b-453d-a3d4-07fd07fcf287"
}

import {
  to = aws_identitystore_user.nikolai_orlov_harbor_example_95fd318f
  id = "d-9967b2c3d4/9967b2c3d4-c4f0b53f-6c0d-4d8f-ac17-5f3c8a783fbb"
}

import {
  to = aws_identitystore_user.olga_zielinska_harbor_example_d2b614ac
  id = "d-9967b2c3d4/9967b2c3d4-22c3900f-4d25-4afc-a988-d4c532536f9d"
}

import {
  to = aws_identitystore_user.paul_nguyen_harbor_example_5fe16456
  id = "d-9967b2c3d4/9967b2c3d4-abfcf2df-258b-4bdf-a182-35b0d6dbb30d"
}

import {
  to = aws_identitystore_user.samir_khan_harbor_example_f7e8ec87
  id = "d-9967b2c3d4/9967b2c3d4-6af24621-de9b-4135-aed3-42794a3f1561"
}

import {
  to = aws_identitystore_user.sara_eriksson_harbor_example_150d3a40
  id = "d-9967b2c3d4/9967b2c3d4-1ac3318c-3ced-4d60-abdf-067eba59de07"
}

import {
  to = aws_identitystore_user.vera_novotna_harbor_example_749166b7
  id = "d-9967b2c3d4/9967b2c3d4-5a454ae0-ea88-49a1-ac73-220db006faee"
}

import {
  to = aws_identitystore_user.wendy_zhou_harbor_example_940942b5
  id = "d-9967b2c3d4/9967b2c3d4-6d650ab7-1079-4ebd-a162-cd1807f038fd"
}

import {
  to = aws_identitystore_user.yusuf_demir_harbor_example_20cdbc33
  id = "d-9967b2c3d4/9967b2c3d4-3f07dd64-454b-4ad1-acc8-b13fbb646692"
}

import {
  to = aws_ssoadmin_customer_managed_policy_attachment.developer_own_org_devguard_b11c0a12
  id = "DevGuard,/org/,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.admin_aws_administratoraccess_923c42b7
  id = "arn:aws:iam::aws:policy/AdministratorAccess,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.billing_aws_job_function_billing_0177dc99
  id = "arn:aws:iam::aws:policy/job-function/Billing,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-17f8fa335c722529,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.breakglass_aws_administratoraccess_35253a66
  id = "arn:aws:iam::aws:policy/AdministratorAccess,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.breakglassmanagement_aws_administratoraccess_8b93efb3
  id = "arn:aws:iam::aws:policy/AdministratorAccess,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-84eba55885345a9b,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.developer_aws_poweruseraccess_15703d89
  id = "arn:aws:iam::aws:policy/PowerUserAccess,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.operator_aws_readonlyaccess_a7a48df9
  id = "arn:aws:iam::aws:policy/ReadOnlyAccess,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-95f69744c82a7355,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.readonly_aws_job_function_viewonlyaccess_5e43f791
  id = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess,arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_permission_set.admin_2c5bc838
  id = "arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_permission_set.billing_e1fd2aa2
  id = "arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-17f8fa335c722529,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_permission_set.breakglass_7905c434
  id = "arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b81f2022bde5df80,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_permission_set.breakglassmanagement_304e9ea7
  id = "arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-84eba55885345a9b,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_permission_set.developer_59b2f597
  id = "arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_permission_set.operator_6b9136b5
  id = "arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-95f69744c82a7355,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_permission_set.readonly_66550470
  id = "arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_permission_set_inline_policy.developer_inline_policy_c30705fb
  id = "arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_permission_set_inline_policy.operator_inline_policy_36fb2185
  id = "arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-95f69744c82a7355,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

import {
  to = aws_ssoadmin_permissions_boundary_attachment.developer_boundary_6697d04d
  id = "arn:aws:sso:::permissionSet/ssoins-6987b2c3d4e5f6a7/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
}

# main.tf
# Written by idc emit terraform from config harbor, commit ….
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
  region = "eu-central-1"
  ignore_tags {
    key_prefixes = ["idc:"]
  }
}

# people.tf
resource "aws_identitystore_group" "analysts_55d81fd8" {
  description       = "Ask the data"
  display_name      = "analysts"
  identity_store_id = "d-9967b2c3d4"
}

resource "aws_identitystore_group" "break_glass_8399bf82" {
  description       = "For the night when nothing else works"
  display_name      = "break-glass"
  identity_store_id = "d-9967b2c3d4"
}

resource "aws_identitystore_group" "contractors_db556bbf" {
  description       = "Here until the migration is done"
  display_name      = "contractors"
  identity_store_id = "d-9967b2c3d4"
}

resource "aws_identitystore_group" "finance_5626b336" {
  description       = "Pay the bill"
  display_name      = "finance"
  identity_store_id = "d-9967b2c3d4"
}

resource "aws_identitystore_group" "payments_dev_3b87642d" {
  description       = "Developers of payments"
  display_name      = "payments-dev"
  identity_store_id = "d-9967b2c3d4"
}

resource "aws_identitystore_group" "payments_leads_285f7cf4" {
  description       = "Answer for payments"
  display_name      = "payments-leads"
  identity_store_id = "d-9967b2c3d4"
}

resource "aws_identitystore_group" "payments_oncall_e3083fe9" {
  description       = "Payments pager"
  display_name      = "payments-oncall"
  identity_store_id = "d-9967b2c3d4"
}

resource "aws_identitystore_group" "platform_admins_cb2f0cbf" {
  description       = "Run the organization"
  display_name      = "platform-admins"
  identity_store_id = "d-9967b2c3d4"
}

resource "aws_identitystore_group" "security_2f06ba6b" {
  description       = "Keep it safe"
  display_name      = "security"
  identity_store_id = "d-9967b2c3d4"
}

resource "aws_identitystore_group" "tracking_dev_66584f32" {
  description       = "Developers of shipment tracking"
  display_name      = "tracking-dev"
  identity_store_id = "d-9967b2c3d4"
}

resource "aws_identitystore_group" "tracking_oncall_809d0b31" {
  description       = "Tracking pager"
  display_name      = "tracking-oncall"
  identity_store_id = "d-9967b2c3d4"
}

resource "aws_identitystore_group_membership" "analysts_astrid_dahl_harbor_example_21ce410d" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.astrid_dahl_harbor_example_bfbece55.user_id
}

resource "aws_identitystore_group_membership" "analysts_ben_carter_harbor_example_1de9151a" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.ben_carter_harbor_example_f1a9f800.user_id
}

resource "aws_identitystore_group_membership" "analysts_eleni_georgiou_harbor_example_541b791e" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.eleni_georgiou_harbor_example_c958084f.user_id
}

resource "aws_identitystore_group_membership" "analysts_esther_mwangi_harbor_example_f8f89a5d" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.esther_mwangi_harbor_example_9083686e.user_id
}

resource "aws_identitystore_group_membership" "analysts_marco_bianchi_harbor_example_b7c32722" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.marco_bianchi_harbor_example_ac9f2306.user_id
}

resource "aws_identitystore_group_membership" "analysts_olga_zielinska_harbor_example_a29e115e" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.olga_zielinska_harbor_example_d2b614ac.user_id
}

resource "aws_identitystore_group_membership" "analysts_vera_novotna_harbor_example_2c1a3bfc" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.vera_novotna_harbor_example_749166b7.user_id
}

resource "aws_identitystore_group_membership" "analysts_wendy_zhou_harbor_example_ca967eaa" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.wendy_zhou_harbor_example_940942b5.user_id
}

resource "aws_identitystore_group_membership" "break_glass_abena_owusu_harbor_example_3fd19dc5" {
  group_id          = aws_identitystore_group.break_glass_8399bf82.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.abena_owusu_harbor_example_c00d410e.user_id
}

resource "aws_identitystore_group_membership" "break_glass_miriam_levy_harbor_example_8743667c" {
  group_id          = aws_identitystore_group.break_glass_8399bf82.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.miriam_levy_harbor_example_3addf9c5.user_id
}

resource "aws_identitystore_group_membership" "contractors_ivan_horvat_harbor_example_f4e0840c" {
  group_id          = aws_identitystore_group.contractors_db556bbf.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.ivan_horvat_harbor_example_a718a6f6.user_id
}

resource "aws_identitystore_group_membership" "contractors_theo_laurent_harbor_example_0f987ccb" {
  group_id          = aws_identitystore_group.contractors_db556bbf.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.theo_laurent_harbor_example_f86beadc.user_id
}

resource "aws_identitystore_group_membership" "finance_jasmine_clarke_harbor_example_a855bae5" {
  group_id          = aws_identitystore_group.finance_5626b336.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.jasmine_clarke_harbor_example_88c366bc.user_id
}

resource "aws_identitystore_group_membership" "finance_louis_martin_harbor_example_11e70f30" {
  group_id          = aws_identitystore_group.finance_5626b336.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.louis_martin_harbor_example_5cec6afd.user_id
}

resource "aws_identitystore_group_membership" "finance_maja_lund_harbor_example_bb0e8c0d" {
  group_id          = aws_identitystore_group.finance_5626b336.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.maja_lund_harbor_example_caeea2da.user_id
}

resource "aws_identitystore_group_membership" "finance_yusuf_demir_harbor_example_3757a2f2" {
  group_id          = aws_identitystore_group.finance_5626b336.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.yusuf_demir_harbor_example_20cdbc33.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_adrian_keller_harbor_example_e8ae9ccb" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.adrian_keller_harbor_example_693784b9.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_ana_kovac_harbor_example_2ae5a3c0" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.ana_kovac_harbor_example_d3b8a7dc.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_bruna_almeida_harbor_example_df041f02" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.bruna_almeida_harbor_example_0816dc00.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_daisuke_ito_harbor_example_53878efd" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.daisuke_ito_harbor_example_db034565.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_farah_rahman_harbor_example_a86e5835" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.farah_rahman_harbor_example_1d7a4710.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_gabriel_dubois_harbor_example_430693cd" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.gabriel_dubois_harbor_example_6534d591.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_jonas_becker_harbor_example_9ceec8eb" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.jonas_becker_harbor_example_7e397e79.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_leila_amiri_harbor_example_23945767" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.leila_amiri_harbor_example_1784c048.user_id
}

resource "aws_identitystore_group_membership" "payments_leads_clara_hoffmann_harbor_example_9ddd65b2" {
  group_id          = aws_identitystore_group.payments_leads_285f7cf4.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.clara_hoffmann_harbor_example_25722e14.user_id
}

resource "aws_identitystore_group_membership" "payments_leads_paul_nguyen_harbor_example_8888be6a" {
  group_id          = aws_identitystore_group.payments_leads_285f7cf4.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.paul_nguyen_harbor_example_5fe16456.user_id
}

resource "aws_identitystore_group_membership" "payments_oncall_ana_kovac_harbor_example_e36b792c" {
  group_id          = aws_identitystore_group.payments_oncall_e3083fe9.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.ana_kovac_harbor_example_d3b8a7dc.user_id
}

resource "aws_identitystore_group_membership" "payments_oncall_clara_hoffmann_harbor_example_3d1f2c91" {
  group_id          = aws_identitystore_group.payments_oncall_e3083fe9.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.clara_hoffmann_harbor_example_25722e14.user_id
}

resource "aws_identitystore_group_membership" "payments_oncall_gabriel_dubois_harbor_example_efa039db" {
  group_id          = aws_identitystore_group.payments_oncall_e3083fe9.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.gabriel_dubois_harbor_example_6534d591.user_id
}

resource "aws_identitystore_group_membership" "payments_oncall_jonas_becker_harbor_example_5cb92c1d" {
  group_id          = aws_identitystore_group.payments_oncall_e3083fe9.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.jonas_becker_harbor_example_7e397e79.user_id
}

resource "aws_identitystore_group_membership" "platform_admins_abena_owusu_harbor_example_10fb7272" {
  group_id          = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.abena_owusu_harbor_example_c00d410e.user_id
}

resource "aws_identitystore_group_membership" "platform_admins_erik_johansson_harbor_example_eb7513c4" {
  group_id          = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.erik_johansson_harbor_example_8994ebd5.user_id
}

resource "aws_identitystore_group_membership" "platform_admins_kavya_nair_harbor_example_283e6b0f" {
  group_id          = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.kavya_nair_harbor_example_cd52be99.user_id
}

resource "aws_identitystore_group_membership" "platform_admins_nikolai_orlov_harbor_example_df90c3fe" {
  group_id          = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.nikolai_orlov_harbor_example_95fd318f.user_id
}

resource "aws_identitystore_group_membership" "security_agnes_holm_harbor_example_08eb0bc1" {
  group_id          = aws_identitystore_group.security_2f06ba6b.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.agnes_holm_harbor_example_ad14a23d.user_id
}

resource "aws_identitystore_group_membership" "security_miriam_levy_harbor_example_b8a7c8d0" {
  group_id          = aws_identitystore_group.security_2f06ba6b.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.miriam_levy_harbor_example_3addf9c5.user_id
}

resource "aws_identitystore_group_membership" "security_samir_khan_harbor_example_444cb2a9" {
  group_id          = aws_identitystore_group.security_2f06ba6b.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.samir_khan_harbor_example_f7e8ec87.user_id
}

resource "aws_identitystore_group_membership" "tracking_dev_ahmed_farouk_harbor_example_47613bcd" {
  group_id          = aws_identitystore_group.tracking_dev_66584f32.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.ahmed_farouk_harbor_example_e6966fd1.user_id
}

resource "aws_identitystore_group_membership" "tracking_dev_anil_joshi_harbor_example_57cc4cfa" {
  group_id          = aws_identitystore_group.tracking_dev_66584f32.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.anil_joshi_harbor_example_0c05bcea.user_id
}

resource "aws_identitystore_group_membership" "tracking_dev_carlos_vega_harbor_example_73ae1bfd" {
  group_id          = aws_identitystore_group.tracking_dev_66584f32.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.carlos_vega_harbor_example_121423bd.user_id
}

resource "aws_identitystore_group_membership" "tracking_dev_deniz_yilmaz_harbor_example_339b8d7c" {
  group_id          = aws_identitystore_group.tracking_dev_66584f32.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.deniz_yilmaz_harbor_example_3cfef6ad.user_id
}

resource "aws_identitystore_group_membership" "tracking_dev_grace_kim_harbor_example_09ef8d1a" {
  group_id          = aws_identitystore_group.tracking_dev_66584f32.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.grace_kim_harbor_example_b34f0b2a.user_id
}

resource "aws_identitystore_group_membership" "tracking_dev_henrik_olsen_harbor_example_12a51350" {
  group_id          = aws_identitystore_group.tracking_dev_66584f32.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.henrik_olsen_harbor_example_97b22c25.user_id
}

resource "aws_identitystore_group_membership" "tracking_dev_ines_marques_harbor_example_f814a190" {
  group_id          = aws_identitystore_group.tracking_dev_66584f32.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.ines_marques_harbor_example_3cff22ed.user_id
}

resource "aws_identitystore_group_membership" "tracking_dev_rosa_jimenez_harbor_example_ed111d24" {
  group_id          = aws_identitystore_group.tracking_dev_66584f32.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.rosa_jimenez_harbor_example_4e8ec52e.user_id
}

resource "aws_identitystore_group_membership" "tracking_dev_sara_eriksson_harbor_example_ade3a337" {
  group_id          = aws_identitystore_group.tracking_dev_66584f32.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.sara_eriksson_harbor_example_150d3a40.user_id
}

resource "aws_identitystore_group_membership" "tracking_oncall_anil_joshi_harbor_example_9652f4f8" {
  group_id          = aws_identitystore_group.tracking_oncall_809d0b31.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.anil_joshi_harbor_example_0c05bcea.user_id
}

resource "aws_identitystore_group_membership" "tracking_oncall_grace_kim_harbor_example_7e4cb35a" {
  group_id          = aws_identitystore_group.tracking_oncall_809d0b31.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.grace_kim_harbor_example_b34f0b2a.user_id
}

resource "aws_identitystore_group_membership" "tracking_oncall_sara_eriksson_harbor_example_029ab78e" {
  group_id          = aws_identitystore_group.tracking_oncall_809d0b31.group_id
  identity_store_id = "d-9967b2c3d4"
  member_id         = aws_identitystore_user.sara_eriksson_harbor_example_150d3a40.user_id
}

resource "aws_identitystore_user" "abena_owusu_harbor_example_c00d410e" {
  display_name      = "Abena Owusu"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "abena.owusu@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "abena.owusu@harbor.example"
  }
  name {
    family_name = "Owusu"
    given_name  = "Abena"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "adrian_keller_harbor_example_693784b9" {
  display_name      = "Adrian Keller"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "adrian.keller@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "adrian.keller@harbor.example"
  }
  name {
    family_name = "Keller"
    given_name  = "Adrian"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "agnes_holm_harbor_example_ad14a23d" {
  display_name      = "Agnes Holm"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "agnes.holm@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "agnes.holm@harbor.example"
  }
  name {
    family_name = "Holm"
    given_name  = "Agnes"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "ahmed_farouk_harbor_example_e6966fd1" {
  display_name      = "Ahmed Farouk"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "ahmed.farouk@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "ahmed.farouk@harbor.example"
  }
  name {
    family_name = "Farouk"
    given_name  = "Ahmed"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "ana_kovac_harbor_example_d3b8a7dc" {
  display_name      = "Ana Kovač"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "ana.kovac@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "ana.kovac@harbor.example"
  }
  name {
    family_name = "Kovač"
    given_name  = "Ana"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "anil_joshi_harbor_example_0c05bcea" {
  display_name      = "Anil Joshi"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "anil.joshi@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "anil.joshi@harbor.example"
  }
  name {
    family_name = "Joshi"
    given_name  = "Anil"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "astrid_dahl_harbor_example_bfbece55" {
  display_name      = "Astrid Dahl"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "astrid.dahl@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "astrid.dahl@harbor.example"
  }
  name {
    family_name = "Dahl"
    given_name  = "Astrid"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "ben_carter_harbor_example_f1a9f800" {
  display_name      = "Ben Carter"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "ben.carter@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "ben.carter@harbor.example"
  }
  name {
    family_name = "Carter"
    given_name  = "Ben"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "bruna_almeida_harbor_example_0816dc00" {
  display_name      = "Bruna Almeida"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "bruna.almeida@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "bruna.almeida@harbor.example"
  }
  name {
    family_name = "Almeida"
    given_name  = "Bruna"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "carlos_vega_harbor_example_121423bd" {
  display_name      = "Carlos Vega"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "carlos.vega@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "carlos.vega@harbor.example"
  }
  name {
    family_name = "Vega"
    given_name  = "Carlos"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "clara_hoffmann_harbor_example_25722e14" {
  display_name      = "Clara Hoffmann"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "clara.hoffmann@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "clara.hoffmann@harbor.example"
  }
  name {
    family_name = "Hoffmann"
    given_name  = "Clara"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "daisuke_ito_harbor_example_db034565" {
  display_name      = "Daisuke Ito"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "daisuke.ito@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "daisuke.ito@harbor.example"
  }
  name {
    family_name = "Ito"
    given_name  = "Daisuke"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "deniz_yilmaz_harbor_example_3cfef6ad" {
  display_name      = "Deniz Yilmaz"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "deniz.yilmaz@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "deniz.yilmaz@harbor.example"
  }
  name {
    family_name = "Yilmaz"
    given_name  = "Deniz"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "eleni_georgiou_harbor_example_c958084f" {
  display_name      = "Eleni Georgiou"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "eleni.georgiou@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "eleni.georgiou@harbor.example"
  }
  name {
    family_name = "Georgiou"
    given_name  = "Eleni"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "erik_johansson_harbor_example_8994ebd5" {
  display_name      = "Erik Johansson"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "erik.johansson@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "erik.johansson@harbor.example"
  }
  name {
    family_name = "Johansson"
    given_name  = "Erik"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "esther_mwangi_harbor_example_9083686e" {
  display_name      = "Esther Mwangi"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "esther.mwangi@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "esther.mwangi@harbor.example"
  }
  name {
    family_name = "Mwangi"
    given_name  = "Esther"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "farah_rahman_harbor_example_1d7a4710" {
  display_name      = "Farah Rahman"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "farah.rahman@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "farah.rahman@harbor.example"
  }
  name {
    family_name = "Rahman"
    given_name  = "Farah"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "gabriel_dubois_harbor_example_6534d591" {
  display_name      = "Gabriel Dubois"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "gabriel.dubois@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "gabriel.dubois@harbor.example"
  }
  name {
    family_name = "Dubois"
    given_name  = "Gabriel"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "grace_kim_harbor_example_b34f0b2a" {
  display_name      = "Grace Kim"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "grace.kim@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "grace.kim@harbor.example"
  }
  name {
    family_name = "Kim"
    given_name  = "Grace"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "henrik_olsen_harbor_example_97b22c25" {
  display_name      = "Henrik Olsen"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "henrik.olsen@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "henrik.olsen@harbor.example"
  }
  name {
    family_name = "Olsen"
    given_name  = "Henrik"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "ines_marques_harbor_example_3cff22ed" {
  display_name      = "Ines Marques"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "ines.marques@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "ines.marques@harbor.example"
  }
  name {
    family_name = "Marques"
    given_name  = "Ines"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "ivan_horvat_harbor_example_a718a6f6" {
  display_name      = "Ivan Horvat"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "ivan.horvat@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "ivan.horvat@harbor.example"
  }
  name {
    family_name = "Horvat"
    given_name  = "Ivan"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "jasmine_clarke_harbor_example_88c366bc" {
  display_name      = "Jasmine Clarke"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "jasmine.clarke@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "jasmine.clarke@harbor.example"
  }
  name {
    family_name = "Clarke"
    given_name  = "Jasmine"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "jonas_becker_harbor_example_7e397e79" {
  display_name      = "Jonas Becker"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "jonas.becker@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "jonas.becker@harbor.example"
  }
  name {
    family_name = "Becker"
    given_name  = "Jonas"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "kavya_nair_harbor_example_cd52be99" {
  display_name      = "Kavya Nair"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "kavya.nair@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "kavya.nair@harbor.example"
  }
  name {
    family_name = "Nair"
    given_name  = "Kavya"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "leila_amiri_harbor_example_1784c048" {
  display_name      = "Leila Amiri"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "leila.amiri@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "leila.amiri@harbor.example"
  }
  name {
    family_name = "Amiri"
    given_name  = "Leila"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "louis_martin_harbor_example_5cec6afd" {
  display_name      = "Louis Martin"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "louis.martin@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "louis.martin@harbor.example"
  }
  name {
    family_name = "Martin"
    given_name  = "Louis"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "maja_lund_harbor_example_caeea2da" {
  display_name      = "Maja Lund"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "maja.lund@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "maja.lund@harbor.example"
  }
  name {
    family_name = "Lund"
    given_name  = "Maja"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "marco_bianchi_harbor_example_ac9f2306" {
  display_name      = "Marco Bianchi"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "marco.bianchi@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "marco.bianchi@harbor.example"
  }
  name {
    family_name = "Bianchi"
    given_name  = "Marco"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "miriam_levy_harbor_example_3addf9c5" {
  display_name      = "Miriam Levy"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "miriam.levy@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "miriam.levy@harbor.example"
  }
  name {
    family_name = "Levy"
    given_name  = "Miriam"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "nikolai_orlov_harbor_example_95fd318f" {
  display_name      = "Nikolai Orlov"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "nikolai.orlov@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "nikolai.orlov@harbor.example"
  }
  name {
    family_name = "Orlov"
    given_name  = "Nikolai"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "olga_zielinska_harbor_example_d2b614ac" {
  display_name      = "Olga Zielinska"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "olga.zielinska@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "olga.zielinska@harbor.example"
  }
  name {
    family_name = "Zielinska"
    given_name  = "Olga"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "paul_nguyen_harbor_example_5fe16456" {
  display_name      = "Paul Nguyen"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "paul.nguyen@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "paul.nguyen@harbor.example"
  }
  name {
    family_name = "Nguyen"
    given_name  = "Paul"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "rosa_jimenez_harbor_example_4e8ec52e" {
  display_name      = "Rosa Jimenez"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "rosa.jimenez@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "rosa.jimenez@harbor.example"
  }
  name {
    family_name = "Jimenez"
    given_name  = "Rosa"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "samir_khan_harbor_example_f7e8ec87" {
  display_name      = "Samir Khan"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "samir.khan@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "samir.khan@harbor.example"
  }
  name {
    family_name = "Khan"
    given_name  = "Samir"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "sara_eriksson_harbor_example_150d3a40" {
  display_name      = "Sara Eriksson"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "sara.eriksson@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "sara.eriksson@harbor.example"
  }
  name {
    family_name = "Eriksson"
    given_name  = "Sara"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "theo_laurent_harbor_example_f86beadc" {
  display_name      = "Theo Laurent"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "theo.laurent@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "theo.laurent@harbor.example"
  }
  name {
    family_name = "Laurent"
    given_name  = "Theo"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "vera_novotna_harbor_example_749166b7" {
  display_name      = "Vera Novotna"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "vera.novotna@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "vera.novotna@harbor.example"
  }
  name {
    family_name = "Novotna"
    given_name  = "Vera"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "wendy_zhou_harbor_example_940942b5" {
  display_name      = "Wendy Zhou"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "wendy.zhou@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "wendy.zhou@harbor.example"
  }
  name {
    family_name = "Zhou"
    given_name  = "Wendy"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "yusuf_demir_harbor_example_20cdbc33" {
  display_name      = "Yusuf Demir"
  identity_store_id = "d-9967b2c3d4"
  user_name         = "yusuf.demir@harbor.example"
  emails {
    primary = true
    type    = "work"
    value   = "yusuf.demir@harbor.example"
  }
  name {
    family_name = "Demir"
    given_name  = "Yusuf"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

# permission-sets.tf
resource "aws_ssoadmin_customer_managed_policy_attachment" "developer_own_org_devguard_b11c0a12" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  customer_managed_policy_reference {
    name = "DevGuard"
    path = "/org/"
  }
}

resource "aws_ssoadmin_managed_policy_attachment" "admin_aws_administratoraccess_923c42b7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "analyst_aws_amazonathenafullaccess_55c9ea17" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  managed_policy_arn = "arn:aws:iam::aws:policy/AmazonAthenaFullAccess"
  permission_set_arn = aws_ssoadmin_permission_set.analyst_683a63b7.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "billing_aws_job_function_billing_0177dc99" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  managed_policy_arn = "arn:aws:iam::aws:policy/job-function/Billing"
  permission_set_arn = aws_ssoadmin_permission_set.billing_e1fd2aa2.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "breakglass_aws_administratoraccess_35253a66" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "breakglassmanagement_aws_administratoraccess_8b93efb3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
  permission_set_arn = aws_ssoadmin_permission_set.breakglassmanagement_304e9ea7.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "developer_aws_poweruseraccess_15703d89" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  managed_policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "operator_aws_readonlyaccess_a7a48df9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  managed_policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "readonly_aws_job_function_viewonlyaccess_5e43f791" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  managed_policy_arn = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
}

resource "aws_ssoadmin_permission_set" "admin_2c5bc838" {
  description      = "Everything in an account"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  name             = "Admin"
  session_duration = "PT1H"
  tags = {
    "tier" = "privileged"
  }
}

resource "aws_ssoadmin_permission_set" "analyst_683a63b7" {
  description      = "Queries on the data lake"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  name             = "Analyst"
  relay_state      = "https://eu-central-1.console.aws.amazon.com/athena"
  session_duration = "PT2H"
  tags = {
    "tier" = "standard"
  }
}

resource "aws_ssoadmin_permission_set" "billing_e1fd2aa2" {
  description      = "Invoices and budgets"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  name             = "Billing"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "breakglass_7905c434" {
  description      = "Everything, everywhere, when nothing else works"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  name             = "BreakGlass"
  session_duration = "PT1H"
  tags = {
    "tier"  = "privileged"
    "alarm" = "page"
  }
}

resource "aws_ssoadmin_permission_set" "breakglassmanagement_304e9ea7" {
  description      = "Everything in the management account, when nothing else works"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  name             = "BreakGlassManagement"
  session_duration = "PT1H"
  tags = {
    "tier"  = "privileged"
    "alarm" = "page"
  }
}

resource "aws_ssoadmin_permission_set" "developer_59b2f597" {
  description      = "Day-to-day development"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  name             = "Developer"
  relay_state      = "https://eu-central-1.console.aws.amazon.com/cloudwatch"
  session_duration = "PT4H"
  tags = {
    "tier" = "standard"
  }
}

resource "aws_ssoadmin_permission_set" "operator_6b9136b5" {
  description      = "Look, restart, scale; change nothing else"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  name             = "Operator"
  session_duration = "PT8H"
  tags = {
    "tier" = "standard"
  }
}

resource "aws_ssoadmin_permission_set" "readonly_66550470" {
  description      = "Look at everything, change nothing"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  name             = "ReadOnly"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set_inline_policy" "analyst_inline_policy_c8367a57" {
  inline_policy      = "{\"Statement\":[{\"Action\":[\"s3:GetObject\",\"s3:ListBucket\"],\"Effect\":\"Allow\",\"Resource\":[\"arn:aws:s3:::harbor-lake\",\"arn:aws:s3:::harbor-lake/*\"],\"Sid\":\"ReadTheLake\"}],\"Version\":\"2012-10-17\"}"
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.analyst_683a63b7.arn
}

resource "aws_ssoadmin_permission_set_inline_policy" "developer_inline_policy_c30705fb" {
  inline_policy      = "{\"Statement\":[{\"Action\":[\"kms:ScheduleKeyDeletion\",\"kms:DisableKey\"],\"Effect\":\"Deny\",\"Resource\":\"*\",\"Sid\":\"KeepTheKeys\"},{\"Condition\":{\"StringNotEquals\":{\"aws:RequestedRegion\":[\"eu-central-1\",\"eu-west-1\"]}},\"Effect\":\"Deny\",\"NotAction\":[\"cloudfront:*\",\"route53:*\",\"support:*\"],\"Resource\":\"*\",\"Sid\":\"StayInEurope\"}],\"Version\":\"2012-10-17\"}"
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
}

resource "aws_ssoadmin_permission_set_inline_policy" "operator_inline_policy_36fb2185" {
  inline_policy      = "{\"Statement\":[{\"Action\":[\"ecs:UpdateService\",\"ecs:StopTask\",\"lambda:UpdateFunctionConfiguration\"],\"Effect\":\"Allow\",\"Resource\":\"*\",\"Sid\":\"Restart\"},{\"Action\":\"s3:GetObject\",\"Effect\":\"Deny\",\"Resource\":\"arn:aws:s3:::*card*/*\",\"Sid\":\"NoCardData\"}],\"Version\":\"2012-10-17\"}"
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
}

resource "aws_ssoadmin_permissions_boundary_attachment" "developer_boundary_6697d04d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6987b2c3d4e5f6a7"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  permissions_boundary {
    customer_managed_policy_reference {
      name = "DevBoundary"
      path = "/org/"
    }
  }
}
