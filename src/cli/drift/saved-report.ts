/** What `idc drift --format json` printed, read back. It comes from a run of one's own: damage is found, and nothing else. */
import { isObject, parsedJson } from "../../core/base/json.ts";
import type { DriftReport } from "../../core/drift/report.ts";
import type { NotTaken } from "../../core/model/not-taken.ts";

const isText = (value: unknown): boolean => typeof value === "string";

const isRow = (row: unknown): boolean =>
  isObject(row) &&
  [row.id, row.key, row.kind, row.what, row.why, row.access, row.severity].every(isText) &&
  Array.isArray(row.sources) &&
  Array.isArray(row.fields);

const isEnding = (grant: unknown): boolean =>
  isObject(grant) &&
  isObject(grant.principal) &&
  [grant.principal.name, grant.permissionSet, grant.ends].every(isText) &&
  [grant.accounts, grant.sources].every(Array.isArray);

/** What may be left out. */
const isListOf = (list: unknown, isOne: (one: unknown) => boolean): boolean =>
  list === undefined || (Array.isArray(list) && list.every(isOne));

const isWhole = (value: Record<string, unknown>): boolean =>
  isObject(value.config) &&
  [value.made, value.config.name, value.config.mode, value.config.state].every(isText) &&
  [value.rows, value.unknown, value.blocked, value.diagnostics].every(Array.isArray) &&
  (value.rows as readonly unknown[]).every(isRow) &&
  isListOf(value.ending, isEnding) &&
  isListOf(value.ended, (line) => isObject(line) && isText(line.what) && isObject(line.at)) &&
  (value.seal === undefined || isText(value.seal)) &&
  isObject(value.names) &&
  isObject(value.instance) &&
  isObject(value.caller);

export function readDriftReport(text: string): DriftReport | NotTaken {
  const value = parsedJson(text);
  const hint = "idc drift --format json writes one; where it failed, there is none";
  if (!isObject(value) || value.format !== "idc-drift") return { problem: "is no report of drift", hint };
  if (value.version !== 1) return { problem: "is of another version of idc", hint };
  return isWhole(value) ? (value as unknown as DriftReport) : { problem: "is damaged", hint };
}
