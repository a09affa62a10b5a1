/** While a plan is carried out: nobody waits for what does not matter, and what cannot be had without a gap is said. */
import { describe, expect, test } from "vitest";
import { runApply } from "../../src/cli/apply.ts";
import { runPlan } from "../../src/cli/plan.ts";
import { FILES } from "../harness/acme.ts";
import { overrideOf, type Scenario } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";
import { appliedAcme, click, operationsSince, resultsOf } from "./start.ts";

const PROD = "222222222222";

describe("a grant waits for what it needs, and for nothing else", () => {
  const MORE = FILES["access/devs.yaml"].replace("{ou: /Workloads/Dev}", "[{ou: /Workloads/Dev}, {name: prod}]");

  test("the description of a group that AWS refuses does not hold the grant to it", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({
      "people.yaml": FILES["people.yaml"].replace("description: Developers", "description: People who build"),
      "access/devs.yaml": MORE,
    });
    scenario.emulator.setFaults({ deny: ["identitystore:UpdateGroup"] });
    const ran = await scenario.apply();
    expect(resultsOf(ran)).toEqual(["failed Group/devs", `done AccountAssignment/Developer/group:devs/${PROD}`]);
  });

  test("nor does that of a set; a narrower policy does", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({
      "sets.yaml": FILES["sets.yaml"].replace("Daily work", "All day"),
      "access/devs.yaml": MORE,
    });
    scenario.emulator.setFaults({
      deny: ["sso:UpdatePermissionSet", "sso:DetachManagedPolicyFromPermissionSet"],
    });
    const row = `AccountAssignment/Developer/group:devs/${PROD}`;
    expect(resultsOf(await scenario.apply())).toEqual(["failed PermissionSet/Developer", `done ${row}`]);
    await scenario.commit({ "access/devs.yaml": FILES["access/devs.yaml"] });
    expect(resultsOf(await scenario.apply())).toContain(`done ${row}`);
    await scenario.commit({
      "sets.yaml": FILES["sets.yaml"].replace("[PowerUserAccess]", "[]"),
      "access/devs.yaml": MORE,
    });
    const ran = await scenario.apply();
    expect(resultsOf(ran)).toEqual(["failed PermissionSet/Developer", `not-attempted ${row}`]);
  });
});

describe("what moves to another account goes by itself, and the plan says so", () => {
  test("in the plan as JSON and as text; it stays allowed", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ "access/ops.yaml": FILES["access/ops.yaml"].replace("prod", "dev") });
    const { changes } = (await scenario.plan()).result;
    const revoked = changes.find(({ action }) => action === "delete");
    const said = "moves to dev 333333333333: it goes even where the grant there fails";
    expect(revoked?.reasons).toContain(said);
    expect(await scenario.planText()).toContain(said);
  });

  test("it is not said of what was changed in the console, nor where the grant is in the same account", async () => {
    const scenario = await appliedAcme();
    await click(scenario, "CreateAccountAssignment", {
      ...{ PermissionSetName: "Developer", TargetId: PROD, TargetType: "AWS_ACCOUNT" },
      ...{ PrincipalType: "GROUP", GroupName: "ops" },
    });
    await scenario.commit({
      "access/ops.yaml": FILES["access/ops.yaml"].replace("Admin", "Developer"),
      "access/devs.yaml": FILES["access/devs.yaml"].replace("Developer", "Admin"),
    });
    const { changes } = (await scenario.plan()).result;
    expect(changes.filter(({ action }) => action === "delete").length).toBeGreaterThan(0);
    for (const { reasons } of changes) expect(reasons.filter((reason) => reason.startsWith("moves"))).toEqual([]);
  });
});

