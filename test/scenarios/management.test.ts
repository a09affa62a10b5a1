/** A delegated administrator and what only the management account may do: left to it, or done by a role of it. */
import { describe, expect, test } from "vitest";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { planMarkdown } from "../harness/told.ts";
import { operationIn, withoutSocket } from "../harness/without-socket.ts";
import { workOf } from "../harness/work-of.ts";
import { acme, changesOf, resultsOf, type Start } from "./start.ts";

const MANAGEMENT = "111111111111";
const ROLE = `arn:aws:iam::${MANAGEMENT}:role/idc-management`;
const SESSION = `arn:aws:sts::${MANAGEMENT}:assumed-role/idc-management/idc-acme`;
const OWN = "arn:aws:iam::444444444444:user/emulator";

/** `Admin` is provisioned in the management account and elsewhere, `Developer` elsewhere only. */
const DELEGATE: Start = {
  organization: ORGANIZATION.replace(
    'managementAccount: "111111111111"',
    'managementAccount: "111111111111", delegatedAdministrator: "444444444444"',
  ).replace('accounts: ["222222222222"]', 'accounts: ["222222222222", "111111111111"]'),
  caller: "444444444444",
  files: {
    "access/ops.yaml": FILES["access/ops.yaml"].replace("{name: prod}", `[{name: prod}, "${MANAGEMENT}"]`),
    // Restricted now.
    "access/devs.yaml": FILES["access/devs.yaml"].replace(
      "{ou: /Workloads/Dev}",
      "{ou: /Workloads/Dev, restricted: true}",
    ),
  },
};

const WITH_ROLE = { "idc.yaml": `${FILES["idc.yaml"]}management: {roleArn: "${ROLE}"}\n` };

/** Two for the management account, one for a set that is there, one for anybody. */
const MORE = {
  "sets.yaml": FILES["sets.yaml"]
    .replace("managedPolicies", "sessionDuration: 2h\nmanagedPolicies")
    .replace("4h", "8h"),
  "access/more.yaml": `kind: Assignments
assignments:
  - {group: devs, permissionSet: Developer, accounts: "${MANAGEMENT}"}
  - {group: devs, permissionSet: Admin, accounts: {name: dev}}
`,
};
const NEEDY = [
  "create AccountAssignment/Admin/group:devs/333333333333",
  "create AccountAssignment/Developer/group:devs/111111111111",
  "update PermissionSet/Admin",
];

async function delegated(files: Start["files"] = {}, more: Start = {}): Promise<Scenario> {
  return acme({ ...DELEGATE, ...more, files: { ...DELEGATE.files, ...files } });
}

/** Applied by a person once, so that its role is known. */
async function appliedWithRole(files: Start["files"] = {}): Promise<Scenario> {
  const scenario = await delegated({ ...WITH_ROLE, ...files });
  const { exitCode, stderr } = await scenario.apply();
  expect(exitCode, stderr).toBe(0);
  return scenario;
}

/** What was written since, each with the caller. */
const writtenSince = ({ emulator }: Scenario, from: number) =>
  workOf(emulator.history().slice(from))
    .filter(({ phase }) => phase !== "finished")
    .map(({ actor, operation }) => [actor, operation]);

