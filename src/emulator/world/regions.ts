import { slotOf } from "./slots.ts";
import type { World } from "./world.ts";

/** A Region that the instance is copied to: usable from `activeAt` on, and gone at `goneAt`. */
interface AdditionalRegion {
  readonly name: string;
  readonly addedDate: number;
  readonly activeAt: number;
  readonly goneAt?: number;
}

export interface Region {
  readonly name: string;
  readonly status: "ACTIVE" | "ADDING" | "REMOVING";
  readonly addedDate: number;
  readonly isPrimary: boolean;
}

const slot = slotOf<readonly AdditionalRegion[]>("regions");

/** All Regions of the instance as they are now, the primary one first, the others in the order in which they were added. */
export function regionsOf(world: World, now: number): readonly Region[] {
  const primary: Region = {
    name: world.region,
    status: "ACTIVE",
    addedDate: world.instance.createdDate,
    isPrimary: true,
  };
  const others = there(world, now).map(({ name, addedDate, activeAt, goneAt }): Region => {
    const status = goneAt !== undefined ? "REMOVING" : activeAt > now ? "ADDING" : "ACTIVE";
    return { name, status, addedDate, isPrimary: false };
  });
  return [primary, ...others];
}

/** Whether the instance can be asked for there, in its primary Region or in a copy. */
export const isServedIn = (world: World, region: string, now: number): boolean =>
  regionsOf(world, now).some(({ name, status }) => name === region && status === "ACTIVE");

export function addRegion(world: World, name: string, addedDate: number, activeAt: number): void {
  slot.set(world, [...there(world, addedDate), { name, addedDate, activeAt }]);
}

export function removeRegion(world: World, name: string, now: number, goneAt: number): void {
  const after = there(world, now).map((region) => (region.name === name ? { ...region, goneAt } : region));
  slot.set(world, after);
}

const there = (world: World, now: number): readonly AdditionalRegion[] =>
  (slot.get(world) ?? []).filter(({ goneAt }) => goneAt === undefined || goneAt > now);
