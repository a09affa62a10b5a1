/** `--deep`: each way in which a role in an account can be another than its permission set, planted, and found by its name. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FindingCode } from "../../src/core/doctor/finding.ts";
import type { DoctorReport } from "../../src/core/doctor/report.ts";
import { MEMBER_ROLE } from "../../src/core/doctor/roles/role-sight.ts";
import { startEmulator } from "../../src/emulator/index.ts";
import { brownfield } from "../../src/emulator/samples/brownfield.ts";
import { idc, type Served, serve } from "../harness/command.ts";
import { expectDocument } from "../harness/plan-schema.ts";
import { examined, folderWith, printed } from "./examined.ts";

const DEEP = { memberRole: MEMBER_ROLE } as const;
const [MANAGEMENT, DEV, PROD, TEST, CLOSED] = [1, 2, 3, 4, 5].map((digit) => String(digit).repeat(12)) as [
  ...[string, string, string, string, string],
];
const POLICY = "arn:aws:iam::aws:policy/";
const deny = (action: string) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Deny", Action: [action], Resource: "*" }],
});
const CODES: readonly FindingCode[] = ["role-differs", "role-behind", "role-missing", "role-left-behind", "two-roles"];

/** Nothing is wrong with it. */
const SOUND = {
  organization: { managementAccount: MANAGEMENT },
  region: "eu-west-1",
  accounts: [
    { id: MANAGEMENT, name: "management" },
    { id: DEV, name: "dev", customerManagedPolicies: ["/org/Guard", "/org/Edge"] },
    { id: PROD, name: "prod", customerManagedPolicies: ["/org/Guard", "/org/Edge"] },
    { id: TEST, name: "test", customerManagedPolicies: ["/org/Guard", "/org/Edge"] },
    { id: CLOSED, name: "closed", state: "SUSPENDED" },
  ],
  groups: [{ name: "devs" }],
  permissionSets: [
    {
      name: "Developer",
      sessionDuration: "PT8H",
      managedPolicies: [`${POLICY}PowerUserAccess`, `${POLICY}job-function/Billing`],
      customerManagedPolicies: [{ name: "Guard", path: "/org/" }],
      inlinePolicy: deny("iam:CreateUser"),
      permissionsBoundary: { customerManagedPolicy: { name: "Edge", path: "/org/" } },
    },
    { name: "Bare" },
    { name: "Admin", managedPolicies: [`${POLICY}AdministratorAccess`] },
  ],
  assignments: [
    { permissionSet: "Developer", group: "devs", accounts: [DEV, PROD, TEST] },
    { permissionSet: "Bare", group: "devs", accounts: [DEV] },
    { permissionSet: "Admin", group: "devs", accounts: [MANAGEMENT, CLOSED] },
  ],
};

const developer = { ...SOUND.permissionSets[0]!, name: undefined, sessionDuration: undefined };
const { name: _, sessionDuration: __, ...DEFINITION } = developer;

