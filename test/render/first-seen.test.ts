/** What nobody declared and a run has seen for the first time: in the first line, one entry for accounts alike, with what is mistaken. */
import { expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import { renderText } from "../../src/render/text.ts";
import { planOf } from "../harness/plan-of.ts";
import { planMarkdown, planView } from "../harness/told.ts";

const ACCOUNTS = ["111122223333", "444455556666"];
const grants = (group: string) => ACCOUNTS.map((id) => `AccountAssignment/ReadOnly/group:${group}/${id}`);
const SEEN: Plan["leftAlone"][number] = {
  why: "first-seen",
  kind: "AccountAssignment",
  keys: [...grants("auditors"), ...grants("night").slice(1)],
};
const config = (more: Partial<Plan["config"]>): Partial<Plan> => ({
  config: { name: "acme", mode: "full", state: "believed", ...more },
  leftAlone: [SEEN],
});
const textOf = (plan: Partial<Plan>, verbose = false) =>
  renderText(planView(planOf([], plan), { verbose }), { color: false });
const first = (plan: Partial<Plan>) => textOf(plan).split("\n")[0];

test("what comes by itself stands in the first line, in text and in Markdown", () => {
  expect(first(config({}))).toContain("No changes · 3 undeclared will be revoked from the next run on");
  expect(first(config({ state: "first-run" }))).toContain("3 undeclared will be revoked from the next run on");
  expect(planMarkdown(planOf([], config({}))).split("\n")[1]).toContain(
    "**No changes** · **3 undeclared will be revoked from the next run on**",
  );
});

test("a removal that no commit says is told as what a commit would do", () => {
  const plan = config({ state: "uncommitted-changes", applied: "3f9c2ab" });
  expect(first(plan)).toContain("No changes · 3 undeclared would be revoked once committed");
  expect(textOf(plan)).toContain("Undeclared, and left as they are: revoked once committed unless declared");
});

test("nothing is foretold where nothing is taken away, or nobody can tell", () => {
  for (const more of [{ mode: "additive" }, { state: "no-commit" }, { state: "uncommitted-changes" }] as const) {
    expect(first(config(more))).not.toContain("undeclared");
    expect(textOf(config(more))).toMatch(/^Undeclared, and left as they are$/m);
  }
});

test("accounts of one grant are one entry", () => {
  const text = textOf(config({}));
  expect(text).toContain("! auditors → ReadOnly on 2 accounts");
  expect(text).toMatch(/^ {6}\S* ?111122223333, .*444455556666$/m);
  expect(text.match(/^ {2}! night → ReadOnly on .*444455556666$/gm)).toHaveLength(1);
});

test("an ignored group is not all that it has, and the plan says so where it matters", () => {
  const ignored = { why: "ignored", owner: "Control Tower", kind: "Group", keys: ["Group/auditors"] } as const;
  const hint = "an ignore rule by group leaves the group and its members alone, not what is granted to it";
  const both = textOf({ ...config({}), leftAlone: [SEEN, ignored] });
  expect(both).toContain(hint);
  expect(both).toContain("Left alone: 1 group of Control Tower (not grants to it)");
  const other = { ...ignored, keys: ["Group/others", "Group/more"] };
  expect(textOf({ ...config({}), leftAlone: [SEEN, other] })).not.toContain(hint);
  expect(textOf({ ...config({}), leftAlone: [SEEN, other] })).toContain(
    "2 groups of Control Tower (not grants to them)",
  );
});
