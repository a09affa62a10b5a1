/** Of what people wrote, import makes about as much: a config of a published one's shape, and generated organizations. */
import { expect, test } from "vitest";
import { stringify } from "yaml";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { Generated } from "../../src/emulator/samples/generated.ts";
import { organizationFileOf } from "../../src/emulator/samples/generated-file.ts";
import { generateOrganization, SIZES } from "../../src/emulator/samples/generated-organization.ts";
import { startScenario } from "../harness/scenario.ts";
import { emulate } from "../laws/emulated.ts";
import { assignmentsIn, documentsIn, filesIn, imported, snapshotIn } from "../laws/imported.ts";

const MANAGEMENT = "100000000001";
const TEAMS = Array.from({ length: 24 }, (_, index) => `team${String.fromCharCode(97 + index)}`);
const STAGES = ["Dev", "Test", "Prod"] as const;
const CORE = ["management", "identity", "logs", "audit", "network"];

const idOf = (team: number, stage: number) => `2000${String(team).padStart(4, "0")}000${stage}`;
const ACCOUNTS = [
  ...CORE.map((name, index) => ({ id: `10000000000${index + 1}`, name, ou: index === 0 ? "/" : "/Core" })),
  ...TEAMS.flatMap((team, at) =>
    STAGES.map((stage, index) => ({
      ...{ id: idOf(at, index), name: `${team}-${stage.toLowerCase()}`, ou: `/Workloads/${stage}`, tags: { team } },
    })),
  ),
];

const SINGLE = [
  "Billing",
  "DataEngineer",
  "DataAnalyst",
  "MlEngineer",
  "Deployer",
  "CostViewer",
  "LogViewer",
  "BreakGlass",
];
const SETS = [
  "Admin",
  "SecurityAudit",
  "ReadOnly",
  "Support",
  "Developer",
  "Operator",
  "NetworkAdmin",
  "Terraform",
  "DatabaseAdmin",
  ...SINGLE,
];
/** Thirteen rules about a few accounts each, as they gather over the years. */
const FEW = [...SINGLE, "NetworkAdmin", "Terraform", "DatabaseAdmin", "DatabaseAdmin", "LogViewer"].map(
  (permissionSet, index) => ({
    group: `few-${index}`,
    permissionSet,
    accounts: Array.from({ length: index < 10 ? 3 : 2 }, (_, at) => idOf((index * 5 + at * 3) % 24, at)),
  }),
);
const RULES = [
  ...TEAMS.map((team) => ({
    ...{ group: `${team}-dev`, permissionSet: "Developer" },
    accounts: [
      { ou: "/Workloads/Dev", tag: { team } },
      { ou: "/Workloads/Test", tag: { team } },
    ],
  })),
  ...TEAMS.map((team) => ({ group: `${team}-oncall`, permissionSet: "Operator", accounts: { name: `${team}-prod` } })),
  { group: "platform", permissionSet: "Admin", accounts: { all: true } },
  { group: "security", permissionSet: "SecurityAudit", accounts: { all: true } },
  { group: "auditors", permissionSet: "ReadOnly", accounts: { ou: "/Workloads" } },
  { group: "support", permissionSet: "Support", accounts: { ou: "/Workloads/Prod" } },
  ...FEW,
];

function published(): string {
  const groups = [...new Set(RULES.map(({ group }) => group))];
  const documents = [
    { kind: "Settings", version: 1, name: "acme", mode: "additive", identitySource: "external", region: "eu-west-1" },
    ...SETS.map((name) => ({ kind: "PermissionSet", name, managedPolicies: ["ReadOnlyAccess"] })),
    ...groups.map((name) => ({ kind: "Group", name })),
    { kind: "Assignments", assignments: RULES },
  ];
  return documents.map((document) => stringify(document, { aliasDuplicateObjects: false })).join("---\n");
}

test("a config of 65 rules, 356 assignments, 77 accounts and 17 sets comes back as no more than half as many again", async () => {
  expect([RULES.length, ACCOUNTS.length, SETS.length]).toEqual([65, 77, 17]);
  const organization = { organization: { managementAccount: MANAGEMENT }, region: "eu-west-1", accounts: ACCOUNTS };
  const scenario = await startScenario({ organization, files: { "idc.yaml": published() }, operationSeconds: 0.001 });
  try {
    expect((await scenario.apply()).exitCode).toBe(0);
    const { result } = await scenario.snapshot();
    const { draft, plan } = await imported(result);
    expect([draft.assignments, plan?.changes]).toEqual([356, []]);
    expect(draft.rules).toBeLessThanOrEqual(65 * 1.5);
    expect(longest(filesIn(draft))).toBeLessThanOrEqual(300);
  } finally {
    await scenario.stop();
  }
}, 300_000);

const longest = (files: Readonly<Record<string, string>>) =>
  Math.max(...Object.values(files).map((text) => text.split("\n").length - 1));

/** Nobody has anything but through a group. */
const groupsOnly = (generated: Generated): Generated => ({
  ...generated,
  rules: generated.rules.filter(({ user }) => user === undefined),
});

test.each(["small", "medium"] as const)(
  "groups of a %s organization have a rule for five assignments at least, in files that can be read",
  async (size) => {
    const generated = groupsOnly(generateOrganization(SIZES[size], 3));
    const file = organizationFileOf(generated);
    const snapshot: Snapshot = await snapshotIn(emulate(file, 3), generated.managementAccount, 100);
    const { draft } = await imported(snapshot);
    const files = filesIn(draft);
    expect(draft.assignments).toBe(assignmentsIn(files).length);
    expect(draft.assignments).toBeGreaterThan(100);
    expect(draft.rules).toBeLessThanOrEqual(draft.assignments / 5);
    expect(documentsIn(files).filter(({ kind }) => kind === "Assignments").length).toBeGreaterThan(0);
    expect(longest(files)).toBeLessThanOrEqual(300);
  },
  300_000,
);
