/** Globs match whole texts, and nothing but `*` and `?` means anything else than itself. */
import { expect, test } from "vitest";
import { hasGlob, isWildcardOnly, matcherOf, matchesGlob } from "../../src/core/base/glob.ts";

test.each([
  ["jit-*", "jit-admin", true],
  ["jit-*", "jit-", true],
  ["jit-*", "a-jit-admin", false],
  ["*admin", "jit-admin", true],
  ["*admin", "jit-admins", false],
  ["a?c", "abc", true],
  ["a?c", "ac", false],
  ["a?c", "abbc", false],
  ["?*x", "ax", true],
  ["?*x", "x", false],
  ["a*b*c", "a-b-b-c", true],
  ["a*b*c", "a-c-b", false],
  ["a*bc", "abcabc", true],
  ["a*ab", "aaab", true],
  ["*", "", true],
  ["", "", true],
  ["", "a", false],
  ["a", "", false],
  ["**", "anything", true],
  ["abc", "abc", true],
  ["abc", "ABC", false],
  ["abc", "abcd", false],
  ["abcd", "abc", false],
  ["a.c", "abc", false],
  ["[ab]", "a", false],
  ["[ab]", "[ab]", true],
  // A character outside of the basic plane is one character.
  ["?", "😀", true],
  ["??", "😀", false],
])("%j and %j: %j", (pattern, text, expected) => {
  expect(matchesGlob(pattern, text)).toBe(expected);
  expect(matcherOf(pattern)(text)).toBe(expected);
});

test("a pattern that nearly matches everywhere takes no time", () => {
  expect(matchesGlob(`${"a*".repeat(40)}b`, "a".repeat(2000))).toBe(false);
});

test("what has a glob, and what is nothing else", () => {
  expect(["a*", "?", "*"].map(hasGlob)).toEqual([true, true, true]);
  expect(["a", "", "a.b[c]"].map(hasGlob)).toEqual([false, false, false]);
  expect(["*", "**", "?*", "*?"].map(isWildcardOnly)).toEqual([true, true, true, true]);
  // A run of `?` is at least a length, and a letter anywhere is a name.
  expect(["?", "??", "a*", "*a", "", "a"].map(isWildcardOnly)).toEqual([false, false, false, false, false, false]);
});
