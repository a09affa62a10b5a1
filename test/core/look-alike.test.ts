/** Names that a reader takes for one. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apart, looksLike, skeletonOf } from "../../src/core/base/look-alike.ts";
import { hasHidden, visibleWhole } from "../../src/core/base/visible.ts";
import { yamlText } from "../../src/core/base/yaml-text.ts";
import { parseYaml } from "../../src/io/config/parse-yaml.ts";

describe("look alike", () => {
  test.each([
    ["a Cyrillic letter", "\u0430dmins", "admins"],
    ["Cyrillic letters alone", "\u0420\u0410\u0423", "pay"],
    ["Greek capitals", "\u0391\u0392", "AB"],
    ["composed and not", "\u00c9quipe", "E\u0301quipe"],
    ["full width", "\uff41\uff44\uff4d\uff49\uff4e", "admin"],
    ["a no-break space", "AWS\u00a0ops", "AWS ops"],
    ["an ideographic space", "AWS\u3000ops", "AWS ops"],
    ["a space at an end", "ops ", "ops"],
    ["two spaces", "Team  Double", "team double"],
    ["a letter that is drawn as nothing", "ops\u3164", "ops"],
    ["a dash for a hyphen", "AWS \u2013 prod", "AWS - prod"],
    ["another apostrophe", "O\u2019Brien", "O'Brien"],
  ])("%s", (_, one, other) => {
    expect(looksLike(one, other)).toBe(true);
    expect(looksLike(other, one)).toBe(true);
  });

  test.each([
    ["the same", "ops", "ops"],
    ["another case, which AWS takes for the same", "Ops", "OPS"],
    ["another mark", "m\u00fcller", "muller"],
    ["letters of one script that are alike", "Il", "ll"],
    ["other words", "dev", "ops"],
    ["names of another script", "\u76e3\u67fb", "\u76e3"],
  ])("not: %s", (_, one, other) => {
    expect(looksLike(one, other)).toBe(false);
  });

  test("law: what is plain is its own skeleton but for case", () => {
    const plain = fc.string({ unit: fc.constantFrom("a", "B", "1", "-", "@", "."), minLength: 1 });
    fc.assert(fc.property(plain, (name) => skeletonOf(name) === name.toLowerCase()));
  });
});

test.each([
  ["\u0430dmins", "admins", "U+0430 where that has U+0061"],
  ["ops ", "ops", "U+0020 where that has nothing"],
  ["E\u0301quipe", "\u00c9quipe", "U+0045 U+0301 where that has U+00C9"],
  ["\ud83d\ude80x", "x", "U+1F680 where that has nothing"],
  ["aaaaaaa", "bbbbbbb", `${"U+0061 ".repeat(6)}… where that has ${"U+0062 ".repeat(6)}…`],
])("%j and %j are apart by %s", (name, other, words) => {
  expect(apart(name, other)).toBe(words);
});

describe("a text as YAML", () => {
  test.each(["dev", "6-example-cx", "/Workloads/Prod", "alice@acme.io", "a b", "\u00c9quipe", "team.pay_x"])(
    "%s is plain",
    (text) => {
      expect(yamlText(text)).toBe(text);
    },
  );
  test.each([
    "012",
    "1e3",
    "0x1f",
    "true",
    "no",
    "2027-03-31",
    "a: b",
    "a, b",
    "{a}",
    "",
    " a",
    "a ",
    "a  b",
    "- a",
    "*x",
  ])("%j is quoted", (text) => {
    expect(yamlText(text)).toBe(JSON.stringify(text));
  });
  test("law: is read back, alone and in a list of one line", () => {
    const odd = fc.array(
      fc.constantFrom("a", "0", "1", ".", "-", "e", "x", ":", " ", ",", "#", "*", "'", '"', "\n", "é"),
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      odd.map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (one) => {
        for (const written of [`[${yamlText(one)}]`, `- ${yamlText(one)}`])
          expect(parseYaml("x.yaml", written).documents.map(({ value }) => value)).toEqual([[one]]);
      }),
      { numRuns: 1000 },
    );
  });
});

test("a text that names a character hides nothing, and is shown as what it is", () => {
  expect(["<U+00A0>", "ops", "a b"].map(hasHidden)).toEqual([false, false, false]);
  expect(["\u00a0", " ops", "a  b"].map(hasHidden)).toEqual([true, true, true]);
  expect(visibleWhole("<U+00A0>")).toBe("<U+003C>U+00A0>");
});
