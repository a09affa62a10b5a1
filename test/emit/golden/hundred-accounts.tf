# access-admin_2c5bc838.tf
resource "aws_ssoadmin_account_assignment" "admin_platform_admins_054321089705_9fbd54c7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "054321089705"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_313580265680_f1f61d8f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "313580265680"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_318518522849_29cab029" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "318518522849"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_385185219498_bb07dc42" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "385185219498"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_390123476667_339f19e3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "390123476667"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_395061733836_33344da8" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "395061733836"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_437037144640_203badbd" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "437037144640"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_456790173316_3c4fe731" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "456790173316"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_461728430485_37265506" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "461728430485"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_466666687654_43a0998f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "466666687654"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_471604944823_202534e6" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "471604944823"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_528395127134_e99d8cbd" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "528395127134"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_533333384303_1cd9b8c9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "533333384303"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_538271641472_e3b451bb" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "538271641472"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_543209898641_d5650285" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "543209898641"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_548148155810_dc24566d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "548148155810"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_600000080952_c9bbf3a0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "600000080952"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_604938338121_5bdc0b50" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "604938338121"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_609876595290_fec47092" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "609876595290"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_614814852459_bbb808e4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "614814852459"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_619753109628_5047f73a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "619753109628"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_624691366797_09c5efc8" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "624691366797"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_671605034770_2a626093" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "671605034770"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_676543291939_d0e26026" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "676543291939"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_681481549108_a0b475ea" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "681481549108"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_686419806277_5680d9a8" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "686419806277"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_691358063446_c3b9c41c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "691358063446"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_696296320615_ff776950" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "696296320615"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_701234577784_9e8cb843" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "701234577784"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_748148245757_a2fe2d65" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "748148245757"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_753086502926_8ef1d005" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "753086502926"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_758024760095_980f287d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "758024760095"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_762963017264_f4a54b87" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "762963017264"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_767901274433_e80dd68c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "767901274433"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_777777788771_2b98be02" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "777777788771"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_824691456744_df85d8b2" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "824691456744"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_829629713913_96884856" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "829629713913"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_834567971082_84601b9d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "834567971082"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_839506228251_74605c40" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "839506228251"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_854320999758_8ecac3e4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "854320999758"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_901234667731_d5f66f32" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "901234667731"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_906172924900_04e92587" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "906172924900"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_911111182069_5c13bc8b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "911111182069"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_930864210745_34a8cfb0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "930864210745"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_977777878718_bff036b7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "977777878718"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "admin_platform_admins_982716135887_ca818264" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "982716135887"
  target_type        = "AWS_ACCOUNT"
}

# access-analyst_683a63b7.tf
resource "aws_ssoadmin_account_assignment" "analyst_analysts_293827237004_ad3efdb8" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.analyst_683a63b7.arn
  principal_id       = aws_identitystore_group.analysts_55d81fd8.group_id
  principal_type     = "GROUP"
  target_id          = "293827237004"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "analyst_analysts_370370447991_8b1f2166" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.analyst_683a63b7.arn
  principal_id       = aws_identitystore_group.analysts_55d81fd8.group_id
  principal_type     = "GROUP"
  target_id          = "370370447991"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "analyst_analysts_446913658978_c8a7cf42" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.analyst_683a63b7.arn
  principal_id       = aws_identitystore_group.analysts_55d81fd8.group_id
  principal_type     = "GROUP"
  target_id          = "446913658978"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "analyst_analysts_523456869965_3080983b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.analyst_683a63b7.arn
  principal_id       = aws_identitystore_group.analysts_55d81fd8.group_id
  principal_type     = "GROUP"
  target_id          = "523456869965"
  target_type        = "AWS_ACCOUNT"
}

# access-billing_e1fd2aa2.tf
resource "aws_ssoadmin_account_assignment" "billing_finance_100000000001_63fee8e8" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.billing_e1fd2aa2.arn
  principal_id       = aws_identitystore_group.finance_5626b336.group_id
  principal_type     = "GROUP"
  target_id          = "100000000001"
  target_type        = "AWS_ACCOUNT"
}

# access-breakglass_7905c434.tf
resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_002469164563_fd52388c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "002469164563"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_007407421732_79776d67" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "007407421732"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_054321089705_6eb7b46a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "054321089705"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_059259346874_865aa34e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "059259346874"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_064197604043_0723c2bc" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "064197604043"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_069135861212_e968fb04" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "069135861212"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_074074118381_8241a8a6" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "074074118381"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_079012375550_25c67ad2" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "079012375550"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_083950632719_caae9794" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "083950632719"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_088888889888_5162ba66" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "088888889888"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_100000000001_3a4daf72" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "100000000001"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_130864300692_e1c743c4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "130864300692"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_135802557861_f1d1a410" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "135802557861"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_140740815030_4ea7edc3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "140740815030"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_145679072199_f0d74465" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "145679072199"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_150617329368_cc466646" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "150617329368"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_155555586537_8beed7e5" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "155555586537"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_160493843706_4e424cd5" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "160493843706"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_165432100875_1d79f7ee" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "165432100875"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_207407511679_429239d8" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "207407511679"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_212345768848_f88ea811" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "212345768848"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_217284026017_8d6ca4f9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "217284026017"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_222222283186_c5527c0c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "222222283186"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_227160540355_0bf30dbb" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "227160540355"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_232098797524_71ef4822" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "232098797524"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_237037054693_82d61077" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "237037054693"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_241975311862_09756876" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "241975311862"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_283950722666_93ca5ade" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "283950722666"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_288888979835_4bf51e87" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "288888979835"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_293827237004_16a538a4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "293827237004"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_298765494173_be1f96a2" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "298765494173"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_303703751342_0dd7613c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "303703751342"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_308642008511_98defefe" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "308642008511"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_313580265680_c2626219" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "313580265680"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_318518522849_e9f89c53" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "318518522849"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_360493933653_a9989713" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "360493933653"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_365432190822_2c4f430b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "365432190822"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_370370447991_bd7d561e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "370370447991"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_375308705160_159a9b9b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "375308705160"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_380246962329_09a5293b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "380246962329"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_385185219498_2ff64963" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "385185219498"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_390123476667_f8af1ee7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "390123476667"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_395061733836_fb4ac7c7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "395061733836"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_437037144640_86c0cf12" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "437037144640"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_441975401809_4ec9e3ad" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "441975401809"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_446913658978_4c501f58" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "446913658978"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_451851916147_a512f3ec" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "451851916147"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_456790173316_f2230fc3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "456790173316"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_461728430485_3740dc64" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "461728430485"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_466666687654_bcd63a49" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "466666687654"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_471604944823_d04034c5" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "471604944823"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_518518612796_d374f4fb" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "518518612796"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_523456869965_8ed30a5b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "523456869965"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_528395127134_a6a5c6bf" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "528395127134"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_533333384303_1dd16c81" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "533333384303"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_538271641472_4218b382" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "538271641472"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_543209898641_89df7a27" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "543209898641"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_548148155810_718dd78a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "548148155810"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_595061823783_ca9ed96d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "595061823783"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_600000080952_16397688" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "600000080952"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_604938338121_d0c9b041" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "604938338121"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_609876595290_f2c84ca0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "609876595290"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_614814852459_5f58550f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "614814852459"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_619753109628_811f1b28" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "619753109628"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_624691366797_0995e378" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "624691366797"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_671605034770_457cfd05" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "671605034770"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_676543291939_e008c0f7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "676543291939"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_681481549108_f010f8ca" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "681481549108"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_686419806277_756bfd11" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "686419806277"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_691358063446_827dd130" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "691358063446"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_696296320615_0d5ad0f1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "696296320615"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_701234577784_e855093d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "701234577784"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_748148245757_61409ed0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "748148245757"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_753086502926_5f0e74f3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "753086502926"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_758024760095_309c09ca" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "758024760095"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_762963017264_9d936f16" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "762963017264"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_767901274433_92042932" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "767901274433"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_772839531602_ce9bba5f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "772839531602"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_777777788771_c5df4f0b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "777777788771"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_824691456744_3db9490b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "824691456744"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_829629713913_11a5d9d1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "829629713913"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_834567971082_d2fbdddc" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "834567971082"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_839506228251_1b38594b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "839506228251"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_844444485420_694c49df" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "844444485420"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_849382742589_50d1ac30" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "849382742589"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_854320999758_a3c55ca1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "854320999758"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_901234667731_1957363d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "901234667731"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_906172924900_b5fcdcec" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "906172924900"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_911111182069_58e5ccff" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "911111182069"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_916049439238_2f98ddc7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "916049439238"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_920987696407_b16efceb" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "920987696407"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_925925953576_e7dd46cd" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "925925953576"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_930864210745_bab54930" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "930864210745"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_977777878718_9cb00b59" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "977777878718"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_982716135887_a2036d80" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "982716135887"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_987654393056_151800bf" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "987654393056"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_992592650225_2e60f093" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "992592650225"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "breakglass_break_glass_997530907394_72a9973e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
  principal_id       = aws_identitystore_group.break_glass_8399bf82.group_id
  principal_type     = "GROUP"
  target_id          = "997530907394"
  target_type        = "AWS_ACCOUNT"
}

# access-cardoperator_db834d3e.tf
resource "aws_ssoadmin_account_assignment" "cardoperator_oncall_150617329368_7cf405eb" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.cardoperator_db834d3e.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "150617329368"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "cardoperator_oncall_227160540355_51de1594" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.cardoperator_db834d3e.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "227160540355"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "cardoperator_oncall_303703751342_ca03a878" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.cardoperator_db834d3e.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "303703751342"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "cardoperator_oncall_380246962329_d2e600f5" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.cardoperator_db834d3e.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "380246962329"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "cardoperator_platform_admins_150617329368_e83f9773" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.cardoperator_db834d3e.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "150617329368"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "cardoperator_platform_admins_227160540355_6d7ce768" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.cardoperator_db834d3e.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "227160540355"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "cardoperator_platform_admins_303703751342_09a016a7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.cardoperator_db834d3e.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "303703751342"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "cardoperator_platform_admins_380246962329_6d6de569" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.cardoperator_db834d3e.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "380246962329"
  target_type        = "AWS_ACCOUNT"
}

# access-deployer_dc38c422.tf
resource "aws_ssoadmin_account_assignment" "deployer_release_007407421732_c3320e8f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "007407421732"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_079012375550_b6f33ec8" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "079012375550"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_083950632719_cd54c0f6" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "083950632719"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_150617329368_929b3f3d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "150617329368"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_155555586537_0c5e36be" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "155555586537"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_160493843706_118a6376" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "160493843706"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_222222283186_2c93fa89" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "222222283186"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_227160540355_b5f284bd" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "227160540355"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_232098797524_71203f13" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "232098797524"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_237037054693_10e19902" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "237037054693"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_293827237004_cd6aaf50" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "293827237004"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_298765494173_17831778" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "298765494173"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_303703751342_88afa546" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "303703751342"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_308642008511_127f7af0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "308642008511"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_313580265680_952751c0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "313580265680"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_365432190822_d26ca199" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "365432190822"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_370370447991_6842f4c9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "370370447991"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_375308705160_e5e96b61" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "375308705160"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_380246962329_a4f034af" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "380246962329"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_385185219498_ca4527d1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "385185219498"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_390123476667_256baf26" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "390123476667"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_441975401809_333971b7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "441975401809"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_446913658978_ac360945" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "446913658978"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_451851916147_0b5ea951" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "451851916147"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_456790173316_f393f8c8" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "456790173316"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_461728430485_3335af74" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "461728430485"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_518518612796_11e5d087" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "518518612796"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_523456869965_b0985705" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "523456869965"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_528395127134_b9389c48" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "528395127134"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_533333384303_9f3e0410" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "533333384303"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_595061823783_d320540d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "595061823783"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_600000080952_83683995" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "600000080952"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_604938338121_93458d06" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "604938338121"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_671605034770_60077303" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "671605034770"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_676543291939_d08b5cf6" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "676543291939"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "deployer_release_748148245757_dd8e0954" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
  principal_id       = aws_identitystore_group.release_f186aea0.group_id
  principal_type     = "GROUP"
  target_id          = "748148245757"
  target_type        = "AWS_ACCOUNT"
}

# access-developer_59b2f597.tf
resource "aws_ssoadmin_account_assignment" "developer_contractors_538271641472_6911e664" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.contractors_db556bbf.group_id
  principal_type     = "GROUP"
  target_id          = "538271641472"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_contractors_614814852459_01cec85a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.contractors_db556bbf.group_id
  principal_type     = "GROUP"
  target_id          = "614814852459"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_contractors_691358063446_b9366d94" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.contractors_db556bbf.group_id
  principal_type     = "GROUP"
  target_id          = "691358063446"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_contractors_767901274433_6870fd4f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.contractors_db556bbf.group_id
  principal_type     = "GROUP"
  target_id          = "767901274433"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_data_dev_600000080952_5517f4f6" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "600000080952"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_data_dev_676543291939_c3039f9f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "676543291939"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_data_dev_753086502926_3de252d9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "753086502926"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_data_dev_829629713913_b1f8bd3f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "829629713913"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_data_dev_906172924900_57f0ae6d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "906172924900"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_data_dev_982716135887_5c64d4e2" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "982716135887"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_loyalty_dev_528395127134_ec2a7faf" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "528395127134"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_loyalty_dev_604938338121_b80e5e7b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "604938338121"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_loyalty_dev_681481549108_e1cf0d66" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "681481549108"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_loyalty_dev_758024760095_afc7f863" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "758024760095"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_loyalty_dev_834567971082_4826279e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "834567971082"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_loyalty_dev_911111182069_3c01daaf" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "911111182069"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_mobile_dev_054321089705_6c8c2e9b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "054321089705"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_mobile_dev_671605034770_d289c0c3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "671605034770"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_mobile_dev_748148245757_59517638" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "748148245757"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_mobile_dev_824691456744_898430c4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "824691456744"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_mobile_dev_901234667731_d53cfb85" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "901234667731"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_mobile_dev_977777878718_03232386" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "977777878718"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_payments_dev_456790173316_17d77b9f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.payments_dev_3b87642d.group_id
  principal_type     = "GROUP"
  target_id          = "456790173316"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_payments_dev_533333384303_38c6b0a7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.payments_dev_3b87642d.group_id
  principal_type     = "GROUP"
  target_id          = "533333384303"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_payments_dev_609876595290_6c086cc2" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.payments_dev_3b87642d.group_id
  principal_type     = "GROUP"
  target_id          = "609876595290"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_payments_dev_686419806277_8e9a6b95" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.payments_dev_3b87642d.group_id
  principal_type     = "GROUP"
  target_id          = "686419806277"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_payments_dev_762963017264_1b09cf37" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.payments_dev_3b87642d.group_id
  principal_type     = "GROUP"
  target_id          = "762963017264"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_payments_dev_839506228251_90bb9b49" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.payments_dev_3b87642d.group_id
  principal_type     = "GROUP"
  target_id          = "839506228251"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_shop_dev_313580265680_776686aa" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "313580265680"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_shop_dev_390123476667_cb8a1928" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "390123476667"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_shop_dev_466666687654_85192920" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "466666687654"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_shop_dev_543209898641_6fd1335b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "543209898641"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_shop_dev_619753109628_d41e9ad9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "619753109628"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_shop_dev_696296320615_d70a9c4a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "696296320615"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_warehouse_dev_385185219498_16c3e94e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "385185219498"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_warehouse_dev_461728430485_3e9bfa3f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "461728430485"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_warehouse_dev_538271641472_51453a39" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "538271641472"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_warehouse_dev_614814852459_297ebc2a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "614814852459"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_warehouse_dev_691358063446_1bc4f652" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "691358063446"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "developer_warehouse_dev_767901274433_5f9f38e1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "767901274433"
  target_type        = "AWS_ACCOUNT"
}

