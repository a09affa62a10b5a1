/**
 * Respelling: a past config in today's spelling, since AWS compares the names of users and groups without case.
 *
 * In: a config and how names are spelled now. Out: the same config. Invariant: nothing but names of users and groups
 * changes. Example: where the config at hand says `Devs`, a past rule for `devs` is read as one for `Devs`.
 */
import type { Config, Declared, GroupDeclaration, UserSpec } from "./config.ts";
import { keyOf } from "./key.ts";
import type { Scope } from "./kind.ts";

type Spelling = Scope["spelling"];

function respellObject(declared: Declared, spelling: Spelling): Declared {
  const { kind } = declared;
  if (kind !== "User" && kind !== "Group") return declared;
  const name = spelling(kind, declared.name);
  const respelled = { ...declared, key: keyOf(kind, name), name };
  if (kind === "User") return { ...respelled, spec: { ...(declared.spec as UserSpec), userName: name } };
  const spec = declared.spec as GroupDeclaration;
  const members = spec.members?.map((member) => ({ ...member, userName: spelling("User", member.userName) }));
  return { ...respelled, spec: { ...spec, name, ...(members === undefined ? {} : { members }) } };
}

export function respell(config: Config, spelling: Spelling): Config {
  const objects = [...config.objects.values()].map((declared) => respellObject(declared, spelling));
  const rules = config.rules.map((rule) => ({
    ...rule,
    principals: rule.principals.map(({ type, name }) => ({
      type,
      name: spelling(type === "USER" ? "User" : "Group", name),
    })),
  }));
  return { ...config, objects: new Map(objects.map((declared) => [declared.key, declared])), rules };
}
