/** What a change can do, before anything is decided about it. */
import { expect, test } from "vitest";
import { mayTakeAway } from "../../src/core/model/change.ts";

test.each([
  ["User", "delete", true],
  ["AccountAssignment", "delete", true],
  ["PermissionSet", "delete", true],
  ["PermissionSet", "update", true],
  ["PermissionSet", "create", false],
  ["User", "update", false],
  ["AccountAssignment", "create", false],
] as const)("%s %s may take access away: %s", (kind, action, may) => {
  expect(mayTakeAway({ kind, action })).toBe(may);
});
