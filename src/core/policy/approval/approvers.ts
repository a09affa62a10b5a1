/**
 * Whom a rule asks: a person, a team of GitHub's, or a list of Settings.
 *
 * In: names of `@approvers`, configs whose Settings count. Out: `Approver`, `People`. Invariant: who is taken off a list counts no longer at once, and
 * who is put on it counts once every config that counts says so. Example: `security` is `approvers: {security: [rita-acme]}`.
 */
import { visibleWhole } from "../../base/visible.ts";
import type { Settings } from "../../model/config.ts";

/** `@rita-acme`, `@acme/security`, `security`. */
export type Approver =
  | { readonly person: string }
  | { readonly organization: string; readonly team: string }
  | { readonly list: string };

/** GitHub has no two logins that differ in case alone. */
export const sameLogin = (login: string): string => login.toLowerCase();

export function approverOf(name: string): Approver {
  const [organization = "", team] = name.replace(/^@/, "").split("/");
  if (team !== undefined) return { organization, team };
  return name.startsWith("@") ? { person: name.slice(1) } : { list: name };
}

/** Whether a team has a member; or why GitHub does not say. Both names and the login are in lower case. */
export type Membership = (organization: string, team: string, login: string) => boolean | string;

/** Whether a rule means somebody; or why nobody can tell. */
export type People = (name: string, login: string) => boolean | string;

/** `settings`: of all configs that count; whoever is on a list is so by all of them. */
export function peopleOf(settings: readonly Pick<Settings, "approvers">[], isMember: Membership): People {
  return (name, login) => {
    const [approver, who] = [approverOf(name), sameLogin(login)];
    if ("person" in approver) return sameLogin(approver.person) === who;
    if ("team" in approver) return isMember(sameLogin(approver.organization), sameLogin(approver.team), who);
    const lists = settings.map(({ approvers }) => approvers.find(({ name: one }) => one === approver.list)?.logins);
    if (lists.length === 0 || lists.some((list) => list === undefined))
      return `Settings that count have no list ${visibleWhole(approver.list)}: approvers: {NAME: [LOGIN]}`;
    return lists.every((list) => list!.some((one) => sameLogin(one) === who));
  };
}
