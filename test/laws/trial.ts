/** One run of a law: an emulated organization and a config repository. */
import { runApply } from "../../src/cli/apply.ts";
import { runPlan } from "../../src/cli/plan.ts";
import type { Outcome } from "../../src/core/model/outcome.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import type { Emulator, EmulatorOptions, EmulatorState } from "../../src/emulator/index.ts";
import { overHttp, type Scenario, startScenario } from "../harness/scenario.ts";
import { type TestWorld, testWorld } from "../harness/world.ts";
import type { RandomCase } from "./arbitrary.ts";
import { TODAY } from "./random-config.ts";

export interface Trial {
  readonly emulator: Emulator;
  commit(files: Record<string, string | null>): Promise<unknown>;
  plan(): Promise<Plan>;
  /** A person says yes. */
  apply(today?: string): Promise<Outcome>;
}

/** Before a run completes limits are at most the defaults, whatever Settings say; limits have a law of their own. */
const overrides = ["revocations", "revocation-share", "admin-grants", "memberships", "provisioned-accounts"] as const;

function trialOf({ dir, emulator, commit, sending }: Scenario): Trial {
  const aws = overHttp(emulator);
  // By principals nobody sees assignments whose user is gone, and from one plan to the next the cheapest way may be another.
  const readBy = "pairs" as const;
  const json = <Result>(world: TestWorld): Result => {
    if (!world.stdout().startsWith("{")) throw new Error(world.stderr());
    return JSON.parse(world.stdout()) as Result;
  };
  return {
    emulator,
    commit,
    plan: async () => {
      const world = testWorld({ cwd: dir, answers: ["yes"], today: TODAY });
      const how = { format: "json", detailedExitcode: true, purgeOrphans: true } as const;
      await sending("plan", () => runPlan({ dir: ".", ...how, overrides, readBy, aws }, world));
      return json<Plan>(world);
    },
    apply: async (today = TODAY) => {
      const world = testWorld({ cwd: dir, answers: ["yes"], today });
      const how = { format: "json", autoApprove: false, purgeOrphans: true } as const;
      await sending("apply", () => runApply({ dir: ".", ...how, overrides, readBy, aws }, world));
      return json<Outcome>(world);
    },
  };
}

/** Starts, lets somebody click, runs the body and cleans up. */
export async function attempt(
  {
    organization,
    caller,
    clicks,
    onExchange,
    allow,
  }: Pick<RandomCase, "organization" | "caller" | "clicks"> & Pick<EmulatorOptions, "onExchange" | "allow">,
  files: Record<string, string | null>,
  body: (trial: Trial) => Promise<void>,
): Promise<void> {
  const watching = onExchange === undefined ? {} : { onExchange };
  const scenario = await startScenario({
    organization,
    caller,
    files,
    operationSeconds: 0.001,
    ...(allow === undefined ? {} : { allow }),
    ...watching,
  });
  try {
    for (const [operation, input] of clicks) await scenario.emulator.console(operation, input);
    await body(trialOf(scenario));
  } finally {
    await scenario.stop();
  }
}

type Sets = EmulatorState["permissionSets"];

/** A permission set without idc's own marks, and without its tags where they are left to others. */
export function withoutMark(set: Sets[number]): Sets[number] {
  const { "idc:managed": _, "idc:protected": __, ...Tags } = set.Tags as Record<string, string>;
  return { ...set, Tags };
}
