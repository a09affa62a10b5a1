"""Who calls, what organization there is, which instance; and other callers and Regions."""

from names import ARN, AWAY, HOME, NO_INSTANCE
from walk import Walk, equal

ORG, SSO, STS = "organizations", "sso-admin", "sts"
PARENT = {"root": "r-0000", "unit": "ou-0000-00000000"}
# How an operation that is not there is answered, as long as it is not.
UNSERVED = [
    (SSO, "ListApplications", "UnknownOperationException"),
    (ORG, "ListHandshakesForAccount", "UnknownOperationException"),
    (STS, "GetSessionToken", "InvalidAction"),
]


def story(walk):
    caller = walk.call(STS, "GetCallerIdentity")
    equal("account", caller["Account"], "111111111111")
    organization = walk.call(ORG, "DescribeOrganization")["Organization"]
    equal("management account", [organization["Id"], organization["MasterAccountId"]], ["o-a1b2c3d4e5", "111111111111"])
    accounts(walk)
    tree(walk)
    delegation(walk)
    instances(walk)


def accounts(walk):
    listed = walk.pages(ORG, "ListAccounts", "Accounts", size=2)
    equal("accounts", [one["Id"] for one in listed], [digit * 12 for digit in "12345"])
    equal("states", [one["State"] for one in listed], ["ACTIVE"] * 4 + ["SUSPENDED"])
    walk.refuse("InvalidInputException", ORG, "ListAccounts", MaxResults=21, checked=False)
    one = walk.call(ORG, "DescribeAccount", AccountId="333333333333")["Account"]
    equal("account", one, listed[2])
    walk.refuse("AccountNotFoundException", ORG, "DescribeAccount", AccountId="999999999999")
    says = "You provided a value that does not match the required pattern."
    walk.refuse("InvalidInputException", ORG, "DescribeAccount", AccountId="x", says=says)
    tags = walk.pages(ORG, "ListTagsForResource", "Tags", size=None, ResourceId="222222222222")
    equal("tags", tags, [{"Key": "team", "Value": "security"}, {"Key": "stage", "Value": "prod"}])
    walk.refuse("TargetNotFoundException", ORG, "ListTagsForResource", ResourceId="999999999999")


def tree(walk):
    [root] = walk.pages(ORG, "ListRoots", "Roots")
    units = walk.pages(ORG, "ListOrganizationalUnitsForParent", "OrganizationalUnits", ParentId=root["Id"])
    equal("OUs", sorted(one["Name"] for one in units), ["Empty", "Security", "Workloads"])
    workloads = next(one for one in units if one["Name"] == "Workloads")
    equal(
        "OU",
        walk.call(ORG, "DescribeOrganizationalUnit", OrganizationalUnitId=workloads["Id"])["OrganizationalUnit"],
        workloads,
    )
    walk.refuse(
        "OrganizationalUnitNotFoundException", ORG, "DescribeOrganizationalUnit", OrganizationalUnitId=PARENT["unit"]
    )
    walk.refuse("ParentNotFoundException", ORG, "ListOrganizationalUnitsForParent", ParentId=PARENT["root"])
    children = walk.pages(ORG, "ListChildren", "Children", ParentId=workloads["Id"], ChildType="ORGANIZATIONAL_UNIT")
    equal("OUs below", len(children), 2)
    walk.refuse("ParentNotFoundException", ORG, "ListChildren", ParentId=PARENT["unit"], ChildType="ACCOUNT")
    below = [
        one["Id"]
        for child in children
        for one in walk.pages(ORG, "ListAccountsForParent", "Accounts", ParentId=child["Id"])
    ]
    equal("accounts below", sorted(below), ["333333333333", "444444444444", "555555555555"])
    walk.refuse("ParentNotFoundException", ORG, "ListAccountsForParent", ParentId=PARENT["unit"])
    for child, parent in (
        (workloads["Id"], {"Id": root["Id"], "Type": "ROOT"}),
        (children[0]["Id"], {"Id": workloads["Id"], "Type": "ORGANIZATIONAL_UNIT"}),
    ):
        equal("parent", walk.pages(ORG, "ListParents", "Parents", ChildId=child), [parent])
    walk.refuse("ChildNotFoundException", ORG, "ListParents", ChildId="999999999999")


