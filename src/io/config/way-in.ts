/**
 * The way to a config folder: a link on it that a clone holds must not lead out of that clone.
 *
 * In: the folder, as a person names it. Out: nothing, or an `IoError`. Invariant: what a pull request holds decides neither which
 * folder is read nor whose commit a plan names. A link above every repository is whoever's machine it is, and is followed.
 * Example: `access`, committed as a link to `../other-clone/access`, is refused; `/tmp` that leads to `/private/tmp` is not.
 */
import { lstat, realpath } from "node:fs/promises";
import { basename, dirname, join, parse, resolve, sep } from "node:path";
import { IoError } from "../io-error.ts";
import { pathBelow } from "./links.ts";

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

/** The top of what looks like a repository around a folder. */
async function topAround(folder: string): Promise<string | undefined> {
  for (let at = folder; ; at = dirname(at)) {
    if (await isThere(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

export async function expectWayInside(dir: string): Promise<void> {
  const whole = resolve(dir);
  const { root } = parse(whole);
  let at = root;
  for (const part of whole.slice(root.length).split(sep)) {
    at = join(at, part);
    const found = await lstat(at).catch(() => undefined);
    // What is not there is said by whoever reads it.
    if (found === undefined) return;
    if (!found.isSymbolicLink()) continue;
    const top = await topAround(await realpath(dirname(at)));
    const target = await realpath(at).catch(() => undefined);
    if (top === undefined || target === undefined || pathBelow(top, target) !== undefined) continue;
    throw new IoError(`${at} is a link out of the repository that holds it, to ${target}`, {
      hint: `a config folder is read where it lies: make ${basename(at)} a folder, or name ${target} itself`,
    });
  }
}
