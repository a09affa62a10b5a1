/**
 * What a commit changes in Settings, as guardrails see it: one effect for each key.
 *
 * In: Settings of the last completed commit and those at hand, as they are written. Out: `Beside`. Invariant: a key that is written otherwise is
 * told, whatever it means: one that says the same in other words, too. Example: `protected` that loses an entry is `Setting::"protected"`, with the
 * entry in `context.removed`.
 */
import { canonicalJson, isObject, memberOf, sameJson } from "../base/json.ts";
import { keyOf } from "../base/key.ts";
import type { Config } from "../model/config.ts";
import type { Beside } from "./beside.ts";
import { effectOf, type Run } from "./happening.ts";
import { configThing, known } from "./things.ts";

type Written = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === "string" ? value : canonicalJson(value));

function entriesOf(value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (Array.isArray(value)) return value.map(textOf);
  if (!isObject(value)) return [textOf(value)];
  return Object.entries(value).map(([name, member]) => `${name}: ${textOf(member)}`);
}

/** What is in the one and not in the other. */
function without(entries: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return [...new Set(entries)].filter((entry) => !known.has(entry));
}

function changedIn(before: Written, after: Written): readonly string[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return names.filter((name) => name !== "kind" && !sameJson(memberOf(before, name), memberOf(after, name)));
}

/** `before`: of the last completed commit. */
export function settingsEffects(before: Config, config: Config, run: Run): readonly Beside[] {
  const [old, now] = [before.settingsWritten ?? {}, config.settingsWritten ?? {}];
  return changedIn(old, now).map((name) => {
    const [was, is] = [memberOf(old, name), memberOf(now, name)];
    const [had, has] = [entriesOf(was), entriesOf(is)];
    const [said, says] = [was, is].map((value) => (value === undefined ? undefined : textOf(value)));
    const happening = {
      action: "changeSettings" as const,
      principal: configThing(config),
      resource: known({ uid: { type: "Setting", id: name }, attrs: { name } }),
      context: {
        ...{ isNew: was === undefined, isGone: is === undefined, before: said, after: says },
        ...{ added: without(has, had), removed: without(had, has) },
      },
    };
    const effect = effectOf(happening, { key: keyOf("Settings", name), cause: "edit" }, run);
    return { effect, what: `Settings: ${name}: ${said ?? "none"} → ${says ?? "none"}` };
  });
}
