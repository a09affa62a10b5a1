/** What tags and history say together: each state, and what is ours by it. */
import { describe, expect, it } from "vitest";
import { NO_PAST } from "../../src/core/desired/past-configs.ts";
import { MissingObjects } from "../../src/core/memory/history.ts";
import { begun, memoryTag, newestOf, nothingYet, readMemory, writerTag } from "../../src/core/memory/memory.ts";
import { remember } from "../../src/core/memory/remember.ts";
import { isForgetful } from "../../src/core/model/plan.ts";
import { madeHistory } from "../harness/made-history.ts";
import { commitsOf, configNamed, groupsIn, hashOfFolder, idOf, memoryOf, recall, tagsOf, told } from "./remembering.ts";

/**
 *     A ─ B ─ C ─ D ─ M
 *      └─ X ─ Y ───┘
 */
const commits = await commitsOf({
  ...{ A: {}, B: { parents: ["A"] }, C: { parents: ["B"] }, D: { parents: ["C"] } },
  ...{ X: { parents: ["A"] }, Y: { parents: ["X"] }, M: { parents: ["D", "Y"] } },
});

const without = (...names: readonly string[]) => new Map([...commits].filter(([id]) => !names.map(idOf).includes(id)));

describe("a memory of this line of history", () => {
  it("is believed, and what was written is told apart from what was not", async () => {
    const memory = memoryOf({ completed: "A", written: ["B", "D"] });
    expect(told(await recall(commits, "M", { tags: tagsOf({ memory }) }))).toEqual(["believed", "a", "b d", "c"]);
    const all = memoryOf({ completed: "A", written: ["B", "D", "C"] });
    expect(told(await recall(commits, "M", { tags: tagsOf({ memory: all }) }))).toEqual(["believed", "a", "b c d", ""]);
  });

  it("lets those guard that may have been written from, and not those after them", async () => {
    const graph = await commitsOf(
      Object.fromEntries(
        await Promise.all(
          ["A", "B", "C", "D"].map(async (name, index, all) => {
            const parents = index === 0 ? [] : [all[index - 1]!];
            return [
              name,
              {
                parents,
                folders: { ".": await configNamed("g", "acme", { restrictedAccounts: [`${index}`.repeat(12)] }) },
              },
            ];
          }),
        ),
      ),
    );
    const guardsAt = async (head: string, memory: ReturnType<typeof memoryOf>) => {
      const { past } = await recall(graph, head, { tags: tagsOf({ memory }) });
      return past.guards.map(({ settings }) => settings.restrictedAccounts[0]?.[0]);
    };
    expect(await guardsAt("D", memoryOf({ completed: "A" }))).toEqual(["0"]);
    expect(await guardsAt("D", memoryOf({ completed: "A", written: ["B", "B"] }))).toEqual(["0", "1"]);
    expect(await guardsAt("D", memoryOf({ completed: "A", written: ["B", "D"] }))).toEqual(["0", "1", "2"]);
  });

  it("knows the commit at hand, where a run wrote from it", async () => {
    const memory = memoryOf({ completed: "A", written: ["B", "B"] });
    expect((await recall(commits, "B", { tags: tagsOf({ memory }) })).past.atHand).toBe(true);
    expect((await recall(commits, "C", { tags: tagsOf({ memory }) })).past.atHand).toBeUndefined();
    expect((await recall(commits, "B", { tags: tagsOf({ memory }), clean: false })).past.atHand).toBeUndefined();
  });

  it("says nothing is ours where the folder is not as its commit", async () => {
    const tags = tagsOf({ memory: memoryOf({ completed: "A" }) });
    expect((await recall(commits, "B", { tags, clean: false })).base.state).toBe("uncommitted-changes");
    expect((await recall(commits, "B", { clean: false })).base.state).toBe("uncommitted-changes");
  });
});

