/** What became of an apply: loud where something is left, on the run and on the pull requests that it came from. */
import { type Privacy, strictestPrivacy } from "../../core/model/config.ts";
import type { Plan } from "../../core/model/plan.ts";
import { addSummary, setOutputs } from "../../io/github/run-files.ts";
import { runPage } from "../../io/github/runner.ts";
import { stick } from "../../io/github/sticky-comment.ts";
import { endedAnnotations, workflowCommands } from "../../render/github/annotations.ts";
import { type CommentPlace, markerOf } from "../../render/github/comment.ts";
import { type Ended, endedComment } from "../../render/github/outcome-comment.ts";
import { folderOf, idOf } from "../github/said.ts";
import { nowOf } from "../plan-text.ts";
import { reasonOf, sayBeside } from "../say.ts";
import type { World } from "../world.ts";
import type { OnBranch } from "./branch.ts";
import type { Inputs } from "./inputs.ts";
import { endedOutputs } from "./outputs.ts";
import type { Action } from "./ran.ts";
import { delimiterOf, SUMMARY_LIMIT } from "./tell.ts";

export interface Applying {
  /** The commit at hand. */
  readonly commit: string;
  /** The config folder, from the top of the repository. */
  readonly folder: string;
  readonly plan?: Plan;
  readonly approvedBy: readonly string[];
}

interface Told {
  readonly branch: OnBranch;
  /** Absent where nothing was begun. */
  readonly of?: Applying;
  readonly ended: Ended;
}

/** Settings are known by the plan alone: without one, nobody is named. */
const privacyOf = ({ of }: Told, { privacy }: Inputs): Privacy =>
  of?.plan === undefined ? "counts" : strictestPrivacy([of.plan.config.privacy, privacy]);

const folderIn = ({ of }: Told, { config }: Inputs): string => of?.folder ?? folderOf(config);

/** Where it is said, and as whose: beside the comment of the plan, which stays as it was reviewed. */
function placeOf(told: Told, inputs: Inputs, world: World): CommentPlace {
  const { page } = told.branch.repository;
  return {
    id: `${idOf(page, folderIn(told, inputs), world)}-applied`,
    page,
    ...(told.of === undefined ? {} : { head: told.of.commit }),
  };
}

/** `more`: the run, where it is said elsewhere; and how much room there is. */
function textOf(
  told: Told,
  inputs: Inputs,
  world: World,
  { run, limit }: { readonly run?: string | undefined; readonly limit?: number },
): string {
  const { of, ended } = told;
  const folder = folderIn(told, inputs);
  const applied = { name: of?.plan?.config.name ?? folder, folder, approvedBy: of?.approvedBy ?? [] };
  return endedComment(ended, applied, {
    ...{ privacy: privacyOf(told, inputs), now: nowOf(world) },
    place: { ...placeOf(told, inputs, world), ...(run === undefined ? {} : { run }) },
    ...(limit === undefined ? {} : { limit }),
  });
}

/** A comment that cannot be written fails no step: the run itself says how it ended. */
async function commentOn(told: Told, inputs: Inputs, world: World): Promise<void> {
  const { repository, github } = told.branch;
  const body = textOf(told, inputs, world, { run: runPage(world.environment, repository) });
  const { id } = placeOf(told, inputs, world);
  for (const number of inputs.pullRequests) {
    try {
      await stick(github, { repository, number, marker: markerOf(id), body, quiet: false });
    } catch (error) {
      sayBeside(world, `warning: no comment: ${reasonOf(error)}`);
    }
  }
}

export async function tellApplied(told: Told, inputs: Inputs, { world, runner }: Action): Promise<void> {
  const { ended } = told;
  const env = world.environment;
  runner(workflowCommands(endedAnnotations(ended, folderIn(told, inputs), privacyOf(told, inputs))));
  const summary = textOf(told, inputs, world, { limit: SUMMARY_LIMIT });
  await addSummary(env.GITHUB_STEP_SUMMARY, summary);
  await setOutputs(env.GITHUB_OUTPUT, endedOutputs(ended), delimiterOf(summary, world));
  // Of what a newer run does, that run says how it ended.
  if (!("superseded" in ended) && inputs.comment) await commentOn(told, inputs, world);
}
