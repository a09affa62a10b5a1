/** Credentials of a role beside the caller's own, through the SDK as it is. */
import { afterAll, describe, expect, test } from "vitest";
import type { Emulator } from "../../src/emulator/index.ts";
import { assumeRole, sessionName } from "../../src/io/aws/assumed-role.ts";
import { isDenied } from "../../src/io/aws/call-error.ts";
import { connect } from "../../src/io/aws/connection.ts";
import { startCheckedEmulator } from "../harness/checked-emulator.ts";
import { withoutSocket } from "../harness/without-socket.ts";

const MANAGEMENT = "111111111111";
const ROLE = `arn:aws:iam::${MANAGEMENT}:role/idc-management`;
const ORGANIZATION = {
  organization: { managementAccount: MANAGEMENT, delegatedAdministrator: "222222222222" },
  accounts: [
    { id: MANAGEMENT, name: "management", ou: "/" },
    { id: "222222222222", name: "identity", ou: "/" },
  ],
};

const running: Emulator[] = [];
afterAll(async () => {
  for (const emulator of running) await emulator.stop();
});

/** A connection of the delegated administrator; `ends`: when credentials of roles end. Counts turns that are waited for. */
async function delegated(ends: string) {
  const emulator = await startCheckedEmulator({ organization: ORGANIZATION, caller: "222222222222" });
  running.push(emulator);
  const inner = withoutSocket(emulator) as {
    handle(request: unknown): Promise<{ response: { readonly body: Buffer } }>;
  };
  const handle = async (request: unknown) => {
    const { response } = await inner.handle(request);
    const body = String(response.body).replace(/<Expiration>[^<]*/, `<Expiration>${ends}`);
    return { response: { ...response, body: Buffer.from(body) } };
  };
  let now = 0;
  const waits: number[] = [];
  const sleep = async (milliseconds: number) => {
    waits.push(milliseconds);
    now += milliseconds;
  };
  const connection = connect({
    ...{ region: "eu-west-1", endpoint: emulator.url, requestHandler: { ...inner, handle }, requestsPerSecond: 5 },
    credentials: { accessKeyId: "test", secretAccessKey: "test" },
    pacing: { now: () => now, sleep, random: () => 0 },
  });
  const assumed = () => emulator.calls().calls.sts?.AssumeRole ?? 0;
  return { emulator, connection, waits, assumed };
}

const IN_A_DAY = new Date(Date.now() + 86_400_000).toISOString();
const LONG_AGO = "2020-01-01T00:00:00.000Z";

const whoIs = async (connection: Awaited<ReturnType<typeof assumeRole>>) =>
  (await connection.send("sts", "GetCallerIdentity", {})).Arn;

describe("a role that is assumed", () => {
  test("calls as its session, and leaves the caller who he was", async () => {
    const { connection, assumed } = await delegated(IN_A_DAY);
    const role = await assumeRole(connection, ROLE, sessionName("acme"));
    for (let call = 0; call < 3; call += 1)
      expect(await whoIs(role)).toBe(`arn:aws:sts::${MANAGEMENT}:assumed-role/idc-management/idc-acme`);
    expect(await whoIs(connection)).toBe("arn:aws:iam::222222222222:user/emulator");
    expect(assumed()).toBe(1);
  });

  test("is assumed again once its credentials have ended", async () => {
    const { connection, assumed } = await delegated(LONG_AGO);
    const role = await assumeRole(connection, ROLE, "idc-acme");
    await whoIs(role);
    const before = assumed();
    await whoIs(role);
    expect(assumed()).toBeGreaterThan(before);
  });

  test("and may not be assumed any more: that is what the next call fails of", async () => {
    const { emulator, connection } = await delegated(LONG_AGO);
    const role = await assumeRole(connection, ROLE, "idc-acme");
    emulator.setFaults({ deny: ["sts:AssumeRole"] });
    const list = () => role.send("sso-admin", "ListInstances", {});
    // The first credentials were had before.
    await list().catch(() => {});
    const error: unknown = await list().catch((thrown: unknown) => thrown);
    expect(isDenied(error) && error.action).toBe("sts:AssumeRole");
    // The caller goes on.
    expect(await whoIs(connection)).toBe("arn:aws:iam::222222222222:user/emulator");
  });

  test("goes at the caller's pace, both together: AWS counts calls of a whole organization", async () => {
    const { connection, waits } = await delegated(IN_A_DAY);
    const role = await assumeRole(connection, ROLE, "idc-acme");
    const [from, calls] = [waits.length, 6];
    for (let call = 0; call < calls; call += 1) {
      await connection.send("sso-admin", "ListInstances", {});
      await role.send("sso-admin", "ListInstances", {});
    }
    const waited = waits.slice(from).reduce((sum, one) => sum + one, 0);
    // Two turns are saved; 5 a second for all the rest.
    expect(waited).toBeGreaterThanOrEqual((2 * calls - 3) * 200);
    expect(connection.measure().done).toBe(role.measure().done);
  });

  test("a name that is too long for a session is cut", () => {
    expect(sessionName("a".repeat(64))).toHaveLength(64);
    expect(sessionName("acme")).toBe("idc-acme");
  });
});
