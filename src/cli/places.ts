/** How files of the config folder are called: from where a person stands, and from where a machine does. */
import { relative, resolve, sep } from "node:path";
import { findRepository } from "../io/git/find-repository.ts";
import { IoError } from "../io/io-error.ts";
import type { Called } from "../render/diagnostics-view.ts";
import type { World } from "./world.ts";

const from = (base: string, folder: string): Called => {
  return (file) => relative(base, resolve(folder, file)).split(sep).join("/");
};

/** From the current folder: a terminal makes a link of it, and an editor opens it. */
export const fromHere = (dir: string, { cwd }: Pick<World, "cwd">): Called => from(cwd, resolve(cwd, dir));

/** From the top of the repository, as a pull request calls it; from the current folder where there is none to be believed. */
export async function fromTop(dir: string, world: Pick<World, "cwd">): Promise<Called> {
  try {
    const found = await findRepository(resolve(world.cwd, dir));
    if (found !== undefined) return (file) => (found.path === "." ? file : `${found.path}/${file}`);
  } catch (error) {
    // Whose repository it is does not matter to who only validates.
    if (!(error instanceof IoError)) throw error;
  }
  return fromHere(dir, world);
}
