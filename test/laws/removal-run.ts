/** Runs of a config whose commits are made up in memory, against an emulated organization that tells of every moment. */
import { refusalOf } from "../../src/cli/refusal.ts";
import type { Outcome } from "../../src/core/model/outcome.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import { makeRandom } from "../../src/emulator/base/random.ts";
import { type Emulator, startEmulator } from "../../src/emulator/index.ts";
import { apply } from "../../src/io/apply/apply.ts";
import { NO_JOURNAL } from "../../src/io/apply/journal.ts";
import { connect } from "../../src/io/aws/connection.ts";
import { idsIn } from "../chaos/first-ids.ts";
import { type Moment, Reference } from "../chaos/reference.ts";
import { configOf } from "../core/live.ts";
import { hurriedClock } from "../harness/hurried-clock.ts";
import { type MadeCommit, type MadeRepository, madeHistory } from "../harness/made-history.ts";
import { memoryOf, planMade } from "../harness/made-run.ts";
import { overrideOf } from "../harness/scenario.ts";
import { filesOf, type RandomConfig, TODAY } from "./random-config.ts";
import type { Removal } from "./removed-documents.ts";

/** Before a run completes limits are at most the defaults, whatever Settings say; limits have a law of their own. */
const OVERRIDES = ["revocations", "revocation-share", "admin-grants", "memberships", "provisioned-accounts"] as const;
const SPEED = 200;

export interface Ran {
  readonly plan: Plan;
  /** Absent where the run was refused. */
  readonly outcome?: Outcome;
}

export interface Trial {
  readonly emulator: Emulator;
  /** Makes a commit after the one at hand. */
  commit(config: RandomConfig): Promise<void>;
  /** A clone, or a history, of another sort from now on; commits are those made so far. */
  clone(change: (commits: ReadonlyMap<string, MadeCommit>) => Partial<MadeRepository>): void;
  plan(): Promise<Plan>;
  /** With a person who says yes, or with `--auto-approve`. */
  apply(how?: "person" | "auto"): Promise<Ran>;
  /** All that happened since the last time, moment by moment, and how it stood before. */
  moments(): readonly Moment[];
}

const idOf = (number: number) => number.toString(16).padStart(40, "c");

async function trialOf(emulator: Emulator, reference: Reference): Promise<Trial> {
  const aws = overrideOf(emulator);
  const { clock, interrupt } = hurriedClock(makeRandom(1), { speed: SPEED, stopAt: Number.POSITIVE_INFINITY });
  const commits = new Map<string, MadeCommit>();
  let [head, taken] = ["", 0];
  let changed: Partial<MadeRepository> = {};
  const prepare = async () => {
    const repository: MadeRepository = { commits, head, ...changed };
    const { path = "." } = repository;
    const config = repository.commits.get(repository.head)!.configs[path]!;
    return planMade(connect({ ...aws, pacing: clock }), clock, config, memoryOf(madeHistory(repository), path), {
      // By principals nobody sees assignments whose user is gone, and from one plan to the next the cheapest way may be another.
      ...{ today: TODAY, overrides: OVERRIDES, readBy: "pairs" },
    });
  };
  return {
    emulator,
    commit: async (config) => {
      const parents = head === "" ? [] : [head];
      head = idOf(commits.size + 1);
      commits.set(head, { parents, configs: { ".": await configOf(filesOf(config) as Record<string, string>) } });
    },
    clone: (change) => {
      changed = change(commits);
    },
    plan: async () => (await prepare()).plan,
    apply: async (how = "person") => {
      const prepared = await prepare();
      const { plan } = prepared;
      if (refusalOf(plan) !== undefined) return { plan };
      const isApproved = (verdict: string) => verdict === "allow" || (verdict === "ask" && how === "person");
      const outcome = await apply(prepared, ({ verdict }) => isApproved(verdict), {
        ...{ clock, interrupt, journal: NO_JOURNAL, leaseSeconds: 60, sent: () => {}, progress: () => {} },
        replan: prepare,
      });
      return { plan, outcome };
    },
    moments: () => {
      const history = emulator.history().slice(taken);
      taken += history.length;
      const before = reference.now();
      const since = history.map((entry) => {
        reference.take(entry);
        return reference.now(entry);
      });
      return [before, ...since];
    },
  };
}

/** The organization, what was clicked there, and its config once nothing is left to do; then the body. */
export async function settled(one: Removal, body: (trial: Trial) => Promise<void>): Promise<void> {
  const { organization, clicks, caller, config } = one;
  const emulator = await startEmulator({ organization, caller, operationSeconds: 0.001 });
  try {
    const trial = await trialOf(emulator, new Reference(organization as never, await idsIn(emulator)));
    for (const [operation, input] of clicks) await emulator.console(operation, input);
    await trial.commit(config);
    // What nobody declared on sets that the config holds goes in the second run, and what that was in the way of in the third.
    for (let runs = 0; runs < 3; runs++) {
      const { plan, outcome } = await trial.apply();
      if (outcome?.pointer.advanced === true && plan.changes.length === 0) break;
    }
    trial.moments();
    await body(trial);
  } finally {
    await emulator.stop();
  }
}
