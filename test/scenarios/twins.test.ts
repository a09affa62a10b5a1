/** Two live users, or groups, whose names differ in case only: nobody guesses which of them the config means. */
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { acme, appliedAcme, changesOf, click, contentOf, type Start } from "./start.ts";

const APART: Start = { behaviour: { foldNames: false } };
const DEV = "333333333333";

/** `Devs` beside `devs`, with bob, who has Developer in dev by it. */
async function withTwin(scenario: Scenario): Promise<Scenario> {
  await click(scenario, "CreateGroup", { DisplayName: "Devs", Description: "Others" });
  await click(scenario, "CreateGroupMembership", { GroupName: "Devs", UserName: "bob@acme.io" });
  const row = { PermissionSetName: "Developer", GroupName: "Devs", AccountName: "dev" };
  await click(scenario, "CreateAccountAssignment", row);
  return scenario;
}

const shared = { "sets.yaml": `${FILES["sets.yaml"]}assignments: shared\n` };

/** The config with `devs` in another spelling, in all its files. */
const spelled = (name: string, files: Readonly<Record<string, string>> = FILES) =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [file, text.replaceAll(/\bdevs\b/g, name)]));

const reasonsOf = ({ result }: Awaited<ReturnType<Scenario["plan"]>>) => [
  ...new Set(result.unknown.map(({ reason }) => reason)),
];

describe.concurrent("of two live groups", () => {
  test("the one that is written as in the config is meant, and the other is somebody else", async () => {
    const scenario = await withTwin(await appliedAcme({ ...APART, files: shared }));
    const before = contentOf(scenario);
    const planned = await scenario.plan();
    expect([planned.exitCode, changesOf(planned), planned.result.unknown]).toEqual([0, [], []]);
    await scenario.commit(spelled("Devs", { ...FILES, ...shared }));
    // Now the other one is meant, and what it has that the config does not say is told of before it goes.
    const other = await scenario.plan();
    expect(changesOf(other)).toContain("update Group/Devs");
    expect(changesOf(other).filter((change) => /^delete \w+\/devs/.test(change))).toEqual([]);
    expect(contentOf(scenario)).toEqual(before);
  });

  test.for([
    ["members and assignments of neither go", FILES],
    ["nor where others may assign the set", { ...FILES, ...shared }],
  ] as const)("none is, where the config writes a third spelling: %s", async ([, files]) => {
    const scenario = await withTwin(await appliedAcme({ ...APART, files }));
    const before = contentOf(scenario);
    await scenario.commit(spelled("DEVS", files));
    const planned = await scenario.plan();
    const reason =
      "2 live groups differ in case only, Devs and devs, and the config writes DEVS: write one of them, or rename or delete the other";
    expect([planned.exitCode, changesOf(planned), reasonsOf(planned)]).toEqual([1, [], [reason]]);
    expect(await scenario.planText()).toContain("differ in case only");
    await scenario.apply();
    expect(contentOf(scenario)).toEqual(before);
    const { file } = await scenario.snapshot();
    const offline = await scenario.plan({ live: file });
    expect([offline.exitCode, changesOf(offline), reasonsOf(offline)]).toEqual([1, [], [reason]]);
    // The way out.
    await click(scenario, "DeleteGroup", { GroupName: "Devs" });
    expect((await scenario.plan()).result.unknown).toEqual([]);
  });
});

describe.concurrent("of two live users", () => {
  const twin = { UserName: "Alice@acme.io", DisplayName: "A", Name: { GivenName: "A", FamilyName: "N" } };

  test("nobody is evicted for a spelling that fits both, and nobody made", async () => {
    const scenario = await appliedAcme(APART);
    await click(scenario, "CreateUser", twin);
    const before = contentOf(scenario);
    await scenario.commit({ "people.yaml": FILES["people.yaml"].replaceAll("alice@acme.io", "ALICE@acme.io") });
    const planned = await scenario.plan();
    expect([planned.exitCode, changesOf(planned)]).toEqual([1, []]);
    expect(reasonsOf(planned)[0]).toContain("2 live users differ in case only, Alice@acme.io and alice@acme.io");
    await scenario.apply();
    expect(contentOf(scenario)).toEqual(before);
  });

  test("the one who is written as in the config is meant", async () => {
    const scenario = await acme(APART);
    await click(scenario, "CreateUser", twin);
    const row = { PermissionSetName: "Developer", UserName: twin.UserName, TargetId: DEV, TargetType: "AWS_ACCOUNT" };
    await click(scenario, "CreateAccountAssignment", { ...row, PrincipalType: "USER" });
    expect((await scenario.apply()).exitCode).toBe(0);
    const { assignments, users } = scenario.emulator.state();
    expect(assignments.map(({ principal }) => principal)).toContain(twin.UserName);
    expect(users).toHaveLength(3);
  });
});
