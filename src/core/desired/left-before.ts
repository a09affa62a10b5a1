/**
 * Left before: what Settings left to others, and no longer do.
 *
 * In: the config at hand, past ones, what the completed one declared. Out: a function from an object to the reason why
 * it is for a person to take it away. Invariant: what the last completed commit declared was its own by then, whatever
 * its Settings had left to others before that. Example: an `ignore` rule with `until: 2026-11-01` uncovers assignments
 * that its owner may still use: "until 2026-11-01 it was left to just-in-time".
 */

import { hasExpired } from "../base/expiry.ts";
import type { Key } from "../base/key.ts";
import type { Config, Settings } from "../model/config.ts";
import { type Ignorable, makeIgnored } from "../select/ignore.ts";
import type { Past } from "./past-configs.ts";

type Leaving = Ignorable & { readonly key: Key };

/** A day on which every rule is in force. */
const BEFORE_ALL = "";

function leftBy(settings: Settings, today: string): (object: Ignorable) => string | undefined {
  const ignored = makeIgnored(settings.ignore, BEFORE_ALL);
  return (object) => {
    const { principalType } = object.spec as { principalType?: string };
    if (settings.directUserAssignments === "ignored" && principalType === "USER") {
      return "earlier Settings left direct assignments of users to others";
    }
    const rule = ignored(object);
    if (rule === undefined) return undefined;
    const ended = hasExpired(rule.until, today);
    return ended ? `until ${rule.until} it was left to ${rule.owner}` : `earlier Settings left it to ${rule.owner}`;
  };
}

export function makeLeftBefore(
  config: Config,
  { completed, guards }: Past,
  wasCompleted: (key: Key) => boolean,
  today: string,
): (object: Leaving) => string | undefined {
  const of = ({ settings }: Pick<Config, "settings">) => leftBy(settings, today);
  const since = guards.filter(({ settings }) => settings !== completed?.settings).map(of);
  const before = [config, ...(completed === undefined ? [] : [completed])].map(of);
  return (object) => {
    const asked = wasCompleted(object.key) ? since : [...before, ...since];
    return asked.reduce<string | undefined>((why, left) => why ?? left(object), undefined);
  };
}
