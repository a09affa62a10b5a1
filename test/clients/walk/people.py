"""Identity store: users, in all the ways they are named, and the groups that they go to."""

from groups import groups, memberships
from names import MISSING, STORE, operation, path
from walk import equal

WHOLE = {
    "UserName": "zoe@example.com",
    "DisplayName": "Zoe",
    "Name": {
        "GivenName": "Zoe",
        "FamilyName": "Zed",
        "MiddleName": "Q",
        "Formatted": "Zoe Zed",
        "HonorificPrefix": "Dr",
        "HonorificSuffix": "MA",
    },
    "NickName": "Z",
    "ProfileUrl": "https://example.com/zoe",
    "UserType": "Employee",
    "Title": "Engineer",
    "PreferredLanguage": "en-GB",
    "Locale": "en-GB",
    "Timezone": "Europe/London",
    "Website": "https://zoe.example.com",
    "Birthdate": "1990-01-01",
    "Emails": [{"Value": "zoe@example.com", "Type": "work", "Primary": True}],
    "PhoneNumbers": [{"Value": "+44 1", "Type": "work", "Primary": True}],
    "Addresses": [
        {
            "StreetAddress": "1 High St",
            "Locality": "Bath",
            "Region": "Avon",
            "PostalCode": "BA1",
            "Country": "UK",
            "Formatted": "1 High St",
            "Type": "home",
            "Primary": True,
        }
    ],
    "Photos": [{"Value": "https://example.com/zoe.png", "Type": "photo", "Display": "Zoe", "Primary": True}],
    "Roles": [{"Value": "dev", "Type": "job", "Primary": True}],
    "Extensions": {"aws:identitystore:enterprise": {"department": "Shop", "costCenter": "7"}},
}


def story(walk):
    walk.at = {"IdentityStoreId": walk.store}
    user = users(walk)
    group = groups(walk)
    memberships(walk, user, group)
    walk.call(STORE, "DeleteGroup", **walk.at, GroupId=group)
    walk.call(STORE, "DeleteUser", **walk.at, UserId=user)
    walk.refuse(
        "ResourceNotFoundException",
        STORE,
        "DeleteGroup",
        **walk.at,
        GroupId=group,
        members={"ResourceType": "GROUP", "ResourceId": group},
    )
    walk.refuse(
        "ResourceNotFoundException",
        STORE,
        "DeleteUser",
        **walk.at,
        UserId=user,
        members={"ResourceType": "USER", "ResourceId": user},
    )
    walk.refuse(
        "ResourceNotFoundException",
        STORE,
        "ListUsers",
        IdentityStoreId="d-0000000000",
        members={"ResourceType": "IDENTITY_STORE"},
    )


def users(walk):
    at = walk.at
    made = walk.call(STORE, "CreateUser", **at, **WHOLE)
    user = made["UserId"]
    twice = {**at, "UserName": "ZOE@example.com", "DisplayName": "Z", "Name": {"GivenName": "Z", "FamilyName": "Z"}}
    walk.refuse(
        "ConflictException",
        STORE,
        "CreateUser",
        **twice,
        says="Duplicate UserName",
        members={"Reason": "UNIQUENESS_CONSTRAINT_VIOLATION"},
    )
    walk.refuse("ValidationException", STORE, "CreateUser", **at, UserName="x", says="displayname")
    walk.refuse("ValidationException", STORE, "CreateUser", **{**twice, "UserName": "Administrator"})
    found = walk.call(STORE, "DescribeUser", **at, UserId=user, Extensions=["aws:identitystore:enterprise"])
    equal("all that was made of a user", {key: found.get(key) for key in WHOLE}, WHOLE)
    equal("its revision", found["Revision"], made["Revision"])
    equal("by ARN", walk.call(STORE, "DescribeUser", **at, UserId=made["UserArn"])["UserId"], user)
    equal("extensions unasked", "Extensions" in walk.call(STORE, "DescribeUser", **at, UserId=user), False)
    walk.refuse(
        "ResourceNotFoundException", STORE, "DescribeUser", **at, UserId=MISSING, members={"ResourceType": "USER"}
    )
    changes = [
        operation("displayName", "Zoe Zed"),
        operation("name.givenName", "Zoë"),
        operation("emails", [{"value": "z@example.com", "primary": True}]),
        {"AttributePath": "title"},
    ]
    changed = walk.call(STORE, "UpdateUser", **at, UserId=user, Operations=changes, Revision=made["Revision"])
    stale = {"UserId": user, "Revision": made["Revision"]}
    raced = {"members": {"Reason": "CONCURRENT_MODIFICATION"}}
    walk.refuse("ConflictException", STORE, "UpdateUser", **at, **stale, Operations=changes, **raced)
    walk.refuse("ConflictException", STORE, "DeleteUser", **at, **stale, **raced)
    walk.refuse("ValidationException", STORE, "UpdateUser", **at, UserId=user, Operations=[operation("shoeSize", "43")])
    walk.refuse(
        "ConflictException",
        STORE,
        "UpdateUser",
        **at,
        UserId=user,
        Operations=[operation("userName", "ann@example.com")],
    )
    after = walk.call(STORE, "DescribeUser", **at, UserId=user)
    equal(
        "changed",
        [after["DisplayName"], after["Name"]["GivenName"], after["Emails"], after.get("Title")],
        ["Zoe Zed", "Zoë", [{"Value": "z@example.com", "Primary": True}], None],
    )
    equal("its new revision", after["Revision"], changed["Revision"])
    for alternate in (path("userName", "zoe@example.com"), path("emails.value", "z@example.com")):
        equal(f"by {alternate}", walk.call(STORE, "GetUserId", **at, AlternateIdentifier=alternate)["UserId"], user)
    external = {"ExternalId": {"Issuer": "https://idp.example.com", "Id": "ann-1"}}
    ann = walk.call(STORE, "GetUserId", **at, AlternateIdentifier=external)["UserId"]
    equal("external ids", walk.call(STORE, "DescribeUser", **at, UserId=ann)["ExternalIds"], [external["ExternalId"]])
    walk.refuse("ResourceNotFoundException", STORE, "GetUserId", **at, AlternateIdentifier=path("userName", "nobody"))
    walk.refuse("ValidationException", STORE, "GetUserId", **at, AlternateIdentifier=path("title", "nobody"))
    everybody = walk.pages(STORE, "ListUsers", "Users", **at)
    equal(
        "users",
        sorted(one["UserName"] for one in everybody),
        ["ann@example.com", "bob@example.com", "cyd@example.com", "zoe@example.com"],
    )
    only = walk.all(STORE, "ListUsers", "Users", **at, Filters=[operation("UserName", "bob@example.com")])
    equal("filtered", [one["UserName"] for one in only], ["bob@example.com"])
    walk.refuse("ValidationException", STORE, "ListUsers", **at, Filters=[operation("Title", "x")])
    walk.refuse("ValidationException", STORE, "ListUsers", **at, NextToken="never-given")
    return user
