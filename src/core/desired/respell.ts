/**
 * Respelling: a past config in today's spelling, since AWS compares the names of users and groups without case.
 *
 * In: a config and how names are spelled now. Out: the same config. Invariant: nothing but names of users and groups
 * changes. Example: where the config at hand says `Devs`, a past rule for `devs` is read as one for `Devs`.
 */

import { keyOf } from "../base/key.ts";
import type { Config, Declared, PrincipalName, Rule } from "../model/config.ts";
import type { Scope } from "../model/scope.ts";
import { directoryKindOf, type GroupDeclaration, isDirectoryKind, USER, type UserSpec } from "../model/specs.ts";

type Spelling = Scope["spelling"];

function respellObject(declared: Declared, spelling: Spelling): Declared {
  const { kind, spec } = declared;
  if (!isDirectoryKind(kind)) return declared;
  const name = spelling(kind, declared.name);
  if (name === declared.name) return declared;
  const named = kind === USER ? { ...(spec as UserSpec), userName: name } : { ...(spec as GroupDeclaration), name };
  return { ...declared, key: keyOf(kind, name), name, spec: named };
}

/** The same object with its members, if it has any, in today's spelling. */
export function respellMembers(declared: Declared, spelling: Spelling): Declared {
  const spec = declared.spec as GroupDeclaration;
  const { members } = spec;
  if (members === undefined || members.every(({ userName }) => spelling(USER, userName) === userName)) return declared;
  const respelled = members.map((member) => ({ ...member, userName: spelling(USER, member.userName) }));
  return { ...declared, spec: { ...spec, members: respelled } };
}

function respellRule(rule: Rule, spelling: Spelling): Rule {
  const spelled = ({ type, name }: PrincipalName) => spelling(directoryKindOf(type), name);
  if (rule.principals.every((principal) => spelled(principal) === principal.name)) return rule;
  return { ...rule, principals: rule.principals.map((principal) => ({ ...principal, name: spelled(principal) })) };
}

/**
 * Names of users and groups, and principals of rules. Members are left to `respellMembers`: there are many, and few are asked
 * for. Mostly nobody respelled anything: what stays as it is is not copied.
 */
export function respell(config: Config, spelling: Spelling): Config {
  const rules = config.rules.map((rule) => respellRule(rule, spelling));
  const before = [...config.objects.values()];
  const objects = before.map((object) => respellObject(object, spelling));
  if (objects.every((object, index) => object === before[index])) return { ...config, rules };
  return { ...config, objects: new Map(objects.map((object) => [object.key, object])), rules };
}

/** Of access tests, whom they name. */
export const respellTests = (tests: Config["accessTests"], spelling: Spelling): Config["accessTests"] =>
  tests.map((test) => ({
    ...test,
    principals: test.principals.map((one) => ({ ...one, name: spelling(directoryKindOf(one.type), one.name) })),
  }));
