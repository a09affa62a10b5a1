/** What people and machines are told when a command cannot go on. */

import { harmless } from "../core/base/harmless.ts";
import { visible } from "../core/base/visible.ts";
import type { Privacy } from "../core/model/config.ts";
import { CallError, isDenied, said } from "../io/aws/call-error.ts";
import { IoError } from "../io/io-error.ts";
import type { FailureCode } from "./json/failure-code.ts";
import { errorText } from "./say.ts";

export interface Failure {
  readonly exitCode: number;
  readonly code: FailureCode;
  readonly summary: string;
  readonly hint?: string;
  /** The call that AWS did not do. */
  readonly aws?: { readonly [member: string]: string };
}

function explainCall(error: CallError): Failure {
  const { service, operation, code, action, requestId } = error;
  const aws = { service, operation, code, action, ...(requestId === undefined ? {} : { requestId }) };
  const summary = `${said(error)}${requestId === undefined ? "" : ` (request ${requestId})`}`;
  if (!isDenied(error)) return { exitCode: 1, code: "aws", summary, aws };
  const hint = `the caller needs ${action}, and must be in the management account or the delegated administrator of Identity Center`;
  return { exitCode: 4, code: "no-access", summary: `AWS denied ${action}. ${summary}`, hint, aws };
}

/** Where nothing more is known than how it ended. */
const PLAIN: Readonly<Record<number, Omit<Failure, "exitCode">>> = {
  1: { code: "invalid-config", summary: "the config has mistakes" },
  3: { code: "refused", summary: "refused" },
  4: { code: "no-access", summary: "no access" },
  64: { code: "usage", summary: "wrong use of the command line: standard error says how" },
  130: { code: "interrupted", summary: "interrupted before the first write" },
};

export function plainFailure(exitCode: number): Failure {
  return { exitCode, ...(PLAIN[exitCode] ?? { code: "failed", summary: "failed" }) };
}

function explainIo({ message: summary, hint, exitCode }: IoError): Failure {
  const code = exitCode === 1 ? "failed" : plainFailure(exitCode).code;
  return { exitCode, code, summary, ...(hint === undefined ? {} : { hint }) };
}

function failureOf(error: unknown): Failure {
  if (error instanceof IoError) return explainIo(error);
  if (error instanceof CallError) return explainCall(error);
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { exitCode: 1, code: "bug", summary: stack };
}

/** Below names, without words of AWS's, and without what a bug has met: both may name anybody. */
function discreet({ summary, aws, code }: Failure): string {
  if (code === "bug")
    return summary
      .split("\n")
      .filter((line) => /^\s+at /.test(line))
      .join("\n");
  if (aws === undefined) return summary;
  return code === "no-access" ? `AWS denied ${aws.action}.` : `${aws.operation}: ${aws.code}`;
}

function textOf(failure: Failure, version: string, columns: number, privacy: Privacy): string {
  const { code, hint } = failure;
  const summary = privacy === "names" ? failure.summary : discreet(failure);
  if (code !== "bug") return errorText(summary, hint, columns);
  const report = `idc ${version}, node ${process.version}, ${process.platform}`;
  const request = "error: this is a bug in idc. Please report it with what follows and the command you ran.";
  return harmless(`${request}\n${report}\n${summary.split("\n").map(visible).join("\n")}\n`);
}

/**
 * Errors of the world are explained; anything else is a bug of ours, and says how to report it. `text` is for stderr, on a screen
 * of so many columns, and says of people what it may.
 */
export function explainFailure(
  error: unknown,
  version: string,
  columns = Number.POSITIVE_INFINITY,
  privacy: Privacy = "names",
): Failure & { readonly text: string } {
  const failure = failureOf(error);
  return { ...failure, text: textOf(failure, version, columns, privacy) };
}
