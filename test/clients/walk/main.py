"""
Walks through every operation that the emulator serves, with boto3 or the AWS CLI: `main.py boto3|cli`.

The operations come as JSON in WALK_SERVED. Each must be taken at least once, be refused at least once for a reason of its
own and once for want of rights; each list is read to its end in pages of one. The walk leaves the world as it found it.
"""

import json
import os
import sys
from collections import Counter

from botocore import xform_name

import access
import newer
import people
import sets
import surroundings
from transport import Boto, Cli, Disagreement, Refused
from walk import Walk, equal

# What no input and no state refuses: only a lack of rights, or nothing at all.
NEVER_REFUSED = {
    "organizations DescribeOrganization",
    "organizations ListRoots",
    "organizations ListAWSServiceAccessForOrganization",
    "organizations ListDelegatedAdministrators",
    "sts GetCallerIdentity",
}


def main():
    make = {"boto3": Boto, "cli": Cli}[sys.argv[1]]
    served = json.loads(os.environ["WALK_SERVED"])
    walk = Walk(make(), os.environ["AWS_ENDPOINT_URL"], served)
    before = walk.state()
    for story in (surroundings.story, people.story, sets.story, access.story, newer.story):
        story(walk)
    surroundings.others(walk, make)
    refused_by_rights(walk)
    if make is Boto:
        refused_by_form(walk)
    equal("the world after the walk", without_empty_rules(walk.state()), before)
    report(walk)


def without_empty_rules(state):
    """Network rules, once set, can be emptied and not removed."""
    kept = {key: value for key, value in state["instance"].items() if value != newer.NO_RULES}
    return {**state, "instance": kept}


def refused_by_rights(walk):
    """Each operation with an input that was taken, denied. GetCallerIdentity cannot be."""
    prefixes = {"sso-admin": "sso"}
    for name, given in sorted(walk.taken.items()):
        service, operation = name.split(" ")
        if name == "sts GetCallerIdentity":
            continue
        walk.administer("faults", {"deny": [f"{prefixes.get(service, service)}:{operation}"]})
        known = set(walk.refusals.get(name, ()))
        walk.refuse("AccessDenied" if service == "sts" else "AccessDeniedException", service, operation, **given)
        walk.refusals[name] = known
    walk.administer("faults", {})


def refused_by_form(walk):
    """Each operation that must be told something, told nothing; and each with a number where a text must be."""
    for name in sorted(walk.taken):
        service, operation = name.split(" ")
        shape = walk.client.client(service).meta.service_model.operation_model(operation).input_shape
        if shape is None or not shape.required_members:
            continue
        code = {"organizations": "InvalidInputException", "sts": "ValidationError"}.get(service, "ValidationException")
        known = set(walk.refusals.get(name, ()))
        walk.refuse(code, service, operation, checked=False)
        walk.refusals[name] = known


def report(walk):
    served = {f"{service} {operation}" for service, operations in walk.served.items() for operation in operations}
    problems = [f"{name}: served, but not walked" for name in sorted(served - set(walk.taken))]
    problems += [f"{name}: never refused" for name in sorted(served - set(walk.refusals) - NEVER_REFUSED)]
    problems += [f"{name}: pages not walked" for name in sorted(paged(served) - walk.paged)]
    if problems:
        raise Disagreement("\n".join(problems))
    print(f"{walk.client.version()}: {len(served)} operations, {walk.calls} calls, no disagreement")
    for service, operations in sorted(walk.served.items()):
        lists = sum(1 for name in walk.paged if name.startswith(f"{service} "))
        print(f"  {service}: {len(operations)} operations, {lists} lists; refusals: {refusals(walk, service)}")
        absent = sorted(set(model_of(service).operation_names) - set(operations))
        named = f" ({', '.join(absent)})" if 0 < len(absent) < 12 else ""
        print(f"    not served, so not walked: {len(absent)}{named}")


def refusals(walk, service):
    codes = Counter(code for name, found in walk.refusals.items() if name.startswith(f"{service} ") for code in found)
    return ", ".join(f"{code} {count}" for code, count in sorted(codes.items()))


def model_of(service):
    return Boto().client(service).meta.service_model


def paged(served):
    def is_paged(service, operation):
        return Boto().client(service).can_paginate(xform_name(operation))

    return {name for name in served if is_paged(*name.split(" "))}


try:
    main()
except (Disagreement, Refused) as error:
    sys.exit(f"{sys.argv[1]}: {error}")
