/** Renames of permission sets: one story, which a person decides, or none. */
import { describe, expect, test } from "vitest";
import type { Base } from "../../src/core/model/plan.ts";
import type { Planned } from "../../src/core/plan/planned.ts";
import { ADMIN, CONFIG, DEVELOPER, DEVS_RULE, LIVE, OPS_RULE } from "./acme.ts";
import { CLOSED, changesOf, configOf, DEV, type LiveText, liveOf, plan, reasonsOf, SANDBOX, settings } from "./live.ts";

const row = (set: string, account: string, who = "group:devs") => `AccountAssignment/${set}/${who}/${account}`;

const BUILDER = DEVELOPER.replace("name: Developer", "name: Builder\npreviously: Developer");
const BUILDS_RULE = DEVS_RULE.replace("Developer", "Builder");
const renamedIn = (text: string) => text.replace(DEVELOPER, BUILDER).replace(DEVS_RULE, BUILDS_RULE);
const RENAMED = renamedIn(CONFIG);

interface Given {
  readonly live?: LiveText;
  /** The config applied last; null: none. */
  readonly past?: string | null;
  readonly base?: Base;
}

async function planOf(text: string, { live = LIVE, past = CONFIG, base }: Given = {}): Promise<Planned> {
  const configs = past === null ? [] : [await configOf(past)];
  return plan(await configOf(text), liveOf(live), { past: configs, ...(base === undefined ? {} : { base }) });
}

const PARTS = [
  `create ${row("Builder", DEV)}`,
  `create ${row("Builder", SANDBOX)}`,
  `delete ${row("Developer", DEV)}`,
  `delete ${row("Developer", SANDBOX)}`,
  "create PermissionSet/Builder",
  "delete PermissionSet/Developer",
];
const all = (verdict: string, parts = PARTS) => parts.map((part) => `${verdict} ${part}`);

const MUST_FOLLOW = "(KMS key policies, EKS access entries and trust policies that name it must follow)";

