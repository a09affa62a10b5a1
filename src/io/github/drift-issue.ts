/**
 * One issue of a config, that is written anew: made where there is something to say, closed where nothing is left, opened again where
 * something is. What changed is told first and the text, which remembers that it was, is written then: whatever fails in between, it is told.
 */
import { asking, type GitHub, isStatus } from "./client.ts";
import { type Issue, issueOf, ownIssues, type Sought } from "./own-issues.ts";
import { isOwn, ownLogin } from "./own-login.ts";
import { whereOf } from "./runner.ts";

/** What is to be said, and how. */
export interface DriftIssue extends Sought {
  readonly title: string;
  /** Of the text that is there, just before it is written over: what people ticked stays. */
  readonly body: (before: string) => string;
  /** A text that is there is not written anew: what it remembers could not be told from what is there now. */
  readonly stays?: boolean;
  /** Nothing is left. */
  readonly clean: boolean;
  /** What has changed since that text, and is not in our last comments, in words; undefined where nothing has. */
  readonly change: (before: string, comments: readonly string[]) => string | undefined;
  /** That text with the ticks of others and without those that were obeyed, where it is of a later look than this; else undefined. */
  readonly later: (before: string, others: readonly string[]) => string | undefined;
}

export interface Told {
  readonly action: "created" | "edited" | "unchanged" | "closed" | "reopened" | "outdated" | "none";
  readonly number?: number;
  readonly url?: string;
}

/** As it is at this moment. */
async function fresh({ number: issue_number }: Issue, { repository }: DriftIssue, github: GitHub): Promise<Issue> {
  const { data } = await github.rest.issues.get({ ...whereOf(repository), issue_number });
  return issueOf(data);
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

/** A failure of GitHub's own: what was asked for may have been done all the same. */
const mayBeDone = (error: unknown): boolean =>
  error instanceof Error && "status" in error && (error as { readonly status: number }).status >= 500;

/** Asked once: tried again, it would be made twice. */
const ONCE = { request: { retries: 0 } };

const PAGE = 100;

/** The last comments of ours, the oldest first: what was told by a run that failed then is among them. */
async function ownComments({ number, comments }: Issue, issue: DriftIssue, github: GitHub): Promise<readonly string[]> {
  const last = Math.ceil(comments / PAGE);
  if (last === 0) return [];
  const asked = { ...whereOf(issue.repository), issue_number: number, per_page: PAGE };
  const login = await ownLogin(github);
  const bodies: string[] = [];
  for (const page of last === 1 ? [1] : [last - 1, last]) {
    const { data } = await github.rest.issues.listComments({ ...asked, page });
    for (const { user, body = "" } of data) if (isOwn(user?.login ?? "", login)) bodies.push(body);
  }
  return bodies;
}

/** Whether people were told of something now. */
async function tellChange(one: Issue, before: string, issue: DriftIssue, github: GitHub): Promise<boolean> {
  const change = issue.change(before, await ownComments(one, issue, github));
  if (change === undefined) return false;
  const comment = { ...whereOf(issue.repository), issue_number: one.number, body: change };
  try {
    await github.rest.issues.createComment({ ...comment, ...ONCE });
  } catch (error) {
    if (!mayBeDone(error)) throw error;
    const more = { ...one, comments: one.comments + 1 };
    const again = issue.change(before, await ownComments(more, issue, github));
    if (again !== undefined) await github.rest.issues.createComment({ ...comment, ...ONCE });
  }
  return true;
}

/** Nothing where it has its label. */
async function labelledAgain({ labels }: Issue, issue: DriftIssue, github: GitHub): Promise<object> {
  if (labels.includes(issue.label)) return {};
  await label(issue, github);
  return { labels: [...labels, issue.label] };
}

type Found = readonly [Issue, ...Issue[]];

async function written([first, ...rest]: Found, issue: DriftIssue, github: GitHub): Promise<Told> {
  const now = await fresh(first, issue, github);
  const { number: issue_number, body, open, url } = now;
  const where = { ...whereOf(issue.repository), issue_number };
  const told = { number: issue_number, url };
  const others = await closed(rest, issue_number, issue, github);
  const later = issue.later(body, others);
  if (later !== undefined) {
    if (later !== body) await github.rest.issues.update({ ...where, body: later });
    return { action: "outdated", ...told };
  }
  if (issue.clean && !open) return { action: "none", ...told };
  if (issue.stays && open) return { action: "unchanged", ...told };
  const before = [body, ...others].join("\n");
  const isNews = await tellChange(now, before, issue, github);
  const state = issue.clean
    ? { state: "closed" as const, state_reason: "completed" as const }
    : { state: "open" as const };
  const labels = await labelledAgain(now, issue, github);
  await github.rest.issues.update({ ...where, title: issue.title, body: issue.body(before), ...state, ...labels });
  const stays = isNews ? "edited" : "unchanged";
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
  const text = { ...whereOf(issue.repository), title, body: issue.body(""), labels: [name] };
  let created: Told | undefined;
  try {
    const { data } = await github.rest.issues.create({ ...text, ...ONCE });
    created = { action: "created", number: data.number, url: data.html_url };
  } catch (error) {
    if (!mayBeDone(error)) throw error;
  }
  const [first, ...rest] = await ownIssues(issue, true, github);
  // Another run was at it, too; or GitHub made it, and did not say so.
  if (first !== undefined && (rest.length > 0 || created === undefined))
    return written([first, ...rest], issue, github);
  if (created !== undefined) return created;
  const { data } = await github.rest.issues.create({ ...text, ...ONCE });
  return { action: "created", number: data.number, url: data.html_url };
}

export const tellDrift = (issue: DriftIssue, github: GitHub): Promise<Told> =>
  asking("write the issue of drift", async () => {
    const [first, ...rest] = await ownIssues(issue, !issue.clean, github);
    if (first !== undefined) return written([first, ...rest], issue, github);
    return issue.clean ? { action: "none" } : made(issue, github);
  });