describe("what a plan says of its base", () => {
  const memory = memoryOf({ completed: "A", written: ["B", "C"] });

  it("is the commit, what was completed, and what was written from since", async () => {
    const { base, basis } = await recall(commits, "D", { tags: tagsOf({ memory }) });
    const written = { first: idOf("B"), newest: idOf("C") };
    expect(base).toEqual({ commit: idOf("D"), path: ".", applied: idOf("A"), written, state: "believed" });
    expect(basis).toEqual({ memory });
    const done = await recall(commits, "D", { tags: tagsOf({ memory: memoryOf({ completed: "A" }) }) });
    expect(done.base).not.toHaveProperty("written");
    const begunOnly = await recall(commits, "D", { tags: tagsOf({ memory: memoryOf({ written: ["B", "C"] }) }) });
    expect(begunOnly.base).toMatchObject({ written });
    expect(begunOnly.base).not.toHaveProperty("applied");
  });

  it("is nothing where nothing is remembered", async () => {
    const { base, past, basis } = await recall(commits, "D");
    expect(base).toEqual({ commit: idOf("D"), path: ".", state: "first-run" });
    expect([past, basis]).toEqual([NO_PAST, { memory: nothingYet(hashOfFolder(".")) }]);
    const unclean = (await recall(commits, "D", { clean: false })).base;
    expect(unclean).toMatchObject({ state: "uncommitted-changes", forgotten: true });
    const known = (await recall(commits, "D", { tags: tagsOf({ memory }), clean: false })).base;
    expect(known).not.toHaveProperty("forgotten");
  });

  it("is who wrote last, where this commit may not", async () => {
    const tags = { ...tagsOf({ memory }), [writerTag("acme")]: "somebody" };
    const { base, past, basis } = await recall(commits, "A", { tags });
    expect(base).toMatchObject({ state: "pointer-not-ancestor", writer: "somebody", applied: idOf("A") });
    expect([past, basis]).toEqual([NO_PAST, { memory }]);
    expect(base).not.toHaveProperty("missing");
    expect((await recall(commits, "D", { tags })).base).not.toHaveProperty("writer");
    expect((await recall(commits, "A", { tags: tagsOf({ memory }) })).base).not.toHaveProperty("writer");
    const senseless = await recall(commits, "A", { tags: { [memoryTag("acme")]: "x" } });
    expect(senseless.basis).toEqual({ memory: nothingYet(hashOfFolder(".")) });
  });

  it("is what is missing of it", async () => {
    const history = madeHistory({ commits, head: idOf("D") });
    const failing = (error: Error) => ({ ...history, isAncestor: () => Promise.reject(error) });
    const asked = (error: Error, more: Record<string, string> = {}) => {
      const tags = { ...tagsOf({ memory }), ...more };
      return remember({ history: failing(error), settings: { name: "acme" }, tags, hashOfFolder });
    };
    const { base, past, basis } = await asked(new MissingObjects("X"), { [writerTag("acme")]: "somebody" });
    const shared = { commit: idOf("D"), path: ".", missing: "X", state: "settings-unreadable" };
    expect(base).toEqual({ ...shared, writer: "somebody" });
    expect([past, basis]).toEqual([NO_PAST, { memory: nothingYet(hashOfFolder(".")) }]);
    expect((await asked(new MissingObjects("X"))).base).toStrictEqual(shared);
    await expect(asked(new Error("git"))).rejects.toThrow("git");
  });
});

