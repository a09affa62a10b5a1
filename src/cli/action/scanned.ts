/** What guardrails say of a plan, as a file for code scanning. */
import { keepRunFile } from "../../io/github/run-files.ts";
import { planSarif } from "../../render/sarif/plan-sarif.ts";
import { renderJson } from "../../render/text.ts";
import { privacyOf, type Said } from "../github/said.ts";
import { sayBeside } from "../say.ts";
import type { Inputs } from "./inputs.ts";
import type { Action } from "./ran.ts";

/** Where it lies. Nowhere where there is no plan, or not all of one: code scanning takes what is missing for mended. */
export async function keepScanned(said: Said, file: string, inputs: Inputs, action: Action): Promise<string> {
  if (!("plan" in said) || said.plan.unknown.length + said.plan.blocked.length > 0) return "";
  const { log, beside } = planSarif(said.plan, {
    version: action.version,
    privacy: privacyOf(said, inputs.privacy),
  });
  for (const text of beside) sayBeside(action.world, `note: ${text}`);
  await keepRunFile(file, renderJson(log));
  return file;
}
