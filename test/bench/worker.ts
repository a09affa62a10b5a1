/** What is measured, in a process of its own: `worker prepare|snapshot|read|plan|live FOLDER …`; prints JSON. */
import { readFileSync } from "node:fs";
import type { SIZES } from "../../src/emulator/samples/generated-organization.ts";
import { folderSource } from "../../src/io/config/folder-source.ts";
import type { ParseFile } from "../../src/io/config/parse-once.ts";
import { parseYaml } from "../../src/io/config/parse-yaml.ts";
import { cachedParse } from "../../src/io/parsed/parse-cache.ts";
import { planPrepared, readAndCheck, type Stage } from "./plan-prepared.ts";
import { type LiveFile, prepare, prepareAnswer, prepareEdits, prepareEmission, prepareSnapshot } from "./prepare.ts";

/** CPU and wall time in milliseconds by stage, and the peak of memory in MiB that the process had reached after it. */
export interface Stages {
  readonly [name: string]: { readonly cpu: number; readonly wall: number; readonly peak: number };
}

/** As every command parses: with what earlier runs have kept, where there is a folder for it. */
function parseIn(read: string, cache: string): ParseFile {
  return cache === "" ? parseYaml : cachedParse({ folder: cache, read: [read], now: Date.now });
}

const stages: Record<string, { cpu: number; wall: number; peak: number }> = {};

/** Charges what a body takes to a stage; a stage may be entered more than once. */
const stage: Stage = async (name, body) => {
  const [before, began] = [process.cpuUsage(), performance.now()];
  try {
    return await body();
  } finally {
    const { user, system } = process.cpuUsage(before);
    const wall = (stages[name]?.wall ?? 0) + performance.now() - began;
    stages[name] = { cpu: (stages[name]?.cpu ?? 0) + (user + system) / 1000, wall, peak: peak() };
  }
};

function peak(): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

const [command, folder = "", argument = "", ...more] = process.argv.slice(2);
let result: object = stages;
if (command === "prepare") await prepare(folder, argument as keyof typeof SIZES);
else if (command === "snapshot") await prepareSnapshot(folder, argument as keyof typeof SIZES);
else if (command === "answer-files") await prepareAnswer(folder, argument as keyof typeof SIZES);
else if (command === "answer") result = await (await import("./answering.ts")).answering(folder);
else if (command === "policies") result = await (await import("./judging-policies.ts")).judging();
else if (command === "edit-files") await prepareEdits(folder, argument as keyof typeof SIZES);
else if (command === "plan-access")
  result = {
    ...(await (await import("./planning-access.ts")).planAccess(folder, argument as "whole" | "people", stage)),
    stages,
  };
else if (command === "emit") result = await prepareEmission(folder);
else if (command === "read") await readAndCheck(folderSource(folder), stage, parseIn(folder, argument));
else if (command === "live") {
  // Loaded only here: what is measured elsewhere must not pay for the commands.
  const { planLive } = await import("./plan-live.ts");
  result = await planLive(folder, argument, Number(more[0]), Number(more[1]));
} else {
  const wrong = await planPrepared(folder, argument as LiveFile, stage);
  if (wrong.length > 0) throw new Error(`the plan is wrong in ${wrong.length} places: ${wrong.slice(0, 5).join("; ")}`);
}
process.stdout.write(JSON.stringify(result));
