/** Guardrails: loaded where a config has any, so that nobody else waits for Cedar. */
import { sortedOnce } from "../core/base/lists.ts";
import { type Diagnostic, sortDiagnostics } from "../core/document/diagnostics.ts";
import { placeText } from "../core/document/messages/message.ts";
import type { Config } from "../core/model/config.ts";
import { type Base, isBelieved } from "../core/model/plan.ts";
import {
  hasPolicies,
  type LoadedPolicies,
  loadedFrom,
  policyDiagnostics,
  withoutEngine,
} from "../core/policy/loaded.ts";
import type { Policy, PolicyEngine } from "../core/policy/policy.ts";
import { IoError } from "../io/io-error.ts";
import type { AskApprovals } from "../io/ports.ts";

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

/** What is wrong with the guardrails of a config: all that can be known of them offline. */
export async function checkPolicies(config: Config, load: LoadEngine = cedar): Promise<readonly Diagnostic[]> {
  if (!hasPolicies([config])) return [];
  try {
    return sortDiagnostics(policyDiagnostics((await load()).parse(config.cedar ?? []), "error"));
  } catch (thrown) {
    return withoutEngine(reasonOf(thrown), false).diagnostics;
  }
}

/** Rules of a config, as they are understood; throws where Cedar cannot be loaded, or a rule is wrong. */
export async function rulesOf({ cedar: files = [] }: Config, load: LoadEngine = cedar): Promise<readonly Policy[]> {
  if (files.length === 0) return [];
  const { policies, problems } = (await load()).parse(files);
  const [first] = problems;
  if (first !== undefined) throw new IoError(`policies have mistakes, as at ${placeText(first.at)}: ${first.message}`);
  return policies;
}

/** With who approved, where any rule asks somebody and there is whom to ask about it. */
export async function withApprovals(
  loaded: LoadedPolicies | undefined,
  { config, guards, base }: { readonly config: Config; readonly guards: readonly Config[]; readonly base: Base },
  ask: AskApprovals | undefined,
): Promise<LoadedPolicies | undefined> {
  const approvers = sortedOnce((loaded?.policies?.rules ?? []).flatMap(({ policy }) => policy.approvers));
  if (loaded === undefined || ask === undefined || approvers.length === 0) return loaded;
  const settings = [config, ...guards].map((one) => one.settings);
  const applied = isBelieved(base) ? base.applied : undefined;
  return { ...loaded, approvals: await ask({ approvers, settings, ...(applied === undefined ? {} : { applied }) }) };
}
