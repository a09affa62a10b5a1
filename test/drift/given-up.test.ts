/** An edit that waits and gives something up hides nothing that is done meanwhile: nobody would ever see it again. */
import { afterEach, expect, test } from "vitest";
import { runDrift } from "../../src/cli/drift/drift.ts";
import type { DriftReport, DriftRow } from "../../src/core/drift/report.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { type Files, overrideOf, type Scenario, startScenario, yaml } from "../harness/scenario.ts";
import { testWorld } from "../harness/world.ts";

let scenario: Scenario | undefined;
afterEach(async () => {
  await scenario?.stop();
  scenario = undefined;
});

const SETTINGS = FILES["idc.yaml"];
const DEVELOPER = FILES["sets.yaml"].slice(FILES["sets.yaml"].indexOf("---\n") + 4);
const POLICY = "arn:aws:iam::aws:policy/AdministratorAccess";

type Click = readonly [operation: string, input: Readonly<Record<string, string>>];
const grant = (set: string, group: string, account: string): Click => [
  "CreateAccountAssignment",
  { PermissionSetName: set, GroupName: group, AccountName: account },
];
const join = (group: string, user: string): Click => ["CreateGroupMembership", { GroupName: group, UserName: user }];
const attach = (set: string): Click => [
  "AttachManagedPolicyToPermissionSet",
  { PermissionSetName: set, ManagedPolicyArn: POLICY },
];

const short = ({ what, key, severity, admin, fields, revert, givenUp }: DriftRow) =>
  `${severity} ${what} ${key} ${fields} admin ${admin}: ${givenUp === true ? "stays" : revert?.action}`;

/** A commit that nobody has applied, and then what somebody clicks. */
async function waiting(edit: Files, clicks: readonly Click[]) {
  scenario = await startScenario({ organization: yaml(ORGANIZATION), files: FILES });
  expect((await scenario.apply()).exitCode).toBe(0);
  await scenario.commit(edit);
  for (const [operation, input] of clicks) await scenario.emulator.console(operation, input as never);
  const told = async (format: "json" | "text") => {
    const world = testWorld({ cwd: scenario!.dir });
    const aws = overrideOf(scenario!.emulator);
    const exitCode = await runDrift({ dir: ".", format, version: "1.2.3", aws }, world);
    return { exitCode, text: world.stdout() };
  };
  const { exitCode, text } = await told("json");
  const rows = expectDocument<DriftReport>(text, "idc-drift").rows.map(short);
  return { exitCode, rows, text: (await told("text")).text };
}

const EXTERNAL = FILES["sets.yaml"].replace(
  DEVELOPER,
  "kind: PermissionSet\nname: Developer\ndefinition: external\nowner: others\n",
);
const DEVELOPER_CHANGED = "high changed PermissionSet/Developer managedPolicies admin yes: stays";
const WITHOUT_RULE = { "access/devs.yaml": null };
const ADMIN_FOR_DEVS = "AccountAssignment/Admin/group:devs/333333333333";
const OPS_IN = "AccountAssignment/Developer/group:ops/222222222222";

test.each<readonly [string, Files, readonly Click[], readonly string[]]>([
  [
    "the list of a group's members",
    { "people.yaml": FILES["people.yaml"].replace("members: [bob@acme.io]\n", "") },
    [join("ops", "alice@acme.io")],
    ["high added GroupMembership/ops/alice@acme.io  admin yes: stays"],
  ],
  [
    "direct assignments of users",
    { "idc.yaml": SETTINGS.replace("directUserAssignments: managed", "directUserAssignments: ignored") },
    [["CreateAccountAssignment", { PermissionSetName: "Admin", UserName: "alice@acme.io", AccountName: "prod" }]],
    ["high added AccountAssignment/Admin/user:alice@acme.io/222222222222  admin yes: stays"],
  ],
  [
    "what an owner has by a new rule",
    { "idc.yaml": `${SETTINGS}ignore:\n  - {group: devs, permissionSet: Admin, owner: others}\n` },
    [grant("Admin", "devs", "dev")],
    [`high added ${ADMIN_FOR_DEVS}  admin yes: stays`],
  ],
  [
    "a set that others share from now on",
    { "sets.yaml": FILES["sets.yaml"].replace("name: Admin\n", "name: Admin\nassignments: shared\n") },
    [grant("Admin", "devs", "dev")],
    [`high added ${ADMIN_FOR_DEVS}  admin yes: stays`],
  ],
  [
    "a definition",
    { "sets.yaml": EXTERNAL },
    [attach("Developer"), grant("Developer", "ops", "prod")],
    [`high added ${OPS_IN}  admin yes: stays`, DEVELOPER_CHANGED],
  ],
  [
    "a set that is let go of",
    {
      "idc.yaml": `${SETTINGS}released: [PermissionSet/Developer]\n`,
      "sets.yaml": FILES["sets.yaml"].replace(`---\n${DEVELOPER}`, ""),
      ...WITHOUT_RULE,
    },
    [attach("Developer"), grant("Developer", "ops", "prod")],
    [`high added ${OPS_IN}  admin yes: stays`, DEVELOPER_CHANGED],
  ],
  [
    "a group, which takes along who came in",
    {
      "people.yaml": FILES["people.yaml"].replace(
        "---\nkind: Group\nname: devs\ndescription: Developers\nmembers: [alice@acme.io]\n",
        "",
      ),
      ...WITHOUT_RULE,
    },
    [join("devs", "bob@acme.io")],
    ["high added GroupMembership/devs/bob@acme.io  admin undefined: delete"],
  ],
])("giving up %s hides nothing", async (_, edit, clicks, rows) => {
  const told = await waiting(edit, clicks);
  expect(told.rows).toEqual(rows);
  expect(told.exitCode).toBe(2);
  if (rows.some((row) => row.endsWith("stays")))
    expect(told.text).toContain("apply leaves it: the applied commit held this");
});

test("what the commit that waits declares just as it is live is none", async () => {
  const rules = "kind: Assignments\nassignments:\n  - {group: devs, permissionSet: Admin, accounts: {name: dev}}\n";
  const { rows, exitCode } = await waiting({ "access/more.yaml": rules }, [grant("Admin", "devs", "dev")]);
  expect([exitCode, rows]).toEqual([0, []]);
});
