/** Configs just below a folder, for whoever named none and stands beside one. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "../../core/base/key.ts";
import { isFile } from "../saved-file.ts";

/** So many folders are looked into: more are no repository of a config. */
const LOOKED = 200;

/** Names of the folders in this one that have an `idc.yaml`, sorted; none where this one has it, or cannot be listed. */
export async function configsBelow(folder: string, mark: string): Promise<readonly string[]> {
  if (await isFile(join(folder, mark))) return [];
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((one) => one.isDirectory() && !one.name.startsWith(".") && one.name !== "node_modules");
  const looked = names
    .slice(0, LOOKED)
    .map(async ({ name }) => ((await isFile(join(folder, name, mark))) ? [name] : []));
  return (await Promise.all(looked)).flat().sort(compareText);
}
