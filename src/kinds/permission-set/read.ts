/** Reading permission sets: six calls for a definition, one for where it is behind, and one for where it is at all if it changes. AWS has no batch form. */

import { isNotFound } from "../../core/base/aws-codes.ts";
import { isObject, type JsonObject } from "../../core/base/json.ts";
import { compareText, keyOf, patternOf } from "../../core/base/key.ts";
import { minutesOf } from "../../core/base/session-duration.ts";
import { policyOfText } from "../../core/iam/policy-text.ts";
import type { ReadContext, Reading, RereadContext, Written } from "../../core/model/reading.ts";
import type { Found, Unknown } from "../../core/model/resource.ts";
import type { Boundary, CustomerManagedPolicy, PermissionSetSpec } from "../../core/model/specs.ts";
import { createdAt } from "../created.ts";
import { rereadEach } from "../reread-each.ts";
import { declarable, readTags, type Tags } from "../tags.ts";
import { text } from "../wire.ts";
import { customerInOrder, descriptionOf, durationIn, managedInOrder, type SetFacts } from "./value-forms.ts";

/** A definition, and the accounts that do not have its latest version yet (LATEST_PERMISSION_SET_NOT_PROVISIONED). */
export interface PermissionSetState extends PermissionSetSpec {
  readonly outdatedAccounts: readonly string[];
}

/** What reading a definition needs to know. */
type Sight = Pick<ReadContext, "reader" | "instance" | "inactiveAccounts">;

