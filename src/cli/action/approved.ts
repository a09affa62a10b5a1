/** Who approved what guardrails ask for, on the default branch: GitHub is asked itself, and what check runs say counts for nothing. */
import { resolve } from "node:path";
import { approvalsOf, type Merged } from "../../core/policy/approval/approvals.ts";
import { peopleOf } from "../../core/policy/approval/approvers.ts";
import { openRepository } from "../../io/git/repository.ts";
import { broughtSince } from "../../io/github/approval/brought.ts";
import { membersOf } from "../../io/github/approval/team-members.ts";
import { type GitHub, openGitHub } from "../../io/github/client.ts";
import { runnerContext } from "../../io/github/runner.ts";
import type { AskApprovals, AskedApprovals } from "../../io/ports.ts";
import { reasonOf, sayBeside } from "../say.ts";
import type { World } from "../world.ts";
import type { OnBranch } from "./branch.ts";
import type { Inputs } from "./inputs.ts";

const say = (world: World) => ({ say: (text: string) => sayBeside(world, text) });

/** Whoever may ask who is of a team. */
export async function teamsGitHub({ teamsToken }: Pick<Inputs, "teamsToken">, github: GitHub, world: World) {
  if (teamsToken === undefined) return github;
  const context = await runnerContext({ ...world.environment, GITHUB_TOKEN: teamsToken }, undefined);
  return openGitHub(context, say(world));
}

/** What was merged; or why nobody knows. */
async function mergedSince({ applied }: AskedApprovals, { config }: Inputs, at: OnBranch, world: World) {
  if (applied === undefined) return "nobody knows which commit was completed last";
  const clone = await openRepository(resolve(world.cwd, config));
  if (clone?.commit === undefined) return "the config is of no commit";
  return broughtSince({ ...at, clone, applied, commit: clone.commit });
}

/** `letIn`: logins of who let the run into its environment. */
export function approvalsAt(at: OnBranch, inputs: Inputs, letIn: readonly string[], world: World): AskApprovals {
  return async (asked) => {
    const { repository, github } = at;
    const found = await mergedSince(asked, inputs, at, world).catch(reasonOf);
    const brought = typeof found === "string" ? [] : found;
    const logins = [...letIn, ...brought.flatMap(({ pull }) => (pull?.reviews ?? []).map(({ login }) => login))];
    const teams = await teamsGitHub(inputs, github, world);
    const people = peopleOf(asked.settings, await membersOf(asked.approvers, logins, repository.owner, teams));
    const merged: Merged = { brought, letIn, people, ...(typeof found === "string" ? { unknown: found } : {}) };
    return approvalsOf(merged);
  };
}
