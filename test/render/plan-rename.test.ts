/** How a rename of a permission set is told: as one change where all of it is there. */
import { expect, test } from "vitest";
import type { Change } from "../../src/core/model/change.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { definitionBlocks } from "../../src/render/plan/definitions.ts";
import { renderText } from "../../src/render/text.ts";

const spec = (name: string, more: object = {}) => ({
  name,
  sessionDuration: 60,
  managedPolicies: ["ReadOnlyAccess"],
  customerManagedPolicies: [],
  ...more,
});

function change(action: "create" | "delete", more: Partial<Change> = {}): Change {
  const name = action === "create" ? "Developer" : "Dev";
  return {
    key: `PermissionSet/${name}`,
    kind: "PermissionSet",
    action,
    ...(action === "create" ? { after: spec(name) } : { before: spec(name, { outdatedAccounts: [] }) }),
    fields: [],
    cause: "edit",
    sources: action === "create" ? [{ file: "sets.yaml", line: 1, column: 1 }] : [],
    verdict: "ask",
    reasons: [`why ${action}`],
    steps: [{ service: "sso-admin", operation: `Of${action}`, input: {}, locks: [name] }],
    renamed: { from: "Dev", to: "Developer", accounts: 14 },
    ...more,
  };
}

const told = (changes: readonly Change[], verbose = false) =>
  renderText(definitionBlocks(changes, {} as Plan, verbose), { color: false, columns: 80 }).split("\n");

test("its creation and deletion are one line", () => {
  expect(told([change("create"), change("delete")])).toEqual([
    "  ~ Dev → Developer  renamed; the role's ARN changes in 14 accounts  sets.yaml:1",
    "      ask: why create",
    "",
  ]);
});

test("what changes with the name is told as a change", () => {
  const after = spec("Developer", { sessionDuration: 120, managedPolicies: [], tags: { tier: "one" } });
  expect(told([change("create", { after }), change("delete")]).slice(1)).toEqual([
    "      sessionDuration  1h → 2h",
    "      managedPolicies  − ReadOnlyAccess",
    "      tags  + tier=one",
    "      ask: why create",
    "",
  ]);
});

test("with -v the calls of both are told", () => {
  const calls = told([change("create"), change("delete")], true).filter((line) => line.includes("calls"));
  expect(calls).toEqual(["      calls sso-admin:Ofcreate Developer", "      calls sso-admin:Ofdelete Dev"]);
});

test("what is left of one, or told elsewhere, is told as what it is", () => {
  const renamed = { from: "Dev", to: "Developer", accounts: 0 };
  expect(told([change("delete", { renamed })])[0]).toMatch(/^ {2}− Dev → Developer {2}renamed +no longer declared$/);
  expect(told([change("create")])[0]).toMatch(/^ {2}\+ Dev → Developer {2}renamed; the role's ARN changes in 14/);
});

test("two renames are two lines", () => {
  const other = { from: "Ops", to: "Operator", accounts: 1 };
  const [made, gone] = [
    change("create", { renamed: other, key: "PermissionSet/Operator" }),
    change("delete", { renamed: other, key: "PermissionSet/Ops" }),
  ];
  const lines = told([change("create"), made, change("delete"), gone]).filter((line) => line.includes("→"));
  expect(lines).toEqual([
    "  ~ Dev → Developer  renamed; the role's ARN changes in 14 accounts  sets.yaml:1",
    "  ~ Ops → Operator  renamed; the role's ARN changes in 1 account     sets.yaml:1",
  ]);
});
