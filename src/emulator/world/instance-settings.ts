import type { InstanceNetwork } from "../shapes/network.ts";
import { slotOf } from "./slots.ts";
import type { World } from "./world.ts";

/** What UpdateInstance sets; plain JSON. */
export interface InstanceSettings {
  readonly name?: string;
  readonly encryption?: { readonly KeyType: string; readonly KmsKeyArn?: string };
  readonly network?: InstanceNetwork;
  /** Enabled where they were not. */
  readonly permissionSetsEnabled?: true;
}

const slot = slotOf<InstanceSettings>("instances");

export const instanceSettings = (world: World): InstanceSettings => slot.get(world) ?? {};

export function setInstanceSettings(world: World, more: InstanceSettings): void {
  slot.set(world, { ...instanceSettings(world), ...more });
}
