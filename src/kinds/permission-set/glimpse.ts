/**
 * A glimpse of a permission set that nobody declares: one call or two say whether it is of administrators. Only then it is asked where
 * it is and, in the first few accounts, who has it.
 */
import { isNotFound } from "../../core/base/aws-codes.ts";
import type { JsonObject } from "../../core/base/json.ts";
import { adminOf, type Policies } from "../../core/iam/definition.ts";
import { type Glimpse, LOOKED_INTO, type ReadContext } from "../../core/model/reading.ts";
import type { Found } from "../../core/model/resource.ts";
import { text } from "../wire.ts";
import { inlinePolicyOf, managedPolicyName, readRoles } from "./read.ts";

type Looking = Pick<ReadContext, "reader" | "instance">;

/** What an inline policy says is not asked where AdministratorAccess says it. Customer managed ones are nothing that a set shows. */
async function policiesOf({ reader }: Looking, input: JsonObject): Promise<Policies> {
  const attached = await reader.list(
    "sso-admin",
    "ListManagedPoliciesInPermissionSet",
    input,
    "AttachedManagedPolicies",
  );
  const managedPolicies = attached.map(({ Arn }) => managedPolicyName(String(Arn)));
  const spec = { managedPolicies, customerManagedPolicies: [] };
  if (adminOf(spec) === "yes") return spec;
  return {
    ...spec,
    inlinePolicy: inlinePolicyOf(await reader.call("sso-admin", "GetInlinePolicyForPermissionSet", input)),
  };
}

async function holdersIn(
  { reader }: Looking,
  input: JsonObject,
  accounts: readonly string[],
): Promise<Glimpse["holders"]> {
  const lists = await Promise.all(
    accounts.slice(0, LOOKED_INTO).map((AccountId) =>
      reader
        .list("sso-admin", "ListAccountAssignments", { ...input, AccountId }, "AccountAssignments")
        // An account that left the organization may still be listed.
        .catch((error: unknown): readonly JsonObject[] => {
          if (isNotFound(error)) return [];
          throw error;
        }),
    ),
  );
  return lists.flat().map(({ PrincipalType, PrincipalId }) => ({
    type: PrincipalType === "USER" ? "USER" : "GROUP",
    id: text(PrincipalId) ?? "",
  }));
}

export async function glimpse(context: Looking, { key, ids }: Found): Promise<Glimpse> {
  const { reader, instance } = context;
  const arn = ids.PermissionSetArn ?? "";
  const input = { InstanceArn: instance.arn, PermissionSetArn: arn };
  let seen: Glimpse = { holders: [] };
  try {
    const spec = await policiesOf(context, input);
    seen = { ...seen, spec };
    if (adminOf(spec) !== "yes") return seen;
    const accounts = await readRoles(context, arn);
    seen = { ...seen, accounts };
    return { ...seen, holders: await holdersIn(context, input, accounts) };
  } catch (error) {
    // It went meanwhile: nobody has it.
    if (isNotFound(error)) return { ...seen, spec: { managedPolicies: [], customerManagedPolicies: [] } };
    return { ...seen, unread: reader.unknown(key, error).reason };
  }
}
