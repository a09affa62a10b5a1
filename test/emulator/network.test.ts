/** Network rules of the instance and the identity store, and what else is set of either. Requests come from 127.0.0.1. */
import { describe, expect, test } from "vitest";
import type { Emulator, EmulatorOptions } from "../../src/emulator/index.ts";
import { DELEGATE, INSTANCE, MANAGEMENT, ORGANIZATION, post, STORE, started } from "./start.ts";

const sso = (emulator: Emulator, operation: string, input: object = {}) =>
  post(emulator, `SWBExternalService.${operation}`, { InstanceArn: INSTANCE, ...input });
const store = (emulator: Emulator, operation: string, input: object = {}) =>
  post(emulator, `AWSIdentityStore.${operation}`, { IdentityStoreId: STORE, ...input });
const open = async (more: object = {}, options: Partial<EmulatorOptions> = {}) =>
  (await started({ organization: { ...ORGANIZATION, ...more }, ...options })).emulator;

const VPC = "arn:aws:ec2:eu-west-1:111111111111:vpc/vpc-0123456789abcdef0";
const OUTSIDE = {
  __type: "AccessDeniedException",
  Message: expect.stringMatching(/is not authorized to perform: .* with an explicit deny in network access controls$/),
};
const INVALID = { __type: "ValidationException" };
const NOT_OWNER = { __type: "AccessDeniedException", Message: expect.stringContaining(DELEGATE) };

const NEAR = ["127.0.0.1", "127.0.0.1/32", "127.0.0.0/8", "0.0.0.0/0"];
const FAR = ["127.0.0.2", "10.0.0.0/8", "126.0.0.0/8", "::1", "2001:db8::/32"];

describe("the instance's network rules", () => {
  test("keep out whoever comes from elsewhere, of all that names the instance", async () => {
    const emulator = await open({ instanceNetwork: { vpceAccessRequired: true } });
    for (const operation of ["DescribeInstance", "ListPermissionSets", "ListRegions", "UpdateInstance"]) {
      expect(await sso(emulator, operation), operation).toMatchObject(OUTSIDE);
    }
    expect(await sso(emulator, "CreatePermissionSet", { Name: "New" })).toMatchObject(OUTSIDE);
    expect(await sso(emulator, "ListInstances")).toMatchObject({ Instances: [{ InstanceArn: INSTANCE }] });
    // Those of the store are its own.
    expect(await store(emulator, "ListUsers")).toHaveProperty("Users");
    expect(emulator.history()).toEqual([]);
  });

  test.each(NEAR)("let in those who come from %s", async (range) => {
    const instanceNetwork = { vpceAccessRequired: true, allowSourceIps: ["192.0.2.0/24", range] };
    const emulator = await open({ instanceNetwork });
    expect(await sso(emulator, "DescribeInstance")).toMatchObject({
      NetworkConfigurationDetails: { VpceAccessRequired: true, AllowSourceIps: ["192.0.2.0/24", range] },
    });
  });

  test("do not let in others, nor a VPC's whose endpoint nobody came through", async () => {
    const emulator = await open({
      instanceNetwork: { vpceAccessRequired: true, allowSourceIps: FAR, restrictSourceVpcs: [VPC] },
    });
    expect(await sso(emulator, "ListPermissionSets")).toMatchObject(OUTSIDE);
  });

  test("are shown and nothing else, by choice; not shown where nobody set any", async () => {
    const shown = await open(
      { instanceNetwork: { vpceAccessRequired: true } },
      { behaviour: { networkRules: "shown" } },
    );
    expect(await sso(shown, "DescribeInstance")).toMatchObject({
      NetworkConfigurationDetails: { VpceAccessRequired: true },
    });
    expect(await sso(await open(), "DescribeInstance")).not.toHaveProperty("NetworkConfigurationDetails");
  });

  test("can lock their author out; the console takes them back", async () => {
    const emulator = await open();
    const NetworkConfiguration = { VpceAccessRequired: true, RestrictSourceVpcs: [VPC] };
    expect(await sso(emulator, "UpdateInstance", { NetworkConfiguration })).toEqual({});
    expect(emulator.state().instance).toMatchObject({ network: NetworkConfiguration });
    expect(await sso(emulator, "DescribeInstance")).toMatchObject(OUTSIDE);
    const none = { VpceAccessRequired: false, AllowSourceIps: ["192.0.2.1"] };
    await emulator.console("UpdateInstance", { NetworkConfiguration: none });
    // Without a VPC endpoint being required the lists are cleared.
    expect(await sso(emulator, "DescribeInstance")).toMatchObject({
      NetworkConfigurationDetails: { VpceAccessRequired: false },
    });
    expect(emulator.state().instance).toMatchObject({ network: { VpceAccessRequired: false } });
  });
});

