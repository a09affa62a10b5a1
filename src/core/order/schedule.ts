/**
 * The schedule: which change may be started next, while others are under way.
 *
 * In: changes in their sequence, with what each needs, follows and locks. Out: a key at a time. Invariant: a change starts
 * once all it needs is made (seen, where it takes something away) and nothing before it that it follows is open; two that
 * share a lock are never under way together; what needs a failed one never starts. Since lists only reach back in the
 * sequence, the first open change can always start. Example: `next(true)` is the grant that most others wait for.
 */

import type { Key } from "../base/key.ts";
import { pushAll } from "../base/lists.ts";
import { Lanes } from "./lanes.ts";
import type { Order } from "./order.ts";
import type { Follow, Need, State, Task, TaskNode } from "./task.ts";

/** Something that will never start, and the failed change that it needs. */
export interface Dropped {
  readonly key: Key;
  readonly need: Key;
}

const OPEN: ReadonlySet<State> = new Set(["waiting", "ready", "running"]);

export class Schedule {
  private readonly nodes: readonly TaskNode[];
  private readonly byKey: ReadonlyMap<Key, TaskNode>;
  private readonly lanes = new Lanes();
  private dropped: Dropped[] = [];
  /** Made and not seen, while something waits for its being seen. */
  private readonly waitedFor = new Set<TaskNode>();

  constructor(tasks: readonly Task[], order: Pick<Order, "needs" | "follows">) {
    this.nodes = tasks.map((task, place) => ({
      task,
      place,
      blocking: 0,
      state: "waiting",
      needed: [],
      followed: [],
    }));
    this.byKey = new Map(this.nodes.map((node) => [node.task.key, node]));
    this.link(order);
    for (const node of this.nodes) this.release(node);
  }

  private link({ needs, follows }: Pick<Order, "needs" | "follows">): void {
    const [needLists, followLists] = [new Map<readonly Key[], Need>(), new Map<readonly Key[], Follow>()];
    for (const node of this.nodes) {
      for (const keys of needs.get(node.task.key) ?? []) this.need(node, keys, needLists);
      for (const keys of follows.get(node.task.key) ?? []) this.follow(node, keys, followLists);
    }
  }

  private need(node: TaskNode, keys: readonly Key[], lists: Map<readonly Key[], Need>): void {
    let list = lists.get(keys);
    if (list === undefined) {
      const members = keys.flatMap((key) => this.byKey.get(key) ?? []);
      list = { unmade: members.length, unseen: members.length, waitForMade: [], waitForSeen: [] };
      for (const member of members) member.needed.push(list);
      lists.set(keys, list);
    }
    if (list.unmade === 0) return;
    (node.task.careful ? list.waitForSeen : list.waitForMade).push(node);
    node.blocking += 1;
  }

  /** Called in the order of places, so that waiters are sorted. */
  private follow(node: TaskNode, keys: readonly Key[], lists: Map<readonly Key[], Follow>): void {
    let list = lists.get(keys);
    if (list === undefined) {
      const members = keys.flatMap((key) => this.byKey.get(key) ?? []).sort((a, b) => a.place - b.place);
      list = { places: members.map(({ place }) => place), open: 0, waiters: [], gone: 0 };
      for (const member of members) member.followed.push(list);
      lists.set(keys, list);
    }
    if ((list.places[0] ?? node.place) >= node.place) return;
    list.waiters.push(node);
    node.blocking += 1;
  }

  private release(node: TaskNode): void {
    if (node.blocking > 0 || node.state !== "waiting") return;
    node.state = "ready";
    this.lanes.add(node);
  }

  private unblock(node: TaskNode): void {
    node.blocking -= 1;
    this.release(node);
  }

  /** The change to start now, whose locks are then held; undefined where there is none. */
  next(asynchronous: boolean): Key | undefined {
    const node = this.lanes.take(asynchronous);
    if (node === undefined) return undefined;
    node.state = "running";
    return node.task.key;
  }

  /** AWS has accepted all of it; `unsure`: perhaps it was not AWS, so that all that need it wait until a read shows it. */
  made(key: Key, unsure = false): void {
    const node = this.byKey.get(key)!;
    this.lanes.free(node.task.locks);
    node.state = "made";
    for (const list of node.needed) {
      list.unmade -= 1;
      if (unsure) pushAll(list.waitForSeen, list.waitForMade.splice(0));
      if (list.unmade === 0) for (const waiter of list.waitForMade.splice(0)) this.unblock(waiter);
      if (list.waitForSeen.some(({ state }) => state === "waiting")) this.waitedFor.add(node);
    }
    this.pass(node);
  }

  /** A read shows it. */
  seen(key: Key): void {
    const node = this.byKey.get(key)!;
    if (node.state !== "made") return;
    node.state = "seen";
    this.waitedFor.delete(node);
    for (const list of node.needed) {
      list.unseen -= 1;
      if (list.unseen === 0) for (const waiter of list.waitForSeen.splice(0)) this.unblock(waiter);
    }
  }

  /** It is held, or AWS refused it, or no read shows it. `also`: what fails with it where it has not started. */
  failed(key: Key, also: readonly Key[] = []): void {
    const node = this.byKey.get(key)!;
    if (node.state === "running") this.lanes.free(node.task.locks);
    const queue = [node];
    this.fail(node);
    for (const other of also) {
      const waiter = this.byKey.get(other);
      if (waiter?.state !== "waiting" && waiter?.state !== "ready") continue;
      this.fail(waiter);
      this.dropped.push({ key: other, need: key });
      queue.push(waiter);
    }
    for (let one = queue.pop(); one !== undefined; one = queue.pop()) {
      for (const { waitForMade, waitForSeen } of one.needed) {
        for (const waiter of [...waitForMade, ...waitForSeen]) {
          if (waiter.state !== "waiting") continue;
          this.fail(waiter);
          this.dropped.push({ key: waiter.task.key, need: one.task.key });
          queue.push(waiter);
        }
      }
    }
  }

  private fail(node: TaskNode): void {
    if (node.state === "ready") this.lanes.remove(node);
    node.state = "failed";
    this.waitedFor.delete(node);
    this.pass(node);
  }

  /** Lets those go on who only followed it. */
  private pass(node: TaskNode): void {
    for (const list of node.followed) {
      while (list.open < list.places.length && !OPEN.has(this.nodes[list.places[list.open]!]!.state)) list.open += 1;
      const first = list.places[list.open] ?? Number.POSITIVE_INFINITY;
      while (list.gone < list.waiters.length && list.waiters[list.gone]!.place <= first) {
        this.unblock(list.waiters[list.gone]!);
        list.gone += 1;
      }
    }
  }

  /** What will never start, since the last time this was asked. */
  takeDropped(): readonly Dropped[] {
    const taken = this.dropped;
    this.dropped = [];
    return taken;
  }

  /** Made, and to be looked for before something that waits for it can start. */
  awaited(): readonly Key[] {
    return [...this.waitedFor].map(({ task }) => task.key);
  }

  /** Whether something starts as soon as it is made, so that its end must be known for certain. */
  isNeeded(key: Key): boolean {
    return this.byKey.get(key)!.needed.some(({ waitForMade }) => waitForMade.length > 0);
  }

  /** What has not been started. */
  open(): readonly Key[] {
    return this.nodes.filter(({ state }) => state === "waiting" || state === "ready").map(({ task }) => task.key);
  }
}
