/** What came into the default branch since the last completed commit: by which pull requests, and whether it is what they are. */
import type { Brought } from "../../../core/policy/approval/approvals.ts";
import { sameLogin } from "../../../core/policy/approval/approvers.ts";
import type { Reviewed } from "../../../core/policy/approval/reviewed.ts";
import { firstParentCommits } from "../../git/history.ts";
import type { Repository as Clone } from "../../git/repository.ts";
import { asking, type GitHub } from "../client.ts";
import { mergedWith } from "../merged.ts";
import { type Repository, whereOf } from "../runner.ts";
import { pushedSince } from "./pushes.ts";
import { reviewedPull } from "./reviewed-pull.ts";
import { otherThanMerged } from "./same-merge.ts";

/** Of each pull request some twenty questions are asked, of each commit one, and a token has a thousand an hour. */
const [MOST, COMMITS] = [20, 100];

export interface Since {
  readonly clone: Clone;
  readonly repository: Repository;
  readonly github: GitHub;
  /** The default branch. */
  readonly branch: string;
  /** The last completed commit, and the one at hand. */
  readonly applied: string;
  readonly commit: string;
}

/** Commits of the branch that one pull request brought, one after the other: several where it was rebased. */
interface Piece {
  readonly number: number | undefined;
  readonly first: string;
  last: string;
}

/** The one that brought a commit; undefined where none did, or nobody can tell which. */
async function pullOf(commit: string, { branch, repository, github }: Since): Promise<number | undefined> {
  const merged = await mergedWith(commit, branch, repository, github);
  const [one, ...more] = merged;
  return more.length === 0 ? one?.number : merged.find(({ merge_commit_sha }) => merge_commit_sha === commit)?.number;
}

/** The oldest first. */
async function piecesOf(commits: readonly string[], since: Since): Promise<readonly Piece[]> {
  const pieces: Piece[] = [];
  for (const commit of commits) {
    const number = await pullOf(commit, since);
    const before = pieces.at(-1);
    if (before !== undefined && number !== undefined && before.number === number) before.last = commit;
    else pieces.push({ number, first: commit, last: commit });
  }
  return pieces;
}

/** Who wrote a commit that no pull request brought, and who pushed it: what it says of its author anybody can make up. Undefined: nobody can tell. */
async function writersOf(ref: string, since: Since): Promise<ReadonlySet<string> | undefined> {
  const { clone, commit, branch, repository, github } = since;
  const where = whereOf(repository);
  const later = await clone.git.ask("rev-list", ["--first-parent", `${ref}..${commit}`]);
  return asking("see who wrote a commit", async () => {
    const { data } = await github.rest.repos.getCommit({ ...where, ref });
    const pushers = await pushedSince(branch, new Set([ref, ...later.split("\n").filter(Boolean)]), where, github);
    const logins = [data.author, data.committer].map((one) => (one !== null && "login" in one ? one.login : undefined));
    if (pushers === undefined || logins.includes(undefined)) return undefined;
    return new Set([...pushers, ...logins.flatMap((login) => (login === undefined ? [] : [sameLogin(login)]))]);
  });
}

async function broughtBy({ number, first, last }: Piece, since: Since): Promise<Brought> {
  const { clone, repository, github } = since;
  if (number === undefined) {
    const writers = await writersOf(last, since);
    return { commit: last, ...(writers === undefined ? {} : { writers }) };
  }
  const pull: Reviewed = await reviewedPull(number, repository, github);
  const before = (await clone.git.ask("rev-parse", ["--verify", `${first}^1`])).trim();
  const merge = { before, after: last, head: pull.head, folder: clone.path };
  const other = await otherThanMerged(merge, repository, github);
  return { commit: last, pull: other === undefined ? pull : { ...pull, doubt: pull.doubt ?? other } };
}

/** The oldest first; or why nobody can tell. Throws where GitHub does not say. */
export async function broughtSince(since: Since): Promise<readonly Brought[] | string> {
  const { clone, applied, commit } = since;
  const commits = (await firstParentCommits(clone, applied, commit)).toReversed();
  if (commits.length > COMMITS) return `more than ${COMMITS} commits since the last completed one`;
  const pieces = await piecesOf(commits, since);
  if (pieces.length > MOST) return `more than ${MOST} pull requests since the last completed commit`;
  const brought: Brought[] = [];
  for (const piece of pieces) brought.push(await broughtBy(piece, since));
  return brought;
}