/** `arn:aws:iam::aws:policy/job-function/ViewOnlyAccess` as `job-function/ViewOnlyAccess`. */
export function managedPolicyName(arn: string): string {
  return arn.replace(/^arn:[^:]+:iam::aws:policy\//, "");
}

function customerManagedPolicy(reference: unknown): CustomerManagedPolicy | undefined {
  if (!isObject(reference) || typeof reference.Name !== "string") return undefined;
  return { name: reference.Name, path: text(reference.Path) ?? "/" };
}

function boundaryOf(answer: JsonObject): Boundary | undefined {
  const boundary = isObject(answer.PermissionsBoundary) ? answer.PermissionsBoundary : {};
  const policy = customerManagedPolicy(boundary.CustomerManagedPolicyReference);
  if (policy !== undefined) return { customerManagedPolicy: policy };
  const arn = text(boundary.ManagedPolicyArn);
  return arn === undefined ? undefined : { managedPolicy: managedPolicyName(arn) };
}

/** A policy that cannot be read without loss is kept as its text: it differs from every policy that can. */
export function inlinePolicyOf(answer: JsonObject): unknown {
  const policy = text(answer.InlinePolicy);
  return policy === undefined ? undefined : policyOfText(policy);
}

/** The boundary of a set without one: AWS answers ResourceNotFoundException. */
async function readBoundary(context: Sight, input: JsonObject): Promise<Boundary | undefined> {
  try {
    return boundaryOf(await context.reader.call("sso-admin", "GetPermissionsBoundaryForPermissionSet", input));
  } catch (error) {
    if (isNotFound(error)) return undefined;
    throw error;
  }
}

/** Accounts that have the role, all or only those whose role is behind the definition. */
export async function readRoles(
  context: Pick<Sight, "reader" | "instance">,
  arn: string,
  status: object = {},
): Promise<readonly string[]> {
  const input = { InstanceArn: context.instance.arn, PermissionSetArn: arn, ...status };
  const operation = "ListAccountsForProvisionedPermissionSet";
  return [...(await context.reader.listText("sso-admin", operation, input, "AccountIds"))].sort(compareText);
}

const BEHIND = { ProvisioningStatus: "LATEST_PERMISSION_SET_NOT_PROVISIONED" };

const describedIn = ({ PermissionSet }: JsonObject): JsonObject => (isObject(PermissionSet) ? PermissionSet : {});

function describedSpec(description: JsonObject, name: string) {
  const set = describedIn(description);
  const relayState = text(set.RelayState);
  return {
    name,
    ...descriptionOf(text(set.Description)),
    // Whoever reads has seen that it is one: nothing is taken for the default.
    sessionDuration: minutesOf(String(set.SessionDuration))!,
    ...(relayState === undefined ? {} : { relayState }),
  };
}

async function readDefinition(context: Sight, arn: string, name: string, description: JsonObject) {
  const { reader, instance } = context;
  const input = { InstanceArn: instance.arn, PermissionSetArn: arn };
  const [managed, customer, inline, permissionsBoundary, tags, behind] = await Promise.all([
    reader.list("sso-admin", "ListManagedPoliciesInPermissionSet", input, "AttachedManagedPolicies"),
    reader.list(
      "sso-admin",
      "ListCustomerManagedPolicyReferencesInPermissionSet",
      input,
      "CustomerManagedPolicyReferences",
    ),
    reader.call("sso-admin", "GetInlinePolicyForPermissionSet", input),
    readBoundary(context, input),
    readTags(context, arn),
    readRoles(context, arn, BEHIND),
  ]);
  const inlinePolicy = inlinePolicyOf(inline);
  const inactive = await context.inactiveAccounts;
  const spec: PermissionSetState = {
    ...describedSpec(description, name),
    managedPolicies: managedInOrder(managed.map((policy) => managedPolicyName(String(policy.Arn)))),
    customerManagedPolicies: customerInOrder(customer.flatMap((item) => customerManagedPolicy(item) ?? [])),
    ...(inlinePolicy === undefined ? {} : { inlinePolicy }),
    ...(permissionsBoundary === undefined ? {} : { permissionsBoundary }),
    tags: declarable(tags),
    outdatedAccounts: behind.filter((account) => !inactive.has(account)),
  };
  const set = describedIn(description);
  const facts: SetFacts = { tags, ...createdAt(set.CreatedDate), ...durationIn(set) };
  return { spec, facts };
}

/** Tags of a set that is not ours to change: only for what may be said of it, so nothing waits for them. */
async function readTagsIfPossible(context: ReadContext, arn: string): Promise<Tags | undefined> {
  try {
    return await readTags(context, arn);
  } catch (error) {
    context.reader.unknown(patternOf("PermissionSet", undefined), error);
    return undefined;
  }
}

/** One set: its name always, its definition where it is in scope. */
async function readOne(context: ReadContext, arn: string, found: Found[], unknown: Unknown[]): Promise<void> {
  const input = { InstanceArn: context.instance.arn, PermissionSetArn: arn };
  let description: JsonObject;
  try {
    description = await context.reader.call("sso-admin", "DescribePermissionSet", input);
  } catch (error) {
    // Without its name, this may be any set that seems to be absent.
    unknown.push(context.reader.unknown(patternOf("PermissionSet", undefined), error));
    return;
  }
  const name = text(describedIn(description).Name) ?? "";
  const key = keyOf("PermissionSet", name);
  const ids = { PermissionSetArn: arn };
  if (!context.scope.permissionSet(name)) {
    const tags = context.scope.marks ? await readTagsIfPossible(context, arn) : undefined;
    const facts = tags === undefined ? {} : { facts: { tags } };
    found.push({ kind: "PermissionSet", key, spec: { name }, partial: true, ids, ...facts });
    return;
  }
  try {
    const set = { kind: "PermissionSet", key, ids, ...(await readDefinition(context, arn, name, description)) };
    // Where its roles are matters to whoever changes it; assignments find their own way.
    const roles = context.scope.changes(set) ? { provisionedAccounts: await readRoles(context, arn) } : {};
    found.push({ ...set, facts: { ...set.facts, ...roles } });
  } catch (error) {
    unknown.push(context.reader.unknown(key, error));
    unknown.push(context.reader.unknown(patternOf("AccountAssignment", name, undefined, undefined), error));
  }
}

export async function readPermissionSets(context: ReadContext): Promise<Reading> {
  const found: Found[] = [];
  const unknown: Unknown[] = [];
  const input = { InstanceArn: context.instance.arn };
  let arns: readonly string[];
  try {
    arns = await context.reader.listText("sso-admin", "ListPermissionSets", input, "PermissionSets");
  } catch (error) {
    const patterns = [
      patternOf("PermissionSet", undefined),
      patternOf("AccountAssignment", undefined, undefined, undefined),
    ];
    return { found, unknown: patterns.map((pattern) => context.reader.unknown(pattern, error)) };
  }
  await Promise.all(arns.map((arn) => readOne(context, arn, found, unknown)));
  return { found, unknown };
}

/** Looks again at some sets, known by their ARNs. */
export function rereadPermissionSets(context: RereadContext, written: readonly Written[]): Promise<Reading> {
  return rereadEach(context.reader, written, async ({ key, spec, ids }) => {
    const arn = ids.PermissionSetArn ?? "";
    const input = { InstanceArn: context.instance.arn, PermissionSetArn: arn };
    const description = await context.reader.call("sso-admin", "DescribePermissionSet", input);
    const { name } = spec as PermissionSetState;
    return {
      kind: "PermissionSet",
      key,
      ids: { PermissionSetArn: arn },
      ...(await readDefinition(context, arn, name, description)),
    };
  });
}
