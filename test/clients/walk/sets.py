"""Permission sets: their definition, policies, boundary, tags; attributes for access control."""

import json

from names import ARN, AWS_POLICY, NO_INSTANCE
from walk import equal

SSO = "sso-admin"
POLICY = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}]})

STATEMENT = {"Sid": "A", "Effect": "Deny", "Action": "s3:*", "Resource": "*"}
BAD = "Invalid PermissionsPolicy Document"
BAD_POLICIES = [
    ("{}", BAD),
    (json.dumps({"Version": "2012-10-17", "Statement": [STATEMENT, STATEMENT]}), BAD),
    (json.dumps({"Version": "2012-10-17", "Statement": [{**STATEMENT, "Condition": {"StringIs": {"a": "b"}}}]}), BAD),
    (json.dumps({"Version": "2012-10-17", "Statement": [{**STATEMENT, "Resource": "x" * 11000}]}), "10240 bytes"),
]


def story(walk):
    arn = definition(walk)
    that = {**walk.on, "PermissionSetArn": arn}
    managed(walk, that)
    customer_managed(walk, that)
    inline(walk, that)
    boundary(walk, that)
    tags(walk, arn)
    attributes(walk)
    walk.call(SSO, "DeletePermissionSet", **that)
    walk.refuse("ResourceNotFoundException", SSO, "DeletePermissionSet", **that)
    walk.refuse("ResourceNotFoundException", SSO, "DescribePermissionSet", **that, says="Could not find PermissionSet")


def definition(walk):
    on = walk.on
    given = {
        "Name": "Walk",
        "Description": "By a walk",
        "SessionDuration": "PT2H",
        "RelayState": "https://console.aws.amazon.com/s3",
    }
    made = walk.call(SSO, "CreatePermissionSet", **on, **given, Tags=[{"Key": "a", "Value": "b"}])["PermissionSet"]
    equal("permission set", {key: made[key] for key in given}, given)
    that = {**on, "PermissionSetArn": made["PermissionSetArn"]}
    walk.refuse("ConflictException", SSO, "CreatePermissionSet", **on, Name="Walk", says="already exists")
    walk.refuse("ValidationException", SSO, "CreatePermissionSet", **on, Name="no spaces")
    walk.refuse("ValidationException", SSO, "CreatePermissionSet", **on, Name="Long", SessionDuration="PT13H")
    equal("described", walk.call(SSO, "DescribePermissionSet", **that)["PermissionSet"], made)
    walk.call(SSO, "UpdatePermissionSet", **that, Description="Changed", SessionDuration="PT1H30M")
    after = walk.call(SSO, "DescribePermissionSet", **that)["PermissionSet"]
    equal(
        "changed",
        [after["Description"], after["SessionDuration"], after.get("RelayState")],
        ["Changed", "PT1H30M", None],
    )
    walk.refuse("ValidationException", SSO, "UpdatePermissionSet", **that, SessionDuration="PT1M")
    equal("sets", len(walk.pages(SSO, "ListPermissionSets", "PermissionSets", **on)), 3)
    walk.refuse(
        "ResourceNotFoundException",
        SSO,
        "ListPermissionSets",
        InstanceArn=NO_INSTANCE,
    )
    return made["PermissionSetArn"]


