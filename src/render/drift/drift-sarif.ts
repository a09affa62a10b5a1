/**
 * Drift as SARIF, for GitHub's code scanning: one result a row, at the line that it breaks. A result has to have a place: where no line
 * says otherwise, it is the config's Settings.
 */
import { visible } from "../../core/base/visible.ts";
import type { Position } from "../../core/document/document.ts";
import { isBlind } from "../../core/drift/blind.ts";
import type { DriftReport, DriftRow, DriftSeverity, DriftWhat } from "../../core/drift/report.ts";
import type { Vocabulary } from "../../core/model/vocabulary.ts";
import { physicalOf, type SarifPlaces, sarifLog } from "../sarif/sarif.ts";
import { seen, type View } from "../view.ts";
import { rowBlocks } from "./drift-rows.ts";
import { untoldText } from "./drift-view.ts";
import { endedBlocks, endingBlocks } from "./ends.ts";

const LEVELS: Readonly<Record<DriftSeverity, string>> = { high: "error", medium: "warning", low: "note" };

/** Of rules, as GitHub reads it (`security-severity`): 0 to 10. */
const RULES: Readonly<Record<DriftWhat, string>> = {
  added: "live, and declared by nobody",
  removed: "declared, and not live",
  changed: "live, and not as it is declared",
  "half-provisioned": "a definition that has not reached all accounts",
  "role-without-assignee": "a role in an account where nobody is assigned",
  left: "no longer declared, and withheld from going",
};

/** No drift: what ends soon, and what may be deleted. */
const ENDS = { soon: "a grant that ends soon", past: "ended, and may be deleted" } as const;

const textOf = (view: View): string =>
  view
    .flatMap((block) =>
      block.type === "line"
        ? [block.line.spans.map((span) => (span.type === "word" ? span.text : seen(span))).join("")]
        : [],
    )
    .join("\n");

export interface SarifOptions extends SarifPlaces {
  readonly vocabulary: Vocabulary;
  readonly version: string;
}

function endsResults(report: DriftReport, options: SarifOptions): readonly object[] {
  const { ending = [], ended = [] } = report;
  const result = (rule: keyof typeof ENDS, view: View, at: Position | undefined, name: readonly string[]) => ({
    ...{ ruleId: `ends/${rule}`, level: "note", message: { text: textOf(view) } },
    locations: [physicalOf(at, options)],
    partialFingerprints: { "idcEnds/v1": visible(name.join(" ")) },
  });
  return [
    ...ending.map((grant) => {
      const { permissionSet, principal, ends, sources } = grant;
      const name = [permissionSet, principal.type, principal.name, ends];
      return result("soon", endingBlocks(grant, report), sources[0], name);
    }),
    ...ended.map((line) => result("past", endedBlocks(line), line.at, [line.what, line.at.file, line.ended])),
  ];
}

function resultOf(row: DriftRow, report: DriftReport, options: SarifOptions) {
  const { vocabulary } = options;
  return {
    ruleId: `drift/${row.what}`,
    level: LEVELS[row.severity],
    message: { text: textOf(rowBlocks([row], report, { vocabulary })) },
    locations: [physicalOf(row.sources[0], options)],
    partialFingerprints: { "idcDrift/v1": visible(row.id) },
    properties: {
      ...{ key: row.key, access: row.access, why: row.why },
      ...(row.who === undefined ? {} : { who: row.who }),
    },
  };
}

export function driftSarif(report: DriftReport, options: SarifOptions): object {
  const all = [
    ...Object.entries(RULES).map(([id, text]) => [`drift/${id}`, text] as const),
    ...Object.entries(ENDS).map(([id, text]) => [`ends/${id}`, text] as const),
  ];
  const rules = all.map(([id, text]) => ({ id, shortDescription: { text } }));
  return sarifLog({
    version: options.version,
    rules,
    results: [...report.rows.map((row) => resultOf(row, report, options)), ...endsResults(report, options)],
    untold: untoldIn(report),
  });
}

function untoldIn(report: DriftReport): readonly string[] {
  const { untold = 0 } = report;
  const blind = isBlind(report) ? ["what earlier runs did is not known here"] : [];
  const maybe = untold === 0 ? [] : [untoldText(untold)];
  return [
    ...blind,
    ...maybe,
    ...report.unknown.map(({ pattern, reason }) => `${visible(pattern)}: ${visible(reason)}`),
  ];
}
