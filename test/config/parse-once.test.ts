/** Parsing once: the same text of the same file gives the same answer, any other is parsed. */
import { expect, it } from "vitest";
import { parseOnce } from "../../src/io/config/parse-once.ts";
import { parseYaml } from "../../src/io/config/parse-yaml.ts";

it("parses a text of a file once, and what changed again", () => {
  const parse = parseOnce();
  const first = parse("a.yaml", "kind: Group\nname: a\n");
  expect(first).toEqual(parseYaml("a.yaml", "kind: Group\nname: a\n"));
  expect(parse("a.yaml", ["kind: Group", "name: a", ""].join("\n"))).toBe(first);
  expect(parse("a.yaml", "kind: Group\nname: b\n").documents[0]?.value).toEqual({ kind: "Group", name: "b" });
  expect(parse("a.yaml", "kind: Group\nname: a\n")).toEqual(first);
});

it("does not take one file for another: places name the file", () => {
  const parse = parseOnce();
  parse("a.yaml", "kind: Group\n");
  expect(parse("b.yaml", "kind: Group\n").documents[0]?.at.file).toBe("b.yaml");
});
