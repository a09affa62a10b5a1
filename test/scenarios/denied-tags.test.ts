/** Tags, and what is under way, that AWS denies: without them no run may write, unless a person takes access away and does nothing else. */
import { describe, expect, test } from "vitest";
import { explainFailure } from "../../src/cli/failure.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { appliedAcme, changesOf, operationsSince, resultsOf, type Start } from "./start.ts";

/** Devs lose the sandbox, and ops get dev beside prod. */
const LESS_AND_MORE = {
  "access/devs.yaml": FILES["access/devs.yaml"].replace("{ou: /Workloads/Dev}", "{name: dev}"),
  "access/ops.yaml": FILES["access/ops.yaml"].replace("{name: prod}", "[{name: prod}, {name: dev}]"),
};
const REVOKED = "AccountAssignment/Developer/group:devs/444444444444";

const CALLERS: Readonly<Record<string, Start>> = {
  "the management account": {},
  "the delegated administrator": {
    organization: ORGANIZATION.replace('1111"}', '1111", delegatedAdministrator: "666666666666"}').replace(
      "accounts:\n",
      'accounts:\n  - {id: "666666666666", name: security, ou: /Core}\n',
    ),
    caller: "666666666666",
  },
};

/** A run as the command line ends it, whether it returns or fails. */
async function endOf(run: ReturnType<Scenario["apply"]>): Promise<{ exitCode: number; stderr: string }> {
  try {
    return await run;
  } catch (error) {
    const { exitCode, text } = explainFailure(error, "0.0.0");
    return { exitCode, stderr: text };
  }
}

describe.each(Object.entries(CALLERS))("of %s", (_, start) => {
  async function denied(...deny: readonly string[]) {
    const scenario = await appliedAcme(start);
    await scenario.commit(LESS_AND_MORE);
    scenario.emulator.setFaults({ deny });
    return { scenario, before: scenario.emulator.history(), state: scenario.emulator.state() };
  }

  test.concurrent.each([
    ["sso:TagResource", true],
    ["sso:TagResource", false],
    ["sso:ListTagsForResource", true],
    ["sso:ListTagsForResource", false],
  ])("%s: exit 4, the action is named, and nothing is written (--auto-approve: %s)", async (action, auto) => {
    const { scenario, before, state } = await denied(action);
    const { exitCode, stderr } = await endOf(scenario.apply({ auto }));
    expect(stderr).toContain(action);
    expect(stderr).toContain("AWS denied");
    expect(exitCode).toBe(4);
    expect(scenario.emulator.history()).toEqual(before);
    expect(scenario.emulator.state()).toEqual(state);
  });

  test("both: the one without which nobody knows what was applied last is named, with the other in the hint", async () => {
    const { scenario, before } = await denied("sso:TagResource", "sso:ListTagsForResource", "sso:UntagResource");
    const { exitCode, stderr } = await endOf(scenario.apply({ auto: true }));
    expect(stderr).toMatch(/denied sso:ListTagsForResource[\s\S]*hint: grant .*sso:TagResource and sso:UntagResource/);
    expect(exitCode).toBe(4);
    expect(scenario.emulator.history()).toEqual(before);
  });

  test("a person takes access away all the same, and nothing else; no commit is completed by it", async () => {
    const { scenario, before } = await denied("sso:TagResource", "sso:UntagResource");
    const { instance } = scenario.emulator.state();
    const applied = await scenario.apply({ narrowed: { revokeOnly: true } });
    expect(resultsOf(applied)).toEqual([`done ${REVOKED}`]);
    expect(applied.result.pointer).toEqual({ advanced: false, reason: "the run was narrowed" });
    // All that was asked for is done.
    expect(applied.exitCode).toBe(0);
    expect(operationsSince(scenario, before.length)).toEqual(["DeleteAccountAssignment"]);
    expect(scenario.emulator.state().instance).toEqual(instance);
    scenario.emulator.setFaults({});
    expect(changesOf(await scenario.plan())).toEqual(["create AccountAssignment/Admin/group:ops/333333333333"]);
  });

  test("nobody takes access away unasked", async () => {
    const people = FILES["people.yaml"].replace("members: [alice@acme.io]", "members: [alice@acme.io, bob@acme.io]");
    const scenario = await appliedAcme({ ...start, files: { "people.yaml": people } });
    await scenario.commit({ "people.yaml": FILES["people.yaml"] });
    scenario.emulator.setFaults({ deny: ["sso:TagResource"] });
    const before = scenario.emulator.history();
    const [change] = (await scenario.plan({ narrowed: { revokeOnly: true } })).result.changes;
    expect(change).toMatchObject({ action: "delete", key: "GroupMembership/devs/bob@acme.io", verdict: "allow" });
    const { exitCode, stderr } = await endOf(scenario.apply({ auto: true, narrowed: { revokeOnly: true } }));
    expect(stderr).toContain("AWS denied sso:TagResource");
    expect(exitCode).toBe(4);
    expect(scenario.emulator.history()).toEqual(before);
  });

  test.concurrent.each([
    "sso:ListAccountAssignmentCreationStatus",
    "sso:ListAccountAssignmentDeletionStatus",
    "sso:ListPermissionSetProvisioningStatus",
  ])(
    "%s: what earlier runs left under way is not held to be nothing; a person may take away all the same",
    async (action) => {
      const { scenario, before } = await denied(action);
      expect((await scenario.plan()).exitCode).toBe(2);
      const { exitCode, stderr } = await endOf(scenario.apply());
      expect([exitCode, stderr]).toEqual([4, expect.stringContaining(`allow ${action}`)]);
      expect(scenario.emulator.history()).toEqual(before);
      const applied = await scenario.apply({ narrowed: { revokeOnly: true } });
      expect(resultsOf(applied)).toEqual([`done ${REVOKED}`]);
    },
  );
});