describe("order", () => {
  const memory = memoryOf({ completed: "A", written: ["B", "C"] });
  it.each([
    ["C", "believed"],
    ["D", "believed"],
    ["M", "believed"],
    ["B", "pointer-not-ancestor"],
    ["A", "pointer-not-ancestor"],
    ["Y", "pointer-not-ancestor"],
  ])("at %s is %s, after C was written from", async (head, state) => {
    expect((await recall(commits, head, { tags: tagsOf({ memory }) })).base.state).toBe(state);
    const unclean = await recall(commits, head, { tags: tagsOf({ memory }), clean: false });
    expect(unclean.base.state).toBe(state === "believed" ? "uncommitted-changes" : state);
  });

  it("is of what older versions applied, too", async () => {
    const at = async (head: string, applied: string) =>
      (await recall(commits, head, { tags: tagsOf({ memory: memoryOf({ completed: "B" }), applied }) })).base.state;
    expect(await at("B", "C")).toBe("pointer-not-ancestor");
    expect(await at("C", "C")).toBe("believed");
    expect(await at("D", "Y")).toBe("pointer-not-ancestor");
    expect(await at("M", "Y")).toBe("believed");
    expect(await at("B", "A")).toBe("believed");
    expect(await at("A", "A")).toBe("pointer-not-ancestor");
  });

  it.each([
    ["a commit that is not there", memoryOf({ completed: "A", written: ["B", "gone"] }), "pointer-unknown-commit"],
    ["a completed commit that is not there", memoryOf({ completed: "gone" }), "pointer-unknown-commit"],
    [
      "a first one that is older than the completed one",
      memoryOf({ completed: "B", written: ["A", "C"] }),
      "pointer-unreadable",
    ],
    [
      "a first one that is newer than the newest",
      memoryOf({ completed: "A", written: ["C", "B"] }),
      "pointer-unreadable",
    ],
  ])("is not to be had of %s", async (_, remembered, state) => {
    const { base, past } = await recall(commits, "D", { tags: tagsOf({ memory: remembered }) });
    expect(base.state).toBe(state);
    expect(past).toEqual({ written: [], unwritten: [], guards: [] });
  });

  it("is not to be had of a clone that may lack commits between", async () => {
    const graph = await commitsOf({ A: {}, B: { parents: ["A"] }, Y: {}, M: { parents: ["B", "Y"] } });
    const at = async (tags: Record<string, string>, shallow: boolean) =>
      (await recall(graph, "M", { tags, shallow })).base.state;
    const completed = tagsOf({ memory: memoryOf({ completed: "A" }) });
    expect([await at(completed, true), await at(completed, false)]).toEqual(["history-cut", "believed"]);
    expect(await at(tagsOf({ memory: memoryOf({ written: ["A", "B"] }) }), true)).toBe("history-cut");
    // Where no commit is remembered, none is missed.
    expect(await at(tagsOf({ memory: memoryOf({ uncommitted: true }) }), true)).toBe("memory-lost");
  });

  it.each(["", "x", `1 ${idOf("A")}`])("is not to be had of a tag that says %j", async (value) => {
    expect((await recall(commits, "D", { tags: { [memoryTag("acme")]: value } })).base.state).toBe(
      "pointer-unreadable",
    );
  });
});

