/** A failure that `--format json` printed, read back by whoever shows it: anybody may have written the file. */
import { asText, isObject, parsedJson } from "../../core/base/json.ts";
import type { FailedPlan } from "../../render/github/no-plan-comment.ts";

/** A file may be as long as it likes. */
const MOST = 1000;

function placeIn(at: unknown): { readonly file: string; readonly line: number } | undefined {
  if (!isObject(at) || typeof at.file !== "string") return undefined;
  const { file, line } = at;
  return Number.isSafeInteger(line) && (line as number) > 0 ? { file, line: line as number } : undefined;
}

const severityOf = (one: Record<string, unknown>) =>
  one.severity === "warning" || one.severity === "note" ? one.severity : "error";

function mistakesIn(value: unknown): FailedPlan["diagnostics"] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST).flatMap((one: unknown) => {
    if (!isObject(one)) return [];
    const hint = asText(one.hint);
    return [
      {
        severity: severityOf(one),
        summary: asText(one.summary),
        at: placeIn(one.at),
        ...(hint === "" ? {} : { hint }),
      },
    ];
  });
}

/** Whatever else the file says of itself, and however far back the error stands. */
const hasError = (value: unknown): boolean =>
  value !== undefined && (!Array.isArray(value) || value.some((one) => !isObject(one) || severityOf(one) === "error"));

/** Why there is no plan; undefined where the text is something else. */
export function failureIn(text: string): FailedPlan | undefined {
  const value = parsedJson(text);
  if (!isObject(value)) return undefined;
  const diagnostics = mistakesIn(value.diagnostics);
  if (value.format === "idc-diagnostics" && (value.valid === false || hasError(value.diagnostics)))
    return { summary: "the config has mistakes", diagnostics };
  if (value.format !== "idc-failure") return undefined;
  const [summary, hint] = [asText(value.summary), asText(value.hint)];
  return { summary, ...(hint === "" ? {} : { hint }), diagnostics };
}

/** What `idc validate --format json` says of a config that is valid; undefined where the text is something else. */
export function remarksIn(text: string): FailedPlan["diagnostics"] | undefined {
  const value = parsedJson(text);
  return isObject(value) && value.format === "idc-diagnostics" && value.valid === true && !hasError(value.diagnostics)
    ? mistakesIn(value.diagnostics)
    : undefined;
}
