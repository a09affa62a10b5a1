import { expect, test } from "vitest";
import type { JsonObject } from "../../src/core/base/json.ts";
import { checkedAnswer } from "../../src/io/aws/answer-form.ts";
import { Services } from "../../src/io/aws/services.ts";

const asked = { services: new Services(), hostOf: () => "127.0.0.1:4566" };

test("an empty list is a list, and what is not asked about may be missing", () => {
  const answer = { Users: [] };
  expect(checkedAnswer(asked, "identitystore", "ListUsers", answer)).toBe(answer);
  expect(() =>
    checkedAnswer(asked, "sso-admin", "GetInlinePolicyForPermissionSet", { InlinePolicy: "" }),
  ).not.toThrow();
});

test.for<[[service: string, operation: string, answer: JsonObject], string]>([
  [["identitystore", "ListUsers", {}], "Users"],
  [["identitystore", "ListUsers", { Users: null }], "Users"],
  [["identitystore", "ListUsers", { Users: [{ UserId: "1" }] }], "Users[].UserName"],
  [["sso-admin", "ListPermissionSets", { PermissionSets: [7] }], "PermissionSets[]"],
  [["sso-admin", "GetPermissionsBoundaryForPermissionSet", { PermissionsBoundary: {} }], "PermissionsBoundary"],
  [
    [
      "sso-admin",
      "DescribePermissionSet",
      { PermissionSet: { Name: "a", PermissionSetArn: "b", SessionDuration: "4h" } },
    ],
    "PermissionSet.SessionDuration",
  ],
  [["organizations", "ListAccounts", { Accounts: [{ Id: "1", Name: "a" }] }], "Accounts[]"],
  [["organizations", "ListWhatever", {}], "a form that is known here"],
])("%j lacks %s", ([[service, operation, answer], odd], { expect }) => {
  expect(() => checkedAnswer(asked, service, operation, answer)).toThrow(
    `127.0.0.1:4566 answered ${operation} with HTTP 200, and not as AWS does (${odd} is missing or odd): is a proxy`,
  );
});
