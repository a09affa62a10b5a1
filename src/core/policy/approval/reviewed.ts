/**
 * Approval by review: whether those whom a rule asks have approved a pull request, by what GitHub says of it.
 *
 * In: who wrote a pull request and what its reviewers said, whom a rule asks. Out: `Reviewed`, `standingOf`. Invariant: of each reviewer the latest word
 * counts, of its newest commit, and nobody approves what they wrote, or may have had a bot write. Example: rita's approval of the commit before the newest is none.
 */
import { sortedOnce } from "../../base/lists.ts";
import { type People, sameLogin } from "./approvers.ts";

/** One word of a reviewer, as GitHub calls it. */
export interface Review {
  readonly login: string;
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "DISMISSED";
  /** The commit that was looked at. */
  readonly commit: string;
  /** The pull request was for another branch then, and may have been all of something else. */
  readonly elsewhere?: true;
}

/** A pull request, as far as approval of it goes. */
export interface Reviewed {
  readonly number: number;
  /** Its newest commit. */
  readonly head: string;
  /** Who opened it, who wrote and committed its commits, who pushed last; in lower case. */
  readonly writers: ReadonlySet<string>;
  /** Why nobody can tell who wrote all of it, or what is approved of it: nothing is. */
  readonly doubt?: string;
  /** A bot that pushed commits of it: whoever had it do so may be any one of those who approve. */
  readonly bot?: string;
  /** The latest of each reviewer. */
  readonly reviews: readonly Review[];
}

/** In the order in which they were given; comments say nothing. */
export function latestReviews(all: readonly (Omit<Review, "state"> & { readonly state: string })[]): readonly Review[] {
  const latest = new Map<string, Review>();
  for (const { state, ...word } of all)
    if (state === "APPROVED" || state === "CHANGES_REQUESTED" || state === "DISMISSED")
      latest.set(sameLogin(word.login), { ...word, state });
  return [...latest.values()];
}

/** What became of one reviewer's word. */
export interface Uncounted {
  readonly login: string;
  readonly why: string;
}

/** How it stands with one demand on one pull request. */
export interface Standing {
  /** Whose approval counts; sorted. */
  readonly by: readonly string[];
  /** Words that do not count, and why. */
  readonly uncounted: readonly Uncounted[];
  /** Why it is not approved; absent: it is. */
  readonly missing?: string;
}

/** Why an approval by one of those who are asked is none; undefined where it is one. */
function flawOf({ login, state, commit, elsewhere }: Review, { head, writers }: Reviewed): string | undefined {
  if (state === "DISMISSED") return "the approval was dismissed";
  if (writers.has(sameLogin(login))) return "wrote it, or a part of it";
  if (state === "CHANGES_REQUESTED") return "asks for changes";
  if (elsewhere === true) return "approved it for another branch";
  return commit === head ? undefined : "approved an older commit";
}

/** Who is asked, in words. */
export const askedOf = (approvers: readonly string[]): string => approvers.join(" or ");

/** Of one reviewer: whether one of those who are asked, or why nobody can tell. */
function isAsked(approvers: readonly string[], login: string, people: People): boolean | string {
  const answers = approvers.map((name) => people(name, login));
  if (answers.includes(true)) return true;
  return answers.find((answer): answer is string => typeof answer === "string") ?? false;
}

/** Why approvals of the newest commit are too few; undefined where they are enough. */
function tooFew(by: readonly string[], approvers: readonly string[], { bot }: Reviewed): string | undefined {
  if (by.length === 0) return `nobody of ${askedOf(approvers)} has approved its newest commit`;
  if (bot === undefined || by.length > 1) return undefined;
  return `${bot} pushed a part of it, and whoever had it do so is not known: two of ${askedOf(approvers)} have to approve it`;
}

/** Any one of those who are asked is enough, unless another of them asks for changes, or a bot wrote it. */
export function standingOf(approvers: readonly string[], pull: Reviewed, people: People): Standing {
  const by: string[] = [];
  const uncounted: Uncounted[] = [];
  let refusing: string | undefined;
  let unsaid: string | undefined;
  for (const review of pull.reviews) {
    const asked = isAsked(approvers, review.login, people);
    if (asked !== true) {
      if (typeof asked === "string") unsaid ??= asked;
      const why = asked === false ? `is not of ${askedOf(approvers)}` : asked;
      if (review.state === "APPROVED") uncounted.push({ login: review.login, why });
      continue;
    }
    const flaw = flawOf(review, pull);
    if (flaw === undefined) by.push(review.login);
    else uncounted.push({ login: review.login, why: flaw });
    if (review.state === "CHANGES_REQUESTED" && !pull.writers.has(sameLogin(review.login))) refusing ??= review.login;
  }
  const missing =
    pull.doubt ??
    (refusing === undefined ? undefined : `${refusing} asks for changes`) ??
    (by.length === 0 ? unsaid : undefined) ??
    tooFew(by, approvers, pull);
  return { by: sortedOnce(by), uncounted, ...(missing === undefined ? {} : { missing }) };
}