describe("what is found", () => {
  test("nothing, where every role is what its permission set says", async () => {
    const { report, of, exitCode, calls } = await examined({ organization: SOUND, doctor: DEEP });
    expect(CODES.map((code) => of(code))).toEqual(CODES.map(() => undefined));
    expect([exitCode, of("roles-not-seen")]).toEqual([0, undefined]);
    const made = Object.values({ ...calls.calls.iam, ...{ AssumeRole: calls.calls.sts!.AssumeRole! } });
    expect(report.roles).toEqual({
      ...{ memberRole: MEMBER_ROLE, accounts: 4, roles: 5, unseen: [] },
      calls: made.reduce((sum, one) => sum + one, 0),
    });
    // Neither the caller's own account nor one that is closed.
    expect(calls.calls.sts?.AssumeRole).toBe(3);
    expect(calls.calls.iam).toEqual({
      ...{ ListRoles: 4, GetRole: 5, ListAttachedRolePolicies: 5, ListRolePolicies: 5, GetRolePolicy: 3 },
    });
  });

  test("each difference, by the name of what differs", async () => {
    const organization = {
      ...SOUND,
      roles: [
        {
          ...{ permissionSet: "Developer", accounts: [DEV] },
          has: { ...DEFINITION, inlinePolicy: deny("iam:DeleteUser") },
        },
        {
          ...{ permissionSet: "Developer", accounts: [PROD], outdated: true },
          has: { managedPolicies: [`${POLICY}PowerUserAccess`, `${POLICY}AdministratorAccess`] },
        },
        {
          ...{ permissionSet: "Bare", accounts: [DEV] },
          has: { inlinePolicy: deny("s3:*"), permissionsBoundary: { managedPolicy: `${POLICY}ReadOnlyAccess` } },
        },
        {
          ...{ permissionSet: "Developer", accounts: [TEST] },
          has: { ...DEFINITION, permissionsBoundary: { managedPolicy: `${POLICY}ReadOnlyAccess` } },
        },
      ],
    };
    const { report, of } = await examined({ organization, doctor: DEEP });
    expect(of("role-differs")).toEqual([
      `Bare in dev ${DEV}: with an inline policy; with the boundary ReadOnlyAccess`,
      `Developer in dev ${DEV}: another inline policy`,
      `Developer in test ${TEST}: the boundary ReadOnlyAccess in place of /org/Edge`,
    ]);
    expect(of("role-behind")).toEqual([
      `Developer in prod ${PROD}: without /org/Guard; without job-function/Billing; with AdministratorAccess beside; without the inline policy; without the boundary /org/Edge`,
    ]);
    expect(report.findings.find(({ code }) => code === "role-differs")?.severity).toBe("high");
    expect([of("role-missing"), of("role-left-behind"), of("two-roles")]).toEqual([undefined, undefined, undefined]);
  });

  test("roles that are gone, left behind, of another Region's instance, or there twice", async () => {
    const organization = {
      ...SOUND,
      roles: [{ permissionSet: "Bare", accounts: [DEV], gone: true }],
      leftRoles: [
        { permissionSet: "Old", accounts: [PROD] },
        { permissionSet: "Bare", accounts: [TEST] },
        { permissionSet: "Developer", accounts: [DEV], has: DEFINITION },
        { permissionSet: "Developer", accounts: [PROD], region: "us-west-2" },
      ],
    };
    const { of } = await examined({ organization, doctor: DEEP });
    expect(of("role-missing")).toEqual([`Bare in dev ${DEV}`]);
    const left = of("role-left-behind")?.map((name) => name.replace(/_[0-9a-f]{16} /, "_HEX "));
    expect(left).toEqual([
      `AWSReservedSSO_Bare_HEX in test ${TEST}`,
      `AWSReservedSSO_Developer_HEX in prod ${PROD}`,
      `AWSReservedSSO_Old_HEX in prod ${PROD}`,
    ]);
    expect(of("two-roles")).toEqual([`Developer in dev ${DEV}`]);
    expect(of("role-differs")).toBeUndefined();
  });

  test("in pages as short as AWS may make them", async () => {
    const leftRoles = [...Array(5).keys()].map((index) => ({ permissionSet: `old-${index}`, accounts: [DEV, PROD] }));
    const organization = { ...SOUND, leftRoles };
    const short = { defaultPageSize: 1, shortPages: true };
    const { of, report, calls } = await examined({ organization, doctor: DEEP, behaviour: short });
    expect([of("role-left-behind")?.length, report.roles?.roles]).toEqual([10, 15]);
    expect(of("role-differs")).toBeUndefined();
    expect(calls.calls.iam!.ListRoles).toBeGreaterThan(4);
  });

  test("what brownfield has planted: a set that was edited in the console and never provisioned", async () => {
    const { of, report } = await examined({ organization: brownfield(), doctor: DEEP });
    expect(of("half-provisioned")).toEqual(["DataScience in analytics-test 200000000031"]);
    expect(of("role-behind")).toEqual([
      "DataScience in analytics-test 200000000031: without AmazonSageMakerFullAccess; with AmazonSageMakerReadOnly beside",
    ]);
    expect(report.roles).toMatchObject({ accounts: 16, unseen: [] });
  });

  test("only where somebody asked for it: else no role is assumed, and IAM is not called", async () => {
    const { calls, report } = await examined({ organization: SOUND });
    expect([calls.calls.iam, calls.calls.sts?.AssumeRole, report.roles]).toEqual([undefined, undefined, undefined]);
    const named = [...report.rights!.allowed, ...report.rights!.untried];
    expect(named.filter((action) => /^iam:|AssumeRole/.test(action))).toEqual([]);
  });
});

