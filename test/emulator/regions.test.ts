/** An instance in several Regions: what can be asked where, and how Regions come and go. The SDK at hand does not know all of it. */
import { describe, expect, test } from "vitest";
import { type Emulator, type EmulatorOptions, manualClock } from "../../src/emulator/index.ts";
import {
  DELEGATE,
  DEV,
  failure,
  groupId,
  INSTANCE,
  ORGANIZATION,
  PROD,
  post,
  rowOfGroup,
  STORE,
  setArn,
  started,
  userId,
} from "./start.ts";

const PRIMARY = "eu-west-1";
const COPY = "eu-central-1";
const ELSEWHERE = "us-east-1";
const DENIED = { __type: "AccessDeniedException" };
const MISSING = { __type: "ResourceNotFoundException" };

const signed = (region: string) => ({
  authorization: `AWS4-HMAC-SHA256 Credential=AKIA/20260101/${region}/sso/aws4_request`,
});
const sso = (emulator: Emulator, operation: string, input: object = {}, region = PRIMARY) =>
  post(emulator, `SWBExternalService.${operation}`, { InstanceArn: INSTANCE, ...input }, signed(region));
const store = (emulator: Emulator, operation: string, input: object = {}, region = PRIMARY) =>
  post(emulator, `AWSIdentityStore.${operation}`, { IdentityStoreId: STORE, ...input }, signed(region));

const open = async (options: Partial<EmulatorOptions> = {}, more: object = { additionalRegions: [COPY] }) =>
  (await started({ organization: { ...ORGANIZATION, ...more }, ...options })).emulator;

async function regionsSeen(emulator: Emulator): Promise<readonly [name: unknown, status: unknown][]> {
  const { Regions } = (await sso(emulator, "ListRegions")) as { Regions: Record<string, unknown>[] };
  return Regions.map(({ RegionName, Status }) => [RegionName, Status]);
}

describe("an additional Region", () => {
  test("tells of the instance and reads the directory", async () => {
    const emulator = await open();
    const { Instances } = (await sso(emulator, "ListInstances", {}, COPY)) as { Instances: object[] };
    const Regions = [
      { RegionName: PRIMARY, Status: "ACTIVE", IsPrimaryRegion: true, AddedDate: expect.any(Number) },
      { RegionName: COPY, Status: "ACTIVE", IsPrimaryRegion: false, AddedDate: expect.any(Number) },
    ];
    expect(Instances).toEqual([expect.objectContaining({ InstanceArn: INSTANCE, PrimaryRegion: PRIMARY, Regions })]);
    expect(await sso(emulator, "DescribeInstance", {}, COPY)).toMatchObject({ PrimaryRegion: PRIMARY, Regions });
    expect(await sso(emulator, "ListRegions", {}, COPY)).toEqual({ Regions });
    expect(await sso(emulator, "DescribeRegion", { RegionName: COPY }, COPY)).toEqual(Regions[1]);
    const UserId = userId(emulator, "bob");
    expect(await store(emulator, "DescribeUser", { UserId }, COPY)).toMatchObject({ UserName: "bob" });
    expect(await store(emulator, "ListGroups", {}, COPY)).toHaveProperty("Groups");
    expect(await store(emulator, "ListIdentityStores", {}, COPY)).toMatchObject({ IdentityStores: [{}] });
  });

  test.each([
    ["denied", DENIED],
    [
      "validation",
      { __type: "ValidationException", Message: expect.stringMatching(/in the primary Region eu-west-1 only$/) },
    ],
  ] as const)(
    "does nothing that the primary one alone does, and reads no access: %s",
    async (outsidePrimary, answer) => {
      const emulator = await open({ behaviour: { outsidePrimary } });
      const before = emulator.state();
      const PermissionSetArn = setArn(emulator, "Unused");
      const GroupId = groupId(emulator, "developers");
      const refused = [
        sso(emulator, "ListPermissionSets", {}, COPY),
        sso(emulator, "DescribePermissionSet", { PermissionSetArn }, COPY),
        sso(emulator, "CreatePermissionSet", { Name: "New" }, COPY),
        sso(emulator, "DeletePermissionSet", { PermissionSetArn }, COPY),
        sso(emulator, "CreateAccountAssignment", rowOfGroup(PermissionSetArn, DEV, GroupId), COPY),
        sso(emulator, "ListAccountAssignments", { AccountId: PROD, PermissionSetArn }, COPY),
        sso(emulator, "TagResource", { ResourceArn: INSTANCE, Tags: [{ Key: "a", Value: "b" }] }, COPY),
        sso(emulator, "UpdateInstance", { Name: "name" }, COPY),
        sso(emulator, "AddRegion", { RegionName: "eu-north-1" }, COPY),
        sso(emulator, "RemoveRegion", { RegionName: COPY }, COPY),
        store(emulator, "CreateGroup", { DisplayName: "new" }, COPY),
        store(emulator, "DeleteGroup", { GroupId }, COPY),
        store(emulator, "UpdateIdentityStore", {}, COPY),
      ];
      for (const one of await Promise.all(refused)) expect(one).toMatchObject(answer);
      expect(emulator.state()).toEqual(before);
      expect(emulator.history()).toEqual([]);
    },
  );

  test("is not any Region: elsewhere the instance is not there", async () => {
    const emulator = await open();
    expect(await sso(emulator, "ListInstances", {}, ELSEWHERE)).toEqual({ Instances: [] });
    expect(await sso(emulator, "ListInstances", { RegionScope: "ALL_REGIONS" }, ELSEWHERE)).toMatchObject({
      Instances: [{ PrimaryRegion: PRIMARY }],
    });
    expect(await sso(emulator, "ListPermissionSets", {}, ELSEWHERE)).toMatchObject(MISSING);
    for (const operation of ["DescribeInstance", "ListRegions"]) {
      expect(await sso(emulator, operation, {}, ELSEWHERE)).toMatchObject(DENIED);
    }
    expect(await store(emulator, "DescribeIdentityStore", {}, ELSEWHERE)).toMatchObject(MISSING);
    expect(await store(emulator, "ListIdentityStores", {}, ELSEWHERE)).toEqual({ IdentityStores: [] });
  });
});

