import { refusalOf } from "../../src/cli/refusal.ts";
import type { AwsOverride } from "../../src/cli/world.ts";
import { isOpen } from "../../src/core/model/change.ts";
import type { Config } from "../../src/core/model/config.ts";
import { exitCodeOf, type Outcome } from "../../src/core/model/outcome.ts";
import type { Narrowed, Plan } from "../../src/core/model/plan.ts";
import type { ReadingStrategy } from "../../src/core/model/reading-assignments.ts";
import { apply } from "../../src/io/apply/apply.ts";
import { NO_JOURNAL } from "../../src/io/apply/journal.ts";
import { type Connection, connect } from "../../src/io/aws/connection.ts";
import type { Pacing } from "../../src/io/aws/pacer.ts";
import type { KnownKinds } from "../../src/io/ports.ts";
import { lineOf } from "../harness/made-history.ts";
import { memoryOf, planMade } from "../harness/made-run.ts";
import { TODAY } from "../laws/random-config.ts";

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
  /** What nobody knew, with the reason, for who looks into a bad story. */
  readonly unknown?: readonly string[];
}

/** What is not the same in every run. */
export interface How {
  /** Default: TODAY. */
  readonly today?: string;
  readonly narrowed?: Narrowed;
  readonly readBy?: ReadingStrategy["name"] | undefined;
  /** Default: those of this version. */
  readonly kinds?: KnownKinds;
  readonly sinceApplied?: true;
}

/** Plans the config of a commit. */
export function prepare(
  connection: Connection,
  configs: readonly Config[],
  at: number,
  clock: Pacing,
  { today = TODAY, narrowed, readBy, kinds, sinceApplied }: How = {},
) {
  const ids = configs.map((_, index) => commitOf(index));
  return planMade(connection, clock, configs[at]!, memoryOf(lineOf(ids, configs, at), "."), {
    ...{ today, kinds, purgeOrphans: true },
    ...(narrowed === undefined ? {} : { narrowed }),
    ...(readBy === undefined ? {} : { readBy }),
    ...(sinceApplied === undefined ? {} : { sinceApplied }),
  });
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
  const unknown: string[] = [];
  try {
    const again = async () => {
      const prepared = await prepare(connect({ ...aws, pacing: clock }), configs, at, clock, how);
      said.push(...prepared.plan.changes.flatMap(({ reasons }) => reasons));
      unknown.push(...prepared.plan.unknown.map(({ pattern, reason }) => `${pattern}: ${reason}`));
      return prepared;
    };
    const prepared = await again();
    const refusal = refusalOf(prepared.plan);
    if (refusal !== undefined) return { exitCode: refusal.exitCode, error: refusal.text };
    if (prepared.plan.diagnostics.some(({ severity }) => severity === "error"))
      return { exitCode: 1, error: "diagnostics" };
    const outcome = await apply(prepared, isOpen, {
      clock,
      interrupt,
      journal: NO_JOURNAL,
      leaseSeconds: 5,
      sent: () => {},
      progress: () => {},
      replan: again,
    });
    return { exitCode: exitCodeOf(outcome), outcome, said, unknown };
  } catch (error) {
    // What a person is told of; a bug is one here too.
    const name = error instanceof Error ? error.name : "";
    if (name !== "IoError" && name !== "CallError") throw error;
    return { exitCode: (error as { exitCode?: number }).exitCode ?? 1, error: String(error), said, unknown };
  }
}
