/**
 * One comment on a pull request that is edited in place. It is ours where it begins by the marker and is of the one whose token we have:
 * anybody may write the marker.
 */
import { asking, type GitHub } from "./client.ts";
import type { Repository } from "./runner.ts";

export interface Sticky {
  readonly repository: Repository;
  readonly number: number;
  /** The first line of the comment. */
  readonly marker: string;
  readonly body: string;
  /** There is nothing to say: an old comment is put right, and no new one is written. */
  readonly quiet: boolean;
}

export interface Stuck {
  readonly action: "created" | "edited" | "unchanged" | "none";
  readonly url?: string;
}

interface Comment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly html_url: string;
  readonly user: { readonly login: string } | null;
}

const plainLogin = (login: string): string => login.replace(/\[bot\]$/, "");

/** Whose token it is: an installation's may not ask `GET /user`. */
async function ownLogin(github: GitHub): Promise<string> {
  const { viewer } = await github.graphql<{ viewer: { login: string } }>("query { viewer { login } }");
  return plainLogin(viewer.login);
}

async function ownComments(github: GitHub, { repository, number, marker }: Sticky): Promise<readonly Comment[]> {
  const [login, all] = await Promise.all([
    ownLogin(github),
    github.paginate(github.rest.issues.listComments, {
      ...{ owner: repository.owner, repo: repository.name, issue_number: number, per_page: 100 },
    }),
  ]);
  return all
    .filter(({ body, user }) => body?.startsWith(marker) === true && plainLogin(user?.login ?? "") === login)
    .sort((a, b) => a.id - b.id);
}

/** The oldest of our own says it from now on; others, which two runs at once may leave, go. */
async function edited(github: GitHub, { repository, body }: Sticky, own: readonly Comment[]): Promise<Stuck> {
  const { owner, name: repo } = repository;
  const [{ id: comment_id, html_url: url, body: before }, ...others] = own as readonly [Comment, ...Comment[]];
  for (const { id } of others) await github.rest.issues.deleteComment({ owner, repo, comment_id: id });
  if (before?.trim() === body.trim()) return { action: "unchanged", url };
  await github.rest.issues.updateComment({ owner, repo, comment_id, body });
  return { action: "edited", url };
}

async function written(github: GitHub, sticky: Sticky): Promise<Stuck> {
  const { repository, number, body, quiet } = sticky;
  const own = await ownComments(github, sticky);
  if (own.length > 0) return edited(github, sticky, own);
  if (quiet) return { action: "none" };
  const where = { owner: repository.owner, repo: repository.name, issue_number: number };
  const { data } = await github.rest.issues.createComment({ ...where, body });
  const both = await ownComments(github, sticky);
  if (both.length > 1) return edited(github, sticky, both);
  return { action: "created", url: data.html_url };
}

export const stick = (github: GitHub, sticky: Sticky): Promise<Stuck> =>
  asking(`comment on pull request #${sticky.number}`, () => written(github, sticky));
