/** Reading a config folder: which files count, what is refused, and where every value stands. */
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isMap, isScalar, isSeq, parseDocument, type Scalar, stringify } from "yaml";
import { normalPath } from "../../src/core/base/normal-path.ts";
import { type Document, keyPlaceOf, type Path, placeOf, placesOfItems } from "../../src/core/document/document.ts";
import {
  itemsOf,
  keyPlaceOfNode,
  memberOf,
  membersOf,
  nodeAt,
  placeOfNode,
  rootOf,
} from "../../src/core/document/node.ts";
import { folderSource } from "../../src/io/config/folder-source.ts";
import { parseYaml } from "../../src/io/config/parse-yaml.ts";
import { FILE_BYTES, FILES, readConfig } from "../../src/io/config/read-config.ts";
import type { ConfigSource } from "../../src/io/config/source.ts";
import { REPEATED_VALUES } from "../../src/io/config/yaml-values.ts";
import { IoError } from "../../src/io/io-error.ts";
import { readFiles, withFolder } from "./fixture.ts";

const GROUP = "kind: Group\nname: dev\n";

describe("which files are read", () => {
  test("*.yaml and *.yml at any depth, in code unit order", async () => {
    const input = await readFiles({
      "b.yml": GROUP,
      "a/x.yaml": GROUP,
      "Z.yaml": GROUP,
      "c.json": "{",
      "d.yaml.bak": "{",
      "e.YAML": "{",
    });
    expect(input.files).toEqual(["Z.yaml", "a/x.yaml", "b.yml"]);
    expect(input.documents.map(({ file, kind }) => [file, kind])).toEqual([
      ["Z.yaml", "Group"],
      ["a/x.yaml", "Group"],
      ["b.yml", "Group"],
    ]);
    expect(input.diagnostics).toEqual([]);
  });

  test("none in dot-folders and node_modules", async () => {
    const input = await readFiles({ ".github/a.yaml": "{", "x/node_modules/b.yaml": "{", "d.yaml": GROUP });
    expect(input.files).toEqual(["d.yaml"]);
    expect(input.diagnostics).toEqual([]);
  });

  test("none in repositories inside of the folder, with a warning where they hold any", async () => {
    const input = await readFiles({
      "sub/.git": "gitdir: x",
      "sub/deep/c.yaml": "{",
      "tool/.git/config": "",
      "tool/.github/c.yaml": "{",
      "tool/readme": "",
      "d.yaml": GROUP,
    });
    expect(input.files).toEqual(["d.yaml"]);
    expect(input.diagnostics.map(({ code, severity, at }) => [code, severity, at?.file])).toEqual([
      ["nested-repository", "warning", "sub"],
    ]);
  });

  test("none that git ignores, whatever its name holds", async () => {
    await withFolder(
      {
        ".gitignore": "/out\nold*.yaml\n!old-but-kept.yaml\n",
        "old-but-kept.yaml": GROUP,
        "old\nlines.yaml": "{",
        "out/a.yaml": "{",
        'old "é".yaml': "{",
        "sub/old.yaml": "{",
        "b.yaml": GROUP,
      },
      async (dir) => {
        execFileSync("git", ["init", "--quiet", dir]);
        expect((await readConfig(folderSource(dir))).files).toEqual(["b.yaml", "old-but-kept.yaml"]);
        expect((await readConfig(folderSource(join(dir, "sub")))).files).toEqual([]);
      },
    );
  });

  test("none where git does not say which it ignores", async () => {
    const silent = "#!/bin/sh\nexit 1\n";
    await withFolder({ "config/a.yaml": GROUP, "bin/git": silent }, async (dir) => {
      execFileSync("git", ["init", "--quiet", join(dir, "config")]);
      chmodSync(join(dir, "bin/git"), 0o755);
      const { PATH } = process.env;
      process.env.PATH = `${join(dir, "bin")}:${PATH}`;
      try {
        await expect(readConfig(folderSource(join(dir, "config")))).rejects.toThrow(/^git cannot say which files it/);
      } finally {
        process.env.PATH = PATH;
      }
    });
  });

  test("several documents a file, and empty ones not at all", async () => {
    const input = await readFiles({
      "a.yaml": `---\n# nothing\n---\n${GROUP}---\n---\n${GROUP}...\n`,
      "b.yaml": "# only a comment\n",
      "c.yaml": "",
    });
    expect(input.documents.map(({ file }) => file)).toEqual(["a.yaml", "a.yaml"]);
    expect(input.diagnostics).toEqual([]);
  });

  test("a folder that is not there is a failure of the world", async () => {
    await expect(readConfig(folderSource("/nowhere/at/all"))).rejects.toThrow(IoError);
    await withFolder({ "a.yaml": GROUP }, async (dir) => {
      await expect(readConfig(folderSource(join(dir, "a.yaml")))).rejects.toThrow(/no folder/);
    });
  });

  test("a file of somebody else is one note, however odd it is", async () => {
    const input = await readFiles({
      "template.yaml": "Resources:\n  A: !Ref b\n  B: 123456789012\n  <<: {}\n",
      "chart.yaml": "a: {{ b }}\n",
    });
    expect(input.diagnostics.map(({ code, severity, at }) => [code, severity, at?.file])).toEqual([
      ["no-kind", "note", "chart.yaml"],
      ["no-kind", "note", "template.yaml"],
    ]);
  });
});

