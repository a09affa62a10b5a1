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
def knows(client, operation, member):
    """Models before 1.44.8 lack some of what follows, and their clients do not let it through."""
    model = client.meta.service_model
    return operation in model.operation_names and member in model.operation_model(operation).input_shape.members


# Conditional writes, and ARNs in place of ids.
if knows(store, "DeleteGroup", "Revision"):
    named = store.describe_identity_store(**at)
    expect("stores", store.list_identity_stores()["IdentityStores"], [{key: named[key] for key in ("IdentityStoreId", "IdentityStoreArn")}])
    first = store.describe_group(IdentityStoreId=named["IdentityStoreArn"], GroupId=group)
    rename = [{"AttributePath": "description", "AttributeValue": "Renamed"}]
    second = store.update_group(**at, GroupId=first["GroupArn"], Operations=rename, Revision=first["Revision"])
    expect("ids of the answer", (second["GroupId"], second["GroupArn"]), (group, first["GroupArn"]))
    late = refused("late update", "ConflictException", store.update_group, **at, GroupId=group, Operations=rename, Revision=first["Revision"])
    expect("reason", late["Reason"], "CONCURRENT_MODIFICATION")
    refused("late deletion", "ConflictException", store.delete_group, **at, GroupId=group, Revision=first["Revision"])
    expect("revision", store.describe_group(**at, GroupId=group)["Revision"], second["Revision"])
    person = store.describe_user(**at, UserId=user)
    refused("late user", "ConflictException", store.delete_user, **at, UserId=person["UserArn"], Revision=first["Revision"])
    open_to_us = {"VpceAccessRequired": True, "ApiAllowSourceIps": ["127.0.0.0/8"]}
    store.update_identity_store(**at, NetworkConfiguration=open_to_us)
    expect("rules", store.describe_identity_store(**at)["NetworkConfiguration"], open_to_us)

# Regions and network rules of the instance.
if knows(sso, "ListInstances", "RegionScope"):
    here = sso.meta.region_name
    open_rules = {"VpceAccessRequired": True, "AllowSourceIps": ["127.0.0.1"]}
    away = boto3.client("sso-admin", region_name="eu-north-1")
    expect("elsewhere", away.list_instances()["Instances"], [])
    expect("in all Regions", [one["PrimaryRegion"] for one in away.list_instances(RegionScope="ALL_REGIONS")["Instances"]], [here])
    expect("adding", sso.add_region(**on, RegionName="eu-north-1")["Status"], "ADDING")
    while sso.describe_region(**on, RegionName="eu-north-1")["Status"] == "ADDING":
        time.sleep(0.01)
    expect("regions", [one["RegionName"] for one in away.list_regions(**on)["Regions"]], [here, "eu-north-1"])
    refused("outside the primary Region", "AccessDeniedException", away.create_permission_set, **on, Name="Away")
    expect("directory", boto3.client("identitystore", region_name="eu-north-1").describe_group(**at, GroupId=group)["GroupId"], group)
    expect("removing", sso.remove_region(**on, RegionName="eu-north-1")["Status"], "REMOVING")
    while len(sso.list_regions(**on)["Regions"]) > 1:
        time.sleep(0.01)
    refused("two at once", "ValidationException", sso.update_instance, **on, PermissionSetsEnabled=True, NetworkConfiguration=open_rules)
    sso.update_instance(**on, NetworkConfiguration=open_rules)
    expect("rules", sso.describe_instance(**on)["NetworkConfigurationDetails"]["AllowSourceIps"], ["127.0.0.1"])

store.delete_group_membership(**at, MembershipId=membership)
store.delete_group(**at, GroupId=group)
store.delete_user(**at, UserId=user)
print("walked")