describe("two people swap groups while the groups swap assignments", () => {
  const row = (set: string, group: string, account: string) =>
    `  - {group: ${group}, permissionSet: ${set}, accounts: {name: ${account}}}\n`;
  const rules = (...rows: readonly string[]) => `kind: Assignments\nassignments:\n${rows.join("")}`;
  const before = {
    "access/devs.yaml": rules(row("Developer", "devs", "prod")),
    "access/ops.yaml": rules(row("Admin", "ops", "prod")),
  };
  const after = {
    "access/devs.yaml": rules(row("Developer", "ops", "prod")),
    "access/ops.yaml": rules(row("Admin", "devs", "prod")),
    "people.yaml": FILES["people.yaml"]
      .replace("members: [alice@acme.io]", "members: [x]")
      .replace("members: [bob@acme.io]", "members: [alice@acme.io]")
      .replace("members: [x]", "members: [bob@acme.io]"),
  };

  test("who is without access for a moment is said, where, and why; a person decides", async () => {
    const scenario = await appliedAcme({ files: before });
    await scenario.commit(after);
    const { changes } = (await scenario.plan()).result;
    const leaving = "GroupMembership/devs/alice@acme.io";
    const said = `for a moment alice@acme.io is without Developer in prod ${PROD}: AccountAssignment/Developer/group:ops/${PROD} gives it back, and has to wait for this`;
    expect(changes.filter(({ verdict, reasons }) => verdict === "ask" && reasons.includes(said))).toMatchObject([
      { key: leaving },
    ]);
    expect(changes.filter(({ reasons }) => reasons.some((reason) => reason.startsWith("for a moment")))).toHaveLength(
      1,
    );
    for (const format of ["text", "markdown"] as const) {
      const world = testWorld({ cwd: scenario.dir });
      await runPlan({ dir: ".", format, detailedExitcode: false, aws: overrideOf(scenario.emulator) }, world);
      const plain = world.stdout().replaceAll("\\", "").replaceAll("**", "").replaceAll("`", "").replace(/\s+/g, " ");
      expect(plain).toContain(`ask: ${said}`);
    }
    // Nobody is there: who would be without access keeps it, and so does everybody else.
    const held = await scenario.apply({ auto: true });
    expect(resultsOf(held)).toContain(`held ${leaving}`);
    expect(resultsOf(held)).toContain(`not-attempted AccountAssignment/Developer/group:ops/${PROD}`);
    const members = () => scenario.emulator.state().groups.map(({ members }) => members);
    expect(members()[0]).toContain("alice@acme.io");
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(members()).toEqual([["bob@acme.io"], ["alice@acme.io"]]);
  });
});