describe.concurrent("without a role", () => {
  test("is told in a section of its own, and keeps nothing else from being done", async () => {
    const scenario = await delegated(MORE);
    const planned = await scenario.plan();
    expect(planned.exitCode).toBe(2);
    expect(planned.result.management).toEqual({ changes: NEEDY.map((change) => change.split(" ")[1]) });
    const text = await scenario.planText();
    expect(text.split("\n")[1]).toContain("3 need the management account");
    expect(text).toContain("\nNeeds the management account\n");
    expect(text).not.toContain("Refused");
    const applied = await scenario.apply();
    expect(applied.exitCode).toBe(5);
    expect(resultsOf(applied).filter((one) => one.startsWith("done"))).toEqual(["done PermissionSet/Developer"]);
    expect([...applied.result.needsManagement!].sort()).toEqual([...planned.result.management!.changes].sort());
    expect(applied.result.pointer).toEqual({ advanced: false, reason: "something is left to do" });
    // Nothing was tried that AWS refuses.
    expect(writtenSince(scenario, 0).every(([actor]) => actor === OWN)).toBe(true);
    expect(changesOf(await scenario.plan())).toEqual(NEEDY);
  });

  test("goes on where nothing needs it: a set that is out of reach is not marked, and the pointer advances", async () => {
    const scenario = await delegated();
    expect((await scenario.plan()).exitCode).toBe(0);
    const applied = await scenario.apply();
    expect(applied.result.pointer).toEqual({ advanced: true });
    expect(applied.exitCode).toBe(0);
    const tags = scenario.emulator.state().permissionSets.map(({ Name, Tags }) => [Name, Tags]);
    expect(tags).toEqual([
      ["Admin", {}],
      ["Developer", { "idc:managed": "acme" }],
    ]);
    const { result } = await scenario.plan();
    expect([result.marks, result.unmarked]).toEqual([[], ["PermissionSet/Admin"]]);
    expect(await scenario.planText()).toContain(
      "\nMarks left as they are: 1 permission set that only the management account may tag: Admin\n",
    );
    expect(planMarkdown(result)).toContain("permission set that only the management account may tag: `Admin`");
  });

  test("no mark is tried on a set that others granted there, which the config only shares", async () => {
    const scenario = await delegated({
      "sets.yaml": FILES["sets.yaml"].replace("name: Admin", "name: Admin\nassignments: shared"),
      "access/ops.yaml": null,
    });
    const { result } = await scenario.plan();
    expect([result.marks.map(({ key }) => key), result.unmarked]).toEqual([
      ["PermissionSet/Developer"],
      ["PermissionSet/Admin"],
    ]);
    expect((await scenario.apply()).exitCode).toBe(0);
  });

  test("from the management account every mark is written", async () => {
    const scenario = await delegated({}, { caller: MANAGEMENT });
    expect((await scenario.plan()).result.unmarked).toBe(undefined);
    expect((await scenario.apply()).exitCode).toBe(0);
    const tags = scenario.emulator.state().permissionSets.map(({ Tags }) => Tags);
    expect(tags).toEqual([{ "idc:managed": "acme" }, { "idc:managed": "acme" }]);
  });

  test("a revocation that is left exits 5 though nothing was written, a grant 3", async () => {
    const scenario = await delegated();
    expect((await scenario.apply()).exitCode).toBe(0);
    await scenario.commit({ "access/ops.yaml": FILES["access/ops.yaml"] });
    const revoking = await scenario.apply();
    expect(resultsOf(revoking)).toEqual(["held AccountAssignment/Admin/group:ops/111111111111"]);
    expect(revoking.result.results[0]?.wrote).toBe(false);
    expect(revoking.exitCode).toBe(5);
    const more = `kind: Assignments\nassignments:\n  - {group: devs, permissionSet: Developer, accounts: "${MANAGEMENT}"}\n`;
    await scenario.commit({ "access/ops.yaml": DELEGATE.files!["access/ops.yaml"]!, "access/more.yaml": more });
    const granting = await scenario.apply();
    expect(resultsOf(granting)).toEqual(["held AccountAssignment/Developer/group:devs/111111111111"]);
    expect(granting.exitCode).toBe(3);
  });

  test("who gets another way in across both keeps the old one", async () => {
    const scenario = await delegated();
    expect((await scenario.apply()).exitCode).toBe(0);
    // Bob's way into prod is Admin, which cannot go; his new one can come.
    const other = FILES["access/ops.yaml"].replace("Admin", "Developer");
    await scenario.commit({ "access/ops.yaml": other });
    const applied = await scenario.apply();
    expect(applied.exitCode).toBe(5);
    expect(resultsOf(applied).sort()).toEqual([
      "done AccountAssignment/Developer/group:ops/222222222222",
      "held AccountAssignment/Admin/group:ops/111111111111",
      "held AccountAssignment/Admin/group:ops/222222222222",
    ]);
  });

  test("a group whose re-grant is left keeps its members and its old grant", async () => {
    const scenario = await delegated({
      "access/ops.yaml": `kind: Assignments\nassignments:\n  - {group: ops, permissionSet: Developer, accounts: {name: prod}}\n  - {group: ops, permissionSet: Admin, accounts: "${MANAGEMENT}"}\n`,
    });
    await scenario.apply();
    // Developer in prod is replaced by Admin there, which only the management account may grant.
    await scenario.commit({
      "access/ops.yaml": `kind: Assignments\nassignments:\n  - {group: ops, permissionSet: Admin, accounts: [{name: prod}, "${MANAGEMENT}"]}\n`,
    });
    await scenario.emulator.console("DeleteAccountAssignment", {
      PermissionSetName: "Admin",
      GroupName: "ops",
      AccountName: "prod",
    });
    const { changes } = (await scenario.plan()).result;
    expect(changes.map(({ verdict, action, key }) => `${verdict} ${action} ${key}`)).toEqual([
      "withheld create AccountAssignment/Admin/group:ops/222222222222",
      "withheld delete AccountAssignment/Developer/group:ops/222222222222",
    ]);
    const kept = "AccountAssignment/Developer/group:ops/222222222222";
    const applied = await scenario.apply();
    const result = applied.result.results.find(({ key }) => key === kept);
    const grant = "AccountAssignment/Admin/group:ops/222222222222";
    expect(result).toMatchObject({ state: "held", reason: `withheld: needs ${grant}, which is withheld` });
    expect([...applied.result.needsManagement!].sort()).toEqual([grant, kept]);
    // The old grant is a revocation that is left.
    expect(applied.exitCode).toBe(5);
  });

  test("a set of both worlds is linted, with the two that there should be", async () => {
    const { diagnostics } = (await (await delegated()).plan()).result;
    const [lint] = diagnostics.filter(({ code }) => code === "set-in-both-worlds");
    expect(lint).toMatchObject({ severity: "warning", at: { file: "sets.yaml", line: 1 } });
    expect(lint?.summary).toContain("Admin is for the management account 111111111111 and for 1 other account");
    expect(lint?.hint).toContain("name: Admin-Management");
    expect(lint?.hint).toContain('- {group: ops, permissionSet: Admin-Management, accounts: "111111111111"}');
    const there = await acme({ ...DELEGATE, caller: MANAGEMENT });
    expect((await there.plan()).result.diagnostics).toEqual([]);
  });
});

