/**
 * What a rule looks at, as Cedar understands it.
 *
 * In: the conditions of a rule, or its scope, as Cedar's JSON. Out: names of attributes and operators; of actions. Invariant: no way of writing hides one: Cedar has
 * resolved escapes already, and whatever bears a name is taken for one. Example: `resource["\\u{6f}u"]` looks at `ou`.
 */
import { isObject } from "../base/json.ts";

const textsIn = (value: unknown): readonly string[] =>
  [value].flat().filter((one): one is string => typeof one === "string");

function gather(value: unknown, names: Set<string>): void {
  if (Array.isArray(value)) for (const one of value) gather(one, names);
  else if (isObject(value))
    for (const [name, inner] of Object.entries(value)) {
      names.add(name);
      if (name === "attr") for (const text of textsIn(inner)) names.add(text);
      gather(inner, names);
    }
}

export function namesIn(conditions: unknown): ReadonlySet<string> {
  const names = new Set<string>();
  gather(conditions, names);
  return names;
}

/** Effects that a rule may be about; undefined where that is any, or is said in a way that nobody knows. */
export function actionsIn(scope: unknown): ReadonlySet<string> | undefined {
  if (!isObject(scope) || (scope.op !== "==" && scope.op !== "in")) return undefined;
  const named = [scope.entity ?? scope.entities].flat().map((one) => (isObject(one) ? one.id : undefined));
  return named.every((id): id is string => typeof id === "string") ? new Set(named) : undefined;
}
