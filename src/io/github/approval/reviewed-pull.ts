/** Who wrote a pull request and who reviewed it, as GitHub has it: what nobody can tell is a doubt, and no approval counts beside one. */
import { sameLogin } from "../../../core/policy/approval/approvers.ts";
import { latestReviews, type Reviewed } from "../../../core/policy/approval/reviewed.ts";
import { asking, type GitHub } from "../client.ts";
import { type Repository, whereOf } from "../runner.ts";

/** GitHub lists no more commits of one pull request. */
const COMMITS = 250;

/** Who commits what is edited or merged on GitHub's pages: nobody. */
const PAGES = "web-flow";

type Where = ReturnType<typeof whereOf>;

interface Written {
  readonly writers: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
  readonly doubt?: string;
}

/** `Co-authored-by: Bob <12+bob@users.noreply.github.com>`, as GitHub writes it; other addresses say nothing of a login. */
const CO_AUTHOR = /^co-authored-by:.*<(?:[0-9]+\+)?([A-Za-z0-9-]+)@users\.noreply\.[A-Za-z0-9.-]+>\s*$/gim;

/** Authors and committers of its commits. */
async function writtenBy(pull_number: number, where: Where, github: GitHub): Promise<Written> {
  const commits = await github.paginate(github.rest.pulls.listCommits, { ...where, pull_number, per_page: 100 });
  const writers = new Set<string>();
  let doubt: string | undefined;
  for (const { sha, author, committer, commit } of commits) {
    const logins = [author, committer].map((one) => (one !== null && "login" in one ? one.login : undefined));
    if (logins.includes(undefined))
      doubt ??= `GitHub knows nobody who wrote commit ${sha.slice(0, 7)}, so nobody can tell who did not`;
    const others = [...commit.message.matchAll(CO_AUTHOR)].map(([, login]) => login);
    for (const login of [...logins, ...others]) if (login !== undefined) writers.add(sameLogin(login));
  }
  writers.delete(PAGES);
  return { writers, ids: new Set(commits.map(({ sha }) => sha)), ...(doubt === undefined ? {} : { doubt }) };
}

interface Branch {
  readonly name: string;
  readonly head: string;
  readonly ids: ReadonlySet<string>;
}

/** Who pushed its commits to its branch; undefined where GitHub has no word of the newest. */
async function pushedBy({ name, head, ids }: Branch, where: Where, github: GitHub) {
  const asked = { ...where, ref: `refs/heads/${name}`, per_page: 100 };
  const { data } = await github.rest.repos.listActivities(asked);
  const pushes = data.filter(({ after }) => after === head || ids.has(after));
  const actors = pushes.map(({ actor }) => actor?.login);
  if (!pushes.some(({ after }) => after === head) || actors.includes(undefined)) return undefined;
  return actors.flatMap((login) => (login === undefined ? [] : [sameLogin(login)]));
}

async function reviewsOf(pull_number: number, where: Where, github: GitHub): Promise<Reviewed["reviews"]> {
  const all = await github.paginate(github.rest.pulls.listReviews, { ...where, pull_number, per_page: 100 });
  const words = all.flatMap(({ user, state, commit_id }) =>
    user === null ? [] : [{ login: user.login, state, commit: commit_id ?? "" }],
  );
  return latestReviews(words);
}

export function reviewedPull(number: number, repository: Repository, github: GitHub): Promise<Reviewed> {
  const where = whereOf(repository);
  return asking(`see who approved #${number}`, async () => {
    const { data } = await github.rest.pulls.get({ ...where, pull_number: number });
    const { head, user, commits } = data;
    const full = `${repository.owner}/${repository.name}`;
    const [reviews, written] = [
      await reviewsOf(number, where, github),
      commits > COMMITS ? undefined : await writtenBy(number, where, github),
    ];
    const at = { name: head.ref, head: head.sha, ids: written?.ids ?? new Set<string>() };
    const isOurs = sameLogin(head.repo?.full_name ?? "") === sameLogin(full);
    const pushers = isOurs ? await pushedBy(at, where, github) : undefined;
    const doubt =
      (written === undefined ? `it has more than ${COMMITS} commits, of which GitHub does not list all` : undefined) ??
      (isOurs ? undefined : "it is of a fork, whose pushes GitHub does not list here") ??
      written?.doubt ??
      (pushers === undefined ? "GitHub does not say who pushed its newest commit" : undefined);
    const writers = new Set([sameLogin(user.login), ...(written?.writers ?? []), ...(pushers ?? [])]);
    return { number, head: head.sha, writers, reviews, ...(doubt === undefined ? {} : { doubt }) };
  });
}
