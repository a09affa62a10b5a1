"""Walks through users, groups, permission sets, assignments and pages with boto3, as somebody's own automation would."""

import sys
import time

import boto3
from botocore.exceptions import ClientError

sso = boto3.client("sso-admin")
store = boto3.client("identitystore")
organizations = boto3.client("organizations")


def expect(what, got, wanted):
    if got != wanted:
        sys.exit(f"{what}: got {got!r}, wanted {wanted!r}")


def refused(what, code, call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        expect(what, error.response["Error"]["Code"], code)
        expect(f"{what}, status", error.response["ResponseMetadata"]["HTTPStatusCode"], 400)
        return error.response
    sys.exit(f"{what}: was not refused")


def follow(status, describe, key, member):
    while status["Status"] == "IN_PROGRESS":
        time.sleep(0.01)
        status = describe(InstanceArn=instance, **{key: status["RequestId"]})[member]
    return status


account = boto3.client("sts").get_caller_identity()["Account"]
expect("management account", organizations.describe_organization()["Organization"]["MasterAccountId"], account)
accounts = [one["Id"] for page in organizations.get_paginator("list_accounts").paginate(PaginationConfig={"PageSize": 3}) for one in page["Accounts"]]
expect("accounts", len(accounts), 20)
found = sso.list_instances()["Instances"][0]
instance, identity_store = found["InstanceArn"], found["IdentityStoreId"]
on, at = {"InstanceArn": instance}, {"IdentityStoreId": identity_store}

# Users, groups, memberships.
person = {"UserName": "zoe@corp.example", "DisplayName": "Zoe", "Name": {"GivenName": "Zoe", "FamilyName": "Zed"}}
user = store.create_user(**at, **person, Emails=[{"Value": "zoe@corp.example", "Primary": True}])["UserId"]
twice = refused("user twice", "ConflictException", store.create_user, **at, **person)
expect("reason", twice["Reason"], "UNIQUENESS_CONSTRAINT_VIOLATION")
store.update_user(**at, UserId=user, Operations=[{"AttributePath": "displayName", "AttributeValue": "Zoe Zed"}])
expect("display name", store.describe_user(**at, UserId=user)["DisplayName"], "Zoe Zed")
group = store.create_group(**at, DisplayName="boto", Description="Made by boto3")["GroupId"]
membership = store.create_group_membership(**at, GroupId=group, MemberId={"UserId": user})["MembershipId"]
expect("member", store.is_member_in_groups(**at, MemberId={"UserId": user}, GroupIds=[group])["Results"][0]["MembershipExists"], True)
path = {"UniqueAttribute": {"AttributePath": "displayName", "AttributeValue": "boto"}}
expect("group by name", store.get_group_id(**at, AlternateIdentifier=path)["GroupId"], group)
users = [one for page in store.get_paginator("list_users").paginate(**at, PaginationConfig={"PageSize": 7}) for one in page["Users"]]
expect("users", (len(users), len({one["UserId"] for one in users})), (101, 101))

# A permission set with every kind of policy.
created = sso.create_permission_set(**on, Name="Boto", Description="By boto3", SessionDuration="PT2H", Tags=[{"Key": "a", "Value": "b"}])
arn = created["PermissionSet"]["PermissionSetArn"]
that = {**on, "PermissionSetArn": arn}
refused("name twice", "ConflictException", sso.create_permission_set, **on, Name="Boto")
refused("bad duration", "ValidationException", sso.update_permission_set, **that, SessionDuration="PT13H")
sso.attach_managed_policy_to_permission_set(**that, ManagedPolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
sso.put_inline_policy_to_permission_set(**that, InlinePolicy='{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}')
sso.put_permissions_boundary_to_permission_set(**that, PermissionsBoundary={"ManagedPolicyArn": "arn:aws:iam::aws:policy/PowerUserAccess"})
expect("policies", [one["Name"] for one in sso.list_managed_policies_in_permission_set(**that)["AttachedManagedPolicies"]], ["ReadOnlyAccess"])
expect("tags", sso.list_tags_for_resource(**on, ResourceArn=arn)["Tags"], [{"Key": "a", "Value": "b"}])
pages = list(sso.get_paginator("list_permission_sets").paginate(**on, PaginationConfig={"PageSize": 4}))
expect("permission sets", [len(page["PermissionSets"]) for page in pages], [4, 4, 3])

# An assignment, a change, a provisioning, and back.
row = {**that, "TargetId": accounts[1], "TargetType": "AWS_ACCOUNT", "PrincipalType": "GROUP", "PrincipalId": group}
status = sso.create_account_assignment(**row)["AccountAssignmentCreationStatus"]
key = "AccountAssignmentCreationRequestId"
done = follow(status, sso.describe_account_assignment_creation_status, key, "AccountAssignmentCreationStatus")
expect("creation", done["Status"], "SUCCEEDED")
sso.update_permission_set(**that, Description="Changed")
stale = {**that, "ProvisioningStatus": "LATEST_PERMISSION_SET_NOT_PROVISIONED"}
expect("out of date", sso.list_accounts_for_provisioned_permission_set(**stale)["AccountIds"], [accounts[1]])
status = sso.provision_permission_set(**that, TargetType="ALL_PROVISIONED_ACCOUNTS")["PermissionSetProvisioningStatus"]
key = "ProvisionPermissionSetRequestId"
done = follow(status, sso.describe_permission_set_provisioning_status, key, "PermissionSetProvisioningStatus")
expect("provisioning", done["Status"], "SUCCEEDED")
expect("up to date", sso.list_accounts_for_provisioned_permission_set(**stale)["AccountIds"], [])
rows = sso.list_account_assignments_for_principal(**on, PrincipalId=group, PrincipalType="GROUP")["AccountAssignments"]
expect("rows of the group", [one["AccountId"] for one in rows], [accounts[1]])
in_use = refused("set in use", "ConflictException", sso.delete_permission_set, **that)
expect("in use", "ApplicationProfile" in in_use["Error"]["Message"], True)
status = sso.delete_account_assignment(**row)["AccountAssignmentDeletionStatus"]
key = "AccountAssignmentDeletionRequestId"
done = follow(status, sso.describe_account_assignment_deletion_status, key, "AccountAssignmentDeletionStatus")
expect("deletion", done["Status"], "SUCCEEDED")
sso.delete_permission_set(**that)
refused("gone", "ResourceNotFoundException", sso.describe_permission_set, **that)
store.delete_group_membership(**at, MembershipId=membership)
store.delete_group(**at, GroupId=group)
store.delete_user(**at, UserId=user)
print("walked")
