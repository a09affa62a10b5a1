/** By code unit, as every sort here: no machine's locale has a say. */
export function sorted<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  keyed.sort((left, right) => (left.key < right.key ? -1 : left.key > right.key ? 1 : 0));
  return keyed.map(({ item }) => item);
}

export function sortedKeys<T extends object>(value: T): T {
  return Object.fromEntries(sorted(Object.entries(value), ([key]) => key)) as T;
}