describe("what is taken away stays until what replaces it is known", () => {
  test("who moves between groups leaves once he has joined, where nobody could read what both of them have", async () => {
    const both = (members: readonly [devs: string, ops: string]) =>
      FILES["people.yaml"].replace("[alice@acme.io]", members[0]).replace("[bob@acme.io]", members[1]);
    const scenario = await appliedAcme({
      files: {
        "people.yaml": both(["[alice@acme.io]", "[bob@acme.io]"]),
        "access/ops.yaml": FILES["access/devs.yaml"].replace("group: devs", "group: ops"),
      },
    });
    await scenario.commit({ "people.yaml": both(["[]", "[alice@acme.io, bob@acme.io]"]) });
    scenario.emulator.setFaults({
      deny: ["sso:GetInlinePolicyForPermissionSet", "identitystore:CreateGroupMembership"],
    });
    expect(resultsOf(await scenario.apply())).toEqual([
      "failed GroupMembership/ops/alice@acme.io",
      "not-attempted GroupMembership/devs/alice@acme.io",
    ]);
    scenario.emulator.setFaults({});
    expect((await scenario.apply()).exitCode).toBe(0);
  });

  const ROW = `AccountAssignment/Developer/user:alice@acme.io/${PROD}`;
  const rules = (who: string, accounts = "{name: prod}") =>
    `kind: Assignments\nassignments:\n  - {${who}, permissionSet: Developer, accounts: ${accounts}}\n`;
  const listed = { "access/alice.yaml": rules("user: alice@acme.io") };
  const unlisted = FILES["people.yaml"].replace("members: [alice@acme.io]\n", "");
  const rowsOf = ({ emulator }: Scenario) =>
    emulator.state().assignments.map(({ principal, account }) => `${principal} ${account}`);

  test.for([
    ["ListGroups is denied", "identitystore:ListGroups", {}, "group: devs"],
    ["it is, and the config states no members", "identitystore:ListGroups", { "people.yaml": unlisted }, "group: devs"],
    [
      "the tags that the new rule selects by cannot be read",
      "organizations:ListTagsForResource",
      {},
      "group: devs",
      "{tag: {team: web}}",
    ],
  ] as const)("%s: her own row is kept, and the plan says why", async ([, denied, more, who, accounts]) => {
    const scenario = await appliedAcme({ files: { ...listed, ...more } });
    await scenario.commit({ "access/alice.yaml": rules(who, accounts) });
    scenario.emulator.setFaults({ deny: [denied] });
    const planned = await scenario.plan();
    const reason = expect.stringMatching(/^it stays until it is known .*AccountAssignment\/Developer\/group:devs\//);
    expect(planned.result.unknown).toContainEqual({ pattern: ROW, reason });
    expect(await scenario.planText()).toContain("it stays until it is known");
    await scenario.apply();
    expect(rowsOf(scenario)).toContain(`alice@acme.io ${PROD}`);
    // The emergency brake takes it away all the same.
    const braked = await scenario.plan({ narrowed: { revokeOnly: true } });
    expect(braked.result.changes.map(({ key }) => key)).toEqual([ROW]);
    scenario.emulator.setFaults({});
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(rowsOf(scenario)).not.toContain(`alice@acme.io ${PROD}`);
  });

  test("a row that has nothing to do with what is unknown goes", async () => {
    const scenario = await appliedAcme({ files: listed });
    const apart = rules("group: devs", '{name: "d*", tag: {team: web}, allowEmpty: true}');
    await scenario.commit({ "access/alice.yaml": null, "access/devs.yaml": apart });
    scenario.emulator.setFaults({ deny: ["identitystore:ListGroups"] });
    expect((await scenario.plan()).result.changes.map(({ key }) => key)).toEqual([ROW]);
  });
});

test("who joins a group does not pass through what it is about to lose, though its only member leaves", async () => {
  const devs = (account: string) =>
    `${FILES["access/devs.yaml"]}  - {group: devs, permissionSet: Admin, accounts: {name: ${account}}}\n`;
  const scenario = await appliedAcme({ files: { "access/devs.yaml": devs("prod") } });
  await scenario.commit({
    "access/devs.yaml": devs("dev"),
    "people.yaml": FILES["people.yaml"].replace("members: [alice@acme.io]", "members: [bob@acme.io]"),
  });
  const from = scenario.emulator.history().length;
  expect((await scenario.apply()).exitCode).toBe(0);
  expect(operationsSince(scenario, from)).toEqual([
    "DeleteAccountAssignment",
    "CreateGroupMembership",
    "DeleteGroupMembership",
    "CreateAccountAssignment",
  ]);
});

describe("a run that is narrowed by --only", () => {
  const narrowed = { only: ["AccountAssignment/*/group:*/*"] };

  test("narrows the set first that it grants, and says so", async () => {
    const scenario = await appliedAcme();
    const bounded = FILES["sets.yaml"].replace(
      "sessionDuration: 4h",
      "permissionsBoundary: {managedPolicy: ReadOnlyAccess}",
    );
    await scenario.commit({
      "sets.yaml": bounded,
      "access/devs.yaml": FILES["access/devs.yaml"].replace(
        "{ou: /Workloads/Dev}",
        "[{ou: /Workloads/Dev}, {name: prod}]",
      ),
    });
    const key = `AccountAssignment/Developer/group:devs/${PROD}`;
    const { changes } = (await scenario.plan({ narrowed })).result;
    expect(changes.map((change) => [change.key, change.verdict, change.reasons])).toEqual([
      [key, "allow", []],
      ["PermissionSet/Developer", "allow", [`comes along: ${key} needs it`]],
    ]);
    expect(resultsOf(await scenario.apply({ narrowed }))).toEqual(["done PermissionSet/Developer", `done ${key}`]);
  });

  test("takes nothing away before what replaces it, which comes along; the emergency brake does", async () => {
    const alice = (who: string) =>
      `kind: Assignments\nassignments:\n  - {${who}, permissionSet: Developer, accounts: {name: prod}}\n`;
    const scenario = await appliedAcme({ files: { "access/alice.yaml": alice("user: alice@acme.io") } });
    await scenario.commit({ "access/alice.yaml": alice("group: devs") });
    const only = ["AccountAssignment/*/user:*/*"];
    const { changes, notChosen } = (await scenario.plan({ narrowed: { only } })).result;
    const reasons = [`comes along: keeps access while AccountAssignment/Developer/user:alice@acme.io/${PROD} goes`];
    expect(changes).toMatchObject([{ action: "create", verdict: "allow", reasons }, { action: "delete" }]);
    expect(notChosen).toBe(0);
    const braked = (await scenario.plan({ narrowed: { only, revokeOnly: true } })).result.changes;
    expect(braked).toMatchObject([{ action: "delete", verdict: "ask" }]);
  });
});

describe("a run that may make nothing", () => {
  /** Calls by operation, while something runs. */
  async function callsOf(scenario: Scenario, run: () => Promise<unknown>): Promise<Readonly<Record<string, number>>> {
    const counts = () => Object.entries(scenario.emulator.calls().calls).flatMap(([, calls]) => Object.entries(calls));
    const before = new Map(counts());
    await run();
    const made = counts().map(([name, count]) => [name, count - (before.get(name) ?? 0)] as const);
    return Object.fromEntries(made.filter(([, count]) => count > 0));
  }

  test("ends at once: it takes no lease, and waits for nothing", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ "access/ops.yaml": "kind: Assignments\nassignments: []\n" });
    const { tags } = scenario.emulator.state().instance;
    const planned = await callsOf(scenario, () => scenario.plan());
    const world = testWorld({ cwd: scenario.dir });
    let waited = 0;
    const sleep = (milliseconds: number) => {
      waited += milliseconds;
      return world.sleep(milliseconds);
    };
    const aws = overrideOf(scenario.emulator);
    const applied = await callsOf(scenario, () =>
      runApply({ dir: ".", format: "json", autoApprove: true, aws }, { ...world, sleep }),
    );
    expect(resultsOf({ result: JSON.parse(world.stdout()) })).toEqual([
      `held AccountAssignment/Admin/group:ops/${PROD}`,
    ]);
    // Beside what a plan reads it only asks what is under way.
    const settled = { ListAccountAssignmentCreationStatus: 1, ListAccountAssignmentDeletionStatus: 1 };
    expect(applied).toEqual({ ...planned, ...settled, ListPermissionSetProvisioningStatus: 1 });
    expect(scenario.emulator.state().instance.tags).toEqual(tags);
    expect(waited).toBeLessThan(1000);
  });
});

describe("an account that left the organization and is still listed as provisioned", () => {
  test("is provisioned no more, and fails no run", async () => {
    const scenario = await appliedAcme();
    await click(scenario, "RemoveAccount", { AccountId: "444444444444" });
    for (const session of ["5h", "6h"]) {
      await scenario.commit({ "sets.yaml": FILES["sets.yaml"].replace("4h", session) });
      const from = scenario.emulator.history().length;
      const ran = await scenario.apply();
      expect(resultsOf(ran)).toEqual(["done PermissionSet/Developer"]);
      expect(ran.exitCode).toBe(0);
      const started = scenario.emulator.history().slice(from);
      const provisioned = started.filter(({ operation, phase }) => {
        return operation === "ProvisionPermissionSet" && phase === "started";
      });
      expect(provisioned.map(({ input }) => (input as { TargetId?: string }).TargetId)).toEqual(["333333333333"]);
    }
    expect((await scenario.plan()).exitCode).toBe(0);
  });
});