# access-network_41bdeaa0.tf
resource "aws_ssoadmin_account_assignment" "network_platform_admins_318518522849_1763e0c9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.network_41bdeaa0.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "318518522849"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "network_platform_admins_395061733836_68dd59dd" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.network_41bdeaa0.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "395061733836"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "network_platform_admins_471604944823_debd423c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.network_41bdeaa0.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "471604944823"
  target_type        = "AWS_ACCOUNT"
}

# access-operator_6b9136b5.tf
resource "aws_ssoadmin_account_assignment" "operator_oncall_007407421732_88dc7ab1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "007407421732"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_079012375550_5c164f14" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "079012375550"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_083950632719_7507f75a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "083950632719"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_155555586537_083f13ba" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "155555586537"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_160493843706_683cbf4c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "160493843706"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_222222283186_8a9949e2" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "222222283186"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_232098797524_7b993812" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "232098797524"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_237037054693_e268a719" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "237037054693"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_293827237004_abf8f725" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "293827237004"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_298765494173_56fe8e9e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "298765494173"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_308642008511_f454e92f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "308642008511"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_365432190822_47f1304e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "365432190822"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_370370447991_19e529fb" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "370370447991"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_375308705160_e0bf6e3e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "375308705160"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_441975401809_70afd68d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "441975401809"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_446913658978_fc3c6d73" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "446913658978"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_451851916147_08fe1a60" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "451851916147"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_518518612796_6a1a80be" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "518518612796"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_523456869965_23e3bff6" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "523456869965"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_oncall_595061823783_9176a764" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "595061823783"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_007407421732_48a645c2" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "007407421732"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_079012375550_fd382492" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "079012375550"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_083950632719_3da51f9d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "083950632719"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_155555586537_34e31511" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "155555586537"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_160493843706_d292abce" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "160493843706"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_222222283186_3dedeac7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "222222283186"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_232098797524_305bc4d4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "232098797524"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_237037054693_37a3739d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "237037054693"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_293827237004_2847dee2" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "293827237004"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_298765494173_adb084b5" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "298765494173"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_308642008511_cc89f3aa" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "308642008511"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_365432190822_d69acf48" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "365432190822"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_370370447991_e4d0655f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "370370447991"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_375308705160_9c10e30c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "375308705160"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_441975401809_f2bd0e2a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "441975401809"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_446913658978_53633208" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "446913658978"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_451851916147_49826353" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "451851916147"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_518518612796_47b2d7ca" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "518518612796"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_523456869965_a986550c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "523456869965"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "operator_platform_admins_595061823783_0780adf2" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "595061823783"
  target_type        = "AWS_ACCOUNT"
}

# access-readonly_66550470.tf
resource "aws_ssoadmin_account_assignment" "readonly_data_dev_007407421732_ee29a24e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "007407421732"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_079012375550_670e30b4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "079012375550"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_083950632719_01caaa78" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "083950632719"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_155555586537_631bf878" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "155555586537"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_160493843706_b3d7ff99" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "160493843706"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_222222283186_632dbe93" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "222222283186"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_232098797524_9e1d8907" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "232098797524"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_237037054693_a050a23a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "237037054693"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_293827237004_37cfe8f4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "293827237004"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_298765494173_fa9c9a23" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "298765494173"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_308642008511_29602898" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "308642008511"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_365432190822_ac246988" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "365432190822"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_370370447991_6d350b55" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "370370447991"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_375308705160_a58d2c15" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "375308705160"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_441975401809_fa06da6e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "441975401809"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_446913658978_159d9e8f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "446913658978"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_451851916147_a14cacb3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "451851916147"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_518518612796_a8894d0a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "518518612796"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_523456869965_14914d28" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "523456869965"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_data_dev_595061823783_13b99c0b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "595061823783"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_007407421732_7fde5677" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "007407421732"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_079012375550_a2b3a68b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "079012375550"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_083950632719_3f1b3791" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "083950632719"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_155555586537_5c6655d5" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "155555586537"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_160493843706_b69e1ab3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "160493843706"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_222222283186_597f3385" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "222222283186"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_232098797524_e7443eb9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "232098797524"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_237037054693_2cd93d98" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "237037054693"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_293827237004_ea287bb0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "293827237004"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_298765494173_66d30ea6" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "298765494173"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_308642008511_cd916240" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "308642008511"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_365432190822_2c31879f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "365432190822"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_370370447991_fda7c3da" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "370370447991"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_375308705160_943137e4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "375308705160"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_441975401809_6c859645" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "441975401809"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_446913658978_cd31eb61" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "446913658978"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_451851916147_76a52a75" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "451851916147"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_518518612796_90aaeea9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "518518612796"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_523456869965_d55c0720" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "523456869965"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_loyalty_dev_595061823783_83a22f8b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "595061823783"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_007407421732_514df323" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "007407421732"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_079012375550_3b20c0c7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "079012375550"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_083950632719_19b086a4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "083950632719"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_155555586537_edab818e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "155555586537"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_160493843706_384dda2b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "160493843706"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_222222283186_a496f9ea" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "222222283186"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_232098797524_2eae713c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "232098797524"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_237037054693_b0b7962e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "237037054693"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_293827237004_a9bb921b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "293827237004"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_298765494173_1184509a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "298765494173"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_308642008511_3cc22bd4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "308642008511"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_365432190822_0c6a0968" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "365432190822"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_370370447991_6a8409a2" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "370370447991"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_375308705160_4a4bc9f1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "375308705160"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_441975401809_bfe88d04" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "441975401809"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_446913658978_281bc166" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "446913658978"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_451851916147_717c7b54" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "451851916147"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_518518612796_faaeeed7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "518518612796"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_523456869965_43a81abd" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "523456869965"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_mobile_dev_595061823783_487d18e5" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "595061823783"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_007407421732_f7d81371" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "007407421732"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_079012375550_e956ad20" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "079012375550"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_083950632719_53388a9f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "083950632719"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_155555586537_5bdbd5c3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "155555586537"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_160493843706_93911fa6" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "160493843706"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_222222283186_e4ce8b50" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "222222283186"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_232098797524_417a7836" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "232098797524"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_237037054693_35d6f6c1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "237037054693"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_293827237004_d3f0aa9f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "293827237004"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_298765494173_694a5569" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "298765494173"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_308642008511_13a2494c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "308642008511"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_365432190822_03537aaa" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "365432190822"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_370370447991_a5d25f54" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "370370447991"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_375308705160_693dbd92" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "375308705160"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_441975401809_79248c06" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "441975401809"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_446913658978_7d6f648b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "446913658978"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_451851916147_cd9f0560" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "451851916147"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_518518612796_96dbb459" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "518518612796"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_523456869965_f3f4fd5c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "523456869965"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_oncall_595061823783_5806dfc3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.oncall_e0a5dd2e.group_id
  principal_type     = "GROUP"
  target_id          = "595061823783"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_007407421732_279d59b9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "007407421732"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_079012375550_fc61a18a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "079012375550"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_083950632719_9a763e80" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "083950632719"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_155555586537_ed721641" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "155555586537"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_160493843706_d2c20544" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "160493843706"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_222222283186_9d9c2b96" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "222222283186"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_232098797524_2e2f1309" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "232098797524"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_237037054693_d7efac04" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "237037054693"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_293827237004_d007cf0e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "293827237004"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_298765494173_85697257" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "298765494173"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_308642008511_31574796" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "308642008511"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_365432190822_dfd5d042" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "365432190822"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_370370447991_639c7a4c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "370370447991"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_375308705160_7906a1ff" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "375308705160"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_441975401809_a861dfd9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "441975401809"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_446913658978_e5713cde" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "446913658978"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_451851916147_a7d38309" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "451851916147"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_518518612796_3cf0ed7f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "518518612796"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_523456869965_afe3dfbe" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "523456869965"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_platform_admins_595061823783_14e0a1ac" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  principal_type     = "GROUP"
  target_id          = "595061823783"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_007407421732_90275bd7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "007407421732"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_079012375550_705ccede" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "079012375550"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_083950632719_f0983160" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "083950632719"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_155555586537_e6206a46" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "155555586537"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_160493843706_fd67f92b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "160493843706"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_222222283186_d0b96b09" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "222222283186"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_232098797524_52c3b964" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "232098797524"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_237037054693_9aac7251" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "237037054693"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_293827237004_b8d56fc3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "293827237004"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_298765494173_6c9da2f1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "298765494173"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_308642008511_12de9bfd" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "308642008511"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_365432190822_70ede57b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "365432190822"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_370370447991_016e6e25" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "370370447991"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_375308705160_2a314a77" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "375308705160"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_441975401809_1345903c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "441975401809"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_446913658978_233e220d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "446913658978"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_451851916147_559526c4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "451851916147"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_518518612796_acf83c8e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "518518612796"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_523456869965_3a8ad5d1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "523456869965"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_shop_dev_595061823783_d30c0acd" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "595061823783"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_007407421732_5aa6b5a9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "007407421732"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_079012375550_0a6659b3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "079012375550"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_083950632719_5993f8b1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "083950632719"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_155555586537_4c29f074" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "155555586537"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_160493843706_da309221" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "160493843706"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_222222283186_0c5dad53" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "222222283186"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_232098797524_39ec49d1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "232098797524"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_237037054693_21e61aca" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "237037054693"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_293827237004_9237d1fa" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "293827237004"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_298765494173_df5d7909" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "298765494173"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_308642008511_bdb3fb2a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "308642008511"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_365432190822_ef0600f4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "365432190822"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_370370447991_3b1cc335" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "370370447991"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_375308705160_70c69b08" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "375308705160"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_441975401809_4ec05938" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "441975401809"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_446913658978_69e93822" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "446913658978"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_451851916147_b7f67990" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "451851916147"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_518518612796_92fbbf09" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "518518612796"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_523456869965_2fc16b65" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "523456869965"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "readonly_warehouse_dev_595061823783_f3030550" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "595061823783"
  target_type        = "AWS_ACCOUNT"
}

# access-sandbox_5f81d3cf.tf
resource "aws_ssoadmin_account_assignment" "sandbox_data_dev_059259346874_ad4af96d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "059259346874"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_data_dev_135802557861_467d54f7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "135802557861"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_data_dev_212345768848_54cd67ed" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "212345768848"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_data_dev_288888979835_da7c4951" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.data_dev_56bbcb7e.group_id
  principal_type     = "GROUP"
  target_id          = "288888979835"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_loyalty_dev_064197604043_060e833d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "064197604043"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_loyalty_dev_140740815030_0433657e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "140740815030"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_loyalty_dev_217284026017_32fc98c8" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "217284026017"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_loyalty_dev_987654393056_51270269" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  principal_type     = "GROUP"
  target_id          = "987654393056"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_mobile_dev_130864300692_4fbc8f07" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "130864300692"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_mobile_dev_207407511679_ff216537" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "207407511679"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_mobile_dev_283950722666_18164d44" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "283950722666"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_mobile_dev_360493933653_d54081c6" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  principal_type     = "GROUP"
  target_id          = "360493933653"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_payments_dev_069135861212_1a316015" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.payments_dev_3b87642d.group_id
  principal_type     = "GROUP"
  target_id          = "069135861212"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_payments_dev_145679072199_0c05556e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.payments_dev_3b87642d.group_id
  principal_type     = "GROUP"
  target_id          = "145679072199"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_payments_dev_916049439238_9abac2d0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.payments_dev_3b87642d.group_id
  principal_type     = "GROUP"
  target_id          = "916049439238"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_payments_dev_992592650225_419a6d2c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.payments_dev_3b87642d.group_id
  principal_type     = "GROUP"
  target_id          = "992592650225"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_shop_dev_002469164563_4e9f9747" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "002469164563"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_shop_dev_772839531602_3587da6f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "772839531602"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_shop_dev_849382742589_410e7495" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "849382742589"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_shop_dev_925925953576_98fd8d1a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.shop_dev_cffcfed5.group_id
  principal_type     = "GROUP"
  target_id          = "925925953576"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_warehouse_dev_074074118381_c2f55f5c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "074074118381"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_warehouse_dev_844444485420_f7ea964b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "844444485420"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_warehouse_dev_920987696407_c5110505" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "920987696407"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "sandbox_warehouse_dev_997530907394_4fab83e5" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
  principal_id       = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  principal_type     = "GROUP"
  target_id          = "997530907394"
  target_type        = "AWS_ACCOUNT"
}

