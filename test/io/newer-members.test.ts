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
