/**
 * Guardrails that count in a run: those of the config at hand, and those of earlier commits that it does not have.
 *
 * In: configs, an engine, or why there is none. Out: `LoadedPolicies`. Invariant: what is wrong with a rule at hand is an error, so that nothing is
 * applied by halves; what is wrong with one of an earlier commit is told, so that a commit may mend it. Example: a rule that a commit takes
 * out counts until a run completes that commit.
 */
import type { CedarFile } from "../document/cedar-file.ts";
import { type Diagnostic, diagnose } from "../document/diagnostics.ts";
import type { Position } from "../document/document.ts";
import { placeText, type Severity } from "../document/messages/message.ts";
import type { Config } from "../model/config.ts";
import type { Approvals } from "./approval/approvals.ts";
import { type Policies, policiesOf } from "./judged.ts";
import type { Parsed, Policy, PolicyEngine } from "./policy.ts";

/** Rules that may be asked, and what is wrong with the others. */
export interface LoadedPolicies {
  /** Absent: there is nothing to ask, or nobody. */
  readonly policies?: Policies;
  /** Who approved what rules ask for; absent: nobody was asked, and any person may say it. */
  readonly approvals?: Approvals | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

const filesOf = ({ cedar = [] }: Pick<Config, "cedar">) => cedar;

export const hasPolicies = (configs: readonly Pick<Config, "cedar">[]): boolean =>
  configs.some((config) => filesOf(config).length > 0);

/** Names that two rules have. */
function twice(policies: readonly Policy[], severity: Severity): readonly Diagnostic[] {
  const first = new Map<string, Policy>();
  return policies.flatMap((policy) => {
    const before = first.get(policy.id);
    if (before === undefined) first.set(policy.id, policy);
    return before === undefined
      ? []
      : [diagnose("policy-twice", { id: policy.id, first: before.at, severity }, policy.at)];
  });
}

/** What is wrong with rules of a config. */
export const policyDiagnostics = ({ policies, problems }: Parsed, severity: Severity): readonly Diagnostic[] => [
  ...problems.map(({ message, help, at }) => diagnose("policy-invalid", { severity, message, help }, at)),
  ...twice(policies, severity),
];

/** Files of earlier commits that say something else than those at hand; each once, since most commits leave most files as they are. */
function otherFiles(guards: readonly Config[], config: Config): readonly (readonly CedarFile[])[] {
  const known = new Set(filesOf(config).map(({ file, text }) => `${file}\n${text}`));
  return guards.map((guard) =>
    filesOf(guard).filter(({ file, text }) => {
      const isNew = !known.has(`${file}\n${text}`);
      known.add(`${file}\n${text}`);
      return isNew;
    }),
  );
}

/** Of earlier commits: rules that are understood, each once, and the names of the others. */
function earlier(files: readonly (readonly CedarFile[])[], engine: PolicyEngine, own: readonly Policy[]) {
  const known = new Set(own.map(({ text }) => text));
  const found: Policy[] = [];
  const lost = new Set<string>();
  for (const some of files) {
    const { policies, problems } = engine.parse(some);
    const broken = brokenOf(problems);
    const read = new Set(policies.map(({ at }) => beginOf(at)));
    for (const { at, rule } of problems) if (!read.has(beginOf(rule))) lost.add(placeText(at));
    for (const policy of policies) {
      if (known.has(policy.text)) continue;
      known.add(policy.text);
      if (broken.has(beginOf(policy.at))) lost.add(policy.id);
      else found.push(policy);
    }
  }
  return { found, lost: [...lost] };
}

/** No two rules begin at one place. */
const beginOf = ({ file, line, column }: Position): string => `${file}:${line}:${column}`;

const brokenOf = (problems: Parsed["problems"]): ReadonlySet<string> =>
  new Set(problems.map(({ rule }) => beginOf(rule)));

/** `brake`: nothing but access is taken away, whatever is wrong. */
export function loadedFrom(
  config: Config,
  guards: readonly Config[],
  engine: PolicyEngine,
  brake: boolean,
): LoadedPolicies {
  const own = engine.parse(filesOf(config));
  const wrong = policyDiagnostics(own, brake ? "warning" : "error");
  const { found, lost } = earlier(otherFiles(guards, config), engine, own.policies);
  const broken = brokenOf(own.problems);
  const rules = [
    ...own.policies.filter(({ at }) => !broken.has(beginOf(at))).map((policy) => ({ policy, past: false })),
    ...found.map((policy) => ({ policy, past: true })),
  ];
  return {
    policies: policiesOf(rules, engine),
    diagnostics: [...wrong, ...lost.map((id) => diagnose("policy-forgotten", { id }))],
  };
}

/** Where nobody can be asked: no guardrail says that nothing is forbidden. */
export const withoutEngine = (why: string, brake: boolean): LoadedPolicies => ({
  diagnostics: [diagnose("policy-engine", { severity: brake ? "warning" : "error", why })],
});
