/** The tags that idc writes for itself. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { appliedTag, isMark, MANAGED, readPointer, writePointer } from "../../src/core/marks.ts";

const COMMIT = "0123456789abcdef0123456789abcdef01234567";

test("a mark is a tag of ours", () => {
  expect([MANAGED, appliedTag("acme"), "idc:x"].map(isMark)).toEqual([true, true, true]);
  expect(["tier", "Idc:managed", "my-idc:x", "idc"].map(isMark)).toEqual([false, false, false, false]);
  expect(MANAGED).toBe("idc:managed");
  expect(appliedTag("acme")).toBe("idc:applied:acme");
});

test("a pointer is a whole commit id and a path", () => {
  expect(writePointer(COMMIT, "access/prod")).toBe(`${COMMIT} access/prod`);
  expect(readPointer(`${COMMIT} access/prod`)).toEqual({ commit: COMMIT, path: "access/prod" });
  const long = COMMIT + COMMIT.slice(0, 24);
  expect(readPointer(`${long} .`)).toEqual({ commit: long, path: "." });
});

test.each([
  "",
  COMMIT,
  `${COMMIT} `,
  `${COMMIT.slice(1)} .`,
  `${COMMIT}0 .`,
  `${COMMIT.toUpperCase()} .`,
  `--upload-pack=x .`,
  ` ${COMMIT} .`,
  `x${COMMIT} .`,
  `${COMMIT} a b`,
  `${COMMIT} a\n`,
  `HEAD .`,
])("%j is no pointer", (value) => {
  expect(readPointer(value)).toBeUndefined();
});

test("what a tag's value may not hold is written as its bytes", () => {
  expect(writePointer(COMMIT, "a b")).toBe(`${COMMIT} a=20b`);
  expect(writePointer(COMMIT, "~*!")).toBe(`${COMMIT} =7E=2A=21`);
  expect(writePointer(COMMIT, "a=b")).toBe(`${COMMIT} a=3Db`);
  expect(writePointer(COMMIT, "a(b)\t")).toBe(`${COMMIT} a=28b=29=09`);
  expect(writePointer(COMMIT, "é漢_.:/+-@9")).toBe(`${COMMIT} é漢_.:/+-@9`);
  expect(writePointer(COMMIT, "😀")).toBe(`${COMMIT} =F0=9F=98=80`);
});

test("paths that differ have pointers that differ, and every pointer can be read", () => {
  const path = fc.string({ unit: fc.constantFrom("a", "=", "2", "0", " ", "!", "é"), minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(path, path, (a, b) => {
      expect(writePointer(COMMIT, a) === writePointer(COMMIT, b)).toBe(a === b);
      expect(readPointer(writePointer(COMMIT, a))?.commit).toBe(COMMIT);
    }),
  );
});
