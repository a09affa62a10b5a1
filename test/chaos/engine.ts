/** A run of apply without files, git and terminal: the pipeline itself, with a memory of two commits. */
import { createHash } from "node:crypto";
import type { AwsOverride } from "../../src/cli/world.ts";
import { isOpen } from "../../src/core/change.ts";
import type { Config } from "../../src/core/config.ts";
import { appliedTag } from "../../src/core/marks.ts";
import { exitCodeOf, type Outcome } from "../../src/core/outcome.ts";
import type { Base, Plan } from "../../src/core/plan.ts";
import { planFrom } from "../../src/core/planning.ts";
import type { RowStrategy } from "../../src/core/row-strategy.ts";
import { NO_JOURNAL } from "../../src/io/apply/journal.ts";
import { perform } from "../../src/io/apply/perform.ts";
import { settle } from "../../src/io/apply/settle.ts";
import { type Connection, connect } from "../../src/io/aws/connection.ts";
import { readCaller, readInstance } from "../../src/io/aws/instance.ts";
import { planFromLive } from "../../src/io/aws/looking.ts";
import type { Pacing } from "../../src/io/aws/pacer.ts";
import { makeReader } from "../../src/io/aws/reader.ts";
import { kinds } from "../../src/kinds/generated/index.ts";
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
}

/** What git would say of a pointer. */
function baseOf(
  configs: readonly Config[],
  at: number,
  tag: string | undefined,
): { base: Base; past: readonly Config[] } {
  const commit = commitOf(at);
  if (tag === undefined) return { base: { commit, path: ".", state: "first-run" }, past: [] };
  const applied = configs.findIndex((_, index) => tag.startsWith(commitOf(index)));
  return {
    base: { commit, path: ".", state: "believed", applied: commitOf(applied) },
    past: configs.slice(applied, Math.max(at, applied + 1)),
  };
}

/** Plans the config of a commit, the way `pipeline.plan` does. */
async function prepare(
  connection: Connection,
  configs: readonly Config[],
  at: number,
  clock: Pacing,
  readBy?: RowStrategy["name"],
) {
  const config = configs[at]!;
  const reader = makeReader(connection);
  const caller = await readCaller(reader);
  const instance = await readInstance(reader, config.settings, "eu-west-1", caller);
  await settle(connection, instance.arn, clock, () => {});
  const { base, past } = baseOf(configs, at, instance.tags?.[appliedTag(config.settings.name)]);
  const looking = {
    ...{ configs: [config, ...past] as const, reader, instance, caller, endpoint: () => undefined, kinds },
    ...{ readBy, stage: () => {} },
  };
  const now = `${TODAY}T12:00:00Z`;
  const { planned, query } = await planFromLive(looking, (live, { scope: { spelling } }) => {
    return planFrom({ config, past, spelling, base, live, kinds, today: TODAY, now, sha256 });
  });
  const throttle = { requestsPerSecond: 5000, writesInFlight: config.settings.throttle.writesInFlight };
  const repository = { git: undefined as never, commit: commitOf(at), path: ".", clean: true };
  return { ...planned, config, repository, connection, query, kinds, throttle };
}

export function planOf(aws: AwsOverride, configs: readonly Config[], at: number, clock: Pacing): Promise<Plan> {
  return planThrough(connect({ ...aws, pacing: clock }), configs, at, clock);
}

/** The same through any connection. */
export async function planThrough(
  connection: Connection,
  configs: readonly Config[],
  at: number,
  clock: Pacing,
  readBy?: RowStrategy["name"],
): Promise<Plan> {
  return (await prepare(connection, configs, at, clock, readBy)).plan;
}

export async function applyOnce(
  aws: AwsOverride,
  configs: readonly Config[],
  at: number,
  clock: Pacing,
  interrupt: AbortSignal,
): Promise<Ran> {
  try {
    const prepared = await prepare(connect({ ...aws, pacing: clock }), configs, at, clock);
    if (prepared.plan.diagnostics.some(({ severity }) => severity === "error"))
      return { exitCode: 1, error: "diagnostics" };
    const outcome = await perform(prepared, isOpen, {
      clock,
      interrupt,
      journal: NO_JOURNAL,
      leaseSeconds: 5,
      sent: () => {},
      progress: () => {},
    });
    return { exitCode: exitCodeOf(outcome), outcome };
  } catch (error) {
    // What a person is told of; a bug is one here too.
    const name = error instanceof Error ? error.name : "";
    if (name !== "IoError" && name !== "CallError") throw error;
    return { exitCode: (error as { exitCode?: number }).exitCode ?? 1, error: String(error) };
  }
}
