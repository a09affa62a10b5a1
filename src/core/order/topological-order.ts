/**
 * A sequence of items that each want others before them, more or less urgently.
 *
 * In: items in the order of preference, with shared lists of predecessors. Out: their keys. Invariant: an item comes as soon
 * as everything it wants is placed, the most preferred first; where nothing is free, items that wait for each other, and for
 * nothing else, are looked for, and among them the weak wants of the most preferred give way, then its soft ones, its hard
 * ones never. So nobody gives way who only waits for others that do, but where very many wait for each other (`effort`).
 * Example: `b` that hard-wants `a` follows it, whatever else either wants.
 */
import { Bug } from "../base/bug.ts";
import { Heap } from "../base/heap.ts";
import type { Key } from "../base/key.ts";
import { Lists } from "../base/lists.ts";
import { cycleFrom } from "./cycle.ts";

/**
 * Something to be put in order, and lists of keys that it comes after: `hard` always, `soft` and `weak` where a circle
 * allows it, `weak` giving way first. Lists are shared between items and never changed.
 */
export interface Item {
  readonly key: Key;
  /** The smaller the earlier, among those that are free. */
  readonly rank: number;
  readonly hard: (readonly Key[])[];
  readonly soft: (readonly Key[])[];
  readonly weak: (readonly Key[])[];
}

type Strength = "hard" | "soft" | "weak";
const STRENGTHS: readonly Strength[] = ["hard", "soft", "weak"];

interface Waiter {
  readonly item: Item;
  /** Place in the order of preference. */
  readonly place: number;
  /** How many of its lists still have something unplaced in them. */
  readonly open: Record<Strength, number>;
  readonly lists: List[];
  placed: boolean;
}

interface List {
  readonly keys: readonly Key[];
  left: number;
  readonly waiters: (readonly [Waiter, Strength])[];
}

/** So many steps from what waits to what it waits for, a second or so, are taken before one search has to do for several. */
const EFFORT = 5_000_000;

const isOpen = ({ left }: List) => left > 0;
const isWaiter = (one: Waiter | List): one is Waiter => "item" in one;
const canGiveWay = ({ open, placed }: Waiter) => !placed && open.hard === 0;

class TopologicalOrder {
  private readonly waiters: Waiter[];
  private readonly byKey: ReadonlyMap<Key, Waiter>;
  private readonly listsOf = new Lists<List>();
  /** By how much is still wanted: nothing; weak wants; soft and weak ones. */
  private readonly free: readonly [Heap, Heap, Heap] = [new Heap(), new Heap(), new Heap()];

  /** Steps that may still be taken for each search alone. */
  private effort: number;
  /** Where the last search came by: what still waits there waits for what comes next. */
  private readonly way: Waiter[] = [];
  /** The knot that was found last, who is preferred first, and how many of it may still go before it is looked for anew. */
  private knot: Waiter[] = [];
  private trusted = 0;

  constructor(items: readonly Item[], effort: number) {
    this.effort = effort;
    this.waiters = items.map((item, place) => {
      return { item, place, open: { hard: 0, soft: 0, weak: 0 }, lists: [], placed: false };
    });
    this.byKey = new Map(this.waiters.map((waiter) => [waiter.item.key, waiter]));
    const lists = new Map<readonly Key[], List>();
    for (const waiter of this.waiters) {
      for (const strength of STRENGTHS)
        for (const keys of waiter.item[strength]) this.want(waiter, strength, keys, lists);
    }
    for (const waiter of this.waiters) this.release(waiter);
  }

  private want(waiter: Waiter, strength: Strength, keys: readonly Key[], lists: Map<readonly Key[], List>): void {
    if (keys.length === 0) return;
    let list = lists.get(keys);
    if (list === undefined) {
      list = { keys, left: keys.length, waiters: [] };
      lists.set(keys, list);
      for (const key of keys) this.listsOf.add(key, list);
    }
    list.waiters.push([waiter, strength]);
    waiter.lists.push(list);
    waiter.open[strength] += 1;
  }

  /** Puts a waiter where it can be found; it may stand in more than one place, and is taken once. */
  private release({ open, place }: Waiter): void {
    if (open.hard > 0) return;
    this.free[open.soft > 0 ? 2 : open.weak > 0 ? 1 : 0].push(place);
  }

  private next(): Waiter | undefined {
    const [free, weak, soft] = this.free;
    const first = this.take(free);
    if (first !== undefined) return first;
    const stuck = this.take(weak) ?? this.take(soft);
    if (stuck === undefined) return undefined;
    const chosen = this.givesWay(stuck);
    if (chosen !== stuck) this.release(stuck);
    return chosen;
  }

  private take(places: Heap): Waiter | undefined {
    for (let place = places.pop(); place !== undefined; place = places.pop()) {
      const waiter = this.waiters[place]!;
      if (!waiter.placed) return waiter;
    }
    return undefined;
  }

  /** What is to go before all it wants is placed, so that another, or the same, may go at last. */
  private givesWay(stuck: Waiter): Waiter | undefined {
    if (this.effort <= 0 && this.trusted > 0) {
      this.trusted -= 1;
      const next = this.knot.find(canGiveWay);
      if (next !== undefined) return next;
    }
    this.search(this.startFor(stuck));
    return this.knot[0];
  }

  /** The nearest on the last way, so that no way is gone twice; anything that waits will do. */
  private startFor(stuck: Waiter): Waiter {
    for (let last = this.way.pop(); last !== undefined; last = this.way.pop()) {
      if (!last.placed) return last;
    }
    return stuck;
  }

  private search(start: Waiter): void {
    const { things, way } = cycleFrom<Waiter | List>(start, (one) => {
      this.effort -= isWaiter(one) ? one.lists.length : one.keys.length;
      return isWaiter(one) ? one.lists.filter(isOpen) : this.unplaced(one);
    });
    for (const one of way) if (isWaiter(one)) this.way.push(one);
    const waiters = things.filter(isWaiter);
    const softness = ({ open }: Waiter) => Math.sign(open.soft);
    this.knot = waiters.filter(canGiveWay).sort((a, b) => softness(a) - softness(b) || a.place - b.place);
    this.trusted = waiters.length >> 1;
  }

  private unplaced({ keys }: List): readonly Waiter[] {
    return keys.map((key) => this.byKey.get(key)!).filter(({ placed }) => !placed);
  }

  private settle(key: Key): void {
    for (const list of this.listsOf.get(key)) {
      list.left -= 1;
      if (list.left > 0) continue;
      for (const [waiter, strength] of list.waiters) {
        waiter.open[strength] -= 1;
        if (waiter.open[strength] === 0 && !waiter.placed) this.release(waiter);
      }
    }
  }

  run(): readonly Key[] {
    const keys: Key[] = [];
    for (let waiter = this.next(); waiter !== undefined; waiter = this.next()) {
      waiter.placed = true;
      keys.push(waiter.item.key);
      this.settle(waiter.item.key);
    }
    if (keys.length < this.waiters.length) throw new Bug("the order of writes has a cycle");
    return keys;
  }
}

/** After `effort` steps, one search serves until half of what it found is placed: somebody may then give way in vain. */
export function topologicalOrderOf(items: readonly Item[], effort = EFFORT): readonly Key[] {
  return new TopologicalOrder(items, effort).run();
}
