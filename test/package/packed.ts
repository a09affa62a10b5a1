/** The package as people get it: packed from a copy of the repository that was never built, and installed into an empty prefix. */
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, stat, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

export const ROOT = fileURLToPath(new URL("../..", import.meta.url));

export interface Packed {
  /** The copy that was packed. */
  readonly clone: string;
  /** How large what was packed is. */
  readonly bytes: number;
  /** The prefix that it was installed into. */
  readonly prefix: string;
  /** The installed package. */
  readonly installed: string;
  readonly remove: () => Promise<void>;
}

const LEFT_OUT = new Set([".git", "node_modules", "dist", "coverage", "reports", ".stryker-tmp"]);

/** No build, and dependencies by links, so that nothing is written where other tests read. */
async function cloneTo(clone: string): Promise<void> {
  await cp(ROOT, clone, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) });
  await mkdir(join(clone, "node_modules"));
  const names = (await readdir(join(ROOT, "node_modules"))).filter((name) => name !== ".cache");
  await Promise.all(
    names.map((name) => symlink(join(ROOT, "node_modules", name), join(clone, "node_modules", name), "junction")),
  );
}

/** npm in a folder, without a network and without the caches and settings of whoever runs the tests. */
export async function npm(cwd: string, scratch: string, ...args: readonly string[]): Promise<void> {
  const settings = { npm_config_cache: join(scratch, "cache"), npm_config_offline: "true" };
  await promisify(execFile)("npm", args, {
    cwd,
    env: { ...process.env, ...settings, npm_config_update_notifier: "false" },
    shell: process.platform === "win32",
  });
}

export async function packAndInstall(): Promise<Packed> {
  const scratch = await mkdtemp(join(tmpdir(), "idc-package-"));
  const [clone, prefix, tarballs] = [join(scratch, "clone"), join(scratch, "prefix"), join(scratch, "tarballs")];
  await cloneTo(clone);
  await mkdir(tarballs);
  await mkdir(join(prefix, "lib"), { recursive: true });
  await npm(clone, scratch, "pack", "--pack-destination", tarballs);
  const [tarball] = await readdir(tarballs);
  await npm(scratch, scratch, "install", "--global", "--prefix", prefix, join(tarballs, tarball!));
  const bytes = (await stat(join(tarballs, tarball!))).size;
  const remove = () => rm(scratch, { recursive: true, force: true });
  return { clone, bytes, prefix, installed: join(prefix, "lib/node_modules/idc"), remove };
}
