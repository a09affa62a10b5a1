/** The document of a permission set that is there. */
import type { DraftChange, Drafted, Drafting, DraftValue } from "../../core/config/document-draft.ts";
import type { Boundary, CustomerManagedPolicy } from "../../core/model/specs.ts";
import type { PermissionSetState } from "./read.ts";
import { managedPolicyPath } from "./value-forms.ts";

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

const ODD_SESSION = "its session does not last whole minutes";
const ODD_POLICY = "its inline policy is a text that cannot be read without loss";

function whyNot({ sessionDuration, inlinePolicy, outdatedAccounts }: PermissionSetState): string | undefined {
  if (!Number.isInteger(sessionDuration)) return ODD_SESSION;
  if (typeof inlinePolicy === "string") return ODD_POLICY;
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

const ORDER = [
  ...["kind", "name", "description", "sessionDuration", "relayState", "managedPolicies", "customerManagedPolicies"],
  ...["inlinePolicy", "permissionsBoundary", "tags", "assignments"],
];

/** Policies as they are written where they stay, and those that come. */
function policiesIn(written: unknown, live: readonly string[]): readonly string[] {
  const kept = (Array.isArray(written) ? (written as string[]) : []).filter((one) =>
    live.includes(managedPolicyPath(one) ?? ""),
  );
  const known = new Set(kept.map(managedPolicyPath));
  return [...kept, ...live.filter((one) => !known.has(one))];
}

function customerPoliciesIn(written: unknown, live: readonly CustomerManagedPolicy[]): readonly DraftValue[] {
  const nameOf = ({ name, path = "/" }: { readonly name: string; readonly path?: string }) => `${path}${name}`;
  const names = new Set(live.map(nameOf));
  const kept = (Array.isArray(written) ? (written as { name: string }[]) : []).filter((one) => names.has(nameOf(one)));
  const known = new Set(kept.map(nameOf));
  return [...kept, ...live.filter((one) => !known.has(nameOf(one))).map(customerPolicy)];
}

const ifAny = (list: readonly DraftValue[]): DraftValue | undefined => (list.length === 0 ? undefined : list);

type Written = { readonly [key: string]: unknown };

const CHANGED: Readonly<Record<string, (live: PermissionSetState, written: Written) => DraftValue | undefined>> = {
  description: ({ description }) => description,
  sessionDuration: ({ sessionDuration }) => (sessionDuration === DEFAULT_MINUTES ? undefined : hours(sessionDuration)),
  relayState: ({ relayState }) => relayState,
  managedPolicies: (live, { managedPolicies }) => ifAny(policiesIn(managedPolicies, live.managedPolicies)),
  customerManagedPolicies: (live, { customerManagedPolicies }) =>
    ifAny(customerPoliciesIn(customerManagedPolicies, live.customerManagedPolicies)),
  inlinePolicy: () => undefined,
  permissionsBoundary: ({ permissionsBoundary: of }) => (of === undefined ? undefined : boundary(of)),
  // No map at all would leave them to others.
  tags: ({ tags = {} }) => tags,
};

function changed(spec: PermissionSetState, fields: readonly string[], written: Written): DraftChange {
  const { inlinePolicy, sessionDuration } = spec;
  if (fields.includes("sessionDuration") && !Number.isInteger(sessionDuration)) return { why: ODD_SESSION };
  if (fields.includes("inlinePolicy") && typeof inlinePolicy === "string") return { why: ODD_POLICY };
  const isPolicy = fields.includes("inlinePolicy") && inlinePolicy !== undefined;
  const members = fields
    .filter((name) => CHANGED[name] !== undefined && !(isPolicy && name === "inlinePolicy"))
    .map((name) => [name, CHANGED[name]!(spec, written)] as const);
  return {
    ...{ members: Object.fromEntries(members), order: ORDER },
    ...(isPolicy ? { policy: { member: "inlinePolicy", value: inlinePolicy } } : {}),
  };
}

export const permissionSetDrafting: Drafting = {
  folder: "permission-sets",
  apart: true,
  of: ({ spec }) => draft(spec as PermissionSetState),
  changed: ({ spec }, fields, written) => changed(spec as PermissionSetState, fields, written),
};