describe("what is refused", () => {
  const codes = async (dir: string) =>
    (await readConfig(folderSource(dir))).diagnostics.map(({ code, at }) => [code, at?.file]);

  test("a file that is not UTF-8", async () => {
    const input = await readFiles({ "a.yaml": new Uint8Array([0x6b, 0xff, 0xfe]) });
    expect(input.diagnostics.map(({ code }) => code)).toEqual(["not-utf8"]);
    expect((await readFiles({ "a.yaml": `\ufeff${GROUP}` })).documents).toHaveLength(1);
  });

  test("a file over the limit, unread", async () => {
    await withFolder({ "a.yaml": `${GROUP}#${"x".repeat(FILE_BYTES)}` }, async (dir) => {
      expect(await codes(dir)).toEqual([["file-too-large", "a.yaml"]]);
    });
  });

  test("more files than the limit, unread", async () => {
    const source: ConfigSource = {
      list: async () => Array.from({ length: FILES + 1 }, (_, index) => ({ path: `${index}.yaml`, size: 1 })),
      read: () => Promise.reject(new Error("read nevertheless")),
    };
    expect((await readConfig(source)).diagnostics.map(({ code }) => code)).toEqual(["too-many-files"]);
  });

  test("values nested deeper than anybody reads, without recursion", async () => {
    for (const text of [
      `a: ${"[".repeat(100_000)}`,
      "- ".repeat(50_000),
      "a: ".repeat(10_000),
      `a: ${"[".repeat(80)}${"]".repeat(80)}`,
    ]) {
      expect(parseYaml("a.yaml", text).diagnostics.map(({ code }) => code)).toEqual(["too-deep"]);
    }
  });

  test("an alias that would repeat itself", () => {
    const { diagnostics } = parseYaml("a.yaml", "a: &a\n  b: *a\n");
    expect(diagnostics.map(({ code, at }) => [code, at?.line, at?.column])).toEqual([["yaml-syntax", 2, 6]]);
  });

  test("aliases up to the limit are fine", () => {
    const list = (count: number) => `a: &a [${"x,".repeat(count)}]\nb: *a\n`;
    expect(parseYaml("a.yaml", list(REPEATED_VALUES / 2)).diagnostics).toEqual([]);
    const value = parseYaml("a.yaml", "a: &a [x]\nb: *a\nc: &a [y]\nd: *a\n").documents[0]!.value;
    expect(value).toEqual({ a: ["x"], b: ["x"], c: ["y"], d: ["y"] });
  });
});

describe("policy files", () => {
  const set = (file: string) => `kind: PermissionSet\nname: a\ninlinePolicy: {file: ${JSON.stringify(file)}}\n`;
  const POLICY = '{\n\t"Statement": []\n}\n';

  test("are read once, relative to the config folder, JSON or YAML", async () => {
    const input = await readFiles({
      "sets/a.yaml": `${set("p/x.json")}---\n${set("p/x.json")}---\n${set("p/y.yml")}`,
      "p/x.json": POLICY,
      "p/y.yml": "Statement: []\n",
    });
    expect(input.diagnostics.map(({ code }) => code)).toEqual(["no-kind"]); // y.yml, which is YAML without a kind
    expect([...input.policies].map(([path, file]) => [path, file.document?.value])).toEqual([
      ["p/x.json", { Statement: [] }],
      ["p/y.yml", { Statement: [] }],
    ]);
    expect(placeOf(input.policies.get("p/x.json")!.document!, ["Statement"])).toEqual({
      file: "p/x.json",
      line: 2,
      column: 15,
    });
  });

  test("are files, and not too large", async () => {
    await withFolder(
      { "a.yaml": `${set("dir")}---\n${set("big.json")}`, "big.json": `${" ".repeat(256 * 1024)}{}` },
      async (dir) => {
        mkdirSync(join(dir, "dir"));
        writeFileSync(join(dir, "dir/x"), "");
        const { diagnostics } = await readConfig(folderSource(dir));
        expect(diagnostics.map(({ code, at }) => [code, at?.line])).toEqual([
          ["not-a-file", 3],
          ["file-too-large", 7],
        ]);
      },
    );
  });

  test("a tag named file is a tag", async () => {
    const input = await readFiles({ "a.yaml": "kind: PermissionSet\nname: a\ntags: {file: x}\n" });
    expect([input.diagnostics, input.policies.size]).toEqual([[], 0]);
  });

  test("no path leads out of the folder", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("..", ".", "", "a", "b.json", "...", "/", "\\", "\0")), (parts) => {
        const normal = normalPath(parts.join("/"));
        if (normal !== undefined) expect(normal.split("/")).not.toContain("..");
        if (normal !== undefined) expect(normal.startsWith("/")).toBe(false);
      }),
    );
    expect(["a/../b", "./a", "a//b", "..", "a/../../b", "/a"].map(normalPath)).toEqual([
      "b",
      "a",
      "a/b",
      undefined,
      undefined,
      undefined,
    ]);
  });
});