describe("UpdateInstance", () => {
  const encryption = {
    KeyType: "CUSTOMER_MANAGED_KEY",
    KmsKeyArn: `arn:aws:kms:eu-west-1:${MANAGEMENT}:key/${"0".repeat(8)}-0000-4000-a000-${"0".repeat(12)}`,
  };

  test("sets a name, and one other thing in a call", async () => {
    const emulator = await open();
    const NetworkConfiguration = { VpceAccessRequired: false };
    for (const both of [
      { NetworkConfiguration, PermissionSetsEnabled: true },
      { NetworkConfiguration, EncryptionConfiguration: encryption },
      { PermissionSetsEnabled: true, EncryptionConfiguration: encryption },
    ]) {
      expect(await sso(emulator, "UpdateInstance", both)).toMatchObject(INVALID);
    }
    expect(emulator.history()).toEqual([]);
    expect(await sso(emulator, "UpdateInstance", { Name: "corp", EncryptionConfiguration: encryption })).toEqual({});
    expect(await sso(emulator, "DescribeInstance")).toMatchObject({
      Name: "corp",
      EncryptionConfigurationDetails: { ...encryption, EncryptionStatus: "ENABLED" },
    });
    expect(await sso(emulator, "ListInstances")).toMatchObject({ Instances: [{ Name: "corp" }] });
  });

  test("enables permission sets, and disables none", async () => {
    const emulator = await open({}, { behaviour: { permissionSetsEnabled: false } });
    expect(await sso(emulator, "ListPermissionSets")).toMatchObject(INVALID);
    expect(await sso(emulator, "UpdateInstance", { PermissionSetsEnabled: false })).toMatchObject(INVALID);
    expect(await sso(emulator, "UpdateInstance", { PermissionSetsEnabled: true })).toEqual({});
    expect(await sso(emulator, "ListPermissionSets")).toHaveProperty("PermissionSets");
    expect(await sso(emulator, "DescribeInstance")).toMatchObject({ PermissionSetsEnabled: true });
  });

  test.each([{ KeyType: "CUSTOMER_MANAGED_KEY" }, { ...encryption, KeyType: "AWS_OWNED_KMS_KEY" }])(
    "takes no key that does not fit: %j",
    async (EncryptionConfiguration) => {
      expect(await sso(await open(), "UpdateInstance", { EncryptionConfiguration })).toMatchObject(INVALID);
    },
  );

  test("is the owner's, as the store is", async () => {
    const delegate = await open({}, { caller: DELEGATE });
    expect(await sso(delegate, "UpdateInstance", { Name: "theirs" })).toMatchObject(NOT_OWNER);
    expect(await store(delegate, "UpdateIdentityStore")).toMatchObject(NOT_OWNER);
  });
});

describe("the identity store's network rules", () => {
  test.each([
    { vpceAccessRequired: true },
    { vpceAccessRequired: false, apiRestrictSourceVpcs: ["vpc-01234567"] },
    { vpceAccessRequired: true, apiAllowSourceIps: FAR },
    { vpceAccessRequired: true, scimAllowSourceIps: ["127.0.0.1"] },
  ])("keep out whoever comes from elsewhere: %j", async (identityStoreNetwork) => {
    const emulator = await open({ identityStoreNetwork });
    for (const operation of ["ListUsers", "DescribeIdentityStore", "UpdateIdentityStore"]) {
      expect(await store(emulator, operation), operation).toMatchObject(OUTSIDE);
    }
    expect(await store(emulator, "CreateGroup", { DisplayName: "new" })).toMatchObject(OUTSIDE);
    expect(await store(emulator, "ListIdentityStores")).toMatchObject({ IdentityStores: [{ IdentityStoreId: STORE }] });
    expect(await sso(emulator, "ListPermissionSets")).toHaveProperty("PermissionSets");
  });

  test.each([
    { vpceAccessRequired: false, apiAllowSourceIps: FAR },
    { vpceAccessRequired: true, apiAllowSourceIps: ["127.0.0.0/8"] },
    { vpceAccessRequired: true, apiRestrictSourceVpcs: [VPC], apiAllowSourceIps: ["127.0.0.1"] },
  ])("let in the others: %j", async (identityStoreNetwork) => {
    expect(await store(await open({ identityStoreNetwork }), "ListUsers")).toHaveProperty("Users");
  });

  test("are replaced as a whole, by an update that has some", async () => {
    const emulator = await open();
    const names = {
      IdentityStoreId: STORE,
      IdentityStoreArn: `arn:aws:identitystore::${MANAGEMENT}:identitystore/${STORE}`,
    };
    expect(await store(emulator, "DescribeIdentityStore")).toEqual(names);
    const NetworkConfiguration = {
      VpceAccessRequired: true,
      ApiAllowSourceIps: ["127.0.0.1"],
      ScimAllowSourceIps: FAR,
    };
    expect(await store(emulator, "UpdateIdentityStore", { NetworkConfiguration })).toEqual(names);
    expect(await store(emulator, "UpdateIdentityStore")).toEqual(names);
    const described = (input: object = {}) => store(emulator, "DescribeIdentityStore", input);
    expect(await described()).toEqual({ ...names, NetworkConfiguration });
    expect(await described({ IdentityStoreId: names.IdentityStoreArn })).toEqual({ ...names, NetworkConfiguration });
    const fewer = { VpceAccessRequired: false };
    await store(emulator, "UpdateIdentityStore", { NetworkConfiguration: fewer });
    expect(await described()).toEqual({ ...names, NetworkConfiguration: fewer });
    expect(emulator.state().instance).toMatchObject({ identityStoreNetwork: fewer });
  });
});
