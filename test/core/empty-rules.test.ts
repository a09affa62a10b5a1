/** A rule that grants nothing says so at its place, where nothing else does. */
import { expect, test } from "vitest";
import { emptyRules } from "../../src/core/plan/empty-rules.ts";
import { selectorOf } from "../../src/core/select/selectors.ts";
import { ADMIN, CONFIG, LIVE, OPS_RULE } from "./acme.ts";
import { CLOSED, configOf, DEV, liveOf, organizationOf, plan, settings, TODAY } from "./live.ts";

/** A config, and what its rules select. */
const selectingOf = async (text: string) => {
  const config = await configOf(text);
  return [config, selectorOf(config, organizationOf())] as const;
};

const said = async (accounts: string, today = TODAY) => {
  const text = CONFIG.replace(OPS_RULE, OPS_RULE.replace("{name: prod}", accounts));
  const found = emptyRules(...(await selectingOf(text)), [], today);
  return found.map(({ severity, summary }) => `${severity}: ${summary}`);
};

const LEFT = "note: this rule grants nothing: no account is left that it selects";
const INACTIVE = "note: this rule grants nothing: no account that it selects is active";

test("where nothing is left that it selects, at its place", async () => {
  expect(await said("{name: none-*, allowEmpty: true}")).toEqual([LEFT]);
  const text = CONFIG.replace("{name: prod}", "{name: none-*, allowEmpty: true}");
  const [found] = emptyRules(...(await selectingOf(text)), [], TODAY);
  const line = text.slice(0, text.indexOf("{group: ops")).split("\n").length;
  expect([found?.code, found?.at?.file, found?.at?.line]).toEqual(["rule-grants-nothing", "idc.yaml", line]);
});

test("and not where it grants something, has ended, or while its accounts do not resolve", async () => {
  expect(await said("{name: prod}")).toEqual([]);
  expect(await said("{name: nowhere}")).toEqual([]);
  expect(await said('{name: "closed", allowEmpty: true}')).toEqual([INACTIVE]);
  expect(await said(`[{id: "${CLOSED}"}, {id: "${DEV}"}]`)).toEqual([]);
  expect(await said('{name: none-*, allowEmpty: true}, expires: "2026-11-24"')).toEqual([]);
});

test("where it waits for everybody whom it names, in the plan", async () => {
  const external = settings({ identitySource: "external" });
  const rule = (names: string) =>
    `kind: Assignments\nassignments:\n  - {groups: [${names}], permissionSet: Admin, accounts: {name: prod}}\n`;
  const codes = async (names: string) => {
    const config = await configOf({ "idc.yaml": external, "all.yaml": `${ADMIN}${rule(names)}` });
    return plan(config, liveOf(LIVE)).plan.diagnostics.map(({ code, summary }) => `${code} ${summary}`);
  };
  expect(await codes("nobody, noone")).toEqual([
    "rule-grants-nothing this rule grants nothing: none of the users and groups that it names exists",
  ]);
  expect(await codes("nobody, ops")).toEqual([]);
});
