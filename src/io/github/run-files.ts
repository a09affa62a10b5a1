/** Files by which a step of a workflow speaks to its runner: outputs and the summary. */
import { appendFile, writeFile } from "node:fs/promises";
import { IoError } from "../io-error.ts";

async function append(path: string | undefined, text: string): Promise<void> {
  if (path === undefined || path === "") return;
  try {
    await appendFile(path, text, "utf8");
  } catch (cause) {
    throw new IoError("cannot write to a file of the runner", { cause });
  }
}

/** For later steps of the run, and for nobody else. */
export async function keepRunFile(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { mode: 0o600 });
  } catch (cause) {
    throw new IoError("cannot write to the folder of the run's files", { hint: "is RUNNER_TEMP writable?", cause });
  }
}

/** Of the form that no value can end: its delimiter is random, and is in none of them. */
export function outputText(outputs: Readonly<Record<string, string>>, delimiter: string): string {
  const lines = Object.entries(outputs).map(([name, value]) => {
    if (value.includes(delimiter)) throw new IoError(`the output ${name} holds its own delimiter`);
    return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
  });
  return lines.join("");
}

/** `$GITHUB_OUTPUT`; nothing outside of a run. */
export const setOutputs = (path: string | undefined, outputs: Readonly<Record<string, string>>, delimiter: string) =>
  append(path, outputText(outputs, delimiter));

/** `$GITHUB_STEP_SUMMARY`. */
export const addSummary = append;