def delegation(walk):
    access = walk.pages(ORG, "ListAWSServiceAccessForOrganization", "EnabledServicePrincipals")
    equal("trusted", [one["ServicePrincipal"] for one in access], ["sso.amazonaws.com"])
    delegates = walk.pages(
        ORG, "ListDelegatedAdministrators", "DelegatedAdministrators", ServicePrincipal="sso.amazonaws.com"
    )
    equal("delegated", [one["Id"] for one in delegates], ["222222222222"])
    services = walk.pages(ORG, "ListDelegatedServicesForAccount", "DelegatedServices", AccountId="222222222222")
    equal("services", [one["ServicePrincipal"] for one in services], ["sso.amazonaws.com"])
    walk.refuse("AccountNotRegisteredException", ORG, "ListDelegatedServicesForAccount", AccountId="333333333333")


def instances(walk):
    [found] = walk.pages(SSO, "ListInstances", "Instances")
    walk.on, walk.store = {"InstanceArn": found["InstanceArn"]}, found["IdentityStoreId"]
    equal("instance", [found["OwnerAccountId"], found["Status"]], ["111111111111", "ACTIVE"])
    described = walk.call(SSO, "DescribeInstance", **walk.on)
    equal("described", [described["IdentityStoreId"], described["PrimaryRegion"]], [walk.store, HOME])
    walk.refuse("AccessDeniedException", SSO, "DescribeInstance", InstanceArn=NO_INSTANCE)
    walk.refuse("ValidationException", SSO, "ListInstances", NextToken="never-given")


def others(walk, make):
    """The same from another Region, and with the session of a member account: `make` is a client of these."""
    away = Walk(make(region=AWAY), walk.url, walk.served)
    equal("instances in another Region", away.all(SSO, "ListInstances", "Instances"), [])
    everywhere = away.all(SSO, "ListInstances", "Instances", RegionScope="ALL_REGIONS")
    equal("in all Regions", [one["InstanceArn"] for one in everywhere], [walk.on["InstanceArn"]])
    away.refuse("ResourceNotFoundException", SSO, "ListPermissionSets", **walk.on)
    away.refuse("ResourceNotFoundException", "identitystore", "ListUsers", IdentityStoreId=walk.store)
    role = f"{ARN}:iam::333333333333:role/Member"
    session = walk.call(
        STS, "AssumeRole", RoleArn=role, RoleSessionName="walk", Tags=[{"Key": "a", "Value": "b"}], TransitiveTagKeys=[]
    )
    walk.refuse("ValidationError", STS, "AssumeRole", RoleArn=role.replace("role/", "user/"), RoleSessionName="walk")
    walk.refuse("AccessDenied", STS, "AssumeRole", RoleArn=role.replace("3" * 12, "9" * 12), RoleSessionName="walk")
    member = Walk(make(credentials=session["Credentials"]), walk.url, walk.served)
    equal("who it is", member.call(STS, "GetCallerIdentity")["Arn"], session["AssumedRoleUser"]["Arn"])
    equal(
        "users a member sees",
        len(member.all("identitystore", "ListUsers", "Users", IdentityStoreId=walk.store)) > 0,
        True,
    )
    member.refuse("AccessDeniedException", "identitystore", "CreateGroup", IdentityStoreId=walk.store, DisplayName="no")
    member.refuse("AccessDeniedException", SSO, "ListPermissionSets", **walk.on)
    member.refuse("AccessDeniedException", ORG, "ListAccounts")
    equal("organization a member sees", member.call(ORG, "DescribeOrganization")["Organization"]["Id"], "o-a1b2c3d4e5")
    for service, operation, code in UNSERVED:
        if not walk.serves(service, operation):
            unknown = Walk(walk.client, walk.url, walk.served)
            unknown.refuse(
                code, service, operation, says=operation, **(walk.on if operation == "ListApplications" else {})
            )
    for other in (away, member):
        walk.calls += other.calls
