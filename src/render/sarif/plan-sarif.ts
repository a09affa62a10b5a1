/**
 * A plan as SARIF: what guardrails say of its changes, at the lines of the config that ask for them, and what is wrong with the config.
 *
 * In: `Plan`. Out: the log. Invariant: what code scanning shows on a pull request stands where somebody may edit it: at the change's line, else at the
 * rule's, else at Settings. Example: `no-direct-users` on a grant to Bob is an error at `access/bob.yaml:4`.
 */
import type { Key } from "../../core/base/key.ts";
import type { PolicyFinding, PolicySeverity } from "../../core/model/cause/policy-finding.ts";
import type { Change } from "../../core/model/change.ts";
import type { Privacy } from "../../core/model/config.ts";
import type { Plan } from "../../core/model/plan.ts";
import { saidOf } from "../diagnostics-view.ts";
import { planFor } from "../github/without-people.ts";
import { findingText, heldBy, isOverruled, isShipped, ownPlaceOf } from "../policy/finding.ts";
import { count } from "../view.ts";
import { diagnosticFindings } from "./diagnostics.ts";
import { type SarifFinding, type SarifRule, sarifOf } from "./results.ts";
import { type SarifLevel, SETTINGS } from "./sarif.ts";

const LEVELS: Readonly<Record<PolicySeverity, SarifLevel>> = { deny: "error", approve: "warning", warn: "note" };

export interface PlanSarifOptions {
  readonly version?: string | undefined;
  readonly privacy: Privacy;
}

function suppressedBy(finding: PolicyFinding, plan: Plan, named: boolean): SarifFinding["suppressed"] {
  const { exempt, policy } = finding;
  const at = ownPlaceOf(finding);
  if (exempt !== undefined) {
    const { until, owner, reason } = exempt;
    const why = named ? `until ${until}, by ${owner}: ${reason}` : `until ${until}`;
    return { kind: "inSource", why, ...(at === undefined ? {} : { at }) };
  }
  return isOverruled(plan, finding) ? { kind: "external", why: `--override policy:${policy}` } : undefined;
}

/** What a rule says of itself: of several of one name, the one at hand that could be asked. */
function rulesOf(findings: readonly PolicyFinding[], named: boolean): ReadonlyMap<string, SarifRule> {
  const ranked = [...findings].sort((a, b) => oddness(a) - oddness(b));
  const first = new Map<string, PolicyFinding>();
  for (const one of ranked) if (!first.has(one.policy)) first.set(one.policy, one);
  return new Map([...first].map(([id, finding]) => [id, ruleOf(finding, named)]));
}

const oddness = ({ failed, past }: PolicyFinding): number =>
  (failed === undefined ? 0 : 2) + (past === undefined ? 0 : 1);

function ruleOf(finding: PolicyFinding, named: boolean): SarifRule {
  const { policy, message, failed, at } = finding;
  const summary = named && failed === undefined ? message : `the guardrail ${policy}`;
  const file = at === undefined ? "" : `, in ${at.file}`;
  const where = isShipped(finding) ? ", which idc ships" : file;
  const help = `The guardrail ${policy}${where}. What it sees of a change: idc policy explain KEY.`;
  return { id: policy, tag: "guardrail", summary, help };
}

/** Below names no name is in what tells a finding from another, and a number would tell whom it is of by trying names. */
function nameOf({ key, policy, past }: PolicyFinding, file: string | undefined, named: boolean): string {
  const rule = past === undefined ? policy : `${policy} (past)`;
  return named ? `${rule} ${key}` : `${rule} ${file ?? ""}`;
}

/** `told`: the same plan, as it may be told. */
function policyFindings(told: Plan, privacy: Privacy): readonly SarifFinding[] {
  const named = privacy === "names";
  const findings = told.policies?.findings ?? [];
  const rules = rulesOf(findings, named);
  const changes = new Map<Key, Change>(told.changes.map((change) => [change.key, change]));
  return findings.map((finding) => {
    const change = changes.get(finding.key);
    const rule = ownPlaceOf(finding);
    const line = change?.sources[0];
    const at = line ?? rule;
    const suppressed = suppressedBy(finding, told, named);
    const key = privacy === "counts" ? undefined : finding.key;
    return {
      ...{ rule: rules.get(finding.policy)!, level: LEVELS[heldBy(finding, change)], at },
      text: [
        findingText(finding, { what: key ?? "a change", wordless: !named, overruled: isOverruled(told, finding) }),
      ],
      ...(line === undefined || rule === undefined ? {} : { related: { at: rule, what: "the rule" } }),
      name: nameOf(finding, at?.file, named),
      ...(suppressed === undefined ? {} : { suppressed }),
      ...(key === undefined ? {} : { key }),
    };
  });
}

function untoldIn({ unknown, blocked }: Plan, privacy: Privacy): readonly string[] {
  if (privacy === "counts") {
    const missing = unknown.length + blocked.length;
    return missing === 0 ? [] : [`${count(missing, "part")} of the plan could not be told`];
  }
  return [
    ...unknown.map(({ pattern, reason }) => `${pattern}: ${reason}`),
    ...blocked.map((key) => `${key}: it waits for what could not be read`),
  ];
}

const notesOf = ({ narrowed }: Plan): readonly string[] =>
  narrowed === undefined ? [] : ["of a part of the plan alone, as was asked for"];

export function planSarif(plan: Plan, { version, privacy }: PlanSarifOptions) {
  const told = planFor(privacy, plan);
  const called = (file: string) => `${told.config.path ?? "."}/${file}`;
  const mistakes = diagnosticFindings(told.diagnostics, (one) => saidOf(one, called), privacy !== "names");
  const untold = untoldIn(told, privacy);
  return sarifOf(
    [...policyFindings(told, privacy), ...mistakes],
    { untold, notes: notesOf(told) },
    { version, called, settings: SETTINGS },
  );
}
