/** Commits in a plan that names no people: ids and dates are left. */
import { expect, test } from "vitest";
import { withoutPeople } from "../../src/render/github/without-people.ts";
import { planOf } from "../harness/plan-of.ts";

test("of commits neither the author nor the subject is left", () => {
  const id = "a".repeat(40);
  const date = "2026-11-24T12:00:00Z";
  const plan = planOf([], { commits: [{ id, author: "Ann Lee", date, subject: "Ann joins the team" }] });
  expect(withoutPeople(plan).commits).toEqual([{ id, author: "", date, subject: "" }]);
  expect(withoutPeople(planOf([])).commits).toBeUndefined();
});