/** Every path of a value, from the top down. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  const steps = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value);
  return [
    path,
    ...steps.flatMap((step) => pathsOf((value as Record<string | number, unknown>)[step], [...path, step])),
  ];
}

describe("places", () => {
  const key = fc
    .oneof(fc.constantFrom("10", "9", "012", "a b", "kind", "constructor"), fc.string({ minLength: 1 }))
    .filter((name) => name !== "__proto__" && name !== "<<");
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      tie("list"),
      tie("map"),
    ),
    list: fc.array(tie("node"), { maxLength: 4 }),
    map: fc.dictionary(key, tie("node"), { maxKeys: 4 }),
  }));
  const text = fc
    .tuple(value.map, fc.constantFrom<"block" | "flow">("block", "flow"))
    .map(([map, style]) => stringify(map, { collectionStyle: style === "flow" ? "flow" : "any" }));

  test("every value has the place at which the parser found it, and every way to ask gives the same", () => {
    fc.assert(
      fc.property(text, (yaml) => {
        const parsed = parseYaml("a.yaml", yaml);
        expect(parsed.diagnostics).toEqual([]);
        const tree = parseDocument(yaml);
        const { value: root, positions } = parsed.documents[0]!;
        expect(root).toEqual(tree.toJS());
        const document: Document = { file: "a.yaml", kind: "", value: root as Document["value"], positions };
        expect(positions.length).toBe(pathsOf(root).length * 3);
        for (const path of pathsOf(root)) {
          const found = tree.getIn(path, true);
          const offset = isScalar(found) || isMap(found) || isSeq(found) ? found.range![0] : -1;
          const before = yaml.slice(0, offset).split("\n");
          const place = { file: "a.yaml", line: before.length, column: Math.min(before.at(-1)!.length + 1, 1023) };
          expect(placeOf(document, path)).toEqual(place);
          expect(placeOfNode(nodeAt(document, path))).toEqual(place);
          expect(keyPlaceOfNode(nodeAt(document, path))).toEqual(keyPlaceOf(document, path));
          const parent = tree.getIn(path.slice(0, -1), true);
          if (path.length === 0 || !isMap(parent)) continue;
          const pair = parent.items.find((item) => String((item.key as Scalar).value) === path.at(-1))!;
          const above = yaml.slice(0, (pair.key as Scalar).range![0]).split("\n");
          expect(keyPlaceOf(document, path)).toEqual({
            file: "a.yaml",
            line: above.length,
            column: Math.min(above.at(-1)!.length + 1, 1023),
          });
        }
      }),
    );
  });

  test("walking gives what asking gives", () => {
    const yaml = "kind: x\n10: a\n9: {b: [c, {d: e}, f]}\nz: [1, 2]\n";
    const { value: root, positions } = parseYaml("a.yaml", yaml).documents[0]!;
    const document: Document = { file: "a.yaml", kind: "x", value: root as Document["value"], positions };
    expect(membersOf(rootOf(document)).map(({ name, node }) => [name, keyPlaceOfNode(node).line])).toEqual([
      ["9", 3],
      ["10", 2],
      ["kind", 1],
      ["z", 4],
    ]);
    const list = memberOf(memberOf(rootOf(document), "9"), "b");
    expect(itemsOf(list).map(placeOfNode)).toEqual(placesOfItems(document, ["9", "b"]));
    expect(itemsOf(list).map(({ value }) => value)).toEqual(["c", { d: "e" }, "f"]);
    expect([memberOf(rootOf(document), "toString"), itemsOf(rootOf(document)), membersOf(list)]).toEqual([
      undefined,
      [],
      [],
    ]);
  });

  test("plain values are those of YAML 1.2", () => {
    const yaml = "a: yes\nb: 012\nc: 12:30\nd: 2027-03-31\ne: ~\nf: 0x1F\ng: 30%\nh: 1_000\ni: Null\nj: True\n";
    expect(parseYaml("a.yaml", yaml).documents[0]!.value).toEqual({
      a: "yes",
      b: 12,
      c: "12:30",
      d: "2027-03-31",
      e: null,
      f: 31,
      g: "30%",
      h: "1_000",
      i: null,
      j: true,
    });
  });
});
