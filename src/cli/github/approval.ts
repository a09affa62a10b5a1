/**
 * `idc github approval FILE…`: a check run that says whether those whom guardrails ask have approved a pull request. Rules and lists are those of the
 * branch that it is for, whatever the pull request makes of them. It is for people and for rules of the branch: apply believes no check run, and asks
 * GitHub again.
 */
import { resolve } from "node:path";
import { strictestPrivacy } from "../../core/model/config.ts";
import type { Plan } from "../../core/model/plan.ts";
import { peopleOf } from "../../core/policy/approval/approvers.ts";
import { type Demand, demandsOf } from "../../core/policy/approval/demands.ts";
import { standingOf } from "../../core/policy/approval/reviewed.ts";
import { commitSource } from "../../io/git/commit-source.ts";
import { openRepository } from "../../io/git/repository.ts";
import { postCheck } from "../../io/github/approval/check-run.ts";
import { reviewedPull } from "../../io/github/approval/reviewed-pull.ts";
import { membersOf } from "../../io/github/approval/team-members.ts";
import { newestCommit } from "../../io/github/branch-tip.ts";
import { type GitHub, openGitHub } from "../../io/github/client.ts";
import { headIn, isOfFork, type PullRequest, pullRequestOf } from "../../io/github/pull-request.ts";
import { repositoryFacts } from "../../io/github/repository-facts.ts";
import { type RunnerContext, runnerContext } from "../../io/github/runner.ts";
import { IoError } from "../../io/io-error.ts";
import { PLAN_FILE, readSavedFile } from "../../io/saved-file.ts";
import { check } from "../../pipeline.ts";
import { type ApprovalCheck, type Asked, approvalCheck } from "../../render/github/approval-check.ts";
import { renderJson } from "../../render/text.ts";
import { rulesOf } from "../../stages/policies.ts";
import { planFileRefusal } from "../approved-plan.ts";
import { portsOf } from "../plan.ts";
import { refuse } from "../refusal.ts";
import { reasonOf, sayBeside } from "../say.ts";
import type { World } from "../world.ts";
import type { CommentOptions } from "./comment.ts";
import { privacyOf, saidFolder, saidIn } from "./said.ts";

/** `print`: on standard output alone, and no check run is written. */
export interface ApprovalOptions extends Omit<CommentOptions, "file"> {
  /** A token that may ask who is of a team. */
  readonly teamsToken?: string | undefined;
}

interface At {
  readonly context: RunnerContext;
  readonly github: GitHub;
  readonly pull: PullRequest;
  readonly folder: string;
}

/** What the branch that it is for says: its rules, and whom they mean. */
async function baseOf({ context, github, pull, folder }: At, world: World) {
  const { defaultBranch } = await repositoryFacts(context.repository, github);
  if (pull.into !== defaultBranch)
    throw new IoError(`#${pull.number} is for ${pull.into}, and only ${defaultBranch} is ever applied`, {
      hint: "approval is asked for where it is for the default branch",
      exitCode: 3,
    });
  const clone = await openRepository(world.cwd);
  if (clone === undefined) throw new IoError("this is no repository: rules are read from the base commit");
  const commit = await newestCommit(defaultBranch, context.repository, github);
  const isHere = await clone.git.ask("rev-parse", ["--verify", "--quiet", `${commit}^{commit}`]).catch(() => undefined);
  if (isHere === undefined)
    throw new IoError(`this clone does not have ${commit.slice(0, 7)}, the newest commit of ${defaultBranch}`, {
      hint: "actions/checkout with fetch-depth: 0",
    });
  const { config } = await check(commitSource(clone.git, commit, folder, new Map()), portsOf({ dir: "." }, world));
  if (config === undefined)
    return { remark: `the config of ${defaultBranch} has mistakes, so nobody can tell whom to ask` };
  const rules = await rulesOf(config).catch(reasonOf);
  return typeof rules === "string" ? { remark: rules } : { rules, settings: config.settings };
}

