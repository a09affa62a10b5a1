/** The tags that idc writes for itself. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  appliedTag,
  isMark,
  leaseTag,
  MANAGED,
  readLease,
  readPointer,
  writeLease,
  writePointer,
} from "../../src/core/model/own-tags.ts";

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

describe("a lease", () => {
  const HOLDER = "arn:aws:sts::111122223333:assumed-role/idc=deploy/ann b";

  test("has a tag for each config, and is read as it was written, in whole seconds", () => {
    expect(leaseTag("acme")).toBe("idc:lease:acme");
    const value = writeLease({ id: "a1b2", until: 1_790_000_000_001, holder: HOLDER });
    expect(value).toBe("a1b2 1790000001 arn:aws:sts::111122223333:assumed-role/idc=3Ddeploy/ann=20b");
    expect(readLease(value)).toEqual({ id: "a1b2", until: 1_790_000_001_000, holder: HOLDER });
  });

  test("is cut where AWS would refuse it, and is one all the same", () => {
    const value = writeLease({ id: "a1", until: 1000, holder: `${"x".repeat(250)}é ~` });
    expect(value).toHaveLength(256);
    expect(readLease(value)).toMatchObject({ id: "a1", until: 1000 });
    // What is left of a character that was cut cannot be read, and is shown as it stands.
    expect(readLease("a1 1 ann=C3")).toEqual({ id: "a1", until: 1000, holder: "ann%C3" });
  });

  test.each([undefined, "", "a1", "a1 1", "a1 1x ann", "a1 1234567890123 ann", "a1  1 ann", " a1 1 ann", "a1 1 a\nb"])(
    "%j is none",
    (value) => {
      expect(readLease(value)).toBeUndefined();
    },
  );
});
