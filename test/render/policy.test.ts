/** Policies as a reviewer reads them: nothing that changes is left untold, nothing that stays is told. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "../../src/core/base/json.ts";
import { canonicalPolicy } from "../../src/core/iam/policy.ts";
import { policyBlocks } from "../../src/render/plan/policy.ts";
import { renderText } from "../../src/render/text.ts";

type Statement = Readonly<Record<string, unknown>>;
const policy = (...Statement: readonly Statement[]) => ({ Version: "2012-10-17", Statement });
const told = (before: unknown, after: unknown) =>
  renderText(policyBlocks(0, before, after), { color: false })
    .trimEnd()
    .split("\n")
    .map((text) => text.replace(/^inlinePolicy {2}/, ""));

const READ = { Sid: "Read", Effect: "Allow", Action: ["s3:GetObject", "s3:ListBucket"], Resource: "*" };
const KEEP = { Effect: "Deny", Action: "s3:DeleteBucket", Resource: ["arn:aws:s3:::a", "arn:aws:s3:::b"] };
const ONLY = { ...READ, Condition: { StringEquals: { "aws:RequestedRegion": ["eu-west-1", "eu-west-2"] } } };

describe("statements", () => {
  test("that come and go are sentences", () => {
    expect(told(undefined, policy(ONLY, KEEP))).toEqual([
      "+ Allow s3:GetObject, s3:ListBucket on * if StringEquals aws:RequestedRegion = eu-west-1, eu-west-2 (Sid Read)",
      "+ Deny s3:DeleteBucket on arn:aws:s3:::a, arn:aws:s3:::b",
    ]);
    expect(told(policy(KEEP), undefined)).toEqual(["− Deny s3:DeleteBucket on arn:aws:s3:::a, arn:aws:s3:::b"]);
    expect(told(undefined, policy({ Effect: "Allow", NotAction: "iam:*", NotResource: ["a", "b"] }))).toEqual([
      "+ Allow everything but iam:* on everything but a, b",
    ]);
  });

  test("that stay, in whatever order and form, are not told", () => {
    const other = { Resource: ["*"], Action: ["s3:listbucket", "S3:GetObject"], Effect: "Allow", Sid: "Read" };
    expect(told(policy(READ, KEEP), policy(KEEP, other, { ...KEEP, Sid: "New" }))).toEqual([
      "+ Deny s3:DeleteBucket on arn:aws:s3:::a, arn:aws:s3:::b (Sid New)",
    ]);
  });

  test("of one Sid are compared element by element, shortly in a line, at length in lines", () => {
    const wider = { ...READ, Action: ["s3:GetObject", "s3:PutObject"], Resource: "arn:aws:s3:::a" };
    expect(told(policy(READ), policy(wider))).toEqual([
      "Sid Read  Action  − s3:ListBucket  + s3:PutObject",
      "Sid Read  Resource  − *  + arn:aws:s3:::a",
    ]);
    const many = Array.from({ length: 4 }, (_, index) => `dynamodb:Operation${index}`);
    expect(told(policy(READ), policy({ ...READ, Action: [...READ.Action, ...many] }))).toEqual(
      many.map((action) => `Sid Read  Action  + ${action}`),
    );
  });

  test("whose condition changes say under which operator", () => {
    const other = { ...READ, Condition: { StringNotEquals: { "aws:RequestedRegion": "eu-west-1" } } };
    expect(told(policy(ONLY), policy(other))).toEqual([
      "Sid Read  Condition  − StringEquals aws:RequestedRegion = eu-west-1",
      "Sid Read  Condition  − StringEquals aws:RequestedRegion = eu-west-2",
      "Sid Read  Condition  + StringNotEquals aws:RequestedRegion = eu-west-1",
    ]);
    expect(told(policy(ONLY), policy(READ))).toHaveLength(2);
  });

  test("that only get another Sid say so", () => {
    const { Sid: _, ...nameless } = READ;
    expect(told(policy(READ), policy({ ...READ, Sid: "Look" }))).toEqual([
      "Sid Read → Look: Allow s3:GetObject, s3:ListBucket on *",
    ]);
    expect(told(policy(READ), policy(nameless))).toEqual(["Sid Read → none: Allow s3:GetObject, s3:ListBucket on *"]);
  });

  test("with an empty Sid have no name", () => {
    const [empty, more] = [
      { ...READ, Sid: "" },
      { ...KEEP, Sid: "" },
    ];
    expect(told(undefined, policy(empty))).toEqual(["+ Allow s3:GetObject, s3:ListBucket on *"]);
    expect(told(policy(empty), policy(more))).toEqual([
      "− Allow s3:GetObject, s3:ListBucket on *",
      "+ Deny s3:DeleteBucket on arn:aws:s3:::a, arn:aws:s3:::b",
    ]);
    expect(told(policy(READ), policy(empty))).toEqual(['Sid Read → "": Allow s3:GetObject, s3:ListBucket on *']);
    const { Sid: _, ...nameless } = READ;
    expect(told(policy(empty), policy(nameless))).toEqual(['Sid "" → none: Allow s3:GetObject, s3:ListBucket on *']);
  });

  test("of one Sid and one body with another Sid are both told", () => {
    const before = policy(READ);
    const after = policy({ ...READ, Action: "s3:*" }, { ...READ, Sid: "Look" });
    expect(told(before, after)).toEqual([
      "Sid Read  Action  − s3:GetObject  − s3:ListBucket  + s3:*",
      "+ Allow s3:GetObject, s3:ListBucket on * (Sid Look)",
    ]);
  });

  test("an older language, and what is no policy at all", () => {
    expect(told(policy(READ), { ...policy(READ), Version: "2008-10-17" })).toEqual([
      "Version  2012-10-17 → 2008-10-17",
    ]);
    expect(told("no JSON", policy())).toEqual(['no JSON → {"Statement":[],"Version":"2012-10-17"}']);
  });
});

test("law: every change of meaning is told, in words of its own", () => {
  const action = fc.subarray(["s3:Get", "s3:Put", "iam:*"], { minLength: 1 });
  const condition = fc.option(
    fc.record({
      StringEquals: fc.record({ "aws:r": fc.constantFrom("a", "b") }),
      Bool: fc.record({ "aws:s": fc.boolean() }),
    }),
    { nil: undefined },
  );
  const statement = fc
    .record({
      Sid: fc.constantFrom(undefined, "A", "B"),
      Effect: fc.constantFrom("Allow", "Deny"),
      Action: action,
      Resource: fc.constantFrom("*", "x"),
      Condition: condition,
    })
    .map((one) => JSON.parse(JSON.stringify(one)) as Statement);
  const policies = fc.array(statement, { maxLength: 4 }).map((all) => policy(...all));
  const meaningOf = (one: unknown) => canonicalJson(canonicalPolicy(one as never));
  fc.assert(
    fc.property(policies, policies, (before, after) => {
      fc.pre(meaningOf(before) !== meaningOf(after));
      const lines = told(before, after);
      expect(lines.every((text) => text.length > 5)).toBe(true);
      // Each statement that is new stands in a line: whole, by its Sid, or as the other end of a new Sid.
      const had = new Set(before.Statement.map((one) => meaningOf(policy(one))));
      const come = after.Statement.filter((one) => !had.has(meaningOf(policy(one))));
      const distinct = new Set(come.map((one) => meaningOf(policy(one))));
      const news = lines.filter((text) => text.startsWith("+ ") || text.includes(" → ") || text.startsWith("Sid "));
      if (distinct.size > 0) expect(news.length).toBeGreaterThan(0);
      for (const { Sid } of come) if (Sid !== undefined) expect(news.join("\n")).toContain(String(Sid));
    }),
    { numRuns: 500 },
  );
});

test("what is live and no policy is told beside the statements that come", () => {
  const gives = (before: unknown) => told(before, policy(KEEP))[0];
  expect(gives("null")).toBe("− null");
  expect(gives("none")).toBe('− "none"');
  expect(gives({ Statement: [] })).toBe('− {"Statement":[]}');
  expect(gives({ Statement: ["x"] })).toBe('− {"Statement":["x"]}');
});

test("what stands beside the statements is told", () => {
  expect(told({ ...policy(KEEP), Id: "a" }, policy(KEEP, READ)).at(-1)).toBe("Id  a → none");
  expect(told({ ...policy(KEEP), Id: "none" }, { ...policy(KEEP), Id: "b" })).toEqual(['Id  "none" → b']);
  expect(told({ ...policy(KEEP), Id: "a" }, undefined).at(-1)).toBe("Id  a → none");
});

test("a text that could be two, or one of our words, stands in quotes", () => {
  const on = (Resource: unknown) => told(undefined, policy({ Effect: "Allow", Action: "*", Resource }))[0];
  expect(on(["a, b"])).toBe('+ Allow * on "a, b"');
  expect(on(["a", "b"])).toBe("+ Allow * on a, b");
  expect(on("a (Sid b)")).toBe('+ Allow * on "a (Sid b)"');
});
