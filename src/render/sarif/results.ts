/**
 * Results of SARIF: what rules say of lines of the config.
 *
 * In: findings, each with its rule. Out: the log, and what is worth saying beside it. Invariant: the worst come first; what is left out is counted;
 * a finding has the same fingerprint in every run that has it. Example: 30,000 findings are 25,000 results, since GitHub takes no more.
 */
import { figure } from "../../core/base/figure.ts";
import { compareText } from "../../core/base/key.ts";
import { visible } from "../../core/base/visible.ts";
import type { Position } from "../../core/document/document.ts";
import { physicalOf, plain, type SarifLevel, type SarifPlaces, sarifLog } from "./sarif.ts";

/** What a rule is about in general. */
export interface SarifRule {
  readonly id: string;
  /** Of which sort; two sorts may have rules of one name. */
  readonly tag: "guardrail" | "config";
  readonly summary: string;
  readonly help: string;
}

/** What a rule says of one thing. */
export interface SarifFinding {
  readonly rule: SarifRule;
  readonly level: SarifLevel;
  /** Lines. */
  readonly text: readonly string[];
  readonly at?: Position | undefined;
  /** Another place that has to do with it, and what stands there. */
  readonly related?: { readonly at: Position; readonly what: string } | undefined;
  /** What makes it this one, in every run. */
  readonly name: string;
  /** Why it stops nothing. */
  readonly suppressed?: { readonly kind: "inSource" | "external"; readonly why: string; readonly at?: Position };
  readonly key?: string | undefined;
}

export interface SarifOptions extends SarifPlaces {
  readonly version?: string | undefined;
}

/** GitHub refuses a file with more, and shows so many of them. */
const [TAKEN, SHOWN] = [25_000, 5_000];

const LEVELS: readonly SarifLevel[] = ["error", "warning", "note"];
const rankOf = ({ level }: Pick<SarifFinding, "level">): number => LEVELS.indexOf(level);
const idOf = ({ id, tag }: SarifRule): string => `${id} ${tag}`;

function byRank(a: SarifFinding, b: SarifFinding): number {
  const place = ({ at }: SarifFinding) => [at?.line ?? 0, at?.column ?? 0] as const;
  const [[line, column], [otherLine, otherColumn]] = [place(a), place(b)];
  return (
    rankOf(a) - rankOf(b) ||
    compareText(a.at?.file ?? "", b.at?.file ?? "") ||
    line - otherLine ||
    column - otherColumn ||
    compareText(a.name, b.name)
  );
}

/** Each rule once, in the order of names, as strict as the worst that it says. */
function rulesOf(findings: readonly SarifFinding[]) {
  const worst = new Map<string, SarifFinding>();
  for (const finding of findings) {
    const known = worst.get(idOf(finding.rule));
    if (known === undefined || rankOf(finding) < rankOf(known)) worst.set(idOf(finding.rule), finding);
  }
  const sorted = [...worst].sort(([a], [b]) => compareText(a, b));
  const rules = sorted.map(([, { rule, level }]) => ({
    id: visible(rule.id),
    shortDescription: { text: plain(rule.summary) },
    fullDescription: { text: plain(rule.summary) },
    help: { text: plain(rule.help) },
    defaultConfiguration: { level },
    properties: { tags: [rule.tag] },
  }));
  return { rules, indexOf: new Map(sorted.map(([id], index) => [id, index])) };
}

function resultOf(finding: SarifFinding, ruleIndex: number, name: string, places: SarifPlaces) {
  const { rule, level, text, at, related, suppressed, key } = finding;
  // GitHub links what the text names so.
  const link = related === undefined ? "" : ` ([${related.what}](1))`;
  const other = related && { id: 1, ...physicalOf(related.at, places), message: { text: related.what } };
  return {
    ...{ ruleId: visible(rule.id), ruleIndex, level },
    message: { text: `${text.map(plain).join("\n")}${link}` },
    locations: [physicalOf(at, places)],
    ...(other === undefined ? {} : { relatedLocations: [other] }),
    partialFingerprints: { "idcFinding/v1": name },
    ...(suppressed === undefined ? {} : { suppressions: [suppressionOf(suppressed, places)] }),
    ...(key === undefined ? {} : { properties: { key: visible(key) } }),
  };
}

const suppressionOf = ({ kind, why, at }: NonNullable<SarifFinding["suppressed"]>, places: SarifPlaces) => ({
  ...{ kind, status: "accepted", justification: plain(why) },
  ...(at === undefined ? {} : { location: physicalOf(at, places) }),
});

/** Names of which each is of one finding: of those that have the same, the second and so on have a number. */
function namesOf(findings: readonly SarifFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ name }) => {
    const nth = (seen.get(name) ?? 0) + 1;
    seen.set(name, nth);
    return visible(nth === 1 ? name : `${name} #${nth}`);
  });
}

function limitsOf(all: number): readonly string[] {
  if (all <= SHOWN) return [];
  const shown = `GitHub shows ${figure(SHOWN)} of ${figure(all)} findings, the worst first`;
  return [all <= TAKEN ? shown : `${shown}; ${figure(all - TAKEN)} are left out here, since it takes ${figure(TAKEN)}`];
}

/** `beside`: what whoever asked for it is told. */
export function sarifOf(
  findings: readonly SarifFinding[],
  { untold = [], notes = [] }: { readonly untold?: readonly string[]; readonly notes?: readonly string[] },
  options: SarifOptions,
): { readonly log: object; readonly beside: readonly string[] } {
  const taken = [...findings].sort(byRank).slice(0, TAKEN);
  const { rules, indexOf } = rulesOf(taken);
  const names = namesOf(taken);
  const results = taken.map((one, at) => resultOf(one, indexOf.get(idOf(one.rule))!, names[at]!, options));
  const beside = limitsOf(findings.length);
  const log = sarifLog({ version: options.version, rules, results, untold, notes: [...notes, ...beside] });
  return { log, beside };
}
