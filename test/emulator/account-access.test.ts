/** Account access manager: applications and entitlements, over REST. */
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { type EmulatorOptions, manualClock } from "../../src/emulator/index.ts";
import { type Answer, call as send, signedFor } from "./rest.ts";
import { DELEGATE, DEV, groupId, INSTANCE, MANAGEMENT, ORGANIZATION, PROD, started, userId } from "./start.ts";

const SOURCE = { identitySource: { identityCenter: { instanceArn: INSTANCE } } };
const ROLE = `arn:aws:iam::${DEV}:role/ops/OnCall`;
const NOBODY = "9067a1b2c3-00000000-0000-4000-a000-000000000000";

const session = (account: string) => ({
  "x-amz-security-token": `IdcEmulatorSession/${Buffer.from(JSON.stringify([`arn:aws:iam::${account}:role/x`, "run"])).toString("base64")}`,
});

const PLANTED = [
  { role: "ops/OnCall", accounts: [DEV, PROD], group: "developers" },
  { role: "Audit", accounts: [PROD], user: "bob" },
  { role: "Audit", accounts: [PROD], deletedGroup: "gone" },
];

async function world(options: Partial<EmulatorOptions> = {}) {
  const clock = manualClock();
  const { emulator } = await started({ clock, ...options });
  const call = (operation: string, input: object = {}, headers: object = {}) =>
    send(emulator, operation, input, headers);
  return { emulator, clock, call };
}

/** With an application, which is active. */
async function withApplication(options: Partial<EmulatorOptions> = {}) {
  const made = await world(options);
  const { body } = await made.call("CreateApplication", SOURCE);
  made.clock.advance(1000);
  return { ...made, applicationArn: String(body.applicationArn) };
}

/** With entitlements of an organization file. */
async function planted(options: Partial<EmulatorOptions> = {}) {
  const made = await world({ organization: { ...ORGANIZATION, entitlements: PLANTED }, ...options });
  const { body } = await made.call("ListApplications");
  const [{ applicationArn } = { applicationArn: "" }] = body.applications as { applicationArn: string }[];
  return { ...made, applicationArn };
}

const entitled = (principal: object, roleArn = ROLE) => ({
  principalRole: { principal: { identityCenter: principal }, roleArn },
});
const outcome = ({ status, code }: Answer) => [status, code];
const rolesIn = ({ body }: Answer) =>
  (body.entitlements as { entitlement: { principalRole: { roleArn: string } } }[]).map(
    ({ entitlement }) => entitlement.principalRole.roleArn,
  );

