/** The denies in the roles that `setup github` writes, and who may assume them. */
import {
  CreateAccountAssignmentCommand,
  DeleteAccountAssignmentCommand,
  DeletePermissionSetCommand,
  DetachManagedPolicyFromPermissionSetCommand,
  TagResourceCommand,
} from "@aws-sdk/client-sso-admin";
import { AssumeRoleCommand } from "@aws-sdk/client-sts";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clientsOf, failure, INSTANCE, setArn, started } from "../emulator/start.ts";
import {
  ACCOUNT,
  IDS,
  MANAGEMENT,
  type Policy,
  policiesIn,
  type RoleText,
  rolesInTemplate,
  rolesInTerraform,
  type Written,
  written,
} from "./written.ts";

let files: Written;
let policies: Readonly<Record<string, Policy>>;
let roles: readonly RoleText[];

beforeAll(async () => {
  files = await written(["--account", ACCOUNT, "--management-account", MANAGEMENT, "--roles", "both"]);
  policies = await policiesIn(files, true);
  roles = rolesInTemplate(await files.read("setup/idc-roles.yaml"));
});
afterAll(() => files.remove());

/** Clients of a session of a role. */
async function as(role: string, account: string) {
  const caller = `arn:aws:iam::${account}:role/${role}`;
  return started({ allow: policies, caller });
}

describe("a set that bears idc:protected", () => {
  const AdministratorAccess = "arn:aws:iam::aws:policy/AdministratorAccess";

  test.each(["true", "acme", ""])("is neither deleted nor narrowed, and loses no assignment (%j)", async (Value) => {
    const { emulator, sso } = await as("idc-apply", ACCOUNT);
    const PermissionSetArn = setArn(emulator, "Developer");
    const set = { InstanceArn: INSTANCE, PermissionSetArn };
    await emulator.console("TagResource", {
      PermissionSetName: "Developer",
      Tags: [{ Key: "idc:protected", Value }],
    });
    const group = emulator.state().groups.find(({ DisplayName }) => DisplayName === "developers")!;
    const row = { PrincipalType: "GROUP", PrincipalId: group.GroupId, TargetType: "AWS_ACCOUNT" } as const;
    const tried = [
      sso.send(new DeletePermissionSetCommand(set)),
      sso.send(new DetachManagedPolicyFromPermissionSetCommand({ ...set, ManagedPolicyArn: AdministratorAccess })),
      sso.send(new DeleteAccountAssignmentCommand({ ...set, ...row, TargetId: "333344445555" })),
    ];
    for (const one of tried) {
      const { name, message } = await failure(one);
      expect(name).toBe("AccessDeniedException");
      expect(message).toMatch(/ on resource: arn:aws:sso:::permissionSet\/\S+ with an explicit deny/);
    }
    // Others are, and a grant through it may come.
    const other = { InstanceArn: INSTANCE, PermissionSetArn: setArn(emulator, "Unused") };
    await sso.send(new DeletePermissionSetCommand(other));
    await sso.send(new CreateAccountAssignmentCommand({ ...set, ...row, TargetId: "444455556666" }));
  });
});

test("only the role of the management account assigns there", async () => {
  const row = (emulator: Parameters<typeof setArn>[0]) => ({
    ...{ InstanceArn: INSTANCE, PermissionSetArn: setArn(emulator, "Unused") },
    ...({ TargetType: "AWS_ACCOUNT", TargetId: MANAGEMENT, PrincipalType: "GROUP" } as const),
    PrincipalId: emulator.state().groups[0]!.GroupId,
  });
  const apply = await as("idc-apply", ACCOUNT);
  const { message } = await failure(apply.sso.send(new CreateAccountAssignmentCommand(row(apply.emulator))));
  expect(message).toContain(`on resource: arn:aws:sso:::account/${MANAGEMENT} with an explicit deny`);
  const management = await as("idc-management", MANAGEMENT);
  await management.sso.send(new CreateAccountAssignmentCommand(row(management.emulator)));
});

