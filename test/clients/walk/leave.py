"""Makes with boto3 what config/made.yaml declares, and leaves it for idc to read."""

import os

from names import AWS_POLICY
from transport import Boto
from walk import Walk

SSO, STORE = "sso-admin", "identitystore"
INLINE = '{"Version":"2012-10-17","Statement":[{"Action":["s3:ListBucket","s3:GetObject"],"Effect":"Allow","Resource":"*","Sid":"B"}]}'


def main():
    walk = Walk(Boto(), os.environ["AWS_ENDPOINT_URL"], {})
    [instance] = walk.all(SSO, "ListInstances", "Instances")
    walk.on, at = {"InstanceArn": instance["InstanceArn"]}, {"IdentityStoreId": instance["IdentityStoreId"]}
    person = {"UserName": "tia@example.com", "DisplayName": "Tia Bo", "Name": {"GivenName": "Tía", "FamilyName": "Bo"}}
    user = walk.call(STORE, "CreateUser", **at, **person, Emails=[{"Value": "tia@example.com", "Primary": True}])[
        "UserId"
    ]
    crew = walk.call(STORE, "CreateGroup", **at, DisplayName="crew-b", Description="Other hands")["GroupId"]
    bare = walk.call(STORE, "CreateGroup", **at, DisplayName="bare")["GroupId"]
    walk.call(STORE, "CreateGroupMembership", **at, GroupId=bare, MemberId={"UserId": user})
    assign(walk, ship(walk), "GROUP", crew, "333333333333")
    plain = walk.call(SSO, "CreatePermissionSet", **walk.on, Name="Bare")["PermissionSet"]["PermissionSetArn"]
    assign(walk, {**walk.on, "PermissionSetArn": plain}, "USER", user, "222222222222")


def ship(walk):
    tags = [{"Key": "team", "Value": "b"}, {"Key": "new", "Value": "y"}]
    given = {"Name": "Ship", "Description": "Ships less", "SessionDuration": "PT4H30M", "Tags": tags}
    arn = walk.call(SSO, "CreatePermissionSet", **walk.on, **given)["PermissionSet"]["PermissionSetArn"]
    that = {**walk.on, "PermissionSetArn": arn}
    walk.call(SSO, "AttachManagedPolicyToPermissionSet", **that, ManagedPolicyArn=f"{AWS_POLICY}job-function/Billing")
    reference = {"Name": "DevGuard", "Path": "/org/"}
    walk.call(
        SSO, "AttachCustomerManagedPolicyReferenceToPermissionSet", **that, CustomerManagedPolicyReference=reference
    )
    walk.call(SSO, "PutInlinePolicyToPermissionSet", **that, InlinePolicy=INLINE)
    boundary = {"ManagedPolicyArn": f"{AWS_POLICY}PowerUserAccess"}
    walk.call(SSO, "PutPermissionsBoundaryToPermissionSet", **that, PermissionsBoundary=boundary)
    return that


def assign(walk, that, principal_type, principal, account):
    row = {"TargetId": account, "TargetType": "AWS_ACCOUNT", "PrincipalType": principal_type, "PrincipalId": principal}
    kind = "AccountAssignmentCreation"
    started = walk.call(SSO, "CreateAccountAssignment", **that, **row)[f"{kind}Status"]
    status = walk.follow(f"Describe{kind}Status", f"{kind}RequestId", f"{kind}Status", started)
    assert status["Status"] == "SUCCEEDED", status


main()
