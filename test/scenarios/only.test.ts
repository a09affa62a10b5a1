/** `--only`: what is chosen, what comes along, what is held, and what is left to another run. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { runPlan } from "../../src/cli/plan.ts";
import { FILES } from "../harness/acme.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { overrideOf, type Scenario } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";
import { appliedAcme, changesOf, click, resultsOf } from "./start.ts";

const PROD = "222222222222";
const DEV = "333333333333";

const only = (...globs: readonly string[]) => ({ narrowed: { only: globs } });
const reasonsOf = async (scenario: Scenario, ...globs: readonly string[]) =>
  Object.fromEntries(
    (await scenario.plan(only(...globs))).result.changes.map(({ key, verdict, reasons }) => [
      key,
      [verdict, ...reasons],
    ]),
  );

const grant = (group: string, set: string, accounts: string) =>
  `kind: Assignments\nassignments:\n  - {group: ${group}, permissionSet: ${set}, accounts: ${accounts}}\n`;

describe("what a chosen change needs comes along", () => {
  const NEW = {
    "new.yaml":
      "kind: Group\nname: web\nmembers: [bob@acme.io]\n---\nkind: PermissionSet\nname: Viewer\nmanagedPolicies: [ReadOnlyAccess]\n",
    "access/web.yaml": grant("web", "Viewer", "{name: dev}"),
    "access/more.yaml": grant("devs", "Viewer", "{name: dev}"),
  };

  test("a grant takes its new set and its new group, and not who is in it; the rest is counted", async () => {
    const scenario = await appliedAcme();
    await scenario.commit(NEW);
    const key = `AccountAssignment/Viewer/group:web/${DEV}`;
    const { result } = await scenario.plan(only(key));
    expect(changesOf({ result })).toEqual([`create ${key}`, "create Group/web", "create PermissionSet/Viewer"]);
    expect(await reasonsOf(scenario, key)).toEqual({
      [key]: ["allow"],
      "Group/web": ["allow", `comes along: ${key} needs it`],
      "PermissionSet/Viewer": ["allow", `comes along: ${key} needs it`],
    });
    expect([result.narrowed, result.notChosen]).toEqual([{ only: [key] }, 2]);
    const ran = await scenario.apply(only(key));
    expectDocument(ran.stdout, "idc-outcome");
    expect(resultsOf(ran).sort()).toEqual(
      ["done AccountAssignment", "done Group/web", "done PermissionSet/Viewer"].map((line) =>
        line.replace("AccountAssignment", key),
      ),
    );
    // What is left to another run is not left by this one.
    expect([ran.exitCode, ran.result.notChosen]).toEqual([0, 2]);
    expect(ran.result.pointer).toEqual({ advanced: false, reason: "the run was narrowed" });
    const rest = await scenario.apply();
    expect(resultsOf(rest).sort()).toEqual([
      `done AccountAssignment/Viewer/group:devs/${DEV}`,
      "done GroupMembership/web/bob@acme.io",
    ]);
    expect([rest.exitCode, rest.result.pointer.advanced]).toEqual([0, true]);
  });

  test("several globs choose what any of them matches", async () => {
    const scenario = await appliedAcme();
    await scenario.commit(NEW);
    const globs = ["GroupMembership/*", "Perm?ssionSet/*"];
    expect(changesOf(await scenario.plan(only(...globs)))).toEqual([
      "create Group/web",
      "create GroupMembership/web/bob@acme.io",
      "create PermissionSet/Viewer",
    ]);
  });

  test("a group or a set that goes takes its assignments along", async () => {
    const scenario = await appliedAcme({ files: NEW });
    await scenario.commit({ "new.yaml": null, "access/web.yaml": null, "access/more.yaml": null });
    const [web, devs] = ["web", "devs"].map((group) => `AccountAssignment/Viewer/group:${group}/${DEV}`);
    expect(changesOf(await scenario.plan(only("Group/web")))).toEqual([`delete ${web}`, "delete Group/web"]);
    const set = await scenario.plan(only("PermissionSet/Viewer"));
    expect(changesOf(set)).toEqual([`delete ${devs}`, `delete ${web}`, "delete PermissionSet/Viewer"]);
    expect(resultsOf(await scenario.apply(only("PermissionSet/Viewer")))).toHaveLength(3);
    expect(changesOf(await scenario.plan())).toEqual(["delete Group/web"]);
  });

  test("a set whose assignments are somebody else's is refused, as in a whole run", async () => {
    const scenario = await appliedAcme({ files: NEW });
    const { state } = scenario.emulator;
    const sets = new Map(state().permissionSets.map(({ Name, PermissionSetArn }) => [Name, PermissionSetArn]));
    const ops = state().groups.find(({ DisplayName }) => DisplayName === "ops")?.GroupId;
    await click(scenario, "CreateAccountAssignment", {
      PermissionSetArn: sets.get("Viewer"),
      ...{ PrincipalType: "GROUP", PrincipalId: ops, TargetId: PROD, TargetType: "AWS_ACCOUNT" },
    });
    await scenario.commit({
      "new.yaml": NEW["new.yaml"].split("---")[0]!,
      "access/web.yaml": null,
      "access/more.yaml": null,
    });
    const said = await reasonsOf(scenario, "PermissionSet/Viewer");
    const whole = (await scenario.plan()).result.changes.find(({ key }) => key === "PermissionSet/Viewer");
    expect(said["PermissionSet/Viewer"]).toEqual([whole?.verdict, ...(whole?.reasons ?? [])]);
  });
});

describe("what keeps access meanwhile comes along, or nothing goes", () => {
  /** Bob has Admin in prod by `ops`, and is to have it by `web` instead. */
  const MOVED = {
    "people.yaml": `${FILES["people.yaml"].replace("members: [bob@acme.io]", "members: []")}---\nkind: Group\nname: web\nmembers: [bob@acme.io]\n`,
    "access/web.yaml": grant("web", "Admin", "{name: prod}"),
  };
  const [LEAVES, JOINS] = ["GroupMembership/ops/bob@acme.io", "GroupMembership/web/bob@acme.io"];
  const ROW = `AccountAssignment/Admin/group:web/${PROD}`;

  test("who leaves a group for another is in the other first", async () => {
    const scenario = await appliedAcme();
    await scenario.commit(MOVED);
    const said = await reasonsOf(scenario, LEAVES);
    expect(Object.keys(said).sort()).toEqual([ROW, "Group/web", LEAVES, JOINS].sort());
    expect(said[JOINS]?.at(-1)).toBe(`comes along: keeps access while ${LEAVES} goes`);
    const { exitCode, result } = await scenario.apply(only(LEAVES));
    expect([exitCode, result.results.at(-1)?.key]).toEqual([0, LEAVES]);
  });

  test("where that is refused, the chosen one is, with the reason", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ ...MOVED, "idc.yaml": `${FILES["idc.yaml"]}limits: {adminGrants: 0}\n` });
    const said = await reasonsOf(scenario, LEAVES);
    expect(said[ROW]?.[0]).toBe("deny");
    expect(said[LEAVES]).toEqual(["deny", `needs ${ROW}, which is refused`]);
    const { exitCode, result } = await scenario.apply(only(LEAVES));
    expect([exitCode, result.results.find(({ key }) => key === LEAVES)?.state]).toEqual([3, "held"]);
  });

  test("where a person has to say yes to it and none is there, the chosen one is held", async () => {
    const scenario = await appliedAcme();
    await scenario.commit(MOVED);
    const from = scenario.emulator.history().length;
    scenario.emulator.setFaults({ deny: ["identitystore:CreateGroupMembership"] });
    const ran = await scenario.apply(only(LEAVES));
    const left = ran.result.results.find(({ key }) => key === LEAVES);
    expect([left?.state, left?.reason]).toEqual(["not-attempted", `needs ${JOINS}`]);
    expect(
      scenario.emulator
        .history()
        .slice(from)
        .map(({ operation }) => operation),
    ).not.toContain("DeleteGroupMembership");
  });

  test("a set does not do less before those who hold it have another for it", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({
      "sets.yaml": `${FILES["sets.yaml"].replace("[PowerUserAccess]", "[ReadOnlyAccess]")}---\nkind: PermissionSet\nname: Deploy\nmanagedPolicies: [PowerUserAccess]\n`,
      "access/deploy.yaml": grant("devs", "Deploy", "{ou: /Workloads/Dev}"),
      "access/other.yaml": grant("devs", "Deploy", "{name: prod}"),
    });
    const set = "PermissionSet/Developer";
    const rows = [DEV, "444444444444"].map((account) => `AccountAssignment/Deploy/group:devs/${account}`);
    const said = await reasonsOf(scenario, set);
    expect(Object.keys(said).sort()).toEqual([...rows, "PermissionSet/Deploy", set].sort());
    expect(said[rows[0]!]).toEqual(["allow", `comes along: ${set} needs it`]);
    const ran = await scenario.apply(only(set));
    expect([ran.exitCode, resultsOf(ran).at(-1), ran.result.notChosen]).toEqual([0, `done ${set}`, 1]);
  });

  test("who gets another set in an account, since it has moved, has it before the first one goes", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({
      "access/ou.yaml": `${grant("ops", "Developer", "{ou: /Workloads/Dev}")}  - {group: ops, permissionSet: Admin, accounts: {ou: /Workloads/Prod}}\n`,
    });
    expect((await scenario.apply()).exitCode).toBe(0);
    await click(scenario, "MoveAccount", { AccountId: DEV, OrganizationalUnit: "/Workloads/Prod" });
    const [goes, comes] = [`AccountAssignment/Developer/group:ops/${DEV}`, `AccountAssignment/Admin/group:ops/${DEV}`];
    const said = await reasonsOf(scenario, goes);
    expect(Object.keys(said).sort()).toEqual([comes, goes]);
    expect(said[comes]?.at(-1)).toBe(`comes along: keeps access while ${goes} goes`);
    // Who chooses the grant alone takes nothing from anybody.
    expect(Object.keys(await reasonsOf(scenario, comes))).toEqual([comes]);
    const ran = await scenario.apply(only(goes));
    expect(resultsOf(ran)).toEqual([`done ${comes}`, `done ${goes}`]);
  });

  test("what somebody added to a set goes at once, whatever else is to come", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ "access/deploy.yaml": grant("devs", "Admin", "{name: dev}") });
    const { PermissionSetArn } = scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Developer")!;
    const ManagedPolicyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
    await click(scenario, "AttachManagedPolicyToPermissionSet", { PermissionSetArn, ManagedPolicyArn });
    const { changes } = (await scenario.plan(only("PermissionSet/Developer"))).result;
    expect(changes.map(({ key, cause }) => `${key} ${cause}`)).toEqual(["PermissionSet/Developer drift"]);
  });

  test("the emergency brake takes it away alone", async () => {
    const scenario = await appliedAcme();
    await scenario.commit(MOVED);
    const braked = { narrowed: { only: [LEAVES], revokeOnly: true } } as const;
    expect(changesOf(await scenario.plan(braked))).toEqual([`delete ${LEAVES}`]);
  });

  test("guards judge what is between: an operator's way stays until a whole run is allowed to take it", async () => {
    const scenario = await appliedAcme({ files: { "idc.yaml": `${FILES["idc.yaml"]}operators: [group/ops]\n` } });
    await scenario.commit({
      "people.yaml": FILES["people.yaml"].replace("members: [bob@acme.io]", "members: [alice@acme.io]"),
    });
    // Whole, alice joins as bob leaves.
    expect((await scenario.plan()).result.changes.map(({ verdict }) => verdict)).not.toContain("deny");
    const said = await reasonsOf(scenario, LEAVES);
    // Never is the group without a member in between: who joins comes along, since it keeps the group alive.
    expect(Object.keys(said).sort()).toEqual(["GroupMembership/ops/alice@acme.io", LEAVES].sort());
    expect(Object.values(said).map(([verdict]) => verdict)).toEqual(["allow", "allow"]);
  });
});

