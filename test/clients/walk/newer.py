"""What the emulator may not serve yet: each step is walked as soon as its operations are there."""

from names import AWAY, HOME
from walk import equal

SSO, STORE = "sso-admin", "identitystore"


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


def more_regions(walk):
    other = {**walk.on, "RegionName": AWAY}
    equal("adding", walk.call(SSO, "AddRegion", **other)["Status"], "ADDING")
    walk.refuse("ConflictException", SSO, "AddRegion", **other)
    walk.wait("Region added", lambda: walk.call(SSO, "DescribeRegion", **other)["Status"] == "ACTIVE")
    equal("two Regions", len(walk.pages(SSO, "ListRegions", "Regions", **walk.on)), 2)
    equal("removing", walk.call(SSO, "RemoveRegion", **other)["Status"], "REMOVING")
    walk.wait("Region removed", lambda: len(walk.all(SSO, "ListRegions", "Regions", **walk.on)) == 1)
    walk.refuse("ResourceNotFoundException", SSO, "RemoveRegion", **other)
