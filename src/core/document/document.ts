/**
 * Documents: what a config folder says, value by value, with the place of every value.
 *
 * In: nothing (these are the nouns). Out: `Document`, `Position`, and `placeOf`, which finds the place of a value.
 * Invariant: `positions` holds one entry of three numbers for each node of `value`, in pre-order (a map's entries in the order
 * of `Object.keys`, which puts integer-like keys first): the packed place of the node's key (0 where it has none), the packed place of the node itself, and the
 * number of entries of its whole subtree. So a document costs its values and 12 bytes a node; no syntax tree is kept.
 * Example: `placeOf(document, ["assignments", 0, "group"])` is where the value of `group` begins.
 */

/** A place in a file. Lines and columns count from 1; `file` is relative to the config folder, with `/`. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/**
 * One YAML document as it is written, before any schema. `positions` are packed numbers: ask `placeOf` and its like,
 * never the map itself.
 */
export interface Document {
  /** Relative to the config folder, with `/`. */
  readonly file: string;
  readonly kind: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly positions: Uint32Array;
  /** Members that stand there and are left out here, since they are wrong: who misses one of them need not say so. */
  readonly leftOut?: ReadonlySet<string | number>;
}

/** Member names and list indices from the root of a document down to a value: `["assignments", 0, "group"]`. */
export type Path = readonly (string | number)[];

const COLUMN_BITS = 10;
const COLUMN_LIMIT = (1 << COLUMN_BITS) - 1;

/** One number for a line (up to 4,194,303) and a column (longer ones read as 1,023). */
export function packPlace(line: number, column: number): number {
  return line * (COLUMN_LIMIT + 1) + Math.min(column, COLUMN_LIMIT);
}

function unpack(file: string, packed: number): Position {
  return { file, line: Math.floor(packed / (COLUMN_LIMIT + 1)), column: packed % (COLUMN_LIMIT + 1) };
}

/** Maps and lists with more members than this are walked once, and what was seen is kept. */
const MANY = 32;
const seen = new WeakMap<Uint32Array, Map<number, ReadonlyMap<string | number, number>>>();

/** Index of the entry of each member of the node at an entry. */
function membersAt(document: Document, entry: number, node: object): ReadonlyMap<string | number, number> {
  const known = seen.get(document.positions)?.get(entry);
  if (known !== undefined) return known;
  const members = new Map<string | number, number>();
  const names = Array.isArray(node) ? node.keys() : Object.keys(node);
  let child = entry + 1;
  for (const name of names) {
    members.set(name, child);
    child += document.positions[child * 3 + 2] ?? 1;
  }
  if (members.size > MANY) {
    const kept = seen.get(document.positions) ?? new Map<number, ReadonlyMap<string | number, number>>();
    seen.set(document.positions, kept.set(entry, members));
  }
  return members;
}

/** Index of the entry of the node at `path`, or of the deepest node on the way to it that exists. */
function entryOf(document: Document, path: Path): { entry: number; found: boolean } {
  let entry = 0;
  let node: unknown = document.value;
  for (const step of path) {
    const child = typeof node === "object" && node !== null ? membersAt(document, entry, node).get(step) : undefined;
    if (child === undefined) return { entry, found: false };
    entry = child;
    node = (node as Record<string | number, unknown>)[step];
  }
  return { entry, found: true };
}

/** Where the value at `path` begins; where there is none, the nearest enclosing value that exists. */
export function placeOf(document: Document, path: Path = []): Position {
  const { entry } = entryOf(document, path);
  return unpack(document.file, document.positions[entry * 3 + 1] ?? packPlace(1, 1));
}

/** Where the key of the value at `path` begins (the value itself where it is no map entry). */
export function keyPlaceOf(document: Document, path: Path): Position {
  const { entry, found } = entryOf(document, path);
  const key = found ? document.positions[entry * 3] : 0;
  return key ? unpack(document.file, key) : placeOf(document, path);
}

/** The places of all items of the list at `path`, in one walk. */
export function placesOfItems(document: Document, path: Path): readonly Position[] {
  const { entry, found } = entryOf(document, path);
  const list = path.reduce<unknown>((node, step) => (node as Record<string | number, unknown>)?.[step], document.value);
  if (!found || !Array.isArray(list)) return [];
  const places: Position[] = [];
  let child = entry + 1;
  for (let index = 0; index < list.length; index++) {
    places.push(unpack(document.file, document.positions[child * 3 + 1] ?? 0));
    child += document.positions[child * 3 + 2] ?? 1;
  }
  return places;
}
