/** `idc github comment FILE`: the sticky comment of a pull request. Writes on GitHub alone; no AWS, no config. */
import { resolve } from "node:path";
import type { Privacy } from "../../core/model/config.ts";
import { openGitHub } from "../../io/github/client.ts";
import { headIn, isOfFork, pullRequestOf } from "../../io/github/pull-request.ts";
import { type RunnerContext, repositoryIn, runnerContext } from "../../io/github/runner.ts";
import { type Stuck, stick } from "../../io/github/sticky-comment.ts";
import { PLAN_FILE, readSavedFile } from "../../io/saved-file.ts";
import { markerOf } from "../../render/github/comment.ts";
import { verdictOf } from "../../render/github/verdict.ts";
import { renderJson } from "../../render/text.ts";
import { planFileRefusal } from "../approved-plan.ts";
import { refuse } from "../refusal.ts";
import { sayBeside } from "../say.ts";
import type { World } from "../world.ts";
import { placeIn, type Said, saidFolder, saidIn, textOf } from "./said.ts";

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

const FILE_LIMIT = 64 * 1024 * 1024;

function printed(said: Said, options: CommentOptions, world: World): number {
  const [repository, folder] = [repositoryIn(world.environment, options.repository), saidFolder(said, options.dir)];
  world.out(textOf(said, folder, placeIn(said, folder, repository, world), options, world));
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
  options: Pick<CommentOptions, "format">,
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

interface Commenting extends Pick<CommentOptions, "format" | "dir" | "privacy" | "pullRequest" | "unpaced"> {
  /** What is said was found out by this very run, whosever files it is of. */
  readonly own?: true;
}

/** A fork's workflow says what it likes: of a plan, that nothing changes. */
const FOREIGN = {
  exitCode: 3,
  code: "refused",
  text: "a run of a fork has no credentials, so no plan of it is believed",
  hint: "of such a run only what idc validate says is commented",
} as const;

/** A run that is late says nothing: what it knows is of a commit that nobody looks at any more. */
export async function commented(
  said: Said,
  context: RunnerContext,
  options: Commenting,
  world: World,
): Promise<number> {
  const isForeign = options.own !== true && isOfFork(context);
  if ("plan" in said && isForeign) return refuse(FOREIGN, world);
  const github = openGitHub(context, { say: (text) => sayBeside(world, text), unpaced: options.unpaced });
  const { number, head, base } = await pullRequestOf(context, github, options.pullRequest);
  const of = headIn(context);
  if (of !== "" && of !== head) return tell({ action: "outdated" }, number, options, world);
  const { repository } = context;
  const folder = saidFolder(said, options.dir);
  const place = {
    ...{ ...placeIn(said, folder, repository, world), head, base },
    ...(isForeign ? { foreign: true as const } : {}),
  };
  const body = textOf(said, folder, place, options, world);
  const quiet = "plan" in said ? verdictOf(said.plan).empty : "valid" in said && said.valid.remarks.length === 0;
  return tell(
    await stick(github, { repository, number, marker: markerOf(place.id), body, quiet }),
    number,
    options,
    world,
  );
}

export async function runComment(options: CommentOptions, world: World): Promise<number> {
  const said = saidIn(await readSavedFile(resolve(world.cwd, options.file), PLAN_FILE, FILE_LIMIT), world);
  if ("problem" in said) return refuse(planFileRefusal(options.file, said), world);
  if (options.print) return printed(said, options, world);
  return commented(said, await runnerContext(world.environment, options.repository), options, world);
}
