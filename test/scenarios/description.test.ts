/** What a permission set no longer says: AWS cannot be told to remove a description, and may keep what an update leaves out. */
import { describe, expect, test } from "vitest";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { acme, appliedAcme, changesOf, click, operationsSince } from "./start.ts";

const SETS = FILES["sets.yaml"];
const DESCRIBED = "description: Daily work\n";
const RELAY = "relayState: https://console.aws.amazon.com/s3\n";
const BARE = SETS.replace(DESCRIBED, "");
const SET = "update PermissionSet/Developer";

const developerOf = ({ emulator }: Scenario) =>
  emulator.state().permissionSets.find(({ Name }) => Name === "Developer");

/** A second run finds nothing to do, and says so by its exit code. */
async function expectNothingLeft(scenario: Scenario) {
  const made = await scenario.plan();
  expect([made.exitCode, changesOf(made)]).toEqual([0, []]);
  const from = scenario.emulator.history().length;
  expect((await scenario.apply()).exitCode).toBe(0);
  expect(operationsSince(scenario, from)).toEqual([]);
}

async function expectApplied(scenario: Scenario, sets: string) {
  await scenario.commit({ "sets.yaml": sets });
  const made = await scenario.plan();
  expect(changesOf(made)).toEqual([SET]);
  const text = await scenario.planText();
  expect((await scenario.apply()).exitCode).toBe(0);
  await expectNothingLeft(scenario);
  return { fields: made.result.changes[0]!.fields, text };
}

describe.concurrent.each(["keep", "reset"] as const)("where AWS may %s what an update leaves out", (updateOmitted) => {
  const behaviour = { updateOmitted };

  test("a description that goes is written as a dash, as the plan says", async () => {
    const scenario = await appliedAcme({ behaviour });
    const { fields, text } = await expectApplied(scenario, BARE);
    expect(fields).toEqual(["description"]);
    expect(text).toContain("description  Daily work → none, written as - since AWS cannot remove it\n");
    expect(developerOf(scenario)?.Description).toBe("-");
  });

  test("a relay state that goes is gone", async () => {
    const scenario = await appliedAcme({ behaviour, files: { "sets.yaml": SETS + RELAY } });
    const { fields, text } = await expectApplied(scenario, SETS);
    expect(fields).toEqual(["relayState"]);
    expect(text).toContain("relayState  https://console.aws.amazon.com/s3 → none\n");
    expect(developerOf(scenario)).not.toHaveProperty("RelayState");
    expect(developerOf(scenario)?.Description).toBe("Daily work");
  });

  test("both go together with another change, and come back", async () => {
    const scenario = await appliedAcme({ behaviour, files: { "sets.yaml": SETS + RELAY } });
    const { fields } = await expectApplied(scenario, BARE.replace("PowerUserAccess", "ReadOnlyAccess"));
    expect(fields).toEqual(["description", "relayState", "managedPolicies"]);
    expect(developerOf(scenario)).toMatchObject({ Description: "-", SessionDuration: "PT4H" });
    expect(developerOf(scenario)).not.toHaveProperty("RelayState");
    const { text } = await expectApplied(scenario, SETS + RELAY);
    expect(text).toContain("description  none → Daily work\n");
    expect(developerOf(scenario)?.Description).toBe("Daily work");
  });

  test("a session that goes back to the default is said, with or without a description", async () => {
    const scenario = await appliedAcme({ behaviour });
    await expectApplied(scenario, BARE);
    const { fields, text } = await expectApplied(scenario, BARE.replace("sessionDuration: 4h\n", ""));
    expect(fields).toEqual(["sessionDuration"]);
    expect(text).not.toContain("description");
    expect(developerOf(scenario)?.SessionDuration).toBe("PT1H");
  });

  test("a description that a person puts back is drift", async () => {
    const scenario = await appliedAcme({ behaviour, files: { "sets.yaml": BARE } });
    expect(developerOf(scenario)?.Description).toBe("-");
    await click(scenario, "UpdatePermissionSet", {
      ...{ PermissionSetName: "Developer", Description: "By hand", SessionDuration: "PT4H" },
    });
    const made = await scenario.plan();
    expect(made.result.changes.map(({ key, cause, fields }) => [key, cause, fields])).toEqual([
      ["PermissionSet/Developer", "drift", ["description", "outdatedAccounts"]],
    ]);
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(developerOf(scenario)?.Description).toBe("-");
    await expectNothingLeft(scenario);
  });

  test("a set that never had one gets none, whatever else changes", async () => {
    const organization = ORGANIZATION.replace(" description: Daily work,", "");
    const scenario = await appliedAcme({ behaviour, organization, files: { "sets.yaml": BARE } });
    await expectApplied(scenario, BARE.replace("4h", "2h"));
    expect(developerOf(scenario)).not.toHaveProperty("Description");
  });
});

describe.concurrent("a live description that is a dash", () => {
  const organization = ORGANIZATION.replace("description: Daily work", 'description: "-"');

  test("counts as none when the set is adopted, and in a snapshot", async () => {
    const scenario = await acme({ organization, files: { "sets.yaml": BARE } });
    expect(changesOf(await scenario.plan())).toEqual([]);
    const { result } = await scenario.snapshot();
    const found = result.resources.find(({ key }) => key === "PermissionSet/Developer");
    expect(found?.spec).not.toHaveProperty("description");
    expect((await scenario.apply()).exitCode).toBe(0);
    await expectNothingLeft(scenario);
  });

  test("is what a document may say for none", async () => {
    const scenario = await appliedAcme({ organization, files: { "sets.yaml": BARE } });
    await scenario.commit({ "sets.yaml": SETS.replace("Daily work", '"-"') });
    await expectNothingLeft(scenario);
  });
});

test("a set that is renamed and loses its description has none: nothing stood there before", async () => {
  const scenario = await appliedAcme();
  await scenario.commit({
    "sets.yaml": BARE.replace("name: Developer", "name: Engineer\npreviously: Developer"),
    "access/devs.yaml": FILES["access/devs.yaml"].replace("Developer", "Engineer"),
  });
  expect(await scenario.planText()).toContain("description  Daily work → none\n");
});
