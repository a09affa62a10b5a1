/** Mistakes that only history or the organization can show, and problems of selectors in words. */
import { describe, expect, test } from "vitest";
import { planDiagnostics } from "../../src/core/plan/plan-diagnostics.ts";
import { problemText } from "../../src/core/select/selection-problem.ts";
import type { SelectionProblem } from "../../src/core/select/selectors.ts";
import { pastOf } from "../harness/made-history.ts";
import { ADMIN, CONFIG, OPS_RULE, PEOPLE } from "./acme.ts";
import { configOf, organizationOf, PROD, settings } from "./live.ts";

const said = async (text: string, past: readonly string[] = [], today = "2026-11-24") => {
  const configs = [];
  for (const one of past) configs.push(await configOf(one));
  const found = planDiagnostics(await configOf(text), pastOf(configs), organizationOf(), today);
  return found.map(({ code, severity, at }) => `${severity} ${code} ${at?.line}`);
};

describe("a rule that had expired before anybody could apply it", () => {
  const over = CONFIG.replace("{name: prod}", '{name: prod}, expires: "2026-11-24"');
  const line = over.slice(0, over.indexOf("{group: ops")).split("\n").length;

  test("is an error where it is new", async () => {
    expect(await said(over, [CONFIG.replace(OPS_RULE, "")])).toEqual([`error expired-when-added ${line}`]);
    expect(await said(over, [CONFIG.replace(OPS_RULE, "")], "2026-11-23")).toEqual([]);
  });

  test("says the day", async () => {
    const past = [await configOf(CONFIG.replace(OPS_RULE, ""))];
    const [found] = planDiagnostics(await configOf(over), pastOf(past), organizationOf(), "2026-11-24");
    expect(found?.summary).toContain("2026-11-24");
  });

  test("is none where any past config said as much, or nobody knows", async () => {
    expect(await said(over, [CONFIG.replace(OPS_RULE, ""), CONFIG])).toEqual([]);
    expect(await said(over, [CONFIG])).toEqual([]);
    expect(await said(over)).toEqual([]);
    expect(await said(CONFIG, [PEOPLE])).toEqual([]);
  });

  test("is new with a principal or a set more", async () => {
    const more = over.replace("group: ops", "groups: [ops, devs]");
    expect(await said(more, [CONFIG])).toEqual([`error expired-when-added ${line}`]);
    const sets = over.replace("permissionSet: Admin", "permissionSets: [Admin, Developer]");
    expect(await said(sets, [CONFIG])).toEqual([`error expired-when-added ${line}`]);
    // One that only lost something is not.
    expect(await said(over, [more.replace(', expires: "2026-11-24"', "")])).toEqual([]);
  });
});

test("restricted accounts have to be there", async () => {
  const text = `${settings({ restrictedAccounts: [PROD, "999999999999"] })}${CONFIG}`;
  const found = planDiagnostics(await configOf(text), pastOf([]), organizationOf(), "2026-11-24");
  expect(found.map(({ code, at }) => ({ code, at }))).toEqual([
    { code: "unknown-restricted-account", at: { file: "idc.yaml", line: 1, column: 1 } },
  ]);
  expect(found[0]?.summary).toContain("999999999999");
});

test("the accounts of protected grants have to resolve", async () => {
  const text = (accounts: object) =>
    `${settings({ protected: [{ group: "ops", permissionSet: "Admin", accounts }] })}${PEOPLE}${ADMIN}`;
  expect(await said(text({ name: "prod" }))).toEqual([]);
  const [found] = planDiagnostics(await configOf(text({ name: "gone" })), pastOf([]), organizationOf(), "2026-11-24");
  expect(found?.summary).toContain("name gone matches no account");
  expect(await said(text({ name: "gone" }))).toEqual(["warning unresolved-protected 7"]);
  const both = `${settings({ restrictedAccounts: ["999999999999"], protected: [{ group: "ops", permissionSet: "Admin", accounts: { name: "gone" } }] })}${PEOPLE}${ADMIN}`;
  expect(await said(both)).toEqual(["warning unknown-restricted-account 1", "warning unresolved-protected 7"]);
});

test("every problem of a selector has words of its own", () => {
  const problems: readonly SelectionProblem["problem"][] = [
    "matches-nothing",
    "only-inactive",
    "only-restricted",
    "ambiguous-account-name",
    "ambiguous-ou",
    "no-such-ou",
    "no-such-account",
    "no-such-account-set",
    "account-set-cycle",
    "selects-by-nothing",
    "tags-unknown",
  ];
  const at = { file: "a.yaml", line: 1, column: 1 };
  const texts = problems.map((problem) => problemText({ problem, entry: "ou /Prod", at }));
  expect(texts).toEqual([
    "ou /Prod matches no account",
    "ou /Prod matches no active account",
    "ou /Prod matches restricted accounts only: name them by id, or say restricted: true",
    "ou /Prod is the name of more than one account",
    "ou /Prod is the path of more than one OU",
    "ou /Prod is no OU of this organization",
    "ou /Prod is no account of this organization",
    "ou /Prod is no AccountSet",
    "ou /Prod contains itself",
    "ou /Prod says nothing that an account could match",
    "ou /Prod needs account tags, which could not be read",
  ]);
});