def managed(walk, that):
    policies = [
        f"{AWS_POLICY}{name}" for name in ("ReadOnlyAccess", "job-function/Billing", "service-role/AWS_ConfigRole")
    ]
    for policy in policies:
        walk.call(SSO, "AttachManagedPolicyToPermissionSet", **that, ManagedPolicyArn=policy)
    walk.refuse("ConflictException", SSO, "AttachManagedPolicyToPermissionSet", **that, ManagedPolicyArn=policies[0])
    walk.refuse(
        "ValidationException",
        SSO,
        "AttachManagedPolicyToPermissionSet",
        **that,
        ManagedPolicyArn=f"{ARN}:iam::111111111111:policy/Mine",
    )
    unknown = f"{AWS_POLICY}ReadOnlyAcces"
    says = f"Policy does not exist with ARN: {unknown}"
    walk.refuse(
        "ResourceNotFoundException",
        SSO,
        "AttachManagedPolicyToPermissionSet",
        **that,
        ManagedPolicyArn=unknown,
        says=says,
    )
    listed = walk.pages(SSO, "ListManagedPoliciesInPermissionSet", "AttachedManagedPolicies", **that)
    equal("policies", sorted(one["Arn"] for one in listed), sorted(policies))
    equal("their names", sorted(one["Name"] for one in listed), ["AWS_ConfigRole", "Billing", "ReadOnlyAccess"])
    gone = {**walk.on, "PermissionSetArn": that["PermissionSetArn"][:-16] + "0" * 16}
    walk.refuse("ResourceNotFoundException", SSO, "ListManagedPoliciesInPermissionSet", **gone)
    for policy in policies:
        walk.call(SSO, "DetachManagedPolicyFromPermissionSet", **that, ManagedPolicyArn=policy)
    walk.refuse(
        "ResourceNotFoundException", SSO, "DetachManagedPolicyFromPermissionSet", **that, ManagedPolicyArn=policies[0]
    )


def customer_managed(walk, that):
    attach, detach = (
        f"{verb}CustomerManagedPolicyReference{rest}PermissionSet"
        for verb, rest in (("Attach", "To"), ("Detach", "From"))
    )
    references = [{"Name": "Guard", "Path": "/"}, {"Name": "DevGuard", "Path": "/org/"}]
    walk.call(SSO, attach, **that, CustomerManagedPolicyReference={"Name": "Guard"})
    walk.call(SSO, attach, **that, CustomerManagedPolicyReference=references[1])
    walk.refuse(
        "ConflictException", SSO, attach, **that, CustomerManagedPolicyReference=references[0], says="already attached"
    )
    listed = walk.pages(
        SSO, "ListCustomerManagedPolicyReferencesInPermissionSet", "CustomerManagedPolicyReferences", **that
    )
    equal("references", listed, references)
    walk.refuse(
        "ResourceNotFoundException",
        SSO,
        "ListCustomerManagedPolicyReferencesInPermissionSet",
        **{**that, "PermissionSetArn": that["PermissionSetArn"][:-16] + "0" * 16},
    )
    for reference in references:
        walk.call(SSO, detach, **that, CustomerManagedPolicyReference=reference)
    walk.refuse("ResourceNotFoundException", SSO, detach, **that, CustomerManagedPolicyReference=references[0])
    eleven = [f"P{index}" for index in range(20)]
    if walk.client.name == "boto3":
        for name in eleven:
            walk.call(SSO, attach, **that, CustomerManagedPolicyReference={"Name": name})
        walk.refuse(
            "ServiceQuotaExceededException", SSO, attach, **that, CustomerManagedPolicyReference={"Name": "TooMany"}
        )
        walk.refuse(
            "ServiceQuotaExceededException",
            SSO,
            "AttachManagedPolicyToPermissionSet",
            **that,
            ManagedPolicyArn=f"{AWS_POLICY}ReadOnlyAccess",
        )
        for name in eleven:
            walk.call(SSO, detach, **that, CustomerManagedPolicyReference={"Name": name})


def inline(walk, that):
    equal("no inline policy", walk.call(SSO, "GetInlinePolicyForPermissionSet", **that)["InlinePolicy"], "")
    walk.call(SSO, "PutInlinePolicyToPermissionSet", **that, InlinePolicy=POLICY)
    equal("inline policy", walk.call(SSO, "GetInlinePolicyForPermissionSet", **that)["InlinePolicy"], POLICY)
    for text, says in BAD_POLICIES:
        walk.refuse("ValidationException", SSO, "PutInlinePolicyToPermissionSet", **that, InlinePolicy=text, says=says)
    walk.call(SSO, "DeleteInlinePolicyFromPermissionSet", **that)
    gone = {**that, "PermissionSetArn": that["PermissionSetArn"][:-16] + "0" * 16}
    for operation in ("GetInlinePolicyForPermissionSet", "DeleteInlinePolicyFromPermissionSet"):
        walk.refuse("ResourceNotFoundException", SSO, operation, **gone)


