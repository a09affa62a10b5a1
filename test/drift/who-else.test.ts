/** Somebody else's call is never told as the one that did it: calls without effect, about other things, or that another one undid. */
import { afterEach, expect, test } from "vitest";
import { runDrift } from "../../src/cli/drift/drift.ts";
import type { DriftReport } from "../../src/core/drift/report.ts";
import { type EmulatorClock, type Person, systemClock } from "../../src/emulator/index.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { overrideOf, type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";

let scenario: Scenario | undefined;
afterEach(async () => {
  await scenario?.stop();
  scenario = undefined;
});

/** A minute lies between clicks: CloudTrail counts whole seconds. */
let passed = 0;
const clock: EmulatorClock = { ...systemClock(), now: () => systemClock().now() + passed };

type Click = readonly [by: string, operation: string, input: Readonly<Record<string, unknown>>];

async function told(clicks: readonly Click[]): Promise<readonly string[]> {
  const organization = yaml(ORGANIZATION.replace("groups:\n", "groups:\n  - {name: junk, members: [alice@acme.io]}\n"));
  scenario = await startScenario({ organization, files: FILES, clock });
  expect((await scenario.apply()).exitCode).toBe(0);
  for (const [name, operation, input] of clicks) {
    passed += 60_000;
    const by: Person = { name, permissionSet: "Admin", sourceIp: "203.0.113.7", userAgent: "Mozilla/5.0" };
    await scenario.emulator.console(operation, input as never, by);
  }
  const world = testWorld({ cwd: scenario.dir });
  await runDrift({ dir: ".", format: "json", who: true, version: "1.2.3", aws: overrideOf(scenario.emulator) }, world);
  const { rows } = expectDocument<DriftReport>(world.stdout(), "idc-drift");
  return rows.map(({ id, who, nobody }) => `${id}: ${who === undefined ? nobody : `${who.certainty} ${who.name}`}`);
}

const policy = (name: string) => ({
  PermissionSetName: "Developer",
  ManagedPolicyArn: `arn:aws:iam::aws:policy/${name}`,
});
const [ATTACH, DETACH] = ["AttachManagedPolicyToPermissionSet", "DetachManagedPolicyFromPermissionSet"];
const GRANT = { PermissionSetName: "Admin", GroupName: "devs", AccountName: "dev" };
const [CREATE, DELETE] = ["CreateAccountAssignment", "DeleteAccountAssignment"];
const set = (path: string, value: string) => ({
  UserName: "alice@acme.io",
  Operations: [{ AttributePath: path, AttributeValue: value }],
});
const GRANTED = "added AccountAssignment/Admin/group:devs/333333333333";

test.each<readonly [string, readonly Click[], string]>([
  [
    "another policy that came and went",
    [
      ["eve", ATTACH, policy("AdministratorAccess")],
      ["bob", ATTACH, policy("ReadOnlyAccess")],
      ["bob", DETACH, policy("ReadOnlyAccess")],
    ],
    "changed PermissionSet/Developer: sure eve",
  ],
  [
    "the same grant again",
    [
      ["eve", CREATE, GRANT],
      ["bob", CREATE, GRANT],
    ],
    `${GRANTED}: perhaps eve`,
  ],
  [
    "a grant that was revoked before",
    [
      ["eve", CREATE, GRANT],
      ["bob", DELETE, GRANT],
      ["carol", CREATE, GRANT],
    ],
    `${GRANTED}: sure carol`,
  ],
  [
    "another value of the same set",
    [
      [
        "eve",
        "UpdatePermissionSet",
        { PermissionSetName: "Developer", SessionDuration: "PT12H", Description: "Daily work" },
      ],
      ["bob", "UpdatePermissionSet", { PermissionSetName: "Developer", Description: "Daily work" }],
    ],
    "changed PermissionSet/Developer: sure eve",
  ],
  [
    "another attribute of the same user",
    [
      ["eve", "UpdateUser", set("displayName", "Evil")],
      ["bob", "UpdateUser", set("title", "Dr")],
    ],
    "changed User/alice@acme.io: sure eve",
  ],
])("%s", async (_, clicks, row) => {
  expect(await told(clicks)).toEqual([row]);
});

test("a group that left its grants is told by their id, and so is what went with it; no other group that went", async () => {
  const rows = await told([
    ["eve", "DeleteGroup", { GroupName: "devs" }],
    ["bob", "DeleteGroup", { GroupName: "junk" }],
  ]);
  expect(rows.filter((row) => row.includes("bob"))).toEqual([]);
  expect(rows.filter((row) => row.includes(": sure eve")).map((row) => row.split("/")[0])).toEqual(
    expect.arrayContaining(["removed AccountAssignment", "removed Group", "removed GroupMembership"]),
  );
});

test("who took somebody out of another group, or a grant from it, did nothing to the one that went", async () => {
  const grant = { PermissionSetName: "Developer", GroupName: "ops", AccountName: "dev" };
  const rows = await told([
    ["bob", CREATE, grant],
    ["eve", "DeleteGroup", { GroupName: "devs" }],
    ["bob", DELETE, grant],
    ["bob", "CreateGroupMembership", { GroupName: "ops", UserName: "alice@acme.io" }],
  ]);
  expect(rows.filter((row) => row.startsWith("removed") && row.includes("bob"))).toEqual([]);
});
