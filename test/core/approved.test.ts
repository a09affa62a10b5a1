/** What an approved plan lets be done of the plan of a later moment. */
import { describe, expect, test } from "vitest";
import type { Plan } from "../../src/core/model/plan.ts";
import { compareWithApproved, foreignTo } from "../../src/core/plan/approved.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { ADMIN, CONFIG, DEVELOPER, DEVS_RULE, LIVE, OPS_RULE } from "./acme.ts";
import { configOf, DEV, type LiveText, liveOf, PROD, plan, SANDBOX } from "./live.ts";

const row = (set: string, group: string, account: string) => `AccountAssignment/${set}/group:${group}/${account}`;

/** A plan after `CONFIG` was applied. */
async function planOf(text: string, live: LiveText = LIVE): Promise<Plan> {
  const made = plan(await configOf(text), liveOf(live), { past: [await configOf(CONFIG)] }).plan;
  return JSON.parse(JSON.stringify(made)) as Plan;
}

const EDITED = CONFIG.replace("sessionDuration: 4h", "sessionDuration: 2h").replace(OPS_RULE, "");
const OPS_ROW = row("Admin", "ops", PROD);

function compared(approved: Plan, now: Plan) {
  const { same, held, gone } = compareWithApproved(approved, now, kinds);
  return { same, held: Object.fromEntries(held), gone: gone.map(({ change, why }) => `${change.key}: ${why}`) };
}

describe("a change is as approved", () => {
  test("where both plans make it of the same into the same, though it asks", async () => {
    const made = await planOf(EDITED);
    expect(made.changes.map(({ verdict, key }) => `${verdict} ${key}`)).toEqual([
      `ask ${OPS_ROW}`,
      "allow PermissionSet/Developer",
    ]);
    expect(compared(made, await planOf(EDITED))).toEqual({ same: 2, held: {}, gone: [] });
  });

  test("whatever else was written about it", async () => {
    const now = await planOf(EDITED);
    const changes = now.changes.map((change) => ({
      ...change,
      sources: [],
      reasons: [],
      steps: [],
      cause: "drift",
      commit: "a",
    }));
    expect(compared({ ...now, changes } as unknown as Plan, now).same).toBe(2);
  });
});

describe("a change is held", () => {
  test("where the approved plan does not have it", async () => {
    const more = `${EDITED}kind: Assignments\nassignments:\n  - {group: ops, permissionSet: Developer, accounts: {name: dev}}\n---\n`;
    expect(compared(await planOf(EDITED), await planOf(more))).toEqual({
      same: 2,
      held: { [row("Developer", "ops", DEV)]: "not in the approved plan" },
      gone: [],
    });
  });

  test("where what is live has changed since", async () => {
    const sets = { ...LIVE.sets, Developer: { ...LIVE.sets.Developer, sessionDuration: 480, relayState: "x" } };
    expect(compared(await planOf(EDITED), await planOf(EDITED, { ...LIVE, sets })).held).toEqual({
      "PermissionSet/Developer":
        "differs from the approved plan: what is live has changed since (relayState, sessionDuration)",
    });
  });

  test("where the principal or the set is another one of the same name", async () => {
    const withId = (now: Plan, key: string, id: string): Plan => ({ ...now, bindings: { ...now.bindings, [key]: id } });
    const made = await planOf(
      `${EDITED}kind: Assignments\nassignments:\n  - {group: ops, permissionSet: Developer, accounts: {name: dev}}\n---\n`,
    );
    expect(Object.keys(made.bindings)).toEqual(["Group/ops", "PermissionSet/Admin", "PermissionSet/Developer"]);
    const grant = row("Developer", "ops", DEV);
    const group = "differs from the approved plan: Group/ops was re-made since (id id-ops then, id-2 now)";
    expect(compared(made, withId(made, "Group/ops", "id-2")).held).toEqual({ [OPS_ROW]: group, [grant]: group });
    const arn = made.bindings["PermissionSet/Developer"];
    const set = `differs from the approved plan: PermissionSet/Developer was re-made since (id ${arn} then, arn-2 now)`;
    expect(compared(made, withId(made, "PermissionSet/Developer", "arn-2")).held).toEqual({
      "PermissionSet/Developer": set,
      [grant]: set,
    });
    // Of somebody whom no approved change speaks of it says nothing.
    expect(compared(made, withId(made, "Group/devs", "id-3")).held).toEqual({});
    const { "Group/ops": _, ...gone } = made.bindings;
    expect(compared(made, { ...made, bindings: gone }).held[grant]).toBe(
      "differs from the approved plan: Group/ops is gone since (id id-ops then)",
    );
  });

  test("not where the approved plan itself makes it", async () => {
    const more = `${EDITED}kind: Group\nname: new\nmembers: [bob@acme.io]\n---\n`;
    const made = await planOf(more);
    expect(made.bindings).toHaveProperty(["User/bob@acme.io"]);
    expect(made.bindings).not.toHaveProperty(["Group/new"]);
    const there: Plan = { ...made, bindings: { ...made.bindings, "Group/new": "id-new" } };
    expect(compared(made, there).held).toEqual({});
    // A member who was re-made is another person.
    const other: Plan = { ...made, bindings: { ...made.bindings, "User/bob@acme.io": "id-2" } };
    expect(Object.keys(compared(made, other).held)).toEqual(["GroupMembership/new/bob@acme.io"]);
  });

  test("where what is declared has changed since", async () => {
    const later = EDITED.replace("sessionDuration: 2h", "sessionDuration: 3h");
    expect(compared(await planOf(EDITED), await planOf(later)).held).toEqual({
      "PermissionSet/Developer": "differs from the approved plan: what is declared has changed since (sessionDuration)",
    });
  });

  test("where something else is to be done to the same thing", async () => {
    const { Developer: _, ...sets } = LIVE.sets;
    const now = await planOf(EDITED, { ...LIVE, sets, rows: [`Admin group:ops ${PROD}`] });
    expect(compared(await planOf(EDITED), now).held).toMatchObject({
      "PermissionSet/Developer": "differs from the approved plan: it was to update, and now is to create",
    });
  });

  test.each([
    ["deny", "refuses"],
    ["withheld", "withholds"],
  ] as const)("where the approved plan has it as %s", async (verdict, word) => {
    const now = await planOf(EDITED);
    const changes = now.changes.map((change) => ({ ...change, verdict }));
    expect(compared({ ...now, changes }, now)).toEqual({
      same: 0,
      held: {
        [OPS_ROW]: `the approved plan ${word} it`,
        "PermissionSet/Developer": `the approved plan ${word} it`,
      },
      gone: [],
    });
  });
});

