/**
 * What a resource in a state of Terraform stands for: the same blocks that a config is written as, each known by its import id.
 *
 * In: the values of a resource. Out: `HeldType`, import ids. Invariant: an id is made of values alone, never of a name that two objects
 * may have; where a value is missing there is none. Example: `d-9067a1b2c3/9067a1b2c3-2ea51420`, of a group.
 */
import { isObject } from "../../base/json.ts";

/** Values of a resource as a state has them. Whoever wrote the file wrote these. */
export type StateValues = Readonly<Record<string, unknown>>;

/** A block, as Terraform would import it. */
export interface BlockId {
  /** `aws_ssoadmin_managed_policy_attachment`. */
  readonly type: string;
  readonly importId: string;
}

/** A type of resource of the AWS provider that is an object of ours, or a part of one. */
export interface HeldType {
  readonly type: string;
  /** By what Terraform would import it; undefined where its values are not whole. */
  id(values: StateValues): string | undefined;
  /** What it stands for, where that is several other blocks and not itself. */
  stands?(values: StateValues): readonly (BlockId | undefined)[];
}

export function textIn(values: StateValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** Values of these names, with what divides them. */
export function idOf(divider: string, ...names: readonly string[]): (values: StateValues) => string | undefined {
  return (values) => {
    const parts = names.map((name) => textIn(values, name));
    return parts.includes(undefined) ? undefined : parts.join(divider);
  };
}

/** Nested blocks of a resource: a state has them as a list, however many there may be. */
export function nestedIn(values: StateValues, name: string): readonly StateValues[] {
  const nested = values[name];
  return Array.isArray(nested) ? nested.filter(isObject) : [];
}
