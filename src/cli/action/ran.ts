/** A command as `--format json` runs it, with its one document caught. */
import { parsedJson } from "../../core/base/json.ts";
import type { Settings } from "../../core/model/config.ts";
import type { Outcome } from "../../core/model/outcome.ts";
import { webIdentity } from "../../io/github/web-identity.ts";
import type { Prepared } from "../../pipeline.ts";
import type { Ended } from "../../render/github/outcome-comment.ts";
import { runApply } from "../apply.ts";
import { runner } from "../commands/run.ts";
import { runDrift } from "../drift/drift.ts";
import { type DriftEditOptions, runDriftEdit } from "../drift/edit-config.ts";
import { failureIn } from "../json/failure-in.ts";
import type { ApplyOptions } from "../options/apply-options.ts";
import { runPlan } from "../plan.ts";
import { runSnapshot } from "../snapshot.ts";
import { runValidate } from "../validate.ts";
import type { World } from "../world.ts";
import type { Inputs } from "./inputs.ts";

/** What the action has of its runner. */
export interface Action {
  readonly world: World;
  readonly version: string;
  /** What the runner reads commands from: nothing is made harmless on its way. */
  readonly runner: (text: string) => void;
  /** Adds to the environment, for the SDK's chain of credentials. */
  readonly setVariables: (variables: Readonly<Record<string, string>>) => void;
  /** Ends the process: of a run that is cancelled. */
  readonly exit: (exitCode: number) => void;
}

export interface Ran {
  readonly exitCode: number;
  /** One JSON document. */
  readonly text: string;
}

/** Whoever is interrupted before the first write ends at once: nothing may be begun after it. */
export async function caught(body: (world: World) => Promise<number>, { world, version, exit }: Action): Promise<Ran> {
  const texts: string[] = [];
  let [exitCode, running] = [0, false];
  const out = (text: string) => void texts.push(text);
  const end = (code: number, text = "") => {
    exitCode = code;
    world.err(text);
    if (running) exit(code);
  };
  const watched = async (inside: World) => {
    running = true;
    try {
      return await body(inside);
    } finally {
      running = false;
    }
  };
  await runner(() => ({ ...world, out }), version, { out, end })(watched, { json: true });
  return { exitCode, text: texts.join("") };
}

/** Of the role that is to be assumed; none where credentials are there already. */
export const roleVariables = async ({ role }: Inputs, { world }: Action): Promise<Readonly<Record<string, string>>> =>
  role === undefined ? {} : webIdentity(role, world.environment);

/** Where inputs say it. */
const reachIn = ({ region, readBy }: Inputs) => ({
  ...(region === undefined ? {} : { region }),
  ...(readBy === undefined ? {} : { readBy }),
});

/** What became of an apply, by its one document. */
export function endedBy({ exitCode, text }: Ran): Exclude<Ended, { readonly superseded: string }> {
  const failed = failureIn(text);
  return failed === undefined ? { outcome: parsedJson(text) as Outcome, exitCode } : { failed, exitCode };
}

export const validated = ({ config }: Inputs, action: Action): Promise<Ran> =>
  caught((world) => runValidate({ dir: config, format: "json" }, world), action);

/** `only`: keys of changes, where not all are meant. */
export const planned = (inputs: Inputs & { readonly only?: readonly string[] }, action: Action): Promise<Ran> =>
  caught((world) => {
    const { config, live, only } = inputs;
    const options = { dir: config, format: "json", detailedExitcode: false } as const;
    const what = only === undefined ? {} : { narrowed: { only } };
    return runPlan({ ...options, ...reachIn(inputs), ...what, ...(live === undefined ? {} : { live }) }, world);
  }, action);

/** All that is live, of the instance that Settings name. */
export const saved = (
  output: string,
  { region, instance, throttle }: Settings,
  inputs: Inputs,
  action: Action,
): Promise<Ran> =>
  caught((world) => {
    const { requestsPerSecond } = throttle;
    const of = { ...(region === undefined ? {} : { region }), ...(instance === undefined ? {} : { instance }) };
    return runSnapshot({ output, format: "json", requestsPerSecond, ...of, ...reachIn(inputs) }, world);
  }, action);

/** With who did it. `seen` hears what was read, for whoever goes on from there. */
export const drifted = (inputs: Inputs, action: Action, seen?: (prepared: Prepared) => void): Promise<Ran> =>
  caught((world) => {
    const options = { dir: inputs.config, format: "json", who: true, version: action.version } as const;
    return runDrift({ ...options, ...reachIn(inputs), ...(seen === undefined ? {} : { seen }) }, world);
  }, action);

export const edited = (
  answer: Pick<DriftEditOptions, "names" | "ignore">,
  inputs: Inputs,
  action: Action,
): Promise<Ran> =>
  caught((world) => runDriftEdit({ ...answer, dir: inputs.config, format: "json", ...reachIn(inputs) }, world), action);

export const applied = (
  options: Pick<ApplyOptions, "dir" | "autoApprove" | "onlyAllowed">,
  inputs: Inputs,
  action: Action,
): Promise<Ran> => caught((world) => runApply({ ...options, format: "json", ...reachIn(inputs) }, world), action);
