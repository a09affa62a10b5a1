/** Which pull request a run is of. Its number comes from GitHub's event or from its API, and never from an artifact. */
import { IoError } from "../io-error.ts";
import { asking, type GitHub } from "./client.ts";
import { type Repository, type RunnerContext, textIn, whereOf } from "./runner.ts";

export interface PullRequest {
  readonly number: number;
  /** The newest commit of the branch, as GitHub has it now. */
  readonly head: string;
  readonly base: string;
  /** The branch that it is to be merged into. */
  readonly into: string;
  /** The merge that GitHub tries of it, which may be of an older commit; empty where there is none. */
  readonly merge: string;
}

const COMMIT = /^([0-9a-f]{40}|[0-9a-f]{64})$/;

/** The commit of the branch that the run was begun for; empty where no event says. */
export const headIn = ({ event }: Pick<RunnerContext, "event">): string =>
  textIn(event, "pull_request", "head", "sha") || textIn(event, "workflow_run", "head_sha");

/** The run that began this one was of somebody else's repository. */
export const isOfFork = ({
  event,
  repository: { owner, name },
}: Pick<RunnerContext, "event" | "repository">): boolean =>
  textIn(event, "workflow_run", "head_sha") !== "" &&
  textIn(event, "workflow_run", "head_repository", "full_name").toLowerCase() !== `${owner}/${name}`.toLowerCase();

/** Open pull requests from a branch, named as `acme:payments`. */
async function openPulls(head: string, repository: Repository, github: GitHub) {
  const { data } = await github.rest.pulls.list({ ...whereOf(repository), state: "open", head, per_page: 100 });
  return data;
}

/** Of a run that another one began, whatever that says of itself: the open pull request from that branch, at that commit. */
async function byBranch({ repository, event }: RunnerContext, github: GitHub) {
  const run = (...path: readonly string[]) => textIn(event, "workflow_run", ...path);
  const [from, branch, sha] = [run("head_repository", "owner", "login"), run("head_branch"), run("head_sha")];
  if (from === "" || branch === "" || sha === "") return undefined;
  const open = await openPulls(`${from}:${branch}`, repository, github);
  return open.find((one) => one.head.sha === sha)?.number;
}

/** Of a branch that a workflow was begun for by hand: the open pull request from it. */
async function byRef({ repository, event }: RunnerContext, github: GitHub) {
  const [, branch] = /^refs\/heads\/(.+)$/.exec(textIn(event, "ref")) ?? [];
  if (branch === undefined) return undefined;
  return (await openPulls(`${repository.owner}:${branch}`, repository, github))[0]?.number;
}

/** Throws where no pull request is meant. */
export async function pullRequestOf(
  context: RunnerContext,
  github: GitHub,
  named: number | undefined,
): Promise<PullRequest> {
  const doing = "find the pull request";
  const said = Number(textIn(context.event, "pull_request", "number"));
  const found = async () => (await byBranch(context, github)) ?? byRef(context, github);
  const number = named ?? (said > 0 ? said : await asking(doing, found));
  if (number === undefined) {
    const hint = "run it on: pull_request, or on workflow_run of such a run; elsewhere: --pull-request NUMBER";
    throw new IoError("this run is of no open pull request", { hint });
  }
  const where = { ...whereOf(context.repository), pull_number: number };
  const { data } = await asking(doing, () => github.rest.pulls.get(where));
  const [head, base] = [textIn(data, "head", "sha"), textIn(data, "base", "sha")];
  const [into, merge] = [textIn(data, "base", "ref"), textIn(data, "merge_commit_sha")];
  if ([head, base].every((commit) => COMMIT.test(commit))) return { number, head, base, into, merge };
  throw new IoError(`cannot ${doing}: what answers is no GitHub`, {
    hint: "is GITHUB_API_URL right, and no proxy between?",
  });
}
