/**
 * Files of Terraform that a person can review, and roots with a state each.
 *
 * In: an emission, how it is split, how ids of what is elsewhere are known. Out: `Root[]`. Invariant: every block is in one root and one file;
 * within a file blocks stand in the order of their addresses, whatever order the config has; no block refers to one of another root.
 * Example: all assignments of Admin are in `access-admin_….tf.json`.
 */
import { compareText, type Key, nameOf, parseKey } from "../base/key.ts";
import { groupBy } from "../base/lists.ts";
import { assignmentIn } from "../model/assignment.ts";
import { isPermissionSet, setKeyOf } from "../model/specs.ts";
import { addressOf, nameOfBlock } from "./addresses.ts";
import { type Argument, isExpression, isReference, type Lookup } from "./blocks.ts";
import type { Emission, NamedBlock } from "./emission.ts";

/** By what roots are apart: not at all, by the account that access is to, or by the set that it is of. */
export type Split = "none" | "account" | "set";

/** A file of one root, without its ending. Its arguments hold no references any more. */
export interface File {
  readonly name: string;
  readonly blocks: readonly NamedBlock[];
  readonly lookups: readonly Lookup[];
}

/** A folder that Terraform is run in, with a state of its own; `.` is the only one where nothing is split. */
export interface Root {
  readonly folder: string;
  readonly files: readonly File[];
}

/** How it is laid out. */
export interface LayoutOptions {
  readonly split: Split;
  /** Ids of what another root or nobody here manages: as they are now, or found by names whenever Terraform runs. */
  readonly lookup: "literal" | "data";
  readonly sha256: (text: string) => string;
}

/** Addresses in an order of their own. */
const inOrder = <One extends { readonly type: string; readonly name: string }>(all: readonly One[]): readonly One[] =>
  [...all].sort((a, b) => compareText(addressOf(a), addressOf(b)));

/** The set that a block is of, or gives somebody. */
function setOf(key: Key): Key | undefined {
  const set = assignmentIn(key)?.permissionSet;
  if (set !== undefined) return setKeyOf(set);
  return isPermissionSet(parseKey(key)) ? key : undefined;
}

/** The root of what others share. */
export const SHARED_ROOT = "shared";

function folderOf({ key }: NamedBlock, { split, sha256 }: LayoutOptions): string {
  if (split === "none") return ".";
  const set = setOf(key);
  const account = assignmentIn(key)?.account;
  if (split === "set") return set === undefined ? SHARED_ROOT : `set-${nameOfBlock({ key: set }, sha256)}`;
  return account === undefined ? SHARED_ROOT : `account-${account}`;
}

/** What a file is about: people, the sets, or who has one of them. */
function fileOf({ key }: NamedBlock, { sha256 }: LayoutOptions): string {
  const set = setOf(key);
  if (set === undefined) return "people";
  return set === key ? "permission-sets" : `access-${nameOfBlock({ key: set }, sha256)}`;
}

/** The same with another value for each reference. */
function mapped(value: Argument, of: (key: Key) => Argument): Argument {
  if (typeof value !== "object" || isExpression(value)) return value;
  if (isReference(value)) return of(value.refers);
  if (Array.isArray(value)) return value.map((one: Argument) => mapped(one, of));
  return argumentsWith(value as { readonly [name: string]: Argument }, of);
}

const argumentsWith = (all: { readonly [name: string]: Argument }, of: (key: Key) => Argument) =>
  Object.fromEntries(Object.entries(all).map(([name, one]) => [name, mapped(one, of)]));

/** What refers to objects of this root, and what finds those that are not in it. */
function referring(blocks: readonly NamedBlock[], emission: Emission, { lookup, sha256 }: LayoutOptions) {
  const { kinds, refs } = emission;
  const here = new Map(blocks.filter(({ part }) => part === undefined).map((block) => [block.key, block]));
  const lookups = new Map<Key, Lookup>();
  const of = (key: Key): Argument => {
    const kind = kinds.get(parseKey(key).kind);
    const own = here.get(key);
    if (own !== undefined) return { expression: `${own.type}.${own.name}.${kind?.id?.attribute}` };
    const id = refs.liveId(key);
    if (id !== undefined && lookup === "literal") return id;
    const found = kind?.lookup?.(nameOf(key), refs);
    if (found === undefined) throw new Error(`${key} is referred to, and cannot be found by Terraform`);
    const name = nameOfBlock({ key }, sha256);
    lookups.set(key, { ...found, name });
    return { expression: `data.${found.type}.${name}.${kind?.id?.attribute}` };
  };
  return { of, lookups };
}

/** The instance itself, where it is not written as it is. */
function instanceLookups({ refs }: Emission): readonly Lookup[] {
  return isExpression(refs.instance) ? [{ type: "aws_ssoadmin_instances", name: "idc", arguments: {} }] : [];
}

function rootOf(folder: string, blocks: readonly NamedBlock[], emission: Emission, options: LayoutOptions): Root {
  const { of, lookups } = referring(blocks, emission, options);
  const written = blocks.map((block) => ({ ...block, arguments: argumentsWith(block.arguments, of) }));
  const files = groupBy(written, (block) => fileOf(block, options)).map((some) => ({
    ...{ name: fileOf(some[0]!, options), blocks: inOrder(some), lookups: [] },
  }));
  const found = [...instanceLookups(emission), ...lookups.values()];
  const looked = found.length === 0 ? [] : [{ name: "lookups", blocks: [], lookups: inOrder(found) }];
  return { folder, files: [...files, ...looked].sort((a, b) => compareText(a.name, b.name)) };
}

export function rootsOf(emission: Emission, options: LayoutOptions): readonly Root[] {
  const roots = groupBy(emission.blocks, (block) => folderOf(block, options));
  return roots
    .map((blocks) => rootOf(folderOf(blocks[0]!, options), blocks, emission, options))
    .sort((a, b) => compareText(a.folder, b.folder));
}
