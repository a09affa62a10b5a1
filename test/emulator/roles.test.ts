/** Roles in accounts, by the official SDK: whose they are, what is in them, and when that becomes another. */
import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  GetRoleCommand,
  GetRolePolicyCommand,
  IAMClient,
  ListAttachedRolePoliciesCommand,
  ListRolePoliciesCommand,
  ListRolesCommand,
  paginateListRoles,
} from "@aws-sdk/client-iam";
import { AssumeRoleCommand, type STSClient } from "@aws-sdk/client-sts";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Emulator, OrganizationFileError } from "../../src/emulator/index.ts";
import { startCheckedEmulator } from "../harness/checked-emulator.ts";
import { DEV, failure, MANAGEMENT, ORGANIZATION, PROD, started } from "./start.ts";

const RESERVED = "/aws-reserved/sso.amazonaws.com/";
const [READ, POWER] = ["ReadOnlyAccess", "PowerUserAccess"].map((name) => `arn:aws:iam::aws:policy/${name}`) as [
  ...[string, string],
];
const INLINE = JSON.stringify({ Version: "2012-10-17", Statement: [{ Effect: "Deny", Action: "*", Resource: "*" }] });

function iamOf(emulator: Emulator, credentials: object = { accessKeyId: "AKIA", secretAccessKey: "secret" }) {
  const client = new IAMClient({
    ...{ endpoint: emulator.url, region: "eu-west-1", maxAttempts: 1 },
    credentials: credentials as never,
  });
  onTestFinished(() => client.destroy());
  return client;
}

async function inAccount(emulator: Emulator, sts: STSClient, account: string) {
  const RoleArn = `arn:aws:iam::${account}:role/Audit`;
  const { Credentials } = await sts.send(new AssumeRoleCommand({ RoleArn, RoleSessionName: "test" }));
  const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials!;
  return iamOf(emulator, {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
  });
}

const arnsOf = async (iam: IAMClient, RoleName: string) =>
  (await iam.send(new ListAttachedRolePoliciesCommand({ RoleName }))).AttachedPolicies?.map(
    ({ PolicyArn }) => PolicyArn,
  );

describe("what is in an account", () => {
  test("a role for each permission set that is provisioned there, in the caller's account", async () => {
    const { emulator, sts } = await started();
    const { Roles = [] } = await iamOf(emulator).send(new ListRolesCommand({ PathPrefix: RESERVED }));
    expect(Roles).toMatchObject([
      {
        RoleName: expect.stringMatching(/^AWSReservedSSO_Admin_[0-9a-f]{16}$/),
        Path: `${RESERVED}eu-west-1/`,
        Arn: `arn:aws:iam::${MANAGEMENT}:role${RESERVED}eu-west-1/${Roles[0]?.RoleName}`,
        MaxSessionDuration: 43_200,
      },
    ]);
    const iam = await inAccount(emulator, sts, DEV);
    const { Roles: there = [] } = await iam.send(new ListRolesCommand({}));
    expect(there.map(({ RoleName }) => RoleName?.split("_")[1])).toEqual(["Developer"]);
    const other = await iam.send(new ListRolesCommand({ PathPrefix: "/org/" }));
    expect([other.Roles, other.IsTruncated]).toEqual([[], false]);
    const missing = await failure(iam.send(new GetRoleCommand({ RoleName: Roles[0]!.RoleName! })));
    expect(missing).toMatchObject({ name: "NoSuchEntityException", $metadata: { httpStatusCode: 404 } });
  });

  test("pages, by Marker and MaxItems", async () => {
    const permissionSets = [...Array(5).keys()].map((index) => ({ name: `set-${index}` }));
    const roles = permissionSets.map(({ name }) => ({ permissionSet: name, accounts: [MANAGEMENT] }));
    const organization = { ...ORGANIZATION, permissionSets, assignments: [], roles };
    const { emulator } = await started({ organization });
    const names: string[] = [];
    let pages = 0;
    for await (const { Roles = [] } of paginateListRoles({ client: iamOf(emulator), pageSize: 2 }, {})) {
      pages += 1;
      names.push(...Roles.map(({ RoleName }) => RoleName!.split("_")[1]!));
    }
    expect([pages, names]).toEqual([3, ["set-0", "set-1", "set-2", "set-3", "set-4"]]);
  });

  test("what the set was when it was last provisioned, over a restart too, until it is provisioned again", async () => {
    const folder = await mkdtemp(join(tmpdir(), "idc-roles-"));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const options = { organization: ORGANIZATION as never, stateFile: join(folder, "state.json") };
    const first = await startCheckedEmulator(options, "any");
    await first.console("AttachManagedPolicyToPermissionSet", {
      ...{ PermissionSetName: "Admin", ManagedPolicyArn: READ },
    });
    await first.console("PutInlinePolicyToPermissionSet", { PermissionSetName: "Admin", InlinePolicy: INLINE });
    await first.stop();
    const emulator = await startCheckedEmulator(options, "any");
    onTestFinished(() => emulator.stop());
    const iam = iamOf(emulator);
    const { Roles = [] } = await iam.send(new ListRolesCommand({ PathPrefix: RESERVED }));
    const RoleName = Roles[0]!.RoleName!;
    expect(await arnsOf(iam, RoleName)).toEqual(["arn:aws:iam::aws:policy/AdministratorAccess"]);
    expect((await iam.send(new ListRolePoliciesCommand({ RoleName }))).PolicyNames).toEqual([]);
    const PolicyName = "AwsSSOInlinePolicy";
    expect((await failure(iam.send(new GetRolePolicyCommand({ RoleName, PolicyName })))).name).toBe(
      "NoSuchEntityException",
    );
    await emulator.console("ProvisionPermissionSet", { PermissionSetName: "Admin" });
    expect(await arnsOf(iam, RoleName)).toEqual(["arn:aws:iam::aws:policy/AdministratorAccess", READ]);
    const { PolicyDocument } = await iam.send(new GetRolePolicyCommand({ RoleName, PolicyName }));
    expect([PolicyDocument, decodeURIComponent(PolicyDocument!)]).toEqual([expect.not.stringContaining("{"), INLINE]);
  });

  test("what an organization file says of roles, and of those that nobody knows of", async () => {
    const organization = {
      ...ORGANIZATION,
      roles: [
        {
          ...{ permissionSet: "Developer", accounts: [DEV] },
          has: {
            ...{ managedPolicies: [POWER], customerManagedPolicies: [{ name: "Guard", path: "/org/" }] },
            permissionsBoundary: { managedPolicy: READ },
          },
        },
        { permissionSet: "Developer", accounts: [PROD], gone: true },
      ],
      leftRoles: [{ permissionSet: "Old", accounts: [PROD], region: "us-east-1" }],
    };
    const { emulator, sts } = await started({ organization });
    const dev = await inAccount(emulator, sts, DEV);
    const RoleName = (await dev.send(new ListRolesCommand({}))).Roles![0]!.RoleName!;
    expect(await arnsOf(dev, RoleName)).toEqual([POWER, `arn:aws:iam::${DEV}:policy/org/Guard`]);
    const { Role } = await dev.send(new GetRoleCommand({ RoleName }));
    expect(Role?.PermissionsBoundary?.PermissionsBoundaryArn).toBe(READ);
    const prod = await inAccount(emulator, sts, PROD);
    const { Roles = [] } = await prod.send(new ListRolesCommand({}));
    expect(Roles.map((role) => [role.RoleName?.split("_")[1], role.Path])).toEqual([["Old", RESERVED]]);
    expect(emulator.state()).toMatchObject({ leftRoles: [{ account: PROD, role: Roles[0]?.RoleName }] });
  });
});

