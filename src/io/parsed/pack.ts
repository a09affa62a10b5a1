/**
 * A pack: what was parsed of many files, in one file. Thousands of small files would take longer to open than to parse.
 *
 * In: entries, by the hash of what they were made from. Out: a file, and its entries again. Invariant: each entry carries a hash of its key
 * and its bytes, so that one that is damaged, cut off or under a wrong key is found and is none. The hash is against damage: whoever
 * can write the folder of a user can do all that this user can.
 *
 * A magic line; how many entries there are; for each its key, its hash, where it begins and how long it is; then the entries.
 */
import { createHash } from "node:crypto";
import { closeSync, constants, fstatSync, futimesSync, openSync, readSync } from "node:fs";

/** The 32 bytes of a hash, a character for each. */
export type Hash = string;

export interface Entry {
  readonly key: Hash;
  readonly hash: Hash;
  readonly bytes: Buffer;
}

interface Place {
  readonly hash: Hash;
  readonly from: number;
  readonly length: number;
}

const MAGIC = Buffer.from("idc parsed 1\n\0\0\0");
const HASH = 32;
const HEAD = MAGIC.length + 4;
const RECORD = HASH * 2 + 8;
const HOUR = 3600;

export function hashOf(...parts: readonly (string | Uint8Array)[]): Hash {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part);
  return hash.digest().toString("latin1");
}

export function entryOf(key: Hash, bytes: Buffer): Entry {
  return { key, hash: hashOf(Buffer.from(key, "latin1"), bytes), bytes };
}

/** The bytes of a pack, part by part. */
export function packOf(entries: readonly Entry[]): readonly Buffer[] {
  const index = Buffer.alloc(HEAD + entries.length * RECORD);
  MAGIC.copy(index);
  index.writeUInt32LE(entries.length, MAGIC.length);
  let from = index.length;
  for (const [number, { key, hash, bytes }] of entries.entries()) {
    const at = HEAD + number * RECORD;
    index.write(key, at, "latin1");
    index.write(hash, at + HASH, "latin1");
    index.writeUInt32LE(from, at + HASH * 2);
    index.writeUInt32LE(bytes.length, at + HASH * 2 + 4);
    from += bytes.length;
  }
  return [index, ...entries.map(({ bytes }) => bytes)];
}

/** A pack that is open, until it is closed. */
export class Pack {
  readonly path: string;
  readonly size: number;
  readonly #file: number;
  readonly #changed: number;
  readonly #places = new Map<Hash, Place>();
  #used = false;

  /** Throws where it is no pack, or not one of the user's own. `user` is undefined where files have no owner. */
  constructor(path: string, user: number | undefined) {
    this.path = path;
    this.#file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    try {
      const found = fstatSync(this.#file);
      if (!found.isFile() || (user !== undefined && found.uid !== user)) throw new Error("no file of the user's own");
      this.size = found.size;
      this.#changed = found.mtimeMs / 1000;
      this.#readIndex();
    } catch (error) {
      closeSync(this.#file);
      throw error;
    }
  }

  #readIndex(): void {
    const head = this.#read(0, HEAD);
    if (!head.subarray(0, MAGIC.length).equals(MAGIC)) throw new Error("no pack");
    const count = head.readUInt32LE(MAGIC.length);
    const index = this.#read(HEAD, count * RECORD);
    for (let at = 0; at < index.length; at += RECORD) {
      const [from, length] = [index.readUInt32LE(at + HASH * 2), index.readUInt32LE(at + HASH * 2 + 4)];
      const hash = index.toString("latin1", at + HASH, at + HASH * 2);
      this.#places.set(index.toString("latin1", at, at + HASH), { hash, from, length });
    }
  }

  #read(from: number, length: number): Buffer {
    if (from + length > this.size) throw new RangeError("beyond the end");
    const bytes = Buffer.allocUnsafe(length);
    if (readSync(this.#file, bytes, 0, length, from) !== length) throw new RangeError("beyond the end");
    return bytes;
  }

  keys(): Iterable<Hash> {
    return this.#places.keys();
  }

  /** The bytes of an entry as they were written; nothing where there are none, or others. */
  find(key: Hash): Buffer | undefined {
    const place = this.#places.get(key);
    if (place === undefined) return undefined;
    try {
      const { hash, bytes } = entryOf(key, this.#read(place.from, place.length));
      if (hash !== place.hash) return undefined;
      this.#used = true;
      return bytes;
    } catch {
      return undefined;
    }
  }

  /** Marks a pack that was of use as of now, so that those go first that were not. */
  close(now: number): void {
    try {
      if (this.#used && now - this.#changed > HOUR) futimesSync(this.#file, now, now);
    } catch {
      // It is as old as it was.
    }
    closeSync(this.#file);
  }
}
