/**
 * Names of a config beside live ones that look alike: what a reader takes for one is two, and access may go to the wrong one.
 *
 * In: the config at hand, what is live, and what waits. Out: warnings. Invariant: a name that waits is not told of here, for its
 * line of the plan says what was perhaps meant; live names that the config names too are told of by the check. Example: `аdmins`
 * with a Cyrillic а is to be made, and `admins` is live.
 */

import { hasGlob } from "../base/glob.ts";
import { keyOf, nameOf } from "../base/key.ts";
import { looksLike, skeletonOf } from "../base/look-alike.ts";
import { type Diagnostic, diagnose } from "../document/diagnostics.ts";
import type { Position } from "../document/document.ts";
import type { AccountTerm, Config } from "../model/config.ts";
import { type Live, type Pending, principalKey, waitsForPrincipal } from "../model/resource.ts";
import { directoryKindOf, setKeyOf } from "../model/specs.ts";

/** Names of one sort that a config says, each with the first place of it. */
type Said = Map<string, Position>;

function namesSaid({ objects, rules }: Config): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  const add = (kind: string, name: string, at: Position) => {
    const names = said.get(kind) ?? new Map<string, Position>();
    if (!names.has(name)) names.set(name, at);
    said.set(kind, names);
  };
  for (const { kind, name, at } of objects.values()) add(kind, name, at);
  for (const { principals, at } of rules) for (const { type, name } of principals) add(directoryKindOf(type), name, at);
  return said;
}

function accountsSaid({ accountSets, rules }: Config): Said {
  const said: Said = new Map();
  const add = (terms: readonly AccountTerm[]) => {
    for (const term of terms) {
      const name = "selector" in term ? term.selector.name : undefined;
      if (name !== undefined && !hasGlob(name) && !said.has(name)) said.set(name, term.at);
    }
  };
  for (const { include, exclude } of accountSets.values()) {
    add(include);
    add(exclude);
  }
  for (const { accounts } of rules) add(accounts);
  return said;
}

/** The first of the live names that looks like each of those said, but is said nowhere. */
function pairs(what: string, said: Said, live: Iterable<string>): readonly Diagnostic[] {
  const bySkeleton = new Map<string, string>();
  for (const name of said.keys()) bySkeleton.set(skeletonOf(name), name);
  const found = new Map<string, Diagnostic>();
  for (const other of live) {
    const name = said.has(other) ? undefined : bySkeleton.get(skeletonOf(other));
    if (name === undefined || found.has(name) || !looksLike(name, other)) continue;
    found.set(name, diagnose("look-alike", { what, name, other }, said.get(name)!));
  }
  return [...found.values()];
}

export function lookAlikes(config: Config, live: Live, pending: readonly Pending[], noun: (kind: string) => string) {
  const waiting = new Set(
    pending.map((one) => (waitsForPrincipal(one) ? principalKey(one.principal) : setKeyOf(one.permissionSet))),
  );
  const byKind = new Map<string, string[]>();
  for (const { kind, key } of live.resources.values()) {
    const names = byKind.get(kind);
    if (names === undefined) byKind.set(kind, [nameOf(key)]);
    else names.push(nameOf(key));
  }
  const ofKinds = [...namesSaid(config)].flatMap(([kind, said]) => {
    const there = new Map([...said].filter(([name]) => !waiting.has(keyOf(kind, name))));
    return pairs(noun(kind), there, byKind.get(kind) ?? []);
  });
  const accounts = live.organization.accounts.map(({ name }) => name);
  const known = new Set(accounts);
  const named = new Map([...accountsSaid(config)].filter(([name]) => known.has(name)));
  return [...ofKinds, ...pairs("account", named, accounts)];
}