describe("an application", () => {
  test("is created for a while, and then active, and the same again is the one that there is", async () => {
    const { call, clock } = await world();
    const tags = { team: "platform" };
    const created = await call("CreateApplication", { ...SOURCE, tags });
    const { applicationArn } = created.body;
    expect(applicationArn).toMatch(`arn:aws:account-access:eu-west-1:${MANAGEMENT}:application/`);
    const at = { createdAt: "2026-01-01T00:00:00Z", updatedAt: "2026-01-01T00:00:00Z" };
    const status = async () => (await call("GetApplication", { applicationArn })).body.status;
    expect(await status()).toBe("CREATE_IN_PROGRESS");
    expect(outcome(await call("DeleteApplication", { applicationArn }))).toEqual([409, "ConflictException"]);
    clock.advance(1000);
    expect((await call("GetApplication", { applicationArn })).body).toEqual({
      identitySource: {
        identityCenter: { instanceArn: INSTANCE, applicationArn: expect.stringMatching(/^arn:aws:sso::.*\/apl-/) },
      },
      status: "ACTIVE",
      ...at,
      tags,
    });
    expect((await call("CreateApplication", { ...SOURCE, tags })).body).toEqual({ applicationArn });
    expect(outcome(await call("CreateApplication", SOURCE))).toEqual([400, "AlreadyCreatedException"]);
    expect((await call("ListApplications")).body).toEqual({ applications: [{ applicationArn, ...at }] });
  });

  test("is being deleted for a while, and deleting it again is no error", async () => {
    const { call, clock, applicationArn } = await withApplication();
    const deleted = await call("DeleteApplication", { applicationArn });
    expect([deleted.status, deleted.body]).toEqual([204, {}]);
    expect((await call("GetApplication", { applicationArn })).body.status).toBe("DELETE_IN_PROGRESS");
    expect(outcome(await call("CreateApplication", SOURCE))).toEqual([409, "ConflictException"]);
    clock.advance(1000);
    expect(outcome(await call("GetApplication", { applicationArn }))).toEqual([404, "ResourceNotFoundException"]);
    expect((await call("DeleteApplication", { applicationArn })).status).toBe(204);
    const { body } = await call("CreateApplication", SOURCE);
    expect([body.applicationArn === applicationArn, typeof body.applicationArn]).toEqual([false, "string"]);
  });

  test("with entitlements is not deleted, unless it is to be", async () => {
    const kept = await planted();
    const { applicationArn } = kept;
    expect(outcome(await kept.call("DeleteApplication", { applicationArn }))).toEqual([409, "ConflictException"]);
    const gone = await planted({ behaviour: { deleteApplicationInUse: "delete" } });
    expect((await gone.call("DeleteApplication", { applicationArn })).status).toBe(204);
    expect(gone.emulator.state()).not.toHaveProperty("entitlements");
  });

  test("is made by administrators, of the organization's instance, in its Region", async () => {
    const { call } = await world();
    expect(outcome(await call("CreateApplication", SOURCE, session(DEV)))).toEqual([403, "AccessDeniedException"]);
    const other = { identitySource: { identityCenter: { instanceArn: INSTANCE.replace("7223", "7224") } } };
    expect(outcome(await call("CreateApplication", other))).toEqual([400, "ValidationException"]);
    const elsewhere = signedFor("account-access", "us-east-1");
    expect(outcome(await call("CreateApplication", SOURCE, elsewhere))).toEqual([400, "ValidationException"]);
    expect((await call("CreateApplication", SOURCE, session(DELEGATE))).status).toBe(200);
  });

  test("is its account's and its Region's alone", async () => {
    const { call, applicationArn } = await withApplication();
    expect((await call("ListApplications", {}, session(DELEGATE))).body).toEqual({ applications: [] });
    expect(outcome(await call("GetApplication", { applicationArn }, session(DELEGATE)))).toEqual([
      403,
      "AccessDeniedException",
    ]);
    const elsewhere = signedFor("account-access", "us-east-1");
    expect((await call("ListApplications", {}, elsewhere)).body).toEqual({ applications: [] });
    expect(outcome(await call("GetApplication", { applicationArn }, elsewhere))).toEqual([
      404,
      "ResourceNotFoundException",
    ]);
    expect(outcome(await call("CreateApplication", SOURCE, session(DELEGATE)))).toEqual([
      400,
      "AlreadyCreatedException",
    ]);
  });

  test("has tags", async () => {
    const { call, applicationArn: resourceArn } = await withApplication();
    const tags = async () => (await call("ListTagsForResource", { resourceArn })).body.tags;
    expect(await tags()).toEqual({});
    expect((await call("TagResource", { resourceArn, tags: { a: "1", b: "2", c: "3" } })).status).toBe(200);
    expect((await call("UntagResource", { resourceArn, tagKeys: ["a", "c"] })).status).toBe(200);
    expect(await tags()).toEqual({ b: "2" });
    const reserved = await call("TagResource", { resourceArn, tags: { "aws:x": "1" } });
    expect(outcome(reserved)).toEqual([400, "ValidationException"]);
  });
});

