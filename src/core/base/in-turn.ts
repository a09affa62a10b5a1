/**
 * In turn: many things to do, a few at a time.
 *
 * In: items and what to do with each; who wants to know how many are left. Out: when all are done. Invariant: at most so many
 * are under way, so that tens of thousands of them do not lie in memory half done; the first failure ends it.
 * Example: 23,000 users asked for, 64 at a time.
 */
const AT_ONCE = 64;

export async function inTurn<Item>(
  items: readonly Item[],
  each: (item: Item) => Promise<void>,
  left: (count: number) => void = () => {},
): Promise<void> {
  let begun = 0;
  const work = async () => {
    while (begun < items.length) {
      const item = items[begun]!;
      begun += 1;
      left(items.length - begun);
      await each(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, work));
}
