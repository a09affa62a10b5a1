/**
 * Parses files that no earlier run has parsed; of the others it takes what that run kept, in the user's cache folder.
 *
 * In: the folder, what is read, and the file and text of each, as for `parseYaml`. Out: the same as `parseYaml` gives, to the letter. Invariant: a file is known
 * by its content and by the code that parsed it, never by its name or time; whatever is wrong with the folder or in it, the file
 * is parsed. What is kept says what stands in a file, before any schema: that is checked each time.
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ParseFile } from "../config/parse-once.ts";
import { type ParsedFile, parseYaml } from "../config/parse-yaml.ts";
import { codeOf } from "../io-error.ts";
import { whyNotUsed } from "./cache-folder.ts";
import { bytesOfParsed, parsedOfBytes } from "./entry.ts";
import { type Entry, entryOf, type Hash, hashOf } from "./pack.ts";
import { LIMITS, type Limits, Packs } from "./packs.ts";

export interface CacheOptions {
  readonly folder: string;
  /** Folders that are read: nothing in them is a cache. */
  readonly read: readonly string[];
  /** Hears why nothing is kept. */
  readonly tell?: ((line: string) => void) | undefined;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly limits?: Limits;
  /** What is not kept yet is parsed so. */
  readonly parser?: ParseFile;
}

const OWN_FILE = fileURLToPath(import.meta.url);

/**
 * What another parser has made is none of ours. The bytes of this file say which one it is: as published they hold the parser,
 * or the name of the file that does, which is made from its content.
 */
const parserVersion = (): Hash => hashOf(readFileSync(OWN_FILE), new Uint8Array(Uint32Array.of(1).buffer));

export function cachedParse({ folder, read, tell, now, limits = LIMITS, parser = parseYaml }: CacheOptions): ParseFile {
  const why = whyNotUsed(folder, read);
  if (why !== undefined) {
    tell?.(`debug: what is parsed is not kept: ${why}`);
    return parser;
  }
  const version = Buffer.from(parserVersion(), "latin1");
  let packs: Packs | undefined;
  let parsedAnew = new Map<Hash, ParsedFile>();
  const parse = (file: string, text: string): ParsedFile => {
    const key = hashOf(version, text);
    packs ??= new Packs(folder, limits, now);
    const kept = keptOf(packs, key, file);
    if (kept !== undefined) return kept;
    const parsed = parser(file, text);
    parsedAnew.set(key, parsed);
    return parsed;
  };
  const keep = () => {
    const entries = entriesOf(parsedAnew);
    parsedAnew = new Map();
    try {
      if (entries.length > 0) packs?.add(entries);
    } catch (error) {
      tell?.(`debug: what is parsed is not kept: ${codeOf(error)}`);
    } finally {
      packs?.close();
      packs = undefined;
    }
  };
  return Object.assign(parse, { keep });
}

function keptOf(packs: Packs, key: Hash, file: string): ParsedFile | undefined {
  const bytes = packs.find(key);
  if (bytes === undefined) return undefined;
  try {
    return parsedOfBytes(file, bytes);
  } catch {
    return undefined;
  }
}

function entriesOf(parsed: ReadonlyMap<Hash, ParsedFile>): readonly Entry[] {
  return [...parsed].flatMap(([key, one]) => {
    const bytes = bytesOfParsed(one);
    return bytes === undefined ? [] : [entryOf(key, bytes)];
  });
}
