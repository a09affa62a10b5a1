/** What it takes to change a permission set, in calls: definitions first, then one ProvisionPermissionSet. */
import { describe, expect, test } from "vitest";
import { FILES } from "../harness/acme.ts";
import type { Scenario } from "../harness/scenario.ts";
import { acme, appliedAcme, changesOf, operationsSince } from "./start.ts";

const DEVELOPER = FILES["sets.yaml"].slice(FILES["sets.yaml"].lastIndexOf("kind:"));
const sets = (...documents: readonly string[]) => ({ "sets.yaml": documents.join("---\n") });
const ADMIN = "kind: PermissionSet\nname: Admin\nmanagedPolicies: [AdministratorAccess]\n";

/** Commits, applies, and says what was called. */
async function written(scenario: Scenario, files: Record<string, string | null>): Promise<readonly string[]> {
  await scenario.commit(files);
  const from = scenario.emulator.history().length;
  const { exitCode, stderr } = await scenario.apply();
  expect(stderr).not.toContain("error");
  expect(exitCode).toBe(0);
  expect(changesOf(await scenario.plan())).toEqual([]);
  // The last one is the pointer.
  return operationsSince(scenario, from);
}

describe.concurrent("the calls of a change", () => {
  test("many fields of one set: each field's calls, then one ProvisionPermissionSet for all accounts", async () => {
    const scenario = await appliedAcme();
    const changed = `${DEVELOPER.replace("4h", "8h").replace("[PowerUserAccess]", "[ReadOnlyAccess, SecurityAudit]")}inlinePolicy: {Version: "2012-10-17", Statement: [{Effect: Deny, Action: "*", Resource: "*"}]}
permissionsBoundary: {managedPolicy: PowerUserAccess}
tags: {tier: one}
`;
    expect(await written(scenario, sets(ADMIN, changed))).toEqual([
      "PutPermissionsBoundaryToPermissionSet",
      "PutInlinePolicyToPermissionSet",
      "DetachManagedPolicyFromPermissionSet",
      "AttachManagedPolicyToPermissionSet",
      "AttachManagedPolicyToPermissionSet",
      "UpdatePermissionSet",
      "TagResource",
      "ProvisionPermissionSet",
    ]);
    const provisioning = scenario.emulator.history().filter(({ operation }) => operation === "ProvisionPermissionSet");
    expect(provisioning[0]?.input).toMatchObject({ TargetType: "ALL_PROVISIONED_ACCOUNTS" });
    expect(scenario.emulator.state().provisioned.map(({ status }) => status)).not.toContain(
      "LATEST_PERMISSION_SET_NOT_PROVISIONED",
    );
  });

  test("two sets: one ProvisionPermissionSet each", async () => {
    const scenario = await appliedAcme();
    const operations = await written(scenario, sets(`${ADMIN}sessionDuration: 2h\n`, DEVELOPER.replace("4h", "8h")));
    expect(operations.filter((operation) => operation === "ProvisionPermissionSet")).toHaveLength(2);
  });

  test("tags only: no account is touched", async () => {
    const scenario = await appliedAcme();
    expect(await written(scenario, sets(ADMIN, `${DEVELOPER}tags: {tier: one}\n`))).toEqual(["TagResource"]);
    expect(await written(scenario, sets(ADMIN, `${DEVELOPER}tags: {}\n`))).toEqual(["UntagResource"]);
    const developer = scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Developer");
    expect(developer?.Tags).toEqual({ "idc:managed": "acme" });
  });

  test("a set without accounts is not provisioned", async () => {
    const files = sets(ADMIN, DEVELOPER, "kind: PermissionSet\nname: Spare\nsessionDuration: 2h\n");
    const scenario = await appliedAcme({ files });
    expect(await written(scenario, sets(ADMIN, DEVELOPER, "kind: PermissionSet\nname: Spare\n"))).toEqual([
      "UpdatePermissionSet",
    ]);
  });

  test("a set that is also in a closed account: only the open ones are provisioned, one by one", async () => {
    const scenario = await appliedAcme();
    await scenario.emulator.console("CloseAccount", { AccountId: "444444444444" });
    expect(await written(scenario, sets(ADMIN, DEVELOPER.replace("4h", "8h")))).toEqual([
      "UpdatePermissionSet",
      "ProvisionPermissionSet",
    ]);
    const provisioned = scenario.emulator
      .state()
      .provisioned.filter(({ permissionSet }) => permissionSet === "Developer");
    expect(provisioned.map(({ account, status }) => [account, status])).toEqual([
      ["333333333333", "LATEST_PERMISSION_SET_PROVISIONED"],
      ["444444444444", "LATEST_PERMISSION_SET_NOT_PROVISIONED"],
    ]);
  });

  test("UpdatePermissionSet says everything: a new description keeps session and relay state", async () => {
    const relay = "relayState: https://console.aws.amazon.com/s3\n";
    const scenario = await appliedAcme({ files: sets(ADMIN, DEVELOPER + relay) });
    await written(scenario, sets(ADMIN, DEVELOPER.replace("Daily work", "Every day") + relay));
    expect(scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Developer")).toMatchObject({
      Description: "Every day",
      SessionDuration: "PT4H",
      RelayState: "https://console.aws.amazon.com/s3",
    });
  });

  test("what a set no longer says goes back to AWS's default, or to none", async () => {
    const rich = `${DEVELOPER}relayState: https://console.aws.amazon.com/s3
customerManagedPolicies: []
inlinePolicy: {Version: "2012-10-17", Statement: [{Effect: Deny, Action: "*", Resource: "*"}]}
permissionsBoundary: {managedPolicy: PowerUserAccess}
`;
    const scenario = await appliedAcme({ files: sets(ADMIN, rich) });
    const operations = await written(scenario, sets(ADMIN, "kind: PermissionSet\nname: Developer\n"));
    expect(operations).toEqual([
      "UpdatePermissionSet",
      "DetachManagedPolicyFromPermissionSet",
      "DeleteInlinePolicyFromPermissionSet",
      "DeletePermissionsBoundaryFromPermissionSet",
      "ProvisionPermissionSet",
    ]);
    const { PermissionSetArn: _, ...developer } = scenario.emulator
      .state()
      .permissionSets.find(({ Name }) => Name === "Developer")!;
    expect(developer).toEqual({
      Name: "Developer",
      // None, to idc: AWS removes no description.
      Description: "-",
      SessionDuration: "PT1H",
      ManagedPolicies: [],
      CustomerManagedPolicies: [],
      Tags: { "idc:managed": "acme" },
    });
  });
});

