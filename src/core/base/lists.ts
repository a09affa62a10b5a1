/**
 * Lists by name: what belongs together, gathered one by one.
 *
 * In: items with the name of their list. Out: the lists. Invariant: a name has one list, in the order of adding, which
 * is the same array whoever asks; a name that nothing was added to has none of its own. Example: the assignments of
 * each permission set.
 */

export class Lists<Item> {
  private readonly lists = new Map<string, Item[]>();

  add(name: string, item: Item): void {
    const list = this.lists.get(name);
    if (list === undefined) this.lists.set(name, [item]);
    else list.push(item);
  }

  get(name: string): readonly Item[] {
    return this.lists.get(name) ?? [];
  }

  /** Takes a list out. */
  take(name: string): readonly Item[] {
    const list = this.get(name);
    this.lists.delete(name);
    return list;
  }

  names(): Iterable<string> {
    return this.lists.keys();
  }

  /** All items, each with the name of its list. */
  *pairs(): Generator<readonly [name: string, item: Item]> {
    for (const [name, list] of this.lists) for (const item of list) yield [name, item];
  }

  /** All lists, in the order of their first items. */
  all(): readonly (readonly Item[])[] {
    return [...this.lists.values()];
  }
}

/** Items that have the same name, together. */
export function groupBy<Item>(items: Iterable<Item>, nameOf: (item: Item) => string): readonly (readonly Item[])[] {
  const lists = new Lists<Item>();
  for (const item of items) lists.add(nameOf(item), item);
  return lists.all();
}

/** Adds all items to a list, one by one: a call takes so many arguments only, and a list may be as long as an organization is large. */
export function pushAll<Item>(list: Item[], items: Iterable<Item>): void {
  for (const item of items) list.push(item);
}

/** The largest of any number of numbers; 0 where there are none, or none above it. */
export function largest(numbers: Iterable<number>): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** Texts, each once and in order: of code units, which is how `sort` compares texts, and fastest by itself. */
export const sortedOnce = (texts: Iterable<string>): readonly string[] => [...new Set(texts)].sort();
