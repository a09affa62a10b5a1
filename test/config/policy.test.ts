/** Comparing policies by meaning. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/core/base/json.ts";
import { canonicalPolicy, policySize, samePolicy } from "../../src/core/iam/policy.ts";

const allow = (elements: object) => ({
  Version: "2012-10-17",
  Statement: [{ Effect: "Allow", Resource: "*", ...elements }],
});

describe("the same meaning", () => {
  test.each([
    ["one value and a list of one", allow({ Action: "s3:Get*" }), allow({ Action: ["s3:Get*"] })],
    ["actions in another case", allow({ Action: ["S3:getObject"] }), allow({ Action: ["s3:GetObject"] })],
    [
      "actions in another order, and twice",
      allow({ Action: ["s3:b", "s3:a", "s3:b"] }),
      allow({ Action: ["s3:a", "s3:b"] }),
    ],
    [
      "one statement and a list of one",
      { Statement: { Effect: "Deny", Action: "*", Resource: "*" } },
      { Statement: [{ Effect: "Deny", Action: "*", Resource: "*" }] },
    ],
    ["members in another order", { Statement: [], Version: "2012-10-17" }, { Version: "2012-10-17", Statement: [] }],
    ["no version and the oldest", { Statement: [] }, { Version: "2008-10-17", Statement: [] }],
    [
      "true and its text",
      allow({ Action: "*", Condition: { Bool: { "aws:x": true } } }),
      allow({ Action: "*", Condition: { Bool: { "aws:x": ["true"] } } }),
    ],
    [
      "condition keys in another case",
      allow({ Action: "*", Condition: { Bool: { "AWS:X": "true" } } }),
      allow({ Action: "*", Condition: { Bool: { "aws:x": "true" } } }),
    ],
    ["no conditions", allow({ Action: "*", Condition: {} }), allow({ Action: "*" })],
    [
      "statements in another order",
      {
        Statement: [
          { Effect: "Deny", Action: "*" },
          { Effect: "Allow", Action: "*" },
        ],
      },
      {
        Statement: [
          { Effect: "Allow", Action: "*" },
          { Effect: "Deny", Action: "*" },
        ],
      },
    ],
    ["no statements and an empty list", { Version: "2012-10-17" }, { Version: "2012-10-17", Statement: [] }],
    ["NotAction in another case", allow({ NotAction: "IAM:*" }), allow({ NotAction: ["iam:*"] })],
    ["resources in another order", allow({ Resource: ["b", "a", "b"] }), allow({ Resource: ["a", "b"] })],
    ["one NotResource and a list of one", allow({ NotResource: "a" }), allow({ NotResource: ["a"] })],
    ["an operator without keys", allow({ Condition: { Bool: {} } }), allow({})],
    [
      "two condition keys in another case",
      allow({ Condition: { Bool: { "AWS:X": "true", "AWS:Y": "true" } } }),
      allow({ Condition: { Bool: { "aws:y": "true", "aws:x": "true" } } }),
    ],
    [
      "a number and its text",
      allow({ Action: "*", Condition: { NumericLessThan: { "aws:x": 5 } } }),
      allow({ Action: "*", Condition: { NumericLessThan: { "aws:x": "5" } } }),
    ],
  ])("%s", (_, a, b) => {
    expect(samePolicy(a, b)).toBe(true);
  });
});

describe("another meaning", () => {
  test.each([
    ["another version", { Version: "2012-10-17", Statement: [] }, { Version: "2008-10-17", Statement: [] }],
    [
      "a resource in another case",
      allow({ Action: "*", Resource: "arn:aws:s3:::A" }),
      allow({ Action: "*", Resource: "arn:aws:s3:::a" }),
    ],
    [
      "a condition value in another case",
      allow({ Action: "*", Condition: { StringEquals: { k: "A" } } }),
      allow({ Action: "*", Condition: { StringEquals: { k: "a" } } }),
    ],
    ["NotAction for Action", allow({ Action: "s3:*" }), allow({ NotAction: "s3:*" })],
    [
      "another effect",
      allow({ Action: "*" }),
      { Version: "2012-10-17", Statement: [{ Effect: "Deny", Resource: "*", Action: "*" }] },
    ],
    [
      "another effect, with the same Sid after it",
      { Statement: [{ Effect: "Deny", Action: "*", Sid: "A" }] },
      { Statement: [{ Effect: "Allow", Action: "*", Sid: "A" }] },
    ],
    [
      "another first statement of two",
      { Statement: [...allow({ Action: "iam:*" }).Statement, { Effect: "Deny" }] },
      { Statement: [...allow({ Action: "s3:*" }).Statement, { Effect: "Deny" }] },
    ],
    ["a condition that is a list, and none", allow({ Condition: [] }), allow({})],
    ["an operator that is a list, and none", allow({ Condition: { Bool: [] } }), allow({})],
    ["lists of what is no text", allow({ Action: ["s3:a", { a: 1 }] }), allow({ Action: ["s3:a", { a: 2 }] })],
    ["another Sid", allow({ Action: "*", Sid: "A" }), allow({ Action: "*", Sid: "B" })],
    [
      "a statement more",
      allow({ Action: "*" }),
      {
        ...allow({ Action: "*" }),
        Statement: [...allow({ Action: "*" }).Statement, { Effect: "Deny", Action: "s3:*", Resource: "*" }],
      },
    ],
    [
      "two keys that differ in case only are not one",
      allow({ Action: "*", Condition: { StringEquals: { k: "a", K: "b" } } }),
      allow({ Action: "*", Condition: { StringEquals: { k: ["a", "b"] } } }),
    ],
    [
      "nor is either of them lost",
      allow({ Condition: { StringEquals: { k: "a", K: "b" } } }),
      allow({ Condition: { StringEquals: { k: "b" } } }),
    ],
  ])("%s", (_, a, b) => {
    expect(samePolicy(a, b)).toBe(false);
  });
});

const texts = fc.array(fc.constantFrom("s3:GetObject", "ec2:*", "iam:Pass*", "kms:Decrypt"), {
  minLength: 1,
  maxLength: 4,
});
const statement = fc.record(
  {
    Sid: fc.constantFrom("A", "B"),
    Effect: fc.constantFrom("Allow", "Deny"),
    Action: texts,
    Resource: fc.array(fc.constantFrom("*", "arn:aws:s3:::a", "arn:aws:s3:::B"), { minLength: 1 }),
    Condition: fc.dictionary(
      fc.constantFrom("Bool", "StringLike"),
      fc.dictionary(fc.constantFrom("aws:a", "aws:B"), fc.array(fc.constantFrom("x", "Y", true, 3), { minLength: 1 })),
    ),
  },
  { requiredKeys: ["Effect", "Action", "Resource"] },
);
const policy = fc.record({ Version: fc.constant("2012-10-17"), Statement: fc.array(statement, { maxLength: 4 }) });

/** The same policy written otherwise: lists turned round and with repeats, single values bare, members the other way round. */
function rewrite(value: unknown): unknown {
  if (Array.isArray(value)) return value.length === 1 ? rewrite(value[0]) : [...value, ...value].reverse().map(rewrite);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, member]) => [name, rewrite(member)]),
  );
}

