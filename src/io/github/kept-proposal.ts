/**
 * One pull request that is kept up to date: made where there is something to propose, written anew where that is another thing, closed where
 * nothing is left. What a person closed is not proposed again until it is something else; what a person committed to is theirs.
 */
import { asking, type GitHub, isStatus } from "./client.ts";
import { isMade, isSame, type KeptBranch, pushTo, tipOf } from "./kept-branch.ts";
import { isOwn, ownLogin } from "./own-login.ts";
import type { Proposal } from "./propose.ts";
import { whereOf } from "./runner.ts";

/** No files: there is nothing to propose. */
export interface KeptProposal extends KeptBranch, Pick<Proposal, "base" | "body"> {
  /** Said where nothing is left. */
  readonly closing: string;
  /** A person asks for it now: that one was closed before is no answer to that. */
  readonly isAsked?: true;
}

export interface Kept {
  /** `declined`: a person closed just this. `held`: somebody else wrote to the branch, or proposes from it. */
  readonly action: "created" | "updated" | "unchanged" | "closed" | "declined" | "held" | "none";
  readonly number?: number;
  readonly url?: string;
  /** The branch has another commit now, or its pull request is new: nobody has planned it yet. */
  readonly isNew?: true;
}

interface Pull {
  readonly number: number;
  readonly url: string;
  readonly body: string;
  readonly isOpen: boolean;
  readonly isMerged: boolean;
  readonly isOwn: boolean;
}

/** From that branch, the newest first. */
async function pullsOf({ repository, branch, base }: KeptProposal, github: GitHub): Promise<readonly Pull[]> {
  const asked = { state: "all" as const, head: `${repository.owner}:${branch}`, base, per_page: 100 };
  const [login, { data }] = await Promise.all([
    ownLogin(github),
    github.rest.pulls.list({ ...whereOf(repository), ...asked }),
  ]);
  return data
    .map(({ number, html_url: url, body, state, merged_at, user }) => ({
      ...{ number, url, body: body ?? "", isOpen: state === "open", isMerged: merged_at !== null },
      isOwn: isOwn(user?.login ?? "", login),
    }))
    .sort((a, b) => b.number - a.number);
}

const contentOf = ({ files, sha256 }: KeptProposal): string =>
  sha256(JSON.stringify(files.map(({ path, text }) => [path, text ?? null]))).slice(0, 16);

const MARKER = /^<!-- idc:proposal:([0-9a-f]{16}):([0-9a-f]{16}) -->\r?\n/;

/** The first line says what is proposed, and what is said of it: what people write below it stays while both are the same. */
function bodyOf(proposal: KeptProposal): string {
  const { body, title, sha256 } = proposal;
  const said = sha256(`${title}\n${body}`).slice(0, 16);
  return `<!-- idc:proposal:${contentOf(proposal)}:${said} -->\n${body}`;
}

/** A person closed it as it is. */
const isDeclined = (pull: Pull, proposal: KeptProposal): boolean =>
  pull.isOwn && !pull.isOpen && !pull.isMerged && MARKER.exec(pull.body)?.[1] === contentOf(proposal);

/** Its marker goes, so that nobody takes it for a person's no. */
async function closed(
  { number, url, body }: Pull,
  { repository, closing }: KeptProposal,
  github: GitHub,
): Promise<Kept> {
  const where = whereOf(repository);
  await github.rest.pulls.update({ ...where, pull_number: number, state: "closed", body: body.replace(MARKER, "") });
  await github.rest.issues.createComment({ ...where, issue_number: number, body: closing });
  return { action: "closed", number, url };
}

/** GitHub may have opened it and said otherwise: asked again, it refuses a second one. */
async function opened(proposal: KeptProposal, body: string, github: GitHub): Promise<Pick<Pull, "number" | "url">> {
  const { repository, branch: head, base, title } = proposal;
  try {
    const { data } = await github.rest.pulls.create({ ...whereOf(repository), head, base, title, body });
    return { number: data.number, url: data.html_url };
  } catch (error) {
    if (!isStatus(error, 422)) throw error;
    const found = (await pullsOf(proposal, github)).find(({ isOpen }) => isOpen);
    if (found?.isOwn !== true) throw error;
    return found;
  }
}

async function told(open: Pull | undefined, pushed: boolean, proposal: KeptProposal, github: GitHub): Promise<Kept> {
  const { repository, title } = proposal;
  const [where, body] = [whereOf(repository), bodyOf(proposal)];
  if (open === undefined) {
    const { number, url } = await opened(proposal, body, github);
    return { action: "created", number, url, isNew: true };
  }
  const { number, url } = open;
  const isSaid = MARKER.exec(open.body)?.[0].trimEnd() === body.split("\n")[0];
  if (!isSaid) await github.rest.pulls.update({ ...where, pull_number: number, title, body });
  const action = pushed || !isSaid ? "updated" : "unchanged";
  return { action, number, url, ...(pushed ? { isNew: true } : {}) };
}

export const keepProposal = (proposal: KeptProposal, github: GitHub): Promise<Kept> =>
  asking("keep a pull request up to date", async () => {
    const pulls = await pullsOf(proposal, github);
    const open = pulls.find(({ isOpen }) => isOpen);
    const tip = await tipOf(proposal, github);
    const isOurs = (tip === undefined || isMade(tip, proposal)) && open?.isOwn !== false;
    const held: Kept = { action: "held", ...(open === undefined ? {} : { number: open.number, url: open.url }) };
    if (proposal.files.length === 0) {
      if (open === undefined) return { action: "none" };
      return isOurs ? closed(open, proposal, github) : held;
    }
    if (!isOurs) return held;
    const [last] = pulls;
    if (last !== undefined && proposal.isAsked !== true && isDeclined(last, proposal))
      return { action: "declined", number: last.number, url: last.url };
    const isThere = tip !== undefined && (await isSame(tip, proposal, github));
    if (!isThere && !(await pushTo(tip, proposal, github))) return held;
    return told(open, !isThere, proposal, github);
  });
