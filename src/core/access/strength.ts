/**
 * Strength: the class of a permission set in an account.
 *
 * In: `Organization`. Out: a function of a set and an account. Invariant: never less than it may be; who may assign anybody anything counts as
 * an administrator where Identity Center is run: in the management account and in the delegated administrator's. Example: PowerUserAccess is
 * `write`, and `admin` in the management account.
 */
import { reachOf } from "../iam/class/reach.ts";
import type { AccessClass } from "../model/access/class.ts";
import type { Organization } from "../model/organization.ts";
import type { PermissionSetSpec } from "../model/specs.ts";

/** Of what was not read, undefined is asked for. */
export type Strength = (set: PermissionSetSpec | undefined, account: string) => AccessClass;

/** How strong at the most, and for certain. */
export interface Strengths {
  readonly atMost: Strength;
  readonly surely: Strength;
}

export function strengthsIn(organization: Organization): Strengths {
  const { managementAccount, delegatedAdministrators, administratorsUnknown } = organization;
  const running = new Set([managementAccount, ...delegatedAdministrators]);
  const reach = (set: PermissionSetSpec | undefined, account: string) => {
    const management = running.has(account);
    return reachOf(set, !management && administratorsUnknown !== undefined ? undefined : { management });
  };
  return { atMost: (...asked) => reach(...asked).atMost, surely: (...asked) => reach(...asked).surely };
}

/** Where nobody knows the organization: as in most accounts, which do not run Identity Center. */
export const OFFLINE_STRENGTHS: Strengths = {
  atMost: (set) => reachOf(set, { management: false }).atMost,
  surely: (set) => reachOf(set, { management: false }).surely,
};

export const strengthIn = (organization: Organization): Strength => strengthsIn(organization).atMost;
