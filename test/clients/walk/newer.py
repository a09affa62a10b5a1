"""What the emulator may not serve yet: each step is walked as soon as its operations are there."""

from names import AWAY, HOME
from walk import equal

SSO, STORE = "sso-admin", "identitystore"

NO_RULES = {"VpceAccessRequired": False}


def story(walk):
    if walk.serves(STORE, "DescribeIdentityStore"):
        found = walk.call(STORE, "DescribeIdentityStore", IdentityStoreId=walk.store)
        equal("store", found["IdentityStoreId"], walk.store)
        equal(
            "store by ARN", walk.call(STORE, "DescribeIdentityStore", IdentityStoreId=found["IdentityStoreArn"]), found
        )
        walk.refuse("ResourceNotFoundException", STORE, "DescribeIdentityStore", IdentityStoreId="d-0000000000")
    if walk.serves(STORE, "ListIdentityStores"):
        [found] = walk.pages(STORE, "ListIdentityStores", "IdentityStores")
        equal("stores", found["IdentityStoreId"], walk.store)
        walk.refuse("ValidationException", STORE, "ListIdentityStores", NextToken="never-given")
    if walk.serves(SSO, "ListRegions"):
        [found] = walk.pages(SSO, "ListRegions", "Regions", **walk.on)
        equal(
            "primary Region",
            [found["RegionName"], found["Status"], found["IsPrimaryRegion"]],
            [HOME, "ACTIVE", True],
        )
        walk.refuse("ValidationException", SSO, "ListRegions", **walk.on, NextToken="never-given")
    if walk.serves(SSO, "DescribeRegion"):
        described = walk.call(SSO, "DescribeRegion", **walk.on, RegionName=HOME)
        equal("described Region", described, found)
        walk.refuse("ResourceNotFoundException", SSO, "DescribeRegion", **walk.on, RegionName=AWAY)
    if walk.serves(SSO, "AddRegion"):
        more_regions(walk)
    if walk.serves(SSO, "UpdateInstance"):
        rules(
            walk,
            SSO,
            "UpdateInstance",
            walk.on,
            "AllowSourceIps",
            lambda: walk.call(SSO, "ListPermissionSets", **walk.on),
        )
        both = {"PermissionSetsEnabled": True, "NetworkConfiguration": NO_RULES}
        walk.refuse("ValidationException", SSO, "UpdateInstance", **walk.on, **both, says="Only one of")
    if walk.serves(STORE, "UpdateIdentityStore"):
        at = {"IdentityStoreId": walk.store}
        rules(walk, STORE, "UpdateIdentityStore", at, "ApiAllowSourceIps", lambda: walk.call(STORE, "ListGroups", **at))
        unknown = {"IdentityStoreId": "d-0000000000", "NetworkConfiguration": NO_RULES}
        walk.refuse("ResourceNotFoundException", STORE, "UpdateIdentityStore", **unknown)


def more_regions(walk):
    other = {**walk.on, "RegionName": AWAY}
    equal("adding", walk.call(SSO, "AddRegion", **other)["Status"], "ADDING")
    walk.refuse("ConflictException", SSO, "AddRegion", **other)
    walk.wait("Region added", lambda: walk.call(SSO, "DescribeRegion", **other)["Status"] == "ACTIVE")
    equal("two Regions", len(walk.pages(SSO, "ListRegions", "Regions", **walk.on)), 2)
    equal("removing", walk.call(SSO, "RemoveRegion", **other)["Status"], "REMOVING")
    walk.wait("Region removed", lambda: len(walk.all(SSO, "ListRegions", "Regions", **walk.on)) == 1)
    walk.refuse("ResourceNotFoundException", SSO, "RemoveRegion", **other)


def rules(walk, service, operation, on, addresses, read):
    """Rules that let us in, rules that lock us out (which only the console undoes), and none again."""
    walk.call(service, operation, **on, NetworkConfiguration={"VpceAccessRequired": True, addresses: ["127.0.0.1/32"]})
    read()
    walk.call(service, operation, **on, NetworkConfiguration={"VpceAccessRequired": True, addresses: ["10.0.0.0/8"]})
    walk.refuse("AccessDeniedException", service, operation, **on, NetworkConfiguration=NO_RULES, says="network access")
    walk.administer("console", {"operation": operation, "input": {**on, "NetworkConfiguration": NO_RULES}})
    walk.call(service, operation, **on, NetworkConfiguration=NO_RULES)
    read()
