/**
 * Parts of a changed definition, each with what an event says of it: a policy that came or went, a text, a value.
 *
 * In: a row of a changed permission set. Out: `Part[]`. Invariant: a call that cannot have left what is live explains nothing, whoever
 * made it; one whose content cannot be seen explains perhaps. Example: AdministratorAccess was attached; attaching and detaching
 * ReadOnlyAccess has nothing to do with it.
 */
import { isObject, parsedJson, sameJson } from "../../base/json.ts";
import { minutesOf } from "../../base/session-duration.ts";
import { samePolicy } from "../../iam/policy.ts";
import type { Boundary, CustomerManagedPolicy, PermissionSetSpec } from "../../model/specs.ts";
import { definitionCalls } from "./definition-calls.ts";
import type { Part, Said } from "./part.ts";
import { type TrailEvent, textAt } from "./trail-event.ts";

/** The policy that an ARN at a place is of, as specs have it: `job-function/ViewOnlyAccess`. */
const policyAt = (value: unknown, ...path: readonly string[]) =>
  textAt(value, ...path, "managedPolicyArn")?.replace(/^arn:[^/]*:policy\//, "");

const managedIn = ({ request }: TrailEvent) => policyAt(request);

function customerIn(value: unknown): CustomerManagedPolicy | undefined {
  const name = textAt(value, "name");
  return name === undefined ? undefined : { name, path: textAt(value, "path") ?? "/" };
}
const referenceIn = ({ request }: TrailEvent) => customerIn(request.customerManagedPolicyReference);

/** One policy of a list: there now, or not any more. */
const policyPart =
  (isThere: boolean, isIt: (event: TrailEvent) => boolean | undefined): Part =>
  (event) => {
    const is = isIt(event);
    if (is === false) return undefined;
    if (is === undefined) return "perhaps";
    return event.name.startsWith("Attach") === isThere ? "sure" : "undone";
  };

function policyParts<One>(
  before: readonly One[],
  now: readonly One[],
  saidIn: (event: TrailEvent) => One | undefined,
): readonly Part[] {
  const isIn = (all: readonly One[], one: One) => all.some((other) => sameJson(other, one));
  const isSaid = (one: One) => (event: TrailEvent) => {
    const said = saidIn(event);
    return said === undefined ? undefined : sameJson(said, one);
  };
  return [
    ...now.filter((one) => !isIn(before, one)).map((one) => policyPart(true, isSaid(one))),
    ...before.filter((one) => !isIn(now, one)).map((one) => policyPart(false, isSaid(one))),
  ];
}

/** A value that one call sets and, where there is another, one takes away. */
const valuePart =
  (now: unknown, saidIn: (event: TrailEvent) => unknown, same: (a: unknown, b: unknown) => boolean = sameJson): Part =>
  (event) => {
    if (event.name.startsWith("Delete")) return now === undefined ? "sure" : "undone";
    const said = saidIn(event);
    if (said === undefined) return "perhaps";
    return same(said, now) ? "sure" : "undone";
  };

function policyIn(event: TrailEvent): unknown {
  const text = textAt(event.request, "inlinePolicy");
  return text === undefined ? undefined : parsedJson(text);
}

function boundaryIn({ request }: TrailEvent): Boundary | undefined {
  const managedPolicy = policyAt(request, "permissionsBoundary");
  if (managedPolicy !== undefined) return { managedPolicy };
  const said = isObject(request.permissionsBoundary) ? request.permissionsBoundary.customerManagedPolicyReference : {};
  const customerManagedPolicy = customerIn(said);
  return customerManagedPolicy === undefined ? undefined : { customerManagedPolicy };
}

/** An update says what it sets; what it does not say it may have left, or emptied. */
function updatePart(member: string, now: unknown, read: (text: string) => unknown = (text) => text): Part {
  return ({ request }) => {
    const text = textAt(request, member);
    if (text === undefined) return now === undefined ? "perhaps" : undefined;
    return sameJson(read(text), now) ? "sure" : "undone";
  };
}

const UNSEEN: Part = () => "perhaps";

function partsOf(field: string, before: PermissionSetSpec, now: PermissionSetSpec): readonly Part[] {
  switch (field) {
    case "managedPolicies":
      return policyParts(before.managedPolicies, now.managedPolicies, managedIn);
    case "customerManagedPolicies":
      return policyParts(before.customerManagedPolicies, now.customerManagedPolicies, referenceIn);
    case "inlinePolicy":
      return [valuePart(now.inlinePolicy, policyIn, samePolicy)];
    case "permissionsBoundary":
      return [valuePart(now.permissionsBoundary, boundaryIn)];
    case "sessionDuration":
      return [updatePart(field, now.sessionDuration, minutesOf)];
    case "description":
    case "relayState":
      return [updatePart(field, now[field])];
    default:
      return [UNSEEN];
  }
}

/** Of events of that set alone. */
export function definitionParts(fields: readonly string[], declared: object, live: object): readonly Part[] {
  return fields.flatMap((field) => {
    const calls = definitionCalls([field]);
    const ofCalls =
      (part: Part): Part =>
      (event): Said | undefined =>
        calls.includes(event.name) ? part(event) : undefined;
    return partsOf(field, declared as PermissionSetSpec, live as PermissionSetSpec).map(ofCalls);
  });
}
