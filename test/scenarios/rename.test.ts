/** A permission set gets another name: nobody is without access in between, and nothing of it is done by halves. */
import { describe, expect, test } from "vitest";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { acme, appliedAcme, changesOf, click, contentOf, operationsSince, resultsOf } from "./start.ts";

const RENAMED = {
  "sets.yaml": FILES["sets.yaml"].replace("name: Developer", "name: Builder\npreviously: Developer"),
  "access/devs.yaml": FILES["access/devs.yaml"].replace("Developer", "Builder"),
};
const [DEV, SANDBOX] = ["333333333333", "444444444444"];
const row = (set: string, account: string) => `AccountAssignment/${set}/group:devs/${account}`;

/** What became of assignments and sets, in the order in which AWS was done with it. */
const steps = ({ emulator }: Scenario, from: number) =>
  emulator
    .history()
    .slice(from)
    .filter(
      ({ operation, phase }) =>
        phase !== "started" && /AccountAssignment|^(Create|Delete)PermissionSet$/.test(operation),
    )
    .map(({ operation, status }) => (status === undefined ? operation : `${operation} ${status}`));

const accessOf = ({ emulator }: Scenario) =>
  emulator.state().assignments.map((one) => `${one.permissionSet} ${one.account}`);

describe.concurrent("a permission set that is renamed", () => {
  test("is made and assigned before an assignment of the old one goes", async () => {
    const scenario = await appliedAcme({ operationSeconds: 0.05 });
    await scenario.commit(RENAMED);
    const planned = await scenario.plan();
    expect(planned.exitCode).toBe(2);
    expect(planned.result.changes.map(({ verdict }) => verdict)).toEqual(Array(6).fill("ask"));
    const from = scenario.emulator.history().length;
    const applied = await scenario.apply();
    expect([applied.exitCode, applied.result.pointer]).toEqual([0, { advanced: true }]);
    const done = steps(scenario, from);
    expect(done).toEqual([
      "CreatePermissionSet",
      "CreateAccountAssignment SUCCEEDED",
      "CreateAccountAssignment SUCCEEDED",
      "DeleteAccountAssignment SUCCEEDED",
      "DeleteAccountAssignment SUCCEEDED",
      "DeletePermissionSet",
    ]);
    // Not even begun: the first deletion starts after the last creation has succeeded.
    const history = scenario.emulator.history().slice(from);
    const last = history.findLastIndex(({ operation }) => operation === "CreateAccountAssignment");
    const first = history.findIndex(({ operation }) => operation === "DeleteAccountAssignment");
    expect(history[last]).toMatchObject({ phase: "finished", status: "SUCCEEDED" });
    expect(last).toBeLessThan(first);
    expect(accessOf(scenario).sort()).toEqual([`Admin 222222222222`, `Builder ${DEV}`, `Builder ${SANDBOX}`].sort());
    // The former name stays in the config, and says nothing any more.
    const again = await scenario.plan();
    expect([again.exitCode, changesOf(again), again.result.diagnostics, again.stderr]).toEqual([0, [], [], ""]);
  });

  test("is left as it is by --auto-approve, whole", async () => {
    const scenario = await appliedAcme();
    await scenario.commit(RENAMED);
    const [before, from] = [contentOf(scenario), scenario.emulator.history().length];
    const applied = await scenario.apply({ auto: true });
    expect(applied.exitCode).toBe(3);
    expect(applied.result.results.map(({ state }) => state)).toEqual(Array(6).fill("held"));
    expect(contentOf(scenario)).toEqual(before);
    // Of the lease alone.
    expect(operationsSince(scenario, from).filter((operation) => !/^(Unt|T)agResource$/.test(operation))).toEqual([]);
  });

  test("keeps all that is old where one new assignment fails, and a second run completes it", async () => {
    const policies = (of: string) => `name: ${of}, ou: /Workloads/Dev`;
    const organization = ORGANIZATION.replace(
      `{id: "${DEV}", name: dev, ou: /Workloads/Dev,`,
      `{id: "${DEV}", ${policies("dev")}, customerManagedPolicies: [/Guard],`,
    );
    expect(organization).toContain("/Guard");
    const scenario = await appliedAcme({ organization });
    const guarded = RENAMED["sets.yaml"].replace(
      "name: Builder",
      "name: Builder\ncustomerManagedPolicies: [{name: Guard}]",
    );
    await scenario.commit({ ...RENAMED, "sets.yaml": guarded });
    const applied = await scenario.apply();
    expect(applied.exitCode).toBe(5);
    expect(resultsOf(applied)).toEqual([
      "done PermissionSet/Builder",
      `done ${row("Builder", DEV)}`,
      `failed ${row("Builder", SANDBOX)}`,
      `not-attempted ${row("Developer", DEV)}`,
      `not-attempted ${row("Developer", SANDBOX)}`,
      "not-attempted PermissionSet/Developer",
    ]);
    expect(accessOf(scenario)).toEqual(expect.arrayContaining([`Developer ${DEV}`, `Developer ${SANDBOX}`]));
    await scenario.commit({ "sets.yaml": RENAMED["sets.yaml"] });
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(accessOf(scenario).filter((one) => one.startsWith("Developer"))).toEqual([]);
    expect(changesOf(await scenario.plan())).toEqual([]);
  });

  test("is refused where somebody was given the old one by hand", async () => {
    const scenario = await appliedAcme();
    await click(scenario, "CreateAccountAssignment", {
      PermissionSetName: "Developer",
      UserName: "bob@acme.io",
      AccountName: "prod",
    });
    await scenario.commit(RENAMED);
    const before = contentOf(scenario);
    const planned = await scenario.plan();
    expect(planned.exitCode).toBe(3);
    expect(new Set(planned.result.changes.map(({ verdict }) => verdict))).toEqual(new Set(["deny"]));
    expect((await scenario.apply()).exitCode).toBe(3);
    expect(contentOf(scenario)).toEqual(before);
  });

  test("is refused in a first run: nobody knows that the old one was ours", async () => {
    const scenario = await acme({ files: RENAMED });
    const planned = await scenario.plan();
    expect(planned.exitCode).toBe(3);
    const reasons = planned.result.changes.flatMap((change) => change.reasons);
    expect(new Set(reasons)).toEqual(
      new Set(["Developer cannot be renamed to Builder: this config never declared it"]),
    );
  });

  test("waits for its commit, and then goes on", async () => {
    const scenario = await appliedAcme();
    await scenario.write(RENAMED);
    const planned = await scenario.plan();
    expect(planned.result.config.state).toBe("uncommitted-changes");
    expect(planned.result.changes.map(({ verdict, action }) => `${verdict} ${action}`)).toEqual(
      Array(3).fill("ask create"),
    );
    expect((await scenario.apply()).exitCode).toBe(3);
    expect((await scenario.apply({ uncommitted: true })).exitCode).toBe(5);
    expect(accessOf(scenario)).toHaveLength(5);
    await scenario.commit({});
    const left = await scenario.plan();
    expect(changesOf(left)).toEqual([
      `delete ${row("Developer", DEV)}`,
      `delete ${row("Developer", SANDBOX)}`,
      "delete PermissionSet/Developer",
    ]);
    expect((await scenario.apply()).exitCode).toBe(0);
  });
});
