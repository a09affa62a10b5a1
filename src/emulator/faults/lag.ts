import { isNamed, type ServiceName } from "../calls/operation.ts";
import { copyOf } from "../saved/state-file.ts";
import type { World } from "../world/world.ts";

/** Reads that always see the present: what runs is known where it runs, and an instance does not come and go. */
const PRESENT = /^(ListInstances|DescribeInstance|(Describe|List)\w+Status)$/;
const READ = /^(List|Describe|Get|IsMember)/;

/**
 * Eventual consistency: for a while after a change, reads answer from the world as it was before; writes are checked
 * against the present. With a lag of 0 nothing is kept; with one, each change costs a copy of the world.
 */
export class Lag {
  readonly #world: World;
  readonly #foldNames: boolean;
  #milliseconds = 0;
  #single: Readonly<Record<string, number>> = {};
  /** The world after the last change. */
  #latest: World | undefined;
  /** Worlds that changes replaced, oldest first, and when each was. */
  #replaced: { readonly world: World; readonly at: number }[] = [];

  constructor(world: World, foldNames: boolean) {
    this.#world = world;
    this.#foldNames = foldNames;
  }

  /** Of changes from now on; `single`: of operations that have a lag of their own. */
  set(milliseconds: number, single: Readonly<Record<string, number>> = {}): void {
    this.#milliseconds = milliseconds;
    this.#single = single;
    const isOff = this.#longest === 0;
    this.#latest = isOff ? undefined : copyOf(this.#world, this.#foldNames);
    if (isOff) this.#replaced = [];
  }

  get #longest(): number {
    return Math.max(this.#milliseconds, ...Object.values(this.#single));
  }

  /** To be called after every change. */
  changed(now: number): void {
    if (this.#latest === undefined) return;
    this.#forget(now);
    this.#replaced.push({ world: this.#latest, at: now });
    this.#latest = copyOf(this.#world, this.#foldNames);
  }

  /** The world that a request is answered from. */
  seenBy(service: ServiceName, operation: string, now: number): World {
    if (this.#latest === undefined) return this.#world;
    const lags = !isNamed(service, "organizations", "sts");
    if (!lags || !READ.test(operation) || PRESENT.test(operation)) return this.#world;
    this.#forget(now);
    const lag = this.#single[operation] ?? this.#milliseconds;
    return this.#replaced.find(({ at }) => at + lag > now)?.world ?? this.#world;
  }

  /** Also while nobody reads: a client that only writes must not fill the memory. */
  #forget(now: number): void {
    const longest = this.#longest;
    const seen = this.#replaced.findIndex(({ at }) => at + longest > now);
    this.#replaced.splice(0, seen === -1 ? this.#replaced.length : seen);
  }
}