# access-securityaudit_dd03b6c3.tf
resource "aws_ssoadmin_account_assignment" "securityaudit_auditors_088888889888_33ada636" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.auditors_f457de1d.group_id
  principal_type     = "GROUP"
  target_id          = "088888889888"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_auditors_150617329368_b55aac58" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.auditors_f457de1d.group_id
  principal_type     = "GROUP"
  target_id          = "150617329368"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_auditors_165432100875_534b56b7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.auditors_f457de1d.group_id
  principal_type     = "GROUP"
  target_id          = "165432100875"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_auditors_227160540355_a06b0375" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.auditors_f457de1d.group_id
  principal_type     = "GROUP"
  target_id          = "227160540355"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_auditors_241975311862_94a7afd9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.auditors_f457de1d.group_id
  principal_type     = "GROUP"
  target_id          = "241975311862"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_auditors_303703751342_23b261b0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.auditors_f457de1d.group_id
  principal_type     = "GROUP"
  target_id          = "303703751342"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_auditors_380246962329_af2848d7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.auditors_f457de1d.group_id
  principal_type     = "GROUP"
  target_id          = "380246962329"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_002469164563_0b94e693" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "002469164563"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_007407421732_bf1e90a7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "007407421732"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_054321089705_a3f6951e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "054321089705"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_059259346874_1fc48f21" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "059259346874"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_064197604043_1619790c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "064197604043"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_069135861212_0d334f28" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "069135861212"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_074074118381_367534dc" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "074074118381"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_079012375550_80431554" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "079012375550"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_083950632719_888fe9f0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "083950632719"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_088888889888_1b170a7b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "088888889888"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_100000000001_fe1879cb" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "100000000001"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_130864300692_1a20f176" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "130864300692"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_135802557861_be1efdd1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "135802557861"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_140740815030_2a0fb802" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "140740815030"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_145679072199_3ce5b08e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "145679072199"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_150617329368_7439d86c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "150617329368"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_155555586537_5e446a35" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "155555586537"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_160493843706_f263a425" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "160493843706"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_165432100875_f01e23eb" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "165432100875"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_207407511679_87a1968c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "207407511679"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_212345768848_caae3ab8" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "212345768848"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_217284026017_152e329b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "217284026017"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_222222283186_33bc6243" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "222222283186"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_227160540355_612cc499" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "227160540355"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_232098797524_1c974b56" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "232098797524"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_237037054693_e11170d3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "237037054693"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_241975311862_25d89340" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "241975311862"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_283950722666_880d3ff8" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "283950722666"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_288888979835_88185ccf" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "288888979835"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_293827237004_c9dfdd56" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "293827237004"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_298765494173_8160e0b1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "298765494173"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_303703751342_c1772c96" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "303703751342"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_308642008511_76517a14" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "308642008511"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_313580265680_823b1f56" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "313580265680"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_318518522849_8dd3a7ec" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "318518522849"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_360493933653_0f13b7b9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "360493933653"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_365432190822_55eadb26" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "365432190822"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_370370447991_3f4862c3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "370370447991"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_375308705160_61622901" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "375308705160"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_380246962329_de0d979f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "380246962329"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_385185219498_a8d52e38" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "385185219498"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_390123476667_b7489808" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "390123476667"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_395061733836_150c8653" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "395061733836"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_437037144640_256384df" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "437037144640"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_441975401809_8ecd50b0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "441975401809"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_446913658978_ec00013f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "446913658978"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_451851916147_75c9d702" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "451851916147"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_456790173316_4f8c9522" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "456790173316"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_461728430485_5d95c809" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "461728430485"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_466666687654_582c927a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "466666687654"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_471604944823_fbae322e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "471604944823"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_518518612796_e1495de1" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "518518612796"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_523456869965_44e0d6bc" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "523456869965"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_528395127134_9cbb76ae" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "528395127134"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_533333384303_3994ea63" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "533333384303"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_538271641472_ae6853ce" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "538271641472"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_543209898641_5b92532d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "543209898641"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_548148155810_4bf52214" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "548148155810"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_595061823783_817b5e4d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "595061823783"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_600000080952_2940edf4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "600000080952"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_604938338121_fcf7d09d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "604938338121"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_609876595290_6b5629fe" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "609876595290"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_614814852459_dd744b7b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "614814852459"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_619753109628_edcae0e3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "619753109628"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_624691366797_f0725333" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "624691366797"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_671605034770_97ba0808" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "671605034770"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_676543291939_e8ed3c42" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "676543291939"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_681481549108_1f172b8f" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "681481549108"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_686419806277_df829664" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "686419806277"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_691358063446_4b25e4fc" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "691358063446"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_696296320615_b6c61997" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "696296320615"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_701234577784_f7f83c06" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "701234577784"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_748148245757_7baf8684" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "748148245757"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_753086502926_0a2dfbe2" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "753086502926"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_758024760095_f1a37f4d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "758024760095"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_762963017264_5a176ed4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "762963017264"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_767901274433_b0969f6d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "767901274433"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_772839531602_b958faef" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "772839531602"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_777777788771_03bc7ef4" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "777777788771"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_824691456744_c73570b8" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "824691456744"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_829629713913_24e83f85" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "829629713913"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_834567971082_565bd29d" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "834567971082"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_839506228251_7ea868c0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "839506228251"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_844444485420_e93b9294" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "844444485420"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_849382742589_576cab38" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "849382742589"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_854320999758_6605382c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "854320999758"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_901234667731_38bc9eef" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "901234667731"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_906172924900_a59bb982" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "906172924900"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_911111182069_b34de26a" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "911111182069"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_916049439238_8f32a017" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "916049439238"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_920987696407_3d1fa90b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "920987696407"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_925925953576_527a1eb0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "925925953576"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_930864210745_a4b0f056" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "930864210745"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_977777878718_cb30f875" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "977777878718"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_982716135887_64987ae3" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "982716135887"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_987654393056_4e65dd72" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "987654393056"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_992592650225_5684e6ee" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "992592650225"
  target_type        = "AWS_ACCOUNT"
}

resource "aws_ssoadmin_account_assignment" "securityaudit_security_997530907394_025f586b" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
  principal_id       = aws_identitystore_group.security_2f06ba6b.group_id
  principal_type     = "GROUP"
  target_id          = "997530907394"
  target_type        = "AWS_ACCOUNT"
}

# imports.tf
import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_318518522849_29cab029
  id = "9067f1e2d3-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,318518522849,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6804e1d2c3b4a596/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_395061733836_33344da8
  id = "9067f1e2d3-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,395061733836,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6804e1d2c3b4a596/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
}

import {
  to = aws_ssoadmin_account_assignment.admin_platform_admins_548148155810_dc24566d
  id = "9067f1e2d3-bdb9e8f2-ffb1-45ea-a058-4544799d9c50,GROUP,548148155810,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6804e1d2c3b4a596/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
}

import {
  to = aws_ssoadmin_account_assignment.billing_finance_100000000001_63fee8e8
  id = "9067f1e2d3-a43a1334-26bb-49f8-a01c-87304b4216f9,GROUP,100000000001,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6804e1d2c3b4a596/ps-17f8fa335c722529,arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
}

import {
  to = aws_ssoadmin_account_assignment.developer_shop_dev_466666687654_85192920
  id = "9067f1e2d3-9ddcdae6-a769-4f40-aa35-1cd5a350aff3,GROUP,466666687654,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6804e1d2c3b4a596/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
}

import {
  to = aws_ssoadmin_account_assignment.developer_shop_dev_543209898641_6fd1335b
  id = "9067f1e2d3-9ddcdae6-a769-4f40-aa35-1cd5a350aff3,GROUP,543209898641,AWS_ACCOUNT,arn:aws:sso:::permissionSet/ssoins-6804e1d2c3b4a596/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
}

import {
  to = aws_identitystore_group.analysts_55d81fd8
  id = "d-9067f1e2d3/9067f1e2d3-346621b5-c050-4aa1-aac3-f3bdde13cff1"
}

import {
  to = aws_identitystore_group.auditors_f457de1d
  id = "d-9067f1e2d3/9067f1e2d3-2bf69e51-2493-4ef9-a523-8bf63cb8ef4e"
}

import {
  to = aws_identitystore_group.break_glass_8399bf82
  id = "d-9067f1e2d3/9067f1e2d3-e2140165-5984-4e76-ad74-353a78df63fc"
}

import {
  to = aws_identitystore_group.contractors_db556bbf
  id = "d-9067f1e2d3/9067f1e2d3-cee8702e-a65f-4f6b-a36b-00810f6220b8"
}

import {
  to = aws_identitystore_group.data_dev_56bbcb7e
  id = "d-9067f1e2d3/9067f1e2d3-59a99da3-a56a-48d3-aa4e-b9799dd8b6c2"
}

import {
  to = aws_identitystore_group.finance_5626b336
  id = "d-9067f1e2d3/9067f1e2d3-a43a1334-26bb-49f8-a01c-87304b4216f9"
}

import {
  to = aws_identitystore_group.loyalty_dev_41b4bd99
  id = "d-9067f1e2d3/9067f1e2d3-23eef50a-e931-4d00-a241-240a2c3ca55b"
}

import {
  to = aws_identitystore_group.mobile_dev_fa67dd56
  id = "d-9067f1e2d3/9067f1e2d3-825692a8-63d8-4f2f-a1cf-96afeef664b7"
}

import {
  to = aws_identitystore_group.oncall_e0a5dd2e
  id = "d-9067f1e2d3/9067f1e2d3-ffe8abf8-27ca-47c9-a63c-789fa28cf147"
}

import {
  to = aws_identitystore_group.payments_dev_3b87642d
  id = "d-9067f1e2d3/9067f1e2d3-01ed18eb-7059-4c2f-adaa-f1933fef72f2"
}

import {
  to = aws_identitystore_group.platform_admins_cb2f0cbf
  id = "d-9067f1e2d3/9067f1e2d3-bdb9e8f2-ffb1-45ea-a058-4544799d9c50"
}

import {
  to = aws_identitystore_group.release_f186aea0
  id = "d-9067f1e2d3/9067f1e2d3-eb969602-cde5-4820-a9ce-811792219149"
}

import {
  to = aws_identitystore_group.security_2f06ba6b
  id = "d-9067f1e2d3/9067f1e2d3-9d75d4f5-ff87-47e4-aeb6-9b7d9e79a358"
}

import {
  to = aws_identitystore_group.shop_dev_cffcfed5
  id = "d-9067f1e2d3/9067f1e2d3-9ddcdae6-a769-4f40-aa35-1cd5a350aff3"
}

import {
  to = aws_identitystore_group.warehouse_dev_10cb6423
  id = "d-9067f1e2d3/9067f1e2d3-66fb9383-0701-4f9d-a964-3a212fad7362"
}

import {
  to = aws_identitystore_group_membership.analysts_adam_novak_quill_example_7d12b13c
  id = "d-9067f1e2d3/9067f1e2d3-aef507e8-778a-4b33-a669-59e05e7bd277"
}

import {
  to = aws_identitystore_group_membership.analysts_alma_ueda_quill_example_84e68622
  id = "d-9067f1e2d3/9067f1e2d3-c9264fd9-05cd-4500-a476-fc0e70c587b2"
}

import {
  to = aws_identitystore_group_membership.analysts_bruno_brandt_quill_example_b923feac
  id = "d-9067f1e2d3/9067f1e2d3-598b8570-ef47-4fe2-ad15-4fd3b25d765a"
}

import {
  to = aws_identitystore_group_membership.analysts_hanna_ivanov_quill_example_b099fee1
  id = "d-9067f1e2d3/9067f1e2d3-ff443c6a-1f5e-4ff0-ae8c-324960551521"
}

import {
  to = aws_identitystore_group_membership.analysts_lucia_sato_quill_example_f3629df5
  id = "d-9067f1e2d3/9067f1e2d3-e7e43e66-70c9-4073-a89b-c26595cb7e3e"
}

import {
  to = aws_identitystore_group_membership.analysts_wei_park_quill_example_3d4ee37e
  id = "d-9067f1e2d3/9067f1e2d3-8882f7c3-9670-4e71-a436-cc366eb168f2"
}

import {
  to = aws_identitystore_group_membership.analysts_yara_weber_quill_example_ff6617a1
  id = "d-9067f1e2d3/9067f1e2d3-2627b00d-86b5-4908-a28e-79cba3bfa2c2"
}

import {
  to = aws_identitystore_group_membership.analysts_yusuf_dumont_quill_example_359355f9
  id = "d-9067f1e2d3/9067f1e2d3-5ba5b393-9c1e-4370-ad08-cfb9dbc5f5eb"
}

import {
  to = aws_identitystore_group_membership.analysts_zoe_gomez_quill_example_7f088761
  id = "d-9067f1e2d3/9067f1e2d3-c9df7b73-5529-4b4f-a548-d7ef8294292d"
}

import {
  to = aws_identitystore_group_membership.auditors_fatima_rahman_quill_example_2971b3e6
  id = "d-9067f1e2d3/9067f1e2d3-1246c8ff-d4f4-4a26-a9b9-086f56f6d308"
}

import {
  to = aws_identitystore_group_membership.auditors_felix_yilmaz_quill_example_3b476cd3
  id = "d-9067f1e2d3/9067f1e2d3-d61c1408-56c9-45ba-a14d-031d917e8bb6"
}

import {
  to = aws_identitystore_group_membership.break_glass_ada_abe_quill_example_dbc5c21c
  id = "d-9067f1e2d3/9067f1e2d3-519ea262-af91-4c44-adec-9a8c448419c2"
}

import {
  to = aws_identitystore_group_membership.break_glass_carlos_ferrari_quill_example_ca592fe3
  id = "d-9067f1e2d3/9067f1e2d3-1bd643f4-d7c6-488c-aa5a-88c266b99118"
}

