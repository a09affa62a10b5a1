/** Entitlements of account access manager, read by a client that is idc's own. */
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { EmulatorOptions } from "../../src/emulator/index.ts";
import { readEntitlements } from "../../src/io/access/entitlements.ts";
import { connect } from "../../src/io/aws/connection.ts";
import { AccountAccessClient, GetApplicationCommand } from "../../src/io/aws/sdk/account-access.ts";
import { readWholeInstance } from "../../src/io/aws/whole-instance.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { startCheckedEmulator } from "../harness/checked-emulator.ts";
import { type SignedRequest, signatureProblem } from "../harness/sigv4.ts";
import { withoutSocket } from "../harness/without-socket.ts";

const [MANAGEMENT, DELEGATE, DEV, PROD] = ["111111111111", "222222222222", "333333333333", "444444444444"];
const REGION = "eu-west-1";
const ORGANIZATION = {
  organization: { managementAccount: MANAGEMENT, delegatedAdministrator: DELEGATE },
  region: REGION,
  accounts: [
    { id: MANAGEMENT, name: "management" },
    { id: DELEGATE, name: "identity" },
    { id: DEV, name: "dev" },
    { id: PROD, name: "prod" },
  ],
  users: [{ userName: "bob", name: { given: "Bob", family: "Ode" } }],
  groups: [{ name: "on-call", members: ["bob"] }],
  entitlements: [
    { role: "ops/OnCall", accounts: [PROD, DEV], group: "on-call" },
    { role: "Audit", accounts: [PROD], user: "bob" },
    { role: "Audit", accounts: [PROD], deletedGroup: "auditors" },
  ],
};
const SECRET = "not-so-secret";

interface Handler {
  handle(request: SignedRequest): Promise<{ response: { readonly statusCode: number; readonly body: Buffer } }>;
}

type Change = (answer: string) => string;

/** An answer to ListEntitlements that is another than the emulator's. */
const changing = (inner: Handler, change: Change): Handler => ({
  ...inner,
  async handle(request) {
    const { response } = await inner.handle(request);
    const isList = request.path === "/entitlements-list";
    return { response: isList ? { ...response, body: Buffer.from(change(String(response.body))) } : response };
  },
});

/** What AWS would do: refuse a signature that is not the right one. */
function verifying(inner: Handler) {
  const problems: string[] = [];
  const handle = (request: SignedRequest) => {
    const problem = request.path.startsWith("/applications") || request.path.startsWith("/entitlements");
    if (problem) {
      const given = { ...request, body: request.body ?? "" };
      const found = signatureProblem(given, { secret: SECRET, service: "account-access", region: REGION });
      if (found !== undefined) problems.push(`${request.method} ${request.path}: ${found}`);
    }
    return inner.handle(request);
  };
  return { handler: { ...inner, handle }, problems };
}

async function world(options: Partial<EmulatorOptions> = {}, change: Change = (answer) => answer) {
  const emulator = await startCheckedEmulator({ organization: ORGANIZATION, ...options });
  onTestFinished(() => emulator.stop());
  const { handler, problems } = verifying(changing(withoutSocket(emulator) as Handler, change));
  let now = 0;
  const sleep = async (milliseconds: number) => {
    now += milliseconds;
  };
  const connection = connect({
    ...{ region: REGION, endpoint: emulator.url, requestHandler: handler, requestsPerSecond: 1000 },
    credentials: { accessKeyId: "test", secretAccessKey: SECRET, sessionToken: "a-token" },
    pacing: { now: () => now, sleep, random: () => 1 },
  });
  const live = await readWholeInstance({ connection, kinds, stage: () => {} });
  const asked = () => emulator.calls().calls["account-access"];
  return { emulator, connection, live, problems, asked, read: () => readEntitlements(connection, live) };
}

const roleOf = (account: string, role: string) => `arn:aws:iam::${account}:role/${role}`;

/** Rows without ids. */
async function rows(read: ReturnType<typeof readEntitlements>) {
  const found = await read;
  return found.rows?.map(({ principal: { type, name }, account, roleArn }) => [type, name, account, roleArn]);
}

const ALL = [
  ["GROUP", "on-call", DEV, roleOf(DEV, "ops/OnCall")],
  ["GROUP", undefined, PROD, roleOf(PROD, "Audit")],
  ["USER", "bob", PROD, roleOf(PROD, "Audit")],
  ["GROUP", "on-call", PROD, roleOf(PROD, "ops/OnCall")],
];

