/** Brownfield: each fact that was planted there is found, by its name. */
import { describe, expect, test } from "vitest";
import { brownfield, MANAGEMENT, SECURITY } from "../../src/emulator/samples/brownfield.ts";
import { BROWNFIELD_CONFIG } from "../../src/emulator/samples/brownfield-config.ts";
import { headline } from "../../src/render/doctor-view.ts";
import { examined, printed } from "./examined.ts";

const TEAMS = ["analytics", "logistics", "payments", "search"];
const STAGES = ["dev", "prod", "test"];

describe("without a config", () => {
  test("what there is", async () => {
    const { report, exitCode } = await examined({ organization: brownfield() });
    expect(exitCode).toBe(0);
    expect(report.instance).toMatchObject({
      ...{ primaryRegion: "eu-west-1", permissionSetsEnabled: true, ownerAccount: MANAGEMENT },
      encryption: { keyType: "AWS_OWNED_KMS_KEY" },
    });
    expect(report.caller).toMatchObject({ account: MANAGEMENT, is: "management" });
    expect(report.organization).toMatchObject({
      delegatedAdministrators: [SECURITY],
      accounts: { ACTIVE: 16, SUSPENDED: 2 },
    });
    expect(report.identitySource).toEqual({
      ...{ seen: "external", users: 14, externalUsers: 12, groups: 9, externalGroups: 4 },
    });
    expect(report.permissionSets).toEqual({
      total: 13,
      owners: [
        {
          owner: "Control Tower",
          names: [
            "AWSAdministratorAccess",
            "AWSOrganizationsFullAccess",
            "AWSPowerUserAccess",
            "AWSReadOnlyAccess",
            "AWSServiceCatalogEndUserAccess",
          ],
        },
        { owner: "just-in-time access", names: ["jit-admin", "jit-operator"] },
        { owner: "nobody", names: ["Admin", "Billing", "DataScience", "Developer", "LegacyOps", "ReadOnly"] },
      ],
      inManagementAccount: ["AWSOrganizationsFullAccess", "AWSServiceCatalogEndUserAccess", "Admin", "Billing"],
      inBothWorlds: ["Admin", "Billing"],
    });
    expect(report.assignments).toMatchObject({ toUsers: 9, ofGone: 3 });
    expect(report.waysIn?.[0]).toMatchObject({
      group: "platform",
      permissionSets: ["Admin"],
      members: 2,
      management: true,
    });
  });

  test("what is wrong with it, by name", async () => {
    const { of } = await examined({ organization: brownfield() });
    // Control Tower's and the tools'.
    expect(of("others-sets")).toEqual([
      "AWSAdministratorAccess (Control Tower)",
      "AWSOrganizationsFullAccess (Control Tower)",
      "AWSPowerUserAccess (Control Tower)",
      "AWSReadOnlyAccess (Control Tower)",
      "AWSServiceCatalogEndUserAccess (Control Tower)",
      "jit-admin (just-in-time access)",
      "jit-operator (just-in-time access)",
    ]);
    // People who left, and a group of 2019.
    expect(of("principal-gone")?.map((name) => name.split(": ")[1])).toEqual([
      "LegacyOps in logistics-prod 200000000022",
      "LegacyOps in payments-prod 200000000002",
      "LegacyOps in search-prod 200000000012",
    ]);
    // Account Factory's, the tools', and those in a hurry.
    expect(of("direct-user")).toEqual([
      "ana@corp.example: jit-admin in logistics-prod 200000000022",
      "chris@corp.example: jit-operator in payments-prod 200000000002",
      ...TEAMS.map((team) => `lea@corp.example: AWSAdministratorAccess in ${team}-dev 2000000000${idOf(team)}0`),
      "max@corp.example: Developer in analytics-dev 200000000030",
      "max@corp.example: Developer in analytics-prod 200000000032",
      "nia@corp.example: LegacyOps in logistics-prod 200000000022",
    ]);
    // Changed in the console and not provisioned.
    expect(of("half-provisioned")).toEqual(["DataScience in analytics-test 200000000031"]);
    // Out of a delegated administrator's reach.
    expect(of("in-both-worlds")).toEqual(["Admin", "Billing"]);
    // Roles that nobody uses.
    const everywhere = TEAMS.flatMap((team) => STAGES.map((stage) => `${team}-${stage}`));
    const roles = of("role-without-assignee")?.map((name) => name.replace(/ \d+$/, ""));
    expect(roles).toEqual([...everywhere.map((name) => `AWSPowerUserAccess in ${name}`), "Billing in analytics-prod"]);
    expect(of("set-without-assignee")).toEqual(["AWSPowerUserAccess"]);
    expect(of("access-in-inactive-account")).toEqual([
      "auditors: ReadOnly in old-0 300000000001",
      "auditors: ReadOnly in old-1 300000000002",
    ]);
    // Made by hand beside the identity provider.
    expect(of("not-from-provider")).toEqual(["contractors", "eli@corp.example", "jo@corp.example"]);
    expect(of("group-without-members")).toEqual(["AWSAccountFactory", "AWSControlTowerAdmins", "AWSLogArchiveAdmins"]);
    expect(of("customer-managed-policies")).toEqual(["ReadOnly: /org/NoSecrets"]);
    expect(of("break-glass-gaps")).toEqual(["Audit 100000000004", "Log Archive 100000000003"]);
    expect(of("no-break-glass")).toBeUndefined();
  });

  test("a first screen that fits one, and nothing else before the findings", async () => {
    const { emulator, report } = await examined({ organization: brownfield() });
    const { stdout, exitCode } = await printed(emulator);
    const summary = stdout.split("\nmedium")[0]!;
    expect([exitCode, summary.split("\n").length]).toEqual([0, 15]);
    expect(stdout.startsWith(`${headline(report)}\n`)).toBe(true);
    expect(stdout).toContain("and 10 more\n");
    await expect(stdout).toMatchFileSnapshot("brownfield.txt");
    const { stdout: all } = await printed(emulator, { verbose: true });
    expect(all).not.toContain(" more\n");
    const missing = report.findings.flatMap(({ names }) => names).filter((name) => !all.includes(name));
    expect(missing).toEqual([]);
  });

  test("what reading costs is what it took, but for what was tried beside it", async () => {
    const { report, calls } = await examined({ organization: brownfield() });
    const [pairs, principals, groups] = report.cost!.ways;
    expect([pairs?.name, principals?.name, groups?.name]).toEqual(["pairs", "principals", "groups"]);
    const made = Object.values(calls.calls).flatMap((one) => Object.entries(one));
    const beside =
      /^(DescribeInstance|GetCallerIdentity|\w+Status|ListAccountAssignmentsForPrincipal|Describe(User|Group|Account|OrganizationalUnit)|Get(User|Group)Id|ListParents|ListDelegatedServicesForAccount|LookupEvents|ListApplications|GetApplication|ListEntitlements)$/;
    const read = made.filter(([name]) => !beside.test(name)).reduce((sum, [, number]) => sum + number, 0);
    expect(pairs?.calls).toBe(read);
    expect(principals).toMatchObject({ unseen: ["principal-gone"] });
    expect(principals).not.toHaveProperty("closed");
    expect(principals!.calls - groups!.calls).toBe(14);
  });

  test("from the delegated administrator: what is out of reach", async () => {
    const { report, of, exitCode } = await examined({ organization: brownfield(), caller: SECURITY });
    expect([exitCode, report.caller?.is]).toEqual([0, "delegated-administrator"]);
    expect(of("out-of-reach")).toEqual([
      ...["AWSOrganizationsFullAccess", "AWSServiceCatalogEndUserAccess", "Admin", "Billing"],
    ]);
    expect(of("missing-permission")).toBeUndefined();
    expect(report.cost?.ways.map(({ closed }) => closed)).toEqual([
      undefined,
      ...Array(2).fill("only the management account may ask by principal"),
    ]);
  });
});

