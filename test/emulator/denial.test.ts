/** IAM actions that callers lack: denied whoever calls, on whatever resource, and never in the console. */
import { ListGroupsCommand } from "@aws-sdk/client-identitystore";
import { ListRootsCommand } from "@aws-sdk/client-organizations";
import { ListTagsForResourceCommand, TagResourceCommand, UntagResourceCommand } from "@aws-sdk/client-sso-admin";
import { AssumeRoleCommand, GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { expect, test } from "vitest";
import type { EmulatorOptions } from "../../src/emulator/index.ts";
import { clientsOf, DELEGATE, failure, INSTANCE, MANAGEMENT, STORE, setArn, started } from "./start.ts";

const Tags = [{ Key: "a", Value: "b" }];
const tag = (ResourceArn: string) => new TagResourceCommand({ InstanceArn: INSTANCE, ResourceArn, Tags });
const tags = new ListTagsForResourceCommand({ InstanceArn: INSTANCE, ResourceArn: INSTANCE });

test.each([MANAGEMENT, DELEGATE])("of %s: nothing is done, and the action is named", async (caller) => {
  const { emulator, sso } = await started({ caller, deny: ["sso:TagResource"] });
  for (const arn of [INSTANCE, setArn(emulator, "Developer")]) {
    const message = `User: arn:aws:iam::${caller}:user/emulator is not authorized to perform: sso:TagResource because no identity-based policy allows the sso:TagResource action`;
    expect(await failure(sso.send(tag(arn)))).toMatchObject({ name: "AccessDeniedException", message });
  }
  expect(emulator.history()).toEqual([]);
  await sso.send(tags);
  await sso.send(new UntagResourceCommand({ InstanceArn: INSTANCE, ResourceArn: INSTANCE, TagKeys: ["a"] }));
});

test("of every service, sessions of assumed roles among the callers", async () => {
  const { emulator, store, organizations, sts } = await started();
  const assume = new AssumeRoleCommand({ RoleArn: `arn:aws:iam::${MANAGEMENT}:role/idc`, RoleSessionName: "run" });
  const { Credentials: session } = await sts.send(assume);
  emulator.setFaults({
    deny: ["identitystore:ListGroups", "organizations:ListRoots", "sts:AssumeRole", "sso:TagResource"],
  });
  const groups = new ListGroupsCommand({ IdentityStoreId: STORE });
  expect((await failure(store.send(groups))).name).toBe("AccessDeniedException");
  expect((await failure(organizations.send(new ListRootsCommand({})))).name).toBe("AccessDeniedException");
  expect(await failure(sts.send(assume))).toMatchObject({ name: "AccessDenied", $metadata: { httpStatusCode: 403 } });
  expect((await sts.send(new GetCallerIdentityCommand({}))).Account).toBe(MANAGEMENT);
  const role = clientsOf(emulator, {
    accessKeyId: session?.AccessKeyId,
    secretAccessKey: session?.SecretAccessKey,
    sessionToken: session?.SessionToken,
  });
  expect((await failure(role.sso.send(tag(INSTANCE)))).message).toContain(":assumed-role/idc/run is not authorized");
  expect(emulator.calls().faulted).toEqual({});
  emulator.setFaults({});
  await store.send(groups);
});

test("not in the console", async () => {
  const { emulator } = await started({ deny: ["sso:TagResource"] });
  await emulator.console("TagResource", { PermissionSetName: "Developer", Tags });
  expect(emulator.state().permissionSets.find(({ Name }) => Name === "Developer")?.Tags).toMatchObject({ a: "b" });
});

test("whether input is well-formed is said first, or not, as AWS may do", async () => {
  const on = { InstanceArn: INSTANCE, ResourceArn: INSTANCE };
  const wrong = new TagResourceCommand({ ...on, Tags: [{ Key: "", Value: "" }] });
  const nameOf = async (options: Partial<EmulatorOptions>) => {
    const { sso } = await started({ deny: ["sso:TagResource"], ...options });
    return (await failure(sso.send(wrong))).name;
  };
  expect(await nameOf({})).toBe("ValidationException");
  expect(await nameOf({ behaviour: { validateFirst: false } })).toBe("AccessDeniedException");
});

test("beside faults, which come and go without it where they do not name it", async () => {
  const { emulator, sso } = await started({ faults: "lag=0ms", deny: ["sso:ListTagsForResource"] });
  expect(emulator.faults()).toMatchObject({ lag: 0, deny: ["sso:ListTagsForResource"] });
  expect((await failure(sso.send(tags))).name).toBe("AccessDeniedException");
  emulator.setFaults({ error: 1, times: 1, deny: ["sso:TagResource"] });
  expect((await failure(sso.send(tags))).name).toBe("InternalServerException");
  await sso.send(tags);
  expect((await failure(sso.send(tag(INSTANCE)))).name).toBe("AccessDeniedException");
});

test("an action that nobody can be denied is refused, and the right one named", async () => {
  const { emulator } = await started();
  const refused = (deny: unknown) => () => emulator.setFaults({ deny });
  expect(refused(["sso:TagResorce"])).toThrow(
    "deny: sso:TagResorce is no action that can be denied (did you mean sso:TagResource?)",
  );
  expect(refused(["sts:GetCallerIdentity"])).toThrow("sts:GetCallerIdentity is no action that can be denied");
  expect(refused([])).toThrow("deny: is a list of IAM actions");
  expect(emulator.faults().deny).toBeUndefined();
  await expect(started({ deny: ["sso-admin:TagResource"] })).rejects.toThrow("actions are like sso:TagResource");
});