describe("entitlements", () => {
  test("are read with the names of who has them, in an order that stays, by calls that are signed", async () => {
    const { read, problems, asked } = await world();
    expect(await rows(read())).toEqual(ALL);
    expect(problems).toEqual([]);
    expect(asked()).toEqual({ ListApplications: 1, GetApplication: 1, ListEntitlements: 1 });
  });

  test("name by id whoever is gone", async () => {
    const { read } = await world();
    const gone = (await read()).rows?.find(({ principal }) => principal.name === undefined);
    expect(gone).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      principal: { type: "GROUP", id: expect.stringMatching(/^[0-9a-f-]{36,47}$/) },
      account: PROD,
      roleArn: roleOf(PROD, "Audit"),
    });
  });

  test("are none where no application is there, by one call", async () => {
    const { entitlements: _, ...organization } = ORGANIZATION;
    const { read, asked } = await world({ organization });
    expect(await read()).toEqual({ rows: [] });
    expect(asked()).toEqual({ ListApplications: 1 });
  });

  test("are read from page to page, however short these are", async () => {
    const { read } = await world({ behaviour: { shortPages: true } });
    expect(await rows(read())).toEqual(ALL);
    const many = Array.from({ length: 230 }, (_, index) => ({ role: `R${index}`, accounts: [DEV], user: "bob" }));
    const { read: readMany, asked } = await world({ organization: { ...ORGANIZATION, entitlements: many } });
    const found = (await readMany()).rows ?? [];
    expect([found.length, new Set(found.map(({ id }) => id)).size, asked()?.ListEntitlements]).toEqual([230, 230, 3]);
  });

  test("are read account by account where AWS wants to be told of which", async () => {
    const { read, asked } = await world({ behaviour: { unfilteredEntitlements: "refused" } });
    expect(await rows(read())).toEqual(ALL);
    expect(asked()?.ListEntitlements).toBe(5);
  });

  test("that two pages show are there once", async () => {
    const twice: Change = (answer) => {
      const { entitlements } = JSON.parse(answer) as { readonly entitlements: readonly object[] };
      return JSON.stringify({ entitlements: [...entitlements, ...entitlements] });
    };
    const { read } = await world({}, twice);
    expect(await rows(read())).toEqual(ALL);
  });

  test("of another instance are not this one's", async () => {
    const { connection, live } = await world();
    const instance = { ...live.instance, arn: live.instance.arn.replace(/.{4}$/, "0000") };
    expect(await readEntitlements(connection, { ...live, instance })).toEqual({ rows: [] });
  });

  test("are asked for again where AWS is asked too much, or fails once", async () => {
    const { read, emulator, asked } = await world();
    emulator.setFaults({ throttle: 1, times: 2, operations: ["ListEntitlements"] });
    expect(await rows(read())).toEqual(ALL);
    expect(asked()?.ListEntitlements).toBe(3);
    emulator.setFaults({ error: 1, times: 1, operations: ["ListApplications"] });
    expect(await rows(read())).toEqual(ALL);
  });
});

