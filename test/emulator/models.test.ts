/** That the check of exchanges finds what it is there to find. */
import { ListUsersCommand } from "@aws-sdk/client-identitystore";
import { describe, expect, test } from "vitest";
import type { Exchange } from "../../src/emulator/index.ts";
import { startCheckedEmulator } from "../harness/checked-emulator.ts";
import { exchangeProblems, hasModels } from "./models.ts";
import { clientsOf, failure, INSTANCE, ORGANIZATION, STORE } from "./start.ts";

const GOOD: Exchange = {
  service: "sso-admin",
  operation: "ListPermissionSets",
  input: { InstanceArn: INSTANCE, MaxResults: 100 },
  status: 200,
  output: { PermissionSets: ["arn:aws:sso:::permissionSet/ssoins-7223a1b2c3d4e5f6/ps-0123456789abcdef"] },
};
const refusal = (__type: string, Message = "", more: object = {}) => ({
  status: 400,
  output: { __type, Message, ...more },
});

describe.skipIf(!hasModels)("an exchange (needs AWS's service models)", () => {
  test("as AWS has it is fine", () => {
    expect(exchangeProblems(GOOD, "valid")).toEqual([]);
    expect(exchangeProblems({ ...GOOD, ...refusal("ResourceNotFoundException") }, "valid")).toEqual([]);
  });

  test.each<[string, Partial<Exchange>, string]>([
    ["an operation that is not there", { operation: "ListNothing" }, "no operation"],
    ["a missing member", { input: {} }, "/InstanceArn is missing"],
    ["a member out of range", { input: { InstanceArn: INSTANCE, MaxResults: 101 } }, "is above 100"],
    ["a pattern that is broken", { input: { InstanceArn: "arn:aws:sso:::instance" } }, "breaks the pattern"],
    ["an unknown member", { input: { InstanceArn: INSTANCE, More: 1 } }, "/More is no member"],
    ["an unknown member in the answer", { output: { Sets: [] } }, "/Sets is no member"],
    ["another type in the answer", { output: { PermissionSets: [7] } }, "is no string"],
    ["an error of another service", refusal("GroupNotFoundException"), "not among its errors"],
    ["an unknown member in an error", refusal("ConflictException"), "not among its errors"],
    ["a refusal of a valid request", refusal("ValidationException", "failed to satisfy constraint"), "valid request"],
  ])("with %s is not", (_what, change, problem) => {
    expect(exchangeProblems({ ...GOOD, ...change }, "valid").join("\n")).toContain(problem);
  });

  test("that a test's wrong request was refused in is fine, and the product's is not", () => {
    const wrong = { ...GOOD, input: {}, ...refusal("ValidationException", "failed to satisfy constraint") };
    expect(exchangeProblems(wrong, "any")).toEqual([]);
    expect(exchangeProblems(wrong, "valid")).toHaveLength(1);
  });

  test("fails the test at its end", async () => {
    const emulator = await startCheckedEmulator({ organization: ORGANIZATION });
    const { store } = clientsOf(emulator);
    await store.send(new ListUsersCommand({ IdentityStoreId: STORE }));
    await failure(store.send(new ListUsersCommand({ IdentityStoreId: STORE, MaxResults: 0 })));
    expect((await failure(emulator.stop())).message).toContain(
      "identitystore ListUsers request: /MaxResults is below 1",
    );
  });
});