describe("the tag of older versions", () => {
  it("alone is the memory of one completed commit", async () => {
    expect(told(await recall(commits, "D", { tags: tagsOf({ applied: "B" }) }))).toEqual(["believed", "b", "", "c"]);
  });

  it("is nothing new where it names what was completed", async () => {
    const tags = tagsOf({ memory: memoryOf({ completed: "A", written: ["B", "B"] }), applied: "A" });
    expect(told(await recall(commits, "D", { tags }))).toEqual(["believed", "a", "b", "c"]);
  });

  it("makes its commit one that was written from, wherever that stands", async () => {
    const at = async (head: string, memory: ReturnType<typeof memoryOf>, applied: string) =>
      told(await recall(commits, head, { tags: tagsOf({ memory, applied }) }));
    expect((await at("D", memoryOf({ completed: "A", written: ["B", "B"] }), "C"))[2]).toBe("b c");
    expect((await at("D", memoryOf({ completed: "B" }), "A"))[2]).toBe("a");
    expect((await at("M", memoryOf({ completed: "B", written: ["C", "C"] }), "A"))[2]).toBe("a c");
    // Two lines that were merged: neither of the two may be lost.
    expect((await at("M", memoryOf({ completed: "A", written: ["B", "C"] }), "Y"))[2]).toBe("b c y");
    expect((await at("M", memoryOf({ completed: "A", written: ["X", "Y"] }), "C"))[2]).toBe("c x y");
  });

  it("is written over with the rest where it is of one line with that, and kept beside it where not", async () => {
    const basisOf = async (memory: ReturnType<typeof memoryOf>, applied: string) =>
      (await recall(commits, "M", { tags: tagsOf({ memory, applied }) })).basis;
    const memory = memoryOf({ completed: "A", written: ["B", "B"] });
    const later = { first: idOf("B"), newest: idOf("C"), others: [] };
    expect(await basisOf(memory, "C")).toEqual({ memory: { ...memory, written: later } });
    const [older, beside] = [memoryOf({ completed: "B" }), (name: string) => ({ commit: idOf(name) })];
    expect(await basisOf(older, "A")).toMatchObject({ memory: older, setAside: [{ completed: beside("A") }] });
    expect(await basisOf(memory, "Y")).toMatchObject({ memory, setAside: [{ completed: beside("Y") }] });
    const only = memoryOf({ uncommitted: true });
    const first = { ...only, lost: true, written: { first: idOf("C"), newest: idOf("C"), others: [] } };
    expect(await basisOf(only, "C")).toEqual({ memory: first });
  });

  it("is not what refusals name where it is older", async () => {
    const tags = tagsOf({ memory: memoryOf({ completed: "A", written: ["B", "C"] }), applied: "A" });
    const older = tagsOf({ memory: memoryOf({ completed: "B", written: ["C", "C"] }), applied: "B" });
    for (const one of [tags, older]) {
      const { base } = await recall(commits, "X", { tags: one, supersede: idOf("C") });
      expect(base.superseded).toBe(idOf("C"));
    }
    const before = tagsOf({ memory: memoryOf({ completed: "C" }), applied: "B" });
    expect((await recall(commits, "X", { tags: before, supersede: idOf("C") })).base.superseded).toBe(idOf("C"));
    const split = tagsOf({ memory: memoryOf({ completed: "A", written: ["B", "C"] }), applied: "Y" });
    expect((await recall(commits, "X", { tags: split, supersede: idOf("Y") })).base.superseded).toBe(idOf("Y"));
  });

  it("stays counted after the next run began, and never makes nonsense of memory", async () => {
    for (const [completed, applied] of [
      ["B", "A"],
      ["B", "Y"],
      ["X", "D"],
    ] as const) {
      const tags = tagsOf({ memory: memoryOf({ completed }), applied });
      const { basis } = await recall(commits, "M", { tags });
      const next = begun(basis.memory, idOf("M"), basis.memory.folderHash);
      const again = await recall(commits, "M", { tags: tagsOf({ memory: next, applied }) });
      expect(told(again)[0]).toBe("believed");
      expect(told(again)[2].split(" ")).toContain(applied.toLowerCase());
    }
  });
});

describe("no memory", () => {
  it("is a first run, and so it stays until a run completes", async () => {
    expect((await recall(commits, "C")).base.state).toBe("first-run");
    const begunOnly = memoryOf({ written: ["B", "B"] });
    for (const head of ["B", "C"]) {
      const { base } = await recall(commits, head, { tags: tagsOf({ memory: begunOnly }) });
      expect(isForgetful(base)).toBe(true);
    }
    expect(told(await recall(commits, "C", { tags: tagsOf({ memory: begunOnly }) }))[2]).toBe("b");
  });

  it("in parts is told, until a run completes", async () => {
    const { base, basis } = await recall(commits, "C", {
      tags: tagsOf({ memory: memoryOf({ completed: "A", lost: true }) }),
    });
    expect(base.state).toBe("memory-lost");
    expect(basis.memory.lost).toBe(true);
  });

  it("of uncommitted runs alone is none either", async () => {
    const { base } = await recall(commits, "C", { tags: tagsOf({ memory: memoryOf({ uncommitted: true }) }) });
    expect(isForgetful(base)).toBe(true);
  });

  it.each([
    ["no-repository", undefined],
    ["no-commit", "."],
  ] as const)("with %s names the commit that is in the way", async (state, path) => {
    const without = path === undefined ? { state } : { state, path };
    const tags = tagsOf({ memory: memoryOf({ completed: "A", written: ["B", "C"] }) });
    const { base } = await remember({ history: undefined, without, settings: { name: "acme" }, tags, hashOfFolder });
    expect(base).toMatchObject({ state, applied: idOf("C") });
    expect(base.path).toBe(path);
  });

  it("without a repository is what the tags say, or nothing yet", async () => {
    const memory = memoryOf({ completed: "A" });
    const at = (tags?: Record<string, string>, path?: string) => {
      const without = path === undefined ? {} : { without: { state: "no-commit" as const, path } };
      return remember({ history: undefined, settings: { name: "acme" }, tags, hashOfFolder, ...without });
    };
    const said = await at(tagsOf({ memory }));
    expect(said).toEqual({ base: { applied: idOf("A"), state: "no-repository" }, past: NO_PAST, basis: { memory } });
    for (const tags of [undefined, {}, { [memoryTag("acme")]: "x" }]) {
      const { base, basis } = await at(tags);
      expect([base, basis]).toStrictEqual([{ state: "no-repository" }, { memory: nothingYet(hashOfFolder("")) }]);
    }
    expect((await at({}, "access")).basis).toEqual({ memory: nothingYet(hashOfFolder("access")) });
  });

  it("where tags may not be read is said", async () => {
    const history = madeHistory({ commits, head: idOf("A") });
    const { base } = await remember({ history, settings: { name: "acme" }, tags: undefined, hashOfFolder });
    expect(base.state).toBe("tags-unreadable");
  });

  it("where tags may not be read leaves all of it to a person, if access alone is to be taken away", async () => {
    const history = madeHistory({ commits, head: idOf("D") });
    const asked = { history, settings: { name: "acme" }, tags: undefined, hashOfFolder };
    const { past, basis } = await remember({ ...asked, brake: true });
    expect([past.written, groupsIn(past.unwritten)]).toEqual([[], ["a", "b", "c"]]);
    expect(basis).toEqual({ memory: nothingYet(hashOfFolder(".")) });
    expect((await remember(asked)).past).toEqual(NO_PAST);
    expect((await remember({ ...asked, brake: false })).past).toEqual(NO_PAST);
  });
});