import {
  to = aws_identitystore_group_membership.contractors_nils_xu_quill_example_86461387
  id = "d-9067f1e2d3/9067f1e2d3-3d2d488f-9ce2-4b81-a80b-adfcf1d2303a"
}

import {
  to = aws_identitystore_group_membership.contractors_olga_abe_quill_example_653dba62
  id = "d-9067f1e2d3/9067f1e2d3-1730729f-33b3-441b-a757-145579e01931"
}

import {
  to = aws_identitystore_group_membership.data_dev_adam_novak_quill_example_3a7f671d
  id = "d-9067f1e2d3/9067f1e2d3-836c6627-6307-40a6-a06a-16b04f514bc0"
}

import {
  to = aws_identitystore_group_membership.data_dev_alma_ueda_quill_example_cad371dc
  id = "d-9067f1e2d3/9067f1e2d3-48a7f032-edf4-4736-ab0e-46a1c384210a"
}

import {
  to = aws_identitystore_group_membership.data_dev_bruno_brandt_quill_example_64d332f2
  id = "d-9067f1e2d3/9067f1e2d3-e60a4111-0cd6-4e70-a776-797d29607177"
}

import {
  to = aws_identitystore_group_membership.data_dev_wei_park_quill_example_cdc08d61
  id = "d-9067f1e2d3/9067f1e2d3-e4154eb4-657a-4daf-ad1c-d43595269398"
}

import {
  to = aws_identitystore_group_membership.data_dev_yara_weber_quill_example_0a7b3b66
  id = "d-9067f1e2d3/9067f1e2d3-8fc1665a-0d4d-4976-a694-a29e4e59715f"
}

import {
  to = aws_identitystore_group_membership.data_dev_yusuf_dumont_quill_example_da114ae3
  id = "d-9067f1e2d3/9067f1e2d3-7ff9e7d0-b060-46a6-abd3-dc3b23c4d7c3"
}

import {
  to = aws_identitystore_group_membership.data_dev_zoe_gomez_quill_example_68c217e7
  id = "d-9067f1e2d3/9067f1e2d3-45d8b7e4-29b1-4490-a117-da4c445f6112"
}

import {
  to = aws_identitystore_group_membership.finance_elena_dinh_quill_example_b47110dc
  id = "d-9067f1e2d3/9067f1e2d3-faa9a649-5407-443a-a64d-2f176423dd0c"
}

import {
  to = aws_identitystore_group_membership.finance_emil_kaya_quill_example_2b5dd183
  id = "d-9067f1e2d3/9067f1e2d3-3428bd31-2e5f-4036-a342-278fec5c0805"
}

import {
  to = aws_identitystore_group_membership.loyalty_dev_stefan_dinh_quill_example_fd58410a
  id = "d-9067f1e2d3/9067f1e2d3-6a78e8ee-352d-463a-a63b-7007b5f1e683"
}

import {
  to = aws_identitystore_group_membership.loyalty_dev_tara_kaya_quill_example_e47a200f
  id = "d-9067f1e2d3/9067f1e2d3-447390c6-ee80-4abd-a63b-f1b02cb5008f"
}

import {
  to = aws_identitystore_group_membership.loyalty_dev_theo_rahman_quill_example_290b5fda
  id = "d-9067f1e2d3/9067f1e2d3-fe4b9d69-d81f-43a9-aa94-692c64a6691d"
}

import {
  to = aws_identitystore_group_membership.loyalty_dev_uma_yilmaz_quill_example_72209bd3
  id = "d-9067f1e2d3/9067f1e2d3-ae088d02-b5d4-43ca-a5a8-54cf62b9fa1a"
}

import {
  to = aws_identitystore_group_membership.loyalty_dev_vera_baker_quill_example_83c117b4
  id = "d-9067f1e2d3/9067f1e2d3-200f4d74-d8b4-4581-a6d4-a9b063995050"
}

import {
  to = aws_identitystore_group_membership.loyalty_dev_viktor_ivanov_quill_example_e45be5a2
  id = "d-9067f1e2d3/9067f1e2d3-0c6102f4-1cd0-4df8-ad63-afe43bdaf21d"
}

import {
  to = aws_identitystore_group_membership.mobile_dev_celia_ekberg_quill_example_c8dec83d
  id = "d-9067f1e2d3/9067f1e2d3-0cd77caf-8061-4094-afb0-46b81fa465c1"
}

import {
  to = aws_identitystore_group_membership.mobile_dev_dora_lopez_quill_example_630a4159
  id = "d-9067f1e2d3/9067f1e2d3-7079826c-8d73-42ed-a90f-4f2d1b27fb5a"
}

import {
  to = aws_identitystore_group_membership.mobile_dev_eva_sato_quill_example_f27c1c5e
  id = "d-9067f1e2d3/9067f1e2d3-a47c5935-acff-4297-a8c2-3d5ab4197430"
}

import {
  to = aws_identitystore_group_membership.mobile_dev_finn_zhang_quill_example_b9ba2dff
  id = "d-9067f1e2d3/9067f1e2d3-20d1af3b-1f27-4a6f-a999-3496e53fb4b1"
}

import {
  to = aws_identitystore_group_membership.mobile_dev_greta_castro_quill_example_21d0707e
  id = "d-9067f1e2d3/9067f1e2d3-fe21ef4b-a8d9-40b2-a44c-23b7fc3fc76d"
}

import {
  to = aws_identitystore_group_membership.mobile_dev_ida_jansson_quill_example_efa938c0
  id = "d-9067f1e2d3/9067f1e2d3-763d37bf-1c71-4a57-a42b-e9a12e2afbde"
}

import {
  to = aws_identitystore_group_membership.mobile_dev_jon_quist_quill_example_b9150e78
  id = "d-9067f1e2d3/9067f1e2d3-43665755-7bf2-402c-a3b0-d3e53bb34a9a"
}

import {
  to = aws_identitystore_group_membership.mobile_dev_kira_xu_quill_example_6a4d191b
  id = "d-9067f1e2d3/9067f1e2d3-78b00bd4-68c5-44b5-a471-20e706046de0"
}

import {
  to = aws_identitystore_group_membership.oncall_celia_ekberg_quill_example_ab9c63dd
  id = "d-9067f1e2d3/9067f1e2d3-aa43c08f-7876-481e-a70c-0ef3e12b8272"
}

import {
  to = aws_identitystore_group_membership.oncall_gita_baker_quill_example_17a83c93
  id = "d-9067f1e2d3/9067f1e2d3-a6c695df-842c-4472-a126-ff540bd33b89"
}

import {
  to = aws_identitystore_group_membership.oncall_leila_lopez_quill_example_9d7e8c54
  id = "d-9067f1e2d3/9067f1e2d3-c42a05b6-3a2b-4423-a10d-5911695f4b91"
}

import {
  to = aws_identitystore_group_membership.oncall_omar_haas_quill_example_5ad6a600
  id = "d-9067f1e2d3/9067f1e2d3-99435d51-6ffc-4cd5-a01f-8584317b6e27"
}

import {
  to = aws_identitystore_group_membership.oncall_stefan_dinh_quill_example_23dbb571
  id = "d-9067f1e2d3/9067f1e2d3-5085e516-ad0f-4e37-a297-a52c5107344c"
}

import {
  to = aws_identitystore_group_membership.oncall_wei_park_quill_example_d4e66df2
  id = "d-9067f1e2d3/9067f1e2d3-7df0f528-9010-4f72-a567-863f0e2df69f"
}

import {
  to = aws_identitystore_group_membership.payments_dev_omar_haas_quill_example_cc8151d9
  id = "d-9067f1e2d3/9067f1e2d3-2f219b35-7d51-4850-ac46-16a9cdc61401"
}

import {
  to = aws_identitystore_group_membership.payments_dev_paula_okoye_quill_example_f2dca617
  id = "d-9067f1e2d3/9067f1e2d3-67bbee58-ee45-4e4b-af08-a0473ca2763d"
}

import {
  to = aws_identitystore_group_membership.payments_dev_pavel_vance_quill_example_bc89bd8b
  id = "d-9067f1e2d3/9067f1e2d3-47750731-e560-4228-a072-dc63081b3dc2"
}

import {
  to = aws_identitystore_group_membership.payments_dev_quentin_costa_quill_example_b02c0323
  id = "d-9067f1e2d3/9067f1e2d3-e2686325-2470-42bc-aa23-d8d60781f2dd"
}

import {
  to = aws_identitystore_group_membership.payments_dev_rania_ferrari_quill_example_0bb41816
  id = "d-9067f1e2d3/9067f1e2d3-c00d6204-8142-413e-acd5-19366efd6349"
}

import {
  to = aws_identitystore_group_membership.payments_dev_rosa_mbeki_quill_example_5b49b315
  id = "d-9067f1e2d3/9067f1e2d3-6fbbeefc-eb91-4562-a2ac-31127635fa46"
}

import {
  to = aws_identitystore_group_membership.payments_dev_sam_tran_quill_example_c083c260
  id = "d-9067f1e2d3/9067f1e2d3-c721bed5-aa95-426c-a715-d526cca85252"
}

import {
  to = aws_identitystore_group_membership.payments_dev_sofia_ahmed_quill_example_622612c4
  id = "d-9067f1e2d3/9067f1e2d3-0c58a1cd-7f1a-40ee-a711-7cff37ab36ea"
}

import {
  to = aws_identitystore_group_membership.platform_admins_ada_abe_quill_example_4630cbcc
  id = "d-9067f1e2d3/9067f1e2d3-c2c64076-7d9e-45b4-aa13-f7df47d3da48"
}

import {
  to = aws_identitystore_group_membership.platform_admins_amir_haas_quill_example_f15fd5ff
  id = "d-9067f1e2d3/9067f1e2d3-6584e419-58bf-463f-a7ea-d5a52cfae179"
}

import {
  to = aws_identitystore_group_membership.platform_admins_anna_okoye_quill_example_5a34bc66
  id = "d-9067f1e2d3/9067f1e2d3-64258491-f760-4d2a-a14e-fbbb2b3457ac"
}

import {
  to = aws_identitystore_group_membership.platform_admins_ben_vance_quill_example_fe37718c
  id = "d-9067f1e2d3/9067f1e2d3-1998db56-3133-4375-a0fa-138e3a74f9a4"
}

import {
  to = aws_identitystore_group_membership.platform_admins_bianca_costa_quill_example_21a68cfb
  id = "d-9067f1e2d3/9067f1e2d3-4b12c16a-9abc-4721-a774-6efc702737e3"
}

import {
  to = aws_identitystore_group_membership.release_dora_lopez_quill_example_191b391c
  id = "d-9067f1e2d3/9067f1e2d3-fc99d33e-3631-4142-a971-809a316465a4"
}

import {
  to = aws_identitystore_group_membership.release_hugo_park_quill_example_53c6e210
  id = "d-9067f1e2d3/9067f1e2d3-5396b05e-a78b-4f09-a0b0-8648d729af35"
}

import {
  to = aws_identitystore_group_membership.release_mateo_zhang_quill_example_dac89de0
  id = "d-9067f1e2d3/9067f1e2d3-fb60f958-30d3-4a14-ac34-14d1cc4a5215"
}

import {
  to = aws_identitystore_group_membership.release_pavel_vance_quill_example_fa4f6cfa
  id = "d-9067f1e2d3/9067f1e2d3-186a4d36-7359-4362-a2e5-0a8a78f3d0cc"
}

import {
  to = aws_identitystore_group_membership.release_tara_kaya_quill_example_52f6fdc9
  id = "d-9067f1e2d3/9067f1e2d3-2d65c934-911d-4195-a35d-3fa5355225c8"
}

import {
  to = aws_identitystore_group_membership.security_carlos_ferrari_quill_example_cef5dcc4
  id = "d-9067f1e2d3/9067f1e2d3-2b7d90cd-82df-4be2-a2f7-8c1929b8a42e"
}

import {
  to = aws_identitystore_group_membership.security_chen_mbeki_quill_example_e961f88d
  id = "d-9067f1e2d3/9067f1e2d3-b85026f7-acd1-41d3-a744-ca9086fede94"
}

import {
  to = aws_identitystore_group_membership.security_daria_tran_quill_example_212bed5c
  id = "d-9067f1e2d3/9067f1e2d3-4b7bad49-f5f7-4d31-a909-61c7c9d0b9e2"
}

import {
  to = aws_identitystore_group_membership.security_david_ahmed_quill_example_d8a7e23c
  id = "d-9067f1e2d3/9067f1e2d3-a63eaa6f-7517-41da-ae68-a44dc9fd6135"
}

import {
  to = aws_identitystore_group_membership.shop_dev_gita_baker_quill_example_e93712e0
  id = "d-9067f1e2d3/9067f1e2d3-1f5f1bd8-0fb2-405e-a560-9519f4df6d1a"
}

import {
  to = aws_identitystore_group_membership.shop_dev_hanna_ivanov_quill_example_b1c2ef5f
  id = "d-9067f1e2d3/9067f1e2d3-fd006f92-99d6-45dd-a61d-0260be38adfb"
}

import {
  to = aws_identitystore_group_membership.shop_dev_hugo_park_quill_example_d74f8f33
  id = "d-9067f1e2d3/9067f1e2d3-bb5c7c69-c4bd-4316-a2a7-21fcdd921fbb"
}

import {
  to = aws_identitystore_group_membership.shop_dev_ines_weber_quill_example_801ef5ec
  id = "d-9067f1e2d3/9067f1e2d3-919ff517-cfd3-4745-ac0d-a30f7923c4ed"
}

import {
  to = aws_identitystore_group_membership.shop_dev_ivan_dumont_quill_example_2195e865
  id = "d-9067f1e2d3/9067f1e2d3-699ab7e0-0995-4968-ae6f-c43e14d345aa"
}

import {
  to = aws_identitystore_group_membership.shop_dev_jana_gomez_quill_example_273bd015
  id = "d-9067f1e2d3/9067f1e2d3-36243e5f-723a-4bc7-ab01-6bb8fc0a6d16"
}

import {
  to = aws_identitystore_group_membership.shop_dev_jorge_novak_quill_example_5f461c52
  id = "d-9067f1e2d3/9067f1e2d3-32dd22dd-f78e-46fa-a184-3c36dbcd41fb"
}

