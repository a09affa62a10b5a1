/** What became of the steps of one change, while they are made. */
import type { Key } from "../../core/base/key.ts";
import type { Wait } from "../../core/model/step.ts";

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
  /** Operations that are over in a way that AWS did not tell. */
  readonly pending: Pending[] = [];

  constructor(key: Key, isNeeded: () => boolean) {
    this.key = key;
    this.isNeeded = isNeeded;
  }
}

/** The run was interrupted before a change was made; `last` is why it was being tried again, once something of it was written. */
export class Interrupted extends Error {
  override readonly name = "Interrupted";
  readonly last: Error | undefined;

  constructor(message: string, last?: Error) {
    super(message);
    this.last = last;
  }
}
