/** Whose memory there is, and what of it counts. */
import { describe, expect, it } from "vitest";
import type { History } from "../../src/core/memory/history.ts";
import { newestOf } from "../../src/core/memory/memory.ts";
import { countingOf, isMeant } from "../../src/core/memory/standing.ts";
import { madeHistory } from "../harness/made-history.ts";
import { commitsOf, configNamed, hashOfFolder, idOf, memoryOf, recall, tagsOf } from "./remembering.ts";

const old = await configNamed("a", "old");

describe("a memory of another name", () => {
  const commits = async (folders: object = {}) =>
    commitsOf({
      ...{ A: { folders: { ".": old, ...folders } }, B: { parents: ["A"] } },
      X: { parents: ["A"], folders: { ".": old } },
    });
  const state = async (memory: ReturnType<typeof memoryOf>, folders?: object, head = "B") =>
    (await recall(await commits(folders), head, { tags: tagsOf({ memory, name: "old" }) })).base.state;

  it("is that of this config where it is of this folder, and of a commit of this line", async () => {
    expect(await state(memoryOf({ completed: "A" }))).toBe("renamed-unsaid");
    expect(await state(memoryOf({ completed: "A" }), {}, "A")).toBe("renamed-unsaid");
    for (const other of ["X", "gone"]) expect(await state(memoryOf({ completed: other }))).toBe("first-run");
    expect(await state(memoryOf({ completed: "A", path: "elsewhere" }))).toBe("first-run");
    expect(await state(memoryOf({ uncommitted: true }))).toBe("first-run");
  });

  it("is none where the commit has a config of a third name, or a broken one", async () => {
    expect(await state(memoryOf({ completed: "A" }), { ".": await configNamed("a", "third") })).toBe("first-run");
    expect(await state(memoryOf({ completed: "A" }), { ".": "broken" })).toBe("first-run");
  });

  it("is none where its tag says nothing", async () => {
    const { base } = await recall(await commits(), "B", { tags: { "idc:memory:old": "x" } });
    expect(base).toMatchObject({ state: "first-run", others: ["old"] });
  });
});

it("commits that are not there are asked nothing, and what an older version applied counts by itself", async () => {
  const made = madeHistory({ commits: await commitsOf({ A: {}, B: { parents: ["A"] } }), head: idOf("B") });
  const isAncestor: History["isAncestor"] = async (one, other) => {
    for (const id of [one, other]) if (!(await made.has(id))) expect.fail("of a commit that is not there");
    return made.isAncestor(one, other);
  };
  for (const [completed, applied] of [
    ["A", "gone"],
    ["gone", "B"],
  ] as const) {
    const [memory, folderHash] = [memoryOf({ completed }), hashOfFolder(".")];
    const counting = await countingOf(
      { ...made, isAncestor },
      { memory, applied: { commit: idOf(applied), folderHash } },
    );
    expect(counting.memory).toBe(memory);
    expect(counting.beside.map(newestOf)).toEqual([idOf(applied)]);
    expect(newestOf(counting.named)).toBe(idOf(applied));
  }
});

it("a commit is meant by seven digits of its id or more", () => {
  const id = idOf("A");
  expect([id, id.slice(0, 7)].map((text) => isMeant(text, id))).toEqual([true, true]);
  expect([id.slice(0, 6), id.slice(1), `${id}0`, undefined].map((text) => isMeant(text, id))).not.toContain(true);
  expect(isMeant(id, undefined)).toBe(false);
});
