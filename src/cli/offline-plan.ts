/** `plan --live FILE`: what a snapshot says stands for AWS. Nothing is called, and no credentials are looked for. */
import { resolve } from "node:path";
import { LIFETIME } from "../core/base/age.ts";
import { readSnapshot } from "../core/live/saved-snapshot.ts";
import type { Config, Settings } from "../core/model/config.ts";
import type { Instance } from "../core/model/resource.ts";
import type { Snapshot } from "../core/model/snapshot.ts";
import type { Planned } from "../core/plan/planned.ts";
import type { Repository } from "../io/git/repository.ts";
import { IoError } from "../io/io-error.ts";
import { readSavedFile, SNAPSHOT_FILE } from "../io/saved-file.ts";
import { kinds } from "../kinds/generated/index.ts";
import { gitMemory, type Memory, type Ports, planSnapshot } from "../pipeline.ts";
import { agoWords, momentWords } from "../render/moment.ts";
import { sayBeside } from "./say.ts";
import type { World } from "./world.ts";

/** The snapshot in a file, whoever wrote it. That it is old is told. */
export const openSnapshot = async (file: string, world: World): Promise<Snapshot> =>
  snapshotIn(await readSavedFile(resolve(world.cwd, file), SNAPSHOT_FILE), file, world);

/** `file`: what it is called. */
export function snapshotIn(text: string, file: string, world: World): Snapshot {
  const now = Date.parse(world.instant());
  const snapshot = readSnapshot(text, now, world.kinds?.resources ?? kinds);
  if ("problem" in snapshot) throw new IoError(`the snapshot ${file} ${snapshot.problem}`, { hint: snapshot.hint });
  if (now - Date.parse(snapshot.made) > LIFETIME) {
    const age = `${momentWords(snapshot.made)}, ${agoWords(snapshot.made, now)}`;
    sayBeside(world, `warning: the snapshot ${file} is of ${age}: what is live may be quite another thing by now`);
  }
  return snapshot;
}

/** A plan for one instance must not be made from what another one holds. */
export function expectSame(
  file: string,
  wanted: { readonly [Member in "region" | "instance"]?: Settings[Member] | undefined },
  { region, arn }: Instance,
  saidBy = "Settings",
): void {
  const pairs = [
    ["region", wanted.region, region],
    ["instance", wanted.instance, arn],
  ] as const;
  for (const [member, named, found] of pairs) {
    if (named === undefined || named === found) continue;
    throw new IoError(`the snapshot ${file} is of ${member} ${found}, and ${saidBy} names ${named}`, {
      hint: "take one of the right instance: idc snapshot --region REGION --instance ARN -o FILE",
    });
  }
}

interface FromSnapshot extends Partial<Pick<Memory, "edits">> {
  readonly snapshot: Snapshot;
  /** What it is called. */
  readonly file: string;
}

/** As `plan` of the pipeline, from what was read before. */
export function planOffline(
  config: Config,
  repository: Repository | undefined,
  { snapshot, file, ...memory }: FromSnapshot,
  ports: Omit<Ports, "stage">,
): Promise<Planned> {
  expectSame(file, config.settings, snapshot.instance);
  return planSnapshot(config, { ...gitMemory(repository, ports), ...memory }, snapshot, ports);
}
