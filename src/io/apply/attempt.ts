/** What became of the steps of one change, while they are made. */
import type { Key } from "../../core/base/key.ts";
import type { Wait } from "../../core/model/step.ts";
import { CallError } from "../aws/call-error.ts";
import { IoError } from "../io-error.ts";

/** An operation whose end AWS did not tell: to be asked for by its id. */
export interface Pending {
  readonly wait: Wait;
  readonly operation: string;
  readonly requestId: string;
}

/** What became of the steps of one change. */
export class Attempt {
  readonly key: Key;
  /** Whether something starts as soon as it is made. */
  readonly isNeeded: () => boolean;
  /** Calls that AWS accepted. */
  accepted = 0;
  /** A call that may have been accepted: no answer came. */
  lost = false;
  /** The first call that was accepted without a request id, which AWS always gives, and by whom: `CreateGroup by 127.0.0.1:4566`. */
  unsure: string | undefined;
  /**
   * Why it is not known whether a call whose answer was lost was accepted: the object is not as it was planned on any more, by that
   * call or by somebody else's.
   */
  contested: ChangedSince | undefined;
  /** Operations that are over in a way that AWS did not tell. */
  readonly pending: Pending[] = [];
  /** Something was removed that its replacement is to follow at once: that is finished, whoever writes by now. */
  opened = false;

  constructor(key: Key, isNeeded: () => boolean) {
    this.key = key;
    this.isNeeded = isNeeded;
  }

  /** Whether AWS may have accepted anything of it. */
  get begun(): boolean {
    return this.accepted > 0 || this.lost;
  }

  /** Whether what AWS answered does not say that it is there: others wait until it is seen. */
  get doubtful(): boolean {
    return this.unsure !== undefined || this.contested !== undefined || this.pending.length > 0;
  }

  /** Takes `answer` for that of a call which may be lost or not made. */
  contest<Answer>(refusal: CallError, answer: Answer): Answer {
    this.contested = new ChangedSince(refusal);
    return answer;
  }

  /** Before each call: throws `Stopped` where `check` says that this run may write no more. */
  async mayGoOn(check: () => Promise<void>): Promise<void> {
    try {
      await check();
    } catch (error) {
      // Whatever keeps it from knowing: what was done must be told.
      if (!(error instanceof IoError) && !(error instanceof CallError)) throw error;
      if (this.opened) return;
      throw new Stopped(error.message, { cause: error, exitCode: error instanceof IoError ? error.exitCode : 1 });
    }
  }
}

/** This run may write no more: another one does, or nobody can say. */
export class Stopped extends IoError {}

/** The run was interrupted before a change was made; `last` is why it was being tried again, once something of it was written. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly last: Error | undefined;

  constructor(message: string, last?: Error) {
    super(message);
    this.last = last;
  }
}

/** A write that was held to what was planned on, and that AWS refused: nothing was overwritten, and another try would fare the same. */
export class ChangedSince extends Error {
  override readonly name = "ChangedSince";
  readonly refusal: CallError;
  /** What was to be made on the object, and is not: it is another's by now. */
  readonly dependents: readonly Key[];

  constructor(refusal: CallError, { unread, what, dependents = [] }: SinceThen = {}) {
    const by = unread === undefined ? " by somebody else" : "";
    const why = unread === undefined ? "" : `, and by whom cannot be told (${unread})`;
    const how = what === undefined ? "" : ` (${what})`;
    super(`was changed${by} since it was planned${how}${why}; plan again`, { cause: refusal });
    this.refusal = refusal;
    this.dependents = dependents;
  }
}

/** What is known of a change by somebody else. */
interface SinceThen {
  /** Why nobody could look. */
  readonly unread?: string | undefined;
  /** What its object is now. */
  readonly what?: string;
  readonly dependents?: readonly Key[];
}
