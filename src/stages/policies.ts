/** Guardrails: loaded where a config has any, so that nobody else waits for Cedar. */
import { sortedOnce } from "../core/base/lists.ts";
import type { Checked } from "../core/config/check.ts";
import type { CedarFile } from "../core/document/cedar-file.ts";
import { type Diagnostic, sortDiagnostics } from "../core/document/diagnostics.ts";
import { placeText } from "../core/document/messages/message.ts";
import type { Node } from "../core/document/node.ts";
import { type Report, Reporter } from "../core/document/report.ts";
import { SHIPPED } from "../core/generated/shipped.ts";
import type { Config } from "../core/model/config.ts";
import { type Base, isBelieved } from "../core/model/plan.ts";
import type { TriedCase } from "../core/policy/cases/case.ts";
import { checkNames } from "../core/policy/cases/names.ts";
import { casesIn } from "../core/policy/cases/read.ts";
import { triedCase, type Unshown, unshownIn } from "../core/policy/cases/tried.ts";
import { looksAt, PULLS, policiesOf } from "../core/policy/judged.ts";
import {
  hasPolicies,
  type LoadedPolicies,
  loadedFrom,
  policyDiagnostics,
  withoutEngine,
} from "../core/policy/loaded.ts";
import type { Answer, Parsed, Policy, PolicyEngine, Pulls } from "../core/policy/policy.ts";
import { IoError } from "../io/io-error.ts";
import type { AskApprovals, AskPulls } from "../io/ports.ts";
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

/** Rules of some files, as far as they are understood. */
export async function policiesIn(files: readonly CedarFile[], load: LoadEngine = cedar): Promise<readonly Policy[]> {
  return files.length === 0 ? [] : (await load()).parse(files).policies;
}

/** A config that was checked, with the cases beside it. */
type WithCases = Pick<Checked, "config" | "policyTests">;

/** What knows the shape of cases is loaded where there are any. */
async function shaped(policyTests: readonly Node[], report: Report): Promise<readonly Node[]> {
  if (policyTests.length === 0) return [];
  return (await import("../core/config/check/policy-tests.ts")).shapedTests(policyTests, report);
}

/** Cases of a config and its rules, with all that is wrong with either. */
async function readCases({ config, policyTests = [] }: WithCases, load: LoadEngine) {
  const reporter = new Reporter();
  const cases = casesIn(await shaped(policyTests, reporter.report), reporter.report);
  const engine = config !== undefined && hasPolicies([config]) ? await load() : undefined;
  const parsed: Parsed = engine?.parse(config?.cedar ?? []) ?? { policies: [], problems: [] };
  const ids = parsed.policies.map(({ id }) => id);
  checkNames(cases, ids, Object.keys(SHIPPED), reporter.report);
  const diagnostics = sortDiagnostics([...policyDiagnostics(parsed, "error"), ...reporter.all()]);
  return { cases, engine, policies: parsed.policies, diagnostics };
}

/** Pull requests that it comes from, where a rule asks for them; undefined where nobody can tell. */
export async function pullsIn(
  loaded: LoadedPolicies | undefined,
  base: Base,
  ask: AskPulls | undefined,
): Promise<Pulls | undefined> {
  const policies = loaded?.policies;
  if (policies === undefined || !PULLS.some((name) => looksAt(policies, name))) return undefined;
  return ask?.(isBelieved(base) ? base.applied : undefined);
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

/** What is wrong with the guardrails of a config, and with cases of them: all that can be known of them offline. */
export async function checkPolicies(checked: WithCases, load: LoadEngine = cedar): Promise<readonly Diagnostic[]> {
  try {
    return (await readCases(checked, load)).diagnostics;
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

/** Cases, tried; none where anything is wrong. */
export interface TriedCases {
  readonly diagnostics: readonly Diagnostic[];
  readonly tried: readonly TriedCase[];
  /** Of the config's own rules, and of those shipped ones that cases are about. */
  readonly unshown: readonly Unshown[];
}

export async function tryCases(checked: WithCases, load: LoadEngine = cedar): Promise<TriedCases> {
  try {
    const { cases, engine, policies, diagnostics } = await readCases(checked, load);
    if (diagnostics.length > 0) return { diagnostics, tried: [], unshown: [] };
    const rules = policies.map((policy) => ({ policy, past: false }));
    const judge = engine === undefined ? { rules, answer: () => NOTHING } : policiesOf(rules, engine);
    const tried = cases.map((one) => triedCase(one, judge));
    const about = new Set(cases.flatMap(({ policy }) => policy?.id ?? []));
    const shown = policies.filter(({ id, at }) => !at.file.startsWith("idc:") || about.has(id));
    return { diagnostics, tried, unshown: unshownIn(tried, shown) };
  } catch (thrown) {
    return { ...withoutEngine(reasonOf(thrown), false), tried: [], unshown: [] };
  }
}

/** Where there is no rule, nothing is forbidden. */
const NOTHING: Answer = { forbidding: [], failed: [] };
