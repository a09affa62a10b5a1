"""What all stories share: calls that are counted, refusals that are expected, pages, and operations that take their time."""

import json
import time
import urllib.request

from transport import Disagreement, Refused


class Walk:
    def __init__(self, client, url, served):
        self.client, self.url, self.served = client, url, served
        # By "service Operation": the last input that was taken, and the codes it was refused with.
        self.taken, self.refusals, self.paged = {}, {}, set()
        self.calls = 0

    def serves(self, service, operation):
        return operation in self.served.get(service, [])

    def call(self, service, operation, **given):
        self.calls += 1
        answer = self.client.call(service, operation, given)
        self.taken[f"{service} {operation}"] = given
        return answer

    def refuse(self, code, service, operation, says=None, members=None, checked=True, **given):
        """It is refused with this code; `says` is in the message, `members` are beside it (the CLI does not show them)."""
        if not checked and self.client.name != "boto3":
            return  # The CLI always checks what it sends, as far as the model tells it to.
        self.calls += 1
        try:
            self.client.call(service, operation, given, checked)
        except Refused as refusal:
            equal(f"{operation} is refused with", refusal.code, code)
            if says is not None and says not in refusal.message:
                raise Disagreement(f"{operation}: {refusal.message!r} does not say {says!r}") from None
            for name, value in (members or {}).items() if refusal.members is not None else ():
                equal(f"{operation}, {name} of the error", refusal.members.get(name), value)
            self.refusals.setdefault(f"{service} {operation}", set()).add(code)
            return
        raise Disagreement(f"{operation} was taken, not refused with {code}: {given}")

    def pages(self, service, operation, member, size=1, **given):
        """All items, page by page; the same as in one piece."""
        pages = self.client.pages(service, operation, size, given)
        self.calls += len(pages)
        items = [item for page in pages for item in page.get(member, [])]
        if size is not None and any(len(page.get(member, [])) > size for page in pages) and self.client.name == "boto3":
            raise Disagreement(f"{operation}: more than {size} on a page")
        equal(f"{operation}, by pages and whole", items, self.all(service, operation, member, **given))
        self.paged.add(f"{service} {operation}")
        return items

    def all(self, service, operation, member, **given):
        """All items, on pages as long as the emulator makes them; tokens are passed by hand."""
        items, token = [], {}
        while True:
            answer = self.call(service, operation, **given, **token)
            items += answer[member]
            if "NextToken" not in answer:
                self.taken[f"{service} {operation}"] = given
                return items
            token = {"NextToken": answer["NextToken"]}

    def wait(self, what, is_so):
        deadline = time.monotonic() + 60
        while not is_so():
            if time.monotonic() > deadline:
                raise Disagreement(f"{what}: not within a minute")
            time.sleep(0.05)

    def follow(self, describe, key, member, request):
        """Describes an asynchronous operation until it has ended."""
        statuses = [request]

        def has_ended():
            statuses.append(self.call("sso-admin", describe, **self.on, **{key: request["RequestId"]})[member])
            return statuses[-1]["Status"] != "IN_PROGRESS"

        self.wait(describe, has_ended)
        return statuses[-1]

    def administer(self, path, body):
        request = urllib.request.Request(f"{self.url}/_emulator/{path}", json.dumps(body).encode(), method="POST")
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def state(self):
        with urllib.request.urlopen(f"{self.url}/_emulator/state") as answer:
            return json.load(answer)


def equal(what, got, wanted):
    if got != wanted:
        raise Disagreement(f"{what}: got {got!r}, wanted {wanted!r}")
