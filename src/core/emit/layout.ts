/**
 * Files of Terraform that a person can review, and roots with a state each.
 *
 * In: named blocks, how they are split. Out: `Root[]`. Invariant: every block is in one root and one file; within a file blocks stand in the
 * order of their addresses, whatever order the config has. Example: all assignments of Admin are in `access-admin_….tf.json`.
 */
import { compareText, parseKey } from "../base/key.ts";
import { groupBy } from "../base/lists.ts";
import { assignmentIn } from "../model/assignment.ts";
import { isPermissionSet, setKeyOf } from "../model/specs.ts";
import { nameOfBlock } from "./addresses.ts";
import type { NamedBlock } from "./emission.ts";

/** A file of one root, without its ending. */
export interface File {
  readonly name: string;
  readonly blocks: readonly NamedBlock[];
}

/** A folder that Terraform is run in; `.` is the only one where nothing is split. */
export interface Root {
  readonly folder: string;
  readonly files: readonly File[];
}

/** Addresses in an order of their own. */
const inOrder = (blocks: readonly NamedBlock[]): readonly NamedBlock[] =>
  [...blocks].sort((a, b) => compareText(a.type, b.type) || compareText(a.name, b.name));

/** What a file is about: people, the sets, or who has one of them. */
function fileOf({ key }: NamedBlock, sha256: (text: string) => string): string {
  const set = assignmentIn(key)?.permissionSet;
  if (set !== undefined) return `access-${nameOfBlock({ key: setKeyOf(set) }, sha256)}`;
  return isPermissionSet(parseKey(key)) ? "permission-sets" : "people";
}

export function rootsOf(blocks: readonly NamedBlock[], sha256: (text: string) => string): readonly Root[] {
  const placed = blocks.map((block) => ({ block, name: fileOf(block, sha256) }));
  const files = groupBy(placed, ({ name }) => name).map((some) => ({
    name: some[0]!.name,
    blocks: inOrder(some.map(({ block }) => block)),
  }));
  return [{ folder: ".", files: files.sort((a, b) => compareText(a.name, b.name)) }];
}
