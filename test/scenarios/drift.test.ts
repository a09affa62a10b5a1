/** What is changed outside of git: every kind of click shows as drift, and one apply undoes it. */
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { appliedAcme, changesOf, click, contentOf, operationsSince } from "./start.ts";

const RICH = {
  "sets.yaml": `${FILES["sets.yaml"]}relayState: https://console.aws.amazon.com/s3
inlinePolicy: {Version: "2012-10-17", Statement: [{Effect: Deny, Action: "s3:DeleteBucket", Resource: "*"}]}
permissionsBoundary: {managedPolicy: PowerUserAccess}
tags: {tier: standard}
`,
};
const SET = "update PermissionSet/Developer";
const POLICY = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';
const arn = (name: string) => `arn:aws:iam::aws:policy/${name}`;
const DEVELOPER = { PermissionSetName: "Developer" };
/** A relay state that is left out is cleared, in the console too. */
const DESCRIBED = {
  ...DEVELOPER,
  Description: "Daily work",
  SessionDuration: "PT4H",
  RelayState: "https://console.aws.amazon.com/s3",
};

type Click = readonly [operation: string, input: object];

/** Each click is planned as drift and repaired; then everything is as it was. */
async function expectRepaired(scenario: Scenario, clicks: readonly Click[], planned: readonly string[]) {
  const before = contentOf(scenario);
  for (const [operation, input] of clicks) await click(scenario, operation, input);
  expect(contentOf(scenario)).not.toEqual(before);
  const made = await scenario.plan();
  expect(changesOf(made)).toEqual(planned);
  expect(made.result.changes.filter(({ cause }) => cause !== "drift")).toEqual([]);
  const from = scenario.emulator.history().length;
  expect((await scenario.apply()).exitCode).toBe(0);
  const written = operationsSince(scenario, from);
  expect(contentOf(scenario)).toEqual(before);
  expect(changesOf(await scenario.plan())).toEqual([]);
  return { made, written };
}