describe("a glob that matches nothing", () => {
  test("is a mistake of plan and apply, with the nearest key; nothing is written", async () => {
    const scenario = await appliedAcme();
    await scenario.commit({ "access/ops.yaml": grant("ops", "Admin", "[{name: prod}, {name: dev}]") });
    const key = `AccountAssignment/Admin/group:ops/${DEV}`;
    const from = scenario.emulator.history().length;
    const wrong = only(key.replace("group:ops", "group:osp"));
    const planned = await scenario.plan(wrong);
    expect([planned.exitCode, planned.result.changes, planned.result.notChosen]).toEqual([1, [], 1]);
    expect(planned.result.diagnostics).toMatchObject([
      { code: "nothing-chosen", severity: "error", hint: `did you mean ${key}?` },
    ]);
    const applied = await scenario.apply(wrong);
    expect(applied.exitCode).toBe(1);
    expect(applied.stderr).toContain("what --only asks for is no change of this plan");
    expect(applied.stderr).toContain(`did you mean ${key}?`);
    expect((await scenario.apply(only(key, "User/nobody"))).exitCode).toBe(1);
    expect(scenario.emulator.history().slice(from)).toEqual([]);
  });
});

test("names that are globs, or paths, are chosen by their own keys alone", async () => {
  const names = ["a*b", "axb", "a?b", "a/b", "[ab]", "%2A", "*"];
  const scenario = await appliedAcme();
  const documents = names.map((name) => `kind: Group\nname: ${JSON.stringify(name)}\nmembers: []\n`);
  await scenario.commit({ "hostile.yaml": documents.join("---\n") });
  const keys = (await scenario.plan()).result.changes.map(({ key }) => key);
  expect(keys).toHaveLength(names.length);
  for (const key of keys) expect(changesOf(await scenario.plan(only(key)))).toEqual([`create ${key}`]);
});

