/**
 * GitHub's REST API through Octokit: limits are waited for, failures of the network and of GitHub are tried again, and what is left is
 * said with what to do about it.
 */
import { retry } from "@octokit/plugin-retry";
import { throttling } from "@octokit/plugin-throttling";
import { Octokit } from "@octokit/rest";
import { figure } from "../../core/base/figure.ts";
import { visible } from "../../core/base/visible.ts";
import { IoError } from "../io-error.ts";
import type { RunnerContext } from "./runner.ts";

export type GitHub = InstanceType<typeof Octokit>;

export interface GitHubOptions {
  /** Told what is waited for. */
  readonly say: (line: string) => void;
  /** No pauses between requests, and no limit is waited for: for a GitHub that has none. */
  readonly unpaced?: true | undefined;
}

/** A limit that frees itself later than that is none to wait for: the job would be paid for, and end by its own limit. */
const LONGEST_WAIT = 15 * 60;
const TRIES = 4;

const Client = Octokit.plugin(retry, throttling);

export function openGitHub({ apiUrl, token }: Pick<RunnerContext, "apiUrl" | "token">, options: GitHubOptions): GitHub {
  const { say, unpaced } = options;
  const waits = (kind: string) => (seconds: number, _: unknown, __: unknown, tries: number) => {
    if (tries >= TRIES || seconds > LONGEST_WAIT) return false;
    say(`note: ${kind} of GitHub: going on in ${figure(Math.ceil(seconds))} s`);
    return true;
  };
  const silent = () => undefined;
  return new Client({
    auth: token,
    baseUrl: apiUrl,
    userAgent: "idc",
    log: { debug: silent, info: silent, warn: silent, error: silent },
    throttle: {
      enabled: unpaced !== true,
      fallbackSecondaryRateRetryAfter: 60,
      onRateLimit: waits("the rate limit"),
      onSecondaryRateLimit: waits("a secondary rate limit"),
    },
  });
}

interface HttpError {
  readonly status: number;
  readonly message: string;
}

/** Whether GitHub answered so. */
export const isStatus = (error: unknown, status: number): boolean =>
  error instanceof Error && "status" in error && error.status === status;

/** Octokit gives what got no answer a status, too. */
const isHttpError = (error: unknown): error is HttpError =>
  error instanceof Error && "status" in error && (error as { response?: unknown }).response !== undefined;

const HINTS: Readonly<Record<number, string>> = {
  401: "GITHUB_TOKEN is wrong, or has ended",
  403: "the token may not do that: permissions of the job, as in examples/github; a run of a fork may write nothing",
  404: "it is not there, or the token does not see it: permissions of the job, as in examples/github",
  422: "GitHub refuses what was sent: is the repository archived, or the conversation locked?",
};

/** What of GitHub failed, in words: `doing` is as in "cannot edit the comment". */
export function gitHubError(doing: string, error: unknown): IoError {
  if (!isHttpError(error)) {
    const reason = error instanceof Error ? visible(error.message) : "no answer";
    return new IoError(`cannot ${doing}: ${reason}`, { hint: "is GITHUB_API_URL reachable from here?", cause: error });
  }
  const { status, message } = error;
  const exitCode = status === 401 || status === 403 ? 4 : 1;
  const hint = HINTS[status];
  const summary = `cannot ${doing}: GitHub answers ${status}, ${visible(message.split("\n")[0]!.slice(0, 200))}`;
  return new IoError(summary, { ...(hint === undefined ? {} : { hint }), exitCode, cause: error });
}

/** Does it, and says what failed. */
export async function asking<Answer>(doing: string, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    throw error instanceof IoError ? error : gitHubError(doing, error);
  }
}