describe.concurrent("a permission set that was changed in the console", () => {
  test.each<[string, readonly Click[], readonly string[], readonly string[]]>([
    [
      "its session",
      [["UpdatePermissionSet", { ...DESCRIBED, SessionDuration: "PT12H" }]],
      ["sessionDuration"],
      ["UpdatePermissionSet"],
    ],
    [
      "its description",
      [["UpdatePermissionSet", { ...DESCRIBED, Description: "Whatever" }]],
      ["description"],
      ["UpdatePermissionSet"],
    ],
    [
      "its relay state",
      [["UpdatePermissionSet", { ...DESCRIBED, RelayState: "https://example.com" }]],
      ["relayState"],
      ["UpdatePermissionSet"],
    ],
    [
      "its inline policy",
      [["PutInlinePolicyToPermissionSet", { ...DEVELOPER, InlinePolicy: POLICY }]],
      ["inlinePolicy"],
      ["PutInlinePolicyToPermissionSet"],
    ],
    [
      "its inline policy removed",
      [["DeleteInlinePolicyFromPermissionSet", DEVELOPER]],
      ["inlinePolicy"],
      ["PutInlinePolicyToPermissionSet"],
    ],
    [
      "a policy attached and another detached",
      [
        ["AttachManagedPolicyToPermissionSet", { ...DEVELOPER, ManagedPolicyArn: arn("AdministratorAccess") }],
        ["DetachManagedPolicyFromPermissionSet", { ...DEVELOPER, ManagedPolicyArn: arn("PowerUserAccess") }],
      ],
      ["managedPolicies"],
      ["DetachManagedPolicyFromPermissionSet", "AttachManagedPolicyToPermissionSet"],
    ],
    [
      "a customer managed policy attached",
      [
        [
          "AttachCustomerManagedPolicyReferenceToPermissionSet",
          { ...DEVELOPER, CustomerManagedPolicyReference: { Name: "Guard", Path: "/org/" } },
        ],
      ],
      // Nowhere does the policy exist: provisioning it has failed.
      ["customerManagedPolicies", "outdatedAccounts"],
      ["DetachCustomerManagedPolicyReferenceFromPermissionSet"],
    ],
    [
      "its boundary removed",
      [["DeletePermissionsBoundaryFromPermissionSet", DEVELOPER]],
      ["permissionsBoundary"],
      ["PutPermissionsBoundaryToPermissionSet"],
    ],
    [
      "its boundary replaced",
      [
        ["DeletePermissionsBoundaryFromPermissionSet", DEVELOPER],
        [
          "PutPermissionsBoundaryToPermissionSet",
          { ...DEVELOPER, PermissionsBoundary: { ManagedPolicyArn: arn("AdministratorAccess") } },
        ],
      ],
      ["permissionsBoundary"],
      ["DeletePermissionsBoundaryFromPermissionSet", "PutPermissionsBoundaryToPermissionSet"],
    ],
  ])("%s", async (_, clicks, fields, operations) => {
    const scenario = await appliedAcme({ files: RICH });
    const { made, written } = await expectRepaired(scenario, [...clicks, ["ProvisionPermissionSet", DEVELOPER]], [SET]);
    expect(made.result.changes[0]?.fields).toEqual(fields);
    expect(written).toEqual([...operations, "ProvisionPermissionSet"]);
  });

  test("and not provisioned: the definition is put right and provisioned once", async () => {
    const scenario = await appliedAcme({ files: RICH });
    const edit: Click = ["UpdatePermissionSet", { ...DESCRIBED, SessionDuration: "PT12H" }];
    const { made, written } = await expectRepaired(scenario, [edit], [SET]);
    expect(made.result.changes[0]?.fields).toEqual(["sessionDuration", "outdatedAccounts"]);
    expect(written).toEqual(["UpdatePermissionSet", "ProvisionPermissionSet"]);
  });

  test("and back again without provisioning: ONE ProvisionPermissionSet and nothing else", async () => {
    const scenario = await appliedAcme({ files: RICH });
    const edits: Click[] = [
      ["UpdatePermissionSet", { ...DESCRIBED, SessionDuration: "PT12H" }],
      ["UpdatePermissionSet", DESCRIBED],
    ];
    const { made, written } = await expectRepaired(scenario, edits, [SET]);
    expect(made.result.changes[0]?.fields).toEqual(["outdatedAccounts"]);
    expect(written).toEqual(["ProvisionPermissionSet"]);
  });

  test("its tags: no account is touched", async () => {
    const scenario = await appliedAcme({ files: RICH });
    const tagging: Click = [
      "TagResource",
      {
        ...DEVELOPER,
        Tags: [
          { Key: "tier", Value: "gold" },
          { Key: "extra", Value: "1" },
        ],
      },
    ];
    const { written } = await expectRepaired(scenario, [tagging], [SET]);
    expect(written).toEqual(["UntagResource", "TagResource"]);
  });

  test("to something that the config leaves to others: no drift", async () => {
    const scenario = await appliedAcme();
    await click(scenario, "TagResource", { ...DEVELOPER, Tags: [{ Key: "cost", Value: "7" }] });
    expect(changesOf(await scenario.plan())).toEqual([]);
  });

  test("what was deleted is made again, marked, assigned and provisioned where it was", async () => {
    const scenario = await appliedAcme({ files: RICH });
    const before = contentOf(scenario);
    for (const AccountName of ["dev", "sandbox"]) {
      await click(scenario, "DeleteAccountAssignment", { ...DEVELOPER, GroupName: "devs", AccountName });
    }
    await click(scenario, "DeletePermissionSet", DEVELOPER);
    expect(changesOf(await scenario.plan())).toEqual([
      "create AccountAssignment/Developer/group:devs/333333333333",
      "create AccountAssignment/Developer/group:devs/444444444444",
      "create PermissionSet/Developer",
    ]);
    expect((await scenario.apply()).exitCode).toBe(0);
    const after = contentOf(scenario);
    expect(after.assignments).toEqual(before.assignments);
    const nameless = (state: typeof after) => state.permissionSets.map(({ PermissionSetArn: _, ...set }) => set);
    expect(nameless(after)).toEqual(nameless(before));
    expect(changesOf(await scenario.plan())).toEqual([]);
  });
});

