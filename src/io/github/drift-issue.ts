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
  /** That text with the ticks of others and without those that were obeyed, where it is of a later look than this; else undefined. */
  readonly later: (before: string, others: readonly string[]) => string | undefined;
}

export interface Told {
  readonly action: "created" | "edited" | "unchanged" | "closed" | "reopened" | "outdated" | "none";
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

/** As it is at this moment. */
async function fresh({ number: issue_number }: Issue, { repository }: DriftIssue, github: GitHub): Promise<Issue> {
  const { data } = await github.rest.issues.get({ ...whereOf(repository), issue_number });
  return { number: data.number, body: data.body ?? "", open: data.state === "open", url: data.html_url };
}

/** Two runs at once may make two: the older one stays, the other says where all is. Gives the texts of those that were open. */
async function closed(rest: readonly Issue[], stays: number, issue: DriftIssue, github: GitHub) {
  const texts: string[] = [];
  for (const one of rest.filter(({ open }) => open)) {
    const { number: issue_number, body, open } = await fresh(one, issue, github);
    if (!open) continue;
    const where = { ...whereOf(issue.repository), issue_number };
    const said = `Closed: two runs at once made an issue each, and all is in #${stays}. What is ticked here is ticked there.`;
    await github.rest.issues.createComment({ ...where, body: said });
    await github.rest.issues.update({ ...where, state: "closed", state_reason: "not_planned" });
    texts.push(body);
  }
  return texts;
}

type Found = readonly [Issue, ...Issue[]];

async function written([first, ...rest]: Found, issue: DriftIssue, github: GitHub): Promise<Told> {
  const { number: issue_number, body, open, url } = await fresh(first, issue, github);
  const where = { ...whereOf(issue.repository), issue_number };
  const told = { number: issue_number, url };
  const others = await closed(rest, issue_number, issue, github);
  const later = issue.later(body, others);
  if (later !== undefined) {
    if (later !== body) await github.rest.issues.update({ ...where, body: later });
    return { action: "outdated", ...told };
  }
  if (issue.clean && !open) return { action: "none", ...told };
  const before = [body, ...others].join("\n");
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
  const [first, ...rest] = await ownIssues(issue, github);
  // Another run was at it, too.
  if (first !== undefined && rest.length > 0) return written([first, ...rest], issue, github);
  return { action: "created", number: data.number, url: data.html_url };
}

export const tellDrift = (issue: DriftIssue, github: GitHub): Promise<Told> =>
  asking("write the issue of drift", async () => {
    const [first, ...rest] = await ownIssues(issue, github);
    if (first !== undefined) return written([first, ...rest], issue, github);
    return issue.clean ? { action: "none" } : made(issue, github);
  });
