/** The configs of the commits that a memory speaks of. */
import { describe, expect, it } from "vitest";
import { saidBy } from "../../src/core/memory/aside.ts";
import { gather, neverWritten } from "../../src/core/memory/gather.ts";
import { type History, MissingObjects } from "../../src/core/memory/history.ts";
import type { Memory } from "../../src/core/memory/memory.ts";
import { madeHistory } from "../harness/made-history.ts";
import { type Commit, commitsOf, configNamed, groupsIn, hashOfFolder, idOf, memoryOf } from "./remembering.ts";

const LINE = ["A", "B", "C", "D", "E"] as const;

/** A ─ B ─ C ─ D ─ E, of which some are otherwise. */
async function lineOf(commits: Readonly<Record<string, Commit>> = {}, head = "E") {
  const all = LINE.map((name, index) => {
    return [name, { parents: index === 0 ? [] : [LINE[index - 1]!], ...commits[name] }] as const;
  });
  return madeHistory({ commits: await commitsOf(Object.fromEntries(all)), head: idOf(head) });
}

const brokenAt = async (...names: readonly string[]) =>
  lineOf(Object.fromEntries(names.map((name) => [name, { folders: { ".": "broken" as const } }])));

async function gathered(history: History, memory: Memory, { mayLack = false, folders = ["."], detached = false } = {}) {
  const found = await gather(history, memory, { folders, name: "acme", mayLack, ...(detached ? { detached } : {}) });
  if (found === "unreadable" || "missing" in found) return found;
  const { completed, written, unwritten } = found.past;
  const all = [completed === undefined ? [] : [completed], written, unwritten].map((some) => groupsIn(some).join(" "));
  return [...all, ...(found.lacks ? ["lacks"] : [])];
}

describe("commits between", () => {
  it("that were never written from are left out where they are broken", async () => {
    const history = await brokenAt("C");
    expect(await gathered(history, memoryOf({ completed: "A", written: ["B", "D"] }))).toEqual(["a", "b d", ""]);
  });

  it("say only what those that were written from do not", async () => {
    const same = { folders: { ".": await configNamed("same") } };
    for (const [written, never] of [
      ["C", "D"],
      ["D", "C"],
    ] as const) {
      const history = await lineOf({ [written]: same, [never]: same });
      const memory = memoryOf({ completed: "A", written: ["B", "B", written] });
      expect(await gathered(history, memory)).toEqual(["a", "b same", ""]);
    }
  });

  it("and those that were written from are each told once", async () => {
    const memory = memoryOf({ completed: "A", written: ["A", "D", "B"] });
    const found = await gather(await lineOf(), memory, { folders: ["."], name: "acme", mayLack: false });
    if (found === "unreadable" || "missing" in found) return expect.fail();
    const { written, unwritten } = found.past;
    expect([written, unwritten].map((some) => some.map((one) => groupsIn([one])))).toEqual([[["d"], ["b"]], [["c"]]]);
  });

  it("are none after what was completed at the commit at hand", async () => {
    expect(await gathered(await lineOf(), memoryOf({ completed: "E" }))).toEqual(["e", "", ""]);
  });

  it("are none where no commit was ever written from", async () => {
    expect(await gathered(await lineOf(), memoryOf({ uncommitted: true }))).toEqual(["", "", ""]);
  });

  it("of another line are none up to the commit at hand", async () => {
    const memory = memoryOf({ completed: "A", written: ["B", "B"] });
    expect(await gathered(await lineOf(), memory)).toEqual(["a", "b", "c d"]);
    expect(await gathered(await lineOf(), memory, { detached: true })).toEqual(["a", "b", ""]);
  });
});

describe("a config that stood", () => {
  it("in one of several folders is the one of our name, or else the first", async () => {
    const [ours, other] = [await configNamed("ours"), await configNamed("other", "other")];
    const memory = memoryOf({ completed: "A" });
    const both = await lineOf({ A: { folders: { iam: other, access: ours } } }, "B");
    expect(await gathered(both, memory, { folders: ["iam", "access"] })).toEqual(["ours", "", ""]);
    const first = await lineOf({ A: { folders: { iam: other, access: await configNamed("third", "third") } } }, "B");
    expect(await gathered(first, memory, { folders: ["iam", "access"] })).toEqual(["other", "", ""]);
    expect(await gathered(first, memory, { folders: ["x"] })).toBe("unreadable");
  });

  it("has to be whole where it was completed or surely written from, unless a person goes on", async () => {
    const memory = memoryOf({ completed: "A", written: ["B", "C"] });
    for (const [name, rest] of [
      ["A", ["", "b c", "d"]],
      ["B", ["a", "c", "d"]],
      ["C", ["a", "b", "d"]],
    ] as const) {
      expect(await gathered(await brokenAt(name), memory)).toBe("unreadable");
      expect(await gathered(await brokenAt(name), memory, { mayLack: true })).toEqual([...rest, "lacks"]);
    }
  });
});

