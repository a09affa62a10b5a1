/** Numbers are written in one way for people: no count of four digits or more stands without its separators. */
import { expect, test } from "vitest";
import { figure } from "../../src/core/base/figure.ts";
import type { Change } from "../../src/core/model/change.ts";
import type { Outcome } from "../../src/core/model/outcome.ts";
import { outcomeView } from "../../src/render/outcome-view.ts";
import { renderText } from "../../src/render/text.ts";
import { planOf } from "../harness/plan-of.ts";
import { planMarkdown, planView } from "../harness/told.ts";

const MANY = 12_345;
const many = <Item>(make: (index: number) => Item): Item[] => Array.from({ length: MANY }, (_, index) => make(index));
/** Names without digits, so that every digit that is told is of a count, an account or a line. */
const nameOf = (index: number) => String(index).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)]!);
const rowOf = (set: string, who: string) => `AccountAssignment/${set}/group:${who}/111122223333`;

const changeOf = (verdict: Change["verdict"], set: string, reasons: string[]) => (index: number) =>
  ({
    ...{ key: rowOf(set, nameOf(index)), kind: "AccountAssignment", action: "create", fields: [], cause: "edit" },
    after: { permissionSet: set, principalType: "GROUP", principal: nameOf(index), account: "111122223333" },
    ...{ sources: [{ file: "all.yaml", line: 1, column: 1 }], verdict, reasons, steps: [] },
  }) as Change;

const PLAN = planOf([...many(changeOf("ask", "Ask", ["why"])), ...many(changeOf("deny", "Deny", ["no"]))], {
  leftAlone: [
    { why: "unmanaged", kind: "PermissionSet", keys: many((index) => `PermissionSet/${nameOf(index)}`) },
    { why: "orphan", kind: "AccountAssignment", keys: many((index) => rowOf("Gone", nameOf(index))) },
    { why: "waiting", kind: "AccountAssignment", keys: many((index) => rowOf("Wait", nameOf(index))) },
  ],
  unknown: many((index) => ({ pattern: rowOf("Odd", nameOf(index)), reason: "denied" })),
  blocked: many((index) => rowOf("Blocked", nameOf(index))),
  pending: [
    {
      principal: { type: "GROUP", name: "none" },
      keys: many((index) => rowOf(nameOf(index), "none")),
      at: { file: "a.yaml", line: 1, column: 1 },
    },
  ],
  administrators: [
    { permissionSet: "Root", admin: "yes", accounts: many(() => "111122223333"), principals: many(nameOf) },
  ],
  marks: many((index) => ({
    key: `PermissionSet/${nameOf(index)}`,
    step: { service: "sso-admin", operation: "TagResource", input: {}, locks: [] },
  })),
  cost: { calls: MANY, asynchronous: MANY, seconds: 60 },
});

const OUTCOME: Outcome = {
  ...{ format: "idc-outcome", version: 1, unknown: MANY, interrupted: true, marks: MANY },
  pointer: { advanced: false, reason: "interrupted" },
  results: (["done", "held", "not-attempted"] as const).flatMap((state) =>
    many((index) => ({
      ...{ key: rowOf(state, nameOf(index)), action: "create", state, wrote: false, sources: [] },
      ...(state === "done" ? {} : { reason: "for one reason" }),
    })),
  ),
  names: { accounts: {} },
};

/** Four digits and more in a row that are no id of an account or the organization. */
const bare = (text: string) =>
  [...text.replaceAll(/o-\d+|\b\d{12}\b/g, "").matchAll(/.*\d{4}.*/g)].map(([line]) => line);

test("in the plan, its Markdown and the outcome of something huge", () => {
  const texts = [
    renderText(planView(PLAN), { color: false }),
    planMarkdown(PLAN),
    renderText(outcomeView(OUTCOME), { color: false }),
  ];
  for (const text of texts) expect(bare(text)).toEqual([]);
  // Something was counted at all.
  expect(texts.map((text) => text.includes(figure(MANY)))).toEqual([true, true, true]);
  expect([figure(999), figure(1000), figure(1_234_567)]).toEqual(["999", "1,000", "1,234,567"]);
});
