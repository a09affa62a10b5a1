/** How a run goes about it: calls that it saves, answers that are lost, failures that AWS explains. */
import { describe, expect, test } from "vitest";
import type { Emulator } from "../../src/emulator/index.ts";
import { FILES } from "../harness/acme.ts";
import { appliedAcme, operationsSince, resultsOf } from "./start.ts";

const EVERYWHERE = {
  "access/devs.yaml":
    "kind: Assignments\nassignments:\n  - {group: devs, permissionSet: Developer, accounts: {all: true}}\n  - {group: ops, permissionSet: Developer, accounts: {all: true}}\n",
};
const NEW_SET = {
  "sets.yaml": `${FILES["sets.yaml"]}---\nkind: PermissionSet\nname: Read\nmanagedPolicies: [ReadOnlyAccess]\n`,
  "people.yaml": `${FILES["people.yaml"]}---\nkind: Group\nname: readers\nmembers: [bob@acme.io]\n`,
  "access/read.yaml":
    "kind: Assignments\nassignments:\n  - {group: readers, permissionSet: Read, accounts: {name: dev}}\n",
};

describe.concurrent("the calls of a run", () => {
  test("operations are followed together: nobody asks for one by itself, and a look is one call for each pair", async () => {
    // So long that none of them is done before it is first looked for, on a slow machine neither.
    const scenario = await appliedAcme({ operationSeconds: 1 });
    await scenario.commit(EVERYWHERE);
    scenario.emulator.resetCalls();
    const applied = await scenario.apply({ auto: true });
    expect(applied.exitCode).toBe(0);
    expect(resultsOf(applied)).toHaveLength(4);
    const calls = scenario.emulator.calls().calls["sso-admin"]!;
    expect(calls.CreateAccountAssignment).toBe(4);
    expect(calls.DescribeAccountAssignmentCreationStatus).toBeUndefined();
    expect(calls.ListAccountAssignmentCreationStatus).toBeGreaterThan(1);
    // Two principals are fewer than four rows on three accounts.
    expect(calls.ListAccountAssignmentsForPrincipal).toBe(2);
  });

  test("no more operations are in progress than Settings allow", async () => {
    const scenario = await appliedAcme({ operationSeconds: 0.2, outstanding: 2 });
    await scenario.commit({
      ...EVERYWHERE,
      "idc.yaml": `${FILES["idc.yaml"]}throttle: {requestsPerSecond: 15, writesInFlight: 2}\n`,
    });
    scenario.emulator.resetCalls();
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    // AWS never had to say that there are too many.
    expect(scenario.emulator.calls().calls["sso-admin"]!.CreateAccountAssignment).toBe(4);
  });
});

describe.concurrent("an answer that is lost", () => {
  test.each([
    "CreatePermissionSet",
    "CreateGroup",
    "CreateGroupMembership",
    "CreateAccountAssignment",
    "AttachManagedPolicyToPermissionSet",
  ])("of %s: it is found out what became of it, and nothing is there twice", (operation) => expectOnce(operation));

  test("is lost too where a socket is cut", () => expectOnce("CreateAccountAssignment", ({ url }) => url));

  async function expectOnce(operation: string, endpointOf?: (emulator: Emulator) => string): Promise<void> {
    const scenario = await appliedAcme();
    await scenario.commit(NEW_SET);
    // Each seed cuts at another moment; four of them meet both sides of the act.
    scenario.emulator.setFaults({ drop: 1, operations: [operation], times: 4 });
    const endpoint = endpointOf?.(scenario.emulator);
    const applied = await scenario.apply({ auto: true, ...(endpoint === undefined ? {} : { endpoint }) });
    expect(applied.result.results.filter(({ state }) => state !== "done")).toEqual([]);
    expect(applied.exitCode).toBe(0);
    const { permissionSets, groups, assignments } = scenario.emulator.state();
    expect(permissionSets.filter(({ Name }) => Name === "Read")).toHaveLength(1);
    expect(groups.filter(({ DisplayName }) => DisplayName === "readers").map(({ members }) => members)).toEqual([
      ["bob@acme.io"],
    ]);
    expect(assignments.filter(({ permissionSet }) => permissionSet === "Read")).toHaveLength(1);
    expect((await scenario.plan()).result.changes).toEqual([]);
  }
});

describe.concurrent("an operation that ends FAILED", () => {
  test("is told with AWS's reason, its request and the line of the config; the next run makes it", async () => {
    const scenario = await appliedAcme();
    await scenario.commit(NEW_SET);
    scenario.emulator.setFaults({ fail: 1, operations: ["CreateAccountAssignment"] });
    const applied = await scenario.apply({ auto: true });
    expect(applied.exitCode).toBe(5);
    const failed = applied.result.results.filter(({ state }) => state === "failed");
    expect(failed).toHaveLength(1);
    expect(failed[0]).toMatchObject({
      key: "AccountAssignment/Read/group:readers/333333333333",
      operation: "CreateAccountAssignment",
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      reason: expect.stringMatching(/./),
      sources: [{ file: "access/read.yaml", line: 3 }],
    });
    scenario.emulator.setFaults({});
    const from = scenario.emulator.history().length;
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    expect(operationsSince(scenario, from)).toEqual(["CreateAccountAssignment"]);
  });
});
