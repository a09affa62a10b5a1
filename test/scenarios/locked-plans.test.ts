/** Plans beside `idc.lock.yaml`: names that mean others, accounts that are elsewhere, what no listing shows. It only ever holds back. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import {
  appliedAcme,
  changesOf,
  click,
  LOCK,
  lockedAcme,
  lockOf,
  type Made,
  relock,
  resultsOf,
  ruled,
} from "./start.ts";

const codes = ({ result }: Made) => result.diagnostics.map(({ code, severity }) => [code, severity]);
const groupId = ({ emulator }: Scenario, name: string) =>
  String(emulator.state().groups.find(({ DisplayName }) => DisplayName === name)?.GroupId);

/** The identity provider owns people and groups; the config only refers to them. */
const EXTERNAL = { "idc.yaml": `${FILES["idc.yaml"]}identitySource: external\n`, "people.yaml": null };

async function remake(scenario: Scenario, name: string) {
  const was = groupId(scenario, name);
  await click(scenario, "DeleteGroup", { GroupName: name });
  await click(scenario, "CreateGroup", { DisplayName: name });
  await click(scenario, "CreateGroupMembership", { GroupName: name, UserName: "alice@acme.io" });
  return { was, is: groupId(scenario, name) };
}

describe.concurrent("a name that is bound to another id", () => {
  test("a group that was made again: grants and memberships are for a person, with ids, age and members", async () => {
    const scenario = await lockedAcme();
    const { was, is } = await remake(scenario, "ops");
    const made = await scenario.plan();
    const about = new RegExp(
      `^group ops is not the one of idc\\.lock\\.yaml: id ${was} there, ${is} now, created .*Z, 1 member$`,
    );
    const ours = ruled(made).filter(([change]) => change.startsWith("create"));
    expect(ours).toEqual([
      ["create AccountAssignment/Admin/group:ops/222222222222", "ask", expect.stringMatching(about)],
      ["create GroupMembership/ops/bob@acme.io", "ask", expect.stringMatching(about)],
    ]);
    expect(codes(made)).toContainEqual(["lock-rebound", "warning"]);
    const orphan = `AccountAssignment/Admin/group:${was}/222222222222`;
    const principal = { type: "GROUP", name: "ops" };
    expect(made.result.remade).toEqual([{ principal, now: "there", former: was, keys: [orphan], locked: true }]);
    const text = await scenario.planText();
    for (const said of [`id ${was} there, ${is} now`, "(idc.lock.yaml has it)"])
      expect(text.replace(/\s+/g, " ")).toContain(said);
    const held = await scenario.apply({ auto: true });
    expect(resultsOf(held)).toContainEqual("held AccountAssignment/Admin/group:ops/222222222222");
    // Whoever edits the lock alone, and hopes that nobody looks, changes nothing: the completed commit's one counts, too.
    await relock(scenario);
    expect(ruled(await scenario.plan()).filter(([change]) => change.startsWith("create"))).toEqual(ours);
    expect((await scenario.apply({ answer: "yes" })).exitCode).toBe(0);
    expect(codes(await scenario.plan())).toEqual([]);
  });

  test("a group with all that the former one had gives an empty plan, and a warning with both ids", async () => {
    const scenario = await lockedAcme({ files: EXTERNAL });
    const { was, is } = await remake(scenario, "ops");
    const grant = { PermissionSetName: "Admin", GroupName: "ops", AccountName: "prod" };
    await click(scenario, "CreateAccountAssignment", grant);
    const made = await scenario.plan();
    expect(changesOf(made)).toEqual([]);
    expect(made.result.diagnostics).toMatchObject([
      { code: "lock-rebound", summary: expect.stringContaining(`id ${was} there, ${is} now`), at: { file: LOCK } },
    ]);
  });

  test("a name that somebody takes before the provider does gets nothing by itself, until it is in a reviewed lock", async () => {
    const payments =
      "kind: Assignments\nassignments:\n  - {group: payments, permissionSet: Developer, accounts: {name: dev}}\n";
    const scenario = await appliedAcme({ files: { ...EXTERNAL, "access/payments.yaml": payments } });
    await relock(scenario);
    await click(scenario, "CreateGroup", { DisplayName: "payments" });
    const grant = "create AccountAssignment/Developer/group:payments/333333333333";
    const made = await scenario.plan();
    expect(ruled(made)).toEqual([
      [grant, "ask", expect.stringMatching(/^group payments is not in idc\.lock\.yaml, created .*, 0 members; /)],
    ]);
    expect(made.result.notCompared).toEqual({ users: 0, groups: 1 });
    expect(resultsOf(await scenario.apply({ auto: true }))).toEqual([`held ${grant.slice(7)}`]);
    await relock(scenario);
    const reviewed = await scenario.plan();
    expect(ruled(reviewed)).toEqual([[grant, "allow"]]);
    expect(reviewed.result.notCompared).toBeUndefined();
  });
});

