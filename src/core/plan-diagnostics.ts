/**
 * Mistakes that only history or the organization can show.
 *
 * In: the config at hand, past ones, the organization, today. Out: `Diagnostic[]`. Invariant: without a believed base
 * nothing is said about what was added. Example: a rule that came into the config with a date in the past is an error.
 */
import type { AccountTerm, Config, Rule } from "./config.ts";
import { type Diagnostic, diagnose, sortDiagnostics } from "./diagnostics.ts";
import { canonicalJson } from "./json.ts";
import type { Organization } from "./organization.ts";
import { hasExpired } from "./resolve.ts";

/** What a rule says, wherever it stands and whatever reason it gives. */
function contentOf({ principals, permissionSets, accounts, expires }: Rule): string {
  const term = (one: AccountTerm) => ("set" in one ? one.set : one.selector);
  return canonicalJson({ principals, permissionSets, accounts: accounts.map(term), expires });
}

/** Rules that had expired before anybody could have applied them. */
function expiredWhenAdded(config: Config, past: readonly Config[], today: string): readonly Diagnostic[] {
  const expired = config.rules.filter((rule) => hasExpired(rule.expires, today));
  if (past.length === 0 || expired.length === 0) return [];
  const known = new Set(past.flatMap(({ rules }) => rules.map(contentOf)));
  return expired
    .filter((rule) => !known.has(contentOf(rule)))
    .map((rule) => diagnose("expired-when-added", { date: rule.expires ?? "" }, rule.at));
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
  return sortDiagnostics([...expiredWhenAdded(config, past, today), ...unknownRestricted(config, organization)]);
}
