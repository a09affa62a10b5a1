/**
 * SARIF 2.1.0 (docs.oasis-open.org/sarif/sarif/v2.1.0), as GitHub's code scanning reads it.
 *
 * In: rules, results, what could not be told. Out: the log, plain JSON. Invariant: nothing in a text is taken for a link or for what ends a
 * line, and nothing in a file name for another file. Example: `{version: "2.1.0", runs: [{tool: {driver: {name: "idc", …}}, results: []}]}`.
 */
import { cut, visible } from "../../core/base/visible.ts";
import type { Position } from "../../core/document/document.ts";
import { partsOf, pathUri } from "../path-uri.ts";

export type SarifLevel = "error" | "warning" | "note";

/** Where files stand. */
export interface SarifPlaces {
  /** The path of a config file from the top of its repository. */
  readonly called: (file: string) => string;
  /** Where Settings stand: GitHub takes no result without a place. */
  readonly settings: string;
}

/** Where these stand where nobody says otherwise. */
export const SETTINGS = "idc.yaml";

/** So much of a text is told: GitHub shows no more of what describes a rule. */
const LONGEST = 1000;

/** A bracket and a parenthesis make a link in texts of SARIF, whoever wrote them. */
export const plain = (text: string): string => visible(cut(text, LONGEST)).replaceAll("](", "] (");

/** As large as any reader takes it: whoever wrote a plan by hand may write any number. */
const counted = (number: number): number => Math.min(Math.max(1, Math.trunc(number)), 2 ** 31 - 1);

/** `at` absent: no line says it, and Settings stand for all. */
export function physicalOf(at: Position | undefined, { called, settings }: SarifPlaces) {
  const uri = pathUri(partsOf(called(at?.file ?? settings))) || pathUri([settings]);
  const region = { startLine: counted(at?.line ?? 1), startColumn: counted(at?.column ?? 1) };
  return { physicalLocation: { artifactLocation: { uri, uriBaseId: "%SRCROOT%" }, region } };
}

export interface SarifRun {
  readonly version?: string | undefined;
  readonly rules: readonly object[];
  readonly results: readonly object[];
  /** What could not be told: results that are missing then are none that were mended. */
  readonly untold: readonly string[];
  /** What else is worth knowing of the results. */
  readonly notes?: readonly string[];
}

export function sarifLog({ version, rules, results, untold, notes = [] }: SarifRun): object {
  const notifications = [
    ...untold.map((text) => ({ level: "error", message: { text: plain(text) } })),
    ...notes.map((text) => ({ level: "note", message: { text: plain(text) } })),
  ];
  const invocation = { executionSuccessful: untold.length === 0, toolExecutionNotifications: notifications };
  return {
    ...{ $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0" },
    runs: [
      {
        tool: { driver: { name: "idc", ...(version === undefined ? {} : { version }), rules } },
        columnKind: "utf16CodeUnits",
        invocations: [invocation],
        results,
      },
    ],
  };
}
