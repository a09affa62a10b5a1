/** A state of Terraform that manages a part of what is live, chosen by a seed: as its provider writes it, said a second time. */
import type { Found } from "../../src/core/model/resource.ts";
import type { Snapshot } from "../../src/core/model/snapshot.ts";
import type { Random } from "../../src/emulator/base/random.ts";
import type { PermissionSetState } from "../../src/kinds/permission-set/read.ts";

/** One resource with the object that it is of. */
export interface Managed {
  readonly key: string;
  readonly address: string;
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const POLICY = "arn:aws:iam::aws:policy/";

interface Resource {
  readonly type: string;
  readonly values: Readonly<Record<string, unknown>>;
}

function ofSet(found: Found, instance_arn: string): readonly Resource[] {
  const set = found.spec as PermissionSetState;
  const of = { instance_arn, permission_set_arn: found.ids.PermissionSetArn };
  const one = (type: string, values: object): Resource => ({
    type: `aws_ssoadmin_${type}`,
    values: { ...of, ...values },
  });
  const { permissionsBoundary: boundary } = set;
  return [
    {
      type: "aws_ssoadmin_permission_set",
      values: { arn: found.ids.PermissionSetArn, instance_arn, name: set.name },
    },
    ...set.managedPolicies.map((policy) =>
      one("managed_policy_attachment", { managed_policy_arn: `${POLICY}${policy}` }),
    ),
    ...set.customerManagedPolicies.map((policy) =>
      one("customer_managed_policy_attachment", { customer_managed_policy_reference: [policy] }),
    ),
    ...(set.inlinePolicy === undefined ? [] : [one("permission_set_inline_policy", { inline_policy: "{}" })]),
    ...(boundary === undefined ? [] : [one("permissions_boundary_attachment", { permissions_boundary: [{}] })]),
  ];
}

function resourcesOf(found: Found, { instance }: Snapshot): readonly Resource[] {
  const { kind, ids, spec } = found;
  const store = { identity_store_id: instance.identityStoreId };
  if (kind === "PermissionSet") return ofSet(found, instance.arn);
  if (kind === "User") return [{ type: "aws_identitystore_user", values: { ...store, user_id: ids.UserId } }];
  if (kind === "Group") return [{ type: "aws_identitystore_group", values: { ...store, group_id: ids.GroupId } }];
  if (kind === "GroupMembership") {
    const values = { ...store, membership_id: ids.MembershipId, group_id: ids.GroupId };
    return [{ type: "aws_identitystore_group_membership", values }];
  }
  const { principalType, account } = spec as Record<string, unknown>;
  const values = {
    ...{ instance_arn: instance.arn, permission_set_arn: ids.PermissionSetArn, principal_id: ids.PrincipalId },
    ...{ principal_type: principalType, target_id: account, target_type: "AWS_ACCOUNT" },
  };
  return [{ type: "aws_ssoadmin_account_assignment", values }];
}

/** Of how many resources an object is made. */
export const partsOf = (snapshot: Snapshot): ReadonlyMap<string, number> =>
  new Map(snapshot.resources.map((found) => [found.key, resourcesOf(found, snapshot).length]));

/** `share` of what is live in percent; some of it in blocks of several instances, as `for_each` makes them. */
export function managedState(snapshot: Snapshot, random: Random, share: number): readonly Managed[] {
  let number = 0;
  return snapshot.resources
    .filter(() => random.below(100) < share)
    .flatMap((found) =>
      resourcesOf(found, snapshot)
        // Of some a part was made by somebody else.
        .filter(() => random.below(100) < 97)
        .map((resource): Managed => {
          const isOne = random.below(3) > 0;
          const name = isOne ? `one_${++number}` : `many_${random.below(12)}`;
          const key = isOne ? "" : `["${resource.type}/${++number}"]`;
          const module = random.below(4) === 0 ? `module.m_${random.below(3)}${isOne ? "[0]" : ""}.` : "";
          return { ...resource, key: found.key, address: `${module}${resource.type}.${name}${key}` };
        }),
    );
}

/** What `terraform show -json` prints of it. */
export const shownState = (managed: readonly Managed[]): string =>
  JSON.stringify({
    format_version: "1.0",
    terraform_version: "1.11.4",
    values: {
      root_module: {
        resources: managed.map(({ address, type, values }) => ({ address, mode: "managed", type, values })),
      },
    },
  });