describe("an approved plan", () => {
  const CHANGED = { "access/devs.yaml": grant("devs", "Developer", "[{ou: /Workloads/Dev}, {name: prod}]") };
  const ROW = `AccountAssignment/Developer/group:devs/${PROD}`;
  const OTHER = `AccountAssignment/Admin/group:ops/${DEV}`;
  const BOTH = { ...CHANGED, "access/ops.yaml": grant("ops", "Admin", "[{name: prod}, {name: dev}]") };

  async function approved(narrowed = {}) {
    const scenario = await appliedAcme();
    await scenario.commit(BOTH);
    const file = join(`${scenario.dir}-plan.json`);
    await scenario.plan({ ...narrowed, output: file });
    return { scenario, file };
  }

  test("of chosen changes performs these, and no other", async () => {
    const { scenario, file } = await approved(only(ROW));
    const ran = await scenario.apply({ dir: file, auto: true });
    expect([ran.exitCode, resultsOf(ran)]).toEqual([0, [`done ${ROW}`]]);
    expect(changesOf(await scenario.plan())).toEqual([`create ${OTHER}`]);
  });

  test("is narrowed further, and what is left of it is not said to be gone", async () => {
    const { scenario, file } = await approved();
    const ran = await scenario.apply({ dir: file, auto: true, ...only(ROW) });
    expect([ran.exitCode, resultsOf(ran)]).toEqual([0, [`done ${ROW}`]]);
    expect(ran.result).toMatchObject({ noLonger: [], notChosen: 1 });
  });

  test("is not widened: what it does not have is a mistake", async () => {
    const { scenario, file } = await approved(only(ROW));
    const ran = await scenario.apply({ dir: file, auto: true, ...only(OTHER) });
    expect(ran.exitCode).toBe(1);
    expect(ran.stderr).toContain("as the plan file has it");
    expect(changesOf(await scenario.plan()).sort()).toEqual([`create ${OTHER}`, `create ${ROW}`].sort());
  });

  test("holds what needs a change that nobody approved", async () => {
    const { scenario, file } = await approved(only(ROW));
    // By now the set has more than it should: the grant needs it to be narrowed first.
    const { PermissionSetArn } = scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Developer")!;
    const ManagedPolicyArn = "arn:aws:iam::aws:policy/AdministratorAccess";
    await click(scenario, "AttachManagedPolicyToPermissionSet", { PermissionSetArn, ManagedPolicyArn });
    const ran = await scenario.apply({ dir: file, auto: true });
    expect([ran.exitCode, resultsOf(ran).sort()]).toEqual([
      3,
      [`not-attempted ${ROW}`, "held PermissionSet/Developer"].sort(),
    ]);
  });
});

test("text and Markdown say in the first line how much is left to another run, and of what comes along why", async () => {
  const scenario = await appliedAcme();
  await scenario.commit({
    "new.yaml":
      "kind: Group\nname: web\nmembers: [bob@acme.io]\n---\nkind: PermissionSet\nname: Viewer\nmanagedPolicies: [ReadOnlyAccess]\n",
    "access/web.yaml": grant("web", "Viewer", "{name: dev}"),
  });
  const key = `AccountAssignment/Viewer/group:web/${DEV}`;
  for (const format of ["text", "markdown"] as const) {
    const world = testWorld({ cwd: scenario.dir });
    const aws = overrideOf(scenario.emulator);
    await runPlan({ dir: ".", format, detailedExitcode: false, aws, ...only(key) }, world);
    const text = world.stdout().replaceAll(/[*`]|\n +/g, "");
    expect(text).toMatch(/^.*\+1 grant .* 1 other change not chosen .*$/m);
    expect(text).toContain(`Only changes of ${key}: no commit is completed by it.`);
    expect(text.split(/comes along: \S+ needs it/)).toHaveLength(3);
  }
});
