/**
 * A knot: things that wait for each other, and for nothing else.
 *
 * In: where to begin, and what each thing waits for. Out: the things of one knot, found by going from what waits to what it
 * waits for, and the way there. Invariant: whatever a thing of the knot waits for is in it; so is whoever waits for it and is
 * waited for by it. What waits for nothing is a knot by itself.
 * Example: `a` waits for `b`, `b` for `c` and `c` for `b`: the knot is `b`, `c`, and the way is `a`.
 */

export interface Knot<Thing> {
  readonly things: readonly Thing[];
  /** Each waits for the next, the last for the knot. */
  readonly way: readonly Thing[];
}

interface Visit<Thing> {
  readonly thing: Thing;
  /** How many were visited before it. */
  readonly index: number;
  /** The least index of those that it leads back to. */
  low: number;
  readonly rest: Iterator<Thing>;
}

/** Tarjan's strongly connected components, up to the first that is whole: nothing leads out of that one. */
export function cycleFrom<Thing>(start: Thing, waitsFor: (thing: Thing) => Iterable<Thing>): Knot<Thing> {
  const visits = new Map<Thing, Visit<Thing>>();
  const open: Visit<Thing>[] = [];
  const enter = (thing: Thing): void => {
    const visit = { thing, index: visits.size, low: visits.size, rest: waitsFor(thing)[Symbol.iterator]() };
    visits.set(thing, visit);
    open.push(visit);
  };
  const order: Thing[] = [];
  enter(start);
  for (;;) {
    const visit = open.at(-1)!;
    const next = visit.rest.next();
    if (next.done !== true) {
      const known = visits.get(next.value);
      if (known === undefined) enter(next.value);
      else visit.low = Math.min(visit.low, known.index);
      continue;
    }
    open.pop();
    order.push(visit.thing);
    // No component was whole before, so what was entered since and is left again belongs to this one.
    if (visit.low === visit.index) {
      const things = order.filter((thing) => visits.get(thing)!.index >= visit.index);
      return { things, way: open.map(({ thing }) => thing) };
    }
    const before = open.at(-1)!;
    before.low = Math.min(before.low, visit.low);
  }
}
