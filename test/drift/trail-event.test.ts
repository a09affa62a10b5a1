/** Events of CloudTrail as people may find them there: who is meant, and what is none of anybody's doing. */
import { describe, expect, test } from "vitest";
import { trailEventOf } from "../../src/core/drift/who/trail-event.ts";

const EVENT = {
  eventVersion: "1.11",
  userIdentity: {
    type: "AssumedRole",
    principalId: "AROAEXAMPLE:alice@acme.io",
    arn: "arn:aws:sts::111111111111:assumed-role/AWSReservedSSO_Admin_0123456789abcdef/alice@acme.io",
    accountId: "111111111111",
    sessionContext: {
      sessionIssuer: { type: "Role", userName: "AWSReservedSSO_Admin_0123456789abcdef" },
      webIdFederationData: {},
    },
  },
  eventTime: "2026-11-24T10:02:11Z",
  eventSource: "sso.amazonaws.com",
  eventName: "CreateAccountAssignment",
  awsRegion: "eu-west-1",
  sourceIPAddress: "203.0.113.7",
  requestParameters: { targetId: "333333333333" },
  responseElements: null,
  requestID: "0a1b",
  eventID: "2c3d",
  recipientAccountId: "111111111111",
  sessionCredentialFromConsole: "true",
};

const of = (more: object) => trailEventOf(JSON.stringify({ ...EVENT, ...more }));
const actor = (userIdentity: unknown) => of({ userIdentity })?.actor;

test("a person who came through Identity Center", () => {
  expect(of({})).toEqual({
    ...{ id: "2c3d", name: "CreateAccountAssignment", source: "sso.amazonaws.com", time: "2026-11-24T10:02:11Z" },
    ...{ account: "111111111111", from: "203.0.113.7", console: true, response: {}, requestId: "0a1b" },
    actor: { name: "alice@acme.io", role: "AWSReservedSSO_Admin_0123456789abcdef" },
    request: { targetId: "333333333333" },
  });
});

test.each<[string, unknown, object]>([
  ["the root user", { type: "Root", accountId: "1" }, { name: "the root user" }],
  ["an IAM user", { type: "IAMUser", userName: "ops" }, { name: "ops" }],
  [
    "a user of Identity Center, by id",
    { type: "IdentityCenterUser", onBehalfOf: { userId: "u-1", identityStoreArn: "arn" }, credentialId: "c" },
    { name: "u-1", userId: "u-1" },
  ],
  ["a service", { type: "AWSService", invokedBy: "scim.example" }, { name: "scim.example" }],
  ["somebody of whom only the sort is told", { type: "Unknown" }, { name: "Unknown" }],
  ["nobody", undefined, { name: "somebody without a name" }],
  ["what is no identity", ["x"], { name: "somebody without a name" }],
  [
    "a pipeline",
    {
      type: "AssumedRole",
      arn: "arn:aws:sts::1:assumed-role/idc-apply/idc-77",
      sessionContext: { webIdFederationData: { federatedProvider: "token.actions.githubusercontent.com" } },
    },
    { name: "idc-77", role: "idc-apply", provider: "token.actions.githubusercontent.com" },
  ],
  ["a session with no ARN", { type: "AssumedRole", principalId: "AROA:x" }, { name: "AROA:x" }],
  ["a session of nothing", { type: "AssumedRole", arn: 7 }, { name: "a session without a name" }],
])("%s", (_, identity, expected) => {
  expect(actor(identity)).toEqual(expected);
});

describe("no event", () => {
  test.each<[string, object]>([
    ["a call that was refused", { errorCode: "AccessDenied", errorMessage: "no" }],
    ["what Identity Center did for itself", { sourceIPAddress: "sso.amazonaws.com" }],
    ["the same, by its identity", { userIdentity: { type: "AssumedRole", invokedBy: "sso.amazonaws.com" } }],
    ["without an id", { eventID: undefined }],
    ["without a name", { eventName: "" }],
    ["with another sort of time", { eventTime: "yesterday" }],
    ["with a time that is no text", { eventTime: 7 }],
  ])("%s", (_, more) => {
    expect(of(more)).toBeUndefined();
  });

  test.each(["", "{", "null", "[]", '"x"', "7"])("what is no object of JSON: %s", (json) => {
    expect(trailEventOf(json)).toBeUndefined();
  });
});

test("members of other types are as if they were not there, whatever they are called", () => {
  const json = JSON.stringify({ ...EVENT, sourceIPAddress: {}, requestParameters: "x", recipientAccountId: 1 });
  expect(
    trailEventOf(json.replace('"eventVersion"', '"__proto__":{"sessionCredentialFromConsole":"true"},"x"')),
  ).toMatchObject({ request: {}, account: "111111111111", console: true });
  expect(trailEventOf(json)).not.toHaveProperty("from");
});
