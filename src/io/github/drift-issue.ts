/**
 * One issue of a config, that is written anew: made where there is something to say, closed where nothing is left, opened again where
 * something is. Ours is what begins by the marker, has the label, and is of the one whose token we have.
 */
import { asking, type GitHub, isStatus } from "./client.ts";
import { isOwn, ownLogin } from "./own-login.ts";
import { type Repository, whereOf } from "./runner.ts";

interface Issue {
  readonly number: number;
  readonly body: string;
  readonly open: boolean;
  readonly url: string;
}

/** What is to be said, and how. */
export interface DriftIssue {
  readonly repository: Repository;
  /** The first line. */
  readonly marker: string;
  readonly label: string;
  readonly title: string;
  /** Of the text that is there, just before it is written over: what people ticked stays. */
  readonly body: (before: string) => string;
  /** Nothing is left. */
  readonly clean: boolean;
  /** What has changed since that text, in words; undefined where nothing has. */
  readonly change: (before: string) => string | undefined;
}

export interface Told {
  readonly action: "created" | "edited" | "unchanged" | "closed" | "reopened" | "none";
  readonly number?: number;
  readonly url?: string;
}

async function ownIssues({ repository, marker, label }: DriftIssue, github: GitHub): Promise<readonly Issue[]> {
  const [login, all] = await Promise.all([
    ownLogin(github),
    github.paginate(github.rest.issues.listForRepo, {
      ...{ ...whereOf(repository), labels: label, state: "all" as const, per_page: 100 },
    }),
  ]);
  return all
    .filter(({ body, user, pull_request }) => {
      return pull_request === undefined && body?.startsWith(marker) === true && isOwn(user?.login ?? "", login);
    })
    .map(({ number, body, state, html_url: url }) => ({ number, body: body ?? "", open: state === "open", url }))
    .sort((a, b) => a.number - b.number);
}

/** Two runs at once may make two: the older one stays. */
async function only([first, ...others]: readonly Issue[], issue: DriftIssue, github: GitHub) {
  for (const { number: issue_number, open } of others) {
    if (!open) continue;
    const where = { ...whereOf(issue.repository), issue_number };
    await github.rest.issues.update({ ...where, state: "closed", state_reason: "not_planned" });
  }
  return first;
}

/** As it is at this moment. */
async function fresh({ number: issue_number }: Issue, { repository }: DriftIssue, github: GitHub): Promise<Issue> {
  const { data } = await github.rest.issues.get({ ...whereOf(repository), issue_number });
  return { number: data.number, body: data.body ?? "", open: data.state === "open", url: data.html_url };
}

async function written(found: Issue, issue: DriftIssue, github: GitHub): Promise<Told> {
  const { number: issue_number, body: before, open, url } = await fresh(found, issue, github);
  const where = { ...whereOf(issue.repository), issue_number };
  const told = { number: issue_number, url };
  if (issue.clean && !open) return { action: "none", ...told };
  const change = issue.change(before);
  const state = issue.clean
    ? { state: "closed" as const, state_reason: "completed" as const }
    : { state: "open" as const };
  await github.rest.issues.update({ ...where, title: issue.title, body: issue.body(before), ...state });
  if (change !== undefined) await github.rest.issues.createComment({ ...where, body: change });
  const stays = change === undefined ? "unchanged" : "edited";
  return { action: issue.clean ? "closed" : open ? stays : "reopened", ...told };
}

/** That it is there already is no trouble. */
async function label({ repository, label: name }: DriftIssue, github: GitHub): Promise<void> {
  const description = "What is live and not as git says";
  try {
    await github.rest.issues.createLabel({ ...whereOf(repository), name, color: "d4a72c", description });
  } catch (error) {
    if (!isStatus(error, 422)) throw error;
  }
}

async function made(issue: DriftIssue, github: GitHub): Promise<Told> {
  await label(issue, github);
  const { title, label: name } = issue;
  const text = { title, body: issue.body(""), labels: [name] };
  const { data } = await github.rest.issues.create({ ...whereOf(issue.repository), ...text });
  const first = await only(await ownIssues(issue, github), issue, github);
  return { action: "created", number: first?.number ?? data.number, url: first?.url ?? data.html_url };
}

export const tellDrift = (issue: DriftIssue, github: GitHub): Promise<Told> =>
  asking("write the issue of drift", async () => {
    const found = await only(await ownIssues(issue, github), issue, github);
    if (found !== undefined) return written(found, issue, github);
    return issue.clean ? { action: "none" } : made(issue, github);
  });