describe("setting memory aside", () => {
  const memory = memoryOf({ completed: "A", written: ["X", "Y"] });
  const tags = tagsOf({ memory, applied: "A" });

  it.each([idOf("Y"), idOf("Y").slice(0, 12), idOf("Y").slice(0, 7)])(
    "is for who names the commit: %s",
    async (supersede) => {
      const { base, past, basis } = await recall(commits, "C", { tags, supersede });
      expect(base).toMatchObject({ state: "believed", superseded: idOf("Y") });
      expect(groupsIn(past.written)).toEqual(["a", "x", "y"]);
      expect(basis.setAside).toBeDefined();
      expect(newestOf(basis.memory)).toBeUndefined();
    },
  );

  it.each([idOf("Y").slice(0, 6), idOf("X"), idOf("C"), "HEAD", ""])("is not for who names %j", async (supersede) => {
    expect((await recall(commits, "C", { tags, supersede })).base.state).toBe("pointer-not-ancestor");
  });

  it("loses what this clone does not have of it", async () => {
    const { base, past } = await recall(without("X"), "C", { tags, supersede: idOf("Y") });
    expect(base.state).toBe("memory-lost");
    expect(groupsIn(past.written)).toEqual(["a", "y"]);
  });

  it("counts what was set aside until a run completes", async () => {
    const later = tagsOf({ memory: memoryOf({ written: ["C", "C"] }), superseded: [memory] });
    const { base, past } = await recall(commits, "D", { tags: later });
    expect(base.state).toBe("believed");
    expect(groupsIn(past.written)).toEqual(["a", "c", "x", "y"]);
  });

  it("makes nothing ours that only a commit of that line declared from which nothing was written", async () => {
    const skipped = memoryOf({ completed: "A", written: ["Y", "Y"] });
    const first = await recall(commits, "C", { tags: tagsOf({ memory: skipped }), supersede: idOf("Y") });
    expect([groupsIn(first.past.written), groupsIn(first.past.unwritten)]).toEqual([["a", "y"], ["x"]]);
    const later = tagsOf({ memory: memoryOf({ written: ["C", "C"] }), superseded: [skipped] });
    expect(told(await recall(commits, "D", { tags: later }))).toEqual(["believed", "", "a c y", "x"]);
  });

  it("is done once: the next run of that line is in order, whether or not the first one completed", async () => {
    const { basis } = await recall(commits, "C", { tags, supersede: idOf("Y") });
    const next = begun(basis.memory, idOf("C"), basis.memory.folderHash);
    const superseded = [readMemory(tags[memoryTag("acme")]!)!];
    const later = tagsOf({ memory: next, superseded });
    expect((await recall(commits, "C", { tags: later })).base.state).toBe("believed");
    expect((await recall(commits, "D", { tags: later })).base.state).toBe("believed");
    // An older version that applies that line once more is news.
    const foreign = tagsOf({ memory: next, applied: "Y", superseded });
    expect((await recall(commits, "D", { tags: foreign })).base.state).toBe("pointer-not-ancestor");
  });

  it("loses neither line where an older version went another way than the newest written commit", async () => {
    const split = tagsOf({ memory: memoryOf({ completed: "A", written: ["B", "C"] }), applied: "Y" });
    for (const supersede of ["C", "Y"]) {
      const { past, base } = await recall(commits, "X", { tags: split, supersede: idOf(supersede) });
      if (base.superseded === undefined) continue;
      expect(groupsIn(past.written)).toEqual(expect.arrayContaining(["b", "c", "y"]));
      return;
    }
    expect.fail("neither name sets it aside");
  });
});

