/** `idc fmt` on files as people write them: nothing is lost, nothing means anything else, and once is enough. */
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { isMap, parseAllDocuments } from "yaml";
import { wholeSchema } from "../../src/cli/starter-schema.ts";
import { type Shapes, shapesIn } from "../../src/core/document/shapes.ts";
import { formatYaml } from "../../src/io/config/layout/format-yaml.ts";
import { parseYaml } from "../../src/io/config/parse-yaml.ts";
import { type WrittenYaml, writtenYaml } from "./written-yaml.ts";

let shapes: Shapes;
beforeAll(async () => {
  shapes = shapesIn(JSON.parse(await wholeSchema()));
});

type Format = (text: string) => string;

const format: Format = (text) => {
  const formatted = formatYaml("a.yaml", text, shapes);
  if ("problem" in formatted) throw new Error(`${formatted.problem}: ${text}`);
  return formatted.text;
};

const unix = (text: string) => text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
const values = (text: string) => parseAllDocuments(text).map((one) => one.toJS());

/** Without the file's own layout: the words of the line, with single blanks. */
const squeezed = (line: string) => line.replace(/[ \t]+/g, " ").replace(" :", ":");

const laws: Readonly<Record<string, (written: WrittenYaml, run: Format) => void>> = {
  "means the same": ({ text }, run) => {
    expect(values(run(text))).toEqual(values(text));
  },
  "laid out once is laid out": ({ text }, run) => {
    const once = run(text);
    expect(run(once)).toBe(once);
  },
  "comments stay with what they are about": ({ text, above, beside }, run) => {
    const lines = unix(run(text)).split("\n");
    for (const [comment, held] of above) {
      const at = lines.findIndex((line) => line.trim() === comment);
      const next = lines.slice(at + 1).find((line) => !/^\s*(#.*)?$/.test(line)) ?? "";
      expect([comment, at >= 0, squeezed(next)]).toEqual([comment, true, expect.stringContaining(squeezed(held))]);
    }
    for (const [comment, held] of beside) {
      const line = squeezed(lines.find((one) => one.trimEnd().endsWith(comment)) ?? "");
      expect([comment, line]).toEqual([comment, expect.stringContaining(squeezed(held))]);
    }
  },
  "keys stand in the order of their schema, two blanks in": ({ text, anchored }, run) => {
    if (anchored) return;
    for (const { contents } of parseAllDocuments(run(text))) {
      if (!isMap(contents)) continue;
      const names = contents.items.map(({ key }) => String(key));
      const shape = shapes(String(contents.get("kind")))!;
      const known = names.filter((name) => shape.keys.includes(name));
      expect(known).toEqual(shape.keys.filter((name) => names.includes(name)));
    }
  },
  "the file keeps its line ends and its mark": ({ text }, run) => {
    const made = run(text);
    expect(made.startsWith("\uFEFF")).toBe(text.startsWith("\uFEFF"));
    expect(/(?<!\r)\n/.test(made)).toBe(!text.includes("\r\n"));
    expect(made.endsWith("\n")).toBe(true);
  },
};

const RUNS = Number(process.env.IDC_FORMAT_RUNS ?? 320);

const isValid = ({ text }: WrittenYaml) => parseYaml("a.yaml", text).diagnostics.length === 0;

const hold = (law: (typeof laws)[string], run: Format, numRuns = RUNS) =>
  fc.assert(
    fc.property(writtenYaml.filter(isValid), (written) => law(written, run)),
    { numRuns, endOnFailure: true },
  );

describe("of files as people write them", { timeout: 300_000 }, () => {
  test.each(Object.entries(laws))("%s", (_, law) => hold(law, format));
});

/** Each does one thing wrong that a person might not see. */
const FAULTS: readonly (readonly [string, string, Format])[] = [
  ["writes ids without quotes", "means the same", (text) => format(text).replace(/"(\d{12})"/g, "$1")],
  ["loses what is below a text by indentation", "means the same", (text) => format(text).replace(/^ +deeper$/m, "")],
  [
    "leaves a comment where its key was",
    "comments stay with what they are about",
    (text) => {
      const lines = format(text).split("\n");
      const at = lines.findIndex((line) => line.trim().startsWith("# above"));
      return at < 0 ? text : [...lines.slice(0, at), ...lines.slice(at + 1), lines[at]].join("\n");
    },
  ],
  [
    "moves a comment from the end of a line",
    "comments stay with what they are about",
    (text) => format(text).replace(/^(.*?[^ \t\n])[ \t]+(# beside.*)$/m, "$2\n$1"),
  ],
  ["writes a note below each time", "laid out once is laid out", (text) => `${format(text)}# laid out\n`],
  ["leaves the order as it is", "keys stand in the order of their schema, two blanks in", (text) => text],
  [
    "writes line ends of its own",
    "the file keeps its line ends and its mark",
    (text) => format(text).replaceAll("\r\n", "\n"),
  ],
  ["drops the mark", "the file keeps its line ends and its mark", (text) => format(text).replace("\uFEFF", "")],
];

test.each(FAULTS)("a layout that %s is caught: %s", (_, name, faulty) => {
  expect(() => hold(laws[name]!, faulty, 200)).toThrow(/Property failed/);
});