test("however a policy is written, its canonical form is one, and canonical", () => {
  fc.assert(
    fc.property(policy, (value) => {
      const canonical = canonicalPolicy(value);
      expect(canonicalPolicy(rewrite(value))).toEqual(canonical);
      expect(canonicalJson(canonicalPolicy(canonical))).toBe(canonicalJson(canonical));
    }),
  );
});

const NEW: readonly ((statement: Record<string, unknown>) => object)[] = [
  (one) => ({ ...one, Sid: "New" }),
  (one) => ({ ...one, Action: [...(one.Action as string[]), "sts:AssumeRole"] }),
  (one) => ({ ...one, Resource: [...(one.Resource as string[]), "arn:aws:s3:::new"] }),
  (one) => ({ ...one, Condition: { ...(one.Condition as object), Null: { "aws:new": "true" } } }),
  (one) => ({ ...one, Condition: { ...(one.Condition as object), Bool: { "aws:a": ["new"] } } }),
  ({ Action, ...one }) => ({ ...one, NotAction: Action }),
  ({ Resource, ...one }) => ({ ...one, NotResource: Resource }),
];

test("what says something new, anywhere, is another policy", () => {
  const some = policy.filter(({ Statement }) => Statement.length > 0);
  fc.assert(
    fc.property(some, fc.nat(), fc.constantFrom(...NEW), (value, at, change) => {
      const changed = at % value.Statement.length;
      const Statement = value.Statement.map((one, index) => (index === changed ? change(one) : one));
      expect(samePolicy(value, { ...value, Statement })).toBe(false);
    }),
  );
});

test("what is no policy stays what it is, and is never an exception", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(samePolicy(value, value)).toBe(true);
    }),
  );
  expect(canonicalPolicy("x")).toBe("x");
  expect(samePolicy({ Statement: null }, { Statement: [null] })).toBe(true);
  expect(samePolicy({ Statement: "x" }, { Statement: "y" })).toBe(false);
});

test("size counts each character as long as it is in UTF-8", () => {
  expect(policySize("\u{7f}\u{80}\u{7ff}\u{800}\u{ffff}\u{10000}")).toEqual({ bytes: 17, counted: 17 });
});

test("size is that of the shortest JSON in UTF-8, white space counted apart", () => {
  expect(policySize({ a: "b c" })).toEqual({ bytes: 11, counted: 10 });
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(policySize(value)).toEqual({
        bytes: Buffer.byteLength(text),
        counted: Buffer.byteLength(text.replace(/\s/g, "")),
      });
    }),
  );
});
