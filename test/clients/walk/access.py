"""Assignments, provisioning, and the statuses of what takes its time."""

from sets import POLICY
from walk import equal

SSO = "sso-admin"
NEVER = "00000000-0000-4000-a000-000000000000"
CLOSED = "555555555555"


def story(walk):
    walk.at = {"IdentityStoreId": walk.store}
    group = walk.call("identitystore", "CreateGroup", **walk.at, DisplayName="assigned")["GroupId"]
    made = walk.call(SSO, "CreatePermissionSet", **walk.on, Name="Assigned")["PermissionSet"]
    that = {**walk.on, "PermissionSetArn": made["PermissionSetArn"]}
    row = {
        **that,
        "TargetId": "444444444444",
        "TargetType": "AWS_ACCOUNT",
        "PrincipalType": "GROUP",
        "PrincipalId": group,
    }
    creation(walk, row)
    listed(walk, that, group)
    provisioning(walk, that)
    deletion(walk, row)
    statuses(walk)
    walk.call(SSO, "DeletePermissionSet", **that)
    walk.call("identitystore", "DeleteGroup", **walk.at, GroupId=group)


def ended(walk, kind, request):
    describe = f"Describe{kind}Status"
    key = "ProvisionPermissionSetRequestId" if kind == "PermissionSetProvisioning" else f"{kind}RequestId"
    status = walk.follow(describe, key, f"{kind}Status", request)
    walk.refuse("ResourceNotFoundException", SSO, describe, **walk.on, **{key: NEVER})
    walk.refuse("ValidationException", SSO, describe, **walk.on, **{key: "Z" * 36})
    return status


def creation(walk, row):
    create, kind = "CreateAccountAssignment", "AccountAssignmentCreation"
    started = walk.call(SSO, create, **row)[f"{kind}Status"]
    equal("started", started["Status"], "IN_PROGRESS")
    walk.refuse("ConflictException", SSO, create, **row, says="conflicting operation")
    status = ended(walk, kind, started)
    named = {key: value for key, value in row.items() if key != "InstanceArn"}
    equal("creation", {key: status.get(key) for key in ("Status", *named)}, {"Status": "SUCCEEDED", **named})
    walk.refuse("ResourceNotFoundException", SSO, create, **{**row, "TargetId": "999999999999"})
    walk.refuse("ResourceNotFoundException", SSO, create, **{**row, "PrincipalId": NEVER})
    walk.refuse(
        "ConflictException",
        SSO,
        "DeletePermissionSet",
        **walk.on,
        PermissionSetArn=row["PermissionSetArn"],
        says="ApplicationProfile",
    )
    failed = ended(walk, kind, walk.call(SSO, create, **{**row, "TargetId": CLOSED})[f"{kind}Status"])
    equal("in a closed account", [failed["Status"], bool(failed["FailureReason"])], ["FAILED", True])


def listed(walk, that, group):
    rows = walk.pages(SSO, "ListAccountAssignments", "AccountAssignments", **that, AccountId="444444444444")
    equal(
        "rows",
        [(one["AccountId"], one["PrincipalType"], one["PrincipalId"]) for one in rows],
        [("444444444444", "GROUP", group)],
    )
    walk.refuse("ResourceNotFoundException", SSO, "ListAccountAssignments", **that, AccountId="999999999999")
    principal = {"PrincipalType": "GROUP", "PrincipalId": walk.admins}
    rows = walk.pages(SSO, "ListAccountAssignmentsForPrincipal", "AccountAssignments", size=2, **walk.on, **principal)
    equal("accounts of the admins", sorted(one["AccountId"] for one in rows), [digit * 12 for digit in "1234"])
    one = walk.all(
        SSO,
        "ListAccountAssignmentsForPrincipal",
        "AccountAssignments",
        **walk.on,
        **principal,
        Filter={"AccountId": "333333333333"},
    )
    equal("in one account", [row["AccountId"] for row in one], ["333333333333"])
    walk.refuse(
        "ValidationException",
        SSO,
        "ListAccountAssignmentsForPrincipal",
        **walk.on,
        **{**principal, "PrincipalId": "me"},
    )


def provisioning(walk, that):
    provision, kind = "ProvisionPermissionSet", "PermissionSetProvisioning"
    walk.call(SSO, "PutInlinePolicyToPermissionSet", **that, InlinePolicy=POLICY)
    outdated = {"ProvisioningStatus": "LATEST_PERMISSION_SET_NOT_PROVISIONED"}
    accounts = "ListAccountsForProvisionedPermissionSet"
    equal("out of date", walk.pages(SSO, accounts, "AccountIds", **that, **outdated), ["444444444444"])
    sets = "ListPermissionSetsProvisionedToAccount"
    here = {**walk.on, "AccountId": "444444444444"}
    equal("out of date here", walk.pages(SSO, sets, "PermissionSets", **here, **outdated), [that["PermissionSetArn"]])
    equal("provisioned here", len(walk.pages(SSO, sets, "PermissionSets", **here)), 2)
    everywhere = walk.call(SSO, provision, **that, TargetType="ALL_PROVISIONED_ACCOUNTS")[f"{kind}Status"]
    walk.refuse("ConflictException", SSO, "UpdatePermissionSet", **that, Description="Meanwhile")
    equal("provisioning", ended(walk, kind, everywhere)["Status"], "SUCCEEDED")
    one = walk.call(SSO, provision, **that, TargetType="AWS_ACCOUNT", TargetId="444444444444")[f"{kind}Status"]
    status = ended(walk, kind, one)
    equal("provisioned one", [status["Status"], status["AccountId"]], ["SUCCEEDED", "444444444444"])
    equal("up to date", walk.pages(SSO, accounts, "AccountIds", **that, **outdated), [])
    walk.refuse("ValidationException", SSO, provision, **that, TargetType="AWS_ACCOUNT")
    gone = {**that, "PermissionSetArn": that["PermissionSetArn"][:-16] + "0" * 16}
    walk.refuse("ResourceNotFoundException", SSO, provision, **gone, TargetType="ALL_PROVISIONED_ACCOUNTS")
    walk.refuse("ResourceNotFoundException", SSO, accounts, **gone)
    walk.refuse("ResourceNotFoundException", SSO, sets, **walk.on, AccountId="999999999999")


def deletion(walk, row):
    delete, kind = "DeleteAccountAssignment", "AccountAssignmentDeletion"
    status = ended(walk, kind, walk.call(SSO, delete, **row)[f"{kind}Status"])
    equal("deletion", status["Status"], "SUCCEEDED")
    walk.refuse("ResourceNotFoundException", SSO, delete, **row)


def statuses(walk):
    lists = {
        "ListAccountAssignmentCreationStatus": "AccountAssignmentsCreationStatus",
        "ListAccountAssignmentDeletionStatus": "AccountAssignmentsDeletionStatus",
        "ListPermissionSetProvisioningStatus": "PermissionSetsProvisioningStatus",
    }
    for operation, member in lists.items():
        items = walk.pages(SSO, operation, member, **walk.on)
        succeeded = walk.pages(SSO, operation, member, **walk.on, Filter={"Status": "SUCCEEDED"})
        equal(f"{operation}, filtered", succeeded, [item for item in items if item["Status"] == "SUCCEEDED"])
        if not succeeded or any(set(item) - {"Status", "RequestId", "CreatedDate"} for item in items):
            raise AssertionError(f"{operation}: {items}")
        walk.refuse("ValidationException", SSO, operation, **walk.on, NextToken="never-given")
