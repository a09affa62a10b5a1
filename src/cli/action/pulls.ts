/** Which pull requests bring what is planned: that of GitHub's event, or those that were merged since the last completed commit. */
import { resolve } from "node:path";
import { sortedOnce } from "../../core/base/lists.ts";
import { sameLogin } from "../../core/policy/approval/approvers.ts";
import type { Pulls } from "../../core/policy/policy.ts";
import { firstParentCommits } from "../../io/git/history.ts";
import { openRepository } from "../../io/git/repository.ts";
import { broughtBy } from "../../io/github/merged.ts";
import { gitHubEvent, textIn } from "../../io/github/runner.ts";
import type { AskPulls } from "../../io/ports.ts";
import type { World } from "../world.ts";
import type { OnBranch } from "./branch.ts";
import type { Inputs } from "./inputs.ts";

/** As many commits are asked about. */
const MOST = 100;

const pullsOf = (all: readonly { readonly number: number; readonly login: string }[]): Pulls => ({
  numbers: sortedOnce(all.map(({ number }) => String(number))),
  authors: sortedOnce(all.map(({ login }) => sameLogin(login))),
});

/** Of a run of a pull request, by GitHub's event. */
export const pullsOfEvent =
  (world: World): AskPulls =>
  async () => {
    const event = await gitHubEvent(world.environment.GITHUB_EVENT_PATH);
    const [number, login] = [textIn(event, "pull_request", "number"), textIn(event, "pull_request", "user", "login")];
    return number === "" || login === "" ? undefined : pullsOf([{ number: Number(number), login }]);
  };

/** Of a run of the default branch, by GitHub's API. */
export const pullsAt =
  ({ branch, repository, github }: OnBranch, { config }: Pick<Inputs, "config">, world: World): AskPulls =>
  async (applied) => {
    try {
      const clone = await openRepository(resolve(world.cwd, config));
      if (applied === undefined || clone?.commit === undefined) return undefined;
      const commits = await firstParentCommits(clone, applied, clone.commit);
      const found = commits.length > MOST ? undefined : await broughtBy(commits, branch, repository, github);
      return found === undefined ? undefined : pullsOf(found);
    } catch {
      return undefined;
    }
  };
