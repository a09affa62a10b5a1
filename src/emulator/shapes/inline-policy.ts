import { validation } from "../base/errors.ts";
import { isObject } from "./check.ts";

/** Bytes other than white space (aws-api 2). */
const MAX_BYTES = 10_240;
/** Of IAM's user guide, "Condition operators". */
const COMPARED = "(?:Equals|NotEquals|LessThan|LessThanEquals|GreaterThan|GreaterThanEquals)";
const OPERATOR = new RegExp(
  "^(?:ForAllValues:|ForAnyValue:)?(?:Null|(?:" +
    `String(?:Not)?(?:Equals|EqualsIgnoreCase|Like)|Arn(?:Not)?(?:Equals|Like)|(?:Numeric|Date)${COMPARED}|` +
    "Bool|BinaryEquals|(?:Not)?IpAddress)(?:IfExists)?)$",
);
const STATEMENT_KEYS = ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];

/**
 * The grammar of an identity policy, as far as Put looks at it (aws-api 3.10); whether actions exist is not looked at.
 * @throws AwsError ValidationException.
 */
export function checkInlinePolicy(text: string): void {
  const size = Buffer.byteLength(text.replaceAll(/\s/g, ""));
  if (size > MAX_BYTES) {
    const what = "Current size of the non-whitespace characters present in the InlinePolicy Document";
    throw validation(`${what} is ${size} bytes which has exceeded the maximum limit of ${MAX_BYTES} bytes`);
  }
  const policy = parsed(text);
  if (!isObject(policy)) throw invalid("it is no JSON object");
  const unknown = Object.keys(policy).find((key) => !["Version", "Id", "Statement"].includes(key));
  if (unknown !== undefined) throw invalid(`unknown element ${unknown}`);
  if (policy.Version !== undefined && policy.Version !== "2012-10-17" && policy.Version !== "2008-10-17") {
    throw invalid("unknown Version");
  }
  const statements = Array.isArray(policy.Statement) ? policy.Statement : [policy.Statement];
  if (statements.length === 0) throw invalid("Statement is empty");
  for (const statement of statements) checkStatement(statement);
  const sids = statements.map(({ Sid }) => Sid).filter((sid) => sid !== undefined && sid !== "");
  if (new Set(sids).size < sids.length) throw invalid("Statement IDs (SID) in a single policy must be unique");
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("it is no JSON");
  }
}

function checkStatement(statement: unknown): asserts statement is Record<string, unknown> {
  if (!isObject(statement)) throw invalid("a Statement is missing or no object");
  const unknown = Object.keys(statement).find((key) => !STATEMENT_KEYS.includes(key));
  if (unknown !== undefined) throw invalid(`unknown element ${unknown} in a Statement`);
  const { Sid, Effect, Condition } = statement;
  if (Effect !== "Allow" && Effect !== "Deny") throw invalid("Effect must be Allow or Deny");
  if (Sid !== undefined && (typeof Sid !== "string" || !/^[A-Za-z0-9]*$/.test(Sid))) throw invalid("invalid Sid");
  if (Condition !== undefined) checkCondition(Condition);
  checkEither(statement, "Action", "NotAction");
  checkEither(statement, "Resource", "NotResource");
}

/** An operator without keys says nothing, and may have any name; values are not looked at. */
function checkCondition(condition: unknown): void {
  if (!isObject(condition)) throw invalid("Condition is no object");
  for (const [operator, keys] of Object.entries(condition)) {
    if (!isObject(keys)) throw invalid(`${operator} in a Condition is no object`);
    const isKnown = OPERATOR.test(operator);
    if (!isKnown && Object.keys(keys).length > 0) throw invalid(`unknown operator ${operator} in a Condition`);
    for (const value of Object.values(keys).flat()) {
      if (!["string", "number", "boolean"].includes(typeof value)) throw invalid(`${operator} must hold text`);
    }
  }
}

function checkEither(statement: Record<string, unknown>, name: string, opposite: string): void {
  const present = [name, opposite].filter((key) => statement[key] !== undefined);
  if (present.length !== 1) throw invalid(`a Statement needs one of ${name} and ${opposite}`);
  const value = statement[present[0] ?? name];
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (values.length === 0 || !values.every((item) => typeof item === "string" && item !== "")) {
    throw invalid(`${present[0]} must hold text`);
  }
}

const invalid = (reason: string) => validation(`Invalid PermissionsPolicy Document: ${reason}`);
