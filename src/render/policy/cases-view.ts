/**
 * Cases of guardrails that were tried, for people and for machines.
 *
 * In: `TriedCase`s, and what no case shows of a rule. Out: a view, or a JSON value. Invariant: a case that fails says what was said instead, and by
 * whom. Example: `pass  policies/tests/admins.yaml:4  an administrator for good is stopped`.
 */
import type { Json } from "../../core/base/json.ts";
import type { Diagnostic } from "../../core/document/diagnostics.ts";
import type { Position } from "../../core/document/document.ts";
import type { PolicyFinding } from "../../core/model/cause/policy-finding.ts";
import type { TriedCase } from "../../core/policy/cases/case.ts";
import { sayingIt, type Unshown } from "../../core/policy/cases/tried.ts";
import { type Called, diagnosticJson } from "../diagnostics-view.ts";
import { type Block, blank, count, line, padded, type Span, type View, value, widest, word } from "../view.ts";

/** All that is to be told. */
export interface CasesTold {
  readonly diagnostics: readonly Diagnostic[];
  readonly tried: readonly TriedCase[];
  readonly unshown: readonly Unshown[];
  readonly strict: boolean;
}

/** Files of idc's own are called as they are. */
const placeIn = ({ file, line: number }: Position, called: Called): string =>
  `${file.startsWith("idc:") ? file : called(file)}:${number}`;

const saidBy = ({ policy, at, message, exempt }: PolicyFinding, called: Called): readonly Span[] => [
  value(policy),
  ...(at === undefined ? [] : [word(" ("), value(placeIn(at, called)), word(")")]),
  word(": "),
  value(message),
  ...(exempt === undefined ? [] : [word("; exempt until "), value(exempt.until), word(" by "), value(exempt.owner)]),
];

function instead(tried: TriedCase, called: Called): readonly Block[] {
  const { one, said, findings } = tried;
  const by = one.by === undefined ? "" : ` by ${one.by.map(({ id }) => id).join(", ")}`;
  const saying = sayingIt(tried);
  const what =
    said === "failed"
      ? "a rule could not be evaluated"
      : `${said}${saying.length === 0 ? "" : ` by ${saying.join(", ")}`}`;
  return [
    line(2, word("expected "), value(`${one.expect}${by}`), word(", and it is: "), value(what)),
    ...findings.map((finding) =>
      line(
        2,
        word(
          `${finding.failed === true ? "failed" : finding.exempt === undefined ? finding.severity : "exempt"}  `,
          "warn",
        ),
        ...saidBy(finding, called),
      ),
    ),
  ];
}

function rows(tried: readonly TriedCase[], called: Called): readonly Block[] {
  const places = tried.map(({ one }) => placeIn(one.at, called));
  const width = widest(places);
  return tried.flatMap((one, index) => [
    line(
      0,
      one.passed ? word("pass", "ok") : word("FAIL", "error"),
      word("  "),
      ...padded(places[index]!, width),
      word("  "),
      value(one.one.name),
    ),
    ...(one.passed ? [] : instead(one, called)),
  ]);
}

const UNSHOWN = { fires: "in no case it stops anything", passes: "in no case it lets anything pass" } as const;

function notes({ unshown, strict }: CasesTold, called: Called): readonly Block[] {
  if (unshown.length === 0) return [];
  const lines = unshown.map(({ policy: { id, at }, never }) =>
    line(1, value(placeIn(at, called)), word("  "), value(id), word(`: ${UNSHOWN[never]}`)),
  );
  const head = line(
    0,
    word("Not shown by cases", strict ? "error" : "warn"),
    word(strict ? ", which --strict does not allow:" : ":"),
  );
  return [head, ...lines, blank];
}

function summary({ tried }: CasesTold): Block {
  if (tried.length === 0)
    return line(0, word("there is no case", "warn"), word(": idc policy new ID writes a policy and its cases"));
  const failing = tried.filter(({ passed }) => !passed).length;
  if (failing === 0) return line(0, word("passed", "ok"), word(`: ${count(tried.length, "case")}`));
  return line(0, word("failed", "error"), word(`: ${failing} of ${count(tried.length, "case")}`));
}

export const casesView = (told: CasesTold, called: Called): View => [
  ...rows(told.tried, called),
  ...(told.tried.length === 0 ? [] : [blank]),
  ...notes(told, called),
  summary(told),
];

const placeJson = ({ file, line: number, column }: Position, called: Called): Json => ({
  ...{ file: file.startsWith("idc:") ? file : called(file), line: number, column },
});

function caseJson({ one, said, findings, passed }: TriedCase, called: Called): Json {
  const { name, at, policy, expect, by, effect } = one;
  return {
    ...{ name, passed, at: placeJson(at, called), action: effect.action, key: effect.key },
    ...(policy === undefined ? {} : { policy: policy.id }),
    expect,
    ...(by === undefined ? {} : { by: by.map(({ id }) => id) }),
    said,
    findings: findings.map(({ at: place, ...finding }) => ({
      ...finding,
      ...(place === undefined ? {} : { at: placeJson(place, called) }),
    })) as unknown as Json,
  };
}

/** `passed`: what the exit code says. */
export const casesJson = ({ diagnostics, tried, unshown }: CasesTold, passed: boolean, called: Called): Json => ({
  ...{ format: "idc-policy-test", version: 1, passed },
  cases: tried.map((one) => caseJson(one, called)),
  unshown: unshown.map(({ policy, never }) => ({ policy: policy.id, never, at: placeJson(policy.at, called) })),
  diagnostics: diagnostics.map((one) => diagnosticJson(one, called)),
});
