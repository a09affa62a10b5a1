/** Permission sets that bear marks of configs, whether or not anybody declares them: the tags of every set are asked for. */
import { asText, isObject } from "../../core/base/json.ts";
import type { Reader } from "../../core/model/reader.ts";
import type { Instance } from "../../core/model/resource.ts";
import { type MarkedSet, marksIn } from "../../core/plan/letting-go.ts";
import { isNotFound } from "./call-error.ts";
import type { Caller } from "./instance.ts";

export interface Marking {
  readonly reader: Reader;
  readonly instance: Instance;
  readonly caller: Caller;
  /** Of the configs whose marks are looked for. */
  readonly names: readonly string[];
}

/** The account in which a delegated administrator may touch nothing; undefined where the caller is of that account. */
async function forbiddenTo(reader: Reader, { account }: Caller): Promise<string | undefined> {
  const { Organization: found } = await reader.call("organizations", "DescribeOrganization", {});
  const management = isObject(found) ? asText(found.MasterAccountId) : "";
  return management === account ? undefined : management;
}

/** Nothing of it may be unknown: whatever cannot be read is thrown. */
export async function readMarkedSets({ reader, instance, caller, names }: Marking): Promise<readonly MarkedSet[]> {
  const forbidden = await forbiddenTo(reader, caller);
  const on = { InstanceArn: instance.arn };
  const one = async (arn: string): Promise<readonly MarkedSet[]> => {
    const found = await reader.list("sso-admin", "ListTagsForResource", { ...on, ResourceArn: arn }, "Tags");
    const tags = Object.fromEntries(found.map(({ Key, Value }) => [asText(Key), asText(Value)]));
    if (marksIn(tags, names).length === 0) return [];
    const input = { ...on, PermissionSetArn: arn };
    const { PermissionSet: set } = await reader.call("sso-admin", "DescribePermissionSet", input);
    const name = isObject(set) ? asText(set.Name) : "";
    if (forbidden === undefined) return [{ name, arn, tags }];
    const operation = "ListAccountsForProvisionedPermissionSet";
    const accounts = await reader.listText("sso-admin", operation, input, "AccountIds");
    return [{ name, arn, tags, ...(accounts.includes(forbidden) ? { outOfReach: true as const } : {}) }];
  };
  /** A set that somebody deletes meanwhile has no marks. */
  const orGone = (error: unknown): readonly MarkedSet[] => {
    if (isNotFound(error)) return [];
    throw error;
  };
  const arns = await reader.listText("sso-admin", "ListPermissionSets", on, "PermissionSets");
  return (await Promise.all(arns.map((arn) => one(arn).catch(orGone)))).flat();
}
