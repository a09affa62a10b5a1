/** Policies as AWS holds them: as texts, not all of which can be read without loss. */
import { expect, test } from "vitest";
import { latinText, policyOfText } from "../../src/core/iam/policy-text.ts";

test("a policy is read in whatever layout", () => {
  expect(policyOfText('\t{ "Version" : "2012-10-17" ,\r\n"Statement":[{"a:b":"\\"c:d\\"","n":[1,-2.5]}] } ')).toEqual({
    Version: "2012-10-17",
    Statement: [{ "a:b": '"c:d"', n: [1, -2.5] }],
  });
});

test.each(["", " ", "{", "null", "1", '"a"', "[]", "none"])("what is no object stays a text: %s", (text) => {
  expect(policyOfText(text)).toBe(text);
});

test.each(['{"a":1,"a":2}', '{"a":{"b":1,"b":1}}', '{"a":1.0}', '{"a":1e999}', '{"a":12345678901234567890}'])(
  "what JSON would lose stays a text: %s",
  (text) => {
    expect(policyOfText(text)).toBe(text);
  },
);

test("what is no Latin-1 is written with escapes", () => {
  const text = latinText(JSON.stringify({ a: "é \u200b \u{1f600}" }));
  expect(text).toBe('{"a":"é \\u200b \\ud83d\\ude00"}');
  expect(policyOfText(text)).toEqual({ a: "é \u200b \u{1f600}" });
});
