/**
 * The lease: a tag on the instance that says which run may write now. Two runs at once would each undo half of the other.
 *
 * It is read, written, and after a pause read back: whoever wrote last holds it, and the other one sees that before its first
 * write. Before each batch of writes it is read again, together with the memory: a run whose plan was made against another
 * one has nothing to write. A lease that nobody renews ends by itself.
 */
import type { JsonObject } from "../../core/base/json.ts";
import { type Lease, leaseTag, readLease, writeLease } from "../../core/model/own-tags.ts";
import { isDenied, isLost, isThrottled } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import type { Pacing } from "../aws/pacer.ts";
import { PATIENCE } from "../aws/patience.ts";
import { makeReader } from "../aws/reader.ts";
import { IoError } from "../io-error.ts";
import { leaseGone, leftBehind } from "./lease-words.ts";

/** Of its life, what must be left of it: else it is renewed. */
const RENEW = 0.8;
/** What was read so long ago is read again before anything is written: milliseconds, and of its life. */
const FRESH = 5_000;
const FRESH_SHARE = 0.25;
const SHORTEST_PAUSE = 50;
const LONGEST_PAUSE = 3_000;
const LOOK_AGAIN_AFTER = [0, 500, 1_500, 5_000];
/** The longest life that a run may ask for, in milliseconds: a lease that ends later is none, whoever wrote it. */
export const LONGEST_LEASE = 3_600_000;
/** So much the clocks of two machines may differ. */
const CLOCKS_DIFFER = 60_000;

type Tags = Readonly<Record<string, string>>;

export interface LeasePorts {
  readonly connection: Connection;
  readonly clock: Pacing;
  readonly instanceArn: string;
  readonly region: string;
  readonly configName: string;
  /** The caller's ARN. */
  readonly holder: string;
  readonly requestsPerSecond: number;
  /** How long a run that was killed holds up others, in milliseconds. */
  readonly life: number;
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
  private isExpected: (tags: Tags) => boolean = () => true;

  constructor(ports: LeasePorts) {
    this.ports = ports;
    this.fresh = Math.min(FRESH, ports.life * FRESH_SHARE);
    const random = Math.floor(ports.clock.random() * 2 ** 48).toString(16);
    this.id = random.padStart(12, "0") + ports.clock.now().toString(36);
  }

  /** Whether the memory in some tags is the one that the plan was made against, or this run's own. */
  expect(isExpected: (tags: Tags) => boolean): void {
    this.isExpected = isExpected;
  }

  /** The tags of the instance under the lease. Throws an `IoError` with exit code 3 where another run holds it. */
  async take(): Promise<Tags> {
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
    return this.mustBeHeld();
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

  /** Gives it back. Where that fails, it ends by itself: why, and when. */
  async release(): Promise<string | undefined> {
    const { instanceArn, configName, clock } = this.ports;
    const input = { InstanceArn: instanceArn, ResourceArn: instanceArn, TagKeys: [leaseTag(configName)] };
    try {
      const isFresh = this.failure === undefined && clock.now() - this.readAt < this.fresh;
      if (!isFresh && this.leaseIn(await this.read())?.id !== this.id) return undefined;
      await this.ports.connection.send("sso-admin", "UntagResource", input);
    } catch (error) {
      if (isDenied(error) && (await this.endInstead())) return undefined;
      return leftBehind(error, this.until - clock.now());
    }
    return undefined;
  }

  /** Where it may not be taken away, it is one that has ended, if that may be written. */
  private endInstead(): Promise<boolean> {
    const ended = this.ports.connection.send("sso-admin", "TagResource", this.tagged(0));
    return ended.then(() => true).catch(() => false);
  }

  private tagged(until: number): JsonObject {
    const { instanceArn, configName, holder } = this.ports;
    const tag = { Key: leaseTag(configName), Value: writeLease({ id: this.id, until, holder }) };
    return { InstanceArn: instanceArn, ResourceArn: instanceArn, Tags: [tag] };
  }

  private async read(): Promise<Tags> {
    const { connection, instanceArn, clock } = this.ports;
    const before = clock.now();
    const input = { InstanceArn: instanceArn, ResourceArn: instanceArn };
    const tags = await makeReader(connection).list("sso-admin", "ListTagsForResource", input, "Tags");
    this.readAt = before;
    return Object.fromEntries(tags.map((tag) => [String(tag.Key), typeof tag.Value === "string" ? tag.Value : ""]));
  }

  /** How long the call took; undefined where it has to be read again first, since others had time to write. */
  private async write(end: number): Promise<number | undefined> {
    const { connection, clock, life } = this.ports;
    const before = clock.now();
    const until = before + life;
    try {
      await connection.once("sso-admin", "TagResource", this.tagged(until));
    } catch (error) {
      if ((!isThrottled(error) && !isLost(error)) || clock.now() >= end) throw error;
      await clock.sleep(clock.random() * LONGEST_PAUSE);
      return undefined;
    }
    this.until = until;
    return clock.now() - before;
  }

  private mustBeFree(tags: Tags): void {
    const lease = this.leaseIn(tags);
    if (lease !== undefined && lease.id !== this.id && lease.until > this.ports.clock.now()) throw this.heldBy(lease);
  }

  private async mustBeOurs(): Promise<void> {
    if (this.isExpected(await this.mustBeHeld())) return;
    throw new IoError("another run has written since this plan was made", {
      hint: "run again: it plans anew",
      exitCode: 3,
    });
  }

  /** A read may be older than what was written: what nobody holds is looked at again. */
  private async mustBeHeld(): Promise<Tags> {
    for (const pause of LOOK_AGAIN_AFTER) {
      if (pause > 0) await this.ports.clock.sleep(pause);
      const tags = await this.read();
      this.mustBeFree(tags);
      if (this.leaseIn(tags)?.id === this.id) return tags;
    }
    throw leaseGone(leaseTag(this.ports.configName), this.ports.connection.hostOf("sso-admin"));
  }

  private leaseIn(tags: Tags): Lease | undefined {
    const lease = readLease(tags[leaseTag(this.ports.configName)]);
    const isPossible = lease !== undefined && lease.until <= this.ports.clock.now() + LONGEST_LEASE + CLOCKS_DIFFER;
    return isPossible ? lease : undefined;
  }

  private heldBy({ holder, until }: Lease): IoError {
    const { clock, instanceArn, region, configName } = this.ports;
    const minutes = Math.max(1, Math.ceil((until - clock.now()) / 60_000));
    const resource = `--region ${region} --instance-arn ${instanceArn} --resource-arn ${instanceArn}`;
    const command = `aws sso-admin untag-resource ${resource} --tag-keys ${leaseTag(configName)}`;
    return new IoError(`another run is writing: ${holder}`, {
      hint: `wait for it; should it have been killed, its lease ends in ${minutes} min, or by: ${command}`,
      exitCode: 3,
    });
  }
}
