/**
 * Raising: whether who holds a permission set might make administrators, or might become one.
 *
 * In: what a set is. Out: yes or no. Invariant: no only where nothing of it is known to be a way: what is left to others without a person
 * asks more than what is counted. Example: `iam:AttachRolePolicy` on `*`, IAMFullAccess, or an AWS managed policy that is not in the list
 * here; PowerUserAccess is none, since AWS keeps IAM out of it.
 */
import { isObject } from "../base/json.ts";
import { adminOf, type Policies, statementsOf, texts } from "./definition.ts";

/** AWS's own policies that let nobody change who may do what. Source: the AWS Managed Policy Reference Guide. */
const PLAIN: readonly string[] = ["Billing", "PowerUserAccess", "SecurityAudit", "SupportUser", "ViewOnlyAccess"];

/** Services by which people, roles and accounts get access. */
const RAISING: readonly string[] = [
  "account",
  "account-access",
  "iam",
  "identitystore",
  "identitystore-auth",
  "organizations",
  "sso",
  "sso-directory",
  "sts",
];

const nameIn = (policy: string): string => policy.split("/").at(-1) ?? policy;

const isPlain = (policy: string): boolean =>
  PLAIN.includes(nameIn(policy)) || nameIn(policy).endsWith("ReadOnlyAccess");

function isRaisingAction(text: unknown): boolean {
  const [service = "", verb = ""] = String(text).toLowerCase().split(":");
  if (/[*?]/.test(service)) return true;
  return RAISING.includes(service) && !/^(get|list|describe|generate|simulate)/.test(verb);
}

const isRaising = (statement: Record<string, unknown>): boolean =>
  statement.NotAction !== undefined || texts(statement.Action).some(isRaisingAction);

export function mayRaise(spec: Policies | undefined): boolean {
  if (spec === undefined || adminOf(spec) !== "no" || !spec.managedPolicies.every(isPlain)) return true;
  const { inlinePolicy } = spec;
  return isObject(inlinePolicy) && statementsOf(inlinePolicy, "Allow").some(isRaising);
}
