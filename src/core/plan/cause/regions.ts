/**
 * Regions: where a config says what changes, from the first line to the last.
 *
 * In: a config, sources. Out: regions by file. Invariant: a region ends where the next document, rule or account set begins; what is part
 * of one (a member of a group) is its own line. Example: a rule in lines 4 to 7, with the next one in line 8.
 */
import type { Key } from "../../base/key.ts";
import { largest } from "../../base/lists.ts";
import { once } from "../../base/once.ts";
import type { Position } from "../../document/document.ts";
import type { AccountTerm, Config } from "../../model/config.ts";
import { membershipIn } from "../../model/membership.ts";
import { type GroupDeclaration, groupKeyOf } from "../../model/specs.ts";
import type { Region } from "./edit-history.ts";

/** A region of a file. */
export interface Place extends Region {
  readonly file: string;
}

/** Places of what changes. */
export interface Places {
  of(source: Position): Place;
  /** The account sets that the rule at a place chooses its accounts by; none where it is no rule. */
  setsOf(source: Position): readonly Place[];
}

const nameOf = ({ file, line, column }: Position) => `${file}\n${line}\n${column}`;

function startsIn({ rules, objects, accountSets, settings }: Config): ReadonlyMap<string, readonly number[]> {
  const starts = new Map<string, Set<number>>();
  for (const { at } of [...rules, ...objects.values(), ...accountSets.values(), settings])
    starts.set(at.file, (starts.get(at.file) ?? new Set()).add(at.line));
  return new Map([...starts].map(([file, lines]) => [file, [...lines].sort((a, b) => a - b)]));
}

/** The same answer for the same name: one rule gives thousands of changes. */
function remembered<Asked, Answer>(name: (asked: Asked) => string, answer: (asked: Asked) => Answer) {
  const known = new Map<string, Answer>();
  return (asked: Asked): Answer => {
    const before = known.get(name(asked));
    if (before !== undefined) return before;
    const made = answer(asked);
    known.set(name(asked), made);
    return made;
  };
}

/** Names of the account sets that terms go by, those within them too. */
function setNames(
  terms: readonly AccountTerm[],
  config: Pick<Config, "accountSets">,
  found = new Set<string>(),
): ReadonlySet<string> {
  for (const term of terms) {
    if (!("set" in term) || found.has(term.set)) continue;
    found.add(term.set);
    const { include = [], exclude = [] } = config.accountSets.get(term.set) ?? {};
    setNames([...include, ...exclude], config, found);
  }
  return found;
}

export function placesIn(config: Config): Places {
  const starts = once(() => startsIn(config));
  const rules = once(() => new Map(config.rules.map((rule) => [nameOf(rule.at), rule])));
  const places = remembered(nameOf, ({ file, line }: Position): Place => {
    const own = starts().get(file) ?? [];
    if (!own.includes(line)) return { file, first: line, last: line };
    const next = own.find((start) => start > line);
    return next === undefined ? { file, first: line } : { file, first: line, last: next - 1 };
  });
  const sets = remembered(nameOf, (source: Position): readonly Place[] => {
    const names = setNames(rules().get(nameOf(source))?.accounts ?? [], config);
    return [...names].flatMap((name) => config.accountSets.get(name) ?? []).map(({ at }) => places(at));
  });
  return { of: places, setsOf: sets };
}

/** Of a member, all of the group's document but its members: which group it is stands there. */
export function headsOf(
  key: Key,
  { config, places }: { readonly config: Config; readonly places: Places },
): readonly Place[] {
  const group = membershipIn(key)?.group;
  const declared = group === undefined ? undefined : config.objects.get(groupKeyOf(group));
  if (declared === undefined) return [];
  const { file, first, last } = places.of(declared.at);
  const { members = [] } = declared.spec as GroupDeclaration;
  const lines = new Set(members.map(({ at }) => at.line));
  const end = last ?? Math.max(first, largest(lines));
  const heads = Array.from({ length: end - first + 1 }, (_, index) => first + index)
    .filter((line) => !lines.has(line))
    .map((line) => ({ file, first: line, last: line }));
  return last === undefined ? [...heads, { file, first: end + 1 }] : heads;
}
