/** What Terraform cannot say is refused or warned of, by name. */
import { afterEach, describe, expect, test } from "vitest";
import { emissionOf } from "../../src/core/emit/emission.ts";
import { kinds as registry } from "../../src/kinds/generated/index.ts";
import { terraformKinds } from "../../src/kinds/generated/terraform.ts";
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

test("what idc would remove, and Terraform never had, is said to stay", async () => {
  await acme({});
  expect((await scenario.apply()).exitCode).toBe(0);
  await scenario.commit({
    "access/devs.yaml": FILES["access/devs.yaml"].replace("{ou: /Workloads/Dev}", "{name: dev}"),
  });
  await scenario.emulator.console("AttachManagedPolicyToPermissionSet", {
    PermissionSetName: "Admin",
    ManagedPolicyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess",
  });
  const { stderr } = await emit(scenario);
  expect(stderr).toContain(
    "sets.yaml:1:1  warning  emit-leaves-policies  Terraform would leave on Admin what its document has not: ReadOnlyAccess",
  );
  expect(stderr).toContain(
    "emit-leaves  Terraform removes nothing that it never had: AccountAssignment/Developer/group:devs/444444444444 would stay",
  );
  // One resource that owns all of them takes the policy away.
  expect((await emit(scenario, { providerVersion: ">= 6.30" })).stderr).not.toContain("emit-leaves-policies");
});

test("a description that was taken away is as idc leaves it, and is no change afterwards", async () => {
  await acme({ "sets.yaml": FILES["sets.yaml"].replace("description: Daily work\n", "") });
  const of = async () => {
    const { resource } = merged((await emit(scenario)).files);
    return Object.values(resource.aws_ssoadmin_permission_set!).find(({ name }) => name === "Developer")!;
  };
  expect((await of()).description).toBe("-");
  expect((await scenario.apply()).exitCode).toBe(0);
  expect(await of()).toMatchObject({ lifecycle: { ignore_changes: ["description", "tags", "tags_all"] } });
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

test("where it is not known whom a rule means, nothing is written: Terraform would take away what it has", async () => {
  await acme({ "z.yaml": RULE("").replace("{name: dev}", "{tag: {team: web}}") });
  expect((await emit(scenario)).exitCode).toBe(0);
  scenario.emulator.setFaults({ deny: ["organizations:ListTagsForResource"] });
  const { exitCode, stderr } = await emit(scenario, { imports: false });
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("Terraform would take away what it has of it")]);
});

test("grants in an account that is not active are told, which Terraform would delete", async () => {
  const { exitCode, stderr } = await emit(
    await acme({ "z.yaml": RULE("").replace("{name: dev}", "{ou: /Workloads/Dev}") }),
  );
  expect(exitCode).toBe(0);
  expect(stderr).toContain("warning  emit-inactive  grants in accounts that are not active are not written");
});

test("a comma in a policy's name, by which the provider takes ids apart, is refused", async () => {
  await acme({
    "z.yaml": "kind: PermissionSet\nname: Odd\ncustomerManagedPolicies: [{name: 'x,y'}, {name: z, path: '/a,b/'}]\n",
  });
  const { exitCode, stderr } = await emit(scenario);
  expect([exitCode, stderr]).toEqual([
    1,
    expect.stringContaining("takes no comma in a customer managed policy of Odd: /x,y and /a,b/z"),
  ]);
  expect((await emit(scenario, { providerVersion: "~> 6.30" })).exitCode).toBe(0);
});

test("a name that Terraform would spell in another way is refused, unless it is there", async () => {
  await acme({ "z.yaml": `kind: Group\nname: "E\u0301quipe"\nmembers: []\n` });
  const { exitCode, stderr } = await emit(scenario);
  expect([exitCode, stderr]).toEqual([1, expect.stringContaining("emit-accents")]);
  expect((await scenario.apply()).exitCode).toBe(0);
  expect((await emit(scenario)).exitCode).toBe(0);
});

test("a kind for which there is no Terraform is refused, and not left out", async () => {
  await acme({});
  const kinds = new Map([...terraformKinds].filter(([kind]) => kind !== "Group"));
  const { result } = await scenario.snapshot();
  expect(result).toBeDefined();
  const found = { kind: "Group", key: "Group/ops", spec: {}, sources: [], ids: {} };
  const input = {
    ...{ kinds, exclusive: false, looksUp: false, dropsExpiry: false, removals: [], sha256: (text: string) => text },
    config: { objects: new Map(), settings: { ignore: [] } },
    desired: { resources: new Map([["Group/ops", found]]), pending: [], unknown: [], unread: [], inactiveAccounts: [] },
    live: { resources: new Map(), unknown: [], instance: { arn: "arn:aws:sso:::instance/x", identityStoreId: "d-1" } },
  };
  const { diagnostics } = emissionOf(input as never);
  expect(diagnostics).toMatchObject([{ code: "emit-no-words", severity: "error" }]);
  expect([...terraformKinds.keys()].sort()).toEqual([...registry.keys()].sort());
});

test("a config with mistakes is said, and nothing is written", async () => {
  await acme({ "z.yaml": "kind: PermissionSet\nname: Bad\nsessionDuration: PT99H\n" });
  const { exitCode, stderr, files } = await emit(scenario);
  expect([exitCode, files.size]).toEqual([1, 0]);
  expect(stderr).toContain("z.yaml:3");
});
