/** Which config a command is of, where its command line names no folder. */
import { relative } from "node:path";
import { fewNames } from "../core/base/few-names.ts";
import { sayBeside } from "./say.ts";
import type { World } from "./world.ts";

/** Settings may stand in any file, so this folder is taken all the same; but whoever stands above the config is told where it is. */
async function tellBelow(world: World, mark: string): Promise<void> {
  const { configsBelow } = await import("../io/config/config-below.ts");
  const below = await configsBelow(world.cwd, mark);
  const [first] = below;
  if (first === undefined) return;
  sayBeside(world, `note: ${mark} is not here but in ${fewNames(below)}: name the folder, as in idc plan ${first}`);
}

/** The folder as it was named, or that of the `idc.yaml` here or above. One above is told: nobody named it. */
export async function configFolder(named: string | undefined, world: World): Promise<string> {
  if (named !== undefined) return named;
  // Loaded here: whoever asks for help waits for no library of git.
  const { configAbove, MARK } = await import("../io/config/config-above.ts");
  const path = relative(world.cwd, await configAbove(world.cwd));
  if (path === "") {
    await tellBelow(world, MARK);
    return ".";
  }
  sayBeside(world, `note: the config is ${path}, where idc.yaml is`);
  return path;
}
