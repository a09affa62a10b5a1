/**
 * Command apply of the action: at most the very plan of an earlier job of the same run. What asks for a person is made only where
 * GitHub says that one let this run into the environment; a run that a newer commit overtook ends well, and says so.
 */
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { ageOf, LIFETIME } from "../../core/base/age.ts";
import type { Plan } from "../../core/model/plan.ts";
import { readPlanOfAnyAge } from "../../core/plan/saved-plan.ts";
import { openRepository } from "../../io/git/repository.ts";
import { standingOf } from "../../io/github/branch-tip.ts";
import { reviewOf } from "../../io/github/reviewed.ts";
import { hasRunOf, workflowIn } from "../../io/github/run-of.ts";
import { IoError } from "../../io/io-error.ts";
import { PLAN_FILE, readSavedFile } from "../../io/saved-file.ts";
import type { Ended } from "../../render/github/outcome-comment.ts";
import { planFileRefusal } from "../approved-plan.ts";
import { explainFailure } from "../failure.ts";
import { nowOf } from "../plan-text.ts";
import type { World } from "../world.ts";
import { approvalsAt } from "./approved.ts";
import { branchOf, type OnBranch } from "./branch.ts";
import type { Inputs } from "./inputs.ts";
import { overtakenBy } from "./overtaken.ts";
import { pullsAt } from "./pulls.ts";
import { type Action, applied, endedBy, roleVariables } from "./ran.ts";
import { type Applying, tellApplied } from "./tell-applied.ts";

const refused = (text: string, hint: string): IoError => new IoError(text, { hint, exitCode: 3 });

/** The file, or the one file of a folder. */
async function fileIn(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isDirectory() !== true) return path;
  const inside = (await readdir(path)).filter((name) => name.endsWith(".json"));
  if (inside.length === 1) return join(path, inside[0]!);
  throw refused(`input file is a folder of ${inside.length} plans`, "download the artifact into a folder of its own");
}

interface Begun extends Applying {
  readonly file?: string;
}

interface PlanFile {
  readonly file: string;
  readonly plan: Plan;
}

/** Another file than the earlier job wrote is none to go by. */
async function planFile({ file, digest }: Inputs, world: World): Promise<PlanFile | undefined> {
  if (file === undefined) return undefined;
  const path = await fileIn(resolve(world.cwd, file));
  const plan = readPlanOfAnyAge(await readSavedFile(path, PLAN_FILE), world.sha256);
  if ("problem" in plan) {
    const { text, hint = "" } = planFileRefusal(file, plan);
    throw refused(text, hint);
  }
  if (plan.digest === digest) return { file: path, plan };
  const text = digest === undefined ? "input digest is missing" : "the plan file is not that of the job that planned";
  throw refused(text, "digest: needs.plan.outputs.digest, and file: its artifact, of the same run");
}

/** Who let the run in; throws where nobody did. */
async function approvers({ environment }: Inputs, { repository, github }: OnBranch, { environment: env }: World) {
  if (environment === undefined) return [];
  const review = await reviewOf({ environment, run: Number(env.GITHUB_RUN_ID) }, repository, github);
  if ("by" in review) return review.by;
  const hint = `give ${environment} required reviewers (Settings, Environments), or apply from a terminal: idc apply`;
  throw refused(review.missing, hint);
}

/** Throws where this run may not apply what it has. */
async function begun(branch: OnBranch, inputs: Inputs, world: World): Promise<Begun> {
  if (!branch.isDefault)
    throw refused(
      "apply is for the default branch alone, after a merge",
      `on: push: branches: [${branch.branch}]; on a pull request: command: plan`,
    );
  const given = await planFile(inputs, world);
  const repository = await openRepository(resolve(world.cwd, inputs.config));
  if (repository?.commit === undefined) throw refused("the config is of no commit", "check the repository out first");
  const approvedBy = await approvers(inputs, branch, world);
  return { commit: repository.commit, folder: repository.path, approvedBy, ...given };
}

