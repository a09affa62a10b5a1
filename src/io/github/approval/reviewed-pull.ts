/** Who wrote a pull request and who reviewed it, as GitHub has it: what nobody can tell is a doubt, and no approval counts beside one. */
import { sameLogin } from "../../../core/policy/approval/approvers.ts";
import type { Reviewed } from "../../../core/policy/approval/reviewed.ts";
import { asking, type GitHub } from "../client.ts";
import { type Repository, whereOf } from "../runner.ts";
import { type Given, givenReviews } from "./given-reviews.ts";
import { type Pushed, pushedBy } from "./pushes.ts";

/** GitHub lists no more commits of one pull request. */
const COMMITS = 250;

/** Who commits what is edited or merged on GitHub's pages: nobody. */
const PAGES = "web-flow";

type Where = ReturnType<typeof whereOf>;

interface Written {
  readonly writers: ReadonlySet<string>;
  /** Of users whom commits name by them. */
  readonly numbers: ReadonlySet<number>;
  readonly ids: ReadonlySet<string>;
  readonly doubt?: string;
}

/** `Co-authored-by: Bob <12+bob@users.noreply.github.com>`, as GitHub writes it; other addresses say nothing of a login. */
const CO_AUTHOR = /^co-authored-by:.*<(?:([0-9]+)\+)?([A-Za-z0-9-]+)@users\.noreply\.[A-Za-z0-9.-]+>\s*$/gim;

/** Authors and committers of its commits. */
async function writtenBy(pull_number: number, where: Where, github: GitHub): Promise<Written> {
  const commits = await github.paginate(github.rest.pulls.listCommits, { ...where, pull_number, per_page: 100 });
  const writers = new Set<string>();
  const numbers = new Set<number>();
  let doubt: string | undefined;
  for (const { sha, author, committer, commit } of commits) {
    const logins = [author, committer].map((one) => (one !== null && "login" in one ? one.login : undefined));
    if (logins.includes(undefined))
      doubt ??= `GitHub knows nobody who wrote commit ${sha.slice(0, 7)}, so nobody can tell who did not`;
    for (const login of logins) if (login !== undefined) writers.add(sameLogin(login));
    for (const [, id, login = ""] of commit.message.matchAll(CO_AUTHOR)) {
      writers.add(sameLogin(login));
      if (id !== undefined) numbers.add(Number(id));
    }
  }
  writers.delete(PAGES);
  const ids = new Set(commits.map(({ sha }) => sha));
  return { writers, numbers, ids, ...(doubt === undefined ? {} : { doubt }) };
}

/** With what they are called now: a login that a commit names may be another one today, and its number is the same. */
const writersOf = ({ writers, numbers }: Written, { ids }: Given): readonly string[] => [
  ...writers,
  ...[...ids].filter(([id]) => numbers.has(id)).map(([, login]) => sameLogin(login)),
];

/** Why nobody can tell who wrote it; undefined where that is known. */
function doubtOf(
  { isOurs, isKnown }: { readonly isOurs: boolean; readonly isKnown: boolean },
  written: Written | undefined,
  pushed: Pushed | string | undefined,
): string | undefined {
  if (written === undefined) return `it has more than ${COMMITS} commits, of which GitHub does not list all`;
  if (!isOurs) return "it is of a fork, whose pushes GitHub does not list here";
  if (!isKnown) return "GitHub does not say who opened it";
  return written.doubt ?? (typeof pushed === "string" ? pushed : undefined);
}

export function reviewedPull(number: number, repository: Repository, github: GitHub): Promise<Reviewed> {
  const where = whereOf(repository);
  return asking(`see who approved #${number}`, async () => {
    const { data } = await github.rest.pulls.get({ ...where, pull_number: number });
    const { head, commits } = data;
    const opener = (data.user as { login: string } | null)?.login;
    const given = await givenReviews(number, where, github);
    const written = commits > COMMITS ? undefined : await writtenBy(number, where, github);
    const full = `${repository.owner}/${repository.name}`;
    const isOurs = sameLogin(head.repo?.full_name ?? "") === sameLogin(full);
    const branch = { name: head.ref, head: head.sha, ids: written?.ids ?? new Set<string>() };
    const pushed = isOurs ? await pushedBy(branch, where, github) : undefined;
    const doubt = doubtOf({ isOurs, isKnown: opener !== undefined }, written, pushed);
    const { by = [], bot } = typeof pushed === "object" ? pushed : {};
    const known = written === undefined ? [] : writersOf(written, given);
    const writers = new Set([...(opener === undefined ? [] : [sameLogin(opener)]), ...known, ...by]);
    return {
      ...{ number, head: head.sha, writers, reviews: given.reviews },
      ...(doubt === undefined ? {} : { doubt }),
      ...(bot === undefined ? {} : { bot }),
    };
  });
}
