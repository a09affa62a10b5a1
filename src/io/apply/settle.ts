/**
 * What is still under way when a run begins: operations that an earlier run, which was killed, or somebody else has started.
 * A plan made beside them would be of a world that is about to change. Where AWS denies to say it, that is not read as none.
 */
import type { Wait } from "../../core/model/step.ts";
import { isDenied } from "../aws/call-error.ts";
import type { Connection, Measure } from "../aws/connection.ts";
import type { Pacing } from "../aws/pacer.ts";
import { IoError } from "../io-error.ts";
import { inProgress, WAITS } from "./status-lists.ts";

const PAUSE = 1_000;
/**
 * Longer than that assignments are not waited for: what one is in the way of will be told by AWS. Provisioning may take longer,
 * and is waited for as long as AWS says that it is in progress.
 */
const LONGEST = 10 * 60_000;

async function countOf(
  connection: Connection,
  instanceArn: string,
  waits: readonly Wait[],
  brake: boolean,
): Promise<number> {
  const lists = waits.map(async (wait) => {
    try {
      return (await inProgress(connection, instanceArn, wait)).size;
    } catch (error) {
      if (!isDenied(error)) throw error;
      if (brake) return 0;
      throw new IoError("AWS does not let idc see what earlier runs started and may still be going on", {
        hint: `allow ${error.action}; without it apply --revoke-only can take access away, and nothing else is written`,
        exitCode: 4,
        cause: error,
      });
    }
  });
  return (await Promise.all(lists)).reduce((sum, size) => sum + size, 0);
}

export interface Settling {
  readonly connection: Connection;
  readonly instanceArn: string;
  readonly clock: Pacing;
  readonly stage: (name: string, measure: () => Measure) => void;
  /** The emergency brake waits for what it can see. */
  readonly brake?: boolean;
}

/** Waits until no operation of this instance is in progress. @throws IoError where AWS denies to say it */
export async function settle({ connection, instanceArn, clock, stage, brake = false }: Settling): Promise<void> {
  const end = clock.now() + LONGEST;
  let told = false;
  const waits = () => (clock.now() < end ? WAITS : (["PermissionSetProvisioningStatus"] as const));
  while ((await countOf(connection, instanceArn, waits(), brake)) > 0) {
    if (!told) stage("waiting for operations that were started before", () => connection.measure());
    told = true;
    await clock.sleep(PAUSE);
  }
}
