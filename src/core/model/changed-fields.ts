/**
 * Changed fields: which fields of two specs of a kind differ.
 *
 * In: a kind, a spec as it is and as it should be. Out: names of fields, in the order of the kind. Invariant: what the kind calls the
 * same is no change; what the config does not say of an optional field is none. Example: `["sessionDuration"]`.
 */
import { sameJson } from "../base/json.ts";
import type { Field, Kind } from "./kind.ts";

/** Fields of a wanted object that differ from the live one, in the kind's order. */
export function changedFields(kind: Kind, before: object, after: object): readonly string[] {
  const fields = kind.fields as Readonly<Record<string, Field>>;
  const changed: string[] = [];
  for (const name in fields) {
    const was = (before as Record<string, unknown>)[name];
    const is = (after as Record<string, unknown>)[name];
    if (differs(fields[name]!, was, is)) changed.push(name);
  }
  return changed;
}

function differs(field: Field, was: unknown, is: unknown): boolean {
  if (is === undefined) return field.optional !== true && was !== undefined;
  if (was === undefined) return true;
  return was !== is && !(field.same ?? sameJson)(was, is);
}
