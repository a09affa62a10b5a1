/** The pipeline without files, git and terminal: a memory that is made up, and AWS through any connection. */
import { createHash } from "node:crypto";
import type { History } from "../../src/core/memory/history.ts";
import { remember } from "../../src/core/memory/remember.ts";
import type { Config } from "../../src/core/model/config.ts";
import type { Connection } from "../../src/io/aws/connection.ts";
import { readCaller, readInstance } from "../../src/io/aws/instance.ts";
import type { Pacing } from "../../src/io/aws/pacer.ts";
import { makeReader } from "../../src/io/aws/reader.ts";
import { hashOfFolder } from "../../src/io/git/recall.ts";
import type { Ports, Prepared } from "../../src/io/ports.ts";
import type { Memory } from "../../src/stages/memory.ts";
import { planReached } from "../../src/stages/plan.ts";

export const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

type Named = Pick<Parameters<typeof remember>[0], "supersede" | "overrideSettings">;

export const memoryOf = (history: History, path: string, named: Named = {}): Memory => ({
  path,
  configsThen: () => async () => undefined,
  edits: async () => undefined,
  authors: async () => undefined,
  recall: (settings, { tags }, brake) =>
    remember({ history, settings, tags, hashOfFolder: hashOfFolder(sha256), brake, ...named }),
});

type Asked = Pick<
  Ports,
  "kinds" | "today" | "readBy" | "overrides" | "uncommitted" | "narrowed" | "purgeOrphans" | "sinceApplied"
>;

/** As `plan` of the pipeline, for a run that writes. */
export async function planMade(
  connection: Connection,
  clock: Pacing,
  config: Config,
  memory: Memory,
  asked: Asked,
): Promise<Prepared> {
  const reader = makeReader(connection);
  const caller = await readCaller(reader);
  const instance = await readInstance(reader, config.settings, "eu-west-1", caller);
  const throttle = { ...config.settings.throttle, requestsPerSecond: 5000 };
  return planReached({ connection, reader, caller, instance, throttle }, config, memory, {
    ...{ ...asked, now: `${asked.today}T12:00:00Z`, sha256, settled: true, stage: () => {} },
    ...{ aws: { pacing: clock }, parse: () => ({ documents: [], diagnostics: [] }) },
  });
}
