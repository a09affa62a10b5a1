/**
 * Asynchronous operations, followed together: one call a tick lists all that are in progress, whoever started them.
 *
 * In: requests that AWS accepted. Out: how each ended. Invariant: an operation that a list has shown and no longer shows is
 * over; only where somebody must know how, or where no list ever showed it, is it asked for by itself. A status list says
 * neither what an operation was for nor why it failed (aws-api, section 3), so what is over and not asked for is `over`, and
 * whoever re-reads the world finds out.
 */
import type { JsonObject } from "../../core/base/json.ts";
import type { Wait } from "../../core/model/step.ts";
import { CallError, isDenied } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import type { Pacing } from "../aws/pacer.ts";
import { IoError } from "../io-error.ts";
import { describeOperation, failureIn, inProgress, OperationUnknown, WAITS } from "./status-lists.ts";

/**
 * An operation that is not over by then is given up on; AWS's own tools wait five to ten minutes. Provisioning hundreds of
 * accounts takes longer: that is waited for as long as AWS says that it is in progress, and each time so long it is said.
 */
const LONGEST_OPERATION = 10 * 60_000;
const LONGEST_TICK = 2_000;
/** Looking takes less than this share of the calls that are allowed. */
const SHARE = 4;
/** Looks in the time that operations take: half a look is what each is late. */
const LOOKS = 12;

/** `over`: not in progress any more; AWS did not say how it ended. */
export type End = "succeeded" | "over";

interface Followed {
  readonly wait: Wait;
  readonly operation: string;
  readonly requestId: string;
  /** Whether somebody must know how it ends. */
  readonly certain: () => boolean;
  readonly since: number;
  shown: boolean;
  /** Up to when it is waited for, should AWS say nothing more of it. */
  until: number;
  /** When it was last told how long it takes. */
  told: number;
  readonly end: (end: End | Error) => void;
}

export interface OperationsOptions {
  readonly connection: Connection;
  readonly clock: Pacing;
  readonly instanceArn: string;
  /** The ceiling of calls. */
  readonly requestsPerSecond: number;
  /** Tells whoever watches. */
  readonly say?: ((sentence: string) => void) | undefined;
}

export class Operations {
  private readonly options: OperationsOptions;
  private readonly followed = new Set<Followed>();
  /** Kinds whose listing is denied: their operations are asked for one by one. */
  private readonly unlisted = new Set<Wait>();
  private looking = false;
  /** How long operations take, in milliseconds: a moving average. */
  private usual: number | undefined;

  constructor(options: OperationsOptions) {
    this.options = options;
  }

  /** Resolves when it is over. Throws `OperationFailed`, `OperationUnknown`, or an `IoError`. */
  follow(wait: Wait, operation: string, requestId: string, certain: () => boolean): Promise<End> {
    return new Promise((resolve, reject) => {
      const end = (how: End | Error) => (how instanceof Error ? reject(how) : resolve(how));
      const since = this.options.clock.now();
      const until = since + LONGEST_OPERATION;
      this.followed.add({ wait, operation, requestId, certain, since, shown: false, until, told: since, end });
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
      await Promise.all(WAITS.map((wait) => this.lookAt(wait)));
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
    try {
      const open = this.unlisted.has(wait) ? undefined : await this.list(wait);
      await Promise.all(started.map((one) => this.judge(one, open)));
    } catch (error) {
      // Nobody can say how these end. What is not the world's doing is ours.
      for (const one of started) this.finish(one, error instanceof Error ? error : new Error(String(error)));
    }
  }

  private async list(wait: Wait): Promise<ReadonlySet<string> | undefined> {
    try {
      return await inProgress(this.options.connection, this.options.instanceArn, wait);
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      if (isDenied(error)) this.unlisted.add(wait);
      return undefined;
    }
  }

  private async judge(one: Followed, open: ReadonlySet<string> | undefined): Promise<void> {
    if (open?.has(one.requestId) === true) {
      one.shown = true;
      this.giveUpLate(one, true);
    } else if (open !== undefined && one.shown && !one.certain()) {
      this.finish(one, "over");
    } else {
      await this.ask(one);
    }
  }

  private async ask(one: Followed): Promise<void> {
    const status = await this.describe(one.wait, one.requestId);
    const failure = failureIn(status, one.operation, one.requestId);
    if (failure !== undefined) this.finish(one, failure);
    else if (status.Status === "SUCCEEDED") this.finish(one, "succeeded");
    else this.giveUpLate(one, status.Status === "IN_PROGRESS");
  }

  describe(wait: Wait, requestId: string): Promise<JsonObject> {
    return describeOperation(this.options.connection, this.options.instanceArn, wait, requestId);
  }

  private giveUpLate(one: Followed, goesOn: boolean): void {
    const now = this.options.clock.now();
    if (goesOn && one.wait === "PermissionSetProvisioningStatus") {
      one.until = now + LONGEST_OPERATION;
      this.tellLate(one, now);
      return;
    }
    if (now < one.until) return;
    const reason = "AWS has not finished it in ten minutes; it may still do so";
    this.finish(one, new OperationUnknown(one.operation, reason, one.requestId));
  }

  private tellLate(one: Followed, now: number): void {
    if (now - one.told < LONGEST_OPERATION) return;
    one.told = now;
    const what = `${one.operation} (request ${one.requestId}) for ${Math.floor((now - one.since) / 60_000)} minutes`;
    this.options.say?.(`AWS has been at ${what} and says that it goes on: waiting for it`);
  }

  private finish(one: Followed, how: End | Error): void {
    if (!this.followed.delete(one)) return;
    const took = this.options.clock.now() - one.since;
    this.usual = this.usual === undefined ? took : this.usual * 0.8 + took * 0.2;
    const lost = how instanceof IoError ? new OperationUnknown(one.operation, how.message, one.requestId) : how;
    one.end(lost);
  }
}
