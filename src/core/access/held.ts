/**
 * What principals hold, place by place, before and after changes; and where that becomes another thing.
 *
 * In: both graphs, and whether a set is defined in another way. Out: places of cohorts, and the ways to each. Invariant: a place is left out only
 * where all ways to it stay as they are, so what is compared grows with what changes, and not with what people have. Example: who leaves one
 * of ten groups is looked at where that group holds something.
 */
import type { Key } from "../base/key.ts";
import type { Cohort } from "./differing.ts";
import type { AccessGraph, Holding } from "./graph.ts";

/** One role of a person in an account: the ways to it. */
export type Ways = Map<string, { readonly parts: string[]; readonly keys: Key[] }>;

/** An account: what is held there, by the numbers of principals. */
export interface Place {
  readonly account: string;
  readonly was: Map<number, readonly Holding[]>;
  readonly is: Map<number, readonly Holding[]>;
}

/** A user or group: where it held something, will hold something, and where that is not the same. */
export interface Principal {
  readonly part: string;
  readonly number: number;
  readonly was: ReadonlySet<Place>;
  readonly is: ReadonlySet<Place>;
  readonly moved: ReadonlySet<Place>;
}

export class Held {
  private readonly before: AccessGraph;
  private readonly after: AccessGraph;
  private readonly isRedefined: (role: string) => boolean;
  private readonly places = new Map<string, Place>();
  /** Thousands of people go through the same groups. */
  private readonly principals = new Map<string, Principal>();

  constructor(before: AccessGraph, after: AccessGraph, isRedefined: (role: string) => boolean) {
    this.before = before;
    this.after = after;
    this.isRedefined = isRedefined;
  }

  private placeOf({ account }: Holding): Place {
    const place = this.places.get(account) ?? { account, was: new Map(), is: new Map() };
    this.places.set(account, place);
    return place;
  }

  /** Puts what a principal holds in its places. */
  private put(number: number, holdings: readonly Holding[], side: "was" | "is"): ReadonlySet<Place> {
    const places = new Set<Place>();
    for (const holding of holdings) {
      const place = this.placeOf(holding);
      const others = place[side].get(number);
      place[side].set(number, others === undefined ? [holding] : [...others, holding]);
      places.add(place);
    }
    return places;
  }

  private movedIn(was: readonly Holding[], is: readonly Holding[]): ReadonlySet<Place> {
    const moved = is.filter(({ role }) => this.isRedefined(role));
    if (was === is) return new Set(moved.map((one) => this.placeOf(one)));
    const [had, has] = [new Set(was), new Set(is)];
    const others = [...was.filter((one) => !has.has(one)), ...is.filter((one) => !had.has(one))];
    return new Set([...moved, ...others].map((one) => this.placeOf(one)));
  }

  private principalOf(part: string): Principal {
    const known = this.principals.get(part);
    if (known !== undefined) return known;
    const number = this.principals.size;
    const [was, is] = [this.before.holdingsOf(part), this.after.holdingsOf(part)];
    const places = { was: this.put(number, was, "was"), is: this.put(number, is, "is") };
    const principal = { part, number, ...places, moved: this.movedIn(was, is) };
    this.principals.set(part, principal);
    return principal;
  }

  /** As many places as there may be, without looking which are the same. */
  sizeOf({ before, after }: Cohort): number {
    const [had, has] = [new Set(before), new Set(after)];
    const of = (part: string, others: ReadonlySet<string>, side: "was" | "is") => {
      const principal = this.principalOf(part);
      return (others.has(part) ? principal.moved : principal[side]).size;
    };
    let size = 0;
    for (const part of had) size += of(part, has, "was");
    for (const part of has) if (!had.has(part)) size += of(part, had, "is");
    return size;
  }

  /** The principals of a cohort, and where something may become another thing for those who go through them. */
  of({ before, after }: Cohort) {
    const [were, are] = [before.map((part) => this.principalOf(part)), after.map((part) => this.principalOf(part))];
    const places = new Set<Place>();
    for (const one of were) for (const place of are.includes(one) ? one.moved : one.was) places.add(place);
    for (const one of are) if (!were.includes(one)) for (const place of one.is) places.add(place);
    return { were, are, places };
  }
}

/** By role, what principals held, or will hold, in a place. */
export function waysTo(place: Place, principals: readonly Principal[], side: "was" | "is"): Ways {
  const ways: Ways = new Map();
  for (const { part, number } of principals)
    for (const { role, key } of place[side].get(number) ?? []) {
      const way = ways.get(role) ?? { parts: [], keys: [] };
      ways.set(role, way);
      way.parts.push(part);
      way.keys.push(key);
    }
  return ways;
}