test("what is refused now is neither as approved nor held for the sake of the file: its verdict holds it", async () => {
  const now = await planOf(EDITED);
  const changes = now.changes.map((change) => ({ ...change, verdict: "deny" as const }));
  expect(compared(now, { ...now, changes })).toEqual({ same: 0, held: {}, gone: [] });
});

describe("an approved change that is planned no more", () => {
  test("is no longer needed", async () => {
    const rows = LIVE.rows.filter((text) => !text.startsWith("Admin"));
    expect(compared(await planOf(EDITED), await planOf(EDITED, { ...LIVE, rows }))).toEqual({
      same: 1,
      held: {},
      gone: [`${OPS_ROW}: no longer needed`],
    });
  });

  test("is unknown where it could not be read", async () => {
    const unknown = ["AccountAssignment/Developer/*/*", "PermissionSet/Developer"];
    const gone = CONFIG.replace(DEVELOPER, "").replace(DEVS_RULE, "");
    const now = await planOf(gone, { ...LIVE, rows: [`Admin group:ops ${PROD}`], unknown });
    const why = "left as it is: something needed is unknown";
    expect(compared(await planOf(gone), now).gone).toEqual([
      `${row("Developer", "devs", DEV)}: ${why}`,
      `${row("Developer", "devs", SANDBOX)}: ${why}`,
      `PermissionSet/Developer: ${why}`,
    ]);
  });

  test("is no news where the approved plan would not have made it", async () => {
    const approved = await planOf(CONFIG.replace(ADMIN, "").replace(OPS_RULE, ""));
    const changes = approved.changes.map((change) => ({ ...change, verdict: "deny" as const }));
    expect(compared({ ...approved, changes }, await planOf(CONFIG))).toEqual({ same: 0, held: {}, gone: [] });
  });
});

describe("an approved plan is foreign", () => {
  test("to another config, folder, organization, instance, region or endpoint, and to nothing else", async () => {
    const now = await planOf(CONFIG);
    const { config, instance } = now;
    expect(foreignTo(now, now)).toBeUndefined();
    expect(foreignTo({ ...now, config: { ...config, commit: "b".repeat(40) }, digest: "" }, now)).toBeUndefined();
    const cases: readonly [Partial<Plan>, string][] = [
      [{ config: { ...config, name: "other" } }, "is for the config other, and this is acme"],
      [{ config: { ...config, path: "a" } }, "is for the config folder a, and this is undefined"],
      [{ organization: "o-other" }, "is for the organization o-other, and this is o-a1b2c3d4e5"],
      [
        { instance: { ...instance, arn: "arn:aws:sso:::instance/ssoins-2" } },
        "is for the instance arn:aws:sso:::instance/ssoins-2, and this is arn:aws:sso:::instance/ssoins-1",
      ],
      [{ instance: { ...instance, region: "us-east-1" } }, "is for the region us-east-1, and this is eu-west-1"],
      [{ endpoint: "localhost:1" }, "is for the endpoint localhost:1, and this is AWS's own"],
    ];
    for (const [members, words] of cases) expect(foreignTo({ ...now, ...members }, now)).toBe(words);
    expect(foreignTo(now, { ...now, endpoint: "localhost:1" })).toBe(
      "is for the endpoint AWS's own, and this is localhost:1",
    );
  });
});
