/** `idc github comment FILE`: the sticky comment of a pull request. Writes on GitHub alone; no AWS, no config. */
import { resolve } from "node:path";
import { type Privacy, strictestPrivacy } from "../../core/model/config.ts";
import type { Plan } from "../../core/model/plan.ts";
import { readShownPlan } from "../../core/plan/shown-plan.ts";
import { openGitHub } from "../../io/github/client.ts";
import { headIn, pullRequestOf } from "../../io/github/pull-request.ts";
import { type RunnerContext, repositoryIn, runnerContext, runPage } from "../../io/github/runner.ts";
import { type Stuck, stick } from "../../io/github/sticky-comment.ts";
import { PLAN_FILE, readSavedFile } from "../../io/saved-file.ts";
import {
  type CommentPlace,
  type FailedPlan,
  failureComment,
  markerOf,
  planComment,
} from "../../render/github/comment.ts";
import { verdictOf } from "../../render/github/verdict.ts";
import { renderJson } from "../../render/text.ts";
import { planFileRefusal } from "../approved-plan.ts";
import { failureIn } from "../json/failure-in.ts";
import { nowOf } from "../plan-text.ts";
import { refuse } from "../refusal.ts";
import { sayBeside } from "../say.ts";
import { vocabularyIn } from "../vocabulary.ts";
import type { World } from "../world.ts";

export interface CommentOptions {
  readonly file: string;
  readonly format: "text" | "json";
  /** On standard output, and not on GitHub. */
  readonly print: boolean;
  /** The config folder, from the top of the repository. */
  readonly dir?: string;
  readonly privacy?: Privacy;
  readonly pullRequest?: number;
  /** `acme/access`. */
  readonly repository?: string;
  /** Of tests: no pauses between requests. */
  readonly unpaced?: true | undefined;
}

/** What is to be said: a plan, or why there is none. */
type Said = { readonly plan: Plan } | { readonly failed: FailedPlan };

const FILE_LIMIT = 64 * 1024 * 1024;

/** A folder as plans have it: `.` at the top. */
const folderOf = (dir: string): string =>
  dir
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/") || ".";

const saidFolder = (said: Said, dir: string | undefined): string =>
  folderOf(dir ?? ("plan" in said ? (said.plan.config.path ?? ".") : "."));

function textOf(said: Said, folder: string, place: CommentPlace, options: CommentOptions, world: World): string {
  const own = "plan" in said ? (said.plan.config.privacy ?? "names") : "names";
  const privacy = strictestPrivacy([own, options.privacy ?? "names"]);
  const shown = { place, privacy, now: nowOf(world) };
  if ("plan" in said) return planComment(said.plan, { ...shown, vocabulary: vocabularyIn(world) });
  return failureComment(said.failed, folder, shown);
}

/** Opaque, and the same for a config folder of a repository for ever. */
const idOf = (repository: string, folder: string, world: World): string =>
  world.sha256(`${repository.toLowerCase()}\n${folder}`).slice(0, 20);

function printed(said: Said, options: CommentOptions, world: World): number {
  const [repository, folder] = [repositoryIn(world.environment, options.repository), saidFolder(said, options.dir)];
  const run = repository === undefined ? undefined : runPage(world.environment, repository);
  const commit = "plan" in said ? said.plan.config.commit : undefined;
  const place = {
    id: idOf(repository?.page ?? "", folder, world),
    ...(repository === undefined ? {} : { page: repository.page }),
    ...(commit === undefined ? {} : { head: commit }),
    ...(run === undefined ? {} : { run }),
  };
  world.out(textOf(said, folder, place, options, world));
  return 0;
}

const WORDS: Readonly<Record<Stuck["action"] | "outdated", string>> = {
  created: "Commented",
  edited: "Comment edited",
  unchanged: "The comment says so already",
  none: "Nothing to say, and no comment to put right",
  outdated: "The pull request has a newer commit: its own run comments",
};

function tell(
  stuck: Stuck | { readonly action: "outdated"; readonly url?: undefined },
  number: number,
  options: CommentOptions,
  world: World,
): number {
  const { action, url } = stuck;
  const document = {
    format: "idc-github-comment",
    version: 1,
    action,
    pullRequest: number,
    ...(url === undefined ? {} : { url }),
  };
  if (options.format === "json") world.out(renderJson(document));
  else world.out(`${WORDS[action]}${url === undefined ? "" : `: ${url}`}\n`);
  return 0;
}

/** A run that is late says nothing: what it knows is of a commit that nobody looks at any more. */
async function commented(said: Said, context: RunnerContext, options: CommentOptions, world: World): Promise<number> {
  const github = openGitHub(context, { say: (text) => sayBeside(world, text), unpaced: options.unpaced });
  const { number, head, base } = await pullRequestOf(context, github, options.pullRequest);
  const of = headIn(context);
  if (of !== "" && of !== head) return tell({ action: "outdated" }, number, options, world);
  const { repository, run } = context;
  const folder = saidFolder(said, options.dir);
  const id = idOf(repository.page, folder, world);
  const place = { id, page: repository.page, head, base, ...(run === undefined ? {} : { run }) };
  const body = textOf(said, folder, place, options, world);
  const quiet = "plan" in said && verdictOf(said.plan).empty;
  return tell(await stick(github, { repository, number, marker: markerOf(id), body, quiet }), number, options, world);
}

export async function runComment(options: CommentOptions, world: World): Promise<number> {
  const text = await readSavedFile(resolve(world.cwd, options.file), PLAN_FILE, FILE_LIMIT);
  const failed = failureIn(text);
  const plan = failed === undefined ? readShownPlan(text, world.sha256) : undefined;
  if (plan !== undefined && "problem" in plan) return refuse(planFileRefusal(options.file, plan), world);
  const said = plan === undefined ? { failed: failed! } : { plan };
  if (options.print) return printed(said, options, world);
  return commented(said, await runnerContext(world.environment, options.repository), options, world);
}
