/** Calls address what exists by its id, and what does not by a reference to what makes it. */
import { describe, expect, test } from "vitest";
import {
  administratorsAccounts,
  callerRoleOf,
  inactiveAccountsOf,
  isOutOfReach,
  refsOf,
  runningAccounts,
  stepsOf as stepsOfDifference,
} from "../../src/core/diff/plan-steps.ts";
import type { Difference } from "../../src/core/model/change.ts";
import type { Kind } from "../../src/core/model/kind.ts";
import type { Found, Live } from "../../src/core/model/resource.ts";
import { CONFIG, LIVE } from "./acme.ts";
import { arnOf, CLOSED, configOf, DEV, type LiveText, liveOf, MANAGEMENT, type PlanText, PROD, plan } from "./live.ts";

const stepsOf = async (text: string, live: LiveText, key: string, given: PlanText = {}) =>
  plan(await configOf(text), liveOf(live), given).plan.changes.find((change) => change.key === key)?.steps;

const ROW = `AccountAssignment/Admin/group:ops/${PROD}`;
const ASSIGNMENT = {
  InstanceArn: "arn:aws:sso:::instance/ssoins-1",
  PermissionSetArn: arnOf("Admin"),
  PrincipalType: "GROUP",
  PrincipalId: "id-ops",
  TargetType: "AWS_ACCOUNT",
  TargetId: PROD,
};

test("a grant of what exists", async () => {
  expect(await stepsOf(CONFIG, { ...LIVE, rows: [] }, ROW)).toEqual([
    {
      service: "sso-admin",
      operation: "CreateAccountAssignment",
      input: ASSIGNMENT,
      wait: "AccountAssignmentCreationStatus",
      locks: [`account/${PROD}`],
    },
  ]);
});

test("a grant of what does not", async () => {
  const [step] = (await stepsOf(CONFIG, {}, ROW)) ?? [];
  expect(step?.input).toEqual({
    ...ASSIGNMENT,
    PermissionSetArn: { $ref: "PermissionSet/Admin", out: "PermissionSetArn" },
    PrincipalId: { $ref: "Group/ops", out: "GroupId" },
  });
});

test("a revocation", async () => {
  const gone = CONFIG.replace("group: ops", "group: devs");
  const past = [await configOf(CONFIG)];
  expect((await stepsOf(gone, LIVE, ROW, { past }))?.map(({ operation, input }) => [operation, input])).toEqual([
    ["DeleteAccountAssignment", ASSIGNMENT],
  ]);
});

test("an update takes only what differs", async () => {
  const steps = await stepsOf(CONFIG.replace("4h", "8h"), LIVE, "PermissionSet/Developer");
  expect(steps?.map(({ operation }) => operation)).toEqual(["UpdatePermissionSet", "ProvisionPermissionSet"]);
  const users = await stepsOf(CONFIG.replace("given: bob", "given: Rob"), LIVE, "User/bob@acme.io");
  expect(users?.map(({ input }) => input.Operations)).toEqual([
    [
      { AttributePath: "name.givenName", AttributeValue: "Rob" },
      { AttributePath: "displayName", AttributeValue: "Rob Acme" },
    ],
  ]);
});

test("what is addressed by what", async () => {
  const given = { config: await configOf(CONFIG), past: { guards: [] } };
  const refs = refsOf(given, liveOf(LIVE));
  expect(refs).toMatchObject({
    instanceArn: "arn:aws:sso:::instance/ssoins-1",
    identityStoreId: "d-1234567890",
    partition: "aws",
    configName: "acme",
  });
  expect(refs).not.toHaveProperty("uncommitted");
  expect(refsOf({ ...given, uncommitted: true }, liveOf(LIVE)).uncommitted).toBe(true);
  expect(refs.id("Group/ops", "GroupId")).toBe("id-ops");
  expect(refs.id("Group/ops", "UserId")).toEqual({ $ref: "Group/ops", out: "UserId" });
  expect(refs.id("Group/new", "GroupId")).toEqual({ $ref: "Group/new", out: "GroupId" });
  const china = liveOf(LIVE);
  const instance = { ...china.instance, arn: "arn:aws-cn:sso:::instance/ssoins-1" };
  expect(refsOf(given, { ...china, instance }).partition).toBe("aws-cn");
  expect(refsOf(given, { ...china, instance: { ...instance, arn: "odd" } }).partition).toBe("aws");
});

