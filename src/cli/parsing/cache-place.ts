/** Where what is parsed is kept from run to run: a folder of the user. */
import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";

type Variables = Readonly<Record<string, string | undefined>>;

/** The folder of the user's caches on this platform; none where there is no home. */
function userCaches(variables: Variables, platform: NodeJS.Platform, home: string): string | undefined {
  if (platform === "win32") return variables.LOCALAPPDATA;
  // By its specification a path that is not absolute counts as none.
  const { XDG_CACHE_HOME = "" } = variables;
  if (isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  if (!existsSync(home)) return undefined;
  return platform === "darwin" ? join(home, "Library", "Caches") : join(home, ".cache");
}

/** `IDC_CACHE_DIR`, which may be `off`; else a folder of ours among the user's caches. */
export function cachePlace(
  variables: Variables = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string | undefined {
  const { IDC_CACHE_DIR: named = "" } = variables;
  if (named !== "") return named === "off" ? undefined : named;
  const caches = userCaches(variables, platform, home);
  return caches === undefined ? undefined : join(caches, "idc");
}