describe.concurrent("a name that is gone while its id lives on", () => {
  test("is a rename: what waits says so, and so does what would be taken away", async () => {
    const scenario = await lockedAcme({ files: EXTERNAL });
    const GroupId = groupId(scenario, "devs");
    const Operations = [{ AttributePath: "displayName", AttributeValue: "developers" }];
    await click(scenario, "UpdateGroup", { GroupId, Operations });
    const made = await scenario.plan();
    expect(made.result.pending).toMatchObject([
      {
        principal: { type: "GROUP", name: "devs" },
        near: "developers",
        hint: `by idc.lock.yaml it is now called developers (id ${GroupId})`,
      },
    ]);
    expect(codes(made)).toContainEqual(["lock-renamed", "warning"]);
    expect(changesOf(made)).toContain("delete AccountAssignment/Developer/group:developers/333333333333");
    for (const [, verdict, ...reasons] of ruled(made)) {
      expect(verdict).toBe("ask");
      expect(reasons).toContain("group devs is now called developers");
    }
    expect(await scenario.planText()).toContain("it is now called developers");
  });

  test("of a group that this config declares: nothing is made in its place without a person", async () => {
    const scenario = await lockedAcme();
    const GroupId = groupId(scenario, "devs");
    const Operations = [{ AttributePath: "displayName", AttributeValue: "developers" }];
    await click(scenario, "UpdateGroup", { GroupId, Operations });
    const reason = `group devs is now called developers (id ${GroupId})`;
    const made = ruled(await scenario.plan()).filter(([change]) => change.startsWith("create"));
    expect(made.map(([change]) => change)).toEqual([
      "create AccountAssignment/Developer/group:devs/333333333333",
      "create AccountAssignment/Developer/group:devs/444444444444",
      "create Group/devs",
      "create GroupMembership/devs/alice@acme.io",
    ]);
    for (const [, verdict, ...reasons] of made) expect([verdict, reasons]).toEqual(["ask", [reason]]);
  });
});

