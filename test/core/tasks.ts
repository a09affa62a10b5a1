/** Changes for a schedule, and what it starts. */
import type { Key } from "../../src/core/base/key.ts";
import { Schedule } from "../../src/core/order/schedule.ts";
import type { Task } from "../../src/core/order/task.ts";

export const task = (key: Key, more: Partial<Task> = {}): Task => ({
  key,
  locks: [],
  careful: false,
  asynchronous: true,
  ...more,
});
type Lists = Readonly<Record<Key, readonly (readonly Key[])[]>>;
export const schedule = (tasks: readonly Task[], needs: Lists = {}, follows: Lists = {}) =>
  new Schedule(tasks, { needs: new Map(Object.entries(needs)), follows: new Map(Object.entries(follows)) });
export const all = (one: Schedule, asynchronous = true) => {
  const keys: Key[] = [];
  for (let key = one.next(asynchronous); key !== undefined; key = one.next(asynchronous)) keys.push(key);
  return keys;
};
