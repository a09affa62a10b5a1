/** What is ours to remove, and whose the rest is: design.md, section 3. */
import { describe, expect, test } from "vitest";
import type { Config } from "../../src/core/model/config.ts";
import { ADMIN, CONFIG, DEVS_RULE, LIVE, OPS_RULE, PEOPLE } from "./acme.ts";
import { CLOSED, configOf, type LiveText, liveOf, type PlanText, PROD, plan, settings } from "./live.ts";

const ROW = `AccountAssignment/Admin/group:devs/${PROD}`;
const withRow = { ...LIVE, rows: [...LIVE.rows, `Admin group:devs ${PROD}`] };
const SHARED_ADMIN = ADMIN.replace("---", "assignments: shared\n---");

/** What becomes of a live object that the config does not want. */
async function claimOf(key: string, text: string, live: LiveText, past?: readonly string[], today?: string) {
  const configs: Config[] = [];
  for (const one of past ?? []) configs.push(await configOf(one));
  return claimAfter(key, text, live, { past: configs, ...(today === undefined ? {} : { today }) });
}

async function claimAfter(key: string, text: string, live: LiveText, given: PlanText) {
  const { diff } = plan(await configOf(text), liveOf(live), given);
  if (diff.differences.some((one) => one.key === key && one.action === "delete")) return "removed";
  const left = diff.left.find(({ found }) => found.key === key);
  return left?.owner ?? left?.claim;
}

describe("assignments of a set that is declared as exclusive", () => {
  test("are reported in the first run that sees the set, and revoked from the second on", async () => {
    expect(await claimOf(ROW, CONFIG, withRow)).toBe("first-seen");
    expect(await claimOf(ROW, CONFIG, withRow, [PEOPLE])).toBe("first-seen");
    expect(await claimOf(ROW, CONFIG, withRow, [CONFIG])).toBe("removed");
  });

  test("that the last applied config shared are first seen, unless a rule named them", async () => {
    const shared = CONFIG.replace(ADMIN, SHARED_ADMIN);
    expect(await claimOf(ROW, CONFIG, withRow, [shared])).toBe("first-seen");
    const declared = `${shared}${OPS_RULE.replace("ops", "devs")}`;
    expect(await claimOf(ROW, CONFIG, withRow, [declared])).toBe("removed");
    // A run that wrote from a commit which holds the set has told of the row; a commit that nobody wrote from has not.
    expect(await claimOf(ROW, CONFIG, withRow, [shared, CONFIG])).toBe("removed");
    const [completed, held] = [await configOf(shared), await configOf(CONFIG)];
    const unwritten = { completed, written: [], unwritten: [held], guards: [] };
    expect(await claimAfter(ROW, CONFIG, withRow, { past: unwritten })).toBe("first-seen");
  });
});

describe("assignments of a shared set", () => {
  const shared = CONFIG.replace(ADMIN, SHARED_ADMIN);

  test("are left alone", async () => {
    expect(await claimOf(ROW, shared, withRow, [shared])).toBe("unmanaged");
  });

  test("are ours where a rule of the past named the principal for the set, in whatever account", async () => {
    const elsewhere = `${shared}${OPS_RULE.replace("ops", "devs").replace("{name: prod}", "{name: dev}")}`;
    expect(await claimOf(ROW, shared, withRow, [elsewhere])).toBe("removed");
    expect(await claimOf(ROW, shared, withRow, [shared, elsewhere])).toBe("removed");
    // Named for the first time now: reported first.
    expect(await claimOf(ROW, elsewhere, withRow, [shared])).toBe("first-seen");
    expect(await claimOf(ROW, elsewhere, withRow)).toBe("first-seen");
  });

  test("named for another set are not ours", async () => {
    expect(await claimOf(ROW, shared, withRow, [shared])).toBe("unmanaged");
    const other = `Admin user:alice@acme.io ${PROD}`;
    const key = `AccountAssignment/Admin/user:alice@acme.io/${PROD}`;
    expect(await claimOf(key, shared, { ...LIVE, rows: [other] }, [shared])).toBe("unmanaged");
  });
});

