import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { DEFAULT_BEHAVIOUR } from "../../src/emulator/index.ts";

const text = readFileSync(new URL("../../src/emulator/BEHAVIOUR.md", import.meta.url), "utf8");

test("BEHAVIOUR.md lists every option with its default, in order, and no other", () => {
  const table = text.slice(text.indexOf("## Options"));
  const rows = [...table.matchAll(/^\| `(\w+)` \| `([^`]+)` \|/gm)].map(([, name, value]) => [name, value]);
  expect(rows).toEqual(Object.entries(DEFAULT_BEHAVIOUR).map(([name, value]) => [name, JSON.stringify(value)]));
});

test("each line of BEHAVIOUR.md has its evidence", () => {
  const rows = text
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (mark|behaviour|option|[MDHTXOC] \|)/.test(line));
  expect(rows.length).toBeGreaterThan(50);
  const evidence = rows.map((row) => row.split(" | ").at(-1) ?? "");
  expect(evidence.filter((cell) => !/\b[MDHTXOC]\b|sources differ/.test(cell))).toEqual([]);
});
