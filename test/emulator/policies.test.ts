/** `--allow`: IAM policies by caller, as far as they are understood, and refused as a whole where they are not. */
import { ListGroupsCommand } from "@aws-sdk/client-identitystore";
import {
  DescribePermissionSetCommand,
  ListInstancesCommand,
  ListPermissionSetsCommand,
} from "@aws-sdk/client-sso-admin";
import { GetCallerIdentityCommand } from "@aws-sdk/client-sts";
import { describe, expect, test } from "vitest";
import { failure, INSTANCE, MANAGEMENT, STORE, setArn, started } from "./start.ts";

const READER = `arn:aws:iam::${MANAGEMENT}:role/path/reader`;
const statement = (more: object) => ({ Effect: "Allow", Action: "sso:*", Resource: "*", ...more });
const policy = (...Statement: object[]) => ({ Version: "2012-10-17", Statement });
const list = new ListPermissionSetsCommand({ InstanceArn: INSTANCE });

test("who has no policy may only ask who they are", async () => {
  const { sso, sts } = await started({ allow: { [READER]: policy(statement({})) } });
  const message = `User: arn:aws:iam::${MANAGEMENT}:user/emulator is not authorized to perform: sso:ListInstances because no identity-based policy allows the sso:ListInstances action`;
  expect(await failure(sso.send(new ListInstancesCommand({})))).toMatchObject({
    name: "AccessDeniedException",
    message,
  });
  expect((await sts.send(new GetCallerIdentityCommand({}))).Account).toBe(MANAGEMENT);
});

test.each([READER, "reader", `arn:aws:iam::${MANAGEMENT}:role/reader`])(
  "a session has the policy of %s",
  async (name) => {
    const { sso, store } = await started({
      allow: { [name]: policy(statement({ Action: "sso:list*" })) },
      caller: READER,
    });
    await sso.send(list);
    expect((await failure(store.send(new ListGroupsCommand({ IdentityStoreId: STORE })))).message).toContain(
      "because no identity-based policy allows the identitystore:ListGroups action",
    );
  },
);

test("a role of another account with that name is somebody else", async () => {
  const allow = { "arn:aws:iam::222233334444:role/reader": policy(statement({})) };
  const { sso } = await started({ allow, caller: READER });
  expect((await failure(sso.send(list))).name).toBe("AccessDeniedException");
});

describe("resources and conditions", () => {
  const describing = async (...statements: object[]) => {
    const { emulator, sso } = await started({ allow: { reader: policy(...statements) }, caller: READER });
    const outcomeOf = async (name: string) => {
      const set = { InstanceArn: INSTANCE, PermissionSetArn: setArn(emulator, name) };
      try {
        await sso.send(new DescribePermissionSetCommand(set));
        return "done";
      } catch (error) {
        return (error as Error).message.includes("explicit deny") ? "denied" : "not allowed";
      }
    };
    return [await outcomeOf("Developer"), await outcomeOf("Admin")];
  };
  const tagged = (operator: string, value: string) => ({
    ...{ Effect: "Deny", Condition: { [operator]: { "aws:ResourceTag/tier": value } } },
  });

  test("each resource of a request has to be allowed, and none denied", async () => {
    const [onSets, onInstance] = ["arn:aws:sso:::permissionSet/*", INSTANCE];
    expect(await describing(statement({ Resource: onSets }))).toEqual(["not allowed", "not allowed"]);
    expect(await describing(statement({ Resource: [onSets, onInstance] }))).toEqual(["done", "done"]);
    const deny = statement({ Effect: "Deny", Resource: onInstance });
    expect(await describing(statement({}), deny)).toEqual(["denied", "denied"]);
  });

  test("Developer has the tag tier=standard, Admin has none", async () => {
    expect(await describing(statement({}), statement(tagged("StringEquals", "standard")))).toEqual(["denied", "done"]);
    expect(await describing(statement({}), statement(tagged("StringEquals", "other")))).toEqual(["done", "done"]);
    expect(await describing(statement({}), statement(tagged("StringLike", "st?nd*")))).toEqual(["denied", "done"]);
    const onSets = { Resource: "arn:aws:sso:::permissionSet/*" };
    const present = statement({ ...tagged("Null", "false"), ...onSets });
    const absent = statement({ ...tagged("Null", "true"), ...onSets });
    expect(await describing(statement({}), present)).toEqual(["denied", "done"]);
    expect(await describing(statement({}), absent)).toEqual(["done", "denied"]);
  });
});

test.each([
  [{}, "they are a map of callers"],
  [{ "no role": policy(statement({})) }, "no role: is no ARN"],
  [{ reader: { Version: "2008-10-17", Statement: [] } }, "Version has to be 2012-10-17"],
  [{ reader: policy(statement({ NotAction: "sso:*" })) }, "reader, statement 1: NotAction is not understood"],
  [{ reader: policy(statement({ Effect: "allow" })) }, "Effect is Allow or Deny"],
  [{ reader: policy(statement({ Action: "ListInstances" })) }, "ListInstances is no action"],
  [{ reader: policy(statement({ Resource: undefined })) }, "Resource is a text"],
  [{ reader: policy(statement({ Condition: { Bool: { "aws:SecureTransport": "true" } } })) }, "the operator Bool"],
  [
    { reader: policy(statement({ Condition: { StringEquals: { "aws:PrincipalArn": "x" } } })) },
    "the key aws:PrincipalArn",
  ],
])("it does not start on what it does not understand: %j", async (allow, words) => {
  await expect(started({ allow })).rejects.toThrow(words);
});

test("of services that are not here any condition is passed over", async () => {
  const Condition = { StringLike: { "kms:ViaService": "sso.*.amazonaws.com" } };
  const allow = { reader: policy(statement({}), statement({ Action: "kms:Decrypt", Condition })) };
  const { sso } = await started({ allow, caller: READER });
  await sso.send(list);
});
