/** A plan as a comment: it fits, and what needs eyes is told before details are. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Change, Verdict } from "../../src/core/model/change.ts";
import { COMMENT_LIMIT } from "../../src/render/tiers.ts";
import { planOf } from "../harness/plan-of.ts";
import { planMarkdown } from "../harness/told.ts";

function rows(count: number, verdict: Verdict, reasons: readonly string[] = [], name = "team"): readonly Change[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `AccountAssignment/Developer/group:${name}-${index}/111122223333`,
    kind: "AccountAssignment",
    action: "create",
    after: {
      permissionSet: "Developer",
      principalType: "GROUP",
      principal: `${name}-${index}`,
      account: "111122223333",
    },
    fields: [],
    cause: "edit",
    sources: [{ file: "access/all.yaml", line: index + 1, column: 1 }],
    verdict,
    reasons,
    steps: [],
  }));
}

const set = (name: string, fields: number): Change => ({
  key: `PermissionSet/${name}`,
  kind: "PermissionSet",
  action: "update",
  before: { name, managedPolicies: Array.from({ length: fields }, (_, index) => `Old${index}`) },
  after: { name, managedPolicies: [] },
  fields: ["managedPolicies"],
  cause: "edit",
  sources: [],
  verdict: "allow",
  reasons: [],
  steps: [],
});

const lines = (text: string, start: string) => text.split("\n").filter((line) => line.startsWith(start)).length;

describe("tiers", () => {
  test("a short plan is whole", () => {
    const text = planMarkdown(planOf([...rows(2, "allow"), set("Developer", 3)]));
    expect(text.startsWith("<!-- idc-plan acme -->\n### idc plan: **+2 grants** · **~1 permission set**")).toBe(true);
    expect([lines(text, "- **"), lines(text, "  - ")]).toEqual([3, 3]);
    expect(text).not.toContain("Not shown here");
    expect(text.endsWith("\nDigest `dddddddddddd`\n")).toBe(true);
  });

  test("one whose details do not fit keeps every entry, and why some are not simply done", () => {
    const changes = [...rows(5, "ask", ["the last assignment there"]), ...rows(1, "deny", ["protected"], "other")];
    const plan = planOf([...changes, ...Array.from({ length: 30 }, (_, index) => set(`Set${index}`, 200))]);
    const text = planMarkdown(plan);
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT);
    expect(lines(text, "- **")).toBe(36);
    expect(lines(text, "  - **ask:** `the last assignment there`")).toBe(5);
    expect(lines(text, "  - **refused:** `protected`")).toBe(1);
    expect(text).not.toContain("Old0");
    expect(text).toContain("details are left out");
    expect(text.split("\n")[1]).toContain("**5 need a person** · **1 refused**");
  });

  test("one with too many entries is counted, section by section, and says what needs a person", () => {
    const changes = [...rows(2990, "allow"), ...rows(8, "ask", ["x"], "asked"), ...rows(2, "deny", ["y"], "refused")];
    const text = planMarkdown(planOf(changes));
    expect(text.length).toBeLessThan(2000);
    expect(text).toContain("+2,998 grants** · **8 need a person** · **2 refused**");
    expect(text).toContain("- Access: 2,998 entries\n");
    expect(text).toContain("- Refused: 2 entries\n");
    expect(text).toContain("only counts are left");
  });

  test("law: never longer than the limit, and the first lines are there", () => {
    const size = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(size, size, fc.integer({ min: 300, max: 70_000 }), (allowed, refused, limit) => {
        const text = planMarkdown(planOf([...rows(allowed, "allow"), ...rows(refused, "deny", ["no"], "r")]), limit);
        expect(text.length).toBeLessThanOrEqual(limit);
        expect(text.startsWith("<!-- idc-plan acme -->\n### idc plan: **")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

test("mistakes stand above everything else, and the first line says that nothing can be applied", () => {
  const at = { file: "a.yaml", line: 3, column: 5 };
  const text = planMarkdown(
    planOf(rows(1, "allow"), {
      diagnostics: [
        { code: "expired-when-added", severity: "error", summary: "it had ended", hint: "give it a date", at },
        { code: "unresolved-protected", severity: "warning", summary: "it protects everywhere" },
      ],
    }),
  );
  expect(text).toContain("**+1 grant** · **1 error, so nothing can be applied**");
  expect(text).toContain(
    "#### Mistakes\n\n- **error:** `it had ended` — `a.yaml:3`\n  - `give it a date`\n- **warning:** `it protects everywhere`\n",
  );
  expect(text.indexOf("#### Mistakes")).toBeLessThan(text.indexOf("#### Access"));
});
