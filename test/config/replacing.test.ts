/** Each value of a config that uses every key, replaced by values of every other form: never an exception, and never silence. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { parseAllDocuments, stringify } from "yaml";
import { checkConfig } from "../../src/core/config/check.ts";
import type { Path } from "../../src/core/document/document.ts";
import { readConfig } from "../../src/io/config/read-config.ts";
import { documentKinds } from "../../src/kinds/generated/documents.ts";
import { EVERY_FIELD } from "./every-field.ts";
import { checkFiles, TODAY } from "./fixture.ts";
import { memorySource } from "./memory-source.ts";

const REPLACEMENTS: readonly unknown[] = [null, "", 0, true, [], {}, [null], "x".repeat(5000)];

interface Replaced {
  readonly file: keyof typeof EVERY_FIELD;
  readonly document: number;
  readonly path: Path;
}

/** Every node of every document, by its path. */
const nodes: readonly Replaced[] = (Object.keys(EVERY_FIELD) as (keyof typeof EVERY_FIELD)[]).flatMap((file) =>
  valuesOf(file).flatMap((value, document) => pathsOf(value).map((path) => ({ file, document, path }))),
);

function valuesOf(file: keyof typeof EVERY_FIELD): readonly unknown[] {
  return parseAllDocuments(EVERY_FIELD[file]).map((document) => document.toJS() as unknown);
}

function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([step, child]) => pathsOf(child, [...path, stepOf(value, step)]))];
}

function stepOf(parent: object, step: string): string | number {
  return Array.isArray(parent) ? Number(step) : step;
}

function put(root: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  const copy = structuredClone(root) as Record<string | number, unknown>;
  copy[step] = put(copy[step], rest, value);
  return copy;
}

async function checkReplaced({ file, document, path }: Replaced, value: unknown) {
  const values = valuesOf(file).map((root, index) => (index === document ? put(root, path, value) : root));
  const text = values.map((root) => stringify(root)).join("---\n");
  const files = { ...EVERY_FIELD, [file]: text };
  return { text, ...checkConfig(await readConfig(memorySource(files)), TODAY, documentKinds) };
}

function takesName({ file, path }: Replaced): boolean {
  return (
    path.length === 0 || (path.length === 1 && /^(kind|name|userName)$/.test(String(path[0]))) || file.endsWith(".json")
  );
}

test("the config uses every key of every schema", () => {
  const keys = new Set<string>();
  const collect = (schema: unknown): void => {
    if (typeof schema !== "object" || schema === null) return;
    if ("properties" in schema) for (const key of Object.keys(schema.properties as object)) keys.add(key);
    for (const part of Object.values(schema)) collect(part);
  };
  for (const kind of ["settings", "user", "group", "permission-set", "account-set", "assignments"])
    collect(JSON.parse(readFileSync(fileURLToPath(new URL(`../../schemas/${kind}.json`, import.meta.url)), "utf8")));
  const used = new Set(nodes.flatMap(({ path }) => path));
  expect([...keys].filter((key) => !used.has(key))).toEqual([]);
});

test("and is valid", async () => {
  const { config, diagnostics } = await checkFiles(EVERY_FIELD);
  expect(diagnostics).toEqual([]);
  expect(config).toBeDefined();
});

describe.each(REPLACEMENTS.map((value) => ({ value, name: JSON.stringify(value).slice(0, 12) })))(
  "by $name",
  ({ value }) => {
    test("each value in turn", async () => {
      for (const node of nodes) {
        const { config, diagnostics, text } = await checkReplaced(node, value);
        const where = `${node.file} ${node.path.join("/")}\n${JSON.stringify(diagnostics, undefined, 1)}`;
        const errors = diagnostics.filter(({ severity }) => severity === "error");
        expect(config === undefined, where).toBe(errors.length > 0);
        // What is missing in one map is said one by one, at the map.
        const places = errors.filter(({ summary }) => !/ lacks /.test(summary)).map(({ at }) => JSON.stringify(at));
        expect(new Set(places).size, where).toBe(places.length);
        // Only what takes a name away may make a mistake of what stands elsewhere.
        if (!takesName(node)) for (const { at } of errors) expect(at?.file, where).toBe(node.file);
        for (const { summary, hint = "-", at } of diagnostics) {
          for (const words of [summary, hint]) expect(words, where).not.toMatch(/undefined|\[object|NaN|^ | {2}| $|^$/);
          expect(summary.length + hint.length, where).toBeLessThan(600);
          if (at?.file === node.file) expect(at.line).toBeLessThanOrEqual(text.split("\n").length);
        }
      }
    });
  },
);
