import { type Key, nameOf } from "../core/base/key.ts";
import type { Found } from "../core/model/resource.ts";

/** Names of the found objects of a kind by one of their AWS identifiers. */
export function namesById(found: ReadonlyMap<Key, Found>, kind: string, id: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const item of found.values()) {
    if (item.kind === kind) names.set(item.ids[id] ?? "", nameOf(item.key));
  }
  return names;
}
