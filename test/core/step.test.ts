/** Which calls take something away. */
import { expect, test } from "vitest";
import { isDestructive, type Step } from "../../src/core/model/step.ts";

const step = (operation: string, more: Partial<Step> = {}): Step => ({
  service: "sso-admin",
  operation,
  input: {},
  locks: [],
  ...more,
});

test("deleting, detaching, untagging, and a Put over what exists", () => {
  for (const operation of ["DeleteAccountAssignment", "DetachManagedPolicyFromPermissionSet", "UntagResource"]) {
    expect(isDestructive(step(operation))).toBe(true);
  }
  expect(isDestructive(step("PutInlinePolicyToPermissionSet", { replaces: true }))).toBe(true);
});

test("nothing else", () => {
  for (const operation of [
    "CreateAccountAssignment",
    "AttachManagedPolicyToPermissionSet",
    "PutInlinePolicyToPermissionSet",
    "TagResource",
    "ProvisionPermissionSet",
    "UpdateGroup",
    "UndoDelete",
  ]) {
    expect(isDestructive(step(operation))).toBe(false);
  }
});
