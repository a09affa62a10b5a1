/** Each read that idc makes, denied by itself: doctor goes on, names the action, and says whether a plan needs it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { runPlan } from "../../src/cli/plan.ts";
import { READ_ROLES, READS } from "../../src/core/doctor/reads.ts";
import type { Emulator } from "../../src/emulator/index.ts";
import { brownfield } from "../../src/emulator/samples/brownfield.ts";
import { BROWNFIELD_CONFIG } from "../../src/emulator/samples/brownfield-config.ts";
import { overrideOf } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";
import { examined, folderWith, printed } from "./examined.ts";

const CONFIG = BROWNFIELD_CONFIG;

/** Of groups whose members a config declares: this one leaves them to the identity provider. */
const OF_MEMBERS = "identitystore:ListGroupMemberships";

/** Plans as whoever runs doctor would: whether all of it could be made. */
async function plans(emulator: Emulator) {
  const cwd = await folderWith(CONFIG);
  const world = testWorld({ cwd });
  try {
    const exitCode = await runPlan(
      { dir: ".", format: "json", detailedExitcode: false, aws: overrideOf(emulator) },
      world,
    );
    const plan = JSON.parse(world.stdout()) as { readonly unknown?: readonly object[] };
    return exitCode === 0 && (plan.unknown ?? []).length === 0;
  } catch {
    return false;
  }
}

describe.each(Object.entries(READS))("without %s", (action, [need]) => {
  test("doctor says so, and whether there is a plan", async () => {
    const { report, exitCode, of, emulator } = await examined({
      organization: brownfield(),
      files: CONFIG,
      deny: [action],
    });
    expect(report.rights?.denied.map((one) => one.action)).toEqual([action]);
    const less = "less-than-a-read";
    const codes = {
      plan: "missing-permission",
      apply: less,
      rest: less,
      who: "no-event-history",
      access: "entitlements-denied",
    } as const;
    expect(of(codes[need])).toEqual([action]);
    expect(exitCode).toBe(need === "plan" ? 4 : 0);
    expect(await plans(emulator)).toBe(need !== "plan" || action === OF_MEMBERS);
  });
});

test("where nobody answers for CloudTrail all else is told, and nothing is said to be denied", async () => {
  const { report, exitCode } = await examined({
    organization: brownfield(),
    faults: { drop: 1, operations: ["LookupEvents"] },
  });
  expect([exitCode, report.rights?.denied, report.rights?.untried]).toEqual([0, [], ["cloudtrail:LookupEvents"]]);
});

test.each<[string, Parameters<typeof examined>[0]]>([
  ["where the Region does not have it", { organization: brownfield(), behaviour: { accountAccess: false } }],
  [
    "where nobody answers for it",
    { organization: brownfield(), faults: { drop: 1, operations: ["ListApplications"] } },
  ],
])("of account access manager nothing is said to be denied %s", async (_, options) => {
  const { report, exitCode } = await examined(options);
  const untried = ["GetApplication", "ListApplications", "ListEntitlements"].map((name) => `account-access:${name}`);
  expect([exitCode, report.rights?.denied, report.rights?.untried]).toEqual([0, [], untried]);
});

test("as text: the action, what it is for, and what AWS says of it", async () => {
  const action = "sso:ListPermissionSets";
  const { emulator } = await examined({ organization: brownfield(), deny: [action] });
  const { stdout, exitCode } = await printed(emulator);
  expect(exitCode).toBe(4);
  expect(stdout).toMatch(/^high +missing-permission/m);
  expect(stdout).toContain(action);
  expect(stdout).toContain("Break glass      not known\n");
  expect(stdout).not.toContain("no-break-glass");
});

test("nothing is denied where nothing is, and everything was tried", async () => {
  const { report } = await examined({ organization: brownfield() });
  expect(report.rights).toEqual({
    allowed: [...Object.keys(READS), "sts:GetCallerIdentity"].sort(),
    denied: [],
    untried: [],
  });
});

test("the table has every read that the code makes", () => {
  const src = fileURLToPath(new URL("../../src", import.meta.url));
  const named = new Set<string>();
  for (const folder of ["io", "kinds", "stages"]) {
    for (const entry of readdirSync(join(src, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.name.endsWith(".ts") || entry.parentPath.includes("services")) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), "utf8");
      for (const [, name] of text.matchAll(/"((?:List|Describe|Get)[A-Z]\w+(?<!Command))"/g)) named.add(name!);
    }
  }
  const known = new Set([...Object.keys(READS), ...READ_ROLES].map((action) => action.split(":")[1]));
  /** Of what a run has just begun or made; older endpoints alone; nobody can deny it. */
  const notTried = [
    ...["DescribeAccountAssignmentCreationStatus", "DescribeAccountAssignmentDeletionStatus"],
    ...["DescribePermissionSetProvisioningStatus", "GetGroupMembershipId"],
    ...["ListAccountsForParent", "GetCallerIdentity"],
  ];
  expect([...named].filter((name) => !known.has(name)).sort()).toEqual(notTried.sort());
});
