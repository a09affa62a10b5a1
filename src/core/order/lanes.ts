/**
 * Lanes: changes that could start now, by the lock that they share.
 *
 * In: changes as they become ready. Out: one whose locks are free. Invariant: what others wait for comes first, then
 * what stands in the longest lane, since one account's changes can only be made one after the other and so end last.
 * Taking one does not look at all lanes: there may be one for each of 100,000 people. Example: with 30 assignments for one
 * account and one for each of 40 others, the 30 are never kept waiting.
 */
import { Heap } from "../base/heap.ts";
import type { TaskNode } from "./task.ts";

interface Lane {
  readonly name: string;
  readonly nodes: TaskNode[];
  readonly lanes: LanesOf;
}

const PLACES = 2 ** 31;
const LENGTHS = 2 ** 20;

const isNeeded = ({ needed, followed }: TaskNode) => needed.length > 0 || followed.length > 0;

/** The smaller, the sooner: whether others wait for its head, how long it is, and which place its head has. */
function rankOf({ nodes }: Lane): number {
  const [head] = nodes;
  const length = Math.min(nodes.length, LENGTHS - 1);
  return ((isNeeded(head!) ? 0 : LENGTHS) + LENGTHS - length) * PLACES + head!.place;
}

/** The lanes of one sort. A rank in the heap may be an old one: it counts if its lane has it still. */
class LanesOf {
  private readonly byName = new Map<string, Lane>();
  private readonly byPlace = new Map<number, Lane>();
  private readonly ranks = new Heap();

  /** Lets a lane be found as it is now. */
  offer(lane: Lane): void {
    if (lane.nodes.length > 0) this.ranks.push(rankOf(lane));
  }

  add(name: string, node: TaskNode): void {
    const lane = this.byName.get(name) ?? { name, nodes: [], lanes: this };
    this.byName.set(name, lane);
    this.byPlace.set(node.place, lane);
    lane.nodes.push(node);
    this.offer(lane);
  }

  remove(node: TaskNode): void {
    const lane = this.byPlace.get(node.place)!;
    this.byPlace.delete(node.place);
    lane.nodes.splice(lane.nodes.indexOf(node), 1);
    if (lane.nodes.length === 0) this.byName.delete(lane.name);
    this.offer(lane);
  }

  /** The best lane, which is then found no more until it is offered again. */
  next(): Lane | undefined {
    for (let rank = this.ranks.pop(); rank !== undefined; rank = this.ranks.pop()) {
      const lane = this.byPlace.get(rank % PLACES);
      if (lane !== undefined && rankOf(lane) === rank) return lane;
    }
    return undefined;
  }
}

export class Lanes {
  private readonly asynchronous = new LanesOf();
  private readonly synchronous = new LanesOf();
  /** Locks that are held, each with the lanes that were found waiting for it. */
  private readonly held = new Map<string, Set<Lane>>();

  private lanesFor(asynchronous: boolean): LanesOf {
    return asynchronous ? this.asynchronous : this.synchronous;
  }

  add(node: TaskNode): void {
    this.lanesFor(node.task.asynchronous).add(node.task.locks[0] ?? node.task.key, node);
  }

  /** Takes out one that was added. */
  remove(node: TaskNode): void {
    this.lanesFor(node.task.asynchronous).remove(node);
  }

  /** Takes the best one out, and holds its locks. */
  take(asynchronous: boolean): TaskNode | undefined {
    const lanes = this.lanesFor(asynchronous);
    for (let lane = lanes.next(); lane !== undefined; lane = lanes.next()) {
      const head = lane.nodes[0]!;
      const lock = head.task.locks.find((one) => this.held.has(one));
      if (lock !== undefined) {
        this.held.get(lock)!.add(lane);
        continue;
      }
      for (const one of head.task.locks) this.held.set(one, new Set());
      lanes.remove(head);
      return head;
    }
    return undefined;
  }

  free(locks: readonly string[]): void {
    for (const lock of locks) {
      const waiting = this.held.get(lock) ?? [];
      this.held.delete(lock);
      for (const lane of waiting) lane.lanes.offer(lane);
    }
  }
}
