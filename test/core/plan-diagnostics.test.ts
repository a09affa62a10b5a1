/** Mistakes that only history or the organization can show, and problems of selectors in words. */
import { describe, expect, test } from "vitest";
import { managedElsewhere, planDiagnostics } from "../../src/core/plan/plan-diagnostics.ts";
import { problemText } from "../../src/core/select/selection-problem.ts";
import type { SelectionProblem } from "../../src/core/select/selectors.ts";
import { pastOf } from "../harness/made-history.ts";
import { ADMIN, CONFIG, OPS_RULE, PEOPLE } from "./acme.ts";
import { configOf, DEV, liveOf, organizationOf, PROD, settings } from "./live.ts";

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

  test("is none where a run has written from this very commit", async () => {
    const past = pastOf([await configOf(CONFIG.replace(OPS_RULE, ""))]);
    const found = planDiagnostics(await configOf(over), { ...past, atHand: true }, organizationOf(), "2026-11-24");
    expect(found).toEqual([]);
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

test("the accounts that are called sensitive have to be there", async () => {
  const text = (accounts: object) => `${settings({ sensitive: [{ label: "prod", accounts }] })}${CONFIG}`;
  expect(await said(text({ name: "prod" }))).toEqual([]);
  expect(await said(text({ name: "gone" }))).toEqual(["warning unresolved-sensitive 8"]);
});

describe("letting go of what is protected", () => {
  const PROTECTED = [{ group: "ops", permissionSet: "Admin", accounts: { name: "prod" } }];
  const released = ["AccountAssignment/Admin/group:ops/*"];

  async function found(now: object, guard?: object) {
    const guards = guard === undefined ? [] : [await configOf(`${settings(guard)}${CONFIG}`)];
    const past = { ...pastOf([]), guards };
    const config = await configOf(`${settings(now)}${CONFIG}`);
    return planDiagnostics(config, past, organizationOf(), "2026-11-24").map(({ code, summary, at }) => {
      return { code, at: at?.line, what: /AccountAssignment\S+\d/.exec(summary)?.[0] };
    });
  }
  const hit = (account = PROD) => [
    { code: "released-protected", at: 1, what: `AccountAssignment/Admin/group:ops/${account}` },
  ];

  test("is an error, by the Settings at hand as by those that guard", async () => {
    expect(await found({ protected: PROTECTED, released })).toEqual(hit());
    expect(await found({ released }, { protected: PROTECTED })).toEqual(hit());
    expect(await found({ protected: PROTECTED, released }, { protected: PROTECTED })).toEqual(hit());
  });

  test("is none where other things are let go of, or nothing is", async () => {
    expect(await found({ protected: PROTECTED })).toEqual([]);
    expect(await found({ protected: PROTECTED, released: ["AccountAssignment/Admin/group:devs/*"] })).toEqual([]);
    expect(await found({ released })).toEqual([]);
    const dev = [`AccountAssignment/Admin/group:ops/${DEV}`];
    expect(await found({ protected: PROTECTED, released: dev })).toEqual([]);
  });

  test("is told once, and of all accounts where those that are protected cannot be told", async () => {
    const all = [{ ...PROTECTED[0], accounts: { all: true } }];
    expect((await found({ protected: all, released })).map(({ code }) => code)).toEqual(["released-protected"]);
    const gone = [{ ...PROTECTED[0], accounts: { name: "gone" } }];
    const dev = [`AccountAssignment/Admin/group:ops/${DEV}`];
    expect(await found({ released: dev }, { protected: gone })).toEqual(hit(DEV));
  });
});

describe("a set that another config marked", () => {
  const said = async (owner: string, renames?: string) => {
    const sets = { Admin: { marks: { "idc:managed": owner } }, Other: { marks: { "idc:managed": "theirs" } } };
    const found = managedElsewhere(await configOf(CONFIG), liveOf({ sets }), renames);
    return found.map(({ code, summary, at }) => [code, /\b(?:Admin|Other)\b/.exec(summary)?.[0], at?.file]);
  };

  test("is told to whoever declares it", async () => {
    expect(await said("theirs")).toEqual([["managed-elsewhere", "Admin", "idc.yaml"]]);
    expect(await said("theirs", "others")).toHaveLength(1);
  });

  test("is not where it is ours, or was by our former name", async () => {
    expect(await said("acme")).toEqual([]);
    expect(await said("former", "former")).toEqual([]);
  });

  test("is none where no mark is, or nothing is known of it", async () => {
    expect(managedElsewhere(await configOf(CONFIG), liveOf({ sets: { Admin: {} } }))).toEqual([]);
    expect(managedElsewhere(await configOf(CONFIG), liveOf())).toEqual([]);
    const bare = { kind: "PermissionSet", key: "PermissionSet/Admin", spec: { name: "Admin" }, ids: {} };
    expect(managedElsewhere(await configOf(CONFIG), { resources: new Map([[bare.key, bare]]) })).toEqual([]);
    const marked = { ...bare, kind: "Group", key: "Group/ops", facts: { tags: { "idc:managed": "theirs" } } };
    expect(managedElsewhere(await configOf(CONFIG), { resources: new Map([[marked.key, marked]]) })).toEqual([]);
  });
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
