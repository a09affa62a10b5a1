/**
 * Annotations of a rule: what it is called, how strict it is, what it says, and whose approval it asks for.
 *
 * In: a rule as Cedar parsed it. Out: `Policy`, and what is wrong. Invariant: what is not known is a mistake, since a mistyped `@severity` would
 * be taken for the default. Example: `@severity("approve") @approvers("acme/security")`.
 */

import { pushAll } from "../base/lists.ts";
import { nearest } from "../base/suggest.ts";
import { type PolicySeverity, SEVERITIES } from "../model/cause/policy-finding.ts";
import { EXEMPT_EXAMPLE, exemptionsIn } from "./exempt.ts";
import type { Parsed, Policy, PolicyProblem } from "./policy.ts";

/** A rule as Cedar parsed it. `alone`: it is the only one of its file. */
export interface ParsedRule extends Pick<Policy, "text" | "looksAt" | "actions" | "at"> {
  readonly annotations: Readonly<Record<string, string | null>>;
  readonly effect: "permit" | "forbid";
  readonly alone: boolean;
}

const KNOWN = ["id", "severity", "message", "approvers", "exempt"] as const;

const ID = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** What may be the name of a rule, and of its file. */
export const isPolicyId = (text: string): boolean => ID.test(text);

const nameOfFile = (file: string): string => file.replace(/^.*\//, "").replace(/\.cedar$/, "");

const isSeverity = (text: string): text is PolicySeverity => SEVERITIES.some((one) => one === text);

const namesIn = (text: string): readonly string[] =>
  text
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");

interface Oddity {
  readonly message: string;
  readonly help?: string;
}

function unknownName(name: string): Oddity {
  const near = nearest(name, KNOWN);
  const help = near === undefined ? `there are @${KNOWN.join(", @")}` : `did you mean @${near}?`;
  return { message: `no annotation is called @${name}`, help };
}

/** One without a value would be as if it were not there. */
function emptyName(name: string): Oddity {
  const help = name === "exempt" ? EXEMPT_EXAMPLE : `write @${name}("…"), or leave it out`;
  return { message: `@${name} says nothing`, help };
}

/** What is odd in what it says of itself. */
function odditiesOf(
  { annotations, effect }: ParsedRule,
  id: string,
  exempt: ReturnType<typeof exemptionsIn> | undefined,
): readonly Oddity[] {
  const { severity = null, approvers = null } = annotations;
  const isKnown = (name: string) => KNOWN.some((one) => one === name);
  const odd: Oddity[] = Object.entries(annotations).flatMap(([name, value]) => {
    if (!isKnown(name)) return [unknownName(name)];
    return value === null ? [emptyName(name)] : [];
  });
  if (effect === "permit")
    odd.push({
      message: "a permit does nothing: all is permitted that nothing forbids",
      help: "write forbid … unless",
    });
  if (!isPolicyId(id))
    odd.push({ message: `${JSON.stringify(id)} is no name of a rule`, help: 'give it one: @id("no-direct-users")' });
  if (severity !== null && !isSeverity(severity))
    odd.push({ message: `@severity is one of ${SEVERITIES.join(", ")}, and not ${JSON.stringify(severity)}` });
  if (exempt !== undefined)
    pushAll(
      odd,
      exempt.wrong.map((message) => ({ message, help: EXEMPT_EXAMPLE })),
    );
  if (approvers !== null && severity !== "approve")
    odd.push({ message: '@approvers says whose approval is asked for, and goes with @severity("approve")' });
  return odd;
}

export function annotated(rule: ParsedRule): Parsed {
  const { annotations, text, looksAt, actions, at, alone } = rule;
  const id = annotations.id ?? (alone ? nameOfFile(at.file) : "");
  const exempt = annotations.exempt == null ? undefined : exemptionsIn(annotations.exempt);
  const problems = odditiesOf(rule, id, exempt).map((odd): PolicyProblem => ({ ...odd, at, rule: at }));
  const { severity = null, message = null, approvers } = annotations;
  const policy: Policy = {
    ...{ id, text, looksAt, at, approvers: namesIn(approvers ?? "") },
    severity: severity !== null && isSeverity(severity) ? severity : "deny",
    ...(message === null ? {} : { message }),
    ...(exempt === undefined ? {} : { exemptions: exempt.exemptions }),
    ...(actions === undefined ? {} : { actions }),
  };
  return { policies: [policy], problems };
}
