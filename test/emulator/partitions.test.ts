/** Partitions: an emulator of a Region of China or of the government's Regions speaks ARNs of that partition, and knows no others. */
import { expect, test } from "vitest";
import type { Emulator } from "../../src/emulator/index.ts";
import {
  DELEGATE,
  DEV,
  failure,
  groupId,
  MANAGEMENT,
  ORGANIZATION,
  PROD,
  post,
  STORE,
  started,
  userId,
} from "./start.ts";

const PLACES = [
  ["us-gov-west-1", "aws-us-gov"],
  ["us-gov-east-1", "aws-us-gov"],
  ["cn-north-1", "aws-cn"],
  ["eusc-de-east-1", "aws-eusc"],
] as const;

const organizationIn = (region: string, partition: string) => {
  const text = JSON.stringify({ ...ORGANIZATION, region }).replaceAll("arn:aws:", `arn:${partition}:`);
  return JSON.parse(text) as typeof ORGANIZATION;
};

async function startedIn(region: string, partition: string, options: object = {}) {
  const { emulator } = await started({ organization: organizationIn(region, partition), ...options });
  return { emulator, ...callsOf(emulator, region) };
}

function callsOf(emulator: Emulator, region: string) {
  const signed = { authorization: `AWS4-HMAC-SHA256 Credential=AKIA/20260101/${region}/sso/aws4_request` };
  const { arn } = emulator.state().instance;
  const sso = (operation: string, input: object = {}) =>
    post(emulator, `SWBExternalService.${operation}`, { InstanceArn: arn, ...input }, signed);
  const store = (operation: string, input: object = {}) =>
    post(emulator, `AWSIdentityStore.${operation}`, { IdentityStoreId: STORE, ...input }, signed);
  const organizations = (operation: string, input: object = {}) =>
    post(emulator, `AWSOrganizationsV20161128.${operation}`, input, signed);
  const sts = async (action: string, more = "") => {
    const body = `Action=${action}&Version=2011-06-15${more}`;
    return (await fetch(emulator.url, { method: "POST", headers: signed, body })).text();
  };
  return { sso, store, organizations, sts };
}

test.each(PLACES)("in %s all ARNs are of %s, whatever is asked", async (region, partition) => {
  const { emulator, sso, store, organizations, sts } = await startedIn(region, partition);
  const [GroupId, UserId] = [groupId(emulator, "operators"), userId(emulator, "bob")];
  const made = await sso("CreatePermissionSet", { Name: "New" });
  const { PermissionSetArn } = made.PermissionSet as { PermissionSetArn: string };
  const [{ Id: ParentId = "" } = {}] = (await organizations("ListRoots")).Roots as { Id?: string }[];
  const answers = [
    made,
    await sso("ListInstances"),
    await sso("DescribeInstance"),
    await sso("ListPermissionSets"),
    await sso("AttachManagedPolicyToPermissionSet", {
      PermissionSetArn,
      ManagedPolicyArn: `arn:${partition}:iam::aws:policy/ReadOnlyAccess`,
    }),
    await sso("ListManagedPoliciesInPermissionSet", { PermissionSetArn }),
    await store("CreateGroupMembership", { GroupId, MemberId: { UserId } }),
    await store("ListUsers"),
    await store("ListGroups"),
    await store("ListGroupMemberships", { GroupId }),
    await organizations("DescribeOrganization"),
    await organizations("ListAccounts"),
    await organizations("ListRoots"),
    await organizations("ListOrganizationalUnitsForParent", { ParentId }),
    await organizations("ListDelegatedAdministrators"),
    await sts("GetCallerIdentity"),
    await sts("AssumeRole", `&RoleSessionName=run&RoleArn=arn:${partition}:iam::${DEV}:role/idc`),
    emulator.state(),
    emulator.history(),
  ];
  const text = JSON.stringify(answers);
  expect(text).not.toContain("__type");
  const partitions = new Set([...text.matchAll(/arn:([^:]*):/g)].map(([, one]) => one));
  expect([...partitions]).toEqual([partition]);
});

test("what is denied or missing is told by ARNs of the partition, too", async () => {
  const { sso } = await startedIn("cn-north-1", "aws-cn", { caller: DELEGATE });
  const { PermissionSets } = (await sso("ListPermissionSets")) as { PermissionSets: string[] };
  const refused = await sso("CreateAccountAssignment", {
    ...{
      PermissionSetArn: PermissionSets[1],
      PrincipalId: `9067a1b2c3-${"0".repeat(8)}-0000-4000-a000-${"0".repeat(12)}`,
    },
    ...{ PrincipalType: "USER", TargetType: "AWS_ACCOUNT", TargetId: MANAGEMENT },
  });
  expect(refused.Message).toContain(`User: arn:aws-cn:iam::${DELEGATE}:user/emulator is not authorized`);
  expect(refused.Message).toContain(`arn:aws-cn:sso:::account/${MANAGEMENT}`);
});

test("ids are given as ARNs of the partition; those of another name nothing", async () => {
  const { emulator, sso, store, sts } = await startedIn("us-gov-west-1", "aws-us-gov");
  const UserId = userId(emulator, "bob");
  const user = (partition: string) =>
    store("DescribeUser", { UserId: `arn:${partition}:identitystore:::user/${UserId}` });
  expect(await user("aws-us-gov")).toMatchObject({ UserId });
  expect(await user("aws")).toMatchObject({ __type: "ResourceNotFoundException" });
  const [{ PermissionSetArn = "" } = {}] = emulator.state().permissionSets;
  const attach = (ManagedPolicyArn: string) =>
    sso("AttachManagedPolicyToPermissionSet", { PermissionSetArn, ManagedPolicyArn });
  const foreign = "arn:aws:iam::aws:policy/ReadOnlyAccess";
  const missing = { __type: "ResourceNotFoundException", Message: `Policy does not exist with ARN: ${foreign}` };
  expect(await attach(foreign)).toEqual(missing);
  const PermissionsBoundary = { ManagedPolicyArn: foreign };
  expect(await sso("PutPermissionsBoundaryToPermissionSet", { PermissionSetArn, PermissionsBoundary })).toEqual(
    missing,
  );
  const commercial = PermissionSetArn.replace("aws-us-gov", "aws");
  expect(await sso("DescribePermissionSet", { PermissionSetArn: commercial })).toMatchObject({
    __type: "ResourceNotFoundException",
  });
  expect(await sts("AssumeRole", `&RoleSessionName=run&RoleArn=arn:aws:iam::${PROD}:role/idc`)).toContain(
    "<Code>ValidationError</Code>",
  );
});

test("no Region of another partition sees the instance, not even by asking for all Regions", async () => {
  const { emulator } = await startedIn("us-gov-west-1", "aws-us-gov");
  const list = (region: string) => callsOf(emulator, region).sso("ListInstances", { RegionScope: "ALL_REGIONS" });
  expect((await list("us-gov-east-1")).Instances).toHaveLength(1);
  expect((await list("eu-west-1")).Instances).toEqual([]);
});

test("an organization file has no AWS managed policies of another partition", async () => {
  const organization = { ...ORGANIZATION, region: "cn-north-1" };
  const { problems } = await failure(started({ organization }));
  expect(problems).toEqual(["permissionSets[0].managedPolicies[0]: ARNs of cn-north-1 begin with arn:aws-cn:"]);
});
