/** Keys: what is in a part never looks like structure. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { compareText, keyOf, matchesPattern, parseKey, patternOf } from "../../src/core/base/key.ts";

test("a key is the kind and its parts", () => {
  expect(keyOf("AccountAssignment", "Developer", "group:payments-dev", "111122223333")).toBe(
    "AccountAssignment/Developer/group:payments-dev/111122223333",
  );
  expect(keyOf("User", "alice@acme.io")).toBe("User/alice@acme.io");
});

test("slashes, percents, stars and control characters are encoded, and nothing else is", () => {
  expect(keyOf("Group", "a/b%c*d\ne\u007f\u0000")).toBe("Group/a%2Fb%25c%2Ad%0Ae%7F%00");
  expect(keyOf("Group", "Ä b:c@d.e +=,")).toBe("Group/Ä b:c@d.e +=,");
});

test("parsing gives back whatever was put in", () => {
  const part = fc.string({ unit: fc.constantFrom("/", "%", "*", "2", "F", "a", "é", "\u0001", "\u007f") });
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 3 }), (parts) => {
      expect(parseKey(keyOf("Kind", ...parts))).toEqual({ kind: "Kind", parts });
    }),
  );
});

test("keys of different parts are different", () => {
  const part = fc.string({ unit: fc.constantFrom("/", "%", "2", "F"), maxLength: 3 });
  fc.assert(
    fc.property(fc.array(part, { maxLength: 3 }), fc.array(part, { maxLength: 3 }), (a, b) => {
      expect(keyOf("K", ...a) === keyOf("K", ...b)).toBe(JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test("a pattern stands for the keys that have its parts", () => {
  const pattern = patternOf("AccountAssignment", "Developer", undefined, "111122223333");
  expect(pattern).toBe("AccountAssignment/Developer/*/111122223333");
  const row = (...parts: string[]) => keyOf("AccountAssignment", ...parts);
  expect(matchesPattern(pattern, row("Developer", "group:a", "111122223333"))).toBe(true);
  expect(matchesPattern(pattern, row("Developer", "group:a", "111122224444"))).toBe(false);
  expect(matchesPattern(pattern, row("Admin", "group:a", "111122223333"))).toBe(false);
  expect(matchesPattern(pattern, row("Developer", "group:a"))).toBe(false);
  expect(matchesPattern(pattern, row("Developer", "group:a", "111122223333", "x"))).toBe(false);
  // A star in a name is not the star of a pattern.
  expect(patternOf("Group", "a*/b")).toBe("Group/a%2A%2Fb");
  expect(matchesPattern(patternOf("Group", "*"), keyOf("Group", "x"))).toBe(false);
});

test("texts are in the order of code units", () => {
  expect(["b", "a", "B", "ä", "Z", "a"].sort(compareText)).toEqual(["B", "Z", "a", "a", "b", "ä"]);
  expect(compareText("a", "a")).toBe(0);
});