import {
  to = aws_identitystore_group_membership.shop_dev_kaito_ueda_quill_example_d686d8a8
  id = "d-9067f1e2d3/9067f1e2d3-a8d0cbab-0fe7-454c-a85c-8f25cde04e5d"
}

import {
  to = aws_identitystore_group_membership.shop_dev_karin_brandt_quill_example_3f4b232c
  id = "d-9067f1e2d3/9067f1e2d3-e9cdad9e-e192-41ea-a9c8-1c477cfb694e"
}

import {
  to = aws_identitystore_group_membership.shop_dev_lars_ekberg_quill_example_0713f9f1
  id = "d-9067f1e2d3/9067f1e2d3-6cc080fb-f5ce-4089-ac0a-66a746f512b2"
}

import {
  to = aws_identitystore_group_membership.warehouse_dev_leila_lopez_quill_example_bbfa3473
  id = "d-9067f1e2d3/9067f1e2d3-795df623-9407-4075-af97-546317c3e476"
}

import {
  to = aws_identitystore_group_membership.warehouse_dev_lucia_sato_quill_example_82819060
  id = "d-9067f1e2d3/9067f1e2d3-e799b474-5b0c-4267-a230-bb0a51fb4292"
}

import {
  to = aws_identitystore_group_membership.warehouse_dev_mateo_zhang_quill_example_99ed3c69
  id = "d-9067f1e2d3/9067f1e2d3-48cd20e4-b11d-47f1-a114-c57a9b0db90d"
}

import {
  to = aws_identitystore_group_membership.warehouse_dev_mei_castro_quill_example_b9aaaf4c
  id = "d-9067f1e2d3/9067f1e2d3-7fc14acf-2748-4a2e-a855-99c0b0f6e7a4"
}

import {
  to = aws_identitystore_group_membership.warehouse_dev_mira_jansson_quill_example_b69891ec
  id = "d-9067f1e2d3/9067f1e2d3-15103060-ddf6-48c9-a367-ed721060834a"
}

import {
  to = aws_identitystore_group_membership.warehouse_dev_nadia_quist_quill_example_66ca313b
  id = "d-9067f1e2d3/9067f1e2d3-0b48355b-8d49-468c-a160-e375d7e70884"
}

import {
  to = aws_identitystore_group_membership.warehouse_dev_nils_xu_quill_example_d2570149
  id = "d-9067f1e2d3/9067f1e2d3-08f42410-bc7f-4748-ac4f-19f26bcd66a0"
}

import {
  to = aws_identitystore_group_membership.warehouse_dev_olga_abe_quill_example_29f5f72b
  id = "d-9067f1e2d3/9067f1e2d3-962171dc-bcdc-44fd-ac13-aaf2006dc008"
}

import {
  to = aws_identitystore_user.ada_abe_quill_example_e2d9c903
  id = "d-9067f1e2d3/9067f1e2d3-7ba509d5-714a-4bf7-ad95-39f8286d9ca8"
}

import {
  to = aws_identitystore_user.adam_novak_quill_example_b0efeaf4
  id = "d-9067f1e2d3/9067f1e2d3-5a126b6e-51d9-4988-aa9d-b1352312248d"
}

import {
  to = aws_identitystore_user.alma_ueda_quill_example_62b9b2d0
  id = "d-9067f1e2d3/9067f1e2d3-88a30715-97e7-402a-a4af-9635d38ffaa2"
}

import {
  to = aws_identitystore_user.amir_haas_quill_example_86babbf3
  id = "d-9067f1e2d3/9067f1e2d3-a8e97f0d-fac0-465d-a7b3-f873bf353bc5"
}

import {
  to = aws_identitystore_user.anna_okoye_quill_example_0e91898e
  id = "d-9067f1e2d3/9067f1e2d3-5f642d2e-de46-479c-a549-238e01a7bc27"
}

import {
  to = aws_identitystore_user.ben_vance_quill_example_4c281847
  id = "d-9067f1e2d3/9067f1e2d3-74686723-a286-49d2-a71a-738584924d73"
}

import {
  to = aws_identitystore_user.bianca_costa_quill_example_da866cef
  id = "d-9067f1e2d3/9067f1e2d3-f22a05cb-0a57-4ddc-af9d-41c315c679bd"
}

import {
  to = aws_identitystore_user.bruno_brandt_quill_example_9618f54f
  id = "d-9067f1e2d3/9067f1e2d3-61ed6953-1544-4878-a7b8-f71bf9ad0773"
}

import {
  to = aws_identitystore_user.carlos_ferrari_quill_example_1bc8b9b8
  id = "d-9067f1e2d3/9067f1e2d3-9c4793bc-4fc6-4ddc-a54a-0d72edd341dd"
}

import {
  to = aws_identitystore_user.celia_ekberg_quill_example_529f8ca5
  id = "d-9067f1e2d3/9067f1e2d3-f38807e1-3026-41d8-ad2f-e877a9f2d5ce"
}

import {
  to = aws_identitystore_user.chen_mbeki_quill_example_cc4a3fb4
  id = "d-9067f1e2d3/9067f1e2d3-1b523a99-3da4-4968-a502-da6fdac00736"
}

import {
  to = aws_identitystore_user.daria_tran_quill_example_e370a506
  id = "d-9067f1e2d3/9067f1e2d3-f3ef6b81-61eb-48d1-a707-04e9771c0eab"
}

import {
  to = aws_identitystore_user.david_ahmed_quill_example_42bb6a65
  id = "d-9067f1e2d3/9067f1e2d3-a5f3707b-3324-4aae-a637-1176b3920dbd"
}

import {
  to = aws_identitystore_user.dora_lopez_quill_example_14be63fb
  id = "d-9067f1e2d3/9067f1e2d3-0a33ee87-e01d-4bc7-acd9-fef512aaa319"
}

import {
  to = aws_identitystore_user.elena_dinh_quill_example_8f647ace
  id = "d-9067f1e2d3/9067f1e2d3-07faa11b-329b-411d-ae44-d3d95a6d1b6f"
}

import {
  to = aws_identitystore_user.emil_kaya_quill_example_f0914401
  id = "d-9067f1e2d3/9067f1e2d3-e59321d8-d4ae-4a25-ac48-deeb3da441ad"
}

import {
  to = aws_identitystore_user.eva_sato_quill_example_533cac87
  id = "d-9067f1e2d3/9067f1e2d3-3313a52f-d946-4020-a89b-feb6e4c4b1c0"
}

import {
  to = aws_identitystore_user.fatima_rahman_quill_example_78101142
  id = "d-9067f1e2d3/9067f1e2d3-2e43a547-8461-49c7-a081-902f4527b070"
}

import {
  to = aws_identitystore_user.felix_yilmaz_quill_example_45221956
  id = "d-9067f1e2d3/9067f1e2d3-dea12a5e-0b18-4dff-a873-4e70506a5d4d"
}

import {
  to = aws_identitystore_user.finn_zhang_quill_example_5ab0279e
  id = "d-9067f1e2d3/9067f1e2d3-78cc713e-af42-418c-a925-08f3c6e0a568"
}

import {
  to = aws_identitystore_user.gita_baker_quill_example_943455ee
  id = "d-9067f1e2d3/9067f1e2d3-57a89002-df62-4d97-ad09-554df030d9e1"
}

import {
  to = aws_identitystore_user.greta_castro_quill_example_28bae47b
  id = "d-9067f1e2d3/9067f1e2d3-7056b3e7-e839-4598-a2e0-1a0365d31c78"
}

import {
  to = aws_identitystore_user.hanna_ivanov_quill_example_765bf157
  id = "d-9067f1e2d3/9067f1e2d3-a79dd1db-dc3f-4696-acad-a0e2cce8c7df"
}

import {
  to = aws_identitystore_user.hugo_park_quill_example_9e858dda
  id = "d-9067f1e2d3/9067f1e2d3-fd1f2721-2032-4a2c-a90b-7ec45dc1e23e"
}

import {
  to = aws_identitystore_user.ida_jansson_quill_example_995d4adc
  id = "d-9067f1e2d3/9067f1e2d3-c8a913c8-715a-49df-a9dd-e03b3fd70073"
}

import {
  to = aws_identitystore_user.ines_weber_quill_example_1bfaa475
  id = "d-9067f1e2d3/9067f1e2d3-4d8d4004-9b1b-4226-a4f1-cfb7d8957036"
}

import {
  to = aws_identitystore_user.ivan_dumont_quill_example_03d735ec
  id = "d-9067f1e2d3/9067f1e2d3-7825e90f-a395-4e48-aba3-8f1d4e563876"
}

import {
  to = aws_identitystore_user.jana_gomez_quill_example_5b3e76d2
  id = "d-9067f1e2d3/9067f1e2d3-a86167a6-5b5c-498b-acf4-8c0be87f4d6b"
}

import {
  to = aws_identitystore_user.jon_quist_quill_example_7718277d
  id = "d-9067f1e2d3/9067f1e2d3-86b022d4-0013-49c8-a9af-6c49ef6925e3"
}

import {
  to = aws_identitystore_user.jorge_novak_quill_example_f84b8431
  id = "d-9067f1e2d3/9067f1e2d3-fe0d3bda-b068-48eb-a2f8-de3bd2b3a60b"
}

import {
  to = aws_identitystore_user.kaito_ueda_quill_example_753c8ddc
  id = "d-9067f1e2d3/9067f1e2d3-b8338398-0cae-4c77-a1e3-289282688911"
}

import {
  to = aws_identitystore_user.karin_brandt_quill_example_b1602016
  id = "d-9067f1e2d3/9067f1e2d3-a53274c0-de29-40ba-abf7-9894e11c05ba"
}

import {
  to = aws_identitystore_user.kira_xu_quill_example_5f6fe59c
  id = "d-9067f1e2d3/9067f1e2d3-ab1fe168-b122-447d-ab0b-5bef2b5ba50b"
}

import {
  to = aws_identitystore_user.lars_ekberg_quill_example_37df07ea
  id = "d-9067f1e2d3/9067f1e2d3-9ab43efb-7a21-4da4-ac8a-1f5241382268"
}

import {
  to = aws_identitystore_user.leila_lopez_quill_example_23577f9e
  id = "d-9067f1e2d3/9067f1e2d3-1a305ecf-b82a-4bf8-a495-954c6b09f877"
}

import {
  to = aws_identitystore_user.lucia_sato_quill_example_e6db00e9
  id = "d-9067f1e2d3/9067f1e2d3-54bd205e-38bc-4505-a597-06ba3f57ba89"
}

import {
  to = aws_identitystore_user.mateo_zhang_quill_example_9f867b78
  id = "d-9067f1e2d3/9067f1e2d3-9445f94f-e64d-4644-ae17-93096a2018ab"
}

import {
  to = aws_identitystore_user.mei_castro_quill_example_6c2fca8d
  id = "d-9067f1e2d3/9067f1e2d3-764c8b4d-162e-4f7f-abf2-91f6d9bf7714"
}

import {
  to = aws_identitystore_user.mira_jansson_quill_example_402512f1
  id = "d-9067f1e2d3/9067f1e2d3-f9a0feb5-c920-482f-a191-0a61b1634723"
}

import {
  to = aws_identitystore_user.nadia_quist_quill_example_bb8c8f2f
  id = "d-9067f1e2d3/9067f1e2d3-4d08d5b0-1b72-4f5e-a135-be2aac9622a3"
}

import {
  to = aws_identitystore_user.nils_xu_quill_example_41723a9c
  id = "d-9067f1e2d3/9067f1e2d3-0c69671e-ba75-46ab-a6f7-a14cfa189524"
}

import {
  to = aws_identitystore_user.olga_abe_quill_example_a1d03ee1
  id = "d-9067f1e2d3/9067f1e2d3-26d9cb1c-8df9-4aa6-a7b1-15cc52fce2dd"
}

import {
  to = aws_identitystore_user.omar_haas_quill_example_e107a3a4
  id = "d-9067f1e2d3/9067f1e2d3-dd9a4ba6-75b2-4dc4-a58e-820a95221c6d"
}

import {
  to = aws_identitystore_user.paula_okoye_quill_example_1672f76b
  id = "d-9067f1e2d3/9067f1e2d3-f864bcb3-6753-48c4-a33c-13d4c6c59fc7"
}

import {
  to = aws_identitystore_user.pavel_vance_quill_example_12d9d02e
  id = "d-9067f1e2d3/9067f1e2d3-1e8780bf-db6e-40c9-acd6-e501319b7ad7"
}

import {
  to = aws_identitystore_user.quentin_costa_quill_example_a4e2c828
  id = "d-9067f1e2d3/9067f1e2d3-19b8a813-2b54-4260-a319-598853f76143"
}

import {
  to = aws_identitystore_user.rania_ferrari_quill_example_b0cd197d
  id = "d-9067f1e2d3/9067f1e2d3-0b3e4ad9-906a-47df-aad0-0b8e2e6c6cb0"
}

import {
  to = aws_identitystore_user.rosa_mbeki_quill_example_16335dc7
  id = "d-9067f1e2d3/9067f1e2d3-dc6ec58a-d1f5-4bbd-ac8d-ddbbf2c49ba4"
}

import {
  to = aws_identitystore_user.sam_tran_quill_example_4e9412d9
  id = "d-9067f1e2d3/9067f1e2d3-e55fcee9-28e4-4ce3-a056-42bd89d23a3d"
}

import {
  to = aws_identitystore_user.sofia_ahmed_quill_example_b390b481
  id = "d-9067f1e2d3/9067f1e2d3-0ee331ee-9520-4e09-a077-3cb49cefc223"
}

import {
  to = aws_identitystore_user.stefan_dinh_quill_example_63bcd6c0
  id = "d-9067f1e2d3/9067f1e2d3-f55d736a-2816-40cf-ab94-7602ea50dee5"
}

import {
  to = aws_identitystore_user.tara_kaya_quill_example_cd0044ae
  id = "d-9067f1e2d3/9067f1e2d3-a4ffb195-e253-4e28-a2ce-bf9dd3c792c4"
}

