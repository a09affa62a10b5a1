import type { World } from "./world.ts";

/**
 * A part's place in the world, found by the part's name. It holds plain JSON, so that the state file and copies of the
 * world take it along unasked; files of earlier versions have nothing there.
 */
export interface Slot<T> {
  get(world: World): T | undefined;
  /** `undefined` empties it. */
  set(world: World, value: T | undefined): void;
}

export function slotOf<T>(part: string): Slot<T> {
  return {
    get: ({ parts }) => (Object.hasOwn(parts, part) ? (parts[part] as T) : undefined),
    set: ({ parts }, value) => {
      if (value === undefined) delete parts[part];
      else parts[part] = value;
    },
  };
}

/** Things of one kind in a slot, by ARN or id. */
export interface Records<T> {
  get(world: World, key: string): T | undefined;
  set(world: World, key: string, value: T): void;
  delete(world: World, key: string): void;
  /** In the order of creation: lists that are cut into pages need one that stays. */
  all(world: World): readonly T[];
}

export function recordsOf<T>(part: string): Records<T> {
  const slot = slotOf<Record<string, T>>(part);
  return {
    get: (world, key) => {
      const all = slot.get(world) ?? {};
      return Object.hasOwn(all, key) ? all[key] : undefined;
    },
    set: (world, key, value) => {
      const all = slot.get(world) ?? {};
      all[key] = value;
      slot.set(world, all);
    },
    delete: (world, key) => {
      delete slot.get(world)?.[key];
    },
    all: (world) => Object.values(slot.get(world) ?? {}),
  };
}