describe.concurrent("what denies comes before what allows", () => {
  const DENY = '{Effect: Deny, Action: "iam:*", Resource: "*"}';
  const ALLOW = '{Effect: Allow, Action: "s3:*", Resource: "*"}';
  const inline = (...statements: readonly string[]) =>
    `inlinePolicy: {Version: "2012-10-17", Statement: [${statements.join(", ")}]}\n`;
  const wide = DEVELOPER.replace("[PowerUserAccess]", "[AdministratorAccess]");

  test("a Deny is there before the policy that it is to bound", async () => {
    const scenario = await appliedAcme();
    expect(await written(scenario, sets(ADMIN, wide + inline(DENY)))).toEqual([
      "PutInlinePolicyToPermissionSet",
      "DetachManagedPolicyFromPermissionSet",
      "AttachManagedPolicyToPermissionSet",
      "ProvisionPermissionSet",
    ]);
    // And is given up after it.
    expect(await written(scenario, sets(ADMIN, DEVELOPER))).toEqual([
      "DetachManagedPolicyFromPermissionSet",
      "AttachManagedPolicyToPermissionSet",
      "DeleteInlinePolicyFromPermissionSet",
      "ProvisionPermissionSet",
    ]);
  });

  test("where the Deny is refused, nothing is attached", async () => {
    const scenario = await appliedAcme();
    await scenario.commit(sets(ADMIN, wide + inline(DENY)));
    scenario.emulator.setFaults({ deny: ["sso:PutInlinePolicyToPermissionSet"] });
    expect((await scenario.apply()).exitCode).not.toBe(0);
    const developer = scenario.emulator.state().permissionSets.find(({ Name }) => Name === "Developer");
    expect(developer?.ManagedPolicies).toEqual(["arn:aws:iam::aws:policy/PowerUserAccess"]);
  });

  test("another boundary, and a policy that gives and denies others: a policy that does neither stands in between", async () => {
    const first = `${DEVELOPER}permissionsBoundary: {managedPolicy: PowerUserAccess}\n${inline(ALLOW)}`;
    const then = `${DEVELOPER}permissionsBoundary: {managedPolicy: ReadOnlyAccess}\n${inline(ALLOW.replace("s3", "sqs"), DENY)}`;
    const scenario = await appliedAcme({
      files: sets(ADMIN, first),
      behaviour: { putBoundaryOverExisting: "overwrite" },
    });
    const from = scenario.emulator.history().length;
    expect(await written(scenario, sets(ADMIN, then))).toEqual([
      "PutInlinePolicyToPermissionSet",
      "PutPermissionsBoundaryToPermissionSet",
      "PutInlinePolicyToPermissionSet",
      "ProvisionPermissionSet",
    ]);
    const [between] = scenario.emulator
      .history()
      .slice(from)
      .filter(({ operation }) => operation === "PutInlinePolicyToPermissionSet")
      .map(({ input }) => JSON.parse((input as { InlinePolicy: string }).InlinePolicy));
    expect(between.Statement.map(({ Effect }: { Effect: string }) => Effect)).toEqual(["Deny"]);
  });
});