import {
  to = aws_identitystore_user.theo_rahman_quill_example_cb08f551
  id = "d-9067f1e2d3/9067f1e2d3-9e1786ba-7771-468f-a23d-cada52d9a6d2"
}

import {
  to = aws_identitystore_user.uma_yilmaz_quill_example_87875107
  id = "d-9067f1e2d3/9067f1e2d3-28b2edb9-20a3-4ec2-a8f4-5e26ff16de9c"
}

import {
  to = aws_identitystore_user.vera_baker_quill_example_48d5184c
  id = "d-9067f1e2d3/9067f1e2d3-d7d18c42-68d0-4292-a33c-6a9d80b9f26c"
}

import {
  to = aws_identitystore_user.viktor_ivanov_quill_example_e1ed5e20
  id = "d-9067f1e2d3/9067f1e2d3-521cf739-18e7-418d-a637-4489cbc044d9"
}

import {
  to = aws_identitystore_user.wei_park_quill_example_2a10b816
  id = "d-9067f1e2d3/9067f1e2d3-07351828-5e97-418c-a9b4-c9f8ce6d8d2e"
}

import {
  to = aws_identitystore_user.yara_weber_quill_example_860e74e7
  id = "d-9067f1e2d3/9067f1e2d3-a924408a-73d2-404d-a624-2bf120e6610f"
}

import {
  to = aws_identitystore_user.yusuf_dumont_quill_example_3035fa87
  id = "d-9067f1e2d3/9067f1e2d3-96866942-5e3d-4bc4-ac19-cc0c8f75edb6"
}

import {
  to = aws_identitystore_user.zoe_gomez_quill_example_ce08f822
  id = "d-9067f1e2d3/9067f1e2d3-12e2f299-7b36-449b-a0f5-8c866cc0aec3"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.admin_aws_administratoraccess_923c42b7
  id = "arn:aws:iam::aws:policy/AdministratorAccess,arn:aws:sso:::permissionSet/ssoins-6804e1d2c3b4a596/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.billing_aws_job_function_billing_0177dc99
  id = "arn:aws:iam::aws:policy/job-function/Billing,arn:aws:sso:::permissionSet/ssoins-6804e1d2c3b4a596/ps-17f8fa335c722529,arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.developer_aws_poweruseraccess_15703d89
  id = "arn:aws:iam::aws:policy/PowerUserAccess,arn:aws:sso:::permissionSet/ssoins-6804e1d2c3b4a596/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
}

import {
  to = aws_ssoadmin_managed_policy_attachment.readonly_aws_job_function_viewonlyaccess_5e43f791
  id = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess,arn:aws:sso:::permissionSet/ssoins-6804e1d2c3b4a596/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
}

import {
  to = aws_ssoadmin_permission_set.admin_2c5bc838
  id = "arn:aws:sso:::permissionSet/ssoins-6804e1d2c3b4a596/ps-3a5febc11a68c513,arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
}

import {
  to = aws_ssoadmin_permission_set.billing_e1fd2aa2
  id = "arn:aws:sso:::permissionSet/ssoins-6804e1d2c3b4a596/ps-17f8fa335c722529,arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
}

import {
  to = aws_ssoadmin_permission_set.developer_59b2f597
  id = "arn:aws:sso:::permissionSet/ssoins-6804e1d2c3b4a596/ps-37184d15755fd84b,arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
}

import {
  to = aws_ssoadmin_permission_set.readonly_66550470
  id = "arn:aws:sso:::permissionSet/ssoins-6804e1d2c3b4a596/ps-b5472327967d2dcc,arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
}

# main.tf
# Written by idc emit terraform from config quill, commit ….
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
resource "aws_identitystore_group" "analysts_55d81fd8" {
  description       = "Ask the data"
  display_name      = "analysts"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group" "auditors_f457de1d" {
  description       = "Look once a year"
  display_name      = "auditors"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group" "break_glass_8399bf82" {
  description       = "For the night when nothing else works"
  display_name      = "break-glass"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group" "contractors_db556bbf" {
  description       = "Here until the new warehouse runs"
  display_name      = "contractors"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group" "data_dev_56bbcb7e" {
  description       = "Developers of data"
  display_name      = "data-dev"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group" "finance_5626b336" {
  description       = "Pay the bill"
  display_name      = "finance"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group" "loyalty_dev_41b4bd99" {
  description       = "Developers of loyalty"
  display_name      = "loyalty-dev"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group" "mobile_dev_fa67dd56" {
  description       = "Developers of mobile"
  display_name      = "mobile-dev"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group" "oncall_e0a5dd2e" {
  description       = "The pager of this week"
  display_name      = "oncall"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group" "payments_dev_3b87642d" {
  description       = "Developers of payments"
  display_name      = "payments-dev"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group" "platform_admins_cb2f0cbf" {
  description       = "Run the organization"
  display_name      = "platform-admins"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group" "release_f186aea0" {
  description       = "Ship it"
  display_name      = "release"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group" "security_2f06ba6b" {
  description       = "Keep it safe"
  display_name      = "security"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group" "shop_dev_cffcfed5" {
  description       = "Developers of shop"
  display_name      = "shop-dev"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group" "warehouse_dev_10cb6423" {
  description       = "Developers of warehouse"
  display_name      = "warehouse-dev"
  identity_store_id = "d-9067f1e2d3"
}

resource "aws_identitystore_group_membership" "analysts_adam_novak_quill_example_7d12b13c" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.adam_novak_quill_example_b0efeaf4.user_id
}

resource "aws_identitystore_group_membership" "analysts_alma_ueda_quill_example_84e68622" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.alma_ueda_quill_example_62b9b2d0.user_id
}

resource "aws_identitystore_group_membership" "analysts_bruno_brandt_quill_example_b923feac" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.bruno_brandt_quill_example_9618f54f.user_id
}

resource "aws_identitystore_group_membership" "analysts_hanna_ivanov_quill_example_b099fee1" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.hanna_ivanov_quill_example_765bf157.user_id
}

resource "aws_identitystore_group_membership" "analysts_lucia_sato_quill_example_f3629df5" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.lucia_sato_quill_example_e6db00e9.user_id
}

resource "aws_identitystore_group_membership" "analysts_wei_park_quill_example_3d4ee37e" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.wei_park_quill_example_2a10b816.user_id
}

resource "aws_identitystore_group_membership" "analysts_yara_weber_quill_example_ff6617a1" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.yara_weber_quill_example_860e74e7.user_id
}

resource "aws_identitystore_group_membership" "analysts_yusuf_dumont_quill_example_359355f9" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.yusuf_dumont_quill_example_3035fa87.user_id
}

resource "aws_identitystore_group_membership" "analysts_zoe_gomez_quill_example_7f088761" {
  group_id          = aws_identitystore_group.analysts_55d81fd8.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.zoe_gomez_quill_example_ce08f822.user_id
}

resource "aws_identitystore_group_membership" "auditors_fatima_rahman_quill_example_2971b3e6" {
  group_id          = aws_identitystore_group.auditors_f457de1d.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.fatima_rahman_quill_example_78101142.user_id
}

resource "aws_identitystore_group_membership" "auditors_felix_yilmaz_quill_example_3b476cd3" {
  group_id          = aws_identitystore_group.auditors_f457de1d.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.felix_yilmaz_quill_example_45221956.user_id
}

resource "aws_identitystore_group_membership" "break_glass_ada_abe_quill_example_dbc5c21c" {
  group_id          = aws_identitystore_group.break_glass_8399bf82.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.ada_abe_quill_example_e2d9c903.user_id
}

resource "aws_identitystore_group_membership" "break_glass_carlos_ferrari_quill_example_ca592fe3" {
  group_id          = aws_identitystore_group.break_glass_8399bf82.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.carlos_ferrari_quill_example_1bc8b9b8.user_id
}

resource "aws_identitystore_group_membership" "contractors_nils_xu_quill_example_86461387" {
  group_id          = aws_identitystore_group.contractors_db556bbf.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.nils_xu_quill_example_41723a9c.user_id
}

resource "aws_identitystore_group_membership" "contractors_olga_abe_quill_example_653dba62" {
  group_id          = aws_identitystore_group.contractors_db556bbf.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.olga_abe_quill_example_a1d03ee1.user_id
}

resource "aws_identitystore_group_membership" "data_dev_adam_novak_quill_example_3a7f671d" {
  group_id          = aws_identitystore_group.data_dev_56bbcb7e.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.adam_novak_quill_example_b0efeaf4.user_id
}

resource "aws_identitystore_group_membership" "data_dev_alma_ueda_quill_example_cad371dc" {
  group_id          = aws_identitystore_group.data_dev_56bbcb7e.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.alma_ueda_quill_example_62b9b2d0.user_id
}

resource "aws_identitystore_group_membership" "data_dev_bruno_brandt_quill_example_64d332f2" {
  group_id          = aws_identitystore_group.data_dev_56bbcb7e.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.bruno_brandt_quill_example_9618f54f.user_id
}

resource "aws_identitystore_group_membership" "data_dev_wei_park_quill_example_cdc08d61" {
  group_id          = aws_identitystore_group.data_dev_56bbcb7e.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.wei_park_quill_example_2a10b816.user_id
}

resource "aws_identitystore_group_membership" "data_dev_yara_weber_quill_example_0a7b3b66" {
  group_id          = aws_identitystore_group.data_dev_56bbcb7e.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.yara_weber_quill_example_860e74e7.user_id
}

resource "aws_identitystore_group_membership" "data_dev_yusuf_dumont_quill_example_da114ae3" {
  group_id          = aws_identitystore_group.data_dev_56bbcb7e.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.yusuf_dumont_quill_example_3035fa87.user_id
}

resource "aws_identitystore_group_membership" "data_dev_zoe_gomez_quill_example_68c217e7" {
  group_id          = aws_identitystore_group.data_dev_56bbcb7e.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.zoe_gomez_quill_example_ce08f822.user_id
}

resource "aws_identitystore_group_membership" "finance_elena_dinh_quill_example_b47110dc" {
  group_id          = aws_identitystore_group.finance_5626b336.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.elena_dinh_quill_example_8f647ace.user_id
}

resource "aws_identitystore_group_membership" "finance_emil_kaya_quill_example_2b5dd183" {
  group_id          = aws_identitystore_group.finance_5626b336.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.emil_kaya_quill_example_f0914401.user_id
}

resource "aws_identitystore_group_membership" "loyalty_dev_stefan_dinh_quill_example_fd58410a" {
  group_id          = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.stefan_dinh_quill_example_63bcd6c0.user_id
}

resource "aws_identitystore_group_membership" "loyalty_dev_tara_kaya_quill_example_e47a200f" {
  group_id          = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.tara_kaya_quill_example_cd0044ae.user_id
}

resource "aws_identitystore_group_membership" "loyalty_dev_theo_rahman_quill_example_290b5fda" {
  group_id          = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.theo_rahman_quill_example_cb08f551.user_id
}

resource "aws_identitystore_group_membership" "loyalty_dev_uma_yilmaz_quill_example_72209bd3" {
  group_id          = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.uma_yilmaz_quill_example_87875107.user_id
}

resource "aws_identitystore_group_membership" "loyalty_dev_vera_baker_quill_example_83c117b4" {
  group_id          = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.vera_baker_quill_example_48d5184c.user_id
}

resource "aws_identitystore_group_membership" "loyalty_dev_viktor_ivanov_quill_example_e45be5a2" {
  group_id          = aws_identitystore_group.loyalty_dev_41b4bd99.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.viktor_ivanov_quill_example_e1ed5e20.user_id
}

resource "aws_identitystore_group_membership" "mobile_dev_celia_ekberg_quill_example_c8dec83d" {
  group_id          = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.celia_ekberg_quill_example_529f8ca5.user_id
}

resource "aws_identitystore_group_membership" "mobile_dev_dora_lopez_quill_example_630a4159" {
  group_id          = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.dora_lopez_quill_example_14be63fb.user_id
}

resource "aws_identitystore_group_membership" "mobile_dev_eva_sato_quill_example_f27c1c5e" {
  group_id          = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.eva_sato_quill_example_533cac87.user_id
}

resource "aws_identitystore_group_membership" "mobile_dev_finn_zhang_quill_example_b9ba2dff" {
  group_id          = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.finn_zhang_quill_example_5ab0279e.user_id
}

resource "aws_identitystore_group_membership" "mobile_dev_greta_castro_quill_example_21d0707e" {
  group_id          = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.greta_castro_quill_example_28bae47b.user_id
}

resource "aws_identitystore_group_membership" "mobile_dev_ida_jansson_quill_example_efa938c0" {
  group_id          = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.ida_jansson_quill_example_995d4adc.user_id
}

resource "aws_identitystore_group_membership" "mobile_dev_jon_quist_quill_example_b9150e78" {
  group_id          = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.jon_quist_quill_example_7718277d.user_id
}

resource "aws_identitystore_group_membership" "mobile_dev_kira_xu_quill_example_6a4d191b" {
  group_id          = aws_identitystore_group.mobile_dev_fa67dd56.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.kira_xu_quill_example_5f6fe59c.user_id
}

resource "aws_identitystore_group_membership" "oncall_celia_ekberg_quill_example_ab9c63dd" {
  group_id          = aws_identitystore_group.oncall_e0a5dd2e.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.celia_ekberg_quill_example_529f8ca5.user_id
}

resource "aws_identitystore_group_membership" "oncall_gita_baker_quill_example_17a83c93" {
  group_id          = aws_identitystore_group.oncall_e0a5dd2e.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.gita_baker_quill_example_943455ee.user_id
}

resource "aws_identitystore_group_membership" "oncall_leila_lopez_quill_example_9d7e8c54" {
  group_id          = aws_identitystore_group.oncall_e0a5dd2e.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.leila_lopez_quill_example_23577f9e.user_id
}

resource "aws_identitystore_group_membership" "oncall_omar_haas_quill_example_5ad6a600" {
  group_id          = aws_identitystore_group.oncall_e0a5dd2e.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.omar_haas_quill_example_e107a3a4.user_id
}

