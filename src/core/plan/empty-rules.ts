/**
 * Rules that grant nothing: whoever wrote one may not know.
 *
 * In: the config, what its rules select, who is waited for, today. Out: a note for each, at its place. Invariant: of a rule that has ended,
 * or whose accounts do not resolve, others tell. Example: `{all: true, except: …}` of which nothing is left.
 */
import { hasExpired } from "../base/expiry.ts";
import { type Diagnostic, diagnose } from "../document/diagnostics.ts";
import type { Config, Rule } from "../model/config.ts";
import { type Pending, principalPart, waitsForPrincipal } from "../model/resource.ts";
import type { Selection, Selector } from "../select/selectors.ts";

/** Who and what does not exist (yet). */
interface Awaited {
  readonly who: ReadonlySet<string>;
  readonly sets: ReadonlySet<string>;
}

function awaitedIn(pending: readonly Pending[]): Awaited {
  const [who, sets] = [new Set<string>(), new Set<string>()];
  for (const one of pending) {
    if (waitsForPrincipal(one)) who.add(principalPart(one.principal));
    else sets.add(one.permissionSet);
  }
  return { who, sets };
}

/** Undefined where it grants something, or somebody else says why not. */
function whyNothing(
  { principals, permissionSets }: Rule,
  selected: Selection,
  { who, sets }: Awaited,
): string | undefined {
  if (selected.problems.length > 0) return undefined;
  if (selected.accounts.length === 0)
    return selected.inactive.length > 0 ? "no account that it selects is active" : "no account is left that it selects";
  if (principals.every((principal) => who.has(principalPart(principal))))
    return "none of the users and groups that it names exists";
  return permissionSets.every((set) => sets.has(set)) ? "none of the permission sets that it names exists" : undefined;
}

export function emptyRules(
  config: Config,
  select: Selector,
  pending: readonly Pending[],
  today: string,
): readonly Diagnostic[] {
  const waiting = awaitedIn(pending);
  return config.rules.flatMap((rule) => {
    const why = hasExpired(rule.expires, today) ? undefined : whyNothing(rule, select(rule.accounts), waiting);
    return why === undefined ? [] : [diagnose("rule-grants-nothing", { why }, rule.at)];
  });
}
