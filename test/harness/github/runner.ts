/** The action as GitHub's runner runs it: the file that is committed, inputs as variables, files for outputs and summary. */
import { type ChildProcess, execFile, execFileSync } from "node:child_process";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { environment } from "../command.ts";

export const ACTION = fileURLToPath(new URL("../../../.github/actions/idc", import.meta.url));

const majorOf = (version: string): number => Number(/^v?(\d+)/.exec(version)?.[1] ?? 0);

/** The Node that runners have for actions: ours, or the one that `IDC_ACTION_NODE` or the path names `node24`; else undefined. */
function actionNode(): string | undefined {
  if (majorOf(process.version) >= 24) return process.execPath;
  for (const name of [process.env.IDC_ACTION_NODE, "node24"]) {
    if (name === undefined) continue;
    try {
      if (majorOf(execFileSync(name, ["--version"], { encoding: "utf8" })) >= 24) return name;
    } catch {
      // There is none of that name.
    }
  }
  return undefined;
}

export const NODE24 = actionNode();
/** Where there is no such Node, the action is tried on the one at hand. */
const NODE = NODE24 ?? process.execPath;

/** As the runner reads them: `name<<delimiter`, lines, the delimiter. */
export function outputsIn(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const lines = text.split("\n");
  while (lines.length > 0) {
    const [, name, delimiter] = /^([\w-]+)<<(.+)$/.exec(lines.shift()!) ?? [];
    if (name === undefined) continue;
    const value: string[] = [];
    while (lines[0] !== delimiter) value.push(lines.shift()!);
    outputs[name] = value.join("\n");
  }
  return outputs;
}

export interface Acted {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Record<string, string>;
  readonly summary: string;
}

export interface Acting {
  readonly inputs: Readonly<Record<string, string>>;
  readonly event: object;
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** A folder of the run's own: `RUNNER_TEMP`. */
  readonly temp: string;
  /** Asked again and again: once it says yes, the run is cancelled. */
  readonly cancelled?: (() => Promise<boolean>) | undefined;
}

/** As the runner does it first. */
async function cancel(child: ChildProcess, cancelled: () => Promise<boolean>): Promise<void> {
  while (child.exitCode === null && !(await cancelled())) await new Promise((resolve) => setTimeout(resolve, 20));
  child.kill("SIGINT");
}

export async function act({ inputs, event, env, cwd, temp, cancelled }: Acting): Promise<Acted> {
  const file = (name: string) => join(temp, name);
  for (const name of ["output", "summary"]) writeFileSync(file(name), "");
  writeFileSync(file("event.json"), JSON.stringify(event));
  const given = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
  const all = environment({
    ...{ HOME: temp, RUNNER_TEMP: temp, IDC_CACHE_DIR: "", GITHUB_ACTIONS: "true" },
    ...{ GITHUB_OUTPUT: file("output"), GITHUB_STEP_SUMMARY: file("summary"), GITHUB_EVENT_PATH: file("event.json") },
    ...given,
    ...env,
  });
  const { main } = (parse(readFileSync(join(ACTION, "action.yml"), "utf8")) as { runs: { main: string } }).runs;
  try {
    return await new Promise((resolve) => {
      const child = execFile(NODE, [join(ACTION, main)], { cwd, env: all, maxBuffer: 1e8 }, (error, stdout, stderr) => {
        const exitCode = error === null ? 0 : Number(error.code);
        const [output, summary] = ["output", "summary"].map((name) => readFileSync(file(name), "utf8"));
        resolve({ exitCode, stdout, stderr, outputs: outputsIn(output!), summary: summary! });
      });
      if (cancelled !== undefined) void cancel(child, cancelled);
    });
  } finally {
    for (const name of ["output", "summary", "event.json"]) rmSync(file(name), { force: true });
  }
}
