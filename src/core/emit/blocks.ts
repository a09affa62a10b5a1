/**
 * Blocks of Terraform: what one object of a config is in that language, before anything of it is text.
 *
 * In: nothing (these are the nouns). Out: `Block`, `TerraformKind`. Invariant: texts are as AWS has them, and nothing in them is an
 * expression: what refers to another object says so. Example: a group is one block, a permission set with three policies four.
 */
import type { Key } from "../base/key.ts";
import type { Found, Resource } from "../model/resource.ts";
import type { HeldType } from "./state/held-types.ts";

/** AWS's id of another object, whoever manages that. */
export interface Reference {
  readonly refers: Key;
}

/** In Terraform's language, without the `${` around it: `aws_identitystore_group.ops_5f1c9a2b.group_id`. */
export interface Expression {
  readonly expression: string;
}

/** The value of an argument. Members of an object are arguments or nested blocks, by the provider's names. */
export type Argument =
  | string
  | number
  | boolean
  | Reference
  | Expression
  | readonly Argument[]
  | { readonly [name: string]: Argument };

/** A resource of the AWS provider. */
export interface Block {
  /** The object that it is, or is a part of. */
  readonly key: Key;
  /** Which part; absent where it is the object itself, that others refer to. */
  readonly part?: string;
  /** `aws_ssoadmin_permission_set`. */
  readonly type: string;
  readonly arguments: { readonly [name: string]: Argument };
  /** Arguments that are left to others. */
  readonly ignores?: readonly string[];
  /** By what Terraform imports it, where it exists; an id of something that is not there is none. */
  readonly importId?: string;
}

/** What is read and not written. */
export interface Lookup {
  /** `aws_identitystore_group`. */
  readonly type: string;
  readonly name: string;
  readonly arguments: { readonly [name: string]: Argument };
}

/** What blocks are made of, beside the object. */
export interface BlockRefs {
  /** The instance's ARN and its identity store's id, as arguments. */
  readonly instance: Argument;
  readonly store: Argument;
  /** The same for ids of imports, which are of texts alone. */
  readonly instanceArn: string;
  readonly identityStoreId: string;
  /** `aws`, `aws-cn`. */
  readonly partition: string;
  /** The provider knows resources that own all policies of a set together (6.30). */
  readonly exclusive: boolean;
  /** AWS's id of an object as it is live; undefined where it does not exist. */
  liveId(key: Key): string | undefined;
}

/** How the objects of one kind are written in Terraform. */
export interface TerraformKind<Spec extends object = object> {
  readonly kind: string;
  /** What others refer to: AWS's name of the id, and the provider's. Absent: nothing refers to these. */
  readonly id?: { readonly aws: string; readonly attribute: string };
  /** The types of resources that a state may have of these objects. */
  readonly held: readonly HeldType[];
  /** How one that is managed elsewhere is found by its name; of an `id` only. */
  readonly lookup?: (name: string, refs: Pick<BlockRefs, "instance" | "store">) => Omit<Lookup, "name">;
  /** `live`: the object that it would be imported from. */
  blocks(want: Resource<Spec>, refs: BlockRefs, live: Found<Spec> | undefined): readonly Block[];
}

const isAlone = (value: Argument, name: string): boolean =>
  typeof value === "object" && !Array.isArray(value) && Object.keys(value).join() === name;

export const isReference = (value: Argument): value is Reference => isAlone(value, "refers");

export const isExpression = (value: Argument): value is Expression => isAlone(value, "expression");
