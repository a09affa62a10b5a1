/**
 * Mistakes that only history or the organization can show.
 *
 * In: the config at hand, past ones, the organization, today. Out: `Diagnostic[]`. Invariant: without a believed base
 * nothing is said about what was added. Example: a rule that came into the config with a date in the past is an error.
 */

import { hasExpired } from "../base/expiry.ts";
import { type Key, parseKey } from "../base/key.ts";
import { groupBy } from "../base/lists.ts";
import { nearestAmong } from "../base/suggest.ts";
import { pairsOf } from "../desired/assignments-of-rule.ts";
import { declaredBefore, type Past } from "../desired/past-configs.ts";
import { accountOfRole } from "../diff/management.ts";
import { type Diagnostic, diagnose, sortDiagnostics } from "../document/diagnostics.ts";
import type { Chosen } from "../judge/narrowed.ts";
import type { Difference } from "../model/change.ts";
import type { Config } from "../model/config.ts";
import type { Organization } from "../model/organization.ts";
import { MANAGED } from "../model/own-tags.ts";
import type { Live } from "../model/resource.ts";
import { isPermissionSet } from "../model/specs.ts";
import { isMarkedExternal, providedBy } from "../select/provided.ts";
import { keysOfGrant, makeReleased } from "../select/released.ts";
import { problemText } from "../select/selection-problem.ts";
import { type Selector, selectorOf } from "../select/selectors.ts";

/**
 * Rules that had expired before anybody could have applied them. What only lost something, or its date, is no new rule; nor is
 * any of a commit that a run has written from, though it may have left something.
 */
function expiredWhenAdded(config: Config, past: Past, today: string): readonly Diagnostic[] {
  const [expired, before] = [config.rules.filter((rule) => hasExpired(rule.expires, today)), declaredBefore(past)];
  if (past.atHand === true || before.length === 0 || expired.length === 0) return [];
  const known = new Set(before.flatMap(({ rules }) => rules.flatMap(pairsOf)));
  return expired
    .filter((rule) => pairsOf(rule).some((pair) => !known.has(pair)))
    .map((rule) => diagnose("expired-when-added", { date: rule.expires ?? "" }, rule.at));
}

/** Protection that names accounts which are not there protects all accounts, which nobody will have meant. */
function unresolvedProtected(config: Config, select: Selector): readonly Diagnostic[] {
  return config.settings.protected.flatMap(({ accounts, at }) => {
    const [problem] = select(accounts).problems;
    return problem === undefined ? [] : [diagnose("unresolved-protected", { problem: problemText(problem) }, at)];
  });
}

/** What reviewers want named would not be. */
function unresolvedSensitive({ settings }: Config, select: Selector): readonly Diagnostic[] {
  return settings.sensitive.flatMap(({ accounts, at }) => {
    const [problem] = select(accounts).problems;
    return problem === undefined ? [] : [diagnose("unresolved-sensitive", { problem: problemText(problem) }, at)];
  });
}

/** Letting go of what is protected would be a way around it, by the Settings at hand as by those that guard. */
function releasedProtected(config: Config, { guards }: Past, organization: Organization): readonly Diagnostic[] {
  if (config.settings.released.length === 0) return [];
  const isReleased = makeReleased(config.settings.released);
  const keys = [config, ...guards].flatMap((one) => {
    const select = selectorOf(one, organization);
    return one.settings.protected.flatMap((grant) => {
      const { problems, accounts: chosen } = select(grant.accounts);
      return keysOfGrant(grant, problems.length > 0 ? organization.accounts.map(({ id }) => id) : chosen);
    });
  });
  const isHit = (key: Key) => isReleased({ key, kind: parseKey(key).kind, spec: {} });
  const hits = [...new Set(keys)].filter(isHit).slice(0, 1);
  return hits.map((what) => diagnose("released-protected", { what }, config.settings.at));
}

/** A mistyped id would leave the account that was meant unrestricted. */
function unknownRestricted({ settings }: Config, { accounts }: Organization): readonly Diagnostic[] {
  const ids = new Set(accounts.map((account) => account.id));
  return settings.restrictedAccounts
    .filter((id) => !ids.has(id))
    .map((id) => diagnose("unknown-restricted-account", { id }, settings.at));
}

/** Whoever may write Settings would have credentials of any account by it that trusts the caller. */
function roleElsewhere({ settings }: Config, { managementAccount: account }: Organization): readonly Diagnostic[] {
  const { managementRoleArn: arn, at } = settings;
  if (arn === undefined || accountOfRole(arn) === account) return [];
  return [diagnose("management-role-elsewhere", { arn, account }, at)];
}

/** A set that another config marked is refused once anything of it changes; who declares it is to know before. */
export function managedElsewhere(
  config: Config,
  { resources }: Pick<Live, "resources">,
  renames?: string,
): readonly Diagnostic[] {
  return [...config.objects.values()].flatMap((declared): readonly Diagnostic[] => {
    const { key, name, at, definedBy } = declared;
    const owner =
      isPermissionSet(declared) && definedBy === undefined ? resources.get(key)?.facts?.tags?.[MANAGED] : undefined;
    if (owner === undefined || owner === config.settings.name || owner === renames) return [];
    return [diagnose("managed-elsewhere", { name, owner }, at)];
  });
}

/** What a provider owns and is declared all the same: told of once for each file, at the first. What is refused says so itself. */
export function providerOwns(
  { objects, settings }: Config,
  live: Pick<Live, "resources">,
  differences: readonly Difference[],
): readonly Diagnostic[] {
  if (settings.saysDirectory === true) return [];
  const told = new Set(
    differences.map(({ key, kind, before, after }) => providedBy({ key, kind, spec: (after ?? before)! })),
  );
  const owned = [...objects.values()].filter(({ key }) => isMarkedExternal(key, live) && !told.has(key));
  const isSaid = settings.identitySource !== "directory";
  return groupBy(owned, ({ at }) => at.file).map((some) => {
    const [first] = [...some].sort((a, b) => a.at.line - b.at.line);
    return diagnose("provider-owns", { keys: some.map(({ key }) => key), isSaid }, first!.at);
  });
}

/** What is asked for and is no change: whoever mistyped it is not told that all is done. */
export function nothingChosen(
  { unmatched }: Pick<Chosen, "unmatched">,
  differences: readonly Difference[],
): readonly Diagnostic[] {
  const keys = differences.map(({ key }) => key).sort();
  const near = nearestAmong(unmatched.length === 0 ? [] : keys);
  return unmatched.map((glob) => diagnose("nothing-chosen", { glob, keys, near: near(glob) }));
}

export function planDiagnostics(
  config: Config,
  past: Past,
  organization: Organization,
  today: string,
): readonly Diagnostic[] {
  const select = selectorOf(config, organization);
  return sortDiagnostics([
    ...expiredWhenAdded(config, past, today),
    ...releasedProtected(config, past, organization),
    ...roleElsewhere(config, organization),
    ...unknownRestricted(config, organization),
    ...unresolvedProtected(config, select),
    ...unresolvedSensitive(config, select),
  ]);
}
