/** A check run on a commit: the newest of its name is the one that a rule of the branch looks at. */
import { asking, type GitHub } from "../client.ts";
import { type Repository, whereOf } from "../runner.ts";

export interface CheckRun {
  readonly name: string;
  readonly commit: string;
  readonly conclusion: "success" | "action_required" | "failure";
  readonly title: string;
  /** Markdown. */
  readonly summary: string;
}

/** GitHub takes so many characters. */
export const SUMMARY_LENGTH = 65_000;

/** Its page. */
export function postCheck(run: CheckRun, repository: Repository, github: GitHub): Promise<string | undefined> {
  const { name, commit: head_sha, conclusion, title, summary } = run;
  return asking("write the check run", async () => {
    const { data } = await github.rest.checks.create({
      ...{ ...whereOf(repository), name, head_sha, status: "completed", conclusion },
      output: { title, summary: summary.slice(0, SUMMARY_LENGTH) },
    });
    return data.html_url ?? undefined;
  });
}
