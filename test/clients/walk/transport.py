"""Two clients of one form: boto3, and the AWS CLI as a program. Both take AWS's own names of operations and members."""

import json
import os
import re
import subprocess

import boto3
import botocore
from botocore import xform_name
from botocore.config import Config
from botocore.exceptions import ClientError

import model

# Sent once, unless the emulator has been asked for faults that a client retries.
ATTEMPTS = int(os.environ.get("WALK_ATTEMPTS", "1"))
CONFIG = {"retries": {"total_max_attempts": ATTEMPTS, "mode": "standard"}, "read_timeout": 60}
KEYS = {
    "AccessKeyId": "AWS_ACCESS_KEY_ID",
    "SecretAccessKey": "AWS_SECRET_ACCESS_KEY",
    "SessionToken": "AWS_SESSION_TOKEN",
}


class Refused(Exception):
    def __init__(self, code, message, members):
        super().__init__(f"{code}: {message}")
        self.code, self.message, self.members = code, message, members


class Disagreement(Exception):
    """The client or the model says that the answer is wrong."""


class Boto:
    name = "boto3"

    def __init__(self, region=None, credentials=None):
        keys = {
            xform_name(key).replace("access_key_id", "aws_access_key_id"): value
            for key, value in (credentials or {}).items()
        }
        self.session = boto3.Session(
            aws_access_key_id=keys.get("aws_access_key_id"),
            aws_secret_access_key=keys.get("secret_access_key"),
            aws_session_token=keys.get("session_token"),
            region_name=region,
        )
        self.clients = {}

    def version(self):
        return f"boto3 {boto3.__version__}, botocore {botocore.__version__}"

    def client(self, service, checked=True):
        key = (service, checked)
        if key not in self.clients:
            client = self.session.client(service, config=Config(**CONFIG, parameter_validation=checked))
            client.meta.events.register("needs-retry", self.compare)
            self.clients[key] = client
        return self.clients[key]

    def compare(self, response, operation, **_):
        """The bytes of each answer against the model: the parser leaves out what it does not know."""
        if response is not None:
            check(operation, *response)

    def call(self, service, operation, given, checked=True):
        try:
            answer = getattr(self.client(service, checked), xform_name(operation))(**given)
        except ClientError as error:
            refused(error.response)
        return without_metadata(answer)

    def pages(self, service, operation, size, given):
        config = {} if size is None else {"PaginationConfig": {"PageSize": size}}
        paginator = self.client(service).get_paginator(xform_name(operation))
        return [without_metadata(page) for page in paginator.paginate(**given, **config)]


def refused(response):
    status = response["ResponseMetadata"]["HTTPStatusCode"]
    code = response["Error"]["Code"]
    if status not in (400, 403):
        raise Disagreement(f"{code} came with HTTP status {status}")
    members = {key: value for key, value in response.items() if key not in ("Error", "ResponseMetadata")}
    raise Refused(code, response["Error"]["Message"], members)


def without_metadata(answer):
    if not answer["ResponseMetadata"].get("RequestId"):
        raise Disagreement("an answer without a request id")
    return {key: value for key, value in answer.items() if key != "ResponseMetadata"}


def check(operation, http_response, parsed):
    if operation.service_model.metadata["protocol"] == "query":
        found = list(of_query(operation, http_response, parsed))
    else:
        body = json.loads(http_response.content)
        if http_response.status_code < 300:
            shape = operation.output_shape
            found = list(model.problems(shape, body)) if shape else [f"{key} is in no model" for key in body]
        else:
            found = list(model.error_problems(operation, parsed["Error"]["Code"], body))
            if not parsed["Error"]["Message"] and body["__type"] != "UnknownOperationException":
                found.append("no message")
    if found:
        raise Disagreement(f"{operation.name}: " + "; ".join(found))


def of_query(operation, http_response, parsed):
    """XML: which members there are by their elements, values as they were parsed."""
    if http_response.status_code >= 300:
        yield from model.error_problems(operation, parsed["Error"]["Code"], {})
        return
    values = {key: value for key, value in parsed.items() if key != "ResponseMetadata"}
    yield from model.problems(operation.output_shape, values, times=object)
    elements = set(re.findall(r"<(\w+)[ >]", http_response.text))
    known = set(names(operation.output_shape)) | {
        f"{operation.name}Response",
        f"{operation.name}Result",
        "ResponseMetadata",
        "RequestId",
    }
    for element in sorted(elements - known):
        yield f"<{element}> is in no model"


def names(shape):
    for name, member in shape.members.items():
        yield name
        if member.type_name == "structure":
            yield from names(member)


class Cli:
    name = "AWS CLI"

    def __init__(self, region=None, credentials=None):
        self.program = os.environ.get("WALK_AWS", "aws")
        # The CLI may bring a botocore of its own, with older models: it reads those of this one.
        models = f"{botocore.__path__[0]}/data"
        self.environment = {**os.environ, "AWS_MAX_ATTEMPTS": "1", "AWS_DATA_PATH": models}
        if region:
            self.environment.update(AWS_REGION=region, AWS_DEFAULT_REGION=region)
        for key, value in (credentials or {}).items():
            if key in KEYS:
                self.environment[KEYS[key]] = value
        self.session = boto3.Session()
        self.models = {}

    def version(self):
        told = subprocess.run(
            [self.program, "--version"], env=self.environment, capture_output=True, text=True, check=True
        )
        return f"{told.stdout.split()[0]} with the models of botocore {botocore.__version__}"

    def operation(self, service, operation):
        if service not in self.models:
            self.models[service] = self.session.client(service).meta.service_model
        return self.models[service].operation_model(operation)

    def call(self, service, operation, given, checked=True):
        return self.run(service, operation, given, "--no-paginate")

    def pages(self, service, operation, size, given):
        """The CLI lays the pages together itself."""
        return [self.run(service, operation, given, *([] if size is None else ["--page-size", str(size)]))]

    def run(self, service, operation, given, *options):
        command = [
            self.program,
            "--output",
            "json",
            service,
            xform_name(operation, "-"),
            "--cli-input-json",
            json.dumps(given),
        ]
        done = subprocess.run([*command, *options], env=self.environment, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            said(done, operation)
        answer = json.loads(done.stdout) if done.stdout.strip() else {}
        shape = self.operation(service, operation).output_shape
        found = (
            list(model.problems(shape, answer, times=(str, int, float))) if shape and "--no-paginate" in options else []
        )
        if found or done.stderr:
            raise Disagreement(f"{operation}: " + "; ".join([*found, done.stderr]))
        return answer


def said(done, operation):
    """An error of the service is one line on stderr, and nothing on stdout."""
    text = done.stderr.strip()
    line = re.fullmatch(
        rf"(?:aws: \[ERROR\]: )?An error occurred \((\w+)\) when calling the {operation} operation: ?(.*)",
        text,
        re.DOTALL,
    )
    if line is None or done.stdout or done.returncode not in (254, 255):
        raise Disagreement(f"{operation}: exit {done.returncode}, {text!r}")
    raise Refused(line[1], line[2], None)
