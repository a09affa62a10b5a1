/**
 * A notice: the first line of a plan, of an outcome or of drift, for a channel that many people read.
 *
 * In: what a command came to, and how it ended. Out: `Notice`, or nothing where there is nothing to say. Invariant: our own words and
 * counts alone, whatever `privacy` says: no value of YAML, AWS or git is in its text. Example: `+3 grants · 1 needs a person`.
 */
import type { DriftReport } from "../../core/drift/report.ts";
import type { Outcome } from "../../core/model/outcome.ts";
import { isCommitted, type Plan } from "../../core/model/plan.ts";
import type { Vocabulary } from "../../core/model/vocabulary.ts";
import { firstSeenIn } from "../../core/plan/open/first-seen.ts";
import { driftHeadline } from "../drift/drift-view.ts";
import { type PlanVerdict, verdictOf } from "../github/verdict.ts";
import { outcomeHeadline } from "../outcome-view.ts";
import { headlineSpans } from "../plan/headline.ts";
import { accessSpans } from "../plan/people.ts";
import type { Span } from "../view.ts";

export type NoticeAbout = "plan" | "outcome" | "drift";

/** What a command has come to so far: it may end before there is a result. */
export interface Noted {
  readonly config?: Plan["config"];
  readonly plan?: Plan;
  readonly outcome?: Outcome;
  readonly drift?: DriftReport;
  /** A person was asked, and said no: they know. */
  readonly declined?: true;
}

/** How it ended, and what is said of it beside. */
export interface Ended {
  readonly about: NoticeAbout;
  readonly exitCode: number;
  /** The page of the run that it is of. */
  readonly run?: string | undefined;
}

/** What is told (`schemas/notice.json`). */
export interface Notice extends Ended {
  readonly config?: string;
  readonly commit?: string;
  readonly text: string;
  /** Of a plan. */
  readonly verdict?: PlanVerdict["verdict"];
}

/** Wrong use, and an interrupt before the first write: whoever did it sees it. */
const SEEN_ALREADY: readonly number[] = [64, 130];

const NO_RESULT: Readonly<Record<NoticeAbout, string>> = {
  plan: "No plan could be made",
  outcome: "apply ended without an outcome",
  drift: "Drift could not be told",
};

/** Why, as far as that names nobody. */
const WHY: Readonly<Record<number, string>> = {
  3: "it was refused",
  4: "no usable credentials, or AWS denied what it needs",
};
const FAILED = "the config has mistakes, or something failed";

/** A first line is made of words: were a value in it, it would not get out. */
const wordsOf = (spans: readonly Span[]): string =>
  spans.map((span) => (span.type === "word" ? span.text : "…")).join("");

function firstLine({ plan, outcome, drift }: Noted, { about, exitCode }: Ended, vocabulary: Vocabulary): string {
  if (plan !== undefined)
    return [accessSpans(plan), headlineSpans(plan, vocabulary)].map(wordsOf).filter(Boolean).join("\n");
  if (outcome !== undefined) return wordsOf(outcomeHeadline(outcome));
  if (drift !== undefined) return wordsOf(driftHeadline(drift));
  return `${NO_RESULT[about]}: ${WHY[exitCode] ?? FAILED}`;
}

/** Of a plan: no change, nothing wrong, and nothing that comes by itself. */
const isEmpty = (plan: Plan): boolean => verdictOf(plan).verdict === "none" && firstSeenIn(plan).length === 0;

function isQuiet({ plan, outcome, declined }: Noted, { exitCode }: Ended): boolean {
  if (declined === true || SEEN_ALREADY.includes(exitCode)) return true;
  if (plan !== undefined) return isEmpty(plan);
  const wrote = outcome?.marks !== undefined || outcome?.results.some((result) => result.wrote) === true;
  return exitCode === 0 && !wrote;
}

export function noticeOf(noted: Noted, { run, ...ended }: Ended, vocabulary: Vocabulary): Notice | undefined {
  if (isQuiet(noted, ended)) return undefined;
  const { plan, drift } = noted;
  const config = noted.config ?? plan?.config ?? drift?.config;
  return {
    ...ended,
    ...(config === undefined ? {} : { config: config.name }),
    ...(config?.commit === undefined || !isCommitted(config) ? {} : { commit: config.commit }),
    text: firstLine(noted, ended, vocabulary),
    ...(plan === undefined ? {} : { verdict: verdictOf(plan).verdict }),
    ...(run === undefined ? {} : { run }),
  };
}
