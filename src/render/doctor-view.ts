/** What doctor saw, in words: a summary that fits a screen, then findings, worst first, then what was not looked at. */
import { fewNames } from "../core/base/few-names.ts";
import { figure } from "../core/base/figure.ts";
import type { Finding, FindingCode, Severity } from "../core/doctor/finding.ts";
import type { DoctorReport } from "../core/doctor/report.ts";
import type { NotExamined } from "../core/doctor/sight.ts";
import { summaryLines } from "./doctor-summary.ts";
import { type Block, blank, heading, line, sentence, type Tone, type View, value, word } from "./view.ts";

const TONES: Readonly<Record<Severity, Tone>> = { high: "error", medium: "warn", low: "change", info: "dim" };
const SEVERITIES: readonly Severity[] = ["high", "medium", "low", "info"];
const LONGEST = 8;

/** Whoever is to grant what is missing needs all of it. */
const WHOLE: readonly FindingCode[] = ["missing-permission", "less-than-a-read", "kept-out-by-network"];

function namesOf({ code, names }: Finding, verbose: boolean): readonly Block[] {
  if (names.length === 0) return [];
  if (WHOLE.includes(code)) return [line(4, value(names.join(", ")))];
  if (!verbose) return [line(4, value(fewNames(names)))];
  return names.map((name) => line(4, value(name)));
}

function findingBlocks(found: Finding, verbose: boolean): readonly Block[] {
  const { severity, code, summary, names, fix } = found;
  const many = names.length > 1 ? ` (${figure(names.length)})` : "";
  return [
    line(0, word(severity.padEnd(LONGEST), TONES[severity]), word(code, "strong"), word(`  ${summary}${many}`)),
    ...namesOf(found, verbose),
    line(4, word("→ ", "dim"), sentence(fix)),
  ];
}

/** `2 high, 5 medium and 3 low findings`: readable alone. */
export function headline({ findings }: DoctorReport): string {
  const counts = SEVERITIES.flatMap((severity) => {
    const number = findings.filter((one) => one.severity === severity).length;
    return number === 0 ? [] : [`${figure(number)} ${severity}`];
  });
  if (counts.length === 0) return "No findings.";
  return `Findings: ${counts.join(", ")}.`;
}

const notExaminedLine = ({ what, why }: NotExamined): Block => line(1, value(what), word(": "), sentence(why));

export function doctorView(report: DoctorReport, { verbose = false }: { readonly verbose?: boolean } = {}): View {
  const { findings, notExamined } = report;
  return [
    heading(headline(report)),
    blank,
    ...summaryLines(report),
    ...(findings.length === 0 ? [] : [blank]),
    ...findings.flatMap((found) => findingBlocks(found, verbose)),
    ...(notExamined.length === 0 ? [] : [blank, heading("Not examined:")]),
    ...notExamined.map(notExaminedLine),
  ];
}
