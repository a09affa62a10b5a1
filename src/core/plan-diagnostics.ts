/**
 * Mistakes that only history or the organization can show.
 *
 * In: the config at hand, past ones, the organization, today. Out: `Diagnostic[]`. Invariant: without a believed base
 * nothing is said about what was added. Example: a rule that came into the config with a date in the past is an error.
 */
import type { Config, Rule } from "./config.ts";
import { type Diagnostic, diagnose, sortDiagnostics } from "./diagnostics.ts";
import type { Organization } from "./organization.ts";
import { hasExpired } from "./resolve.ts";
import { namedPair, principalPart } from "./resource.ts";
import { problemText } from "./selection-problem.ts";
import { selectorOf } from "./selectors.ts";

/** Each principal and permission set that a rule names together. */
function pairsOf({ principals, permissionSets }: Rule): readonly string[] {
  return permissionSets.flatMap((set) => principals.map((principal) => namedPair(set, principalPart(principal))));
}

/** Rules that had expired before anybody could have applied them. What only lost something, or its date, is no new rule. */
function expiredWhenAdded(config: Config, past: readonly Config[], today: string): readonly Diagnostic[] {
  const expired = config.rules.filter((rule) => hasExpired(rule.expires, today));
  if (past.length === 0 || expired.length === 0) return [];
  const known = new Set(past.flatMap(({ rules }) => rules.flatMap(pairsOf)));
  return expired
    .filter((rule) => pairsOf(rule).some((pair) => !known.has(pair)))
    .map((rule) => diagnose("expired-when-added", { date: rule.expires ?? "" }, rule.at));
}

/** Protection that names accounts which are not there protects all accounts, which nobody will have meant. */
function unresolvedProtected(config: Config, organization: Organization): readonly Diagnostic[] {
  const select = selectorOf(config, organization);
  return config.settings.protected.flatMap(({ accounts, at }) => {
    const [problem] = select(accounts).problems;
    return problem === undefined ? [] : [diagnose("unresolved-protected", { problem: problemText(problem) }, at)];
  });
}

/** A mistyped id would leave the account that was meant unrestricted. */
function unknownRestricted({ settings }: Config, { accounts }: Organization): readonly Diagnostic[] {
  const ids = new Set(accounts.map((account) => account.id));
  return settings.restrictedAccounts
    .filter((id) => !ids.has(id))
    .map((id) => diagnose("unknown-restricted-account", { id }, settings.at));
}

export function planDiagnostics(
  config: Config,
  past: readonly Config[],
  organization: Organization,
  today: string,
): readonly Diagnostic[] {
  return sortDiagnostics([
    ...expiredWhenAdded(config, past, today),
    ...unknownRestricted(config, organization),
    ...unresolvedProtected(config, organization),
  ]);
}