describe.concurrent("access by what became of an account", () => {
  const NAMED = { "access/ops.yaml": FILES["access/ops.yaml"].replace("{name: prod}", '{name: "prod*"}') };
  const TAGGED = {
    "access/ops.yaml": FILES["access/ops.yaml"].replace("{name: prod}", "{tag: {team: web}, name: prod}"),
  };
  const tagged = { "access/ops.yaml": FILES["access/ops.yaml"].replace("{name: prod}", "{tag: {team: db}}") };

  test("that moved is for a person, also where the lock at hand knows it already", async () => {
    const scenario = await lockedAcme();
    await click(scenario, "MoveAccount", { AccountName: "prod", OrganizationalUnit: "/Workloads/Dev" });
    const grant = "AccountAssignment/Developer/group:devs/222222222222";
    const asked = [
      [`create ${grant}`, "ask", "account prod moved from /Workloads/Prod to /Workloads/Dev since idc.lock.yaml"],
    ];
    expect(ruled(await scenario.plan())).toEqual(asked);
    expect(resultsOf(await scenario.apply({ auto: true }))).toEqual([`held ${grant}`]);
    await relock(scenario);
    expect(ruled(await scenario.plan())).toEqual(asked);
    expect((await scenario.apply({ answer: "yes" })).exitCode).toBe(0);
    await click(scenario, "DeleteAccountAssignment", {
      ...{ PermissionSetName: "Developer", GroupName: "devs", AccountName: "prod" },
    });
    expect(ruled(await scenario.plan())).toEqual([[`create ${grant}`, "allow"]]);
  });

  test("whose OU was renamed, or given the name of another", async () => {
    const scenario = await lockedAcme();
    for (const AccountName of ["dev", "sandbox", "closed"])
      await click(scenario, "MoveAccount", { AccountName, OrganizationalUnit: "/Workloads/Old" });
    await click(scenario, "MoveAccount", { AccountName: "prod", OrganizationalUnit: "/Workloads/Dev" });
    expect(ruled(await scenario.plan()).filter(([change]) => change.startsWith("create"))).toEqual([
      [
        "create AccountAssignment/Developer/group:devs/222222222222",
        "ask",
        "account prod moved from /Workloads/Prod to /Workloads/Dev since idc.lock.yaml",
      ],
    ]);
  });

  test("that was renamed, or got a tag", async () => {
    const renamed = await lockedAcme({ files: NAMED });
    await click(renamed, "RenameAccount", { AccountName: "sandbox", Name: "prod-2" });
    expect(ruled(await renamed.plan())).toEqual([
      [
        "create AccountAssignment/Admin/group:ops/444444444444",
        "ask",
        "account prod-2 was renamed from sandbox to prod-2 since idc.lock.yaml",
      ],
    ]);
    const scenario = await appliedAcme({ files: TAGGED });
    await click(scenario, "TagAccount", { AccountName: "prod", Tags: [{ Key: "team", Value: "db" }] });
    await scenario.commit(tagged);
    await relock(scenario);
    expect((await scenario.apply()).exitCode).toBe(0);
    await click(scenario, "TagAccount", { AccountName: "dev", Tags: [{ Key: "team", Value: "db" }] });
    expect(ruled(await scenario.plan())).toEqual([
      [
        "create AccountAssignment/Admin/group:ops/333333333333",
        "ask",
        "account dev has other tags from team=web to team=db since idc.lock.yaml",
      ],
    ]);
  });

  test("that joined since; an edit that gives it is one, and asks nobody", async () => {
    const scenario = await lockedAcme({}, (text) => text.replace(/.*name: sandbox.*\n/, ""));
    await click(scenario, "DeleteAccountAssignment", {
      ...{ PermissionSetName: "Developer", GroupName: "devs", AccountName: "sandbox" },
    });
    await scenario.commit({
      "access/ops.yaml": FILES["access/ops.yaml"].replace("{name: prod}", "[{name: prod}, {name: sandbox}]"),
    });
    expect(ruled(await scenario.plan())).toEqual([
      ["create AccountAssignment/Admin/group:ops/444444444444", "allow"],
      [
        "create AccountAssignment/Developer/group:devs/444444444444",
        "ask",
        "account sandbox is not in idc.lock.yaml: it joined since",
      ],
    ]);
  });
});

describe.concurrent("what the lock knows and no listing shows", () => {
  test("a group that is gone: what is left of its id is for a person, with its name", async () => {
    const scenario = await lockedAcme({ files: EXTERNAL });
    const was = groupId(scenario, "ops");
    await click(scenario, "DeleteGroup", { GroupName: "ops" });
    const made = await scenario.plan({ purgeOrphans: true });
    const left = ruled(made).find(([change]) => change.includes(was));
    expect(left?.slice(0, 2)).toEqual([`delete AccountAssignment/Admin/group:${was}/222222222222`, "ask"]);
    expect(left).toContain(`${was} is group ops in idc.lock.yaml, and no listing shows it`);
  });

  test("many at once are a disappearance, though no config names them", async () => {
    const gone = Array.from({ length: 6 }, (_, index) => `  "66666666666${index}": {name: a${index}, ou: /}\n`);
    const scenario = await lockedAcme({ files: EXTERNAL }, (text) => text + gone.join(""));
    await click(scenario, "DeleteGroup", { GroupName: "ops" });
    const { result } = await scenario.plan({ purgeOrphans: true });
    expect(result.changes).toEqual([]);
    expect(result.unknown).toMatchObject([
      { reason: expect.stringContaining("principals and accounts are gone at once") },
    ]);
  });
});

