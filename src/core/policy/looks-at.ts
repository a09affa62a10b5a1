/**
 * What a rule looks at, as Cedar understands it.
 *
 * In: the conditions of a rule, as Cedar's JSON. Out: names of attributes, and of operators. Invariant: no way of writing hides one: Cedar has
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
