"""How requests name things, in the Region that is walked."""

import os

HOME = os.environ["AWS_REGION"]
AWAY, PARTITION = {
    "eu-west-1": ("us-east-1", "aws"),
    "us-gov-west-1": ("us-gov-east-1", "aws-us-gov"),
    "cn-north-1": ("cn-northwest-1", "aws-cn"),
}[HOME]
ARN = f"arn:{PARTITION}"
NO_INSTANCE = f"{ARN}:sso:::instance/ssoins-0000000000000000"
AWS_POLICY = f"{ARN}:iam::aws:policy/"

STORE = "identitystore"
MISSING = "99999999-9999-4999-a999-999999999999"


def path(attribute, value):
    return {"UniqueAttribute": {"AttributePath": attribute, "AttributeValue": value}}


def operation(attribute, value):
    return {"AttributePath": attribute, "AttributeValue": value}
