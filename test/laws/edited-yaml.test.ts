/**
 * Edits of YAML by values, whatever it is written like: right, or none at all; and nothing is touched but the document that they are of.
 * What the edited text says is held by `editedFile` itself, which reads it.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { DraftValue } from "../../src/core/config/document-draft.ts";
import type { Document } from "../../src/core/document/document.ts";
import { editedFile } from "../../src/io/config/edits/edited-file.ts";
import { parseYaml } from "../../src/io/config/parse-yaml.ts";
import { splitMark } from "../../src/io/config/utf8.ts";
import { writtenYaml } from "./written-yaml.ts";

type Value = DraftValue;
type Draw = (below: number) => number;

/** By a number alone. */
function drawing(seed: number): Draw {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const isMap = (value: unknown): value is { readonly [key: string]: Value } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const NEW: readonly Value[] = [
  "plain",
  "no",
  "012345678901",
  "a: b # c",
  "",
  { ou: "/A", tag: { x: "y" } },
  ["p", "q"],
];

/** The same value but for one thing somewhere in it. */
function edited(value: Value, draw: Draw): Value {
  if (Array.isArray(value)) {
    const items = value as readonly Value[];
    const at = draw(items.length);
    const how = draw(items.length === 0 ? 1 : 4);
    if (how === 0) return [...items, NEW[draw(NEW.length)]!];
    if (how === 1) return items.filter((_, index) => index !== at);
    if (how === 2) return [NEW[draw(NEW.length)]!, ...items];
    return items.map((item, index) => (index === at ? edited(item, draw) : item));
  }
  if (!isMap(value)) return NEW[draw(NEW.length)]!;
  const entries = Object.entries(value);
  const at = draw(entries.length);
  const how = draw(entries.length === 0 ? 1 : 5);
  if (how === 0) return { ...value, added: NEW[draw(NEW.length)]! };
  if (how === 1) return Object.fromEntries(entries.filter((_, index) => index !== at));
  return Object.fromEntries(entries.map(([key, one], index) => [key, index === at ? edited(one, draw) : one]));
}

const documentsIn = (text: string): readonly Document[] =>
  parseYaml("a.yaml", text).documents.map(({ value, positions }) => {
    return { file: "a.yaml", kind: "Group", value: value as Document["value"], positions };
  });

const RUNS = Number(process.env.IDC_EDITS ?? 400);

test("one thing changes, and the rest of the file stays as it is", () => {
  let [made, refused] = [0, 0];
  fc.assert(
    fc.property(writtenYaml, fc.nat(), ({ text: written }, seed) => {
      const [, text] = splitMark(written);
      const documents = documentsIn(text);
      const draw = drawing(seed);
      const at = draw(documents.length);
      const document = documents[at];
      if (document === undefined || !isMap(document.value)) return;
      const value = edited(document.value as Value, draw) as { readonly [key: string]: Value };
      const after = editedFile("a.yaml", text, { documents: [{ document, value }], added: [] });
      if (after === undefined) {
        refused += 1;
        return;
      }
      made += 1;
      const [old, now] = [text, after].map((one) => one.split(/^---.*$/m));
      expect(now).toHaveLength(old!.length);
      // One part alone is another: all else is there byte for byte.
      expect(now!.filter((part, index) => part !== old![index]).length).toBeLessThanOrEqual(1);
      expect(/\r\n/.test(text) && /[^\r]\n/.test(after)).toBe(false);
    }),
    { numRuns: RUNS },
  );
  // What is written as most people write it is edited.
  expect(refused / (made + refused)).toBeLessThan(0.1);
});

test("what is to say what it says is not written again", () => {
  fc.assert(
    fc.property(writtenYaml, ({ text: written }) => {
      const [, text] = splitMark(written);
      // What is no YAML is not edited at all.
      if (parseYaml("a.yaml", text).diagnostics.length > 0) return;
      const documents = documentsIn(text).map((document) => ({ document, value: document.value as never }));
      expect(editedFile("a.yaml", text, { documents, added: [] })).toBe(text);
    }),
    { numRuns: 300 },
  );
});
