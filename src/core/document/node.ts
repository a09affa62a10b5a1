/**
 * Nodes: a value of a document together with where it stands, for walking a document from the top down.
 *
 * In: `Document`. Out: `Node`s. Invariant: every node knows its own entry in the positions, so walking all items of a list costs
 * the list once, where asking `placeOf` for each item would cost its square.
 * Example: `itemsOf(memberOf(rootOf(document), "members")!)` are the members of a group, each with its place.
 */
import { type Document, type Path, type Position, packPlace } from "./document.ts";

/** A value inside a document, with its place. Cheap to make; never kept beyond the check. */
export interface Node {
  readonly document: Document;
  readonly value: unknown;
  /** Number of the node's entry in `document.positions`. */
  readonly entry: number;
}

/** A member of a map in the order of the file. */
export interface Member {
  readonly name: string;
  readonly node: Node;
}

const LINE = packPlace(1, 0);

function unpack(document: Document, packed: number): Position {
  return { file: document.file, line: Math.floor(packed / LINE), column: packed % LINE };
}

export function rootOf(document: Document): Node {
  return { document, value: document.value, entry: 0 };
}

/** The items of a list, or none where the value is no list. */
export function itemsOf(node: Node | undefined): readonly Node[] {
  if (node === undefined || !Array.isArray(node.value)) return [];
  let entry = node.entry + 1;
  return node.value.map((value: unknown) => {
    const item = { document: node.document, value, entry };
    entry += sizeOf(item);
    return item;
  });
}

/** The members of a map, or none where the value is no map. */
export function membersOf(node: Node | undefined): readonly Member[] {
  if (node === undefined || !isMap(node.value)) return [];
  let entry = node.entry + 1;
  return Object.keys(node.value).map((name) => {
    const member = { document: node.document, value: (node.value as Record<string, unknown>)[name], entry };
    entry += sizeOf(member);
    return { name, node: member };
  });
}

/** The member of that name, if the value is a map that has it. */
export function memberOf(node: Node | undefined, name: string): Node | undefined {
  if (node === undefined || !isMap(node.value) || !Object.hasOwn(node.value, name)) return undefined;
  let entry = node.entry + 1;
  for (const key of Object.keys(node.value)) {
    if (key === name) return { document: node.document, value: node.value[key], entry };
    entry += node.document.positions[entry * 3 + 2] ?? 1;
  }
  return undefined;
}

/** Whether a document has a member of that name, though it may be wrong and left out. */
export function hasMember(root: Node, name: string): boolean {
  return memberOf(root, name) !== undefined || root.document.leftOut?.has(name) === true;
}

/** The node at a path, or the deepest one on the way to it. */
export function nodeAt(document: Document, path: Path): Node {
  let node = rootOf(document);
  for (const step of path) {
    const next = typeof step === "number" ? itemsOf(node)[step] : memberOf(node, step);
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** Where the value begins. */
export function placeOfNode(node: Node): Position {
  return unpack(node.document, node.document.positions[node.entry * 3 + 1] ?? LINE + 1);
}

/** Where the key begins under which the value stands; the value itself where there is no key. */
export function keyPlaceOfNode(node: Node): Position {
  const key = node.document.positions[node.entry * 3];
  return key ? unpack(node.document, key) : placeOfNode(node);
}

/** The value as text, if it is text. */
export function textOf(node: Node | undefined): string | undefined {
  return typeof node?.value === "string" ? node.value : undefined;
}

function sizeOf(node: Node): number {
  return node.document.positions[node.entry * 3 + 2] ?? 1;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