describe("entitlements that cannot be read", () => {
  test.each(["ListApplications", "GetApplication", "ListEntitlements"])(
    "say that %s is denied, and which action is missing",
    async (operation) => {
      const { read } = await world({ deny: [`account-access:${operation}`] });
      const { unread } = await read();
      expect(unread?.why).toBe("denied");
      expect(unread?.reason).toContain(`${operation}: AccessDeniedException: `);
      expect(unread?.reason).toContain(`account-access:${operation}`);
    },
  );

  test.each<[string, Change]>([
    ["has no list", () => "{}"],
    ["says another account than its role's", (answer) => answer.replace(`"account":"${PROD}"`, `"account":"${DEV}"`)],
    ["is of a role that is none", (answer) => answer.replace(":role/", ":user/")],
    ["is of nobody", (answer) => answer.replace(/"userId":"[^"]*"/, "")],
    ["is of a principal of a new kind", (answer) => answer.replace('"userId"', '"agentId"')],
    ["is of another kind", (answer) => answer.replace('"principalRole"', '"agentRole"')],
  ])("have failed where one of them %s", async (_, change) => {
    const { read } = await world({}, change);
    expect(await read()).toEqual({ unread: { why: "failed", reason: expect.stringContaining("not as AWS does") } });
  });

  test("are absent where the server does not know the service", async () => {
    const { read } = await world({ behaviour: { accountAccess: false } });
    const { unread } = await read();
    expect(unread).toEqual({ why: "absent", reason: expect.stringContaining("does not know ListApplications") });
  });

  test("have failed where something is wrong with one page, and none of the others counts", async () => {
    const { read, emulator } = await world();
    emulator.setFaults({ html: 1, operations: ["ListEntitlements"] });
    const { unread, rows: some } = await read();
    expect([unread?.why, some]).toEqual(["failed", undefined]);
    expect(unread?.reason).toMatch(/ListEntitlements.*HTML/);
  });

  test("have failed where nobody answers, soon, and other calls go on", async () => {
    const { read, emulator, connection, asked } = await world();
    emulator.setFaults({ drop: 1, operations: ["ListApplications"] });
    expect((await read()).unread?.why).toBe("failed");
    expect(asked()).toEqual({ ListApplications: 3 });
    expect(await connection.send("sts", "GetCallerIdentity", {})).toHaveProperty("Account", MANAGEMENT);
  });
});

describe("the endpoint", () => {
  /** Where a request goes, and what becomes of it. */
  async function asked(region: string, answer: () => unknown, settings: object = {}) {
    const requests: SignedRequest[] = [];
    const handle = async (request: SignedRequest) => {
      requests.push(request);
      return answer();
    };
    const requestHandler = { handle, metadata: { handlerProtocol: "http/1.1" }, destroy() {} };
    const credentials = { accessKeyId: "test", secretAccessKey: SECRET };
    const client = new AccountAccessClient({ region, credentials, requestHandler, ...settings } as never);
    const error: unknown = await client
      .send(new GetApplicationCommand({ applicationArn: "arn:aws:account-access:a:1:application/b" }))
      .then(
        () => undefined,
        (thrown: unknown) => thrown,
      );
    const [request] = requests as unknown as { protocol: string; hostname: string; port?: number; path: string }[];
    const { protocol, hostname, port = "", path } = request!;
    return { url: `${protocol}//${hostname}:${port}${path}`, error, request: requests[0]! };
  }

  const nobody = (code: string) => () => {
    throw Object.assign(new Error(`getaddrinfo ${code}`), { code });
  };
  const PATH = "/applications/arn%3Aaws%3Aaccount-access%3Aa%3A1%3Aapplication%2Fb";

  test.each([
    ["eu-west-1", "account-access.eu-west-1.api.aws"],
    ["us-gov-west-1", "account-access.us-gov-west-1.api.aws"],
    ["cn-north-1", "account-access.cn-north-1.api.amazonwebservices.com.cn"],
    ["eusc-de-east-1", "account-access.eusc-de-east-1.api.amazonwebservices.eu"],
  ])("of %s is %s", async (region, host) => {
    const { url, request } = await asked(region, nobody("ECONNREFUSED"));
    expect(url).toBe(`https://${host}:${PATH}`);
    expect(
      signatureProblem({ ...request, body: "" }, { secret: SECRET, service: "account-access", region }),
    ).toBeUndefined();
  });

  test("is another one where the environment says so, for this service or for all", async () => {
    onTestFinished(() => void vi.unstubAllEnvs());
    vi.stubEnv("AWS_ENDPOINT_URL", "http://127.0.0.1:4566/aws/");
    expect((await asked("eu-west-1", nobody("ENOTFOUND"))).url).toBe(`http://127.0.0.1:4566/aws${PATH}`);
    vi.stubEnv("AWS_ENDPOINT_URL_ACCOUNT_ACCESS", "https://example.com");
    expect((await asked("eu-west-1", nobody("ENOTFOUND"))).url).toBe(`https://example.com:${PATH}`);
    expect((await asked("eu-west-1", nobody("ENOTFOUND"), { endpoint: "http://other:1" })).url).toBe(
      `http://other:1${PATH}`,
    );
  });

  test("whose host has no name is none, where it is AWS's own", async () => {
    expect((await asked("eu-west-1", nobody("ENOTFOUND"))).error).toMatchObject({ name: "NoSuchEndpoint" });
    expect((await asked("eu-west-1", nobody("ENOTFOUND"), { endpoint: "http://other" })).error).toMatchObject({
      code: "ENOTFOUND",
    });
  });

  test("may name its errors in the body", async () => {
    const body = Buffer.from('{"__type": "com.amazon#AccessDeniedException:http://x", "Message": "no"}');
    const response = { statusCode: 403, headers: { "X-Amzn-RequestId": "r-1" }, body };
    const { error } = await asked("eu-west-1", () => ({ response }));
    const $metadata = { httpStatusCode: 403, requestId: "r-1" };
    expect(error).toMatchObject({ name: "AccessDeniedException", message: "no", $metadata });
  });
});

test("entitlements are absent, without waiting, where AWS has no host for the service", async () => {
  const { live, emulator } = await world();
  const inner = withoutSocket(emulator) as Handler;
  let waited = 0;
  const sleep = async (time: number) => {
    waited += time;
  };
  const handle = (request: SignedRequest) => {
    if (!request.path.startsWith("/applications")) return inner.handle(request);
    throw Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" });
  };
  const connection = connect({
    ...{ region: REGION, requestHandler: { ...inner, handle }, requestsPerSecond: 1000 },
    credentials: { accessKeyId: "test", secretAccessKey: SECRET },
    pacing: { now: () => waited, sleep, random: () => 1 },
  });
  const { unread } = await readEntitlements(connection, live);
  expect(unread).toEqual({
    why: "absent",
    reason: expect.stringMatching(/^there is no host account-access\.eu-west-1\.api\.aws/),
  });
  expect(waited).toBeLessThan(100);
});