resource "aws_identitystore_group_membership" "oncall_stefan_dinh_quill_example_23dbb571" {
  group_id          = aws_identitystore_group.oncall_e0a5dd2e.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.stefan_dinh_quill_example_63bcd6c0.user_id
}

resource "aws_identitystore_group_membership" "oncall_wei_park_quill_example_d4e66df2" {
  group_id          = aws_identitystore_group.oncall_e0a5dd2e.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.wei_park_quill_example_2a10b816.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_omar_haas_quill_example_cc8151d9" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.omar_haas_quill_example_e107a3a4.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_paula_okoye_quill_example_f2dca617" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.paula_okoye_quill_example_1672f76b.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_pavel_vance_quill_example_bc89bd8b" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.pavel_vance_quill_example_12d9d02e.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_quentin_costa_quill_example_b02c0323" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.quentin_costa_quill_example_a4e2c828.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_rania_ferrari_quill_example_0bb41816" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.rania_ferrari_quill_example_b0cd197d.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_rosa_mbeki_quill_example_5b49b315" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.rosa_mbeki_quill_example_16335dc7.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_sam_tran_quill_example_c083c260" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.sam_tran_quill_example_4e9412d9.user_id
}

resource "aws_identitystore_group_membership" "payments_dev_sofia_ahmed_quill_example_622612c4" {
  group_id          = aws_identitystore_group.payments_dev_3b87642d.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.sofia_ahmed_quill_example_b390b481.user_id
}

resource "aws_identitystore_group_membership" "platform_admins_ada_abe_quill_example_4630cbcc" {
  group_id          = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.ada_abe_quill_example_e2d9c903.user_id
}

resource "aws_identitystore_group_membership" "platform_admins_amir_haas_quill_example_f15fd5ff" {
  group_id          = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.amir_haas_quill_example_86babbf3.user_id
}

resource "aws_identitystore_group_membership" "platform_admins_anna_okoye_quill_example_5a34bc66" {
  group_id          = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.anna_okoye_quill_example_0e91898e.user_id
}

resource "aws_identitystore_group_membership" "platform_admins_ben_vance_quill_example_fe37718c" {
  group_id          = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.ben_vance_quill_example_4c281847.user_id
}

resource "aws_identitystore_group_membership" "platform_admins_bianca_costa_quill_example_21a68cfb" {
  group_id          = aws_identitystore_group.platform_admins_cb2f0cbf.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.bianca_costa_quill_example_da866cef.user_id
}

resource "aws_identitystore_group_membership" "release_dora_lopez_quill_example_191b391c" {
  group_id          = aws_identitystore_group.release_f186aea0.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.dora_lopez_quill_example_14be63fb.user_id
}

resource "aws_identitystore_group_membership" "release_hugo_park_quill_example_53c6e210" {
  group_id          = aws_identitystore_group.release_f186aea0.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.hugo_park_quill_example_9e858dda.user_id
}

resource "aws_identitystore_group_membership" "release_mateo_zhang_quill_example_dac89de0" {
  group_id          = aws_identitystore_group.release_f186aea0.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.mateo_zhang_quill_example_9f867b78.user_id
}

resource "aws_identitystore_group_membership" "release_pavel_vance_quill_example_fa4f6cfa" {
  group_id          = aws_identitystore_group.release_f186aea0.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.pavel_vance_quill_example_12d9d02e.user_id
}

resource "aws_identitystore_group_membership" "release_tara_kaya_quill_example_52f6fdc9" {
  group_id          = aws_identitystore_group.release_f186aea0.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.tara_kaya_quill_example_cd0044ae.user_id
}

resource "aws_identitystore_group_membership" "security_carlos_ferrari_quill_example_cef5dcc4" {
  group_id          = aws_identitystore_group.security_2f06ba6b.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.carlos_ferrari_quill_example_1bc8b9b8.user_id
}

resource "aws_identitystore_group_membership" "security_chen_mbeki_quill_example_e961f88d" {
  group_id          = aws_identitystore_group.security_2f06ba6b.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.chen_mbeki_quill_example_cc4a3fb4.user_id
}

resource "aws_identitystore_group_membership" "security_daria_tran_quill_example_212bed5c" {
  group_id          = aws_identitystore_group.security_2f06ba6b.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.daria_tran_quill_example_e370a506.user_id
}

resource "aws_identitystore_group_membership" "security_david_ahmed_quill_example_d8a7e23c" {
  group_id          = aws_identitystore_group.security_2f06ba6b.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.david_ahmed_quill_example_42bb6a65.user_id
}

resource "aws_identitystore_group_membership" "shop_dev_gita_baker_quill_example_e93712e0" {
  group_id          = aws_identitystore_group.shop_dev_cffcfed5.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.gita_baker_quill_example_943455ee.user_id
}

resource "aws_identitystore_group_membership" "shop_dev_hanna_ivanov_quill_example_b1c2ef5f" {
  group_id          = aws_identitystore_group.shop_dev_cffcfed5.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.hanna_ivanov_quill_example_765bf157.user_id
}

resource "aws_identitystore_group_membership" "shop_dev_hugo_park_quill_example_d74f8f33" {
  group_id          = aws_identitystore_group.shop_dev_cffcfed5.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.hugo_park_quill_example_9e858dda.user_id
}

resource "aws_identitystore_group_membership" "shop_dev_ines_weber_quill_example_801ef5ec" {
  group_id          = aws_identitystore_group.shop_dev_cffcfed5.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.ines_weber_quill_example_1bfaa475.user_id
}

resource "aws_identitystore_group_membership" "shop_dev_ivan_dumont_quill_example_2195e865" {
  group_id          = aws_identitystore_group.shop_dev_cffcfed5.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.ivan_dumont_quill_example_03d735ec.user_id
}

resource "aws_identitystore_group_membership" "shop_dev_jana_gomez_quill_example_273bd015" {
  group_id          = aws_identitystore_group.shop_dev_cffcfed5.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.jana_gomez_quill_example_5b3e76d2.user_id
}

resource "aws_identitystore_group_membership" "shop_dev_jorge_novak_quill_example_5f461c52" {
  group_id          = aws_identitystore_group.shop_dev_cffcfed5.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.jorge_novak_quill_example_f84b8431.user_id
}

resource "aws_identitystore_group_membership" "shop_dev_kaito_ueda_quill_example_d686d8a8" {
  group_id          = aws_identitystore_group.shop_dev_cffcfed5.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.kaito_ueda_quill_example_753c8ddc.user_id
}

resource "aws_identitystore_group_membership" "shop_dev_karin_brandt_quill_example_3f4b232c" {
  group_id          = aws_identitystore_group.shop_dev_cffcfed5.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.karin_brandt_quill_example_b1602016.user_id
}

resource "aws_identitystore_group_membership" "shop_dev_lars_ekberg_quill_example_0713f9f1" {
  group_id          = aws_identitystore_group.shop_dev_cffcfed5.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.lars_ekberg_quill_example_37df07ea.user_id
}

resource "aws_identitystore_group_membership" "warehouse_dev_leila_lopez_quill_example_bbfa3473" {
  group_id          = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.leila_lopez_quill_example_23577f9e.user_id
}

resource "aws_identitystore_group_membership" "warehouse_dev_lucia_sato_quill_example_82819060" {
  group_id          = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.lucia_sato_quill_example_e6db00e9.user_id
}

resource "aws_identitystore_group_membership" "warehouse_dev_mateo_zhang_quill_example_99ed3c69" {
  group_id          = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.mateo_zhang_quill_example_9f867b78.user_id
}

resource "aws_identitystore_group_membership" "warehouse_dev_mei_castro_quill_example_b9aaaf4c" {
  group_id          = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.mei_castro_quill_example_6c2fca8d.user_id
}

resource "aws_identitystore_group_membership" "warehouse_dev_mira_jansson_quill_example_b69891ec" {
  group_id          = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.mira_jansson_quill_example_402512f1.user_id
}

resource "aws_identitystore_group_membership" "warehouse_dev_nadia_quist_quill_example_66ca313b" {
  group_id          = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.nadia_quist_quill_example_bb8c8f2f.user_id
}

resource "aws_identitystore_group_membership" "warehouse_dev_nils_xu_quill_example_d2570149" {
  group_id          = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.nils_xu_quill_example_41723a9c.user_id
}

resource "aws_identitystore_group_membership" "warehouse_dev_olga_abe_quill_example_29f5f72b" {
  group_id          = aws_identitystore_group.warehouse_dev_10cb6423.group_id
  identity_store_id = "d-9067f1e2d3"
  member_id         = aws_identitystore_user.olga_abe_quill_example_a1d03ee1.user_id
}

