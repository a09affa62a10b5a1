/**
 * The parts of a document that stand for themselves, so that a mistake in one leaves the others worth checking.
 *
 * In: a document and the paths of what is wrong in it. Out: the document without the parts that these paths lead to, places
 * kept. Invariant: what is left means what it meant. Of most maps a wrong member takes the whole away: a selector without
 * one of its keys selects more.
 * Example: without `assignments/3/accounts/0/ow`, the accounts of rule 3 lack their first entry, and all rules are there.
 */
import type { Document, Path } from "../../document/document.ts";
import { itemsOf, membersOf, type Node, rootOf } from "../../document/node.ts";

/** Maps whose members each stand for themselves; `*` is any step. */
const LOOSE: readonly Path[] = [[], ["assignments", "*"], ["protected", "*"], ["tags"]];

/** What goes: by step, all that is there, or what goes of it. */
interface Cuts extends Map<string | number, Cuts | "all"> {}

export function withoutParts(document: Document, broken: readonly Path[]): Document {
  const cuts: Cuts = new Map();
  for (const path of broken) cut(cuts, partOf(document.value, path));
  const positions: number[] = [];
  const value = keep(rootOf(document), cuts, positions) as Document["value"];
  const leftOut = new Set([...cuts].flatMap(([step, what]) => (what === "all" ? [step] : [])));
  return { ...document, value, positions: Uint32Array.from(positions), leftOut };
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The path, or its beginning where that leads to a map that is not to be taken apart. */
function partOf(root: unknown, path: Path): Path {
  let node = root;
  for (const [depth, step] of path.entries()) {
    const way = path.slice(0, depth);
    if (isMap(node) && !LOOSE.some((loose) => leadsTo(way, loose))) return way;
    node = (node as Readonly<Record<string | number, unknown>>)[step];
  }
  return path;
}

function leadsTo(path: Path, loose: Path): boolean {
  return path.length === loose.length && loose.every((step, index) => step === "*" || step === path[index]);
}

function cut(cuts: Cuts, path: Path): void {
  let inner = cuts;
  for (const step of path.slice(0, -1)) {
    const found = inner.get(step) ?? new Map();
    if (found === "all") return;
    inner.set(step, found);
    inner = found;
  }
  inner.set(path.at(-1)!, "all");
}

/** The value of a node without what goes of it; appends the entries of what stays. */
function keep(node: Node, cuts: Cuts | undefined, positions: number[]): unknown {
  const { positions: all } = node.document;
  const [start, size] = [node.entry * 3, all[node.entry * 3 + 2] ?? 1];
  if (cuts === undefined) {
    for (const mark of all.subarray(start, start + size * 3)) positions.push(mark);
    return node.value;
  }
  const index = positions.length;
  positions.push(all[start] ?? 0, all[start + 1] ?? 0, 1);
  const kept = (step: string | number, child: Node): readonly unknown[] => {
    const found = cuts.get(step);
    return found === "all" ? [] : [keep(child, found, positions)];
  };
  const value = Array.isArray(node.value)
    ? itemsOf(node).flatMap((item, position) => kept(position, item))
    : Object.fromEntries(
        membersOf(node).flatMap(({ name, node: child }) => kept(name, child).map((one) => [name, one])),
      );
  positions[index + 2] = (positions.length - index) / 3;
  return value;
}
