/** Which config a command is of, where its command line names no folder. */
import { relative } from "node:path";
import { sayBeside } from "./say.ts";
import type { World } from "./world.ts";

/** The folder as it was named, or that of the `idc.yaml` here or above. One above is told: nobody named it. */
export async function configFolder(named: string | undefined, world: World): Promise<string> {
  if (named !== undefined) return named;
  // Loaded here: whoever asks for help waits for no library of git.
  const { configAbove } = await import("../io/config/config-above.ts");
  const path = relative(world.cwd, await configAbove(world.cwd));
  if (path === "") return ".";
  sayBeside(world, `note: the config is ${path}, where idc.yaml is`);
  return path;
}
