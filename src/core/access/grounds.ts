/**
 * Grounds: which lines of a config grant what is live, of as much of it as is asked for.
 *
 * In: a config, what is live, which accounts and principals are asked for. Out: `Grounds` by key. Invariant: a rule is named only where it
 * grants that very assignment, today; one that has ended, or whose accounts nobody can tell, is named as such; what is asked of is all that
 * is resolved, however large the config is. Example: an assignment that somebody made in the console has no rule, and is nobody's.
 */
import { endOf } from "../base/expiry.ts";
import { type Key, matchesPattern } from "../base/key.ts";
import { once } from "../base/once.ts";
import { directoryOf } from "../desired/directory.ts";
import { resolve } from "../desired/resolve.ts";
import { respell, respellMembers } from "../desired/respell.ts";
import type { Ground, GroundState, Grounds, Outside } from "../model/access/paths.ts";
import { isAssignmentKey } from "../model/assignment.ts";
import type { Config, Rule } from "../model/config.ts";
import type { Registry } from "../model/kind.ts";
import { membershipIn } from "../model/membership.ts";
import { type Live, principalPart, type Source } from "../model/resource.ts";
import type { Scope } from "../model/scope.ts";
import { type GroupSpec, groupKeyOf, isGroup, isUser, USER, type UserSpec } from "../model/specs.ts";
import { makeIgnored } from "../select/ignore.ts";
import { type Selector, selectorOf } from "../select/selectors.ts";

/** What it takes to tell. */
export interface GroundsInput {
  readonly config: Config;
  readonly live: Live;
  readonly kinds: Registry;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Accounts that are asked for. */
  readonly isAsked: (account: string) => boolean;
  /** Users and groups through which there is a path, as in keys: `group:devs`. */
  readonly parts: ReadonlySet<string>;
  /** A config of an earlier day: as if nothing in it had ended, nor any account left. */
  readonly past?: true;
}

/** As AWS spells names of users and groups, whatever the config does. */
function spellingOf({ resources }: Live): Scope["spelling"] {
  const names = once(() => {
    const [users, groups] = [new Map<string, string>(), new Map<string, string>()];
    for (const found of resources.values()) {
      if (isUser(found)) {
        const { userName } = found.spec as UserSpec;
        users.set(userName.toLowerCase(), userName);
      } else if (isGroup(found)) {
        const { name } = found.spec as GroupSpec;
        groups.set(name.toLowerCase(), name);
      }
    }
    return { users, groups };
  });
  return (kind, name) => (kind === USER ? names().users : names().groups).get(name.toLowerCase()) ?? name;
}

/** As much of a config as can grant what is asked for: other people's groups and rules have no say in it. */
function partOfConfig(config: Config, { live, parts }: GroundsInput): Config {
  const spelling = spellingOf(live);
  const spelled = respell(config, spelling);
  const isWanted = (rule: Rule) => rule.principals.some((one) => parts.has(principalPart(one)));
  const objects = [...spelled.objects.values()].flatMap((object) => {
    if (isUser(object)) return parts.has(`user:${object.name}`) ? [object] : [];
    if (!isGroup(object)) return [object];
    return parts.has(`group:${object.name}`) ? [respellMembers(object, spelling)] : [];
  });
  const rules = spelled.rules.filter(isWanted).map((rule) => {
    return { ...rule, principals: rule.principals.filter((one) => parts.has(principalPart(one))) };
  });
  return { ...spelled, objects: new Map(objects.map((object) => [object.key, object])), rules };
}

/**
 * Of all accounts that a rule selects, those that are asked for. An entry of an earlier day that matches nothing by now did match when it
 * was written: whoever took it out after an account had gone granted nothing.
 */
function selecting(config: Config, { live, isAsked, past }: GroundsInput): Selector {
  const select = selectorOf(config, live.organization);
  return (terms) => {
    const { accounts, inactive, problems } = select(terms);
    return { accounts: accounts.filter(isAsked), inactive, problems: past === true ? [] : problems };
  };
}

function groundOf({ file, line, column, owner, reason, ticket, expires }: Source, state: GroundState): Ground {
  const said = Object.entries({ owner, reason, ticket, expires }).filter(([, value]) => value !== undefined);
  return { file, line, column, state, ...Object.fromEntries(said) };
}

/** Whose it is, where no rule yields it. */
function outsideOf({ config, live, today }: GroundsInput): (key: Key) => Outside {
  const ignored = makeIgnored(config.settings.ignore, today);
  const hasProvider = config.settings.saysDirectory !== true;
  return (key) => {
    const group = membershipIn(key)?.group;
    const external = group !== undefined && live.resources.get(groupKeyOf(group))?.facts?.external === true;
    if (external && hasProvider) return { by: "provider" };
    const found = live.resources.get(key);
    const rule = found === undefined ? undefined : ignored(found);
    return rule === undefined ? { by: "nobody" } : { by: "ignored", owner: rule.owner };
  };
}

/** By the key of an assignment or membership. */
export function groundsIn(input: GroundsInput): (key: Key) => Grounds {
  const config = partOfConfig(input.config, input);
  const { live, kinds, today, past } = input;
  const options = { today, select: selecting(config, input), ...(past === undefined ? {} : { past }) };
  const desired = resolve(config, directoryOf(live), kinds, options);
  const outside = outsideOf(input);
  const unresolved = (key: Key): readonly Ground[] =>
    isAssignmentKey(key)
      ? desired.unknown.flatMap(({ pattern, at }) =>
          at !== undefined && matchesPattern(pattern, key) ? [groundOf(at, "unresolved")] : [],
        )
      : [];
  return (key) => {
    const inForce = desired.resources.get(key)?.sources ?? [];
    const ended = desired.expired.get(key) ?? [];
    const rules = [
      ...inForce.map((source) => groundOf(source, "in force")),
      ...ended.map((source) => groundOf(source, "ended")),
      ...unresolved(key),
    ];
    return rules.length > 0 ? { rules } : { rules, outside: outside(key) };
  };
}

/** The day on which the last rule ends; undefined where one goes on, or none is there. */
export const untilOf = ({ rules }: Grounds): string | undefined => endOf(rules);