describe("a rename", () => {
  test("is a question as a whole, with where the role's ARN changes", async () => {
    const made = await planOf(RENAMED);
    expect(changesOf(made)).toEqual(all("ask"));
    const question = `renames Developer to Builder: the role's ARN changes in 2 accounts ${MUST_FOLLOW}`;
    for (const { key, kind } of made.plan.changes) {
      const reason = kind === "PermissionSet" ? question : "part of renaming Developer to Builder";
      expect([key, reasonsOf(made, key)]).toEqual([key, [reason]]);
    }
    const renamed = made.plan.changes.map((change) => change.renamed);
    const names = { from: "Developer", to: "Builder", accounts: 2 };
    expect(renamed).toEqual([undefined, undefined, undefined, undefined, names, names]);
  });

  test("counts roles and not rows, and none in closed accounts", async () => {
    const provisioned = [CLOSED];
    const one = { ...LIVE, sets: { ...LIVE.sets, Developer: { ...LIVE.sets.Developer, provisioned } } };
    expect((await planOf(RENAMED, { live: one })).plan.changes.at(-1)?.renamed?.accounts).toBe(2);
    const unused = { ...LIVE, rows: LIVE.rows.slice(0, 1) };
    const text = RENAMED.replace(BUILDS_RULE, "");
    const without = await planOf(text, { live: unused, past: CONFIG.replace(DEVS_RULE, "") });
    expect(changesOf(without)).toEqual(["ask create PermissionSet/Builder", "ask delete PermissionSet/Developer"]);
    expect(reasonsOf(without, "PermissionSet/Builder")).toEqual([
      "renames Developer to Builder, which has no role in any account",
    ]);
    const dev = { ...LIVE, rows: LIVE.rows.slice(0, 2) };
    const [reason] = reasonsOf(await planOf(RENAMED, { live: dev }), "PermissionSet/Builder");
    expect(reason).toContain("changes in 1 account (");
  });

  test("says of each assignment that it does not bring back", async () => {
    const made = await planOf(RENAMED.replace("{ou: /Workloads/Dev}", "{name: dev}"));
    expect(changesOf(made)).toEqual(all("ask", [PARTS[0]!, ...PARTS.slice(2)]));
    expect(reasonsOf(made, row("Developer", DEV))).toEqual(["part of renaming Developer to Builder"]);
    expect(reasonsOf(made, row("Developer", SANDBOX))).toEqual([
      "goes with renaming Developer to Builder, and nothing replaces it",
    ]);
  });

  test("takes nothing else with it", async () => {
    const more = `kind: Assignments\nassignments:\n  - {group: devs, permissionSet: Admin, accounts: {name: dev}}\n---\n`;
    const made = await planOf(RENAMED.replace(OPS_RULE, "") + more);
    expect(changesOf(made).filter((change) => change.includes("/Admin/"))).toEqual([
      `allow create ${row("Admin", DEV)}`,
      `ask delete ${row("Admin", "222222222222", "group:ops")}`,
    ]);
  });

  test("asks for what is left of it, where a run was cut short", async () => {
    const sets = { ...LIVE.sets, Builder: LIVE.sets.Developer };
    const rows = [...LIVE.rows, `Builder group:devs ${DEV}`, `Builder group:devs ${SANDBOX}`];
    expect(changesOf(await planOf(RENAMED, { live: { ...LIVE, sets, rows } }))).toEqual(
      all("ask", [...PARTS.slice(2, 4), PARTS[5]!]),
    );
    const { Developer: _, ...without } = sets;
    const done = { ...LIVE, sets: without, rows: rows.filter((text) => !text.startsWith("Developer")) };
    expect(changesOf(await planOf(RENAMED, { live: done }))).toEqual([]);
  });

  test("is done, and the former name inert: where it is gone, and where somebody else has it now", async () => {
    const { Developer, ...others } = LIVE.sets;
    const rows = [LIVE.rows[0]!, `Builder group:devs ${DEV}`, `Builder group:devs ${SANDBOX}`];
    const gone = { ...LIVE, sets: { ...others, Builder: Developer }, rows };
    expect(changesOf(await planOf(RENAMED, { live: gone, past: RENAMED }))).toEqual([]);
    const again = { ...gone, sets: { ...gone.sets, Developer: {} }, rows: [...rows, `Developer group:ops ${DEV}`] };
    const made = await planOf(RENAMED.replace("4h", "2h"), { live: again, past: RENAMED });
    expect(changesOf(made)).toEqual(["allow update PermissionSet/Builder"]);
    expect(made.plan.diagnostics).toEqual([]);
  });

  test("of a set that never was is none: the new one is made", async () => {
    const { Developer: _, ...sets } = LIVE.sets;
    const made = await planOf(RENAMED, { live: { ...LIVE, sets, rows: LIVE.rows.slice(0, 1) } });
    expect(changesOf(made)).toEqual(all("allow", [PARTS[0]!, PARTS[1]!, PARTS[4]!]));
  });
});

