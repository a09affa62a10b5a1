/** `PermissionSet`: what a sign-in may do, as a template of the role that AWS makes in each account. */
import type { DeletePermissionSetRequest } from "@aws-sdk/client-sso-admin";
import { keyOf } from "../../core/base/key.ts";
import { samePolicy } from "../../core/iam/policy.ts";
import type { Declared } from "../../core/model/config.ts";
import type { Kind, Refs } from "../../core/model/kind.ts";
import { PROTECTED } from "../../core/model/own-tags.ts";
import type { Found, Resource } from "../../core/model/resource.ts";
import type { PermissionSetDeclaration } from "../../core/model/specs.ts";
import type { Step } from "../../core/model/step.ts";
import { ssoAdminStep } from "../step-of.ts";
import { TAGS_FIELD, tagSteps } from "../tags.ts";
import { definitionSteps } from "./definition.ts";
import { findMade } from "./find-made.ts";
import { glimpse } from "./glimpse.ts";
import { type PermissionSetState, readPermissionSets, rereadPermissionSets } from "./read.ts";
import { createStep, locks, provisionSteps, WRITES } from "./steps.ts";
import { within } from "./within.ts";

/** What only the config cares about (how assignments are owned, former names) is no part of the resource. */
function expand(declared: Declared): readonly Resource<PermissionSetState>[] {
  const { assignments: _, previously: __, ...spec } = declared.spec as PermissionSetDeclaration;
  const want = { ...spec, outdatedAccounts: [] };
  return [{ kind: "PermissionSet", key: declared.key, spec: want, sources: [declared.at] }];
}

function create(want: Resource<PermissionSetState>, refs: Refs): readonly Step[] {
  const target = { refs, arn: refs.id(want.key, "PermissionSetArn"), name: want.spec.name };
  const given = new Set<keyof PermissionSetState>();
  if (want.spec.managedPolicies.length > 0) given.add("managedPolicies");
  if (want.spec.customerManagedPolicies.length > 0) given.add("customerManagedPolicies");
  if (want.spec.inlinePolicy !== undefined) given.add("inlinePolicy");
  if (want.spec.permissionsBoundary !== undefined) given.add("permissionsBoundary");
  // Last of all: IAM may deny by this mark what makes the policies of a set.
  const guards = refs.guarded.has(want.spec.name) ? { [PROTECTED]: "true" } : {};
  return [
    createStep(target, want.spec),
    ...definitionSteps(target, undefined, want.spec, given),
    ...tagSteps({ ...target, ...locks(target) }, {}, guards),
  ];
}

/** Tags are no part of a role: changing them alone needs no provisioning. */
function update(
  live: Found<PermissionSetState>,
  want: Resource<PermissionSetState>,
  changed: ReadonlySet<keyof PermissionSetState>,
  refs: Refs,
): readonly Step[] {
  const target = { refs, arn: live.ids.PermissionSetArn ?? "", name: want.spec.name };
  const steps = definitionSteps(target, live.spec, want.spec, changed);
  const reachesRoles = [...changed].some((field) => field !== "tags");
  // One list may be behind the other: what is out of date in an account is there.
  const known = [...(live.facts?.provisionedAccounts ?? []), ...live.spec.outdatedAccounts];
  const accounts = reachesRoles ? [...new Set(known)] : [];
  return [...steps, ...provisionSteps(target, accounts, refs.inactiveAccounts)];
}

export const permissionSet: Kind<PermissionSetState> = {
  kind: "PermissionSet",
  noun: { one: "permission set", many: "permission sets", section: "Permission sets" },
  after: [],
  isNeeded: () => true,
  writes: { "sso-admin": WRITES },
  deletionAsks: true,
  fields: {
    name: {},
    description: {},
    sessionDuration: {},
    relayState: {},
    permissionsBoundary: {},
    managedPolicies: {},
    customerManagedPolicies: {},
    inlinePolicy: { same: samePolicy },
    tags: TAGS_FIELD,
    outdatedAccounts: {},
  },
  keyOf: (spec) => keyOf("PermissionSet", spec.name),
  parents: () => [],
  binding: "PermissionSetArn",
  undeclared: "counted",
  findMade,
  expand,
  read: readPermissionSets,
  glimpse,
  reread: rereadPermissionSets,
  within,
  create,
  update,
  remove: (live, refs) => [
    ssoAdminStep<DeletePermissionSetRequest>(
      "DeletePermissionSet",
      { InstanceArn: refs.instanceArn, PermissionSetArn: live.ids.PermissionSetArn },
      { locks: [`permission-set/${live.spec.name}`] },
    ),
  ],
};
