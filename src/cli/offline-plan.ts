/** `plan --live FILE`: what a snapshot says stands for AWS. Nothing is called, and no credentials are looked for. */
import { resolve } from "node:path";
import { LIFETIME } from "../core/base/age.ts";
import { declaredBefore } from "../core/desired/past-configs.ts";
import { readSnapshot } from "../core/live/saved-snapshot.ts";
import { scopeOf } from "../core/live/scope.ts";
import { withinScope } from "../core/live/within-scope.ts";
import { looksForMarks } from "../core/memory/remembered.ts";
import type { Config, Settings } from "../core/model/config.ts";
import type { Instance, Live } from "../core/model/resource.ts";
import { liveIn, type Snapshot } from "../core/model/snapshot.ts";
import { followUpRead } from "../core/plan/follow-up-read.ts";
import { type Planned, planFrom } from "../core/plan/planning.ts";
import { withNamedAdministrator } from "../core/plan/unknown-administrators.ts";
import { spokenIn } from "../io/aws/looking.ts";
import type { Repository } from "../io/git/repository.ts";
import { IoError } from "../io/io-error.ts";
import { readSavedFile, SNAPSHOT_FILE } from "../io/saved-file.ts";
import { kinds } from "../kinds/generated/index.ts";
import { type Ports, recallRuns } from "../pipeline.ts";
import { agoWords, momentWords } from "../render/moment.ts";
import { visible } from "../render/text.ts";
import type { World } from "./world.ts";

/** The snapshot in a file, whoever wrote it. That it is old is told. */
export async function openSnapshot(file: string, world: World): Promise<Snapshot> {
  const now = Date.parse(world.instant());
  const snapshot = readSnapshot(await readSavedFile(resolve(world.cwd, file), SNAPSHOT_FILE), now);
  if ("problem" in snapshot) throw new IoError(`the snapshot ${file} ${snapshot.problem}`, { hint: snapshot.hint });
  if (now - Date.parse(snapshot.made) > LIFETIME) {
    const age = `${momentWords(snapshot.made)}, ${agoWords(snapshot.made, now)}`;
    world.err(`warning: the snapshot ${visible(file)} is of ${age}: what is live may be quite another thing by now\n`);
  }
  return snapshot;
}

/** A plan for one instance must not be made from what another one holds. */
function expectSame(file: string, settings: Settings, { region, arn }: Instance): void {
  const pairs = [
    ["region", settings.region, region],
    ["instance", settings.instance, arn],
  ] as const;
  for (const [member, wanted, found] of pairs) {
    if (wanted === undefined || wanted === found) continue;
    throw new IoError(`the snapshot ${file} is of ${member} ${found}, and Settings names ${wanted}`, {
      hint: "take one of the right instance: idc snapshot --region REGION --instance ARN -o FILE",
    });
  }
}

/** As `plan` of the pipeline, from what was read before. */
export async function planOffline(
  config: Config,
  repository: Repository | undefined,
  { snapshot, file }: { readonly snapshot: Snapshot; readonly file: string },
  ports: Omit<Ports, "stage">,
): Promise<Planned> {
  const { today, sha256, overrides = [] } = ports;
  const { instance, made: now } = snapshot;
  expectSame(file, config.settings, instance);
  const { settings } = config;
  const remembered = await recallRuns(config, repository, instance, ports);
  const { base, past } = remembered;
  const scope = scopeOf(config, declaredBefore(past), kinds, looksForMarks(remembered));
  const read = liveIn(snapshot);
  const organization = withNamedAdministrator(read.organization, settings.delegatedAdministrator);
  const all = { ...read, organization };
  const planWith = (live: Live): Planned => {
    return planFrom({
      config,
      past,
      spelling: scope.spelling,
      base,
      live,
      kinds,
      today,
      now,
      snapshot: true,
      sha256,
      overrides,
      uncommitted: ports.uncommitted,
      narrowed: ports.narrowed,
      purgeOrphans: ports.purgeOrphans,
    });
  };
  const first = planWith(withinScope(all, scope));
  const wish = followUpRead(first, spokenIn({ config, past }), scope);
  return wish === undefined ? first : planWith(withinScope(all, scope, wish.groups));
}
