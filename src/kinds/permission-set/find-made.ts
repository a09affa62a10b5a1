/** Finding a permission set that was made and whose answer was lost: nothing finds one by its name but looking at all of them. */
import { isObject } from "../../core/base/json.ts";
import type { Kind } from "../../core/model/kind.ts";
import { text } from "../wire.ts";
import type { PermissionSetState } from "./read.ts";

export const findMade: Required<Kind<PermissionSetState>>["findMade"] = async ({ reader, instance }, { name }) => {
  const InstanceArn = instance.arn;
  const arns = await reader.listText("sso-admin", "ListPermissionSets", { InstanceArn }, "PermissionSets");
  const answers = await Promise.all(
    arns.map((arn) => reader.call("sso-admin", "DescribePermissionSet", { InstanceArn, PermissionSetArn: arn })),
  );
  const sets = answers.map(({ PermissionSet: set }) => (isObject(set) ? set : {}));
  const PermissionSetArn = text(sets.find((set) => set.Name === name)?.PermissionSetArn);
  return PermissionSetArn === undefined ? undefined : { PermissionSetArn };
};
