/** SARIF is held to the schema of its standard, and to what GitHub's code scanning asks for beside it. */
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { expect } from "vitest";

/** As far as tests look at it. */
export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly SarifLocation[];
  readonly relatedLocations?: readonly SarifLocation[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
  readonly properties?: { readonly key?: string };
}
interface SarifLocation {
  readonly physicalLocation: {
    readonly artifactLocation: { readonly uri: string; readonly uriBaseId: string };
    readonly region: { readonly startLine: number; readonly startColumn: number };
  };
}
export interface SarifRun {
  readonly tool: { readonly driver: { readonly version?: string; readonly rules: readonly SarifRule[] } };
  readonly results: readonly SarifResult[];
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly { readonly level: string; readonly message: { text: string } }[];
  }[];
}
interface SarifRule {
  readonly id: string;
  readonly shortDescription: { readonly text: string };
  readonly defaultConfiguration?: { readonly level: string };
}

/** The schema of OASIS, as Microsoft publishes it (MIT); of draft 4, of which it has nothing that later drafts read otherwise but its name. */
function schema(): object {
  const require = createRequire(import.meta.url);
  const { $schema: _, id: __, ...rest } = require("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json");
  return rest;
}

const isUri = (text: string) => URL.canParse(text);
/** RFC 3986: nothing that would have to be encoded, and no colon in the first segment of a relative one. */
const isReference = (text: string) =>
  /^(?:[A-Za-z0-9._~!$&'()*+,;=:@/?#[\]-]|%[0-9A-F]{2})*$/.test(text) && (isUri(text) || !/^[^/]*:/.test(text));

// One pattern of the schema is none where patterns are of Unicode.
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv
  .addFormat("uri", isUri)
  .addFormat("uri-reference", isReference)
  .addFormat("date-time", /^\d{4}-\d\d-\d\dT/);
const isSarif = ajv.compile(schema());

/** What GitHub refuses a file for, or shows nothing of, is a violation as well. */
export function expectSarif(text: string): SarifRun {
  const log = JSON.parse(text) as { readonly runs: readonly SarifRun[] };
  isSarif(log);
  expect(isSarif.errors ?? []).toEqual([]);
  expect(log.runs).toHaveLength(1);
  const run = log.runs[0]!;
  const { rules } = run.tool.driver;
  for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of run.results) {
    const { artifactLocation, region } = locations[0]!.physicalLocation;
    expect(rules[ruleIndex ?? rules.findIndex(({ id }) => id === ruleId)]?.id).toBe(ruleId);
    expect([message.text, artifactLocation.uri, ...Object.values(partialFingerprints)]).not.toContain("");
    expect(artifactLocation.uri).not.toMatch(/^\/|\\|[?#]/);
    expect([region.startLine > 0, region.startColumn > 0]).toEqual([true, true]);
  }
  const names = run.results.map((result) => JSON.stringify(result.partialFingerprints));
  expect(new Set(names).size).toBe(names.length);
  return run;
}
