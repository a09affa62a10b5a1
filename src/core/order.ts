/**
 * The order of writes.
 *
 * In: differences, and which permission sets a group holds. Out: a sequence, and for each change what it needs. Invariant:
 * what narrows the thing that a grant passes through comes before that grant, and its failure holds it; for one principal's
 * own access, grants come before revocations; objects are made before, and deleted after, what refers to them. The first
 * never gives way; where people change places in a circle, the second does, for the fewest.
 * Example: [update PermissionSet/Dev, create AccountAssignment/Dev/…, delete AccountAssignment/Old/…, delete PermissionSet/Old].
 */
import { Bug } from "./bug.ts";
import type { Difference } from "./change.ts";
import { compareText, type Key } from "./key.ts";
import type { Access, Registry } from "./kind.ts";

export interface Order {
  readonly sequence: readonly Key[];
  /** Changes whose failure holds a change. */
  readonly needs: ReadonlyMap<Key, readonly Key[]>;
}

interface Node {
  readonly difference: Difference;
  readonly access: Access | undefined;
  readonly rank: number;
  /** Must come before, and must have succeeded. */
  readonly hard: (readonly Key[])[];
  /** Should come before. */
  readonly soft: (readonly Key[])[];
}

/** Objects are made first and deleted last; between them definitions, then grants, then revocations. */
function rankOf(difference: Difference, access: Access | undefined): number {
  if (access === undefined) return { create: 0, update: 1, delete: 4 }[difference.action];
  return difference.action === "delete" ? 3 : 2;
}

/** Keys of changes under a name, each list shared by all who need it. */
class Groups {
  private readonly lists = new Map<string, Key[]>();
  add(name: string, key: Key): void {
    const list = this.lists.get(name);
    if (list === undefined) this.lists.set(name, [key]);
    else list.push(key);
  }
  get(name: string): readonly Key[] {
    return this.lists.get(name) ?? [];
  }
}

function collect(nodes: readonly Node[]): Groups {
  const groups = new Groups();
  for (const { difference, access } of nodes) {
    const { key, action } = difference;
    if (access === undefined) {
      groups.add(`${action} ${key}`, key);
      continue;
    }
    groups.add(`${action} access of ${access.principal}`, key);
    if (access.account !== undefined) groups.add(`${action} access of ${access.principal} in ${access.account}`, key);
    for (const object of access.through) {
      groups.add(`${action} access through ${object}`, key);
      // A membership that goes narrows the group for those who hold access through it.
      if (object !== access.principal && action === "delete") groups.add(`narrow ${object}`, key);
    }
  }
  return groups;
}

/** What must or should precede one change. `held` names the permission sets that a principal has or will have. */
function link(node: Node, groups: Groups, held: (principal: Key) => readonly Key[]): void {
  const { difference, access } = node;
  if (access === undefined) {
    if (difference.action !== "delete") return;
    node.hard.push(
      groups.get(`delete access through ${difference.key}`),
      groups.get(`delete access of ${difference.key}`),
    );
    return;
  }
  if (difference.action === "create") {
    for (const object of [...access.through, access.principal]) {
      node.hard.push(groups.get(`create ${object}`), groups.get(`update ${object}`));
    }
    // Its own principal, where that is a group: people leave it before it gains.
    node.hard.push(groups.get(`narrow ${access.principal}`));
    for (const group of access.through.filter((object) => object !== access.principal)) {
      for (const set of held(group)) node.hard.push(groups.get(`update ${set}`));
      node.soft.push(groups.get(`delete access of ${group}`));
    }
  }
  if (difference.action === "delete") {
    node.soft.push(groups.get(`create access of ${access.principal}`));
    if (access.account !== undefined) {
      node.hard.push(groups.get(`create access of ${access.principal} in ${access.account}`));
    }
  }
}

/** Rounds of changes whose predecessors are all placed; where none is free, the soft wishes of the first give way. */
function sequenceOf(nodes: ReadonlyMap<Key, Node>): readonly Key[] {
  const placed = new Set<Key>();
  const waiting = [...nodes.values()].sort(
    (a, b) => a.rank - b.rank || compareText(a.difference.key, b.difference.key),
  );
  const isFree = (lists: readonly (readonly Key[])[], self: Key) =>
    lists.every((list) => list.every((key) => key === self || placed.has(key)));
  let rest = waiting;
  while (rest.length > 0) {
    const ready = rest.filter(
      (node) => isFree(node.hard, node.difference.key) && isFree(node.soft, node.difference.key),
    );
    const next = ready.length > 0 ? ready : rest.filter((node) => isFree(node.hard, node.difference.key)).slice(0, 1);
    if (next.length === 0) throw new Bug("the order of writes has a cycle");
    for (const node of next) placed.add(node.difference.key);
    rest = rest.filter((node) => !placed.has(node.difference.key));
  }
  return [...placed];
}

export function orderOf(
  differences: readonly Difference[],
  kinds: Registry,
  held: (principal: Key) => readonly Key[],
): Order {
  const nodes = differences.map((difference): Node => {
    const access = kinds.get(difference.kind)?.access?.((difference.after ?? difference.before)!);
    return { difference, access, rank: rankOf(difference, access), hard: [], soft: [] };
  });
  const groups = collect(nodes);
  for (const node of nodes) link(node, groups, held);
  const byKey = new Map(nodes.map((node) => [node.difference.key, node]));
  const needs = new Map(
    nodes.map(({ difference, hard }) => [difference.key, hard.flat().filter((key) => key !== difference.key)] as const),
  );
  return { sequence: sequenceOf(byKey), needs };
}
