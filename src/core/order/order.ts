/**
 * The order of writes.
 *
 * In: differences, what each principal holds, what stays. Out: a sequence, and for each change what it needs.
 * Invariant: what narrows the thing that a grant passes through comes before that grant, and its failure holds it (that
 * of another change of the same thing does not); what keeps a role or a group alive comes before what would end it, and
 * its failure holds that; for one principal's own access, grants come before revocations; a definition changes once
 * assignments through it are gone; of a renamed set nothing goes before all is there. Where not all of this can be had,
 * the last gives way first, and the first two never. Objects are made before, and deleted after, what refers to them
 * (`hanging.ts`).
 * Example: [update PermissionSet/Dev, create AccountAssignment/Dev/…, delete AccountAssignment/Old/…, delete
 * PermissionSet/Old].
 */

import { compareText, type Key } from "../base/key.ts";
import { Lists, pushAll } from "../base/lists.ts";
import { mayNarrow } from "../iam/narrowing.ts";
import { objectKey } from "../model/anew.ts";
import type { Difference } from "../model/change.ts";
import type { Access, Registry } from "../model/kind.ts";
import { anewLinks, parentLinks } from "./hanging.ts";
import { type Item, topologicalOrderOf } from "./topological-order.ts";

/** In which order changes are made, and what each needs. Made for one diff; of a part of the diff it says nothing. */
export interface Order {
  readonly sequence: readonly Key[];
  /**
   * Lists of changes whose failure holds a change. Lists are shared: a group that loses and gains thousands has one of
   * each.
   */
  readonly needs: ReadonlyMap<Key, readonly (readonly Key[])[]>;
  /** Lists of changes that a change waits for, as far as they stand before it, whatever becomes of them. */
  readonly follows: ReadonlyMap<Key, readonly (readonly Key[])[]>;
  /** What should have come before a revocation to keep somebody's access, and could not all (see `meanwhile.ts`). */
  readonly unkept: ReadonlyMap<Key, readonly Key[]>;
}

/** What the order asks of the world beside the differences themselves. */
export interface OrderContext {
  readonly kinds: Registry;
  /** Permission sets that a group holds or is to hold, or may hold. */
  readonly held: (group: Key) => readonly Key[];
  /** Live holders of a share whom nothing removes (see `Tally.staying`). */
  readonly staying: (share: string) => number;
  /** Whether it is of a user or group that is gone: nobody has access by it, and who is made again gets theirs first. */
  readonly ofNobody?: (key: Key) => boolean;
  /** Permission sets that are renamed: the new one of each old one. */
  readonly replacements?: ReadonlyMap<Key, Key>;
  /** Creations that a revocation needs, so that whoever keeps access is not without it (see `continuity.ts`). */
  readonly keeping?: (difference: Difference) => readonly Key[];
}

interface Ranked {
  readonly difference: Difference;
  readonly access: Access | undefined;
  /** What `OrderContext.keeping` says of it. */
  readonly kept: readonly Key[];
  readonly item: Item;
}

/** Objects are made first and deleted last; between them definitions, then grants, then revocations. */
function rankOf(difference: Difference, access: Access | undefined): number {
  if (access === undefined) return { create: 0, update: 1, delete: 4 }[difference.action];
  return difference.action === "delete" ? 3 : 2;
}

/** Keys of changes under a name, each list shared by all who need it. */
type Groups = Lists<Key>;

function collect(nodes: readonly Ranked[], kinds: Registry): Groups {
  const groups: Groups = new Lists();
  for (const { difference, access } of nodes) {
    const { key, kind, action } = difference;
    if (access === undefined) {
      const how = mayNarrow(difference, kinds.get(kind)) ? "narrow" : action;
      groups.add(`${how} ${objectKey(difference)}`, key);
      continue;
    }
    groups.add(`${action} access`, key);
    groups.add(`${action} access of ${access.principal}`, key);
    groups.add(`${action} share ${access.shares}`, key);
    for (const object of access.through) groups.add(`${action} access through ${object}`, key);
    if (access.account === undefined) continue;
    groups.add(`${action} access of ${access.principal} in ${access.account}`, key);
    if (action !== "delete") continue;
    // Whose access it is waits for none of it to be updated.
    for (const object of access.through) if (object !== access.principal) groups.add(`revoke through ${object}`, key);
  }
  return groups;
}

function linkObject({ difference, item }: Ranked, groups: Groups): void {
  const { action } = difference;
  const key = objectKey(difference);
  const assignments = groups.get(`delete access through ${key}`);
  if (action === "delete") {
    item.hard.push(assignments, groups.get(`delete access of ${key}`));
    // Who goes may be the last in a group that others join.
    item.weak.push(groups.get("create access"));
  }
  if (action === "update") item.weak.push(groups.get(`revoke through ${key}`));
}