describe("an entitlement", () => {
  test("is there once, however often it is created, and gone however often it is deleted", async () => {
    const { emulator, call, applicationArn } = await withApplication();
    const alice = userId(emulator, "alice");
    const request = { applicationArn, entitlement: entitled({ userId: alice }) };
    const first = await call("CreateEntitlement", request);
    const again = await call("CreateEntitlement", request);
    expect([first.status, again.body]).toEqual([200, first.body]);
    const { entitlementId } = first.body;
    const got = await call("GetEntitlement", { applicationArn, entitlementId });
    const principalRole = {
      principal: { identityCenter: { userId: alice } },
      ...{ roleArn: ROLE, account: DEV, accountName: "dev" },
    };
    const shown = { entitlementId, entitlement: { principalRole }, createdAt: "2026-01-01T00:00:01Z" };
    expect(got.body).toEqual({ applicationArn, ...shown });
    expect((await call("ListEntitlements", { applicationArn, filter: {} })).body).toEqual({ entitlements: [shown] });
    expect(emulator.state()).toMatchObject({
      entitlements: [{ account: DEV, role: ROLE, principalType: "USER", principal: "alice", principalId: alice }],
    });
    for (const status of [204, 204]) {
      expect((await call("DeleteEntitlement", { applicationArn, entitlementId })).status).toBe(status);
    }
    expect(outcome(await call("GetEntitlement", { applicationArn, entitlementId }))).toEqual([
      404,
      "ResourceNotFoundException",
    ]);
    expect(emulator.history().map(({ operation }) => operation)).toEqual([
      ...["CreateApplication", "CreateEntitlement", "DeleteEntitlement"],
    ]);
  });

  test("is of an active application, a principal and an account that there are, and of the Region's partition", async () => {
    const { emulator, call, clock } = await world();
    const { body } = await call("CreateApplication", SOURCE);
    const create = (principal: object, role?: string, more: object = {}) =>
      call("CreateEntitlement", { ...body, entitlement: entitled(principal, role), ...more }).then(outcome);
    const bob = { userId: userId(emulator, "bob") };
    expect(await create(bob)).toEqual([409, "ConflictException"]);
    clock.advance(1000);
    const missing = [404, "ResourceNotFoundException"];
    expect(await create({ userId: NOBODY })).toEqual(missing);
    expect(await create({ groupId: bob.userId })).toEqual(missing);
    expect(await create(bob, "arn:aws:iam::999999999999:role/X")).toEqual(missing);
    expect(await create(bob, `arn:aws-cn:iam::${DEV}:role/X`)).toEqual([400, "ValidationException"]);
    expect(await create(bob, ROLE, { applicationArn: `${String(body.applicationArn)}0` })).toEqual(missing);
    expect(await create(bob)).toEqual([200, undefined]);
  });

  test("of a principal that is gone stays", async () => {
    const { emulator, call, applicationArn } = await planted();
    await emulator.console("DeleteGroup", { GroupName: "developers" });
    const listed = await call("ListEntitlements", { applicationArn, filter: {} });
    expect(rolesIn(listed)).toHaveLength(4);
    const state = emulator.state() as unknown as { entitlements: { principal: string | null }[] };
    expect(state.entitlements.map(({ principal }) => principal)).toEqual([null, null, "bob", null]);
  });

  test("is one of twenty groups of a role at most", async () => {
    const groups = Array.from({ length: 21 }, (_, index) => ({ name: `g${index}` }));
    const { emulator, call, applicationArn } = await withApplication({
      organization: { ...ORGANIZATION, groups, assignments: [] },
    });
    const codes = [];
    for (const { name } of groups) {
      const entitlement = entitled({ groupId: groupId(emulator, name) });
      codes.push((await call("CreateEntitlement", { applicationArn, entitlement })).status);
    }
    expect(codes).toEqual([...groups.slice(1).map(() => 200), 402]);
  });

  test("in the management account is not the delegated administrator's to give", async () => {
    const { emulator, call, clock } = await world();
    const { body } = await call("CreateApplication", SOURCE, session(DELEGATE));
    clock.advance(1000);
    const entitlement = entitled({ userId: userId(emulator, "bob") }, `arn:aws:iam::${MANAGEMENT}:role/X`);
    const answer = await call("CreateEntitlement", { ...body, entitlement }, session(DELEGATE));
    expect(outcome(answer)).toEqual([403, "AccessDeniedException"]);
  });
});

describe("a list of entitlements", () => {
  test("has those that fit all that its filter says", async () => {
    const { emulator, call, applicationArn } = await planted();
    const bob = { identityCenter: { userId: userId(emulator, "bob") } };
    const developers = { identityCenter: { groupId: groupId(emulator, "developers") } };
    const listed = async (principalRole?: object) =>
      rolesIn(await call("ListEntitlements", { applicationArn, filter: { principalRole } }));
    const [onDev, onProd, audit] = [ROLE, ROLE.replace(DEV, PROD), `arn:aws:iam::${PROD}:role/Audit`];
    expect(await listed()).toEqual([onDev, onProd, audit, audit]);
    expect(await listed({})).toEqual([onDev, onProd, audit, audit]);
    expect(await listed({ account: PROD })).toEqual([onProd, audit, audit]);
    expect(await listed({ principal: bob })).toEqual([audit]);
    expect(await listed({ principal: developers, account: DEV })).toEqual([onDev]);
    expect(await listed({ roleArn: audit, account: DEV })).toEqual([]);
  });

  test("is of all where its filter says nothing, unless that is refused", async () => {
    const { call, applicationArn } = await planted({ behaviour: { unfilteredEntitlements: "refused" } });
    for (const filter of [{}, { principalRole: {} }]) {
      expect(outcome(await call("ListEntitlements", { applicationArn, filter }))).toEqual([400, "ValidationException"]);
    }
    const filter = { principalRole: { account: DEV } };
    expect(rolesIn(await call("ListEntitlements", { applicationArn, filter }))).toEqual([ROLE]);
  });

  test("comes in pages, whose tokens are of one query", async () => {
    const { call, applicationArn } = await planted();
    const ask = (more: object) => call("ListEntitlements", { applicationArn, filter: {}, maxResults: 3, ...more });
    const first = await ask({});
    const { nextToken } = first.body;
    const second = await ask({ nextToken });
    expect([rolesIn(first).length, rolesIn(second).length, second.body.nextToken]).toEqual([3, 1, undefined]);
    const foreign = await ask({ nextToken, filter: { principalRole: { account: PROD } } });
    expect(outcome(foreign)).toEqual([400, "ValidationException"]);
    const short = await planted({ behaviour: { shortPages: true } });
    const { body } = await short.call("ListEntitlements", { applicationArn, filter: {} });
    expect([body.entitlements, typeof body.nextToken]).toEqual([[], "string"]);
  });
});

