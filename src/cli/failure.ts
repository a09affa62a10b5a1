/** What a person is told when a command cannot go on. */

import { harmless } from "../core/base/harmless.ts";
import { visible } from "../core/base/visible.ts";
import { CallError, isDenied, said } from "../io/aws/call-error.ts";
import { IoError } from "../io/io-error.ts";

export interface Failure {
  readonly text: string;
  readonly exitCode: number;
}

const lines = (summary: string, hint: string | undefined): string =>
  harmless(`error: ${visible(summary)}\n${hint === undefined ? "" : `  hint: ${visible(hint)}\n`}`);

function explainCall(error: CallError): Failure {
  const request = error.requestId === undefined ? "" : ` (request ${error.requestId})`;
  const summary = `${said(error)}${request}`;
  if (!isDenied(error)) return { text: lines(summary, undefined), exitCode: 1 };
  const action = error.action;
  const hint = `the caller needs ${action}, and must be in the management account or the delegated administrator of Identity Center`;
  return { text: lines(`AWS denied ${action}. ${summary}`, hint), exitCode: 4 };
}

/** Errors of the world are explained; anything else is a bug of ours, and says how to report it. */
export function explainFailure(error: unknown, version: string): Failure {
  if (error instanceof IoError) return { text: lines(error.message, error.hint), exitCode: error.exitCode };
  if (error instanceof CallError) return explainCall(error);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const report = `idc ${version}, node ${process.version}, ${process.platform}`;
  const told = stack.split("\n").map(visible).join("\n");
  const request = "error: this is a bug in idc. Please report it with what follows and the command you ran.";
  return { text: harmless(`${request}\n${report}\n${told}\n`), exitCode: 1 };
}
