/**
 * What became of a plan, on the pull requests that it came from, and in the summary of the run.
 *
 * In: `Outcome`, or why there is none. Out: Markdown. Invariant: what is not done is said in the first line; below names there are
 * counts alone. Example: `### 🛑 idc acme: 1 change failed · 2 held`.
 */

import type { Privacy } from "../../core/model/config.ts";
import { exitCodeOf, type Outcome, type ResultState } from "../../core/model/outcome.ts";
import { codeSpan } from "../markdown.ts";
import { outcomeView } from "../outcome-view.ts";
import { count } from "../view.ts";
import { type CommentOptions, commitsText, runText, written } from "./comment.ts";
import { type FailedPlan, failureComment } from "./no-plan-comment.ts";

/** What became of the plan of an earlier job. */
export type Ended =
  | { readonly outcome: Outcome; readonly exitCode: number }
  /** Not even a beginning was made. */
  | { readonly failed: FailedPlan; readonly exitCode: number }
  /** A newer commit has another config, or was applied already, by a run of its own. */
  | { readonly superseded: string };

/** What is said beside the outcome. */
export interface Applied {
  /** Of the config, or of its folder. */
  readonly name: string;
  /** The config folder, from the top of the repository. */
  readonly folder: string;
  /** Who let the run into the environment. */
  readonly approvedBy: readonly string[];
}

const WORDS: readonly (readonly [ResultState, string])[] = [
  ["failed", "failed"],
  ["unknown", "of which nobody knows"],
  ["held", "held"],
  ["not-attempted", "not attempted"],
  ["done", "done"],
];

function titleOf(outcome: Outcome): string {
  const of = (wanted: ResultState) => outcome.results.filter(({ state }) => state === wanted).length;
  const parts = WORDS.flatMap(([state, words]) => (of(state) === 0 ? [] : [`${count(of(state), "change")} ${words}`]));
  if (exitCodeOf(outcome) === 0) return `applied · ${parts.join(" · ") || "nothing was left to do"}`;
  return parts.join(" · ") || "not remembered as applied";
}

function signOf(outcome: Outcome): string {
  if (exitCodeOf(outcome) === 0) return "✅";
  const held = outcome.results.every(({ state }) => state === "done" || state === "held");
  return held && outcome.unknown === 0 && !outcome.interrupted ? "✋" : "🛑";
}

const byText = ({ approvedBy }: Applied, privacy: Privacy): readonly string[] =>
  approvedBy.length === 0 || privacy !== "names" ? [] : [`approved by ${approvedBy.map(codeSpan).join(", ")}`];

type Options = Omit<CommentOptions, "vocabulary">;

function outcomeComment(outcome: Outcome, applied: Applied, options: Options): string {
  const { place, privacy } = options;
  const [, ...rest] = outcomeView(outcome);
  const page = {
    title: `${signOf(outcome)} idc ${codeSpan(applied.name)}: ${titleOf(outcome)}`,
    above: exitCodeOf(outcome) === 0 ? [] : ["Run the job again: what is done stays done, and what is left is tried."],
    view: rest,
    folder: applied.folder,
    foot: [...commitsText(place), ...byText(applied, privacy), ...runText(place)],
    hidden: [],
  };
  return written(page, { ...options, privacy: privacy === "names" ? "names" : "counts" });
}

function supersededText(newer: string, { name, folder }: Applied, options: Options): string {
  const title = `idc ${codeSpan(name)}: superseded, and nothing was applied`;
  const above = [`\`${newer.slice(0, 12)}\` is newer: its own run applies that, and this with it.`];
  return written({ title, above, view: [], folder, foot: [...commitsText(options.place)], hidden: [] }, options);
}

export function endedComment(ended: Ended, applied: Applied, options: Options): string {
  if ("superseded" in ended) return supersededText(ended.superseded, applied, options);
  if ("outcome" in ended) return outcomeComment(ended.outcome, applied, options);
  return failureComment(ended.failed, applied.name, { ...options, without: "nothing was applied" });
}