describe("a request", () => {
  test("is signed, and for this service", async () => {
    const { emulator } = await world();
    const unsigned = await fetch(`${emulator.url}/applications-list`, { method: "POST", body: "{}" });
    expect([unsigned.status, unsigned.headers.get("x-amzn-errortype")]).toEqual([
      403,
      "MissingAuthenticationTokenException",
    ]);
    const other = await send(emulator, "ListApplications", {}, signedFor("sso"));
    expect(outcome(other)).toEqual([403, "InvalidSignatureException"]);
    expect(other.body.message).toBe("Credential should be scoped to correct service: 'account-access'.");
    expect(other.headers.get("x-amzn-requestid")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test.each([
    ["GET", "/applications-list"],
    ["POST", "/applications/"],
    // An ARN has a slash, which has to be encoded.
    ["GET", `/applications/arn:aws:account-access:eu-west-1:${MANAGEMENT}:application/0e4e143e`],
    ["POST", "/"],
  ])("%s %s is an unknown operation", async (method, path) => {
    const { emulator } = await world();
    const init = { method, headers: signedFor("account-access"), ...(method === "POST" ? { body: "{}" } : {}) };
    const answer = await fetch(`${emulator.url}${path}`, init);
    expect([answer.status, answer.headers.get("x-amzn-errortype")]).toEqual([404, "UnknownOperationException"]);
    expect(emulator.calls().unknownOperations).toEqual([`account-access:${method} ${path}`]);
  });

  test("with a body or path that nobody can read is refused, and unknown members are ignored", async () => {
    const { emulator, call } = await world();
    const headers = signedFor("account-access");
    const bad = await fetch(`${emulator.url}/applications-list`, { method: "POST", headers, body: "[" });
    const badPath = await fetch(`${emulator.url}/applications/%E0%A4%A`, { headers });
    for (const answer of [bad, badPath]) {
      expect([answer.status, answer.headers.get("x-amzn-errortype")]).toEqual([400, "SerializationException"]);
    }
    expect((await call("ListApplications", { more: 1 })).status).toBe(200);
    expect(outcome(await call("ListApplications", { maxResults: "1" }))).toEqual([400, "SerializationException"]);
  });

  test("is denied, throttled and lost as others are", async () => {
    const { emulator, call } = await world({ deny: ["account-access:ListApplications"] });
    const denied = await call("ListApplications");
    expect(outcome(denied)).toEqual([403, "AccessDeniedException"]);
    expect(denied.body.message).toContain("not authorized to perform: account-access:ListApplications");
    emulator.setFaults({ throttle: 1 });
    expect(outcome(await call("ListApplications"))).toEqual([429, "ThrottlingException"]);
    emulator.setFaults({ error: 1 });
    expect(outcome(await call("ListApplications"))).toEqual([500, "InternalServerException"]);
    emulator.setFaults({ drop: 1 });
    await expect(call("ListApplications")).rejects.toThrow();
  });

  test("finds nothing in a Region that does not have the service", async () => {
    const { emulator, call } = await planted().then(() => world({ behaviour: { accountAccess: false } }));
    const { status, body } = await call("ListApplications");
    expect([status, body.__type]).toEqual([400, "UnknownOperationException"]);
    expect(emulator.calls().calls).not.toHaveProperty("account-access");
  });
});

test("what there is survives a restart", async () => {
  const stateFile = join(tmpdir(), `idc-account-access-${process.pid}.json`);
  onTestFinished(() => rm(stateFile, { force: true }));
  const first = await planted({ stateFile });
  const before = first.emulator.state();
  await first.emulator.stop();
  const second = await planted({ stateFile, organization: ORGANIZATION });
  expect(second.emulator.state()).toEqual(before);
  expect(before).toMatchObject({
    accountAccessApplications: [{ account: MANAGEMENT, arn: first.applicationArn }],
    entitlements: [{}, {}, {}, {}],
  });
});

test.each([
  [{ role: "X", accounts: ["999999999999"], user: "bob" }, "[0].accounts: there is no account 999999999999"],
  [{ role: "X", accounts: [DEV], group: "nobody" }, "[0].group: there is no group nobody"],
  [{ role: "X", accounts: [DEV] }, "[0]: needs a group or a user"],
  [{ role: "X", accounts: [DEV], user: "bob", group: "developers" }, "[0]: needs a group or a user"],
  [{ role: "/X", accounts: [DEV], user: "bob" }, "role"],
])("an organization file with %j is refused", async (entry, problem) => {
  const organization = { ...ORGANIZATION, entitlements: [entry] };
  await expect(world({ organization })).rejects.toThrow(problem);
});
