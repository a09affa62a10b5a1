/**
 * What only the management account may do: a delegated administrator is denied its assignments, and whatever is about a
 * permission set that is provisioned there (aws-api 3.11).
 *
 * In: what is live, and who asks. Out: why a change needs the management account, and which changes are made with its
 * credentials. Invariant: whoever asks from the management account needs nothing else. Example: a grant of `Admin` in a
 * member account needs it while `Admin` is provisioned in the management account.
 */
import { type Key, nameOf } from "../base/key.ts";
import { type AccountAssignmentSpec, assignmentOf, isAssignment } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import type { ManagementPart, Organization } from "../model/organization.ts";
import type { Live } from "../model/resource.ts";
import { isPermissionSet } from "../model/specs.ts";
import { callerRoleOf } from "./plan-steps.ts";

/** What says what a change is about. */
export type About = Pick<Difference, "key" | "kind" | "before" | "after">;

/** The permission set that a change is about, by name. */
export function setOf(change: About): string | undefined {
  return isPermissionSet(change) ? nameOf(change.key) : assignmentOf(change)?.permissionSet;
}

/** Names of the sets that are provisioned in the management account: AWS lists it there, or an assignment there is seen. */
export function setsOfManagement({ resources, organization }: Pick<Live, "resources" | "organization">) {
  const { managementAccount } = organization;
  const names = new Set<string>();
  for (const found of resources.values()) {
    const { permissionSet, account } = (isAssignment(found) ? found.spec : {}) as Partial<AccountAssignmentSpec>;
    if (account === managementAccount) names.add(permissionSet!);
    if (isPermissionSet(found) && found.facts?.provisionedAccounts?.includes(managementAccount))
      names.add(nameOf(found.key));
  }
  return names;
}

/** Why a change needs the management account; undefined where it does not. */
export function managementNeed(live: Live): (change: About) => string | undefined {
  if (callerRoleOf(live) === "management account") return () => undefined;
  const there = setsOfManagement(live);
  return (change) => {
    if (assignmentOf(change)?.account === live.organization.managementAccount)
      return "only the management account may change its own assignments";
    if (!there.has(setOf(change) ?? "")) return undefined;
    return "the set is provisioned in the management account, so only the management account may change or assign it";
  };
}

/**
 * Which of the changes that a run makes are made with credentials of the management account. What is granted there is provisioned
 * there from that moment on: so is all else about that set, but for its creation, which comes before.
 */
export function throughManagement(made: readonly (About & Pick<Difference, "action">)[], live: Live): ReadonlySet<Key> {
  const need = managementNeed(live);
  const needy = made.filter((change) => need(change) !== undefined);
  const granted = new Set(needy.flatMap((change) => assignmentOf(change)?.permissionSet ?? []));
  const beside = made.filter((change) => {
    return granted.has(setOf(change) ?? "") && !(isPermissionSet(change) && change.action === "create");
  });
  return new Set([...needy, ...beside].map(({ key }) => key));
}

/** The role for all that, and whether a person has to agree to it first. */
export type ManagementRole = Pick<ManagementPart, "roleArn" | "isNew">;

/** `111111111111`, of `arn:aws:iam::111111111111:role/idc-management`. */
export const accountOfRole = (arn: string): string => arn.split(":")[4] ?? "";

/** A role of another account is none. */
export function managementRoleOf(
  { settings: { managementRoleArn: roleArn } }: Config,
  completed: Config | undefined,
  { managementAccount }: Organization,
): ManagementRole {
  if (roleArn === undefined || accountOfRole(roleArn) !== managementAccount) return {};
  return { roleArn, ...(completed?.settings.managementRoleArn === roleArn ? {} : { isNew: true as const }) };
}
