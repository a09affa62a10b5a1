/** A folder that is not there, told with the one that may be meant. */
import { readdir } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { nearest } from "../core/base/suggest.ts";
import { visible } from "../core/base/visible.ts";
import { IoError } from "./io-error.ts";

export async function noFolder(path: string, cause: unknown): Promise<IoError> {
  const beside = await readdir(dirname(path), { withFileTypes: true }).catch(() => []);
  const folders = beside.filter((one) => one.isDirectory() && !one.name.startsWith(".")).map(({ name }) => name);
  const near = nearest(basename(path), folders);
  const hint = near === undefined ? "name the config folder, as in: idc plan access" : `did you mean ${visible(near)}?`;
  return new IoError(`there is no folder ${path}`, { hint, cause });
}
