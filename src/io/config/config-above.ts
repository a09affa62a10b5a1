/** The config around a folder, found by its `idc.yaml` as git finds a repository. */
import { realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import { repositoryTop } from "../git/repository.ts";
import { isFile } from "../saved-file.ts";

/** The file by which a config folder is found. */
export const MARK = "idc.yaml";

/**
 * The nearest folder with an `idc.yaml`, from a folder upwards, or that folder itself where there is none. Never above the top
 * of the repository: what lies there may be anybody's.
 */
export async function configAbove(folder: string): Promise<string> {
  if (await isFile(join(folder, MARK))) return folder;
  const top = await repositoryTop(folder);
  if (top === undefined) return folder;
  for (let at = await realpath(folder); at !== top && dirname(at) !== at; ) {
    at = dirname(at);
    if (await isFile(join(at, MARK))) return at;
  }
  return folder;
}
