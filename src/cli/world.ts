import type { Diagnostic } from "../core/document/diagnostics.ts";
import type { Service } from "../io/aws/services/service.ts";
import type { Environment } from "../io/github/runner.ts";
import type { AskApprovals, AskPulls, KnownKinds } from "../io/ports.ts";
import type { Called } from "../render/diagnostics-view.ts";
import type { Noted } from "../render/notice/notice.ts";
import type { Discretion } from "./discretion.ts";
import type { Told } from "./json/failure-code.ts";

/** Hears what is wrong, beside whoever prints it. */
export interface Report {
  /** `called`: what files are called from the top of the repository. */
  diagnostics(found: readonly Diagnostic[], called: Called): void;
  refusal(refusal: Told): void;
}

/**
 * The world as a command sees it: everything that is not a pure function of its input enters here, so that a test can
 * hand in another one. `real-world.ts` makes the real one.
 */
export interface World {
  /** Variables of the environment, for what GitHub's runner says in them. */
  readonly environment: Environment;
  /** Which kinds there are; absent: those of this version. */
  readonly kinds?: KnownKinds;
  readonly cwd: string;
  /** Where results are JSON: hears what else would only be told to people. */
  readonly report?: Report;
  /** How much may be said of people beside results; absent: all. */
  readonly discretion?: Discretion;
  /** Hears what a command has come to, where somebody is to be told of it. */
  readonly notice?: (more: Noted) => void;
  /** Who approved what guardrails ask for; absent: nobody can tell, and any person may say it. */
  readonly approvals?: AskApprovals;
  /** Which pull requests bring what is planned; absent: nobody can tell. */
  readonly pulls?: AskPulls;
  /** Takes a line for each call to AWS, where somebody asked for them. */
  readonly debug?: (line: string) => void;
  /** Where what is parsed is kept for later runs; absent: it is not. */
  readonly cacheFolder?: string;
  /** Results. */
  out(text: string): void;
  /** Progress, warnings, prompts. */
  err(text: string): void;
  /** Whether results / progress go to a terminal and may be coloured. */
  readonly outColor: boolean;
  readonly errColor: boolean;
  /** Whether standard error is a terminal on which a line can be drawn again. */
  readonly errTerminal: boolean;
  /** Columns of the screen that shows results / progress; infinitely many where there is none and nobody said how wide it is. */
  readonly columns: number;
  readonly errColumns: number;
  /** Whether a person can be asked (standard input and standard error are terminals). */
  readonly interactive: boolean;
  /** Prints a question and reads one line; `undefined` at end of input. */
  ask(question: string): Promise<string | undefined>;
  /** Milliseconds since 1970. */
  now(): number;
  /** Now, as ISO 8601 with milliseconds, UTC. */
  instant(): string;
  /** `YYYY-MM-DD`, UTC. */
  today(): string;
  /** The day so many days later, in the same form. */
  dayAhead(days: number): string;
  sleep(milliseconds: number): Promise<void>;
  /** 0 <= x < 1. */
  random(): number;
  /** Hex SHA-256 of a text. */
  sha256(text: string): string;
  /**
   * From now on the first Ctrl-C aborts the signal instead of ending the process; the second asks `onSecond` for the exit
   * code and ends it at once.
   */
  catchInterrupts(onSecond: () => Promise<number>): AbortSignal;
}

/** Where AWS is, for the demo and tests; absent for the SDK's own chain. */
export interface AwsOverride {
  readonly endpoint: string;
  /** In place of HTTP: an SDK request handler. */
  readonly requestHandler?: object;
  readonly region: string;
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string };
  readonly requestsPerSecond: number;
  /** Services beside those of this version. */
  readonly services?: readonly Service[];
}

/** Now, in whole seconds: `2026-11-24T12:00:00Z`. */
export const momentOf = ({ instant }: Pick<World, "instant">): string => `${instant().slice(0, 19)}Z`;
