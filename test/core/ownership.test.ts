/** What past configs own together, asked for key by key. */
import { describe, expect, test } from "vitest";
import { OWNS_NOTHING, ownedBy, withAtHand } from "../../src/core/desired/ownership.ts";
import { NO_PAST, type Past } from "../../src/core/desired/past-configs.ts";
import type { OnDemand } from "../../src/core/desired/resolve-on-demand.ts";
import type { Config } from "../../src/core/model/config.ts";
import { group, set } from "./guard/company.ts";
import { configOf } from "./live.ts";

/** Each config declares one object, names one pair and holds one group, all called as it is. */
const meaningOf =
  (names: ReadonlyMap<Config, string>) =>
  (config: Config): OnDemand => {
    const name = names.get(config) ?? expect.fail("no config");
    return {
      named: () => new Set([name]),
      declares: (key) => key === name,
      specOf: (key) => (key === name || key === "shared" ? { from: name } : undefined),
      holds: (group) => group === name,
      membersOf: (group) => [`${name} in ${group}`],
      assignmentsTo: (principal) => [{ kind: name, key: principal, spec: {}, sources: [] }],
    };
  };

const NAMES = ["completed", "first", "second", "never"] as const;
type Name = (typeof NAMES)[number];

async function ownedAfter(...parts: readonly Name[]) {
  const configs = new Map<Name, Config>();
  for (const name of NAMES) configs.set(name, await configOf(set(name)));
  const has = (name: Name) => (parts.includes(name) ? [configs.get(name)!] : []);
  const [completed] = has("completed");
  const past: Past = {
    ...NO_PAST,
    ...(completed === undefined ? {} : { completed }),
    written: [...has("first"), ...has("second")],
    unwritten: has("never"),
  };
  return ownedBy(past, meaningOf(new Map([...configs].map(([name, config]) => [config, name]))));
}

describe("what was declared", () => {
  test("is told apart from what was written, named and held", async () => {
    const owned = await ownedAfter(...NAMES);
    const told = (has: (name: string) => boolean) => [...NAMES, "other"].filter(has);
    expect(told((name) => owned.declared.has(name))).toEqual(NAMES);
    expect(told((name) => owned.named.has(name))).toEqual(NAMES);
    const sure = ["completed", "first", "second"];
    expect(told((name) => owned.written.has(name))).toEqual(sure);
    expect(told((name) => owned.namedInWritten.has(name))).toEqual(sure);
    expect(told((name) => owned.heldGroups.has(name))).toEqual(sure);
    expect([...owned.exclusiveSets]).toEqual(sure);
    expect(owned.membersOf("x")).toEqual(sure.map((name) => `${name} in x`));
    expect(owned.assignmentsTo("group:x").map(({ kind, key }) => `${kind} ${key}`)).toEqual(
      sure.map((name) => `${name} group:x`),
    );
    expect(owned.leftBefore({ key: "x", kind: "User", spec: {} })).toBeUndefined();
  });

  test("is believed where a run was made of any of it", async () => {
    expect((await ownedAfter("completed")).believed).toBe(true);
    expect((await ownedAfter("first")).believed).toBe(true);
    expect((await ownedAfter("never")).believed).toBe(false);
    expect((await ownedAfter("never")).declared.has("never")).toBe(true);
    expect((await ownedAfter("never")).written.has("never")).toBe(false);
    expect(await ownedAfter()).toBe(OWNS_NOTHING);
  });

  test("has the spec of the completed config alone, or else of the first that was written from", async () => {
    const specs = async (...parts: readonly Name[]) => {
      const { appliedSpecs } = await ownedAfter(...parts);
      return [appliedSpecs.get("shared"), appliedSpecs.get("first"), appliedSpecs.get("second")];
    };
    expect(await specs("completed", "first")).toEqual([{ from: "completed" }, undefined, undefined]);
    expect(await specs("first", "second")).toEqual([{ from: "first" }, { from: "first" }, { from: "second" }]);
    expect(await specs("never")).toEqual([undefined, undefined, undefined]);
  });

  test("is not asked for before somebody asks", () => {
    const past = { ...NO_PAST, written: [] as Config[], completed: { objects: new Map() } as unknown as Config };
    const owned = ownedBy(past, () => expect.fail("nobody asked"));
    expect(owned.believed).toBe(true);
  });
});

test("what a run told of the config at hand counts as held", async () => {
  const now = await configOf(
    `${set("Own")}${set("Open", { assignments: "shared" })}${group("stated", [])}${group("open")}`,
  );
  const owned = withAtHand(await ownedAfter("completed"), now, new Set(["pair"]));
  expect([...owned.exclusiveSets]).toEqual(["completed", "Own"]);
  expect(["completed", "stated", "open"].map((name) => owned.heldGroups.has(name))).toEqual([true, true, false]);
  expect(["completed", "pair", "other"].map((name) => owned.namedInWritten.has(name))).toEqual([true, true, false]);
  expect(["completed", "pair"].map((name) => owned.named.has(name))).toEqual([true, false]);
});
