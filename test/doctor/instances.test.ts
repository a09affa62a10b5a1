/** Instances that are elsewhere, of another sort, locked, or not there at all. */
import { expect, test } from "vitest";
import { FINDINGS } from "../../src/core/doctor/finding.ts";
import { DELEGATE, DEV, INSTANCE, MANAGEMENT, ORGANIZATION } from "../emulator/start.ts";
import { examined, printed } from "./examined.ts";

const COPY = "eu-central-1";
const organization = ORGANIZATION;

test("asked in another Region, it is found, read where it is, and said", async () => {
  const { report, exitCode, of } = await examined({ organization, region: "us-east-1" });
  expect(exitCode).toBe(0);
  expect(of("other-region")).toEqual(["us-east-1"]);
  expect(report.findings.find(({ code }) => code === "other-region")?.fix).toContain("region: eu-west-1");
  expect(report.instance).toMatchObject({ arn: INSTANCE, region: "eu-west-1", primaryRegion: "eu-west-1" });
  expect(report.permissionSets?.total).toBe(3);
});

test("asked in a copy of it, that is said, and that copies refuse writes", async () => {
  const copied = { ...ORGANIZATION, additionalRegions: [COPY] };
  const { report, exitCode, of, emulator } = await examined({ organization: copied, region: COPY });
  expect([exitCode, of("other-region"), of("replica-regions")]).toEqual([0, [COPY], [COPY]]);
  expect(report.findings.find(({ code }) => code === "other-region")?.summary).toContain("only a copy");
  expect(report.instance?.regions).toEqual([
    { name: "eu-west-1", status: "ACTIVE", isPrimary: true },
    { name: COPY, status: "ACTIVE", isPrimary: false },
  ]);
  expect(report.permissionSets?.total).toBe(3);
  const { stdout } = await printed(emulator, { region: COPY });
  expect(stdout).toContain(`Copies           ${COPY}, where nothing can be written\n`);
  const there = await examined({ organization: copied });
  expect([there.of("other-region"), there.of("replica-regions")]).toEqual([undefined, [COPY]]);
});

test("where there is none that the caller sees: exit 4, and what to do", async () => {
  const { report, exitCode, of } = await examined({
    organization,
    caller: DEV,
    behaviour: { memberSeesInstance: false },
  });
  expect([exitCode, of("no-instance")]).toEqual([4, ["eu-west-1"]]);
  expect(report.instance).toBeUndefined();
  expect(report.notExamined).toEqual([{ what: "everything else", why: "no instance was found" }]);
});

test("seen from a member account: it may read next to nothing", async () => {
  const { report, exitCode, of } = await examined({ organization, caller: DEV });
  expect(exitCode).toBe(4);
  expect(of("missing-permission")).toContain("sso:ListPermissionSets");
  expect(of("no-break-glass")).toBeUndefined();
  expect(report.caller).toMatchObject({ account: DEV });
});

test("an account's own instance has no permission sets, and nothing is said of them", async () => {
  const own = { ...ORGANIZATION, instance: { owner: DEV }, permissionSets: [], assignments: [] };
  const { report, exitCode, of } = await examined({ organization: own, caller: DEV });
  expect(of("account-instance")).toHaveLength(1);
  expect(report.instance).toMatchObject({ permissionSetsEnabled: false, ownerAccount: DEV });
  expect(of("no-permission-sets")).toBeUndefined();
  expect(exitCode).toBe(4);
});

test("permission sets that are not enabled", async () => {
  const { of } = await examined({ organization, behaviour: { permissionSetsEnabled: false } });
  expect(of("no-permission-sets")).toEqual([INSTANCE]);
  expect(of("account-instance")).toBeUndefined();
});

test("network rules: told from inside, and from outside that they keep one out", async () => {
  const rules = (allowSourceIps: readonly string[]) => ({
    ...ORGANIZATION,
    instanceNetwork: { vpceAccessRequired: true, allowSourceIps },
  });
  const inside = await examined({ organization: rules(["127.0.0.1/32"]) });
  expect([inside.exitCode, inside.of("network-rules")]).toEqual([0, ["127.0.0.1/32"]]);
  expect(inside.of("kept-out-by-network")).toBeUndefined();
  const outside = await examined({ organization: rules(["192.0.2.1/32"]) });
  expect(outside.exitCode).toBe(4);
  expect(outside.of("kept-out-by-network")).toContain("sso:DescribeInstance");
  expect(outside.report.notExamined.map(({ what }) => what)).toContain(
    "encryption, network rules, and whether permission sets are enabled",
  );
});