describe("what is not examined", () => {
  const planted = {
    ...SOUND,
    roles: [{ permissionSet: "Developer", accounts: [DEV, PROD], gone: true }],
    memberRoles: [{ role: "/org/Audit", accounts: [PROD, TEST] }],
  };

  test("accounts where the role may not be assumed: nothing is said to be missing there", async () => {
    const { report, of, exitCode, emulator } = await examined({
      organization: planted,
      doctor: { memberRole: "/org/Audit" },
    });
    expect(of("role-missing")).toEqual([`Developer in prod ${PROD}`]);
    expect(report.roles?.unseen).toEqual([{ account: DEV, why: expect.stringContaining("AWS denied sts:AssumeRole") }]);
    expect(report.notExamined.filter(({ what }) => what.startsWith("roles: "))).toEqual([
      { what: `roles: dev ${DEV}`, why: expect.stringContaining("there is no role /org/Audit") },
    ]);
    expect([exitCode, of("roles-not-seen"), of("less-than-a-read")]).toEqual([0, ["sts:AssumeRole"], undefined]);
    expect(report.rights?.denied).toMatchObject([{ action: "sts:AssumeRole", partly: true, need: "rest" }]);
    const { stdout } = await printed(emulator, { memberRole: "/org/Audit" });
    expect(stdout).toMatch(/^Roles +2 looked at in 3 accounts by \d+ calls, 1 account not examined: as \/org\/Audit$/m);
    expect(stdout).toContain(` roles: dev ${DEV}: AWS denied sts:AssumeRole`);
  });

  test("one line for all accounts that have no such role", async () => {
    const { report, of } = await examined({ organization: planted, doctor: DEEP });
    expect(report.notExamined.filter(({ what }) => what.startsWith("roles: "))).toHaveLength(1);
    expect(report.roles?.unseen.map(({ account }) => account)).toEqual([DEV, PROD, TEST]);
    expect(CODES.map((code) => of(code))).toEqual(CODES.map(() => undefined));
    expect(report.roles?.accounts).toBe(1);
  });

  test.each([
    ["iam:ListRoles", "accounts"],
    ["iam:GetRole", "roles"],
    ["iam:ListAttachedRolePolicies", "roles"],
    ["iam:ListRolePolicies", "roles"],
    ["iam:GetRolePolicy", "roles"],
  ])("without %s: the action is named, and %s are not examined", async (action, what) => {
    const organization = { ...SOUND, roles: [{ permissionSet: "Developer", accounts: [DEV], has: {} }] };
    const { report, of, exitCode } = await examined({ organization, doctor: DEEP, deny: [action] });
    expect([exitCode, of("roles-not-seen")]).toEqual([0, [action]]);
    const unseen = report.roles!.unseen;
    expect(unseen.every(({ role, why }) => (role !== undefined) === (what === "roles") && why.includes(action))).toBe(
      true,
    );
    const rest = { "iam:ListRoles": 4, "iam:GetRolePolicy": 2 }[action] ?? 5;
    expect(unseen).toHaveLength(rest);
    // What has no inline policy is read without this one.
    const seen = action === "iam:GetRolePolicy" ? 1 : undefined;
    expect(of("role-differs")?.length).toBe(seen);
    expect(of("role-missing")).toBeUndefined();
  });

  test("sets that could not be read whole: their roles are neither left behind nor different", async () => {
    const { report, of } = await examined({
      ...{ organization: SOUND, doctor: DEEP, deny: ["sso:GetInlinePolicyForPermissionSet"] },
    });
    expect(CODES.map((code) => of(code))).toEqual(CODES.map(() => undefined));
    const said = report.notExamined.filter(({ why }) => why === "not all of their permission sets was read");
    expect(said).toHaveLength(1);
  });
});

