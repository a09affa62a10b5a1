/**
 * Memory: what the instance remembers of a config's runs, in one tag.
 *
 * In: the value of a tag, or what is to be remembered. Out: `Memory`, or a value of at most 256 characters. Invariant: a value
 * is untrusted: only whole commit ids are taken from it, and whoever uses them asks git what they are worth; what was written
 * is read back the same. Example: `1 3f9c…/2026-11-28 - - - 12 0123456789abcdef -`: a commit that is completed, after 12 runs.
 */
import { LONGEST_VALUE } from "../model/own-tags.ts";

/**
 * What the instance remembers of a config, as its tags have it. Commits are full ids. Read and written by runs alone;
 * it says what was done, and never by itself what may be removed (`remember.ts` does).
 */
export interface Memory {
  /** The last commit whose run left nothing to do, and its day (UTC); the day is absent where an older version completed it. */
  readonly completed?: { readonly commit: string; readonly day?: string };
  /** The first and the newest commit that a run wrote from since. */
  readonly written?: {
    readonly first: string;
    readonly newest: string;
    /** The other commits that were written from, as the first digits of their ids: the latest ones that there is room for. */
    readonly others: readonly string[];
  };
  /** Runs that wrote. */
  readonly runs: number;
  /** First 16 hex digits of the SHA-256 of the config folder's path in its repository. */
  readonly folderHash: string;
  /** Something that was declared is known no more. */
  readonly lost: boolean;
  /** A run wrote what no commit has: sets with the mark `idc:uncommitted` may be there. */
  readonly uncommitted: boolean;
}

const VERSION = "1";
/** Digits of an id that tell the commits of a repository apart. */
const DIGITS = 10;
/** The count of runs starts again here: all that is asked of it is whether it is another one than before. */
const COUNTED = 1_000_000_000;

const ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

export const isCommitId = (text: string): boolean => ID.test(text);

/** `name` is the config's (`Settings.name`). */
export const memoryTag = (name: string): string => `idc:memory:${name}`;
/** Who wrote last and when: for people, never believed. */
export const writerTag = (name: string): string => `idc:writer:${name}`;
/** A memory that a person has set aside, until a run completes. */
export const supersededTag = (name: string, number: number): string => `idc:superseded:${name}:${number}`;

/** Numbers of the memories that were set aside. */
export function supersededIn(name: string, tags: Readonly<Record<string, string>>): readonly number[] {
  const prefix = supersededTag(name, 0).slice(0, -1);
  const numbers = Object.keys(tags).flatMap((key) => {
    const rest = key.startsWith(prefix) ? key.slice(prefix.length) : "";
    return /^[1-9]\d{0,5}$/.test(rest) ? [Number(rest)] : [];
  });
  return numbers.sort((a, b) => a - b);
}

/** Names of the configs that have a memory on the instance. */
export function namesRemembered(tags: Readonly<Record<string, string>>): readonly string[] {
  const names = Object.keys(tags).flatMap((key) => /^idc:(?:memory|applied):([a-z0-9-]+)$/.exec(key)?.[1] ?? []);
  return [...new Set(names)].sort();
}

export function writeMemory(memory: Memory): string {
  const { completed, written, runs, folderHash } = memory;
  const flags = `${memory.lost ? "l" : ""}${memory.uncommitted ? "u" : ""}` || "-";
  const done = completed === undefined ? "-" : `${completed.commit}/${completed.day ?? ""}`;
  const value = (others: string) =>
    [VERSION, done, written?.first ?? "-", written?.newest ?? "-", others, runs, folderHash, flags].join(" ");
  let others = (written?.others ?? []).map((id) => id.slice(0, DIGITS));
  // What is left out counts as never written from: then a person decides on what it declared.
  while (others.length > 0 && value(others.join(".")).length > LONGEST_VALUE) others = others.slice(1);
  return value(others.join(".") || "-");
}

const VALUE =
  /^1 (?:-|([0-9a-f]{40}|[0-9a-f]{64})\/(\d{4}-\d\d-\d\d)?) (?:-|([0-9a-f]{40}|[0-9a-f]{64})) (?:-|([0-9a-f]{40}|[0-9a-f]{64})) (-|[0-9a-f]{10}(?:\.[0-9a-f]{10})*) (\d{1,9}) ([0-9a-f]{16}) (-|l|l?u)$/;

/** The memory in a tag's value; undefined where it makes no sense. */
export function readMemory(value: string): Memory | undefined {
  const match = VALUE.exec(value);
  if (match === null) return undefined;
  const [, commit, day, first, newest, list = "-", runs, folderHash = "", flags = "-"] = match;
  if ((first === undefined) !== (newest === undefined)) return undefined;
  const others = list === "-" ? [] : list.split(".");
  return {
    ...(commit === undefined ? {} : { completed: { commit, ...(day === undefined ? {} : { day }) } }),
    ...(first === undefined || newest === undefined ? {} : { written: { first, newest, others } }),
    runs: Number(runs),
    folderHash,
    lost: flags.includes("l"),
    uncommitted: flags.includes("u"),
  };
}

/** The newest commit that anything was written from: later runs must be of it, or of one that descends from it. */
export const newestOf = ({ written, completed }: Memory): string | undefined => written?.newest ?? completed?.commit;

/** Whether a commit is known to be among those that were written from. */
export function wasWritten({ written }: Memory, commit: string): boolean {
  if (written === undefined) return false;
  if (commit === written.first || commit === written.newest) return true;
  return written.others.some((digits) => commit.startsWith(digits));
}

/** What a run that begins to write at a commit remembers; undefined: in no commit. */
export function begun(before: Memory, commit: string | undefined, folderHash: string): Memory {
  const counted = { ...before, runs: (before.runs + 1) % COUNTED, folderHash };
  if (commit === undefined) return counted;
  const { written } = before;
  if (written === undefined) return { ...counted, written: { first: commit, newest: commit, others: [] } };
  if (written.newest === commit) return counted;
  const { first, newest, others } = written;
  const isKnown = newest === first || others.some((digits) => newest.startsWith(digits));
  return {
    ...counted,
    written: { first, newest: commit, others: isKnown ? others : [...others, newest.slice(0, DIGITS)] },
  };
}

/** What is remembered of a run that left nothing to do. */
export function completedBy(before: Memory, commit: string, day: string): Memory {
  const { written: _, ...rest } = before;
  return { ...rest, completed: { commit, day }, lost: false };
}

export const nothingYet = (folderHash: string): Memory => ({ runs: 0, folderHash, lost: false, uncommitted: false });