test("a key of one's own", async () => {
  const { emulator } = await examined({ organization });
  const KmsKeyArn = `arn:aws:kms:eu-west-1:${MANAGEMENT}:key/11111111-2222-3333-4444-555555555555`;
  const EncryptionConfiguration = { KeyType: "CUSTOMER_MANAGED_KEY", KmsKeyArn };
  await emulator.console("UpdateInstance", { InstanceArn: INSTANCE, EncryptionConfiguration });
  const { stdout } = await printed(emulator, { verbose: true });
  expect(stdout).toContain("encrypted with a key of yours");
  expect(stdout).toMatch(new RegExp(`^info +own-key .*\\n +${KmsKeyArn}$`, "m"));
});

test("without the organization: what is known without it is told, and no account is said to be closed", async () => {
  const actions = ["DescribeOrganization", "ListAccounts", "ListRoots", "ListDelegatedAdministrators"];
  const { report, exitCode, of } = await examined({
    organization: { ...ORGANIZATION, roles: [{ permissionSet: "Unused", accounts: [DEV] }] },
    deny: actions.map((action) => `organizations:${action}`),
  });
  expect(exitCode).toBe(4);
  expect(report.organization).toBeUndefined();
  expect(of("access-in-inactive-account")).toBeUndefined();
  expect(of("no-break-glass")).toBeUndefined();
  expect(report.notExamined.map(({ what }) => what)).toContain("whether there is a break-glass path");
  expect(of("direct-user")).toEqual(["alice: Developer in 444455556666"]);
  expect(of("role-without-assignee")).toEqual([`Unused in ${DEV}`]);
});

test("an organization without delegated administrator, and one in which nobody administers", async () => {
  const { delegatedAdministrator: _, ...alone } = ORGANIZATION.organization;
  const nobody = { ...ORGANIZATION, organization: alone, assignments: ORGANIZATION.assignments.slice(1) };
  const { of } = await examined({ organization: nobody });
  expect(of("no-delegated-administrator")).toEqual([]);
  expect(of("no-break-glass")).toEqual([`management ${MANAGEMENT}`]);
  // Operators have nobody in them: that is no way in.
  const empty = await examined({ organization });
  expect(empty.of("no-break-glass")).toEqual([`management ${MANAGEMENT}`]);
  expect(empty.of("no-delegated-administrator")).toBeUndefined();
});

test("sets that bear a mark belong to the config that it names", async () => {
  const permissionSets = [
    { name: "Ours", tags: { "idc:managed": "acme" } },
    { name: "Theirs", tags: { "idc:managed": "payments" } },
    { name: "Free" },
    { name: "Declared" },
    { name: "Granted" },
    { name: "ops-a" },
  ];
  const marked = { ...ORGANIZATION, permissionSets, assignments: [] };
  const declared =
    "---\nkind: PermissionSet\nname: Declared\nmanagedPolicies: [ReadOnlyAccess]\n" +
    "---\nkind: PermissionSet\nname: Granted\ndefinition: external\nowner: Platform\n";
  const files = [
    [
      "idc.yaml",
      `kind: Settings\nversion: 1\nname: acme\nignore: [{permissionSet: "ops-*", owner: Operations}]\n${declared}`,
    ] as const,
  ];
  const { report } = await examined({ organization: marked, files });
  expect(report.permissionSets?.owners).toEqual([
    { owner: "ours", names: ["Declared", "Ours"] },
    { owner: "Operations", names: ["ops-a"] },
    { owner: "Platform", names: ["Granted"] },
    { owner: "config payments", names: ["Theirs"] },
    { owner: "nobody", names: ["Free"] },
  ]);
  const without = await examined({ organization: marked });
  expect(without.report.permissionSets?.owners).toEqual([
    { owner: "config acme", names: ["Ours"] },
    { owner: "config payments", names: ["Theirs"] },
    { owner: "nobody", names: ["Declared", "Free", "Granted", "ops-a"] },
  ]);
});

test("another instance than the one that is named is no guess", async () => {
  const { emulator } = await examined({ organization, caller: DELEGATE });
  const other = "arn:aws:sso:::instance/ssoins-0000000000000000";
  await expect(printed(emulator, { instance: other })).rejects.toThrow(`no instance ${other} is seen in any Region`);
});

test("whoever may not look for it does not know that there is none", async () => {
  const { exitCode, of, report } = await examined({ organization, deny: ["sso:ListInstances"] });
  expect([exitCode, of("no-instance"), of("missing-permission")]).toEqual([4, undefined, ["sso:ListInstances"]]);
  expect(report.notExamined).toMatchObject([{ why: "AWS did not let us look for the instance" }]);
});

test("findings come worst first, in the order of the table", async () => {
  const { report } = await examined({ organization, region: "us-east-1" });
  const codes = report.findings.map(({ code }) => code);
  expect(codes).toEqual(Object.keys(FINDINGS).filter((code) => codes.includes(code as (typeof codes)[number])));
  expect(codes[0]).toBe("other-region");
  const severities = Object.values(FINDINGS).map(([severity]) => severity);
  const ranks = severities.map((one) => ["high", "medium", "low", "info"].indexOf(one));
  expect(ranks).toEqual([...ranks].sort());
});
