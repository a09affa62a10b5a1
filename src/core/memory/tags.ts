/**
 * The memory of a config among the tags of an instance, whichever version of idc wrote it.
 *
 * In: tags and a config's name. Out: `InTags`. Invariant: the tag of older versions (`idc:applied:*`) is believed for what an
 * older version may have done: where it names another commit than was completed, that commit counts as written from.
 * Example: `idc:applied:acme` alone is the memory of one completed commit.
 */
import { appliedTag, readPointer } from "../model/own-tags.ts";
import { begun, type Memory, memoryTag, nothingYet, readMemory, supersededIn, supersededTag } from "./memory.ts";

/** The first 16 hex digits of a hash: what is remembered of a folder's path. */
export type HashOfFolder = (path: string) => string;

/** What tags of the instance say of one config. */
export interface InTags {
  readonly memory: Memory;
  /** A commit that an older version applied beside what is remembered, and the hash of the folder in which it did. */
  readonly applied?: { readonly commit: string; readonly folderHash: string };
}

/** What a config's tags say; `senseless` where they say nothing that can be understood; undefined where there are none. */
export function memoryIn(
  name: string,
  tags: Readonly<Record<string, string>>,
  hashOfFolder: HashOfFolder,
): InTags | "senseless" | undefined {
  const [value, before] = [tags[memoryTag(name)], tags[appliedTag(name)]];
  const pointer = before === undefined ? undefined : readPointer(before);
  if (value === undefined) {
    if (before === undefined) return undefined;
    if (pointer === undefined) return "senseless";
    const completed = { commit: pointer.commit };
    return { memory: { completed, runs: 0, folderHash: hashOfFolder(pointer.path), lost: false, uncommitted: false } };
  }
  const memory = readMemory(value);
  if (memory === undefined) return "senseless";
  if (pointer === undefined || pointer.commit === memory.completed?.commit) return { memory };
  return { memory, applied: { commit: pointer.commit, folderHash: hashOfFolder(pointer.path) } };
}

/** Memories that a person has set aside and that still count, oldest first; a senseless one counts as nothing known. */
export function setAsideIn(
  name: string,
  tags: Readonly<Record<string, string>>,
): { readonly memories: readonly Memory[]; readonly senseless: boolean } {
  const all = supersededIn(name, tags).map((number) => readMemory(tags[supersededTag(name, number)] ?? ""));
  const memories = all.filter((memory) => memory !== undefined);
  return { memories, senseless: memories.length < all.length };
}

/** All that a run's plan rests on: whoever finds it changed plans anew. */
export function fingerprintOf(name: string, tags: Readonly<Record<string, string>>): string {
  const keys = [
    memoryTag(name),
    appliedTag(name),
    ...supersededIn(name, tags).map((number) => supersededTag(name, number)),
  ];
  return JSON.stringify(keys.map((key) => [key, tags[key] ?? null]));
}

/** The memory with a later commit counted in that an older version applied. */
export function withApplied({ memory, applied }: InTags): Memory {
  return applied === undefined ? memory : { ...begun(memory, applied.commit, memory.folderHash), runs: memory.runs };
}

/** What an older version applied, as a memory of its own. */
export const ofApplied = ({ applied }: InTags): readonly Memory[] =>
  applied === undefined ? [] : [{ ...nothingYet(applied.folderHash), completed: { commit: applied.commit } }];