resource "aws_identitystore_user" "ada_abe_quill_example_e2d9c903" {
  display_name      = "Ada Abe"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "ada.abe@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "ada.abe@quill.example"
  }
  name {
    family_name = "Abe"
    given_name  = "Ada"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "adam_novak_quill_example_b0efeaf4" {
  display_name      = "Adam Novak"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "adam.novak@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "adam.novak@quill.example"
  }
  name {
    family_name = "Novak"
    given_name  = "Adam"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "alma_ueda_quill_example_62b9b2d0" {
  display_name      = "Alma Ueda"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "alma.ueda@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "alma.ueda@quill.example"
  }
  name {
    family_name = "Ueda"
    given_name  = "Alma"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "amir_haas_quill_example_86babbf3" {
  display_name      = "Amir Haas"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "amir.haas@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "amir.haas@quill.example"
  }
  name {
    family_name = "Haas"
    given_name  = "Amir"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "anna_okoye_quill_example_0e91898e" {
  display_name      = "Anna Okoye"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "anna.okoye@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "anna.okoye@quill.example"
  }
  name {
    family_name = "Okoye"
    given_name  = "Anna"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "ben_vance_quill_example_4c281847" {
  display_name      = "Ben Vance"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "ben.vance@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "ben.vance@quill.example"
  }
  name {
    family_name = "Vance"
    given_name  = "Ben"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "bianca_costa_quill_example_da866cef" {
  display_name      = "Bianca Costa"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "bianca.costa@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "bianca.costa@quill.example"
  }
  name {
    family_name = "Costa"
    given_name  = "Bianca"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "bruno_brandt_quill_example_9618f54f" {
  display_name      = "Bruno Brandt"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "bruno.brandt@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "bruno.brandt@quill.example"
  }
  name {
    family_name = "Brandt"
    given_name  = "Bruno"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "carlos_ferrari_quill_example_1bc8b9b8" {
  display_name      = "Carlos Ferrari"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "carlos.ferrari@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "carlos.ferrari@quill.example"
  }
  name {
    family_name = "Ferrari"
    given_name  = "Carlos"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "celia_ekberg_quill_example_529f8ca5" {
  display_name      = "Celia Ekberg"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "celia.ekberg@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "celia.ekberg@quill.example"
  }
  name {
    family_name = "Ekberg"
    given_name  = "Celia"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "chen_mbeki_quill_example_cc4a3fb4" {
  display_name      = "Chen Mbeki"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "chen.mbeki@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "chen.mbeki@quill.example"
  }
  name {
    family_name = "Mbeki"
    given_name  = "Chen"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "daria_tran_quill_example_e370a506" {
  display_name      = "Daria Tran"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "daria.tran@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "daria.tran@quill.example"
  }
  name {
    family_name = "Tran"
    given_name  = "Daria"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "david_ahmed_quill_example_42bb6a65" {
  display_name      = "David Ahmed"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "david.ahmed@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "david.ahmed@quill.example"
  }
  name {
    family_name = "Ahmed"
    given_name  = "David"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "dora_lopez_quill_example_14be63fb" {
  display_name      = "Dora Lopez"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "dora.lopez@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "dora.lopez@quill.example"
  }
  name {
    family_name = "Lopez"
    given_name  = "Dora"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "elena_dinh_quill_example_8f647ace" {
  display_name      = "Elena Dinh"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "elena.dinh@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "elena.dinh@quill.example"
  }
  name {
    family_name = "Dinh"
    given_name  = "Elena"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "emil_kaya_quill_example_f0914401" {
  display_name      = "Emil Kaya"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "emil.kaya@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "emil.kaya@quill.example"
  }
  name {
    family_name = "Kaya"
    given_name  = "Emil"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "eva_sato_quill_example_533cac87" {
  display_name      = "Eva Sato"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "eva.sato@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "eva.sato@quill.example"
  }
  name {
    family_name = "Sato"
    given_name  = "Eva"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "fatima_rahman_quill_example_78101142" {
  display_name      = "Fatima Rahman"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "fatima.rahman@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "fatima.rahman@quill.example"
  }
  name {
    family_name = "Rahman"
    given_name  = "Fatima"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "felix_yilmaz_quill_example_45221956" {
  display_name      = "Felix Yilmaz"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "felix.yilmaz@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "felix.yilmaz@quill.example"
  }
  name {
    family_name = "Yilmaz"
    given_name  = "Felix"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "finn_zhang_quill_example_5ab0279e" {
  display_name      = "Finn Zhang"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "finn.zhang@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "finn.zhang@quill.example"
  }
  name {
    family_name = "Zhang"
    given_name  = "Finn"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "gita_baker_quill_example_943455ee" {
  display_name      = "Gita Baker"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "gita.baker@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "gita.baker@quill.example"
  }
  name {
    family_name = "Baker"
    given_name  = "Gita"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "greta_castro_quill_example_28bae47b" {
  display_name      = "Greta Castro"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "greta.castro@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "greta.castro@quill.example"
  }
  name {
    family_name = "Castro"
    given_name  = "Greta"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "hanna_ivanov_quill_example_765bf157" {
  display_name      = "Hanna Ivanov"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "hanna.ivanov@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "hanna.ivanov@quill.example"
  }
  name {
    family_name = "Ivanov"
    given_name  = "Hanna"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "hugo_park_quill_example_9e858dda" {
  display_name      = "Hugo Park"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "hugo.park@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "hugo.park@quill.example"
  }
  name {
    family_name = "Park"
    given_name  = "Hugo"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "ida_jansson_quill_example_995d4adc" {
  display_name      = "Ida Jansson"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "ida.jansson@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "ida.jansson@quill.example"
  }
  name {
    family_name = "Jansson"
    given_name  = "Ida"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "ines_weber_quill_example_1bfaa475" {
  display_name      = "Ines Weber"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "ines.weber@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "ines.weber@quill.example"
  }
  name {
    family_name = "Weber"
    given_name  = "Ines"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "ivan_dumont_quill_example_03d735ec" {
  display_name      = "Ivan Dumont"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "ivan.dumont@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "ivan.dumont@quill.example"
  }
  name {
    family_name = "Dumont"
    given_name  = "Ivan"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "jana_gomez_quill_example_5b3e76d2" {
  display_name      = "Jana Gomez"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "jana.gomez@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "jana.gomez@quill.example"
  }
  name {
    family_name = "Gomez"
    given_name  = "Jana"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "jon_quist_quill_example_7718277d" {
  display_name      = "Jon Quist"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "jon.quist@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "jon.quist@quill.example"
  }
  name {
    family_name = "Quist"
    given_name  = "Jon"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "jorge_novak_quill_example_f84b8431" {
  display_name      = "Jorge Novak"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "jorge.novak@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "jorge.novak@quill.example"
  }
  name {
    family_name = "Novak"
    given_name  = "Jorge"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "kaito_ueda_quill_example_753c8ddc" {
  display_name      = "Kaito Ueda"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "kaito.ueda@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "kaito.ueda@quill.example"
  }
  name {
    family_name = "Ueda"
    given_name  = "Kaito"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "karin_brandt_quill_example_b1602016" {
  display_name      = "Karin Brandt"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "karin.brandt@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "karin.brandt@quill.example"
  }
  name {
    family_name = "Brandt"
    given_name  = "Karin"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "kira_xu_quill_example_5f6fe59c" {
  display_name      = "Kira Xu"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "kira.xu@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "kira.xu@quill.example"
  }
  name {
    family_name = "Xu"
    given_name  = "Kira"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "lars_ekberg_quill_example_37df07ea" {
  display_name      = "Lars Ekberg"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "lars.ekberg@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "lars.ekberg@quill.example"
  }
  name {
    family_name = "Ekberg"
    given_name  = "Lars"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "leila_lopez_quill_example_23577f9e" {
  display_name      = "Leila Lopez"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "leila.lopez@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "leila.lopez@quill.example"
  }
  name {
    family_name = "Lopez"
    given_name  = "Leila"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "lucia_sato_quill_example_e6db00e9" {
  display_name      = "Lucia Sato"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "lucia.sato@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "lucia.sato@quill.example"
  }
  name {
    family_name = "Sato"
    given_name  = "Lucia"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "mateo_zhang_quill_example_9f867b78" {
  display_name      = "Mateo Zhang"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "mateo.zhang@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "mateo.zhang@quill.example"
  }
  name {
    family_name = "Zhang"
    given_name  = "Mateo"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "mei_castro_quill_example_6c2fca8d" {
  display_name      = "Mei Castro"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "mei.castro@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "mei.castro@quill.example"
  }
  name {
    family_name = "Castro"
    given_name  = "Mei"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "mira_jansson_quill_example_402512f1" {
  display_name      = "Mira Jansson"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "mira.jansson@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "mira.jansson@quill.example"
  }
  name {
    family_name = "Jansson"
    given_name  = "Mira"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "nadia_quist_quill_example_bb8c8f2f" {
  display_name      = "Nadia Quist"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "nadia.quist@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "nadia.quist@quill.example"
  }
  name {
    family_name = "Quist"
    given_name  = "Nadia"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "nils_xu_quill_example_41723a9c" {
  display_name      = "Nils Xu"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "nils.xu@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "nils.xu@quill.example"
  }
  name {
    family_name = "Xu"
    given_name  = "Nils"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "olga_abe_quill_example_a1d03ee1" {
  display_name      = "Olga Abe"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "olga.abe@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "olga.abe@quill.example"
  }
  name {
    family_name = "Abe"
    given_name  = "Olga"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "omar_haas_quill_example_e107a3a4" {
  display_name      = "Omar Haas"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "omar.haas@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "omar.haas@quill.example"
  }
  name {
    family_name = "Haas"
    given_name  = "Omar"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "paula_okoye_quill_example_1672f76b" {
  display_name      = "Paula Okoye"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "paula.okoye@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "paula.okoye@quill.example"
  }
  name {
    family_name = "Okoye"
    given_name  = "Paula"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "pavel_vance_quill_example_12d9d02e" {
  display_name      = "Pavel Vance"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "pavel.vance@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "pavel.vance@quill.example"
  }
  name {
    family_name = "Vance"
    given_name  = "Pavel"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "quentin_costa_quill_example_a4e2c828" {
  display_name      = "Quentin Costa"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "quentin.costa@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "quentin.costa@quill.example"
  }
  name {
    family_name = "Costa"
    given_name  = "Quentin"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "rania_ferrari_quill_example_b0cd197d" {
  display_name      = "Rania Ferrari"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "rania.ferrari@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "rania.ferrari@quill.example"
  }
  name {
    family_name = "Ferrari"
    given_name  = "Rania"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "rosa_mbeki_quill_example_16335dc7" {
  display_name      = "Rosa Mbeki"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "rosa.mbeki@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "rosa.mbeki@quill.example"
  }
  name {
    family_name = "Mbeki"
    given_name  = "Rosa"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "sam_tran_quill_example_4e9412d9" {
  display_name      = "Sam Tran"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "sam.tran@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "sam.tran@quill.example"
  }
  name {
    family_name = "Tran"
    given_name  = "Sam"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "sofia_ahmed_quill_example_b390b481" {
  display_name      = "Sofia Ahmed"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "sofia.ahmed@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "sofia.ahmed@quill.example"
  }
  name {
    family_name = "Ahmed"
    given_name  = "Sofia"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "stefan_dinh_quill_example_63bcd6c0" {
  display_name      = "Stefan Dinh"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "stefan.dinh@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "stefan.dinh@quill.example"
  }
  name {
    family_name = "Dinh"
    given_name  = "Stefan"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "tara_kaya_quill_example_cd0044ae" {
  display_name      = "Tara Kaya"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "tara.kaya@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "tara.kaya@quill.example"
  }
  name {
    family_name = "Kaya"
    given_name  = "Tara"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "theo_rahman_quill_example_cb08f551" {
  display_name      = "Theo Rahman"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "theo.rahman@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "theo.rahman@quill.example"
  }
  name {
    family_name = "Rahman"
    given_name  = "Theo"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "uma_yilmaz_quill_example_87875107" {
  display_name      = "Uma Yilmaz"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "uma.yilmaz@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "uma.yilmaz@quill.example"
  }
  name {
    family_name = "Yilmaz"
    given_name  = "Uma"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "vera_baker_quill_example_48d5184c" {
  display_name      = "Vera Baker"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "vera.baker@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "vera.baker@quill.example"
  }
  name {
    family_name = "Baker"
    given_name  = "Vera"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "viktor_ivanov_quill_example_e1ed5e20" {
  display_name      = "Viktor Ivanov"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "viktor.ivanov@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "viktor.ivanov@quill.example"
  }
  name {
    family_name = "Ivanov"
    given_name  = "Viktor"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "wei_park_quill_example_2a10b816" {
  display_name      = "Wei Park"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "wei.park@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "wei.park@quill.example"
  }
  name {
    family_name = "Park"
    given_name  = "Wei"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "yara_weber_quill_example_860e74e7" {
  display_name      = "Yara Weber"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "yara.weber@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "yara.weber@quill.example"
  }
  name {
    family_name = "Weber"
    given_name  = "Yara"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "yusuf_dumont_quill_example_3035fa87" {
  display_name      = "Yusuf Dumont"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "yusuf.dumont@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "yusuf.dumont@quill.example"
  }
  name {
    family_name = "Dumont"
    given_name  = "Yusuf"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

resource "aws_identitystore_user" "zoe_gomez_quill_example_ce08f822" {
  display_name      = "Zoe Gomez"
  identity_store_id = "d-9067f1e2d3"
  user_name         = "zoe.gomez@quill.example"
  emails {
    primary = true
    type    = "work"
    value   = "zoe.gomez@quill.example"
  }
  name {
    family_name = "Gomez"
    given_name  = "Zoe"
  }
  lifecycle {
    ignore_changes = [addresses, phone_numbers, nickname, title, locale, timezone, preferred_language, profile_url, user_type, name[0].formatted, name[0].middle_name, name[0].honorific_prefix, name[0].honorific_suffix]
  }
}

# permission-sets.tf
resource "aws_ssoadmin_managed_policy_attachment" "admin_aws_administratoraccess_923c42b7" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
  permission_set_arn = aws_ssoadmin_permission_set.admin_2c5bc838.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "analyst_aws_amazonathenafullaccess_55c9ea17" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  managed_policy_arn = "arn:aws:iam::aws:policy/AmazonAthenaFullAccess"
  permission_set_arn = aws_ssoadmin_permission_set.analyst_683a63b7.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "billing_aws_job_function_billing_0177dc99" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  managed_policy_arn = "arn:aws:iam::aws:policy/job-function/Billing"
  permission_set_arn = aws_ssoadmin_permission_set.billing_e1fd2aa2.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "breakglass_aws_administratoraccess_35253a66" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
  permission_set_arn = aws_ssoadmin_permission_set.breakglass_7905c434.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "cardoperator_aws_job_function_viewonlyaccess_4d4ac58c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  managed_policy_arn = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"
  permission_set_arn = aws_ssoadmin_permission_set.cardoperator_db834d3e.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "deployer_aws_awscodedeploydeployeraccess_7da694c9" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  managed_policy_arn = "arn:aws:iam::aws:policy/AWSCodeDeployDeployerAccess"
  permission_set_arn = aws_ssoadmin_permission_set.deployer_dc38c422.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "developer_aws_poweruseraccess_15703d89" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  managed_policy_arn = "arn:aws:iam::aws:policy/PowerUserAccess"
  permission_set_arn = aws_ssoadmin_permission_set.developer_59b2f597.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "network_aws_job_function_networkadministrator_5e20a86c" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  managed_policy_arn = "arn:aws:iam::aws:policy/job-function/NetworkAdministrator"
  permission_set_arn = aws_ssoadmin_permission_set.network_41bdeaa0.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "operator_aws_job_function_viewonlyaccess_c018a04e" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  managed_policy_arn = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "readonly_aws_job_function_viewonlyaccess_5e43f791" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  managed_policy_arn = "arn:aws:iam::aws:policy/job-function/ViewOnlyAccess"
  permission_set_arn = aws_ssoadmin_permission_set.readonly_66550470.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "sandbox_aws_administratoraccess_d2c79990" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
  permission_set_arn = aws_ssoadmin_permission_set.sandbox_5f81d3cf.arn
}

resource "aws_ssoadmin_managed_policy_attachment" "securityaudit_aws_securityaudit_6fc52bd0" {
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  managed_policy_arn = "arn:aws:iam::aws:policy/SecurityAudit"
  permission_set_arn = aws_ssoadmin_permission_set.securityaudit_dd03b6c3.arn
}

resource "aws_ssoadmin_permission_set" "admin_2c5bc838" {
  description      = "Everything in an account"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  name             = "Admin"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "analyst_683a63b7" {
  description      = "Queries on the data lake"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  name             = "Analyst"
  session_duration = "PT4H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "billing_e1fd2aa2" {
  description      = "Invoices and budgets"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  name             = "Billing"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "breakglass_7905c434" {
  description      = "Everything, everywhere, when nothing else works"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  name             = "BreakGlass"
  session_duration = "PT1H"
  tags = {
    "alarm" = "page"
  }
}

resource "aws_ssoadmin_permission_set" "cardoperator_db834d3e" {
  description      = "Operator where card data is, without the data"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  name             = "CardOperator"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "deployer_dc38c422" {
  description      = "Roll a release out, and back"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  name             = "Deployer"
  session_duration = "PT2H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "developer_59b2f597" {
  description      = "Day-to-day development"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  name             = "Developer"
  session_duration = "PT8H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "network_41bdeaa0" {
  description      = "Routes, gateways and firewalls"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  name             = "Network"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "operator_6b9136b5" {
  description      = "Look, restart, scale"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  name             = "Operator"
  session_duration = "PT4H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "readonly_66550470" {
  description      = "Look at everything"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  name             = "ReadOnly"
  session_duration = "PT1H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "sandbox_5f81d3cf" {
  description      = "Anything, where nothing matters"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  name             = "Sandbox"
  session_duration = "PT12H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set" "securityaudit_dd03b6c3" {
  description      = "Look for what is wrong"
  instance_arn     = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  name             = "SecurityAudit"
  session_duration = "PT8H"
  lifecycle {
    ignore_changes = [tags, tags_all]
  }
}

resource "aws_ssoadmin_permission_set_inline_policy" "cardoperator_inline_policy_334e3f8c" {
  inline_policy      = "{\"Statement\":[{\"Action\":[\"s3:GetObject\",\"dynamodb:GetItem\",\"dynamodb:Query\",\"dynamodb:Scan\"],\"Effect\":\"Deny\",\"Resource\":\"*\",\"Sid\":\"NoCardData\"}],\"Version\":\"2012-10-17\"}"
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.cardoperator_db834d3e.arn
}

resource "aws_ssoadmin_permission_set_inline_policy" "operator_inline_policy_36fb2185" {
  inline_policy      = "{\"Statement\":[{\"Action\":[\"ecs:UpdateService\",\"ecs:StopTask\",\"autoscaling:SetDesiredCapacity\"],\"Effect\":\"Allow\",\"Resource\":\"*\",\"Sid\":\"Restart\"}],\"Version\":\"2012-10-17\"}"
  instance_arn       = "arn:aws:sso:::instance/ssoins-6804e1d2c3b4a596"
  permission_set_arn = aws_ssoadmin_permission_set.operator_6b9136b5.arn
}
