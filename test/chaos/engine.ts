/** A run of apply without files, git and terminal: the pipeline itself, with a memory of two commits. */
import { createHash } from "node:crypto";
import { refusalOf } from "../../src/cli/refusal.ts";
import type { AwsOverride } from "../../src/cli/world.ts";
import { remember } from "../../src/core/memory/remember.ts";
import { looksForMarks } from "../../src/core/memory/remembered.ts";
import { isOpen } from "../../src/core/model/change.ts";
import type { Config } from "../../src/core/model/config.ts";
import { exitCodeOf, type Outcome } from "../../src/core/model/outcome.ts";
import type { Narrowed, Plan } from "../../src/core/model/plan.ts";
import type { ReadingStrategy } from "../../src/core/model/reading-assignments.ts";
import { planFrom } from "../../src/core/plan/planning.ts";
import { NO_JOURNAL } from "../../src/io/apply/journal.ts";
import { perform } from "../../src/io/apply/perform.ts";
import { settle } from "../../src/io/apply/settle.ts";
import { type Connection, connect } from "../../src/io/aws/connection.ts";
import { readCaller, readInstance } from "../../src/io/aws/instance.ts";
import { planFromLive } from "../../src/io/aws/looking.ts";
import type { Pacing } from "../../src/io/aws/pacer.ts";
import { makeReader } from "../../src/io/aws/reader.ts";
import { placeOf } from "../../src/io/git/recall.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
import { lineOf } from "../harness/made-history.ts";
import { TODAY } from "../laws/random-config.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The id that git might give to a commit. */
export const commitOf = (index: number) =>
  String(index + 1)
    .repeat(40)
    .slice(0, 40);

export interface Ran {
  readonly exitCode: number;
  readonly outcome?: Outcome;
  /** What a person is told where there is no outcome. */
  readonly error?: string;
  /** What plans of this run said of changes, for a person. */
  readonly said?: readonly string[];
}

/** What is not the same in every run. */
export interface How {
  /** Default: TODAY. */
  readonly today?: string;
  readonly narrowed?: Narrowed;
  readonly readBy?: ReadingStrategy["name"] | undefined;
}

/** Plans the config of a commit, the way `pipeline.plan` does. */
async function prepare(
  connection: Connection,
  configs: readonly Config[],
  at: number,
  clock: Pacing,
  { today = TODAY, narrowed, readBy }: How = {},
) {
  const config = configs[at]!;
  const reader = makeReader(connection);
  const caller = await readCaller(reader);
  const instance = await readInstance(reader, config.settings, "eu-west-1", caller);
  await settle({ connection, instanceArn: instance.arn, clock, stage: () => {} });
  const history = lineOf(
    configs.map((_, index) => commitOf(index)),
    configs,
    at,
  );
  const remembered = await remember({
    history,
    settings: config.settings,
    tags: instance.tags,
    placeOf: placeOf(sha256),
  });
  const { base, past, basis } = remembered;
  const looking = {
    ...{ config, past, marks: looksForMarks(remembered), reader, instance, caller, endpoint: () => undefined, kinds },
    ...{ readBy, today, stage: () => {} },
  };
  const now = `${today}T12:00:00Z`;
  const { planned, query } = await planFromLive(looking, (live, { scope: { spelling } }) => {
    return planFrom({ config, past, spelling, base, live, kinds, today, now, sha256, purgeOrphans: true, narrowed });
  });
  const throttle = { requestsPerSecond: 5000, writesInFlight: config.settings.throttle.writesInFlight };
  return { ...planned, config, connection, query, kinds, throttle, basis, place: placeOf(sha256)(".") };
}

/** A plan through any connection. */
export async function planThrough(
  connection: Connection,
  configs: readonly Config[],
  at: number,
  clock: Pacing,
  readBy?: ReadingStrategy["name"],
): Promise<Plan> {
  return (await prepare(connection, configs, at, clock, { readBy })).plan;
}

export async function applyOnce(
  aws: AwsOverride,
  configs: readonly Config[],
  at: number,
  clock: Pacing,
  interrupt: AbortSignal,
  how: How = {},
): Promise<Ran> {
  const said: string[] = [];
  try {
    const again = async () => {
      const prepared = await prepare(connect({ ...aws, pacing: clock }), configs, at, clock, how);
      said.push(...prepared.plan.changes.flatMap(({ reasons }) => reasons));
      return prepared;
    };
    const prepared = await again();
    const refusal = refusalOf(prepared.plan);
    if (refusal !== undefined) return { exitCode: refusal.exitCode, error: refusal.text };
    if (prepared.plan.diagnostics.some(({ severity }) => severity === "error"))
      return { exitCode: 1, error: "diagnostics" };
    const outcome = await perform(prepared, isOpen, {
      clock,
      interrupt,
      journal: NO_JOURNAL,
      leaseSeconds: 5,
      sent: () => {},
      progress: () => {},
      replan: again,
    });
    return { exitCode: exitCodeOf(outcome), outcome, said };
  } catch (error) {
    // What a person is told of; a bug is one here too.
    const name = error instanceof Error ? error.name : "";
    if (name !== "IoError" && name !== "CallError") throw error;
    return { exitCode: (error as { exitCode?: number }).exitCode ?? 1, error: String(error), said };
  }
}
