/** What answering rows of drift has at hand, and what comes of it. */
import type { Tick } from "../../core/adopt/drift/answers.ts";
import type { DriftReport, DriftRow } from "../../core/drift/report.ts";
import type { Prepared } from "../../pipeline.ts";
import type { DriftIssueOptions } from "../../render/github/drift-issue.ts";
import type { OnBranch } from "./branch.ts";
import type { Inputs } from "./inputs.ts";
import type { Action } from "./ran.ts";

/** A tick, and the row that it is of as it is now. */
export interface Answered extends Tick {
  readonly row: DriftRow;
}

/** Who ticked what, in which issue. */
export interface Asked {
  readonly issue: number;
  readonly login: string;
  /** When GitHub says that the edit was; absent where it does not. */
  readonly at?: string;
  /** The issue's text, as it is with the ticks. */
  readonly body: string;
  readonly ticks: readonly Tick[];
}

export interface Answering {
  readonly asked: Asked;
  readonly branch: OnBranch;
  readonly inputs: Inputs;
  readonly action: Action;
  /** One look at AWS: what was read, and what of it is drift. */
  readonly prepared: Prepared;
  readonly report: DriftReport;
  readonly shown: DriftIssueOptions;
}

export interface AnswerEnd {
  /** Markdown of our own, for the issue. */
  readonly lines: readonly string[];
  readonly exitCode: number;
}
