/** What earlier runs of a config did: from git and the instance's tags, or from whatever a test makes up. */
import type { ConfigsThen } from "../core/desired/there-before.ts";
import type { Remembered } from "../core/memory/remembered.ts";
import type { Settings } from "../core/model/config.ts";
import type { Instance } from "../core/model/resource.ts";
import type { EditHistory } from "../core/plan/cause/edit-history.ts";
import { authorsSince } from "../io/git/authors.ts";
import type { ReadPast } from "../io/git/config-history.ts";
import { editHistoryOf } from "../io/git/edits.ts";
import { recall } from "../io/git/recall.ts";
import type { Repository } from "../io/git/repository.ts";
import { configsThenOf } from "../io/git/then.ts";
import type { Ports } from "../io/ports.ts";
import { type CheckPorts, check } from "./check.ts";

export interface Memory {
  /** The config folder's path within its history; empty where there is none. */
  readonly path: string;
  /** `brake`: access alone is to be taken away, whatever else is wrong. */
  recall(settings: Settings, instance: Pick<Instance, "tags">, brake: boolean): Promise<Remembered>;
  /** What the config folder held at a moment, by the history of a commit. */
  configsThen(commit: string): ConfigsThen;
  /** Who edited the folder after a commit that the one at hand descends from; undefined where there is no git to tell. */
  edits(from: string): Promise<EditHistory | undefined>;
  /** Who wrote the commits that changed the folder after a commit, or ever; undefined where nobody knows. */
  authors(from: string | undefined): Promise<readonly string[] | undefined>;
}

type MemoryPorts = CheckPorts & Pick<Ports, "sha256" | "supersede" | "overrides">;

/** Read the same way for every command. */
export function gitMemory(repository: Repository | undefined, ports: MemoryPorts): Memory {
  const { sha256, supersede, overrides = [] } = ports;
  const readPast: ReadPast = async (source) => (await check(source, ports)).config;
  return {
    path: repository?.path ?? "",
    recall: (settings, { tags }, brake) =>
      recall({
        ...{ repository, settings, tags, sha256, supersede, brake, readPast },
        overrideSettings: overrides.includes("settings"),
      }),
    configsThen: (commit) =>
      repository === undefined ? async () => undefined : configsThenOf(repository, commit, readPast),
    edits: async (from) =>
      repository?.commit === undefined
        ? undefined
        : editHistoryOf({ ...repository, commit: repository.commit }, from, readPast),
    authors: async (from) =>
      repository?.commit === undefined ? undefined : authorsSince({ ...repository, commit: repository.commit }, from),
  };
}
