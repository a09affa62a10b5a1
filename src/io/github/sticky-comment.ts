/**
 * One comment on a pull request that is edited in place. It is ours where it begins by the marker and is of the one whose token we have:
 * anybody may write the marker.
 */
import { asking, type GitHub, isStatus } from "./client.ts";
import { isOwn, ownLogin } from "./own-login.ts";
import { type Repository, whereOf } from "./runner.ts";

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

/** Another run, or a person, may have deleted it meanwhile. */
const isGone = (error: unknown): boolean => isStatus(error, 404);

async function ownComments(github: GitHub, { repository, number, marker }: Sticky): Promise<readonly Comment[]> {
  const [login, all] = await Promise.all([
    ownLogin(github),
    github.paginate(github.rest.issues.listComments, {
      ...{ ...whereOf(repository), issue_number: number, per_page: 100 },
    }),
  ]);
  return all
    .filter(({ body, user }) => body?.startsWith(marker) === true && isOwn(user?.login ?? "", login))
    .sort((a, b) => a.id - b.id);
}

async function deleted(github: GitHub, repository: Repository, id: number): Promise<void> {
  try {
    await github.rest.issues.deleteComment({ ...whereOf(repository), comment_id: id });
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** The oldest of our own says it from now on; others, which two runs at once may leave, go. Undefined where it is gone itself. */
async function edited(
  github: GitHub,
  { repository, body }: Sticky,
  own: readonly Comment[],
): Promise<Stuck | undefined> {
  const [{ id: comment_id, html_url: url, body: before }, ...others] = own as readonly [Comment, ...Comment[]];
  for (const { id } of others) await deleted(github, repository, id);
  if (before?.trim() === body.trim()) return { action: "unchanged", url };
  try {
    await github.rest.issues.updateComment({ ...whereOf(repository), comment_id, body });
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
  return { action: "edited", url };
}

async function created(github: GitHub, sticky: Sticky): Promise<Stuck> {
  const { repository, number, body } = sticky;
  const where = { ...whereOf(repository), issue_number: number };
  const { data } = await github.rest.issues.createComment({ ...where, body });
  const both = await ownComments(github, sticky);
  const one = both.length > 1 ? await edited(github, sticky, both) : undefined;
  return one ?? { action: "created", url: data.html_url };
}

async function written(github: GitHub, sticky: Sticky): Promise<Stuck> {
  const own = await ownComments(github, sticky);
  const there = own.length > 0 ? await edited(github, sticky, own) : undefined;
  if (there !== undefined) return there;
  return sticky.quiet ? { action: "none" } : created(github, sticky);
}

export const stick = (github: GitHub, sticky: Sticky): Promise<Stuck> =>
  asking(`comment on pull request #${sticky.number}`, () => written(github, sticky));
