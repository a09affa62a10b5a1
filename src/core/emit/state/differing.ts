/**
 * What is live in another way than a state says: it was changed outside Terraform since, and the config has it as it is live.
 *
 * In: a block as what is live would be written, the values of the resource in the state. Out: names of arguments, sorted. Invariant: two
 * texts that mean the same are the same, as are an empty value and none; what a state does not say does not differ. Example:
 * `["session_duration"]` of a set whose sessions somebody made longer in the console.
 */

import { isObject, parsedJson, sameJson } from "../../base/json.ts";
import { compareText } from "../../base/key.ts";
import { minutesOf } from "../../base/session-duration.ts";
import { type Block, isReference } from "../blocks.ts";
import type { StateValues } from "./held-types.ts";

/** Nothing, however it is written: a state has a value for each argument of a resource. */
const isNone = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === "" ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && Object.keys(value).length === 0);

/** A policy by what it says, a duration by how long it is. */
function meant(text: string): unknown {
  const json = /^\s*[{[]/.test(text) ? parsedJson(text) : undefined;
  return json ?? (text.startsWith("P") ? minutesOf(text) : undefined) ?? text;
}

/** A nested block is a list of one in a state. */
function plain(value: unknown): unknown {
  if (typeof value === "string") return value === "" ? undefined : meant(value);
  if (Array.isArray(value) && value.length === 1 && isObject(value[0])) return plain(value[0]);
  if (!isObject(value)) return isNone(value) ? undefined : value;
  const members = Object.entries(value).map(([name, member]) => [name, plain(member)] as const);
  const some = Object.fromEntries(members.filter(([, member]) => !isNone(member)));
  return isNone(some) ? undefined : some;
}

/** What is left to others within a block: `name[0].middle_name`. */
function withoutIgnored(value: unknown, name: string, ignores: readonly string[]): unknown {
  const inner = ignores.flatMap((one) => (one.startsWith(`${name}[0].`) ? [one.slice(name.length + 4)] : []));
  const [block] = Array.isArray(value) ? value : [value];
  if (inner.length === 0 || !isObject(block)) return value;
  return Object.fromEntries(Object.entries(block).filter(([member]) => !inner.includes(member)));
}

/** Tags that a provider adds by itself are among all of them. */
const valueIn = (values: StateValues, name: string): unknown => (name === "tags" && values.tags_all) || values[name];

export function differing(
  { arguments: live, ignores = [] }: Pick<Block, "arguments" | "ignores">,
  values: StateValues,
) {
  const names = Object.keys(live).filter((name) => name in values && !ignores.includes(name));
  return names
    .filter((name) => {
      // By the ids of what it refers to the resource was found.
      const is = isReference(live[name]!) ? undefined : plain(live[name]);
      return is !== undefined && !sameJson(is, plain(withoutIgnored(valueIn(values, name), name, ignores)));
    })
    .sort(compareText);
}
