/** `idc snapshot`: all that is live, into a file that `plan --live` reads. Writes nothing to AWS. */
import { resolve } from "node:path";
import { REQUESTS_PER_SECOND } from "../core/config/check/limits.ts";
import { answersOf } from "../core/model/kind.ts";
import type { Live } from "../core/model/resource.ts";
import { isWhole, snapshotOf } from "../core/model/snapshot.ts";
import { connect } from "../io/aws/connection.ts";
import { checkTarget, SNAPSHOT_FILE, writeSavedFile } from "../io/saved-file.ts";
import { observeOrganization, observeWhole, withEntitlements } from "../pipeline.ts";
import { snapshotView } from "../render/snapshot-view.ts";
import { renderJson, renderText } from "../render/text.ts";
import { knownKinds } from "../stages/known-kinds.ts";
import { writtenJson } from "./json/written.ts";
import { STDOUT } from "./options/option-values.ts";
import { awsOf } from "./plan.ts";
import { startProgress } from "./progress/progress.ts";
import { vocabularyIn } from "./vocabulary.ts";
import { type AwsOverride, momentOf, type World } from "./world.ts";

/** How AWS is read whole. */
export interface WholeOptions {
  readonly region?: string;
  readonly requestsPerSecond?: number;
  /** The ARN of the instance, where there are several. */
  readonly instance?: string;
  readonly aws?: AwsOverride;
}

export interface SnapshotOptions extends WholeOptions {
  /** The file to write; `-` is standard output. */
  readonly output: string;
  /** What is printed of a file that was written; what is for people goes to standard error either way. */
  readonly format?: "text" | "json";
}

/** Reads with progress. */
async function reading<Found>(
  options: WholeOptions,
  world: World,
  read: (query: Parameters<typeof observeWhole>[0]) => Promise<Found>,
): Promise<Found> {
  const { requestsPerSecond = REQUESTS_PER_SECOND, instance } = options;
  const kinds = knownKinds(world).resources;
  const answers = answersOf(kinds);
  const connection = connect({ ...awsOf({ ...options, requestsPerSecond }, world), requestsPerSecond, answers });
  const progress = startProgress(world);
  try {
    const { stage } = progress;
    return await read({ connection, kinds, stage, ...(instance === undefined ? {} : { instance }) });
  } finally {
    progress.stop();
  }
}

/** All that there is. */
export const readWhole = (options: WholeOptions, world: World): Promise<Live> =>
  reading(options, world, async (query) => (await observeWhole(query)).live);

/** All that a snapshot holds: what no plan changes, too. */
export const readWithEntitlements = (options: WholeOptions, world: World): Promise<Live> =>
  reading(options, world, async (query) => {
    const { live } = await observeWhole(query);
    query.stage("reading entitlements", () => query.connection.measure());
    return withEntitlements(live, query.connection);
  });

/** Accounts, OUs and tags. */
export const readOrganizationAlone = (options: WholeOptions, world: World): Promise<Pick<Live, "organization">> =>
  reading(options, world, observeOrganization);

export async function runSnapshot(options: SnapshotOptions, world: World): Promise<number> {
  const file = options.output === STDOUT ? undefined : resolve(world.cwd, options.output);
  if (file !== undefined) await checkTarget(file, SNAPSHOT_FILE);
  // Whatever changes while reading takes its time was perhaps read before: the beginning is what can be relied on.
  const made = momentOf(world);
  const snapshot = snapshotOf(await readWithEntitlements(options, world), made);
  if (file === undefined) world.out(renderJson(snapshot));
  else await writeSavedFile(file, renderJson(snapshot), SNAPSHOT_FILE);
  if (file !== undefined && options.format === "json")
    world.out(writtenJson({ files: [options.output], whole: isWhole(snapshot) }));
  const view = snapshotView(snapshot, file === undefined ? "standard output" : options.output, vocabularyIn(world));
  world.err(renderText(view, { color: world.errColor, columns: world.errColumns }));
  return isWhole(snapshot) ? 0 : 1;
}
