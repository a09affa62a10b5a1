import { slotOf } from "./slots.ts";
import type { World } from "./world.ts";

/** A role that may be assumed, by path and name (`/org/Audit`), and where it is. */
export interface MemberRole {
  role: string;
  accounts: string[];
}

/** Absent: every role of every account may be assumed. */
export const memberRoles = slotOf<MemberRole[]>("memberRoles");

export const roleText = (role: string): string => (role.startsWith("/") ? role : `/${role}`);

export function isAssumable(world: World, accountId: string, roleArn: string): boolean {
  const known = memberRoles.get(world);
  if (known === undefined) return true;
  const wanted = roleArn.slice(roleArn.indexOf(":role/") + ":role".length);
  return known.some(({ role, accounts }) => roleText(role) === wanted && accounts.includes(accountId));
}
