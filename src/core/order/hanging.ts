/**
 * What hangs on what: objects are made after those that they need, and go before them; what is made anew goes first, and only once
 * all is there that it needs when it comes back.
 *
 * In: differences and their kinds. Out: for each, what it needs. Invariant: a deletion never needs the creation that follows it.
 * Example: a trust is made after its issuer, and goes before it.
 */
import type { Key } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import { objectKey } from "../model/anew.ts";
import type { Difference } from "../model/change.ts";
import { hangs, type Kind, type Registry } from "../model/kind.ts";

/** For each change lists of those that it needs. */
type Links = ReadonlyMap<Key, readonly (readonly Key[])[]>;

const NONE: readonly Key[] = [];

const parentsOf = (kind: Kind, spec: object | undefined) => (spec === undefined ? NONE : kind.parents(spec));

export function parentLinks(differences: readonly Difference[], kinds: Registry): Links {
  const [made, left] = [new Lists<Key>(), new Lists<Key>()];
  const hanging = differences.filter(({ kind }) => hangs(kinds.get(kind)));
  for (const difference of hanging) {
    const { key, kind, action, before, after } = difference;
    if (action === "create") made.add(key, key);
    const stays = new Set(parentsOf(kinds.get(kind)!, after));
    for (const parent of parentsOf(kinds.get(kind)!, before)) if (!stays.has(parent)) left.add(parent, key);
  }
  return new Map(
    hanging.map((difference) => {
      const { key, kind, action, after } = difference;
      if (action === "delete") return [key, [left.get(objectKey(difference))]];
      return [key, parentsOf(kinds.get(kind)!, after).map((parent) => made.get(parent))];
    }),
  );
}

export function anewLinks(differences: readonly Difference[], kinds: Registry): Links {
  const links = new Map<Key, (readonly Key[])[]>();
  const again = differences.filter(({ anew }) => anew !== undefined);
  const deletions = new Map(
    again.flatMap((one) => (one.action === "delete" ? [[objectKey(one), one.key] as const] : [])),
  );
  const creations = new Set(differences.flatMap(({ action, key }) => (action === "create" ? [key] : [])));
  for (const { key, kind, action, after } of again) {
    const deletion = deletions.get(key);
    if (action !== "create" || deletion === undefined) continue;
    links.set(key, [[deletion]]);
    const parents = kinds.get(kind)?.parents(after!) ?? NONE;
    links.set(deletion, [parents.filter((parent) => creations.has(parent) && !deletions.has(parent))]);
  }
  return links;
}
