/** What the system calls what went wrong: `ENOENT`. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? "unknown error";

interface IoErrorMore {
  readonly hint?: string;
  readonly exitCode?: 1 | 3 | 4 | 64 | 130;
  readonly cause?: unknown;
  readonly unanswered?: true;
}

/**
 * The world failed us: no credentials, no network, a file that cannot be read. Carries what to say and the exit code that
 * `cli.md`'s table gives it: 4 where AWS let us in not far enough, 130 where a person interrupted before the first write, 1 for everything else.
 */
export class IoError extends Error {
  override readonly name = "IoError";
  readonly hint: string | undefined;
  readonly exitCode: 1 | 3 | 4 | 64 | 130;
  /** A call to AWS that got no answer: nobody knows whether AWS acted on it. */
  readonly unanswered: boolean;

  constructor(summary: string, options: IoErrorMore = {}) {
    super(summary, options.cause === undefined ? {} : { cause: options.cause });
    this.hint = options.hint;
    this.exitCode = options.exitCode ?? 1;
    this.unanswered = options.unanswered === true;
  }
}
