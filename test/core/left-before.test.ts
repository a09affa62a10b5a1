/** What Settings left to others and no longer do is for a person, and counts as drift. */
import { expect, test } from "vitest";
import type { Past } from "../../src/core/desired/past-configs.ts";
import { CONFIG, DEVS_RULE, LIVE, OPS_RULE } from "./acme.ts";
import { changesOf, configOf, type LiveText, liveOf, PROD, plan, reasonsOf, SANDBOX, settings } from "./live.ts";

const ROW = `AccountAssignment/Admin/group:devs/${PROD}`;
const withRow = { ...LIVE, rows: [...LIVE.rows, `Admin group:devs ${PROD}`] };
const RULE = { group: "devs", permissionSet: "Admin", owner: "just-in-time" };
const under = (keys: object, text = CONFIG) => `${settings(keys)}${text}`;

async function after(text: string, past: string, live: LiveText = withRow, more: Partial<Past> = {}, today?: string) {
  const completed = await configOf(past);
  const before: Past = { completed, written: [], unwritten: [], guards: [completed], ...more };
  const day = today === undefined ? {} : { today };
  return plan(await configOf(text, "2026-01-01"), liveOf(live), { past: before, ...day });
}

const said = (made: Awaited<ReturnType<typeof after>>) =>
  made.plan.changes.map(({ verdict, cause, key }) => `${verdict} ${cause} ${key}`);

test("a rule that has ended", async () => {
  const ignoring = under({ ignore: [{ ...RULE, until: "2026-12-01" }] });
  const made = await after(ignoring, ignoring, withRow, {}, "2026-12-01");
  expect(said(made)).toEqual([`ask drift ${ROW}`]);
  expect(reasonsOf(made, ROW)).toEqual(["until 2026-12-01 it was left to just-in-time"]);
  // Without such a rule it is plain drift.
  expect(said(await after(CONFIG, CONFIG))).toEqual([`allow drift ${ROW}`]);
});

test("a rule that left Settings, ended or not, and one that was narrowed", async () => {
  const endless = under({ ignore: [RULE] });
  const made = await after(CONFIG, endless);
  expect(said(made)).toEqual([`ask drift ${ROW}`]);
  expect(reasonsOf(made, ROW)).toEqual(["earlier Settings left it to just-in-time"]);
  const dated = await after(CONFIG, under({ ignore: [{ ...RULE, until: "2026-12-01" }] }), withRow, {}, "2026-12-24");
  expect(reasonsOf(dated, ROW)).toEqual(["until 2026-12-01 it was left to just-in-time"]);
  const narrowed = await after(under({ ignore: [{ ...RULE, group: "devs-*" }] }), endless);
  expect(said(narrowed)).toEqual([`ask drift ${ROW}`]);
});

test("a rule of a commit that was written from and not completed", async () => {
  const [completed, written] = [await configOf(CONFIG), await configOf(under({ ignore: [RULE] }))];
  const made = await after(CONFIG, CONFIG, withRow, { written: [written], guards: [completed, written] });
  expect(said(made)).toEqual([`ask drift ${ROW}`]);
});

test("a rule of a commit that was written from, where none was completed", async () => {
  const written = await configOf(under({ ignore: [RULE] }));
  const past: Past = { written: [written], unwritten: [], guards: [written] };
  expect(said(plan(await configOf(CONFIG), liveOf(withRow), { past }))).toEqual([`ask drift ${ROW}`]);
});

test("members likewise", async () => {
  const live = { ...LIVE, groups: { ...LIVE.groups, ops: ["bob@acme.io", "alice@acme.io"] } };
  const made = await after(
    CONFIG,
    under(
      { ignore: [{ group: "op*", owner: "just-in-time" }] },
      CONFIG.replace(/kind: Group\nname: ops[\s\S]*?---\n/, "").replace(OPS_RULE, ""),
    ),
    live,
  );
  expect(said(made)).toEqual([]);
  const told = { atHand: true as const };
  const again = await after(
    CONFIG,
    under(
      { ignore: [{ group: "op*", owner: "just-in-time" }] },
      CONFIG.replace(/kind: Group\nname: ops[\s\S]*?---\n/, "").replace(OPS_RULE, ""),
    ),
    live,
    told,
  );
  expect(said(again)).toEqual(["ask drift GroupMembership/ops/alice@acme.io"]);
});

