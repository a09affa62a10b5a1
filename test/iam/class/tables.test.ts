/** Classes against tables that were written by hand before any code ran on them. */
import { describe, expect, test } from "vitest";
import { isListedManagedPolicy } from "../../../src/core/iam/aws-managed-policies.ts";
import { reachOf } from "../../../src/core/iam/class/reach.ts";
import { INLINE } from "./inline-cases.ts";
import { MANAGED } from "./managed-cases.ts";

const set = { managedPolicies: [], customerManagedPolicies: [] };

describe("a policy of AWS's own is of the class that a reviewer gives it", () => {
  test("sixty of them, that exist", () => {
    expect(MANAGED.length).toBeGreaterThanOrEqual(60);
    expect(MANAGED.filter(([policy]) => !isListedManagedPolicy(policy))).toEqual([]);
  });

  test.each(MANAGED)("%s is %s", (policy, atMost) => {
    const reach = reachOf({ ...set, managedPolicies: [policy] });
    expect({ atMost: reach.atMost, why: reach.why }).toMatchObject({ atMost });
  });
});

describe("an inline policy is of the class that a security engineer gives it", () => {
  test("sixty of them", () => expect(INLINE.length).toBeGreaterThanOrEqual(60));

  test.each(INLINE)("$title", ({ statements, atMost, surely }) => {
    const inlinePolicy = { Version: "2012-10-17", Statement: statements };
    const reach = reachOf({ ...set, inlinePolicy });
    expect({ atMost: reach.atMost, surely: reach.surely }, reach.why.join()).toEqual({ atMost, surely });
  });
});
