/** An answer, as the views of it take it: what is asked, of what, and which commits are named. */
import type { AnsweredAccount, Ground, NotRead } from "../../core/model/access/paths.ts";
import type { Commit } from "../../core/model/cause/commit.ts";
import type { Called } from "../diagnostics-view.ts";

/** What an answer is made from. */
export interface AnswerHead {
  /** When what is live was read. */
  readonly made: string;
  readonly instance: { readonly arn: string; readonly region: string };
  /** The config that was looked into, if any. */
  readonly config?: {
    readonly name: string;
    readonly folder: string;
    readonly commit?: string;
    readonly clean?: boolean;
  };
  readonly notRead: readonly NotRead[];
}

/** What is told of each path. */
export interface Telling {
  /** How a file of the config is called. */
  readonly called: Called;
  readonly commits: ReadonlyMap<string, Commit>;
  /** Without a config nothing is said of rules. */
  readonly hasConfig: boolean;
}

export type { AnsweredAccount, Commit, Ground };
