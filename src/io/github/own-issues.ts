/**
 * Issues that are ours: of the one whose token we have, with a line of ours wherever it stands. Anybody may write such a line, above it as
 * well as elsewhere, and take the label off.
 */
import type { GitHub } from "./client.ts";
import { isStatus } from "./client.ts";
import { isOwn, ownLogin } from "./own-login.ts";
import { type Repository, whereOf } from "./runner.ts";

export interface Issue {
  readonly number: number;
  readonly body: string;
  readonly open: boolean;
  readonly url: string;
  readonly labels: readonly string[];
  /** How many comments it has. */
  readonly comments: number;
}

export interface Sought {
  readonly repository: Repository;
  /** A line of its text. */
  readonly marker: string;
  readonly label: string;
  /** A line that it has, too, whatever the folder of its config is called. */
  readonly sibling: string;
  /** The line of an issue of the config in a folder. */
  readonly markerOf: (folder: string) => string;
  /** The commit that it is told of. */
  readonly commit: string | undefined;
}

/** Whether a text has a line, wherever somebody has put it. */
export const hasLine = (body: string, line: string): boolean => body.split(/\r?\n/).includes(line);

interface Listed {
  readonly number: number;
  readonly body?: string | null | undefined;
  readonly state: string;
  readonly html_url: string;
  readonly comments: number;
  readonly labels: readonly (string | { readonly name?: string | undefined })[];
  readonly user: { readonly login: string } | null;
  readonly pull_request?: object | undefined;
}

export const issueOf = ({ number, body, state, html_url: url, comments, labels }: Listed): Issue => ({
  ...{ number, body: body ?? "", open: state === "open", url, comments },
  labels: labels.flatMap((one) => (typeof one === "string" ? one : (one.name ?? []))),
});

/** As many pages of issues are looked through for one without its label. */
const PAGES = 10;

async function ownIn(
  question: { readonly labels?: string; readonly state: "open" | "all" },
  { repository }: Sought,
  github: GitHub,
): Promise<readonly Issue[]> {
  const asked = { ...whereOf(repository), ...question, sort: "updated" as const, per_page: 100 };
  let pages = 0;
  const [login, all] = await Promise.all([
    ownLogin(github),
    github.paginate(github.rest.issues.listForRepo, asked, ({ data }, done) => {
      pages += 1;
      if (pages === PAGES) done();
      return data;
    }),
  ]);
  return all
    .filter(({ user, pull_request }) => pull_request === undefined && isOwn(user?.login ?? "", login))
    .map(issueOf)
    .sort((a, b) => a.number - b.number);
}

/** The folders of a commit; undefined where GitHub does not say all of them. */
async function foldersOf({ commit, repository }: Sought, github: GitHub): Promise<readonly string[] | undefined> {
  if (commit === undefined) return undefined;
  try {
    const { data } = await github.rest.git.getTree({ ...whereOf(repository), tree_sha: commit, recursive: "1" });
    return data.truncated ? undefined : [".", ...data.tree.flatMap(({ type, path }) => (type === "tree" ? path : []))];
  } catch (error) {
    // The token may not look, or the commit is of nobody's yet.
    if ([403, 404, 409, 422].some((status) => isStatus(error, status))) return undefined;
    throw error;
  }
}

/**
 * The one that was of this config when its folder had another name. Two folders may hold configs of one name: it is taken over only where
 * there is no folder any more of which it could be, and no other that it could be.
 */
async function left(all: readonly Issue[], sought: Sought, github: GitHub): Promise<readonly Issue[]> {
  const siblings = all.filter(({ body }) => hasLine(body, sought.sibling));
  if (siblings.length !== 1) return [];
  const markers = (await foldersOf(sought, github))?.map(sought.markerOf);
  if (markers?.includes(sought.marker) !== true) return [];
  return siblings.filter(({ body }) => !markers.some((marker) => hasLine(body, marker)));
}

/** Ours, the oldest first. `all`: those that are closed and have lost their label, too. */
export async function ownIssues(sought: Sought, all: boolean, github: GitHub): Promise<readonly Issue[]> {
  const { marker, label } = sought;
  const isIt = ({ body }: Issue) => hasLine(body, marker);
  const labelled = await ownIn({ labels: label, state: "all" }, sought, github);
  const found = labelled.filter(isIt);
  if (found.length > 0) return found;
  const others = await ownIn({ state: all ? "all" : "open" }, sought, github);
  const unlabelled = others.filter(isIt);
  if (unlabelled.length > 0) return unlabelled;
  const both = new Map([...labelled, ...others].map((issue) => [issue.number, issue]));
  return left([...both.values()], sought, github);
}
