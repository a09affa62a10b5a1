/** Many refusals for one reason are told once, in a plan and in an outcome; overruled guards are named in both. */
import { expect, test } from "vitest";
import type { Change } from "../../src/core/model/change.ts";
import type { Outcome } from "../../src/core/model/outcome.ts";
import { outcomeView } from "../../src/render/outcome-view.ts";
import { renderText } from "../../src/render/text.ts";
import { configOf, liveOf, plan } from "../core/live.ts";
import { planView } from "../harness/told.ts";

const REASON = "limit revocations: 40 by edit, at most 25";
const text = (view: ReturnType<typeof planView>) => renderText(view, { color: false, columns: 100 });
const rows = (count: number, reason: string, team: string): readonly Change[] =>
  Array.from({ length: count }, (_, index) => ({
    key: `AccountAssignment/Dev/group:${team}-${index + 10}/222222222222`,
    kind: "AccountAssignment",
    action: "delete",
    before: {
      permissionSet: "Dev",
      principalType: "GROUP",
      principal: `${team}-${index + 10}`,
      account: "222222222222",
    },
    fields: [],
    cause: "edit",
    sources: [],
    verdict: "deny",
    reasons: [reason],
    steps: [],
  }));

async function planWith(changes: readonly Change[], more: object = {}) {
  const made = plan(await configOf("kind: PermissionSet\nname: Dev\n"), liveOf({ sets: { Dev: {} } }));
  return { ...made.plan, changes, ...more };
}

test("a plan says a reason once, shows some of the changes and counts the rest", async () => {
  const made = await planWith([...rows(40, REASON, "team"), ...rows(4, "Settings protects it", "ops")]);
  const lines = text(planView(made)).split("\n");
  const at = lines.indexOf("Refused");
  expect(lines[at + 1]).toBe(`  40 changes refused: ${REASON}`);
  expect(lines.filter((line) => line.includes(REASON))).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith("  − team-"))).toHaveLength(8);
  expect(lines[at + 10]).toBe("  and 32 more entries");
  expect(lines.filter((line) => line === "      refused: Settings protects it")).toHaveLength(4);
  expect(
    text(planView(made, { verbose: true }))
      .split("\n")
      .filter((line) => line.startsWith("  − team-")),
  ).toHaveLength(40);
});

test("from five on, and what fits is not cut", async () => {
  const four = text(planView(await planWith(rows(4, REASON, "team"))));
  expect([four.includes("4 changes refused"), four.split(REASON).length]).toEqual([false, 5]);
  const eight = text(planView(await planWith(rows(8, REASON, "team"))));
  expect([eight.includes("8 changes refused: "), eight.split(REASON).length, eight.includes("more entr")]).toEqual([
    true,
    2,
    false,
  ]);
  expect(text(planView(await planWith(rows(9, REASON, "team"))))).toContain("and 1 more entry\n");
});

test("what is unknown for one reason is listed below it, but not what stands at a place of its own", async () => {
  const unknown = (count: number, more: object = {}) =>
    Array.from({ length: count }, (_, index) => ({
      pattern: `AccountAssignment/*/group:g${index}/*`,
      reason: "gone",
      ...more,
    }));
  const lines = async (list: object) => text(planView(await planWith([], { unknown: list }))).split("\n");
  const ten = await lines([...unknown(10), { pattern: "PermissionSet/Dev", reason: "denied" }]);
  const at = ten.indexOf("  ! gone");
  expect(ten.slice(at + 1, at + 10)).toEqual([
    ...Array.from({ length: 8 }, (_, index) => `      AccountAssignment/*/group:g${index}/*`),
    "      and 2 more",
  ]);
  expect(ten.slice(at + 10, at + 12)).toEqual(["  ! PermissionSet/Dev", "      denied"]);
  expect((await lines(unknown(4))).filter((line) => line === "      gone")).toHaveLength(4);
  const placed = await lines(unknown(6, { at: { file: "a.yaml", line: 1, column: 1 } }));
  expect(placed.filter((line) => line === "      gone")).toHaveLength(6);
});

test("a plan and an outcome name the guards that were overruled", async () => {
  const made = await planWith([], { overrides: ["memberships", "revocations"] });
  expect(text(planView(made))).toContain("Overruled guards: memberships, revocations\n");
  expect(text(planView(await planWith([])))).not.toContain("Overruled");
  expect(text(outcomeView({ ...OUTCOME, overrides: ["operators"] }))).toContain("Overruled guards: operators\n");
  expect(text(outcomeView(OUTCOME))).not.toContain("Overruled");
});

const OUTCOME: Outcome = {
  format: "idc-outcome",
  version: 1,
  results: [],
  unknown: 0,
  interrupted: false,
  pointer: { advanced: true },
  names: { accounts: {} },
};

test("an outcome says a reason once, too, but not where AWS said something of its own", () => {
  const results = (count: number, more: object) =>
    rows(count, REASON, "team").map(
      ({ key, action }) => ({ key, action, state: "held", wrote: false, sources: [], ...more }) as const,
    );
  const held = text(outcomeView({ ...OUTCOME, results: results(40, { reason: `refused: ${REASON}` }) as never }));
  expect(held.split("\n").filter((line) => line.includes(REASON))).toEqual([`  40 changes: refused: ${REASON}`]);
  expect(held).toContain("  and 32 more\n");
  const failed = results(5, { state: "failed", reason: "no", operation: "DeleteAccountAssignment", requestId: "r" });
  expect(text(outcomeView({ ...OUTCOME, results: failed as never })).split("DeleteAccountAssignment: no")).toHaveLength(
    6,
  );
  const four = text(outcomeView({ ...OUTCOME, results: results(4, { reason: REASON }) as never }));
  expect(four.split(REASON)).toHaveLength(5);
});