describe.concurrent("a run in which nobody is asked completes no commit whose lock holds back less", () => {
  const unasked = async (scenario: Scenario) => {
    const { result, exitCode } = await scenario.apply({ auto: true });
    return { ...result.pointer, exitCode };
  };
  const FOR_A_PERSON = { advanced: false, exitCode: 3, needsPerson: true, reason: expect.stringContaining("person") };
  const GRANT = { PermissionSetName: "Admin", GroupName: "ops", AccountName: "prod" };
  const wider = {
    "access/ops.yaml": FILES["access/ops.yaml"].replace("{name: prod}", "[{name: prod}, {name: sandbox}]"),
  };

  test("for a name that is another's: nothing changes, and the next grant is for a person all the same", async () => {
    const scenario = await lockedAcme({ files: EXTERNAL });
    await remake(scenario, "ops");
    await click(scenario, "CreateAccountAssignment", GRANT);
    // While the lock says what it said, nothing is let go: the next one that completes is held to it as well.
    await scenario.commit({});
    expect(await unasked(scenario)).toEqual({ advanced: true, exitCode: 0 });
    await relock(scenario);
    const made = await scenario.plan();
    expect([made.result.letsGo, changesOf(made)]).toEqual([["Group/ops"], []]);
    expect(codes(made)).toContainEqual(["lock-lets-go", "warning"]);
    expect(await unasked(scenario)).toEqual(FOR_A_PERSON);
    await scenario.commit(wider);
    const grant = "AccountAssignment/Admin/group:ops/444444444444";
    expect(ruled(await scenario.plan()).map(([change, verdict]) => [change, verdict])).toEqual([
      [`create ${grant}`, "ask"],
    ]);
    expect((await scenario.apply({ answer: "yes" })).result.pointer).toEqual({ advanced: true });
    const again = await scenario.plan();
    expect([again.result.letsGo, codes(again)]).toEqual([undefined, []]);
  });

  test("for a lock that went, or a line of it; a person at the prompt is asked, though nothing changes", async () => {
    for (const edit of [() => null, (text: string) => text.replace(/.*Group\/ops: .*\n/, "")]) {
      const scenario = await lockedAcme({ files: EXTERNAL });
      await scenario.commit({ [LOCK]: edit(await lockOf(scenario)) });
      expect(await unasked(scenario)).toEqual(FOR_A_PERSON);
      expect((await scenario.apply({ answer: "no" })).exitCode).toBe(1);
      expect((await scenario.apply({ answer: "yes" })).result.pointer).toEqual({ advanced: true });
    }
  });

  test("for a group that was there before the config declared it, and that no lock knows", async () => {
    const scenario = await lockedAcme();
    await click(scenario, "CreateGroup", { DisplayName: "payments" });
    await scenario.commit({ "payments.yaml": "kind: Group\nname: payments\n" });
    expect(await unasked(scenario)).toEqual(FOR_A_PERSON);
    await relock(scenario);
    expect(await unasked(scenario)).toEqual({ advanced: true, exitCode: 0 });
  });

  test("an approved plan file says as much as it shows", async () => {
    const scenario = await lockedAcme({ files: EXTERNAL });
    const output = join(`${scenario.dir}-plan.json`);
    await scenario.commit({});
    await scenario.plan({ output });
    await scenario.commit({ [LOCK]: null });
    expect((await scenario.apply({ dir: output })).result.pointer).toMatchObject({ needsPerson: true });
    await scenario.plan({ output });
    expect((await scenario.apply({ dir: output })).result.pointer).toEqual({ advanced: true });
    await rm(output);
  });
});

test("a lock that is deleted holds back in that run still, and the plan says that it is gone", async () => {
  const scenario = await lockedAcme();
  await click(scenario, "MoveAccount", { AccountName: "prod", OrganizationalUnit: "/Workloads/Dev" });
  await scenario.commit({ [LOCK]: null });
  const made = await scenario.plan();
  expect(ruled(made).map(([, verdict]) => verdict)).toEqual(["ask"]);
  expect(codes(made)).toEqual([["lock-gone", "warning"]]);
  expect((await scenario.apply({ answer: "yes" })).exitCode).toBe(0);
  expect(codes(await scenario.plan())).toEqual([]);
});

test("a lock of another instance stops the plan", async () => {
  const scenario = await appliedAcme();
  await scenario.lock();
  await scenario.commit({ [LOCK]: (await lockOf(scenario)).replace(/instance\/ssoins-\w+/, "instance/ssoins-0") });
  const made = await scenario.plan();
  expect([made.exitCode, codes(made)]).toEqual([1, [["lock-other-instance", "error"]]]);
});
