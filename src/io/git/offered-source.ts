/**
 * A config as somebody else's pull request would have it, over the commit at hand.
 *
 * In: what the folder holds in three commits: the one that the pull request is merged into, the one at hand, the merge. Out: what
 * differs, and a `ConfigSource` of it. Invariant: files are bytes in memory, looked up by their paths: none is written, and none is
 * followed anywhere. Example: a pull request that adds a link has no source.
 */
import { normalPath } from "../../core/base/normal-path.ts";
import type { ConfigSource, SourceText } from "../config/source.ts";
import { isConfigFile, type Tree } from "./commit-tree.ts";

/** More than that is no pull request to plan unasked: each file is a question to GitHub. */
const FILES = 200;
const FILE_BYTES = 1024 * 1024;
const ALL_BYTES = 8 * 1024 * 1024;

const LINK_OR_MODULE = "the config folder has a link or a submodule, which is not followed";

interface OfferedFile {
  readonly id: string;
  readonly mode: string;
  readonly size: number;
}

type Files = ReadonlyMap<string, OfferedFile>;

export interface Three {
  readonly base: Tree;
  readonly here: Tree;
  readonly offered: Files;
}

/** By path, where a pull request takes a file away without a file. */
export type OfferedChanges = ReadonlyMap<string, OfferedFile | undefined>;

const isFile = ({ mode }: OfferedFile): boolean => mode === "100644" || mode === "100755";

/** What is too much of it; undefined where nothing is. */
function excessOf(changes: OfferedChanges): string | undefined {
  if (changes.size > FILES) return `it changes more than ${FILES} files of the config`;
  const sizes = [...changes.values()].map((file) => file?.size ?? 0);
  const all = sizes.reduce((sum, size) => sum + size, 0);
  return all > ALL_BYTES || sizes.some((size) => size > FILE_BYTES) ? "its files are too large" : undefined;
}

/** What a pull request changes; or why there is no telling what it comes to here. */
export function offeredChanges({ base, here, offered }: Three): OfferedChanges | string {
  if ([...here.values()].some(({ link }) => link) || ![...offered.values()].every(isFile)) return LINK_OR_MODULE;
  const changes = new Map<string, OfferedFile | undefined>();
  for (const path of new Set([...base.keys(), ...offered.keys()])) {
    const file = offered.get(path);
    if (base.get(path)?.id !== file?.id) changes.set(path, file);
  }
  const isOther = (path: string) => here.get(path)?.id !== base.get(path)?.id;
  if ([...changes.keys()].some(isOther)) return "a file that it changes has changed on the branch since";
  return excessOf(changes) ?? changes;
}

/** `under`: of the commit at hand. `changed`: bytes by path, or that there is nothing any more. */
export function offeredSource(under: ConfigSource, changed: ReadonlyMap<string, Uint8Array | undefined>): ConfigSource {
  return {
    list: async () => {
      const files = (await under.list()).filter(({ path }) => !changed.has(path));
      const added = [...changed].flatMap(([path, bytes]) =>
        bytes === undefined || !isConfigFile(path) ? [] : [{ path, size: bytes.length }],
      );
      return [...files, ...added];
    },
    read: async (asked, limit): Promise<SourceText> => {
      const path = normalPath(asked);
      if (path === undefined) return { problem: "outside" };
      if (!changed.has(path)) return under.read(path, limit);
      const bytes = changed.get(path);
      if (bytes === undefined) return { problem: "absent" };
      return bytes.length > limit ? { problem: "too-large", size: bytes.length } : { bytes };
    },
  };
}
