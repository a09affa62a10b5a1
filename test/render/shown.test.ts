/** Values beside our own words: no two are shown alike. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { shown, shownBeside } from "../../src/render/plan/shown.ts";

test.each([
  ["Daily work", "Daily work"],
  ["none", '"none"'],
  ["", '""'],
  [" a", '" a"'],
  ["a → b", '"a → b"'],
  ['"a"', '"\\"a\\""'],
  ['a "b" c', 'a "b" c'],
])("%j is shown as %s", (text, is) => {
  expect(shown(text)).toBe(is);
});

test("law: no two texts are shown alike, and none as none is", () => {
  const text = fc.string({ unit: fc.constantFrom(...'none"\\ →a') });
  fc.assert(
    fc.property(text, text, (one, other) => {
      expect(shown(one) === shown(other)).toBe(one === other);
      expect(shown(one)).not.toBe("none");
    }),
  );
});

test("what no eye can tell apart is shown in escapes", () => {
  expect(shownBeside("Mu\u0308ller", "M\u00fcller")).toEqual(['"Mu\\u0308ller"', '"M\\u00fcller"']);
  expect(shownBeside("Müller", "Meyer")).toEqual(["Müller", "Meyer"]);
});
