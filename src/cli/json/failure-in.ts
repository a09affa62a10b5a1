/** A failure that `--format json` printed, read back by whoever shows it: anybody may have written the file. */
import { asText, isObject } from "../../core/base/json.ts";
import type { FailedPlan } from "../../render/github/comment.ts";

/** A file may be as long as it likes. */
const MOST = 1000;

function placeIn(at: unknown): { readonly file: string; readonly line: number } | undefined {
  if (!isObject(at) || typeof at.file !== "string" || !Number.isSafeInteger(at.line)) return undefined;
  return { file: at.file, line: at.line as number };
}

function mistakesIn(value: unknown): FailedPlan["diagnostics"] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, MOST).flatMap((one: unknown) => {
    if (!isObject(one)) return [];
    const severity = one.severity === "warning" || one.severity === "note" ? one.severity : "error";
    const hint = asText(one.hint);
    return [{ severity, summary: asText(one.summary), at: placeIn(one.at), ...(hint === "" ? {} : { hint }) }];
  });
}

/** Undefined where the text is something else. */
export function failureIn(text: string): FailedPlan | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || value.format !== "idc-failure") return undefined;
  const [summary, hint] = [asText(value.summary), asText(value.hint)];
  return { summary, ...(hint === "" ? {} : { hint }), diagnostics: mistakesIn(value.diagnostics) };
}
