/** What earlier commits gave and no listing shows is asked for before they are forgotten. */
import { describe, expect, test } from "vitest";
import { ADMIN, CONFIG, LIVE, OPS_RULE } from "./acme.ts";
import {
  arnOf,
  CLOSED,
  configOf,
  DEV,
  type LiveText,
  liveOf,
  type PlanText,
  PROD,
  plan,
  SANDBOX,
  settings,
} from "./live.ts";

const ROW = `AccountAssignment/Admin/group:ops/${PROD}`;
const WITHOUT = CONFIG.replace(OPS_RULE, "");
const UNSEEN: LiveText = { ...LIVE, rows: LIVE.rows.slice(1) };

async function vanished(text: string, live: LiveText, past: readonly string[], given: PlanText = {}) {
  const configs = [];
  for (const one of past) configs.push(await configOf(one));
  return plan(await configOf(text), liveOf(live), { past: configs, ...given }).vanished();
}
const keys = async (...given: Parameters<typeof vanished>) => (await vanished(...given)).map(({ key }) => key);

describe("a row", () => {
  test("that the completed config gave is told by its ids", async () => {
    expect(await vanished(WITHOUT, UNSEEN, [CONFIG])).toEqual([
      { key: ROW, permissionSetArn: arnOf("Admin"), account: PROD, principalId: "id-ops" },
    ]);
  });

  test("of a user, too", async () => {
    const direct = OPS_RULE.replace("group: ops", "user: bob@acme.io");
    expect(await vanished(WITHOUT, UNSEEN, [CONFIG.replace(OPS_RULE, direct)])).toEqual([
      {
        ...{ key: `AccountAssignment/Admin/user:bob@acme.io/${PROD}`, permissionSetArn: arnOf("Admin") },
        ...{ account: PROD, principalId: "id-bob@acme.io" },
      },
    ]);
  });

  test("that the config still gives, that is seen, or that nobody gave, is none", async () => {
    expect(await keys(CONFIG, UNSEEN, [CONFIG])).toEqual([]);
    expect(await keys(WITHOUT, LIVE, [CONFIG])).toEqual([]);
    expect(await keys(WITHOUT, UNSEEN, [WITHOUT])).toEqual([]);
    expect(await keys(WITHOUT, UNSEEN, [])).toEqual([]);
  });

  test("of any commit that was written from, once", async () => {
    expect(await keys(WITHOUT, UNSEEN, [WITHOUT, CONFIG, CONFIG])).toEqual([ROW]);
    const [completed, never] = [await configOf(WITHOUT), await configOf(CONFIG)];
    const past = { completed, written: [], unwritten: [never], guards: [] };
    expect(await keys(WITHOUT, UNSEEN, [], { past })).toEqual([]);
  });

  test("that its rule gave until a day that is over, is one", async () => {
    const dated = OPS_RULE.replace("{name: prod}", '{name: prod}, expires: "2026-11-20"');
    expect(await keys(WITHOUT, UNSEEN, [CONFIG.replace(OPS_RULE, dated)])).toEqual([ROW]);
  });

  test("of a rule that was only narrowed: where it gives no more", async () => {
    const narrower = CONFIG.replace("{ou: /Workloads/Dev}", "{name: dev}");
    expect(await keys(narrower, { ...LIVE, rows: [LIVE.rows[0]!, LIVE.rows[1]!] }, [CONFIG])).toEqual([
      `AccountAssignment/Developer/group:devs/${SANDBOX}`,
    ]);
  });

  test("that would stay if it were seen is none", async () => {
    const letGo = `${settings({ released: ["AccountAssignment/Admin/*"] })}${WITHOUT}`;
    expect(await keys(letGo, UNSEEN, [CONFIG])).toEqual([]);
    const others = `${settings({ ignore: [{ permissionSet: "Admin", group: "ops", owner: "jit" }] })}${WITHOUT}`;
    expect(await keys(others, UNSEEN, [CONFIG])).toEqual([]);
  });

  test("whose set, group or user no listing shows is asked for by that name", async () => {
    const { Developer } = LIVE.sets;
    const set = { about: "permission set by name", name: "Admin" };
    expect(await vanished(WITHOUT, { ...UNSEEN, sets: { Developer } }, [CONFIG])).toEqual([{ key: ROW, ...set }]);
    const ops = { about: "group by name", name: "ops" };
    const withoutOps = { ...UNSEEN, groups: { devs: LIVE.groups.devs } };
    expect(await vanished(WITHOUT, withoutOps, [CONFIG])).toEqual([{ key: ROW, ...ops }]);
    const direct = CONFIG.replace(OPS_RULE, OPS_RULE.replace("group: ops", "user: bob@acme.io"));
    const bob = { about: "user by name", name: "bob@acme.io" };
    const key = `AccountAssignment/Admin/user:bob@acme.io/${PROD}`;
    expect(await vanished(WITHOUT, { ...UNSEEN, users: ["alice@acme.io"] }, [direct])).toEqual([{ key, ...bob }]);
  });

  test("of somebody who is declared nowhere and whom no listing shows is asked for by their name", async () => {
    const external = `${settings({ identitySource: "external" })}${ADMIN}`;
    const direct = OPS_RULE.replace("group: ops", "user: zoe@acme.io");
    expect(await vanished(external, UNSEEN, [`${external}${direct}`])).toEqual([
      { key: `AccountAssignment/Admin/user:zoe@acme.io/${PROD}`, about: "user by name", name: "zoe@acme.io" },
    ]);
  });

  test("is known by the name that its group has in the config at hand", async () => {
    const past = CONFIG.replaceAll("ops", "OPS");
    expect(await keys(WITHOUT, UNSEEN, [past])).toEqual([ROW]);
  });

  test("in an account that is closed by now is none that a rule gives", async () => {
    const closed = CONFIG.replace("{name: prod}", `{id: "${CLOSED}"}`);
    expect(await keys(WITHOUT, UNSEEN, [closed])).toEqual([]);
    const dev = CONFIG.replace("{name: prod}", `{id: "${DEV}"}`);
    expect(await keys(WITHOUT, UNSEEN, [dev])).toEqual([`AccountAssignment/Admin/group:ops/${DEV}`]);
  });
});