test("direct assignments of users that Settings ignored", async () => {
  const live = { ...LIVE, rows: [...LIVE.rows, `Admin user:alice@acme.io ${PROD}`] };
  const key = `AccountAssignment/Admin/user:alice@acme.io/${PROD}`;
  const ignoring = under({ directUserAssignments: "ignored" });
  for (const now of ["managed", "forbidden"]) {
    const made = await after(under({ directUserAssignments: now }), ignoring, live);
    expect(said(made)).toEqual([`ask drift ${key}`]);
    expect(reasonsOf(made, key)).toEqual(["earlier Settings left direct assignments of users to others"]);
  }
  // Rows of groups were never left to anybody.
  expect(said(await after(CONFIG, ignoring))).toEqual([`allow drift ${ROW}`]);
});

test("it counts against the limits of drift, and what config edits does not count with it", async () => {
  const ignore = [{ permissionSet: "Admin", group: "devs", owner: "just-in-time", until: "2026-12-01" }];
  const limited = { ignore, limits: { revocations: 1 } };
  const live = { ...withRow, rows: [...withRow.rows, `Admin group:devs ${SANDBOX}`] };
  const made = await after(under(limited), under(limited), live, {}, "2026-12-01");
  expect(changesOf(made)).toEqual([`deny delete ${ROW}`, `deny delete AccountAssignment/Admin/group:devs/${SANDBOX}`]);
  expect(reasonsOf(made, ROW)[0]).toContain("limit revocations: 2 by drift");
  const one = { ...LIVE, rows: [...LIVE.rows.slice(0, 1), `Admin group:devs ${PROD}`] };
  const edited = await after(
    under(limited, CONFIG.replace(DEVS_RULE, "")),
    under(limited),
    { ...one, rows: [...one.rows, LIVE.rows[1]!] },
    {},
    "2026-12-01",
  );
  expect(edited.plan.changes.map(({ verdict, cause }) => `${verdict} ${cause}`)).toEqual(["ask drift", "ask edit"]);
});

test("what the completed commit declared was ours by then: it goes by its edit, or its date", async () => {
  const ignore = [{ permissionSet: "Admin", group: "devs", owner: "just-in-time", until: "2026-12-01" }];
  const declared = OPS_RULE.replace("group: ops", "groups: [ops, devs]");
  const past = await configOf(under({ ignore }, CONFIG.replace(OPS_RULE, declared)), "2026-12-02");
  const given = { past: { completed: past, written: [], unwritten: [], guards: [past] }, today: "2026-12-02" };
  const made = plan(await configOf(under({ ignore })), liveOf(withRow), given);
  expect(said(made)).toEqual([`allow edit ${ROW}`]);
  const dated = declared.replace("{name: prod}", '{name: prod}, expires: "2026-12-20"');
  const expired = await configOf(under({ ignore }, CONFIG.replace(OPS_RULE, `${OPS_RULE}${dated}`)), "2026-12-02");
  const ending = { past: { completed: expired, written: [], unwritten: [], guards: [expired] }, today: "2026-12-20" };
  expect(said(plan(expired, liveOf(withRow), ending))).toEqual([`allow expiry ${ROW}`]);
});

test("an expiry does not end what was left to others until now", async () => {
  const dated = OPS_RULE.replace("group: ops", "group: devs").replace(
    "{name: prod}",
    '{name: prod}, expires: "2026-11-20"',
  );
  const made = await after(`${CONFIG}${dated}`, under({ ignore: [RULE] }));
  expect(said(made)).toEqual([`ask drift ${ROW}`]);
});
