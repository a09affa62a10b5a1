/**
 * The lease: a tag on the instance that says which run may write now. Two runs at once would each undo half of the other.
 *
 * It is read, written, and after a pause read back: whoever wrote last holds it, and the other one sees that before its first
 * write. Before each batch of writes it is read again, together with the pointer: a run whose plan was made against another
 * commit than the one applied last has nothing to write. A lease that nobody renews ends by itself.
 */
import type { JsonObject } from "../../core/json.ts";
import { appliedTag, type Lease, leaseTag, readLease, writeLease } from "../../core/marks.ts";
import { isLost, isThrottled } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import type { Pacing } from "../aws/pacer.ts";
import { PATIENCE } from "../aws/patience.ts";
import { makeReader } from "../aws/reader.ts";
import { IoError } from "../io-error.ts";

/** Of its life, what must be left of it: else it is renewed. */
const RENEW = 0.8;
/** What was read so long ago is read again before anything is written: milliseconds, and of its life. */
const FRESH = 5_000;
const FRESH_SHARE = 0.25;
const SHORTEST_PAUSE = 50;
const LONGEST_PAUSE = 3_000;
const LOOK_AGAIN_AFTER = [0, 500, 1_500, 5_000];

export interface LeasePorts {
  readonly connection: Connection;
  readonly clock: Pacing;
  readonly instanceArn: string;
  readonly configName: string;
  /** The caller's ARN. */
  readonly holder: string;
  readonly requestsPerSecond: number;
  /** How long a run that was killed holds up others, in milliseconds. */
  readonly life: number;
  /** The pointer's value that the plan was made against. */
  readonly pointer: string | undefined;
}

export class LeaseHolder {
  private readonly ports: LeasePorts;
  private readonly id: string;
  /** Milliseconds for which a look at the lease is good. */
  private readonly fresh: number;
  private until = 0;
  private readAt = Number.NEGATIVE_INFINITY;
  private checking: Promise<void> | undefined;
  private failure: Error | undefined;

  constructor(ports: LeasePorts) {
    this.ports = ports;
    this.fresh = Math.min(FRESH, ports.life * FRESH_SHARE);
    this.id =
      Math.floor(ports.clock.random() * 2 ** 48)
        .toString(16)
        .padStart(12, "0") + ports.clock.now().toString(36);
  }

  /** Throws an `IoError` with exit code 3 where another run holds it. */
  async take(): Promise<void> {
    const { clock, requestsPerSecond } = this.ports;
    const end = clock.now() + PATIENCE;
    let took: number | undefined;
    while (took === undefined) {
      this.mustBeFree(await this.read());
      took = await this.write(end);
    }
    // Whoever read before we wrote has written by then.
    const pause = 2 * (took + 1000 / requestsPerSecond);
    await clock.sleep(Math.min(LONGEST_PAUSE, Math.max(SHORTEST_PAUSE, pause)));
    await this.mustBeOurs();
  }

  /** Before each batch of writes. Throws an `IoError` with exit code 3 where this run may write no more. */
  async keep(): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    const age = this.ports.clock.now() - this.readAt;
    if (age < this.fresh / 2) return;
    this.checking ??= this.check()
      .catch((error: unknown) => {
        this.failure = error instanceof Error ? error : new Error(String(error));
      })
      .finally(() => {
        this.checking = undefined;
      });
    // Looked at while writing goes on, and waited for only where it was not looked at in time.
    if (age < this.fresh) return;
    await this.checking;
    if (this.failure !== undefined) throw this.failure;
  }

  private async check(): Promise<void> {
    await this.mustBeOurs();
    if (this.until - this.ports.clock.now() > this.ports.life * RENEW) return;
    if ((await this.write(Number.POSITIVE_INFINITY)) !== undefined) await this.mustBeOurs();
  }

  /** Gives it back. Where that fails, it ends by itself. */
  async release(): Promise<void> {
    const { instanceArn, configName } = this.ports;
    const input = { InstanceArn: instanceArn, ResourceArn: instanceArn, TagKeys: [leaseTag(configName)] };
    try {
      const isFresh = this.failure === undefined && this.ports.clock.now() - this.readAt < this.fresh;
      if (!isFresh && this.leaseIn(await this.read())?.id !== this.id) return;
      await this.ports.connection.send("sso-admin", "UntagResource", input);
    } catch {
      // It ends by itself.
    }
  }

  private async read(): Promise<Readonly<Record<string, unknown>>> {
    const { connection, instanceArn, clock } = this.ports;
    const input = { InstanceArn: instanceArn, ResourceArn: instanceArn };
    const before = clock.now();
    const tags = await makeReader(connection).list("sso-admin", "ListTagsForResource", input, "Tags");
    this.readAt = before;
    return Object.fromEntries(tags.map((tag) => [String(tag.Key), tag.Value]));
  }

  /** How long the call took; undefined where it has to be read again first, since others had time to write. */
  private async write(end: number): Promise<number | undefined> {
    const { connection, clock, instanceArn, configName, holder } = this.ports;
    const before = clock.now();
    const until = before + this.ports.life;
    const tag = { Key: leaseTag(configName), Value: writeLease({ id: this.id, until, holder }) };
    const input: JsonObject = { InstanceArn: instanceArn, ResourceArn: instanceArn, Tags: [tag] };
    try {
      await connection.once("sso-admin", "TagResource", input);
    } catch (error) {
      if ((!isThrottled(error) && !isLost(error)) || clock.now() >= end) throw error;
      await clock.sleep(clock.random() * LONGEST_PAUSE);
      return undefined;
    }
    this.until = until;
    return clock.now() - before;
  }

  private mustBeFree(tags: Readonly<Record<string, unknown>>): void {
    const lease = this.leaseIn(tags);
    if (lease !== undefined && lease.id !== this.id && lease.until > this.ports.clock.now()) throw this.heldBy(lease);
    this.mustBeTheSamePointer(tags);
  }

  /** A read may be older than what was written: what nobody holds is looked at again. */
  private async mustBeOurs(): Promise<void> {
    for (const pause of LOOK_AGAIN_AFTER) {
      if (pause > 0) await this.ports.clock.sleep(pause);
      const tags = await this.read();
      const lease = this.leaseIn(tags);
      if (lease !== undefined && lease.id !== this.id && lease.until > this.ports.clock.now()) throw this.heldBy(lease);
      this.mustBeTheSamePointer(tags);
      if (lease?.id === this.id) return;
    }
    throw new IoError("the lease of this run is gone from the instance", {
      hint: `somebody removed the tag ${leaseTag(this.ports.configName)}; run again`,
      exitCode: 3,
    });
  }

  private leaseIn(tags: Readonly<Record<string, unknown>>): Lease | undefined {
    const value = tags[leaseTag(this.ports.configName)];
    return typeof value === "string" ? readLease(value) : undefined;
  }

  private mustBeTheSamePointer(tags: Readonly<Record<string, unknown>>): void {
    const { configName, pointer } = this.ports;
    const now = tags[appliedTag(configName)];
    if (now === pointer) return;
    const commit = typeof now === "string" ? now.slice(0, 7) : "nothing";
    throw new IoError(`another run has applied ${commit} since this plan was made`, {
      hint: "run again: it plans anew",
      exitCode: 3,
    });
  }

  private heldBy({ holder, until }: Lease): IoError {
    const { now } = this.ports.clock;
    const minutes = Math.max(1, Math.ceil((until - now()) / 60_000));
    return new IoError(`another run is writing: ${holder}`, {
      hint: `wait for it; should it have been killed, its lease ends in ${minutes} min`,
      exitCode: 3,
    });
  }
}
