import { type ParseFile, parseOnce } from "../../io/config/parse-once.ts";
import { cachedParse } from "../../io/parsed/parse-cache.ts";
import type { World } from "../world.ts";

/** How one command parses the config of a folder, and those of its commits. */
export function parserOf(dir: string, { cacheFolder: folder, debug, now }: World): ParseFile {
  return parseOnce(folder === undefined ? undefined : cachedParse({ folder, read: [dir], tell: debug, now }));
}
