/** Grants that last longer than the last completed commit says: nothing is written for them, and the plan says so at the rule. */
import { describe, expect, test } from "vitest";
import { configOf, DEV, type LiveText, liveOf, PROD, plan, settings } from "./live.ts";

const LIVE = {
  users: ["alice"],
  groups: { devs: ["alice"] },
  sets: { Admin: {}, ReadOnly: {} },
  rows: [`Admin group:devs ${PROD}`, `Admin group:devs ${DEV}`],
} satisfies LiveText;

const BOTH = "[{name: prod}, {name: dev}]";

const textOf = (rules: readonly string[]) =>
  `${settings({ identitySource: "external" })}kind: PermissionSet\nname: Admin\n---\nkind: PermissionSet\nname: ReadOnly\n---\nkind: Assignments\nassignments:\n${rules
    .map((rule) => `  - {group: devs, permissionSet: Admin, ${rule}}\n`)
    .join("")}`;

/** What a plan of `after` says, where `before` was completed. */
async function said(before: readonly string[], after: readonly string[], live: LiveText = LIVE) {
  const [completed, config] = [await configOf(textOf(before)), await configOf(textOf(after))];
  const made = plan(config, liveOf(live), { past: [completed] });
  const told = made.plan.diagnostics.filter(({ code }) => code === "lasts-longer");
  return told.map(({ severity, summary, at }) => `${severity} ${at?.line}: ${summary}`);
}

const ending = (day: string, accounts = BOTH) => `accounts: ${accounts}, expires: ${day}`;

describe("a grant that is live and lasts longer than the last completed commit says", () => {
  test("is told at the rule by which it is so, once for all its accounts", async () => {
    expect(await said([ending("2026-12-31")], [ending("2027-12-31")])).toEqual([
      `warning 17: group/devs keeps Admin in ${PROD}, ${DEV} until 2027-12-31, and was to lose it on 2026-12-31`,
    ]);
  });

  test("is told where it never ends any more, by the rule that never does", async () => {
    const told = await said([ending("2026-12-31")], [ending("2026-12-31"), "accounts: {name: prod}"]);
    expect(told).toEqual([`warning 18: group/devs keeps Admin in ${PROD} for good, and was to lose it on 2026-12-31`]);
  });

  test("is told where its day has come and nobody revoked it yet", async () => {
    const [one] = await said([ending("2026-11-20")], [ending("2027-01-31")]);
    expect(one).toContain("until 2027-01-31, and was to lose it on 2026-11-20");
  });

  test("is not told where another rule gave it for good before", async () => {
    const before = [ending("2026-12-31"), `accounts: ${BOTH}`];
    expect(await said(before, [ending("2027-12-31"), `accounts: ${BOTH}`])).toEqual([]);
  });

  test("is not told where it ends on the same day, sooner, or is given anew", async () => {
    expect(await said([ending("2026-12-31")], [ending("2026-12-31")])).toEqual([]);
    expect(await said([ending("2026-12-31")], [ending("2026-12-01")])).toEqual([]);
    expect(await said([ending("2026-12-31")], [ending("2027-12-31")], { ...LIVE, rows: [] })).toEqual([]);
  });

  test("is told by what the accounts of both commits mean today", async () => {
    const told = await said([ending("2026-12-31", "{ou: /Workloads/Prod}")], [ending("2027-12-31")]);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`in ${PROD} until`);
  });
});
