/**
 * What comes after the plan of the default branch. What reviewers saw is an upper bound: the union of the plans of all pull requests
 * that were merged since the last completed commit. Their artifacts may hold anything: they can only hold back.
 */
import { resolve } from "node:path";
import type { Change } from "../../core/model/change.ts";
import type { NotTaken } from "../../core/model/not-taken.ts";
import { isBelieved, type Plan } from "../../core/model/plan.ts";
import { foreignTo } from "../../core/plan/approved.ts";
import { beyond } from "../../core/plan/beyond.ts";
import { ageProblem } from "../../core/plan/saved-plan.ts";
import { readShownPlan } from "../../core/plan/shown-plan.ts";
import { firstParentCommits } from "../../io/git/history.ts";
import { openRepository } from "../../io/git/repository.ts";
import type { GitHub } from "../../io/github/client.ts";
import { keptPlans } from "../../io/github/kept-plans.ts";
import { type Merged, mergedBy } from "../../io/github/merged.ts";
import type { Repository } from "../../io/github/runner.ts";
import type { Next } from "../../render/github/next-view.ts";
import { count } from "../../render/view.ts";
import { knownKinds } from "../../stages/known-kinds.ts";
import { isPersons } from "../decision.ts";
import { nowOf } from "../plan-text.ts";
import { refusalOf } from "../refusal.ts";
import { reasonOf } from "../say.ts";
import type { World } from "../world.ts";

/** As many commits are asked about, and pull requests looked at: a token has a thousand requests an hour. */
const MOST = 100;

export interface Branch {
  readonly repository: Repository;
  readonly github: GitHub;
  /** The name of the default branch. */
  readonly branch: string;
}

/** Of a plan of the default branch. */
export interface Following {
  /** The config folder. */
  readonly dir: string;
  readonly at: Branch;
  /** Plans may be kept as artifacts. Where none may, none that is there says what reviewers saw, and none bounds what is applied. */
  readonly kept: boolean;
}

export interface NextStep extends Next {
  /** Merged since the last completed commit: they hear of the outcome. */
  readonly pullRequests: readonly number[];
}

/** Which commits are to be looked at; or why nobody can. */
async function commitsSince(plan: Plan, dir: string): Promise<readonly string[] | string> {
  const { applied, commit } = plan.config;
  if (applied === undefined || commit === undefined || !isBelieved(plan.config))
    return "nobody knows which commit was completed last";
  const repository = await openRepository(dir);
  if (repository === undefined) return "the config is in no repository";
  const commits = await firstParentCommits(repository, applied, commit);
  return commits.length > MOST ? `${count(commits.length, "commit")} since the last completed one` : commits;
}

/** Anybody may have written the text: it has the shape of a plan, whole, of the last day, and of what was live. */
function readSeen(text: string, world: World): Plan | NotTaken {
  const plan = readShownPlan(text, world.sha256);
  if ("problem" in plan) return plan;
  if (plan.snapshot === true) return { problem: "was made from a snapshot", hint: "plan against AWS: no input live" };
  return ageProblem(plan.made, nowOf(world)) ?? plan;
}

/** What reviewers of one pull request saw last; or why nobody knows. */
async function seenOn({ number, head }: Merged, plan: Plan, at: Branch, world: World): Promise<Plan | string> {
  const texts = await keptPlans(head, at.repository, at.github);
  const read = texts.map((text) => readSeen(text, world));
  const plans = read.filter((one): one is Plan => !("problem" in one));
  const own = plans.find((one) => foreignTo(one, plan) === undefined);
  if (own !== undefined) return own;
  if (plans[0] !== undefined) return `#${number}: its plan ${foreignTo(plans[0], plan)}`;
  const [first] = read;
  const why = first !== undefined && "problem" in first ? `its plan ${first.problem}` : "it has no plan that was kept";
  return `#${number}: ${why}`;
}

interface Seen {
  readonly merged: readonly Merged[];
  readonly plans: readonly Plan[];
  readonly missing: readonly string[];
}

async function seenSince(plan: Plan, { dir, at, kept }: Following, world: World): Promise<Seen> {
  let merged: readonly Merged[] = [];
  try {
    const commits = await commitsSince(plan, resolve(world.cwd, dir));
    if (typeof commits === "string") return { merged, plans: [], missing: [commits] };
    merged = await mergedBy(commits, at.branch, at.repository, at.github);
    if (!kept) return { merged, plans: [], missing: [] };
    const found: (Plan | string)[] = [];
    for (const one of merged) found.push(await seenOn(one, plan, at, world));
    const plans = found.filter((one) => typeof one !== "string");
    return { merged, plans, missing: found.filter((one) => typeof one === "string") };
  } catch (error) {
    return { merged, plans: [], missing: [reasonOf(error)] };
  }
}

/** What holds, whatever anybody saw. */
function askedBecause(plan: Plan, kept: boolean): readonly string[] {
  const asks = plan.changes.filter(({ verdict }) => verdict === "ask").length;
  const need = asks === 1 ? "1 change needs a person" : `${count(asks, "change")} need a person`;
  return [
    ...(asks === 0 ? [] : [need]),
    ...(isPersons(plan) ? ["what is remembered, or by whose role, is for a person to say"] : []),
    ...(kept ? [] : ["no plan is kept here, so nobody knows what reviewers saw"]),
  ];
}

/** Nothing to write, not even into memory. */
const isDone = ({ changes, config, marks }: Plan): boolean =>
  changes.length === 0 && config.applied !== undefined && config.applied === config.commit && marks.length === 0;

const NONE = { step: "nothing", beyond: [], missing: [], pullRequests: [] } as const;

/** Of a run of another branch: perhaps of one that somebody takes for the default branch. */
export const ELSEWHERE: NextStep = {
  ...NONE,
  because: ["this run is not of the default branch, and that alone is applied"],
};

export async function nextOf(plan: Plan, following: Following, world: World): Promise<NextStep> {
  const refusal = refusalOf(plan);
  if (refusal !== undefined) return { ...NONE, because: [refusal.text] };
  if (isDone(plan)) return { ...NONE, because: ["nothing is left to do"] };
  const seen = await seenSince(plan, following, world);
  const why = beyond(plan, seen.plans, knownKinds(world).resources);
  const unseen = plan.changes.filter(({ key }) => why.has(key));
  const because = askedBecause(plan, following.kept);
  return {
    step: because.length + unseen.length > 0 ? "approve" : "apply",
    because: [...because, ...(unseen.length === 0 ? [] : [`${count(unseen.length, "change")} not as reviewed`])],
    beyond: unseen.map(({ key, action }: Change) => ({ key, action, why: why.get(key)! })),
    missing: unseen.length === 0 ? [] : seen.missing,
    pullRequests: seen.merged.map(({ number }) => number),
  };
}
