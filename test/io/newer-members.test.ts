/** Members that the SDK at hand does not know are sent and heard all the same. */
import { expect, test } from "vitest";
import { startEmulator } from "../../src/emulator/index.ts";
import { connect } from "../../src/io/aws/connection.ts";
import { makeReader } from "../../src/io/aws/reader.ts";
import { ORGANIZATION } from "../emulator/start.ts";
import { withoutSocket } from "../harness/without-socket.ts";

const NETWORK = { vpceAccessRequired: true, allowSourceIps: ["127.0.0.1/32"] };

async function readerIn(region: string, overHttp: boolean) {
  const emulator = await startEmulator({ organization: { ...ORGANIZATION, instanceNetwork: NETWORK } });
  const connection = connect({
    region,
    endpoint: emulator.url,
    ...(overHttp ? {} : { requestHandler: withoutSocket(emulator) }),
    credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
    requestsPerSecond: 1000,
    pacing: { now: Date.now, sleep: async () => {}, random: () => 0.5 },
  });
  return { reader: makeReader(connection), stop: () => emulator.stop() };
}

test.each([true, false])("of ListInstances and DescribeInstance, over HTTP: %s", async (overHttp) => {
  const { reader, stop } = await readerIn("us-east-1", overHttp);
  try {
    expect(await reader.list("sso-admin", "ListInstances", {}, "Instances")).toEqual([]);
    const all = await reader.list("sso-admin", "ListInstances", { RegionScope: "ALL_REGIONS" }, "Instances");
    expect(all).toMatchObject([{ PrimaryRegion: "eu-west-1" }]);
  } finally {
    await stop();
  }
  const there = await readerIn("eu-west-1", overHttp);
  try {
    const [instance] = await there.reader.list("sso-admin", "ListInstances", {}, "Instances");
    const { InstanceArn } = instance!;
    expect(await there.reader.call("sso-admin", "DescribeInstance", { InstanceArn: InstanceArn! })).toMatchObject({
      PermissionSetsEnabled: true,
      NetworkConfigurationDetails: { VpceAccessRequired: true, AllowSourceIps: ["127.0.0.1/32"] },
    });
  } finally {
    await there.stop();
  }
});

test.each([true, false])("of users and groups, in lists and alone, over HTTP: %s", async (overHttp) => {
  const { reader, stop } = await readerIn("eu-west-1", overHttp);
  const IdentityStoreId = ORGANIZATION.instance.identityStore;
  try {
    for (const [type, name] of [
      ["User", "UserName"],
      ["Group", "DisplayName"],
    ] as const) {
      const all = await reader.list("identitystore", `List${type}s`, { IdentityStoreId }, `${type}s`);
      expect(all.map(({ [name]: each }) => each)).toHaveLength(2);
      for (const item of all) {
        expect(item.Revision).toMatch(/^[0-9]+$/);
        const id = { IdentityStoreId, [`${type}Id`]: item[`${type}Id`]! };
        const alone = await reader.call("identitystore", `Describe${type}`, id);
        expect(alone).toEqual({ ...alone, ...item });
      }
      expect(new Set(all.map(({ Revision }) => Revision)).size).toBe(2);
    }
  } finally {
    await stop();
  }
});
