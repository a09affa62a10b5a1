/** PermissionSet documents: what they declare, in normal form. */

import { keyOf } from "../../core/base/key.ts";
import type { CheckContext, DocumentKind } from "../../core/config/document-kind.ts";
import { type Node, placeOfNode } from "../../core/document/node.ts";
import type { PermissionSet } from "../../core/generated/documents.ts";
import { PermissionSet as validate } from "../../core/generated/validate.js";
import type { Declared } from "../../core/model/config.ts";
import type {
  Boundary,
  CustomerManagedPolicy,
  ExternalSetDeclaration,
  PermissionSetDeclaration,
} from "../../core/model/specs.ts";
import { checkPermissionSet, checkPreviousNames } from "./check-document.ts";
import { permissionSetDrafting } from "./drafting.ts";
import { customerInOrder, descriptionOf, managedInOrder, managedPolicyPath, sessionMinutes } from "./value-forms.ts";

export const permissionSetDocument: DocumentKind = {
  kind: "PermissionSet",
  noun: "permission set",
  nameKey: "name",
  quota: { limit: 3500, many: "permission sets" },
  validate,
  drafting: permissionSetDrafting,
  check: checkPermissionSet,
  checkAll: checkPreviousNames,
  declare(root, { policies }): Declared<PermissionSetDeclaration | ExternalSetDeclaration> {
    const set = root.value as PermissionSet;
    if (set.definition === "external") return externalFrom(root, set);
    const { description, relayState, inlinePolicy, permissionsBoundary, tags, previously } = set;
    const spec: PermissionSetDeclaration = {
      name: set.name,
      ...descriptionOf(description),
      sessionDuration: sessionMinutes(set.sessionDuration ?? "1h")!,
      ...(relayState === undefined ? {} : { relayState }),
      managedPolicies: managedInOrder((set.managedPolicies ?? []).map((policy) => managedPolicyPath(policy)!)),
      customerManagedPolicies: customerInOrder((set.customerManagedPolicies ?? []).map(customerManagedPolicy)),
      ...(inlinePolicy === undefined ? {} : { inlinePolicy: inlinePolicyOf(inlinePolicy, policies) }),
      ...(permissionsBoundary === undefined ? {} : { permissionsBoundary: boundaryOf(permissionsBoundary) }),
      ...(tags === undefined ? {} : { tags }),
      assignments: set.assignments ?? "exclusive",
      ...(previously === undefined ? {} : { previously }),
    };
    return declaredFrom(root, spec);
  },
};

function declaredFrom(root: Node, spec: PermissionSetDeclaration): Declared<PermissionSetDeclaration> {
  return {
    kind: "PermissionSet",
    key: keyOf("PermissionSet", spec.name),
    name: spec.name,
    spec,
    at: placeOfNode(root),
  };
}

/** Whose assignments idc does not know either, unless the document says so: others grant what is theirs. */
function externalFrom(
  root: Node,
  { name, owner, assignments = "shared" }: PermissionSet,
): Declared<ExternalSetDeclaration> {
  const [key, at] = [keyOf("PermissionSet", name), placeOfNode(root)];
  return { kind: "PermissionSet", key, name, spec: { name, assignments }, definedBy: owner!, at };
}

type WrittenPolicy = { readonly name: string; readonly path?: string };

function customerManagedPolicy({ name, path = "/" }: WrittenPolicy): CustomerManagedPolicy {
  return { name, path };
}

function boundaryOf(boundary: NonNullable<PermissionSet["permissionsBoundary"]>): Boundary {
  const { managedPolicy, customerManagedPolicy: customer } = boundary;
  return customer === undefined
    ? { managedPolicy: managedPolicyPath(managedPolicy!)! }
    : { customerManagedPolicy: customerManagedPolicy(customer) };
}

function inlinePolicyOf(policy: object, policies: CheckContext["policies"]): unknown {
  const { file } = policy as { readonly file?: string };
  return file === undefined ? policy : policies.get(file)!.document!.value;
}