/** Every rule that asks, and how it stands. */
async function askedIn(
  demands: readonly Demand[],
  settings: Parameters<typeof peopleOf>[0],
  { context, github, pull }: At,
  options: ApprovalOptions,
  world: World,
): Promise<readonly Asked[]> {
  const named = demands.flatMap(({ approvers }) => approvers);
  if (named.length === 0) return demands.map((demand) => ({ demand, standing: "anybody" }));
  const reviewed = await reviewedPull(pull.number, context.repository, github);
  const { teamsToken: token } = options;
  const teams = token === undefined ? github : openGitHub({ ...context, token }, talking(options, world));
  const logins = reviewed.reviews.map(({ login }) => login);
  const people = peopleOf(settings, await membersOf(named, logins, context.repository.owner, teams));
  return demands.map((demand) => ({
    demand,
    standing: demand.approvers.length === 0 ? "anybody" : standingOf(demand.approvers, reviewed, people),
  }));
}

const talking = ({ unpaced }: ApprovalOptions, world: World) => ({
  say: (text: string) => sayBeside(world, text),
  unpaced,
});

async function checkOf(plans: readonly Plan[], at: At, options: ApprovalOptions, world: World): Promise<ApprovalCheck> {
  const privacy = strictestPrivacy(plans.map((plan) => privacyOf({ plan }, options.privacy)));
  const none = plans.length === 0 ? ["No plan of this commit was kept, so nobody knows what rules ask for"] : [];
  const { remark, rules = [], settings } = await baseOf(at, world);
  const findings = plans.flatMap(({ policies }) => policies?.findings ?? []);
  const demands = demandsOf(findings, rules, world.today());
  const asked = await askedIn(demands, settings === undefined ? [] : [settings], at, options, world);
  return approvalCheck(asked, [...none, ...(remark === undefined ? [] : [remark])], privacy);
}

function tell(
  said: ApprovalCheck | undefined,
  { number, url }: { readonly number: number; readonly url?: string | undefined },
  { format }: ApprovalOptions,
  world: World,
): number {
  const page = url === undefined ? {} : { url };
  const approved = said?.conclusion === "success";
  if (format === "json")
    world.out(
      renderJson({
        ...{ format: "idc-github-approval", version: 1, pullRequest: number, outdated: said === undefined },
        ...(said === undefined ? {} : { approved, title: said.title }),
        ...page,
      }),
    );
  else
    world.out(
      `${said?.title ?? "The pull request has a newer commit: its own run says it"}${url === undefined ? "" : `: ${url}`}\n`,
    );
  return 0;
}

/** `plans`: all that runs of the commit have left behind; any of them may lie, and none makes less of what another asks for. */
export async function approved(
  plans: readonly Plan[],
  folder: string,
  context: RunnerContext,
  options: ApprovalOptions,
  world: World,
): Promise<number> {
  if (isOfFork(context)) throw new IoError("a fork's pull request has no plan that anybody believes", { exitCode: 3 });
  const github = openGitHub(context, talking(options, world));
  const pull = await pullRequestOf(context, github, options.pullRequest);
  const { number, head } = pull;
  const of = headIn(context);
  if (of !== "" && of !== head) return tell(undefined, { number }, options, world);
  const said = await checkOf(plans, { context, github, pull, folder }, options, world);
  if (options.print && options.format === "json") return tell(said, { number }, options, world);
  if (options.print) {
    world.out(`${said.title}\n\n${said.summary}`);
    return 0;
  }
  const run = { ...said, name: `idc approval (${folder})`, commit: head };
  return tell(said, { number, url: await postCheck(run, context.repository, github) }, options, world);
}

export async function runApproval(file: string, options: ApprovalOptions, world: World): Promise<number> {
  const said = saidIn(await readSavedFile(resolve(world.cwd, file), PLAN_FILE), world);
  if ("problem" in said) return refuse(planFileRefusal(file, said), world);
  const plans = "plan" in said ? [said.plan] : [];
  const context = await runnerContext(world.environment, options.repository);
  const token = world.environment.IDC_TEAMS_TOKEN;
  const teamsToken = token === undefined || token === "" ? undefined : token;
  return approved(plans, saidFolder(said, options.dir), context, { ...options, teamsToken }, world);
}
