/** Canonical JSON: equal values are equal bytes. */
import { expect, test } from "vitest";
import { canonicalJson, isObject, sameJson, sortMembers } from "../../src/core/base/json.ts";

test("members come in code unit order at every depth, lists keep theirs, and nothing is spaced", () => {
  const value = { b: [{ y: 1, x: null }, "t"], a: { d: true, c: 0.5 }, B: [] };
  expect(canonicalJson(value)).toBe('{"B":[],"a":{"c":0.5,"d":true},"b":[{"x":null,"y":1},"t"]}');
});

test("members that are not there are not written", () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
  expect(Object.keys(sortMembers({ a: undefined, b: 1 }) as object)).toEqual(["b"]);
});

test("the same, but for the order of members", () => {
  expect(sameJson({ a: 1, b: [1, 2] }, { b: [1, 2], a: 1 })).toBe(true);
  expect(sameJson({ a: 1 }, { a: 1, b: undefined })).toBe(true);
  expect(sameJson([1, 2], [2, 1])).toBe(false);
  expect(sameJson({ a: 1 }, { a: "1" })).toBe(false);
  expect(sameJson({}, [])).toBe(false);
  expect(sameJson(null, undefined)).toBe(false);
});

test("what is an object", () => {
  expect([{}, { a: 1 }].map(isObject)).toEqual([true, true]);
  expect([null, undefined, [], "a", 1, true].map(isObject)).toEqual([false, false, false, false, false, false]);
});

test("a member called __proto__ is a member like any other", () => {
  const odd = JSON.parse('{"b":1,"__proto__":{"a":1}}');
  expect(canonicalJson(odd)).toBe('{"__proto__":{"a":1},"b":1}');
  expect(sameJson(odd, { b: 1 })).toBe(false);
  expect(Object.getPrototypeOf(sortMembers(odd))).toBe(Object.prototype);
});
