/**
 * Standing: whose memory there is, and whether the commit at hand may write over it.
 *
 * In: tags and history. Out: the memory that is ours, and why it stands in the way. Invariant: every commit that a memory
 * names is asked for: one that the commit at hand does not descend from is never written over. Example: a tag that names a
 * commit of another branch gives `pointer-not-ancestor`.
 */
import type { BaseState } from "../model/plan.ts";
import type { History } from "./history.ts";
import { type Memory, namesRemembered, newestOf } from "./memory.ts";
import type { Remembering } from "./remembered.ts";
import { type InTags, memoryIn, ofApplied, withApplied } from "./tags.ts";

/** Whose memory it is: ours, or that of the config whose new name is ours. */
export interface Own {
  readonly name: string;
  readonly found: InTags | "senseless" | undefined;
  readonly renamed: boolean;
}

export function ownMemory({ settings, tags = {}, hashOfFolder }: Remembering): Own {
  const { name, previously } = settings;
  const found = memoryIn(name, tags, hashOfFolder);
  if (found !== undefined || previously === undefined || previously === name) return { name, found, renamed: false };
  const before = memoryIn(previously, tags, hashOfFolder);
  return before === undefined ? { name, found, renamed: false } : { name: previously, found: before, renamed: true };
}

/** Another name with a memory that is of this very folder: the config was renamed, and nobody says so. */
export async function formerName(
  history: History,
  { settings, tags = {}, hashOfFolder }: Remembering,
): Promise<string | undefined> {
  for (const name of namesRemembered(tags)) {
    const found = name === settings.name ? undefined : memoryIn(name, tags, hashOfFolder);
    if (found === undefined || found === "senseless" || found.memory.folderHash !== hashOfFolder(history.path))
      continue;
    const commit = newestOf(found.memory);
    if (commit === undefined || !(await isBehind(history, commit))) continue;
    const config = await history.configAt(commit, history.path).catch(() => undefined);
    if (config?.settings.name === name) return name;
  }
  return undefined;
}

const isBehind = async (history: History, commit: string): Promise<boolean> =>
  commit === history.commit || ((await history.has(commit)) && (await history.isAncestor(commit, history.commit)));

/** Why the commit at hand may not write over what is remembered; undefined where it may. */
export async function orderProblem(history: History, { memory, applied }: InTags): Promise<BaseState | undefined> {
  const { completed, written } = memory;
  const points = [written?.newest, applied?.commit, written?.first, completed?.commit].filter(
    (one) => one !== undefined,
  );
  for (const point of new Set(points)) {
    if (point === history.commit) continue;
    if (!(await history.has(point))) return "pointer-unknown-commit";
    if (await history.isAncestor(point, history.commit)) continue;
    // Where commits between the two were not fetched, nobody can say that they are of two lines.
    return (await history.isCut(point, history.commit)) ? "history-cut" : "pointer-not-ancestor";
  }
  const chain = [completed?.commit, written?.first, written?.newest].filter((one) => one !== undefined);
  for (const [index, later] of chain.entries()) {
    const earlier = chain[index - 1];
    if (earlier === undefined || earlier === later) continue;
    if (!(await history.isAncestor(earlier, later))) return "pointer-unreadable";
  }
  const from = chain[0];
  if (from !== undefined && (await history.isCut(from, history.commit))) return "history-cut";
  return undefined;
}

/** What counts, and what refusals name: the newest commit that is known of. */
export interface Counting {
  readonly memory: Memory;
  /** What an older version applied that is not later than that: of no one line with it, so it counts by itself. */
  readonly beside: readonly Memory[];
  readonly named: Memory;
}

export async function countingOf(history: History, found: InTags): Promise<Counting> {
  const { applied, memory } = found;
  const [newest, later] = [newestOf(memory), withApplied(found)];
  if (applied === undefined || newest === undefined) return { memory: later, beside: [], named: later };
  const both = (await history.has(applied.commit)) && (await history.has(newest));
  if (both && (await history.isAncestor(newest, applied.commit))) return { memory: later, beside: [], named: later };
  const isOlder = both && (await history.isAncestor(applied.commit, newest));
  return { memory, beside: ofApplied(found), named: isOlder ? memory : later };
}

/** Without one that completed nobody knows what was there before, whatever was written since. */
export const isUnfinished = (memories: readonly Memory[]): boolean =>
  memories.every(({ completed }) => completed === undefined);

/** States in which a person may set the memory aside, naming the commit that is in the way. */
export const IN_THE_WAY: ReadonlySet<BaseState> = new Set([
  "pointer-unknown-commit",
  "pointer-not-ancestor",
  "pointer-unreadable",
  "pointer-other-path",
  "past-config-unreadable",
  "history-cut",
]);

export const isMeant = (supersede: string | undefined, commit: string | undefined) =>
  supersede !== undefined && commit !== undefined && /^[0-9a-f]{7,64}$/.test(supersede) && commit.startsWith(supersede);
