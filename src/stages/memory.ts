/** What earlier runs of a config did: from git and the instance's tags, or from whatever a test makes up. */
import type { Remembered } from "../core/memory/remembered.ts";
import type { Settings } from "../core/model/config.ts";
import type { Instance } from "../core/model/resource.ts";
import { recall } from "../io/git/recall.ts";
import type { Repository } from "../io/git/repository.ts";
import type { Ports } from "../io/ports.ts";
import { type CheckPorts, check } from "./check.ts";

export interface Memory {
  /** The config folder's path within its history; empty where there is none. */
  readonly path: string;
  /** `brake`: access alone is to be taken away, whatever else is wrong. */
  recall(settings: Settings, instance: Pick<Instance, "tags">, brake: boolean): Promise<Remembered>;
}

type MemoryPorts = CheckPorts & Pick<Ports, "sha256" | "supersede" | "overrides">;

/** Read the same way for every command. */
export function gitMemory(repository: Repository | undefined, ports: MemoryPorts): Memory {
  const { sha256, supersede, overrides = [] } = ports;
  return {
    path: repository?.path ?? "",
    recall: (settings, { tags }, brake) =>
      recall({
        ...{ repository, settings, tags, sha256, supersede, brake },
        readPast: async (source) => (await check(source, ports)).config,
        overrideSettings: overrides.includes("settings"),
      }),
  };
}