describe("what comes before what", () => {
  test("nothing of the old set goes before all of the new one is there", async () => {
    const { order } = await planOf(RENAMED);
    expect(order.sequence).toEqual([
      "PermissionSet/Builder",
      row("Builder", DEV),
      row("Builder", SANDBOX),
      row("Developer", DEV),
      row("Developer", SANDBOX),
      "PermissionSet/Developer",
    ]);
    const needs = (key: string) => [...new Set((order.needs.get(key) ?? []).flat())].sort();
    const fresh = [row("Builder", DEV), row("Builder", SANDBOX)];
    expect(needs(row("Developer", DEV))).toEqual([...fresh, "PermissionSet/Builder"]);
    expect(needs("PermissionSet/Developer")).toEqual([
      ...fresh,
      row("Developer", DEV),
      row("Developer", SANDBOX),
      "PermissionSet/Builder",
    ]);
  });

  test("a part that cannot be made keeps the old set, whatever was asked", async () => {
    const group = "kind: Group\nname: newcomers\nmembers: []\n---\n";
    const rule =
      "kind: Assignments\nassignments:\n  - {group: newcomers, permissionSet: Builder, accounts: {name: dev}}\n---\n";
    const external = settings({ identitySource: "external" });
    const live = {
      ...LIVE,
      groups: { ...LIVE.groups, newcomers: ["bob@acme.io"] },
      external: ["Group/newcomers"],
    };
    const made = await planOf(`${external}${RENAMED}${group}${rule}`, { live, past: `${external}${CONFIG}${group}` });
    expect(changesOf(made).filter((change) => change.startsWith("ask"))).toEqual(
      all("ask", [PARTS[0]!, PARTS[1]!, PARTS[4]!]),
    );
    expect(changesOf(made).filter((change) => change.includes("Developer"))).toEqual([
      `deny ${PARTS[2]}`,
      `deny ${PARTS[3]}`,
      `deny ${PARTS[5]}`,
    ]);
  });
});