test("accounts in which nothing can be provisioned", () => {
  const accounts = [`${DEV} dev /`, `${CLOSED} closed / SUSPENDED`, `${PROD} new / PENDING_ACTIVATION`];
  expect([...inactiveAccountsOf(liveOf({ accounts }))]).toEqual([CLOSED, PROD]);
});

test("what is made, changed and removed is so by its kind, and what is not there is made", () => {
  const said: string[] = [];
  const kind = {
    create: ({ key }: { key: string }) => said.push(`create ${key}`),
    remove: ({ key }: Found) => said.push(`remove ${key}`),
    update: ({ key }: Found, _: object, fields: ReadonlySet<string>) => said.push(`update ${key} ${[...fields]}`),
  } as unknown as Kind;
  const live = liveOf({ groups: { ops: [] } });
  const made = (action: Difference["action"], key: string) => {
    const difference: Difference = { key, kind: "Group", action, fields: ["name"], cause: "edit", sources: [] };
    stepsOfDifference(difference, live, kind, {} as never);
  };
  for (const action of ["create", "update", "delete"] as const) made(action, "Group/ops");
  made("update", "Group/new");
  expect(said).toEqual(["create Group/ops", "update Group/ops name", "remove Group/ops", "create Group/new"]);
});

describe("accounts from which Identity Center is run", () => {
  const accounts = [`${MANAGEMENT} management /`, `${PROD} prod /`, `${DEV} dev /`];
  const unsure = (caller: string): Live => {
    const live = liveOf({ accounts, caller, delegated: [PROD] });
    return { ...live, organization: { ...live.organization, administratorsUnknown: "denied" } };
  };

  test("are the management account, the administrator's, and the caller's", () => {
    const live = liveOf({ accounts, caller: DEV, delegated: [PROD] });
    expect(administratorsAccounts(live)).toEqual([PROD]);
    expect([...runningAccounts(live)]).toEqual([MANAGEMENT, PROD, DEV]);
  });

  test("may be any, where nobody can say which one is the administrator's", () => {
    expect(administratorsAccounts(unsure(MANAGEMENT))).toEqual([PROD, DEV]);
    expect([...runningAccounts(unsure(MANAGEMENT))]).toEqual([MANAGEMENT, PROD, DEV]);
  });

  test("reach sets that are provisioned in the management account only from there", () => {
    const roleOf = (caller: string) => callerRoleOf(liveOf({ accounts, caller, delegated: [PROD] }));
    expect([MANAGEMENT, PROD, DEV].map(roleOf)).toEqual([
      ...["management account", "delegated administrator", "member account"],
    ]);
    const reach = (caller: string, provisioned: readonly string[]) => {
      const live = liveOf({ accounts, caller, delegated: [PROD], sets: { Dev: { provisioned } } });
      return isOutOfReach(live.resources.get("PermissionSet/Dev"), live);
    };
    expect([reach(PROD, [MANAGEMENT]), reach(MANAGEMENT, [MANAGEMENT]), reach(PROD, [DEV])]).toEqual([
      ...[true, false, false],
    ]);
    const live = liveOf({ caller: PROD });
    const bare = { kind: "PermissionSet", key: "PermissionSet/Dev", spec: {}, ids: {} };
    for (const set of [undefined, bare, { ...bare, facts: {} }]) expect(isOutOfReach(set, live)).toBe(false);
  });
});
