/**
 * Lost answers: AWS did what a call asked for and the answer never came. Done again, the call is told that it is done
 * already; what the answer would have said is found by reading.
 */
import { isObject, type JsonObject } from "../../core/base/json.ts";
import type { Step } from "../../core/model/step.ts";
import { isNotFound } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import { makeReader } from "../aws/reader.ts";

type Find = (connection: Connection, input: JsonObject) => Promise<JsonObject>;

/** Nothing finds a permission set by its name but looking at all of them. */
const findPermissionSet: Find = async (connection, input) => {
  const reader = makeReader(connection);
  const { InstanceArn, Name } = input;
  const arns = await reader.listText("sso-admin", "ListPermissionSets", { InstanceArn }, "PermissionSets");
  const sets = await Promise.all(
    arns.map((PermissionSetArn) =>
      reader.call("sso-admin", "DescribePermissionSet", { InstanceArn, PermissionSetArn }),
    ),
  );
  return sets.find(({ PermissionSet: set }) => isObject(set) && set.Name === Name) ?? {};
};

const findBy =
  (operation: string, attribute: string, member: string): Find =>
  (connection, input) =>
    connection.send("identitystore", operation, {
      IdentityStoreId: input.IdentityStoreId,
      AlternateIdentifier: { UniqueAttribute: { AttributePath: attribute, AttributeValue: input[member] } },
    });

const FIND: Readonly<Record<string, Find>> = {
  CreatePermissionSet: findPermissionSet,
  CreateUser: findBy("GetUserId", "userName", "UserName"),
  CreateGroup: findBy("GetGroupId", "displayName", "DisplayName"),
};

/**
 * What the answer would have said, as far as later steps need it. Whether it is as wanted is for the re-read to tell. Where
 * it is not there after all, something else was in the way: that is the error.
 */
export async function findMade(
  connection: Connection,
  step: Step,
  input: JsonObject,
  refusal: unknown,
): Promise<JsonObject> {
  const find = FIND[step.operation];
  if (find === undefined) return {};
  try {
    return await find(connection, input);
  } catch (error) {
    throw isNotFound(error) ? refusal : error;
  }
}
