/**
 * The cheapest cover: of things that can each be paid for by themselves, or had for nothing once some keys are paid for, which
 * to take by keys. A key costs one and serves every thing that needs it.
 *
 * In: things with their price and the keys they need, and keys that are paid for already. Out: the things to take by keys.
 * Invariant: no other choice costs less (a smallest cut of the network price → thing → key → one). Example: two sets of forty
 * pairs each that name the same group cost one call by that group, and eighty by pairs.
 */
import type { Key } from "./key.ts";

/** Something that may be bought, with its price (no unit: calls, mostly) and the keys of which it needs one each. */
export interface Thing {
  readonly name: string;
  readonly price: number;
  readonly needs: readonly Key[];
}

/** Flow from things to keys; a key lets one through, unless it is paid for. */
class Network {
  private readonly left: number[];
  private readonly needs: readonly (readonly Key[])[];
  /** The thing whose unit goes through a key. */
  private readonly through = new Map<Key, number>();

  constructor(things: readonly Thing[], free: ReadonlySet<Key>) {
    this.left = things.map(({ price }) => price);
    this.needs = things.map(({ needs }) => needs.filter((key) => !free.has(key)));
    for (const index of things.keys()) while (this.left[index]! > 0 && this.push(index)) this.left[index]! -= 1;
  }

  /** One more unit from a thing: to a key that lets nothing through yet, if need be by moving what others send. */
  private push(from: number): boolean {
    /** Which thing a key was reached from, and by which key, already in use, a thing was. */
    const keyFrom = new Map<Key, number>();
    const thingBy = new Map<number, Key | undefined>([[from, undefined]]);
    for (const index of thingBy.keys()) {
      for (const key of this.needs[index]!) {
        if (keyFrom.has(key)) continue;
        keyFrom.set(key, index);
        const holder = this.through.get(key);
        if (holder === undefined) {
          this.reroute(key, keyFrom, thingBy);
          return true;
        }
        if (!thingBy.has(holder)) thingBy.set(holder, key);
      }
    }
    return false;
  }

  private reroute(last: Key, keyFrom: ReadonlyMap<Key, number>, thingBy: ReadonlyMap<number, Key | undefined>): void {
    for (let key: Key | undefined = last; key !== undefined; ) {
      const index: number = keyFrom.get(key)!;
      this.through.set(key, index);
      key = thingBy.get(index);
    }
  }

  /** Things that could send more if keys let more through: paying for their keys is cheaper. */
  worthTheirKeys(): ReadonlySet<number> {
    const taken = new Set<number>();
    const reached = [...this.left.keys()].filter((index) => this.left[index]! > 0);
    for (let index = reached.shift(); index !== undefined; index = reached.shift()) {
      if (taken.has(index)) continue;
      taken.add(index);
      for (const key of this.needs[index]!) {
        const holder = this.through.get(key);
        if (holder !== undefined) reached.push(holder);
      }
    }
    return taken;
  }
}

export function cheapestCover(things: readonly Thing[], free: ReadonlySet<Key>): ReadonlySet<string> {
  const network = new Network(things, free);
  const taken = network.worthTheirKeys();
  return new Set(things.filter((_, index) => taken.has(index)).map(({ name }) => name));
}
