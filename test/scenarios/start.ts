/** What the stories share: a company to start from, stopped at the end, and short forms of what a run says. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { EmulatorState } from "../../src/emulator/index.ts";
import { FILES, ORGANIZATION } from "../harness/acme.ts";
import { type Scenario, type ScenarioOptions, startScenario, yaml } from "../harness/scenario.ts";
import { workOf } from "../harness/work-of.ts";

const running: Scenario[] = [];
// Stories of one file are told at the same time: a run mostly waits.
afterAll(async () => {
  for (const scenario of running.splice(0)) await scenario.stop();
});

export interface Start extends Partial<Omit<ScenarioOptions, "organization" | "files">> {
  readonly files?: Readonly<Record<string, string | null>>;
  readonly organization?: string;
}

export const LOCK = "idc.lock.yaml";
export const lockOf = ({ dir }: Scenario) => readFile(join(dir, LOCK), "utf8");

/** The company of `acme.ts`, with other files or another organization. */
export async function acme({ files = {}, organization = ORGANIZATION, ...options }: Start = {}): Promise<Scenario> {
  const scenario = await startScenario({ ...options, organization: yaml(organization), files: { ...FILES, ...files } });
  running.push(scenario);
  return scenario;
}

/** The company after a first apply, so that the pointer is believed. */
export async function appliedAcme(start: Start = {}): Promise<Scenario> {
  const scenario = await acme(start);
  const { exitCode, stderr } = await scenario.apply();
  if (exitCode !== 0) throw new Error(`the first apply exits ${exitCode}: ${stderr}`);
  return scenario;
}

/** Applied, with a lock that a run has completed with. `edit`: by hand, as a clock turned back. */
export async function lockedAcme(start: Start = {}, edit = (text: string) => text): Promise<Scenario> {
  const scenario = await appliedAcme(start);
  await scenario.lock();
  await scenario.commit({ [LOCK]: edit(await lockOf(scenario)) });
  const { exitCode, stderr } = await scenario.apply();
  if (exitCode !== 0) throw new Error(stderr);
  return scenario;
}

export async function relock(scenario: Scenario): Promise<void> {
  await scenario.lock();
  await scenario.commit({});
}

export type Made = Awaited<ReturnType<Scenario["plan"]>>;

/** Each change with its verdict and reasons. */
export const ruled = ({ result }: Made) =>
  result.changes.map(({ action, key, verdict, reasons }) => [`${action} ${key}`, verdict, ...reasons] as const);

type Changes = { readonly result: { readonly changes: readonly { readonly action: string; readonly key: string }[] } };
type Results = { readonly result: { readonly results: readonly { readonly state: string; readonly key: string }[] } };

export const changesOf = (run: Changes) => run.result.changes.map(({ action, key }) => `${action} ${key}`);
export const resultsOf = (run: Results) => run.result.results.map(({ state, key }) => `${state} ${key}`);

/** Names of the operations that were performed since an entry of history, starts of asynchronous ones only. */
export const operationsSince = ({ emulator }: Scenario, from: number): readonly string[] =>
  workOf(emulator.history().slice(from))
    .filter(({ phase }) => phase !== "finished")
    .map(({ operation }) => operation);

/** What idc is about, without marks, and without the names of roles, which are new whenever a role is made again. */
export function contentOf({ emulator }: Scenario): Omit<EmulatorState, "instance"> {
  const { instance: _, ...state } = emulator.state();
  const permissionSets = state.permissionSets.map((set) => {
    const { "idc:managed": __, ...Tags } = set.Tags as Record<string, string>;
    return { ...set, Tags };
  });
  const provisioned = state.provisioned.map((row) => ({ ...row, role: "" }));
  return { ...state, permissionSets, provisioned };
}

/** A person clicks in the console. */
export const click = ({ emulator }: Scenario, operation: string, input: object) => emulator.console(operation, input);
