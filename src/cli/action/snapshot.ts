/**
 * Command snapshot of the action: all that is live, as a file for plans of forks. A snapshot names everybody, and who may read a repository
 * may read its artifacts: none is kept in a public one, or where people may not be named.
 */
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { strictestPrivacy } from "../../core/model/config.ts";
import { setOutputs } from "../../io/github/run-files.ts";
import { runnerFolder } from "../../io/github/runner.ts";
import { saidIn } from "../github/said.ts";
import { checkedConfig } from "../plan.ts";
import { sayBeside } from "../say.ts";
import { defaultBranch } from "./drift.ts";
import type { Inputs } from "./inputs.ts";
import { NOTHING } from "./outputs.ts";
import { type Action, planned, roleVariables, saved } from "./ran.ts";
import { delimiterOf, mayBeKept } from "./tell.ts";

const NOT_TAKEN = "note: no snapshot is kept: it would name people to whoever may read this repository";

interface Taken {
  readonly exitCode: number;
  readonly isKept: boolean;
}

const ended = (exitCode: number): Taken => ({ exitCode, isKept: false });

async function taken(file: string, inputs: Inputs, action: Action): Promise<Taken> {
  const { world, setVariables } = action;
  const branch = await defaultBranch(inputs, action, "a snapshot");
  const settings = (await checkedConfig({ dir: inputs.config }, world))?.settings;
  if (settings === undefined) return ended(1);
  if (!branch.isPrivate || strictestPrivacy([settings.privacy, inputs.privacy]) !== "names") {
    sayBeside(world, NOT_TAKEN);
    return ended(0);
  }
  setVariables(await roleVariables(inputs, action));
  const { exitCode } = await saved(file, settings, inputs, action);
  if (exitCode !== 0) return ended(exitCode);
  // The strictest Settings since the completed commit hold, and a plan knows them.
  const plan = await planned({ ...inputs, live: file }, action);
  const said = saidIn(plan.text, world);
  if (!("plan" in said)) return ended(plan.exitCode || 1);
  const isKept = mayBeKept({ said, event: {}, branch }, inputs);
  if (!isKept) sayBeside(world, NOT_TAKEN);
  return { exitCode: 0, isKept };
}

export async function snapshotCommand(inputs: Inputs, action: Action): Promise<number> {
  const { environment: env } = action.world;
  const file = join(runnerFolder(env), "idc-snapshot.json");
  const { exitCode, isKept } = await taken(file, inputs, action);
  if (!isKept) await rm(file, { force: true });
  const outputs = { ...NOTHING, verdict: exitCode === 0 ? "none" : "failed", artifact: isKept ? file : "" };
  await setOutputs(env.GITHUB_OUTPUT, outputs, delimiterOf("", action.world));
  return exitCode;
}