def boundary(walk, that):
    put, get, delete = (
        "PutPermissionsBoundaryToPermissionSet",
        "GetPermissionsBoundaryForPermissionSet",
        "DeletePermissionsBoundaryFromPermissionSet",
    )
    walk.refuse("ResourceNotFoundException", SSO, get, **that)
    walk.refuse("ResourceNotFoundException", SSO, delete, **that)
    both = {
        "ManagedPolicyArn": f"{AWS_POLICY}PowerUserAccess",
        "CustomerManagedPolicyReference": {"Name": "Guard", "Path": "/"},
    }
    for member, value in both.items():
        walk.call(SSO, put, **that, PermissionsBoundary={member: value})
        equal("boundary", walk.call(SSO, get, **that)["PermissionsBoundary"], {member: value})
        walk.call(SSO, delete, **that)
    says = "Only ManagedPolicyArn or CustomerManagedPolicyReference should be given."
    walk.refuse("ValidationException", SSO, put, **that, PermissionsBoundary=both, says=says)


def tags(walk, arn):
    of = {**walk.on, "ResourceArn": arn}
    walk.call(SSO, "TagResource", **of, Tags=[{"Key": "a", "Value": "c"}, {"Key": "empty", "Value": ""}])
    walk.refuse("ValidationException", SSO, "TagResource", **of, Tags=[{"Key": "aws:a", "Value": "c"}])
    walk.refuse(
        "ServiceQuotaExceededException",
        SSO,
        "TagResource",
        **of,
        Tags=[{"Key": f"k{index}", "Value": ""} for index in range(50)],
    )
    found = walk.pages(SSO, "ListTagsForResource", "Tags", size=None, **of)
    equal("tags", found, [{"Key": "a", "Value": "c"}, {"Key": "empty", "Value": ""}])
    walk.call(SSO, "UntagResource", **of, TagKeys=["a", "never"])
    equal("tags left", walk.all(SSO, "ListTagsForResource", "Tags", ResourceArn=arn), [{"Key": "empty", "Value": ""}])
    gone = {**of, "ResourceArn": arn[:-16] + "0" * 16}
    walk.refuse("ResourceNotFoundException", SSO, "ListTagsForResource", **gone)
    walk.refuse("ResourceNotFoundException", SSO, "UntagResource", **gone, TagKeys=["a"])
    of_instance = walk.all(SSO, "ListTagsForResource", "Tags", ResourceArn=walk.on["InstanceArn"])
    equal("tags of the instance", of_instance, [{"Key": "owner", "Value": "platform"}])


def attributes(walk):
    name = "InstanceAccessControlAttributeConfiguration"
    create, describe, update, delete = (f"{verb}{name}" for verb in ("Create", "Describe", "Update", "Delete"))

    def listing(*sources):
        return {
            name: {
                "AccessControlAttributes": [
                    {"Key": source, "Value": {"Source": ["${path:%s}" % source]}} for source in sources
                ]
            }
        }

    for operation, given in ((describe, {}), (update, listing("title")), (delete, {})):
        walk.refuse("ResourceNotFoundException", SSO, operation, **walk.on, **given)
    walk.call(SSO, create, **walk.on, **listing("userName", "title"))
    walk.refuse("ConflictException", SSO, create, **walk.on, **listing("title"))
    walk.wait("attributes enabled", lambda: walk.call(SSO, describe, **walk.on)["Status"] == "ENABLED")
    walk.call(SSO, update, **walk.on, **listing("title"))
    found = walk.call(SSO, describe, **walk.on)
    equal("attributes", found[name], listing("title")[name])
    walk.call(SSO, delete, **walk.on)