describe("what is not there", () => {
  const memory = memoryOf({ completed: "A", written: ["B", "D"] });
  const hollow = async (name: string): Promise<History> => {
    const history = await lineOf();
    const configAt: History["configAt"] = (commit, folder) =>
      commit === idOf(name) ? Promise.reject(new MissingObjects(commit)) : history.configAt(commit, folder);
    return { ...history, configAt };
  };

  it("is missed, or said to be lost where a person goes on", async () => {
    for (const [name, rest] of [
      ["A", ["", "b d", "c"]],
      ["C", ["a", "b d", ""]],
      ["D", ["a", "b", "c"]],
    ] as const) {
      expect(await gathered(await hollow(name), memory)).toEqual({ missing: idOf(name) });
      expect(await gathered(await hollow(name), memory, { mayLack: true })).toEqual([...rest, "lacks"]);
    }
    expect(String(new MissingObjects("a"))).toBe("MissingObjects: a");
  });

  it("is a commit that the clone does not have, too: nothing of it is asked for", async () => {
    const history = await lineOf();
    const without: History = {
      ...history,
      has: async (commit) => commit !== idOf("B"),
      configAt: (commit, folder) =>
        commit === idOf("B") ? Promise.reject(new Error("asked")) : history.configAt(commit, folder),
    };
    const first = memoryOf({ completed: "A", written: ["B", "B"] });
    expect(await gathered(without, first, { detached: true })).toEqual({ missing: idOf("B") });
    expect(await gathered(without, first, { detached: true, mayLack: true })).toEqual(["a", "", "", "lacks"]);
  });

  it("is not whatever else goes wrong", async () => {
    const history = { ...(await lineOf()), configAt: () => Promise.reject(new Error("git")) };
    for (const mayLack of [false, true]) await expect(gathered(history, memory, { mayLack })).rejects.toThrow("git");
  });
});

describe("where nobody knows what was written", () => {
  it("all that earlier commits declared is for a person, and guards", async () => {
    const history = await brokenAt("C");
    const past = await neverWritten({
      ...{ ...history, path: "iam" },
      firstParents: (from, to, folders) => {
        expect([from, to, folders]).toEqual([undefined, idOf("E"), ["iam"]]);
        return history.firstParents(from, to, folders);
      },
      configAt: (commit, folder) => {
        expect(folder).toBe("iam");
        return commit === idOf("B") ? Promise.reject(new MissingObjects(commit)) : history.configAt(commit, ".");
      },
    });
    expect(past.written).toEqual([]);
    expect(groupsIn(past.unwritten)).toEqual(["a", "d"]);
    expect(past.unwritten).toHaveLength(2);
    expect(past.guards.map(({ settings }) => settings.name)).toEqual(["acme"]);
  });
});

describe("a memory that was set aside", () => {
  const said = async (history: History, ...memories: readonly Memory[]) => {
    const { written, unwritten, guards, lost } = await saidBy({ history, name: "acme", hashOfFolder }, memories);
    return [groupsIn(written).join(" "), groupsIn(unwritten).join(" "), guards.length, lost];
  };

  it("says what it says, and is lost where it says that it is", async () => {
    const memory = memoryOf({ completed: "A", written: ["B", "D"] });
    expect(await said(await lineOf(), memory)).toEqual(["a b d", "c", 1, false]);
    expect(await said(await lineOf(), { ...memory, lost: true })).toEqual(["a b d", "c", 1, true]);
    expect(await said(await lineOf())).toEqual(["", "", 0, false]);
  });

  it("of a folder that cannot be followed is looked for in the one at hand", async () => {
    expect(await said(await lineOf(), memoryOf({ completed: "A", path: "old" }))).toEqual(["a", "", 1, false]);
  });

  it("never stops anybody for want of objects: without its folders it is looked for in the one at hand, without its commits lost", async () => {
    const foldersAt = () => Promise.reject(new MissingObjects("A"));
    const history = { ...(await lineOf()), foldersAt };
    expect(await said(history, memoryOf({ completed: "A", path: "old" }))).toEqual(["a", "", 1, false]);
    const ancestryPath = () => Promise.reject(new MissingObjects("A"));
    const one = memoryOf({ completed: "A", written: ["B", "D"] });
    const other = memoryOf({ completed: "E" });
    expect(await said({ ...(await lineOf()), ancestryPath }, one)).toEqual(["", "", 0, true]);
    expect(await said({ ...(await lineOf()), ancestryPath }, one, other)).toEqual(["e", "", 1, true]);
  });
});
