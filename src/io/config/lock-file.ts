/**
 * `idc.lock.yaml` among the files of a config: read like any YAML, and never a config document.
 *
 * In: its text. Out: a document for the check, or what is wrong. Invariant: a merge that was not finished is told as such, whatever
 * else a parser makes of its markers.
 */
import { describeValue } from "../../core/base/describe-value.ts";
import { isObject } from "../../core/base/json.ts";
import { pushAll } from "../../core/base/lists.ts";
import { type Diagnostic, diagnose } from "../../core/document/diagnostics.ts";
import type { Document } from "../../core/document/document.ts";
import type { ParseFile } from "./parse-once.ts";

/** As git writes them, those of diff3 among them. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7}) |^={7}$/;

interface Into {
  readonly locks: Document[];
  readonly diagnostics: Diagnostic[];
}

export function takeLock(into: Into, file: string, text: string, parse: ParseFile): void {
  const line = text.split(/\r?\n/).findIndex((one) => CONFLICT.test(one)) + 1;
  if (line > 0) {
    into.diagnostics.push(diagnose("lock-conflict", {}, { file, line, column: 1 }));
    return;
  }
  const { documents, diagnostics } = parse(file, text);
  pushAll(into.diagnostics, diagnostics);
  const wrong = (problem: string, at = { file, line: 1, column: 1 }) =>
    into.diagnostics.push(diagnose("lock-invalid", { problem }, at));
  const [first, second] = documents;
  if (second !== undefined) wrong("it holds several documents", second.at);
  if (first === undefined) {
    if (diagnostics.length === 0) wrong("it is empty");
  } else if (!isObject(first.value)) wrong(`it is ${describeValue(first.value)}`, first.at);
  else if (!first.damaged && second === undefined)
    into.locks.push({ file, kind: "", value: first.value, positions: first.positions });
}
