/** What is left of users and groups that are gone: a few by name, many by what they are of, all of them for whoever asks. */
import { expect, test } from "vitest";
import { renderText } from "../../src/render/text.ts";
import { planOf } from "../harness/plan-of.ts";
import { planMarkdown, planView } from "../harness/told.ts";

const ACCOUNTS = ["111122223333", "444455556666", "777788889999", "123412341234"];
const rows = (set: string, ids: readonly string[]) =>
  ids.flatMap((id) => ACCOUNTS.map((account) => `AccountAssignment/${set}/group:${id}/${account}`));
const PLAN = planOf([], {
  leftAlone: [
    { why: "orphan", kind: "AccountAssignment", keys: [...rows("Admin", ["a1", "a2"]), ...rows("Dev", ["a1"])] },
    { why: "orphan", kind: "GroupMembership", keys: ["GroupMembership/ops/u1"] },
  ],
});
const text = (verbose: boolean) => renderText(planView(PLAN, { verbose }), { color: false });

test("many are counted by set, of how many ids and where", () => {
  const lines = text(false);
  expect(lines).toContain(
    "! Admin: 8 assignments of 2 ids that nobody has on shop 111122223333, 444455556666, 777788889999 and 1 more",
  );
  expect(lines).toContain("! Dev: 4 assignments of 1 id that nobody has on shop 111122223333, ");
  expect(lines).toContain("! group ops: 1 membership of 1 id that nobody has");
  expect(lines).not.toContain("group:a2");
});

test("-v names all of them", () => {
  const lines = text(true);
  expect(lines.match(/! group:a\d → /g)).toHaveLength(12);
  expect(lines).toContain("! u1 in ops");
  expect(lines).not.toContain("that nobody has");
});

test("Markdown folds the names away", () => {
  const markdown = planMarkdown(PLAN);
  expect(markdown).toContain("8 assignments of 2 ids that nobody has");
  expect(markdown).toMatch(/<summary>By name: 13 entries<\/summary>[\s\S]*group:a2/);
});
