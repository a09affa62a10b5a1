/**
 * IAM policies: comparing them by meaning, and measuring them as AWS does.
 *
 * In: a policy document as a JSON value. Out: its canonical form and its size. Invariant: two policies that IAM reads the
 * same have the same canonical form, however they are laid out; two that it may read differently do not.
 * Example: `{Action: "s3:Get*"}` and `{Action: ["S3:get*"]}` are the same. (IAM JSON policy elements reference: action names
 * and condition keys compare without case, resources with it; lists are sets.)
 */
import { canonicalJson, isObject, sameJson, setMember, sortMembers } from "../base/json.ts";
import { compareText } from "../base/key.ts";

/** What IAM takes a policy for that names no version. */
const OLDEST_VERSION = "2008-10-17";

/** The policy in a form in which equal meaning is equal JSON; a value that is no policy stays what it is. */
export function canonicalPolicy(policy: unknown): unknown {
  if (!isObject(policy)) return policy;
  const { Version = OLDEST_VERSION, Statement, ...others } = policy;
  const statements = (Array.isArray(Statement) ? Statement : Statement === undefined ? [] : [Statement]).map(
    canonicalStatement,
  );
  const byText = new Map(statements.map((statement) => [canonicalJson(statement) ?? "null", statement]));
  const sorted = [...byText].sort(([a], [b]) => compareText(a, b)).map(([, statement]) => statement);
  return sortMembers({ ...others, Version, Statement: sorted });
}

export function samePolicy(a: unknown, b: unknown): boolean {
  // Mostly nothing changed, not even the layout, and then there is no need to know what it means.
  return sameJson(a, b) || sameJson(canonicalPolicy(a), canonicalPolicy(b));
}

function canonicalStatement(statement: unknown): unknown {
  if (!isObject(statement)) return statement;
  const canonical: Record<string, unknown> = {};
  for (const [element, value] of Object.entries(statement)) {
    if (element === "Action" || element === "NotAction")
      canonical[element] = textSet(value, (text) => text.toLowerCase());
    else if (element === "Resource" || element === "NotResource") canonical[element] = textSet(value, (text) => text);
    else if (element === "Condition") {
      const condition = canonicalCondition(value);
      if (!isObject(condition) || Object.keys(condition).length > 0) canonical.Condition = condition;
    } else setMember(canonical, element, value);
  }
  return sortMembers(canonical);
}

/** Operators hold condition keys, which hold values; an operator without keys says nothing. */
function canonicalCondition(condition: unknown): unknown {
  if (!isObject(condition)) return condition;
  const canonical: Record<string, unknown> = {};
  for (const [operator, keys] of Object.entries(condition)) {
    if (!isObject(keys)) setMember(canonical, operator, keys);
    else if (Object.keys(keys).length > 0) setMember(canonical, operator, canonicalKeys(keys));
  }
  return canonical;
}

/** Keys in lower case, unless two differ in case only: what IAM makes of that is not ours to guess. */
function canonicalKeys(keys: Record<string, unknown>): unknown {
  const names = Object.keys(keys);
  const clear = new Set(names.map((name) => name.toLowerCase())).size === names.length;
  return Object.fromEntries(
    names.map((name) => [clear ? name.toLowerCase() : name, textSet(keys[name], (text) => text)]),
  );
}

/** One value or a list as a sorted set of texts; `true` and `1` are the texts "true" and "1" to IAM. */
function textSet(value: unknown, fold: (text: string) => string): unknown {
  const items = Array.isArray(value) ? value : [value];
  if (!items.every((item) => ["string", "number", "boolean"].includes(typeof item))) return value;
  return [...new Set(items.map((item) => fold(typeof item === "string" ? item : (canonicalJson(item) ?? ""))))].sort();
}

/** Bytes of the policy's shortest JSON in UTF-8: all of them, and those that are no white space, which IAM counts. */
export function policySize(policy: unknown): { readonly bytes: number; readonly counted: number } {
  const text = JSON.stringify(policy) ?? "";
  let [bytes, counted] = [0, 0];
  for (const character of text) {
    const code = character.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    bytes += size;
    if (!/\s/.test(character)) counted += size;
  }
  return { bytes, counted };
}
