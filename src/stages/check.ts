/** The first stage: a config folder, read and checked. All that can be known without AWS. */
import { type Checked, checkConfig } from "../core/config/check.ts";
import { folderSource } from "../io/config/folder-source.ts";
import { readConfig } from "../io/config/read-config.ts";
import type { ConfigSource } from "../io/config/source.ts";
import { isClean } from "../io/git/clean.ts";
import { recorded } from "../io/git/recorded-source.ts";
import { openRepository } from "../io/git/repository.ts";
import type { Ports } from "../io/ports.ts";
import { knownKinds } from "./known-kinds.ts";

export type CheckPorts = Pick<Ports, "today" | "parse" | "kinds">;

export type { Checked } from "../core/config/check.ts";

/** A config from wherever its files are: a folder, a commit. */
export async function check(source: ConfigSource, ports: CheckPorts): Promise<Checked> {
  return checkConfig(await readConfig(source, ports.parse), ports.today, knownKinds(ports).documents);
}

/** The config folder, with the commit that it is where what was read is what the commit holds. */
export async function checkCommitted(dir: string, ports: CheckPorts) {
  const repository = await openRepository(dir);
  const source = recorded(folderSource(dir), dir, repository?.commit);
  const checked = await check(source, ports);
  if (repository === undefined) return { ...checked, repository };
  return { ...checked, repository: { ...repository, clean: await isClean(repository, source.reading) } };
}
