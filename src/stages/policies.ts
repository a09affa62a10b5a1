/** Guardrails: loaded where a config has any, so that nobody else waits for Cedar. */
import { type Diagnostic, sortDiagnostics } from "../core/document/diagnostics.ts";
import type { Config } from "../core/model/config.ts";
import type { Base } from "../core/model/plan.ts";
import {
  hasPolicies,
  type LoadedPolicies,
  loadedFrom,
  policyDiagnostics,
  withoutEngine,
} from "../core/policy/loaded.ts";
import type { PolicyEngine } from "../core/policy/policy.ts";
import { IoError } from "../io/io-error.ts";
import type { Memory } from "./memory.ts";

/** Whoever loads Cedar, or fails. */
export type LoadEngine = () => Promise<PolicyEngine>;

const cedar: LoadEngine = async () => (await import("../io/cedar/engine.ts")).cedarEngine();

const reasonOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown));

/** Undefined where no commit that counts has any. */
export async function loadPolicies(
  config: Config,
  guards: readonly Config[],
  brake: boolean,
  load: LoadEngine = cedar,
): Promise<LoadedPolicies | undefined> {
  if (!hasPolicies([config, ...guards])) return undefined;
  try {
    return loadedFrom(config, guards, await load(), brake);
  } catch (thrown) {
    return withoutEngine(reasonOf(thrown), brake);
  }
}

/** Who wrote what is not completed yet; undefined where the history is not known, and what a rule asks of it is not either. */
export async function authorsIn(
  { state, applied }: Pick<Base, "state" | "applied">,
  { authors }: Pick<Memory, "authors">,
): Promise<readonly string[] | undefined> {
  if (state !== "first-run" && (state !== "believed" || applied === undefined)) return undefined;
  try {
    return await authors(applied);
  } catch (error) {
    if (!(error instanceof IoError)) throw error;
    return undefined;
  }
}

/** What is wrong with the guardrails of a config: all that can be known of them offline. */
export async function checkPolicies(config: Config, load: LoadEngine = cedar): Promise<readonly Diagnostic[]> {
  if (!hasPolicies([config])) return [];
  try {
    return sortDiagnostics(policyDiagnostics((await load()).parse(config.cedar ?? []), "error"));
  } catch (thrown) {
    return withoutEngine(reasonOf(thrown), false).diagnostics;
  }
}
