/**
 * Unknown administrators: where AWS does not say which account is the delegated administrator's, and so is restricted.
 *
 * In: a diff, the config, what is live. Out: the diff without new rows that only a broad selector gives, and an `Unknown` for
 * each principal and set that gets less; undefined where the administrators are known. Invariant: an account that a rule names
 * by id, or takes with `restricted: true`, is meant whatever it is; rows that are there stay. Example: `{all: true}` would
 * grant in 40 new accounts, of which one may be the delegated administrator's: none is granted, and the plan says why.
 */

import type { Config, Rule } from "./config.ts";
import type { Diff } from "./diff.ts";
import { type Key, patternOf } from "./key.ts";
import { Lists } from "./lists.ts";
import type { Organization } from "./organization.ts";
import { type Live, namedPair, principalPart, type Unknown } from "./resource.ts";
import type { Row } from "./ruling.ts";
import { makeSelector } from "./selectors.ts";

/** The organization with the administrator that Settings name, where nobody else does. One that does not exist is a slip. */
export function withNamedAdministrator(organization: Organization, named: string | undefined): Organization {
  const { administratorsUnknown, ...known } = organization;
  if (administratorsUnknown === undefined || !organization.accounts.some(({ id }) => id === named)) return organization;
  const delegated = new Set([...known.delegatedAdministrators, named!]);
  return { ...known, delegatedAdministrators: [...delegated].filter((id) => id !== known.managementAccount).sort() };
}

/** Whether a rule gives a row surely: so does what it selects though every account be restricted. */
function surely({ rules, accountSets }: Config, organization: Organization) {
  const ids = organization.accounts.map(({ id }) => id);
  const select = makeSelector(organization, ids, accountSets);
  const byPair = new Lists<Rule>();
  for (const rule of rules) {
    for (const set of rule.permissionSets) {
      for (const principal of rule.principals) byPair.add(namedPair(set, principalPart(principal)), rule);
    }
  }
  const sure = new Map<Rule, ReadonlySet<string>>();
  const accountsOf = (rule: Rule) => {
    const known = sure.get(rule) ?? new Set(select(rule.accounts).accounts);
    sure.set(rule, known);
    return known;
  };
  return ({ permissionSet, principalType: type, principal: name, account }: Row) =>
    byPair.get(namedPair(permissionSet, principalPart({ type, name }))).some((rule) => accountsOf(rule).has(account));
}

export function heldUntilKnown(
  diff: Diff,
  config: Config,
  { organization }: Pick<Live, "organization">,
): { readonly diff: Diff; readonly unknown: readonly Unknown[] } {
  const why = organization.administratorsUnknown;
  if (why === undefined) return { diff, unknown: [] };
  const isSure = surely(config, organization);
  const held: Key[] = [];
  const unknown = new Map<string, Unknown>();
  const reason = `whether an account is the delegated administrator's, which broad selectors leave out, nobody knows: ${why}; name it in Settings (delegatedAdministrator), or name accounts by id`;
  const differences = diff.differences.filter(({ key, kind, action, after }) => {
    const row = after as Row;
    if (kind !== "AccountAssignment" || action !== "create" || isSure(row)) return true;
    const { permissionSet, principalType: type, principal: name } = row;
    const pattern = patternOf("AccountAssignment", permissionSet, principalPart({ type, name }), undefined);
    held.push(key);
    unknown.set(pattern, { pattern, reason });
    return false;
  });
  return { diff: { ...diff, differences, blocked: [...diff.blocked, ...held].sort() }, unknown: [...unknown.values()] };
}
