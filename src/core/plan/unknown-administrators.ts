/**
 * Unknown administrators: where AWS does not say which account is the delegated administrator's, and so is restricted.
 *
 * In: a diff, the config, what is live. Out: the diff without new assignments that only a broad selector gives, and an
 * `Unknown` for each principal and set that gets less; undefined where the administrators are known. Invariant: an
 * account that a rule names by id, or takes with `restricted: true`, is meant whatever it is; assignments that are
 * there stay. Example: `{all: true}` would grant in 40 new accounts, of which one may be the delegated administrator's:
 * none is granted, and the plan says why.
 */

import { hasExpired } from "../base/expiry.ts";
import type { Key } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import { pairsOf } from "../desired/assignments-of-rule.ts";
import type { Diff } from "../diff/diff.ts";
import { type AccountAssignmentSpec, assignmentPattern, isAssignment, partOf } from "../model/assignment.ts";
import type { Difference } from "../model/change.ts";
import type { Config, Rule } from "../model/config.ts";
import type { Organization } from "../model/organization.ts";
import { type Live, namedPair, type Unknown } from "../model/resource.ts";
import { makeSelector, selectorOf } from "../select/selectors.ts";

/**
 * The organization with the administrator that Settings name, where AWS names none. One that does not exist is a slip.
 */
export function withNamedAdministrator(organization: Organization, named: string | undefined): Organization {
  const { administratorsUnknown, ...known } = organization;
  const isNamed = administratorsUnknown === undefined && known.delegatedAdministrators.length > 0;
  if (isNamed || !organization.accounts.some(({ id }) => id === named)) return organization;
  const delegated = new Set([...known.delegatedAdministrators, named!]);
  return { ...known, delegatedAdministrators: [...delegated].filter((id) => id !== known.managementAccount).sort() };
}

/** Whether a rule in force gives an assignment surely: so does what it selects though every account be restricted. */
function surely(config: Config, organization: Organization, today: string) {
  const { rules, accountSets } = config;
  const ids = organization.accounts.map(({ id }) => id);
  const [select, meant] = [makeSelector(organization, ids, accountSets), selectorOf(config, organization)];
  const byPair = new Lists<Rule>();
  const inForce = rules.filter(({ expires }) => !hasExpired(expires, today));
  for (const rule of inForce) for (const pair of pairsOf(rule)) byPair.add(pair, rule);
  const sure = new Map<Rule, ReadonlySet<string>>();
  const accountsOf = (rule: Rule) => {
    const known = sure.get(rule);
    if (known !== undefined) return known;
    // What does not resolve gives nothing, whatever else it names.
    const isBroken = meant(rule.accounts).problems.length > 0;
    const given = new Set(isBroken ? [] : select(rule.accounts).accounts);
    sure.set(rule, given);
    return given;
  };
  return (assignment: AccountAssignmentSpec) =>
    byPair
      .get(namedPair(assignment.permissionSet, partOf(assignment)))
      .some((rule) => accountsOf(rule).has(assignment.account));
}

/** New assignments that only broad selectors give: they leave out the administrator's account, whichever that is. */
export function broadGrants(
  differences: readonly Difference[],
  config: Config,
  organization: Organization,
  today: string,
): readonly Difference[] {
  const assignments = differences.filter((one) => one.action === "create" && isAssignment(one));
  if (assignments.length === 0) return [];
  const isSure = surely(config, organization, today);
  return assignments.filter(({ after }) => !isSure(after as AccountAssignmentSpec));
}

/** With the accounts that said that they are the administrator's, though no listing shows them. */
export function withAdministrators(organization: Organization, found: readonly string[]): Organization {
  return found.length === 0 ? organization : { ...organization, delegatedAdministrators: [...found].sort() };
}

export function heldUntilKnown(
  diff: Diff,
  config: Config,
  { organization }: Pick<Live, "organization">,
  today: string,
): { readonly diff: Diff; readonly unknown: readonly Unknown[] } {
  const why = organization.administratorsUnknown;
  if (why === undefined) return { diff, unknown: [] };
  const held = new Set<Key>();
  const unknown = new Map<string, Unknown>();
  const reason = `whether an account is the delegated administrator's, which broad selectors leave out, nobody knows: ${why}; name it in Settings (delegatedAdministrator), or name accounts by id`;
  for (const { key, after } of broadGrants(diff.differences, config, organization, today)) {
    const assignment = after as AccountAssignmentSpec;
    const { permissionSet } = assignment;
    const pattern = assignmentPattern({ permissionSet, principal: partOf(assignment) });
    held.add(key);
    unknown.set(pattern, { pattern, reason });
  }
  const differences = diff.differences.filter(({ key }) => !held.has(key));
  return { diff: { ...diff, differences, blocked: [...diff.blocked, ...held].sort() }, unknown: [...unknown.values()] };
}
