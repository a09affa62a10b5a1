/** What setup has to know, from the command line, from Settings where there are any, and from GitHub where it may be asked. */
import { relative, resolve, sep } from "node:path";
import { type Key, parseKey } from "../../core/base/key.ts";
import type { Config } from "../../core/model/config.ts";
import type { Registry } from "../../core/model/kind.ts";
import { namesOf } from "../../core/setup/names.ts";
import type { Setup } from "../../core/setup/roles.ts";
import { folderSource } from "../../io/config/folder-source.ts";
import { repositoryTop } from "../../io/git/repository.ts";
import { IoError } from "../../io/io-error.ts";
import { isFile } from "../../io/saved-file.ts";
import { type GitHubServer, serverOf } from "../../io/setup/subject.ts";
import { check } from "../../pipeline.ts";
import { knownKinds } from "../../stages/known-kinds.ts";
import { roleActionsOf } from "../../stages/role-actions.ts";
import { configFolder } from "../config-folder.ts";
import { parserOf } from "../parsing/parser.ts";
import { reportDiagnostics } from "../plan.ts";
import type { World } from "../world.ts";
import type { SetupOptions } from "./setup-options.ts";
import { whichRepository, wrong } from "./which-repository.ts";

export interface Given {
  /** The top of the repository. */
  readonly top: string;
  /** The config folder from there, with `/`; `.` for the top itself. */
  readonly config: string;
  readonly hasConfig: boolean;
  readonly settingsRegion: string | undefined;
  readonly managementRoleArn: string | undefined;
  readonly region: string;
  /** Of Settings, where there are any. */
  readonly mode: Config["settings"]["mode"] | undefined;
  readonly server: GitHubServer;
  readonly setup: Setup;
}

const PARTITIONS = { "cn-": "aws-cn", "us-gov-": "aws-us-gov", "eusc-": "aws-eusc" };

const partitionOf = (region: string): string =>
  Object.entries(PARTITIONS).find(([start]) => region.startsWith(start))?.[1] ?? "aws";

const STORE = "identitystore";

/** Where users and groups are somebody else's and the config declares none, no role needs to write them. */
function ownedByOthers(config: Config | undefined, kinds: Registry): ReadonlySet<string> {
  if (config === undefined || config.settings.identitySource === "directory") return new Set();
  const isOfStore = (key: Key) => kinds.get(parseKey(key).kind)?.writes[STORE] !== undefined;
  return new Set([...config.objects.keys()].some(isOfStore) ? [] : [STORE]);
}

/** The folder from the top of the repository, as workflows name it. */
async function placeOf(dir: string, world: World): Promise<{ readonly top: string; readonly config: string }> {
  const top = await repositoryTop(world.cwd);
  if (top === undefined)
    throw new IoError("there is no git repository here", { hint: "git init, or go into the clone" });
  const path = relative(top, resolve(world.cwd, dir)).split(sep).join("/");
  const config = path === "" ? "." : path;
  if (/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/.test(config) && !config.startsWith("..")) return { top, config };
  throw wrong(
    "the config folder is outside of the repository, or called so that workflows cannot name it",
    "letters, digits, . _ - and /",
  );
}

const required = <Value>(found: Value | undefined, summary: string, hint: string): Value => {
  if (found === undefined) throw wrong(summary, hint);
  return found;
};

/** Undefined where the config is wrong, which was told. */
export async function given(options: SetupOptions, world: World): Promise<Given | undefined> {
  const here = await configFolder(options.dir, world);
  const isMarked = (dir: string) => isFile(resolve(world.cwd, dir, "idc.yaml"));
  const dir = options.dir === undefined && !(await isMarked(here)) ? "access" : here;
  const hasMark = await isMarked(dir);
  const folder = resolve(world.cwd, dir);
  const place = await placeOf(dir, world);
  let config: Config | undefined;
  if (hasMark) {
    const ports = { today: world.today(), parse: parserOf(folder, world), kinds: world.kinds };
    const checked = await check(folderSource(folder), ports);
    if (checked.config === undefined) {
      await reportDiagnostics(checked.diagnostics, dir, world);
      return undefined;
    }
    config = checked.config;
  }
  return { ...place, ...(await settled(options, config, place.top, world)), hasConfig: hasMark };
}

async function settled(options: SetupOptions, config: Config | undefined, top: string, world: World) {
  const settings = config?.settings;
  const region = required(
    options.region ?? settings?.region,
    "in which Region is Identity Center?",
    "--region eu-west-1, or region in Settings",
  );
  const account = required(
    options.account,
    "in which account shall the roles be?",
    "--account 222233334444: the delegated administrator of Identity Center, or the management account",
  );
  const managementAccount = required(
    options.managementAccount ?? settings?.managementRoleArn?.split(":")[4],
    "which one is the management account?",
    "--management-account 111122223333, which aws organizations describe-organization calls MasterAccountId",
  );
  const server = serverOf(options.server ?? world.environment.GITHUB_SERVER_URL ?? "https://github.com");
  const kinds = knownKinds(world).resources;
  const setup: Setup = {
    ...{
      partition: partitionOf(region),
      account,
      managementAccount,
      issuer: server.issuer,
      names: namesOf(options.name),
    },
    ...(await whichRepository(options, server, top, world)),
    ...(options.kmsKey === undefined ? {} : { kmsKey: options.kmsKey }),
    actions: roleActionsOf(kinds, ownedByOthers(config, kinds)),
  };
  return {
    setup,
    region,
    server,
    mode: settings?.mode,
    settingsRegion: settings?.region,
    managementRoleArn: settings?.managementRoleArn,
  };
}
