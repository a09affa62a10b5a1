/** Command approval of the action: a check run that says whether those whom guardrails ask have approved, by the plans that runs of the commit kept. */
import { resolve } from "node:path";
import type { Plan } from "../../core/model/plan.ts";
import { readShownPlan } from "../../core/plan/shown-plan.ts";
import { type GitHub, openGitHub } from "../../io/github/client.ts";
import { keptPlans } from "../../io/github/kept-plans.ts";
import { pullRequestOf } from "../../io/github/pull-request.ts";
import { type RunnerContext, runnerContext } from "../../io/github/runner.ts";
import { PLAN_FILE, readSavedFile } from "../../io/saved-file.ts";
import { approved } from "../github/approval.ts";
import { folderOf } from "../github/said.ts";
import { sayBeside } from "../say.ts";
import type { World } from "../world.ts";
import type { Inputs } from "./inputs.ts";
import type { Action } from "./ran.ts";

/** Of this config folder, as far as they are plans at all: whoever pushes a branch may leave anything behind. */
async function plansIn({ file, config }: Inputs, context: RunnerContext, github: GitHub, world: World) {
  const texts =
    file === undefined
      ? await keptPlans((await pullRequestOf(context, github, undefined)).head, context.repository, github)
      : [await readSavedFile(resolve(world.cwd, file), PLAN_FILE)];
  return texts
    .map((text) => readShownPlan(text, world.sha256))
    .filter((plan): plan is Plan => !("problem" in plan) && folderOf(plan.config.path ?? ".") === folderOf(config));
}

export async function approvalCommand(inputs: Inputs, { world }: Action): Promise<number> {
  const { config, privacy, teamsToken, token } = inputs;
  const context = await runnerContext({ ...world.environment, GITHUB_TOKEN: token }, undefined);
  const github = openGitHub(context, { say: (text) => sayBeside(world, text) });
  const plans = await plansIn(inputs, context, github, world);
  const options = { format: "text", print: false, privacy, teamsToken } as const;
  return approved(plans, folderOf(config), context, options, world);
}
