/**
 * Memories that were set aside: what they still say.
 *
 * In: history, and memories of another line of it. Out: what their commits declared, and whose Settings guard. Invariant: what
 * is not there any more is lost, and said so; it never stops anybody. Example: a commit that was amended after a run.
 */

import { pushAll } from "../base/lists.ts";
import { declaredBefore } from "../desired/past-configs.ts";
import type { Config } from "../model/config.ts";
import { formerFoldersOf } from "./folders.ts";
import { gather } from "./gather.ts";
import { type History, MissingObjects } from "./history.ts";
import type { Memory } from "./memory.ts";
import type { HashOfFolder } from "./tags.ts";

/** Whose config is looked for, and where. */
export interface Placing {
  readonly history: History;
  /** The name that it had. */
  readonly name: string;
  readonly hashOfFolder: HashOfFolder;
}

/** Where the config stood. `mayLack`: what is not there is looked for here alone, and is found to be lost. */
export async function foldersOf(
  given: Placing,
  memory: Memory,
  mayLack: boolean,
): Promise<readonly string[] | undefined> {
  try {
    return await formerFoldersOf(given.history, memory, given.name, given.hashOfFolder);
  } catch (error) {
    if (!(error instanceof MissingObjects) || !mayLack) throw error;
    return [given.history.path];
  }
}

/** What memories that were set aside still say; what this clone does not have of them is lost. */
export async function saidBy(given: Placing, memories: readonly Memory[]) {
  const [written, unwritten, guards]: [Config[], Config[], Config[]] = [[], [], []];
  let lost = false;
  for (const memory of memories) {
    const folders = (await foldersOf(given, memory, true)) ?? [given.history.path];
    const options = { folders, name: given.name, mayLack: true, detached: true };
    const found = await gather(given.history, memory, options);
    if (found === "unreadable" || "missing" in found) {
      lost = true;
      continue;
    }
    pushAll(written, declaredBefore({ ...found.past, unwritten: [] }));
    pushAll(unwritten, found.past.unwritten);
    pushAll(guards, found.past.guards);
    lost ||= found.lacks || memory.lost;
  }
  return { written, unwritten, guards, lost };
}
