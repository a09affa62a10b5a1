/** The default branch, for whoever plans or applies it: nothing else is ever applied. */
import { openGitHub } from "../../io/github/client.ts";
import { repositoryFacts } from "../../io/github/repository-facts.ts";
import { runnerContext } from "../../io/github/runner.ts";
import { sayBeside } from "../say.ts";
import type { World } from "../world.ts";
import type { Branch } from "./next.ts";

/** What begins a run by what is on a branch already, and not by what is proposed to it. */
const EVENTS: readonly (string | undefined)[] = [
  "push",
  "schedule",
  "workflow_dispatch",
  "repository_dispatch",
  "issues",
];

export interface OnBranch extends Branch {
  /** The run is of the default branch. */
  readonly isDefault: boolean;
  readonly isPrivate: boolean;
}

/** Whether the run may be of the default branch: for that GitHub has to be asked. */
export const mayBeOfBranch = ({ environment }: World): boolean => EVENTS.includes(environment.GITHUB_EVENT_NAME);

export async function branchOf(token: string, world: World): Promise<OnBranch> {
  const context = await runnerContext({ ...world.environment, GITHUB_TOKEN: token }, undefined);
  const { repository } = context;
  const github = openGitHub(context, { say: (text) => sayBeside(world, text) });
  const { defaultBranch, isPrivate } = await repositoryFacts(repository, github);
  const isDefault = mayBeOfBranch(world) && world.environment.GITHUB_REF === `refs/heads/${defaultBranch}`;
  return { repository, github, branch: defaultBranch, isDefault, isPrivate };
}