describe("assignments of a set that is no longer declared", () => {
  const without = CONFIG.replace(ADMIN, "").replace(OPS_RULE, "");

  test("go with it where it was exclusive, or where a rule named them", async () => {
    expect(await claimOf(ROW, without, withRow, [CONFIG])).toBe("removed");
    const shared = CONFIG.replace(ADMIN, SHARED_ADMIN);
    expect(await claimOf(ROW, without, withRow, [shared])).toBe("unmanaged");
    const named = `${shared}${OPS_RULE.replace("ops", "devs").replace("{name: prod}", "{name: dev}")}`;
    expect(await claimOf(ROW, without, withRow, [named])).toBe("removed");
  });

  test("are nobody's business where it never was", async () => {
    expect(await claimOf(ROW, without, withRow, [without])).toBe("unmanaged");
    expect(await claimOf(ROW, without, withRow)).toBe("unmanaged");
  });
});

describe("whatever the set says", () => {
  test("a declared row that left the config is ours", async () => {
    const key = `AccountAssignment/Admin/group:ops/${PROD}`;
    expect(await claimOf(key, CONFIG.replace(OPS_RULE, ""), LIVE, [CONFIG])).toBe("removed");
    expect(await claimOf(key, CONFIG.replace(OPS_RULE, ""), LIVE, [CONFIG.replace(OPS_RULE, ""), CONFIG])).toBe(
      "removed",
    );
    expect(await claimOf(key, CONFIG.replace(OPS_RULE, ""), LIVE)).toBe("first-seen");
  });

  test("rows in accounts that are not active are left alone", async () => {
    const live = { ...LIVE, rows: [`Admin group:devs ${CLOSED}`] };
    const key = `AccountAssignment/Admin/group:devs/${CLOSED}`;
    expect(await claimOf(key, CONFIG, live)).toBe("inactive-account");
  });

  test("and wait where they are ours to remove and no rule would grant them", async () => {
    const live = { ...LIVE, rows: [`Admin group:devs ${CLOSED}`, `Developer group:devs ${CLOSED}`] };
    expect(await claimOf(`AccountAssignment/Admin/group:devs/${CLOSED}`, CONFIG, live, [CONFIG])).toBe("waiting");
    const granted = `AccountAssignment/Developer/group:devs/${CLOSED}`;
    expect(await claimOf(granted, CONFIG, live, [CONFIG])).toBe("inactive-account");
    expect(await claimOf(granted, CONFIG.replace(DEVS_RULE, ""), live, [CONFIG])).toBe("waiting");
  });

  test("direct user assignments are left alone where Settings ignores them, and only then", async () => {
    const live = { ...LIVE, rows: [`Admin user:alice@acme.io ${PROD}`] };
    const key = `AccountAssignment/Admin/user:alice@acme.io/${PROD}`;
    const ignoring = `${settings({ directUserAssignments: "ignored" })}${CONFIG}`;
    expect(await claimOf(key, ignoring, live, [ignoring])).toBe("direct-user");
    expect(await claimOf(ROW, ignoring, withRow, [ignoring])).toBe("removed");
    expect(await claimOf(key, CONFIG, live, [CONFIG])).toBe("removed");
    const forbidden = `${settings({ directUserAssignments: "forbidden" })}${CONFIG}`;
    expect(await claimOf(key, forbidden, live, [forbidden])).toBe("removed");
  });

  test("an ignore rule leaves it to its owner, as long as it is in force", async () => {
    const rule = { group: "devs", permissionSet: "Admin", owner: "just-in-time", until: "2026-12-01" };
    const ignoring = `${settings({ ignore: [rule] })}${CONFIG}`;
    expect(await claimOf(ROW, ignoring, withRow, [ignoring])).toBe("just-in-time");
    expect(await claimOf(ROW, ignoring, withRow, [ignoring], "2026-12-01")).toBe("removed");
  });

  test("a rule that does not resolve leaves what it may want", async () => {
    const broken = `${CONFIG}${OPS_RULE.replace("ops", "devs").replace("{name: prod}", "{name: prd}")}`;
    expect(await claimOf(ROW, broken, withRow, [CONFIG])).toBe("unknown");
  });
});

