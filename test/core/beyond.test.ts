/** What of a plan no reviewer saw: others' plans can only make that fewer, and never change a verdict. */
import { describe, expect, test } from "vitest";
import type { Change } from "../../src/core/model/change.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { beyond } from "../../src/core/plan/beyond.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { grants } from "../github/grants.ts";
import { planOf } from "../harness/plan-of.ts";

const [one, two, three] = grants(3) as [Change, Change, Change];
const unseen = (now: readonly Change[], ...seen: readonly Plan[]) =>
  Object.fromEntries(beyond(planOf(now), seen, kinds));

const NOWHERE = "not in the plan of a merged pull request";

describe("what no reviewer saw", () => {
  test("is all, where nobody saw anything", () => {
    expect(unseen([one, two])).toEqual({ [one.key]: NOWHERE, [two.key]: NOWHERE });
  });

  test("is what none of the plans has: they count together", () => {
    expect(unseen([one, two, three], planOf([one]), planOf([two]))).toEqual({ [three.key]: NOWHERE });
    expect(unseen([one, two], planOf([one]), planOf([two, three]))).toEqual({});
  });

  test("is what they have otherwise, and the reason says how", () => {
    const other = { ...one, action: "delete" as const };
    expect(unseen([one], planOf([]), planOf([other]))).toEqual({
      [one.key]: "differs from the plan of a merged pull request: it was to delete, and now is to create",
    });
    expect(unseen([one], planOf([other]), planOf([one]))).toEqual({});
    expect(unseen([one], planOf([{ ...one, verdict: "deny" }]))).toEqual({
      [one.key]: "the plan of a merged pull request refuses it",
    });
  });

  test("is no matter of what is not to be made", () => {
    expect(
      unseen([
        { ...one, verdict: "deny" },
        { ...two, verdict: "withheld" },
      ]),
    ).toEqual({});
  });

  test("says nothing of verdicts: a plan that asks still asks, whoever says otherwise", () => {
    const asks = { ...one, verdict: "ask" as const };
    const now = planOf([asks]);
    expect(beyond(now, [planOf([{ ...one, verdict: "allow" }])], kinds).size).toBe(0);
    expect(now.changes).toEqual([asks]);
  });
});
