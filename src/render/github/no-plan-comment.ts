/**
 * The comment where there is no plan: why there is none, or that nothing but the config was looked at.
 *
 * In: what is wrong, and where it is shown. Out: Markdown. Invariant: as for the comment of a plan; below `privacy: names` nothing is told in words,
 * which may name anybody. Example: `### 🛑 idc access: no plan could be made`.
 */
import { codeSpan } from "../markdown.ts";
import type { Mistake } from "../mistakes.ts";
import { line, sentence } from "../view.ts";
import { type CommentOptions, commitsText, mistakesIn, runText, written } from "./comment.ts";

/** Why there is no plan, as `--format json` says it. */
export interface FailedPlan {
  readonly summary: string;
  readonly hint?: string;
  readonly diagnostics: readonly Mistake[];
}

/** A config that is valid, and that nobody compared with AWS. */
export interface ValidConfig {
  /** Warnings and notes. */
  readonly remarks: readonly Mistake[];
}

/** As much of a folder's name as a title has room for. */
const TITLE = 200;

interface FailureOptions extends Omit<CommentOptions, "vocabulary"> {
  /** What was not done for it: `no plan could be made` where absent. */
  readonly without?: string;
}

/** In place of a plan that could not be made; which config it is of, nobody knows then, but by its folder. */
export function failureComment(
  { summary, hint, diagnostics }: FailedPlan,
  folder: string,
  options: FailureOptions,
): string {
  const { place, privacy, without = "no plan could be made" } = options;
  const said = [summary, ...(hint === undefined ? [] : [hint])].map((text) => line(0, sentence(text)));
  const page = {
    title: `🛑 idc ${codeSpan(folder.slice(0, TITLE))}: ${without}`,
    above: privacy === "names" ? [] : ["What is wrong is in the log of the run."],
    view: [...(privacy === "names" ? said : []), ...mistakesIn(diagnostics, privacy)],
    folder: ".",
    foot: [...commitsText(place), ...runText(place)],
    hidden: [],
  };
  return written(page, options);
}

/** Where nothing but the config was looked at: a fork's run has no credentials. */
export function validComment(
  { remarks }: ValidConfig,
  folder: string,
  options: Omit<CommentOptions, "vocabulary">,
): string {
  const { place, privacy } = options;
  const page = {
    title: `✅ idc ${codeSpan(folder.slice(0, TITLE))}: the config is valid`,
    above: [
      "Nobody compared it with AWS: this run has no credentials. What it would change is planned before it is applied.",
    ],
    view: mistakesIn(remarks, privacy),
    folder: ".",
    foot: [...commitsText(place), ...runText(place)],
    hidden: [],
  };
  return written(page, options);
}