test("only roles that the organization file names may be assumed, where it names any", async () => {
  const organization = { ...ORGANIZATION, memberRoles: [{ role: "/org/Audit", accounts: [DEV] }] };
  const { emulator, sts } = await started({ organization });
  const assume = (account: string, role: string) =>
    sts.send(new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${account}:role/${role}`, RoleSessionName: "test" }));
  expect((await assume(DEV, "org/Audit")).Credentials).toBeDefined();
  for (const [account, role] of [...([[DEV, "Audit"]] as const), [PROD, "org/Audit"] as const]) {
    expect(await failure(assume(account, role))).toMatchObject({
      ...{ name: "AccessDenied", $metadata: { httpStatusCode: 403 } },
    });
  }
  expect(emulator.state()).toMatchObject({ memberRoles: organization.memberRoles });
});

test("IAM's words for a denial, for too many calls, and for what it does not have", async () => {
  const { emulator } = await started({ throttle: 1 });
  const iam = iamOf(emulator);
  emulator.setFaults({ deny: ["iam:ListRoles"] });
  expect(await failure(iam.send(new ListRolesCommand({})))).toMatchObject({
    ...{ name: "AccessDenied", $metadata: { httpStatusCode: 403 } },
  });
  expect((await failure(iam.send(new ListRolesCommand({})))).name).toBe("Throttling");
});

test.each([
  [{ roles: [{ permissionSet: "Developer", accounts: [DEV], gone: true, has: {} }] }, "roles[0]: a role that is gone"],
  [
    { roles: [{ permissionSet: "Developer", accounts: [DEV], has: { inlinePolicy: "{" } }] },
    "roles[0].has.inlinePolicy: ",
  ],
  [{ leftRoles: [{ permissionSet: "Old", accounts: ["999999999999"] }] }, "leftRoles[0].accounts: there is no account"],
  [{ memberRoles: [{ role: "Audit", accounts: ["999999999999"] }] }, "memberRoles[0].accounts: there is no account"],
  [
    {
      leftRoles: [
        { permissionSet: "Old", accounts: [DEV], has: { managedPolicies: ["arn:aws-cn:iam::aws:policy/A"] } },
      ],
    },
    "leftRoles[0].has: managedPolicies[0]: ARNs of eu-west-1 begin with arn:aws:",
  ],
])("%j is refused", async (more, problem) => {
  const organization = { ...ORGANIZATION, ...more } as never;
  const error = await startCheckedEmulator({ organization }).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(OrganizationFileError);
  expect((error as OrganizationFileError).problems).toEqual([expect.stringContaining(problem)]);
});