describe.concurrent("with a role", () => {
  test("all of it is done, what needs the role by it, and the rest by the caller", async () => {
    const scenario = await appliedWithRole();
    await scenario.commit(MORE);
    const planned = await scenario.plan();
    expect(planned.result.management?.roleArn).toBe(ROLE);
    expect(planned.result.management?.isNew).toBeUndefined();
    const text = await scenario.planText();
    expect(text.split("\n")[1]).toContain("as the management account");
    expect(text.split("\n")[3]).toContain(`management account as ${ROLE}`);
    const from = scenario.emulator.history().length;
    const applied = await scenario.apply();
    expect(applied.stderr).toContain(`management account as ${ROLE}`);
    expect(applied.exitCode, applied.stdout).toBe(0);
    expect(applied.result.pointer).toEqual({ advanced: true });
    const through = new Set(planned.result.management!.changes);
    const steps = (is: boolean) =>
      planned.result.changes.filter(({ key }) => through.has(key) === is).flatMap((one) => one.steps);
    const byRole = writtenSince(scenario, from).filter(([actor]) => actor === SESSION);
    expect(byRole.map(([, operation]) => operation).sort()).toEqual(
      steps(true)
        .map(({ operation }) => operation)
        .sort(),
    );
    expect(writtenSince(scenario, from).every(([actor]) => actor === SESSION || actor === OWN)).toBe(true);
    expect(changesOf(await scenario.plan())).toEqual([]);
  });

  test("its credentials read nothing but what was written by them", async () => {
    const scenario = await appliedWithRole();
    await scenario.commit(MORE);
    const inner = withoutSocket(scenario.emulator) as { handle(request: unknown): Promise<unknown> };
    const byRole: string[] = [];
    const handle = (request: { readonly headers: Readonly<Record<string, string>> }) => {
      if (request.headers["x-amz-security-token"] !== undefined) byRole.push(operationIn(request.headers));
      return inner.handle(request);
    };
    const before = await scenario.plan({ requestHandler: { ...inner, handle } });
    expect(before.result.management?.changes.length).toBeGreaterThan(0);
    expect(byRole).toEqual([]);
    expect((await scenario.apply({ requestHandler: { ...inner, handle } })).exitCode).toBe(0);
    const writes = ["CreateAccountAssignment", "ProvisionPermissionSet", "UpdatePermissionSet"];
    const looks =
      /^(ListAccountAssignments|Describe|ListPermissionSetProvisioningStatus|ListAccountAssignment|Get|ListManaged|ListCustomer|ListPermissionSets|ListTags|ListAccountsForProvisioned)/;
    expect(byRole.filter((one) => !looks.test(one) && !writes.includes(one))).toEqual([]);
    expect(byRole).toContain("ListAccountAssignmentCreationStatus");
  });

  test("a pipeline does not use one that no completed commit names, and completes none", async () => {
    const scenario = await delegated();
    expect((await scenario.apply()).exitCode).toBe(0);
    await scenario.commit({ ...WITH_ROLE, ...MORE });
    const planned = await scenario.plan();
    expect(planned.result.management).toMatchObject({ roleArn: ROLE, isNew: true });
    for (const { key, verdict } of planned.result.changes)
      if (NEEDY.some((needy) => needy.endsWith(key))) expect([key, verdict]).toEqual([key, "ask"]);
    const from = scenario.emulator.history().length;
    const auto = await scenario.apply({ auto: true });
    expect(auto.exitCode).toBe(5);
    expect(writtenSince(scenario, from).every(([actor]) => actor === OWN)).toBe(true);
    const person = await scenario.apply();
    expect(person.exitCode, person.stdout).toBe(0);
    // From now on it is known.
    await scenario.commit({ "sets.yaml": MORE["sets.yaml"].replace("sessionDuration: 2h", "sessionDuration: 3h") });
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    expect(writtenSince(scenario, from).filter(([actor]) => actor === SESSION).length).toBeGreaterThan(2);
  });

  test("nothing but the role changes: a pipeline does not make it known by completing the commit", async () => {
    const scenario = await delegated();
    expect((await scenario.apply()).exitCode).toBe(0);
    await scenario.commit(WITH_ROLE);
    const auto = await scenario.apply({ auto: true });
    expect(auto.exitCode).toBe(3);
    expect(auto.result.pointer).toMatchObject({ advanced: false, needsPerson: true });
    const no = await scenario.apply({ answer: "no" });
    expect(no.exitCode).toBe(1);
    expect(no.stderr).toContain(ROLE);
    const yes = await scenario.apply();
    expect(yes.result.pointer).toEqual({ advanced: true });
    expect((await scenario.plan()).result.management).toBeUndefined();
  });

  test("one of another account is refused", async () => {
    const elsewhere = ROLE.replace(MANAGEMENT, "222222222222");
    const scenario = await delegated({ "idc.yaml": WITH_ROLE["idc.yaml"].replace(ROLE, elsewhere), ...MORE });
    const planned = await scenario.plan();
    expect(planned.exitCode).toBe(1);
    expect(planned.result.diagnostics).toContainEqual(
      expect.objectContaining({ code: "management-role-elsewhere", severity: "error" }),
    );
    expect(planned.result.management?.roleArn).toBeUndefined();
    expect((await scenario.apply()).exitCode).toBe(1);
    expect(writtenSince(scenario, 0)).toEqual([]);
  });

  test("that may not be assumed is said with the action, and the rest goes on", async () => {
    const scenario = await appliedWithRole();
    await scenario.commit(MORE);
    scenario.emulator.setFaults({ deny: ["sts:AssumeRole"] });
    const applied = await scenario.apply();
    expect(applied.exitCode).toBe(5);
    expect(resultsOf(applied)).toContain("done PermissionSet/Developer");
    const held = applied.result.results.filter(({ state }) => state === "held");
    expect(held.map(({ action, key }) => `${action} ${key}`).sort()).toEqual(NEEDY);
    for (const { denied, reason } of held) {
      expect(denied).toBe("sts:AssumeRole");
      expect(reason).toContain("needs the management account");
    }
    expect([...applied.result.needsManagement!].sort()).toEqual(NEEDY.map((one) => one.split(" ")[1]).sort());
    expect(applied.result.pointer.advanced).toBe(false);
    scenario.emulator.setFaults({});
    expect((await scenario.apply()).exitCode).toBe(0);
  });

  test("grants there what was not there before, whose mark is out of the caller's reach from then on", async () => {
    const grant = `kind: Assignments\nassignments:\n  - {group: devs, permissionSet: Developer, accounts: "${MANAGEMENT}"}\n`;
    const scenario = await delegated({ ...WITH_ROLE, "access/more.yaml": grant });
    const { result } = await scenario.plan();
    expect([result.marks, result.unmarked]).toEqual([[], ["PermissionSet/Admin", "PermissionSet/Developer"]]);
    const applied = await scenario.apply();
    expect(applied.exitCode, applied.stdout).toBe(0);
    expect(applied.result.pointer).toEqual({ advanced: true });
    expect(changesOf(await scenario.plan())).toEqual([]);
  });

  test("is not assumed where the management account itself asks", async () => {
    const scenario = await acme({
      ...DELEGATE,
      caller: MANAGEMENT,
      files: { ...DELEGATE.files, ...WITH_ROLE, ...MORE },
    });
    scenario.emulator.setFaults({ deny: ["sts:AssumeRole"] });
    expect((await scenario.apply()).exitCode).toBe(0);
  });
});
