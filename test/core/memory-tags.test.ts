/** What the tags of an instance say of a config's memory, whichever version wrote them. */
import { describe, expect, it } from "vitest";
import { NO_PAST } from "../../src/core/desired/past-configs.ts";
import { memoryTag, nothingYet, supersededTag, writeMemory } from "../../src/core/memory/memory.ts";
import { looksForMarks } from "../../src/core/memory/remembered.ts";
import { fingerprintOf, memoryIn, ofApplied, setAsideIn, withApplied } from "../../src/core/memory/tags.ts";
import { appliedTag } from "../../src/core/model/own-tags.ts";
import { hashOfFolder, idOf, memoryOf, tagsOf } from "./remembering.ts";

const memory = memoryOf({ completed: "A", written: ["B", "B"] });
const within = (tags: Readonly<Record<string, string>>) => memoryIn("acme", tags, hashOfFolder);

describe("a config's memory", () => {
  it("is what its tag says, or what an older version left", () => {
    expect(within(tagsOf({ memory }))).toEqual({ memory });
    const completed = { commit: idOf("A") };
    expect(within(tagsOf({ applied: "A" }))).toEqual({ memory: { ...nothingYet(hashOfFolder(".")), completed } });
    expect(within(tagsOf({ memory, applied: "A" }))).toEqual({ memory });
    const applied = { commit: idOf("C"), folderHash: hashOfFolder(".") };
    expect(within(tagsOf({ memory, applied: "C" }))).toEqual({ memory, applied });
    expect(within(tagsOf({ memory, name: "other" }))).toBeUndefined();
  });

  it("is senseless where nothing of it can be understood", () => {
    expect(within({ [memoryTag("acme")]: "x" })).toBe("senseless");
    expect(within({ ...tagsOf({ applied: "A" }), [memoryTag("acme")]: "" })).toBe("senseless");
    expect(within({ [appliedTag("acme")]: "x" })).toBe("senseless");
    // What an older version left is not needed for the rest.
    expect(within({ ...tagsOf({ memory }), [appliedTag("acme")]: "x" })).toEqual({ memory });
  });

  it("counts what an older version applied later as written from, and keeps the count of runs", () => {
    expect(withApplied({ memory })).toBe(memory);
    const applied = { commit: idOf("C"), folderHash: hashOfFolder("old") };
    expect(withApplied({ memory, applied })).toEqual({
      ...memory,
      written: { first: idOf("B"), newest: idOf("C"), others: [] },
    });
    expect(ofApplied({ memory })).toEqual([]);
    expect(ofApplied({ memory, applied })).toEqual([
      { ...nothingYet(hashOfFolder("old")), completed: { commit: idOf("C") } },
    ]);
  });
});

describe("memories that were set aside", () => {
  const [one, two] = [memoryOf({ completed: "X" }), memoryOf({ completed: "Y" })];

  it("are read in order, and a senseless one is told", () => {
    const tags = tagsOf({ memory, superseded: [one, two] });
    expect(setAsideIn("acme", tags)).toEqual({ memories: [one, two], senseless: false });
    expect(setAsideIn("other", tags)).toEqual({ memories: [], senseless: false });
    const broken = { ...tags, [supersededTag("acme", 1)]: "x" };
    expect(setAsideIn("acme", broken)).toEqual({ memories: [two], senseless: true });
  });
});

describe("what a plan rests on", () => {
  const all = tagsOf({ memory, applied: "C", superseded: [memoryOf({ completed: "X" })] });
  const same = fingerprintOf("acme", all);

  it("is another once any of it is", () => {
    for (const key of Object.keys(all)) {
      const { [key]: _, ...rest } = all;
      expect(fingerprintOf("acme", rest)).not.toBe(same);
      expect(fingerprintOf("acme", { ...all, [key]: "x" })).not.toBe(same);
    }
    const more = { [supersededTag("acme", 2)]: writeMemory(memory) };
    expect(fingerprintOf("acme", { ...all, ...more })).not.toBe(same);
    expect(fingerprintOf("acme", {})).not.toBe(fingerprintOf("acme", { [memoryTag("acme")]: "null" }));
  });

  it("is the same whatever else is there, in whatever order", () => {
    const reversed = Object.fromEntries(Object.entries(all).reverse());
    expect(fingerprintOf("acme", { "idc:lease:acme": "x", ...reversed, ...tagsOf({ memory, name: "other" }) })).toBe(
      same,
    );
  });
});

it("marks are looked for where nobody knows what earlier runs did, or one was of no commit", () => {
  const looks = (state: "believed" | "first-run", uncommitted: boolean) =>
    looksForMarks({ base: { state }, past: NO_PAST, basis: { memory: { ...nothingYet("x"), uncommitted } } });
  expect([looks("believed", false), looks("believed", true), looks("first-run", false)]).toEqual([false, true, true]);
});
