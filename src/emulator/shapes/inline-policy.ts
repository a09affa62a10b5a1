import { quota, validation } from "../base/errors.ts";
import { isObject } from "./check.ts";

/** Bytes other than white space (aws-api 2). */
const MAX_BYTES = 10_240;
const STATEMENT_KEYS = ["Sid", "Effect", "Action", "NotAction", "Resource", "NotResource", "Condition"];

/**
 * The grammar of an identity policy, as far as Put looks at it (aws-api 3.10); whether actions exist is not looked at.
 * @throws AwsError ValidationException, or ServiceQuotaExceededException for one that is too long.
 */
export function checkInlinePolicy(text: string): void {
  if (Buffer.byteLength(text.replaceAll(/\s/g, "")) > MAX_BYTES) {
    throw quota(`You have exceeded AWS SSO limits. The inline policy is larger than ${MAX_BYTES} bytes.`);
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
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid("it is no JSON");
  }
}

function checkStatement(statement: unknown): void {
  if (!isObject(statement)) throw invalid("a Statement is missing or no object");
  const unknown = Object.keys(statement).find((key) => !STATEMENT_KEYS.includes(key));
  if (unknown !== undefined) throw invalid(`unknown element ${unknown} in a Statement`);
  const { Sid, Effect, Condition } = statement;
  if (Effect !== "Allow" && Effect !== "Deny") throw invalid("Effect must be Allow or Deny");
  if (Sid !== undefined && (typeof Sid !== "string" || !/^[A-Za-z0-9]*$/.test(Sid))) throw invalid("invalid Sid");
  if (Condition !== undefined && !isObject(Condition)) throw invalid("Condition is no object");
  checkEither(statement, "Action", "NotAction");
  checkEither(statement, "Resource", "NotResource");
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