describe("members", () => {
  const key = "GroupMembership/ops/alice@acme.io";
  const live = { ...LIVE, groups: { ...LIVE.groups, ops: ["bob@acme.io", "alice@acme.io"] } };
  const open = CONFIG.replace("members: [bob@acme.io]\n", "");

  test("of a group that states its members are reported by the first run that sees the list, and go from the second on", async () => {
    expect(await claimOf(key, CONFIG, live)).toBe("first-seen");
    expect(await claimOf(key, CONFIG, live, [open])).toBe("first-seen");
    expect(await claimOf(key, CONFIG, live, [CONFIG])).toBe("removed");
    // A run that wrote from a commit with the list has told of the member; a commit that nobody wrote from has not.
    expect(await claimOf(key, CONFIG, live, [open, CONFIG])).toBe("removed");
    const [completed, listed] = [await configOf(open), await configOf(CONFIG)];
    const unwritten = { completed, written: [], unwritten: [listed], guards: [] };
    expect(await claimAfter(key, CONFIG, live, { past: unwritten })).toBe("first-seen");
    const atHand = { completed, written: [], unwritten: [], guards: [], atHand: true as const };
    expect(await claimAfter(key, CONFIG, live, { past: atHand })).toBe("removed");
  });

  test("whom a list named once, and no longer does, go at once; by a person where no run wrote from that list", async () => {
    const listed = open.replace("name: ops\n", "name: ops\nmembers: [alice@acme.io]\n");
    expect(await claimOf(key, CONFIG, live, [listed])).toBe("removed");
    const unwritten = { completed: await configOf(open), written: [], unwritten: [await configOf(listed)], guards: [] };
    const { plan: made } = plan(await configOf(CONFIG), liveOf(live), { past: unwritten });
    expect(made.changes.map(({ verdict, key }) => `${verdict} ${key}`)).toEqual([`ask ${key}`]);
  });

  test("of a group whose list an earlier commit stated under another spelling go", async () => {
    expect(await claimOf(key, CONFIG, live, [CONFIG.replaceAll("ops", "OPS")])).toBe("removed");
  });

  test("of a group that does not are left to others, even if it did", async () => {
    expect(await claimOf(key, open, live, [open])).toBe("unmanaged");
    expect(await claimOf("GroupMembership/ops/bob@acme.io", open, live, [CONFIG])).toBe("unmanaged");
  });

  test("of a group that is removed go with it", async () => {
    const gone = CONFIG.replace(/kind: Group\nname: ops[\s\S]*?---\n/, "").replace(OPS_RULE, "");
    expect(await claimOf(key, gone, live, [CONFIG])).toBe("implied");
    expect(await claimOf("Group/ops", gone, live, [CONFIG])).toBe("removed");
    expect(await claimOf(key, gone, live, [gone])).toBe("unmanaged");
  });
});

describe("users, groups and permission sets", () => {
  const nothing = `${settings()}`;

  test.each(["User/alice@acme.io", "Group/devs", "PermissionSet/Admin"])(
    "%s: ours if it was declared once",
    async (key) => {
      expect(await claimOf(key, nothing, LIVE, [CONFIG])).toBe("removed");
      expect(await claimOf(key, nothing, LIVE, [nothing, CONFIG])).toBe("removed");
      expect(await claimOf(key, nothing, LIVE, [nothing])).toBe("unmanaged");
      expect(await claimOf(key, nothing, LIVE)).toBe("unmanaged");
    },
  );

  test("what a past config only waited for is ours too", async () => {
    const shared = `${settings({ identitySource: "external" })}${SHARED_ADMIN}`;
    const key = `AccountAssignment/Admin/group:ops/${PROD}`;
    // The group came and was assigned in between; the row is the one that was declared.
    expect(await claimOf(key, shared, { ...LIVE, groups: {} }, [`${shared}${OPS_RULE}`])).toBe("removed");
  });

  test("a past config is read in today's spelling", async () => {
    const past = CONFIG.replaceAll("devs", "Devs");
    const { diff } = plan(await configOf(CONFIG), liveOf(LIVE), { past: [await configOf(past)] });
    expect(diff.differences).toEqual([]);
  });
});

test("what is left alone says what it is", async () => {
  const config = await configOf(`${settings({ ignore: [{ permissionSet: "jit-*", owner: "jit" }] })}${CONFIG}`);
  const live = liveOf({ ...LIVE, sets: { ...LIVE.sets, "jit-a": { partial: true }, Other: { partial: true } } });
  const { diff } = plan(config, live);
  expect(diff.left.map(({ found, claim, owner }) => ({ key: found.key, claim, owner }))).toEqual([
    { key: "PermissionSet/Other", claim: "unmanaged", owner: undefined },
    { key: "PermissionSet/jit-a", claim: "ignored", owner: "jit" },
  ]);
});
