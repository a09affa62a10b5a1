/** What became of accounts as a cause of its own: told beside a lock, and counted by itself. */
import { expect, test } from "vitest";
import { makeLock } from "../../src/core/lock/make-lock.ts";
import type { Config } from "../../src/core/model/config.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { configOf, DEV, type LiveText, liveOf, MANAGEMENT, PROD, plan, SANDBOX, settings } from "./live.ts";

const CONFIG = `${settings({ limits: { revocationShare: "100%" } })}kind: Group
name: devs
members: []
---
kind: PermissionSet
name: Dev
---
kind: Assignments
assignments:
  - {group: devs, permissionSet: Dev, accounts: [{ou: /Dev}, {tag: {team: web}, allowEmpty: true}]}
`;
const SET = { Dev: { provisioned: [DEV, SANDBOX] } };
const WAS = [`${MANAGEMENT} management /`, `${PROD} prod /Prod`, `${DEV} dev /Dev`, `${SANDBOX} sandbox /Dev`];
const row = (account: string) => `Dev group:devs ${account}`;

/** A lock of these accounts, completed with it, and a plan of others. */
async function planned(accounts: readonly string[], rows: readonly string[], was = WAS, isLocked = true) {
  const config = await configOf(CONFIG);
  const live = (text: LiveText) => liveOf({ groups: { devs: [] }, sets: SET, ...text });
  const lock = {
    ...makeLock(config, live({ accounts: was }), kinds),
    at: { file: "idc.lock.yaml", line: 1, column: 1 },
  };
  const locked: Config = isLocked ? { ...config, lock } : config;
  return plan(locked, live({ accounts, rows }), { past: [locked] }).plan;
}

const told = ({ changes }: Awaited<ReturnType<typeof planned>>) =>
  changes.map(({ action, cause, account }) => [action, cause, ...(account?.changes ?? [])]);

const instead = (from: string, to: string) => WAS.map((one) => (one === from ? to : one));

test.for([
  ["moved out", instead(`${DEV} dev /Dev`, `${DEV} dev /Prod`), "delete", { what: "moved", was: "/Dev", is: "/Prod" }],
  [
    "moved in",
    instead(`${PROD} prod /Prod`, `${PROD} prod /Dev`),
    "create",
    { what: "moved", was: "/Prod", is: "/Dev" },
  ],
  [
    "got a tag",
    instead(`${PROD} prod /Prod`, `${PROD} prod /Prod team=web`),
    "create",
    { what: "tagged", was: "", is: "team=web" },
  ],
  ["joined", [...WAS, "666666666666 new /Dev"], "create", { what: "joined", is: "/Dev" }],
  ["left", WAS.filter((one) => !one.startsWith(DEV)), "delete", { what: "left", was: "/Dev" }],
] as const)("an account that %s", async ([, accounts, action, step]) => {
  const rows = [row(DEV), row(SANDBOX)];
  expect(told(await planned(accounts, rows))).toEqual([[action, "account", step]]);
  expect(told(await planned(accounts, rows, WAS, false))).toEqual([[action, "drift"]]);
});

test("an account that was closed then, and is open again", async () => {
  const was = instead(`${DEV} dev /Dev`, `${DEV} dev /Dev SUSPENDED`);
  const step = { what: "state", was: "SUSPENDED", is: "ACTIVE" };
  expect(told(await planned(WAS, [row(SANDBOX)], was))).toEqual([["create", "account", step]]);
});

test("what somebody did in an account that is as it was is drift, beside a lock too", async () => {
  expect(told(await planned(WAS, [row(DEV)]))).toEqual([["create", "drift"]]);
  expect(told(await planned(WAS, [row(DEV), row(SANDBOX), row(PROD)]))).toEqual([["delete", "drift"]]);
  // Of an account that moved, what no rule ever gave there.
  const moved = instead(`${DEV} dev /Dev`, `${DEV} dev /Dev/Deep`);
  expect(told(await planned(moved, [row(DEV), row(SANDBOX), row(PROD)]))).toEqual([["delete", "drift"]]);
});

test("revocations by it are counted apart from those by drift", async () => {
  const many = Array.from({ length: 26 }, (_, index) => `${700000000000 + index}`);
  const [was, is] = ["/Dev", "/Prod"].map((ou) => [...WAS, ...many.map((id) => `${id} a${id} ${ou}`)]);
  const own = [row(DEV), row(SANDBOX), ...many.map(row)];
  const { changes } = await planned(is!, own, was!);
  expect(new Set(changes.map(({ verdict, reasons }) => [verdict, ...reasons].join(": ")))).toEqual(
    new Set([expect.stringMatching(/^deny: limit revocations: 26 by what became of accounts, at most 25; /)]),
  );
  // Of as many by both causes together, each is within its own.
  const both = await planned([...is!.slice(0, -10), ...was!.slice(-10)], [...own, row(PROD)], was!);
  expect(new Set(both.changes.map(({ cause, verdict }) => `${cause} ${verdict}`))).not.toContain("account deny");
});