describe("a folder that moved", () => {
  const moved = async (old: object) =>
    commitsOf({
      A: { folders: { access: await configNamed("a") } },
      B: { parents: ["A"], folders: { "iam/access": await configNamed("b"), ...old } },
    });
  const tags = tagsOf({ memory: memoryOf({ completed: "A", path: "access" }) });

  it("is followed where the old place is gone", async () => {
    expect(told(await recall(await moved({}), "B", { tags, path: "iam/access" }))).toEqual(["believed", "a", "", ""]);
    const other = { access: await configNamed("other", "other") };
    expect(told(await recall(await moved(other), "B", { tags, path: "iam/access" }))[0]).toBe("believed");
  });

  it("is another config where the old place still has one of that name", async () => {
    const same = { access: await configNamed("a") };
    const graph = await moved(same);
    expect((await recall(graph, "B", { tags, path: "iam/access" })).base.state).toBe("pointer-other-path");
    const aside = await recall(graph, "B", { tags, path: "iam/access", supersede: idOf("A") });
    expect(aside.base.state).toBe("memory-lost");
  });

  it("can be left behind by a person where the objects of the old place are not there", async () => {
    const hollow = new Set([idOf("A")]);
    const graph = await moved({});
    const options = { tags, path: "iam/access", hollow };
    expect((await recall(graph, "B", options)).base.state).toBe("settings-unreadable");
    const { base } = await recall(graph, "B", { ...options, overrideSettings: true });
    expect(base.state).toBe("memory-lost");
  });
});

describe("objects that are not there", () => {
  const tags = tagsOf({ memory: memoryOf({ completed: "A", written: ["B", "C"] }) });

  it("are asked for, and a person goes on without them", async () => {
    for (const name of ["A", "B", "C"]) {
      const hollow = new Set([idOf(name)]);
      const { base } = await recall(commits, "D", { tags, hollow });
      expect(base).toMatchObject({ state: "settings-unreadable", missing: idOf(name) });
      const overruled = (await recall(commits, "D", { tags, hollow, overrideSettings: true })).base;
      expect(overruled).toMatchObject({ state: "memory-lost", withoutSettings: true });
    }
  });

  it("are not gone on without where they are there", async () => {
    const { base } = await recall(commits, "D", { tags, overrideSettings: true });
    expect(base).toMatchObject({ state: "believed" });
    expect(base).not.toHaveProperty("withoutSettings");
  });

  it("of a memory that was set aside make it lost", async () => {
    const aside = tagsOf({ memory: memoryOf({ completed: "B" }), superseded: [memoryOf({ completed: "Y" })] });
    expect((await recall(commits, "D", { tags: aside, hollow: new Set([idOf("Y")]) })).base.state).toBe("memory-lost");
    const elsewhere = tagsOf({
      memory: memoryOf({ completed: "B" }),
      superseded: [memoryOf({ completed: "Y", path: "old" })],
    });
    expect((await recall(commits, "D", { tags: elsewhere, hollow: new Set([idOf("Y")]) })).base.state).toBe(
      "memory-lost",
    );
  });

  it("that are broken are for the version that wrote them, or for a person", async () => {
    const graph = await commitsOf({ A: { folders: { ".": "broken" } }, B: { parents: ["A"] } });
    const broken = tagsOf({ memory: memoryOf({ completed: "A" }) });
    expect((await recall(graph, "B", { tags: broken })).base.state).toBe("past-config-unreadable");
    expect((await recall(graph, "B", { tags: broken, overrideSettings: true })).base.state).toBe("memory-lost");
    expect((await recall(graph, "B", { tags: broken, supersede: idOf("A") })).base.state).toBe("memory-lost");
  });
});

