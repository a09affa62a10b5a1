/**
 * Blocks of Terraform: what one object of a config is in that language, before anything of it is text.
 *
 * In: nothing (these are the nouns). Out: `Block`, `TerraformKind`. Invariant: texts are as AWS has them, and nothing in them is an
 * expression: what refers to another object says so. Example: a group is one block, a permission set with three policies four.
 */
import type { Key } from "../base/key.ts";
import type { Found, Resource } from "../model/resource.ts";
import type { HeldType } from "./state/held-types.ts";

/** What Terraform knows of another object once it has it: `aws_identitystore_group.….group_id`. */
export interface Reference {
  readonly refers: Key;
  readonly attribute: string;
}

/** The value of an argument. Members of an object are arguments or nested blocks, by the provider's names. */
export type Argument =
  | string
  | number
  | boolean
  | Reference
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

/** What blocks are made of, beside the object. */
export interface BlockRefs {
  readonly instanceArn: string;
  readonly identityStoreId: string;
  /** `aws`, `aws-cn`. */
  readonly partition: string;
  /** The provider knows resources that own all policies of a set together (6.30). */
  readonly exclusive: boolean;
  /** AWS's id of another object, as an argument: what refers to it, or the id. */
  id(key: Key): Argument;
  /** The same as it is live; undefined where it does not exist. */
  liveId(key: Key): string | undefined;
}

/** How the objects of one kind are written in Terraform. */
export interface TerraformKind<Spec extends object = object> {
  readonly kind: string;
  /** What others refer to: AWS's name of the id, and the provider's. Absent: nothing refers to these. */
  readonly id?: { readonly aws: string; readonly attribute: string };
  /** The types of resources that a state may have of these objects. */
  readonly held: readonly HeldType[];
  /** `live`: the object that it would be imported from. */
  blocks(want: Resource<Spec>, refs: BlockRefs, live: Found<Spec> | undefined): readonly Block[];
}

export const isReference = (value: Argument): value is Reference =>
  typeof value === "object" &&
  !Array.isArray(value) &&
  typeof (value as Partial<Reference>).refers === "string" &&
  "attribute" in value;
