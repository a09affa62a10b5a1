/**
 * Limits and rates of Settings.
 *
 * In: what Settings say of them. Out: `Limits` and `throttle`, with every default filled in. Invariant: what is no number counts as unsaid.
 * Example: `revocationShare: 30%` is 0.3.
 */
import { memberOf, type Node, textOf } from "../../document/node.ts";
import type { Limits, Settings } from "../../model/config.ts";

function numberOf(node: Node | undefined): number | undefined {
  return typeof node?.value === "number" && Number.isFinite(node.value) ? node.value : undefined;
}

export const DEFAULT_LIMITS: Limits = {
  revocations: 25,
  revocationShare: 0.3,
  adminGrants: 5,
  memberships: 50,
  provisionedAccounts: 200,
};

export function limitsOf(node: Node | undefined): Limits {
  const limit = (name: keyof Limits): number => numberOf(memberOf(node, name)) ?? DEFAULT_LIMITS[name];
  const share = textOf(memberOf(node, "revocationShare"));
  return {
    revocations: limit("revocations"),
    revocationShare: share === undefined ? DEFAULT_LIMITS.revocationShare : Number.parseFloat(share) / 100,
    adminGrants: limit("adminGrants"),
    memberships: limit("memberships"),
    provisionedAccounts: limit("provisionedAccounts"),
  };
}

/** Calls a second for each service, where nobody says otherwise: AWS allows 20, and others call too. */
export const REQUESTS_PER_SECOND = 15;

export function throttleOf(node: Node | undefined): Settings["throttle"] {
  return {
    requestsPerSecond: numberOf(memberOf(node, "requestsPerSecond")) ?? REQUESTS_PER_SECOND,
    writesInFlight: numberOf(memberOf(node, "writesInFlight")) ?? 5,
  };
}