const idOf = (team: string) => ["payments", "search", "logistics", "analytics"].indexOf(team);

describe("beside a config", () => {
  test("what it declares is ours, and what it protects is there", async () => {
    const { report, of } = await examined({ organization: brownfield(), files: BROWNFIELD_CONFIG });
    expect(report.config).toMatchObject({ name: "acme" });
    const [ours, ...others] = report.permissionSets!.owners;
    expect(ours).toEqual({ owner: "ours", names: ["Admin", "Billing", "Developer", "ReadOnly"] });
    expect(others.at(-1)).toEqual({ owner: "nobody", names: ["DataScience", "LegacyOps"] });
    for (const code of ["no-guarded-way-in", "protected-grant-missing", "identity-source-differs"] as const)
      expect(of(code)).toBeUndefined();
  });

  test("a config that says another identity source, and guards nothing or what nobody has", async () => {
    const settings = (more: string) => [
      ["idc.yaml", `kind: Settings\nversion: 1\nname: acme\nidentitySource: directory\n${more}`] as const,
    ];
    const bare = await examined({ organization: brownfield(), files: settings("protected: []\n") });
    expect(bare.of("identity-source-differs")).toEqual(["directory"]);
    expect(bare.of("no-guarded-way-in")).toEqual(["config acme"]);
    const guarded =
      "identitySource: external\nprotected:\n  - {group: auditors, permissionSet: Admin, accounts: {all: true}}\n";
    const set = "---\nkind: PermissionSet\nname: Admin\nmanagedPolicies: [AdministratorAccess]\n";
    const files = [["idc.yaml", `kind: Settings\nversion: 1\nname: acme\n${guarded}${set}`] as const];
    const { of, report } = await examined({ organization: brownfield(), files });
    expect(report.findings.find(({ code }) => code === "config-has-mistakes")).toBeUndefined();
    expect(of("protected-grant-missing")).toEqual(["auditors: Admin"]);
  });

  test("a config with mistakes is told, and the rest is examined all the same", async () => {
    const files = [["idc.yaml", "kind: Settings\nversion: 1\nnaem: acme\n"] as const];
    const { of, report, exitCode } = await examined({ organization: brownfield(), files });
    expect([exitCode, of("config-has-mistakes")]).toEqual([0, ["."]]);
    expect(of("half-provisioned")).toHaveLength(1);
    expect(report.config).toBeUndefined();
  });
});