describe.concurrent("assignments, people and groups that were changed in the console", () => {
  test("an assignment added and another removed", async () => {
    const scenario = await appliedAcme();
    await expectRepaired(
      scenario,
      [
        ["CreateAccountAssignment", { PermissionSetName: "Admin", GroupName: "devs", AccountName: "prod" }],
        ["DeleteAccountAssignment", { ...DEVELOPER, GroupName: "devs", AccountName: "sandbox" }],
      ],
      [
        "delete AccountAssignment/Admin/group:devs/222222222222",
        "create AccountAssignment/Developer/group:devs/444444444444",
      ],
    );
  });

  test("the description of a group, changed and set where there was none", async () => {
    const scenario = await appliedAcme();
    const describe = (GroupName: string): Click => [
      "UpdateGroup",
      { GroupName, Operations: [{ AttributePath: "description", AttributeValue: "Clicked" }] },
    ];
    await expectRepaired(scenario, [describe("devs"), describe("ops")], ["update Group/devs", "update Group/ops"]);
  });

  test("the display name, family name and e-mail address of a user", async () => {
    const scenario = await appliedAcme();
    const Operations = [
      { AttributePath: "displayName", AttributeValue: "Ally" },
      { AttributePath: "name.familyName", AttributeValue: "Other" },
      { AttributePath: "emails", AttributeValue: [{ value: "ally@acme.io", type: "work", primary: true }] },
    ];
    const { made } = await expectRepaired(
      scenario,
      [["UpdateUser", { UserName: "alice@acme.io", Operations }]],
      ["update User/alice@acme.io"],
    );
    expect(made.result.changes[0]?.fields).toEqual(["familyName", "displayName", "email"]);
  });

  test("attributes that the format lacks are nobody's drift, and survive an update", async () => {
    const scenario = await appliedAcme();
    const set = (AttributePath: string, AttributeValue: string) =>
      click(scenario, "UpdateUser", { UserName: "alice@acme.io", Operations: [{ AttributePath, AttributeValue }] });
    await set("title", "Engineer");
    expect(changesOf(await scenario.plan())).toEqual([]);
    await set("displayName", "Ally");
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(scenario.emulator.state().users[0]).toMatchObject({ DisplayName: "Alice Ng", Title: "Engineer" });
  });

  test("memberships: a member taken away comes back, one added goes", async () => {
    const scenario = await appliedAcme();
    const { groups, users } = scenario.emulator.state();
    const [devs, alice] = [groups[0]!, users[0]!];
    const found = (await click(scenario, "GetGroupMembershipId", {
      GroupId: devs.GroupId,
      MemberId: { UserId: alice.UserId },
    })) as { MembershipId: string };
    await expectRepaired(
      scenario,
      [
        ["CreateGroupMembership", { GroupName: "devs", UserName: "bob@acme.io" }],
        ["DeleteGroupMembership", { MembershipId: found.MembershipId }],
      ],
      ["create GroupMembership/devs/alice@acme.io", "delete GroupMembership/devs/bob@acme.io"],
    );
  });

  test("a member of a group whose members the config does not name is nobody's drift", async () => {
    const scenario = await appliedAcme({
      files: { "people.yaml": FILES["people.yaml"].replace("members: [bob@acme.io]\n", "") },
    });
    await click(scenario, "CreateGroupMembership", { GroupName: "ops", UserName: "alice@acme.io" });
    expect(changesOf(await scenario.plan())).toEqual([]);
  });

  test("a user who was deleted is made again with the memberships", async () => {
    const scenario = await appliedAcme();
    await click(scenario, "DeleteUser", { UserName: "alice@acme.io" });
    const made = await scenario.plan();
    expect(changesOf(made)).toEqual(["create GroupMembership/devs/alice@acme.io", "create User/alice@acme.io"]);
    expect(made.result.changes.filter(({ cause }) => cause !== "drift")).toEqual([]);
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(changesOf(await scenario.plan())).toEqual([]);
  });

  test("a group that was deleted is made again, gets its grants anew, and a purge clears away what it left", async () => {
    const scenario = await appliedAcme();
    const { GroupId } = scenario.emulator.state().groups.find(({ DisplayName }) => DisplayName === "ops")!;
    await click(scenario, "DeleteGroup", { GroupName: "ops" });
    const orphan = `delete AccountAssignment/Admin/group:${GroupId}/222222222222`;
    const again = [
      "create AccountAssignment/Admin/group:ops/222222222222",
      "create Group/ops",
      "create GroupMembership/ops/bob@acme.io",
    ];
    expect(changesOf(await scenario.plan())).toEqual(again);
    expect(changesOf(await scenario.plan({ purgeOrphans: true }))).toEqual([orphan, ...again]);
    expect((await scenario.apply()).exitCode).toBe(0);
    expect(changesOf(await scenario.plan())).toEqual([]);
    expect((await scenario.apply({ purgeOrphans: true })).exitCode).toBe(0);
    expect(changesOf(await scenario.plan({ purgeOrphans: true }))).toEqual([]);
  });

  test("an edit and drift of the same set: the cause is the edit", async () => {
    const scenario = await appliedAcme();
    await click(scenario, "UpdatePermissionSet", { ...DEVELOPER, Description: "Daily work", SessionDuration: "PT12H" });
    await scenario.commit({ "sets.yaml": FILES["sets.yaml"].replace("4h", "8h") });
    expect((await scenario.plan()).result.changes.map(({ cause, key }) => `${cause} ${key}`)).toEqual([
      "edit PermissionSet/Developer",
    ]);
  });
});
