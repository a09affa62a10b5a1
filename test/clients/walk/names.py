"""How requests to the identity store name things."""

STORE = "identitystore"
MISSING = "99999999-9999-4999-a999-999999999999"


def path(attribute, value):
    return {"UniqueAttribute": {"AttributePath": attribute, "AttributeValue": value}}


def operation(attribute, value):
    return {"AttributePath": attribute, "AttributeValue": value}
