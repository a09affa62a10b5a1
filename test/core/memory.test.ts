/** The memory of a config's runs as one tag: what is written is read back, and what nobody wrote is not believed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  begun,
  completedBy,
  isCommitId,
  type Memory,
  memoryTag,
  namesRemembered,
  newestOf,
  nothingYet,
  readMemory,
  supersededIn,
  supersededTag,
  wasWritten,
  writeMemory,
  writerTag,
} from "../../src/core/memory/memory.ts";

const PLACE = "0123456789abcdef";
const hex = (length: number) =>
  fc.array(fc.constantFrom(..."0123456789abcdef"), { minLength: length, maxLength: length }).map((all) => all.join(""));
const commitId = fc.oneof(hex(40), hex(64));
const day = fc.tuple(fc.nat(9999), fc.nat(99), fc.nat(99)).map(([year, month, date]) => {
  const text = (number: number, digits: number) => String(number).padStart(digits, "0");
  return `${text(year, 4)}-${text(month, 2)}-${text(date, 2)}`;
});

const memories: fc.Arbitrary<Memory> = fc.record(
  {
    completed: fc.record({ commit: commitId, day }, { requiredKeys: ["commit"] }),
    written: fc.record({
      first: commitId,
      newest: commitId,
      others: fc.array(hex(10), { maxLength: 12 }),
    }),
    runs: fc.nat(999_999_999),
    folderHash: hex(16),
    lost: fc.boolean(),
    uncommitted: fc.boolean(),
  },
  { requiredKeys: ["runs", "folderHash", "lost", "uncommitted"] },
);

describe("the value of the tag", () => {
  it("is read back as it was written, or with the latest others there was room for, and never exceeds 256 characters", () => {
    fc.assert(
      fc.property(memories, (memory) => {
        const value = writeMemory(memory);
        expect(value.length).toBeLessThanOrEqual(256);
        expect(value).toMatch(/^[a-z0-9 ./+-]+$/);
        const { written } = memory;
        const read = readMemory(value);
        const kept = read?.written?.others.length ?? 0;
        const others = written?.others.slice(written.others.length - kept) ?? [];
        expect(read).toEqual(written === undefined ? memory : { ...memory, written: { ...written, others } });
        expect(kept === (written?.others.length ?? 0) || value.length + 11 > 256).toBe(true);
      }),
    );
  });

  it("has room for all that was written from, where there are few", () => {
    const id = "a".repeat(40);
    const written = { first: id, newest: id, others: Array.from({ length: 8 }, (_, n) => `${n}`.repeat(10)) };
    const memory = { ...nothingYet(PLACE), completed: { commit: id, day: "2026-11-28" }, written };
    expect(readMemory(writeMemory(memory))).toEqual(memory);
  });

  const A = "a".repeat(40);
  it.each([
    "",
    "1",
    `2 ${A}/ - - - 0 ${PLACE} -`,
    `1 ${A} - - - 0 ${PLACE} -`,
    `1 ${A.toUpperCase()}/ - - - 0 ${PLACE} -`,
    `1 ${A.slice(1)}/ - - - 0 ${PLACE} -`,
    `1 --output=x/ - - - 0 ${PLACE} -`,
    `1 HEAD/ - - - 0 ${PLACE} -`,
    `1 ${A}/2026-11-2 - - - 0 ${PLACE} -`,
    `1 ${A}/ ${A} - - 0 ${PLACE} -`,
    `1 ${A}/ - ${A} - 0 ${PLACE} -`,
    `1 ${A}/ - - - -1 ${PLACE} -`,
    `1 ${A}/ - - - 1e9 ${PLACE} -`,
    `1 ${A}/ - - - 0 ${PLACE.slice(1)} -`,
    `1 ${A}/ - - - 0 ${PLACE} x`,
    `1 ${A}/ - - - 0 ${PLACE} `,
    `1 ${A}/ - - - 0 ${PLACE} -\n`,
    ` 1 ${A}/ - - - 0 ${PLACE} -`,
    // What begins with nothing, or with little, is every commit.
    `1 ${A}/ ${A} ${A} . 0 ${PLACE} -`,
    `1 ${A}/ ${A} ${A} a 0 ${PLACE} -`,
    `1 ${A}/ ${A} ${A} ${"b".repeat(10)}. 0 ${PLACE} -`,
    `1 ${A}/ ${A} ${A} ${"b".repeat(11)} 0 ${PLACE} -`,
  ])("makes no sense as %j", (value) => {
    expect(readMemory(value)).toBeUndefined();
  });

  it("can be read after however many runs", () => {
    const full = { ...nothingYet(PLACE), runs: 999_999_999 };
    expect(readMemory(writeMemory(begun(full, A, PLACE)))).toBeDefined();
    expect(writeMemory(begun(full, undefined, PLACE))).not.toBe(writeMemory(full));
  });
});

describe("a run that begins and ends", () => {
  const [A, B, C] = ["a", "b", "c"].map((digit) => digit.repeat(40)) as [string, string, string];
  const writtenFrom = (...commits: readonly string[]) =>
    commits.reduce((memory, commit) => begun(memory, commit, PLACE), nothingYet(PLACE));

  it("remembers the first and the newest commit, and those between", () => {
    expect(writtenFrom(A).written).toEqual({ first: A, newest: A, others: [] });
    expect(writtenFrom(A, B).written).toEqual({ first: A, newest: B, others: [] });
    expect(writtenFrom(A, B, C).written).toEqual({ first: A, newest: C, others: [B.slice(0, 10)] });
    expect(writtenFrom(A, A, B, B, C, C).written).toEqual(writtenFrom(A, B, C).written);
    expect(writtenFrom(A, A).runs).toBe(2);
    // One that runs go back to is known once.
    const [D, E] = [`${"d".repeat(39)}0`, `${"e".repeat(39)}0`];
    expect(writtenFrom(A, D, E, D, E).written?.others).toEqual([D, E].map((id) => id.slice(0, 10)));
    expect(nothingYet(PLACE)).toEqual({ runs: 0, folderHash: PLACE, lost: false, uncommitted: false });
  });

  it("knows the first and the latest of many that were written from, and takes no other commit for one of them", () => {
    fc.assert(
      fc.property(fc.uniqueArray(commitId, { minLength: 1, maxLength: 30 }), (commits) => {
        let memory = nothingYet(PLACE);
        for (const commit of commits) memory = readMemory(writeMemory(begun(memory, commit, PLACE)))!;
        const known = commits.map((commit) => wasWritten(memory, commit));
        // The first one, then those there is no room for any more, then the latest.
        expect(known.slice(1).join()).toBe([...known.slice(1)].sort().join());
        expect(known[0] && (commits.length <= 3 || known.filter((is) => is).length >= 4)).toBe(true);
        expect(memory.written).toMatchObject({ first: commits[0], newest: commits.at(-1) });
        expect(newestOf(memory)).toBe(commits.at(-1));
      }),
    );
  });

  it("of what no commit has counts, and is of no commit", () => {
    expect(begun(nothingYet(PLACE), undefined, PLACE)).toEqual({ ...nothingYet(PLACE), runs: 1 });
    expect(newestOf(begun(nothingYet(PLACE), undefined, PLACE))).toBeUndefined();
    expect(begun(writtenFrom(A), undefined, PLACE).written).toEqual(writtenFrom(A).written);
  });

  it("that left nothing makes all that was written before of no account", () => {
    const done = completedBy({ ...writtenFrom(A, B, C), lost: true }, C, "2026-11-28");
    expect(done).toEqual({ ...nothingYet(PLACE), runs: 3, completed: { commit: C, day: "2026-11-28" } });
    expect(newestOf(done)).toBe(C);
    expect(wasWritten(done, B)).toBe(false);
  });

  it("is of the folder in which it ran last", () => {
    expect(begun(writtenFrom(A), B, "f".repeat(16)).folderHash).toBe("f".repeat(16));
  });
});

describe("names of tags", () => {
  it("are what other runs look for", () => {
    const tags = [memoryTag("acme"), writerTag("acme"), supersededTag("acme", 3)];
    expect(tags).toEqual(["idc:memory:acme", "idc:writer:acme", "idc:superseded:acme:3"]);
  });

  it("tell one config's from another's", () => {
    const tags = {
      ...{ [memoryTag("acme")]: "", [memoryTag("acme-2")]: "", "idc:applied:old": "", "idc:lease:busy": "" },
      ...{ [supersededTag("acme", 10)]: "", [supersededTag("acme", 9)]: "", [supersededTag("acme-2", 1)]: "" },
      ...{ "idc:superseded:acme:0": "", "idc:superseded:acme:x": "", "idc:superseded:acme:01": "" },
      ...{ "idc:superseded:acme:1x": "", "idc:superseded:acme:1000000": "" },
      ...{ "x-idc:memory:y": "", "idc:memory:y:z": "", "idc:applied:acme": "", "idc:memory:a": "" },
    };
    expect(namesRemembered(tags)).toEqual(["a", "acme", "acme-2", "old"]);
    expect(supersededIn("acme", tags)).toEqual([9, 10]);
    expect(supersededIn("acme-2", tags)).toEqual([1]);
  });

  it("are of whole ids alone", () => {
    expect(["a".repeat(40), "0".repeat(64)].every(isCommitId)).toBe(true);
    expect(["a".repeat(39), "a".repeat(41), "A".repeat(40), "", "HEAD", `${"a".repeat(40)}\n`].some(isCommitId)).toBe(
      false,
    );
  });
});
