/** `idc show FILE`: a saved plan as `idc plan` printed it. No AWS, no git, no config. */
import { resolve } from "node:path";
import type { Privacy } from "../core/model/config.ts";
import type { Plan } from "../core/model/plan.ts";
import { readShownPlan } from "../core/plan/shown-plan.ts";
import { PLAN_FILE, readSavedFile } from "../io/saved-file.ts";
import { planFileRefusal } from "./approved-plan.ts";
import { nowOf, type PlanFormat, planIn } from "./plan-text.ts";
import { refuse, useOf } from "./refusal.ts";
import { sayBeside } from "./say.ts";
import type { World } from "./world.ts";

export interface ShowOptions {
  readonly file: string;
  readonly format: PlanFormat;
  /** All accounts, all places, all calls. */
  readonly verbose: boolean;
  /** What is said of people; absent: who they are. */
  readonly privacy?: Privacy;
  /** Of this program: SARIF names it. */
  readonly version?: string | undefined;
}

/** Undefined where a specification in it is none that this idc knows how to show. */
function rendered(plan: Plan, { format, verbose, privacy, version }: ShowOptions, world: World): string | undefined {
  try {
    return planIn(format, plan, world, { verbose, privacy, version });
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return undefined;
    throw error;
  }
}

export async function runShow(options: ShowOptions, world: World): Promise<number> {
  const { file, format } = options;
  const plan = readShownPlan(await readSavedFile(resolve(world.cwd, file), PLAN_FILE), world.sha256);
  if ("problem" in plan) return refuse(planFileRefusal(file, plan), world);
  const text = rendered(plan, options, world);
  if (text === undefined) {
    const problem = "is damaged: it holds what no idc plan writes";
    return refuse(planFileRefusal(file, { problem, hint: "plan again: idc plan -o FILE" }), world);
  }
  world.out(text);
  if (format === "text") sayBeside(world, `Saved: ${useOf(plan, file, nowOf(world))}`);
  return 0;
}