test("sessions may do nothing but these reads, and go by the name of doctor", async () => {
  const inputs: { readonly RoleArn: string; readonly RoleSessionName: string; readonly Policy: string }[] = [];
  const asked = new Set<string>();
  const emulator = await startEmulator({
    organization: SOUND as never,
    onExchange: ({ service, operation, input }) => {
      if (operation === "AssumeRole") inputs.push(input as never);
      if (service === "iam") asked.add(`iam:${operation}`);
    },
  });
  try {
    await printed(emulator, DEEP);
    expect(inputs.map(({ RoleArn }) => RoleArn).sort()).toEqual(
      [DEV, PROD, TEST].map((account) => `arn:aws:iam::${account}:role/${MEMBER_ROLE}`),
    );
    for (const { Policy, RoleSessionName } of inputs) {
      const { Statement } = JSON.parse(Policy) as { readonly Statement: readonly { readonly Action: string[] }[] };
      expect([RoleSessionName, Statement.length]).toEqual(["idc-doctor", 1]);
      expect([...Statement[0]!.Action].sort()).toEqual([...asked].sort());
    }
  } finally {
    await emulator.stop();
  }
});

test("accounts share the sockets of IAM: there is none more for each", async () => {
  const more = [...Array(40).keys()].map((index) => ({ id: String(700_000_000_000 + index), name: `more-${index}` }));
  const organization = { ...SOUND, accounts: [...SOUND.accounts, ...more] };
  const sockets = () => process.getActiveResourcesInfo().filter((name) => name === "TCPSocketWrap").length;
  const emulator = await startEmulator({ organization: organization as never });
  try {
    const aws = {
      ...{ endpoint: emulator.url, region: "eu-west-1", requestsPerSecond: 2000 },
      credentials: { accessKeyId: "AKIA", secretAccessKey: "secret" },
    };
    await printed(emulator, { aws });
    const before = sockets();
    await printed(emulator, { aws, ...DEEP });
    // Another run has its own of each service.
    expect(sockets() - before).toBeLessThan(more.length);
  } finally {
    await emulator.stop();
  }
});

describe("the command line", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(["--org", "brownfield"]);
  });
  afterAll(() => served.stop());

  /** A folder without a config. */
  const run = async (...args: readonly string[]) => {
    const cwd = await folderWith([]);
    return idc(["doctor", "--format", "json", "--requests-per-second", "2000", ...args], { cwd, env: served.env });
  };

  test("--deep says the role of Organizations; --member-role names another one, and is deep by itself", async () => {
    const deep = await run("--deep");
    const report = expectDocument<DoctorReport>(deep.stdout, "idc-doctor");
    expect([deep.exitCode, report.roles?.memberRole, report.roles?.accounts]).toEqual([0, MEMBER_ROLE, 16]);
    const other = expectDocument<DoctorReport>((await run("--member-role", "/org/Audit")).stdout, "idc-doctor");
    expect(other.roles?.memberRole).toBe("/org/Audit");
    const plain = expectDocument<DoctorReport>((await run()).stdout, "idc-doctor");
    expect(plain.roles).toBeUndefined();
  });

  test.each([
    [["--member-role", "arn:aws:iam::111122223333:role/Audit"], "without an ARN"],
    [["--member-role", ""], "by its name"],
    [["--deep", "--live", "live.json"], "cannot be used with option '--live <file>'"],
    [["--member-role", "Audit", "--live", "live.json"], "cannot be used with option '--live <file>'"],
  ])("%j is refused", async (args, words) => {
    const { exitCode, stderr } = await run(...args);
    expect([exitCode, stderr]).toEqual([64, expect.stringContaining(words)]);
  });
});
