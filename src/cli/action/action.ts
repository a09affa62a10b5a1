/**
 * The action: a command, and what a workflow wants of it: annotations, a summary, outputs, comments. It approves nothing: whoever can
 * push a branch decides what it is told, and what asks for a person is made only where GitHub says that one agreed.
 */
import { gitHubEvent } from "../../io/github/runner.ts";
import { Discretion } from "../discretion.ts";
import { explainFailure } from "../failure.ts";
import { saidIn } from "../github/said.ts";
import { refusalOf } from "../refusal.ts";
import type { World } from "../world.ts";
import { answerCommand } from "./answer.ts";
import { applyCommand } from "./apply.ts";
import { approvalCommand } from "./approval.ts";
import { approvalsAt } from "./approved.ts";
import { branchOf, mayBeOfBranch, type OnBranch } from "./branch.ts";
import { driftCommand } from "./drift.ts";
import { type Inputs, inputsIn } from "./inputs.ts";
import { ELSEWHERE, type NextStep, nextOf } from "./next.ts";
import { noticed } from "./noticed.ts";
import { commentCommand } from "./offered.ts";
import { pullsAt, pullsOfEvent } from "./pulls.ts";
import { type Action, planned, roleVariables, validated } from "./ran.ts";
import { snapshotCommand } from "./snapshot.ts";
import { mayBeKept, type Told, tell } from "./tell.ts";

async function validateCommand(inputs: Inputs, action: Action): Promise<number> {
  const { exitCode, text } = await validated(inputs, action);
  const said = saidIn(text, action.world);
  if ("problem" in said) return exitCode;
  const event = await gitHubEvent(action.world.environment.GITHUB_EVENT_PATH);
  await tell({ said, text, event }, inputs, action);
  return exitCode;
}

/** What is refused, and what could not be read, does not hold back the rest: apply leaves it, and says so. */
const codeOf = (exitCode: number, next: NextStep | undefined, refusal: ReturnType<typeof refusalOf>): number => {
  if (next === undefined) return exitCode;
  if (next.step !== "nothing") return 0;
  return refusal === undefined || refusal.code === "observe" ? exitCode : refusal.exitCode;
};

/** On the default branch something is done next, where anything can be; of another branch nothing is, and the run says so. */
async function nextIn(told: Omit<Told, "next" | "text">, inputs: Inputs, world: World): Promise<NextStep | undefined> {
  const { said, branch } = told;
  if (branch === undefined || !("plan" in said)) return undefined;
  if (!branch.isDefault) return ELSEWHERE;
  return nextOf(said.plan, { dir: inputs.config, at: branch, kept: mayBeKept(told, inputs) }, world);
}

/** Of the default branch GitHub is asked who approved what guardrails ask for; and which pull requests it is that are planned. */
function asking(branch: OnBranch | undefined, inputs: Inputs, action: Action): Action {
  const { world } = action;
  const more =
    branch?.isDefault === true
      ? { approvals: approvalsAt(branch, inputs, [], world), pulls: pullsAt(branch, inputs, world) }
      : { pulls: pullsOfEvent(world) };
  return { ...action, world: { ...world, ...more } };
}

async function planCommand(inputs: Inputs, action: Action): Promise<number> {
  const { world } = action;
  if (inputs.live === undefined) action.setVariables(await roleVariables(inputs, action));
  const branch = mayBeOfBranch(world) ? await branchOf(inputs.token, world) : undefined;
  const { exitCode, text } = await planned(
    inputs,
    branch?.isDefault === true ? asking(branch, inputs, action) : action,
  );
  const said = saidIn(text, world);
  if ("problem" in said) return exitCode;
  const event = await gitHubEvent(world.environment.GITHUB_EVENT_PATH);
  const next = await nextIn({ said, event, branch }, inputs, world);
  await tell({ said, text, event, branch, next }, inputs, action);
  return branch?.isDefault === true
    ? codeOf(exitCode, next, "plan" in said ? refusalOf(said.plan) : undefined)
    : exitCode;
}

function runCommand(inputs: Inputs, action: Action): Promise<number> {
  if (inputs.command === "comment") return commentCommand(inputs, action);
  if (inputs.command === "snapshot") return snapshotCommand(inputs, action);
  if (inputs.command === "apply") return applyCommand(inputs, action);
  if (inputs.command === "drift") return driftCommand(inputs, action);
  if (inputs.command === "approval") return approvalCommand(inputs, action);
  if (inputs.command === "answer") return answerCommand(inputs, action);
  return inputs.command === "plan" ? planCommand(inputs, action) : validateCommand(inputs, action);
}

export async function runAction(action: Action): Promise<number> {
  const { world, version } = action;
  const inputs = inputsIn(world.environment);
  // What validate says is of the config alone, which lies in the repository.
  const discretion = inputs.command === "validate" ? undefined : new Discretion(inputs.privacy);
  const discreet = { ...action, world: { ...world, ...(discretion === undefined ? {} : { discretion }) } };
  try {
    return await noticed(inputs, discreet, (told) => runCommand(inputs, told));
  } catch (error) {
    const { text, exitCode } = explainFailure(error, version, undefined, discretion?.privacy);
    world.err(text);
    return exitCode;
  }
}
