/** What reviewers said of a pull request, and whether it was for the same branch then. */
import { latestReviews, type Review } from "../../../core/policy/approval/reviewed.ts";
import type { GitHub } from "../client.ts";
import type { whereOf } from "../runner.ts";

type Where = ReturnType<typeof whereOf>;

/** Whoever opened it, and GitHub itself, may make it one for another branch: its newest commit, and what is approved of it, stay as they are. */
const BASE_CHANGES: readonly unknown[] = ["base_ref_changed", "automatic_base_change_succeeded"];

/** When it became one for the branch that it is for: seconds, as text; empty where it always was. */
async function baseChanged(issue_number: number, where: Where, github: GitHub): Promise<string> {
  const events = await github.paginate(github.rest.issues.listEvents, { ...where, issue_number, per_page: 100 });
  const times = events.filter(({ event }) => BASE_CHANGES.includes(event)).map(({ created_at }) => created_at ?? "9");
  return times.reduce((latest, one) => (one > latest ? one : latest), "");
}

export interface Given {
  /** The latest of each reviewer. */
  readonly reviews: readonly Review[];
  /** Of everybody who ever reviewed it: a login may be another one by tomorrow. */
  readonly ids: ReadonlyMap<number, string>;
}

export async function givenReviews(pull_number: number, where: Where, github: GitHub): Promise<Given> {
  const all = await github.paginate(github.rest.pulls.listReviews, { ...where, pull_number, per_page: 100 });
  const changed = all.length === 0 ? "" : await baseChanged(pull_number, where, github);
  const ids = new Map<number, string>();
  const words = all.flatMap(({ user, state, commit_id, submitted_at }) => {
    if (user === null) return [];
    ids.set(user.id, user.login);
    const isElsewhere = changed !== "" && (submitted_at ?? "") <= changed;
    const word = { login: user.login, state, commit: commit_id ?? "" };
    return [isElsewhere ? { ...word, elsewhere: true as const } : word];
  });
  return { reviews: latestReviews(words), ids };
}
