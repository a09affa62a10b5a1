/** Values of a document and where they stand. */
import { describe, expect, test } from "vitest";
import { describeValue } from "../../src/core/base/describe-value.ts";
import { keyPlaceOf, placeOf, placesOfItems } from "../../src/core/document/document.ts";
import {
  itemsOf,
  keyPlaceOfNode,
  memberOf,
  membersOf,
  nodeAt,
  placeOfNode,
  rootOf,
  textOf,
} from "../../src/core/document/node.ts";
import { readConfig } from "../../src/io/config/read-config.ts";

const TEXT = `kind: Group
name: devs
tags: {a: 1, "7": [x, y]}
members:
  - ann@x.io
  - {odd: [1, {deep: true}]}
  - bob@x.io
`;

async function documentOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  const { documents } = await readConfig({
    list: async () => [{ path: "g.yaml", size: bytes.length }],
    read: async () => ({ bytes }),
  });
  return documents[0]!;
}

const lineOf = ({ line, column }: { readonly line: number; readonly column: number }) => `${line}:${column}`;

describe("a document", async () => {
  const document = await documentOf(TEXT);
  const root = rootOf(document);

  test("knows the place of every value, and of its key", () => {
    const paths = [[], ["name"], ["tags", "7", 1], ["members", 0], ["members", 1, "odd", 1, "deep"], ["members", 2]];
    const places = paths.map((path) => [lineOf(placeOf(document, path)), lineOf(keyPlaceOf(document, path))]);
    expect(places).toEqual([
      ["1:1", "1:1"],
      ["2:7", "2:1"],
      ["3:23", "3:23"],
      ["5:5", "5:5"],
      ["6:22", "6:16"],
      ["7:5", "7:5"],
    ]);
    for (const path of paths) {
      const node = nodeAt(document, path);
      expect([placeOfNode(node), keyPlaceOfNode(node)]).toEqual([placeOf(document, path), keyPlaceOf(document, path)]);
    }
  });

  test("of what is not there, the nearest that is", () => {
    expect(lineOf(placeOf(document, ["members", 9]))).toBe("5:3");
    expect(lineOf(keyPlaceOf(document, ["members", 9, "x"]))).toBe("5:3");
    expect(lineOf(placeOf(document, ["nothing", "below"]))).toBe("1:1");
    expect(nodeAt(document, ["tags", "b", "c"]).value).toEqual({ a: 1, "7": ["x", "y"] });
    expect(nodeAt(document, ["members", 0, "x"]).value).toBe("ann@x.io");
  });

  test("lists its items and members in order", () => {
    expect(itemsOf(memberOf(root, "members")).map((item) => [item.value, lineOf(placeOfNode(item))])).toEqual([
      ["ann@x.io", "5:5"],
      [{ odd: [1, { deep: true }] }, "6:5"],
      ["bob@x.io", "7:5"],
    ]);
    expect(placesOfItems(document, ["members"]).map(lineOf)).toEqual(["5:5", "6:5", "7:5"]);
    expect(membersOf(root).map(({ name, node }) => `${name} ${lineOf(placeOfNode(node))}`)).toEqual([
      "kind 1:7",
      "name 2:7",
      "tags 3:7",
      "members 5:3",
    ]);
  });

  test("what is no list has no items, and what is no map no members", () => {
    expect([itemsOf(root), itemsOf(undefined), itemsOf(memberOf(root, "name"))]).toEqual([[], [], []]);
    const members = memberOf(root, "members");
    expect([membersOf(members), membersOf(undefined), membersOf(memberOf(root, "name"))]).toEqual([[], [], []]);
    expect([memberOf(members, "0"), memberOf(undefined, "a"), memberOf(root, "toString")]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect([placesOfItems(document, ["name"]), placesOfItems(document, ["members", 7])]).toEqual([[], []]);
  });

  test("its texts", () => {
    expect(textOf(memberOf(root, "name"))).toBe("devs");
    expect([textOf(undefined), textOf(memberOf(root, "tags")), textOf(nodeAt(document, ["tags", "a"]))]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test("values in words", () => {
  const values = [null, undefined, [], [1], {}, { a: 1 }, "", "x", 7, true];
  expect(values.map(describeValue)).toEqual([
    "empty",
    "empty",
    "an empty list",
    "a list",
    "an empty map",
    "a map",
    "an empty text",
    "a text",
    "the number 7",
    "true",
  ]);
});
