/**
 * Respelling: a past config in today's spelling, since AWS compares the names of users and groups without case.
 *
 * In: a config and how names are spelled now. Out: the same config. Invariant: nothing but names of users and groups
 * changes. Example: where the config at hand says `Devs`, a past rule for `devs` is read as one for `Devs`.
 */
import type { Config, Declared, GroupDeclaration, PrincipalName, Rule, UserSpec } from "./config.ts";
import { keyOf } from "./key.ts";
import type { Scope } from "./kind.ts";

type Spelling = Scope["spelling"];

function respellObject(declared: Declared, spelling: Spelling): Declared {
  const { kind } = declared;
  if (kind !== "User" && kind !== "Group") return declared;
  const name = spelling(kind, declared.name);
  const spec = kind === "User" ? declared.spec : respellMembers(declared.spec as GroupDeclaration, spelling);
  if (name === declared.name && spec === declared.spec) return declared;
  const named = kind === "User" ? { ...(spec as UserSpec), userName: name } : { ...(spec as GroupDeclaration), name };
  return { ...declared, key: keyOf(kind, name), name, spec: named };
}

function respellMembers(spec: GroupDeclaration, spelling: Spelling): GroupDeclaration {
  const { members } = spec;
  if (members === undefined || members.every(({ userName }) => spelling("User", userName) === userName)) return spec;
  return { ...spec, members: members.map((member) => ({ ...member, userName: spelling("User", member.userName) })) };
}

function respellRule(rule: Rule, spelling: Spelling): Rule {
  const spelled = ({ type, name }: PrincipalName) => spelling(type === "USER" ? "User" : "Group", name);
  if (rule.principals.every((principal) => spelled(principal) === principal.name)) return rule;
  return { ...rule, principals: rule.principals.map((principal) => ({ ...principal, name: spelled(principal) })) };
}

/** Mostly nobody respelled anything: what stays as it is is not copied. */
export function respell(config: Config, spelling: Spelling): Config {
  const rules = config.rules.map((rule) => respellRule(rule, spelling));
  const before = [...config.objects.values()];
  const objects = before.map((object) => respellObject(object, spelling));
  if (objects.every((object, index) => object === before[index])) return { ...config, rules };
  return { ...config, objects: new Map(objects.map((object) => [object.key, object])), rules };
}
