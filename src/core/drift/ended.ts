/**
 * Lines of the config that have ended, and of which nothing is left in AWS: they may be deleted.
 *
 * In: the config, what it wants, what is live, the day. Out: `EndedLine[]`, in the order of the config. Invariant: while anything is live that
 * such a line was about and nothing else in the config declares, the line stays, so that whoever takes it away knows why. Example: a rule that
 * ended on 2026-11-01 is told once apply has revoked what it gave.
 */
import { LiveAccess } from "../access/live-access.ts";
import { hasExpired } from "../base/expiry.ts";
import type { Position } from "../document/document.ts";
import type { Config, IgnoreRule, Rule } from "../model/config.ts";
import { type Desired, type Live, principalPart } from "../model/resource.ts";
import { makeIgnored } from "../select/ignore.ts";

/** A rule of assignments whose `expires` is past, or an ignore rule whose `until` is. */
export interface EndedLine {
  readonly what: "rule" | "ignore";
  /** `2026-11-01`. */
  readonly ended: string;
  readonly owner?: string;
  readonly at: Position;
}

interface Given {
  readonly config: Pick<Config, "rules" | "settings">;
  readonly desired: Pick<Desired, "resources">;
  readonly live: Live;
}

const lineOf = (what: EndedLine["what"], ended: string, { owner, at }: Pick<Rule, "owner" | "at">): EndedLine => ({
  ...{ what, ended, at: { file: at.file, line: at.line, column: at.column } },
  ...(owner === undefined ? {} : { owner }),
});

/** In whatever account: what moved away since, or is not active, may be of it, too. */
function isLeftOf({ principals, permissionSets }: Rule, { resources }: Given["desired"], access: LiveAccess): boolean {
  return principals.some((principal) =>
    access
      .assignmentsOf(principalPart(principal))
      .some(({ key, spec }) => permissionSets.includes(spec.permissionSet) && !resources.has(key)),
  );
}

/** What it left to others, as if it had no end. */
function isUncovered({ until: _, ...rule }: IgnoreRule, { desired, live }: Given, today: string): boolean {
  const ignores = makeIgnored([rule], today);
  return [...live.resources.values()].some(
    (found) => !desired.resources.has(found.key) && ignores(found) !== undefined,
  );
}

/** Asks for a reading that has no gap: what is unknown may be live. */
export function endedIn(given: Given, today: string): readonly EndedLine[] {
  const { config, desired, live } = given;
  const access = new LiveAccess(live);
  const rules = config.rules.flatMap((rule) =>
    hasExpired(rule.expires, today) && !isLeftOf(rule, desired, access) ? [lineOf("rule", rule.expires!, rule)] : [],
  );
  const ignores = config.settings.ignore.flatMap((rule) =>
    hasExpired(rule.until, today) && !isUncovered(rule, given, today) ? [lineOf("ignore", rule.until!, rule)] : [],
  );
  return [...rules, ...ignores];
}