describe("names", () => {
  const tags = tagsOf({ memory: memoryOf({ completed: "A" }), name: "old" });
  const graph = async () =>
    commitsOf({
      A: { folders: { ".": await configNamed("a", "old") } },
      ...{ B: { parents: ["A"] }, C: { parents: ["B"] } },
    });

  it("that changed are followed where Settings say so, and asked for where not", async () => {
    const said = await recall(await graph(), "B", { tags, settings: { name: "acme", previously: "old" } });
    expect(told(said)).toEqual(["believed", "a", "", ""]);
    expect(said.base.renames).toBe("old");
    expect((await recall(await graph(), "B", { tags })).base).toMatchObject({ state: "renamed-unsaid", former: "old" });
  });

  it("that changed are followed until a run completes under the new one, whatever became of its tags", async () => {
    const settings = { name: "acme", previously: "old" };
    const at = async (memory: ReturnType<typeof memoryOf>, more = {}) => {
      const { base } = await recall(await graph(), "B", { tags: { ...tagsOf({ memory }), ...more }, settings });
      return base.renames;
    };
    expect(await at(memoryOf({ completed: "A" }))).toBe("old");
    expect(await at(memoryOf({ written: ["A", "B"] }))).toBe("old");
    expect(await at(memoryOf({ completed: "B" }))).toBeUndefined();
    const later = await recall(await graph(), "C", {
      tags: tagsOf({ memory: memoryOf({ written: ["A", "B"] }) }),
      settings,
    });
    expect(later.base.renames).toBe("old");
    expect(await at(memoryOf({ completed: "A" }), tags)).toBeUndefined();
    const unsaid = await recall(await graph(), "B", { tags: tagsOf({ memory: memoryOf({ completed: "A" }) }) });
    expect(unsaid.base.renames).toBeUndefined();
    const never = await recall(await graph(), "B", { settings });
    expect(never.base).toEqual({ commit: idOf("B"), path: ".", state: "first-run" });
  });

  it("of our own are no others", async () => {
    const said = await recall(await graph(), "B", { tags, settings: { name: "acme", previously: "old" } });
    expect(said.base).not.toHaveProperty("others");
    const own = await recall(await graph(), "B", { tags: tagsOf({ memory: memoryOf({ completed: "B" }) }) });
    expect(own.base).not.toHaveProperty("others");
  });

  it("of configs in other folders are told, and nothing else", async () => {
    const other = tagsOf({ memory: memoryOf({ completed: "A", path: "elsewhere" }), name: "old" });
    const { base } = await recall(await graph(), "B", { tags: other });
    expect(base).toMatchObject({ state: "first-run", others: ["old"] });
  });

  it("with a memory of their own do not take over another's", async () => {
    const both = { ...tags, ...tagsOf({ memory: memoryOf({ completed: "B" }) }) };
    const { base } = await recall(await graph(), "B", { tags: both, settings: { name: "acme", previously: "old" } });
    expect(base.renames).toBeUndefined();
  });
});

describe("what is known beside", () => {
  it.each([
    ["yes", undefined],
    ["none", undefined],
    ["no", true],
  ] as const)("is whether others can see the commit: %s", async (published, unpublished) => {
    const found = await recall(commits, "A", { published });
    expect([found.published, found.base.unpublished]).toEqual([published, unpublished]);
  });
});