/** The newer commit that has another config; throws where the commit is not of the branch any more. */
async function newer({ commit, folder }: Begun, { branch, repository, github }: OnBranch): Promise<string | undefined> {
  const standing = await standingOf({ branch, commit, folder }, repository, github);
  if (standing.is === "newest") return undefined;
  if (standing.is === "superseded") return standing.by;
  const text = `${commit.slice(0, 12)} is not on ${branch} any more, whose newest commit is ${standing.newest.slice(0, 12)}`;
  throw refused(text, "its history was written anew: plan and apply what is there now");
}

/** How long GitHub may take from a push to its run. */
const WAITS = [0, 2_000, 5_000, 10_000];

/** A push that begins no run (by a token of GitHub's own, or `[skip ci]`) applies nothing: then neither would this run, ending well. */
async function checkRun(by: string, { repository, github }: OnBranch, world: World): Promise<void> {
  const workflow = workflowIn(world.environment);
  if (workflow === undefined) return;
  for (const wait of WAITS) {
    await world.sleep(wait);
    if (await hasRunOf(workflow, by, repository, github)) return;
  }
  const text = `the config of ${by.slice(0, 12)} is another one, and that commit has no run of ${workflow}`;
  throw refused(
    text,
    "nothing was applied: begin the workflow by hand (workflow_dispatch), which plans what is there now",
  );
}

/** A reviewer may take days, and what is live is another one by then. */
function checkAge({ made }: Plan, world: World): void {
  const age = ageOf(made, nowOf(world));
  if (typeof age === "number" && age <= LIFETIME) return;
  throw refused(
    `the plan was made at ${made}, more than 24 hours ago`,
    "run all jobs of this run again, and not the failed ones alone: it is planned anew, and a reviewer asked again",
  );
}

/** Where another run wrote from a newer commit meanwhile, this one is refused: nothing of it is lost. */
async function applying(of: Begun, branch: OnBranch, inputs: Inputs, action: Action): Promise<Ended> {
  const before = await newer(of, branch);
  if (before !== undefined) await checkRun(before, branch, action.world);
  if (before !== undefined) return { superseded: before };
  if (of.plan !== undefined) checkAge(of.plan, action.world);
  action.setVariables(await roleVariables(inputs, action));
  const { file, approvedBy } = of;
  const how =
    file === undefined
      ? { dir: inputs.config, autoApprove: true }
      : { dir: file, autoApprove: false, ...(approvedBy.length === 0 ? { onlyAllowed: true as const } : {}) };
  const approvals = approvalsAt(branch, inputs, approvedBy, action.world);
  const ran = await applied(how, inputs, {
    ...action,
    world: { ...action.world, approvals, pulls: pullsAt(branch, inputs, action.world) },
  });
  const ended = endedBy(ran);
  if (!("failed" in ended)) return ended;
  const meanwhile = (await newer(of, branch)) ?? (await overtakenBy(ran, of.commit, branch, inputs, action));
  return meanwhile === undefined ? ended : { superseded: meanwhile };
}

/** What the world failed of is told as what the run failed of: the pull requests are to hear of it. */
async function endedAs(ending: () => Promise<Ended>, { world, version }: Action): Promise<Ended> {
  try {
    return await ending();
  } catch (error) {
    const { text, exitCode, code, summary, hint } = explainFailure(
      error,
      version,
      undefined,
      world.discretion?.privacy,
    );
    world.err(text);
    const told = code === "bug" ? "this is a bug in idc: the log of the run has it" : summary;
    return { failed: { summary: told, diagnostics: [], ...(hint === undefined ? {} : { hint }) }, exitCode };
  }
}

export async function applyCommand(inputs: Inputs, action: Action): Promise<number> {
  const { world } = action;
  const branch = await branchOf(inputs.token, world);
  let of: Begun | undefined;
  const ended = await endedAs(async () => {
    of = await begun(branch, inputs, world);
    return applying(of, branch, inputs, action);
  }, action);
  await tellApplied({ branch, ended, ...(of === undefined ? {} : { of }) }, inputs, action);
  return "superseded" in ended ? 0 : ended.exitCode;
}
