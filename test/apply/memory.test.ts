/** What a run writes of itself, before its first write and at its end. */
import { describe, expect, test } from "vitest";
import { type Memory, readMemory } from "../../src/core/memory/memory.ts";
import type { Basis } from "../../src/core/memory/remembered.ts";
import type { Plan } from "../../src/core/model/plan.ts";
import type { Step } from "../../src/core/model/step.ts";
import { RunMemory } from "../../src/io/apply/memory.ts";
import { hashOfFolder, idOf, memoryOf, tagsOf } from "../core/remembering.ts";

const PLAN = {
  config: { name: "acme", mode: "full", commit: idOf("C"), path: ".", state: "believed" },
  instance: { arn: "arn:instance", region: "eu-west-1", identityStoreId: "d-1" },
  caller: { account: "111111111111", arn: "arn:caller", role: "management account" },
  made: "2026-11-28T12:00:00Z",
  leftAlone: [],
} as unknown as Plan;

type Tags = Readonly<Record<string, string>>;

const runOf = (tags: Tags, basis: Basis, more: { uncommitted?: true; config?: object } = {}) => {
  const { config, ...rest } = more;
  return new RunMemory({
    plan: { ...PLAN, config: { ...PLAN.config, ...config } },
    ...{ basis, tags, folderHash: hashOfFolder("."), ...rest },
  });
};

/** Tags after some steps. */
const tagsAfter = (tags: Tags, steps: readonly Step[]): Tags => {
  const now = new Map(Object.entries(tags));
  for (const { operation, input } of steps) {
    const { Tags = [], TagKeys = [] } = input as { Tags?: { Key: string; Value: string }[]; TagKeys?: string[] };
    if (operation === "TagResource") for (const { Key, Value } of Tags) now.set(Key, Value);
    else for (const key of TagKeys) now.delete(key);
  }
  return Object.fromEntries(now);
};

const read = (tags: Tags, key = "idc:memory:acme"): Memory | undefined => readMemory(tags[key] ?? "");

describe("a run that begins", () => {
  test("is written from its commit, and completes it", () => {
    const memory = memoryOf({ completed: "A", written: ["B", "B"] });
    const tags = tagsOf({ memory, applied: "A" });
    const run = runOf(tags, { memory });
    const begun = tagsAfter(tags, run.begin());
    expect(read(begun)?.written).toEqual({ first: idOf("B"), newest: idOf("C"), others: [] });
    expect(begun["idc:applied:acme"]).toBe(tags["idc:applied:acme"]);
    expect(run.isOurs(begun)).toBe(true);
    const done = tagsAfter(begun, run.complete());
    expect(read(done)).toMatchObject({ completed: { commit: idOf("C"), day: "2026-11-28" }, lost: false });
    expect(read(done)?.written).toBeUndefined();
    expect(done["idc:applied:acme"]).toBe(`${idOf("C")} .`);
    expect(run.isOurs(done)).toBe(true);
    expect(run.isOurs({ ...done, "idc:memory:acme": tags["idc:memory:acme"]!.replace(/-$/, "l") })).toBe(false);
  });

  test("of what no commit has is written from none", () => {
    const memory = memoryOf({ completed: "A" });
    const begun = tagsAfter({}, runOf({}, { memory }, { uncommitted: true }).begin());
    expect(read(begun)).toEqual({ ...memory, runs: memory.runs + 1, uncommitted: true });
  });

  test("sets aside all that a person said, with what older versions read", () => {
    const [one, other] = [memoryOf({ completed: "A", written: ["X", "Y"] }), memoryOf({ completed: "Z" })];
    const tags = tagsOf({ memory: one, applied: "Z", superseded: [memoryOf({ completed: "S" })] });
    const anew = { ...memoryOf({}), lost: false };
    const run = runOf(tags, { memory: anew, setAside: [one, other] }, { config: { superseded: idOf("Y") } });
    const steps = run.begin();
    const begun = tagsAfter(tags, steps);
    expect(read(begun)?.written).toEqual({ first: idOf("C"), newest: idOf("C"), others: [] });
    expect(read(begun)?.completed).toBeUndefined();
    expect([1, 2, 3].map((number) => read(begun, `idc:superseded:acme:${number}`)?.completed?.commit)).toEqual(
      ["S", "A", "Z"].map(idOf),
    );
    expect(begun["idc:applied:acme"]).toBeUndefined();
    // Whoever stops between the two calls has lost nothing.
    const [first] = steps;
    expect(Object.keys(tagsAfter(tags, [first!])).sort()).toEqual([...Object.keys(begun), "idc:applied:acme"].sort());
    const done = tagsAfter(begun, run.complete());
    expect(Object.keys(done).filter((key) => key.includes("superseded"))).toEqual([]);
  });

  test("under a new name takes along what was set aside under the former one", () => {
    const memory = memoryOf({ completed: "A" });
    const tags = tagsOf({ memory, applied: "A", superseded: [memoryOf({ completed: "S" })], name: "old" });
    const begun = tagsAfter(tags, runOf(tags, { memory }, { config: { renames: "old" } }).begin());
    expect(Object.keys(begun).sort()).toEqual(["idc:memory:acme", "idc:superseded:acme:1", "idc:writer:acme"]);
  });

  test("and has nothing to say at its end says nothing", () => {
    const memory = memoryOf({ completed: "C" });
    const tags = tagsOf({ memory, applied: "C" });
    expect(runOf(tags, { memory }).complete()).toEqual([]);
    expect(runOf({ ...tags, "idc:superseded:acme:1": "x" }, { memory }).complete()).not.toEqual([]);
    expect(runOf(tagsOf({ memory }), { memory }).complete()).not.toEqual([]);
  });
});
