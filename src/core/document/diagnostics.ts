/**
 * Diagnostics: everything we say about a mistake a person made, collected and never thrown.
 *
 * In: the code of a message with its typed payload, and a place. Out: `Diagnostic`. Invariant: the key in `messages` is
 * the code, so a code cannot be mistyped; codes are stable, words are not.
 * Example: `diagnose("unknown-key", { key: "descripton", owner: "Group", near: "description" }, at)`.
 */
import type { Position } from "./document.ts";
import { accessTestMessages } from "./messages/access-tests.ts";
import { askedMessages } from "./messages/asked.ts";
import { configMessages } from "./messages/config.ts";
import { driftMessages } from "./messages/drift.ts";
import { emitMessages } from "./messages/emit.ts";
import { fileMessages } from "./messages/files.ts";
import { guardrailMessages } from "./messages/guardrails.ts";
import { guardMessages } from "./messages/guards.ts";
import { lockMessages } from "./messages/lock.ts";
import { type Message, placeText, type Severity } from "./messages/message.ts";
import { policyMessages } from "./messages/policy.ts";
import { releaseMessages } from "./messages/release.ts";
import { valueMessages } from "./messages/values.ts";

export { placeText, type Severity };

/**
 * A mistake or a warning about a config, as data. Its text is made from it by `messages/`, once, for all formats;
 * `code` is what machines may rely on, words may change.
 */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly summary: string;
  /** One sentence: what to do. */
  readonly hint?: string;
  /** Texts that the hint offers, as YAML: each, in place of the key or value that stands at `at`, is right there. */
  readonly offers?: readonly string[];
  readonly at?: Position;
  /** The other place that the summary names, as `placeText` writes it. */
  readonly also?: Position;
}

/** One function for each code, in groups; its parameter is the payload. */
export const messages = {
  ...askedMessages,
  ...fileMessages,
  ...valueMessages,
  ...configMessages,
  ...accessTestMessages,
  ...guardMessages,
  ...guardrailMessages,
  ...policyMessages,
  ...releaseMessages,
  ...emitMessages,
  ...driftMessages,
  ...lockMessages,
} as const;

/** Names of diagnostics, as they stand in JSON and in the documentation. One is never given a second meaning. */
export type Code = keyof typeof messages;

const isPosition = (value: unknown): value is Position =>
  typeof value === "object" && value !== null && "file" in value && "line" in value;

/** Makes the diagnostic `code` with its payload at a place. */
export function diagnose<C extends Code>(
  code: C,
  payload: Parameters<(typeof messages)[C]>[0],
  at?: Position,
): Diagnostic {
  const message = (messages[code] as (payload: unknown) => Message)(payload);
  const also = Object.values(payload).find(isPosition);
  return { code, ...message, ...(at === undefined ? {} : { at }), ...(also === undefined ? {} : { also }) };
}

/** Sorted by file, line, column, code and summary: the same mistakes always print in the same order. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const rank = (d: Diagnostic) => [d.at?.file ?? "", d.at?.line ?? 0, d.at?.column ?? 0, d.code, d.summary] as const;
  return [...diagnostics].sort((a, b) => {
    const [left, right] = [rank(a), rank(b)];
    for (let index = 0; index < left.length; index++) {
      if (left[index]! < right[index]!) return -1;
      if (left[index]! > right[index]!) return 1;
    }
    return 0;
  });
}