describe.concurrent("a boundary is replaced", () => {
  const bounded = (name: string) => sets(ADMIN, `${DEVELOPER}permissionsBoundary: {managedPolicy: ${name}}\n`);

  test.each([
    ["by one Put where that works", "overwrite", []],
    [
      "by a deletion and a Put in one go where a Put conflicts",
      "conflict",
      ["DeletePermissionsBoundaryFromPermissionSet"],
    ],
  ] as const)("%s", async (_, putBoundaryOverExisting, first) => {
    const scenario = await appliedAcme({ files: bounded("PowerUserAccess"), behaviour: { putBoundaryOverExisting } });
    expect(await written(scenario, bounded("ReadOnlyAccess"))).toEqual([
      ...first,
      "PutPermissionsBoundaryToPermissionSet",
      "ProvisionPermissionSet",
    ]);
  });
});

describe.concurrent("inline policies are compared by what they mean", () => {
  const inline = (policy: string) => sets(ADMIN, `${DEVELOPER}inlinePolicy:\n  ${policy}\n`);
  const A = '{Effect: Allow, Action: ["s3:GetObject", "s3:ListBucket"], Resource: "*"}';
  const B = '{Effect: Deny, Action: "s3:DeleteBucket", Resource: ["*"]}';
  const policy = (...statements: readonly string[]) => `{Version: "2012-10-17", Statement: [${statements.join(", ")}]}`;

  test.each([
    ["statements in another order", policy(B, A)],
    [
      "actions in another order and case",
      policy(A.replace('"s3:GetObject", "s3:ListBucket"', '"S3:listbucket", "s3:GetObject"'), B),
    ],
    ["a list of one where there was a text", policy(A.replace('Resource: "*"', 'Resource: ["*"]'), B)],
    ["members in another order", `{Statement: [${A}, ${B}], Version: "2012-10-17"}`],
  ])("%s: no change", async (_, same) => {
    const scenario = await appliedAcme({ files: inline(policy(A, B)) });
    await scenario.commit(inline(same));
    expect(changesOf(await scenario.plan())).toEqual([]);
  });

  const OWN = A.replace('"*"', '"arn:aws:s3:::a"');
  test.each([
    ["an action more", policy(OWN.replace('"s3:ListBucket"', '"s3:ListBucket", "s3:PutObject"'), B)],
    ["another case of a resource", policy(OWN.replace(":::a", ":::A"), B)],
    ["another Sid", policy(OWN.replace("{Effect", "{Sid: One, Effect"), B)],
    ["NotAction in place of Action", policy(OWN.replace("Action", "NotAction"), B)],
    ["an older version of the language", policy(OWN, B).replace("2012-10-17", "2008-10-17")],
  ])("%s: a change", async (_, other) => {
    const scenario = await appliedAcme({ files: inline(policy(OWN, B)) });
    await scenario.commit(inline(other));
    const { changes } = (await scenario.plan()).result;
    expect(changes.map(({ key, fields }) => [key, fields])).toEqual([["PermissionSet/Developer", ["inlinePolicy"]]]);
  });
});

describe.concurrent("a new permission set", () => {
  test("is shown whole, made, marked and assigned", async () => {
    const rich = `${DEVELOPER.replace("Developer", "Data")}relayState: https://console.aws.amazon.com/athena
customerManagedPolicies: [{name: Guard, path: /org/}]
inlinePolicy: {Version: "2012-10-17", Statement: [{Effect: Deny, Action: "s3:DeleteBucket", Resource: "*"}]}
permissionsBoundary: {customerManagedPolicy: {name: Limit}}
tags: {tier: standard}
`;
    const scenario = await acme({
      files: {
        ...sets(ADMIN, DEVELOPER, rich),
        "access/data.yaml":
          "kind: Assignments\nassignments:\n  - {group: devs, permissionSet: Data, accounts: {name: dev}}\n",
      },
    });
    for (const Policy of ["/org/Guard", "/Limit"]) {
      await scenario.emulator.console("CreateAccountPolicy", { AccountId: "333333333333", Policy });
    }
    const text = await scenario.planText();
    for (const part of [
      "Daily work",
      "4h",
      "athena",
      "PowerUserAccess",
      "Guard",
      "DeleteBucket",
      "Limit",
      "standard",
    ]) {
      expect(text).toContain(part);
    }
    const from = scenario.emulator.history().length;
    expect((await scenario.apply({ auto: true })).exitCode).toBe(0);
    expect(operationsSince(scenario, from)).toEqual([
      "CreatePermissionSet",
      "PutPermissionsBoundaryToPermissionSet",
      "PutInlinePolicyToPermissionSet",
      "AttachCustomerManagedPolicyReferenceToPermissionSet",
      "AttachManagedPolicyToPermissionSet",
      "CreateAccountAssignment",
      "TagResource",
      "TagResource",
    ]);
    const tags = scenario.emulator
      .state()
      .permissionSets.map(({ Tags }) => (Tags as Record<string, string>)["idc:managed"]);
    expect(tags).toEqual(["acme", "acme", "acme"]);
    expect(changesOf(await scenario.plan())).toEqual([]);
  });
});
