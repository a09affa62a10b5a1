/**
 * The packs of a folder: what earlier runs have parsed, as much of it as is worth keeping.
 *
 * In: the folder; entries of this run. Out: entries of earlier ones. Invariant: a pack is written whole or not at all and never changed, so runs
 * at the same time do not disturb each other; all of them together stay below a size, and those that were of use last stay longest.
 */
import { randomBytes } from "node:crypto";
import { closeSync, openSync, readdirSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { makeFolder, user } from "./cache-folder.ts";
import { type Entry, entryOf, type Hash, Pack, packOf } from "./pack.ts";

/** What may be changed for a test. */
export interface Limits {
  /** Of all packs together, in bytes. */
  readonly total: number;
  /** So many small packs are made one. */
  readonly small: number;
}

export const LIMITS: Limits = { total: 256 * 1024 * 1024, small: 16 };

const SMALL = 4 * 1024 * 1024;
const NAME = /^[0-9a-f]{16}\.pack$/;
/** What a run that was killed has left half written. */
const LEFT = /^\.[0-9a-f]{16}\.pack$/;
const DAY = 24 * 3600 * 1000;

export class Packs {
  readonly #folder: string;
  readonly #limits: Limits;
  readonly #now: () => number;
  readonly #packs: Pack[];

  /** `now` is in milliseconds. */
  constructor(folder: string, limits: Limits, now: () => number) {
    this.#folder = folder;
    this.#limits = limits;
    this.#now = now;
    this.#packs = openAll(folder);
  }

  find(key: Hash): Buffer | undefined {
    for (const pack of this.#packs) {
      const bytes = pack.find(key);
      if (bytes !== undefined) return bytes;
    }
    return undefined;
  }

  /** Throws where nothing can be written. */
  add(entries: readonly Entry[]): void {
    makeFolder(this.#folder);
    const small = this.#packs.filter(({ size }) => size < SMALL);
    const merged = small.length < this.#limits.small ? [] : small;
    const all = new Map(entries.map((entry) => [entry.key, entry]));
    for (const pack of merged) {
      for (const key of pack.keys()) {
        const bytes = all.has(key) ? undefined : pack.find(key);
        if (bytes !== undefined) all.set(key, entryOf(key, bytes));
      }
    }
    writePack(this.#folder, packOf([...all.values()]));
    for (const { path } of merged) rmSync(path, { force: true });
    prune(this.#folder, this.#limits.total, this.#now());
  }

  close(): void {
    for (const pack of this.#packs) pack.close(this.#now() / 1000);
  }
}

function openAll(folder: string): Pack[] {
  const packs: Pack[] = [];
  for (const name of namesIn(folder).filter((one) => NAME.test(one))) {
    try {
      packs.push(new Pack(join(folder, name), user()));
    } catch {
      // Damaged, of somebody else, or gone since it was listed: it holds nothing.
    }
  }
  return packs;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function writePack(folder: string, parts: readonly Buffer[]): void {
  const name = `${randomBytes(8).toString("hex")}.pack`;
  const beside = join(folder, `.${name}`);
  try {
    const file = openSync(beside, "wx", 0o600);
    try {
      for (const part of parts) for (let at = 0; at < part.length; ) at += writeSync(file, part, at);
    } finally {
      closeSync(file);
    }
    renameSync(beside, join(folder, name));
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Those that were of use last stay; of what is half written, what is so for a day goes. */
function prune(folder: string, total: number, now: number): void {
  const found = namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    const { size, mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { size: 0, mtimeMs: 0 };
    return NAME.test(name) || LEFT.test(name) ? [{ path, size, mtimeMs, left: LEFT.test(name) }] : [];
  });
  let sum = 0;
  for (const { path, size, mtimeMs, left } of found.sort((a, b) => b.mtimeMs - a.mtimeMs)) {
    sum += size;
    if (left ? mtimeMs < now - DAY : sum > total) rmSync(path, { force: true });
  }
}
