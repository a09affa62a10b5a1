/**
 * Lanes: changes that could start now, by the lock that they share.
 *
 * In: changes as they become ready. Out: one whose locks are free. Invariant: what others wait for comes first, then
 * what stands in the longest lane, since one account's changes can only be made one after the other and so end last.
 * Example: with 30 assignments for one account and one for each of 40 others, the 30 are never kept waiting.
 */
import type { TaskNode } from "../model/task.ts";

interface Lane {
  readonly nodes: TaskNode[];
}

const isNeeded = ({ needed, followed }: TaskNode) => needed.length > 0 || followed.length > 0;

export class Lanes {
  private readonly held = new Set<string>();
  private readonly lanes = { asynchronous: new Map<string, Lane>(), synchronous: new Map<string, Lane>() };

  private lanesFor(asynchronous: boolean): Map<string, Lane> {
    return asynchronous ? this.lanes.asynchronous : this.lanes.synchronous;
  }

  private nameOf({ task }: TaskNode): string {
    return task.locks[0] ?? task.key;
  }

  add(node: TaskNode): void {
    const lanes = this.lanesFor(node.task.asynchronous);
    const lane = lanes.get(this.nameOf(node)) ?? { nodes: [] };
    lane.nodes.push(node);
    lanes.set(this.nameOf(node), lane);
  }

  /** Takes out one that was added. */
  remove(node: TaskNode): void {
    const lanes = this.lanesFor(node.task.asynchronous);
    const { nodes } = lanes.get(this.nameOf(node))!;
    nodes.splice(nodes.indexOf(node), 1);
    if (nodes.length === 0) lanes.delete(this.nameOf(node));
  }

  /** Takes the best one out, and holds its locks. */
  take(asynchronous: boolean): TaskNode | undefined {
    let best: { readonly head: TaskNode; readonly length: number } | undefined;
    for (const { nodes } of this.lanesFor(asynchronous).values()) {
      const head = nodes[0]!;
      if (head.task.locks.some((lock) => this.held.has(lock))) continue;
      const one = { head, length: nodes.length };
      if (best === undefined || isBetter(one, best)) best = one;
    }
    if (best === undefined) return undefined;
    this.remove(best.head);
    for (const lock of best.head.task.locks) this.held.add(lock);
    return best.head;
  }

  free(locks: readonly string[]): void {
    for (const lock of locks) this.held.delete(lock);
  }
}

function isBetter(one: { head: TaskNode; length: number }, other: { head: TaskNode; length: number }): boolean {
  const [needed, otherNeeded] = [isNeeded(one.head), isNeeded(other.head)];
  if (needed !== otherNeeded) return needed;
  if (one.length !== other.length) return one.length > other.length;
  return one.head.place < other.head.place;
}
