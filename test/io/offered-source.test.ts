/** What a pull request would make of a config: bytes by path, over the commit at hand, and nothing that leads anywhere. */
import { describe, expect, test } from "vitest";
import type { ConfigSource } from "../../src/io/config/source.ts";
import { offeredChanges, offeredSource } from "../../src/io/git/offered-source.ts";

const file = (id: string, more: { mode?: string; size?: number } = {}) => ({ id, mode: "100644", size: 9, ...more });
const offered = (files: Readonly<Record<string, ReturnType<typeof file>>>) => new Map(Object.entries(files));
const tree = (ids: Readonly<Record<string, string>>, link = false) =>
  new Map(Object.entries(ids).map(([path, id]) => [path, { id, link }]));
const BASE = { "a.yaml": "1", "b.yaml": "2", "policies/p.json": "3" };
const three = (files: ReturnType<typeof offered>, here: Readonly<Record<string, string>> = BASE) =>
  offeredChanges({ base: tree(BASE), here: tree(here), offered: files });
const ALL = { "a.yaml": file("1"), "b.yaml": file("2"), "policies/p.json": file("3") };

describe("what a pull request changes", () => {
  test("is what its merge has otherwise than the commit that it is merged into", () => {
    const { "b.yaml": _, ...rest } = ALL;
    const changes = three(offered({ ...rest, "a.yaml": file("9"), "new.yaml": file("8") }), {
      ...BASE,
      "main.yaml": "7",
    });
    expect([...(changes as ReadonlyMap<string, unknown>)]).toEqual([
      ["a.yaml", file("9")],
      ["b.yaml", undefined],
      ["new.yaml", file("8")],
    ]);
  });

  test.each([
    ["a link", offered({ ...ALL, "c.yaml": file("9", { mode: "120000" }) }), BASE, "has a link or a submodule"],
    ["a submodule", offered({ ...ALL, sub: file("9", { mode: "160000" }) }), BASE, "has a link or a submodule"],
    [
      "what was changed since",
      offered({ ...ALL, "a.yaml": file("9") }),
      { ...BASE, "a.yaml": "8" },
      "on the branch since",
    ],
    [
      "what was added since",
      offered({ ...ALL, "n.yaml": file("9") }),
      { ...BASE, "n.yaml": "8" },
      "on the branch since",
    ],
    ["a large file", offered({ ...ALL, "n.yaml": file("9", { size: 2 ** 20 + 1 }) }), BASE, "too large"],
    ["nine of them", offered({ ...ALL, ...manyOf(9, 2 ** 20) }), BASE, "too large"],
    ["very many files", offered({ ...ALL, ...manyOf(201, 1) }), BASE, "more than 200 files"],
  ])("is not told of %s", (_, files, here, why) => {
    expect(three(files, here)).toContain(why);
  });

  test("is not told where the folder has a link already: what it leads to may be changed", () => {
    expect(offeredChanges({ base: tree(BASE), here: tree(BASE, true), offered: offered(ALL) })).toContain("has a link");
  });
});

function manyOf(count: number, size: number) {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.yaml`, file("9", { size })]));
}

describe("the config with that", () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const under: ConfigSource = {
    list: async () => [
      { path: "a.yaml", size: 3 },
      { path: "b.yaml", size: 3 },
    ],
    read: async (path) => ({ bytes: bytes(`under ${path}`) }),
  };
  const source = offeredSource(
    under,
    new Map([
      ["a.yaml", bytes("new a")],
      ["b.yaml", undefined],
      ["c.yaml", bytes("new c")],
      ["policies/p.json", bytes("{}")],
      [".github/x.yaml", bytes("kind: Settings")],
    ]),
  );
  const read = async (path: string, limit = 100) => {
    const found = await source.read(path, limit);
    return "bytes" in found ? new TextDecoder().decode(found.bytes) : found.problem;
  };

  test("lists what is read as config, and reads what is offered in place of what is here", async () => {
    expect((await source.list()).map(({ path }) => path).sort()).toEqual(["a.yaml", "c.yaml"]);
    expect(
      await Promise.all(
        ["a.yaml", "b.yaml", "policies/../a.yaml", "policies/p.json", "d.yaml"].map((one) => read(one)),
      ),
    ).toEqual(["new a", "absent", "new a", "{}", "under d.yaml"]);
    expect(await Promise.all([read("../a.yaml"), read("a.yaml", 2)])).toEqual(["outside", "too-large"]);
  });
});
