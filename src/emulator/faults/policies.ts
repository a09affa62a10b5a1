import type { Service } from "../calls/service.ts";
import { isObject } from "../shapes/check.ts";

/** What of a policy is understood; anything else is refused before anybody asks. */
export interface Statement {
  readonly allows: boolean;
  readonly actions: readonly string[];
  readonly resources: readonly string[];
  /** All of them hold, or the statement is about something else. */
  readonly conditions: readonly Condition[];
}

export interface Condition {
  readonly operator: "StringEquals" | "StringLike" | "Null";
  /** Of the resource. */
  readonly tag: string;
  readonly values: readonly string[];
}

/** Statements by who has them: the ARN of a role or user, or the name of a role of any account. */
export type Policies = ReadonlyMap<string, readonly Statement[]>;

export class PoliciesError extends Error {
  constructor(where: string, problem: string) {
    super(`${where}: ${problem}`);
    this.name = "PoliciesError";
  }
}

const CALLER = /^(arn:aws(-[a-z]+)*:iam::\d{12}:(role|user)\/\S+|[\w+=,.@-]{1,64})$/;
const MEMBERS: ReadonlySet<string> = new Set(["Sid", "Effect", "Action", "Resource", "Condition"]);
const OPERATORS = ["StringEquals", "StringLike", "Null"] as const;
const TAG = "aws:ResourceTag/";
const ACTION = /^(\*|[a-z0-9-]+:[A-Za-z*?]+)$/;

/**
 * Policies by caller, each a policy document or a list of them; undefined where none are given. What is about other services than these is
 * nobody's business, whatever its conditions.
 * @throws PoliciesError
 */
export function policiesFrom(given: unknown, services: readonly Service[]): Policies | undefined {
  if (given === undefined) return undefined;
  const isServed = (prefix: string) => services.some(({ name, actionPrefix = name }) => actionPrefix === prefix);
  if (!isObject(given) || Object.keys(given).length === 0) {
    throw new PoliciesError("policies", "they are a map of callers, each with a policy or a list of them");
  }
  return new Map(
    Object.entries(given).map(([caller, value]) => {
      if (!CALLER.test(caller)) throw new PoliciesError(caller, "is no ARN of a role or user, nor a role's name");
      const documents = Array.isArray(value) ? (value as readonly unknown[]) : [value];
      return [caller, documents.flatMap((one) => documentOf(one, caller, isServed))];
    }),
  );
}

function documentOf(value: unknown, where: string, isServed: (prefix: string) => boolean): readonly Statement[] {
  if (!isObject(value)) throw new PoliciesError(where, "a policy has Version and Statement");
  const { Version, Statement: statements, ...others } = value;
  const [other] = Object.keys(others).filter((name) => name !== "Id");
  if (other !== undefined) throw new PoliciesError(where, `a policy's ${other} is not understood`);
  if (Version !== "2012-10-17") throw new PoliciesError(where, "Version has to be 2012-10-17, in quotes");
  const list = Array.isArray(statements) ? (statements as readonly unknown[]) : [statements];
  return list.flatMap((one, index) => statementOf(one, `${where}, statement ${index + 1}`, isServed));
}

function statementOf(value: unknown, where: string, isServed: (prefix: string) => boolean): readonly Statement[] {
  if (!isObject(value)) throw new PoliciesError(where, "is no statement");
  const unknown = Object.keys(value).find((name) => !MEMBERS.has(name));
  if (unknown !== undefined) throw new PoliciesError(where, `${unknown} is not understood`);
  if (value.Effect !== "Allow" && value.Effect !== "Deny") throw new PoliciesError(where, "Effect is Allow or Deny");
  const actions = textsOf(value.Action, where, "Action");
  const odd = actions.find((action) => !ACTION.test(action));
  if (odd !== undefined) throw new PoliciesError(where, `${odd} is no action, as in sso:List*`);
  const resources = textsOf(value.Resource, where, "Resource");
  if (!actions.some((action) => action === "*" || isServed(action.split(":")[0]!))) return [];
  return [{ allows: value.Effect === "Allow", actions, resources, conditions: conditionsOf(value.Condition, where) }];
}

function conditionsOf(value: unknown, where: string): readonly Condition[] {
  if (value === undefined) return [];
  if (!isObject(value)) throw new PoliciesError(where, "Condition is a map of operators");
  return Object.entries(value).flatMap(([name, keys]) => {
    const operator = OPERATORS.find((one) => one === name);
    if (operator === undefined) throw new PoliciesError(where, `the operator ${name} is not understood`);
    if (!isObject(keys)) throw new PoliciesError(where, `${name} is a map of keys`);
    return Object.entries(keys).map(([key, given]) => conditionOf(operator, key, given, where));
  });
}

function conditionOf(operator: Condition["operator"], key: string, given: unknown, where: string): Condition {
  if (!key.startsWith(TAG)) throw new PoliciesError(where, `the key ${key} is not understood`);
  const values = textsOf(given, where, key);
  const isFlag = values.length === 1 && (values[0] === "true" || values[0] === "false");
  if (operator === "Null" && !isFlag) throw new PoliciesError(where, 'Null is "true" or "false"');
  return { operator, tag: key.slice(TAG.length), values };
}

function textsOf(value: unknown, where: string, name: string): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  const isText = (one: unknown): one is string => typeof one === "string" && one !== "";
  if (list.length > 0 && list.every(isText)) return list;
  throw new PoliciesError(where, `${name} is a text or a list of them`);
}
