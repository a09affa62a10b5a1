/** What tags and history say together: each state, and what is ours by it. */
import { beforeAll, describe, expect, it } from "vitest";
import { begun, memoryTag, newestOf, readMemory } from "../../src/core/memory/memory.ts";
import { remember } from "../../src/core/memory/remember.ts";
import { isForgetful } from "../../src/core/model/plan.ts";
import { type MadeCommit, madeHistory } from "../harness/made-history.ts";
import { commitsOf, configNamed, groupsIn, idOf, memoryOf, placeOf, recall, tagsOf, told } from "./remembering.ts";

/**
 *     A ─ B ─ C ─ D ─ M
 *      └─ X ─ Y ───┘
 */
let commits: ReadonlyMap<string, MadeCommit>;
beforeAll(async () => {
  commits = await commitsOf({
    ...{ A: {}, B: { parents: ["A"] }, C: { parents: ["B"] }, D: { parents: ["C"] } },
    ...{ X: { parents: ["A"] }, Y: { parents: ["X"] }, M: { parents: ["D", "Y"] } },
  });
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

  it("stays counted after the next run began, and never makes nonsense of memory", async () => {
    for (const [completed, applied] of [
      ["B", "A"],
      ["B", "Y"],
      ["X", "D"],
    ] as const) {
      const tags = tagsOf({ memory: memoryOf({ completed }), applied });
      const { basis } = await recall(commits, "M", { tags });
      const next = begun(basis.memory, idOf("M"), basis.memory.place);
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
    const { base } = await remember({ history: undefined, without, settings: { name: "acme" }, tags, placeOf });
    expect(base).toMatchObject({ state, applied: idOf("C") });
  });

  it("where tags may not be read is said", async () => {
    const history = madeHistory({ commits, head: idOf("A") });
    const { base } = await remember({ history, settings: { name: "acme" }, tags: undefined, placeOf });
    expect(base.state).toBe("tags-unreadable");
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
    const next = begun(basis.memory, idOf("C"), basis.memory.place);
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
      B: { parents: ["A"] },
    });

  it("that changed are followed where Settings say so, and asked for where not", async () => {
    const said = await recall(await graph(), "B", { tags, settings: { name: "acme", previously: "old" } });
    expect(told(said)).toEqual(["believed", "a", "", ""]);
    expect(said.base.renames).toBe("old");
    expect((await recall(await graph(), "B", { tags })).base).toMatchObject({ state: "renamed-unsaid", former: "old" });
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
