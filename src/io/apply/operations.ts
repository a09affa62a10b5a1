/**
 * Asynchronous operations, followed together: one call a tick lists all that are in progress, whoever started them.
 *
 * In: requests that AWS accepted. Out: how each ended. Invariant: an operation that a list has shown and no longer shows is
 * over; only where somebody must know how, where no list ever showed it, or where one shows it for long, is it asked for by
 * itself. A status list says neither what an operation was for nor why it failed (aws-api, section 3), so what is over and not
 * asked for is `over`, and whoever re-reads the world finds out.
 */
import type { Wait } from "../../core/model/step.ts";
import { CallError, isDenied } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import type { Pacing } from "../aws/pacer.ts";
import { INTERRUPTED_PATIENCE } from "../aws/patience.ts";
import { IoError } from "../io-error.ts";
import {
  ASK_AFTER,
  type End,
  FIRST_TOLD,
  type Followed,
  failedAsListed,
  LONGEST_OPERATION,
  lateWords,
  startsAt,
  unknownEnd,
} from "./followed.ts";
import {
  type Described,
  describeOperation,
  failureIn,
  hasEnded,
  type Listed,
  listOperations,
  OperationUnknown,
  WAITS,
} from "./status-lists.ts";

const LONGEST_TICK = 2_000;
/** Looking takes less than this share of the calls that are allowed. */
const SHARE = 4;
/** Looks in the time that operations take: half a look is what each is late. */
const LOOKS = 12;

export interface OperationsOptions {
  readonly connection: Connection;
  readonly clock: Pacing;
  readonly instanceArn: string;
  /** The ceiling of calls. */
  readonly requestsPerSecond: number;
  /** Tells whoever watches. */
  readonly say?: ((sentence: string) => void) | undefined;
  /** At each look: whoever waits holds what it holds. */
  readonly beat?: () => void;
  /** Aborted: nothing is waited for long any more. */
  readonly interrupt?: AbortSignal;
}

export class Operations {
  private readonly options: OperationsOptions;
  private readonly followed = new Set<Followed>();
  /** Kinds whose listing is denied: their operations are asked for one by one. */
  private readonly unlisted = new Set<Wait>();
  private looking = false;
  /** Up to when anything is waited for, since the run was interrupted. */
  private hurried: number | undefined;
  /** When it was last told what is waited for. */
  private told: number | undefined;
  /** How long operations take, in milliseconds: a moving average. */
  private usual: number | undefined;

  constructor(options: OperationsOptions) {
    this.options = options;
  }

  /** Resolves when it is over. Throws `OperationFailed`, `OperationUnknown`, or an `IoError`. */
  follow(wait: Wait, operation: string, requestId: string, certain: () => boolean): Promise<End> {
    return new Promise((resolve, reject) => {
      const end = (how: End | Error) => (how instanceof Error ? reject(how) : resolve(how));
      this.followed.add({ wait, operation, requestId, certain, ...startsAt(this.options.clock.now()), end });
      if (!this.looking) void this.look();
    });
  }

  private async look(): Promise<void> {
    this.looking = true;
    const { clock } = this.options;
    let began = clock.now();
    while (this.followed.size > 0) {
      // From look to look, however long a look takes.
      await clock.sleep(Math.max(0, began + this.tick(clock.now()) - clock.now()));
      began = clock.now();
      this.options.beat?.();
      await Promise.all(WAITS.map((wait) => this.lookAt(wait)));
      this.tellLate();
    }
    this.looking = false;
  }

  /** A share of what operations usually take; before any has ended, of what the oldest has taken. */
  private tick(now: number): number {
    const ages = [...this.followed].map(({ since }) => now - since);
    const usual = this.usual ?? Math.max(...ages);
    return Math.min(LONGEST_TICK, Math.max((1000 * SHARE) / this.options.requestsPerSecond, usual / LOOKS));
  }

