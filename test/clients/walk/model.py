"""Whether an answer is as the newest model of the installed botocore says, member by member."""

import re

from names import ARN

# Errors that any operation may answer with, in no model.
COMMON = {
    "AccessDenied",
    "AccessDeniedException",
    "InternalServerException",
    "InvalidAction",
    "MissingAuthenticationTokenException",
    "SerializationException",
    "ThrottlingException",
    "UnknownOperationException",
    "ValidationError",
    "ValidationException",
}
TYPES = {"string": str, "boolean": bool, "integer": int, "long": int, "double": (int, float), "float": (int, float)}

# Against the model: a set without an inline policy answers so, and clients count on it.
NO_POLICY = ("InlinePolicy", "")


def problems(shape, value, times=(int, float), at=""):
    """All that is not as `shape` says. `times` is what a timestamp is in this answer."""
    if getattr(shape, "is_document_type", False):
        return
    kind = shape.type_name
    if kind == "structure":
        yield from of_structure(shape, value, times, at)
    elif kind == "list":
        if not isinstance(value, list):
            yield f"{at} is no list"
            return
        yield from sized(shape, len(value), at)
        for index, item in enumerate(value):
            yield from problems(shape.member, item, times, f"{at}[{index}]")
    elif kind == "map":
        if not isinstance(value, dict):
            yield f"{at} is no map"
            return
        for key, item in value.items():
            yield from problems(shape.key, key, times, f"{at}.{key} (key)")
            yield from problems(shape.value, item, times, f"{at}.{key}")
    else:
        yield from of_scalar(shape, value, times, at)


def of_structure(shape, value, times, at):
    if not isinstance(value, dict):
        yield f"{at} is no structure"
        return
    for name in shape.required_members:
        if value.get(name) is None:
            yield f"{at}.{name} is required"
    if getattr(shape, "is_tagged_union", False) and len(value) != 1:
        yield f"{at} is a union with {len(value)} members"
    for name, item in value.items():
        if name not in shape.members:
            yield f"{at}.{name} is in no model"
        elif item is None:
            yield f"{at}.{name} is null"
        elif (name, item) != NO_POLICY:
            yield from problems(shape.members[name], item, times, f"{at}.{name}")


def of_scalar(shape, value, times, at):
    wanted = times if shape.type_name == "timestamp" else TYPES[shape.type_name]
    if not isinstance(value, wanted) or (isinstance(value, bool) and shape.type_name != "boolean"):
        yield f"{at} is {value!r}, no {shape.type_name}"
        return
    if shape.type_name != "string":
        return
    yield from sized(shape, len(value), at)
    allowed = getattr(shape, "enum", None)
    if allowed and value not in allowed:
        yield f"{at} is {value!r}, none of {allowed}"
    pattern = shape.metadata.get("pattern")
    # What Python's own patterns cannot say is held by the emulator's own tests.
    # Those of Organizations name one partition, and its answers the one they come from.
    compared = value.replace(f"{ARN}:", "arn:aws:", 1) if pattern and "arn:aws:" in pattern else value
    if pattern and r"\p" not in pattern and not re.fullmatch(pattern, compared):
        yield f"{at} is {value!r}, against {pattern}"


def sized(shape, size, at):
    low, high = shape.metadata.get("min"), shape.metadata.get("max")
    if low is not None and size < low or high is not None and size > high:
        yield f"{at} has {size} of {low}..{high}"


def error_problems(operation, code, body):
    """Whether the operation may be refused so, and whether the error says what its shape has."""
    shapes = {shape.metadata.get("error", {}).get("code", shape.name): shape for shape in operation.error_shapes}
    shape = shapes.get(code)
    if shape is None:
        if code not in COMMON:
            yield f"{code} is no error of this operation"
        return
    members = {name: value for name, value in body.items() if name not in ("__type", "message", "Message")}
    yield from problems(shape, {**members, **({"Message": body["Message"]} if "Message" in shape.members else {})})
