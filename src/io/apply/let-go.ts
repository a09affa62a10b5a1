/**
 * Letting go, done: under the lease, first the marks, then the memory, then the lease. As long as a mark is left the memory
 * stays, so that whoever runs it again is held to the same order and guards.
 */
import type { JsonObject } from "../../core/base/json.ts";
import { fingerprintOf } from "../../core/memory/tags.ts";
import { leaseTag, readLease } from "../../core/model/own-tags.ts";
import type { Instance } from "../../core/model/resource.ts";
import type { LetGo, LettingGo } from "../../core/plan/letting-go.ts";
import { CallError, isDenied, isNotFound } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import type { Pacing } from "../aws/pacer.ts";
import { IoError } from "../io-error.ts";
import { LeaseHolder } from "./lease.ts";

type Tags = Readonly<Record<string, string>>;
type Failure = LetGo["failed"][number];

export interface LetGoPorts {
  readonly connection: Connection;
  readonly clock: Pacing;
  readonly interrupt: AbortSignal;
  /** With its tags as they were read before anybody was asked. */
  readonly instance: Instance;
  /** The config's name, and the former one, where its memory is still under that. */
  readonly names: readonly [string, ...string[]];
  /** The caller's ARN. */
  readonly holder: string;
  readonly requestsPerSecond: number;
  readonly leaseSeconds: number;
  /** A tag was taken away. */
  readonly sent: () => void;
  /** Told of the lease once this run holds it, for whoever ends it at once. */
  readonly holds: (release: () => Promise<unknown>) => void;
}

const BUSY = "another run has written since this was read";

function failureOf(name: string, error: unknown): Failure {
  if (error instanceof IoError) return { name, reason: error.message };
  if (!(error instanceof CallError)) throw error;
  const reason = `${error.operation}: ${error.code}: ${error.message}`;
  return { name, reason, ...(isDenied(error) ? { denied: error.action } : {}) };
}

class Leaver {
  private readonly ports: LetGoPorts;
  private readonly lease: LeaseHolder;
  /** What the instance may remember while this run takes it away. */
  private readonly known: ReadonlySet<string>;
  private readonly sets: string[] = [];
  private readonly failed: Failure[] = [];

  constructor(ports: LetGoPorts) {
    this.ports = ports;
    const { connection, clock, instance, names, holder, requestsPerSecond, leaseSeconds } = ports;
    this.lease = new LeaseHolder({
      ...{ connection, clock, instanceArn: instance.arn, region: instance.region, configName: names[0], holder },
      ...{ requestsPerSecond, life: leaseSeconds * 1000 },
    });
    this.known = new Set([this.print(instance.tags ?? {}), this.print({})]);
    this.lease.expect((tags) => this.known.has(this.print(tags)));
  }

  private print(tags: Tags): string {
    return this.ports.names.map((name) => fingerprintOf(name, tags)).join("\n");
  }

  async run(what: LettingGo): Promise<LetGo> {
    const { instance, names, interrupt, holds, clock } = this.ports;
    const before = instance.tags ?? {};
    const wasBusy = names.some((name) => (readLease(before[leaseTag(name)])?.until ?? 0) > clock.now());
    const tags = await this.lease.take();
    holds(() => this.lease.release());
    try {
      // Whoever wrote meanwhile may have marked more than what was shown.
      if (wasBusy || !this.known.has(this.print(tags))) throw new IoError(BUSY, { hint: "run again", exitCode: 3 });
      for (const set of what.sets) await this.unmark(set);
      const isAll = this.sets.length === what.sets.length && what.outOfReach.length === 0;
      const memory = isAll && (await this.forget(what.memory)) ? "gone" : "kept";
      return { sets: this.sets, failed: this.failed, memory, interrupted: interrupt.aborted };
    } finally {
      await this.lease.release();
    }
  }

  private async unmark({ name, arn, marks }: LettingGo["sets"][number]): Promise<void> {
    if (await this.untag(name, arn, marks)) this.sets.push(name);
  }

  /** The lease of this run goes last, when it is given back. */
  private forget(memory: readonly string[]): Promise<boolean> {
    const tags = memory.filter((tag) => tag !== leaseTag(this.ports.names[0]));
    return this.untag("the memory on the instance", this.ports.instance.arn, tags);
  }

  /** Whether the tags are gone. */
  private async untag(name: string, arn: string, tags: readonly string[]): Promise<boolean> {
    const { connection, instance, interrupt, sent } = this.ports;
    if (interrupt.aborted) return false;
    const input: JsonObject = { InstanceArn: instance.arn, ResourceArn: arn, TagKeys: [...tags] };
    try {
      await this.lease.keep();
      if (tags.length > 0) await connection.send("sso-admin", "UntagResource", input);
      sent();
      return true;
    } catch (error) {
      // What somebody has deleted bears no marks.
      if (isNotFound(error)) return true;
      this.failed.push(failureOf(name, error));
      return false;
    }
  }
}

export function letGo(what: LettingGo, ports: LetGoPorts): Promise<LetGo> {
  return new Leaver(ports).run(what);
}