  private async lookAt(wait: Wait): Promise<void> {
    const started = [...this.followed].filter((one) => one.wait === wait);
    if (started.length === 0) return;
    this.hurry(started);
    try {
      const listed = this.unlisted.has(wait) ? undefined : await this.list(wait);
      await Promise.all(started.map((one) => this.judge(one, listed)));
    } catch (error) {
      // Nobody can say how these end. What is not the world's doing is ours.
      for (const one of started) this.finish(one, error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Where the run is interrupted, what is waited for ends soon. */
  private hurry(started: readonly Followed[]): void {
    if (this.options.interrupt?.aborted !== true) return;
    this.hurried ??= this.options.clock.now() + INTERRUPTED_PATIENCE;
    for (const one of started) one.until = Math.min(one.until, this.hurried);
  }

  private async list(wait: Wait): Promise<Listed | undefined> {
    try {
      return await listOperations(this.options.connection, this.options.instanceArn, wait);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      if (isDenied(error)) this.unlisted.add(wait);
      return undefined;
    }
  }

  private async judge(one: Followed, listed: Listed | undefined): Promise<void> {
    const now = this.options.clock.now();
    if (listed?.ended.get(one.requestId) === "SUCCEEDED") {
      this.finish(one, "succeeded");
    } else if (listed?.open.has(one.requestId) === true && now < Math.min(one.askAt, one.until)) {
      one.shown = true;
    } else if (listed !== undefined && one.shown && !listed.open.has(one.requestId) && !one.certain()) {
      this.finish(one, "over");
    } else {
      one.askAt = now + ASK_AFTER;
      await this.ask(one, listed);
    }
  }

  private async ask(one: Followed, listed: Listed | undefined): Promise<void> {
    const { status, error } = await this.describe(one.wait, one.requestId);
    const failure = failureIn(status, one.operation, one.requestId);
    const isListed = listed?.open.has(one.requestId) === true;
    one.unasked = error;
    if (failure !== undefined) this.finish(one, failure);
    else if (status.Status === "SUCCEEDED") this.finish(one, "succeeded");
    else if (listed?.ended.has(one.requestId) === true && !hasEnded(status.Status))
      this.finish(one, failedAsListed(one));
    // Nobody says how it ended. That no list shows it is enough for who looks for himself.
    else if (error !== undefined && listed !== undefined && !isListed && this.isSettled(one)) this.finish(one, "over");
    else this.giveUpLate(one, isListed || status.Status === "IN_PROGRESS");
  }

  /** Whether a list would show it by now, were it going on. */
  private isSettled({ shown, since }: Followed): boolean {
    return shown || this.options.clock.now() - since >= ASK_AFTER;
  }

  describe(wait: Wait, requestId: string): Promise<Described> {
    return describeOperation(this.options.connection, this.options.instanceArn, wait, requestId);
  }

  private giveUpLate(one: Followed, goesOn: boolean): void {
    const now = this.options.clock.now();
    if (goesOn && one.wait === "PermissionSetProvisioningStatus" && this.hurried === undefined) {
      one.until = now + LONGEST_OPERATION;
      return;
    }
    if (now < one.until) return;
    this.finish(one, unknownEnd(one, this.hurried !== undefined));
  }

  /** Says what the longest wait is for: after a minute, and then now and again. */
  private tellLate(): void {
    const now = this.options.clock.now();
    // They stand in the order in which they began.
    const [oldest] = this.followed;
    if (oldest === undefined || now - oldest.since < FIRST_TOLD) return;
    if (this.told !== undefined && now - this.told < LONGEST_OPERATION) return;
    this.told = now;
    this.options.say?.(lateWords(oldest, this.followed.size - 1, now));
  }

  private finish(one: Followed, how: End | Error): void {
    if (!this.followed.delete(one)) return;
    const took = this.options.clock.now() - one.since;
    this.usual = this.usual === undefined ? took : this.usual * 0.8 + took * 0.2;
    const lost = how instanceof IoError ? new OperationUnknown(one.operation, how.message, one.requestId) : how;
    one.end(lost);
  }
}
