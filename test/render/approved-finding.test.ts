/** A finding that those whom a rule asks have approved is told as approved, wherever it is told: nothing waits for it. */
import { expect, test } from "vitest";
import type { PolicyFinding } from "../../src/core/model/cause/policy-finding.ts";
import { policedBlocks } from "../../src/render/plan/refused.ts";
import { besideBlocks } from "../../src/render/policy/beside.ts";
import { findingText, heldBy } from "../../src/render/policy/finding.ts";
import { renderText } from "../../src/render/text.ts";
import type { Block } from "../../src/render/view.ts";
import { planOf } from "../harness/plan-of.ts";

const FINDING: PolicyFinding = {
  ...{ key: "Group/ops", policy: "ask", severity: "approve", message: "ask security", approvers: ["security"] },
  approved: { by: ["rita"], pullRequests: [7] },
};
const BESIDE: PolicyFinding = { ...FINDING, beside: { effect: "changeSettings", what: "Settings: limits" } };

const shown = (blocks: readonly Block[]): string => renderText([...blocks], { color: false, columns: 200 });

test("in numbers, beside the changes, and in a sentence", () => {
  const plan = { ...planOf([]), policies: { rules: 1, findings: [FINDING, BESIDE] } };
  expect(shown(policedBlocks(plan))).toContain("1 change approved");
  expect(shown(policedBlocks(plan))).not.toContain("to be approved");
  expect(shown(besideBlocks(plan))).toContain("approved: Settings: limits");
  const text = findingText(FINDING, { what: "Group/ops" });
  expect(text).toMatch(/approved by rita on #7$/);
  expect(text).not.toContain("is asked");
  expect(findingText(FINDING, { what: "x", wordless: true })).not.toContain("rita");
  expect(heldBy(FINDING, undefined)).toBe("warn");
});
