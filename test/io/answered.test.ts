/** What is told of connections that bring no answer, beside those that test/cli plays with sockets. */
import { expect, test } from "vitest";
import { noAnswer, untrusted } from "../../src/io/aws/answered.ts";
import { CallError, isLost, isThrottled, UNREADABLE } from "../../src/io/aws/call-error.ts";

const HOST = { host: "sso.eu-west-1.amazonaws.com" };
const thrown = (code: string, message = "", name = "Error") => ({ name, code, message });

test.each([
  [thrown("ENOTFOUND"), "cannot reach sso.eu-west-1.amazonaws.com for ListUsers (ENOTFOUND): is the endpoint up, "],
  [
    thrown("ETIMEDOUT", "[ERROR] a request has exceeded the configured 30000 ms requestTimeout.", "TimeoutError"),
    "sso.eu-west-1.amazonaws.com took ListUsers and did not answer in time (ETIMEDOUT): ",
  ],
  [thrown("EPIPE"), "sso.eu-west-1.amazonaws.com broke off the connection of ListUsers (EPIPE): "],
])("%j", (error, told) => {
  expect(noAnswer("ListUsers", error, HOST)).toContain(told);
});

test("a certificate that nobody trusts is told as that: nothing was sent", () => {
  const error = thrown("SELF_SIGNED_CERT_IN_CHAIN");
  expect(noAnswer("ListUsers", error, HOST)).toBeUndefined();
  expect(untrusted("ListUsers", error, HOST)).toContain("so ListUsers was not sent: NODE_EXTRA_CA_CERTS names");
});

test("a page that says that it was too much is no lost answer: nothing was done", () => {
  const page = (means?: "throttled") =>
    new CallError("sso-admin", "CreateGroup", UNREADABLE, "a page of HTML", { status: 429, means });
  expect([isThrottled(page("throttled")), isLost(page("throttled"))]).toEqual([true, false]);
  expect([isThrottled(page()), isLost(page())]).toEqual([false, true]);
});
