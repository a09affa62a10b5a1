/**
 * Opened: what new grants rest on that only a listing says, since it leaves an account out of what a rule means.
 *
 * In: a diff, what is live, the config. Out: doubts. Invariant: nothing opens because a listing misses something: neither the
 * delegated administrator's account nor one that a set leaves out by a tag. Example: `exclude: [{tag: {team: pci}}]`, and the
 * listing of an account's tags misses that one: it is asked for once more before anything is granted there.
 */
import { hasExpired } from "../base/expiry.ts";
import { canonicalJson } from "../base/json.ts";
import { pairsOf } from "../desired/assignments-of-rule.ts";
import type { Diff } from "../diff/diff.ts";
import { type AccountAssignmentSpec, isAssignment, partOf } from "../model/assignment.ts";
import type { Config } from "../model/config.ts";
import { type Live, namedPair } from "../model/resource.ts";
import { leavesOutByTag } from "../select/account-sets.ts";
import type { Doubt } from "./doubt.ts";
import { broadGrants } from "./unknown-administrators.ts";

interface Asking {
  readonly config: Config;
  /** `YYYY-MM-DD`, UTC. */
  readonly today: string;
}

/** Tags as a text, the same whatever their order. */
export const tagsText = (tags: Readonly<Record<string, string>>): string => canonicalJson(tags);

/** Where a listing shows no administrator at all. AWS allows one; who is named in Settings is no guess. */
function administrators({ differences }: Pick<Diff, "differences">, { organization }: Live, { config, today }: Asking) {
  const { delegatedAdministrators, administratorsUnknown } = organization;
  const isKnown = delegatedAdministrators.length > 0 || config.settings.delegatedAdministrator !== undefined;
  if (isKnown || administratorsUnknown !== undefined) return [];
  return broadGrants(differences, config, organization, today).map(
    ({ key, after }): Doubt => ({
      ...{ about: "administrator", id: (after as AccountAssignmentSpec).account, covers: [key] },
    }),
  );
}

/** New grants in accounts that a set would leave out by a tag. Where tags could not be read the rule is unknown anyway. */
function leftOut({ differences }: Pick<Diff, "differences">, { organization }: Live, { config, today }: Asking) {
  const open = config.rules.filter(
    ({ expires, accounts }) => !hasExpired(expires, today) && leavesOutByTag(config.accountSets, accounts),
  );
  if (open.length === 0) return [];
  const pairs = new Set(open.flatMap(pairsOf));
  const tagsOf = new Map(organization.accounts.map(({ id, tags }) => [id, tags]));
  return differences.flatMap((difference): readonly Doubt[] => {
    if (!isAssignment(difference) || difference.action !== "create") return [];
    const { key } = difference;
    const assignment = difference.after as AccountAssignmentSpec;
    const tags = tagsOf.get(assignment.account);
    if (tags === undefined || !pairs.has(namedPair(assignment.permissionSet, partOf(assignment)))) return [];
    return [{ about: "tags", id: assignment.account, covers: [key], listed: tagsText(tags) }];
  });
}

export function openedIn(diff: Pick<Diff, "differences">, live: Live, asking: Asking): readonly Doubt[] {
  return [...administrators(diff, live, asking), ...leftOut(diff, live, asking)];
}