describe("Regions are added and removed", () => {
  test("one at a time, and are used only when they are there", async () => {
    const clock = manualClock();
    const emulator = await open({ clock, operationSeconds: 60 }, {});
    expect(await sso(emulator, "AddRegion", { RegionName: COPY })).toEqual({ Status: "ADDING" });
    expect(await regionsSeen(emulator)).toEqual([
      [PRIMARY, "ACTIVE"],
      [COPY, "ADDING"],
    ]);
    expect(await sso(emulator, "ListInstances", {}, COPY)).toEqual({ Instances: [] });
    const busy = { __type: "ConflictException", Message: "There is a conflicting operation in process." };
    expect(await sso(emulator, "AddRegion", { RegionName: "eu-north-1" })).toMatchObject(busy);
    expect(await sso(emulator, "RemoveRegion", { RegionName: COPY })).toMatchObject(busy);
    clock.advance(60_000);
    expect(await sso(emulator, "ListInstances", {}, COPY)).toMatchObject({ Instances: [{}] });
    expect(emulator.state().instance).toMatchObject({ additionalRegions: [COPY] });
    expect(await sso(emulator, "AddRegion", { RegionName: COPY })).toMatchObject({ __type: "ConflictException" });
    expect(await sso(emulator, "RemoveRegion", { RegionName: COPY })).toEqual({ Status: "REMOVING" });
    expect(await sso(emulator, "DescribeRegion", { RegionName: COPY })).toMatchObject({ Status: "REMOVING" });
    expect(await store(emulator, "ListUsers", {}, COPY)).toMatchObject(MISSING);
    clock.advance(60_000);
    expect(await regionsSeen(emulator)).toEqual([[PRIMARY, "ACTIVE"]]);
    expect(await sso(emulator, "DescribeRegion", { RegionName: COPY })).toMatchObject(MISSING);
    expect(await sso(emulator, "RemoveRegion", { RegionName: COPY })).toMatchObject(MISSING);
    expect(emulator.history().map(({ operation }) => operation)).toEqual(["AddRegion", "RemoveRegion"]);
  });

  test("but not the primary one, nor any of another partition, nor for an account's own instance", async () => {
    const emulator = await open();
    const invalid = { __type: "ValidationException" };
    expect(await sso(emulator, "RemoveRegion", { RegionName: PRIMARY })).toMatchObject(invalid);
    expect(await sso(emulator, "AddRegion", { RegionName: "cn-north-1" })).toMatchObject(invalid);
    const { permissionSets: _, assignments: _1, ...rest } = ORGANIZATION;
    const own = { ...rest, instance: { ...ORGANIZATION.instance, owner: DEV } };
    const { emulator: account } = await started({ organization: own, caller: DEV });
    expect(await sso(account, "AddRegion", { RegionName: COPY })).toMatchObject(invalid);
  });

  test("by administrators", async () => {
    expect(await sso(await open({ caller: DEV }), "AddRegion", { RegionName: "eu-north-1" })).toMatchObject(DENIED);
    expect(await sso(await open({ caller: DELEGATE }), "AddRegion", { RegionName: "eu-north-1" })).toEqual({
      Status: "ADDING",
    });
  });

  test("and an organization file says which are there from the start", async () => {
    const wrong = { additionalRegions: [COPY, PRIMARY, "us-gov-west-1", COPY] };
    expect((await failure(open({}, wrong))).problems).toEqual([
      `additionalRegions[3]: ${COPY} is there twice`,
      `additionalRegions[1]: ${PRIMARY} is the primary Region`,
      `additionalRegions[2]: us-gov-west-1 is in another partition than ${PRIMARY}`,
    ]);
  });
});
