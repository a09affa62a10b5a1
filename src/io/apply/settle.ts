/**
 * What is still under way when a run begins: operations that an earlier run, which was killed, or somebody else has started.
 * A plan made beside them would be of a world that is about to change. Where AWS denies to say it, that is not read as none.
 */
import type { Wait } from "../../core/model/step.ts";
import type { Measure } from "../aws/call-counts.ts";
import { isDenied } from "../aws/call-error.ts";
import type { Connection } from "../aws/connection.ts";
import type { Pacing } from "../aws/pacer.ts";
import { IoError } from "../io-error.ts";
import { ASK_AFTER } from "./followed.ts";
import { describeOperation, hasEnded, listOperations, WAITS } from "./status-lists.ts";

const PAUSE = 1_000;
/**
 * Longer than that assignments are not waited for: what one is in the way of will be told by AWS. Provisioning may take longer,
 * and is waited for as long as AWS says that it is in progress.
 */
const LONGEST = 10 * 60_000;
/** So many at once: a list may show hundreds. */
const ASKED_AT_ONCE = 10;

export interface Settling {
  readonly connection: Connection;
  readonly instanceArn: string;
  readonly clock: Pacing;
  readonly stage: (name: string, measure: () => Measure) => void;
  /** The emergency brake waits for what it can see. */
  readonly brake?: boolean;
  /** Aborted: wait no longer. */
  readonly interrupt?: AbortSignal | undefined;
}

/** What is seen to be under way, look after look. */
class UnderWay {
  private readonly settling: Settling;
  /** When an operation is asked for next, by its id. */
  private readonly askAt = new Map<string, number>();
  private readonly ended = new Set<string>();

  constructor(settling: Settling) {
    this.settling = settling;
  }

  async count(waits: readonly Wait[]): Promise<number> {
    const counts = await Promise.all(waits.map(async (wait) => (await this.open(wait)).length));
    return counts.reduce((sum, size) => sum + size, 0);
  }

  private async open(wait: Wait): Promise<readonly string[]> {
    const listed = [...(await this.listed(wait))].filter((id) => !this.ended.has(id));
    const now = this.settling.clock.now();
    for (const id of listed) if (!this.askAt.has(id)) this.askAt.set(id, now + ASK_AFTER);
    const due = listed.filter((id) => now >= this.askAt.get(id)!).slice(0, ASKED_AT_ONCE);
    await Promise.all(due.map((id) => this.ask(wait, id)));
    return listed.filter((id) => !this.ended.has(id));
  }

  private async ask(wait: Wait, id: string): Promise<void> {
    const { connection, instanceArn, clock } = this.settling;
    const { status } = await describeOperation(connection, instanceArn, wait, id);
    if (hasEnded(status.Status)) this.ended.add(id);
    this.askAt.set(id, clock.now() + ASK_AFTER);
  }

  private async listed(wait: Wait): Promise<ReadonlySet<string>> {
    const { connection, instanceArn, brake = false } = this.settling;
    try {
      return (await listOperations(connection, instanceArn, wait)).open;
    } catch (error) {
      if (!isDenied(error)) throw error;
      if (brake) return new Set();
      throw new IoError("AWS does not let idc see what earlier runs started and may still be going on", {
        hint: `allow ${error.action}; without it apply --revoke-only can take access away, and nothing else is written`,
        exitCode: 4,
        cause: error,
      });
    }
  }
}

/** Waits until no operation of this instance is in progress. @throws IoError where AWS denies to say it, or a person interrupts */
export async function settle(settling: Settling): Promise<void> {
  const { connection, clock, stage, interrupt } = settling;
  const underWay = new UnderWay(settling);
  const end = clock.now() + LONGEST;
  let told = false;
  const waits = () => (clock.now() < end ? WAITS : (["PermissionSetProvisioningStatus"] as const));
  while ((await underWay.count(waits())) > 0) {
    if (interrupt?.aborted === true)
      throw new IoError("interrupted while waiting for operations that were started before", { exitCode: 130 });
    if (!told) stage("waiting for operations that were started before", () => connection.measure());
    told = true;
    await clock.sleep(PAUSE);
  }
}
