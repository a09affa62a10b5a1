/** What a plan, or why there is none, has to say on a run: annotations, a summary, outputs, the pull request's comment. */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { addSummary, keepRunFile, setOutputs } from "../../io/github/run-files.ts";
import { repositoryIn, runnerFolder, textIn } from "../../io/github/runner.ts";
import { IoError } from "../../io/io-error.ts";
import { mistakeAnnotations, planAnnotations, workflowCommands } from "../../render/github/annotations.ts";
import { nextText, nextWords } from "../../render/github/next-view.ts";
import { failureMistake, type Mistake, toldMistakes } from "../../render/mistakes.ts";
import { runComment } from "../github/comment.ts";
import { placeIn, privacyOf, type Said, saidFolder, textOf } from "../github/said.ts";
import { reasonOf, sayBeside } from "../say.ts";
import type { World } from "../world.ts";
import type { OnBranch } from "./branch.ts";
import type { Inputs } from "./inputs.ts";
import type { NextStep } from "./next.ts";
import { outputsOf } from "./outputs.ts";
import type { Action } from "./ran.ts";
import { keepScanned } from "./scanned.ts";

/** A summary may have 1 MiB, and a character three bytes. What comes next stands above it. */
export const SUMMARY_LIMIT = 310_000;

function mistakesOf(said: Exclude<Said, { readonly plan: object }>): readonly Mistake[] {
  if ("valid" in said) return said.valid.remarks;
  const { diagnostics, summary } = said.failed;
  return diagnostics.length > 0 ? diagnostics : [failureMistake(summary)];
}

function annotationsOf(said: Said, inputs: Inputs): string {
  const privacy = privacyOf(said, inputs.privacy);
  if ("plan" in said) return workflowCommands(planAnnotations(said.plan, privacy));
  return workflowCommands(mistakeAnnotations(toldMistakes(mistakesOf(said), privacy)));
}

/** Nobody can guess it, and so end a value. */
export const delimiterOf = (text: string, world: World): string => `idc_${world.sha256(`${world.random()}${text}`)}`;

/** Who may read a public repository may read its artifacts, and a plan names people. */
const isPrivate = (event: unknown): boolean => {
  const visibility = textIn(event, "repository", "visibility");
  return visibility === "private" || visibility === "internal";
};

/** Whether the file may be kept. What validate says is of the config alone, which lies in the repository. */
export function mayBeKept({ said, event, branch }: Omit<Told, "next" | "text">, inputs: Inputs): boolean {
  if (inputs.command === "validate") return true;
  const forFew = branch?.isPrivate ?? isPrivate(event);
  return "plan" in said && forFew && privacyOf(said, inputs.privacy) === "names";
}

/** A comment that cannot be written fails no step: a run of a fork may write none. */
async function commentToo(file: string, inputs: Inputs, action: Action): Promise<void> {
  const { world } = action;
  try {
    await commentOf({ ...inputs, file }, action);
  } catch (error) {
    sayBeside(world, `warning: no comment: ${reasonOf(error)}`);
  }
}

export interface Told {
  readonly said: Said;
  /** The JSON document that says it. */
  readonly text: string;
  readonly event: unknown;
  /** Of a run of a branch, and what comes next. */
  readonly branch?: OnBranch | undefined;
  readonly next?: NextStep | undefined;
}

function summaryOf({ said, next }: Told, inputs: Inputs, world: World): string {
  const env = world.environment;
  const folder = saidFolder(said, inputs.config);
  const { run: _, ...here } = placeIn(said, folder, repositoryIn(env), world);
  const above = next === undefined ? "" : nextText(next, privacyOf(said, inputs.privacy) === "names");
  return `${above}${textOf(said, folder, here, { ...inputs, limit: SUMMARY_LIMIT }, world)}`;
}

/** A run that was begun by hand for a branch may be of its pull request. */
const isOfPull = ({ event, branch }: Told, { environment }: World): boolean =>
  textIn(event, "pull_request", "number") !== "" ||
  (environment.GITHUB_EVENT_NAME === "workflow_dispatch" && branch?.isDefault === false);

export async function tell(told: Told, inputs: Inputs, action: Action): Promise<void> {
  const { world, runner } = action;
  const { said, text, next } = told;
  const env = world.environment;
  runner(annotationsOf(said, inputs));
  if (next !== undefined) sayBeside(world, `Next: ${nextWords(next)}`);
  await addSummary(env.GITHUB_STEP_SUMMARY, summaryOf(told, inputs, world));
  const id = world.sha256(saidFolder(said, inputs.config)).slice(0, 8);
  const file = join(runnerFolder(env), `idc-plan-${id}.json`);
  await keepRunFile(file, text);
  const sarif = await keepScanned(said, join(runnerFolder(env), `idc-${id}.sarif`), inputs, action);
  const kept = mayBeKept(told, inputs);
  try {
    await setOutputs(
      env.GITHUB_OUTPUT,
      { ...outputsOf(said, kept ? file : "", next), sarif },
      delimiterOf(text, world),
    );
    if (inputs.comment && isOfPull(told, world)) await commentToo(file, inputs, action);
  } finally {
    if (!kept) await rm(file, { force: true });
  }
}

/** What another run has handed on: anybody may have written it. */
export function commentOf({ config, file, privacy, token }: Inputs, { world }: Action): Promise<number> {
  if (file === undefined) throw new IoError("input file names what is to be commented", { exitCode: 64 });
  const environment = { ...world.environment, GITHUB_TOKEN: token };
  return runComment({ file, format: "text", print: false, dir: config, privacy }, { ...world, environment });
}
