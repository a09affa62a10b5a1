/** Calls address what exists by its id, and what does not by a reference to what makes it. */
import { expect, test } from "vitest";
import { inactiveAccountsOf, refsOf } from "../../src/core/diff/plan-steps.ts";
import { CONFIG, LIVE } from "./acme.ts";
import { arnOf, CLOSED, configOf, DEV, type LiveText, liveOf, type PlanText, PROD, plan } from "./live.ts";

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
  const refs = refsOf(await configOf(CONFIG), liveOf(LIVE));
  expect(refs).toMatchObject({
    instanceArn: "arn:aws:sso:::instance/ssoins-1",
    identityStoreId: "d-1234567890",
    partition: "aws",
    configName: "acme",
  });
  expect(refs.id("Group/ops", "GroupId")).toBe("id-ops");
  expect(refs.id("Group/ops", "UserId")).toEqual({ $ref: "Group/ops", out: "UserId" });
  expect(refs.id("Group/new", "GroupId")).toEqual({ $ref: "Group/new", out: "GroupId" });
  const china = liveOf(LIVE);
  const instance = { ...china.instance, arn: "arn:aws-cn:sso:::instance/ssoins-1" };
  expect(refsOf(await configOf(CONFIG), { ...china, instance }).partition).toBe("aws-cn");
  expect(refsOf(await configOf(CONFIG), { ...china, instance: { ...instance, arn: "odd" } }).partition).toBe("aws");
});

test("accounts in which nothing can be provisioned", () => {
  const accounts = [`${DEV} dev /`, `${CLOSED} closed / SUSPENDED`, `${PROD} new / PENDING_ACTIVATION`];
  expect([...inactiveAccountsOf(liveOf({ accounts }))]).toEqual([CLOSED, PROD]);
});
