/** What Terraform cannot say is refused or warned of, by name. */
import { afterEach, describe, expect, test } from "vitest";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { type Files, type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { emit, merged } from "./emitted.ts";

let scenario: Scenario;
afterEach(() => scenario.stop());

const acme = async (files: Files) => {
  scenario = await startScenario({ organization: yaml(ORGANIZATION), files: { ...FILES, ...files } });
  return scenario;
};

const RULE = (more: string) =>
  `kind: Assignments\nassignments:\n  - {group: ops, permissionSet: Developer, accounts: {name: dev}${more}}\n`;

describe("a grant that ends", () => {
  test("is refused, with its line, since it would be for good", async () => {
    const { exitCode, stderr, files } = await emit(await acme({ "z.yaml": RULE(', expires: "2030-01-31"') }));
    expect([exitCode, files.size]).toEqual([1, 0]);
    expect(stderr).toContain(
      "z.yaml:3:5  error  emit-expires  Terraform ends nothing: a grant of this rule would outlive 2030-01-31",
    );
  });

  test("is written for good where somebody says so, and is warned of", async () => {
    const { exitCode, stderr, files } = await emit(await acme({ "z.yaml": RULE(', expires: "2030-01-31"') }), {
      dropsExpiry: true,
    });
    expect(exitCode).toBe(0);
    expect(stderr).toContain("warning  emit-expires");
    const { resource } = merged(files);
    expect(
      Object.keys(resource.aws_ssoadmin_account_assignment!).filter((name) => name.includes("ops_333")),
    ).toHaveLength(1);
  });

  test("is none where another rule gives the same without an end", async () => {
    const two = `${RULE(', expires: "2030-01-31"')}---\n${RULE("")}`;
    const { exitCode, stderr } = await emit(await acme({ "z.yaml": two }));
    expect([exitCode, stderr.includes("emit-expires")]).toEqual([0, false]);
  });

  test("that has ended is not written, and nothing is said of it", async () => {
    const { exitCode, stderr, files } = await emit(await acme({ "z.yaml": RULE(', expires: "2020-01-31"') }));
    expect([exitCode, stderr.includes("emit-expires")]).toEqual([0, false]);
    expect(JSON.stringify(merged(files))).not.toContain("developer_ops_");
  });
});

test("grants of a group that a provider has yet to bring are not written, and said", async () => {
  await acme({
    "idc.yaml": FILES["idc.yaml"].replace("mode: full", "mode: full\nidentitySource: external"),
    "people.yaml": null,
    "z.yaml": RULE("").replace("group: ops", "group: nobody-yet"),
  });
  const { exitCode, stderr, files } = await emit(scenario);
  expect(exitCode).toBe(0);
  expect(stderr).toContain("warning  emit-pending  not written, since nobody-yet does not exist yet: 1 grant");
  expect(JSON.stringify(merged(files))).not.toContain("nobody");
});

test("what is left to others is said with its owner", async () => {
  const ignore = "ignore:\n  - {permissionSet: AWSReserved*, owner: Control Tower}\n";
  await acme({ "idc.yaml": `${FILES["idc.yaml"]}${ignore}` });
  expect((await emit(scenario)).stderr).toContain(
    "emit-ignored  Terraform leaves alone what is not in its state: the rule of Control Tower",
  );
});

test("a rename of a set is said, which Terraform makes in an order of its own", async () => {
  await acme({
    "sets.yaml": FILES["sets.yaml"].replace("name: Admin", "name: Root\npreviously: Admin"),
    "access/ops.yaml": FILES["access/ops.yaml"].replace("Admin", "Root"),
  });
  const { exitCode, stderr } = await emit(scenario);
  expect(exitCode).toBe(0);
  expect(stderr).toContain("warning  emit-renames  Terraform deletes Admin and makes Root");
});

describe("where it could not be read whether something exists", () => {
  test("nothing is written, and an import is never forgotten in silence", async () => {
    await acme({ "new.yaml": RULE("") });
    const denied = ["sso:ListAccountAssignments", "sso:ListAccountAssignmentsForPrincipal"];
    scenario.emulator.setFaults({ deny: denied });
    await expect(emit(scenario)).rejects.toThrow(/nothing was written: whether \d+ objects? \(AccountAssignment/);
    const { exitCode, stderr } = await emit(scenario, { imports: false });
    expect([exitCode, stderr.includes("0 of them imported")]).toEqual([0, true]);
  });
});

test("a config with mistakes is said, and nothing is written", async () => {
  await acme({ "z.yaml": "kind: PermissionSet\nname: Bad\nsessionDuration: PT99H\n" });
  const { exitCode, stderr, files } = await emit(scenario);
  expect([exitCode, files.size]).toEqual([1, 0]);
  expect(stderr).toContain("z.yaml:3");
});
