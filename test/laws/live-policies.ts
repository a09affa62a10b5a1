/** Inline policies as AWS may hold them: of IAM's grammar with any text in it, in any layout; and texts that are none. */
import fc from "fast-check";
import { ALPHABETS, textOf } from "./live-values.ts";

type Member = readonly [string, unknown];
type Statement = readonly Member[];

/** Latin-1, as the document as a whole is; what JSON writes with an escape may be anything. */
const word = fc.oneof(
  textOf(ALPHABETS.inlinePolicy).map((text) => text.slice(0, 30)),
  fc.constantFrom(
    "a",
    "b",
    "a, b",
    '"a"',
    "a\u200bb",
    "a\u00a0b",
    "a b",
    "a and b",
    "true",
    "1",
    "",
    " ",
    "é",
    "e\u0301",
    "x = y",
  ),
);
const action = fc.constantFrom("s3:*", "s3:GetObject", "S3:getobject", "ec2:Run*", "*", "iam:PassRole");
const resource = fc.oneof(
  fc.constantFrom("*", "arn:aws:s3:::b/*", "arn:aws:s3:::a, b/*"),
  word.map((text) => `arn:aws:s3:::${text}`),
);
const some = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof(value, fc.array(value, { minLength: 1, maxLength: 3 })) as fc.Arbitrary<unknown>;
const key = fc.constantFrom("aws:RequestedRegion", "aws:requestedregion", "aws:PrincipalTag/a b", "s3:prefix");
const operator = fc.constantFrom("StringEquals", "StringLike", "Bool", "ForAnyValue:StringLike", "Null");
const value = fc.oneof(
  { weight: 4, arbitrary: some(word) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(true, false, 1, 10.5) },
);
const keys = fc.uniqueArray(fc.tuple(key, value), {
  selector: ([name]) => name.toLowerCase(),
  minLength: 1,
  maxLength: 2,
});
const condition = fc
  .uniqueArray(fc.tuple(operator, keys), { selector: ([name]) => name, minLength: 1, maxLength: 2 })
  .map((all) => Object.fromEntries(all.map(([name, inner]) => [name, Object.fromEntries(inner)])));

const statement: fc.Arbitrary<Statement> = fc
  .record({
    sid: fc.option(fc.constantFrom("A", "B", "none", "Sid1"), { nil: undefined }),
    effect: fc.constantFrom("Allow", "Deny"),
    action: fc.tuple(fc.constantFrom("Action", "NotAction"), some(action)),
    resource: fc.tuple(fc.constantFrom("Resource", "Resource", "NotResource"), some(resource)),
    condition: fc.option(condition, { nil: undefined }),
  })
  .map((one) => [
    ...(one.sid === undefined ? [] : [["Sid", one.sid] as const]),
    ["Effect", one.effect],
    one.action,
    one.resource,
    ...(one.condition === undefined ? [] : [["Condition", one.condition] as const]),
  ]);

/** A policy as a value. Sids are unique in it, as IAM wants them. */
export const POLICY = fc
  .record({
    version: fc.constantFrom("2012-10-17", "2012-10-17", "2008-10-17", undefined),
    id: fc.option(fc.constantFrom("x", "none", "a b"), { nil: undefined }),
    statements: fc.uniqueArray(statement, {
      selector: (one) => new Map(one).get("Sid") ?? JSON.stringify(one),
      minLength: 1,
      maxLength: 3,
    }),
    alone: fc.boolean(),
  })
  .map(({ version, id, statements, alone }): Readonly<Record<string, unknown>> => {
    const all = statements.map((one) => Object.fromEntries(one));
    return {
      ...(version === undefined ? {} : { Version: version }),
      ...(id === undefined ? {} : { Id: id }),
      Statement: alone && all.length === 1 ? all[0] : all,
    };
  });

/** How one may be laid out: white space, escapes, the order of members. */
export const LAYOUT = fc.record({
  space: fc.constantFrom("", " ", "\n", "\t", "\r\n  "),
  escapes: fc.constantFrom("foreign", "all", "slashes"),
  reversed: fc.boolean(),
});

type Layout = typeof LAYOUT extends fc.Arbitrary<infer T> ? T : never;

function quoted(text: string, escapes: Layout["escapes"]): string {
  const escaped = (one: string) =>
    [...Array(one.length).keys()].map((at) => `\\u${one.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
  const plain = JSON.stringify(text).slice(1, -1);
  const inner =
    escapes === "all" ? [...text].map(escaped).join("") : escapes === "slashes" ? plain.replaceAll("/", "\\/") : plain;
  return `"${inner.replace(/[^\t\n\r\x20-\xff]/gu, escaped)}"`;
}

export function laidOut(value: unknown, layout: Layout): string {
  const { space, escapes, reversed } = layout;
  const joined = (open: string, items: readonly string[], close: string) =>
    `${open}${space}${items.join(`${space},${space}`)}${space}${close}`;
  if (typeof value === "string") return quoted(value, escapes);
  if (Array.isArray(value))
    return joined(
      "[",
      value.map((one) => laidOut(one, layout)),
      "]",
    );
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, one]) => `${quoted(name, escapes)}${space}:${space}${laidOut(one, layout)}`,
  );
  return joined("{", reversed ? members.reverse() : members, "}");
}

/** What IAM's grammar does not know, and AWS's pattern does. */
export const NO_POLICY = fc.oneof(
  fc.constantFrom(...["null", "true", "0", '""', '"a"', "[]", "{}", " ", "{", "a", "-", "none", "[null]", "1e999"]),
  fc.constantFrom(
    '{"Statement":[]}',
    '{"Statement":null}',
    '{"Statement":["x"]}',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Action":"s3:*"}]}',
    '{"__proto__":{"a":1},"Statement":[]}',
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":{"a":1},"Resource":7,"Sid":["x"]}]}',
    '{"Statement":[{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"__proto__":{"a":"b"}}}]}',
    '{"Statement":[{"__proto__":1,"Effect":"Allow","Action":"*","Resource":"*"}]}',
  ),
  textOf(ALPHABETS.inlinePolicy),
  fc.json().map((text) => text.replace(/[^\t\n\r\x20-\xff]/g, "x")),
);