/**
 * A grant needs what it passes through: that it is there, as narrow as it is to be, and left by who leaves its own
 * group. For what else is changed of these it only waits: AWS assigns no set that it is provisioning, and what is not as it was
 * planned on any more is known before anybody gets in.
 */
function linkGrant({ access, item }: Ranked & { access: Access }, groups: Groups, context: OrderContext): void {
  for (const object of [...access.through, access.principal]) {
    item.hard.push(groups.get(`create ${object}`), groups.get(`narrow ${object}`));
  }
  const others = access.through.filter((object) => object !== access.principal);
  for (const object of [...others, access.principal]) item.weak.push(groups.get(`update ${object}`));
  item.hard.push(groups.get(`delete share members of ${access.principal}`));
  for (const group of others) {
    for (const set of context.held(group)) item.hard.push(groups.get(`narrow ${set}`));
    item.soft.push(groups.get(`delete access of ${group}`));
  }
}

/**
 * A revocation waits for grants to the same principal. It needs them where they seem to replace it: in the same
 * account, and by an edit; where they alone keep a role, or a group's having members, alive; and where what goes is of nobody: whose
 * it was is told by it alone, until those who come in its place have theirs.
 */
function linkRevocation(
  { difference, access, item }: Ranked & { access: Access },
  groups: Groups,
  context: OrderContext,
): void {
  const own = groups.get(`create access of ${access.principal}`);
  const shared = groups.get(`create share ${access.shares}`);
  // Of other accounts nobody's access hangs on it: that gives way before those who join wait for what the group loses.
  item.weak.push(own);
  const isKept = context.staying(access.shares) === 0 || context.ofNobody?.(difference.key) === true;
  if (isKept) item.hard.push(shared);
  else item.soft.push(shared);
  if (access.account === undefined) {
    // A change of members may end the state of their group that its update is held to.
    for (const object of access.through) item.weak.push(groups.get(`update ${object}`));
    return;
  }
  const here = groups.get(`create access of ${access.principal} in ${access.account}`);
  (difference.cause === "edit" ? item.hard : item.soft).push(here);
}

/** Of a renamed set, assignments and then the set itself go once all that the new one is to have is there. */
function linkRenamed({ difference, access, item }: Ranked, groups: Groups, { replacements }: OrderContext): void {
  if (difference.action !== "delete" || replacements === undefined) return;
  for (const object of access?.through ?? [difference.key]) {
    const replacement = replacements.get(object);
    if (replacement === undefined) continue;
    item.hard.push(groups.get(`create ${replacement}`), groups.get(`create access through ${replacement}`));
  }
}

export function orderOf(differences: readonly Difference[], context: OrderContext): Order {
  const nodes = differences.map((difference): Ranked => {
    const access = context.kinds.get(difference.kind)?.access?.((difference.after ?? difference.before)!);
    const kept = context.keeping?.(difference) ?? [];
    const item = { key: difference.key, rank: rankOf(difference, access), hard: [], soft: [kept], weak: [] };
    return { difference, access, kept, item };
  });
  const groups = collect(nodes, context.kinds);
  for (const node of nodes) {
    const { access } = node;
    if (access === undefined) linkObject(node, groups);
    else if (node.difference.action !== "delete") linkGrant({ ...node, access }, groups, context);
    // What is granted anew comes back at once: it keeps nothing alive before.
    else if (node.difference.anew === undefined) linkRevocation({ ...node, access }, groups, context);
    linkRenamed(node, groups, context);
  }
  const hanging = [parentLinks(differences, context.kinds), anewLinks(differences, context.kinds)];
  for (const { item } of nodes) for (const links of hanging) pushAll(item.hard, links.get(item.key) ?? []);
  nodes.sort(({ item: a }, { item: b }) => a.rank - b.rank || compareText(a.key, b.key));
  const sequence = topologicalOrderOf(nodes.map(({ item }) => item));
  const places = new Map(sequence.map((key, place) => [key, place]));
  // Two groups may each have what the other's members need: one of them then goes first, and needs nothing.
  const firm = ({ kept, item }: Ranked) => kept.every((key) => places.get(key)! < places.get(item.key)!);
  const filled = (lists: readonly (readonly Key[])[]) => lists.filter((list) => list.length > 0);
  const needsOf = (node: Ranked) => filled(firm(node) ? [...node.item.hard, node.kept] : node.item.hard);
  return {
    sequence,
    needs: new Map(nodes.map((node) => [node.item.key, needsOf(node)])),
    unkept: new Map(nodes.filter((node) => !firm(node)).map(({ kept, item }) => [item.key, kept])),
    follows: new Map(nodes.map(({ item: { key, soft, weak } }) => [key, filled([...soft, ...weak])])),
  };
}
