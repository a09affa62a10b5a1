/**
 * Rules: the statements of policies, read once, and what they say of an action.
 *
 * In: policies as JSON. Out: `Rule`, and whether an action is permitted. Invariant: what is permitted `surely` is, on every resource and whatever
 * the conditions; what is not even permitted `at most` is on none. In between stands what is permitted `as if` every condition went against who
 * asks. Example: a Deny with a condition, or of one bucket, takes nothing away at most, and all that it names surely.
 */
import { isObject } from "../../base/json.ts";
import { matches } from "./pattern.ts";

/** How sure it must be that something is permitted. */
export type Certainty = "at most" | "as if" | "surely";

/** What may be, not what is. */
export type Possible = Exclude<Certainty, "surely">;

/** A statement, read. */
export interface Rule {
  readonly allows: boolean;
  /** In lower case. */
  readonly actions: readonly string[];
  /** Of NotAction: all actions but these. */
  readonly isInverse: boolean;
  readonly resources: readonly string[];
  /** Holds for every resource that there is. */
  readonly isEverywhere: boolean;
  readonly isConditional: boolean;
  /** Services to which a role may be handed, or an account's rule, where a condition says which. */
  readonly services?: readonly string[];
}

const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).map(String);

const isStar = (pattern: string) => /^\*+$/.test(pattern);

const SERVICE_KEYS: readonly string[] = ["iam:passedtoservice", "organizations:serviceprincipal"];

/** Only operators that hold for nothing but what they name. */
const NAMES = /^(?:ForAnyValue:)?String(?:Equals|EqualsIgnoreCase|Like)$/;

function servicesOf(condition: unknown): readonly string[] | undefined {
  if (!isObject(condition)) return undefined;
  const lists = Object.entries(condition).flatMap(([operator, keys]) => {
    if (!NAMES.test(operator) || !isObject(keys)) return [];
    const found = Object.entries(keys).find(([key]) => SERVICE_KEYS.includes(key.toLowerCase()));
    return found === undefined ? [] : [textsOf(found[1]).map((text) => text.toLowerCase())];
  });
  return lists[0];
}

function ruleOf(statement: Record<string, unknown>): Rule {
  const isInverse = statement.NotAction !== undefined;
  const isElsewhere = statement.NotResource !== undefined;
  const resources = isElsewhere || statement.Resource === undefined ? ["*"] : textsOf(statement.Resource);
  const services = servicesOf(statement.Condition);
  return {
    allows: statement.Effect === "Allow",
    actions: textsOf(isInverse ? statement.NotAction : (statement.Action ?? [])).map((text) => text.toLowerCase()),
    isInverse,
    resources,
    isEverywhere: !isElsewhere && textsOf(statement.Resource ?? []).some(isStar),
    isConditional: statement.Condition !== undefined,
    ...(services === undefined ? {} : { services }),
  };
}

export function rulesOf(policy: Record<string, unknown>): readonly Rule[] {
  const statements: readonly unknown[] = Array.isArray(policy.Statement) ? policy.Statement : [policy.Statement];
  return statements
    .filter(isObject)
    .filter(({ Effect }) => Effect === "Allow" || Effect === "Deny")
    .map(ruleOf);
}

/** Whether a rule is of an action. */
const isOf = ({ actions, isInverse }: Rule, action: string): boolean =>
  actions.some((pattern) => matches(pattern, action)) !== isInverse;

/** Whether a rule is of all that a pattern of actions stands for: what it leaves out may be some of that. */
const isOfAll = (rule: Rule, pattern: string): boolean =>
  isOf(rule, pattern) && !(rule.isInverse && /[*?]/.test(pattern));

/** Allowed at most: whatever its conditions and resources. What is allowed surely is so everywhere. */
const grants = (rule: Rule, certainty: Certainty): boolean =>
  rule.allows && (certainty === "at most" || !rule.isConditional) && (certainty !== "surely" || rule.isEverywhere);

const takes = (rule: Rule, certainty: Certainty): boolean =>
  !rule.allows && (certainty === "surely" || (rule.isEverywhere && (certainty === "as if" || !rule.isConditional)));

/** What more an Allow must be, to count. */
export type Fits = (rule: Rule) => boolean;

/** Whether rules permit an action, by an Allow that fits. */
export function permits(
  rules: readonly Rule[],
  action: string,
  certainty: Certainty,
  fits: Fits = () => true,
): boolean {
  const isGranted = rules.some((rule) => grants(rule, certainty) && isOf(rule, action) && fits(rule));
  return isGranted && !denies(rules, action, certainty);
}

/** Whether a Deny takes an action away, whoever allows it. */
export const denies = (rules: readonly Rule[], action: string, certainty: Certainty): boolean =>
  rules.some((rule) => takes(rule, certainty) && isOf(rule, action));

/** Whether nothing is left of anything, whoever allows it. */
export const isAllDenied = (rules: readonly Rule[], certainty: Possible): boolean =>
  rules.some(
    (rule) =>
      takes(rule, certainty) && !rule.isInverse && rule.actions.some((pattern) => /^\*+(?::\*+)?$/.test(pattern)),
  );

/** Patterns of actions as they stand in an Allow, but for those of which a Deny takes all. */
export function grantedPatterns(rules: readonly Rule[], certainty: Certainty): readonly string[] {
  const granting = rules.filter((rule) => grants(rule, certainty) && !rule.isInverse);
  const taking = rules.filter((rule) => takes(rule, certainty));
  const patterns = new Set(granting.flatMap(({ actions }) => actions));
  return [...patterns].filter((pattern) => !taking.some((rule) => isOfAll(rule, pattern)));
}

/** Whether the service of a pattern, as it stands before the colon, may be this one. */
const mayBe = (named: string, service: string): boolean =>
  named === service || named.includes("*") || (named.includes("?") && matches(named, service));

/** The same rules, as far as they are of a service; none where they allow nothing of it. Patterns are taken apart once: services are many. */
export function byService(rules: readonly Rule[]): (service: string) => readonly Rule[] {
  const read = rules.map((rule) => {
    return { rule, patterns: rule.actions.map((pattern) => [pattern.split(":")[0]!, pattern] as const) };
  });
  return (service) => {
    const isOfIt = ([named]: readonly [string, string]) => mayBe(named, service);
    if (!read.some(({ rule, patterns }) => rule.allows && (rule.isInverse || patterns.some(isOfIt)))) return [];
    return read.map(({ rule, patterns }) => {
      return { ...rule, actions: patterns.filter(isOfIt).map(([, pattern]) => pattern) };
    });
  };
}
