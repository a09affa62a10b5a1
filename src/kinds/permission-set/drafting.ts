/** The document of a permission set that is there. */
import type { Drafted, Drafting, DraftValue } from "../../core/config/document-draft.ts";
import type { Boundary, CustomerManagedPolicy } from "../../core/model/specs.ts";
import type { PermissionSetState } from "./read.ts";

const DEFAULT_MINUTES = 60;

function hours(minutes: number): string {
  const [whole, rest] = [Math.floor(minutes / 60), minutes % 60];
  return `${whole === 0 ? "" : `${whole}h`}${rest === 0 ? "" : `${rest}m`}`;
}

const customerPolicy = ({ name, path }: CustomerManagedPolicy): DraftValue => ({
  name,
  ...(path === "/" ? {} : { path }),
});

const boundary = (of: Boundary): DraftValue =>
  "managedPolicy" in of
    ? { managedPolicy: of.managedPolicy }
    : { customerManagedPolicy: customerPolicy(of.customerManagedPolicy) };

function whyNot({ sessionDuration, inlinePolicy, outdatedAccounts }: PermissionSetState): string | undefined {
  if (!Number.isInteger(sessionDuration)) return "its session does not last whole minutes";
  if (typeof inlinePolicy === "string") return "its inline policy is a text that cannot be read without loss";
  const behind = outdatedAccounts.length;
  if (behind === 0) return undefined;
  return `its newest definition is not provisioned in ${behind} account${behind === 1 ? "" : "s"}`;
}

function draft(spec: PermissionSetState): Drafted {
  const why = whyNot(spec);
  if (why !== undefined) return { why };
  const { name, description, sessionDuration, relayState, managedPolicies, customerManagedPolicies } = spec;
  const { inlinePolicy, permissionsBoundary, tags = {} } = spec;
  return {
    members: {
      name,
      ...(description === undefined ? {} : { description }),
      ...(sessionDuration === DEFAULT_MINUTES ? {} : { sessionDuration: hours(sessionDuration) }),
      ...(relayState === undefined ? {} : { relayState }),
      ...(managedPolicies.length === 0 ? {} : { managedPolicies }),
      ...(customerManagedPolicies.length === 0
        ? {}
        : { customerManagedPolicies: customerManagedPolicies.map(customerPolicy) }),
      ...(inlinePolicy === undefined ? {} : { inlinePolicy: {} }),
      ...(permissionsBoundary === undefined ? {} : { permissionsBoundary: boundary(permissionsBoundary) }),
      ...(Object.keys(tags).length === 0 ? {} : { tags }),
    },
    ...(inlinePolicy === undefined ? {} : { policy: { member: "inlinePolicy", value: inlinePolicy } }),
  };
}

export const permissionSetDrafting: Drafting = {
  folder: "permission-sets",
  apart: true,
  of: ({ spec }) => draft(spec as PermissionSetState),
};
