/**
 * Drift as SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), for GitHub's code scanning: one result a row, at the line that it
 * breaks. A result has to have a place: where no line says otherwise, it is the config's Settings.
 */

import { visible } from "../../core/base/visible.ts";
import { isBlind } from "../../core/drift/blind.ts";
import type { DriftReport, DriftRow, DriftSeverity, DriftWhat } from "../../core/drift/report.ts";
import type { Vocabulary } from "../../core/model/vocabulary.ts";
import { seen, type View } from "../view.ts";
import { rowBlocks } from "./drift-rows.ts";
import { untoldText } from "./drift-view.ts";

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
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

const textOf = (view: View): string =>
  view
    .flatMap((block) =>
      block.type === "line"
        ? [block.line.spans.map((span) => (span.type === "word" ? span.text : seen(span))).join("")]
        : [],
    )
    .join("\n");

export interface SarifOptions {
  readonly vocabulary: Vocabulary;
  readonly version: string;
  /** The path of a config file from the top of its repository. */
  readonly called: (file: string) => string;
  /** Where Settings stand. */
  readonly settings: string;
}

function resultOf(row: DriftRow, report: DriftReport, { vocabulary, called, settings }: SarifOptions) {
  const [first] = row.sources;
  const uri = called(first?.file ?? settings);
  const region = { startLine: first?.line ?? 1, startColumn: first?.column ?? 1 };
  return {
    ruleId: `drift/${row.what}`,
    level: LEVELS[row.severity],
    message: { text: textOf(rowBlocks([row], report, { vocabulary })) },
    locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(uri) }, region } }],
    partialFingerprints: { "idcDrift/v1": visible(row.id) },
    properties: {
      ...{ key: row.key, access: row.access, why: row.why },
      ...(row.who === undefined ? {} : { who: row.who }),
    },
  };
}

export function driftSarif(report: DriftReport, options: SarifOptions): object {
  const rules = Object.entries(RULES).map(([id, text]) => ({ id: `drift/${id}`, shortDescription: { text } }));
  const driver = { name: "idc", version: options.version, rules };
  return {
    ...{ $schema: SCHEMA, version: "2.1.0" },
    runs: [
      {
        tool: { driver },
        invocations: [invocationOf(report)],
        results: report.rows.map((row) => resultOf(row, report, options)),
      },
    ],
  };
}

/** What could not be told: results that are missing then are none that were mended. */
function invocationOf(report: DriftReport): object {
  const { untold = 0 } = report;
  const blind = isBlind(report) ? ["what earlier runs did is not known here"] : [];
  const maybe = untold === 0 ? [] : [untoldText(untold)];
  const unread = report.unknown.map(({ pattern, reason }) => `${visible(pattern)}: ${visible(reason)}`);
  const texts = [...blind, ...maybe, ...unread];
  const notifications = texts.map((text) => ({ level: "error", message: { text } }));
  return { executionSuccessful: texts.length === 0, toolExecutionNotifications: notifications };
}
