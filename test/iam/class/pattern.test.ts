/** Patterns of IAM, and what an ARN with stars may name. */
import { describe, expect, test } from "vitest";
import { matches, mayBeOf, mayName } from "../../../src/core/iam/class/pattern.ts";

describe("a pattern matches", () => {
  test.each([
    ["s3:get*", "s3:getobject", true],
    ["*", "", true],
    ["", "", true],
    ["?", "", false],
    ["a*b*c", "a-b-b-c", true],
    ["a*b*c", "a-c-b", false],
    ["*:get?", "s3:getx", true],
    ["s3:*", "s3:x*", true],
    ["s3:x?", "s3:x*", false],
    ["s3:x*", "s3:*", false],
  ])("%s, %s: %s", (pattern, text, answer) => expect(matches(pattern, text)).toBe(answer));
});

describe("an ARN may name any role", () => {
  test.each([
    ["*", true],
    ["arn:*", true],
    ["arn:aws:iam::*", true],
    ["arn:aws:iam::111122223333*", true],
    ["arn:aws:iam::111122223333:*", true],
    ["arn:aws:iam::111122223333:role/*", true],
    ["arn:aws-cn:iam::*:role/*", true],
    ["arn:aws:*:*:111122223333:*", true],
    ["arn:*:role/*", true],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of IAM's, not ours.
    ["arn:aws:iam::*:role/${aws:PrincipalTag/team}", true],
    ["arn:aws:iam::*:role/app-*", false],
    ["arn:aws:iam::*:role/app", false],
    ["arn:aws:iam::*:user/*", false],
    ["arn:aws:iam:*role/app", false],
    ["arn:aws:s3:::*", false],
    ["s3*", false],
  ])("%s: %s", (pattern, answer) => expect(mayName(pattern, "iam", "role/\u0000")).toBe(answer));
});

describe("an ARN may be of IAM", () => {
  test.each([
    ["*", true],
    ["arn:aws:i*", true],
    ["ar?:*", true],
    ["arn:aws-us-gov:iam::*:user/x", true],
    ["arn:aws:s3:::*", false],
    ["arn:gcp:*", false],
    ["x*", false],
  ])("%s: %s", (pattern, answer) => expect(mayBeOf(pattern, "iam")).toBe(answer));
});
