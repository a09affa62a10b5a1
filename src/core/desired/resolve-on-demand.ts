/**
 * Resolution on demand: what a config declares, object by object and rule by rule, when somebody asks.
 *
 * In: what `resolve` takes. Out: answers by key. Invariant: the same answers as from all of `resolve`, pending grants
 * among what is declared; only what an asked key can come from is resolved: the objects of its first name, or the rules
 * of its pair. Example: a plan in which nothing changed asks a past config nothing, however large it is.
 */

import { hasExpired } from "../base/expiry.ts";
import { type Key, keyOf, parseKey } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import { once } from "../base/once.ts";
import type { Config, Rule } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import { principalPart, type Resource } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { type GroupDeclaration, groupKeyOf } from "../model/specs.ts";
import { managesGroup } from "../select/holding.ts";
import type { Selector } from "../select/selectors.ts";
import { grantedBy, pairsOf } from "./assignments-of-rule.ts";
import { type Directory, Resolution, type ResolveOptions } from "./resolution.ts";
import { addObject, addRule } from "./resolve.ts";
import { respell, respellMembers } from "./respell.ts";

/**
 * A config resolved where somebody asks. For past configs, of which little is asked; a plan needs the whole
 * (`resolve`).
 */
export interface OnDemand {
  /** Principal and permission set of every rule: `namedPair(...)`. */
  readonly named: () => ReadonlySet<string>;
  /** Whether the config declares it, though it may be pending. */
  readonly declares: (key: Key) => boolean;
  readonly specOf: (key: Key) => object | undefined;
  /** Whether the config states the list of members of a group. */
  readonly holds: (group: string) => boolean;
  /** User names of the members that it states of a group. */
  readonly membersOf: (group: string) => readonly string[];
  /** All that its rules in force grant to a user or group (`group:devs`), as far as accounts are known. */
  readonly assignmentsTo: (principal: string) => readonly Resource[];
}

/** Rules by each of their names. */
function rulesBy(rules: readonly Rule[], namesOf: (rule: Rule) => readonly string[]): Lists<Rule> {
  const lists = new Lists<Rule>();
  for (const rule of rules) for (const name of namesOf(rule)) lists.add(name, rule);
  return lists;
}

const statedMembers = ({ objects }: Config, group: string): readonly string[] => {
  const stated = objects.get(groupKeyOf(group))?.spec as GroupDeclaration | undefined;
  return (stated?.members ?? []).map(({ userName }) => userName);
};

/** What rules in force grant to a principal; indexed once somebody asks. */
function assignmentsIn(rules: readonly Rule[], select: Selector, today: string): OnDemand["assignmentsTo"] {
  // What has ended is nobody's to keep.
  const isInForce = ({ expires }: Rule) => !hasExpired(expires, today);
  const byPrincipal = once(() => rulesBy(rules.filter(isInForce), ({ principals }) => principals.map(principalPart)));
  return (principal) =>
    byPrincipal()
      .get(principal)
      .flatMap(({ permissionSets, principals, accounts }) => {
        const whose = principals.find((one) => principalPart(one) === principal)!;
        const selected = select(accounts).accounts;
        return permissionSets.flatMap((permissionSet) => grantedBy(permissionSet, whose, selected, []));
      });
}

/** Resolves what a key can come from, each object and rule once, when it is asked for. */
function makeBring(resolution: Resolution, kinds: Registry, spelling: Scope["spelling"], pending: Set<Key>) {
  const { config } = resolution;
  const bySet = rulesBy(config.rules, ({ permissionSets }) => permissionSets);
  const [brought, named, resolved] = [new Set<Key>(), new Set<string>(), new Set<Rule>()];
  const add = (key: Key) => {
    const one = config.objects.get(key);
    if (one === undefined || brought.has(key)) return;
    brought.add(key);
    addObject(resolution, respellMembers(one, spelling), kinds);
  };
  return (key: Key): void => {
    const [name = "", other = ""] = parseKey(key).parts;
    // What stands for it is named as it is, or as the first part of it (`Kind.expand`).
    if (!named.has(name)) for (const kind of kinds.keys()) add(keyOf(kind, name));
    named.add(name);
    add(key);
    const isAsked = (rule: Rule) =>
      !resolved.has(rule) && rule.principals.some((principal) => principalPart(principal) === other);
    // No second part but an assignment's is a principal.
    for (const rule of bySet.get(name).filter(isAsked)) {
      resolved.add(rule);
      addRule(resolution, rule);
    }
    for (const { keys } of resolution.pending.splice(0)) for (const waiting of keys) pending.add(waiting);
  };
}

/** What a config declares, in today's spelling of users and groups. */
export function resolveOnDemand(
  asWritten: Config,
  directory: Directory,
  kinds: Registry,
  { spelling, ...options }: ResolveOptions & Pick<Scope, "spelling">,
): OnDemand {
  const config = respell(asWritten, spelling);
  const resolution = new Resolution(config, directory, options);
  const pending = new Set<Key>();
  const bring = makeBring(resolution, kinds, spelling, pending);
  return {
    named: () => new Set(config.rules.flatMap(pairsOf)),
    declares: (key) => {
      bring(key);
      return resolution.resources.has(key) || pending.has(key);
    },
    specOf: (key) => {
      bring(key);
      return resolution.resources.get(key)?.spec;
    },
    holds: (group) => managesGroup(config, group),
    membersOf: (group) => statedMembers(config, group),
    assignmentsTo: assignmentsIn(config.rules, resolution.select, options.today),
  };
}
