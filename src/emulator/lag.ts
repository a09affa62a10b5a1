import type { ServiceName } from "./operation.ts";
import { copyOf } from "./state-file.ts";
import type { World } from "./world/world.ts";

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
  /** The world after the last change. */
  #latest: World | undefined;
  /** Worlds that changes replaced, oldest first, and until when each is what reads see. */
  #replaced: { readonly world: World; readonly until: number }[] = [];

  constructor(world: World, foldNames: boolean) {
    this.#world = world;
    this.#foldNames = foldNames;
  }

  /** Of changes from now on. */
  set(milliseconds: number): void {
    this.#milliseconds = milliseconds;
    this.#latest = milliseconds === 0 ? undefined : copyOf(this.#world, this.#foldNames);
    if (milliseconds === 0) this.#replaced = [];
  }

  /** To be called after every change. */
  changed(now: number): void {
    if (this.#latest === undefined) return;
    this.#forget(now);
    this.#replaced.push({ world: this.#latest, until: now + this.#milliseconds });
    this.#latest = copyOf(this.#world, this.#foldNames);
  }

  /** The world that a request is answered from. */
  seenBy(service: ServiceName, operation: string, now: number): World {
    if (this.#latest === undefined) return this.#world;
    const lags = service === "sso-admin" || service === "identitystore";
    if (!lags || !READ.test(operation) || PRESENT.test(operation)) return this.#world;
    this.#forget(now);
    return this.#replaced[0]?.world ?? this.#world;
  }

  /** Also while nobody reads: a client that only writes must not fill the memory. */
  #forget(now: number): void {
    const seen = this.#replaced.findIndex(({ until }) => until > now);
    this.#replaced.splice(0, seen === -1 ? this.#replaced.length : seen);
  }
}
