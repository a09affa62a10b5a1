/** Which commits edits are of: said once near the head where it is one for all, else at each entry, with a list of them. */
import { cut } from "../../core/base/visible.ts";
import type { Commit } from "../../core/model/cause/commit.ts";
import type { Change } from "../../core/model/change.ts";
import type { Plan } from "../../core/model/plan.ts";
import { andMore, type Block, line, type Span, value, word } from "../view.ts";

export const COMMITS = "Commits";

/** So many are listed; all of them with -v, and in the JSON. */
const LISTED = 12;
/** As much of a subject, and of a name, as a line has room for. */
const [SUBJECT, NAME] = [72, 40];

const short = (commit: string): string => commit.slice(0, 7);

const isEdit = ({ cause, uncommitted }: Change): boolean => cause === "edit" || uncommitted === true;

/** What one word says of all edits: the commit, or that none has them. */
function oneFor({ changes, commits = [] }: Pick<Plan, "changes" | "commits">): Commit | "none" | undefined {
  const edits = changes.filter(isEdit);
  if (edits.length === 0) return undefined;
  if (edits.every(({ uncommitted }) => uncommitted === true))
    return edits.length === changes.length ? "none" : undefined;
  const [only] = commits;
  return commits.length === 1 && edits.every(({ commit }) => commit === only!.id) ? only : undefined;
}

/** `2026-11-24 · Ann Lee · Finance may look`. */
function aboutSpans({ author, date, subject }: Commit, verbose: boolean): readonly Span[] {
  const parts = [
    date?.slice(0, "2026-11-24".length),
    ...(verbose ? [author, subject] : [cut(author, NAME), cut(subject, SUBJECT)]),
  ];
  return parts.flatMap((part) => (part === undefined || part === "" ? [] : [word(" · "), value(part)]));
}

/** Nothing where edits are of several commits, or git does not tell. */
export function editsBlocks(plan: Plan, verbose: boolean): readonly Block[] {
  const one = oneFor(plan);
  if (one === undefined) return [];
  if (one === "none") return [line(0, word("Not committed: no commit has any of this yet.", "warn"))];
  return [line(0, word("Edits: all of commit "), value(short(one.id)), ...aboutSpans(one, verbose))];
}

/** A plan whose entries do not repeat what its head says. */
export function withoutRepeats(plan: Plan, verbose: boolean): Plan {
  if (verbose || oneFor(plan) === undefined) return plan;
  return { ...plan, changes: plan.changes.map(({ commit: _, uncommitted: __, ...change }) => change) };
}

/** Beside an entry. */
export function commitSpans({ commit, uncommitted }: Change): readonly Span[] {
  if (uncommitted === true) return [word(" · "), word("not committed", "warn")];
  return commit === undefined ? [] : [word(" · "), value(short(commit))];
}

/** The commits of edits, where entries name them. */
export function commitBlocks(plan: Plan, verbose: boolean): readonly Block[] {
  const { commits = [] } = plan;
  if (oneFor(plan) !== undefined) return [];
  const shown = verbose ? commits : commits.slice(0, LISTED);
  const lines = shown.map((one) => line(1, value(short(one.id)), ...aboutSpans(one, verbose)));
  return shown.length === commits.length
    ? lines
    : [...lines, line(1, word(andMore(commits.length - shown.length), "dim"))];
}
