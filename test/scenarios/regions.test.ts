/** Runs in a Region that has only a copy of the instance, and from a network that the instance keeps out: what they say. */
import { describe, expect, test } from "vitest";
import { ORGANIZATION } from "../harness/acme.ts";
import { acme, appliedAcme, changesOf } from "./start.ts";

const told = (run: Promise<unknown>): Promise<Error & { readonly hint?: string }> =>
  run.then(
    () => expect.fail("the run was to fail"),
    (error: Error) => error,
  );

describe.concurrent("an instance with a copy in another Region", () => {
  const organization = `${ORGANIZATION}additionalRegions: [eu-central-1]\n`;

  test("is read and written in its primary one, and nowhere else", async () => {
    const scenario = await appliedAcme({ organization });
    expect(changesOf(await scenario.plan())).toEqual([]);
    scenario.emulator.resetCalls();
    const error = await told(scenario.plan({ region: "eu-central-1" }));
    expect(error.message).toBe(
      "eu-central-1 has only a copy of the Identity Center instance, whose primary region is eu-west-1",
    );
    expect(error.hint).toContain("write `region: eu-west-1` in Settings, or pass --region");
    // It did not go on to ask for what no copy answers.
    expect(scenario.emulator.calls().calls["sso-admin"]).toEqual({ ListInstances: 1 });
  });
});

describe.concurrent("network rules", () => {
  test.each([
    ["instanceNetwork", ["AccountAssignment/*/*/*", "PermissionSet/*"]],
    ["identityStoreNetwork", ["Group/*", "GroupMembership/*/*", "User/*"]],
  ])("that keep us out by %s: what they hide is unknown, told in AWS's words, and left", async (rules, hidden) => {
    const scenario = await acme({ organization: `${ORGANIZATION}${rules}: {vpceAccessRequired: true}\n` });
    const { result, exitCode } = await scenario.plan();
    expect([result.changes, exitCode]).toEqual([[], 1]);
    expect(result.unknown.map(({ pattern }) => pattern)).toEqual(expect.arrayContaining(hidden));
    for (const { reason } of result.unknown) expect(reason).toContain("explicit deny in network access controls");
    const refused = await scenario.apply().catch((error: { readonly exitCode?: number }) => error);
    expect(refused.exitCode ?? 0).not.toBe(0);
    expect(scenario.emulator.state().users).toHaveLength(2);
    expect(scenario.emulator.state().assignments).toHaveLength(3);
  });

  test("that let us in change nothing", async () => {
    const near = "{vpceAccessRequired: true, allowSourceIps: [127.0.0.1]}";
    const scenario = await appliedAcme({ organization: `${ORGANIZATION}instanceNetwork: ${near}\n` });
    expect(changesOf(await scenario.plan())).toEqual([]);
  });
});