describe("a membership", () => {
  const KEY = "GroupMembership/ops/alice@acme.io";
  const past = CONFIG.replace("members: [bob@acme.io]", "members: [alice@acme.io, bob@acme.io]");

  test("is told by its ids", async () => {
    expect(await vanished(CONFIG, LIVE, [past])).toEqual([{ key: KEY, groupId: "id-ops", userId: "id-alice@acme.io" }]);
  });

  test("is known by the names that the config at hand has", async () => {
    const loud = past.replaceAll("ops", "OPS").replaceAll("alice@", "ALICE@");
    expect(await keys(CONFIG, LIVE, [loud])).toEqual([KEY]);
  });

  test("of a group or user that no listing shows is asked for by that name", async () => {
    expect(await vanished(CONFIG, { ...LIVE, groups: { devs: LIVE.groups.devs } }, [past])).toEqual([
      { key: KEY, about: "group by name", name: "ops" },
    ]);
    expect(await vanished(CONFIG, { ...LIVE, users: ["bob@acme.io"] }, [past])).toEqual([
      { key: KEY, about: "user by name", name: "alice@acme.io" },
    ]);
  });
});

test("users, groups and sets are asked for by name", async () => {
  const more = `${CONFIG}kind: Group\nname: more\n---\nkind: PermissionSet\nname: More\n---\n`;
  expect(await vanished(CONFIG, LIVE, [more])).toEqual([
    { key: "Group/more", about: "group by name", name: "more" },
    { key: "PermissionSet/More", about: "permission set by name", name: "More" },
  ]);
});
