/** Who approved what guardrails ask for, on the default branch: GitHub is asked itself, and what check runs say counts for nothing. */
import { resolve } from "node:path";
import type { Settings } from "../../core/model/config.ts";
import { approvalsOf, type Brought, type Merged } from "../../core/policy/approval/approvals.ts";
import { approverOf, peopleOf } from "../../core/policy/approval/approvers.ts";
import { type Blobs, commitSource } from "../../io/git/commit-source.ts";
import { openRepository, type Repository } from "../../io/git/repository.ts";
import { broughtSince } from "../../io/github/approval/brought.ts";
import { membersOf } from "../../io/github/approval/team-members.ts";
import { type GitHub, openGitHub } from "../../io/github/client.ts";
import { runnerContext } from "../../io/github/runner.ts";
import type { AskApprovals, AskedApprovals } from "../../io/ports.ts";
import { check } from "../../pipeline.ts";
import { portsOf } from "../plan.ts";
import { reasonOf, sayBeside } from "../say.ts";
import type { World } from "../world.ts";
import type { OnBranch } from "./branch.ts";
import type { Inputs } from "./inputs.ts";

const say = (world: World) => ({ say: (text: string) => sayBeside(world, text) });

/** Whoever may ask who is of a team. */
async function teamsGitHub({ teamsToken }: Pick<Inputs, "teamsToken">, github: GitHub, world: World) {
  if (teamsToken === undefined) return github;
  const context = await runnerContext({ ...world.environment, GITHUB_TOKEN: teamsToken }, undefined);
  return openGitHub(context, say(world));
}

interface Merges {
  readonly brought: readonly Brought[];
  /** Of what the branch was between them: who was taken off a list counts no more, though the next one puts them on again. */
  readonly settings: readonly Settings[];
}

/** A commit with mistakes has none. */
async function settingsOf(commits: readonly string[], { git, path }: Repository, world: World) {
  const [blobs, found]: [Blobs, Settings[]] = [new Map(), []];
  for (const commit of commits) {
    const { config } = await check(commitSource(git, commit, path, blobs), portsOf({ dir: "." }, world));
    if (config !== undefined) found.push(config.settings);
  }
  return found;
}

/** What was merged; or why nobody knows. */
async function mergedSince(
  { applied, approvers }: AskedApprovals,
  { config }: Inputs,
  at: OnBranch,
  world: World,
): Promise<Merges | string> {
  if (applied === undefined) return "nobody knows which commit was completed last";
  const clone = await openRepository(resolve(world.cwd, config));
  if (clone?.commit === undefined) return "the config is of no commit";
  const brought = await broughtSince({ ...at, clone, applied, commit: clone.commit });
  if (typeof brought === "string") return brought;
  const namesList = approvers.some((name) => "list" in approverOf(name));
  const between = namesList ? brought.slice(0, -1).map(({ commit }) => commit) : [];
  return { brought, settings: await settingsOf(between, clone, world) };
}

/** `letIn`: logins of who let the run into its environment. */
export function approvalsAt(at: OnBranch, inputs: Inputs, letIn: readonly string[], world: World): AskApprovals {
  return async (asked) => {
    const { repository, github } = at;
    const found = await mergedSince(asked, inputs, at, world).catch(reasonOf);
    const { brought, settings } = typeof found === "string" ? { brought: [], settings: [] } : found;
    const logins = [...letIn, ...brought.flatMap(({ pull }) => (pull?.reviews ?? []).map(({ login }) => login))];
    const teams = await teamsGitHub(inputs, github, world);
    const people = peopleOf(
      [...asked.settings, ...settings],
      await membersOf(asked.approvers, logins, repository.owner, teams),
    );
    const merged: Merged = { brought, letIn, people, ...(typeof found === "string" ? { unknown: found } : {}) };
    return approvalsOf(merged);
  };
}
