"""Identity store: groups and memberships."""

from names import MISSING, STORE, operation, path
from walk import equal


def groups(walk):
    at = walk.at
    made = walk.call(STORE, "CreateGroup", **at, DisplayName="walkers", Description="On foot")
    group = made["GroupId"]
    walk.refuse(
        "ConflictException",
        STORE,
        "CreateGroup",
        **at,
        DisplayName="Walkers",
        members={"Reason": "UNIQUENESS_CONSTRAINT_VIOLATION"},
    )
    walk.refuse("ValidationException", STORE, "CreateGroup", **at, Description="no name")
    found = walk.call(STORE, "DescribeGroup", **at, GroupId=made["GroupArn"])
    equal(
        "group",
        [found["GroupId"], found["DisplayName"], found["Description"], found["Revision"]],
        [group, "walkers", "On foot", made["Revision"]],
    )
    walk.refuse("ResourceNotFoundException", STORE, "DescribeGroup", **at, GroupId=MISSING)
    changes = [operation("displayName", "hikers"), {"AttributePath": "description"}]
    changed = walk.call(STORE, "UpdateGroup", **at, GroupId=group, Operations=changes, Revision=made["Revision"])
    stale = {"GroupId": group, "Revision": made["Revision"], "members": {"Reason": "CONCURRENT_MODIFICATION"}}
    walk.refuse("ConflictException", STORE, "UpdateGroup", **at, **stale, Operations=changes)
    walk.refuse("ConflictException", STORE, "DeleteGroup", **at, **stale)
    walk.refuse("ResourceNotFoundException", STORE, "UpdateGroup", **at, GroupId=MISSING, Operations=changes)
    after = walk.call(STORE, "DescribeGroup", **at, GroupId=group)
    equal(
        "changed group",
        [after["DisplayName"], after.get("Description"), after["Revision"]],
        ["hikers", None, changed["Revision"]],
    )
    equal(
        "by name",
        walk.call(STORE, "GetGroupId", **at, AlternateIdentifier=path("displayName", "hikers"))["GroupId"],
        group,
    )
    external = {"ExternalId": {"Issuer": "https://idp.example.com", "Id": "admins-1"}}
    walk.admins = walk.call(STORE, "GetGroupId", **at, AlternateIdentifier=external)["GroupId"]
    walk.refuse(
        "ResourceNotFoundException", STORE, "GetGroupId", **at, AlternateIdentifier=path("displayName", "walkers")
    )
    all_groups = walk.pages(STORE, "ListGroups", "Groups", **at)
    equal("groups", sorted(one["DisplayName"] for one in all_groups), ["admins", "hikers", "nobody", "readers"])
    only = walk.all(STORE, "ListGroups", "Groups", **at, Filters=[operation("DisplayName", "readers")])
    equal("filtered groups", [one["DisplayName"] for one in only], ["readers"])
    walk.refuse("ValidationException", STORE, "ListGroups", **at, NextToken="never-given")
    return group


def memberships(walk, user, group):
    at, pair = walk.at, {"GroupId": group, "MemberId": {"UserId": user}}
    membership = walk.call(STORE, "CreateGroupMembership", **at, **pair)["MembershipId"]
    walk.refuse(
        "ConflictException",
        STORE,
        "CreateGroupMembership",
        **at,
        **pair,
        members={"Reason": "UNIQUENESS_CONSTRAINT_VIOLATION"},
    )
    walk.refuse(
        "ResourceNotFoundException", STORE, "CreateGroupMembership", **at, GroupId=group, MemberId={"UserId": MISSING}
    )
    found = walk.call(STORE, "DescribeGroupMembership", **at, MembershipId=membership)
    equal("membership", {key: found[key] for key in pair}, pair)
    walk.refuse("ResourceNotFoundException", STORE, "DescribeGroupMembership", **at, MembershipId=MISSING)
    equal("its id", walk.call(STORE, "GetGroupMembershipId", **at, **pair)["MembershipId"], membership)
    walk.refuse(
        "ResourceNotFoundException", STORE, "GetGroupMembershipId", **at, GroupId=walk.admins, MemberId={"UserId": user}
    )
    results = walk.call(STORE, "IsMemberInGroups", **at, MemberId={"UserId": user}, GroupIds=[group, walk.admins])[
        "Results"
    ]
    equal("member of", [one["MembershipExists"] for one in results], [True, False])
    walk.refuse(
        "ResourceNotFoundException", STORE, "IsMemberInGroups", **at, MemberId={"UserId": MISSING}, GroupIds=[group]
    )
    equal(
        "two members", len(walk.pages(STORE, "ListGroupMemberships", "GroupMemberships", **at, GroupId=walk.admins)), 2
    )
    walk.refuse("ResourceNotFoundException", STORE, "ListGroupMemberships", **at, GroupId=MISSING)
    mine = walk.pages(STORE, "ListGroupMembershipsForMember", "GroupMemberships", **at, MemberId={"UserId": user})
    equal("memberships of the member", [one["GroupId"] for one in mine], [group])
    walk.refuse("ResourceNotFoundException", STORE, "ListGroupMembershipsForMember", **at, MemberId={"UserId": MISSING})
    walk.call(STORE, "DeleteGroupMembership", **at, MembershipId=membership)
    walk.refuse(
        "ResourceNotFoundException",
        STORE,
        "DeleteGroupMembership",
        **at,
        MembershipId=membership,
        members={"ResourceType": "GROUP_MEMBERSHIP"},
    )
