/**
 * The story of idc, from files to what was done:
 *
 *     YAML ─▶ Document[] ─▶ Config ─▶ Desired ─┐
 *                                              ├─▶ Change[] ─▶ Plan ─▶ apply ─▶ Outcome
 *     AWS  ─▶ raw items ─────────────▶ Live ───┘
 *
 * Stages return data. Only `render` makes words of it, only `cli` prints them.
 */

import { checkConfig } from "./core/config/check.ts";
import type { Diagnostic } from "./core/document/diagnostics.ts";
import { looksForMarks, type Remembered } from "./core/memory/remembered.ts";
import type { Config } from "./core/model/config.ts";
import type { Instance } from "./core/model/resource.ts";
import { planFrom } from "./core/plan/planning.ts";
import { settle } from "./io/apply/settle.ts";
import type { Measure } from "./io/aws/connection.ts";
import { planFromLive } from "./io/aws/looking.ts";
import { reach } from "./io/aws/reach.ts";
import { folderSource } from "./io/config/folder-source.ts";
import { readConfig } from "./io/config/read-config.ts";
import type { ConfigSource } from "./io/config/source.ts";
import { isClean } from "./io/git/clean.ts";
import { placeOf, recall } from "./io/git/recall.ts";
import { recorded } from "./io/git/recorded-source.ts";
import { openRepository, type Repository } from "./io/git/repository.ts";
import type { Ports, Prepared } from "./io/ports.ts";
import { documentKinds } from "./kinds/generated/documents.ts";
import { kinds } from "./kinds/generated/index.ts";

export type { Measure, Ports, Prepared };

type CheckPorts = Pick<Ports, "today" | "parse">;

export interface Checked {
  readonly config?: Config;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks a config: all that can be known without AWS. */
export async function check(source: ConfigSource, { today, parse }: CheckPorts): Promise<Checked> {
  return checkConfig(await readConfig(source, parse), today, documentKinds);
}

/** What earlier runs of a config did, read the same way for every command. */
export function recallRuns(
  { settings }: Pick<Config, "settings">,
  repository: Repository | undefined,
  { tags }: Instance,
  ports: CheckPorts & Pick<Ports, "sha256" | "supersede" | "overrides" | "narrowed">,
): Promise<Remembered> {
  const { sha256, supersede, overrides = [], narrowed } = ports;
  // The emergency brake: access alone is to be taken away.
  const brake = narrowed?.revokeOnly === true;
  return recall({
    ...{ repository, settings, tags, sha256, supersede, brake },
    readPast: async (source) => (await check(source, ports)).config,
    overrideSettings: overrides.includes("settings"),
  });
}

/** The config folder, with the commit that it is where what was read is what the commit holds. */
export async function checkCommitted(dir: string, ports: CheckPorts) {
  const repository = await openRepository(dir);
  const source = recorded(folderSource(dir), dir, repository?.commit);
  const checked = await check(source, ports);
  if (repository === undefined) return { ...checked, repository };
  return { ...checked, repository: { ...repository, clean: await isClean(repository, source.reading) } };
}

/** Compares a checked config with what is live. Writes nothing. */
export async function plan(config: Config, repository: Repository | undefined, ports: Ports): Promise<Prepared> {
  const { settings } = config;
  const { today, now, sha256, overrides = [], uncommitted, narrowed, purgeOrphans } = ports;
  const { connection, reader, caller, instance, throttle } = await reach(settings, ports);
  const stage = (name: string) => ports.stage(name, () => connection.measure());
  if (ports.settled === true) {
    const [instanceArn, brake] = [instance.arn, narrowed?.revokeOnly === true];
    await settle({ connection, instanceArn, clock: ports.aws.pacing, stage: ports.stage, brake });
  }
  const remembered = await recallRuns(config, repository, instance, ports);
  const { base, past, basis, published } = remembered;
  const looking = {
    ...{ config, past, marks: looksForMarks(remembered), reader, instance, caller, kinds, stage },
    ...{ endpoint: () => connection.endpoint(), readBy: ports.readBy, tell: ports.tell, today },
  };
  const planning = { config, past, base, kinds, today, now, sha256, overrides, uncommitted, narrowed, purgeOrphans };
  const { planned, query } = await planFromLive(looking, (live, { scope: { spelling } }) => {
    return planFrom({ ...planning, live, spelling });
  });
  const place = placeOf(sha256)(repository?.path ?? "");
  const memory = { basis, place, published, uncommitted };
  return { ...planned, ...memory, config, repository, connection, query, kinds, throttle };
}

/** Makes the changes that are approved, looks whether they are there, and remembers the commit where nothing is left. */
export { perform as apply } from "./io/apply/perform.ts";