describe("a rename is refused as a whole", () => {
  async function expectRefused(text: string, problem: string, given: Given = {}): Promise<void> {
    const made = await planOf(text, given);
    const parts = made.plan.changes.filter(({ key }) => /Builder|Developer/.test(key));
    expect(parts.length).toBeGreaterThan(2);
    const reason = `Developer cannot be renamed to Builder: ${problem}`;
    expect(parts.map(({ key, verdict, reasons }) => [key, verdict, reasons])).toEqual(
      parts.map(({ key }) => [key, "deny", [reason]]),
    );
  }

  test("where this config never declared the old set", async () => {
    const problem = "this config never declared it";
    await expectRefused(RENAMED, problem, { past: null });
    await expectRefused(RENAMED, problem, { past: CONFIG.replace(DEVELOPER, "").replace(DEVS_RULE, "") });
  });

  test("where the config applied last protects it", async () => {
    const grant = { group: "devs", permissionSet: "Developer", accounts: { name: "dev" } };
    const before = `${settings({ protected: [grant] })}${CONFIG}`;
    const problem = "the config applied last protects it: apply the lifted protection first, and this after it";
    await expectRefused(RENAMED, problem, { past: before });
    const another = before.replace("permissionSet: Developer", "permissionSet: Admin");
    expect(changesOf(await planOf(RENAMED, { past: another }))).toEqual(all("ask"));
  });

  test("where nobody declared an assignment of it", async () => {
    const one = { ...LIVE, rows: [...LIVE.rows, `Developer user:bob@acme.io ${DEV}`] };
    await expectRefused(
      RENAMED,
      "nobody declared 1 assignment of it: declare it under the old name or revoke it, and rename after that",
      {
        live: one,
      },
    );
    const two = { ...one, rows: [...one.rows, `Developer group:ops ${DEV}`] };
    await expectRefused(
      RENAMED,
      "nobody declared 2 assignments of it: declare them under the old name or revoke them, and rename after that",
      {
        live: two,
      },
    );
  });

  test("where an assignment of it would stay", async () => {
    const ignore = settings({ ignore: [{ permissionSet: "Developer", principalType: "USER", owner: "TEAM" }] });
    const rule = DEVS_RULE.replace("group: devs", "user: bob@acme.io").replace("{ou: /Workloads/Dev}", "{name: prod}");
    const live = { ...LIVE, rows: [...LIVE.rows, "Developer user:bob@acme.io 222222222222"] };
    await expectRefused(`${ignore}${RENAMED}`, "1 assignment of it would remain", { live, past: `${CONFIG}${rule}` });
    const closed = { ...LIVE, rows: [...LIVE.rows, `Developer group:devs ${CLOSED}`] };
    const problem = "1 assignment of it cannot be removed: the account is not active";
    await expectRefused(RENAMED, problem, { live: closed });
  });

  test("where it is unknown whether somebody would lose access", async () => {
    const gone = RENAMED.replace("{ou: /Workloads/Dev}", "[{ou: /Workloads/Dev}, {name: no-such-account}]");
    const made = await planOf(gone);
    const problem = "Developer cannot be renamed to Builder: whether 2 assignments of it will be replaced is unknown";
    expect(reasonsOf(made, row("Developer", DEV))).toEqual([problem]);
    expect(changesOf(made)).toEqual(
      all(
        "deny",
        made.plan.changes.map(({ action, key }) => `${action} ${key}`),
      ),
    );
    await expectRefused(RENAMED, "not all of it could be read", {
      live: { ...LIVE, unknown: ["AccountAssignment/Developer/*/*"], rows: LIVE.rows.slice(0, 1) },
    });
    // That something else is deleted is no sign that the old set is.
    const less = await planOf(RENAMED.replace(OPS_RULE, ""), {
      live: { ...LIVE, unknown: ["AccountAssignment/Developer/*/*"], rows: LIVE.rows },
    });
    expect(changesOf(less).filter((change) => change.includes(" delete "))).toContain(
      `ask delete ${row("Admin", "222222222222", "group:ops")}`,
    );
    expect(reasonsOf(less, "PermissionSet/Builder")).toEqual([
      "Developer cannot be renamed to Builder: not all of it could be read",
    ]);
  });

  test("where a part of it is refused or withheld for its own sake", async () => {
    const marked = { ...LIVE.sets.Developer, marks: { "idc:managed": "other" } };
    const other = await planOf(RENAMED, { live: { ...LIVE, sets: { ...LIVE.sets, Developer: marked } } });
    expect(changesOf(other)).toEqual(all("deny"));
    expect(reasonsOf(other, "PermissionSet/Builder")[0]).toMatch(
      /^Developer is renamed to Builder as a whole, and AccountAssignment\/Developer\/\S+ is refused: the set is marked/,
    );
    const additive = settings({ mode: "additive" });
    const withheld = await planOf(`${additive}${RENAMED}`, { past: `${additive}${CONFIG}` });
    expect(changesOf(withheld)).toEqual(all("withheld"));
    expect(reasonsOf(withheld, row("Builder", DEV))).toEqual([
      `Developer is renamed to Builder as a whole, and ${row("Developer", DEV)} is withheld: mode additive neither removes nor overwrites`,
    ]);
    expect(reasonsOf(withheld, row("Developer", DEV))).toEqual(["mode additive neither removes nor overwrites"]);
  });
});

test("while history cannot be asked, a person may make the new set, and the old one stays", async () => {
  const base: Base = { state: "uncommitted-changes", commit: "c", path: "." };
  const made = await planOf(RENAMED, { past: null, base });
  expect(changesOf(made)).toEqual(all("ask", [PARTS[0]!, PARTS[1]!, PARTS[4]!]));
  expect(reasonsOf(made, "PermissionSet/Builder")).toEqual([
    "renames Developer to Builder, and Developer stays until the folder is as its commit",
  ]);
});

test("two renames are two stories", async () => {
  const root = ADMIN.replace("name: Admin", "name: Root\npreviously: Admin");
  const made = await planOf(RENAMED.replace(ADMIN, root).replace(OPS_RULE, OPS_RULE.replace("Admin", "Root")), {
    live: { ...LIVE, rows: [...LIVE.rows, `Admin group:ops ${DEV}`] },
  });
  expect(changesOf(made).filter((change) => /Builder|Developer/.test(change))).toEqual(all("ask"));
  expect(
    changesOf(made)
      .filter((change) => /Root|Admin/.test(change))
      .every((change) => change.startsWith("deny")),
  ).toBe(true);
});
