/**
 * The action: a command, and what a workflow wants of it: annotations, a summary, outputs, the pull request's comment. It approves
 * nothing: whoever can push a branch decides what it is told.
 */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { addSummary, keepRunFile, setOutputs } from "../../io/github/run-files.ts";
import { gitHubEvent, repositoryIn, runnerFolder, textIn } from "../../io/github/runner.ts";
import { webIdentity } from "../../io/github/web-identity.ts";
import { IoError } from "../../io/io-error.ts";
import { mistakeAnnotations, planAnnotations, workflowCommands } from "../../render/github/annotations.ts";
import { verdictOf } from "../../render/github/verdict.ts";
import { type Mistake, withoutWords } from "../../render/mistakes.ts";
import { runner } from "../commands/run.ts";
import { runComment } from "../github/comment.ts";
import { placeIn, privacyOf, type Said, saidFolder, saidIn, textOf } from "../github/said.ts";
import { runPlan } from "../plan.ts";
import { sayBeside } from "../say.ts";
import { runValidate } from "../validate.ts";
import type { World } from "../world.ts";
import { type Inputs, inputsIn } from "./inputs.ts";

/** A summary may have 1 MiB, and a character three bytes. */
const SUMMARY_LIMIT = 330_000;

export interface Action {
  readonly world: World;
  readonly version: string;
  /** What the runner reads commands from: nothing is made harmless on its way. */
  readonly runner: (text: string) => void;
  /** Adds to the environment, for the SDK's chain of credentials. */
  readonly setVariables: (variables: Readonly<Record<string, string>>) => void;
}

interface Ran {
  readonly exitCode: number;
  /** One JSON document. */
  readonly text: string;
}

/** The command, as `--format json` runs it. */
async function ran({ command, config, region, live }: Inputs, { world, version }: Action): Promise<Ran> {
  const texts: string[] = [];
  let exitCode = 0;
  const out = (text: string) => void texts.push(text);
  const end = (code: number, text = "") => {
    exitCode = code;
    world.err(text);
  };
  const run = runner(() => ({ ...world, out }), version, { out, end });
  const body = (inside: World) =>
    command === "validate"
      ? runValidate({ dir: config, format: "json" }, inside)
      : runPlan(
          {
            ...{ dir: config, format: "json", detailedExitcode: false },
            ...(region === undefined ? {} : { region }),
            ...(live === undefined ? {} : { live }),
          },
          inside,
        );
  await run(body, { json: true });
  return { exitCode, text: texts.join("") };
}

function mistakesOf(said: Exclude<Said, { readonly plan: object }>): readonly Mistake[] {
  if ("valid" in said) return said.valid.remarks;
  const { diagnostics, summary } = said.failed;
  return diagnostics.length > 0 ? diagnostics : [{ severity: "error", summary }];
}

function annotationsOf(said: Said, inputs: Inputs): string {
  const privacy = privacyOf(said, inputs.privacy);
  if ("plan" in said) return workflowCommands(planAnnotations(said.plan, privacy));
  const found = mistakesOf(said);
  return workflowCommands(mistakeAnnotations(privacy === "names" ? found : found.map(withoutWords)));
}

const NOTHING = { changes: "0", asks: "0", refused: "0", digest: "", artifact: "" };

/** Nobody can guess it, and so end a value. */
const delimiterOf = (text: string, world: World): string => `idc_${world.sha256(`${world.random()}${text}`)}`;

function outputsOf(said: Said, artifact: string): Readonly<Record<string, string>> {
  if (!("plan" in said)) return { ...NOTHING, verdict: "valid" in said ? "none" : "failed", artifact };
  const { changes, digest } = said.plan;
  const of = (verdict: string) => String(changes.filter((change) => change.verdict === verdict).length);
  const counts = { changes: String(changes.length), asks: of("ask"), refused: of("deny") };
  return { verdict: verdictOf(said.plan).verdict, ...counts, digest, artifact };
}

/** Who may read a public repository may read its artifacts, and a plan names people. */
const isPrivate = (event: unknown): boolean => {
  const visibility = textIn(event, "repository", "visibility");
  return visibility === "private" || visibility === "internal";
};

/** What validate says is of the config alone, which lies in the repository. */
const mayBeKept = (said: Said, inputs: Inputs, event: unknown): boolean =>
  inputs.command === "validate" || ("plan" in said && isPrivate(event) && privacyOf(said, inputs.privacy) === "names");

/** A comment that cannot be written fails no step: a run of a fork may write none. */
async function commentToo(file: string, inputs: Inputs, action: Action): Promise<void> {
  const { world } = action;
  try {
    await commentOf({ ...inputs, file }, action);
  } catch (error) {
    sayBeside(world, `warning: no comment: ${error instanceof Error ? error.message : "an error"}`);
  }
}

async function tell(said: Said, text: string, inputs: Inputs, action: Action): Promise<void> {
  const { world, runner: toRunner } = action;
  const env = world.environment;
  const folder = saidFolder(said, inputs.config);
  const place = placeIn(said, folder, repositoryIn(env), world);
  toRunner(annotationsOf(said, inputs));
  const { run: _, ...here } = place;
  await addSummary(env.GITHUB_STEP_SUMMARY, textOf(said, folder, here, { ...inputs, limit: SUMMARY_LIMIT }, world));
  const event = await gitHubEvent(env.GITHUB_EVENT_PATH);
  const file = join(runnerFolder(env), `idc-plan-${world.sha256(folder).slice(0, 8)}.json`);
  await keepRunFile(file, text);
  const kept = mayBeKept(said, inputs, event);
  try {
    await setOutputs(env.GITHUB_OUTPUT, outputsOf(said, kept ? file : ""), delimiterOf(text, world));
    if (inputs.comment && textIn(event, "pull_request", "number") !== "") await commentToo(file, inputs, action);
  } finally {
    if (!kept) await rm(file, { force: true });
  }
}

/** What another run has handed on: anybody may have written it. */
function commentOf({ config, file, privacy, token }: Inputs, { world }: Action): Promise<number> {
  if (file === undefined) throw new IoError("input file names what is to be commented", { exitCode: 64 });
  const environment = { ...world.environment, GITHUB_TOKEN: token };
  return runComment({ file, format: "text", print: false, dir: config, privacy }, { ...world, environment });
}

export async function runAction(action: Action): Promise<number> {
  const { world } = action;
  const inputs = inputsIn(world.environment);
  if (inputs.command === "comment") return commentOf(inputs, action);
  if (inputs.role !== undefined && inputs.command !== "validate" && inputs.live === undefined)
    action.setVariables(await webIdentity(inputs.role, world.environment));
  const { exitCode, text } = await ran(inputs, action);
  const said = saidIn(text, world);
  if ("problem" in said) return exitCode;
  await tell(said, text, inputs, action);
  return exitCode;
}