test("idc-plan writes nothing, and assumes no role", async () => {
  const { emulator, sso, sts } = await as("idc-plan", ACCOUNT);
  const Tags = [{ Key: "a", Value: "b" }];
  const tag = new TagResourceCommand({ InstanceArn: INSTANCE, ResourceArn: INSTANCE, Tags });
  expect((await failure(sso.send(tag))).message).toContain("no identity-based policy allows the sso:TagResource");
  const RoleArn = `arn:aws:iam::${MANAGEMENT}:role/idc-management`;
  const assume = new AssumeRoleCommand({ RoleArn, RoleSessionName: "run" });
  expect((await failure(sts.send(assume))).name).toBe("AccessDenied");
  expect(policies["idc-plan"]!.Statement.flatMap(({ Action }) => Action)).toEqual(
    expect.not.arrayContaining([
      expect.stringMatching(/:(Create|Delete|Update|Put|Attach|Detach|Tag|Untag|Provision)/),
    ]),
  );
  expect(emulator.history()).toEqual([]);
});

test("idc-apply assumes that role and no other", async () => {
  const { sts, emulator } = await as("idc-apply", ACCOUNT);
  const assume = (name: string) =>
    new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${MANAGEMENT}:role/${name}`, RoleSessionName: "run" });
  expect((await failure(sts.send(assume("Admin")))).name).toBe("AccessDenied");
  const { Credentials: session } = await sts.send(assume("idc-management"));
  const { sso } = clientsOf(emulator, {
    accessKeyId: session?.AccessKeyId,
    secretAccessKey: session?.SecretAccessKey,
    sessionToken: session?.SessionToken,
  });
  await sso.send(
    new DeletePermissionSetCommand({ InstanceArn: INSTANCE, PermissionSetArn: setArn(emulator, "Unused") }),
  );
});

describe("who may assume them", () => {
  const subjectsOf = (name: string) =>
    roles
      .find((role) => role.name === name)!
      .trust.Statement.flatMap(({ Condition }) =>
        Object.values(Condition as Record<string, Record<string, string | readonly string[]>>).flatMap(
          (keys) => keys["token.actions.githubusercontent.com:sub"] ?? [],
        ),
      );

  test("idc-apply: two environments, in both forms, and no branch or pattern", () => {
    expect(subjectsOf("idc-apply")).toEqual([
      "repo:acme/access:environment:idc-apply",
      "repo:acme@12/access@345:environment:idc-apply",
      "repo:acme/access:environment:idc-approve",
      "repo:acme@12/access@345:environment:idc-approve",
    ]);
    expect(JSON.stringify(roles.find(({ name }) => name === "idc-apply")!.trust)).not.toMatch(/StringLike|\*/);
  });

  test("idc-plan: pull requests, the branch, the queue of merges, and what idc proposes", () => {
    expect(subjectsOf("idc-plan")).toEqual([
      ...["repo:acme/access:pull_request", "repo:acme@12/access@345:pull_request"],
      ...["repo:acme/access:ref:refs/heads/main", "repo:acme@12/access@345:ref:refs/heads/main"],
      "repo:acme/access:ref:refs/heads/gh-readonly-queue/main/*",
      "repo:acme@12/access@345:ref:refs/heads/gh-readonly-queue/main/*",
      ...["repo:acme/access:ref:refs/heads/idc/*", "repo:acme@12/access@345:ref:refs/heads/idc/*"],
    ]);
  });

  test("each for GitHub's tokens for AWS alone", () => {
    for (const { trust } of roles)
      for (const { Condition } of trust.Statement)
        expect(Condition).toMatchObject({
          StringEquals: { "token.actions.githubusercontent.com:aud": "sts.amazonaws.com" },
        });
    expect(IDS).toEqual(["--repository-ids", "12/345"]);
  });
});

test("CloudFormation and Terraform say the same", async () => {
  expect(rolesInTerraform(await files.read("setup/idc-roles.tf"))).toEqual(roles);
  const path = "setup/management/idc-management-role";
  const management = rolesInTemplate(await files.read(`${path}.yaml`));
  expect(management.map(({ name }) => name)).toEqual(["idc-management"]);
  expect(rolesInTerraform(await files.read(`${path}.tf`))).toEqual(management);
});
